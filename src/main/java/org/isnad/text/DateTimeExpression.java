package org.isnad.text;

import java.time.LocalDate;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// Words that tell when, for how long, or a bare year.
///
/// @param first index of its first token
/// @param end index after its last token
/// @param from first day meant, or null when the text and the dateline leave it open
/// @param until last day meant, inclusive, or null
public record DateTimeExpression(int first, int end, Span span, Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {

  /// What sort of time.
  public enum Kind {
    /// a day, absolute or relative: 7 تشرين الأول/أكتوبر 2023، أمس، الأحد الماضي
    DAY,
    /// a weekday and no more: الاثنين، يوم الجمعة
    WEEKDAY,
    /// a longer stretch: الأسبوع المقبل، تموز 2014، مطلع الشهر الحالي
    PERIOD,
    /// 09:18، الثالثة فجراً
    CLOCK,
    /// 2014، عام 1967
    YEAR,
    /// الساعات الـ24 الماضية، منذ فجر اليوم، منذ 7 أكتوبر
    WINDOW,
    /// سن 45 عاما، البالغ من العمر 30 عاما
    AGE
  }
}
