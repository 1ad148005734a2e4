package org.isnad.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.text.DateTimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the times of a text: days, weekdays, periods, years, clock times, windows ("منذ فجر اليوم") and ages.
///
/// Every number that is part of one lies in its span, so that a reader of figures can leave it out. A counted duration ("ثمانية أشهر") is none.
/// Linear in the number of tokens; never throws; thread-safe.
public final class DateTimeReader {

  private static final Set<String> TO = WordSet.of("الي", "حتي", "-", "–", "و");
  private static final Set<String> SINCE = WordSet.of("منذ", "ومنذ", "مند");

  private final NumberScanner in;
  private final Dates dates;
  private final Calendar calendar;
  private final List<TimeGrammar> grammars;

  private DateTimeReader(List<Token> tokens, Optional<LocalDate> dateline) {
    this.in = new NumberScanner(tokens);
    NumberGrammar cardinals = new NumberGrammar(in);
    this.calendar = new Calendar(dateline);
    Months months = new Months(in);
    Years years = new Years(in, cardinals);
    this.dates = new Dates(in, months, years, calendar);
    this.grammars = List.of(dates, new NearDays(in, dates, calendar), new Periods(in, cardinals, months, years, calendar),
        new CountedTimes(in, cardinals, calendar), new Clocks(in), new Ages(in, cardinals));
  }

  /// The times among the tokens, in order, not overlapping.
  ///
  /// @param dateline the day that relative times are told from; without it they keep their words and no days
  public static List<DateTimeExpression> times(List<Token> tokens, Optional<LocalDate> dateline) {
    DateTimeReader reader = new DateTimeReader(tokens, dateline);
    List<DateTimeExpression> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      TimePhrase phrase = reader.read(i);
      if (phrase == null) {
        i++;
      } else {
        int end = tokens.get(phrase.end() - 1).span().end();
        Span span = new Span(Math.min(phrase.start(), end - 1), end);
        out.add(new DateTimeExpression(phrase.first(), phrase.end(), span, phrase.kind(), phrase.from(), phrase.until()));
        i = phrase.end();
      }
    }
    return List.copyOf(out);
  }

  private @Nullable TimePhrase read(int i) {
    String key = in.key(i);
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    if (SINCE.contains(key)) {
      TimePhrase since = simple(i + 1);
      if (since == null || since.kind() == Kind.CLOCK || since.kind() == Kind.AGE) {
        return null;
      }
      LocalDate line = calendar.dateline().orElse(null);
      LocalDate from = since.from() != null && line != null && since.from().isAfter(line) ? since.from().minusYears(1) : since.from();
      return since.since(i, token.span().start() + (key.startsWith("و") ? 1 : 0)).as(Kind.WINDOW, from, from == null ? null : line);
    }
    return simple(i);
  }

  private @Nullable TimePhrase simple(int i) {
    if (!TimeOpenings.at(in, i)) {
      return null;
    }
    TimePhrase run = dayNumbers(i);
    TimePhrase phrase = TimeGrammar.longest(grammars, i);
    if (run != null && (phrase == null || run.end() > phrase.end())) {
      return run;
    }
    return phrase == null ? null : joined(phrase);
  }

  /// 3 إلى 5 مايو, 4 و22 هذا الشهر, 3 و4 و5 مايو: the month told once for all.
  private @Nullable TimePhrase dayNumbers(int i) {
    Dates.DayNumber first = dates.dayNumber(i);
    if (first == null) {
      return null;
    }
    int j = first.end();
    for (int steps = 0; steps < 4; steps++) {
      boolean fused = in.key(j).startsWith("و") && in.key(j).length() > 1 && !in.key(j).equals("والي");
      if (!fused && !TO.contains(in.key(j)) && !in.key(j).equals("،") && !in.key(j).equals("والي")) {
        return null;
      }
      int k = fused ? j : j + 1;
      TimePhrase last = dates.at(k);
      if (last != null && last.kind() == Kind.DAY && dates.dayNumber(k) != null) {
        LocalDate until = last.until();
        LocalDate from = until == null ? null : calendar.day(until.getYear(), until.getMonthValue(), first.day());
        if (from != null && until != null && from.isAfter(until)) {
          from = from.minusMonths(1);
        }
        return new TimePhrase(i, last.end(), first.start(), Kind.PERIOD, from, until);
      }
      Dates.DayNumber next = dates.dayNumber(k);
      if (next == null) {
        return null;
      }
      j = next.end();
    }
    return null;
  }

  /// من 4 سبتمبر إلى 8 سبتمبر, بين الجمعة والأحد, اليوم حتى الغد
  private TimePhrase joined(TimePhrase first) {
    if (first.kind() == Kind.CLOCK || first.kind() == Kind.AGE || first.kind() == Kind.WINDOW) {
      return first;
    }
    String key = in.key(first.end());
    String before = in.key(first.first() - 1);
    boolean between = before.equals("بين") || before.equals("مابين");
    boolean connects = key.equals("الي") || key.equals("حتي") || key.equals("-") || key.equals("–") || between && key.equals("و");
    TimePhrase second = connects
        ? TimeGrammar.longest(grammars, first.end() + 1)
        : between && key.startsWith("و") && key.length() > 2 ? TimeGrammar.longest(grammars, first.end()) : null;
    boolean alike = second != null && second.kind() != Kind.CLOCK && second.kind() != Kind.AGE && second.kind() != Kind.WINDOW;
    if (second == null || !alike) {
      return first;
    }
    LocalDate from = first.from();
    LocalDate until = second.until();
    boolean known = from != null && until != null && !until.isBefore(from);
    return new TimePhrase(first.first(), second.end(), first.start(), Kind.PERIOD, known ? from : null, known ? until : null);
  }
}
