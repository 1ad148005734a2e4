package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
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

  /// Two groups as they were when they were tried.
  private record Attempt(int one, int other, int sizes) {
  }

  static <T> List<List<T>> of(List<T> items, List<Pair> pairs, double threshold, ToDoubleBiFunction<T, T> likeness) {
    return of(items, pairs, threshold, likeness, (_, _) -> false);
  }

  /// @param apart whether two may never stand in one group
  static <T> List<List<T>> of(List<T> items, List<Pair> pairs, double threshold, ToDoubleBiFunction<T, T> likeness,
      BiPredicate<T, T> apart) {
    Map<Integer, List<Integer>> cluster = new HashMap<>();
    Set<Attempt> failed = new HashSet<>();
    List<Pair> ordered = pairs.stream().filter(p -> p.likeness >= threshold)
        .sorted(Comparator.comparingDouble((Pair p) -> -p.likeness).thenComparingInt(Pair::a).thenComparingInt(Pair::b)).toList();
    for (Pair pair : ordered) {
      List<Integer> one = cluster.computeIfAbsent(pair.a, i -> new ArrayList<>(List.of(i)));
      List<Integer> other = cluster.computeIfAbsent(pair.b, i -> new ArrayList<>(List.of(i)));
      // a group grows at its end only: its first member names it
      Attempt attempt = new Attempt(one.getFirst(), other.getFirst(), 31 * one.size() + other.size());
      if (one != other && !failed.contains(attempt)) {
        if (one.size() == 1 && other.size() == 1 && !apart.test(items.get(pair.a), items.get(pair.b))
            || fit(items, one, other, apart) && mean(items, one, other, likeness) >= threshold) {
          one.addAll(other);
          other.forEach(i -> cluster.put(i, one));
        } else {
          failed.add(attempt);
        }
      }
    }
    return cluster.values().stream().distinct().filter(c -> c.size() > 1).map(c -> c.stream().sorted().toList())
        .sorted(Comparator.comparingInt(List::getFirst)).map(c -> c.stream().map(items::get).toList()).toList();
  }

  private static <T> boolean fit(List<T> items, List<Integer> one, List<Integer> other, BiPredicate<T, T> apart) {
    return one.stream().noneMatch(i -> other.stream().anyMatch(j -> apart.test(items.get(i), items.get(j))));
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
