package org.isnad.text;

/// Thousands written apart, "1 234 567", or with the Arabic comma, "5،200".
final class DigitGroups {

  private DigitGroups() {
  }

  /// The end of the digit groups that begin with token `i`; their digits are added to `grouped`.
  static int end(NumberScanner in, int i, StringBuilder grouped) {
    if (grouped.length() > 3 || grouped.charAt(0) == '0') {
      return i + 1;
    }
    int end = i + 1;
    while (true) {
      if (end > i + 1 && in.key(end - 2).equals("،") && in.key(end).equals(",") && in.touchesNext(end) && in.gapAfter(end - 1) <= 1) {
        NumberAtom decimals = in.atom(end + 1);
        if (decimals != null && decimals.digits() != null && decimals.digits().isWhole()) {
          grouped.append('.').append(decimals.digits().text()); // 26،013,94
          return end + 2;
        }
      }
      int next = in.gapAfter(end - 1) == 1
          ? end
          : in.key(end).equals("،") && in.gapAfter(end - 1) == 0 && in.gapAfter(end) == 0 ? end + 1 : -1;
      NumberAtom atom = in.atom(next);
      DigitNumber digits = atom == null ? null : atom.digits();
      if (digits == null || digits.groups().getFirst().length() != 3) {
        return end;
      }
      if (!digits.isWhole()) {
        if (digits.groups().size() == 2 && digits.text().charAt(3) == '.' && end > i + 1) {
          grouped.append(digits.text()); // 1 234 567.89
          return next + 1;
        }
        return end;
      }
      grouped.append(digits.text());
      end = next + 1;
    }
  }
}
