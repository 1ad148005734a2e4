package org.isnad.entity;

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
    Candidate of = roles.at(i + 1);
    if (of == null) {
      Candidate body = bodies.at(i + 1);
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
}
