package org.isnad.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// How like texts are, rare words counting for more than common ones; and the vectors of whole articles. Built once for a collection.
/// Thread-safe but for [#words(Set)].
final class Likeness {

  private static final Words NOTHING = new Words(new int[0], new double[0], 0);

  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] weights;
  private final double unknown;
  private final Map<String, Words> bodies = new HashMap<>();
  private final Stories stories;

  /// Words with their weights, ready to be compared with thousands of others.
  ///
  /// @param words their numbers, rising
  /// @param weights of each word
  /// @param weight of all together
  record Words(int[] words, double[] weights, double weight) {

    /// How many words.
    int size() {
      return words.length;
    }

    /// The weight of what both have, of the weight of all.
    double jaccard(Words other) {
      return jaccard(other, shared(other));
    }

    /// The weight of what both have, of the weight of the lighter one.
    double containment(Words other) {
      return containment(other, shared(other));
    }

    /// A mean of both: what is told, and how much else.
    double likeness(Words other) {
      double both = shared(other);
      return both == 0 ? 0 : 0.6 * containment(other, both) + 0.4 * jaccard(other, both);
    }

    private double jaccard(Words other, double both) {
      double all = weight + other.weight - both;
      return all == 0 ? 0 : both / all;
    }

    private double containment(Words other, double both) {
      double lighter = Math.min(weight, other.weight);
      return lighter == 0 ? 0 : both / lighter;
    }

    /// The weight of what both have.
    private double shared(Words other) {
      double both = 0;
      int[] others = other.words;
      for (int i = 0, j = 0; i < words.length && j < others.length;) {
        int one = words[i];
        int two = others[j];
        if (one == two) {
          both += weights[i];
          i++;
          j++;
        } else if (one < two) {
          i++;
        } else {
          j++;
        }
      }
      return both;
    }
  }

  Likeness(Collection<Told.Source> sources) {
    List<Told.Source> ordered = List.copyOf(sources);
    List<Set<String>> stems = ordered.parallelStream().map(s -> Stems.of(s.body())).toList();
    Map<String, Integer> articlesWith = new HashMap<>();
    stems.forEach(body -> body.forEach(stem -> articlesWith.merge(stem, 1, Integer::sum)));
    double articles = ordered.size() + 1.0;
    this.unknown = Math.log(1 + articles / 0.5);
    articlesWith.keySet().stream().sorted().forEach(stem -> numbers.put(stem, numbers.size()));
    this.weights = new double[numbers.size()];
    articlesWith.forEach((stem, count) -> weights[numbers.getOrDefault(stem, 0)] = Math.log(1 + articles / (count + 0.5)));
    // all of them are numbered: nothing is written to the numbers here
    List<Words> each = stems.parallelStream().map(body -> weighed(body.stream().mapToInt(stem -> numbers.getOrDefault(stem, -1)))).toList();
    for (int i = 0; i < ordered.size(); i++) {
      bodies.put(ordered.get(i).id(), each.get(i));
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

  /// Stems of this collection, or others. Numbers those that it has not seen: one thread at a time.
  Words words(Set<String> stems) {
    return weighed(stems.stream().mapToInt(stem -> numbers.computeIfAbsent(stem, _ -> numbers.size())));
  }

  private Words weighed(IntStream numbered) {
    int[] words = numbered.sorted().toArray();
    double[] each = new double[words.length];
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      each[i] = words[i] < weights.length ? weights[words[i]] : unknown;
      sum += each[i];
    }
    return new Words(words, each, sum);
  }

  /// The words of a claim's article; none if it is not of this collection.
  Words article(Told claim) {
    return bodies.getOrDefault(claim.telling().article(), NOTHING);
  }
}
