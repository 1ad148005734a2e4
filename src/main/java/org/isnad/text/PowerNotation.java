package org.isnad.text;

import java.math.BigDecimal;
import java.math.MathContext;
import org.isnad.text.NumberPhrase.Form;
import org.jspecify.annotations.Nullable;

/// Powers in digits: 1.1^23, 12e-1. Rare in news, but digits left over would tell false figures.
final class PowerNotation {

  private static final int LARGEST = 300;

  private final NumberScanner in;

  PowerNotation(NumberScanner in) {
    this.in = in;
  }

  /// The power that begins at the token, or null.
  @Nullable
  NumberPhrase at(int i) {
    NumberAtom base = in.atom(i);
    String sign = in.key(i + 1);
    if (base == null || base.digits() == null || base.digits().isList() || !in.touchesNext(i) || !(sign.equals("^") || sign.equals("e"))) {
      return null;
    }
    int j = in.key(i + 2).equals("-") || in.key(i + 2).equals("+") ? i + 3 : i + 2;
    NumberAtom exponent = in.atom(j);
    if (exponent == null || exponent.digits() == null || !exponent.digits().isWhole() || !in.touchesNext(j - 1)
        || exponent.digits().text().length() > 3) {
      return null;
    }
    int n = Integer.parseInt(exponent.digits().text()) * (in.key(i + 2).equals("-") ? -1 : 1);
    BigDecimal value = base.digits().value(true);
    if (Math.abs(n) > LARGEST || value.signum() == 0) {
      return null;
    }
    BigDecimal power = sign.equals("e") ? value.scaleByPowerOfTen(n) : value.pow(n, MathContext.DECIMAL64);
    return new NumberPhrase(i, j + 1, base.start(), power, 1, 0, power, Form.SURE, false);
  }
}
