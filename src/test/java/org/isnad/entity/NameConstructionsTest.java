package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.entities;
import static org.isnad.entity.ReadNames.names;

import java.util.List;
import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Constructions that readers of newspapers found to be read wrongly.
class NameConstructionsTest {

  private static List<String> roles(String text, String name) {
    return entities(text).stream().filter(e -> e.name().equals(name)).flatMap(e -> e.roles().stream()).map(Entity.Mention::text).toList();
  }

  @Test
  void aBodyCalledByItsNounHasItAsNoRole() {
    assertThat(roles("قال الجيش إن الجسر مغلق، وأضاف الجيش أنه سيفتح غدا.", "الجيش")).isEmpty();
    assertThat(roles("ونفت الحكومة الخبر.", "الحكومة")).isEmpty();
  }

  @Test
  void theOccupationIsIsraelWherePalestineIsSpokenOf() {
    assertThat(names("اقتحمت قوات كبيرة حي الطيرة في الضفة، واعتقل الاحتلال شابين.", Entity.Type.LOC)).contains("الاحتلال");
    assertThat(names("وفي ذكرى الاحتلال العراقي للمدينة تحدث الوزير.", Entity.Type.LOC)).isEmpty();
    assertThat(names("ودافع عن حق الشعوب في مقاومة الاحتلال.", Entity.Type.LOC)).isEmpty();
  }

  @Test
  void officesFollowEachOtherBehindAName() {
    assertThat(roles("ترأس الأمير نواف بن ماجد ولي العهد النائب الأول لرئيس مجلس الوزراء وزير الداخلية، الجلسة.", "نواف بن ماجد"))
        .contains("ولي العهد", "النائب الأول لرئيس مجلس الوزراء", "وزير الداخلية");
    assertThat(roles("استقبل الأمير نواف بن ماجد وزير الدفاع في قصر اليمامة الوفد.", "نواف بن ماجد")).contains("وزير الدفاع");
    assertThat(names("وصل الشيخ صباح الشلتوخ إلى مسقط.", Entity.Type.PER)).containsExactly("صباح الشلتوخ");
  }

  @Test
  void namesThatMeanSomethingElseToo() {
    assertThat(names("أكد رئيس الهيئة العامة للنقل البري ماهر الصيني أن الخط جاهز.", Entity.Type.PER)).containsExactly("ماهر الصيني");
    assertThat(names("وسجل مشرف الشمري وقائد العمري هدفين.", Entity.Type.PER)).containsExactly("مشرف الشمري", "قائد العمري");
    assertThat(names("ورد ألان دو بري بالنفي، وقال دون هاركر إنه سيغادر.", Entity.Type.PER)).containsExactly("ألان دو بري", "دون هاركر");
    assertThat(names("قال الدكتور محمود وزيري إن السقف سليم.", Entity.Type.PER)).containsExactly("محمود وزيري");
    assertThat(names("وذكر أن فادي نصار وزير الإعلام سيغادران مساء.", Entity.Type.PER)).containsExactly("فادي نصار");
    assertThat(names("وسقط مهرب يدعى الشلتوخي في القبضة.", Entity.Type.PER)).containsExactly("الشلتوخي");
  }

  @Test
  void whatSomebodyIsStandsBehindHisNameInManyForms() {
    assertThat(roles("قال أوري بن دافيد- الناطق باسم الشرطة الإسرائيلية: إن المشتبه فيه فر.", "أوري بن دافيد"))
        .containsExactly("الناطق باسم الشرطة الإسرائيلية");
    assertThat(roles("وقالت إيلينا موروز محللة أسواق الغاز إن السعر سيرتفع.", "إيلينا موروز")).containsExactly("محللة أسواق الغاز");
    assertThat(roles("وأكد نوري الشلتوخي، مسؤول مكتب العلاقات في قضاء تلكيف، ذلك.", "نوري الشلتوخي")).hasSize(1);
    assertThat(roles("قتل أبو طلحة، القيادي البارز في «داعش»، أمس.", "أبو طلحة")).containsExactly("القيادي البارز في «داعش»");
    assertThat(roles("وأم المصلين حسن كريم، إمام وخطيب مسجد الرحمة.", "حسن كريم")).containsExactly("إمام وخطيب مسجد الرحمة");
    assertThat(roles("والتقى الوسيط يورغن لوند الوفد.", "يورغن لوند")).containsExactly("الوسيط");
  }

