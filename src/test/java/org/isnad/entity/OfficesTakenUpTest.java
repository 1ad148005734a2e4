package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.entities;

import java.util.List;
import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Offices told again by fewer words, or before the name by more.
class OfficesTakenUpTest {

  private static List<String> roles(String text, String name) {
    return entities(text).stream().filter(e -> e.name().equals(name)).flatMap(e -> e.roles().stream()).map(Entity.Mention::text).toList();
  }

  @Test
  void theBodyOfAnOfficeIsTakenUpByItsNoun() {
    assertThat(roles("أكد مدير جامعة الملك فهد الدكتور سعيد بن عبيد الغامدي أن الجامعة جاهزة. وأكد مدير الجامعة أن الاتفاقية مهمة.",
        "سعيد بن عبيد الغامدي")).contains("مدير الجامعة");
    assertThat(roles("قال رئيس نادي الفتح أحمد الراشد إن اللاعب باق. وأضاف رئيس النادي أن العقد جديد.", "أحمد الراشد"))
        .contains("رئيس النادي");
    assertThat(roles("قال وكيل وزارة العمل للتفتيش عبدالله السالم إن الحملة بدأت. وأكد وكيل الوزارة أن الغرامات كبيرة.", "عبدالله السالم"))
        .contains("وكيل الوزارة");
    assertThat(roles("قال رئيس مجلس قرية دوما عبد السلام دوابشة إن البيت احترق. وقال رئيس النادي إن اللاعب باق.", "عبد السلام دوابشة"))
        .containsExactly("رئيس مجلس قرية دوما");
    assertThat(roles("قال مدير مستشفى النصر خالد حسن إن الأطباء بخير. وقال مدير النصر إن الفريق جاهز للمباراة.", "خالد حسن"))
        .containsExactly("مدير مستشفى النصر"); // the club has a manager of its own
  }

  @Test
  void aTradeAloneTakesUpWhoWasNamedWithIt() {
    assertThat(roles("قال الشاعر السوري كامل الحمدان إن الديوان جاهز. ويقول الشاعر إن العنوان غريب.", "كامل الحمدان")).contains("الشاعر");
    assertThat(roles("قال الشاعر السوري كامل الحمدان إن الديوان جاهز. ويقول الطبيب إن العنوان غريب.", "كامل الحمدان"))
        .containsExactly("الشاعر السوري");
  }

  @Test
  void aSurnameBehindARankIsNoNationality() {
    assertThat(entities("قال اللواء منصور التركي إن الأمن مستتب. وأوضح اللواء التركي أن المتهم في السجن."))
        .extracting(Entity::name).containsExactly("منصور التركي");
    assertThat(entities("قال الدكتور نبيل العربي إن القمة قريبة، وأكد الدكتور العربي أن الدول موافقة."))
        .extracting(Entity::name).containsExactly("نبيل العربي");
  }

  @Test
  void theHeadOfAnOfficeBringsInTheNameLater() {
    assertThat(roles("قال دبلوماسي إن زيارة وزير الخارجية المصري للمملكة مهمة. وتستمر مباحثات الوزير سامح شكري في الرياض.", "سامح شكري"))
        .containsExactly("وزير الخارجية المصري", "الوزير");
    assertThat(roles("رفع وزير الحج الدكتور سعد بن محمد كامل التهاني للقيادة. وتمنى الوزير أن يعود العيد بالخير.", "سعد بن محمد"))
        .contains("وزير الحج", "الوزير");
  }
}
