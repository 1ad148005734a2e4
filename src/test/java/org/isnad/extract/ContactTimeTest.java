package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Metadata;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.claim.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which time of a sentence is that of the contact it tells.
class ContactTimeTest {

  /// The times of all contacts of a sentence in an article of Wednesday, 10 January 2024; `-` for none.
  private static List<String> times(String sentence, boolean days) {
    Metadata metadata = Metadata.NONE.with(Metadata.Field.DATE, "2024-01-10", Metadata.Origin.SIDECAR);
    Reading reading = ReadContacts.READER.read(new Article("a", "خبر من المنطقة\n\n" + sentence, metadata, "a.txt"));
    return reading.claims().stream().filter(c -> c instanceof Contact).map(c -> ((Contact) c).time())
        .map(t -> t == null ? "-" : days ? day(t) : t.span().of(reading.article().text())).toList();
  }

  private static String day(TimeExpression t) {
    LocalDate from = t.from();
    return from == null ? "?" : from.toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى سامح شكري نظيره الروسي سيرغي لافروف لبحث الهجوم الذي وقع في المدينة أمس. | -",
      "أجرى سامح شكري محادثات مع سيرغي لافروف بعد البيان الذي صدر في جنيف الثلاثاء. | -",
      "أدان جون كيري الانفجار الذي هز العاصمة أمس الأول خلال لقائه سامح شكري. | -",
      "التقى سامح شكري نظيره الروسي سيرغي لافروف في الاجتماع الذي عقد أمس. | أمس",
      "التقى سامح شكري نظيره الروسي سيرغي لافروف أمس لبحث الهجوم الذي وقع في المدينة الأسبوع الماضي. | أمس",
      "شارك سامح شكري في المحادثات الثنائية التي جرت أمس مع سيرغي لافروف. | أمس",
      "التقى سامح شكري أمس سيرغي لافروف. | أمس",
      "سيزور سامح شكري موسكو خلال اليومين المقبلين. | اليومين المقبلين",
      "يصل سامح شكري إلى موسكو في غضون الأيام الثلاثة المقبلة. | الأيام الثلاثة المقبلة",
      "التقى سامح شكري نظيره الروسي سيرغي لافروف خلال الأيام القليلة الماضية. | الأيام القليلة الماضية",
      "استقبل سامح شكري نظيره الروسي سيرغي لافروف في مدرسة تستعد للعام الدراسي 2024. | -",
      "التقى سامح شكري نظيره الروسي سيرغي لافروف باليوم الثقافي المصري في موسكو. | -",
      "وصل سامح شكري إلى موسكو أمس فيما سيصل سيرغي لافروف إليها اليوم. | أمس"})
  void timesOfOtherThingsAreNotThoseOfTheContact(String sentence, String expected) {
    assertThat(times(sentence, false)).first().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أعلنت حركة حماس الجمعة تعيين سامح شكري الذي بدأ مفاوضات مع سيرغي لافروف متحدثا باسمها. | -",
      "استقبل أمير قطر أمس في مكتبه الوزير سامح شكري الذي يزور الدوحة. | أمس;-",
      "سلم القادة أنفسهم أمس بعد مفاوضات بين الجيش وحركة حماس. | -",
      "غادر القاهرة أمس الأول سيرغي لافروف بعد زيارته لليبيا. | -;-",
      "وصل سامح شكري إلى موسكو أمس وكان قد التقى سيرغي لافروف في بيروت. | أمس;-",
      "كشف المتحدث أمس عن زيارة سامح شكري إلى موسكو. | -",
      "زار سامح شكري الكويت أمس في جولة تشمل قطر والعراق. | أمس;-;-",
      "أكد سامح شكري أمس خلال لقائه سيرغي لافروف أهمية الحل. | أمس",
      "أعلن سامح شكري أمس بعد لقائه سيرغي لافروف أن الحل قريب. | أمس",
      "وصل أمس سامح شكري إلى موسكو وكان في استقباله سيرغي لافروف. | أمس;أمس",
      "عقد في الرياض أمس الاجتماع الذي ضم سامح شكري وسيرغي لافروف. | أمس"})
  void aDayBeforeTheContactMayBeThatOfAnotherVerb(String sentence, String expected) {
    assertThat(times(sentence, false)).containsExactlyInAnyOrder(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أكد سامح شكري أمس أن بلاده ملتزمة بالحل. جاء ذلك خلال استقباله سيرغي لافروف. | أمس",
      "أكد سامح شكري أن بلاده ستعقد مؤتمرا الأحد. جاء ذلك خلال استقباله سيرغي لافروف. | -",
      "قام سامح شكري بزيارة إلى مستشفى الشفاء بغزة. وكانت الزيارة أمس الأحد بحضور الموظفين. | أمس الأحد",
      "التقى سامح شكري نظيره سيرغي لافروف. وأكد خلال اللقاء الذي عقد في القاهرة أمس أهمية الحل. | أمس",
      "التقى سامح شكري نظيره سيرغي لافروف. وقال إن اللقاء الذي عقد في القاهرة كان مفيدا أمس. | -"})
  void theDayMayStandInTheSentenceBeside(String sentence, String expected) {
    assertThat(times(sentence, false)).first().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "سيلتقي سامح شكري نظيره الروسي سيرغي لافروف الثلاثاء في موسكو. | 2024-01-16",
      "من المقرر أن يزور سامح شكري موسكو الاثنين. | 2024-01-15",
      "سيلتقي سامح شكري نظيره الروسي سيرغي لافروف غدا في موسكو. | 2024-01-11",
      "التقى سامح شكري نظيره الروسي سيرغي لافروف الثلاثاء في موسكو. | 2024-01-09"})
  void whatIsPlannedIsOnTheWeekdayToCome(String sentence, String expected) {
    assertThat(times(sentence, true)).first().isEqualTo(expected);
  }
}
