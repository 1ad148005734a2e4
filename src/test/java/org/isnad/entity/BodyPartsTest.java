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
  void wordsBetweenQuotationMarksBehindADefiniteNounAreSeldomItsName() {
    assertThat(names("ولعبت المرأة المنتمية للتنظيم \"دورا مهما في الحملة\"، كما قال القاضي.", Entity.Type.ORG)).isEmpty();
    assertThat(names("ومنحت المنظمة «فرصة أخيرة للتفاوض» إلى المزارعين.", Entity.Type.ORG)).noneMatch(n -> n.contains("فرصة"));
    assertThat(names("وقدم الجيران للجمعية «دعما كبيرا» هذا العام.", Entity.Type.ORG)).noneMatch(n -> n.contains("دعما"));
    assertThat(names("وأعلنت الشركة «السعودية للأسماك» أرباحها.", Entity.Type.ORG)).singleElement().asString().contains("السعودية للأسماك");
    assertThat(names("وقاتل التنظيم «داعش» في الجبل.", Entity.Type.ORG)).singleElement().asString().contains("داعش");
    assertThat(names("وشاركت حركة «شباب ضد الفساد» في المسيرة.", Entity.Type.ORG)).containsExactly("حركة «شباب ضد الفساد»");
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

  @Test
  void theForcesOfAnArmedBodyAreThatBody() {
    assertThat(names("دخلت قوات الجيش المدينة ثم انسحب الجيش منها.", Entity.Type.ORG)).containsExactly("قوات الجيش");
    assertThat(names("دخل الجيش الصومالي إلى البلدة، وانتشرت قوات الجيش الصومالي في الحي.", Entity.Type.ORG)).hasSize(1);
    assertThat(names("تقدمت قوات الشرطة الاتحادية، وقالت الشرطة الاتحادية إن الطريق آمن.", Entity.Type.ORG)).hasSize(1);
  }

  @Test
  void forcesAreNamedByOrdinaryWordsToo() {
    assertThat(names("سيطرت قوات المعارضة على القرية.", Entity.Type.ORG)).containsExactly("قوات المعارضة");
    assertThat(names("انتشرت قوات الأمن في مدينة طبرق.", Entity.Type.ORG)).containsExactly("قوات الأمن");
    assertThat(names("فرقت قوات مكافحة الشغب المحتجين.", Entity.Type.ORG)).containsExactly("قوات مكافحة الشغب");
    assertThat(names("وصلت قوات كبيرة إلى القرية.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void militiasOfOneNameAreABody() {
    assertThat(names("اقتحمت ميليشيات \"فجر ليبيا\" المطار.", Entity.Type.ORG)).containsExactly("ميليشيات \"فجر ليبيا\"");
    assertThat(names("اقتحمت مليشيات حزب الله المطار.", Entity.Type.ORG)).containsExactly("مليشيات حزب الله");
    assertThat(names("اقتحمت ميليشيات طائفية مسلحة المطار.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void whatManyBodiesAreToldByIsNamed() {
    assertThat(names("حاصرت فصائل \"جيش الفتح\" القرية.", Entity.Type.ORG)).containsExactly("جيش الفتح");
    assertThat(names("اعتقلت سلطات الاحتلال الإسرائيلي الشاب.", Entity.Type.LOC)).containsExactly("الاحتلال الإسرائيلي");
    assertThat(names("عرف بمعارضة نظام معمر القذافي منذ شبابه.", Entity.Type.PER)).containsExactly("معمر القذافي");
  }

  @Test
  void aGovernmentIsToldByTheBareNameOfItsHead() {
    assertThat(names("إن حكومة هادي تسيطر على الميناء.", Entity.Type.ORG)).containsExactly("حكومة هادي");
    assertThat(names("أقرت حكومة العبادي الخطة.", Entity.Type.ORG)).containsExactly("حكومة العبادي");
    assertThat(names("سقطت حكومة كالاهان العمالية.", Entity.Type.ORG)).containsExactly("حكومة كالاهان العمالية");
    assertThat(names("طالبوا بتشكيل حكومة وحدة وطنية.", Entity.Type.ORG)).isEmpty();
    assertThat(names("طالبوا بتشكيل حكومة انتقالية جديدة.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void aNameStandsInBracketsBehindWhatItIs() {
    assertThat(names("وقال لقناة (العربية) إن الوضع صعب.", Entity.Type.ORG)).containsExactly("قناة (العربية)");
    assertThat(names("نشرت صحيفة (كيهان) الخبر.", Entity.Type.ORG)).containsExactly("صحيفة (كيهان)");
    assertThat(names("أعلنت حركة (حماس) موقفها.", Entity.Type.ORG)).containsExactly("حماس");
    assertThat(names("فتح على موقع (فيسبوك) صفحة.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void fullStopsStandBetweenTheLettersOfAName() {
    assertThat(names("أفادت شبكة سي.إن.إن بأن الرحلة تأجلت.", Entity.Type.ORG)).containsExactly("شبكة سي.إن.إن");
    assertThat(names("قالت وكالة أ.ف.ب إن الرحلة تأجلت.", Entity.Type.ORG)).containsExactly("وكالة أ.ف.ب");
    assertThat(names("وقال لراديو بي.بي.سي إن الرحلة تأجلت.", Entity.Type.ORG)).hasSize(1);
  }
}
