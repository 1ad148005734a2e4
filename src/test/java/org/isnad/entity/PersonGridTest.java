package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.claim.Entity;
import org.isnad.extract.ConstructionGrid;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That a person's name is read whole, and nothing else, whatever the name, the office, their order and what stands around them.
class PersonGridTest {

  private static final List<Choice> BEFORE = plain("وقال", "التقى الوزير أمس", "واجتمع الوفد مع", "وبحث الملف مع", "وفي بيان له، أكد",
      "وحضر الحفل",
      "ووصل إلى المطار", "واتهمت المعارضة", "وشكر", "وعين المجلس", "وبحسب", "وتحدث عن", "استقبل الأمير", "وكان", "وأدان", "من جانبه أشاد",
      "وأوفد الاتحاد", "زار المدينة", "بحضور", "وبرئاسة", "وهنأ الرئيس", "كما ضم الاجتماع", "وإلى جانب", "واعتقلت الشرطة");

  private static final List<Choice> OFFICES = plain("وزير الخارجية المصري", "الرئيس السابق", "رئيس مجلس إدارة شركة النور",
      "مدير عام الدفاع المدني",
      "محافظ صنعاء", "رئيس لجنة الشؤون الخارجية في البرلمان الأوروبي", "المتحدث باسم الجيش", "قائد المنطقة العسكرية الرابعة اللواء الركن",
      "الدكتور",
      "معالي الأستاذ الدكتور", "الشيخ", "القيادي في حركة فتح", "النائب", "المحامي", "عضو المكتب السياسي لحركة حماس", "نائب رئيس الوزراء",
      "المدير التنفيذي للمؤسسة", "السفير الفرنسي", "السفيرة الأميركية في بيروت", "والي جهة الرباط", "أمين عام الحزب", "العميد",
      "الخبير الاقتصادي",
      "المستشار", "رئيس بلدية طرابلس", "عميد كلية الطب", "القائم بأعمال السفارة التركية", "المفوضة الأوروبية للهجرة", "الصحافي", "الناشطة",
      "المدرب", "رئيس نادي الاتحاد", "رئيس الاتحاد العام للعمال", "مدير مستشفى الكندي", "الناطق الرسمي باسم الحكومة",
      "رئيس هيئة الأركان العامة الفريق أول",
      "وكيل وزارة الصحة المساعد لشؤون المستشفيات", "المبعوث الأممي الخاص إلى ليبيا", "مساعد وزير الدفاع", "المطران", "الكاتب");

  private static final List<Choice> NAMES = Stream
      .of("جمال السويدي", "أحمد بن محمد الجروان", "عبد الرحمن أبو الخير", "جان إيف لودريان", "ألينا رومانوسكي",
          "نوال الشيخي", "هادي العامري", "فضل البوعينين", "ريما حداد", "توم باراك", "كريستوف هويسغن", "محمد ولد عبد العزيز",
          "راشيد الطالبي العلمي",
          "عبدالله آل ثاني", "سيرغي ريابكوف", "نور الدين البحيري", "باسم نعيم", "صالح المطلق", "زياد نخالة", "أورسولا فون دير لاين",
          "خوسيه مانويل ألباريس",
          "طلال ناجي", "عباس الفياض", "أسامة حمدان", "وليد البخاري", "مافريك بانديو", "إينا شيفتشينكو", "بدر بن عبد الله العتيبي",
          "سعيد أيت بلقاسم",
          "يوسف العتال", "ياسر أبو شباب", "حسين علي الهجري", "نجاة صليبا", "كاجا كالاس", "عبد القادر بن قرينة", "صلاح الدين زكي",
          "أمير قطب",
          "شادي منصور", "هنري لي", "ديفيد هيل", "بيير كراهنبول", "تشاو لي جيان", "محمود جبريل", "علي بن فليس", "مفيد الحساينة",
          "الأخضر الإبراهيمي",
          "نافذ الجعبري", "مولود تشاووش أوغلو", "حسن خليل", "فاطمة الزهراء المنصوري", "سليم خان", "غابرييل أتال", "آن باترسون", "رون ديرمر")
      .map(n -> Choice.of(n, "who", n)).toList();

  private static final List<Choice> TAILS = plain("أمس الثلاثاء", "إن الأوضاع تتحسن", "خلال مؤتمر صحافي", "في العاصمة",
      "، بحسب وكالة رويترز", "",
      "الذي وصل صباحا", "على هامش القمة", "لبحث التطورات", "بدوره", "أن ذلك غير صحيح", "قبل يومين", "عبر الهاتف", "والوفد المرافق له",
      "ضمن جولة في المنطقة", "ردا على سؤال", "\"ضرورة وقف الحرب\"", "فور وصوله", "لوكالة الأنباء الرسمية");

  /// Offices that say more of whom they follow, between commas.
  private static final List<Choice> AFTER = Stream.concat(Stream.of(Choice.of("")), plain("وزير الخارجية المصري", "القيادي في حركة فتح",
      "رئيس مجلس إدارة شركة النور", "الناطق باسم الشرطة", "المتحدث باسم الجيش", "وهو طبيب", "مدير مركز القدس للدراسات", "أحد قادة المعارضة")
      .stream().map(c -> Choice.of("، " + c.words() + "،"))).toList();

  private static final List<Choice> FREE_BEFORE = plain("وقال", "التقى الوزير أمس", "واجتمع الوفد مع", "وفي بيان له، أكد", "وبحسب",
      "استقبل الأمير", "وكان",
      "من جانبه أشاد", "بحضور", "وتحدث عن", "واعتقلت الشرطة", "وشكر", "وقال السفير إن", "وإلى جانب");

  static final List<Sentence> TITLED = ConstructionGrid.sample(7, 800, List.of(BEFORE, OFFICES, NAMES, TAILS));
  static final List<Sentence> FREE = ConstructionGrid.sample(8, 600, List.of(FREE_BEFORE, NAMES, AFTER, TAILS));

  private static List<Choice> plain(String... words) {
    return Stream.of(words).map(Choice::of).toList();
  }

  static boolean right(Sentence sentence) {
    return Set.copyOf(names(sentence.text(), Entity.Type.PER)).equals(sentence.expected("who"));
  }

  @Test
  void aNameBehindAnOfficeIsReadWhole() {
    assertThat(ConstructionGrid.share(TITLED, PersonGridTest::right))
        .as(() -> ConstructionGrid.report(TITLED, PersonGridTest::right)).isGreaterThan(0.98);
  }

  @Test
  void aNameWithoutAnOfficeBeforeItIsReadWhole() {
    assertThat(ConstructionGrid.share(FREE, PersonGridTest::right))
        .as(() -> ConstructionGrid.report(FREE, PersonGridTest::right)).isGreaterThan(0.96);
  }
}
