package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is credited with figures of polls and studies, of those who tell an outlet, see for themselves, revise a tally, or are taken up behind their words.
class PollCreditTest {

  private static String credited(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.attribution().chain().stream().map(Link::name).collect(Collectors.joining(" < "))).distinct()
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\\', value = {
      "وكشف استطلاع نشرته صحيفة \"دير تاغ\" أن 58% من السكان يؤيدون الاقتراع المبكر مقابل 33%.|استطلاع < صحيفة \"دير تاغ\"",
      "وأظهر استطلاع أجرته مجلة \"النهضة\" أن أحزاب اليسار ستنال 48 مقعدا، وأن 71% يرفضون الخطة.|استطلاع < مجلة \"النهضة\"",
      "وتوقع استطلاع أجرته وكالة رويترز أن ينمو الاقتصاد 3.2 في المئة.|استطلاع < وكالة رويترز",
      "يذكر أن استطلاعا نشرته \"لوموند\"، الشهر الماضي، أظهر أن 54% من الفرنسيين لا يثقون بالبرلمان.|استطلاعا < لوموند",
      "وفي استطلاع أجرته مؤسسة غالوب قال 52% من المشاركين إنهم لن يصوتوا.|استطلاع < مؤسسة غالوب",
      "وقدرت دراسة بريطانية عدد القتلى بنحو 130 ألفا.|دراسة بريطانية"})
  void polls(String text, String expected) {
    assertThat(credited(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\\', value = {
      "وأوضح مدير الفرع سامر الأتاسي في تصريح لمراسل سانا أن القافلة تضم 52 شاحنة.|سامر الأتاسي < سانا",
      "وقال رئيس البلدية ناصر العلي لمراسلة قناة الجزيرة إن الفيضانات دمرت 40 منزلا.|ناصر العلي < قناة الجزيرة",
      "وأفاد الدفاع المدني اللبناني فرانس برس بأن 12 شخصا أصيبوا.|الدفاع المدني اللبناني < فرانس برس",
      "وأفادت الشرطة المحلية وكالة الأناضول أن 7 أشخاص قتلوا.|الشرطة المحلية < وكالة الأناضول",
      "وأفادت مؤسسة \"الأمل\" أن 22 أسيرا أضربوا عن الطعام.|مؤسسة \"الأمل\"",
      "وأفادت وكالة رويترز نقلا عن أشخاص مطلعين بأن الشركة ستستثمر 20 مليون دولار.|أشخاص مطلعين < وكالة رويترز"})
  void toldAnOutlet(String text, String expected) {
    assertThat(credited(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\\', value = {
      "أما منظمة \"أطباء العالم\" غير الحكومية فأحصت 1482 وفاة على هذا المسار.|منظمة \"أطباء العالم\"",
      "وخفضت وزارة الداخلية الحصيلة إلى 12 قتيلا.|وزارة الداخلية",
      "وعاينت مراسلة فرانس برس عشرين جثة في المشرحة.|مراسلة فرانس برس",
      "وأيد القرار 13 عضوا من أصل 15.|\\\\",
      "يذكر أن 16 أسيرا توفوا، فيما تحدثت صحيفة \"لوموند\" نقلا عن معطيات رسمية عن وفاة 27 معتقلا.|; معطيات رسمية < صحيفة \"لوموند\"",
      "وأكد مصدر طبي مقتل 5 أشخاص. وأصيب 12 آخرون في الانفجار يقول المصدر نفسه.|مصدر طبي; المصدر",
      "وبلغ عددهم بحسب وزارة الصحة 8 قتلى و26 مصابا.|وزارة الصحة"})
  void counters(String text, String expected) {
    assertThat(credited(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\\', value = {
      "وأفاد بيان للوزارة بأن اللقاء تم. وذكر المصدر ذاته أن الطرفين اتفقا على رفع المبادلات إلى 310 ملايين أورو.|المصدر",
      "وقال مصدر عسكري إن الجسر قطع. وأضافت المصادر ذاتها أن 12 جنديا قتلوا.|المصادر",
      "وأكد سامي حسن، بحسب المصدر نفسه، أن بلاده أدخلت 412 شاحنة.|سامي حسن < المصدر",
      "وقال مصدران إن اللقاء تم. وقال أحدهما إن الاجتماع دام 4 ساعات.|أحدهما",
      "وفي حديث إلى قناة الجزيرة، أوضح سامي حسن أن الورقة تتضمن إطلاق سراح 28 أسيرا.|سامي حسن < قناة الجزيرة",
      "وقالت مديرة المنظمة ليلى حسن إن فرق المنظمة رصدت 4200 إصابة.|ليلى حسن",
      "غير أن مصدرا في المستشفى أبلغ وكالة رويترز بأن المستشفى تسلم 13 جثة.|مصدرا في المستشفى < وكالة رويترز",
      "وبحث الطرفان نقل المهام في ثلاث ولايات.|\\\\"})
  void takenUp(String text, String expected) {
    assertThat(credited(text)).isEqualTo(expected);
  }
}
