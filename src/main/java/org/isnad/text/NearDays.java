package org.isnad.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DateTimeExpression.Kind;
import org.isnad.text.TimeWords.Turn;
import org.jspecify.annotations.Nullable;

/// Days told from today: أمس الثلاثاء, غدا, فجر اليوم, مساء السبت, الأحد الماضي; and weekdays with the date that follows.
final class NearDays implements TimeGrammar {

  private static final Map<String, Integer> OFFSETS = Map.ofEntries(Map.entry("امس", -1), Map.entry("الامس", -1), Map.entry("بالامس", -1),
      Map.entry("اليوم", 0), Map.entry("الليله", 0), Map.entry("غدا", 1), Map.entry("الغد", 1), Map.entry("غد", 1),
      Map.entry("البارحه", -1));
  /// Words that open a day told from today; parts of days and weekdays do as well.
  static final Set<String> OPENING = opening();
  private static final Set<String> NOT_TODAY = TimeWords.keys("الثاني الأول الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي "
      + "الماضي العالمي الوطني الدولي السابق التالي نفسه ذاته الواحد الأخير المفتوح الموعود الأسود المذكور التاريخي القادم المقبل الدراسي العربي الختامي");

  private final NumberScanner in;
  private final Dates dates;
  private final Calendar calendar;

  NearDays(NumberScanner in, Dates dates, Calendar calendar) {
    this.in = in;
    this.dates = dates;
    this.calendar = calendar;
  }

  private static Set<String> opening() {
    Set<String> out = new HashSet<>(OFFSETS.keySet());
    out.addAll(List.of("الاسبوع", "يوم", "نهار", "هذا", "بعد", "اول", "قبل"));
    return out;
  }

  @Override
  public @Nullable TimePhrase at(int i) {
    Token token = in.token(i);
    if (token == null || !token.isWord()) {
      return null;
    }
    TimePhrase ofWeek = weekFirst(i, token);
    if (ofWeek != null) {
      return ofWeek;
    }
    int j = i;
    boolean of = bare(j, TimeWords.PARTS);
    if (of) {
      j++;
      if (in.key(j).equals("ليل") || in.key(j).equals("فجر")) {
        j++;
      }
    }
    if (in.key(j).equals("يوم") || j == i && bare(j, Set.of("يوم")) || in.key(j).equals("نهار") && j == i) {
      j++;
    } else if (in.key(j).equals("هذا") && in.key(j + 1).equals("يوم")) {
      j += 2;
    }
    TimePhrase day = weekday(j);
    if (day == null) {
      day = relative(j);
    }
    if (day == null && j > i && in.key(j - 1).equals("يوم")) {
      TimePhrase date = dates.at(j);
      Dates.DayNumber number = date == null ? dates.dayNumber(j) : null;
      day = date != null
          ? date
          : number == null || number.ordinal() || FunctionWords.mayBeCounted(in, number.end())
              ? null
              : ofMonth(j, number);
    }
    if (day == null) {
      return null;
    }
    int start = j > i ? token.span().start() + fused(token, i, of) : day.start();
    return day.since(i, Math.min(start, day.start()));
  }

  /// يوم 27
  private TimePhrase ofMonth(int j, Dates.DayNumber number) {
    LocalDate line = calendar.dateline().orElse(null);
    LocalDate date = line == null ? null : calendar.day(line.getYear(), line.getMonthValue(), number.day());
    return new TimePhrase(j, number.end(), number.start(), Kind.DAY, date, date);
  }

  private boolean bare(int i, Set<String> words) {
    String key = in.key(i);
    return words.contains(key) || key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ل') && words.contains(key.substring(1));
  }

  private static int fused(Token token, int i, boolean of) {
    boolean whole = of ? TimeWords.PARTS.contains(token.key()) : token.is("يوم") || token.is("هذا") || token.is("نهار");
    return whole ? 0 : 1;
  }

