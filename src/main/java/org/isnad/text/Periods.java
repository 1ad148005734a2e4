package org.isnad.text;

import java.util.Objects;
import java.util.Set;
import org.isnad.text.DateTimeExpression.Kind;
import org.isnad.text.TimeWords.Edge;
import org.isnad.text.TimeWords.Turn;
import org.isnad.text.TimeWords.Unit;
import org.jspecify.annotations.Nullable;

/// Stretches longer than a day: الأسبوع المقبل, هذا الشهر, مطلع العام الجاري, تموز 2014, نهاية نوفمبر, الربع الثالث من 2020, السبعينيات,
/// عطلة نهاية الأسبوع. Years alone are of kind YEAR.
final class Periods implements TimeGrammar {

  private static final Set<String> TIME_NOUNS = TimeWords
      .keys("الأسبوع الشهر اليوم الربع النصف الصيف الشتاء الربيع الخريف الأحد الاثنين الثلاثاء "
          + "الأربعاء الخميس الجمعة السبت الماضي الأول الثاني الثالث الرابع");

  /// Words that open a period; edges, units, months, seasons, decades and words for years do as well.
  static final Set<String> OPENING = WordSet.of("عطله", "العطله", "وقت", "الربع", "النصف", "الاسبوع", "الثلث", "العقد", "هذا", "هذه",
      "لهذا",
      "لهذه", "وهذا", "شهر");

  private final NumberScanner in;
  private final NumberGrammar cardinals;
  private final Months months;
  private final Years years;
  private final Calendar calendar;

  Periods(NumberScanner in, NumberGrammar cardinals, Months months, Years years, Calendar calendar) {
    this.in = in;
    this.cardinals = cardinals;
    this.months = months;
    this.years = years;
    this.calendar = calendar;
  }

  @Override
  public @Nullable TimePhrase at(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    if (token.isWord()) {
      TimePhrase phrase = edged(i, token);
      if (phrase == null) {
        phrase = ordered(i, token);
      }
      if (phrase != null) {
        return phrase;
      }
    }
    return whole(i);
  }

  /// A period without edge words.
  private @Nullable TimePhrase whole(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    if (token.isWord()) {
      TimePhrase phrase = unit(i, token);
      if (phrase == null) {
        phrase = month(i);
      }
      if (phrase == null) {
        phrase = named(i, token);
      }
      if (phrase != null) {
        return phrase;
      }
    }
    Years.Year year = years.at(i);
    return year == null ? null : year(i, year);
  }

  private static TimePhrase year(int i, Years.Year year) {
    Calendar.Days days = year.hijri() ? null : Calendar.years(year.first(), year.last());
    return phrase(i, year.end(), year.start(), year.first() == year.last() ? Kind.YEAR : Kind.PERIOD, days);
  }

  private static TimePhrase phrase(int i, int end, int start, Kind kind, Calendar.@Nullable Days days) {
    return new TimePhrase(i, end, start, kind, days == null ? null : days.from(), days == null ? null : days.until());
  }

  /// مطلع الشهر المقبل, نهاية نوفمبر, منتصف 2014, نهاية الأسبوع, عطلة نهاية الأسبوع المقبل
  private @Nullable TimePhrase edged(int i, Token token) {
    int j = i;
    int fused = 0;
    String key = token.key();
    if (!TimeWords.EDGES.containsKey(key) && key.length() > 4 && "وبلف".indexOf(key.charAt(0)) >= 0) {
      key = key.substring(1);
      fused = 1;
    }
    boolean holiday = (key.equals("عطله") || key.equals("العطله")) && in.key(i + 1).equals("نهايه");
    if (holiday) {
      j++;
      key = in.key(j);
    }
    if (key.equals("وقت") && in.key(i + 1).equals("لاحق") && in.key(i + 2).equals("من")) {
      TimePhrase rest = whole(i + 3);
      return rest == null ? null : part(rest.since(i, token.span().start() + fused), Edge.END);
    }
    Edge edge = TimeWords.EDGES.get(key);
    if (edge == Edge.END && in.key(j + 1).equals("اسبوعي")) {
      return phrase(i, j + 2, token.span().start() + fused, Kind.PERIOD, calendar.part(calendar.turn(Unit.WEEK, Turn.CURRENT), Edge.END));
    }
    if (edge == null) {
      return null;
    }
    if (in.key(j + 1).equals("شهر") && months.at(j + 2, true) == null) {
      return null;
    }
    int start = token.span().start() + fused;
    boolean demonstrated = in.key(j + 1).equals("هذا") || in.key(j + 1).equals("هذه");
    int u = demonstrated ? j + 2 : j + 1;
    Unit unit = unitOf(in.key(u));
    if (unit == Unit.WEEK && edge == Edge.END) {
      Turn turn = TimeWords.TURNS.get(in.key(u + 1));
      boolean second = in.key(u + 1).equals("بعد") && TimeWords.TURNS.get(in.key(u + 2)) == Turn.NEXT;
      Calendar.Days week = calendar.turn(Unit.WEEK, turn == null ? Turn.CURRENT : turn);
      Calendar.Days weekend = week == null
          ? null
          : new Calendar.Days(week.from().plusDays(second ? 19 : 5), week.until().plusDays(second ? 14 : 0));
      return phrase(i, second ? u + 3 : turn == null ? u + 1 : u + 2, start, Kind.PERIOD, weekend);
    }
    TimePhrase rest = whole(j + 1);
    if (rest == null && in.key(j + 1).equals("شهر")) {
      rest = whole(j + 2);
    }
    if (rest == null && unit != null && unit != Unit.DAY && in.key(u).startsWith("ال") && (edge == Edge.END || edge == Edge.REST)
        && !in.key(u).equals("الساعه")) {
      rest = phrase(u, u + 1, start, Kind.PERIOD, calendar.turn(unit, Turn.CURRENT));
    } else if (rest == null && edge == Edge.REST && (in.key(u).equals("اسبوعي") || in.key(u).equals("شهري"))) {
      rest = phrase(u, u + 1, start, Kind.PERIOD, calendar.turn(in.key(u).equals("شهري") ? Unit.MONTH : Unit.WEEK, Turn.CURRENT));
    }
    if (rest == null && in.atom(j + 1) != null && Years.plain(in, j + 1) < 0) {
      Years.Year year = years.after(j + 1);
      rest = year == null ? null : year(j + 1, year);
    }
    return rest == null ? null : part(rest.since(i, start), edge);
  }

