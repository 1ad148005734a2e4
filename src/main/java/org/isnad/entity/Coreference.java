package org.isnad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Decides which phrases mean the same entity, within one article.
///
/// Names come first, the fullest before the short ones; then surnames standing alone, roles, groups and references, each resolved to what the
/// text has named.
final class Coreference {

  private final Scan scan;
  private final boolean full;
  private final List<Draft> drafts = new ArrayList<>();
  private final Antecedents antecedents;
  private final Namesakes namesakes;
  private final BodyMatch bodies;

  /// @param full whether short forms, roles and references are resolved, or only equal names are one
  Coreference(Scan scan, boolean full) {
    this.scan = scan;
    this.full = full;
    this.antecedents = new Antecedents(scan, drafts);
    this.namesakes = new Namesakes(scan, drafts);
    this.bodies = new BodyMatch(scan, drafts);
  }

  Entities resolve(List<Candidate> found) {
    List<Candidate> all = new ArrayList<>();
    found.forEach(c -> flatten(c, all));
    if (full) {
      Overruns.trim(scan, all);
      Overruns.begin(scan, all);
    }
    persons(all);
    all.stream().filter(c -> c.type != Entity.Type.PER && c.kind == Phrase.Kind.NAME).forEach(this::body);
    Surnames known = new Surnames(scan, drafts);
    Set<Integer> speakers = new HashSet<>();
    if (full) {
      found.stream().filter(known::known).forEach(c -> speakers.add(c.first));
      found.removeIf(known::known); // "قال عسيري" is the Asiri named before, not somebody unknown
      all.removeIf(known::known);
      known.behindRoles(all);
    }
    List<Candidate> surnames = full ? known.find(found, speakers) : List.of();
    found.addAll(surnames);
    all.addAll(surnames);
    if (full) {
      Antecedents.counterparts(all);
    }
    all.sort(Comparator.<Candidate>comparingInt(c -> c.first).thenComparingInt(c -> -c.end));
    Roles roles = new Roles(scan, drafts);
    for (Candidate c : all) {
      switch (c.kind) {
        case ROLE -> {
          if (c.drafts.isEmpty()) {
            if (!c.members.isEmpty()) {
              for (Candidate m : c.members) {
                c.drafts.add(full ? roles.resolve(m) : roles.unnamed(m));
              }
            } else if (c.plural) {
              group(c);
            } else {
              c.drafts.add(full ? roles.resolve(c) : roles.unnamed(c));
            }
          }
        }
        case GROUP -> {
          if (c.name == null) {
            group(c);
          }
        }
        case REFERENCE -> {
          if (full && c.drafts.isEmpty()) {
            antecedents.reference(c);
          }
          if (full && c.drafts.isEmpty() && !c.groupNames.isEmpty()) {
            group(c); // nobody named before, and yet it speaks
          }
        }
        case NAME -> {
        }
      }
      note(c);
    }
    reporting(all);
    if (full) {
      LeadOfficial.name(scan, all, drafts);
    }
    return freeze(found);
  }

  private static void flatten(Candidate c, List<Candidate> out) {
    out.add(c);
    c.inner.forEach(i -> flatten(i, out));
  }

  private void persons(List<Candidate> all) {
    List<Candidate> named = new ArrayList<>(all.stream().filter(c -> c.type == Entity.Type.PER && c.name != null).toList());
    named.sort(Comparator.<Candidate>comparingInt(c -> -c.nameKeys.size()).thenComparingInt(c -> c.first));
    for (Candidate c : named) {
      Draft same = null;
      int distance = Integer.MAX_VALUE;
      for (Draft d : drafts) {
        if (samePerson(c, d)) {
          int far = Math.abs(d.places.get(0).start() - c.offset);
          if (same == null || far < distance) {
            same = d;
            distance = far;
          }
        }
      }
      if (same == null && full) {
        same = byGivenName(c);
      }
      if (same == null) {
        Span name = c.name;
        same = new Draft(Entity.Type.PER, name == null ? "" : QuotedBodies.paired(scan.text(name)), c.nameKeys);
        drafts.add(same);
      }
      if (same.known == null) {
        same.known = c.known;
      }
      same.roles.addAll(c.roles);
      for (Span alias : c.aliases) {
        same.nicknames.add(Folding.key(scan.text(alias)));
      }
      same.places.add(scan.span(c.first, c.end, c.offset));
      c.drafts.add(same);
    }
  }

