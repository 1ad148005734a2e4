package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The name between commas of somebody whose office the words before the first comma tell at length: "قال مراسل الشؤون الاقتصادية في قناة «الضحى»،
/// سالم حسن، إن".
record DistantHolders(Scan scan, Cues cues) {

  /// The most words that what the office is for or where it is held may have behind what is known of it.
  private static final int REACH = 9;
  private static final Set<String> TIES = WordSet.of("في", "ل", "لدي", "علي", "من", "باسم", "ب");
  private static final Set<String> CLOSING = WordSet.of("ان", "انه", "انها", "الي", "علي", "عن", "خلال", "في", "لدي");

  /// The office holder with his name, made of what was found last and the name between commas; null when the name is not his.
  ///
  /// @param found what was found before, in order; those that the holder takes in are taken away
  @Nullable
  Candidate of(List<Candidate> found, Candidate name, int sentence) {
    Candidate person = whole(name);
    if (person == null) {
      return null;
    }
    boolean parted = scan.mark(person.first - 1, "،,");
    int comma = parted ? person.first - 1 : person.first;
    int at = found.size() - 1;
    if (!parted && (found.isEmpty() || found.get(at).end != person.first)) {
      return null;
    }
    while (at >= 0 && found.get(at).first >= sentence && comma - found.get(at).end <= REACH && place(found.get(at))) {
      at--;
    }
    Candidate role = at < 0 ? null : found.get(at);
    if (role == null || role.first < sentence || comma - role.end > REACH || !nameless(role)
        || !tells(role, comma, found.subList(at + 1, found.size())) || !parted && (at == found.size() - 1 || !verb(role.first - 1))) {
      return null;
    }
    Candidate holder = new Candidate(role.first, person.end, role.offset, Phrase.Kind.ROLE, Entity.Type.PER);
    holder.inner.addAll(role.inner);
    List<Candidate> within = found.subList(at + 1, found.size());
    holder.inner.addAll(within);
    within.clear();
    List<Candidate> bodies = holder.inner.stream().filter(c -> c.type == Entity.Type.ORG).toList();
    Candidate.Role told = role.roles.isEmpty() ? null : role.roles.get(0);
    String head = told == null ? Clitics.withoutArticle(scan.key(role.first)) : told.head();
    String title = told == null ? String.join(" ", scan.keys(role.first, role.end, role.offset)) : told.title();
    holder.roles.add(new Candidate.Role(scan.span(role.first, comma, role.offset), head, title,
        told == null ? List.of() : told.countries(), bodies));
    holder.roles.addAll(person.roles);
    holder.name = person.name;
    holder.nameKeys = person.nameKeys;
    holder.known = person.known;
    holder.aliases.addAll(person.aliases);
    return holder;
  }

  /// The name between two commas, with a first word of it that is no known name: "، شفقت علي خان،". Null when it does not stand so.
  private @Nullable Candidate whole(Candidate name) {
    if (name.type != Entity.Type.PER || name.kind != Phrase.Kind.NAME || name.name == null
        || name.offset != scan.tokens.get(name.first).span().start() || !closed(name.end)) {
      return null;
    }
    if (scan.mark(name.first - 1, "،,") || scan.in(name.end) && scan.lists.function.thatOrAbout.contains(scan.key(name.end))) {
      return name.nameKeys.size() > 1 || !name.roles.isEmpty() ? name : null;
    }
    int first = name.first - 1;
    if (!scan.mark(first - 1, "،,") || !scan.word(first) || !name.roles.isEmpty() || scan.definite(first) || verb(first)
        || scan.lists.function.isStop(scan.key(first)) || scan.lexicon.titles().exactAt(scan.tokens, first) != null
        || scan.key(first).startsWith("و") || scan.words.nameShare(scan.key(first)) < 0.1 && scan.count(scan.key(first)) > 60) {
      return null;
    }
    Candidate c = name.from(first, scan.tokens.get(first).span().start());
    c.name = scan.span(first, name.end);
    c.nameKeys = scan.keys(first, name.end, c.offset);
    c.known = null;
    return c;
  }

  private boolean closed(int end) {
    return scan.mark(end, "،,") || scan.in(end) && CLOSING.contains(scan.key(end)) || scan.mark(end, ":");
  }

  private static boolean place(Candidate c) {
    return c.type != Entity.Type.PER && (c.kind == Phrase.Kind.NAME && c.type != Entity.Type.GRP || c.kind == Phrase.Kind.REFERENCE);
  }

  /// Whether one person of whom no name is told is meant.
  private static boolean nameless(Candidate c) {
    return c.name == null && !c.plural && c.members.isEmpty() && c.groupNames.size() < 2
        && (c.kind == Phrase.Kind.ROLE || c.kind == Phrase.Kind.GROUP && c.sort.equals(UnknownSpeakers.UNKNOWN));
  }

  /// Whether nothing but who he is stands between the office and the comma, and the office is one: of more than a word, or right behind a verb of saying.
  ///
  /// @param named the bodies and places between the office and the name
  private boolean tells(Candidate role, int comma, List<Candidate> named) {
    String first = scan.key(role.first);
    if (first.endsWith("ون") || first.endsWith("ين") || first.endsWith("ات") || scan.lists.people.some.contains(first)) {
      return false;
    }
    boolean said = role.first > 0 && verb(role.first - 1);
    if (role.kind != Phrase.Kind.ROLE && !said) {
      return false;
    }
    for (int k = role.end; k < comma; k++) {
      int token = k;
      if (named.stream().anyMatch(c -> c.first <= token && token < c.end)) {
        continue;
      }
      boolean tie = TIES.contains(scan.key(k));
      if (!scan.word(k) && !scan.quote(k) && !scan.tokens.get(k).isNumber() || tie && !said
          || scan.word(k) && !tie && (scan.lists.function.isStop(scan.key(k)) || verb(k)) || scan.future(k)) {
        return false;
      }
    }
    return comma > role.first + 1;
  }

  private boolean verb(int i) {
    Cues.Hit hit = cues.at(scan.tokens.get(i));
    return hit != null && hit.finite();
  }
}
