package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.entities;
import static org.isnad.entity.ReadNames.names;

import java.util.List;
import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Offices with their holders' names between commas, and the bodies and places that the words of an office or a body name.
class NamedInsideTest {

  private static List<String> roles(String text, String name) {
    return entities(text).stream().filter(e -> e.name().equals(name)).flatMap(e -> e.roles().stream()).map(Entity.Mention::text).toList();
  }

  @Test
  void aNameBetweenCommasHoldsTheOfficeBeforeIt() {
    assertThat(roles("قال مراسل الشؤون السياسية في قناة \"النهار\"، مروان لبيب، إن الجلسة أجلت.", "مروان لبيب"))
        .containsExactly("مراسل الشؤون السياسية في قناة \"النهار\"");
    assertThat(roles("وأشار مدير التربية في المحافظة، رياض الزيدي، إلى أن المدارس ستفتح غدا.", "رياض الزيدي")).hasSize(1);
    assertThat(roles("أوضح الناطق باسم الخارجية الباكستانية، شوكت علي خان، أن الطرفين اتفقا.", "شوكت علي خان")).hasSize(1);
    assertThat(roles("وصل وزير الزراعة يوم الاثنين، خالد حسن، وسالم علي.", "خالد حسن")).isEmpty();
  }

  @Test
  void aDirectionMayBeginThePlaceThatSomebodyGoverns() {
    assertThat(roles("أكد محافظ جنوب سيناء سامي منصور أن الطريق مفتوح.", "سامي منصور")).containsExactly("محافظ جنوب سيناء");
    assertThat(roles("أكد محافظ شمال سيناء، سامي منصور، أن الطريق مفتوح.", "سامي منصور")).containsExactly("محافظ شمال سيناء");
    assertThat(names("اجتمع الوفد مع والي غرب كردفان.", Entity.Type.LOC)).contains("غرب كردفان");
  }

  @Test
  void bodiesAndPlacesInsideOthersWordsAreNamedAsWell() {
    assertThat(names("كانت وزارة الصحة في عدن قد أعلنت الحصيلة.", Entity.Type.LOC)).containsExactly("عدن");
    assertThat(names("وقال وكيل وزارة الخارجية الكويتية فهد الناصر إن اللقاء مثمر.", Entity.Type.ORG))
        .containsExactly("وزارة الخارجية الكويتية");
    assertThat(names("التقى رئيس أركان الجيش الوفد، ثم حضر قائد الجيش.", Entity.Type.ORG)).containsExactly("الجيش");
    assertThat(names("قال مصدر في مكتب العبادي للميادين إن الزيارة أجلت.", Entity.Type.ORG)).contains("مكتب العبادي", "الميادين");
    assertThat(names("وأعلن مركز عمليات طوارئ الصحة مقتل ثلاثة.", Entity.Type.ORG)).contains("مركز عمليات طوارئ الصحة");
    assertThat(names("استقبل الوفد حركة فتح يضم الوزير سالم حسن.", Entity.Type.ORG)).containsExactly("حركة فتح");
  }

  @Test
  void buildingsAreCalledByTheirAdjectives() {
    assertThat(names("تظاهروا أمام المسجد العمري ثم أمام السراي الكبير، وأقيم العشاء في القصر الملكي، ونقل إلى المستشفى الفرنسي.",
        Entity.Type.LOC))
        .containsExactly("المسجد العمري", "السراي الكبير", "القصر الملكي", "المستشفى الفرنسي");
  }

  @Test
  void peopleCountedByNationalityAreNoCountry() {
    assertThat(names("وكان بين الركاب 14 ألمانيا و9 إثيوبيا وصلوا من روما.", Entity.Type.LOC)).containsExactly("روما");
  }

  @Test
  void whereSomebodyWasBornIsNoMuscat() {
    assertThat(names("وعاد الوزير سالم علي إلى مسقط رأسه في صيدا أمس.", Entity.Type.LOC)).containsExactly("صيدا");
    assertThat(names("ووصل الجثمان إلى صيدا، مسقط رأس والده.", Entity.Type.LOC)).containsExactly("صيدا");
    assertThat(names("وعاد الوزير سالم علي إلى مسقط، رأس الوفد.", Entity.Type.LOC)).containsExactly("مسقط");
  }

  @Test
  void aFormOfAddressEndsBeforeTheGivenName() {
    assertThat(names("استقبل الأمين العام للحزب السيد حسن نصر الله وفدا من الحركة.", Entity.Type.PER)).containsExactly("حسن نصر الله");
    assertThat(names("وقال السيد حسن خليل إن اللقاء مثمر.", Entity.Type.PER)).containsExactly("حسن خليل");
  }

  @Test
  void movementsByTheirBareNames() {
    assertThat(names("واتهم القيادي في فتح مروان لبيب حماس بالتفرد بالقرار.", Entity.Type.ORG)).contains("فتح", "حماس");
    assertThat(names("وقع ممثلون عن فتح وحماس في بكين إعلانا لإنهاء الخلاف.", Entity.Type.ORG)).contains("فتح", "حماس");
    assertThat(names("ويرى حزب الله وأمل أن الحكومة مطالبة بالانسحاب من الجلسة.", Entity.Type.ORG)).contains("حزب الله", "أمل");
    assertThat(names("وقالت فتح إن المصالحة خيار لا رجعة عنه في هذه المرحلة.", Entity.Type.ORG)).containsExactly("فتح");
    assertThat(names("واتفقت إسرائيل وحماس وفتح معبر رفح أمام الجرحى في اليوم نفسه.", Entity.Type.ORG)).doesNotContain("فتح");
    assertThat(names("ووصل إلى القاهرة وفدان من حماس وفتح لاستئناف الحوار الوطني.", Entity.Type.ORG)).contains("حماس", "فتح");
    assertThat(names("وأعلنت إسرائيل فتح المعبر، وحماس ترفض.", Entity.Type.ORG)).containsExactly("حماس");
    assertThat(names("وأعرب المبعوث عن أمل وحماس كبيرين في نجاح المفاوضات.", Entity.Type.ORG)).doesNotContain("أمل");
    assertThat(names("وقال إن فتح وإغلاق المعبر قرار سياسي تتخذه الحكومة وحدها.", Entity.Type.ORG)).doesNotContain("فتح");
  }
}
