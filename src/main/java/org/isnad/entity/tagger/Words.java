package org.isnad.entity.tagger;

import java.util.List;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Quotations;
import org.isnad.text.Token;

/// What the features need to know of each word of a sentence, worked out once: numbers only, so that no feature builds a string.
///
/// Every property is an array with two places of padding at each end, so that neighbours of the first and last word exist.
final class Words {

  static final int PAD = 2;
  private static final int BOUNDARY = 0x5bd1e995;

  final int size;
  /// the word as it stands, hashed
  final int[] word;
  /// the word without clitics if the rest is the better known one, else as it stands
  final int[] stem;
  final int[] wordClass;
  final int[] stemClass;
  /// [WordStats#listedBits] of the stem
  final int[] listed;
  /// how much the stem stands in names of persons, organisations, places: three numbers of 0 to 7, or 511 when unknown
  final int[] shares;
  final int[] frequency;
  final int[] prefix2;
  final int[] prefix3;
  final int[] suffix2;
  final int[] suffix3;
  /// kind of token, article, clitic taken off, quotation mark
  final int[] shape;

  Words(List<Token> tokens, int first, int end, WordStats stats) {
    size = end - first;
    int n = size + 2 * PAD;
    word = new int[n];
    stem = new int[n];
    wordClass = new int[n];
    stemClass = new int[n];
    listed = new int[n];
    shares = new int[n];
    frequency = new int[n];
    prefix2 = new int[n];
    prefix3 = new int[n];
    suffix2 = new int[n];
    suffix3 = new int[n];
    shape = new int[n];
    for (int i = 0; i < n; i++) {
      if (i < PAD || i >= n - PAD) {
        word[i] = BOUNDARY + (i < PAD ? 0 : 1);
        stem[i] = word[i];
        shape[i] = 255;
      } else {
        fill(i, tokens.get(first + i - PAD), stats);
      }
    }
  }

  /// Forgets which word stands at the place and what is known of it, but not how it looks: for training.
  void hide(int i, boolean shares) {
    word[i + PAD] = 0x1234567;
    stem[i + PAD] = 0x1234567;
    if (shares) {
      this.shares[i + PAD] = 511;
    }
  }

  private void fill(int i, Token token, WordStats stats) {
    String key = token.key();
    int length = key.length();
    switch (token.kind()) {
      case NUMBER -> {
        word[i] = 77_000 + length;
        stem[i] = 77_000;
        shape[i] = 1;
        return;
      }
      case MARK -> {
        word[i] = hash(key, 0, length);
        stem[i] = word[i];
        shape[i] = 2 + (length > 0 && Quotations.isMark(key.charAt(0)) ? 1 : 0);
        return;
      }
      case FOREIGN -> shape[i] = 4;
      case WORD -> shape[i] = 5;
    }
    word[i] = hash(key, 0, length);
    int row = stats.row(key, 0, length);
    int from = token.isWord() ? stemStart(key, row, stats) : 0;
    boolean lam = from > 1 && key.charAt(from - 1) == 'ل' && key.charAt(from - 2) == 'ل';
    int stemRow = from == 0 ? row : stats.row(key, from, length);
    stem[i] = from == 0 ? word[i] : hash(key, from, length);
    wordClass[i] = row < 0 ? 0 : stats.wordClass(row);
    stemClass[i] = stemRow < 0 ? 0 : stats.wordClass(stemRow);
    listed[i] = stemRow < 0 ? 0 : stats.listedBits(stemRow);
    shares[i] = stemRow < 0
        ? 511
        : stats.personByte(stemRow) >> 5 << 6 | stats.organisationByte(stemRow) >> 5 << 3 | stats.placeByte(stemRow) >> 5;
    frequency[i] = stemRow < 0 ? 0 : 1 + stats.frequencyByte(stemRow) / 16;
    boolean article = length > from + 3 && key.charAt(from) == 'ا' && key.charAt(from + 1) == 'ل' || lam;
    shape[i] |= (article ? 8 : 0) | (from > 0 ? 16 : 0) | Math.min(length - from, 7) << 5;
    prefix2[i] = hash(key, from, Math.min(length, from + 2));
    prefix3[i] = hash(key, from, Math.min(length, from + 3));
    suffix2[i] = hash(key, Math.max(0, length - 2), length);
    suffix3[i] = hash(key, Math.max(0, length - 3), length);
  }

  /// Where the word goes on after clitics: only where the rest is counted far more often than the whole, so that باريس keeps its first letter.
  private static int stemStart(String key, int row, WordStats stats) {
    int length = key.length();
    int best = 0;
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
