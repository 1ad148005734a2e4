package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/// Gathers claims that are alike: the most alike pair first, and a claim or group joins another only where the mean likeness over all their
/// pairs stays above the threshold, so that a chain of small steps does not tie far ends together.
///
/// Deterministic: ties go by the order of the claims.
final class Clusters {

  /// More cross pairs than these are not looked at: the first ones speak for the group.
  private static final int SAMPLE = 24;

  private Clusters() {
  }

  /// A pair that may belong together.
  record Pair(int a, int b, double likeness) {
  }

  static <T> List<List<T>> of(List<T> items, List<Pair> pairs, double threshold, ToDoubleBiFunction<T, T> likeness) {
    Map<Integer, List<Integer>> cluster = new HashMap<>();
    List<Pair> ordered = pairs.stream().filter(p -> p.likeness >= threshold)
        .sorted(Comparator.comparingDouble((Pair p) -> -p.likeness).thenComparingInt(Pair::a).thenComparingInt(Pair::b)).toList();
    for (Pair pair : ordered) {
      List<Integer> one = cluster.computeIfAbsent(pair.a, i -> new ArrayList<>(List.of(i)));
      List<Integer> other = cluster.computeIfAbsent(pair.b, i -> new ArrayList<>(List.of(i)));
      if (one != other && mean(items, one, other, likeness) >= threshold) {
        one.addAll(other);
        other.forEach(i -> cluster.put(i, one));
      }
    }
    return cluster.values().stream().distinct().filter(c -> c.size() > 1).map(c -> c.stream().sorted().toList())
        .sorted(Comparator.comparingInt(List::getFirst)).map(c -> c.stream().map(items::get).toList()).toList();
  }

  private static <T> double mean(List<T> items, List<Integer> one, List<Integer> other, ToDoubleBiFunction<T, T> likeness) {
    double sum = 0;
    int count = 0;
    for (int i : one.subList(0, Math.min(SAMPLE, one.size()))) {
      for (int j : other.subList(0, Math.min(SAMPLE, other.size()))) {
        sum += likeness.applyAsDouble(items.get(Math.min(i, j)), items.get(Math.max(i, j)));
        count++;
      }
    }
    return sum / count;
  }
}
