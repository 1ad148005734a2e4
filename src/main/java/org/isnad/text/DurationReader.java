package org.isnad.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// Finds lengths of time: 3 أيام, أسبوعين, ساعة ونصف, نصف سنة, أسبوع كامل, شهران وعشرة أيام. Dates are for [DateTimeReader]; a unit alone counts only
/// as a dual, with a part or "كامل" after it, or after لمدة and طوال. Linear; never throws; thread-safe.
public final class DurationReader {

  /// Units of time with their length in seconds.
  public enum Unit {
    SECOND(1), MINUTE(60), HOUR(3600), DAY(86_400), WEEK(604_800), MONTH(2_592_000), YEAR(31_536_000), DECADE(315_360_000), CENTURY(
        3_153_600_000L);

    private final long seconds;

    Unit(long seconds) {
      this.seconds = seconds;
    }

    /// The length of one.
    public long seconds() {
      return seconds;
    }
  }

  private static final Set<String> FOR = TimeWords.keys("لمدة مدة طوال طيلة مدتها مدته");
  private static final Set<String> WHOLE = TimeWords.keys("كامل كاملة كاملا واحد واحدة");

  private final NumberScanner in;
  private final NumberGrammar cardinals;
  private final Fractions fractions;

  private DurationReader(List<Token> tokens) {
    this.in = new NumberScanner(tokens);
    this.cardinals = new NumberGrammar(in);
    this.fractions = new Fractions(in, cardinals);
  }

  /// The durations among the tokens, in order, not overlapping.
  public static List<DurationExpression> durations(List<Token> tokens) {
    DurationReader reader = new DurationReader(tokens);
    List<DurationExpression> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      DurationExpression duration = reader.at(i);
      if (duration != null) {
        out.add(duration);
      }
      i = duration == null ? i + 1 : duration.end();
    }
    return List.copyOf(out);
  }

  private record Part(int end, int start, BigDecimal value, Unit unit) {
    BigDecimal seconds() {
      return value.multiply(BigDecimal.valueOf(unit.seconds()));
    }
  }

  private @Nullable DurationExpression at(int i) {
    Part part = part(i, FOR.contains(in.key(i - 1)));
    if (part == null) {
      return null;
    }
    int start = part.start();
    BigDecimal seconds = part.seconds();
    BigDecimal value = part.value();
    Unit unit = part.unit();
    int end = part.end();
    for (int steps = 0; steps < 4 && in.key(end).equals("و"); steps++) {
      Part more = part(end + 1, true);
      if (more == null || more.unit() == part.unit()) {
        break;
      }
      seconds = seconds.add(more.seconds());
      unit = more.unit().compareTo(unit) < 0 ? more.unit() : unit;
      value = seconds.divide(BigDecimal.valueOf(unit.seconds()), 6, RoundingMode.HALF_UP).stripTrailingZeros();
      end = more.end();
    }
    Token last = Objects.requireNonNull(in.token(end - 1));
    return new DurationExpression(i, end, new Span(start, last.span().end()), value, unit, seconds);
  }

  private @Nullable Part part(int i, boolean told) {
    NumberPhrase number = fractions.at(i);
    if (number == null && in.atom(i) != null) {
      NumberPhrase cardinal = cardinals.at(i);
      number = cardinal == null ? null : fractions.extended(cardinal);
    }
    if (number != null) {
      Unit unit = unit(number.end());
      return unit == null ? null : new Part(number.end() + 1, number.start(), number.value(), unit);
    }
    Token token = in.token(i);
    Unit unit = unit(i);
    if (token == null || unit == null) {
      return null;
    }
    boolean dual = TimeWords.DUALS.contains(token.key());
    BigDecimal value = BigDecimal.valueOf(dual ? 2 : 1);
    int end = i + 1;
    NumberAtom half = in.joined(end) < 0 ? null : in.atom(in.joined(end));
    if (half != null && half.is(NumberWord.Role.FRACTION) && !half.article()) {
      BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(Objects.requireNonNull(half.word()).value()), 9, RoundingMode.HALF_UP);
      return new Part(in.joined(end) + 1, token.span().start(), value.add(part.stripTrailingZeros()), unit);
    }
    boolean whole = WHOLE.contains(in.key(end));
    return dual || whole || told ? new Part(whole ? end + 1 : end, token.span().start(), value, unit) : null;
  }

  private @Nullable Unit unit(int i) {
    TimeWords.Unit unit = TimeWords.UNITS.get(in.key(i));
    return unit == null ? null : Unit.values()[unit.ordinal()];
  }
}