  private TimePhrase part(TimePhrase phrase, Edge edge) {
    if (phrase.from() == null || phrase.until() == null) {
      return phrase.as(Kind.PERIOD, null, null);
    }
    Calendar.Days days = calendar.part(new Calendar.Days(phrase.from(), phrase.until()), edge);
    return days == null ? phrase : phrase.as(Kind.PERIOD, days.from(), days.until());
  }

  private static @Nullable Unit unitOf(String key) {
    return key.startsWith("ال") && !TimeWords.DUALS.contains(key.substring(2)) ? TimeWords.UNITS.get(key) : null;
  }

  /// الأسبوع الأول من أكتوبر, الربع الثالث من العام الجاري, النصف الأول من 2014, الأسبوع الثالث العام المقبل
  private @Nullable TimePhrase ordered(int i, Token token) {
    String key = token.key();
    int fused = key.startsWith("وال") || key.startsWith("بال") ? 1 : 0;
    key = key.substring(fused);
    boolean quarter = key.equals("الربع") || key.equals("النصف") || key.equals("الاسبوع") || key.equals("الثلث") || key.equals("العقد");
    Ordinals.Ordinal ordinal = quarter ? in.ordinal(i + 1) : null;
    boolean last = quarter && in.key(i + 1).equals("الاخير");
    if ((ordinal == null || !ordinal.article()) && !last) {
      return null;
    }
    int n = ordinal == null ? key.equals("الربع") ? 4 : 2 : ordinal.value();
    int j = ordinal == null ? i + 2 : ordinal.end();
    if (in.key(j).equals("من")) {
      j++;
    }
    TimePhrase of = whole(j);
    int start = token.span().start() + fused;
    if (of == null) {
      Years.Year year = years.after(j);
      of = year == null ? null : year(j, year);
    }
    if (of == null) {
      return key.equals("الربع") && !last ? phrase(i, ordinal == null ? i + 2 : ordinal.end(), start, Kind.PERIOD, null) : null;
    }
    Calendar.Days days = null;
    if (of.from() != null && of.until() != null) {
      if (key.equals("الربع") && n <= 4) {
        days = new Calendar.Days(of.from().plusMonths(3L * (n - 1)), of.from().plusMonths(3L * n).minusDays(1));
      } else if (key.equals("النصف") && n <= 2) {
        days = calendar.part(new Calendar.Days(of.from(), of.until()), n == 1 ? Edge.BEGIN : Edge.END);
      } else if (key.equals("الاسبوع") && n <= 53) {
        int toMonday = (8 - of.from().getDayOfWeek().getValue()) % 7;
        days = new Calendar.Days(of.from().plusDays(toMonday + 7L * (n - 1)), of.from().plusDays(toMonday + 7L * n - 1));
      }
    }
    return phrase(i, of.end(), start, Kind.PERIOD, days);
  }

