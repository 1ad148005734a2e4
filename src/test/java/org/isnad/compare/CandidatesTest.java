package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  /// Ten times as many claims of one block cost ten times the work, not a hundred times.
  @Test
  void theWorkGrowsWithTheNumberOfClaims() {
    assertThat(comparisons(10_000)).isLessThan(11 * comparisons(1_000));
  }

  @Test
  void pairsEachPairOnceThoughTheyShareSeveralBlocks() {
    assertThat(Candidates.of(List.of("ab", "ab", "b"), word -> word.contains("a") ? Set.of("a", "b") : Set.of("b"), (_, _) -> 1))
        .containsExactly(new Clusters.Pair(0, 1, 1), new Clusters.Pair(0, 2, 1), new Clusters.Pair(1, 2, 1));
  }

  private static long comparisons(int claims) {
    LongAdder asked = new LongAdder();
    Candidates.of(IntStream.range(0, claims).boxed().toList(), _ -> Set.of("one block"), (_, _) -> {
      asked.increment();
      return 0;
    });
    return asked.sum();
  }
}
