package org.isnad.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How like texts are, rare words counting for more than common ones; and the vectors of whole articles. Built once for a collection.
final class Likeness {

  private final Map<String, Integer> articlesWith = new HashMap<>();
  private final Map<String, Set<String>> bodies = new HashMap<>();
  private final Map<String, Double> pairs = new ConcurrentHashMap<>();
  private final int articles;

  Likeness(Collection<Told.Source> sources) {
    for (Told.Source source : sources) {
      Set<String> stems = Stems.of(source.body());
      bodies.put(source.id(), stems);
      stems.forEach(stem -> articlesWith.merge(stem, 1, Integer::sum));
    }
    this.articles = bodies.size();
  }

  double weight(String stem) {
    return Math.log(1 + (articles + 1.0) / (articlesWith.getOrDefault(stem, 0) + 0.5));
  }

  private double weight(Collection<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += weight(stem);
    }
    return sum;
  }

  /// The weight of what both have, of the weight of the lighter one.
  double containment(Set<String> a, Set<String> b) {
    double lighter = Math.min(weight(a), weight(b));
    return lighter == 0 ? 0 : shared(a, b) / lighter;
  }

  /// The weight of what both have, of the weight of all.
  double jaccard(Set<String> a, Set<String> b) {
    double both = shared(a, b);
    double all = weight(a) + weight(b) - both;
    return all == 0 ? 0 : both / all;
  }

  /// The weight of what both have.
  double shared(Set<String> a, Set<String> b) {
    Set<String> fewer = a.size() <= b.size() ? a : b;
    Set<String> more = fewer == a ? b : a;
    double sum = 0;
    for (String stem : fewer) {
      if (more.contains(stem)) {
        sum += weight(stem);
      }
    }
    return sum;
  }

  /// How like two articles are, 0 to 1.
  double articles(Told a, Told b) {
    return a.telling().article().equals(b.telling().article())
        ? 1
        : jaccard(bodies.getOrDefault(a.telling().article(), Set.of()), bodies.getOrDefault(b.telling().article(), Set.of()));
  }
}
