package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.jspecify.annotations.Nullable;

/// The head of a body told together with its people, who share the genitive: "رئيس وأعضاء اللجنة العسكرية", "مدير ومنسوبي إدارة التعليم". One group.
final class JointHeads {

  private JointHeads() {
  }

  /// The group that begins at the token, or null.
  static @Nullable Candidate at(Scan scan, int i, RoleNames roles) {
    TokenTrie.Match<Title> m = scan.word(i) && scan.key(i + 1).startsWith("و") ? scan.lexicon.titles().at(scan.tokens, i) : null;
    if (m == null || m.end() != i + 1 || m.values().get(0).plural() || m.values().get(0).kind() != Title.Kind.OFFICE || scan.definite(i)) {
      return null;
    }
    Candidate people = roles.at(i + 1);
    if (people == null || !people.plural || people.end == i + 2 || people.offset != scan.tokens.get(i + 1).span().start() + 1) {
      return null;
    }
    Candidate all = new Candidate(i, people.end, m.offset(), Phrase.Kind.GROUP, Entity.Type.GRP);
    all.plural = true;
    all.inner.addAll(people.inner);
    all.groupNames.add(scan.text(scan.span(i, people.end, m.offset())));
    return all;
  }
}
