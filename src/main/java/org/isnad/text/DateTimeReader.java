package org.isnad.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the times of a text.
public final class DateTimeReader {

  private DateTimeReader() {
  }

  /// The times among the tokens, in order, not overlapping.
  ///
  /// @param dateline the day that relative times are told from; without it they keep their words and no days
  public static List<DateTimeExpression> times(List<Token> tokens, Optional<LocalDate> dateline) {
    return List.of();
  }
}
