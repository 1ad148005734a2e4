package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Figure.Qualifier;
import org.isnad.text.Clitics;
import org.isnad.text.WordMap;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The words by which figures are told. Immutable; thread-safe. Keys are folded ([org.isnad.text.Folding#key]) and without the article.
///
/// @param nouns counted nouns that tell the measure by themselves, with its id
/// @param verbs forms of verbs that tell the measure of what they govern
/// @param masdars verbal nouns that do; also of two words ("اطلاق سراح")
/// @param persons nouns for persons in the singular (value 1), the dual (2) and the plural (0)
/// @param words closed sets of words that reading figures asks for, by name
/// @param before qualifying phrases that stand before a number, as keys of their words
/// @param after qualifying phrases that stand after it
public record Measures(Map<String, String> nouns, Map<String, String> verbs, Map<String, String> masdars, Map<String, Integer> persons,
    Map<String, Set<String>> words, List<Phrase> before, List<Phrase> after) {

  private static final Set<String> HARM = WordSet.of("killed", "injured", "missing", "displaced", "detained", "taken_hostage",
      "held_hostage",
      "released");
  private static final Set<String> UNITS = WordSet.of("money", "duration", "distance", "size", "votes", "percent");

  public Measures {
    nouns = WordMap.copyOf(nouns);
    verbs = WordMap.copyOf(verbs);
    masdars = WordMap.copyOf(masdars);
    persons = WordMap.copyOf(persons);
    words = WordMap.copyOf(words);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// A qualifying phrase.
  public record Phrase(List<String> keys, Qualifier qualifier) {
    public Phrase {
      keys = List.copyOf(keys);
    }
  }

  /// The closed set of words of that name.
  ///
  /// @throws IllegalArgumentException when there is none
  public Set<String> words(String name) {
    Set<String> found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException("ontology/measures.ttl has no isn:FigureWords cue:" + name);
    }
    return found;
  }

  /// Whether the word, with its article and a fused "ل" or without, is a noun for a source that may be credited.
  public boolean credited(String key) {
    String bare = key.startsWith("لل") ? key.substring(2) : Clitics.withoutArticle(key);
    String rest = bare.startsWith("ل") && bare.length() > 3 ? bare.substring(1) : bare;
    return words("credited").stream().anyMatch(o -> bare.startsWith(o) || rest.startsWith(o));
  }

  /// Whether the measure counts persons to whom something is done.
  public static boolean harm(String measure) {
    return HARM.contains(measure);
  }

  /// Whether the measure is told by its unit alone.
  public static boolean byUnit(String measure) {
    return UNITS.contains(measure);
  }

  /// The measure that the counted noun tells, or null. The accusative ("قتيلا") and the article are taken off.
  public @Nullable String noun(String key) {
    String bare = Clitics.withoutArticle(key);
    String found = nouns.get(bare);
    if (found == null && bare.endsWith("ا") && bare.length() > 3) {
      found = nouns.get(bare.substring(0, bare.length() - 1));
    }
    return found;
  }

  /// The measure that a verb or verbal noun tells of what it governs, or null. Clitics before the word are taken off.
  ///
  /// @param next the key of the word after it, for terms of two words
  public @Nullable String event(String key, String next) {
    String found = governs(key, next);
    if (found == null) {
      for (Clitics.Split s : Clitics.splits(key)) {
        found = governs(s.rest(), next);
        if (found != null) {
          return found;
        }
      }
    }
    return found;
  }

  private @Nullable String governs(String key, String next) {
    String found = masdars.get(Clitics.withoutArticle(key) + " " + next);
    if (found == null) {
      found = verbs.get(key);
    }
    return found != null ? found : masdars.get(Clitics.withoutArticle(key));
  }

  /// The number that a noun for persons tells by its form: 1, 2, 0 for a plural; -1 when the word is none.
  public int person(String key) {
    Integer n = persons.get(key);
    if (n == null && key.endsWith("ا") && key.length() > 3) {
      n = persons.get(key.substring(0, key.length() - 1));
    }
    return n == null ? -1 : n;
  }

  /// Whether the word is the feminine of a noun for persons, or its plural: عاملة، عاملات.
  private boolean woman(String key) {
    return key.length() > 4 && !words("things-like-women").contains(key)
        && (key.endsWith("ه") && person(key.substring(0, key.length() - 1)) == 1
            || key.endsWith("ات")
                && (person(key.substring(0, key.length() - 2)) == 1 || person(key.substring(0, key.length() - 2) + "ه") == 1));
  }

  /// Whether the word counts persons: a known noun, or one with the ending of a nationality or of a sound masculine plural.
  public boolean human(String key) {
    if (person(key) >= 0 || woman(key) || words("peopled").contains(key)) {
      return true;
    }
    String measure = noun(key);
    if (measure != null) {
      return !byUnit(measure);
    }
    return key.length() > 5 && (key.endsWith("ين") || key.endsWith("ون") || key.endsWith("يا"));
  }
}
