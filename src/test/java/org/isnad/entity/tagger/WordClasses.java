package org.isnad.entity.tagger;

import java.util.Arrays;

/// Sorts words into classes so that the class of a word tells as much as possible of the class of the next (the exchange algorithm of Kneser,
/// Ney and Martin): words of one class stand in like surroundings. Deterministic.
final class WordClasses {

  private final int classes;
  private final int words;
  private final int[] classOf;
  private final int[] count;
  private final int[][] table;
  private final int[] total;
  // distinct neighbours of each word: word and times, after and before
  private final int[] afterStart;
  private final int[] afterWord;
  private final int[] afterTimes;
  private final int[] beforeStart;
  private final int[] beforeWord;
  private final int[] beforeTimes;
  private final double[] nLogN = new double[1 << 20];

  /// @param pairs neighbouring words as `before << 32 | after`; word ids by falling frequency
  WordClasses(long[] pairs, int words, int classes) {
    this.words = words;
    this.classes = classes;
    for (int i = 1; i < nLogN.length; i++) {
      nLogN[i] = i * Math.log(i);
    }
    classOf = new int[words];
    count = new int[words];
    for (int w = 0; w < words; w++) {
      classOf[w] = w % classes;
    }
    Arrays.sort(pairs);
    afterStart = new int[words + 1];
    int distinct = distinct(pairs);
    afterWord = new int[distinct];
    afterTimes = new int[distinct];
    fill(pairs, afterStart, afterWord, afterTimes);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pairs[i] << 32 | pairs[i] >>> 32;
    }
    Arrays.sort(pairs);
    beforeStart = new int[words + 1];
    beforeWord = new int[distinct];
    beforeTimes = new int[distinct];
    fill(pairs, beforeStart, beforeWord, beforeTimes);
    table = new int[classes][classes];
    total = new int[classes];
    for (int w = 0; w < words; w++) {
      for (int k = afterStart[w]; k < afterStart[w + 1]; k++) {
        count[w] += afterTimes[k];
        table[classOf[w]][classOf[afterWord[k]]] += afterTimes[k];
      }
      total[classOf[w]] += count[w];
    }
  }

  private static int distinct(long[] sorted) {
    int n = 0;
    for (int i = 0; i < sorted.length; i++) {
      n += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    return n;
  }

  private void fill(long[] sorted, int[] start, int[] word, int[] times) {
    int n = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        word[++n] = (int) sorted[i];
        start[(int) (sorted[i] >>> 32) + 1] = n + 1;
      }
      times[n]++;
    }
    for (int w = 0; w < words; w++) {
      start[w + 1] = Math.max(start[w], start[w + 1]);
    }
  }

  /// Moves words until a round is over `rounds` times; returns the class of each word.
  int[] exchange(int rounds) {
    int[] left = new int[classes];
    int[] right = new int[classes];
    int[] used = new int[2 * classes];
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int w = 0; w < words; w++) {
        moved += move(w, left, right, used) ? 1 : 0;
      }
      System.err.println("classes: round " + round + ", words moved " + moved);
    }
    return classOf;
  }

  private boolean move(int w, int[] left, int[] right, int[] used) {
    Arrays.fill(left, 0);
    Arrays.fill(right, 0);
    int self = 0;
    for (int k = afterStart[w]; k < afterStart[w + 1]; k++) {
      if (afterWord[k] == w) {
        self = afterTimes[k];
      } else {
        right[classOf[afterWord[k]]] += afterTimes[k];
      }
    }
    for (int k = beforeStart[w]; k < beforeStart[w + 1]; k++) {
      if (beforeWord[k] != w) {
        left[classOf[beforeWord[k]]] += beforeTimes[k];
      }
    }
    int n = 0;
    for (int c = 0; c < classes; c++) {
      if (left[c] + right[c] > 0) {
        used[n++] = c;
      }
    }
    int old = classOf[w];
    put(w, old, -1, left, right, self, used, n);
    int best = old;
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      double gain = -2 * (f(total[c] + count[w]) - f(total[c]));
      for (int u = 0; u < n; u++) {
        int d = used[u];
        if (d == c) {
          gain += f(table[c][c] + left[c] + right[c] + self) - f(table[c][c]);
        } else {
          gain += f(table[c][d] + right[d]) - f(table[c][d]) + f(table[d][c] + left[d]) - f(table[d][c]);
        }
      }
      if (self > 0 && left[c] + right[c] == 0) {
        gain += f(table[c][c] + self) - f(table[c][c]);
      }
      if (gain > most + 1e-9) {
        most = gain;
        best = c;
      }
    }
    put(w, best, 1, left, right, self, used, n);
    classOf[w] = best;
    return best != old;
  }

  private void put(int w, int c, int sign, int[] left, int[] right, int self, int[] used, int n) {
    total[c] += sign * count[w];
    table[c][c] += sign * self;
    for (int u = 0; u < n; u++) {
      table[c][used[u]] += sign * right[used[u]];
      table[used[u]][c] += sign * left[used[u]];
    }
  }

  private double f(int n) {
    return n < nLogN.length ? nLogN[n] : n * Math.log(n);
  }
}
