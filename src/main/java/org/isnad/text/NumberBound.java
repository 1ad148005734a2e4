package org.isnad.text;

import java.math.BigDecimal;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// How the words around a number bound the quantity: "أكثر من 30" is above 30, "لا يقل عن 30" is 30 or above, "بين 20 و30" is between.
///
/// @param span the bounding words with the number
/// @param lower the lower end, or null when open
/// @param lowerIncluded whether the lower end itself is meant
/// @param upper the upper end, or null when open
/// @param upperIncluded whether the upper end itself is meant; of "بين" and "من ... إلى" it is not said and taken as false
public record NumberBound(Span span, @Nullable BigDecimal lower, boolean lowerIncluded, @Nullable BigDecimal upper,
    boolean upperIncluded) {

  /// The bound as an interval: "[20,30)", "(30,)".
  public String interval() {
    return (lowerIncluded ? "[" : "(") + (lower == null ? "" : lower.toPlainString()) + ","
        + (upper == null ? "" : upper.toPlainString()) + (upperIncluded ? "]" : ")");
  }
}
