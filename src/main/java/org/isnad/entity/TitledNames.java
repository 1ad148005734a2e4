package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The name behind a title: over a comma, brackets, ranks and forms of address, with a nickname after it ("وزير الدفاع، الفريق أول محمد حسن").
final class TitledNames {

  private static final Set<String> SHORT = WordSet.of("د", "م", "ا");

  private final Scan scan;
  private final BodyNames bodies;
  private final PersonNames persons;
  private final FramedNames framed;
  private final NameClitics clitics;

  TitledNames(Scan scan, BodyNames bodies, PersonNames persons, FramedNames framed) {
    this.scan = scan;
    this.bodies = bodies;
    this.persons = persons;
    this.framed = framed;
    this.clitics = new NameClitics(scan, new GivenNames(scan));
  }

  /// The index after "د." or "م.", "أ.د." before a name, or `i`.
  int abbreviated(int i) {
    String key = scan.key(i);
    int at = i;
    String letter = key.length() == 2 && key.startsWith("و") ? key.substring(1) : key;
    while (SHORT.contains(letter) && (scan.mark(at + 1, "./") || at + 1 < scan.limit && key.equals("د") && scan.word(at + 1))) {
      at += scan.mark(at + 1, "./") ? 2 : 1;
      letter = scan.key(at);
    }
    return at;
  }

  /// "د. خالد اليوسف".
  @Nullable
  Candidate doctor(int i) {
    int start = abbreviated(i);
    Candidate known = known(start);
    int end = Math.max(persons.afterTitle(start), known == null ? start : known.end);
    if (end == start || !scan.word(start)) {
      return null;
    }
    int joined = scan.key(i).length() == 2 && scan.key(i).startsWith("و") ? 1 : 0; // ود. علي حسن
    Candidate c = new Candidate(i, end, scan.tokens.get(i).span().start() + joined, Phrase.Kind.NAME, Entity.Type.PER);
    take(c, start, end, scan.tokens.get(start).span().start());
    c.known = known == null || known.end < end ? null : known.known;
    return c;
  }

  /// "رائد حمدان": a word that tells a rank or post, as a given name.
  boolean givenName(int i, TokenTrie.Match<Title> m) {
    return m.end() == i + 1 && m.clitics() == null && !scan.definite(i) && m.values().get(0).kind() != Title.Kind.GROUP
        && scan.lexicon.givenNames().getOrDefault(scan.key(i), 0) >= 10 && persons.afterTitle(i) > i + 1
        && scan.words.nameShare(scan.key(i + 1)) >= 0.35;
  }

  /// Takes the name after a role, over a comma, brackets and forms of address.
  void name(Candidate c, int from) {
    int i = from;
    if (scan.mark(i, "(")) {
      int close = closing(i);
      if (close > 0) {
        Candidate alias = bodies.at(i + 1);
        if (alias != null) {
          c.inner.add(alias);
        }
        i = close + 1;
      }
    }
    int afterComma = scan.mark(i, "،,-–") || slash(i) ? i + 1 : i;
    int start = address(afterComma, c);
    int end = Math.max(persons.afterTitle(unquote(start)), framed.at(start));
    end = end > start ? end : persons.uncommon.closed(start);
    end = afterComma == i ? end : Math.max(end, persons.uncommon.between(start));
    boolean quotedName = unquote(start) != start;
    if (afterComma != i && end > start && !(end - start >= 2 || start > afterComma || known(start) != null)) {
      return; // after a comma one bare word is no name
    }
    String begins = scan.key(start);
    String opens = scan.key(afterComma);
    if (start == afterComma && (clitics.joinsNext(begins)
        || afterComma != i && begins.startsWith("و") && begins.length() > 3 && !scan.lexicon.givenNames().containsKey(begins))
        || start > afterComma && opens.length() == 2 && opens.startsWith("و")) {
      return; // وزير الإعلام وسامي حسن، ود. علي حسن: the next one
    }
    Candidate known = known(start);
    if (known != null && (known.end >= end || known.end - start > 1 && scan.words.nameShare(scan.key(known.end)) < 0.35)) {
      take(c, start, persons.onwards(known.end), scan.tokens.get(start).span().start());
      c.known = known.known;
    } else if (end > unquote(start)) {
      take(c, unquote(start), end, scan.tokens.get(unquote(start)).span().start());
      if (quotedName && scan.quote(c.end)) {
        c.end++;
      }
    } else {
      return;
    }
    alias(c);
  }

