package org.isnad.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates of publication as pages, tables and articles write them, brought into ISO 8601: a day (`2024-08-15`), or a time with its
/// offset when both are given. A time without an offset is dropped: nobody knows where its clock hung.
final class DateForms {

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    String[] names = {"يناير جانفي كانون-الثاني january jan", "فبراير فيفري شباط february feb", "مارس آذار اذار march mar",
        "أبريل ابريل إبريل أفريل افريل نيسان april apr", "مايو ماي أيار ايار may", "يونيو يونيه جوان حزيران june jun",
        "يوليو يوليوز يوليه جويلية تموز july jul", "أغسطس اغسطس أوت اوت غشت آب اب august aug",
        "سبتمبر شتنبر أيلول ايلول september sept sep", "أكتوبر اكتوبر تشرين-الأول تشرين-الاول october oct",
        "نوفمبر نونبر تشرين-الثاني november nov", "ديسمبر دجنبر كانون-الأول كانون-الاول december dec"};
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        MONTHS.put(name, i + 1);
      }
    }
  }

  private static final Pattern TIMED = Pattern
      .compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|[+-]\\d{2}:?\\d{2})\\b?");
  private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH = Pattern
      .compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ ,،]+([\\p{L}-]+)(?:/[\\p{L}-]+)?[ .,،/]+(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY = Pattern.compile("([\\p{L}-]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?[ ,،]+(\\d{4})(?!\\d)");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\d{3})?");

  private DateForms() {
  }

  /// The date in ISO 8601; empty when it is not understood or no plausible date of news (years 1900 to 2100).
  static Optional<String> iso(String written) {
    String s = latinDigits(written).strip().replace('\u00A0', ' ').replaceAll("\\s+", " ").replaceAll("[\u200E\u200F\u061C]", "");
    Matcher timed = TIMED.matcher(s);
    if (timed.find()) {
      return timed(timed);
    }
    if (EPOCH.matcher(s).matches()) {
      long n = Long.parseLong(s);
      return plausible(Instant.ofEpochSecond(s.length() == 13 ? n / 1000 : n).atOffset(ZoneOffset.UTC));
    }
    try {
      return plausible(OffsetDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeParseException e) {
      return day(s).map(LocalDate::toString);
    }
  }

  private static Optional<String> timed(Matcher m) {
    String offset = m.group(3).equals("Z") || m.group(3).contains(":")
        ? m.group(3)
        : m.group(3).substring(0, 3) + ":" + m.group(3).substring(3);
    try {
      return plausible(OffsetDateTime.parse(m.group(1) + "T" + m.group(2) + offset));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> plausible(OffsetDateTime time) {
    return time.getYear() < 1900 || time.getYear() > 2100
        ? Optional.empty()
        : Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withNano(0)));
  }

  private static Optional<LocalDate> day(String s) {
    Matcher m = YEAR_FIRST.matcher(s);
    if (m.find()) {
      return of(m.group(1), m.group(2), m.group(3));
    }
    m = YEAR_LAST.matcher(s);
    if (m.find()) {
      // day first, as the Arab press writes; month first only where nothing else is possible
      Optional<LocalDate> dayFirst = of(m.group(3), m.group(2), m.group(1));
      return dayFirst.isPresent() ? dayFirst : of(m.group(3), m.group(1), m.group(2));
    }
    String joined = s.replaceAll("(تشرين|كانون) (الأول|الاول|الثاني)", "$1-$2").toLowerCase(Locale.ROOT);
    m = DAY_MONTH.matcher(joined);
    while (m.find()) {
      Integer month = MONTHS.get(m.group(2));
      if (month != null) {
        return of(m.group(3), month.toString(), m.group(1));
      }
    }
    m = MONTH_DAY.matcher(joined);
    while (m.find()) {
      Integer month = MONTHS.get(m.group(1));
      if (month != null) {
        return of(m.group(3), month.toString(), m.group(2));
      }
    }
    m = BASIC.matcher(s);
    return m.matches() ? of(m.group(1), m.group(2), m.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> of(@Nullable String year, @Nullable String month, @Nullable String day) {
    try {
      LocalDate date = LocalDate.of(number(year), number(month), number(day));
      return date.getYear() < 1900 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String latinDigits(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      out.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return out.toString();
  }
}
