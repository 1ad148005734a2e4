package org.isnad.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;

/// What nouns take up that name nobody: "الوزارة", "المملكة", "نظيره".
final class Antecedents {

  private static final Set<String> KINGDOMS = WordSet.of("saudi-arabia", "jordan", "morocco", "bahrain");

  /// Nouns for places that take up the last one of their sort, whether its name begins with the noun or not.
  private static final Set<String> NEAREST = WordSet.of("مدينه");

  private final Scan scan;
  private final List<Draft> drafts;

  Antecedents(Scan scan, List<Draft> drafts) {
    this.scan = scan;
    this.drafts = drafts;
  }

  /// Resolves a definite noun to the body or place told before.
  void reference(Candidate c) {
    String noun = c.nameKeys.get(0);
    List<String> sorts = References.sorts(noun);
    Draft best = null;
    int at = -1;
    for (Draft d : drafts) {
      if (d.type != Entity.Type.ORG && d.type != Entity.Type.LOC) {
        continue;
      }
      boolean headed = d.keys.size() > 1
          && Clitics.withoutArticle(d.keys.get(d.keys.get(0).equals("قوات") ? 1 : 0)).equals(noun); // الجيش for قوات الجيش الوطني
      if (!headed && !sorts.contains(d.known == null ? d.sort : d.known.kind()) && !(noun.equals("قطاع") && d.name.contains("غزة"))) {
        continue;
      }
      int own = headed && !NEAREST.contains(noun) ? 1_000_000 : 0;
      for (Span place : d.places) {
        if (place.start() < c.offset && place.start() + own > at) {
          at = place.start() + own;
          best = d;
        }
      }
    }
    if (noun.equals("قطاع") && at < 1_000_000) {
      best = drafts.stream().filter(d -> d.type == Entity.Type.LOC && d.keys.size() > 1 && d.keys.get(0).equals(noun)).findFirst()
          .orElse(best);
    }
    if (best == null && (scan.lists.body.ofStates.contains(noun) && !manned(c.first) || c.agent)) {
      best = new Draft(Entity.Type.ORG, "ال" + noun, List.of("ال" + noun));
      boolean forces = c.end == c.first + 2 && scan.key(c.first).endsWith(References.FORCES); // قوات التحالف
      String own = scan.text(scan.span(c.first, forces ? c.end : c.first + 1, c.offset));
      best.name = own;
      best.sort = References.sorts(noun).isEmpty() ? "" : References.sorts(noun).get(0);
      best.mentions.put(own, scan.span(c.first, forces ? c.end : c.first + 1, c.offset));
      drafts.add(best);
    }
    if (best == null && noun.equals("مملكه")) {
      best = kingdom(c);
    }
    if (best != null) {
      c.type = best.type;
      c.drafts.add(best);
    }
  }

  /// "رجال الشرطة", "عناصر من الجيش": its people, who are no body.
  private boolean manned(int i) {
    String before = i == 0 ? "" : scan.tokens.get(i - 1).key();
    return scan.lists.people.serving.contains(before.equals("من") && i > 1 ? scan.tokens.get(i - 2).key() : before);
  }

  /// "المملكة": the Arab kingdom that the article names most, else a country that it need not name.
  private Draft kingdom(Candidate c) {
    Draft best = null;
    for (Draft d : drafts) {
      if (d.type == Entity.Type.LOC && d.known != null && KINGDOMS.contains(d.known.ref())
          && (best == null || d.places.size() > best.places.size())) {
        best = d;
      }
    }
    if (best == null) {
      best = new Draft(Entity.Type.LOC, "المملكة", List.of("المملكه"));
      best.sort = "kingdom";
      best.mentions.put("المملكة", scan.span(c.first, c.first + 1, c.offset));
      drafts.add(best);
    }
    return best;
  }

  /// "نظيره الأردني" holds the office of whoever was named before it.
  static void counterparts(List<Candidate> all) {
    List<Candidate> order = all.stream().filter(c -> c.type == Entity.Type.PER || c.kind == Phrase.Kind.ROLE)
        .sorted(Comparator.comparingInt(c -> c.first)).toList();
    Candidate.Role office = null;
    for (Candidate c : order) {
      for (Candidate.Role r : List.copyOf(c.roles)) {
        if (!r.head().startsWith("نظير")) {
          continue;
        }
        if (office != null) {
          c.office = new Candidate.Role(r.span(), office.head(), office.title(), r.countries(), List.of());
          c.drafts.forEach(d -> d.roles.add(c.office));
        }
      }
      Candidate.Role own = c.roles.stream().filter(r -> r.title().contains(" ") || !r.countries().isEmpty()).findFirst().orElse(null);
      if (own == null && !c.drafts.isEmpty()) {
        own = c.drafts.get(0).roles.stream()
            .filter(r -> !r.head().startsWith("نظير") && (r.title().contains(" ") || !r.countries().isEmpty()))
            .findFirst().orElse(null);
      }
      if (own != null && !own.head().startsWith("نظير")) {
        office = own;
      }
    }
  }
}
