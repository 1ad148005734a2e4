package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Figure;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is credited with figures whose origin stands before its verb, in a sentence behind them, in a document, or with parts of a credited sum.
class FigureCreditTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  private static List<Figure> figures(String text) {
    return reader.read(Article.of("a", text)).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
  }

  private static String chain(Figure f) {
    return String.join(" < ", f.attribution().chain().stream().map(Link::name).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "يذكر أن منظمة أطباء بلا حدود أحصت منذ مطلع الشهر 140 إصابة و12 حالة وفاة. | منظمة أطباء بلا حدود",
      "وكان المرصد السوري لحقوق الإنسان قد وثق منذ مطلع العام 52 غارة، 20 منها ليلية. | المرصد السوري لحقوق الإنسان",
      "وكانت نقابة المحامين الليبية رصدت 33 انتهاكا خلال الاقتراع. | نقابة المحامين الليبية",
      "غير أن رئيس البلدية كامل مراد قدر عدد المفقودين بما بين 30 و40 شخصا. | كامل مراد",
      "لكن الأمم المتحدة تقدر عدد النازحين بنحو 300 ألف شخص. | الأمم المتحدة",
      "أما الهلال الأحمر التونسي فقدر عدد العالقين بنحو 500 مهاجر. | الهلال الأحمر التونسي",
      "وأحصت ذات المصالح 37 حريقا في الغابات، تم إخماد 33 منها. | ذات المصالح",
      "الغارات التي شنها الجيش أصابت 30 منزلا في المدينة. | ''",
      "وسجلت مدينة طنجة 12 حالة اختناق خلال الأسبوع الماضي. | ''"})
  void whoeverCountsMayStandBeforeTheVerb(String sentence, String expected) {
    assertThat(figures(sentence)).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أحبطت دوريات الحدود تهريب 300 كيلوجرام من الحشيش وقبضت على 12 متسللا. صرح بذلك المتحدث باسم حرس الحدود سالم الحربي. | سالم الحربي",
      "تخرج من الجامعة 900 طالب هذا العام. أعلن ذلك مدير الجامعة الدكتور خالد العمري. | خالد العمري",
      "بلغ عدد المستفيدين 6000 أسرة. أكد ذلك رئيس الجمعية ناصر الدوسري. | ناصر الدوسري",
      "بلغت كلفة المشروع 20 مليون ريال. جاء ذلك في بيان لوزارة النقل السعودية. | وزارة النقل السعودية",
      "بلغت كلفة المشروع 20 مليون ريال. جاء ذلك خلال افتتاح الطريق. | ''",
      "بلغت كلفة المشروع 20 مليون ريال. وأضاف ناصر الدوسري أن الطريق جاهز. | ''"})
  void theNextSentenceMayTellWhoSaidThat(String text, String expected) {
    assertThat(figures(text)).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "قتل الجيش بحسب المكتب الإعلامي الحكومي في غزة 4300 فلسطيني، بينهم 1600 طفل و900 امرأة. | المكتب الإعلامي الحكومي في غزة",
      "خلفت الحرب وفق وزارة الصحة السودانية 4300 قتيل، من بينهم 1600 طفل. | وزارة الصحة السودانية",
      "وبلغت قيمة التجارة 610 ملايين دولار، أي ما يقارب ضعف ما كانت عليه، بحسب الجمارك الأردنية. | الجمارك الأردنية",
      "حذرت الغرفة الوطنية للتجارة من أن القرار سيرفع الكلفة على نحو 1.5 مليون منشأة. | الغرفة الوطنية للتجارة",
      "وقالت ستيفاني وليامز: \"ناقشنا ملف المرتزقة، ولدينا أرقام تشير إلى وجود أكثر من 7 آلاف مقاتل\". | ستيفاني وليامز",
      "وورد في أحدث حصيلة رسمية أن الحادث أسفر عن مقتل 22 شخصا. | حصيلة رسمية",
      "وأكدت مصادر طبية في مستشفى السلام لـ«الحياة» وصول 15 جريحا. | مصادر طبية في مستشفى السلام < الحياة"})
  void chains(String sentence, String expected) {
    assertThat(figures(sentence)).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "تخرج من الجامعة 900 طالب هذا العام. أوضح ذلك لـ«عكاظ» مدير الجامعة الدكتور خالد العمري. | خالد العمري < عكاظ",
      "وبحسب رواية أحد الناجين لوكالة رويترز، فإن المهربين تقاضوا 1500 دولار. | أحد الناجين < وكالة رويترز",
      "واستمع الاجتماع إلى تقرير من وزارة المالية كشف عن عودة 312 ألف أسرة إلى المدينة. | تقرير من وزارة المالية",
      "وبحسب صحيفة هآرتس، فإن رئيس الأركان إيال زامير أبلغ المجلس الوزاري المصغر أن المعبر سيستوعب 150 مسافرا. | إيال زامير < صحيفة هآرتس",
      "قالت وزارة العدل الليبية إن منظمة أطباء بلا حدود وثقت 40 حالة وفاة. | منظمة أطباء بلا حدود < وزارة العدل الليبية",
      "وقال هاكان فيدان إن الأمم المتحدة قدرت عدد النازحين بنحو 300 ألف. | الأمم المتحدة < هاكان فيدان",
      "وقال هاكان فيدان إن وزارة المالية أعلنت عن استثمار 30 مليون دولار. | وزارة المالية < هاكان فيدان",
      "وقال هاكان فيدان إنه أعلن عن استثمار 30 مليون دولار. | هاكان فيدان"})
  void whoReportsToWhomeverTellsIt(String sentence, String expected) {
    assertThat(figures(sentence)).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }

  @Test
  void theItemsOfAListHaveTheOriginsOfWhatBringsItIn() {
    List<Figure> figures = figures("أعلنت وزارة الصحة اللبنانية أن الغارات أدت إلى مقتل 14 شخصا. وتوزع الضحايا على الشكل التالي:\n"
        + "محافظة النبطية: 6 قتلى\nمحافظة البقاع: (5) قتلى و(3) جرحى\nبعلبك: 8 جرحى\nوقتل 7 عمال في حادث آخر في المدينة.");
    assertThat(figures.stream().limit(5).map(FigureCreditTest::chain)).allMatch("وزارة الصحة اللبنانية"::equals);
    assertThat(chain(figures.getLast())).isEmpty();
  }

  @Test
  void whatIsExpectedIsNoPartOfTheCreditBeforeIt() {
    List<Figure> figures = figures(
        "وبلغ حجم التبادل، وفق أرقام وزارة التجارة، 378 مليون دولار، ومن المتوقع أن يصل إلى مليار دولار في غضون 5 أعوام.");
    assertThat(figures.stream().map(FigureCreditTest::chain)).containsExactly("أرقام وزارة التجارة", "", "");
  }

  @Test
  void whatADocumentGoesOnToTellIsCreditedToItAsTheTextCallsIt() {
    List<Figure> figures = figures("أعلنت وزارة الداخلية التركية مقتل 5 جنود في هجوم.\n\nوأضاف البيان أن القوات اعتقلت 9 مشتبه بهم.");
    assertThat(figures.stream().map(FigureCreditTest::chain)).containsExactly("وزارة الداخلية التركية", "البيان");
    assertThat(figures.get(1).attribution().chain().get(0).entity()).isEqualTo(figures.get(0).attribution().chain().get(0).entity());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وأعلنت الوزيرة سعاد بن جلون، وفق بيان للوزارة، تخصيص 60 مليون درهم للمتضررين. | سعاد بن جلون < الوزارة",
      "وأكد الوزير حسن مراد، بحسب بلاغ للقصر، أن الحكومة أنفقت 45 مليون دولار. | حسن مراد < بلاغ للقصر",
      "وقال الناطق سالم الحربي، نقلا عن الشرطة، إن 4 أشخاص أصيبوا. | الشرطة < سالم الحربي",
      "وتشير بيانات صدرت عن منظمة الصحة العالمية إلى أن نسبة الإصابة بلغت 9 %. | منظمة الصحة العالمية",
      "حذرت منظمة الصحة العالمية من المرض الذي سجل، وفق بياناتها، 700 وفاة. | منظمة الصحة العالمية",
      "أوقفت الشرطة 14 شخصا في القضية، حسبما علمت \"الشروق\" من مصدر قضائي. | مصدر قضائي < الشروق",
      "وتستغرق الزيارة 3 أيام، بحسب بيان من وزارته. | وزارته",
      "ووفق ما صرحت به مساعدة وكيل الجمهورية والناطقة الرسمية باسم المحكمة سلوى العياري لوكالة رويترز، أوقف 7 متهمين. | الناطقة الرسمية باسم المحكمة سلوى العياري < وكالة رويترز",
      "ذكر موقع \"واللا\" أن 56% من السكان يؤيدون الاتفاق، استنادا إلى استطلاع أجراه معهد الديمقراطية. | استطلاع < معهد الديمقراطية < موقع \"واللا\"",
      "وذكرت وكالة رويترز نقلا عن مسؤولين رفضوا كشف هوياتهم أن الجيش نشر 400 جندي. | مسؤولين < وكالة رويترز",
      "وقال شاهد عيان يدعى أحمد سالم لرويترز إن المسلح أطلق أربعة أعيرة. | أحمد سالم < رويترز",
      "وذكرت وكالة رويترز أن الوفد اليمني اقترح هدنة مدتها 40 يوما. | الوفد اليمني < وكالة رويترز",
      "ونقلت وكالة رويترز عن مصدر أمني أن فريق التفاوض تقدم بمقترح يقضي بالإفراج عن 33 أسيرا. | فريق التفاوض < مصدر أمني < وكالة رويترز",
      "أصيب 3 عمال بالاختناق نقلوا إلى المستشفى، ونقلا على إثره إلى الرياض. | ''"})
  void documentsDataAndThoseWhoPutForwardHaveTheirPlaceInTheChain(String sentence, String expected) {
    assertThat(figures(sentence)).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }

  @Test
  void aSourceTakenUpIsNoSecondOne() {
    List<Figure> figures = figures("كشف تقرير دولي عن تراجع الاستثمار. ووفقا للتقرير فإن الدول خصصت 5 مليارات دولار.");
    assertThat(figures.stream().map(FigureCreditTest::chain)).containsExactly("تقرير دولي");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقال المدير إن الحصة لن تقل عن 51 بالمائة. | AT_LEAST",
      "وقال المدير إن الكمية لم تقل عن 30 طنا. | AT_LEAST", "وتصدر الشركة سندات قد تصل قيمتها إلى 800 مليون يورو. | AT_MOST",
      "وهبط الخام صوب 48 دولارا للبرميل. | APPROACHING", "وقل الإنتاج عن 30 طنا وتقل الحصة عن 20 طنا. | LESS_THAN"})
  void whatADeniedVerbBounds(String sentence, String expected) {
    assertThat(figures(sentence).getLast().qualifier().name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "غرق 250 مهاجرا في البحر هذا العام، بحسب إحصائية سنوية صادرة عن منظمة الهجرة الدولية. | منظمة الهجرة الدولية",
      "بلغت نسبة البطالة 14 في المئة وفق بيانات رسمية صادرة عن وزارة العمل المغربية. | وزارة العمل المغربية",
      "تراجعت الصادرات إلى 12 مليار دولار، وفق بيانات رسمية لوزارة الزراعة المصرية. | وزارة الزراعة المصرية"})
  void whoGaveOutTheDataOrWhoseTheyAre(String sentence, String expected) {
    assertThat(figures(sentence)).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أوقعت الضربات 22 قتيلا و117 جريحا، في حصيلة أولية أوردتها وزارة الصحة. | وزارة الصحة",
      "قتل 22 شخصا في الانهيار، في حصيلة جديدة أعلنتها الشرطة الهندية اليوم الأحد. | الشرطة الهندية",
      "توفي 18 شخصا في حوادث مرور، وفق بيان أصدرته اليوم الثلاثاء المديرية العامة للحماية المدنية. | المديرية العامة للحماية المدنية",
      "توفي 18 شخصا في حوادث مرور، وفق بيان أصدرته وزارة الصحة الجزائرية. | وزارة الصحة الجزائرية",
      "قتل 22 شخصا في الانهيار، في حصيلة هي الأعلى منذ سنوات. | ''"})
  void aTallyOrAStatementGoesBackToWhoeverGaveItOut(String sentence, String expected) {
    assertThat(figures(sentence)).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }
}
