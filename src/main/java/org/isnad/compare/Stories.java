package org.isnad.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.text.Folding;

/// Articles that are printings of one story, whole or in part. Of all runs of five words those whose hash is a multiple of a number are
/// looked up (a MinHash sketch that keeps a fraction, so that a short article inside a long one is found too); pairs that meet there are
/// compared over all their runs, so that the share is exact. The work grows with the number of articles and not with its square.
///
/// Deterministic: the hash function is fixed.
public final class Stories {

  /// Two articles with text in common.
  ///
  /// @param one the id of the article that comes first in the order of ids
  /// @param share how much of the shorter one's text stands in the other, 0 to 1
  public record Pair(String one, String other, double share) {
  }

  /// Two articles, by number, that have a sampled run in common.
  private record Meeting(int a, int b) {
    @Override
    public int hashCode() {
      return (int) mix((long) a << 32 | b);
    }
  }

  /// Less than that in common is a quotation or a stock phrase; articles that have nothing to do with one another share a fiftieth.
  public static final double LEAST = 0.2;

  private static final int RUN = 5;
  private static final int SAMPLE = 8;

  /// So many sampled runs in common make a pair worth comparing.
  private static final int ENOUGH = 2;

  /// Articles with one run that are compared with the ones after them: a template printed a thousand times does not make a million pairs.
  private static final int NEIGHBOURS = 40;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Pair> pairs;
  private final Map<String, Double> shares = new HashMap<>();

  private Stories(List<Pair> pairs) {
    this.pairs = pairs;
    pairs.forEach(p -> shares.put(p.one + "\n" + p.other, p.share));
  }

  /// Looks at the cleaned texts of these articles.
  static Stories of(Collection<Told.Source> sources) {
    List<Told.Source> ordered = sources.stream().sorted(Comparator.comparing(Told.Source::id)).toList();
    long[][] runs = ordered.parallelStream().map(s -> runs(s.body())).toArray(long[][]::new);
    Map<Meeting, Integer> common = new HashMap<>();
    for (List<Integer> articles : postings(runs)) {
      for (int x = 0; x < articles.size(); x++) {
        for (int y = x + 1; y < Math.min(articles.size(), x + NEIGHBOURS); y++) {
          common.merge(new Meeting(articles.get(x), articles.get(y)), 1, Integer::sum);
        }
      }
    }
    List<Pair> pairs = common.entrySet().parallelStream().filter(e -> e.getValue() >= ENOUGH).map(e -> {
      Meeting m = e.getKey();
      return new Pair(ordered.get(m.a).id(), ordered.get(m.b).id(), share(runs[m.a], runs[m.b]));
    }).filter(p -> p.share >= LEAST).sorted(Comparator.comparing(Pair::one).thenComparing(Pair::other)).toList();
    return new Stories(pairs);
  }

  /// The articles of each sampled run that two or more have, in the order of the articles.
  private static List<List<Integer>> postings(long[][] runs) {
    Map<Long, List<Integer>> postings = new HashMap<>();
    for (int i = 0; i < runs.length; i++) {
      for (long run : runs[i]) {
        if (run % SAMPLE == 0) {
          postings.computeIfAbsent(run, _ -> new ArrayList<>(1)).add(i);
        }
      }
    }
    return postings.values().stream().filter(articles -> articles.size() > 1).toList();
  }

  /// All pairs with a fifth of the shorter text or more in common, in the order of their ids.
  public List<Pair> pairs() {
    return pairs;
  }

  /// How much text two articles share; 0 below the least.
  double share(String one, String other) {
    return shares.getOrDefault(one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one, 0.0);
  }

  private static long[] runs(String body) {
    String[] words = NO_WORD.split(Folding.key(body));
    if (words.length < 2 * RUN) {
      return new long[0];
    }
    long[] runs = new long[words.length - RUN + 1];
    for (int i = 0; i < runs.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < i + RUN; j++) {
        hash = mix(hash * 31 + words[j].hashCode());
      }
      runs[i] = hash;
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  private static double share(long[] a, long[] b) {
    int both = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length;) {
      int order = Long.compare(a[i], b[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) both / Math.min(a.length, b.length);
  }

  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
