package org.isnad.serve;

/// A text that lets a regular expression look at it only so often. Java's matcher cannot be interrupted and may need time exponential in
/// the length of the text; the query timeout of ARQ is not asked while it runs. One instance for one match.
final class BudgetedText implements CharSequence {

  /// How often one match may look at a character: about a tenth of a second.
  static final int BUDGET = 5_000_000;

  /// The budget is used up.
  static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("a regular expression needs too many steps on this text");
    }
  }

  private final String text;
  private int left = BUDGET;

  BudgetedText(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
