package org.isnad.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.isnad.text.TimeWords.Edge;
import org.isnad.text.TimeWords.Turn;
import org.isnad.text.TimeWords.Unit;
import org.jspecify.annotations.Nullable;

/// Turns told times into days, against the dateline where they need one. Without what they need there is no day: all answers may be null.
///
/// Weeks run from Monday to Sunday.
record Calendar(Optional<LocalDate> dateline) {

  /// A stretch of days, both ends included.
  record Days(LocalDate from, LocalDate until) {
  }

  @Nullable
  LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException _) {
      return null; // 31 February
    }
  }

  /// The day of that name nearest to the dateline.
  @Nullable
  LocalDate nearest(int month, int day, @Nullable Turn turn) {
    LocalDate line = dateline.orElse(null);
    if (line == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = line.getYear() - 1; year <= line.getYear() + 1; year++) {
      LocalDate candidate = day(year, month, day);
      boolean fits = candidate != null && (turn != Turn.PAST || !candidate.isAfter(line))
          && (turn != Turn.NEXT || !candidate.isBefore(line));
      if (candidate != null && fits && (best == null || distance(candidate, line) < distance(best, line))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /// The weekday (1 Monday): the nearest one on or before the dateline, or the next one after it.
  @Nullable
  LocalDate weekday(int weekday, @Nullable Turn turn) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return dateline.map(d -> turn == Turn.NEXT
        ? d.with(TemporalAdjusters.next(day))
        : turn == Turn.PAST ? d.with(TemporalAdjusters.previous(day)) : d.with(TemporalAdjusters.previousOrSame(day))).orElse(null);
  }

  /// The whole month, of the year told or of the one nearest to the dateline.
  @Nullable
  Days month(int month, @Nullable Integer year, @Nullable Turn turn) {
    Integer which = year;
    if (which == null) {
      if (dateline.isEmpty()) {
        return null;
      }
      LocalDate line = dateline.get();
      int here = line.getYear();
      int difference = month - line.getMonthValue();
      if (turn == Turn.PAST) {
        which = difference >= 0 ? here - 1 : here;
      } else if (turn == Turn.NEXT) {
        which = difference <= 0 ? here + 1 : here;
      } else {
        which = difference > 6 ? here - 1 : difference < -6 ? here + 1 : here;
      }
    }
    YearMonth told = YearMonth.of(which, month);
    return new Days(told.atDay(1), told.atEndOfMonth());
  }

  static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /// Last, this or next week, month, year.
  @Nullable
  Days turn(Unit unit, Turn turn) {
    if (dateline.isEmpty() || turn == Turn.SAME) {
      return null;
    }
    LocalDate line = dateline.get();
    int step = turn == Turn.PAST ? -1 : turn == Turn.NEXT ? 1 : 0;
    return switch (unit) {
      case DAY -> new Days(line.plusDays(step), line.plusDays(step));
      case WEEK -> {
        LocalDate monday = line.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        yield new Days(monday, monday.plusDays(6));
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(line).plusMonths(step);
        yield new Days(month.atDay(1), month.atEndOfMonth());
      }
      case YEAR -> years(line.getYear() + step, line.getYear() + step);
      case DECADE -> years(Math.floorDiv(line.getYear(), 10) * 10 + 10 * step, Math.floorDiv(line.getYear(), 10) * 10 + 10 * step + 9);
      case CENTURY ->
        years(Math.floorDiv(line.getYear(), 100) * 100 + 100 * step, Math.floorDiv(line.getYear(), 100) * 100 + 100 * step + 99);
      case SECOND, MINUTE, HOUR -> null;
    };
  }

  /// The part of a stretch: its first or second half, its middle, what is left of it.
  @Nullable
  Days part(@Nullable Days whole, Edge edge) {
    if (whole == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(whole.from(), whole.until()) + 1;
    LocalDate half = whole.from().plusDays(days / 2);
    if (days > 300) {
      half = whole.from().plusMonths(6);
    } else if (days >= 28 && days <= 31) {
      half = whole.from().plusDays(15);
    }
    return switch (edge) {
      case BEGIN -> new Days(whole.from(), half.minusDays(1));
      case MIDDLE -> new Days(whole.from().plusDays(days / 4), whole.until().minusDays(days / 4));
      case END -> new Days(half, whole.until());
      case REST ->
        new Days(dateline.filter(d -> !d.isBefore(whole.from()) && !d.isAfter(whole.until())).orElse(whole.from()), whole.until());
    };
  }

  /// So many units before (negative) or after the dateline.
  @Nullable
  LocalDate shifted(Unit unit, long n) {
    return dateline.isEmpty() ? null : shifted(dateline.get(), unit, n);
  }

  /// So many units before (negative) or after a day.
  @Nullable
  LocalDate shifted(LocalDate line, Unit unit, long n) {
    if (Math.abs(n) > 5000) {
      return null;
    }
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> null;
      case DAY -> line.plusDays(n);
      case WEEK -> line.plusWeeks(n);
      case MONTH -> line.plusMonths(n);
      case YEAR -> line.plusYears(n);
      case DECADE -> line.plusYears(10 * n);
      case CENTURY -> Math.abs(n) > 50 ? null : line.plusYears(100 * n);
    };
  }
}
