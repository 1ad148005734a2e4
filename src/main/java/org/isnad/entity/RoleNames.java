package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// Office holders and groups: a title with what it governs, and the name that may follow it.
final class RoleNames {

  private final Scan scan;
  private final BodyNames bodies;
  private final PersonNames persons;
  private final FramedNames framed;
  private final OfficePlaces places;
  private final FurtherOffices further;
  private final TitledNames names;
  private final Trades trades;

  RoleNames(Scan scan, BodyNames bodies, PersonNames persons, FramedNames framed) {
    this.scan = scan;
    this.framed = framed;
    this.places = new OfficePlaces(scan, bodies, persons, framed);
    this.bodies = bodies;
    this.persons = persons;
    this.names = new TitledNames(scan, bodies, persons, framed);
    this.further = new FurtherOffices(scan, this);
    this.trades = new Trades(scan, bodies, persons);
  }

  /// The office holder, titled person or group at the token, or null.
  @Nullable
  Candidate at(int i) {
    if (names.abbreviated(i) > i) {
      return names.doctor(i);
    }
    Candidate two = TwoHeads.at(scan, i, bodies);
    if (two != null) {
      return two;
    }
    TokenTrie.Match<Title> m = scan.word(i) ? scan.lexicon.titles().at(scan.tokens, i) : null;
    if (m == null || m.end() > scan.limit || otherWord(i, m) || names.givenName(i, m)) {
      return null;
    }
    if (m.values().get(0).kind() == Title.Kind.RANK && !scan.definite(i) && scan.quote(m.end())
        && scan.lexicon.heads().exactAt(scan.tokens, i) != null) {
      return null; // لواء "غولاني"
    }
    Candidate called = trades.called(i, m);
    if (called != null) {
      return called;
    }
    boolean located = scan.key(m.end()).equals("في") || scan.key(m.end()).equals("داخل"); // مسؤول في الشرطة
    framed.said(i);
    Title title = m.values().stream().filter(t -> t.kind() == Title.Kind.GROUP && (t.plural() || located)).findFirst()
        .orElse(m.values().get(0));
    if (title.kind() == Title.Kind.OFFICE && !title.plural() && m.end() == i + 1 && scan.key(i).endsWith("ا") && governs(i + 1)) {
      title = m.values().stream().filter(t -> t.kind() == Title.Kind.OFFICE && t.plural()).findFirst().orElse(title); // وزيرا النقل والإسكان
    }
    if (title.kind() == Title.Kind.GROUP && !title.plural() && m.end() == i + 1 && scan.definite(i) && persons.afterTitle(i + 1) > i + 2) {
      return titled(i, m, title); // الوسيط يورغن لوند
    }
    return switch (title.kind()) {
      case OFFICE -> office(i, m, title);
      case RANK, HONORIFIC -> m.end() == i + 1 && Served.at(scan, bodies, titleKey(i, m), i + 1) != null ? office(i, m, title) : titled(i, m, title);
      case GROUP -> group(i, m, title);
    };
  }

  /// Whether the token is what an office in construct governs, with the article: "وزيرا النقل" are two, "وزيرا للنقل" is one.
  private boolean governs(int i) {
    return scan.definite(i) && scan.key(i + 1).startsWith("وال");
  }

  /// What somebody named right before the token is by trade, or null.
  @Nullable
  Candidate trade(int i) {
    return trades.at(i);
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
    if (m.clitics() == null && m.values().stream().noneMatch(t -> scan.written(i, t.form()))) {
      return true; // أمام المسجد
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
    Candidate forces = within == null && longer == null ? OfficeBodies.forces(scan, i, end) : null;
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
    } else if (forces != null && countries.isEmpty()) {
      c.inner.add(forces);
    }
    Candidate cabinet = held.isEmpty() && within == null ? OfficeBodies.cabinet(scan, bodies, i, end) : null;
    if (cabinet != null) {
      c.inner.add(cabinet);
    }
    c.end = end;
    if (title.plural()) {
      Candidate second = end == m.end() && scan.key(end).startsWith("و") ? at(end) : null;
      new Holders(scan, bodies).read(c, m.end(), second, governed);
      return c; // holders named after a plural title are left to the scanner of names
    }
    names.name(c, end);
    if (c.name == null) {
      further.read(c);
    }
    if (c.name == null) {
      located(c);
    }
    if (c.name == null && c.end == end && !scan.definite(i) && !scan.definite(m.end() - 1)) {
      c.end = new GroupTails(scan, bodies).end(c, end);
      if (c.end > end) {
        c.groupNames.add(scan.text(scan.span(i, c.end, m.offset()))); // مسؤول من حركة النهضة
      }
    }
    return c;
  }

  /// "رئيس اللجنة بالغرفة التجارية بجدة سعيد الحارثي", "رئيس البرلمان في جمهورية الشيشان مورات ظاهروف": a full name behind where the office is.
  private void located(Candidate c) {
    List<Candidate> where = new ArrayList<>();
    boolean place = c.inner.stream().anyMatch(in -> in.type == Entity.Type.LOC && in.end == c.end);
    int at = place ? places.joined(c.end, where) : c.end; // بمنطقة الخليج وشمال أفريقيا، مهند هادي
    for (int steps = 0; steps < 3; steps++) {
      int comma = scan.mark(at, "،,") ? at + 1 : at;
      int start = at == c.end ? at : names.address(comma, new Candidate(comma, comma, 0, Phrase.Kind.ROLE, Entity.Type.PER));
      int end = at == c.end ? at : Math.max(persons.afterTitle(start), framed.at(start));
      if (end - start >= 2 || start > comma && end > start) {
        c.inner.addAll(where);
        names.name(c, at);
        return;
      }
      int to = steps < 2 ? places.where(at, where) : at;
      if (to == at) {
        int holder = steps < 2 ? places.beyond(at) : at;
        if (holder > at) {
          names.name(c, holder);
        }
        return;
      }
      at = to;
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
      names.name(holder, outlet.end);
      return holder;
    }
    if (!title.plural()) {
      names.name(c, end);
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
