package org.isnad.compare;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.claim.Figure;
import org.isnad.compare.Told.ToldFigure;
import org.jspecify.annotations.Nullable;

/// The verdict between two figures of one topic.
final class FigureVerdict {

  /// Below that two values of an undated running total are tellings of one state, rounded differently.
  private static final double ROUNDING = 0.005;

  private FigureVerdict() {
  }

  static Topic.Judgement of(int i, int j, ToldFigure a, ToldFigure b, boolean running) {
    OptionalLong days = Days.between(FigureTopics.day(a), FigureTopics.day(b));
    boolean sameValue = a.value().compareTo(b.value()) == 0;
    boolean meets = Interval.of(a).meets(Interval.of(b));
    Set<String> flags = new TreeSet<>(Flags.of(a, b));
    if (running && moved(a, b, days, meets)) {
      Integer later = days.isPresent() && days.getAsLong() != 0 ? Integer.valueOf(days.getAsLong() > 0 ? j : i) : byValue(i, j, a, b);
      if (later != null && days.isPresent() && days.getAsLong() != 0
          && (later == j ? b.value().compareTo(a.value()) < 0 : a.value().compareTo(b.value()) < 0)) {
        flags.add("decrease");
      }
      return new Topic.Judgement(i, j, Topic.Verdict.UPDATES, later, days.isPresent() ? Topic.Basis.DATES : Topic.Basis.VALUE_ONLY,
          "figure-running-total", flags);
    }
    if (sameValue && a.qualifier() == b.qualifier() && Objects.equals(a.valueMax(), b.valueMax())) {
      return new Topic.Judgement(i, j, Topic.Verdict.AGREES, null, Topic.Basis.TEXT, "figure-same-value", flags);
    }
    if (!sameValue && meets) {
      flags.add("rounded");
    }
    return meets
        ? new Topic.Judgement(i, j, Topic.Verdict.COMPATIBLE, null, Topic.Basis.TEXT, "figure-intervals-meet", flags)
        : new Topic.Judgement(i, j, Topic.Verdict.CONTRADICTS, null, Topic.Basis.TEXT, "figure-intervals-apart", flags);
  }

  /// Whether a running total went on from the one to the other.
  private static boolean moved(ToldFigure a, ToldFigure b, OptionalLong days, boolean meets) {
    double high = Math.max(a.value().doubleValue(), b.value().doubleValue());
    double difference = Math.abs(a.value().doubleValue() - b.value().doubleValue());
    if (difference == 0) {
      return false;
    }
    if (days.isPresent() && Math.abs(days.getAsLong()) <= 1) {
      return !meets;
    }
    boolean bothCounted = a.qualifier() == Figure.Qualifier.EXACT && b.qualifier() == Figure.Qualifier.EXACT;
    return days.isPresent() || bothCounted || !meets || difference / high > ROUNDING;
  }

  /// Without dates the larger is taken for the later one, but for those still held.
  private static @Nullable Integer byValue(int i, int j, ToldFigure a, ToldFigure b) {
    boolean falls = a.measure().equals("held_hostage");
    return (a.value().compareTo(b.value()) > 0) == falls ? j : i;
  }
}
