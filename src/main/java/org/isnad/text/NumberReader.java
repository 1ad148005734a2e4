package org.isnad.text;

import java.util.List;

/// Finds the numbers of a text.
public final class NumberReader {

  private NumberReader() {
  }

  /// The numbers among the tokens, in order, not overlapping.
  public static List<NumberExpression> numbers(List<Token> tokens) {
    return List.of();
  }
}