  private void take(Candidate c, int start, int end, int offset) {
    c.name = scan.span(start, end, offset);
    c.nameKeys = scan.keys(start, end, offset);
    c.end = end;
    c.type = Entity.Type.PER;
  }

  /// A nickname in brackets or quotation marks after the name: محمد حمدان دقلو "حميدتي".
  private void alias(Candidate c) {
    int i = c.end;
    boolean bracket = scan.mark(i, "(");
    if (!bracket && !scan.quote(i)) {
      return;
    }
    int from = i + 1;
    if (scan.quote(from)) {
      from++;
    }
    int to = from;
    while (scan.word(to) && to - from < 3 && !scan.lists.function.isStop(scan.key(to))) {
      to++;
    }
    int close = to;
    while (scan.quote(close)) {
      close++;
    }
    boolean closed = bracket ? scan.mark(close, ")") : close > to;
    if (to > from && closed && nickname(from, to)) {
      c.aliases.add(scan.span(from, to));
      c.end = bracket ? close + 1 : close;
    }
  }

  /// Whether the words can be what somebody is called: no place or body, and not what he is or does ("(محافظ)", "(قطر)", "«المسؤولية الكاملة»").
  private boolean nickname(int from, int to) {
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().exactAt(scan.tokens, from);
    if (m != null && m.end() == to && m.values().get(0).type() != Entity.Type.PER) {
      return false;
    }
    if (scan.lists.name.particles.contains(scan.key(from))) {
      return true;
    }
    for (int k = from; k < to; k++) {
      String key = scan.key(k);
      if (scan.ordinary(k) && !scan.lexicon.surnames().containsKey(key) && !scan.lexicon.givenNames().containsKey(key)
          || scan.words.nameShare(key) < 0.2 && (key.endsWith("ه") && scan.definite(k) || scan.nisba(k) != null)
          || scan.lists.name.wishes.contains(key)) {
        return false;
      }
    }
    return true;
  }

  private int closing(int open) {
    for (int k = open + 1; k < scan.limit && k < open + 7; k++) {
      if (scan.mark(k, ")")) {
        return k;
      }
    }
    return -1;
  }

  private int unquote(int i) {
    return scan.quote(i) ? i + 1 : i;
  }

  private @Nullable Candidate known(int i) {
    Candidate c = scan.word(i) ? bodies.at(i) : null;
    return c != null && c.type == Entity.Type.PER ? c : null;
  }

  /// Skips ranks and forms of address; a rank is a role of its own.
  int address(int i, Candidate c) {
    int at = i;
    while (scan.word(at)) {
      if (abbreviated(at) > at) {
        at = abbreviated(at);
        continue;
      }
      TokenTrie.Match<Title> m = scan.lexicon.titles().exactAt(scan.tokens, at);
      if (m == null || m.end() > scan.limit) {
        break;
      }
      Title.Kind kind = m.values().get(0).kind();
      boolean office = kind == Title.Kind.OFFICE && m.end() == at + 1 && scan.definite(at) && at > i - 1
          && persons.afterTitle(m.end()) > m.end() && scan.nisba(m.end()) == null; // المتحدث، السفير حسام القاويش
      if (kind != Title.Kind.HONORIFIC && kind != Title.Kind.RANK && !office || givenName(at, m) || givenBehind(at, m)) {
        break;
      }
      int end = m.end();
      while (scan.definite(end) && scan.nisba(end) != null
          || kind == Title.Kind.RANK && scan.lists.office.rankParts.contains(scan.key(end))) {
        end++;
      }
      c.roles.add(new Candidate.Role(scan.span(at, end), Clitics.withoutArticle(scan.key(at)), Clitics.withoutArticle(scan.key(at)),
          List.of(), List.of()));
      at = slash(end) ? end + 1 : end;
    }
    return at;
  }

  /// "الدكتور/ سامر إسماعيل": the stroke that letters and papers set between a form of address and the name.
  private boolean slash(int i) {
    return scan.mark(i, "/") && scan.word(i + 1);
  }

  /// "الدكتور رائد علي": a rank that is a given name behind another form of address.
  private boolean givenBehind(int at, TokenTrie.Match<Title> m) {
    return m.values().get(0).kind() == Title.Kind.RANK && m.end() == at + 1 && !scan.definite(at)
        && scan.lexicon.givenNames().containsKey(scan.key(at)) && persons.afterTitle(at) > at + 1;
  }
}
