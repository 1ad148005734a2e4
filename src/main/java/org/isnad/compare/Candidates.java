package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// Pairs worth comparing: those that share a block. In a large block only neighbours in the order of the items are paired, so that the work
/// grows with the number of claims and not with its square.
final class Candidates {

  private static final int NEIGHBOURS = 60;

  private Candidates() {
  }

  /// @param items in an order in which like ones stand near one another
  /// @param blocks the blocks of an item
  /// @return pairs of indexes, the smaller first, with a likeness above 0
  static <T> List<Clusters.Pair> of(List<T> items, Function<T, Set<String>> blocks, ToDoubleBiFunction<T, T> likeness) {
    Map<String, List<Integer>> block = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String key : blocks.apply(items.get(i))) {
        block.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> seen = new HashSet<>();
    List<Clusters.Pair> pairs = new ArrayList<>();
    for (List<Integer> members : block.values()) {
      for (int x = 0; x < members.size(); x++) {
        for (int y = x + 1; y < Math.min(members.size(), x + NEIGHBOURS); y++) {
          int a = members.get(x);
          int b = members.get(y);
          if (seen.add((long) a << 32 | b)) {
            double alike = likeness.applyAsDouble(items.get(a), items.get(b));
            if (alike > 0) {
              pairs.add(new Clusters.Pair(a, b, alike));
            }
          }
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Clusters.Pair::a).thenComparingInt(Clusters.Pair::b));
    return pairs;
  }
}
