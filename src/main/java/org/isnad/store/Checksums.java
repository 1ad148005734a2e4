package org.isnad.store;

/// Arithmetic of CRC-32C: the checksum of two stretches together from those of each, so that a file that only grew is not read again.
final class Checksums {

  /// The polynomial of Castagnoli, with its bits in reverse.
  private static final int POLYNOMIAL = 0x82F63B78;
  private static final int BITS = 32;

  private Checksums() {
  }

  /// The CRC-32C of a stretch followed by another.
  ///
  /// @param length of the second, in bytes
  static long joined(long first, long second, long length) {
    if (length == 0) {
      return first;
    }
    // each matrix says what a number of zero bytes does to a checksum; squaring it doubles the number
    int[] zeros = new int[BITS];
    zeros[0] = POLYNOMIAL;
    for (int bit = 1; bit < BITS; bit++) {
      zeros[bit] = 1 << (bit - 1);
    }
    int[] eight = squared(squared(squared(zeros)));
    int sum = (int) first;
    int[] power = eight;
    for (long left = length; left != 0; left >>>= 1) {
      if ((left & 1) != 0) {
        sum = times(power, sum);
      }
      power = squared(power);
    }
    return (sum ^ (int) second) & 0xffffffffL;
  }

  private static int times(int[] matrix, int vector) {
    int sum = 0;
    for (int bit = 0, rest = vector; rest != 0; bit++, rest >>>= 1) {
      if ((rest & 1) != 0) {
        sum ^= matrix[bit];
      }
    }
    return sum;
  }

  private static int[] squared(int[] matrix) {
    int[] square = new int[BITS];
    for (int bit = 0; bit < BITS; bit++) {
      square[bit] = times(matrix, matrix[bit]);
    }
    return square;
  }
}
