package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where words said end in sentences that newspapers write without commas, and nouns and credits that bring words in without a verb of saying.
class StatementLimitsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "قال الوزير سالم الراشد إن خطة النقل ستنجز قريبا في الشمال وقال الراشد، إن الميناء جاهز. | خطة النقل ستنجز قريبا في الشمال | الميناء جاهز",
      "قال الوزير سالم الراشد إن خطة النقل جاهزة وأكد الراشد في بيان أن الميناء جاهز. | خطة النقل جاهزة | الميناء جاهز",
      "انتقد الوزير سالم الراشد تصرفات الشركة واعتبر وجودها خطأ. | تصرفات الشركة | وجودها خطأ",
      "طالب الوزير سالم الراشد بفتح الطريق ودعا إلى صيانة الجسر. | فتح الطريق | صيانة الجسر"})
  void aFurtherVerbEndsTheWordsWithoutAComma(String text, String first, String second) {
    assertThat(said(text)).containsExactly("سالم الراشد: " + first, "سالم الراشد: " + second);
  }

  @Test
  void aVerbInARelativeClauseEndsNothing() {
    assertThat(said("أعلن الوزير سالم الراشد استقالته التي أثارت الجدل وأكدت وجود الخلاف."))
        .containsExactly("سالم الراشد: استقالته التي أثارت الجدل وأكدت وجود الخلاف");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"واسترسل بالقول \"من يقود البلاد اليوم جيل جديد\". | من يقود البلاد اليوم جيل جديد",
      "ومضى الراشد بالقول: إن الميناء جاهز. | الميناء جاهز", "واكتفى بالقول لـ«عكاظ» إن الميناء جاهز. | الميناء جاهز"})
  void aVerbThatSaysNothingTellsItsWordsByANoun(String text, String words) {
    assertThat(said("قال الوزير سالم الراشد إن العمل قائم. " + text)).hasSize(2).last().isEqualTo("سالم الراشد: " + words);
  }

  @Test
  void aVerbBehindACreditBeginsTheWords() {
    assertThat(said("وبحسب وكالة الأناضول نشرت قوة من الجنود في القاعدة الجوية."))
        .containsExactly("وكالة الأناضول: نشرت قوة من الجنود في القاعدة الجوية");
  }
}
