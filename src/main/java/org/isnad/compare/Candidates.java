package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Pairs worth comparing: those that share a block. In a large block only neighbours in the order of the items are paired, so that the work
/// grows with the number of claims and not with its square.
final class Candidates {

  private static final int NEIGHBOURS = 60;

  private Candidates() {
  }

  /// @param items in an order in which like ones stand near one another
  /// @param blocks the blocks of an item
  /// @param likeness is asked by several threads at once
  /// @return pairs of indexes, the smaller first, with a likeness above 0; in order
  static <T> List<Clusters.Pair> of(List<T> items, Function<T, Set<String>> blocks, ToDoubleBiFunction<T, T> likeness) {
    Map<String, List<Integer>> block = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String key : blocks.apply(items.get(i))) {
        block.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(i);
      }
    }
    long[] pairs = block.values().stream().flatMapToLong(Candidates::neighbours).toArray();
    Arrays.parallelSort(pairs);
    return IntStream.range(0, pairs.length).parallel().filter(i -> i == 0 || pairs[i] != pairs[i - 1]).mapToObj(i -> {
      int a = (int) (pairs[i] >> 32);
      int b = (int) pairs[i];
      double alike = likeness.applyAsDouble(items.get(a), items.get(b));
      return alike > 0 ? new Clusters.Pair(a, b, alike) : null;
    }).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private static LongStream neighbours(List<Integer> members) {
    LongStream.Builder pairs = LongStream.builder();
    for (int x = 0; x < members.size(); x++) {
      for (int y = x + 1; y < Math.min(members.size(), x + NEIGHBOURS); y++) {
        pairs.add((long) members.get(x) << 32 | members.get(y));
      }
    }
    return pairs.build();
  }
}
