package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A further name that "و" joins to a person named right before: "إلهام أحمد وفوزة يوسف", "مهند عمرو، وسائد الجعبري".
final class JoinedPersons {

  private JoinedPersons() {
  }

  /// The person who begins at the token, or null.
  static @Nullable Candidate at(Scan scan, @Nullable Candidate before, int i, Sentence sentence) {
    String key = scan.key(i);
    boolean behind = before != null && before.type == Entity.Type.PER && before.name != null && before.nameKeys.size() > 1
        && (before.end == i || before.end == i - 1 && scan.mark(i - 1, "،,"));
    if (!behind || !key.startsWith("و") || key.length() < 5 || i + 1 >= sentence.end() || scan.lexicon.givenNames().containsKey(key)) {
      return null;
    }
    String first = key.substring(1);
    String next = scan.key(i + 1);
    boolean given = scan.lexicon.givenNames().getOrDefault(first, 0) >= 10 && !scan.tokens.get(i).bare().endsWith("ه")
        && scan.lexicon.titles().at(scan.tokens, i) == null;
    boolean family = scan.word(i + 1) && !scan.lists.function.isStop(next) && scan.nisba(i + 1) == null
        && (scan.words.nameShare(next) >= 0.5 || scan.lexicon.surnames().containsKey(next) && scan.count(next) <= 60);
    if (!given || !family) {
      return null;
    }
    Candidate c = new Candidate(i, i + 2, scan.tokens.get(i).span().start() + 1, Phrase.Kind.NAME, Entity.Type.PER);
    c.name = scan.span(i, i + 2, c.offset);
    c.nameKeys = scan.keys(i, i + 2, c.offset);
    return c;
  }
}
