package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import org.isnad.claim.Figure.Qualifier;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// The words by which figures are told. Immutable; thread-safe. Keys are folded ([org.isnad.text.Folding#key]) and without the article.
///
/// @param nouns counted nouns that tell the measure by themselves, with its id
/// @param verbs forms of verbs that tell the measure of what they govern
/// @param masdars verbal nouns that do
/// @param persons nouns for persons in the singular (value 1), the dual (2) and the plural (0)
/// @param before qualifying phrases that stand before a number, as keys of their words
/// @param after qualifying phrases that stand after it
public record Measures(Map<String, String> nouns, Map<String, String> verbs, Map<String, String> masdars, Map<String, Integer> persons,
    List<Phrase> before, List<Phrase> after) {

  public Measures {
    nouns = Map.copyOf(nouns);
    verbs = Map.copyOf(verbs);
    masdars = Map.copyOf(masdars);
    persons = Map.copyOf(persons);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// A qualifying phrase.
  public record Phrase(List<String> keys, Qualifier qualifier) {
    public Phrase {
      keys = List.copyOf(keys);
    }
  }

  /// The measure that the counted noun tells, or null. The accusative ("قتيلا") and a pronoun are taken off.
  public @Nullable String noun(String key) {
    String bare = Clitics.withoutArticle(key);
    String found = nouns.get(bare);
    if (found == null && bare.endsWith("ا") && bare.length() > 3) {
      found = nouns.get(bare.substring(0, bare.length() - 1));
    }
    return found;
  }

  /// The measure that a verb or verbal noun tells of what it governs, or null. Clitics before the word are taken off.
  public @Nullable String event(String key) {
    String found = governs(key);
    if (found == null) {
      for (Clitics.Split s : Clitics.splits(key)) {
        found = governs(s.rest());
        if (found != null) {
          return found;
        }
      }
    }
    return found;
  }

  private @Nullable String governs(String key) {
    String found = verbs.get(key);
    return found != null ? found : masdars.get(Clitics.withoutArticle(key));
  }

  /// Whether the word is a noun for persons; its number or -1.
  public int person(String key) {
    Integer n = persons.get(key);
    if (n == null && key.endsWith("ا") && key.length() > 3) {
      n = persons.get(key.substring(0, key.length() - 1));
    }
    return n == null ? -1 : n;
  }
}
