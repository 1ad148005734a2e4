package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That one contact told after another is told of those who took part in each, whoever is understood; and that the words of contacts
/// tell none where nobody meets. In a frame 1, 2 and 3 stand for persons; its contacts stand behind it as their digits.
class ContactSeriesGridTest {

  private static final List<Choice> FRAMES = List.of(
      told("التقى 1 2، كما التقى 3", "12 13"), told("استقبل 1 2. كما استقبل 3", "12 13"), told("التقى 1 2. والتقى لاحقا 3", "12 13"),
      told("أجرى 1 اتصالا هاتفيا مع 2، أعقبه آخر مع 3", "12 13"), told("تلقى 1 اتصالا هاتفيا من 2، وآخر من 3", "12 13"),
      told("تلقى 1 اتصالا من 2. كما تلقى اتصالا آخر من 3", "12 13"), told("أجرى 1 مكالمتين هاتفيتين منفصلتين مع 2 و- 3", "12 13"),
      told("أجرى 1 اتصالين هاتفيين ب- 2 و- 3", "12 13"), told("التقى 1 2 قبل أن يجتمع مع 3", "12 13"), told("التقى 1 2 ثم 3", "12 13"),
      told("التقى 1 2، ثم استقبل 3", "12 13"), told("بحث 1 مع 2 ملف الحدود، ثم التقى 3", "12 13"),
      told("استقبل 1 2 و- 3 كلا على حدة", "12 13"),
      told("زار 1 بيروت حيث التقى 2، كما اجتمع إلى 3", "12 13"), told("التقى 1 كلا من 2 و- 3", "123"),
      told("استقبل 1 2 بحضور 3", "123"), told("التقى 1 2، وحضر اللقاء 3", "123"), told("اجتمع 1 مع 2 في حضور 3", "123"),
      told("استقبل 1 2، وتسلم منه رسالة، وبعدها استقبل 3", "12 13"), told("وقال 1 بعد لقائه 2 إنه سيلتقي 3", "12 13"),
      told("وأكد 1 خلال استقباله 2 أن 3 رجل حوار", "12"), told("التقى 1 2، في حين غاب 3", "12"),
      told("تلقى 1 رسالة من 2", ""), told("هنأ 1 2 بالعيد", ""), told("بعث 1 برقية إلى 2", ""), told("أشاد 1 بمواقف 2", ""),
      told("دعا 1 2 إلى الحوار", ""), told("عين 1 2 مستشارا له", ""), told("خلف 1 2 في منصبه", ""), told("عقد 1 مؤتمرا صحافيا عن 2", ""),
      told("اختلف 1 مع 2 على ملف الحدود", ""), told("العلاقة بين 1 و- 2 جيدة", ""), told("وصف 1 2 بالصديق", ""),
      told("انتقد 1 غياب 2 عن الاجتماع", ""), told("استقبل 1 العام الجديد بخطاب عن 2", ""), told("كلف 1 2 بتشكيل اللجنة", ""),
      told("أوضح 1 أن الاتفاق بين 2 و- 3 سار", ""), told("بحث 1 في كتابه سيرة 2", ""), told("قرأ 1 كلمة نيابة عن 2", ""));

  private static final List<Choice> LEADS = List.of("", "وفي بيروت، ", "وعلى صعيد آخر، ", "وكانت الأزمة قد بدأت قبل عام. ").stream()
      .map(Choice::of).toList();
  private static final List<Choice> ONE = people("رئيس مجلس النواب نبيه بري=نبيه بري", "سامح شكري=سامح شكري",
      "الرئيس الروسي فلاديمير بوتين=فلاديمير بوتين", "وزير الصحة العراقي صالح الحسناوي=صالح الحسناوي", "الأمير خالد بن سعود=خالد بن سعود");
  private static final List<Choice> TWO = people("السفير الفرنسي هيرفي ماغرو=هيرفي ماغرو", "نظيره التركي هاكان فيدان=هاكان فيدان",
      "المستشار الألماني أولاف شولتس=أولاف شولتس", "وزير الدفاع الإيطالي غويدو كروسيتو=غويدو كروسيتو");
  private static final List<Choice> THREE = people("المبعوث الأممي هانس غروندبرغ=هانس غروندبرغ", "الدكتور رياض العطار=رياض العطار",
      "المدير العام للصندوق سليم كرامي=سليم كرامي", "النائب علي حسن خليل=علي حسن خليل", "القيادي في حركة فتح عزام الأحمد=عزام الأحمد");
  private static final List<Choice> TAILS = List.of("", " في العاصمة أمس", "، بحسب بيان للرئاسة").stream().map(Choice::of).toList();

  private static Choice told(String frame, String contacts) {
    return Choice.of(frame, "told", contacts);
  }

  private static List<Choice> people(String... people) {
    return Arrays.stream(people).map(p -> p.split("=")).map(p -> Choice.of(p[0], "name", p[1])).toList();
  }

  private static Sentence filled(Sentence s) {
    List<Choice> c = s.choices();
    String text = c.get(1).words();
    for (int i = 1; i < 4; i++) {
      text = text.replace(String.valueOf(i), c.get(i + 1).words());
    }
    return new Sentence((c.get(0).words() + text + c.get(5).words() + ".").replace("ل- ال", "لل").replace("- ", ""), c);
  }

  private static String name(Sentence s, char digit) {
    return s.choices().get(digit - '0' + 1).expected().get("name").iterator().next();
  }

  private static boolean right(Sentence s) {
    Reading reading = read(s.text());
    Set<String> told = contacts(reading).stream().filter(c -> c.kind() != Contact.Kind.VISIT).map(c -> names(reading, c).toString())
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = Arrays.stream(s.last("told", "").split(" ")).filter(t -> !t.isEmpty())
        .map(t -> t.chars().mapToObj(d -> name(s, (char) d)).collect(Collectors.toCollection(TreeSet::new)).toString())
        .collect(Collectors.toCollection(TreeSet::new));
    return told.equals(expected);
  }

  @Test
  void eachOfSeveralContactsIsReadAndNoneWhereNobodyMeets() {
    List<Sentence> sentences = ConstructionGrid.sample(3, 600, List.of(LEADS, FRAMES, ONE, TWO, THREE, TAILS)).stream()
        .map(ContactSeriesGridTest::filled).toList();
    assertThat(ConstructionGrid.share(sentences, ContactSeriesGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, ContactSeriesGridTest::right)).isGreaterThan(0.99);
  }
}
