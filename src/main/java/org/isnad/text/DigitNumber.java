package org.isnad.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Digits of one token with the separators between them, which mean different things: 26,600 and 26.600 are thousands, 3.5 is a decimal,
/// 12:45 a clock time or a score, 192.168.1.2 a list, 85ر3 is 3.85.
///
/// @param text ASCII digits and separators
/// @param groups the stretches of digits between separators
/// @param offsets where each group begins in the text
record DigitNumber(String text, List<String> groups, List<Integer> offsets) {

  /// The digits of a NUMBER token, given in its bare form.
  static DigitNumber of(String bare) {
    List<String> groups = new ArrayList<>(2);
    List<Integer> offsets = new ArrayList<>(2);
    int start = -1;
    for (int i = 0; i <= bare.length(); i++) {
      boolean digit = i < bare.length() && bare.charAt(i) >= '0' && bare.charAt(i) <= '9';
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        groups.add(bare.substring(start, i));
        offsets.add(start);
        start = -1;
      }
    }
    return new DigitNumber(bare, List.copyOf(groups), List.copyOf(offsets));
  }

  /// Whether there is no separator.
  boolean isWhole() {
    return groups.size() == 1;
  }

  /// Whether the token cannot be one number: 3:1, 12.5.2014, 192.168.1.2.
  boolean isList() {
    if (text.indexOf(':') >= 0) {
      return true;
    }
    if (groups.size() <= 2) {
      return false;
    }
    return !thousandsUpTo(groups.size()) && !(thousandsUpTo(groups.size() - 1) && (lastSeparator() != separator(0) || cents()));
  }

  /// The value as one number.
  ///
  /// @param decimal whether a lone "." before three digits is a decimal point here: before a scale, a percent sign or a degree
  BigDecimal value(boolean decimal) {
    int n = groups.size();
    if (n == 1) {
      return new BigDecimal(text);
    }
    if (n == 2 && separator(0) == 'ر') {
      return new BigDecimal(groups.get(1) + "." + groups.get(0)); // 85ر3, the decimals first
    }
    boolean thousands = thousandsUpTo(n) && lastSeparator() == separator(0) && separator(0) != '٫';
    if (thousands && n == 2 && decimal && separator(0) == '.') {
      thousands = false;
    }
    if (thousands) {
      return new BigDecimal(String.join("", groups));
    }
    return new BigDecimal(String.join("", groups.subList(0, n - 1)) + "." + groups.get(n - 1));
  }

  /// Whether the first `n` groups are one to three digits and then threes, the first not 0.
  private boolean thousandsUpTo(int n) {
    String head = groups.getFirst();
    if (head.length() > 3 || head.startsWith("0") || n < 2) {
      return false;
    }
    for (int i = 1; i < n; i++) {
      if (groups.get(i).length() != 3) {
        return false;
      }
    }
    return true;
  }

  /// Whether the last group, parted by the same mark as the thousands before it, can only be decimals: 19.596.739.84.
  private boolean cents() {
    boolean address = groups.size() == 4 && groups.stream().allMatch(g -> g.length() < 4 && Integer.parseInt(g) < 256);
    return groups.size() > 3 && groups.getLast().length() < 3 && !address; // 192.168.100.12
  }

  private char separator(int i) {
    return text.charAt(offsets.get(i) + groups.get(i).length());
  }

  private char lastSeparator() {
    return separator(groups.size() - 2);
  }
}
