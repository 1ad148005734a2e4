package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.read;

import java.util.List;
import java.util.Locale;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That a contact that is to come, did not happen or was called off is told as such, whatever words say so.
class StatusGridTest {

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("وفي سياق متصل،"), Choice.of("ومن جهة أخرى،"),
      Choice.of("وذكرت الوكالة أن المشاورات مستمرة."));

  private static final List<Choice> SUBJECTS = List.of(
      Choice.of("الرئيس الروسي فلاديمير بوتين", "who", "فلاديمير بوتين"),
      Choice.of("وزير الخارجية المصري، سامح شكري،", "who", "سامح شكري"),
      Choice.of("رئيس مجلس النواب نبيه بري", "who", "نبيه بري"),
      Choice.of("المبعوث الأممي كنان الشطي", "who", "كنان الشطي"));

  private static final List<Choice> OBJECTS = List.of(
      Choice.of("المبعوث الأميركي ستيف ويتكوف", "who", "ستيف ويتكوف"),
      Choice.of("نظيره الأردني أيمن الصفدي", "who", "أيمن الصفدي"),
      Choice.of("رئيس حكومة تصريف الأعمال نجيب ميقاتي", "who", "نجيب ميقاتي"));

  private static final List<Choice> PRESENT = List.of(Choice.of("سيلتقي", "status", "planned"), Choice.of("سوف يلتقي", "status", "planned"),
      Choice.of("من المقرر أن يلتقي", "status", "planned"), Choice.of("ومن المنتظر أن يستقبل", "status", "planned"),
      Choice.of("من المرتقب أن يلتقي", "status", "planned"), Choice.of("ومن المزمع أن يلتقي", "status", "planned"),
      Choice.of("ينتظر أن يلتقي", "status", "planned"), Choice.of("يرتقب أن يستقبل", "status", "planned"),
      Choice.of("ولا يستبعد أن يلتقي", "status", "planned"), Choice.of("ورجح مصدر أن يلتقي", "status", "planned"),
      Choice.of("وقالت المصادر إنه من المحتمل أن يلتقي", "status", "planned"),
      Choice.of("لم يلتق", "status", "denied"), Choice.of("لن يلتقي", "status", "denied"), Choice.of("لم يستقبل", "status", "denied"),
      Choice.of("نفى مصدر أن يكون قد التقى", "status", "denied"), Choice.of("ونفت الوزارة أن يكون قد استقبل", "status", "denied"),
      Choice.of("ليس صحيحا أن يكون قد التقى", "status", "denied"), Choice.of("كان من المقرر أن يلتقي", "status", "cancelled"),
      Choice.of("كان من المفترض أن يلتقي", "status", "cancelled"), Choice.of("التقى", "status", "held"),
      Choice.of("كان مقررا أن يلتقي", "status", "cancelled"), Choice.of("من الممكن أن يلتقي", "status", "planned"),
      Choice.of("يلتقي", "status", "held"), Choice.of("قد يلتقي", "status", "planned"), Choice.of("سبق أن التقى", "status", "held"),
      Choice.of("كان قد التقى", "status", "held"));

  private static final List<Choice> AFTER = List.of(Choice.of("سيلتقي", "status", "planned"), Choice.of("سوف يستقبل", "status", "planned"),
      Choice.of("يعتزم لقاء", "status", "planned"), Choice.of("قرر لقاء", "status", "planned"),
      Choice.of("ينوي الاجتماع مع", "status", "planned"),
      Choice.of("يستعد للقاء", "status", "planned"), Choice.of("يخطط للقاء", "status", "planned"),
      Choice.of("لا يعتزم لقاء", "status", "denied"), Choice.of("لا ينوي الاجتماع مع", "status", "denied"),
      Choice.of("رفض لقاء", "status", "denied"), Choice.of("رفض استقبال", "status", "denied"),
      Choice.of("امتنع عن استقبال", "status", "denied"), Choice.of("اعتذر عن لقاء", "status", "denied"),
      Choice.of("رفض عقد لقاء مع", "status", "denied"), Choice.of("ألغى لقاء كان مقررا مع", "status", "cancelled"),
      Choice.of("ألغى اجتماعا مع", "status", "cancelled"), Choice.of("أرجأ لقاءه مع", "status", "cancelled"),
      Choice.of("أرجأ اجتماعا كان مقررا مع", "status", "cancelled"), Choice.of("لم يجتمع مع", "status", "denied"),
      Choice.of("لن يجتمع مع", "status", "denied"), Choice.of("لم يعقد أي لقاء مع", "status", "denied"),
      Choice.of("لم يجر أي محادثات مع", "status", "denied"), Choice.of("سيعقد لقاء مع", "status", "planned"),
      Choice.of("سيجري محادثات مع", "status", "planned"), Choice.of("عقد لقاء مع", "status", "held"),
      Choice.of("أجرى محادثات مع", "status", "held"), Choice.of("كان يعتزم لقاء", "status", "cancelled"),
      Choice.of("تعذر عليه لقاء", "status", "denied"), Choice.of("منع من لقاء", "status", "denied"));

  private static final List<Choice> NOMINAL = List.of(Choice.of("وألغي لقاء كان مقررا بين", "status", "cancelled"),
      Choice.of("وأرجئ اجتماع كان مقررا بين", "status", "cancelled"), Choice.of("تأجل لقاء بين", "status", "cancelled"),
      Choice.of("وأعلنت الوزارة إلغاء اجتماع بين", "status", "cancelled"),
      Choice.of("وأعلنت الوزارة تأجيل لقاء كان مقررا بين", "status", "cancelled"),
      Choice.of("نفى مصدر حصول لقاء بين", "status", "denied"), Choice.of("نفت الوزارة صحة الأنباء عن لقاء بين", "status", "denied"),
      Choice.of("نفت الوزارة ما تداولته مواقع عن اجتماع جمع", "status", "denied"), Choice.of("لم يعقد أي لقاء بين", "status", "denied"),
      Choice.of("لا صحة لما نشر عن لقاء بين", "status", "denied"), Choice.of("لا لقاء مقررا بين", "status", "denied"),
      Choice.of("ولم يتم أي لقاء بين", "status", "denied"), Choice.of("ومن المقرر أن يعقد لقاء بين", "status", "planned"),
      Choice.of("ويجري الإعداد للقاء بين", "status", "planned"), Choice.of("ويرتقب عقد اجتماع بين", "status", "planned"),
      Choice.of("وتحدث عن احتمال عقد لقاء بين", "status", "planned"), Choice.of("عقد أمس اجتماع بين", "status", "held"),
      Choice.of("جرت محادثات بين", "status", "held"), Choice.of("ومن المنتظر أن يجمع لقاء", "status", "planned"),
      Choice.of("سيعقد غدا اجتماع بين", "status", "planned"), Choice.of("لا موعد محددا للقاء بين", "status", "denied"),
      Choice.of("استبعد مصدر عقد لقاء بين", "status", "denied"));

  private static final List<Choice> AND = List.of(Choice.of("المبعوث الأميركي ستيف ويتكوف و-", "who", "ستيف ويتكوف"),
      Choice.of("وزير الخارجية العماني، بدر البوسعيدي، و-", "who", "بدر البوسعيدي"));
  private static final List<Choice> OTHERS = List.of(Choice.of("نظيره الأردني أيمن الصفدي", "who", "أيمن الصفدي"),
      Choice.of("الرئيس فلاديمير بوتين", "who", "فلاديمير بوتين"));

  private static final List<Choice> TIMES = List.of(Choice.of(""), Choice.of("هذا الأسبوع"), Choice.of("، سرا،"), Choice.of("في جنيف"));
  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of("، بحسب ما أفادت وكالة رويترز"),
      Choice.of("لبحث وقف إطلاق النار"), Choice.of("في جنيف"));

  private static boolean right(Sentence sentence) {
    Reading reading = read(sentence.text());
    List<Contact> told = contacts(reading);
    return told.size() == 1 && names(reading, told.get(0)).equals(sentence.expected("who"))
        && told.get(0).status().name().toLowerCase(Locale.ROOT).equals(sentence.last("status", ""));
  }

  private static void check(List<Sentence> sentences, double share) {
    assertThat(ConstructionGrid.share(sentences, StatusGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, StatusGridTest::right)).isGreaterThan(share);
  }

  @Test
  void verbBeforeItsSubject() {
    check(ConstructionGrid.sample(1, 400, List.of(LEADS, PRESENT, SUBJECTS, OBJECTS, TAILS)), 0.98);
  }

  @Test
  void subjectBeforeTheVerb() {
    check(ConstructionGrid.sample(2, 400, List.of(List.of(Choice.of(""), Choice.of("وذكرت الوكالة أن")), SUBJECTS, AFTER, OBJECTS, TAILS)),
        0.94);
  }

  @Test
  void noun() {
    check(ConstructionGrid.sample(3, 400, List.of(LEADS, NOMINAL, AND, OTHERS, TAILS)), 0.98);
  }
}
