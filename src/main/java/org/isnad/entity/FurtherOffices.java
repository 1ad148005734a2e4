package org.isnad.entity;

import java.util.Collections;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Nisba;

/// Further offices of somebody whose name stands behind the last of them: "ولي العهد وزير الداخلية محمد بن نايف".
final class FurtherOffices {

  private final Scan scan;
  private final RoleNames roles;

  FurtherOffices(Scan scan, RoleNames roles) {
    this.scan = scan;
    this.roles = roles;
  }

  /// Lets an office without a name take over the offices and the name that go on behind it.
  void read(Candidate c) {
    shared(c);
    if (c.name != null) {
      return;
    }
    behind(c);
    if (c.name == null) {
      betweenCommas(c);
    }
  }

  /// "مؤسس ورئيس مجلس إدارة المجموعة": two offices of one person, which share what they are of.
  private void shared(Candidate c) {
    if (c.end != c.first + 1 || scan.definite(c.first) || !scan.key(c.end).startsWith("و") || c.roles.get(0).title().contains(" ")
        || scan.key(c.first).endsWith("ا")) {
      return;
    }
    Candidate more = roles.at(c.end);
    if (more == null || more.plural || more.kind != Phrase.Kind.ROLE || more.offset != scan.tokens.get(c.end).span().start() + 1
        || scan.definite(c.end) || scan.key(c.end).startsWith("وال") || !told(more)) {
      return;
    }
    takeOver(c, more);
  }

  /// "ولي عهد أبوظبي نائب القائد الأعلى": a second office of the same person, with the name behind it.
  private void behind(Candidate c) {
    Candidate more = scan.word(c.end) ? roles.at(c.end) : null;
    if (more == null || more.plural || more.kind != Phrase.Kind.ROLE || more.offset > scan.tokens.get(c.end).span().start()
        || scan.nisba(c.end) != null || !told(c) || !told(more) || elsewhere(scan, c.roles, more.roles)) {
      return;
    }
    takeOver(c, more);
  }

  /// Whether the two are offices of different countries, so that no one holds both: "التقى الرئيس الروسي وزير الخارجية الإيراني".
  static boolean elsewhere(Scan scan, List<Candidate.Role> one, List<Candidate.Role> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> !a.countries().isEmpty() && !b.countries().isEmpty()
        && Collections.disjoint(a.countries(), b.countries()) && !scan.lists.office.abroad.contains(a.head())
        && !scan.lists.office.abroad.contains(b.head())));
  }

  /// Whether two offices joined by "و" are of different countries, as the adjectives of their bodies tell: "رئيس الوزراء القطري ومدير المخابرات المصرية".
  static boolean foreign(Scan scan, Candidate.Role one, Candidate.Role other) {
    return !countries(scan, one).isEmpty() && !countries(scan, other).isEmpty()
        && Collections.disjoint(countries(scan, one), countries(scan, other));
  }

  /// The countries of an office, or of the body whose adjective tells it.
  private static List<String> countries(Scan scan, Candidate.Role role) {
    Candidate body = role.countries().isEmpty() && role.bodies().size() == 1 ? role.bodies().get(0) : null;
    Nisba own = body == null || body.type != Entity.Type.ORG || body.end - body.first < 2 ? null : scan.nisba(body.end - 1);
    return own == null || scan.country(own).isEmpty() ? role.countries() : List.of(scan.country(own));
  }

  private static void takeOver(Candidate c, Candidate more) {
    c.roles.addAll(more.roles);
    c.inner.addAll(more.inner);
    c.aliases.addAll(more.aliases);
    c.name = more.name;
    c.nameKeys = more.nameKeys;
    c.known = more.known;
    c.end = more.end;
  }

  private static boolean told(Candidate c) {
    Candidate.Role r = c.roles.get(0);
    return !r.countries().isEmpty() || !r.bodies().isEmpty() || r.title().contains(" ");
  }

  /// "نائب رئيس الجمهورية، رئيس الحكومة، خالد بحاح،": a second office of the same person and the name, each between commas.
  private void betweenCommas(Candidate c) {
    Candidate more = scan.mark(c.end, "،") && scan.word(c.end + 1) && scan.lexicon.titles().exactAt(scan.tokens, c.end + 1) != null
        ? roles.at(c.end + 1)
        : null;
    Span name = more == null ? null : more.name;
    if (more == null || name == null || more.plural || more.kind != Phrase.Kind.ROLE || !scan.mark(more.end, "،")
        || more.offset > scan.tokens.get(c.end + 1).span().start() || !told(c) || !told(more)) {
      return;
    }
    boolean sandwiched = false;
    for (int i = c.end + 2; i < more.end; i++) {
      sandwiched |= scan.mark(i, "،") && scan.tokens.get(i).span().end() <= name.start();
    }
    if (sandwiched) {
      takeOver(c, more);
    }
  }
}
