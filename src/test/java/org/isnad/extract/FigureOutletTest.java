package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Attribution;
import org.isnad.claim.Figure;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far those who passed a figure on go: the outlet that a speaker told it to, the spokesman who tells what his minister said, the station that put a
/// statement on the air, and sources that are not known otherwise.
class FigureOutletTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  private static List<String> chains(String text) {
    return reader.read(Article.of("a", text)).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> String.join(" < ", f.attribution().chain().stream().map(Attribution.Link::name).toList())).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقال هاكان فيدان لوكالة رويترز إن المياه غمرت القرية. وأضاف أن 12 شخصا قتلوا. | هاكان فيدان < وكالة رويترز",
      "وقال هاكان فيدان لوكالة رويترز إن المياه غمرت القرية. وأضاف أن الجسر تهدم. وأكد أن 30 منزلا تضررت. | هاكان فيدان",
      "وقال هاكان فيدان لوكالة رويترز إن المياه غمرت القرية، مشيرا إلى تهدم الجسر. وأوضح أن 30 منزلا تضررت. | هاكان فيدان",
      "ونقلت وكالة رويترز عن هاكان فيدان قوله إن الطريق مغلق، وأضاف أن 12 شخصا قتلوا. | هاكان فيدان < وكالة رويترز",
      "ونقلت وكالة رويترز عن هاكان فيدان قوله إن الطريق مغلق. وأضاف أن الجسر تهدم. وأكد أن 12 شخصا قتلوا. | هاكان فيدان"})
  void anOutletGoesOnToTheNextWords(String text, String expected) {
    assertThat(chains(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقالت وزارة الدفاع، في بيان بثه التلفزيون الرسمي مساء الأحد، إن 40 مسلحا هاجموا الموقع. | وزارة الدفاع",
      "وأعلنت وزارة الدفاع في كلمة نقلتها قناة الفجر أن 40 مسلحا هاجموا الموقع. | وزارة الدفاع",
      "وقالت وزارة الدفاع في بيان نشرته وكالة سانا إن 40 مسلحا هاجموا الموقع. | وزارة الدفاع < وكالة سانا"})
  void aStationOnlyAirsWhatAnAgencyPassesOn(String text, String expected) {
    assertThat(chains(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقال المتحدث تميم خلاف إن الوزير هاكان فيدان أكد أهمية التعاون، مشيرا إلى اهتمام 25 شركة بالاستثمار. | هاكان فيدان < تميم خلاف",
      "وذكر المتحدث تميم خلاف أن الوزير هاكان فيدان شدد على وقف النار، مطالبا بإدخال 600 شاحنة يوميا. | هاكان فيدان < تميم خلاف",
      "وقال الوزير هاكان فيدان إن التعاون مستمر، مشيرا إلى اهتمام 25 شركة بالاستثمار. | هاكان فيدان"})
  void aSpokesmanTellsAlsoWhatHisMinisterGoesOnToSay(String text, String expected) {
    assertThat(chains(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ونقلت وكالة رويترز عن صيادين في المرفأ قولهم إن 18 قاربا غرقت. | صيادين في المرفأ < وكالة رويترز",
      "ونقلت وكالة رويترز عن نازحين يقيمون قرب الحدود، أن 18 خيمة احترقت. | نازحين يقيمون قرب الحدود < وكالة رويترز",
      "ونقلت وكالة رويترز عن عامل في المرفأ قوله إن السفينة تضررت، وإن العمل توقف \"4 ساعات\" فقط. | عامل في المرفأ < وكالة رويترز",
      "ونقلت وكالة رويترز عن وزارة الدفاع أن 18 خيمة احترقت. | وزارة الدفاع < وكالة رويترز"})
  void aSourceNotKnownOtherwiseIsNamedInTheTextsWords(String text, String expected) {
    assertThat(chains(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وتشير هذه الدراسة إلى أن الخسائر بلغت 495 مليون دولار. | الدراسة",
      "وذكرت تلك التقارير أن 90 في المائة من السكان نزحوا. | التقارير",
      "وأظهر هذا الاستطلاع أن 54 في المائة يؤيدون الاتفاق. | الاستطلاع",
      "وأيد هذا القرار 14 عضوا في المجلس. | ''"})
  void dataMayBePointedTo(String text, String expected) {
    assertThat(chains(text)).containsExactly(expected);
  }
}
