package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.read;

import java.util.List;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That who met whom is read whatever stands around the verb: forms of subject, adverbs between, forms of object, what follows.
class ContactGridTest {

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("وعلى هامش الزيارة،"), Choice.of("وفي سياق متصل،"),
      Choice.of("ومن جهة أخرى،"), Choice.of("وفي وقت لاحق،"), Choice.of("وأعلنت الرئاسة في بيان أن اللقاءات استمرت."));

  private static final List<Choice> VERBS = List.of(Choice.of("التقى"), Choice.of("استقبل"));

  private static final List<Choice> SUBJECTS = List.of(
      Choice.of("الرئيس الروسي فلاديمير بوتين", "who", "فلاديمير بوتين"),
      Choice.of("الرئيس الروسي، فلاديمير بوتين،", "who", "فلاديمير بوتين"),
      Choice.of("سامح شكري، وزير الخارجية المصري،", "who", "سامح شكري"),
      Choice.of("رئيس مجلس النواب نبيه بري", "who", "نبيه بري"),
      Choice.of("محافظ حضرموت اللواء فرج سالمين", "who", "فرج سالمين"),
      Choice.of("أمين عام حزب النهضة سليم الشطي", "who", "سليم الشطي"));

  private static final List<Choice> BETWEEN = List.of(Choice.of(""), Choice.of("في الكرملين"), Choice.of("في الكرملين، أول من أمس،"),
      Choice.of("، أمس الثلاثاء،"), Choice.of("مساء اليوم"), Choice.of("، في مكتبه في بيروت،"), Choice.of("فور وصوله"),
      Choice.of("على انفراد"), Choice.of("للمرة الثانية خلال أسبوع"));

  private static final List<Choice> OBJECTS = List.of(
      Choice.of("المبعوث الأميركي ستيف ويتكوف", "who", "ستيف ويتكوف"),
      Choice.of("نظيره الفرنسي جان إيف لودريان", "who", "جان إيف لودريان"),
      Choice.of("كلا من أيمن الصفدي وهاكان فيدان", "who", "أيمن الصفدي", "who", "هاكان فيدان"),
      Choice.of("رئيس حكومة تصريف الأعمال، نجيب ميقاتي", "who", "نجيب ميقاتي"),
      Choice.of("أمين المجلس الأعلى للأمن القومي علي أكبر أحمديان", "who", "علي أكبر أحمديان"),
      Choice.of("وزيرة الخارجية الليبية نجلاء المنقوش والسفير التركي كنان يلماز", "who", "نجلاء المنقوش", "who", "كنان يلماز"));

  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of("، وبحث معه تطورات الأوضاع في المنطقة"),
      Choice.of("في إطار جولته في المنطقة"), Choice.of("لبحث وقف إطلاق النار"), Choice.of("، بحسب ما أفادت وكالة رويترز"));

  private static boolean right(Sentence sentence) {
    Reading reading = read(sentence.text());
    List<Contact> told = contacts(reading).stream().filter(c -> c.kind() == Contact.Kind.MEETING).toList();
    return told.size() == 1 && names(reading, told.get(0)).equals(sentence.expected("who"));
  }

  @Test
  void whoMetWhomIsReadWhateverStandsAroundTheVerb() {
    List<Sentence> sentences = ConstructionGrid.sample(1, 600, List.of(LEADS, VERBS, SUBJECTS, BETWEEN, OBJECTS, TAILS));
    assertThat(ConstructionGrid.share(sentences, ContactGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, ContactGridTest::right)).isGreaterThan(0.93);
  }
}
