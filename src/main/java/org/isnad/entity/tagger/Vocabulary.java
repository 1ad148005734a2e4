package org.isnad.entity.tagger;

import java.util.function.Function;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Token;
import org.isnad.text.TokenMemo;

/// What is known of words, kept with those met lately. Thread-safe.
final class Vocabulary {

  private final WordStats stats;
  private final Function<WordTraits, WordSums> sums;
  private final TokenMemo<KnownWord> words = new TokenMemo<>(key -> known(Token.Kind.WORD, key));
  private final TokenMemo<KnownWord> marks = new TokenMemo<>(key -> known(Token.Kind.MARK, key));
  /// What stands before the first word of a sentence.
  final KnownWord before;
  /// What stands behind the last word of a sentence.
  final KnownWord behind;

  /// @param sums what features of a word alone are worth
  Vocabulary(WordStats stats, Function<WordTraits, WordSums> sums) {
    this.stats = stats;
    this.sums = sums;
    this.before = known(WordTraits.BEFORE);
    this.behind = known(WordTraits.BEHIND);
  }

  KnownWord of(Token token) {
    return switch (token.kind()) {
      case WORD -> words.of(token);
      case MARK -> marks.of(token);
      case NUMBER, FOREIGN -> known(token.kind(), token.key());
    };
  }

  private KnownWord known(Token.Kind kind, String key) {
    return known(WordTraits.of(kind, key, stats));
  }

  private KnownWord known(WordTraits traits) {
    return new KnownWord(traits, sums.apply(traits));
  }
}
