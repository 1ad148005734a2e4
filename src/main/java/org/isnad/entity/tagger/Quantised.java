package org.isnad.entity.tagger;

/// Eight weights of a slot in one number, a byte each, above the smallest: four at a time are added in lanes of sixteen bits, which hold the
/// sums of more features than there are.
/// @param table a row of weights for each slot
/// @param used a bit for each slot that has any: most have none, and the bits fit into a processor's cache while the rows do not
record Quantised(long[] table, long[] used) implements Weights {

  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final int SMALLEST = -128;

  /// @param bytes eight weights a slot
  static Quantised of(byte[] bytes) {
    long[] table = new long[bytes.length / 8];
    long[] used = new long[table.length + 63 >> 6];
    for (int slot = 0; slot < table.length; slot++) {
      long row = 0;
      int any = 0;
      for (int t = 7; t >= 0; t--) {
        row = row << 8 | bytes[slot * 8 + t] - SMALLEST;
        any |= bytes[slot * 8 + t];
      }
      table[slot] = row;
      used[slot >> 6] |= any == 0 ? 0 : 1L << slot;
    }
    return new Quantised(table, used);
  }

  /// Adds the rows of the first `count` slots to three numbers: sums of even tags, of odd tags, how many rows.
  void add(int[] slots, int count, long[] lanes, int at) {
    long even = lanes[at];
    long odd = lanes[at + 1];
    int rows = 0;
    for (int f = 0; f < count; f++) {
      int slot = slots[f];
      if ((used[slot >> 6] >>> slot & 1) != 0) {
        long row = table[slot];
        even += row & LANES;
        odd += row >>> 8 & LANES;
        rows++;
      }
    }
    lanes[at] = even;
    lanes[at + 1] = odd;
    lanes[at + 2] += rows;
  }

  @Override
  public void sum(int[] slots, int count, int[] sums) {
    long[] lanes = new long[3];
    add(slots, count, lanes, 0);
    spread(lanes[0], lanes[1], lanes[2], sums);
  }

  /// As by all features of the token, most of which are known with the words.
  @Override
  public void token(Words words, int i, int[] slots, int[] sums) {
    long[] lanes = new long[3];
    for (int place = -Words.PAD; place <= Words.PAD; place++) {
      long[] word = words.at[i + Words.PAD + place].sums().lanes();
      int at = WordSums.place(place);
      lanes[0] += word[at];
      lanes[1] += word[at + 1];
      lanes[2] += word[at + 2];
    }
    add(slots, Features.several(words, i, slots, 0), lanes, 0);
    spread(lanes[0], lanes[1], lanes[2], sums);
  }

  @Override
  public void behind(Words words, int i, int tag, int[] slots, int[] sums) {
    long[] word = words.at[i + Words.PAD].sums().lanes();
    int at = WordSums.behind(tag);
    spread(word[at], word[at + 1], word[at + 2], sums);
  }

  private static void spread(long even, long odd, long rows, int[] sums) {
    int above = (int) rows * SMALLEST;
    for (int t = 0; t < Tags.COUNT; t++) {
      sums[t] = (int) (((t & 1) == 0 ? even : odd) >>> 16 * (t >> 1) & 0xFFFF) + above;
    }
  }
}
