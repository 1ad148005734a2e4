package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.text.DateTimeExpression.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The dateline of these tests is Wednesday, 15 May 2024.
class DateTimeReaderTest {

  private static List<DateTimeExpression> times(String text) {
    return DateTimeReader.times(Tokenizer.tokens(text), Optional.of(LocalDate.of(2024, 5, 15)));
  }

  private static String told(String text) {
    return times(text).stream()
        .map(t -> t.kind() + " " + (t.from() == null ? "" : t.from()) + (t.until() == null || t.until().equals(t.from())
            ? ""
            : ".." + t.until()))
        .map(String::strip).collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"في 7 تشرين الأول/أكتوبر 2023|DAY 2023-10-07", "عقد في 20 كانون الثاني/يناير الماضي|DAY 2024-01-20",
      "السابع من أكتوبر 2023|DAY 2023-10-07", "الحادي والعشرين من أيار|DAY 2024-05-21", "يوم الجمعة 10 مايو 2024|DAY 2024-05-10",
      "في 3 جويلية 2021|DAY 2021-07-03", "5 أوت 2020|DAY 2020-08-05", "بتاريخ 2024-08-15|DAY 2024-08-15", "يوم 15/8/2024|DAY 2024-08-15",
      "نشر 15-8-2024|DAY 2024-08-15", "في 3 رمضان 1445 هـ|DAY", "عام 1383|YEAR", "عام 1383م|YEAR 1383-01-01..1383-12-31",
      "أول من أمس|DAY 2024-05-13", "أول أمس|DAY 2024-05-13", "9 مايو (أيار) 2015|DAY 2015-05-09", "في 20 من الشهر المقبل|DAY 2024-06-20",
      "في 12 الجاري|DAY 2024-05-12", "الأحد الموافق 12 مايو|DAY 2024-05-12", "الـ24 من حزيران/يونيو الماضي|DAY 2023-06-24"})
  void days(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"قال الاثنين إن|WEEKDAY 2024-05-13", "يوم الأربعاء|WEEKDAY 2024-05-15",
      "الجمعة المقبل|WEEKDAY 2024-05-17",
      "الأحد الماضي|WEEKDAY 2024-05-12", "مساء السبت|WEEKDAY 2024-05-11", "أمس الثلاثاء|DAY 2024-05-14", "أمس|DAY 2024-05-14",
      "أمس الأول|DAY 2024-05-13", "مساء أمس|DAY 2024-05-14", "غداً الخميس|DAY 2024-05-16", "اليوم (الأربعاء)|DAY 2024-05-15",
      "بعد غد|DAY 2024-05-17",
      "الجمعة من الأسبوع المقبل|DAY 2024-05-24"})
  void nearDays(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"الأسبوع المقبل|PERIOD 2024-05-20..2024-05-26", "الشهر الماضي|PERIOD 2024-04-01..2024-04-30",
      "مطلع الشهر الحالي|PERIOD 2024-05-01..2024-05-15", "في تموز 2014|PERIOD 2014-07-01..2014-07-31",
      "نهاية نوفمبر 2022|PERIOD 2022-11-16..2022-11-30",
      "العام الماضي|PERIOD 2023-01-01..2023-12-31", "من 3 إلى 5 مايو|PERIOD 2024-05-03..2024-05-05",
      "بين عامي 2011 و2014|PERIOD 2011-01-01..2014-12-31",
      "عام 1967|YEAR 1967-01-01..1967-12-31", "في 2014|YEAR 2014-01-01..2014-12-31", "رؤية 2030|YEAR 2030-01-01..2030-12-31",
      "كأس العالم 2018|YEAR 2018-01-01..2018-12-31", "في 1975 حينما عين|YEAR 1975-01-01..1975-12-31",
      "(باريس، 2010)|YEAR 2010-01-01..2010-12-31", "في 2014 بنسبة كبيرة|YEAR 2014-01-01..2014-12-31",
      "خلال عطلة نهاية الأسبوع|PERIOD 2024-05-18..2024-05-19", "الربع الثالث من 2020|PERIOD 2020-07-01..2020-09-30",
      "النصف الأول من العام الجاري|PERIOD 2024-01-01..2024-06-30", "في السبعينيات|PERIOD 1970-01-01..1979-12-31",
      "يونيو من العام المقبل|PERIOD 2025-06-01..2025-06-30"})
  void periods(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"خلال الساعات الـ24 الماضية|WINDOW 2024-05-14..2024-05-15",
      "في الأيام الثلاثة المقبلة|WINDOW 2024-05-16..2024-05-18",
      "منذ فجر اليوم|WINDOW 2024-05-15", "منذ السابع من أكتوبر|WINDOW 2023-10-07..2024-05-15", "منذ عام 2014|WINDOW 2014-01-01..2024-05-15",
      "قبل ثلاثة أيام|DAY 2024-05-12", "الـ48 ساعة الماضية|WINDOW 2024-05-13..2024-05-15"})
  void windows(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"عند الساعة 12:45", "في 09:18", "الثالثة فجرا", "الساعة العاشرة والنصف مساء", "الساعة 10 صباحا",
      "الساعة 08,00 ت غ"})
  void clocks(String text) {
    assertThat(times(text)).singleElement().extracting(DateTimeExpression::kind).isEqualTo(Kind.CLOCK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"البالغ من العمر 45 عاما", "في الـ45 من عمره", "عن عمر 80 عاما", "عن عمر يناهز ثمانين عاما", "فلان (30 عاما)",
      "عمرها 12 سنة",
      "تتراوح أعمارهم بين 15 و20 عاما", "دون سن 18", "فتى يبلغ 17 عاما من العمر"})
  void ages(String text) {
    assertThat(times(text)).singleElement().satisfies(t -> {
      assertThat(t.kind()).isEqualTo(Kind.AGE);
      assertThat(NumberReader.numbers(Tokenizer.tokens(text))).allSatisfy(n -> assertThat(n.span().overlaps(t.span())).isTrue());
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1160 شخصا", "ثمانية أشهر", "منذ 12 عاما", "لمدة 3 أيام", "وصل 2014 لاجئا", "الأمين العام الحالي", "مارس ضغوطا",
      "خميس بن سعيد",
      "أحد المسؤولين", "في 2000 دولار", "مجلة اليوم السابع", "فوز 3:1", "فوز 3-صفر", "مساحة 2100 متر"})
  void noTimes(String text) {
    assertThat(times(text)).isEmpty();
  }

  @Test
  void withoutDatelineTheWordsStay() {
    assertThat(DateTimeReader.times(Tokenizer.tokens("التقيا الاثنين وغدا"), Optional.empty())).hasSize(2)
        .allSatisfy(t -> assertThat(t.from()).isNull());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"لمدة ثمانية أشهر|8|MONTH", "هدنة لمدة أسبوع|1|WEEK", "ساعة ونصف|1.5|HOUR", "نصف ساعة|0.5|HOUR",
      "أسبوعين|2|WEEK",
      "مدة 30 يوما|30|DAY", "سنة كاملة|1|YEAR"})
  void durations(String text, String value, DurationReader.Unit unit) {
    assertThat(DurationReader.durations(Tokenizer.tokens(text))).singleElement().satisfies(d -> {
      assertThat(d.value()).isEqualByComparingTo(value);
      assertThat(d.unit()).isEqualTo(unit);
    });
  }
}
