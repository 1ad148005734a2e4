package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Asides inside words said do not end them; a clause that only opens a sentence ends before the main one.
class StatementAsidesTest {

  @Test
  void anAsideBetweenTheVerbAndWhatItBringsIn() {
    assertThat(said("وقالت الشرطة إن الرئيس أكد، في اجتماع مغلق، أنه لن يترشح مجددا للمنصب."))
        .contains("الشرطة: الرئيس أكد، في اجتماع مغلق، أنه لن يترشح مجددا للمنصب");
  }

  @Test
  void aCreditToTheSpeakerHimself() {
    assertThat(said("وقال نادر الحاج إن الحوار كان جادا، بحسب وصفه، وإن الطرفين سيعودان إلى الطاولة."))
        .containsExactly("نادر الحاج: الحوار كان جادا، بحسب وصفه، وإن الطرفين سيعودان إلى الطاولة");
    assertThat(said("وقال نادر الحاج إن الحوار كان جادا في مراحله كلها، بحسب وصفه."))
        .containsExactly("نادر الحاج: الحوار كان جادا في مراحله كلها");
  }

  @Test
  void aRelativeClauseThatTheSubjectCarries() {
    assertThat(said("وقالت الشرطة إن منفذ الهجوم، الذي قالت إنه في العشرين من العمر، دخل المبنى من الباب الخلفي."))
        .contains("الشرطة: منفذ الهجوم، الذي قالت إنه في العشرين من العمر، دخل المبنى من الباب الخلفي");
  }

  @Test
  void theMainClauseBehindWhile() {
    assertThat(said("وبينما رحبت حركة حماس بالقرار الصادر أمس، قال بنيامين نتنياهو إن القرار خطأ كبير."))
        .containsExactly("حركة حماس: القرار الصادر أمس", "بنيامين نتنياهو: القرار خطأ كبير");
  }

  @Test
  void holdingSomethingToBeIsToldFromPromisingAndCounting() {
    assertThat(said("وعدّت حركة حماس الغارة الأخيرة على الحي «عدوانا سافرا» على المدينة.")).anyMatch(s -> s.startsWith("حركة حماس: ")).hasSize(1);
    assertThat(said("وعدّ الأطباء المرضى في المستشفى قبل نقلهم إلى العاصمة صباح اليوم.")).isEmpty();
    assertThat(said("ووعدت الحكومة بتحسين الأجور في العام المقبل لجميع العاملين.")).containsExactly("الحكومة: تحسين الأجور في العام المقبل لجميع العاملين");
  }

  @Test
  void aCorrespondentOfOurs() {
    assertThat(said("وذكر مراسلنا أن القصف أصاب مدرسة في وسط المدينة القديمة.")).containsExactly("مراسلنا: القصف أصاب مدرسة في وسط المدينة القديمة");
  }

  @Test
  void sayingAnewEndsTheWordsBefore() {
    assertThat(said("وقال سالم الراشد إن الحرب مستمرة حتى تحقيق أهدافها، وجدد تأكيده ضرورة الحوار بين الأطراف."))
        .containsExactly("سالم الراشد: الحرب مستمرة حتى تحقيق أهدافها", "سالم الراشد: تأكيده ضرورة الحوار بين الأطراف");
    assertThat(said("وجدد سالم الراشد التأكيد أن السلام لن يتحقق من دون حوار جاد.")).containsExactly("سالم الراشد: السلام لن يتحقق من دون حوار جاد");
  }

  @Test
  void aVerdictOnSomebodysWordsIsNoneOfThem() {
    assertThat(said("ورأى سالم الراشد أن تصريحات سامح شكري «ضوء أخضر» لاستئناف الحرب."))
        .containsExactly("سالم الراشد: تصريحات سامح شكري «ضوء أخضر» لاستئناف الحرب");
  }
}
