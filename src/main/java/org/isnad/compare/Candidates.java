package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Pairs worth comparing: those that share a block. In a large block only neighbours in the order of the items are paired, so that the work
/// grows with the number of claims and not with its square.
final class Candidates {

  private static final int NEIGHBOURS = 60;

  private Candidates() {
  }

  /// Where an item stands: in which blocks, and at which place of each.
  private record Place(List<Integer> block, int at) {
  }

  /// @param items in an order in which like ones stand near one another
  /// @param blocks the blocks of an item
  /// @param likeness is asked by several threads at once
  /// @return pairs of indexes, the smaller first, with a likeness above 0; in order
  static <T> List<Clusters.Pair> of(List<T> items, Function<T, Set<String>> blocks, ToDoubleBiFunction<T, T> likeness) {
    Map<String, List<Integer>> block = new HashMap<>();
    List<List<Place>> places = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      List<Place> here = new ArrayList<>();
      for (String key : blocks.apply(items.get(i))) {
        List<Integer> members = block.computeIfAbsent(key, _ -> new ArrayList<>(1));
        here.add(new Place(members, members.size()));
        members.add(i);
      }
      places.add(here);
    }
    return IntStream.range(0, items.size()).parallel().boxed().<Clusters.Pair>mapMulti((a, out) -> {
      for (int b : neighbours(places.get(a))) {
        double alike = likeness.applyAsDouble(items.get(a), items.get(b));
        if (alike > 0) {
          out.accept(new Clusters.Pair(a, b, alike));
        }
      }
    }).toList();
  }

  /// The items behind this one in its blocks, each once, in order: item by item, since all pairs of a large collection together would
  /// take gigabytes.
  private static int[] neighbours(List<Place> places) {
    int[] all = new int[places.size() * NEIGHBOURS];
    int n = 0;
    for (Place place : places) {
      List<Integer> members = place.block;
      int until = Math.min(members.size(), place.at + NEIGHBOURS);
      for (int y = place.at + 1; y < until; y++) {
        all[n++] = members.get(y);
      }
    }
    Arrays.sort(all, 0, n);
    int distinct = 0;
    for (int i = 0; i < n; i++) {
      if (distinct == 0 || all[i] != all[distinct - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }
}
