package org.isnad.text;

import org.jspecify.annotations.Nullable;

/// One kind of time: reads it where it begins. The words it may begin with are among [TimeOpenings].
interface TimeGrammar {

  /// The time that begins at the token, as long as it goes, or null. Looks ahead a bounded number of tokens.
  @Nullable
  TimePhrase at(int i);

  /// The longest of what the grammars read at the token; of two as long, that of the earlier one.
  static @Nullable TimePhrase longest(Iterable<? extends TimeGrammar> grammars, int i) {
    TimePhrase best = null;
    for (TimeGrammar grammar : grammars) {
      TimePhrase phrase = grammar.at(i);
      if (phrase != null && (best == null || phrase.end() > best.end())) {
        best = phrase;
      }
    }
    return best;
  }
}
