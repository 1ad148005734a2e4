package org.isnad.text;

import java.util.Set;
import org.isnad.text.DateTimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/// Clock times: 09:18, الساعة 12:45 بتوقيت غرينتش, الساعة العاشرة والنصف, الثالثة فجرا, 5 مساء.
final class Clocks implements TimeGrammar {

  private static final Set<String> HALVES = TimeWords.keys("صباحا مساء مساءا فجرا ظهرا ليلا عصرا ص م");
  private static final Set<String> FRACTIONS = TimeWords.keys("والنصف والربع والثلث ونصف وربع وثلث");
  private static final Set<String> ZONES = TimeWords.keys("غرينتش جرينتش غرينيتش محلي محليا المحلي gmt");

  /// Words that open a clock time; ordinals and numbers do as well.
  static final Set<String> OPENING = WordSet.of("الساعه", "ساعه");

  private final NumberScanner in;

  Clocks(NumberScanner in) {
    this.in = in;
  }

  @Override
  public @Nullable TimePhrase at(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    boolean headed = token.is("الساعه") || token.is("والساعه") || token.is("ساعه") && digitsEnd(i + 1, true) > 0 && isClock(i + 1);
    int j = headed ? i + 1 : i;
    int end = digitsEnd(j, headed);
    if (end < 0) {
      end = wordsEnd(j, headed);
    }
    if (end < 0) {
      return null;
    }
    if (in.key(end).equals("دقيقه") || in.key(end).equals("دقايق")) {
      end++;
    }
    return new TimePhrase(i, tail(end), token.span().start(), Kind.CLOCK, null, null);
  }

  private int digitsEnd(int i, boolean headed) {
    NumberAtom atom = in.atom(i);
    DigitNumber digits = atom == null ? null : atom.digits();
    if (digits == null) {
      return -1;
    }
    if (isClock(i)) {
      return i + 1;
    }
    boolean hour = digits.isWhole() && digits.text().length() <= 2 && Integer.parseInt(digits.text()) <= 24;
    boolean dotted = digits.groups().size() == 2 && digits.groups().get(0).length() <= 2 && digits.groups().get(1).length() == 2
        && Integer.parseInt(digits.groups().get(0)) <= 24 && Integer.parseInt(digits.groups().get(1)) < 60;
    boolean half = HALVES.contains(in.key(i + 1)) && !(in.key(i + 1).equals("م") && !headed);
    boolean zone = in.key(i + 1).equals("ت") && in.key(i + 2).equals(".") || in.key(i + 1).equals("بتوقيت")
        || ZONES.contains(in.key(i + 1));
    return (headed || half || dotted && zone) && (hour || dotted) ? i + 1 : -1;
  }

  /// HH:MM or HH:MM:SS
  private boolean isClock(int i) {
    NumberAtom atom = in.atom(i);
    DigitNumber digits = atom == null ? null : atom.digits();
    if (digits == null || digits.groups().size() < 2 || digits.groups().size() > 3
        || digits.text().replaceAll("[0-9]", "").chars().anyMatch(c -> c != ':')) {
      return false;
    }
    return digits.groups().get(0).length() <= 2 && Integer.parseInt(digits.groups().get(0)) <= 24 && digits.groups().get(1).length() == 2
        && Integer.parseInt(digits.groups().get(1)) < 60;
  }

  private int wordsEnd(int i, boolean headed) {
    Ordinals.Ordinal hour = in.ordinal(i);
    boolean one = headed && in.key(i).equals("الواحده");
    if (!one && (hour == null || !hour.feminine() || !hour.article() || hour.value() > 12)) {
      return -1;
    }
    int end = one || hour == null ? i + 1 : hour.end();
    if (FRACTIONS.contains(in.key(end))) {
      end++;
    } else if (headed && in.joined(end) >= 0 && in.key(in.joined(end) + 1).startsWith("دقي")) {
      end = in.joined(end) + 1;
    }
    return headed || HALVES.contains(in.key(end)) && in.key(end).length() > 2
        || in.key(end).equals("من") && TimeWords.PARTS.contains(in.key(end + 1))
            ? end
            : -1;
  }

  /// مساء, بتوقيت غرينتش, بالتوقيت المحلي, ت.غ, (0900 ت غ)
  private int tail(int from) {
    int end = from;
    if (HALVES.contains(in.key(end))) {
      end++;
    }
    if (in.key(end).equals("بتوقيت")) {
      return in.isWord(end + 1) ? end + 2 : end + 1;
    }
    if (in.key(end).equals("بالتوقيت") || in.key(end).equals("توقيت")) {
      return in.isWord(end + 1) ? end + 2 : end + 1;
    }
    if (in.key(end).equals("ت")) {
      int g = in.key(end + 1).equals(".") ? end + 2 : end + 1;
      return in.key(g).equals("غ") ? g + 1 : end;
    }
    return ZONES.contains(in.key(end)) ? end + 1 : end;
  }
}
