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

/// That who met or called whom is read in each of the frames that news tells it in, verbs and nouns, whatever stands between. In a
/// frame 1 stands for the one, 2 for the other, and 0 for what is between.
class ContactFrameGridTest {

  private static final List<Choice> FRAMES = List.of(
      met("التقى 1 0 2"), met("استقبل 1 0 2"), met("اجتمع 1 0 مع 2"), met("اجتمع 1 0 ب- 2"), met("التقى 1 0 ب- 2"),
      talked("بحث 1 0 مع 2 ملف الحدود"), talked("ناقش 1 0 مع 2 ملف الحدود"), talked("تباحث 1 0 مع 2 في ملف الحدود"),
      talked("تشاور 1 0 مع 2 في ملف الحدود"), called("هاتف 1 0 2"), called("اتصل 1 0 ب- 2"), called("تحدث 1 هاتفيا 0 مع 2"),
      called("أجرى 1 0 اتصالا هاتفيا مع 2"), called("أجرى 1 اتصالا هاتفيا 0 ب- 2"), called("تلقى 1 0 اتصالا هاتفيا من 2"),
      called("تلقى 1 اتصالا هاتفيا 0 من 2"), called("أجرى 1 مكالمة هاتفية 0 مع 2"), met("عقد 1 0 اجتماعا مع 2"),
      met("عقد 1 لقاء ثنائيا 0 مع 2"), met("عقد 1 0 جلسة مباحثات مع 2"), met("جمع لقاء 0 1 و- 2"), met("جمع لقاء 1 ب- 2 0"),
      met("1 التقى 0 2"), met("وكان 1 قد التقى 0 2"), met("وذكر بيان أن 1 التقى 0 2"), met("وأفادت مصادر بأن 1 استقبل 0 2"),
      met("وأكد 1، الذي التقى 0 2، أهمية الحوار"), met("استُقبل 1 0 من لدن 2"), met("استُقبل 1 0 من طرف 2"), met("وكان في استقبال 1 0 2"),
      met("حظي 1 باستقبال من 2 0"), met("زار 1 بيروت والتقى 0 2"), met("زار 1 بيروت حيث التقى 0 2"),
      met("وصل 1 إلى بيروت قبل أن يلتقي 0 2"),
      met("قام 1 بزيارة إلى بيروت التقى خلالها 0 2"), met("أجرى 1 0 محادثات مع 2"), met("دارت محادثات 0 بين 1 و- 2"),
      met("عُقد اجتماع 0 بين 1 و- 2"), met("وقال 1 خلال لقائه 0 2 إن الحوار ضروري"), met("وأكد 1 لدى استقباله 0 2 أن الحوار ضروري"),
      called("وأكد 1 في اتصال هاتفي 0 مع 2 أن الحوار ضروري"), met("وأعلن 1، عقب اجتماعه 0 مع 2، أن الحوار ضروري"),
      met("واتفق 1 و- 2 خلال لقاء 0 على مواصلة الحوار"), met("اجتمع 1 و- 2 0"), talked("بحث 1 و- 2 0 ملف الحدود"),
      talked("أبلغ 1 0 2 أن الحوار ضروري"), talked("أطلع 1 0 2 على نتائج الحوار"), met("يلتقي 1 0 2"), met("كان ل- 1 لقاء 0 مع 2"),
      met("اللقاء الذي جمع 1 ب- 2 0 تناول ملف الحدود"), met("المحادثات التي أجراها 1 0 مع 2 تناولت ملف الحدود"),
      met("وفي لقاء جمعه 0 ب- 2، أكد 1 أن الحوار ضروري"), met("وجاء كلام 1 خلال استقباله 0 2"), met("والتأم اجتماع 0 بين 1 و- 2"),
      met("وضم الاجتماع 0 1 و- 2"), met("ناقش اجتماع 0 ضم 1 و- 2 ملف الحدود"), met("وبحث لقاء 1 مع 2 0 ملف الحدود"));

