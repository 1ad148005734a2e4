package org.isnad.text;

import org.jspecify.annotations.Nullable;

/// A word as it is written, the same object wherever it stands while it is among the words met last: what was worked out for it ([TokenMemo])
/// is found without asking for its letters again. Thread-safe: what is remembered is immutable, and threads that
/// meet, or a word that comes back after others have driven it out, only have it worked out again.
final class WordForm {

  /// How many workings-out a word remembers, a power of two.
  static final int SLOTS = 16;

  /// The words met last; of bounded size.
  private static final WordMemo<WordForm> FORMS = new WordMemo<>(65_536, WordForm::new);

  final String bare;
  final String key;
  final @Nullable Object[] slots = new Object[SLOTS];

  private WordForm(String written) {
    bare = Folding.bare(written);
    key = Folding.key(bare);
  }

  static WordForm of(String written) {
    return FORMS.of(written);
  }
}
