package org.isnad.text;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.text.DateTimeExpression.Kind;
import org.isnad.text.TimeWords.Turn;
import org.isnad.text.TimeWords.Unit;
import org.jspecify.annotations.Nullable;

/// Times told by counting from now: الساعات الـ24 الماضية, الأيام الثلاثة المقبلة, آخر 3 سنوات, قبل يومين, قبل ثلاثة أشهر.
///
/// A bare duration (ثمانية أشهر, منذ 12 عاما) is a quantity, no time.
final class CountedTimes implements TimeGrammar {

  private static final Set<String> FEW = TimeWords.keys("القليلة القليلتين بضعة بضع عدة القلائل");

  /// Words that open a counted time; units and numbers do as well.
  static final Set<String> OPENING = TimeWords.keys("قبل بعد خلال غضون اخر ال القليلة القليلتين بضعة بضع عدة القلائل");

  /// What is held, so that "عقد" before it is the holding of it and no decade.
  private static final Set<String> HELD = TimeWords
      .keys("اجتماع اجتماعات لقاء لقاءات جلسة جلسات قمة مؤتمر محادثات مباحثات مفاوضات مشاورات صفقة اتفاق اتفاقية"
          + " انتخابات قران اجتماعه اجتماعها جلسته جلستها مؤتمره مؤتمرها");

  private final NumberScanner in;
  private final NumberGrammar cardinals;
  private final Calendar calendar;

  CountedTimes(NumberScanner in, NumberGrammar cardinals, Calendar calendar) {
    this.in = in;
    this.cardinals = cardinals;
    this.calendar = calendar;
  }

  /// A count of units.
  ///
  /// @param n how many, or -1 for a few
  private record Count(int end, Unit unit, long n, boolean article) {
  }

  @Override
  public @Nullable TimePhrase at(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    String key = token.key();
    if (PercentWords.end(in, i) > i || PercentWords.end(in, i - 1) == i + 1) {
      return null; // "15 في المائة العام الماضي"
    }
    if (key.equals("قبل") || key.equals("وقبل")) {
      return ago(i, token, -1, key.equals("قبل") ? 0 : 1);
    }
    if (key.equals("بعد")) {
      TimePhrase later = ago(i, token, 1, 0);
      return later != null && (in.key(later.end() - 1).equals("الان") || in.key(later.end() - 1).equals("المستقبل")) ? later : null;
    }
    if ((key.equals("خلال") || key.equals("غضون")) && TimeWords.DUALS.contains(in.key(i + 1))) {
      return new TimePhrase(i, i + 2, token.span().start(), Kind.PERIOD, null, null);
    }
    TimePhrase several = several(i, token);
    if (several != null) {
      return several;
    }
    boolean last = key.equals("اخر");
    Count count = last ? counted(i + 1) : counted(i);
    if (count == null) {
      return null;
    }
    Turn turn = TimeWords.TURNS.get(in.key(count.end()));
    boolean sure = turn != null && turn != Turn.SAME && (in.key(count.end()).startsWith("ال"));
    if (last && count.n() > 0 && (turn == null || !sure)) {
      return window(i, count.end(), token, count, Turn.PAST);
    }
    if (sure && turn != null) {
      return window(i, count.end() + 1, token, count, turn);
    }
    return null;
  }

  /// سنة وشهران و21 يوما من الآن
  private @Nullable TimePhrase several(int i, Token token) {
    LocalDate day = calendar.dateline().orElse(null);
    int j = i;
    for (int steps = 0; steps < 4; steps++) {
      Count count = counted(j);
      Unit one = count == null ? TimeWords.UNITS.get(in.key(j)) : null;
      if (count == null && one != null && !in.key(j).startsWith("ال")) {
        count = new Count(j + 1, one, TimeWords.DUALS.contains(in.key(j)) ? 2 : 1, false);
      }
      if (count == null || count.article()) {
        return null;
      }
      day = day == null || count.n() < 0 ? null : calendar.shifted(day, count.unit(), -count.n());
      j = count.end();
      if (in.key(j).equals("من") && in.key(j + 1).equals("الان")) {
        return new TimePhrase(i, j + 2, token.span().start(), Kind.DAY, day, day);
      }
      if (!in.key(j).equals("و") && !in.key(j).equals(",") && !in.key(j).equals("،")) {
        return null;
      }
      j++;
    }
    return null;
  }