  @Test
  void aBodyQuotedBehindItsLeaderIsOneThoughNobodyKnowsIt() {
    String text = "قال زعيم «الكتلة الحرة» الليبية منصور الزوي إن الكتلة باقية.";
    assertThat(names(text, Entity.Type.ORG)).containsExactly("الكتلة الحرة");
    assertThat(names(text, Entity.Type.PER)).containsExactly("منصور الزوي");
    assertThat(names("وقال المتحدث \"في أقرب فرصة\" ومضى.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void bodiesAreTakenWithTheirLastWord() {
    assertThat(names("وأعلن حزب الأحرار الديمقراطيين ذلك.", Entity.Type.ORG)).containsExactly("حزب الأحرار الديمقراطيين");
    assertThat(names("ارتفعت بورصة شيكاغو للسلع، بحسب وكالة \"سما\" الفلسطينية للأنباء.", Entity.Type.ORG))
        .containsExactly("بورصة شيكاغو للسلع", "وكالة \"سما\" الفلسطينية للأنباء");
    assertThat(names("ودفعت المشتريات البورصة الأردنية للهبوط.", Entity.Type.ORG)).containsExactly("البورصة الأردنية");
    assertThat(names("وقعت إيران الاتفاق مع مجموعة 3+3.", Entity.Type.ORG)).containsExactly("مجموعة 3+3");
    assertThat(names("قتل بنيران الحرس الرئاسي، ونظرت المحكمة العسكرية في سطيف في القضية.", Entity.Type.ORG))
        .containsExactly("الحرس الرئاسي", "المحكمة العسكرية في سطيف");
  }

  @Test
  void aBodyToldByItsLeaderAndTheLeaderAreBothTold() {
    String text = "وأعلنت حكومة الرئيس داود سيسيه تمديد الطوارئ.";
    assertThat(names(text, Entity.Type.ORG)).containsExactly("حكومة الرئيس داود سيسيه");
    assertThat(names(text, Entity.Type.PER)).containsExactly("داود سيسيه");
  }

  @Test
  void twoPlacesBehindANounForTwo() {
    assertThat(names("ودخلت القوة بلدتي سلمى والورد، ثم مديريتي صرواح ونهم.", Entity.Type.LOC)).containsExactly("سلمى", "الورد", "صرواح",
        "نهم");
    assertThat(names("وقتل جندي في منطقة بيت نعمان.", Entity.Type.LOC)).containsExactly("منطقة بيت نعمان");
  }

  @Test
  void placesInNamesOfOtherThingsAreNone() {
    assertThat(names("وتوج الفريق بلقب دوري أبطال آسيا.", Entity.Type.LOC)).isEmpty();
    assertThat(names("وزادت واردات القمح السعودية.", Entity.Type.LOC)).isEmpty();
    assertThat(names("ورممت البعثة مقبرة الملك أمنحتب الثالث.", Entity.Type.LOC)).containsExactly("مقبرة الملك أمنحتب الثالث");
    assertThat(names("ورممت البعثة مقبرة الملك أمنحتب الثالث.", Entity.Type.PER)).isEmpty();
  }

  @Test
  void oneBodyByItsLongAndShortName() {
    assertThat(names("تبنى حزب الشغيلة القتل. وكان حزب الشغيلة الباسكي هدد بذلك.", Entity.Type.ORG)).containsExactly("حزب الشغيلة الباسكي");
    assertThat(names("هاجم انتحاري جامع الإمام الهادي، ومنذ الهجوم على مسجد الإمام الهادي أغلق.", Entity.Type.LOC)).hasSize(1);
    assertThat(names("وحط في مطار الملك خالد، ثم غادر مطار الملك خالد بن عبدالعزيز الدولي.", Entity.Type.LOC)).hasSize(1);
  }

  @Test
  void aNounIsABodyOrAPlaceByWhatFollows() {
    assertThat(names("وفجروا سيارة عند بوابة الموصل.", Entity.Type.LOC)).contains("بوابة الموصل");
    assertThat(names("هبط مؤشر سوق مسقط أمس.", Entity.Type.ORG)).containsExactly("سوق مسقط");
    assertThat(names("واندلع حريق في أبو زنيمة.", Entity.Type.LOC)).containsExactly("أبو زنيمة");
  }

  @Test
  void nounsThatNameABodyOnlyInTheRightCompany() {
    assertThat(names("وتعمل على مقاومة الضغوط، وتم إسعاف المصاب، وحسبت قوة الرياح، وشلت حركة التنقلات.", Entity.Type.ORG)).isEmpty();
    assertThat(names("ومن ناحية المكان هو سهل الاستخدام.", Entity.Type.LOC)).isEmpty();
    assertThat(names("وقال مصدر في غرفة العمليات المشتركة ذلك.", Entity.Type.ORG)).containsExactly("غرفة العمليات المشتركة");
    assertThat(names("وأعلن مركز الأرصاد الباكستاني ذلك.", Entity.Type.ORG)).containsExactly("مركز الأرصاد الباكستاني");
    assertThat(names("وقعت شركة صدارة للكيميائيات عقدا مع شركة مملوكة للدولة.", Entity.Type.ORG)).containsExactly("شركة صدارة للكيميائيات");
  }

  @Test
  void sitesAreTakenWithTheAdjectiveThatEndsTheirName() {
    assertThat(names("نقل إلى مستشفى عسير المركزي، ثم إلى السجن المركزي بتعز.", Entity.Type.LOC))
        .containsExactly("مستشفى عسير المركزي", "السجن المركزي بتعز");
    assertThat(names("وتجولوا في متنزه الملك عبدالله.", Entity.Type.LOC)).containsExactly("متنزه الملك عبدالله");
    assertThat(names("وتجولوا في متنزه الملك عبدالله.", Entity.Type.PER)).isEmpty();
  }

  @Test
  void companiesAreNamedBehindTheirShares() {
    assertThat(names("وهبط مؤشر الأسهم، وارتفع سهم موبايلي السعودية، تلاه سهما التصنيع واتحاد عذيب.", Entity.Type.ORG))
        .contains("موبايلي السعودية", "التصنيع", "اتحاد عذيب");
    assertThat(names("وهبط مؤشر الأسهم وتراجع سهم الشركة.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void aTitleWithTheArticleGovernsNoNoun() {
    assertThat(entities("بحث الوزير الأزمة مع السفير.").stream().map(Entity::name).toList()).doesNotContain("الوزير الأزمة");
  }
}
