package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that count nothing, and their likes that do.
class NoQuantitiesTest {

  private static List<String> figures(String sentence) {
    return ReadContacts.read(sentence).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.value().stripTrailingZeros().toPlainString() + " " + f.measure()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"وفاز الفريق بالكأس، فتهانينا للنادي وألف مبروك للاعبين جميعا.",
      "وعلى الفور اتصلت السيدة بخدمات الطوارئ 911 وأخبرتهم بالقصة.",
      "ونقل القيد إلى الدائرة ذات المراكز الانتخابية \" 1046 \" بمدرسة الفيصل و\" 1047\" بمدرسة الهدى.",
      "ويظهر اسمه كل عام في قائمة المجلة لأغنى 400 شخص في العالم.",
      "وأنهت الشركة ربع السنة المذكور وهي أقوى مما كانت."})
  void countNothing(String sentence) {
    assertThat(figures(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقتل في الهجوم «18» شخصا بحسب وزارة الداخلية.|18 killed",
      "وجرفت السيول البيوت في «3» ولايات سودانية.|3 count",
      "وتعد هذه من أكبر 10 شركات في المنطقة.|10 count",
      "وأظهر التقرير أن المتقاعدين حسب الفئتين العمريتين (45 - 49) شكلوا 44 في المئة.|44 percent",
      "واستقبلت الطوارئ 30 جريحا بعد الانفجار.|30 injured"})
  void count(String sentence, String figure) {
    assertThat(figures(sentence)).containsExactly(figure);
  }
}
