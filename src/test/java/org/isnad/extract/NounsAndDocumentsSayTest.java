package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Statements that newspapers tell by a noun, in a document or by what was found out rather than by a plain verb of saying.
class NounsAndDocumentsSayTest {

  @Test
  void nounsOfAskingOrderingAndPromisingWithWhoseTheyAre() {
    assertThat(said("ووافق المجلس على طلب مصر بإدخال معدات ثقيلة إلى المعبر.")).contains("مصر: إدخال معدات ثقيلة إلى المعبر");
    assertThat(said("وتأتي القافلة إنفاذا لتوجيهات وزارة الدفاع العراقية بنقل الجرحى إلى العاصمة."))
        .containsExactly("وزارة الدفاع العراقية: نقل الجرحى إلى العاصمة");
    assertThat(said("وأثارت دعوة هاكان فيدان إلى إغلاق الممر غضبا في البرلمان."))
        .hasSize(1).first().asString().startsWith("هاكان فيدان: إغلاق الممر");
    assertThat(said("وتجاهلت الشركة توصيات وزارة الداخلية بإخلاء المبنى.")).containsExactly("وزارة الداخلية: إخلاء المبنى");
    assertThat(said("ونفذت الشركة تعليمات وزارة الداخلية بحذافيرها.")).isEmpty();
    assertThat(said("وتتضمن الخطة دعوة إيران إلى وقف التخصيب.")).isEmpty(); // on whom it is called
  }

  @Test
  void sayingSoBehindAnyVerb() {
    assertThat(said("وقال هاكان فيدان إن الطريق سالك. واسترسل بالقول \"من يعبر اليوم يجد الطريق خاليا من الحواجز كلها\"."))
        .containsExactly("هاكان فيدان: الطريق سالك", "هاكان فيدان: من يعبر اليوم يجد الطريق خاليا من الحواجز كلها");
    assertThat(said("واكتفى هاكان فيدان بالقول لـ«الشرق الأوسط» إن الطريق سالك.")).containsExactly("هاكان فيدان: الطريق سالك");
  }

  @Test
  void whatADocumentOfSomebodyTellsWithinIt() {
    assertThat(said("وأصدرت وزارة الداخلية بيانا كشفت من خلاله تفاصيل العملية.")).containsExactly("وزارة الداخلية: تفاصيل العملية");
    assertThat(said("وأصدرت وزارة الداخلية بيانا أوضحت فيه تسجيل ثلاث حالات جديدة."))
        .containsExactly("وزارة الداخلية: تسجيل ثلاث حالات جديدة");
    assertThat(said("وبعثت وزارة الداخلية خطابا تؤكد من خلاله موافقتها على العرض.")).containsExactly("وزارة الداخلية: موافقتها على العرض");
    assertThat(said("وعرضت وزارة الداخلية شريطا يظهر فيه ممثلون بملامح متجهمة.")).isEmpty();
  }

  @Test
  void whatResearchersFindOut() {
    assertThat(said("ووجد الباحثون أن النوم الكافي يقوي الذاكرة.")).containsExactly("الباحثون: النوم الكافي يقوي الذاكرة");
    assertThat(said("وقال هاكان فيدان إن الطريق سالك. ووجدت أن الانفراد بالنفس مريح.")).containsExactly("هاكان فيدان: الطريق سالك");
    assertThat(said("وتوصل الجانبان إلى اتفاق من شأنه أن يفتح المعبر.")).isEmpty();
  }

  @Test
  void creditsToTheSameSourceAndAtTheHeadOfAReport() {
    assertThat(said("وقال مصدر أمني إن الهجوم وقع ليلا. وفر المهاجمون إلى الغابات القريبة، وفق المصدر ذاته."))
        .containsExactly("مصدر أمني: الهجوم وقع ليلا", "مصدر أمني: وفر المهاجمون إلى الغابات القريبة");
    assertThat(said("قتل خمسة أشخاص في انهيار مبنى وسط المدينة، حسب مسؤولين."))
        .containsExactly("مسؤولين: قتل خمسة أشخاص في انهيار مبنى وسط المدينة");
    assertThat(said("وانهار المبنى فجرا قبل وصول فرق الإنقاذ. وقتل خمسة أشخاص وسط المدينة، حسب وزارة الداخلية.")).isEmpty();
  }

  @Test
  void speakersBehindVerbsThatAreMostlyOtherWords() {
    assertThat(said("وافتتح المعرض صباح اليوم. وبين الكداد أن الزوار كثر.")).containsExactly("الكداد: الزوار كثر");
    assertThat(said("ويرى منتقدون أن الخطة ناقصة.")).containsExactly("منتقدون: الخطة ناقصة");
    assertThat(said("وافتتح المعرض هاكان فيدان الذي بين أن الزوار كثر.")).containsExactly("هاكان فيدان: الزوار كثر");
    assertThat(said("وتراوح العدد بين الألف والألفين في اليومين الأولين.")).isEmpty();
  }
}
