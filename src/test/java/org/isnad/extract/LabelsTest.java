package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers that name, date or order something, and persons to whom nothing was done.
class LabelsTest {

  private static String told(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.value().stripTrailingZeros().toPlainString() + " " + f.measure()).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وكان الرقم العسكري للمجند 40217 على الحقيبة.|''",
      "وأوضحت الأم أن رقم الشكوى هو \"2290\" ولم ترد الدائرة.|''", "وقال إن رقم رحلتها 318 حسب التذكرة.|''",
      "وانطلق الملتقى الكشفي العربي \"17\" في عمان بمشاركة 11 دولة.|11 participants",
      "وتقام المباراة ضمن الدور (16) من مسابقة الكأس مساء السبت.|''", "وشارك في الدورة 45 متدربا من القرى المجاورة.|45 participants",
      "ويعبر الخط أحياء النخيل 1 و2 والروابي 1 و2 و3، ثم يلتقي بالطريق الدائري.|''",
      "وطرحت الشركة هاتف غالاكسي 6 في الأسواق أمس.|''", "وتعمل الشاشة بدقة 1280×720 نقطة للعرض.|''"})
  void labels(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وصدرت اللوائح خلال الفترة من 4 / 1435 هـ إلى 9 / 1435 هـ في الجريدة الرسمية.|''",
      "وعقد اللقاء في الرياض من 3 ــ 6 ذي القعدة 1433هـ برعاية الأمير.|''",
      "وسقط في البئر المواطن البالغ من العمر (44) من سكان القرية.|''",
      "وبدأت المفاوضات يوم السبت 2-10 وجاء الرد يوم الأربعاء 6-10 بالموافقة.|''",
      "وقال إن الطفلة الناجية تبلغ نحو سبعة أعوام.|''", "وتبلغ مدة العقد سبعة أعوام.|7 duration",
      "وأكد أهمية الحل على أساس بيان فيينا2.|''", "وتوفيت سيدة مسنة (71 عاما) وابنتها في الحريق.|1 killed",
      "ونقل الرضيع (5 أشهر) إلى المستشفى في حالة مستقرة.|''"})
  void timesAndAges(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقال الوزير إن الهيئة لا توقف صحافيا بسبب رأيه.|''",
      "وأبعدوا السلاح خوفا من أن يصيب شابا من المارة.|''", "ولم تعتقل الشرطة متظاهرا في المسيرة.|''",
      "واعتقلت الشرطة متظاهرا في المسيرة.|1 detained"})
  void unreal(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }
}
