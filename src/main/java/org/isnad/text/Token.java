package org.isnad.text;

import org.isnad.article.Span;

/// A word, number or mark of an article.
///
/// A conjunction or preposition written together with a number is a token of its own ("و240" is "و", "240"); one written together
/// with a word is not - [Clitics] takes it off where the rest is a known word.
///
/// @param index its place among the article's tokens
/// @param span where it stands
/// @param bare its letters without vowel signs ([Folding#bare])
/// @param key its letters folded ([Folding#key])
public record Token(int index, Span span, Kind kind, String bare, String key) {

  /// What a token is made of.
  public enum Kind {
    /// Arabic letters
    WORD,
    /// digits, with separators between them
    NUMBER,
    /// letters of another script
    FOREIGN,
    /// one mark
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean is(String key) {
    return this.key.equals(key);
  }
}
