package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Whom somebody calls upon or accuses stands outside the speaker's name; speakers told by a trade keep what is said of them.
class SwallowedObjectsTest {

  private static final String BEFORE = "وقال نادر الحاج إن المعارك مستمرة. ";

  @Test
  void aDefiniteNounBehindADefiniteOneIsSomebodyElse() {
    assertThat(said(BEFORE + "وطالبت لجنة الحقوق الحكومة بوقف الهدم في الحي القديم.")).contains("لجنة الحقوق: وقف الهدم في الحي القديم");
    assertThat(said(BEFORE + "وحث رئيس البعثة الأطراف على ضبط النفس في هذه المرحلة.")).contains("رئيس البعثة: ضبط النفس في هذه المرحلة");
    assertThat(said(BEFORE + "واتهم رئيس البلدية الحكومة بالتقصير في حماية القرية.")).anyMatch(s -> s.startsWith("رئيس البلدية: "));
    assertThat(said(BEFORE + "وناشدت عائلة المخطوف السلطات التدخل لدى الخاطفين.")).anyMatch(s -> s.startsWith("عائلة المخطوف: "));
  }

  @Test
  void adjectivesAndGenitivesStayInTheName() {
    assertThat(said(BEFORE + "وطالبت منظمة العفو الدولية بوقف الهدم في الحي القديم."))
        .contains("منظمة العفو الدولية: وقف الهدم في الحي القديم");
    assertThat(said(BEFORE + "وطالب قائد عمليات الشرطة بوقف السير في الحي القديم.")).anyMatch(s -> s.startsWith("قائد عمليات الشرطة: "));
  }

  @Test
  void knownNamesStayWhole() {
    assertThat(said(BEFORE + "واتهمت كتائب عز الدين القسام إسرائيل بخرق الهدنة مجددا."))
        .anyMatch(s -> s.startsWith("كتائب عز الدين القسام: "));
    assertThat(said(BEFORE + "وأعلنت الأجهزة المنظمة للسوق عن تحقيق في ممارسات الشركة.")).noneMatch(s -> s.startsWith("الأجهزة: "));
  }

  @Test
  void aPartyOfAnyNameDenies() {
    assertThat(said(BEFORE + "ونفى حزب سالم عقد أي لقاءات مع الحكومة.")).contains("حزب سالم: عقد أي لقاءات مع الحكومة");
    assertThat(said(BEFORE + "وأعلنت جبهة جيش تحرير الوادي الأخضر تنفيذ الهجوم على المخفر.")).noneMatch(s -> s.startsWith("جبهة جيش: "));
  }

  @Test
  void somebodyToldByATradeAndWhereHeIs() {
    assertThat(said(BEFORE + "وأكدت ناخبة في حي الزهور: «لا أريد أن أعود إلى هناك أبدا»."))
        .contains("ناخبة في حي الزهور: لا أريد أن أعود إلى هناك أبدا");
    assertThat(said("وقال عقيد في القوات البرية لوكالة رويترز طلب عدم الكشف عن اسمه إن عشرة جنود قتلوا."))
        .containsExactly("عقيد في القوات البرية: عشرة جنود قتلوا");
    assertThat(said("وقال دبلوماسي يتابع الملف في طرابلس «هناك تقدم بطيء جدا نحو حل يرضي كل الأطراف الليبية»."))
        .containsExactly("دبلوماسي: هناك تقدم بطيء جدا نحو حل يرضي كل الأطراف الليبية");
  }

  @Test
  void aBodyOfWhichAClauseTellsMore() {
    assertThat(said(BEFORE + "وأكدت قوة الاتحاد الأفريقي التي تقاتل المسلحين أن المبنى آمن.")).contains("قوة الاتحاد الأفريقي: المبنى آمن");
  }

  @Test
  void anObjectBehindAnIndefiniteAdjectiveIsSomebodyElse() {
    assertThat(said(BEFORE + "وأدانت محكمة فرنسية الرئيس السابق بتهمة الفساد في قضية التمويل.")).anyMatch(s -> s.startsWith("محكمة فرنسية: "));
    assertThat(said(BEFORE + "ووصفت صحيفة بريطانية الهجوم بأنه الأعنف منذ سنوات.")).contains("صحيفة بريطانية: الأعنف منذ سنوات");
    assertThat(said(BEFORE + "وانتقدت منظمة حقوقية الاعتقالات الأخيرة في البلاد.")).contains("منظمة حقوقية: الاعتقالات الأخيرة في البلاد");
    assertThat(said(BEFORE + "وانتقدت منظمات حقوقية أوضاع السجون في البلاد.")).contains("منظمات حقوقية: أوضاع السجون في البلاد");
    assertThat(said(BEFORE + "وانتقد حزب معارض الحكومة بسبب ارتفاع الأسعار.")).contains("حزب معارض: الحكومة بسبب ارتفاع الأسعار");
    assertThat(said(BEFORE + "وطالبت لجنة برلمانية الوزير بالاستقالة من منصبه.")).contains("لجنة برلمانية: الاستقالة من منصبه");
  }

  @Test
  void aVerbalNounInTheFeminineStaysInTheName() {
    assertThat(said(BEFORE + "وقالت لجنة تقصي الحقائق إن الهجوم كان متعمدا.")).contains("لجنة تقصي الحقائق: الهجوم كان متعمدا");
    assertThat(said(BEFORE + "وأعلنت جمعية حماية المستهلك ارتفاع الأسعار في الأسواق.")).anyMatch(s -> s.startsWith("جمعية حماية المستهلك: "));
    assertThat(said(BEFORE + "وقالت شركة معارض الساحل إن الدورة تبدأ في الخريف.")).anyMatch(s -> s.startsWith("شركة معارض الساحل: "));
  }

  @Test
  void aPluralWithItsNunIsCompletedByNothing() {
    assertThat(said("طالب مواطنون البلدية بتنظيم عملية البيع في أسواق الأعلاف القديمة.")).containsExactly("مواطنون: تنظيم عملية البيع في أسواق الأعلاف القديمة");
    assertThat(said("ودعا متظاهرون الرئيس إلى الاستقالة من منصبه في أقرب وقت ممكن.")).anyMatch(s -> s.startsWith("متظاهرون: "));
    assertThat(said(BEFORE + "واعتبر محللون كثر في لبنان زيارة الموفد محاولة أخيرة.")).contains("محللون كثر: زيارة الموفد محاولة أخيرة");
    assertThat(said(BEFORE + "وطالب موظفو البلدية بصرف الرواتب المتأخرة منذ شهرين.")).contains("موظفو البلدية: صرف الرواتب المتأخرة منذ شهرين");
  }

  @Test
  void whomSomebodyHoldsResponsibleDoesNotSpeak() {
    assertThat(said("وقالت حركة الجهاد إن الاتفاق قريب جدا، وحملت إسرائيل مسؤولية التأخير."))
        .containsExactly("حركة الجهاد: الاتفاق قريب جدا", "حركة الجهاد: إسرائيل مسؤولية التأخير");
    assertThat(said("وحملت حركة الجهاد إسرائيل مسؤولية التأخير في إبرام الاتفاق الجديد."))
        .containsExactly("حركة الجهاد: إسرائيل مسؤولية التأخير في إبرام الاتفاق الجديد");
  }
}
