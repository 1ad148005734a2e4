package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

class FramedNamesTest {

  @Test
  void whatStandsBetweenAnOfficeAndWhatIsSaidIsItsHoldersName() {
    assertThat(names("وقال محامي الدفاع سورن سودالين لوكالة رويترز بأنه سيستأنف الحكم.", Entity.Type.PER)).containsExactly("سورن سودالين");
    assertThat(names("وقال رئيس هيئة الأرصاد غلام رسول إن الأمطار ستستمر.", Entity.Type.PER)).containsExactly("غلام رسول");
  }

  @Test
  void adjectivesAndAdverbsThereAreNoName() {
    assertThat(names("وقال رئيس اللجنة المنظمة المؤقتة إن العمل مستمر. وقال رئيس الشركة أمس إن الأرباح زادت.", Entity.Type.PER)).isEmpty();
    assertThat(names("وشدد اللواء الزهراني على أن ما جرى لن يتكرر.", Entity.Type.PER)).containsExactly("الزهراني");
  }

  @Test
  void theHeadOfADelegationAndWhoeverServesAPlaceAreNamed() {
    assertThat(names("وقال عضو الوفد المفاوض عبد الملك العجري إن الملف الإنساني أولا.", Entity.Type.PER))
        .containsExactly("عبد الملك العجري");
    assertThat(names("وقال مدير مستشفى الجلاء عبد السلام الفرجاني إن العدد ارتفع.", Entity.Type.PER))
        .containsExactly("عبد السلام الفرجاني");
    assertThat(names("وقال مدير مستشفى الجلاء عبد السلام الفرجاني إن العدد ارتفع.", Entity.Type.ORG)).containsExactly("مستشفى الجلاء");
  }
}
