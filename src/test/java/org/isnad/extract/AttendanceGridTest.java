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

/// That those who attended a meeting take part in it, though a later sentence tells of them, in whatever words.
class AttendanceGridTest {

  private static final Set<Contact.Kind> KINDS = EnumSet.complementOf(EnumSet.of(Contact.Kind.VISIT));

  private static final String HOST = "سامح شكري";
  private static final String GUEST = "مارك باريتي";

  private static final List<Choice> MEETINGS = List.of(
      Choice.of("التقى وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي.", "who", HOST, "who", GUEST),
      Choice.of("استقبل وزير الخارجية سامح شكري، في مكتبه أمس، السفير الفرنسي مارك باريتي.", "who", HOST, "who", GUEST),
      Choice.of("عقد وزير الخارجية سامح شكري اجتماعا مع السفير الفرنسي مارك باريتي.", "who", HOST, "who", GUEST),
      Choice.of("بحث وزير الخارجية سامح شكري مع السفير الفرنسي مارك باريتي العلاقات بين البلدين.", "who", HOST, "who", GUEST),
      Choice.of("اجتمع وزير الخارجية سامح شكري اليوم بالسفير الفرنسي مارك باريتي.", "who", HOST, "who", GUEST),
      Choice.of("أكد وزير الخارجية سامح شكري، خلال استقباله السفير الفرنسي مارك باريتي، أهمية الحوار.", "who", HOST, "who", GUEST),
      Choice.of("عقد وزير الخارجية سامح شكري أمس اجتماعا لبحث الاستعدادات للموسم المقبل.", "who", HOST),
      Choice.of("عقد في القاهرة أمس لقاء بين وزير الخارجية سامح شكري والسفير الفرنسي مارك باريتي.", "who", HOST, "who", GUEST));

  private static final List<Choice> BETWEEN = List.of(Choice.of(""),
      Choice.of("وجرى استعراض العلاقات الثنائية وسبل تعزيزها."),
      Choice.of("وأكد الوزير أهمية التعاون بين الجانبين. وتطرق الحديث إلى تطورات المنطقة."),
      Choice.of("ويأتي ذلك ضمن جهود الوزارة. وتم تبادل الآراء حول عدد من الملفات."));

  private static final List<Choice> CUES = List.of(Choice.of("وحضر اللقاء"), Choice.of("حضر اللقاء كل من"),
      Choice.of("وحضر الاجتماع من الجانب المصري"),
      Choice.of("وشارك في الاجتماع"), Choice.of("كما حضر الاجتماع"), Choice.of("وقد حضر اللقاء"), Choice.of("وجرى اللقاء بحضور"),
      Choice.of("وتم اللقاء بحضور كل من"), Choice.of("وحضر اللقاء إلى جانب الوزير"), Choice.of("وجرى خلال اللقاء، الذي حضره"),
      Choice.of("وأفاد بيان للوزارة بأن اللقاء، الذي حضره"), Choice.of("وأوضح بيان أن الاجتماع الذي شارك فيه"), Choice.of("حضر المقابلة"),
      Choice.of("وحضر من الجانب المصري"), Choice.of("وحضره"), Choice.of("وشارك فيه من الجانب المصري"));

  private static final List<Choice> LISTS = List.of(
      Choice.of("وزير المالية سالم بن بريك ومدير مكتب الوزير المهندس أنيس باحارثة", "who", "سالم بن بريك", "who", "أنيس باحارثة"),
      Choice.of("وكيل الوزارة خالد العوضي، ومدير الشرطة، وعدد من المسؤولين", "who", "خالد العوضي", "who", "مدير الشرطة", "who",
          "عدد من المسؤولين"),
      Choice.of("الدكتور طارق العوضي المشرف على المركز، والمهندس فهد الحربي مساعد الأمين العام", "who", "طارق العوضي", "who", "فهد الحربي"),
      Choice.of("كبير المستشارين رونالد لويس والملحق العسكري السعودي في واشنطن العميد يوسف الحربي ونائب الوزير اندرو اكسوم", "who",
          "رونالد لويس",
          "who", "يوسف الحربي", "who", "اندرو اكسوم"),
      Choice.of("سفير المملكة لدى إيطاليا ومالطا الدكتور رائد قرملي ورئيس الإدارة الإعلامية السفير أسامة نقلي", "who", "رائد قرملي", "who",
          "أسامة نقلي"));

  private static final List<Choice> TAILS = List.of(Choice.of("."), Choice.of("، مناقشة سبل التعاون."),
      Choice.of("، وعدد من المسؤولين.", "who", "عدد من المسؤولين"));

  private static List<Sentence> sentences() {
    return ConstructionGrid.sample(2, 500, List.of(MEETINGS, BETWEEN, CUES, LISTS, TAILS));
  }

  @Test
  void thoseWhoAttendedTakePart() {
    List<Sentence> sentences = sentences();
    assertThat(ConstructionGrid.share(sentences, s -> missed(s, KINDS).isEmpty()))
        .as(() -> ConstructionGrid.report(sentences, s -> missed(s, KINDS).isEmpty())).isGreaterThan(0.99);
  }
}
