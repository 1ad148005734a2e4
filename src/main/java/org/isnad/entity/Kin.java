package org.isnad.entity;

import java.util.List;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// People told by whose kin they are: "والد الشهيد سعد الحربي" is not Saad, whom the phrase names inside.
final class Kin {

  private Kin() {
  }

  /// The phrase that begins at the token, or null.
  static @Nullable Candidate at(Scan scan, int i, RoleNames roles, BodyNames bodies, PersonNames persons) {
    String key = scan.key(i);
    int taken = key.startsWith("و") && scan.lists.people.kin.contains(key.substring(1)) ? 1 : 0;
    String bare = scan.word(i) ? scan.tokens.get(i).bare() : "";
    if (!scan.lists.people.kin.contains(key.substring(taken)) || bare.endsWith("ه") || !scan.word(i + 1)) {
      return null;
    }
    Candidate body = bodies.at(i + 1);
    if (body != null && body.known != null && body.type == Entity.Type.PER && body.end == i + 2
        && persons.afterTitle(i + 2) > i + 2) {
      return named(scan, i, taken, body, persons.afterTitle(i + 2)); // صهر ترامب جاريد كوشنر
    }
    Candidate of = roles.at(i + 1);
    if (of != null && of.name != null && key.substring(taken).equals("صهر") && scan.key(i + 1).equals("الرييس")
        && of.roles.size() == 1 && !presides(of)) {
      return titled(scan, i, taken, of); // صهر الرئيس جاريد كوشنر
    }
    if (of == null) {
      int end = persons.free(i + 1);
      if (end > i + 1 && (body == null || body.type != Entity.Type.PER || end > body.end)) {
        of = new Candidate(i + 1, end, scan.tokens.get(i + 1).span().start(), Phrase.Kind.NAME, Entity.Type.PER);
        of.name = scan.span(i + 1, end);
        of.nameKeys = scan.keys(i + 1, end, of.offset);
      } else if (body != null && body.type == Entity.Type.PER) {
        of = body;
      }
    }
    if (of == null || of.type != Entity.Type.PER || of.plural || of.offset > scan.tokens.get(i + 1).span().start()) {
      return null;
    }
    Candidate c = new Candidate(i, of.end, scan.tokens.get(i).span().start() + taken, Phrase.Kind.GROUP, Entity.Type.GRP);
    c.inner.add(of);
    c.groupNames.add(scan.text(scan.span(i, of.end, c.offset)));
    return c;
  }

  /// Somebody told by whose kin he is, with his own name behind it.
  private static Candidate named(Scan scan, int i, int taken, Candidate kin, int end) {
    int offset = scan.tokens.get(i).span().start() + taken;
    Candidate c = new Candidate(i, end, offset, Phrase.Kind.ROLE, Entity.Type.PER);
    String head = scan.key(i).substring(taken);
    c.roles.add(new Candidate.Role(scan.span(i, kin.end, offset), head, head, List.of(), List.of(kin)));
    c.inner.add(kin);
    c.name = scan.span(kin.end, end);
    c.nameKeys = scan.keys(kin.end, end, scan.tokens.get(kin.end).span().start());
    return c;
  }

  /// Whether the name behind the office is known as that of a head of state.
  private static boolean presides(Candidate of) {
    return of.known != null && of.known.offices().stream().anyMatch(o -> o.role().startsWith("رئيس") || o.role().startsWith("الرئيس"));
  }

  /// Somebody told by the office of his kin alone: the name behind it is his own, as that of a president's son-in-law.
  private static Candidate titled(Scan scan, int i, int taken, Candidate of) {
    Candidate c = new Candidate(i, of.end, scan.tokens.get(i).span().start() + taken, Phrase.Kind.ROLE, Entity.Type.PER);
    String head = scan.key(i).substring(taken);
    c.roles.add(new Candidate.Role(scan.span(i, i + 2, c.offset), head, head, List.of(), List.of()));
    c.name = of.name;
    c.nameKeys = of.nameKeys;
    c.known = of.known;
    return c;
  }
}
