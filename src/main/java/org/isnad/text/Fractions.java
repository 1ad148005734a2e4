package org.isnad.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import org.isnad.text.NumberPhrase.Form;
import org.isnad.text.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/// Parts of one: نصف, ثلثي, ثلاثة أرباع, 3/4, نصف مليون, مليار ونصف المليار, واحد من كل خمسة.
final class Fractions {

  private static final BigDecimal TEN = BigDecimal.TEN;
  /// What follows the half and quarter of sport, calendar and idiom.
  private static final Set<String> NO_PART = WordSet.of("نهايي", "النهايي", "النهاييه", "نهاييه", "سنوي", "السنوي", "سنويه", "السنويه",
      "الاول",
      "الثاني", "الثالث", "الرابع", "الاخير", "الخالي", "الماضي", "الحالي", "الجاري", "شهري", "شهريه");

  private final NumberScanner in;
  private final NumberGrammar cardinals;

  Fractions(NumberScanner in, NumberGrammar cardinals) {
    this.in = in;
    this.cardinals = cardinals;
  }

  /// The part of one that begins at the token, or null. Times a scale that follows it is a cardinal: نصف مليون.
  @Nullable
  NumberPhrase at(int i) {
    NumberPhrase part = part(i);
    if (part == null) {
      return null;
    }
    NumberAtom next = in.atom(part.end());
    if (next != null && next.digits() != null && next.digits().isWhole() && next.digits().text().length() < 3
        && in.atom(i) instanceof NumberAtom first && first.digits() != null && in.token(part.end() + 1) == null) {
      BigDecimal whole = next.digits().value(false);
      return part.closed(part.end() + 1, part.value().add(whole), Form.SURE); // 1/4 2, told from right to left
    }
    return ofScale(part);
  }

  /// The part times the scale that follows it, if one does.
  private NumberPhrase ofScale(NumberPhrase part) {
    NumberAtom next = in.atom(part.end());
    if (next == null || !next.plain() || !next.is(Role.SCALE)) {
      return part;
    }
    long scale = Objects.requireNonNull(next.word()).value();
    BigDecimal value = part.value().multiply(BigDecimal.valueOf(scale));
    return new NumberPhrase(part.first(), part.end() + 1, part.start(), tidy(value), scale, 0, value, Form.SURE, false);
  }

  private @Nullable NumberPhrase part(int i) {
    NumberAtom atom = in.atom(i);
    if (atom == null) {
      return shares(i);
    }
    NumberWord word = atom.word();
    if (word != null && (word.role() == Role.FRACTION || word.role() == Role.FRACTION_DUAL)) {
      if (NO_PART.contains(in.key(i + 1)) || word.shaky()) {
        return null;
      }
      return fraction(i, i + 1, atom, word.role() == Role.FRACTION ? 1 : 2, word.value());
    }
    if (isFifth(i, atom)) {
      return fraction(i, i + 1, atom, 1, 5);
    }
    if (atom.digits() != null) {
      return slashed(i, atom, atom.digits());
    }
    return null;
  }

  /// خمس is a fifth and no five where a counted noun cannot follow: خمس السكان, and at the end of a clause.
  private boolean isFifth(int i, NumberAtom atom) {
    NumberWord word = atom.word();
    boolean five = word != null && word.role() == Role.UNIT && word.value() == 5 && word.shaky() && atom.plain() && !atom.article();
    String next = in.key(i + 1);
    return five && in.atom(i + 1) == null && (FunctionWords.isDefinite(next) || next.equals("ما") || in.token(i + 1) == null && i == 0);
  }

  /// جزء من مئة
  private @Nullable NumberPhrase shares(int i) {
    Token share = in.token(i);
    int j = share != null && share.is("جزء") && in.key(i + 1).equals("من") ? in.plain(i + 2) : -1;
    NumberPhrase below = j < 0 ? null : cardinals.at(j);
    if (share == null || below == null || below.value().compareTo(TEN) < 0) {
      return null;
    }
    BigDecimal value = BigDecimal.ONE.divide(below.value(), MathContext.DECIMAL64);
    return new NumberPhrase(i, below.end(), share.span().start(), value, 1, 0, value, Form.FRACTION, false);
  }

  private @Nullable NumberPhrase slashed(int i, NumberAtom atom, DigitNumber over) {
    NumberAtom under = in.atom(i + 2);
    if (!in.key(i + 1).equals("/") || !in.touchesNext(i) || !in.touchesNext(i + 1) || under == null || under.digits() == null
        || in.key(i + 3).equals("/") || !over.isWhole() || !under.digits().isWhole() || over.text().length() > 2
        || under.digits().text().length() > 2) {
      return null;
    }
    long a = Long.parseLong(over.text());
    long b = Long.parseLong(under.digits().text());
    return a > 0 && a < b && b <= 10 ? fraction(i, i + 3, atom, a, b) : null;
  }

