package org.isnad.entity;

import java.util.List;
import java.util.Map;
import org.isnad.claim.Entity;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The heads of two bodies told with one noun in the dual: "رئيسي الموساد والشاباك", "مديرا المخابرات المصرية والتركية" are two office holders.
final class TwoHeads {

  private static final Map<String, String> ONE = Map.of("رييسا", "رئيس", "رييسي", "رئيس", "مديرا", "مدير", "مديري", "مدير", "قايدا", "قائد",
      "قايدي", "قائد");

  private TwoHeads() {
  }

  /// The two that begin at the token, or null.
  static @Nullable Candidate at(Scan scan, int i, BodyNames bodies) {
    String key = scan.word(i) ? scan.key(i) : "";
    int taken = key.startsWith("و") || key.startsWith("ب") || key.startsWith("ل") ? 1 : 0;
    String head = ONE.get(key.substring(taken));
    Candidate one = head == null || !scan.word(i + 1) ? null : bodies.at(i + 1);
    if (head == null || one == null || one.type != Entity.Type.ORG || one.offset > scan.tokens.get(i + 1).span().start()
        || !scan.word(one.end) || !scan.key(one.end).startsWith("و")) {
      return null;
    }
    Candidate other = bodies.at(one.end);
    boolean body = other != null && other.type == Entity.Type.ORG && other.offset == scan.tokens.get(one.end).span().start() + 1;
    boolean nation = scan.nisba(one.end - 1) != null && scan.conjoinedNisba(one.end) != null;
    if (!body && !nation) {
      return null;
    }
    Candidate c = new Candidate(i, body && other != null ? other.end : one.end + 1, scan.tokens.get(i).span().start() + taken,
        Phrase.Kind.ROLE, Entity.Type.GRP);
    c.plural = true;
    c.inner.add(one);
    c.roles.add(new Candidate.Role(scan.span(i, c.end, c.offset), Folding.key(head), Folding.key(head), List.of(), List.of(one)));
    c.groupNames.add(scan.text(scan.span(i, c.end, c.offset)));
    String first = scan.text(scan.span(one.first, one.end, one.offset));
    member(scan, c, head, first, one);
    if (body && other != null) {
      c.inner.add(other);
      member(scan, c, head, scan.text(scan.span(other.first, other.end, other.offset)), other);
    } else {
      String adjective = scan.text(scan.span(one.end, one.end + 1)).substring(1);
      member(scan, c, head, scan.text(scan.span(one.first, one.end - 1, one.offset)) + " " + adjective, null);
    }
    return c;
  }

  private static void member(Scan scan, Candidate c, String head, String of, @Nullable Candidate body) {
    Candidate m = new Candidate(c.first, body == null ? c.end : body.end, c.offset, Phrase.Kind.ROLE, Entity.Type.PER);
    m.groupNames.add(head + " " + of);
    String title = Folding.key(head);
    m.roles.add(new Candidate.Role(scan.span(c.first, m.end, c.offset), title, title, List.of(), body == null ? List.of() : List.of(body)));
    c.members.add(m);
  }
}