  private TimePhrase window(int i, int end, Token token, Count count, Turn turn) {
    LocalDate line = calendar.dateline().orElse(null);
    LocalDate other = count.n() < 0 || line == null
        ? null
        : count.unit() == Unit.HOUR
            ? line.plusDays((turn == Turn.PAST ? -1 : 1) * Math.ceilDiv(count.n(), 24))
            : calendar.shifted(count.unit(), turn == Turn.PAST ? -count.n() : count.n());
    String first = token.key();
    int fused = first.startsWith("وال") || first.startsWith("بال") ? 1 : 0;
    int start = token.span().start() + fused;
    boolean past = turn == Turn.PAST;
    if (line == null || other == null || turn == Turn.CURRENT) {
      return new TimePhrase(i, end, start, Kind.WINDOW, null, null);
    }
    return new TimePhrase(i, end, start, Kind.WINDOW, past ? other : line.plusDays(1), past ? line : other);
  }

  /// قبل يومين, قبل ثلاثة أشهر, قبل بضعة أيام [من الآن]
  private @Nullable TimePhrase ago(int i, Token token, int sign, int fused) {
    Count count = counted(i + 1);
    if (count == null) {
      Unit one = TimeWords.UNITS.get(in.key(i + 1));
      boolean dual = TimeWords.DUALS.contains(in.key(i + 1));
      boolean holding = in.key(i + 1).equals("عقد") && (FunctionWords.isDefinite(in.key(i + 2)) || HELD.contains(in.key(i + 2))); // قبل عقد القمة
      if (one == null || holding || in.key(i + 1).startsWith("ال") || in.key(i + 1).endsWith("ات") || in.key(i + 1).equals("ايام")) {
        return null;
      }
      count = new Count(i + 2, one, dual ? 2 : 1, false);
    }
    if (count.article()) {
      return null;
    }
    int end = count.end();
    boolean now = in.key(end).equals("من") && in.key(end + 1).equals("الان");
    boolean future = in.key(end).equals("في") && in.key(end + 1).equals("المستقبل");
    boolean event = in.key(end).equals("من") && !now || in.key(end).equals("علي"); // قبل يومين من الانتخابات
    LocalDate day = event || count.n() < 0 ? null : calendar.shifted(count.unit(), sign * count.n());
    Kind kind = count.unit().compareTo(Unit.WEEK) < 0 ? Kind.DAY : Kind.PERIOD;
    return new TimePhrase(i, now || future ? end + 2 : end, token.span().start() + fused, kind, day, day);
  }

  /// 24 ساعة, الساعات الـ24, الأيام الثلاثة, الـ48 ساعة, بضعة أيام, اليومين
  private @Nullable Count counted(int i) {
    String key = in.key(i);
    boolean article = false;
    int j = i;
    String name = key.startsWith("وال") || key.startsWith("بال") ? key.substring(1) : key.startsWith("لل") ? "ال" + key.substring(2) : key;
    Unit unit = name.startsWith("ال") ? TimeWords.UNITS.get(name) : null;
    if (unit != null) {
      if (TimeWords.DUALS.contains(name.substring(2))) {
        return new Count(i + 1, unit, 2, true);
      }
      boolean plural = !(name.equals("اليوم") || name.equals("الشهر") || name.equals("العام") || name.equals("السنه")
          || name.equals("الاسبوع")
          || name.equals("الساعه") || name.equals("العقد") || name.equals("القرن"));
      if (!plural) {
        return null;
      }
      int k = in.key(i + 1).equals("ال") ? i + 2 : i + 1;
      if (FEW.contains(in.key(k))) {
        return new Count(k + 1, unit, -1, true);
      }
      NumberPhrase number = in.atom(k) == null ? null : cardinals.at(k);
      if (number != null && (number.definite() || k > i + 1) && number.value().scale() <= 0) {
        return new Count(number.end(), unit, bounded(number), true);
      }
      return new Count(i + 1, unit, -1, true);
    }
    if (key.equals("ال")) {
      article = true;
      j++;
    }
    if (FEW.contains(key)) {
      Unit few = TimeWords.UNITS.get(in.key(i + 1));
      return few == null ? null : new Count(i + 2, few, -1, false);
    }
    NumberPhrase number = in.atom(j) == null ? null : cardinals.at(j);
    Unit counted = number == null ? null : TimeWords.UNITS.get(in.key(number.end()));
    if (number == null || counted == null || number.value().scale() > 0) {
      return null;
    }
    return new Count(number.end() + 1, counted, bounded(number), article || number.definite());
  }

  private static long bounded(NumberPhrase number) {
    return number.value().precision() > 5 ? -1 : number.value().longValue();
  }
}
