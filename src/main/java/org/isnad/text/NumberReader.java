package org.isnad.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.text.NumberExpression.Kind;
import org.isnad.text.NumberPhrase.Form;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a text, in digits, in words and mixed: "خمسة وعشرين ألفا ومئتين", "47 ألفا و487", "3.5 مليار", "من 3 إلى 5 ملايين".
///
/// Numbers of dates, clock times, years and ages are found too; [DateTimeReader] says which they are. Vague plurals with no number before
/// (عشرات الآلاف) are none. Linear in the number of tokens; never throws; thread-safe.
public final class NumberReader {

  /// How many words may stand between a number and the dash that closes the aside it opens.
  private static final int ASIDE = 4;

  private final NumberScanner in;
  private final NumberGrammar cardinals;
  private final Fractions fractions;
  private final NumberRanges ranges;
  private final NumberContext context;
  private final PowerNotation powers;
  private final BitSet timeEnds = new BitSet();
  private final List<NumberExpression> out = new ArrayList<>();

  private NumberReader(List<Token> tokens) {
    this.in = new NumberScanner(tokens);
    this.cardinals = new NumberGrammar(in);
    this.fractions = new Fractions(in, cardinals);
    this.ranges = new NumberRanges(in, cardinals);
    this.context = new NumberContext(in);
    this.powers = new PowerNotation(in);
  }

  /// The numbers among the tokens, in order, not overlapping.
  public static List<NumberExpression> numbers(List<Token> tokens) {
    return numbers(tokens, List.of());
  }

