package org.isnad.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How like texts are, rare words counting for more than common ones; and the vectors of whole articles. Built once for a collection.
/// Thread-safe.
final class Likeness {

  private final Map<String, Double> weights = new HashMap<>();
  private final double unknown;
  private final Map<String, Body> bodies = new HashMap<>();
  private final Stories stories;

  /// The words of an article.
  ///
  /// @param words their numbers, rising
  /// @param weights of each word
  /// @param weight of all together
  private record Body(int[] words, double[] weights, double weight) {

    /// The weight of what both have, of the weight of all.
    double jaccard(Body other) {
      double both = 0;
      for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
        int order = Integer.compare(words[i], other.words[j]);
        both += order == 0 ? weights[i] : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      double all = weight + other.weight - both;
      return all == 0 ? 0 : both / all;
    }
  }

  Likeness(Collection<Told.Source> sources) {
    List<Told.Source> ordered = List.copyOf(sources);
    List<Set<String>> stems = ordered.parallelStream().map(s -> Stems.of(s.body())).toList();
    Map<String, Integer> articlesWith = new HashMap<>();
    stems.forEach(body -> body.forEach(stem -> articlesWith.merge(stem, 1, Integer::sum)));
    double articles = ordered.size() + 1.0;
    this.unknown = Math.log(1 + articles / 0.5);
    Map<String, Integer> numbers = new HashMap<>();
    articlesWith.keySet().stream().sorted().forEach(stem -> {
      numbers.put(stem, numbers.size());
      weights.put(stem, Math.log(1 + articles / (articlesWith.getOrDefault(stem, 0) + 0.5)));
    });
    for (int i = 0; i < ordered.size(); i++) {
      List<String> sorted = stems.get(i).stream().sorted().toList();
      double[] each = sorted.stream().mapToDouble(this::weight).toArray();
      double sum = 0;
      for (double weight : each) {
        sum += weight;
      }
      bodies.put(ordered.get(i).id(), new Body(sorted.stream().mapToInt(stem -> numbers.getOrDefault(stem, -1)).toArray(), each, sum));
    }
    this.stories = Stories.of(sources);
  }

  /// Which articles are printings of one story.
  Stories stories() {
    return stories;
  }

  /// Whether two claims stand in one article, or in two printings of one story.
  boolean oneStory(Told a, Told b) {
    String one = a.telling().article();
    String other = b.telling().article();
    return one.equals(other) || stories.share(one, other) > 0;
  }

  double weight(String stem) {
    return weights.getOrDefault(stem, unknown);
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
  private double shared(Set<String> a, Set<String> b) {
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
    if (a.telling().article().equals(b.telling().article())) {
      return 1;
    }
    @Nullable
    Body one = bodies.get(a.telling().article());
    @Nullable
    Body other = bodies.get(b.telling().article());
    return one == null || other == null ? 0 : one.jaccard(other);
  }
}
