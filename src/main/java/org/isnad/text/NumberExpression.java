package org.isnad.text;

import java.math.BigDecimal;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// A number of the text, in digits, in words or in both.
///
/// @param first index of its first token
/// @param end index after its last token
/// @param span the number itself, without qualifier and counted noun; a fused conjunction or preposition is left out ("و240", "بثلاثة"); of a
///        range, from the first number to the last
/// @param value the value, or the lower end of a range ("بين 3 و5 آلاف" is 3000)
/// @param max the upper end of a range, else null
/// @param definite whether it carries the article ("الدول الأربع", "الـ24"): such a count mostly takes up one told before
public record NumberExpression(int first, int end, Span span, BigDecimal value, @Nullable BigDecimal max, Kind kind,
    boolean definite) {

  public NumberExpression {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("tokens [" + first + ", " + end + ") are no stretch");
    }
    if (max != null && max.compareTo(value) < 0) {
      throw new IllegalArgumentException("a range that ends at " + max + ", below its begin " + value);
    }
  }

  /// What sort of number.
  public enum Kind {
    /// digits or number words that count
    CARDINAL,
    /// الثاني، الخامسة والعشرين
    ORDINAL,
    /// 5%، خمسة في المئة، 3 بالمئة; the span holds the per-cent words
    PERCENT,
    /// نصف، ثلثي، ثلاثة أرباع
    FRACTION,
    /// a dual of a scale or the word for two: مئتين، ألفان، مليونين، اثنين
    DUAL
  }
}
