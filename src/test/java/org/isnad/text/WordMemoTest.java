package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordMemoTest {

  @Test
  void remembersWhatWasWorkedOut() {
    AtomicInteger worked = new AtomicInteger();
    WordMemo<Integer> memo = new WordMemo<>(64, word -> {
      worked.incrementAndGet();
      return word.length();
    });

    assertThat(memo.of("مدينة")).isEqualTo(5);
    assertThat(memo.of("مدينة")).isEqualTo(5);
    assertThat(worked).hasValue(1);
  }

  @Test
  void wordsMetOnceDoNotDriveOutOneMetOften() {
    AtomicInteger worked = new AtomicInteger();
    WordMemo<String> memo = new WordMemo<>(16, word -> {
      if (word.equals("قال")) {
        worked.incrementAndGet();
      }
      return word;
    });
    for (int i = 0; i < 4; i++) {
      memo.of("قال");
    }

    for (int i = 0; i < 1_000; i++) {
      assertThat(memo.of("كلمة" + i)).isEqualTo("كلمة" + i);
    }

    memo.of("قال");
    assertThat(worked).hasValue(1);
  }

  @Test
  void neverMixesUpWordsOfOnePlace() {
    WordMemo<String> memo = new WordMemo<>(4, word -> word + "!");
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 40; i++) {
        assertThat(memo.of("و" + i % 7)).isEqualTo("و" + i % 7 + "!");
      }
    }
  }

  @Test
  void wantsAPowerOfTwo() {
    assertThatThrownBy(() -> new WordMemo<>(100, String::length)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("100");
    assertThatThrownBy(() -> new WordMemo<>(2, String::length)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2");
  }
}
