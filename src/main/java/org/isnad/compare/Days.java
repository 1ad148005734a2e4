package org.isnad.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Days between claims.
final class Days {

  private Days() {
  }

  /// The days from one to the other, negative when the other is earlier; empty when a date is missing.
  static OptionalLong between(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(one, other));
  }

  /// Whether both dates are known and further apart than that.
  static boolean apart(@Nullable LocalDate one, @Nullable LocalDate other, int days) {
    OptionalLong between = between(one, other);
    return between.isPresent() && Math.abs(between.getAsLong()) > days;
  }
}
