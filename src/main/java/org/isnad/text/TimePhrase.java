package org.isnad.text;

import java.time.LocalDate;
import org.isnad.text.DateTimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/// A time while it is put together.
///
/// @param first its first token
/// @param end after its last token
/// @param start where it begins in the text, after a fused conjunction and preposition
record TimePhrase(int first, int end, int start, Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {

  TimePhrase {
    if (from != null && until != null && until.isBefore(from)) {
      until = from;
    }
  }

  TimePhrase upTo(int newEnd) {
    return new TimePhrase(first, newEnd, start, kind, from, until);
  }

  TimePhrase since(int newFirst, int newStart) {
    return new TimePhrase(newFirst, end, newStart, kind, from, until);
  }

  TimePhrase as(Kind newKind, @Nullable LocalDate newFrom, @Nullable LocalDate newUntil) {
    return new TimePhrase(first, end, start, newKind, newFrom, newUntil);
  }
}
