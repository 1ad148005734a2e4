package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where somebody speaks, and to whom a body belongs, stand between the verb of saying and the words, and are none of them.
class VenueTest {

  @ParameterizedTest
  @ValueSource(strings = {"في بيان نشره على منصة إكس", "في بيان على صفحته بموقع فيسبوك", "عبر منصته تروث سوشيال", "عبر حسابه على منصة إكس",
      "على موقعه الإلكتروني", "في تغريدة على حسابه الرسمي على تويتر", "في تقرير من 40 صفحة", "في تقرير نشره أمس",
      "في بيان تلاه الناطق باسمه سليم الحمداني،"})
  void whereSomebodySpeaksIsNotSaid(String venue) {
    assertThat(said("أعلن الجيش الإسرائيلي " + venue + " مقتل جندي في المعارك.")).containsExactly("الجيش الإسرائيلي: مقتل جندي في المعارك");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أكد وزير الخارجية المصري من على منصة مجلس الأمن أن الحدود آمنة. | وزير الخارجية المصري: الحدود آمنة",
      "وصفت منظمة العفو الدولية في تقرير نشرته أمس الغارات بأنها \"غير قانونية\". | منظمة العفو الدولية: غير قانونية"})
  void aStageAndAReportAreNotSaid(String text, String expected) {
    assertThat(said(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "شددت وزارة الصحة على موقعها من الإضراب. | وزارة الصحة: موقعها من الإضراب",
      "أعلنت وزارة الصحة المشاركة في المؤتمر. | وزارة الصحة: المشاركة في المؤتمر"})
  void whatIsSaidOfAPlaceStays(String text, String expected) {
    assertThat(said(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أعلنت حركة الشباب الموالية لتنظيم القاعدة مسؤوليتها عن التفجير. | حركة الشباب: مسؤوليتها عن التفجير",
      "تبنت ولاية غرب أفريقيا التابعة لتنظيم الدولة الهجوم. | ولاية غرب أفريقيا: الهجوم"})
  void toWhomABodyBelongsIsNotSaid(String text, String expected) {
    assertThat(said(text)).containsExactly(expected);
  }

  @Test
  void howSomebodySaysItIsNotWhatHeSays() {
    assertThat(said("ونفى سالم الراشد بشكل قاطع أمس وجود محادثات مع الحكومة في العاصمة.")).containsExactly("سالم الراشد: وجود محادثات مع الحكومة في العاصمة");
    assertThat(said("وانتقد سالم الراشد بلهجة حادة وغير معتادة مواقف الجامعة العربية من الأزمة."))
        .containsExactly("سالم الراشد: مواقف الجامعة العربية من الأزمة");
    assertThat(said("ورفض سالم الراشد بشكل قاطع وحاسم تهجير السكان من القطاع إلى خارجه.")).containsExactly("سالم الراشد: تهجير السكان من القطاع إلى خارجه");
  }

  @Test
  void theFollowingIsNoPartOfAName() {
    assertThat(said("وقال الوزير جمال السالم التالي: «لن نقبل أي وصاية أجنبية على بلدنا مهما كان الثمن»."))
        .containsExactly("جمال السالم: لن نقبل أي وصاية أجنبية على بلدنا مهما كان الثمن");
  }
}
