package org.isnad.entity.tagger;

import org.isnad.lexicon.WordStats;
import org.isnad.text.Quotations;
import org.isnad.text.Token;

/// What the features need to know of a word, worked out once: numbers only, so that no feature builds a string.
///
/// @param word the word as it stands, hashed
/// @param stem the word without clitics if the rest is the better known one, else as it stands
/// @param listed [WordStats#listedBits] of the stem
/// @param shares how much the stem stands in names of persons, organisations, places: three numbers of 0 to 7, or 511 when unknown
/// @param shape kind of token, article, clitic taken off, quotation mark
record WordTraits(int word, int stem, int wordClass, int stemClass, int listed, int shares, int frequency, int prefix2, int prefix3,
    int suffix2,
    int suffix3, int shape) {

  private static final int BOUNDARY = 0x5bd1e995;
  private static final int HIDDEN = 0x1234567;
  private static final int UNKNOWN = 511;

  /// What stands before the first word of a sentence.
  static final WordTraits BEFORE = bare(BOUNDARY, BOUNDARY, 255);
  /// What stands behind the last word of a sentence.
  static final WordTraits BEHIND = bare(BOUNDARY + 1, BOUNDARY + 1, 255);

  private static WordTraits bare(int word, int stem, int shape) {
    return new WordTraits(word, stem, 0, 0, 0, 0, 0, 0, 0, 0, 0, shape);
  }

  /// The traits of a token of that kind.
  static WordTraits of(Token.Kind kind, String key, WordStats stats) {
    int length = key.length();
    return switch (kind) {
      case NUMBER -> bare(77_000 + length, 77_000, 1);
      case MARK -> {
        int hash = hash(key, 0, length);
        yield bare(hash, hash, 2 + (length > 0 && Quotations.isMark(key.charAt(0)) ? 1 : 0));
      }
      case FOREIGN -> word(key, 4, 0, stats);
      case WORD -> word(key, 5, stemStart(key, stats), stats);
    };
  }

  /// @param from where the word goes on after clitics
  private static WordTraits word(String key, int kind, int from, WordStats stats) {
    int length = key.length();
    int row = stats.row(key, 0, length);
    boolean lam = from > 1 && key.charAt(from - 1) == 'ل' && key.charAt(from - 2) == 'ل';
    int stemRow = from == 0 ? row : stats.row(key, from, length);
    boolean article = length > from + 3 && key.charAt(from) == 'ا' && key.charAt(from + 1) == 'ل' || lam;
    int shares = stemRow < 0
        ? UNKNOWN
        : stats.personByte(stemRow) >> 5 << 6 | stats.organisationByte(stemRow) >> 5 << 3 | stats.placeByte(stemRow) >> 5;
    int word = hash(key, 0, length);
    return new WordTraits(word, from == 0 ? word : hash(key, from, length), row < 0 ? 0 : stats.wordClass(row),
        stemRow < 0 ? 0 : stats.wordClass(stemRow), stemRow < 0 ? 0 : stats.listedBits(stemRow), shares,
        stemRow < 0 ? 0 : 1 + stats.frequencyByte(stemRow) / 16, hash(key, from, Math.min(length, from + 2)),
        hash(key, from, Math.min(length, from + 3)), hash(key, Math.max(0, length - 2), length), hash(key, Math.max(0, length - 3), length),
        kind | (article ? 8 : 0) | (from > 0 ? 16 : 0) | Math.min(length - from, 7) << 5);
  }

  /// The word forgotten and what is known of it, but not how it looks: for training.
  ///
  /// @param sharesToo whether its shares are forgotten too
  WordTraits hidden(boolean sharesToo) {
    return new WordTraits(HIDDEN, HIDDEN, wordClass, stemClass, listed, sharesToo ? UNKNOWN : shares, frequency, prefix2, prefix3, suffix2,
        suffix3, shape);
  }

  /// Where the word goes on after clitics: only where the rest is counted far more often than the whole, so that باريس keeps its first letter.
  private static int stemStart(String key, WordStats stats) {
    int length = key.length();
    int best = 0;
    int row = stats.row(key, 0, length);
    int most = row < 0 ? -1 : stats.frequencyByte(row) + 16; // four times as often
    int conjunction = length > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف') ? 1 : 0;
    int preposition = length > conjunction + 3 ? preposition(key, conjunction) : 0;
    for (int from = conjunction; from <= conjunction + preposition; from += Math.max(1, preposition)) {
      int found = from == 0 ? -1 : stats.row(key, from, length);
      if (found >= 0 && stats.frequencyByte(found) > most) {
        best = from;
        most = stats.frequencyByte(found);
      }
    }
    return best;
  }

  /// How many letters a preposition takes at the place; of "لل" both, for its rest lacks the article's first letter anyhow.
  private static int preposition(String key, int at) {
    char c = key.charAt(at);
    if (c == 'ل' && key.charAt(at + 1) == 'ل') {
      return 2;
    }
    return c == 'ب' || c == 'ل' || c == 'ك' ? 1 : 0;
  }

  private static int hash(CharSequence s, int from, int to) {
    int h = to - from;
    for (int i = from; i < to; i++) {
      h = (h ^ s.charAt(i)) * 0x01000193;
      h ^= h >>> 15;
    }
    return h;
  }
}
