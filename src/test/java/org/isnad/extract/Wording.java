package org.isnad.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.text.Folding;

/// The words of a stretch of text as reference records are compared: folded, without marks and leading clitics.
record Wording(List<String> words) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_%.,]+");
  private static final List<String> CLITICS = List.of("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف", "ك");

  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : WORD.matcher(Folding.key(Normalizer.normalize(text, Normalizer.Form.NFKC))).results().map(MatchResult::group)
        .toList()) {
      String plain = word.replace(",", "").replaceAll("^\\.+|\\.+$", "");
      if (!plain.isEmpty()) {
        words.add(bare(plain));
      }
    }
    return new Wording(words);
  }

  private static String bare(String word) {
    return CLITICS.stream().filter(c -> word.startsWith(c) && word.length() - c.length() >= 3).findFirst()
        .map(c -> word.substring(c.length())).orElse(word);
  }

  /// The share of all their words that both have.
  double jaccard(Wording other) {
    Set<String> all = new HashSet<>(words);
    all.addAll(other.words);
    return all.isEmpty() ? 0 : common(other) / (double) all.size();
  }

  /// The share of the shorter one's words that the other has.
  double overlap(Wording other) {
    int shorter = Math.min(Set.copyOf(words).size(), Set.copyOf(other.words).size());
    return shorter == 0 ? 0 : common(other) / (double) shorter;
  }

  /// The harmonic mean of the shares of words found in one another, each as often as it stands.
  double f1(Wording other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    Map<String, Integer> rest = new HashMap<>();
    other.words.forEach(word -> rest.merge(word, 1, Integer::sum));
    long hits = words.stream().filter(word -> rest.merge(word, -1, Integer::sum) >= 0).count();
    return 2.0 * hits / (words.size() + other.words.size());
  }

  private int common(Wording other) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(other.words);
    return both.size();
  }
}