  private @Nullable TimePhrase weekday(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    String key = token.key();
    int taken = 0;
    if (!TimeWords.WEEKDAYS.containsKey(key) && key.length() > 4) {
      if (key.startsWith("لل")) {
        key = "ال" + key.substring(2);
        taken = 1;
      } else if ("وبفل".indexOf(key.charAt(0)) >= 0) {
        key = key.substring(1);
        taken = 1;
      }
    }
    Integer weekday = TimeWords.WEEKDAYS.get(key);
    if (weekday == null) {
      return null;
    }
    int end = i + 1;
    if (TimeWords.PARTS_AFTER.contains(in.key(end))) {
      end++;
    }
    Turn turn = TimeWords.TURNS.get(in.key(end));
    if (turn != null) {
      end++;
    }
    LocalDate date = calendar.weekday(weekday, turn);
    TimePhrase phrase = new TimePhrase(i, end, token.span().start() + taken, Kind.WEEKDAY, date, date);
    int week = in.key(end).equals("من") ? end + 1 : end;
    Turn which = in.key(week).equals("الاسبوع") ? TimeWords.TURNS.get(in.key(week + 1)) : null;
    if (which != null) {
      LocalDate told = ofWeek(which, weekday);
      return new TimePhrase(i, week + 2, phrase.start(), Kind.DAY, told, told);
    }
    return turn == null ? withDate(phrase) : phrase;
  }

  private @Nullable LocalDate ofWeek(Turn turn, int weekday) {
    Calendar.Days days = calendar.turn(TimeWords.Unit.WEEK, turn);
    return days == null ? null : days.from().plusDays(weekday - 1L);
  }

  /// الأسبوع المقبل يوم الجمعة
  private @Nullable TimePhrase weekFirst(int i, Token token) {
    Turn turn = token.is("الاسبوع") ? TimeWords.TURNS.get(in.key(i + 1)) : null;
    if (turn == null) {
      return null;
    }
    TimePhrase day = weekday(in.key(i + 2).equals("يوم") ? i + 3 : i + 2);
    if (day == null || day.kind() != Kind.WEEKDAY) {
      return null;
    }
    LocalDate date = day.from() == null ? null : ofWeek(turn, day.from().getDayOfWeek().getValue());
    return new TimePhrase(i, day.end(), token.span().start(), Kind.DAY, date, date);
  }

  /// الأحد الثاني (of the month); a month after the ordinal makes it a date.
  private @Nullable TimePhrase ordered(TimePhrase day) {
    Ordinals.Ordinal ordinal = in.ordinal(day.end());
    LocalDate line = calendar.dateline().orElse(null);
    if (ordinal == null || !ordinal.article() || ordinal.feminine() || ordinal.value() > 5 || in.isWord(ordinal.end())) {
      return null;
    }
    LocalDate date = line == null || day.from() == null
        ? null
        : line.with(TemporalAdjusters.dayOfWeekInMonth(ordinal.value(), day.from().getDayOfWeek()));
    return new TimePhrase(day.first(), ordinal.end(), day.start(), Kind.DAY, date, date);
  }

  /// الأحد 6 أكتوبر, الاثنين (7 أكتوبر), الجمعة الموافق 22 مايو, الجمعة 22
  private TimePhrase withDate(TimePhrase day) {
    int j = day.end();
    boolean open = in.key(j).equals("(");
    if (open || in.key(j).equals("،") || in.key(j).equals(",") || in.key(j).equals("الموافق") || in.key(j).equals("-")
        || in.key(j).equals("في")) {
      j++;
    }
    TimePhrase date = dates.at(j);
    if (date != null && date.kind() == Kind.DAY) {
      int end = open && in.key(date.end()).equals(")") ? date.end() + 1 : date.end();
      return new TimePhrase(day.first(), end, day.start(), Kind.DAY, date.from(), date.until());
    }
    TimePhrase ordered = ordered(day);
    if (ordered != null) {
      return ordered;
    }
    Ordinals.Ordinal late = in.key(day.end()).equals("في") ? in.ordinal(j) : null;
    if (late != null && late.article() && late.value() > 12 && late.value() <= 31) {
      LocalDate lateDay = day.from() == null ? null : calendar.day(day.from().getYear(), day.from().getMonthValue(), late.value());
      return new TimePhrase(day.first(), late.end(), day.start(), Kind.DAY, lateDay, lateDay);
    }
    Dates.DayNumber number = j == day.end() ? dates.dayNumber(j) : null;
    if (number == null || number.ordinal() || FunctionWords.mayBeCounted(in, number.end()) || in.key(number.end()).equals("-")
        || in.atom(number.end()) instanceof NumberAtom || PercentWords.end(in, number.end()) > 0 || day.from() == null) {
      return day;
    }
    LocalDate told = calendar.day(day.from().getYear(), day.from().getMonthValue(), number.day());
    LocalDate same = told != null && told.getDayOfWeek() == day.from().getDayOfWeek() ? told : day.from();
    return new TimePhrase(day.first(), number.end(), day.start(), Kind.DAY, same, same);
  }

