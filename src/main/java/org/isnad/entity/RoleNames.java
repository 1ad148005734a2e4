package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/// Office holders and groups: a title with what it governs, and the name that may follow it.
final class RoleNames {

  private static final Set<String> SHORT = Set.of("د", "م", "ا");

  private final Scan scan;
  private final BodyNames bodies;
  private final PersonNames persons;
  private final FramedNames framed;
  private final OfficePlaces places;
  private final NameClitics clitics;
  private final FurtherOffices further;
  private final Trades trades;

  RoleNames(Scan scan, BodyNames bodies, PersonNames persons, FramedNames framed) {
    this.scan = scan;
    this.framed = framed;
    this.places = new OfficePlaces(scan, bodies, persons, framed);
    this.bodies = bodies;
    this.persons = persons;
    this.clitics = new NameClitics(scan, new GivenNames(scan));
    this.further = new FurtherOffices(scan, this);
    this.trades = new Trades(scan, bodies, persons);
  }

  /// The office holder, titled person or group at the token, or null.
  @Nullable
  Candidate at(int i) {
    if (abbreviated(i) > i) {
      return doctor(i);
    }
    TokenTrie.Match<Title> m = scan.word(i) ? scan.lexicon.titles().at(scan.tokens, i) : null;
    if (m == null || m.end() > scan.limit || otherWord(i, m) || givenName(i, m)) {
      return null;
    }
    Candidate called = trades.called(i, m);
    if (called != null) {
      return called;
    }
    boolean located = scan.key(m.end()).equals("في") || scan.key(m.end()).equals("داخل"); // مسؤول في الشرطة
    framed.said(i);
    Title title = m.values().stream().filter(t -> t.kind() == Title.Kind.GROUP && (t.plural() || located)).findFirst()
        .orElse(m.values().get(0));
    if (title.kind() == Title.Kind.GROUP && !title.plural() && m.end() == i + 1 && scan.definite(i) && persons.afterTitle(i + 1) > i + 2) {
      return titled(i, m, title); // الوسيط يورغن لوند
    }
    return switch (title.kind()) {
      case OFFICE -> office(i, m, title);
      case RANK, HONORIFIC -> titled(i, m, title);
      case GROUP -> group(i, m, title);
    };
  }