  private static final List<Choice> BETWEEN = List.of("", "أمس", "أول من أمس", "، أمس الثلاثاء،", "في مكتبه في بيروت",
      "، في مقر الوزارة بالرباط،", "على انفراد", "للمرة الثانية خلال أسبوع", "فور وصوله إلى العاصمة", "على هامش القمة العربية في جدة",
      "في إطار جولته في المنطقة", "مساء أمس في قصر بعبدا", "قبل أسبوعين", "صباح اليوم الثلاثاء", "في وقت سابق", "بعيدا عن الإعلام",
      "بعد عودته من موسكو", "قبيل مغادرته بغداد", "بشكل مفاجئ", "يوم الاثنين الماضي", "بالقصر الرئاسي", "بمكتبه بالديوان",
      "بناء على طلبه", "في القاهرة، مساء الأحد،").stream().map(Choice::of).toList();

  private static final List<Choice> ONE = List.of(who("الرئيس الروسي ", "فلاديمير بوتين"), who("", "سامح شكري"),
      who("وزير الصحة العراقي ", "صالح الحسناوي"), who("الأمير ", "خالد بن سعود"), who("رئيس مجلس النواب ", "نبيه بري"),
      who("رئيس الحكومة المغربية ", "عبد الإله بنكيران"), who("المبعوث الأممي ", "هانس غروندبرغ"));

  private static final List<Choice> OTHER = List.of(who("السفير الفرنسي ", "هيرفي ماغرو"), who("نظيره التركي ", "هاكان فيدان"),
      who("القيادي في حركة فتح ", "عزام الأحمد"), who("المستشار الألماني ", "أولاف شولتس"), who("المبعوث الإيراني ", "علي أصغر خاجي"),
      who("الدكتور ", "رياض العطار"),
      who("وزير الدفاع الإيطالي ", "غويدو كروسيتو"), who("مدير المخابرات العامة ", "حسن رشاد"));

  private static final List<Choice> TAILS = List
      .of("", "، وبحث معه تطورات الأوضاع في المنطقة", "، بحسب بيان للرئاسة", "، في ظل تصاعد التوتر")
      .stream().map(Choice::of).toList();

  private static Choice met(String frame) {
    return Choice.of(frame, "kind", "MEETING");
  }

  private static Choice called(String frame) {
    return Choice.of(frame, "kind", "CALL");
  }

  private static Choice talked(String frame) {
    return Choice.of(frame, "kind", "CONTACT");
  }

  private static Choice who(String before, String name) {
    return Choice.of(before + name, "who", name);
  }

  private static Sentence filled(Sentence s) {
    List<Choice> c = s.choices();
    String text = c.get(0).words().replace("0", c.get(1).words()).replace("1", c.get(2).words()).replace("2", c.get(3).words())
        + c.get(4).words();
    text = text.replaceAll(" +", " ").replace(" ،", "،").replace("،،", "،").replace("ل- ال", "لل").replace("- ", "");
    return new Sentence(text + ".", c);
  }

  private static boolean right(Sentence sentence) {
    Reading reading = read(sentence.text());
    List<Contact> told = contacts(reading).stream().filter(c -> c.kind() != Contact.Kind.VISIT).toList();
    String kind = sentence.last("kind", "");
    return told.size() == 1 && names(reading, told.get(0)).equals(sentence.expected("who"))
        && (kind.equals("CONTACT") || told.get(0).kind().name().equals(kind));
  }

  @Test
  void whoMetWhomIsReadInEachFrame() {
    List<Sentence> sentences = ConstructionGrid.sample(2, 800, List.of(FRAMES, BETWEEN, ONE, OTHER, TAILS)).stream()
        .map(ContactFrameGridTest::filled).toList();
    assertThat(ConstructionGrid.share(sentences, ContactFrameGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, ContactFrameGridTest::right)).isGreaterThan(0.97);
  }
}
