package org.isnad.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Sentences made of alternatives, one for each slot of a pattern: a construction has to be read whatever stands around it, and
/// what news writes around it (adverbs, appositions, ways to name somebody) multiplies faster than anybody lists sentences.
///
/// A seeded sample of all combinations is read, and [#report] tells for each alternative in how many of its sentences the reading
/// was wrong: the alternative that stands out is the construction that is not read.
public final class ConstructionGrid {

  /// Words for one slot, and what they add to what is expected: pairs of a key (such as `who`) and a value.
  public record Choice(String words, Map<String, Set<String>> expected) {

    public static Choice of(String words, String... keysAndValues) {
      Map<String, Set<String>> expected = new TreeMap<>();
      for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
        expected.computeIfAbsent(keysAndValues[i], k -> new TreeSet<>()).add(keysAndValues[i + 1]);
      }
      return new Choice(words, expected);
    }
  }

  /// A sentence, the choices that it is made of, in order, and all that they expect.
  public record Sentence(String text, List<Choice> choices) {

    /// The values that the choices expect for a key, sorted.
    public Set<String> expected(String key) {
      return choices.stream().flatMap(c -> c.expected().getOrDefault(key, Set.of()).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The last value that a choice expects for a key, or a default: a later slot overrides an earlier one.
    public String last(String key, String otherwise) {
      return choices.stream().flatMap(c -> c.expected().getOrDefault(key, Set.of()).stream()).reduce((a, b) -> b).orElse(otherwise);
    }
  }

  private ConstructionGrid() {
  }

  /// Combinations drawn at random, the same for the same seed. Words are joined with a space, but for clitics, which end in a
  /// hyphen, and marks, which lean on what stands before them.
  public static List<Sentence> sample(long seed, int size, List<List<Choice>> slots) {
    Random random = new Random(seed);
    List<Sentence> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Choice> chosen = slots.stream().map(s -> s.get(random.nextInt(s.size()))).toList();
      String text = chosen.stream().map(Choice::words).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
      out.add(new Sentence(text.replace("- ", "").replace(" ،", "،").replace(" .", ".").replace("،،", "،") + ".", chosen));
    }
    return out;
  }

  /// The share of sentences that are read as expected.
  public static double share(Collection<Sentence> sentences, Predicate<Sentence> right) {
    return (double) sentences.stream().filter(right).count() / sentences.size();
  }

  /// For each alternative how many of its sentences are wrong, the worst first, and an example.
  public static String report(Collection<Sentence> sentences, Predicate<Sentence> right) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    Map<String, String> examples = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      boolean wrong = !right.test(sentence);
      for (int slot = 0; slot < sentence.choices().size(); slot++) {
        String name = slot + " " + sentence.choices().get(slot).words();
        int[] count = counts.computeIfAbsent(name, k -> new int[2]);
        count[1]++;
        if (wrong) {
          count[0]++;
          examples.putIfAbsent(name, sentence.text());
        }
      }
    }
    return counts.entrySet().stream().filter(e -> e.getValue()[0] > 0)
        .sorted(Comparator.comparingDouble((Map.Entry<String, int[]> e) -> -(double) e.getValue()[0] / e.getValue()[1]))
        .map(e -> e.getValue()[0] + " of " + e.getValue()[1] + "  " + e.getKey() + "\n      " + examples.get(e.getKey()))
        .collect(Collectors.joining("\n"));
  }
}
