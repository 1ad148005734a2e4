package org.isnad.text;

import java.math.BigDecimal;
import org.isnad.article.Span;
import org.isnad.text.DurationReader.Unit;

/// A length of time: a number and a unit, or a unit alone (أسبوعين, ساعة ونصف).
///
/// @param first index of its first token
/// @param end index after its last token
/// @param value how many units; of several units ("شهر ويومان") how many of the smallest
/// @param seconds the length in seconds: a month taken as 30 days, a year as 365
public record DurationExpression(int first, int end, Span span, BigDecimal value, Unit unit, BigDecimal seconds) {
}
