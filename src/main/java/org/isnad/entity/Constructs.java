package org.isnad.entity;

import org.isnad.claim.Entity;

/// A noun without article and the group that it stands in construct with are one group: "قادة" and "دول المجلس" are "قادة دول المجلس".
final class Constructs {

  private Constructs() {
  }

  /// Whether the second completes the first: nothing stands between, and neither is a name.
  static boolean takes(Scan scan, Candidate first, Candidate second) {
    return first.end == second.first && first.end - first.first == 1 && unnamed(first) && unnamed(second)
        && !scan.definite(first.first) && scan.nisba(first.first) == null
        && second.offset == scan.tokens.get(second.first).span().start()
        && (scan.definite(second.first) || second.end - second.first > 1)
        && !(scan.word(second.end) && scan.key(second.end).startsWith("وال")); // رؤساء أجهزة الأمن والاستخبارات: where it ends is not clear
  }

  private static boolean unnamed(Candidate c) {
    return c.type == Entity.Type.GRP && c.name == null && c.known == null && c.members.isEmpty() && c.groupNames.size() < 2
        && (c.kind == Phrase.Kind.GROUP || c.kind == Phrase.Kind.ROLE);
  }

  static Candidate joined(Scan scan, Candidate first, Candidate second) {
    Candidate whole = new Candidate(first.first, second.end, first.offset, Phrase.Kind.GROUP, Entity.Type.GRP);
    whole.plural = first.plural;
    whole.agent = first.agent;
    whole.inner.addAll(second.inner);
    whole.groupNames.add(scan.text(scan.span(first.first, second.end, first.offset)));
    return whole;
  }
}
