package org.isnad.text;

import org.isnad.article.Span;

/// A word, number or mark of an article. Immutable.
///
/// A conjunction or preposition written together with a number is a token of its own ("و240" is "و", "240"); one written together
/// with a word is not - [Clitics] takes it off where the rest is a known word.
public final class Token {

  private final int index;
  private final Span span;
  private final Kind kind;
  private final WordForm form;

  Token(int index, Span span, Kind kind, WordForm form) {
    this.index = index;
    this.span = span;
    this.kind = kind;
    this.form = form;
  }

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

  /// Its place among the article's tokens.
  public int index() {
    return index;
  }

  /// Where it stands.
  public Span span() {
    return span;
  }

  public Kind kind() {
    return kind;
  }

  /// The word as it is written.
  WordForm form() {
    return form;
  }

  /// Its letters without vowel signs ([Folding#bare]).
  public String bare() {
    return form.bare;
  }

  /// Its letters folded ([Folding#key]).
  public String key() {
    return form.key;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean is(String key) {
    return form.key.equals(key);
  }

  @Override
  public String toString() {
    return kind + " " + form.bare + " " + span;
  }
}
