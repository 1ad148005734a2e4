package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.entities;
import static org.isnad.entity.ReadNames.names;

import java.util.List;
import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Names that stand far behind the office of whom they name.
class BridgedHoldersTest {

  private static List<String> roles(String text, String name) {
    return entities(text).stream().filter(e -> e.name().equals(name)).flatMap(e -> e.roles().stream()).map(Entity.Mention::text).toList();
  }

  @Test
  void whatTheOfficeIsOverStandsBeforeTheName() {
    assertThat(roles("وأوضح المشرف على المتطوعين المسجلين في برنامج الإرشاد فهد صالح الدوسري أن العمل بدأ.", "فهد صالح الدوسري"))
        .containsExactly("المشرف على المتطوعين المسجلين في برنامج الإرشاد");
    assertThat(roles("وقال مدير إدارة المبيعات بالنقل السريع ماجد العتيبي إن الفرع مغلق.", "ماجد العتيبي")).hasSize(1);
    assertThat(roles("وذكر رئيس لجنة الحكام وشؤون المراقبين في الاتحاد الكويتي يوسف الثنيان أن الحكم أخطأ.", "يوسف الثنيان")).hasSize(1);
    assertThat(roles("وحذر رئيس أركان البحرية الليبية سابقا محمود حسن الزوي من خطر التهريب.", "محمود حسن الزوي"))
        .containsExactly("رئيس أركان البحرية الليبية سابقا");
    assertThat(roles("وقال والي كسلا المعين حديثا صالح محمد حسن إن الجسر سليم.", "صالح محمد حسن")).hasSize(1);
    assertThat(roles("وقال مدير فرع جمعية الرسامين في بيشة «سياف الخالدي»، إن المعرض كبير.", "سياف الخالدي")).hasSize(1);
  }

  @Test
  void whoComesAlongOrIsPresentHoldsTheOfficeBeforeHisName() {
    assertThat(roles("زار السفير عمان يرافقه مدير عام الهيئة التونسية للمدن الصناعية ومناطق التقنية المهندس فهد صالح أمس.", "فهد صالح"))
        .contains("مدير عام الهيئة التونسية للمدن الصناعية ومناطق التقنية");
    assertThat(roles("افتتح الوزير الجسر بحضور رئيس الهيئة العامة للطرق والجسور والنقل البري اللواء حسام مصطفى.", "حسام مصطفى"))
        .contains("رئيس الهيئة العامة للطرق والجسور والنقل البري");
  }

  @Test
  void aStrokeMayStandBehindAFormOfAddress() {
    assertThat(roles("وأوضح المدير الطبي للمستوصفات التخصصية الأردنية الدكتور/ سامر إسماعيل، أن العيادة مفتوحة.", "سامر إسماعيل"))
        .containsExactly("المدير الطبي للمستوصفات التخصصية الأردنية", "الدكتور");
    assertThat(roles("وقال المهندس / عمر السالم إن الحملة مستمرة.", "عمر السالم")).containsExactly("المهندس");
  }

  @Test
  void twoOfficesShareWhatTheyAreOf() {
    assertThat(roles("وأوضح مؤسس ورئيس مجلس إدارة المجموعة سعد بن ناصر أن المعرض مفتوح.", "سعد بن ناصر"))
        .containsExactly("مؤسس", "رئيس مجلس إدارة المجموعة");
  }

  @Test
  void howSomebodyHoldsAnOfficeIsNoPartOfHisName() {
    assertThat(names("والتقى وزيرة الدولة التونسية المنتدبة سعاد بو علي في تونس.", Entity.Type.PER)).containsExactly("سعاد بو علي");
    assertThat(names("وقالت المديرة المناوبة ليلى حسن إن الدار ممتلئة.", Entity.Type.PER)).containsExactly("ليلى حسن");
    assertThat(names("وعقد عضو مجلس الإدارة المنتدب سعيد حسن اجتماعا.", Entity.Type.PER)).containsExactly("سعيد حسن");
  }

  @Test
  void whoIsMetWhereSomebodyReceivesIsNotTheHolder() {
    assertThat(roles("استقبل أمير المنطقة الشرقية في مكتبه بالإمارة الدكتور خالد العنزي.", "خالد العنزي")).containsExactly("الدكتور");
    assertThat(roles("واتهم زعيم حزب الوسط أكبر أحزاب المعارضة في البلاد الرئيس محمود الصالح بالعرقلة.", "محمود الصالح"))
        .containsExactly("الرئيس");
    assertThat(roles("وقال متحدث باسم الشركة «السيد سامي ميرفي سيمثل الأسرى».", "سامي ميرفي")).doesNotContain("متحدث باسم الشركة");
  }

  @Test
  void aForefathersNameWithTheArticleIsTheFamilys() {
    assertThat(names("وقال مدير الجمعية فيصل بن سعد العمر إن الدعم كاف، وحضر محمد السالم. وقال معاذ سعد السليم إنه سعيد.", Entity.Type.PER))
        .containsExactly("فيصل بن سعد العمر", "محمد السالم", "معاذ سعد السليم");
    assertThat(names("وقال سامي كودلا الفائز بالسباق إنه سعيد.", Entity.Type.PER)).containsExactly("سامي كودلا");
    assertThat(names("كما يقول أستاذ الاقتصاد الدكتور محمد الرمادي في حديثه.", Entity.Type.PER)).containsExactly("محمد الرمادي");
  }
}
