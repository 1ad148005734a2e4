package org.isnad.entity.tagger;

/// Finds the best sequence of tags for a sentence (Viterbi), and what each token's tag is worth.
final class Decoder {

  private static final int NEVER = Integer.MIN_VALUE / 4;
  private static final int T = Tags.COUNT;
  private static final int STEP = T * T;

  private final int n;
  /// score of tag t at i after tag p, at [(i * 7 + p) * 7 + t]; emissions included
  private final int[] scores;
  /// best score of a sequence up to i that ends in t
  private final int[] forward;
  private final byte[] back;

  Decoder(Words words, Weights weights) {
    this.n = words.size;
    scores = new int[n * STEP];
    forward = new int[n * T];
    back = new byte[n * T];
    int[] slots = new int[Features.MOST];
    int[] emission = new int[T];
    int[] chain = new int[T];
    for (int i = 0; i < n; i++) {
      weights.token(words, i, slots, emission);
      for (int before = 0; before < (i == 0 ? 1 : T); before++) {
        weights.behind(words, i, before, slots, chain);
        int at = i * STEP + before * T;
        for (int t = 0; t < T; t++) {
          scores[at + t] = emission[t] + chain[t];
        }
      }
    }
  }

  /// The best tags, one a token.
  byte[] tags() {
    byte[] out = new byte[n];
    if (n == 0) {
      return out;
    }
    for (int t = 0; t < T; t++) {
      forward[t] = Tags.continues(t) ? NEVER : scores[t];
    }
    for (int i = 1; i < n; i++) {
      for (int t = 0; t < T; t++) {
        int best = NEVER;
        int from = 0;
        for (int p = 0; p < T; p++) {
          int score = forward[(i - 1) * T + p] + scores[i * STEP + p * T + t];
          if (score > best && Tags.follows(p, t)) {
            best = score;
            from = p;
          }
        }
        forward[i * T + t] = best;
        back[i * T + t] = (byte) from;
      }
    }
    int tag = 0;
    for (int t = 1; t < T; t++) {
      if (forward[(n - 1) * T + t] > forward[(n - 1) * T + tag]) {
        tag = t;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      out[i] = (byte) tag;
      tag = back[i * T + tag];
    }
    return out;
  }

  /// For each token how much the best sequence loses if the token had another tag than the given best one. After [#tags].
  int[] margins(byte[] tags) {
    int[] out = new int[n];
    int[] after = new int[T]; // best score of what follows a tag
    int[] next = new int[T];
    for (int i = n - 1; i >= 0; i--) {
      int other = NEVER;
      for (int t = 0; t < T; t++) {
        if (t != tags[i]) {
          other = Math.max(other, forward[i * T + t] + after[t]);
        }
      }
      out[i] = Math.max(0, forward[i * T + tags[i]] + after[tags[i]] - other);
      if (i > 0) {
        for (int p = 0; p < T; p++) {
          int best = NEVER;
          for (int t = 0; t < T; t++) {
            if (Tags.follows(p, t)) {
              best = Math.max(best, scores[i * STEP + p * T + t] + after[t]);
            }
          }
          next[p] = best;
        }
        int[] swap = after;
        after = next;
        next = swap;
      }
    }
    return out;
  }
}
