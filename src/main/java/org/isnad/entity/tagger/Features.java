package org.isnad.entity.tagger;

/// The features of a token, as slots of a table of weights: templates over the word, its parts and its neighbours are hashed, and where two
/// features meet in one slot training has made the best of it.
final class Features {

  static final int BITS = 20;
  static final int SLOTS = 1 << BITS;
  /// Upper bound of what [#of] writes.
  static final int MOST = 80;
  /// How many features also look at the tag before.
  static final int CHAINED = 4;

  private Features() {
  }

  /// Writes the slots of the features of the token at `i` (counted without padding) and returns how many there are.
  static int of(Words w, int i, int[] out) {
    int p = i + Words.PAD;
    int n = 0;
    int t = 1;
    out[n++] = slot(t++, 0, 0);
    out[n++] = slot(t++, w.word[p], 0);
    out[n++] = slot(t++, w.word[p - 1], 0);
    out[n++] = slot(t++, w.word[p + 1], 0);
    out[n++] = slot(t++, w.word[p - 2], 0);
    out[n++] = slot(t++, w.word[p + 2], 0);
    out[n++] = slot(t++, w.stem[p - 1], w.stem[p]);
    out[n++] = slot(t++, w.stem[p], w.stem[p + 1]);
    out[n++] = slot(t++, w.stem[p - 2], w.stem[p - 1]);
    out[n++] = slot(t++, w.stem[p], 0);
    out[n++] = slot(t++, w.stem[p - 1], 0);
    out[n++] = slot(t++, w.stem[p + 1], 0);
    out[n++] = slot(t++, w.prefix2[p], 0);
    out[n++] = slot(t++, w.prefix3[p], 0);
    out[n++] = slot(t++, w.suffix2[p], 0);
    out[n++] = slot(t++, w.suffix3[p], 0);
    out[n++] = slot(t++, w.suffix2[p - 1], w.shape[p - 1]);
    out[n++] = slot(t++, w.suffix2[p + 1], w.shape[p + 1]);
    out[n++] = slot(t++, w.suffix2[p], w.shape[p]);
    out[n++] = slot(t++, w.shape[p], 0);
    out[n++] = slot(t++, w.shape[p - 1] & 31, w.shape[p] & 31);
    out[n++] = slot(t++, w.shape[p] & 31, w.shape[p + 1] & 31);
    out[n++] = slot(t++, (w.shape[p - 1] & 31) << 8 | w.shape[p + 1] & 31, w.shape[p] & 31);
    // classes
    out[n++] = slot(t++, w.wordClass[p], 0);
    out[n++] = slot(t++, w.stemClass[p], w.shape[p] & 31);
    out[n++] = slot(t++, w.stemClass[p - 1], 0);
    out[n++] = slot(t++, w.stemClass[p + 1], 0);
    out[n++] = slot(t++, w.stemClass[p - 2], 0);
    out[n++] = slot(t++, w.stemClass[p + 2], 0);
    out[n++] = slot(t++, w.stemClass[p - 1], w.stemClass[p]);
    out[n++] = slot(t++, w.stemClass[p], w.stemClass[p + 1]);
    out[n++] = slot(t++, w.stemClass[p - 1], w.stemClass[p + 1]);
    out[n++] = slot(t++, w.stemClass[p - 2] << 8 | w.stemClass[p - 1], w.stemClass[p]);
    out[n++] = slot(t++, w.stemClass[p - 2], w.stemClass[p - 1]);
    out[n++] = slot(t++, w.stemClass[p + 1], w.stemClass[p + 2]);
    out[n++] = slot(t++, w.stemClass[p - 2] << 8 | w.stemClass[p - 1], w.shape[p] & 31);
    // lists
    out[n++] = slot(t++, w.listed[p], w.frequency[p]);
    out[n++] = slot(t++, w.listed[p - 1], w.listed[p]);
    out[n++] = slot(t++, w.listed[p], w.listed[p + 1]);
    out[n++] = slot(t++, w.listed[p], w.wordClass[p - 1]);
    // shares
    out[n++] = slot(t++, w.shares[p], 0);
    out[n++] = slot(t++, w.shares[p - 1], 0);
    out[n++] = slot(t++, w.shares[p + 1], 0);
    out[n++] = slot(t++, w.shares[p - 1], w.shares[p]);
    out[n++] = slot(t++, w.shares[p], w.shares[p + 1]);
    out[n++] = slot(t++, w.shares[p], w.stem[p - 1]);
    out[n++] = slot(t++, w.shares[p], w.stemClass[p - 1]);
    out[n++] = slot(t++, w.shares[p - 1] << 9 | w.shares[p + 1], w.shares[p]);
    out[n++] = slot(t++, w.frequency[p], w.shape[p]);
    return n;
  }

  /// Writes what the features that also look at the tag before are made of.
  static void chained(Words w, int i, int[] out) {
    int p = i + Words.PAD;
    out[0] = 0x1000;
    out[1] = w.stem[p];
    out[2] = w.stemClass[p] << 5 | w.shape[p] & 31;
    out[3] = w.shares[p] << 4 | w.listed[p];
  }

  /// The slot of such a feature.
  static int chainedSlot(int which, int value, int tagBefore) {
    return slot(100 + which, value, tagBefore + 1);
  }

  private static int slot(int template, int a, int b) {
    int h = template * 0x9E3779B1 ^ a * 0x85EBCA6B ^ Integer.rotateLeft(b * 0xC2B2AE35, 13);
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    h *= 0x297A2D39;
    h ^= h >>> 15;
    return h & SLOTS - 1;
  }
}
