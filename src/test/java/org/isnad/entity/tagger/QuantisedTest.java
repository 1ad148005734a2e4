package org.isnad.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

/// What is kept with the words sums up to what all features of a token are worth.
class QuantisedTest {

  private static final WordStats STATS = WordStats.load();

  private final byte[] table = new byte[Features.SLOTS * 8];
  private final Quantised weights = weights();

  private Quantised weights() {
    Random random = new Random(3);
    for (int slot = 0; slot < Features.SLOTS; slot++) {
      for (int t = 0; t < Tags.COUNT && slot % 3 > 0; t++) {
        table[slot * 8 + t] = (byte) (random.nextInt(255) - 127);
      }
    }
    return Quantised.of(table);
  }

  /// One byte after the other, without lanes.
  private void slowly(int[] slots, int count, int[] sums) {
    Arrays.fill(sums, 0);
    for (int f = 0; f < count; f++) {
      for (int t = 0; t < Tags.COUNT; t++) {
        sums[t] += table[slots[f] * 8 + t];
      }
    }
  }

  @Test
  void sumsOfWordsAreThoseOfTheirFeatures() {
    List<Token> tokens = Tokenizer.tokens("وقال وزير الخارجية المصري سامح شكري، في 12 يناير، إن \"Reuters\" وللجنة باريس");
    Words words = new Words(tokens, 0, tokens.size(), new Vocabulary(STATS, word -> WordSums.of(word, weights)));
    int[] slots = new int[Features.MOST];
    int[] expected = new int[Tags.COUNT];
    int[] found = new int[Tags.COUNT];

    for (int i = 0; i < tokens.size(); i++) {
      slowly(slots, Features.of(words, i, slots), expected);
      weights.token(words, i, slots, found);
      assertThat(found).as("token %s", tokens.get(i)).isEqualTo(expected);
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        slowly(slots, Features.chained(words.at[i + Words.PAD].traits(), tag, slots), expected);
        weights.behind(words, i, tag, slots, found);
        assertThat(found).as("token %s behind tag %d", tokens.get(i), tag).isEqualTo(expected);
      }
    }
  }
}
