package org.isnad.entity.tagger;

/// What the features that look at one word alone are worth, summed for each place in which the word may stand around the token that is tagged, and for each tag
/// before it. Lanes of sixteen bits as in [Quantised].
///
/// @param lanes three numbers for each place, then three for each tag before: sums of even tags, of odd tags, how many rows were added
record WordSums(long[] lanes) {

  /// Of a word whose sums nobody asks for: for training, where weights change.
  static final WordSums NONE = new WordSums(new long[0]);

  private static final int PLACES = 2 * Words.PAD + 1;

  /// Where the sums for the place begin.
  ///
  /// @param place how far behind the token the word stands, less than 0 before it
  static int place(int place) {
    return (place + Words.PAD) * 3;
  }

  /// Where the sums behind the tag begin.
  static int behind(int tag) {
    return (PLACES + tag) * 3;
  }

  /// Of the word with those traits.
  static WordSums of(WordTraits word, Quantised weights) {
    long[] lanes = new long[behind(Tags.COUNT)];
    int[] slots = new int[Features.MOST];
    for (int place = -Words.PAD; place <= Words.PAD; place++) {
      weights.add(slots, Features.single(word, place, slots, 0), lanes, place(place));
    }
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      weights.add(slots, Features.chained(word, tag, slots), lanes, behind(tag));
    }
    return new WordSums(lanes);
  }
}