  private boolean samePerson(Candidate c, Draft d) {
    if (d.type != Entity.Type.PER) {
      return false;
    }
    if (!full) {
      return c.nameKeys.equals(d.keys);
    }
    if (c.known != null && d.known != null) {
      return c.known.ref().equals(d.known.ref());
    }
    return NameMatch.person(c.nameKeys, d.keys) || familyFirst(c.nameKeys, d.keys)
        || c.nameKeys.size() == 1 && d.nicknames.contains(c.nameKeys.get(0));
  }

  /// "وقال طارق" after "طارق العلي": whom newspapers call by the given name alone when he has been told in full, and nobody else is called so; else null.
  private @Nullable Draft byGivenName(Candidate c) {
    if (c.nameKeys.size() != 1 || c.known != null || c.nameKeys.get(0).length() < 3 || !c.roles.isEmpty()) {
      return null;
    }
    String given = c.nameKeys.get(0);
    Draft only = null;
    for (Draft d : drafts) {
      if (d.type == Entity.Type.PER && !d.keys.isEmpty() && d.keys.get(0).equals(given)) {
        if (only != null || d.keys.size() < 2 || d.places.stream().noneMatch(p -> p.start() < c.offset)) {
          return null;
        }
        only = d;
      }
    }
    return only;
  }

  /// "وانغ" for "وانغ يي": names of China and Korea begin with the family's.
  private boolean familyFirst(List<String> one, List<String> whole) {
    return one.size() == 1 && whole.size() > 1 && whole.size() < 4 && one.get(0).equals(whole.get(0))
        && scan.lists.name.familyFirst.contains(one.get(0));
  }

  private void body(Candidate c) {
    List<String> keys = c.nameKeys;
    Draft bearer = full ? namesakes.bearer(c) : null;
    if (bearer != null) {
      c.type = Entity.Type.PER;
      c.known = null;
      bearer.places.add(scan.span(c.first, c.end, c.offset));
      c.drafts.add(bearer);
      return;
    }
    Draft same = null;
    for (Draft d : drafts) {
      boolean samePlace = full && c.type == Entity.Type.LOC && keys.size() != d.keys.size()
          && bodies.settled(keys).equals(bodies.settled(d.keys));
      if (d.type == c.type && (samePlace
          || (full && c.known != null && d.known != null
              ? c.known.ref().equals(d.known.ref())
              : full ? bodies.same(keys, d.keys) : keys.equals(d.keys)))) {
        same = d;
        break;
      }
    }
    if (same == null) {
      Span name = c.name;
      same = new Draft(c.type, name == null ? "" : QuotedBodies.paired(scan.text(name)), keys);
      same.known = c.known;
      same.sort = c.sort;
      drafts.add(same);
    } else if (keys.size() > same.keys.size() && !BodyMatch.initials(keys) || BodyMatch.initials(same.keys) && !BodyMatch.initials(keys)
        || same.name.equals("الاحتلال") || latin(same.name)
        || capital(Folding.key(same.name)) && !capital(String.join(" ", keys))) {
      Span name = c.name;
      same.name = name == null || capital(String.join(" ", keys)) && !capital(Folding.key(same.name)) ? same.name : QuotedBodies.paired(scan.text(name));
      same.keys = keys;
    }
    if (same.known == null) {
      same.known = c.known;
    }
    same.places.add(scan.span(c.first, c.end, c.offset));
    c.drafts.add(same);
  }

  /// "العاصمة الأردنية": what a city is, not its name where the article gives that as well.
  private static boolean capital(String key) {
    return key.startsWith("العاصمه") || key.startsWith("عاصمه");
  }

