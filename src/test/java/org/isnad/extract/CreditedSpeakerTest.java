package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.told;

import java.util.List;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose words somebody without a known name tells: works and their makers, those who speak together, those whom a credit names.
class CreditedSpeakerTest {

  /// The origins of all figures, in text order.
  private static List<String> origins(String text) {
    return ReadContacts.read(text).claims().stream().filter(c -> c instanceof Figure).map(c -> (Figure) c)
        .flatMap(f -> f.attribution().chain().stream()).map(Link::name).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وأفاد تقرير حكومي بأن الجسر انهار. | تقرير حكومي: الجسر انهار",
      "وأشارت تقارير صحفية إيطالية إلى أن المدرب باق. | تقارير صحفية إيطالية: المدرب باق",
      "وكشفت دراسة حديثة أن المشي مفيد. | دراسة حديثة: المشي مفيد",
      "وأظهرت بيانات غير رسمية أن المؤشر هبط. | بيانات غير رسمية: المؤشر هبط",
      "وكان مسح حديث أجرته البلدية مطلع الشهر أكد أن الآبار جفت. | مسح حديث: الآبار جفت",
      "وذكر تقرير لوزارة الزراعة أن الموسم تأخر. | وزارة الزراعة: الموسم تأخر",
      "لكن الأرقام التي نشرتها وزارة الزراعة على موقعها تشير إلى أن الموسم تأخر. | وزارة الزراعة: الموسم تأخر"})
  void worksSpeakForTheirMakersOrForThemselves(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقال مدير الناحية كريم العبيدي وضابطان بالشرطة إن القنبلة انفجرت. | كريم العبيدي + ضابطان بالشرطة: القنبلة انفجرت",
      "وقالت مصادر بالدفاع المدني وبالمستشفيات إن العدد قد يرتفع. | مصادر بالدفاع المدني + مصادر بالمستشفيات: العدد قد يرتفع",
      "وقال مسؤول في الميناء وبيانات ملاحية إن السفينة غادرت. | مسؤول في الميناء + بيانات ملاحية: السفينة غادرت",
      "وأكدت منظمات فلسطينية ودولية أن الوضع صعب. | منظمات فلسطينية: الوضع صعب",
      "قال متحدث باسم الصندوق ومقره واشنطن إن القرض تأخر. | متحدث باسم الصندوق: القرض تأخر"})
  void aSecondSpeakerNeedsNoName(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "انتقل الحارس إلى روما بعد عامين في مدريد، وذلك بحسب ما ذكرته عدة صحف إسبانية. "
          + "| عدة صحف إسبانية: انتقل الحارس إلى روما بعد عامين في مدريد",
      "سيصوت المجلس على القرار مساء الغد، بحسب دبلوماسيين. | دبلوماسيين: سيصوت المجلس على القرار مساء الغد",
      "وصل الرئيس إلى المدينة. ونقل التلفزيون الرسمي عن الوزير سالم حسن قوله إن الموسم تأخر. | سالم حسن: الموسم تأخر",
      "وبحسب النتائج الرسمية للانتخابات، خسر الحزب الحاكم مقاعده. | النتائج الرسمية للانتخابات: خسر الحزب الحاكم مقاعده"})
  void aCreditNamesThem(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"نفت الحكومة أمس، على لسان ناطقها، ما أوردته قنوات محلية عن الزيارة.",
      "وأغلقت البلدية الطريق يوم أمس وفقا لرغبة السكان."})
  void whatIsDeniedOrIsNoSourceCreditsNobody(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void theCompanyIsTheOneWhoseShareTheClauseNames() {
    assertThat(origins("وارتفع سهم أسمنت ينبع بعدما أعلنت الشركة عن أرباح بلغت 88 مليون ريال.")).containsExactly("أسمنت ينبع");
  }

  @Test
  void aSentenceThatBeginsWithThatGoesOnWithTheReport() {
    assertThat(origins("وقال بيان للهلال الأحمر إن القصف دمر 33 مستوصفا. وأنه جرى إخلاء 51 مدرسة."))
        .containsExactly("الهلال الأحمر", "الهلال الأحمر");
  }
}
