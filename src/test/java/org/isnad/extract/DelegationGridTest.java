package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.missed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That a delegation takes part with its senders, its head and its members, on whichever side of the contact and in whatever words it stands.
class DelegationGridTest {

  private static final Set<Contact.Kind> KINDS = EnumSet.complementOf(EnumSet.of(Contact.Kind.VISIT));

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("وفي سياق متصل،"), Choice.of("ومن جهة أخرى،"));

  /// A host and the verb behind which the delegation stands.
  private static final List<Choice> HOSTS = List.of(
      Choice.of("استقبل وزير الخارجية سامح شكري، اليوم الأربعاء،", "who", "سامح شكري"),
      Choice.of("التقى رئيس مجلس النواب نبيه بري", "who", "نبيه بري"),
      Choice.of("التقى وزير الخارجية سامح شكري في القاهرة", "who", "سامح شكري"),
      Choice.of("اجتمع وزير الخارجية سامح شكري مع", "who", "سامح شكري"),
      Choice.of("بحث وزير الخارجية سامح شكري مع", "who", "سامح شكري"),
      Choice.of("أجرى وزير الخارجية سامح شكري محادثات مع", "who", "سامح شكري"),
      Choice.of("عقد وزير الخارجية سامح شكري اجتماعا مع", "who", "سامح شكري"),
      Choice.of("ناقش محافظ عدن أحمد لملس، بمكتبه، مع", "who", "أحمد لملس"));

  private static final List<Choice> TEAMS = List.of(
      Choice.of("وفدا من حركة فتح", "who", "حركة فتح"), Choice.of("وفد حركة فتح", "who", "حركة فتح"),
      Choice.of("وفدا من البنك الدولي", "who", "البنك الدولي"), Choice.of("وفدا روسيا", "who", "وفدا روسيا"),
      Choice.of("وفدا قياديا من حركة فتح", "who", "حركة فتح"), Choice.of("وفد صندوق النقد الدولي", "who", "صندوق النقد الدولي"),
      Choice.of("وفدا رفيع المستوى من حركة فتح", "who", "حركة فتح"),
      Choice.of("فريقا من منظمة الصحة العالمية", "who", "منظمة الصحة العالمية"),
      Choice.of("بعثة من صندوق النقد الدولي", "who", "صندوق النقد الدولي"),
      Choice.of("وفدا برلمانيا فرنسيا", "who", "وفدا برلمانيا فرنسيا"));

  private static final List<Choice> HEADED = List.of(Choice.of(""), Choice.of("برئاسة عزام الأحمد", "who", "عزام الأحمد"),
      Choice.of("، برئاسة عضو اللجنة المركزية عزام الأحمد،", "who", "عزام الأحمد"), Choice.of("يترأسه عزام الأحمد", "who", "عزام الأحمد"),
      Choice.of("ترأسه نائب الأمين العام عزام الأحمد", "who", "عزام الأحمد"), Choice.of("بقيادة عزام الأحمد", "who", "عزام الأحمد"),
      Choice.of("، يتقدمه عزام الأحمد،", "who", "عزام الأحمد"), Choice.of("برئاسة المهندس عزام الأحمد مدير المكتب", "who", "عزام الأحمد"));

  private static final List<Choice> MEMBERS = List.of(Choice.of(""), Choice.of(""),
      Choice.of("وعضوية كل من حسام بدران وموسى دودين", "who", "حسام بدران", "who", "موسى دودين"),
      Choice.of("وضم حسام بدران وموسى دودين", "who", "حسام بدران", "who", "موسى دودين"),
      Choice.of("وبمشاركة عضوي المكتب السياسي حسام بدران وموسى دودين", "who", "حسام بدران", "who", "موسى دودين"),
      Choice.of("يضم الوزير حسام بدران والنائب موسى دودين", "who", "حسام بدران", "who", "موسى دودين"),
      Choice.of("ضم كلا من حسام بدران وموسى دودين", "who", "حسام بدران", "who", "موسى دودين"),
      Choice.of("، إضافة إلى حسام بدران وموسى دودين", "who", "حسام بدران", "who", "موسى دودين"));

  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of("، لبحث سبل التعاون بين الجانبين"),
      Choice.of("، بحضور وكيل الوزارة خالد العوضي", "who", "خالد العوضي"), Choice.of("، بحضور السفير أسامة نقلي وعدد من المسؤولين", "who",
          "أسامة نقلي", "who", "عدد من المسؤولين"),
      Choice.of("، حيث جرى بحث العلاقات الثنائية"), Choice.of("، وفق بيان للوزارة"));

  private static List<Sentence> sentences() {
    return ConstructionGrid.sample(3, 600, List.of(LEADS, HOSTS, TEAMS, HEADED, MEMBERS, TAILS));
  }

  @Test
  void delegationsTakePartWithTheirHeadsAndMembers() {
    List<Sentence> sentences = sentences();
    assertThat(ConstructionGrid.share(sentences, s -> missed(s, KINDS).isEmpty()))
        .as(() -> ConstructionGrid.report(sentences, s -> missed(s, KINDS).isEmpty())).isGreaterThan(0.97);
  }
}
