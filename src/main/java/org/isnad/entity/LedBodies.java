package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.TokenTrie;
import org.jspecify.annotations.Nullable;

/// Bodies told by who leads them, with his title and name: "حكومة الرئيس بشير وادي", "قوات الرئيس السابق نعمان شاهر". Body and leader are both told.
final class LedBodies {

  private LedBodies() {
  }

  /// The body that begins at the token, with its leader inside it; or null.
  ///
  /// @param body what was found there without looking for a leader
  static @Nullable Candidate at(Scan scan, int i, @Nullable Candidate body, RoleNames roles) {
    TokenTrie.Match<Head> m = scan.word(i) ? scan.lexicon.heads().at(scan.tokens, i) : null;
    if (m == null || m.end() != i + 1 || !scan.lists.body.led.contains(BodyNames.key(m.values().get(0)))
        || !scan.word(i + 1) || scan.lexicon.titles().exactAt(scan.tokens, i + 1) == null) {
      return null;
    }
    Candidate leader = roles.at(i + 1);
    if (leader == null || leader.type != Entity.Type.PER || leader.name == null || leader.nameKeys.size() < 2 || leader.roles.isEmpty()
        || body != null && leader.end < body.end) {
      return null;
    }
    Candidate whole = new Candidate(i, leader.end, m.offset(), Phrase.Kind.NAME, Entity.Type.ORG);
    whole.sort = m.values().get(0).kind();
    whole.name = scan.span(i, leader.end, m.offset());
    whole.nameKeys = scan.keys(i, leader.end, m.offset());
    whole.inner.add(leader);
    return whole;
  }
}
