package org.isnad.claim;

import java.math.BigDecimal;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// A quantity that the article reports.
///
/// @param value the number, or the lower end of a range
/// @param valueMax the upper end of a range told as such, else null
/// @param number the words or digits of the number, without qualifier and unit
/// @param measure what is measured: the local name of a measure of `ontology/measures.ttl` (`killed`)
/// @param unit the counted noun or unit as in the text, or null; it may be understood from elsewhere ("130 منهم")
/// @param frame whom, where, why and over which time it counts, as far as told
public record Figure(BigDecimal value, @Nullable BigDecimal valueMax, Span number, Qualifier qualifier, String measure,
    @Nullable String unit,
    Status status, Frame frame, Attribution attribution, Span evidence, String rule, double confidence) implements Claim {

  public Figure {
    if (valueMax != null && valueMax.compareTo(value) < 0) {
      throw new IllegalArgumentException("a range that ends at " + valueMax + ", below its begin " + value);
    }
  }

  @Override
  public Figure withConfidence(double value) {
    return new Figure(this.value, valueMax, number, qualifier, measure, unit, status, frame, attribution, evidence, rule, value);
  }

  /// How the number bounds the truth.
  public enum Qualifier {
    EXACT, ABOUT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, APPROACHING
  }

  /// Whether the quantity is told as a fact or as a plan or proposal.
  public enum Status {
    REPORTED, PLANNED
  }

  /// The frame of a figure. Each part is null when the text does not tell it.
  ///
  /// @param population whom or what it counts beyond the unit ("فلسطينيين", "من النساء والأطفال")
  /// @param place where, as an entity id
  /// @param cause by what ("القصف الإسرائيلي على رفح")
  /// @param window over which time (24 hours, since dawn, since 7 October)
  /// @param asOf the day at which a running total stood
  /// @param subsetOf the [Figure#number()] of the whole that this figure is a part of ("بينهم")
  public record Frame(@Nullable Span population, @Nullable String place, @Nullable Span cause, @Nullable TimeExpression window,
      @Nullable TimeExpression asOf, @Nullable Span subsetOf) {
    /// Nothing is told.
    public static final Frame NONE = new Frame(null, null, null, null, null, null);
  }
}
