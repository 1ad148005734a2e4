package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part as later clauses tell it: those at several meetings, the members of a delegation, offices told together, whoever is cited.
class LaterCompanyTest {

  /// Those who were at each of several meetings.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل الأمير خالد بن فيصل بن تركي مدير الدفاع المدني سعد بن ناصر الحربي. كما استقبل سموه رئيس الغرفة ماجد بن علي الشمري. "
          + "حضر الاستقبالات وكيل الإمارة محمد بن سعيد العمري. | meeting: خالد بن فيصل بن تركي; سعد بن ناصر الحربي; محمد بن سعيد العمري / "
          + "meeting: خالد بن فيصل بن تركي; ماجد بن علي الشمري; محمد بن سعيد العمري",
      "التقى المحافظ هشام السقطري أمس سعيد المراكشي. والتقى السقطري فؤاد الهادي. وشهد اللقاءين وكيل الوزارة نزار الفهري. | "
          + "meeting: هشام السقطري; سعيد المراكشي; نزار الفهري / meeting: هشام السقطري; فؤاد الهادي; نزار الفهري",
      "استقبل الملك سلمان بن عبدالعزيز في الرياض رئيس وزراء كرواتيا أندريه بلينكوفيتش. حضر الاستقبال وجلسة المباحثات الأمير فيصل بن فرحان. "
          + "كما حضرها من الجانب الكرواتي وزير الخارجية غوردان غرليتش. | meeting: سلمان بن عبدالعزيز; أندريه بلينكوفيتش; فيصل بن فرحان; غوردان غرليتش",
      "أجرى المبعوث غسان سلامة محادثات في تونس مع الوزير خالد المشري. وضم اللقاء من جانب المجلس ناصر العتيبي، ومن الجانب الأممي جون ويليامز، "
          + "وحضره وكيل الوزارة صالح الكواري. | meeting: غسان سلامة; خالد المشري; ناصر العتيبي; جون ويليامز; صالح الكواري"})
  void attended(String text, String told) {
    check(text, told);
  }

  /// Delegations with their heads and members.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وصل وزير الثقافة ناصر بن سعد العتيبي إلى جاكرتا أمس في زيارة رسمية. ويضم الوفد المرافق لمعاليه أعضاء اللجنة: الدكتور صالح الحربي، "
          + "والدكتورة ليلى الشمري. | visit: ناصر بن سعد العتيبي; صالح الحربي; ليلى الشمري",
      "قال مصدر إن وفدا من الجبهة الشعبية، برئاسة نائب الأمين العام جميل مزهر وعضوية كل من ماهر الطاهر وناصر حسن، سيصل غدا إلى القاهرة. | "
          + "visit: الجبهة الشعبية; جميل مزهر; ماهر الطاهر; ناصر حسن",
      "يعقد وفد تجاري كوري رفيع المستوى اليوم لقاء مع وزير الاقتصاد فيصل الإبراهيم. | meeting: وفد تجاري كوري رفيع المستوى; فيصل الإبراهيم",
      "التقت بعثة تجارية رفيعة المستوى وزير الاقتصاد فيصل الإبراهيم. | meeting: بعثة تجارية رفيعة المستوى; فيصل الإبراهيم",
      "استقبل ميشال عون السفراء وهم: سفير فرنسا برونو فوشيه، وسفيرة كندا ليلى لامورو. | meeting: ميشال عون; السفراء; برونو فوشيه; ليلى لامورو"})
  void delegations(String text, String told) {
    check(text, told);
  }

  /// Ministers told together, one of a nationality between commas, envoys with their country.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى ناصر العتيبي وزيري الدفاع والداخلية. | meeting: ناصر العتيبي; وزير الدفاع; وزير الداخلية",
      "وصل قيس سعيد إلى الجزائر، يرافقه وزراء الخارجية والطاقة والتجارة. وقال وزير الطاقة سالم مراد إن الزيارة مهمة. | "
          + "visit: قيس سعيد; وزير الخارجية; سالم مراد; وزير التجارة",
      "أجرى سامح شكري محادثات مع نائبة المبعوث الأممي إلى سوريا نجاة رشدي. | meeting: سامح شكري; نجاة رشدي",
      "التقى محمد العاطي أمس المديرة الإقليمية للبنك الدولي، الإيطالية مارينا ويس، في مكتبه. | meeting: محمد العاطي; مارينا ويس",
      "ترأس والي الخرطوم أحمد عثمان أمس اجتماعا ضم قيادة الشرطة ووزير الصحة. | meeting: أحمد عثمان; وزير الصحة",
      "اجتمع أمس الوزير أيمن الصفدي مع قيادة الحزب الاشتراكي. | meeting: أيمن الصفدي; الحزب الاشتراكي"})
  void offices(String text, String told) {
    check(text, told);
  }

  /// Who acts: the one cited, the one whom the clause is about, the guest; not who is told behind another verb.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "نقل التلفزيون البلغاري عن رئيسة الحزب إيلينا بتروفا أنها عقدت أمس اجتماعا مع وزير المالية بلامن خريستوف. | meeting: إيلينا بتروفا; بلامن خريستوف",
      "وقال المتحدث باسم الخارجية ماجد الأنصاري إن رئيس الوزراء زار باريس، واجتمع قبل ذلك بخليل الحية. | "
          + "visit: رئيس الوزراء / meeting: رئيس الوزراء; خليل الحية",
      "وصل وزير الداخلية سالم الحربي إلى مسقط. وكان في استقباله حمود بن فيصل، فيما استقبله في مقر الشرطة حسن بن محسن. | "
          + "visit: سالم الحربي / meeting: سالم الحربي; حمود بن فيصل / meeting: سالم الحربي; حسن بن محسن"})
  void acting(String text, String told) {
    check(text, told);
  }

  private static void check(String text, String told) {
    Reading reading = ReadContacts.read(text);
    List<String> found = ReadContacts.contacts(reading).stream()
        .map(c -> label(c) + ": " + new TreeSet<>(ReadContacts.names(reading, c))).sorted().toList();
    List<String> expected = Arrays.stream(told.split(" / ")).map(String::strip)
        .map(t -> t.split(": ", 2)[0] + ": " + new TreeSet<>(Arrays.asList(t.split(": ", 2)[1].split("; ")))).sorted().toList();
    assertThat(found).isEqualTo(expected);
  }

  private static String label(Contact c) {
    return c.kind() == Contact.Kind.VISIT ? "visit" : "meeting";
  }
}
