package org.isnad.graph;

import org.isnad.article.Span;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Finds words in a text: exactly, or else as the scorer of records compares them - spelling variants, quotation marks and white space
/// set aside. Immutable.
final class TextFinder {

  private final String text;
  private final String folded;
  private final int[] offsets;

  TextFinder(String text) {
    this.text = text;
    StringBuilder out = new StringBuilder(text.length());
    int[] at = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      String key = fold(text.charAt(i));
      if (!key.isEmpty()) {
        at[out.length()] = i;
        out.append(key.charAt(0));
      }
    }
    this.folded = out.toString();
    this.offsets = at;
  }

  /// The first place of the words, or null.
  @Nullable
  Span find(String words) {
    return find(words, new Span(0, text.length()));
  }

  /// The first place of the words inside a stretch, or null.
  @Nullable
  Span find(String words, Span within) {
    int exact = text.indexOf(words, within.start());
    if (exact >= 0 && exact + words.length() <= within.end() && !words.isEmpty()) {
      return new Span(exact, exact + words.length());
    }
    StringBuilder key = new StringBuilder();
    words.chars().forEach(c -> key.append(fold((char) c)));
    for (int at = folded.indexOf(key.toString()); at >= 0 && !key.isEmpty(); at = folded.indexOf(key.toString(), at + 1)) {
      Span found = new Span(offsets[at], offsets[at + key.length() - 1] + 1);
      if (within.contains(found)) {
        return found;
      }
    }
    return null;
  }

  private static String fold(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || "\"“”«»‹›'‘’".indexOf(c) >= 0) {
      return "";
    }
    return Folding.key(String.valueOf(c));
  }
}
