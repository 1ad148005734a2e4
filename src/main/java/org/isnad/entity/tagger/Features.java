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
    int n = several(w, i, out, 0);
    for (int place = -Words.PAD; place <= Words.PAD; place++) {
      n = single(w.at[i + Words.PAD + place].traits(), place, out, n);
    }
    return n;
  }

  /// Writes the slots of the features that look at one word alone.
  ///
  /// @param place how far behind the token the word stands, less than 0 before it
  /// @param n how many slots have been written
  /// @return how many slots have been written then
  static int single(WordTraits w, int place, int[] out, int n) {
    return switch (place) {
      case 0 -> itself(w, out, n);
      case -1 -> neighbour(w, 3, 11, 17, 26, 42, out, n);
      case 1 -> neighbour(w, 4, 12, 18, 27, 43, out, n);
      case -2 -> far(w, 5, 28, out, n);
      case 2 -> far(w, 6, 29, out, n);
      default -> n;
    };
  }

  private static int itself(WordTraits w, int[] out, int from) {
    int n = from;
    out[n++] = slot(1, 0, 0);
    out[n++] = slot(2, w.word(), 0);
    out[n++] = slot(10, w.stem(), 0);
    out[n++] = slot(13, w.prefix2(), 0);
    out[n++] = slot(14, w.prefix3(), 0);
    out[n++] = slot(15, w.suffix2(), 0);
    out[n++] = slot(16, w.suffix3(), 0);
    out[n++] = slot(19, w.suffix2(), w.shape());
    out[n++] = slot(20, w.shape(), 0);
    out[n++] = slot(24, w.wordClass(), 0);
    out[n++] = slot(25, w.stemClass(), w.shape() & 31);
    out[n++] = slot(37, w.listed(), w.frequency());
    out[n++] = slot(41, w.shares(), 0);
    out[n++] = slot(49, w.frequency(), w.shape());
    return n;
  }

  private static int neighbour(WordTraits w, int word, int stem, int suffix, int stemClass, int shares, int[] out, int from) {
    int n = from;
    out[n++] = slot(word, w.word(), 0);
    out[n++] = slot(stem, w.stem(), 0);
    out[n++] = slot(suffix, w.suffix2(), w.shape());
    out[n++] = slot(stemClass, w.stemClass(), 0);
    out[n++] = slot(shares, w.shares(), 0);
    return n;
  }

  private static int far(WordTraits w, int word, int stemClass, int[] out, int from) {
    out[from] = slot(word, w.word(), 0);
    out[from + 1] = slot(stemClass, w.stemClass(), 0);
    return from + 2;
  }

  /// Writes the slots of the features that look at several words, or at a neighbour's class beside the word's looks.
  ///
  /// @param n how many slots have been written
  /// @return how many slots have been written then
  static int several(Words words, int i, int[] out, int n) {
    WordTraits before2 = words.at[i].traits();
    WordTraits before = words.at[i + 1].traits();
    WordTraits w = words.at[i + 2].traits();
    WordTraits next = words.at[i + 3].traits();
    WordTraits next2 = words.at[i + 4].traits();
    int at = n;
    out[at++] = slot(7, before.stem(), w.stem());
    out[at++] = slot(8, w.stem(), next.stem());
    out[at++] = slot(9, before2.stem(), before.stem());
    out[at++] = slot(21, before.shape() & 31, w.shape() & 31);
    out[at++] = slot(22, w.shape() & 31, next.shape() & 31);
    out[at++] = slot(23, (before.shape() & 31) << 8 | next.shape() & 31, w.shape() & 31);
    out[at++] = slot(30, before.stemClass(), w.stemClass());
    out[at++] = slot(31, w.stemClass(), next.stemClass());
    out[at++] = slot(32, before.stemClass(), next.stemClass());
    out[at++] = slot(33, before2.stemClass() << 8 | before.stemClass(), w.stemClass());
    out[at++] = slot(34, before2.stemClass(), before.stemClass());
    out[at++] = slot(35, next.stemClass(), next2.stemClass());
    out[at++] = slot(36, before2.stemClass() << 8 | before.stemClass(), w.shape() & 31);
    out[at++] = slot(38, before.listed(), w.listed());
    out[at++] = slot(39, w.listed(), next.listed());
    out[at++] = slot(40, w.listed(), before.wordClass());
    out[at++] = slot(44, before.shares(), w.shares());
    out[at++] = slot(45, w.shares(), next.shares());
    out[at++] = slot(46, w.shares(), before.stem());
    out[at++] = slot(47, w.shares(), before.stemClass());
    out[at++] = slot(48, before.shares() << 9 | next.shares(), w.shares());
    return at;
  }

  /// Writes the slots of the features that also look at the tag before, and returns how many there are.
  static int chained(WordTraits w, int tagBefore, int[] out) {
    out[0] = slot(100, 0x1000, tagBefore + 1);
    out[1] = slot(101, w.stem(), tagBefore + 1);
    out[2] = slot(102, w.stemClass() << 5 | w.shape() & 31, tagBefore + 1);
    out[3] = slot(103, w.shares() << 4 | w.listed(), tagBefore + 1);
    return CHAINED;
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
