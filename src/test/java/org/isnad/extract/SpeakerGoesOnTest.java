package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Who speaks in a verb without a subject that opens a sentence: the one who did something in the sentence before, else who spoke last; and whom a
/// verb's gender leaves in the choice.
class SpeakerGoesOnTest {

  private static final String BEFORE = "قال السناتور وليام هارت إن القانون عادل. ";

  @Test
  void whoDidSomethingInTheSentenceBefore() {
    assertThat(said(BEFORE + "وغادر الرئيس خوسيه مارتينيز البلاد. وقال للصحفيين إن الوضع صعب."))
        .containsExactly("وليام هارت: القانون عادل", "خوسيه مارتينيز: الوضع صعب");
    assertThat(said(BEFORE + "والتقى خوسيه مارتينيز نظيره التركي. وأكد أن الوضع صعب.")).contains("خوسيه مارتينيز: الوضع صعب");
    assertThat(said(BEFORE + "وفي وقت لاحق، التقى وزير الدفاع خوسيه مارتينيز الجنود. وأعلن أن الوضع صعب."))
        .contains("خوسيه مارتينيز: الوضع صعب");
    assertThat(said(BEFORE + "وانتقد حاكم الولاية خوسيه مارتينيز كل ذلك بشدة. وأكد أن الوضع صعب.")).contains("خوسيه مارتينيز: الوضع صعب");
  }

  @Test
  void whoSpokeBeforeAddsWhateverAnotherDid() {
    assertThat(said(BEFORE + "وغادر الرئيس خوسيه مارتينيز البلاد. وأضاف أن الوضع صعب.")).contains("وليام هارت: الوضع صعب");
    assertThat(said(BEFORE + "وغادر الرئيس خوسيه مارتينيز البلاد. وتابع أن الوضع صعب.")).contains("وليام هارت: الوضع صعب");
  }

  @Test
  void whoActedInTheBackgroundOrInAnAdditionDoesNotGoOn() {
    assertThat(said(BEFORE + "وكان خوسيه مارتينيز في إجازة. وأكد أن الوضع صعب.")).contains("وليام هارت: الوضع صعب");
    assertThat(said(BEFORE + "وبعد خوسيه مارتينيز انتهى كل شيء. وأكد أن الوضع صعب.")).contains("وليام هارت: الوضع صعب");
    assertThat(said(BEFORE + "وانتهت زيارة خوسيه مارتينيز للبلاد. وأكد أن الوضع صعب.")).contains("وليام هارت: الوضع صعب");
  }

  @Test
  void honoursThatMenHaveTooMakeNobodyAWoman() {
    assertThat(said("وعقد فخامة الرئيس اليمني سالم الوادي اجتماعا. وعبر الرئيس الوادي عن ارتياحه للنتائج. وشدد على أهمية الحوار."))
        .containsExactly("سالم الوادي: ارتياحه للنتائج", "سالم الوادي: أهمية الحوار");
    assertThat(said("وقال عمدة المدينة سالم الوادي إن السيول جرفت الجسر. وأضاف أن الطرق مغلقة.")).contains("سالم الوادي: الطرق مغلقة");
    assertThat(said("وقال فضيلة الشيخ سالم الوادي إن الخلاف انتهى. وأوضح أن اللجنة باقية.")).contains("سالم الوادي: اللجنة باقية");
    assertThat(said("وقال العلامة سالم الوادي إن الخلاف انتهى. وأوضح أن اللجنة باقية.")).contains("سالم الوادي: اللجنة باقية");
  }

  @Test
  void honoursBeforeAWomansOfficeLeaveHerAWoman() {
    assertThat(said(
        "وقال المدير حسين الراوي إن المشروع جاهز. وزارت سعادة السفيرة ليلى الوادي المعرض. وقالت السفيرة إن المعرض كبير. وأوضح أن الموقع واسع."))
        .contains("حسين الراوي: الموقع واسع");
  }

  @Test
  void aQuotationThatClosesTheLineBefore() {
    assertThat(said("وقال خوسيه مارتينيز إن البلاد «بخير»\nوطالب الوزير سالم الوادي المصارف الكبرى بخفض الفائدة."))
        .contains("سالم الوادي: خفض الفائدة");
    assertThat(said("وقال خوسيه مارتينيز «إن البلاد بخير.»\nوشدد على أهمية الحوار.")).contains("خوسيه مارتينيز: أهمية الحوار");
  }
}