  /// A cardinal with the part that follows it: خمسة ونصف, مليار ونصف المليار, ثلاثة أرباع, 1 على 3, واحد من كل خمسة.
  NumberPhrase extended(NumberPhrase number) {
    NumberAtom after = in.atom(number.end());
    if (after != null && after.plain() && after.is(Role.FRACTION_PLURAL)) {
      return ofScale(number.closed(number.end() + 1, quotient(number.value(), Objects.requireNonNull(after.word()).value()),
          Form.FRACTION));
    }
    if (after != null && after.plain() && number.value().compareTo(TEN) > 0 && number.form() == Form.SURE
        && after.is(Role.UNIT) && in.key(number.end()).equals("خمس") && !in.isWord(number.end() + 1)) {
      return number.closed(number.end() + 1, quotient(number.value(), 5), Form.FRACTION);
    }
    int j = in.joined(number.end());
    if (j >= 0) {
      return added(number, j);
    }
    NumberPhrase mixed = number.form() == Form.DIGITS && after != null && after.digits() != null
        ? slashed(number.end(), after, after.digits())
        : null;
    return mixed == null ? over(number) : number.closed(mixed.end(), number.value().add(mixed.value()), Form.SURE); // 2 1/4
  }

  private NumberPhrase added(NumberPhrase number, int j) {
    NumberPhrase part = part(j);
    if (part == null) {
      NumberPhrase numerator = cardinals.at(j);
      NumberAtom plural = numerator == null ? null : in.atom(numerator.end());
      if (numerator != null && plural != null && plural.plain() && plural.is(Role.FRACTION_PLURAL)) {
        BigDecimal value = quotient(numerator.value(), Objects.requireNonNull(plural.word()).value());
        part = numerator.closed(numerator.end() + 1, value, Form.FRACTION);
      } else if (numerator != null && numerator.form() == Form.SHAKY && !in.isWord(numerator.end()) && number.scale() == 1) {
        part = numerator.closed(numerator.end(), quotient(BigDecimal.ONE, numerator.value().longValueExact()), Form.FRACTION);
      }
    }
    if (part == null || part.definite()) {
      return number;
    }
    NumberAtom named = in.atom(part.end());
    if (named != null && named.plain() && named.is(Role.SCALE)) {
      // مليار ونصف المليار
      long scale = Objects.requireNonNull(named.word()).value();
      return scale > number.scale()
          ? number
          : number.closed(part.end() + 1, tidy(number.value().add(part.value().multiply(BigDecimal.valueOf(scale)))), Form.SURE);
    }
    BigDecimal unit = BigDecimal.valueOf(number.room() >= 1000 ? number.room() : 1);
    return number.closed(part.end(), tidy(number.value().add(part.value().multiply(unit))), Form.SURE);
  }

  /// واحد على عشرين, 2000 على 3, واحد من كل خمسة, واحد من مئة (with no noun after it).
  private NumberPhrase over(NumberPhrase number) {
    int i = number.end();
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean shares = in.key(i).equals("جزء") && one || in.key(i).equals("اجزاء");
    if (shares) {
      i++;
    }
    String key = in.key(i);
    boolean each = key.equals("من") && in.key(i + 1).equals("كل");
    int j = in.plain(each ? i + 2 : i + 1);
    if (j < 0 || !(key.equals("علي") || key.equals("من") && (one || shares || number.form() != Form.DIGITS))) {
      return number;
    }
    NumberPhrase below = cardinals.at(j);
    boolean counted = below != null && in.isWord(below.end()) && !in.key(below.end()).equals("من");
    if (below == null || below.value().signum() == 0 || !each && !shares && counted && !(key.equals("علي") && one)
        && !(one && below.value().compareTo(BigDecimal.valueOf(100)) >= 0 && !adjective(number.first()))) {
      return number;
    }
    return number.closed(below.end(), number.value().divide(below.value(), MathContext.DECIMAL64), Form.FRACTION);
  }

  /// Whether "one" at the token says that of the noun before it: "شبر واحد من 3 آلاف كيلومتر" is no part of one, "يصاب واحد من 100 ألف شخص" is.
  private boolean adjective(int i) {
    String before = in.key(i - 1);
    return in.isWord(i - 1) && !FunctionWords.contains(before) && !before.startsWith("ي") && !before.startsWith("ت");
  }

  private static NumberPhrase fraction(int first, int end, NumberAtom atom, long over, long under) {
    BigDecimal value = quotient(BigDecimal.valueOf(over), under);
    return new NumberPhrase(first, end, atom.start(), value, 1, 0, value, Form.FRACTION, atom.article());
  }

  private static BigDecimal quotient(BigDecimal over, long under) {
    return over.divide(BigDecimal.valueOf(under), MathContext.DECIMAL64);
  }

  /// The value as a whole number where it is one, up to the rounding of a third.
  static BigDecimal tidy(BigDecimal value) {
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
    if (value.compareTo(TEN) > 0 && value.subtract(rounded).abs().compareTo(new BigDecimal("0.001")) < 0) {
      value = rounded;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
