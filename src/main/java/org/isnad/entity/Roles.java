package org.isnad.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Resolves a role that stands alone to the person whom the text names in it, else makes a holder without a name of it.
final class Roles {

  /// Words for any official: they take up whoever was spoken of last, if nationality allows.
  private static final Set<String> GENERIC = Set.of("مسوول", "قيادي", "دبلوماسي", "زعيم", "قايد");

  private final Scan scan;
  private final List<Draft> drafts;

  Roles(Scan scan, List<Draft> drafts) {
    this.scan = scan;
    this.drafts = drafts;
  }

  Draft resolve(Candidate c) {
    Candidate.Role role = c.roles.get(0);
    Draft before = null;
    int at = -1;
    Draft after = null;
    int next = Integer.MAX_VALUE;
    boolean told = !role.countries().isEmpty() || !role.bodies().isEmpty();
    for (Draft d : drafts) {
      if (d.type != Entity.Type.PER && d.type != Entity.Type.GRP) {
        continue;
      }
      boolean fits = d.roles.stream().anyMatch(r -> fits(role, r));
      boolean generic = !fits && definite(c) && GENERIC.contains(role.head()) && role.title().equals(role.head())
          && d.type == Entity.Type.PER && role.bodies().isEmpty() && sameCountry(role, d);
      if (!fits && !generic) {
        continue;
      }
      for (Span place : d.places) {
        if (place.start() < c.offset) {
          if (generic && Coreference.sentenceOf(scan, c.first) >= 0 && c.offset - place.start() > 700) {
            continue;
          }
          int value = place.start() + (fits ? 100_000 : 0);
          if (value > at) {
            at = value;
            before = d;
          }
        } else if (fits && told && d.type == Entity.Type.PER && place.start() < next) {
          next = place.start();
          after = d;
        }
      }
    }
    Draft same = before != null ? before : after;
    if (same != null) {
      same.roles.add(role);
      return same;
    }
    Draft d = new Draft(Entity.Type.GRP, scan.text(role.span()), List.of());
    d.roles.add(role);
    drafts.add(d);
    return d;
  }

  private boolean definite(Candidate c) {
    return scan.key(c.first).startsWith("ال") || scan.key(c.first).startsWith("وال");
  }

  private static boolean sameCountry(Candidate.Role role, Draft d) {
    if (role.countries().isEmpty()) {
      return true;
    }
    Set<String> known = new HashSet<>();
    d.roles.forEach(r -> {
      known.addAll(r.countries());
      r.bodies().forEach(b -> {
        if (b.known != null && b.known.country() != null) {
          known.add(b.known.country());
        }
      });
    });
    return known.isEmpty() || known.stream().anyMatch(role.countries()::contains);
  }

  /// Whether role `r` can take up role `q` of a person.
  static boolean fits(Candidate.Role r, Candidate.Role q) {
    boolean bare = r.countries().isEmpty() && r.bodies().isEmpty();
    String rt = common(r.title());
    String qt = common(q.title());
    boolean sameTitle = rt.equals(qt);
    boolean shortened = r.bodies().isEmpty() && qt.startsWith(rt + " ") && !(rt.equals("رييس") && qt.startsWith("رييس وزرا"));
    if (!sameTitle && !shortened) {
      return false;
    }
    if (!r.countries().isEmpty() && !q.countries().isEmpty() && r.countries().stream().noneMatch(q.countries()::contains)) {
      return false;
    }
    Draft rb = body(r);
    Draft qb = body(q);
    if (rb != null && qb != null && rb != qb) {
      return false;
    }
    // another office of the same title: told bodies or fields must not be missing on one side
    return rb == null == (qb == null) || bare || rb == null && !r.countries().isEmpty() || qb == null && !q.countries().isEmpty();
  }

  /// The title without the feminine ending of its first word.
  private static String common(String given) {
    String title = given.equals("رييس حكومه") ? "رييس وزراء" : given;
    int space = title.indexOf(' ');
    String first = space < 0 ? title : title.substring(0, space);
    return first.length() > 4 && first.endsWith("ه") ? first.substring(0, first.length() - 1) + title.substring(first.length()) : title;
  }

  private static @Nullable Draft body(Candidate.Role r) {
    return r.bodies().isEmpty() || r.bodies().get(0).drafts.isEmpty() ? null : r.bodies().get(0).drafts.get(0);
  }
}
