package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who speaks where two noun phrases stand behind the verb, how far behind the speaker his words may begin, and which "أن" brings in none.
class OwnSubjectTest {

  private static final String HE = "وقال نادر الحاج إن المعارك مستمرة. ";
  private static final String SHE = "وقالت الشرطة إن المعارك مستمرة. ";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "كما انتقدت لجنة للأمم المتحدة النظام السياسي في كينيا. | لجنة للأمم المتحدة: النظام السياسي في كينيا",
      "ووصفت جماعات حقوقية الحكم بأنه معيب. | جماعات حقوقية: معيب",
      "ورفضت منظمات نسائية القانون الجديد. | منظمات نسائية: القانون الجديد"})
  void aBodyWithoutANameSpeaksBeforeItsObject(String text, String words) {
    assertThat(said(SHE + text)).contains(words);
  }

  @Test
  void thoseNamedAmongTheSpeakersAreNotTheirWords() {
    assertThat(said(HE + "وأيد حلفاء غربيون بينهم فرنسا وألمانيا الإجراءات الجديدة.")).contains("حلفاء غربيون: الإجراءات الجديدة");
  }

  @ParameterizedTest
  @CsvSource({"وأدانت المحكمة صحافيي القناة بنشر معلومات كاذبة.", "واتهمت الجماعة حركة حماس بخطف زعيمها."})
  void whoSpokeBeforeDoesNotWhereANounIsTheSubject(String text) {
    assertThat(said(SHE + text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وأدان النظام القضائي المعيب في البلاد. | نادر الحاج: النظام القضائي المعيب في البلاد",
      "واعتبر الاتفاق خطوة النجاح الأولى. | نادر الحاج: الاتفاق خطوة النجاح الأولى"})
  void oneObjectOrTwoObjectsAreNoSubject(String text, String words) {
    assertThat(said(HE + text)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ودعا عضو اللجنة التنفيذية لمنظمة التحرير الفلسطينية، عمر السالم، الدول الكبرى التي أقرت الاتفاق، إلى التدخل لوقف القتال. | عمر السالم: التدخل لوقف القتال",
      "وأشادت وزيرة البيئة سلمى رضا خلال زيارة لبيروت بجهود الجمعيات. | سلمى رضا: جهود الجمعيات",
      "واعترف سالم عيدان في الجلسة الماضية باشتراكه في الهجوم. | سالم عيدان: اشتراكه في الهجوم"})
  void theWordsMayBeginFarBehindTheSpeaker(String text, String words) {
    assertThat(said(text)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {"وأعلن بعض المقاتلين الولاء للتنظيم الذي يمكن أن يستغل وفاة الزعيم. | بعض المقاتلين: يستغل",
      "وذكر عمر السالم في كتابه حروبا كثيرة، كما أن الكتاب جميل. | عمر السالم: الكتاب جميل",
      "وحذرت سلمى رضا الشركات مرارا، إلا أن ذلك لم يمنعها. | سلمى رضا: ذلك"})
  void notEveryThatBringsInWords(String told) {
    String[] parts = told.split(" \\| ");
    assertThat(said(parts[0])).noneMatch(s -> s.startsWith(parts[1]));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وأكد رئيس هيئة القناة الفريق ماهر حمدان أن الملاحة مستمرة. | ماهر حمدان: الملاحة مستمرة",
      "وأعرب وزراء خارجية الدول الـ28 في بيانهم عن الأمل في الاتفاق. | وزراء خارجية الدول: الأمل في الاتفاق",
      "وطالب عدد من أهالي المدينة الأمانة بإصلاح الطريق. | عدد من أهالي المدينة: إصلاح الطريق"})
  void whatATitleGovernsIsNoObject(String text, String words) {
    assertThat(said(SHE + text)).anyMatch(words::equals);
  }
}
