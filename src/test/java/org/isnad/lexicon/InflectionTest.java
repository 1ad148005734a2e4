package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.lexicon.VerbForm.Gender;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({"أعلن,يعلن,أعلنت", "أعلن,يعلن,أعلنوا", "أعلن,يعلن,ستعلن", "نفى,ينفي,نفت", "نفى,ينفي,نفوا", "نفى,ينفي,ينفون", "دعا,يدعو,دعت",
      "دعا,يدعو,يدعون", "قال,يقول,تقول", "وصف,يصف,وصفته"})
  void makesTheForm(String past, String present, String form) {
    assertThat(Inflection.forms(past, present, null, null)).containsKey(Folding.key(form));
  }

  @Test
  void tellsGenderAndAspect() {
    Map<String, VerbForm> forms = Inflection.forms("أضاف", "يضيف", "مضيف", "إضافة");
    assertThat(forms.get("اضافت").gender()).isEqualTo(Gender.FEMININE);
    assertThat(forms.get("مضيفه").aspect()).isEqualTo(Aspect.PARTICIPLE);
    assertThat(forms.get("مضيفا").aspect()).isEqualTo(Aspect.PARTICIPLE);
    assertThat(forms.get("اضافتها").finite()).isTrue();
  }
}
