package org.isnad.text;

import java.math.BigDecimal;
import java.util.Objects;
import org.isnad.text.NumberPhrase.Form;
import org.isnad.text.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/// Composes cardinals: خمسة وعشرين ألفا ومئتين = (5 + 20) x 1000 + 200.
///
///     number := group (و group)*          each group below the one before
///     group  := small scale* | dual scale
///     small  := hundreds (و below)? | below | digits
///     below  := unit عشر | unit و tens | unit | tens
///
/// Each production looks ahead a bounded number of tokens; nothing is read twice.
final class NumberGrammar {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  /// From here on "ألف" behind digits says again what they say.
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100_000);

  private final NumberScanner in;

  NumberGrammar(NumberScanner in) {
    this.in = in;
  }

  /// The cardinal that begins at the token, or null. It is the longest one; whether its context lets it count is for the caller to say.
  @Nullable
  NumberPhrase at(int i) {
    NumberPhrase number = group(i);
    while (number != null) {
      NumberPhrase longer = extended(number);
      if (longer == null) {
        return number;
      }
      number = longer;
    }
    return null;
  }

  private @Nullable NumberPhrase extended(NumberPhrase number) {
    if (number.room() <= 1) {
      return null;
    }
    int j = in.joined(number.end());
    if (j < 0) {
      return juxtaposed(number);
    }
    NumberPhrase next = group(j);
    if (next == null || next.definite() && !number.definite() || isDenominated(next)) {
      return null;
    }
    BigDecimal room = BigDecimal.valueOf(number.room());
    if (next.value().compareTo(room) < 0 && next.value().signum() > 0) {
      if (next.form() == Form.DIGITS && (next.value().scale() > 0 || next.value().precision() > 3)) {
        return null;
      }
      return number.with(next.end(), number.value().add(next.value()), number.scale(), next.scale() > 1 ? next.scale() : 0);
    }
    if (next.scale() > number.scale() && number.scale() == 1000 && next.factor().compareTo(THOUSAND) < 0
        && number.value().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
      // ألف ومئتي مليار: the last scale multiplies the whole
      BigDecimal value = number.value().add(next.factor()).multiply(BigDecimal.valueOf(next.scale()));
      return number.with(next.end(), value, next.scale(), next.scale());
    }
    return null;
  }

  /// 4 آلاف 3 مئة: hundreds after a scale without "و".
  private @Nullable NumberPhrase juxtaposed(NumberPhrase number) {
    int j = number.form() == Form.SURE ? in.plain(number.end()) : -1;
    NumberAtom next = in.atom(j);
    NumberAtom hundred = in.atom(j + 1);
    if (number.room() < 1000 || next == null || next.digits() == null || hundred == null || !hundred.plain() || !hundred.is(Role.HUNDRED)) {
      return null;
    }
    NumberPhrase hundreds = group(j);
    return hundreds == null || hundreds.scale() > 1 || hundreds.room() == 0 && hundreds.form() == Form.DIGITS
        ? null
        : number.with(hundreds.end(), number.value().add(hundreds.value()), number.scale(), 0);
  }

  /// Whether the phrase is the numerator of a fraction that follows: ثلاثة أرباع.
  private boolean isDenominated(NumberPhrase phrase) {
    NumberAtom after = in.atom(phrase.end());
    return phrase.value().compareTo(BigDecimal.TEN) <= 0 && after != null && after.plain() && after.is(Role.FRACTION_PLURAL);
  }

  private @Nullable NumberPhrase group(int i) {
    NumberAtom atom = in.atom(i);
    if (atom == null) {
      return null;
    }
    NumberWord word = atom.word();
    if (word != null && word.isScale()) {
      return switch (word.role()) {
        case SCALE -> two(i)
            ? scaled(bare(i, atom, 2, word.value(), Form.DUAL))
            : scaled(bare(i, atom, 1, word.value(), Form.BARE_SCALE));
        case SCALE_DUAL -> scaled(bare(i, atom, 2, word.value(), Form.DUAL));
        case SCALE_PLURAL, BOUND, ONE, UNIT, TEN, TEEN, TENS, HUNDRED, HUNDREDS, ZERO, FRACTION, FRACTION_DUAL, FRACTION_PLURAL -> null;
      };
    }
    NumberPhrase small = small(i, atom);
    return small == null ? null : scaled(small);
  }

  /// Whether the scale is a dual in construct, "مليارا يورو": no number before it, and the counted noun right after.
  private boolean two(int i) {
    Token scale = in.token(i);
    return scale != null && scale.bare().endsWith("ا") && in.atom(i - 1) == null && in.isWord(i + 1) && in.atom(i + 1) == null
        && FunctionWords.mayBeCounted(in, i + 1);
  }

  private static NumberPhrase bare(int i, NumberAtom atom, long factor, long scale, Form form) {
    return new NumberPhrase(i, i + 1, atom.start(), BigDecimal.valueOf(factor * scale), scale, scale, BigDecimal.valueOf(factor), form,
        atom.article());
  }

  /// Multiplies by the scales that follow: مئة ألف, ألف مليون.
  private NumberPhrase scaled(NumberPhrase phrase) {
    NumberPhrase out = phrase;
    while (true) {
      boolean apart = out.form() == Form.DIGITS && (in.key(out.end()).equals(")") && in.key(out.first() - 1).equals("(")
          || quote(out.end()) && quote(out.first() - 1));
      int at = apart ? out.end() + 1 : out.end(); // (135) ألف طن, «52» مليون
      NumberAtom next = in.atom(at);
      if (next == null || !next.plain() || next.article() && !out.definite() || !(next.is(Role.SCALE) || next.is(Role.SCALE_PLURAL))) {
        return out;
      }
      NumberWord word = Objects.requireNonNull(next.word());
      if (out.scale() >= word.value() && out.scale() > 1 || out.form() == Form.ONE && next.is(Role.SCALE_PLURAL)) {
        return out;
      }
      if (out.form() == Form.DIGITS && out.value().compareTo(word.value() > 1000 ? MILLION : WHOLE) >= 0) {
        return new NumberPhrase(out.first(), at + 1, out.start(), out.value(), 1, 0, out.value(), Form.SURE, out.definite()); // 665,932,983 مليون, 250,000 ألف
      }
      BigDecimal scale = BigDecimal.valueOf(word.value());
      out = new NumberPhrase(out.first(), at + 1, out.start(), out.value().multiply(scale), word.value(), word.value(), out.value(),
          Form.SURE, out.definite());
    }
  }

  private boolean quote(int i) {
    Token mark = in.token(i);
    return mark != null && mark.kind() == Token.Kind.MARK && mark.bare().length() == 1 && Quotations.isMark(mark.bare().charAt(0));
  }

  private @Nullable NumberPhrase small(int i, NumberAtom atom) {
    NumberWord word = atom.word();
    if (word == null) {
      return digits(i, atom);
    }
    return switch (word.role()) {
      case HUNDRED -> hundreds(phrase(i, i + 1, atom, word.value(), spelt(i) ? Form.SURE : Form.SHAKY), spelt(i));
      case HUNDREDS -> hundreds(phrase(i, i + 1, atom, word.value(), word.value() == 200 ? Form.DUAL : Form.SURE), true);
      case BOUND, ONE, UNIT -> {
        NumberAtom next = in.atom(i + 1);
        if (next != null && next.plain() && next.is(Role.HUNDRED) && word.value() > 2) {
          yield hundreds(phrase(i, i + 2, atom, word.value() * 100, Form.SURE), true);
        }
        yield below(i, atom, word);
      }
      case TEN, TEEN, TENS -> below(i, atom, word);
      case ZERO -> phrase(i, i + 1, atom, 0, Form.SURE);
      case SCALE, SCALE_DUAL, SCALE_PLURAL, FRACTION, FRACTION_DUAL, FRACTION_PLURAL -> null;
    };
  }

  /// Whether مئة is written with hamza or alef; مية alone is more often a name.
  private boolean spelt(int i) {
    Token token = in.token(i);
    return token != null && (token.bare().indexOf('ئ') >= 0 || token.bare().contains("ما"));
  }

  private NumberPhrase hundreds(NumberPhrase hundreds, boolean open) {
    int j = open ? in.joined(hundreds.end()) : -1;
    NumberAtom next = in.atom(j);
    if (next == null || next.article() && !hundreds.definite()) {
      return hundreds;
    }
    NumberWord word = next.word();
    NumberPhrase tail = word == null ? digits(j, next) : below(j, next, word);
    if (tail == null || isDenominated(tail) || tail.value().compareTo(HUNDRED) >= 0 || tail.value().scale() > 0) {
      return hundreds;
    }
    return hundreds.with(tail.end(), hundreds.value().add(tail.value()), 1, 0);
  }

  /// 1 to 99 in words.
  private @Nullable NumberPhrase below(int i, NumberAtom atom, NumberWord word) {
    return switch (word.role()) {
      case BOUND, ONE, UNIT -> {
        NumberAtom next = in.atom(i + 1);
        if (next != null && next.plain() && next.is(Role.TEN)) {
          yield phrase(i, i + 2, atom, word.value() + 10, Form.SURE);
        }
        int j = in.joined(i + 1);
        NumberAtom tens = in.atom(j);
        if (tens != null && tens.is(Role.TENS) && (atom.article() || !tens.article())) {
          yield phrase(i, j + 1, atom, word.value() + Objects.requireNonNull(tens.word()).value(), Form.SURE);
        }
        if (word.role() == Role.BOUND) {
          yield null;
        }
        yield phrase(i, i + 1, atom, word.value(),
            word.shaky() ? Form.SHAKY : word.value() == 1 ? Form.ONE : word.value() == 2 ? Form.DUAL : Form.SURE);
      }
      case TEN, TEEN, TENS -> phrase(i, i + 1, atom, word.value(), word.shaky() ? Form.SHAKY : Form.SURE);
      case HUNDRED, HUNDREDS, SCALE, SCALE_DUAL, SCALE_PLURAL, ZERO, FRACTION, FRACTION_DUAL, FRACTION_PLURAL -> null;
    };
  }

  private static NumberPhrase phrase(int first, int end, NumberAtom atom, long value, Form form) {
    long room = value >= 100 ? 100 : 0;
    BigDecimal number = BigDecimal.valueOf(value);
    return new NumberPhrase(first, end, atom.start(), number, 1, room, number, form, atom.article());
  }

  private @Nullable NumberPhrase digits(int i, NumberAtom atom) {
    DigitNumber digits = atom.digits();
    if (digits == null || digits.isList()) {
      return null;
    }
    NumberAtom next = in.atom(i + 1);
    boolean scaleFollows = next != null && next.plain() && next.word() != null && next.word().isScale();
    NumberAtom behind = in.key(i - 1).equals("(") && in.key(i + 1).equals(")") ? in.atom(i + 2) : null;
    scaleFollows |= behind != null && behind.plain() && behind.word() != null && behind.word().isScale(); // (26.809) مليار
    boolean definite = in.key(i - 1).equals("ال") && in.touchesNext(i - 1);
    BigDecimal value = digits.value(scaleFollows || PercentWords.end(in, i + 1) > 0 || in.key(i + 1).equals("درجه"));
    if (next != null && next.plain() && next.is(Role.HUNDRED) && value.scale() == 0 && value.precision() == 1 && value.signum() > 0
        && PercentWords.end(in, i + 1) < 0) {
      BigDecimal hundreds = value.multiply(HUNDRED);
      return hundreds(new NumberPhrase(i, i + 2, atom.start(), hundreds, 1, 100, hundreds, Form.SURE, definite), true);
    }
    int end = i + 1;
    if (digits.isWhole()) {
      StringBuilder grouped = new StringBuilder(digits.text());
      end = DigitGroups.end(in, i, grouped);
      if (end > i + 1) {
        value = new BigDecimal(grouped.toString());
      }
    }
    return new NumberPhrase(i, end, atom.start(), value, 1, 0, value, Form.DIGITS, definite);
  }
}
