package org.isnad.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.text.DateTimeExpression.Kind;
import org.isnad.text.TimeWords.Turn;
import org.jspecify.annotations.Nullable;

/// Days by their number: 7 تشرين الأول/أكتوبر 2023, السابع من أكتوبر, 2024-08-15, 15/8/2024, 20 من الشهر المقبل.
final class Dates implements TimeGrammar {

  private static final Set<String> DATED = TimeWords.keys("في يوم بتاريخ حتى منذ الموافق ويوم بيوم");

  private final NumberScanner in;
  private final Months months;
  private final Years years;
  private final Calendar calendar;

  Dates(NumberScanner in, Months months, Years years, Calendar calendar) {
    this.in = in;
    this.months = months;
    this.years = years;
    this.calendar = calendar;
  }

  /// The number of a day of a month.
  record DayNumber(int end, int start, int day, boolean ordinal) {
  }

  @Override
  public @Nullable TimePhrase at(int i) {
    TimePhrase numeric = numeric(i);
    if (numeric != null) {
      return numeric;
    }
    DayNumber day = dayNumber(i);
    if (day != null) {
      return named(i, day);
    }
    return monthFirst(i);
  }

  /// 1 to 31 in digits, or as an ordinal with the article.
  @Nullable
  DayNumber dayNumber(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    if (token.is("ال") && in.touchesNext(i)) {
      DayNumber day = digits(i + 1);
      return day == null ? null : new DayNumber(day.end(), token.span().start(), day.day(), true);
    }
    DayNumber digits = digits(i);
    if (digits != null) {
      return digits;
    }
    Ordinals.Ordinal ordinal = in.ordinal(i);
    if (ordinal != null && ordinal.article() && ordinal.value() <= 31 && (!ordinal.feminine() || ordinal.value() > 10)) {
      return new DayNumber(ordinal.end(), ordinal.start(), ordinal.value(), true);
    }
    NumberAtom atom = in.atom(i);
    if (atom != null && atom.article() && atom.word() != null && (atom.word().value() == 20 || atom.word().value() == 30)) {
      return new DayNumber(i + 1, atom.start(), (int) atom.word().value(), true);
    }
    return null;
  }

  private @Nullable DayNumber digits(int i) {
    NumberAtom atom = in.atom(i);
    if (atom == null || atom.digits() == null || !atom.digits().isWhole() || atom.digits().text().length() > 2) {
      return null;
    }
    int day = Integer.parseInt(atom.digits().text());
    return day >= 1 && day <= 31 ? new DayNumber(i + 1, atom.start(), day, false) : null;
  }

  private @Nullable TimePhrase named(int i, DayNumber day) {
    int j = day.end();
    String key = in.key(j);
    boolean dashed = key.equals("-") || key.equals(".") || key.equals("/");
    if (dashed) {
      j++;
    }
    boolean of = in.key(j).equals("من");
    if (of) {
      j++;
    }
    if (in.key(j).equals("شهر")) {
      j++;
      of = true;
    }
    if (!of && TimeWords.TURNS.containsKey(in.key(j)) && in.key(j).startsWith("ال") && !in.key(j).endsWith("ه")
        && (!day.ordinal() || in.key(i).equals("ال")) && DATED.contains(in.key(i - 1))) {
      return ofTurn(i, day, j - 1); // في 20 الجاري
    }
    if ((of || TimeWords.TURNS.containsKey(in.key(j + 1)) && !day.ordinal()) && (in.key(j).equals("الشهر") || in.key(j).equals("هذا"))
        || in.key(j).equals("هذا") && in.key(j + 1).equals("الشهر")) {
      return ofTurn(i, day, j);
    }
    Months.Month month = months.at(j, true);
    if (month == null || month.hijri() && dashed
        || month.start() > (in.token(j) == null ? 0 : Objects.requireNonNull(in.token(j)).span().start()) && !of) {
      return null; // "5 بمايو" and the like
    }
    return dated(i, day, month);
  }

  private @Nullable TimePhrase ofTurn(int i, DayNumber day, int j) {
    int end = in.key(j).equals("هذا") ? j + 2 : j + 1;
    Turn turn = in.key(j).equals("هذا") ? Turn.CURRENT : TimeWords.TURNS.get(in.key(end));
    if (turn == null) {
      return null;
    }
    Calendar.Days month = calendar.turn(TimeWords.Unit.MONTH, turn);
    LocalDate date = month == null ? null : calendar.day(month.from().getYear(), month.from().getMonthValue(), day.day());
    return new TimePhrase(i, in.key(j).equals("هذا") ? end : end + 1, day.start(), Kind.DAY, date, date);
  }

  private TimePhrase dated(int i, DayNumber day, Months.Month month) {
    Years.Year year = years.after(month.end());
    Turn turn = TimeWords.TURNS.get(in.key(month.end()));
    int end = year != null ? year.end() : turn != null ? month.end() + 1 : month.end();
    if (year == null && (in.key(end).equals("العام") || in.key(end).equals("من") && in.key(end + 1).equals("العام"))) {
      int at = in.key(end).equals("من") ? end + 1 : end;
      Turn which = TimeWords.TURNS.get(in.key(at + 1));
      Calendar.Days told = which == null ? null : calendar.turn(TimeWords.Unit.YEAR, which);
      if (which != null) {
        LocalDate date = told == null || month.hijri() ? null : calendar.day(told.from().getYear(), month.number(), day.day());
        return new TimePhrase(i, at + 2, day.start(), Kind.DAY, date, date);
      }
    }
    LocalDate date = month.hijri()
        ? null
        : year == null
            ? calendar.nearest(month.number(), day.day(), turn)
            : year.hijri() ? null : calendar.day(year.first(), month.number(), day.day());
    return new TimePhrase(i, end, day.start(), Kind.DAY, date, date);
  }

