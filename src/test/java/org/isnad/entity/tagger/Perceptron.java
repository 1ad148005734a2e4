package org.isnad.entity.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.isnad.lexicon.WordStats;

/// Trains the tagger's weights: averaged structured perceptron with a fixed seed.
final class Perceptron implements Weights {

  /// Of a hundred words so many are forgotten in training, so that the surroundings learn to do without them; for half of them it also
  /// forgets the shares, which are better known for words of the training corpus than they will be for others.
  private static final int FORGOTTEN = 30;

  private final int[] weights = new int[Features.SLOTS * 8];
  private final long[] summed = new long[Features.SLOTS * 8];
  private long step = 1;

  @Override
  public void sum(int[] slots, int count, int[] sums) {
    Arrays.fill(sums, 0);
    for (int f = 0; f < count; f++) {
      for (int t = 0; t < Tags.COUNT; t++) {
        sums[t] += weights[slots[f] * 8 + t];
      }
    }
  }

  static Perceptron train(List<Labelled> corpus, WordStats stats, int epochs) {
    Perceptron p = new Perceptron();
    Vocabulary vocabulary = new Vocabulary(stats, word -> WordSums.NONE);
    List<Labelled> order = new ArrayList<>(corpus);
    Random random = new Random(7);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Labelled s : order) {
        Words words = new Words(s.tokens(), 0, s.tokens().size(), vocabulary);
        for (int i = 0; i < words.size; i++) {
          if (random.nextInt(100) < FORGOTTEN) {
            words.hide(i, random.nextInt(100) < 50);
          }
        }
        byte[] tags = new Decoder(words, p).tags();
        if (!Arrays.equals(tags, s.tags())) {
          p.learn(words, s.tags(), tags);
          wrong++;
        }
        p.step++;
      }
      System.err.println("perceptron: epoch " + epoch + ", sentences wrong " + wrong + " of " + order.size());
    }
    return p;
  }

  private void learn(Words words, byte[] right, byte[] wrong) {
    int[] slots = new int[Features.MOST];
    int[] chained = new int[Features.CHAINED];
    for (int i = 0; i < right.length; i++) {
      int beforeRight = i == 0 ? 0 : right[i - 1];
      int beforeWrong = i == 0 ? 0 : wrong[i - 1];
      if (right[i] == wrong[i] && beforeRight == beforeWrong) {
        continue;
      }
      WordTraits word = words.at[i + Words.PAD].traits();
      change(chained, Features.chained(word, beforeRight, chained), right[i], 1);
      change(chained, Features.chained(word, beforeWrong, chained), wrong[i], -1);
      if (right[i] != wrong[i]) {
        int n = Features.of(words, i, slots);
        change(slots, n, right[i], 1);
        change(slots, n, wrong[i], -1);
      }
    }
  }

  private void change(int[] slots, int count, int tag, int by) {
    for (int f = 0; f < count; f++) {
      weights[slots[f] * 8 + tag] += by;
      summed[slots[f] * 8 + tag] += step * by;
    }
  }

  /// Writes the averaged weights, one byte each.
  void write(OutputStream out) throws IOException {
    double[] average = new double[weights.length];
    double[] sizes = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      average[i] = weights[i] - (double) summed[i] / step;
      sizes[i] = Math.abs(average[i]);
    }
    Arrays.sort(sizes);
    int used = 0;
    for (double s : sizes) {
      used += s > 0.05 ? 1 : 0;
    }
    double most = sizes[sizes.length - Math.max(1, used / 500)]; // two weights in a thousand are cut off
    double scale = 127 / most;
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(NameTagger.MAGIC);
      data.writeInt(Features.BITS);
      data.writeDouble(scale * 10);
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        byte[] column = new byte[Features.SLOTS];
        for (int i = 0; i < Features.SLOTS; i++) {
          column[i] = (byte) Math.max(-127, Math.min(127, Math.round(average[i * 8 + tag] * scale)));
        }
        data.write(column);
      }
    }
  }
}
