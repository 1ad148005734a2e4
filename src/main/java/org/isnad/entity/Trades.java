package org.isnad.entity;

import java.util.List;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// Words of rank and trade that are something else than the title of who is named next: a given name, or what the person named before does.
final class Trades {

  private final Scan scan;
  private final BodyNames bodies;
  private final PersonNames persons;

  Trades(Scan scan, BodyNames bodies, PersonNames persons) {
    this.scan = scan;
    this.bodies = bodies;
    this.persons = persons;
  }

  /// "قائد العمري", "مشرف الشمري": a title that is a given name before a family's name, which governs nothing.
  @Nullable
  Candidate called(int i, TokenTrie.Match<Title> m) {
    int next = i + 1;
    String first = m.clitics() == null ? scan.key(i) : m.clitics().rest();
    if (m.end() != next || m.clitics() != null && !m.clitics().preposition().isEmpty() || !scan.lists.name.titlesToo.contains(first)
        || !scan.definite(next) || !scan.key(next).endsWith("ي") || scan.words.nameShare(scan.key(next)) < 0.5 || scan.nisba(next) != null
        || scan.lexicon.entityForms().exactAt(scan.tokens, next) != null || scan.lexicon.heads().exactAt(scan.tokens, next) != null) {
      return null;
    }
    Candidate c = new Candidate(i, next + 1, m.offset(), Phrase.Kind.NAME, Entity.Type.PER);
    c.name = scan.span(i, next + 1, m.offset());
    c.nameKeys = scan.keys(i, next + 1, m.offset());
    return c;
  }

  /// "محللة أسواق الغاز في نوردكاب": what somebody named right before is by trade, with what it is of; or null.
  @Nullable
  Candidate at(int i) {
    TokenTrie.Match<Title> m = scan.word(i) ? scan.lexicon.titles().exactAt(scan.tokens, i) : null;
    if (m == null || m.end() >= scan.limit || scan.definite(i) || m.values().get(0).plural()
        || m.values().stream().noneMatch(t -> t.kind() == Title.Kind.RANK)) {
      return null;
    }
    Complements governed = new Complements(scan, bodies, persons, Clitics.withoutArticle(scan.key(i)));
    int end = governed.read(m.end());
    if (end == m.end()) {
      return null;
    }
    Candidate c = new Candidate(i, end, m.offset(), Phrase.Kind.ROLE, Entity.Type.PER);
    c.roles.add(new Candidate.Role(scan.span(i, end, m.offset()), scan.key(i), governed.title(), List.copyOf(governed.countries),
        List.copyOf(governed.held)));
    c.inner.addAll(governed.held);
    return c;
  }
}
