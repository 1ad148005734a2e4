package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Figure;
import org.isnad.claim.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules that look ahead where the text ends, and sentences that resemble what they leave out.
class EndsOfTextTest {

  private static <C extends Claim> List<C> read(String sentence, Class<C> kind) {
    return ReadContacts.read("خبر من المنطقة\n\n" + sentence).claims().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @ParameterizedTest
  @CsvSource({"وضبطت الشرطة 700 كيلو غرام, 700", "وتنتج المحطة 40 ميغا وات, 40", "وتبلغ المساحة 900 متر, 900",
      "وبلغ معدل الإنتاج اليومي 300., 300"})
  void aFigureThatEndsTheText(String sentence, int value) {
    assertThat(read(sentence, Figure.class)).hasSize(1)
        .allSatisfy(f -> assertThat(f.value()).isEqualByComparingTo(Integer.toString(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"توجه الوزير سامح شكري إلى القاهرة لاستكمال المفاوضات.", "وسافر سامح شكري إلى باريس للانضمام إلى المحادثات."})
  void aJourneyForTalksIsOne(String sentence) {
    assertThat(read(sentence, Contact.class)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ونفى وجود تعهد سامح شكري بوقف العمل.", "ولا صحة لوجود طلب مصر بإدخال المراقبين."})
  void whatIsDeniedIsNotSaid(String sentence) {
    assertThat(read(sentence, Statement.class)).extracting(Statement::rule).doesNotContain("statement/noun-of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"وعقد سامح شكري لقاء مع أيمن الصفدي في", "جاء ذلك خلال لقاء سامح شكري لدى", "ولقاء سامح شكري في"})
  void aTextMayEndWithAPreposition(String sentence) {
    assertThat(ReadContacts.read("خبر من المنطقة\n\n" + sentence).entities()).isNotEmpty();
  }
}