  /// The numbers among the tokens, in order, not overlapping; none runs from a time into what follows it ("منذ 2023 إلى 63 ألفا").
  ///
  /// @param times the times of the same tokens, in order
  public static List<NumberExpression> numbers(List<Token> tokens, List<DateTimeExpression> times) {
    NumberReader reader = new NumberReader(tokens);
    for (DateTimeExpression time : times) {
      reader.timeEnds.set(time.end());
    }
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, reader.read(i));
    }
    return List.copyOf(reader.out);
  }

  /// Reads at one token and gives the token to go on with.
  private int read(int i) {
    Ordinals.Ordinal ordinal = in.ordinal(i);
    if (ordinal != null && (ordinal.article() || !ordinal.feminine() && ordinal.value() > 1 && in.isWord(ordinal.end()))) {
      add(ordinal.first(), ordinal.end(), ordinal.start(), BigDecimal.valueOf(ordinal.value()), null, Kind.ORDINAL, ordinal.article());
      return ordinal.end();
    }
    NumberAtom atom = in.atom(i);
    if (atom == null) {
      NumberPhrase share = fractions.at(i);
      return share == null ? i + 1 : add(share, Kind.FRACTION);
    }
    if (atom.digits() != null && atom.digits().isList()) {
      return list(i, atom, atom.digits());
    }
    NumberPhrase power = powers.at(i);
    if (power != null) {
      return add(signed(power), Kind.CARDINAL);
    }
    NumberPhrase fraction = fractions.at(i);
    int percent = fraction == null ? -1 : PercentWords.end(in, fraction.end());
    if (fraction != null && percent > 0) {
      return add(fraction.first(), percent, fraction.start(), fraction.value(), null, Kind.PERCENT, false); // نصفا في المئة
    }
    if (fraction != null) {
      return context.counts(fraction) ? add(signed(fraction), fraction.form() == Form.FRACTION ? Kind.FRACTION : Kind.CARDINAL) : i + 1;
    }
    NumberPhrase cardinal = cardinals.at(i);
    return cardinal == null ? i + 1 : cardinal(cardinal);
  }

  private int cardinal(NumberPhrase cardinal) {
    NumberPhrase number = decimal(fractions.extended(commaDecimal(cardinal)));
    if (!context.counts(number)) {
      return number.form() == Form.DIGITS ? number.end() : number.first() + 1;
    }
    number = signed(pointed(number));
    NumberRanges.Range range = ranges.from(number);
    if (range != null && !crosses(range)) {
      NumberPhrase upper = range.upper();
      int end = range.percent() ? PercentWords.end(in, upper.end()) : upper.end();
      return add(range.lower().first(), end, range.lower().start(), range.lower().value(), upper.value(),
          range.percent() ? Kind.PERCENT : Kind.CARDINAL, false);
    }
    return percentOrPlain(number);
  }

  /// Whether a time ends within the range.
  private boolean crosses(NumberRanges.Range range) {
    int end = timeEnds.nextSetBit(range.lower().end());
    return end >= 0 && end < range.upper().end();
  }

  private int percentOrPlain(NumberPhrase number) {
    int end = PercentWords.end(in, number.end());
    if (end > 0) {
      return add(number.first(), end, number.start(), number.value(), null, Kind.PERCENT, false);
    }
    int i = number.first();
    if (PercentWords.isSign(in.key(i - 1)) && in.touchesNext(i - 1) && !in.isWord(i - 2)
        || PercentWords.end(in, i - 1) == i && !(in.atom(i - 2) instanceof NumberAtom) && !PercentWords.isSign(in.key(i - 1))
        || PercentWords.isSign(in.key(i - 1)) && in.touchesNext(i - 1) && !in.touchesNext(i - 2)) {
      Token sign = in.token(i - 1);
      return add(i - 1, number.end(), sign == null ? number.start() : sign.span().start(), number.value(), null, Kind.PERCENT, false);
    }
    String before = in.key(i - 1);
    if (before.endsWith("نسبه") && !in.key(number.end()).equals("الي")
        && !FunctionWords.mayBeCounted(in, number.end())) {
      return add(number.first(), number.end(), number.start(), number.value(), null, Kind.PERCENT, false);
    }
    return add(number, switch (number.form()) {
      case DUAL -> Kind.DUAL;
      case FRACTION -> Kind.FRACTION;
      case DIGITS, BARE_SCALE, SHAKY, ONE, SURE -> Kind.CARDINAL;
    });
  }

  /// "1،2 مليون", the decimals after an Arabic comma: one or two digits before a scale or a percent sign.
  private NumberPhrase commaDecimal(NumberPhrase number) {
    int comma = number.end();
    if (number.form() != Form.DIGITS || number.scale() > 1 || number.value().scale() > 0 || !in.key(comma).equals("،")
        || !in.touchesNext(comma - 1) || !in.touchesNext(comma)) {
      return number;
    }
    NumberAtom after = in.atom(comma + 1);
    NumberPhrase rest = after == null || after.digits() == null || !after.digits().isWhole() || after.digits().text().length() > 2
        ? null
        : cardinals.at(comma + 1);
    if (rest == null || after == null || after.digits() == null) {
      return number;
    }
    BigDecimal value = new BigDecimal(number.value().toPlainString() + "." + after.digits().text());
    if (rest.scale() > 1 && rest.end() == comma + 3) {
      return number.closed(rest.end(), value.multiply(BigDecimal.valueOf(rest.scale())), Form.SURE);
    }
    return rest.end() == comma + 2 && PercentWords.end(in, comma + 2) > 0 ? number.closed(comma + 2, value, Form.SURE) : number;
  }

  /// خمسة فاصلة ثلاثة
  private NumberPhrase decimal(NumberPhrase number) {
    if (!in.key(number.end()).equals("فاصله")) {
      return number;
    }
    int j = in.plain(number.end() + 1);
    NumberPhrase decimals = j < 0 ? null : cardinals.at(j);
    if (decimals == null || number.value().scale() > 0 || decimals.value().scale() > 0 || decimals.scale() > 1) {
      return number;
    }
    return number.closed(decimals.end(), new BigDecimal(number.value().toPlainString() + "." + decimals.value().toPlainString()),
        Form.SURE);
  }

  /// .08, without its zero
  private NumberPhrase pointed(NumberPhrase number) {
    int i = number.first() - 1;
    Token point = in.token(i);
    if (number.form() != Form.DIGITS || point == null || !point.is(".") || !in.touchesNext(i) || in.touchesNext(i - 1)
        || number.value().scale() > 0 || in.isWord(number.end()) && in.touchesNext(number.end() - 1)) {
      return number;
    }
    Token digits = in.token(number.first());
    if (digits != null && digits.bare().length() > 3) {
      return number; // "العام .2017": the full stop of the sentence, misplaced
    }
    BigDecimal value = new BigDecimal("0." + (digits == null ? "0" : digits.key().replaceAll("[^0-9]", "")));
    return new NumberPhrase(i, number.end(), point.span().start(), value, 1, 0, value, Form.SURE, false);
  }

  /// The number with the minus before it, if there is one: -5, ناقص خمسة.
  private NumberPhrase signed(NumberPhrase number) {
    int i = number.first() - 1;
    Token sign = in.token(i);
    if (sign == null) {
      return number;
    }
    boolean word = sign.is("ناقص") || sign.is("سالب");
    boolean mark = (sign.is("-") || sign.is("−")) && in.touchesNext(i) && !in.touchesNext(i - 1)
        && (i == 0 || in.isWord(i - 1)) && !enclosed(number.end());
    boolean compared = sign.is("-") && in.touchesNext(i) && "<>=".contains(in.key(i - 1)) && i > 0;
    return word || mark || compared
        ? new NumberPhrase(i, number.end(), sign.span().start(), number.value().negate(), number.scale(), 0, number.factor(),
            number.form() == Form.FRACTION ? Form.FRACTION : Form.SURE, false)
        : number;
  }

  /// Whether a dash that closes an aside follows the number and its unit: "86 مليار يورو -94 مليار دولار- لتجنب".
  private boolean enclosed(int end) {
    int k = end;
    while (k < end + ASIDE && in.isWord(k)) {
      k++;
    }
    Token close = k == end ? null : in.token(k);
    return close != null && close.is("-") && in.touchesNext(k - 1) && !in.touchesNext(k);
  }

  /// Each stretch of digits on its own: the goals of 3:1, the parts of an address.
  private int list(int i, NumberAtom atom, DigitNumber digits) {
    if (!context.isNamePart(i)) {
      for (int k = 0; k < digits.groups().size(); k++) {
        int start = atom.start() + digits.offsets().get(k);
        Span span = new Span(start, start + digits.groups().get(k).length());
        out.add(new NumberExpression(i, i + 1, span, new BigDecimal(digits.groups().get(k)), null, Kind.CARDINAL, false));
      }
    }
    return i + 1;
  }

  private int add(NumberPhrase number, Kind kind) {
    return add(number.first(), number.end(), number.start(), number.value(), null, kind, number.definite());
  }

  private int add(int first, int end, int start, BigDecimal value, @Nullable BigDecimal max, Kind kind, boolean definite) {
    Token last = in.token(end - 1);
    int free = out.isEmpty() ? 0 : out.getLast().end();
    Token begin = in.token(Math.max(first, free));
    if (last != null && begin != null && free < end) {
      // a sign before the number may already belong to the number before it: 3%5
      int from = first < free ? begin.span().start() : start;
      BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
      out.add(
          new NumberExpression(Math.max(first, free), end, new Span(from, Math.max(from, last.span().end())), plain, max, kind, definite));
    }
    return end;
  }
}