  /// The index after "د." or "م.", "أ.د." before a name, or `i`.
  private int abbreviated(int i) {
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
  private @Nullable Candidate doctor(int i) {
    int start = abbreviated(i);
    Candidate known = known(start);
    int end = Math.max(persons.afterTitle(start), known == null ? start : known.end);
    if (end == start || !scan.word(start)) {
      return null;
    }
    Candidate c = new Candidate(i, end, scan.tokens.get(start).span().start(), Phrase.Kind.NAME, Entity.Type.PER);
    take(c, start, end, scan.tokens.get(start).span().start());
    c.known = known == null || known.end < end ? null : known.known;
    return c;
  }

  /// What somebody named right before the token is by trade, or null.
  @Nullable
  Candidate trade(int i) {
    return trades.at(i);
  }

  /// "رائد حمدان": a word that tells a rank or post, as a given name.
  private boolean givenName(int i, TokenTrie.Match<Title> m) {
    return m.end() == i + 1 && m.clitics() == null && !scan.definite(i) && m.values().get(0).kind() != Title.Kind.GROUP
        && scan.lexicon.givenNames().getOrDefault(scan.key(i), 0) >= 10 && persons.afterTitle(i) > i + 1
        && scan.words.nameShare(scan.key(i + 1)) >= 0.35;
  }

  /// Words that only look like the title once letters are folded: "وإلى" is no والي, "مساعدة" not مساعده.
  private boolean otherWord(int i, TokenTrie.Match<Title> m) {
    String first = scan.tokens.get(i).bare();
    if (scan.key(i).equals("الرييس") && scan.lists.office.main.contains(scan.key(i - 1))) {
      return true; // السوق الرئيس
    }
    if (scan.key(i).equals("الرييسه") && (scan.key(i - 1).startsWith("ال") || scan.key(i - 1).startsWith("وال"))) {
      return true; // الأفلام الرئيسة
    }
    if (first.endsWith("إلى") || first.endsWith("الى") || first.endsWith("على")) {
      return true;
    }
    String last = scan.tokens.get(m.end() - 1).bare();
    String form = m.values().get(0).form();
    return m.values().size() == 1 && (last.endsWith("ة") && form.endsWith("ه") || last.endsWith("ه") && form.endsWith("ة"));
  }

  private Candidate office(int i, TokenTrie.Match<Title> m, Title title) {
    Candidate c = new Candidate(i, m.end(), m.offset(), Phrase.Kind.ROLE, title.plural() ? Entity.Type.GRP : Entity.Type.PER);
    c.plural = title.plural();
    List<String> countries = new ArrayList<>();
    List<Candidate> held = new ArrayList<>();
    Complements governed = new Complements(scan, bodies, persons, titleKey(i, m));
    int end = governed.read(m.end());
    countries.addAll(governed.countries);
    held.addAll(governed.held);
    Candidate within = OfficeBodies.within(scan, bodies, i, m.end(), end);
    if (within != null && held.removeIf(h -> h.first < within.end && h.first > i)) {
      held.add(0, within); // رئيس المجلس الانتقالي: the council, not the rest of its name
    }
    Candidate longer = OfficeBodies.beyond(scan, bodies, i, m.end(), end);
    if (longer != null) {
      held.removeIf(h -> h.first < longer.end);
      held.add(longer);
      end = longer.end; // رئيس الاتحاد العام للعمال
    }
    if (titleKey(i, m).startsWith("خادم حرمين") && countries.isEmpty()) {
      countries.add("SA");
    }
    Span span = scan.span(i, end, m.offset());
    String first = m.clitics() == null ? scan.key(i) : m.clitics().rest();
    Candidate.Role role = new Candidate.Role(span, Clitics.withoutArticle(first), governed.title(), countries, held);
    c.roles.add(role);
    c.inner.addAll(held);
    if (within != null && !held.contains(within)) {
      c.inner.add(within); // رئيس المخابرات الفلسطينية
    }
    c.end = end;
    if (title.plural()) {
      Candidate second = end == m.end() && scan.key(end).startsWith("و") ? at(end) : null;
      new Holders(scan, bodies).read(c, m.end(), second, governed);
      return c; // holders named after a plural title are left to the scanner of names
    }
    name(c, end);
    if (c.name == null) {
      further.read(c);
    }
    if (c.name == null) {
      located(c);
    }
    return c;
  }

  /// "رئيس اللجنة بالغرفة التجارية بجدة سعيد الحارثي", "رئيس البرلمان في جمهورية الشيشان مورات ظاهروف": a full name behind where the office is.
  private void located(Candidate c) {
    int at = c.end;
    List<Candidate> where = new ArrayList<>();
    for (int steps = 0; steps < 2; steps++) {
      int to = places.where(at, where);
      if (to == at) {
        int holder = places.beyond(at);
        if (holder > at) {
          name(c, holder);
        }
        return;
      }
      at = to;
      int comma = scan.mark(at, "،,") ? at + 1 : at;
      int start = address(comma, new Candidate(comma, comma, 0, Phrase.Kind.ROLE, Entity.Type.PER));
      int end = Math.max(persons.afterTitle(start), framed.at(start));
      if (end - start >= 2 || start > comma && end > start) {
        c.inner.addAll(where);
        name(c, at);
        return;
      }
    }
  }

  private String titleKey(int i, TokenTrie.Match<Title> m) {
    List<String> keys = new ArrayList<>(scan.keys(i, m.end(), m.offset()));
    String first = keys.get(0);
    if (keys.size() == 1 && first.length() > 4 && first.endsWith("ا") && !first.startsWith("ال") && !m.values().get(0).plural()
        && scan.lexicon.titles().exactAt(scan.tokens, i) != null) {
      keys.set(0, first.substring(0, first.length() - 1)); // مستشارًا
    }
    return String.join(" ", keys.stream().map(Clitics::withoutArticle).toList());
  }

  /// Takes the name after a role, over a comma, brackets and forms of address.
  private void name(Candidate c, int from) {
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
    int afterComma = scan.mark(i, "،,-–") ? i + 1 : i;
    int start = address(afterComma, c);
    int end = Math.max(persons.afterTitle(unquote(start)), framed.at(start));
    boolean quotedName = unquote(start) != start;
    if (afterComma != i && end > start && !(end - start >= 2 || start > afterComma || knownPerson(start))) {
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
    if (to > from && closed) {
      c.aliases.add(scan.span(from, to));
      c.end = bracket ? close + 1 : close;
    }
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

  private boolean knownPerson(int i) {
    return known(i) != null;
  }

  private @Nullable Candidate known(int i) {
    Candidate c = scan.word(i) ? bodies.at(i) : null;
    return c != null && c.type == Entity.Type.PER ? c : null;
  }

  /// Skips ranks and forms of address; a rank is a role of its own.
  private int address(int i, Candidate c) {
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
      at = end;
    }
    return at;
  }

  /// "الدكتور رائد علي": a rank that is a given name behind another form of address.
  private boolean givenBehind(int at, TokenTrie.Match<Title> m) {
    return m.values().get(0).kind() == Title.Kind.RANK && m.end() == at + 1 && !scan.definite(at)
        && scan.lexicon.givenNames().containsKey(scan.key(at)) && persons.afterTitle(at) > at + 1;
  }

  private @Nullable Candidate titled(int i, TokenTrie.Match<Title> m, Title title) {
    Candidate c = new Candidate(i, m.end(), m.offset(), Phrase.Kind.NAME, Entity.Type.PER);
    int end = m.end();
    List<String> countries = new ArrayList<>();
    while (scan.nisba(end) != null && (scan.definite(end) || title.kind() == Title.Kind.RANK)) {
      Nisba n = scan.nisba(end);
      if (n != null) {
        countries.add(scan.country(n));
      }
      end++;
    }
    while ((scan.lists.office.modifiers.contains(scan.key(end)) || scan.lists.office.rankParts.contains(scan.key(end)))
        && title.kind() == Title.Kind.RANK) {
      end++;
    }
    if (title.kind() == Title.Kind.RANK && scan.definite(end) && scan.definite(m.end() - 1) && PersonNames.adjectival(scan.key(end))
        && persons.afterTitle(end) <= end && persons.afterTitle(end + 1) > end + 1) {
      end++; // الخبير النفطي بيار تيرزيان
    }
    if (title.kind() == Title.Kind.HONORIFIC && end == m.end()) {
      Candidate office = scan.word(end) && scan.lexicon.titles().exactAt(scan.tokens, end) != null && persons.afterTitle(end) <= end + 1
          ? at(end)
          : null;
      if (office != null && office.kind == Phrase.Kind.ROLE && !office.plural && office.offset == scan.tokens.get(end).span().start()) {
        return office.from(i, m.offset()); // سمو وزير الدفاع
      }
    }
    String first = m.clitics() == null ? scan.key(i) : m.clitics().rest();
    c.roles.add(new Candidate.Role(scan.span(i, end, m.offset()), Clitics.withoutArticle(first), titleKey(i, m), countries, List.of()));
    int afterNisba = end;
    Candidate outlet = title.kind() == Title.Kind.RANK ? bodies.at(end) : null;
    if (outlet != null && outlet.type == Entity.Type.ORG && outlet.offset == scan.tokens.get(end).span().start()) {
      Candidate holder = new Candidate(i, outlet.end, m.offset(), Phrase.Kind.ROLE, Entity.Type.PER); // مراسل الميادين
      holder.inner.add(outlet);
      holder.roles.add(new Candidate.Role(scan.span(i, outlet.end, m.offset()), Clitics.withoutArticle(first), titleKey(i, m), countries,
          List.of(outlet)));
      name(holder, outlet.end);
      return holder;
    }
    if (!title.plural()) {
      name(c, end);
    }
    if (c.name == null) {
      // a rank with a nisba denotes somebody without a name; a rank alone nobody
      if (title.kind() == Title.Kind.RANK && afterNisba > m.end()) {
        Candidate r = new Candidate(i, afterNisba, m.offset(), Phrase.Kind.ROLE, Entity.Type.PER);
        r.roles.addAll(c.roles);
        return r;
      }
      return null;
    }
    return c;
  }

  /// Holders without a name, with their adjectives and bodies.
  private @Nullable Candidate group(int i, TokenTrie.Match<Title> m, Title title) {
    return new Groups(scan, bodies).group(i, m, title);
  }
}