  /// "Al Jazeera": a name that the article writes in Arabic elsewhere.
  private static boolean latin(String name) {
    return !name.isEmpty() && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private void group(Candidate c) {
    if (full) {
      c.inner.stream().filter(in -> in.kind == Phrase.Kind.REFERENCE && in.drafts.isEmpty()).forEach(antecedents::reference);
    }
    if (c.sort.equals("members") && c.inner.stream().anyMatch(in -> !in.drafts.isEmpty())) {
      for (Candidate inner : c.inner) {
        c.drafts.addAll(inner.drafts);
      }
      return;
    }
    for (String name : c.groupNames) {
      String normal = Groups.normal(name);
      Draft ministry = full && c.sort.equals(UnknownSpeakers.UNKNOWN) ? EarlierGroup.ministry(c, scan, drafts) : null;
      if (ministry != null) {
        c.drafts.add(ministry);
        continue;
      }
      Draft trade = full && c.groupNames.size() == 1 ? TradesTakenUp.of(c, scan, drafts) : null;
      if (trade != null) {
        c.drafts.add(trade);
        continue;
      }
      Draft same = full && c.groupNames.size() == 1 && c.inner.isEmpty() && scan.key(c.first).equals("المصدر")
          ? EarlierGroup.of(c, normal, scan, drafts) // whichever source was told last
          : null;
      same = same != null
          ? same
          : drafts.stream().filter(d -> d.type == Entity.Type.GRP && Groups.normal(d.name).equals(normal)).findFirst().orElse(null);
      if (same == null && c.groupNames.size() == 1) {
        same = EarlierGroup.headline(name, normal, scan, drafts);
      }
      if (same == null && c.groupNames.size() == 1 && c.inner.isEmpty()) {
        same = EarlierGroup.of(c, normal, scan, drafts);
      }
      if (same == null) {
        same = new Draft(Entity.Type.GRP, name, List.of());
        drafts.add(same);
      }
      c.drafts.add(same);
    }
  }

  /// Writes the forms of a resolved candidate to its drafts.
  private void note(Candidate c) {
    Span place = scan.span(c.first, c.end, c.offset);
    for (Draft d : c.drafts) {
      if (c.sort.equals("members") && c.kind == Phrase.Kind.GROUP && c.inner.stream().anyMatch(in -> !in.drafts.isEmpty())) {
        continue;
      }
      d.places.add(place);
      Span name = c.name;
      if (name != null) {
        d.mentions.putIfAbsent(scan.text(name), name);
        if (d.type == Entity.Type.PER && c.nameKeys.size() > d.keys.size()) {
          d.keys = c.nameKeys;
          d.name = QuotedBodies.paired(scan.text(name));
        }
        for (Span alias : c.aliases) {
          d.mentions.putIfAbsent(scan.text(alias), alias);
        }
        for (Candidate.Role r : c.roles) {
          d.roleForms.putIfAbsent(scan.text(r.span()), r.span());
        }
      } else if (d.type == Entity.Type.GRP) {
        d.mentions.putIfAbsent(scan.text(place), place);
        for (Span alias : c.aliases) {
          d.mentions.putIfAbsent(scan.text(alias), alias);
        }
      } else {
        d.roleForms.putIfAbsent(scan.text(place), place);
      }
    }
  }

  /// A hospital that reports is a body; one where something happens is a place.
  private void reporting(List<Candidate> all) {
    for (Candidate c : all) {
      if (c.agent && c.sort.equals("hospital")) {
        c.drafts.forEach(d -> d.type = Entity.Type.ORG);
      }
    }
  }

  private Entities freeze(List<Candidate> found) {
    drafts.removeIf(d -> d.places.isEmpty());
    drafts.sort(Comparator.comparingInt(Draft::firstPlace));
    int n = 0;
    for (Draft d : drafts) {
      d.id = "e" + ++n;
    }
    List<Phrase> phrases = new ArrayList<>();
    int covered = 0;
    found.sort(Comparator.<Candidate>comparingInt(c -> c.first).thenComparingInt(c -> -c.end));
    for (Candidate c : found) {
      c.drafts.removeIf(d -> d.id.isEmpty()); // taken up by nobody after all
      if (c.drafts.isEmpty() || c.first < covered) {
        continue;
      }
      Phrase p = phrase(c);
      phrases.add(p);
      covered = p.end();
    }
    Set<String> media = drafts.stream()
        .filter(d -> d.type == Entity.Type.ORG && (d.known == null ? d.sort.equals("newspaper") : Outlets.KINDS.contains(d.known.kind())))
        .map(d -> d.id).collect(Collectors.toSet());
    return new Entities(drafts.stream().map(Draft::freeze).toList(), phrases, media);
  }

  private Phrase phrase(Candidate c) {
    Set<String> ids = new LinkedHashSet<>();
    c.drafts.stream().map(d -> d.id).filter(id -> !id.isEmpty()).forEach(ids::add);
    List<Phrase> inner = c.inner.stream().filter(i -> i.drafts.stream().anyMatch(d -> !d.id.isEmpty())).map(this::phrase).toList();
    Set<String> nations = c.roles.stream().filter(r -> !scan.lists.office.abroad.contains(r.head())).flatMap(r -> r.countries().stream())
        .collect(Collectors.toSet());
    return new Phrase(c.first, c.end, scan.span(c.first, c.end, c.offset), c.kind, List.copyOf(ids), inner, nations, c.plural);
  }
}
