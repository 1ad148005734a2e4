package org.isnad.text;

import java.math.BigDecimal;
import java.math.MathContext;
import org.isnad.text.NumberPhrase.Form;
import org.jspecify.annotations.Nullable;

/// Powers in digits: 1.1^23, 12e-1, and as right-to-left typing leaves them, exponent first (3-^2 for 2^-3). Rare in news, but digits left over
/// would tell false figures.
final class PowerNotation {

  private static final int LARGEST = 300;

  private final NumberScanner in;

  PowerNotation(NumberScanner in) {
    this.in = in;
  }

  /// The power that begins at the token, or null.
  @Nullable
  NumberPhrase at(int i) {
    NumberAtom first = in.atom(i);
    if (first == null || first.digits() == null || first.digits().isList() || !in.touchesNext(i)) {
      return null;
    }
    String sign = in.key(i + 1);
    if (sign.equals("^") || sign.equals("e")) {
      boolean signed = in.key(i + 2).equals("-") || in.key(i + 2).equals("+");
      int j = signed ? i + 3 : i + 2;
      return power(first.start(), i, j, first, in.atom(j), in.key(i + 2).equals("-"), sign.equals("e"));
    }
    int j = i + 1;
    while (in.key(j).equals("-") && in.touchesNext(j)) {
      j++;
    }
    boolean mirrored = j > i + 1 && j <= i + 3 && in.key(j).equals("^") && in.touchesNext(j);
    NumberAtom base = mirrored ? in.atom(j + 1) : null;
    return base == null ? null : power(first.start(), i, j + 1, base, first, j == i + 2, false);
  }

  @Nullable
  private NumberPhrase power(int start, int from, int last, NumberAtom base, @Nullable NumberAtom exponent, boolean negative,
      boolean ofTen) {
    if (exponent == null || exponent.digits() == null || !exponent.digits().isWhole() || !in.touchesNext(last - 1)
        || exponent.digits().text().length() > 3 || base.digits() == null || base.digits().isList()) {
      return null;
    }
    int n = Integer.parseInt(exponent.digits().text()) * (negative ? -1 : 1);
    BigDecimal value = base.digits().value(true);
    if (Math.abs(n) > LARGEST || value.signum() == 0) {
      return null;
    }
    BigDecimal power = ofTen ? value.scaleByPowerOfTen(n) : value.pow(n, MathContext.DECIMAL64);
    return new NumberPhrase(from, last + 1, start, power, 1, 0, power, Form.SURE, false);
  }
}