  /// سبتمبر 10, 2001 and يناير الحادي والعشرين
  private @Nullable TimePhrase monthFirst(int i) {
    Months.Month month = months.at(i, false);
    DayNumber day = month == null ? null : dayNumber(month.end());
    if (month == null || day == null) {
      return null;
    }
    Years.Year year = years.after(day.end());
    if (year == null && !(day.ordinal() && !in.key(month.end()).equals("ال"))) {
      return null;
    }
    LocalDate date = month.hijri()
        ? null
        : year == null ? calendar.nearest(month.number(), day.day(), null) : calendar.day(year.first(), month.number(), day.day());
    return new TimePhrase(i, year == null ? day.end() : year.end(), month.start(), Kind.DAY, date, date);
  }

  private @Nullable TimePhrase numeric(int i) {
    Token token = in.token(i);
    NumberAtom atom = in.atom(i);
    DigitNumber digits = atom == null ? null : atom.digits();
    if (token == null || digits == null) {
      return null;
    }
    if (digits.groups().size() == 3 && digits.text().indexOf(':') < 0) {
      return phrase(i, i + 1, token, digits.groups());
    }
    if (digits.groups().size() == 2 && digits.text().indexOf('.') == 4 && digits.groups().get(1).length() <= 2) {
      return yearMonth(i, i + 1, token, digits.groups().get(0), digits.groups().get(1));
    }
    if (!digits.isWhole() || digits.text().length() > 4) {
      return null;
    }
    String mark = in.key(i + 1);
    boolean slash = mark.equals("/") || mark.equals("\\");
    NumberAtom second = in.atom(i + 2);
    if (!(slash || mark.equals("-")) || second == null || second.digits() == null || !second.digits().isWhole() || in.gapAfter(i) > 1
        || in.gapAfter(i + 1) > 1) {
      return null;
    }
    NumberAtom third = in.key(i + 3).equals(mark) && in.gapAfter(i + 2) <= 1 && in.gapAfter(i + 3) <= 1 ? in.atom(i + 4) : null;
    if (third != null && third.digits() != null && third.digits().isWhole()) {
      return phrase(i, i + 5, token, List.of(digits.text(), second.digits().text(), third.digits().text()));
    }
    if (digits.text().length() == 4 && second.digits().text().length() <= 2) {
      return slash ? yearMonth(i, i + 3, token, digits.text(), second.digits().text()) : null;
    }
    return dayMonth(i, token, digits.text(), second.digits().text(), slash);
  }

  private @Nullable TimePhrase yearMonth(int i, int end, Token token, String first, String second) {
    int month = Integer.parseInt(second);
    if (month < 1 || month > 12 || FunctionWords.mayBeCounted(in, end) || Integer.parseInt(first) < 1900
        || Integer.parseInt(first) > 2100) {
      return null;
    }
    Calendar.Days days = calendar.month(month, Integer.valueOf(first), null);
    return days == null ? null : new TimePhrase(i, end, token.span().start(), Kind.PERIOD, days.from(), days.until());
  }

  private @Nullable TimePhrase dayMonth(int i, Token token, String first, String second, boolean slash) {
    if (first.length() > 2 || second.length() > 2 || FunctionWords.mayBeCounted(in, i + 3)) {
      return null;
    }
    int a = Integer.parseInt(first);
    int b = Integer.parseInt(second);
    boolean told = DATED.contains(in.key(i - 1)) || slash && (first.startsWith("0") || second.startsWith("0"))
        || slash && b <= 12 && a > 12 && a <= 31 && !(a == 24 && b == 7) || TimeWords.WEEKDAYS.containsKey(in.key(i - 1))
        || !slash && a > 12 && a <= 31 && b >= 1 && b <= 12 && in.token(i + 3) == null;
    int day = b > 12 ? b : a;
    int month = b > 12 ? a : b;
    if (!told || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    Years.Year year = in.key(i + 3).equals(",") ? years.after(i + 3) : null;
    LocalDate date = year == null ? calendar.nearest(month, day, null) : calendar.day(year.first(), month, day);
    if (year != null && a <= 12 && b <= 12 && first.startsWith("0")) {
      date = calendar.day(year.first(), a, b); // 08/12, 2015 is written the American way
    }
    return new TimePhrase(i, year == null ? i + 3 : year.end(), token.span().start(), Kind.DAY, date, date);
  }

  private @Nullable TimePhrase phrase(int i, int end, Token token, List<String> parts) {
    int[] n = new int[3];
    for (int k = 0; k < 3; k++) {
      if (parts.get(k).length() > 4) {
        return null;
      }
      n[k] = Integer.parseInt(parts.get(k));
    }
    boolean yearFirst = parts.get(0).length() == 4;
    int year = yearFirst ? n[0] : n[2];
    int day = yearFirst ? n[2] : n[0];
    int month = n[1];
    if (month > 12 && day <= 12) {
      int swapped = month;
      month = day;
      day = swapped;
    }
    String yearText = yearFirst ? parts.get(0) : parts.get(2);
    if (yearText.length() == 2 && !yearFirst && in.key(i + 1).matches("[/\\\\.-]|")) {
      year += year < 70 ? 2000 : 1900;
    } else if (yearText.length() != 4) {
      return null;
    }
    if (parts.get(yearFirst ? 2 : 0).length() > 2 || parts.get(1).length() > 2 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    boolean hijri = year > 1300 && year < 1500;
    LocalDate date = hijri ? null : calendar.day(year, month, day);
    int after = hijri && in.key(end).equals("ه") || in.key(end).equals("م") ? end + 1 : end;
    return new TimePhrase(i, after, token.span().start(), Kind.DAY, date, date);
  }
}