  /// هذا الأسبوع, الشهر الماضي, العام الجاري
  private @Nullable TimePhrase unit(int i, Token token) {
    String key = token.key();
    boolean demonstrated = key.equals("هذا") || key.equals("هذه") || key.equals("لهذا") || key.equals("لهذه") || key.equals("وهذا");
    int u = demonstrated ? i + 1 : i;
    String name = in.key(u);
    int fused = 0;
    if (!demonstrated && name.length() > 5) {
      if (name.startsWith("لل")) {
        name = "ال" + name.substring(2);
      } else if (name.startsWith("وال") || name.startsWith("بال")) {
        name = name.substring(1);
        fused = 1;
      }
    }
    Unit unit = unitOf(name);
    if (unit == null || name.endsWith("ات") || name.equals("الايام") || name.equals("الاشهر") || name.equals("الاسابيع")
        || name.equals("الاعوام")) {
      return null;
    }
    Turn turn = TimeWords.TURNS.get(in.key(u + 1));
    String before = in.key(i - 1);
    if (name.equals("العام") && before.startsWith("ال") && !TIME_NOUNS.contains(before) && months.at(i - 1, true) == null) {
      return null; // الأمين العام الحالي
    }
    int start = token.span().start() + fused;
    if (turn != null && unit.compareTo(Unit.DAY) > 0) {
      return phrase(i, u + 2, start, Kind.PERIOD, calendar.turn(unit, turn));
    }
    if (demonstrated && unit.compareTo(Unit.DAY) > 0) {
      return phrase(i, u + 1, start, Kind.PERIOD, calendar.turn(unit, Turn.CURRENT));
    }
    if (unit == Unit.CENTURY) {
      return century(u, start);
    }
    return null;
  }

  /// القرن العشرين, القرن التاسع عشر, القرن الـ19
  private @Nullable TimePhrase century(int i, int start) {
    Ordinals.Ordinal ordinal = in.ordinal(i + 1);
    int clipped = in.key(i + 1).equals("ال") ? i + 2 : i + 1;
    NumberPhrase number = in.atom(clipped) == null ? null : cardinals.at(clipped);
    int n = ordinal != null ? ordinal.value() : number == null || number.value().precision() > 2 ? 0 : number.value().intValue();
    if (n < 1 || n > 21) {
      return null;
    }
    int end = ordinal != null ? ordinal.end() : Objects.requireNonNull(number).end();
    return phrase(i, end, start, Kind.PERIOD, Calendar.years(100 * (n - 1) + 1, 100 * n));
  }

  /// تموز 2014, سبتمبر الماضي, يونيو من العام المقبل, شهر مايو
  private @Nullable TimePhrase month(int i) {
    int j = in.key(i).equals("شهر") || in.key(i).equals("لشهر") || in.key(i).equals("بشهر") || in.key(i).equals("وشهر") ? i + 1 : i;
    Months.Month month = months.at(j, j > i);
    Token first = in.token(i);
    if (month == null || first == null) {
      return null;
    }
    int start = j > i ? first.span().start() : month.start();
    int end = month.end();
    Years.Year year = years.after(end);
    if (year != null) {
      return phrase(i, year.end(), start, Kind.PERIOD,
          month.hijri() || year.hijri() ? null : calendar.month(month.number(), year.first(), null));
    }
    Turn turn = TimeWords.TURNS.get(in.key(end));
    if (turn != null) {
      return phrase(i, end + 1, start, Kind.PERIOD, month.hijri() ? null : calendar.month(month.number(), null, turn));
    }
    int k = in.key(end).equals("من") ? end + 1 : end;
    if (in.key(k).equals("العام") || in.key(k).equals("هذا")) {
      Token unit = in.token(k);
      TimePhrase of = unit == null ? null : unit(k, unit);
      if (of != null) {
        Calendar.Days days = of.from() == null || month.hijri() ? null : calendar.month(month.number(), of.from().getYear(), null);
        return phrase(i, of.end(), start, Kind.PERIOD, days);
      }
    }
    return phrase(i, end, start, Kind.PERIOD, month.hijri() ? null : calendar.month(month.number(), null, null));
  }

  /// Seasons and decades.
  private @Nullable TimePhrase named(int i, Token token) {
    String key = token.key();
    int demonstrated = key.equals("هذا") ? 1 : 0;
    String name = in.key(i + demonstrated);
    int fused = 0;
    if (name.startsWith("وال") || name.startsWith("بال")) {
      name = name.substring(1);
      fused = 1;
    }
    if (TimeWords.DECADES.contains(name)) {
      int decade = decade(name);
      int end = i + 1;
      boolean past = in.key(end).equals("القرن") && TimeWords.TURNS.get(in.key(end + 1)) == Turn.PAST;
      return phrase(i, past ? end + 2 : end, token.span().start() + fused, Kind.PERIOD, Calendar.years(1900 + decade, 1909 + decade));
    }
    if (!TimeWords.SEASONS.contains(name)) {
      return null;
    }
    int end = i + demonstrated + 1;
    Turn turn = TimeWords.TURNS.get(in.key(end));
    Years.Year year = Years.plain(in, end) > 0 || in.key(end).equals("عام") || in.key(end).equals("العام") ? years.after(end) : null;
    boolean article = name.startsWith("ال") && !name.equals("الربيع");
    if (turn == null && year == null && demonstrated == 0 && !article) {
      return null;
    }
    return phrase(i, turn != null ? end + 1 : year != null ? year.end() : end, token.span().start() + fused, Kind.PERIOD, null);
  }

  private static int decade(String key) {
    String name = Clitics.withoutArticle(key).replaceAll("يات$|ات$", "");
    NumberWord word = NumberWord.of(name);
    return word == null ? 0 : (int) word.value();
  }

}
