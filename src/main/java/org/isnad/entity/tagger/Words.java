package org.isnad.entity.tagger;

import java.util.List;
import org.isnad.text.Token;

/// The words of a sentence as features see them, with two places of padding at each end, so that neighbours of the first and last word exist.
final class Words {

  static final int PAD = 2;

  final int size;
  /// The words, the first one at [#PAD].
  final KnownWord[] at;

  Words(List<Token> tokens, int first, int end, Vocabulary vocabulary) {
    size = end - first;
    at = new KnownWord[size + 2 * PAD];
    for (int i = 0; i < at.length; i++) {
      at[i] = i < PAD ? vocabulary.before : i >= at.length - PAD ? vocabulary.behind : vocabulary.of(tokens.get(first + i - PAD));
    }
  }

  /// Forgets which word stands at the place and what is known of it, but not how it looks: for training.
  void hide(int i, boolean shares) {
    at[i + PAD] = new KnownWord(at[i + PAD].traits().hidden(shares), WordSums.NONE);
  }
}
