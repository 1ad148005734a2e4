package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Speakers whom only the syntax shows: nouns that no list knows, duals, people behind a demonstrative; and those who do not speak though they are near.
class PlainSubjectsTest {

  private static final String BEFORE = "وقال نادر الحاج إن المعارك مستمرة. ";

  @Test
  void aDefiniteNounBeforeAVerbalNounSpeaks() {
    assertThat(said(BEFORE + "وأعلن الأكراد انتهاء الهدنة مع القوات الحكومية.")).contains("الأكراد: انتهاء الهدنة مع القوات الحكومية");
    assertThat(said(BEFORE + "وأكد الصيادون المحليون وجود أسماك نافقة على الشاطئ."))
        .contains("الصيادون المحليون: وجود أسماك نافقة على الشاطئ");
    assertThat(said(BEFORE + "وأعلن الإضراب ثلاثة أيام في أنحاء البلاد.")).noneMatch(s -> s.startsWith("الإضراب"));
    assertThat(said(BEFORE + "وناشد المواطنين تجديد الثقة في الحكومة.")).noneMatch(s -> s.startsWith("المواطنين"));
    assertThat(said(BEFORE + "وأكدت الجريمة وجود عصابات في المدينة.")).noneMatch(s -> s.startsWith("الجريمة"));
  }

  @Test
  void whoPleadsInCourtSpeaks() {
    assertThat(said(BEFORE + "وقال الادعاء إنه يحقق في الواقعة منذ شهر.")).contains("الادعاء: يحقق في الواقعة منذ شهر");
    assertThat(said(BEFORE + "ويقول الدفاع، إن الشهود تراجعوا عن أقوالهم.")).contains("الدفاع: الشهود تراجعوا عن أقوالهم");
    assertThat(said(BEFORE + "وأكد الاتفاق على مواصلة الحوار.")).noneMatch(s -> s.startsWith("الاتفاق"));
  }

  @Test
  void anIndefiniteNounWithoutTheEndingOfAnObjectSpeaks() {
    assertThat(said(BEFORE + "وحذر مهندس معماري من انهيار المبنى القديم.")).contains("مهندس معماري: انهيار المبنى القديم");
    assertThat(said(BEFORE + "وشدد أستاذ اقتصاد على أهمية القرار في هذه المرحلة.")).contains("أستاذ اقتصاد: أهمية القرار في هذه المرحلة");
    assertThat(said(BEFORE + "ونفى مسؤول إيراني عقد أي لقاء بين الوفدين في مسقط."))
        .contains("مسؤول إيراني: عقد أي لقاء بين الوفدين في مسقط");
    assertThat(said(BEFORE + "وحضر مسؤول إيراني عقد قران ابنه في المدينة.")).noneMatch(s -> s.startsWith("مسؤول إيراني"));
    assertThat(said(BEFORE + "وحذر مواطنا أجنبيا من دخول المنطقة.")).noneMatch(s -> s.startsWith("مواطنا"));
  }

  @Test
  void aWordHardlyEverReadIsTheNameOfWhoSpeaks() {
    assertThat(said(BEFORE + "وقالت كورتيلا إن الناجين يعانون كثيرا.")).contains("كورتيلا: الناجين يعانون كثيرا");
    assertThat(said(BEFORE + "وأضاف مزهده أن الحركة ستنقسم قريبا.")).contains("مزهده: الحركة ستنقسم قريبا");
    assertThat(said(BEFORE + "ويضيف بحسرة: «فقدنا تلك الروح القديمة كلها».")).contains("نادر الحاج: فقدنا تلك الروح القديمة كلها");
    assertThat(said(BEFORE + "ويضيف مستطردًا: «فقدنا تلك الروح القديمة كلها».")).contains("نادر الحاج: فقدنا تلك الروح القديمة كلها");
    assertThat(said(BEFORE + "وقال لمحققيه إنه تلقى أوامر من الخارج.")).noneMatch(s -> s.startsWith("لمحققيه"));
  }

  @Test
  void peopleBehindADemonstrativeSpeak() {
    assertThat(said(BEFORE + "وتؤكد هذه الدول الأربع أن المصنع متوقف منذ سنوات.")).contains("الدول الأربع: المصنع متوقف منذ سنوات");
    assertThat(said(BEFORE + "وترى تلك الجهات الرقابية أن المشروع يحتاج إلى مراجعة."))
        .contains("الجهات الرقابية: المشروع يحتاج إلى مراجعة");
    assertThat(said(BEFORE + "ومما يؤكد هذا الخطر، أن السفن غادرت الميناء.")).noneMatch(s -> s.startsWith("الخطر"));
    assertThat(said(BEFORE + "وأقر هذا القانون \"حول مكافحة الغش\" في جلسة مغلقة.")).noneMatch(s -> s.startsWith("القانون"));
  }

