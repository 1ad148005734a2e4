package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Attribution;
import org.isnad.claim.Figure;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources that are some of many or the latest data, and persons who are counted once.
class SomeSourcesTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  private static List<Figure> figures(String text) {
    return reader.read(Article.of("a", text)).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
  }

  private static List<String> chains(String text) {
    return figures(text).stream().map(f -> String.join(" < ", f.attribution().chain().stream().map(Attribution.Link::name).toList()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقد أتت النيران على 120 هكتارا من الغابات، حسب ذات المصالح. | ذات المصالح",
      "وتضرر 300 ألف مواطن من القصف، بحسب كثير من الإحصائيات الدولية. | الإحصائيات الدولية",
      "ويبلغ عدد سكان المدينة 40 ألف نسمة وفقا لآخر تعداد سكاني أجري قبل الحرب. | آخر تعداد سكاني",
      "ووفقا لأحد الأسرى فإن قيمة الصفقة كانت تبلغ 60 ألف دولار. | أحد الأسرى"})
  void someOfManyAndTheLatestDataAreCredited(String text, String origin) {
    assertThat(chains(text)).containsExactly(origin);
  }

  @ParameterizedTest
  @CsvSource({"قتل أحد عشر جنديا في هجوم على موقعهم شرق البلاد.,11", "قتل خمسة وعشرون شرطيا في هجوم على موقعهم شرق البلاد.,25"})
  void aPersonBehindHisNumberIsNotCountedAgain(String text, int value) {
    assertThat(figures(text)).extracting(f -> f.value().intValue()).containsExactly(value);
  }

  @Test
  void anAdjectiveIsNobody() {
    assertThat(figures("كيف يذبح البشر ويتلقى تدريبا عسكريا للقوات الخاصة في المعسكرات.")).isEmpty();
    assertThat(figures("واعتقلت القوات شابا سوريا في المخيم شرق المدينة.")).hasSize(1);
  }
}
