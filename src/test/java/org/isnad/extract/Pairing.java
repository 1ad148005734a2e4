package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/// Pairs things one to one, the most alike first.
final class Pairing {

  private record Pair<F, R>(double likeness, F found, R reference) {
  }

  private Pairing() {
  }

  /// Which of the references each found thing is; of equal likeness, the earlier ones come first. Things are told apart by equality.
  ///
  /// @param likeness 0 or less for things that cannot be the same
  static <F, R> Map<F, R> of(List<F> found, List<R> references, ToDoubleBiFunction<F, R> likeness) {
    List<Pair<F, R>> pairs = new ArrayList<>();
    for (R reference : references) {
      for (F thing : found) {
        double value = likeness.applyAsDouble(thing, reference);
        if (value > 0) {
          pairs.add(new Pair<>(value, thing, reference));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    Map<F, R> out = new HashMap<>();
    Set<R> taken = new HashSet<>();
    for (Pair<F, R> pair : pairs) {
      if (!out.containsKey(pair.found()) && taken.add(pair.reference())) {
        out.put(pair.found(), pair.reference());
      }
    }
    return out;
  }
}
