package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Bodies told with what they are a part of, and bodies told in shorter ways.
class BodyPartsTest {

  @Test
  void aPartGoesOnToItsBody() {
    assertThat(names("أعلنت لجنة الزراعة في مجلس الشيوخ الإسباني أنها ستجتمع.", Entity.Type.ORG))
        .containsExactly("لجنة الزراعة في مجلس الشيوخ الإسباني");
    assertThat(names("وقال مكتب الإعلام في رئاسة الجمهورية إن الموعد تغير.", Entity.Type.ORG))
        .containsExactly("مكتب الإعلام في رئاسة الجمهورية");
    assertThat(names("واجتمعت لجنة السياسة النقدية في لندن.", Entity.Type.ORG)).containsExactly("لجنة السياسة النقدية");
  }

  @Test
  void theMissionOfTheUnitedNationsIsCalledShort() {
    assertThat(names("قالت بعثة الأمم المتحدة للدعم في ليبيا إن الوضع هادئ. ودعت البعثة الأممية إلى الحوار.", Entity.Type.ORG))
        .containsExactly("بعثة الأمم المتحدة للدعم في ليبيا");
  }

  @Test
  void theMilitiasOfAMovementAreThatMovement() {
    assertThat(names("قصفت الميليشيات الحوثية القرية، ثم انسحب الحوثيون منها.", Entity.Type.ORG)).hasSize(1);
    assertThat(names("وسيطرت مليشيات الحوثي على الميناء.", Entity.Type.ORG)).containsExactly("مليشيات الحوثي");
  }

  @Test
  void theForcesOfTheCoalitionAreTheCoalitionNamedBefore() {
    assertThat(names("شنت قوات التحالف غارات، وأصاب التحالف مخزنا.", Entity.Type.ORG)).containsExactly("قوات التحالف");
    assertThat(names("شن التحالف العربي غارات، وأصابت قوات التحالف مخزنا.", Entity.Type.ORG)).containsExactly("التحالف العربي");
  }

  @Test
  void theCabinetIsNamedBesideItsHeadsDeputy() {
    assertThat(names("استقبل الأمير نواف بن ماجد النائب الثاني لرئيس مجلس الوزراء وزير الدفاع الوفد.", Entity.Type.ORG))
        .containsExactly("مجلس الوزراء");
  }
}
