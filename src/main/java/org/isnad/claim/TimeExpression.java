package org.isnad.claim;

import java.time.LocalDate;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// Words that tell when, and what they mean as far as text and dateline allow.
///
/// @param span the words of the text
/// @param from the first day meant, or null when unknown (a weekday in an undated article stays a weekday)
/// @param until the last day meant, inclusive, or null when unknown
public record TimeExpression(Span span, @Nullable LocalDate from, @Nullable LocalDate until) {
  public TimeExpression {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a period that ends on " + until + ", before it begins on " + from);
    }
  }
}