  @Test
  void whereWatchersAreTellsNothingOfTheirWords() {
    assertThat(said("ويرى متابعون للشأن السياسي في الجزائر أن القانون سيعدل قريبا."))
        .containsExactly("متابعون للشأن السياسي في الجزائر: القانون سيعدل قريبا");
  }

  @Test
  void aShareOfThoseAskedDoesNotGoOnWithWhoSpokeBefore() {
    assertThat(said(BEFORE + "وقال 27 في المئة إنهم يعتقدون أن القرار صائب.")).containsExactly("نادر الحاج: المعارك مستمرة");
    assertThat(said(BEFORE + "وصرح كلاهما بأنهما سيعودان إلى العاصمة.")).containsExactly("نادر الحاج: المعارك مستمرة");
    assertThat(said(BEFORE + "وأبدى جميعهم القلق من ارتفاع الأسعار.")).containsExactly("نادر الحاج: المعارك مستمرة");
  }

  @Test
  void twoToldBeforeSpeakTogether() {
    String met = "التقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي. ";
    assertThat(said(met + "وأكد الوزيران أن العلاقات جيدة.")).containsExactly("سامح شكري + أيمن الصفدي: العلاقات جيدة");
    assertThat(said(met + "وشدد الجانبان على ضرورة التعاون.")).containsExactly("سامح شكري + أيمن الصفدي: ضرورة التعاون");
    assertThat(said("وقعت حركة حماس وحركة فتح اتفاقا جديدا. وأكدت الحركتان أن الانتخابات ستجرى قريبا."))
        .containsExactly("حركة حماس + حركة فتح: الانتخابات ستجرى قريبا");
    assertThat(said("تضررت مقار حركة حماس. وقصف الجيش السوري المدينة. وأكد الطرفان أن القتال سيستمر طويلا."))
        .noneMatch(s -> s.startsWith("حركة حماس"));
  }

  @Test
  void theDocumentGoesOnWithItsAuthor() {
    String health = "وقالت وزارة الصحة في بيان إن المستشفى توقف. وذكر الطبيب سامي نادر أن المرضى نقلوا. ";
    assertThat(said(health + "وأضاف البيان أن الوقود نفد.")).contains("وزارة الصحة: الوقود نفد");
    assertThat(said(health + "وأضاف البيان الفرنسي أن الوقود نفد.")).doesNotContain("وزارة الصحة: الوقود نفد");
    assertThat(said(
        "وتوقف المستشفى الكبير عن العمل مساء أمس، وفقا لبيان الخارجية المصرية. وذكر الطبيب سامي نادر أن المرضى نقلوا. وأوضح البيان أن الوقود نفد."))
        .contains("الخارجية المصرية: الوقود نفد");
    assertThat(said("ذكر تقرير لمنظمة العفو الدولية أن السجون مكتظة. وقال الوزير سامي نادر إن ذلك غير صحيح. وأوضح التقرير أن العدد تضاعف."))
        .contains("منظمة العفو الدولية: العدد تضاعف");
  }

  @Test
  void aClauseOfSinceEndsWhereTheMainOneBegins() {
    assertThat(said("وإذ أشار نادر الحاج إلى أن الوضع صعب، دعا إلى الهدوء.")).containsExactly("نادر الحاج: الوضع صعب",
        "نادر الحاج: الهدوء");
    assertThat(said(BEFORE + "وإذ شدد على أن الحكومة باقية، أكد أن الانتخابات ستجرى."))
        .contains("نادر الحاج: الحكومة باقية", "نادر الحاج: الانتخابات ستجرى");
  }

  @Test
  void whoIsMetDoesNotHoldTheOfficeOfWhoSpeaks() {
    assertThat(said("وأكد رئيس الوزراء، خلال استقباله السفير الياباني كين تاناكا، أن المشروع مستمر."))
        .containsExactly("رئيس الوزراء: المشروع مستمر");
    assertThat(said("وأعلن وزير الصناعة عقب لقاء السفير الياباني كين تاناكا أن المشروع مستمر."))
        .containsExactly("وزير الصناعة: المشروع مستمر");
    assertThat(said("واستقبل رئيس الوزراء السفير الياباني كين تاناكا، وأكد له أن المشروع مستمر."))
        .contains("رئيس الوزراء: المشروع مستمر");
  }
}
