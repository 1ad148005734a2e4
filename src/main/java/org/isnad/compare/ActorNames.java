package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.identity.Identity;
import org.jspecify.annotations.Nullable;

/// All names of an actor. Thousands of claims share those of one entity of the world: what comparison asks of them is worked out once.
/// Immutable to its callers, thread-safe.
public final class ActorNames {

  /// Of somebody who has none.
  public static final ActorNames NONE = of(List.of());

  private static final Pattern HONORIFIC = Pattern
      .compile("^(?:(?:الشيخ|الشيخه|الامير|الاميره|الملك|السلطان|السيد|السيده|الدكتور|المهندس|اللواء|العميد|الفريق) )+");

  private final List<String> all;
  private volatile @Nullable Forms forms;
  private volatile @Nullable Set<String> stems;

  /// A name, ready to be compared.
  ///
  /// @param words without "بن"
  /// @param signs a bit for each word
  /// @param first the first word after titles
  record Form(Set<String> words, long signs, String first) {

    static Form of(String name) {
      String normalised = Identity.normalised(name);
      Set<String> words = Set.copyOf(new HashSet<>(List.of(normalised.replace(" بن ", " ").split(" "))));
      return new Form(words, signs(words), HONORIFIC.matcher(normalised).replaceFirst("").split(" ", 2)[0]);
    }

    boolean sameWords(Form other) {
      return signs == other.signs && words.equals(other.words);
    }

    /// Whether one has all words of the other and begins as it does: a son's name holds his father's, but begins with another.
    boolean contains(Form other) {
      return ((signs & ~other.signs) == 0 && other.words.containsAll(words)
          || (other.signs & ~signs) == 0 && words.containsAll(other.words))
          && first.equals(other.first);
    }

    private static long signs(Set<String> words) {
      long signs = 0;
      for (String word : words) {
        signs |= 1L << (word.hashCode() * 0x9E3779B9 >>> 26);
      }
      return signs;
    }
  }

  /// @param each of the names, those that differ in nothing once
  /// @param signs a bit for each word of any of them: two without a common one have no common word
  record Forms(List<Form> each, long signs) {
  }

  private ActorNames(List<String> all) {
    this.all = all;
  }

  /// These names, each once, sorted.
  public static ActorNames of(Collection<String> names) {
    return new ActorNames(names.stream().distinct().sorted().toList());
  }

  /// These and those; nothing new when these are all.
  public ActorNames and(ActorNames others) {
    if (others.all.stream().allMatch(name -> Collections.binarySearch(all, name) >= 0)) {
      return this;
    }
    List<String> both = new ArrayList<>(all);
    both.addAll(others.all);
    return of(both);
  }

  /// Each once, sorted.
  public List<String> all() {
    return all;
  }

  /// The words of each name.
  Forms forms() {
    Forms known = forms;
    if (known == null) {
      List<Form> each = all.stream().map(Form::of).distinct().toList();
      known = new Forms(each, each.stream().mapToLong(Form::signs).reduce(0, (a, b) -> a | b));
      forms = known;
    }
    return known;
  }

  /// The stems of all names together.
  Set<String> stems() {
    Set<String> known = stems;
    if (known == null) {
      Set<String> found = new HashSet<>();
      all.forEach(name -> found.addAll(Stems.of(name)));
      known = Set.copyOf(found);
      stems = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorNames names && all.equals(names.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" | ", all);
  }
}