  private @Nullable TimePhrase relative(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    String key = token.key();
    int taken = 0;
    if (!OFFSETS.containsKey(key) && key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ب')) {
      key = key.substring(1);
      taken = 1;
    } else if (key.startsWith("لل") && OFFSETS.containsKey("ال" + key.substring(2)) && key.length() > 4) {
      key = "ال" + key.substring(2);
      taken = 1;
    }
    Integer offset = OFFSETS.get(key);
    boolean dayAfter = key.equals("بعد") && (in.key(i + 1).equals("غد") || in.key(i + 1).equals("الغد"));
    boolean dayBefore = (key.equals("اول") || key.equals("قبل")) && (in.key(i + 1).equals("امس") || in.key(i + 1).equals("الامس"));
    boolean firstBefore = key.equals("اول") && in.key(i + 1).equals("من") && (in.key(i + 2).equals("امس") || in.key(i + 2).equals("الامس"));
    int end = i + 1;
    if (dayAfter || dayBefore || firstBefore) {
      offset = dayAfter ? 2 : -2;
      end = i + (firstBefore ? 3 : 2); // أول من أمس
    } else if (offset == null || key.equals("اليوم") && NOT_TODAY.contains(in.key(end)) || key.equals("غد") && taken > 0
        || key.equals("اليوم") && token.key().startsWith("ب")) { // باليوم الكشفي
      return offset != null && key.equals("اليوم") ? otherDay(i, token, taken) : null;
    } else if (offset == -1 && (in.key(end).equals("الاول") || in.key(end).equals("الاولي"))) {
      offset = -2;
      end++;
    } else if (key.equals("الليله")) {
      if (TimeWords.TURNS.get(in.key(end)) == Turn.PAST) {
        offset = -1;
        end++;
      } else if (in.key(i - 1).startsWith("ال")) {
        return null;
      }
    }
    if (TimeWords.PARTS_AFTER.contains(in.key(end))) {
      end++;
    }
    int shift = offset;
    LocalDate date = calendar.dateline().map(d -> d.plusDays(shift)).orElse(null);
    return named(new TimePhrase(i, end, token.span().start() + taken, Kind.DAY, date, date), shift);
  }

  /// اليوم التالي, اليوم السابق: a day told from another one, which stays open; اليوم الماضي is yesterday.
  private @Nullable TimePhrase otherDay(int i, Token token, int taken) {
    Turn turn = TimeWords.TURNS.get(in.key(i + 1));
    if (turn == null || in.key(i + 1).equals("الاخير")) {
      return null;
    }
    return new TimePhrase(i, i + 2, token.span().start() + taken, Kind.DAY, null, null);
  }

  /// أمس الثلاثاء, اليوم (الاثنين), غدا الخميس 5 يونيو: the weekday decides when the dateline is a day late.
  private TimePhrase named(TimePhrase day, int shift) {
    int j = day.end();
    boolean open = in.key(j).equals("(") || in.key(j).equals("،");
    TimePhrase weekday = weekday(open ? j + 1 : j);
    if (weekday == null || open && in.key(j).equals("(") && !in.key(weekday.end()).equals(")")) {
      return withDate(day);
    }
    int end = open && in.key(weekday.end()).equals(")") ? weekday.end() + 1 : weekday.end();
    LocalDate date = weekday.kind() == Kind.DAY ? weekday.from() : null;
    LocalDate near = day.from();
    if (date == null && near != null && weekday.from() != null) {
      DayOfWeek name = weekday.from().getDayOfWeek();
      date = near.with(shift > 0 ? TemporalAdjusters.nextOrSame(name) : TemporalAdjusters.previousOrSame(name));
    }
    return new TimePhrase(day.first(), end, day.start(), Kind.DAY, date, date);
  }
}
