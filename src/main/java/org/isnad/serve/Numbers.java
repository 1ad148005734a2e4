package org.isnad.serve;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as people read them: digits in groups of three, the same digits in both languages.
final class Numbers {

  private Numbers() {
  }

  /// A lexical number with its digits grouped; as it is if it is no number.
  static String grouped(String number) {
    try {
      return format(new BigDecimal(number));
    } catch (NumberFormatException e) {
      return number;
    }
  }

  static String grouped(long number) {
    return format(BigDecimal.valueOf(number));
  }

  static String format(BigDecimal number) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }
}
