package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/// Takes written-together conjunctions, prepositions and the article off a word.
///
/// It only proposes: باريس, وليام and لبنان begin with letters that look like clitics. Whoever asks tries the whole word first, then the
/// proposals in order, and keeps one only if a lexicon or a pattern knows the rest. Works on keys ([Folding#key]).
public final class Clitics {

  private Clitics() {
  }

  /// A word without its clitics.
  ///
  /// @param conjunction "و", "ف" or ""
  /// @param preposition "ب", "ل", "ك", "س" (the future) or ""
  /// @param article whether "ال" was taken off (also inside "لل")
  /// @param rest what is left, at least two letters
  /// @param taken how many letters of the bare word the clitics take up before `rest`
  public record Split(String conjunction, String preposition, boolean article, String rest, int taken) {
  }

  private static final WordMemo<List<Split>> SPLITS = new WordMemo<>(32_768, Clitics::split);

  /// The ways to read `key` with something taken off, fewest letters first; the article is kept on the rest unless asked.
  public static List<Split> splits(String key) {
    char first = key.isEmpty() ? ' ' : key.charAt(0);
    return first == 'و' || first == 'ف' || first == 'ب' || first == 'ل' || first == 'ك' ? SPLITS.of(key) : List.of();
  }

  private static List<Split> split(String key) {
    char first = key.charAt(0);
    List<Split> out = new ArrayList<>(4);
    prepositions(key, "", 0, out);
    if ((first == 'و' || first == 'ف') && key.length() >= 3) {
      String rest = key.substring(1);
      out.add(new Split(String.valueOf(first), "", false, rest, 1));
      prepositions(rest, String.valueOf(first), 1, out);
    }
    return List.copyOf(out);
  }

  private static void prepositions(String key, String conjunction, int taken, List<Split> out) {
    if (key.length() < 3) {
      return;
    }
    char p = key.charAt(0);
    if (p == 'ل' && key.charAt(1) == 'ل' && key.length() >= 4) {
      out.add(new Split(conjunction, "ل", true, "ال" + key.substring(2), taken + 1)); // للبيت = ل + البيت
    }
    if (p == 'ب' || p == 'ل' || p == 'ك') {
      out.add(new Split(conjunction, String.valueOf(p), false, key.substring(1), taken + 1));
    }
  }

  /// The word without a leading article, or the word itself.
  public static String withoutArticle(String key) {
    return key.startsWith("ال") && key.length() > 3 ? key.substring(2) : key;
  }
}
