package org.isnad.text;

import org.jspecify.annotations.Nullable;

/// A token that can be part of a number: digits or a number word, its clitics told apart.
///
/// @param start where the number proper begins in the text, after fused conjunction and preposition
/// @param conjunction whether "و" is written together with it
/// @param preposition "ب", "ل", "ك" written together with it, or ""
/// @param article whether it has the article; the article stays in the number's span
/// @param digits the digits, or null for a word
/// @param word the number word, or null for digits
record NumberAtom(int start, boolean conjunction, String preposition, boolean article, @Nullable DigitNumber digits,
    @Nullable NumberWord word) {

  /// Whether it is a number word in this role.
  boolean is(NumberWord.Role role) {
    return word != null && word.role() == role;
  }

  /// Whether nothing is written together with it but perhaps the article.
  boolean plain() {
    return !conjunction && preposition.isEmpty();
  }
}
