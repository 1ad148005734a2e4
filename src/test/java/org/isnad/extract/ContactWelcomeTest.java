package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Guests and those who receive them, as newspapers of the Gulf tell it: in whose office, at which airport, with what company; and contacts put off, told by
/// a bureau, chaired by two.
class ContactWelcomeTest {

  static Stream<Arguments> told() {
    return Stream.of(
        // his office is not that of whoever is named behind it
        of("استقبل الأمير سعود بن نايف أمس بمكتبه وزير الزراعة ناصر العتيبي.", "meeting held [سعود بن نايف, ناصر العتيبي] مكتبه"),
        of("استقبل الأمير سعود بن نايف في مكتبه بالإمارة سفير اليابان كينجيرو مونجي.",
            "meeting held [سعود بن نايف, كينجيرو مونجي] مكتبه بالإمارة"),
        of("استقبل الوزير ناصر العتيبي في قصره بجدة مدير الجامعة صالح الكواري.",
            "meeting held [صالح الكواري, ناصر العتيبي] قصره بجدة"),
        of("جاء ذلك لدى استقبال الأمير سعود بن نايف بمكتبه بالإمارة اليوم مدير الجامعة ناصر العتيبي.",
            "meeting held [سعود بن نايف, ناصر العتيبي] مكتبه بالإمارة"),
        of("جاء ذلك خلال استقبال الوزير ناصر العتيبي أمس للسفير صالح الكواري.", "meeting held [صالح الكواري, ناصر العتيبي] "),
        // where he arrives, and who comes with him
        of("وصل الوزير ناصر العتيبي أمس إلى مسقط. وكان في مقدمة مستقبليه السفير صالح الكواري.",
            "visit held [ناصر العتيبي] مسقط", "meeting held [صالح الكواري, ناصر العتيبي] مسقط"),
        of("وصل الوزير ناصر العتيبي أمس إلى مسقط. وقد استقبله في المطار السفير صالح الكواري، ومدير الأمن ماجد الحربي.",
            "visit held [ناصر العتيبي] مسقط", "meeting held [صالح الكواري, ماجد الحربي, ناصر العتيبي] المطار"),
        of("وصل الوزير ناصر العتيبي أمس إلى مسقط. وكان باستقباله بالمطار السفير صالح الكواري.",
            "visit held [ناصر العتيبي] مسقط", "meeting held [صالح الكواري, ناصر العتيبي] المطار"),
        of("وصل الوزير ناصر العتيبي أمس إلى مسقط. واستقبله لدى وصوله مطار مسقط الدولي السفير صالح الكواري.",
            "visit held [ناصر العتيبي] مسقط", "meeting held [صالح الكواري, ناصر العتيبي] مطار مسقط الدولي"),
        of("وصل معالي الوزير ناصر العتيبي أمس إلى مسقط. كما كان في استقبال معاليه مدير الأمن ماجد الحربي.",
            "visit held [ناصر العتيبي] مسقط", "meeting held [ماجد الحربي, ناصر العتيبي] مسقط"),
        of("وصل معالي الوزير ناصر العتيبي أمس إلى مسقط. وكان في استقبال معاليه والوفد المرافق مدير الأمن ماجد الحربي.",
            "visit held [ناصر العتيبي] مسقط", "meeting held [الوفد المرافق, ماجد الحربي, ناصر العتيبي] مسقط"),
        of("وأكد الوزير ناصر العتيبي: سأذهب إلى المستشفى."),
        of("استقبل الوزير ناصر العتيبي أمس السفير صالح الكواري على رأس وفد من البنك الدولي.",
            "meeting held [البنك الدولي, صالح الكواري, ناصر العتيبي] "),
        of("التقى الوزير ناصر العتيبي أمس السفير صالح الكواري. وحضر المقابلة كل من: مدير الأمن ماجد الحربي، والمستشار الخاص لسمو أمير المنطقة "
            + "عبدالرحمن بن صالح الفوزان.",
            "meeting held [صالح الكواري, عبدالرحمن بن صالح الفوزان, ماجد الحربي, ناصر العتيبي] "),
        // the office behind the name of the host is his own where others are met
        of("استقبل الأمير سعود بن نايف أمير المنطقة الشرقية أمس عددا من المواطنين.",
            "meeting held [سعود بن نايف, عددا من المواطنين] "),
        of("استقبل الأمير سعود بن نايف أمير المنطقة الشرقية بمكتبه أعضاء لجنة التنمية.",
            "meeting held [أعضاء لجنة التنمية, سعود بن نايف] مكتبه"),
        of("استقبل وزير العدل ناصر العتيبي سفير الهند لدى المملكة أمس.", "meeting held [سفير الهند لدى المملكة, ناصر العتيبي] "),
        // an office between commas is his who is named before it
        of("التقى الوزير ناصر العتيبي السفير صالح الكواري. وحضر اللقاء الأمير تركي بن بندر بن عبدالعزيز، قائد قاعدة الملك عبدالعزيز الجوية، والأمير "
            + "فهد بن عبدالله مدير عام التخطيط.",
            "meeting held [تركي بن بندر بن عبدالعزيز, صالح الكواري, فهد بن عبدالله, ناصر العتيبي] "),
        // welcomed by more, after sport; what arrives is a thing
        of("وصل الوزير ناصر العتيبي أمس إلى مسقط. وكان في استقباله السفير صالح الكواري. كما كان في استقباله مدير الأمن ماجد الحربي.",
            "visit held [ناصر العتيبي] مسقط", "meeting held [صالح الكواري, ماجد الحربي, ناصر العتيبي] مسقط"),
        of("وصل اللاعب ناصر العتيبي إلى مطار الملك خالد، وكان في استقباله عضو مجلس إدارة النادي ماجد الحربي.",
            "visit held [ناصر العتيبي] مطار الملك خالد", "meeting held [ماجد الحربي, ناصر العتيبي] مطار الملك خالد"),
        of("تسلمت الشركة الوطنية طائرة جديدة ووصلت إلى مطار الملك خالد أمس، وكان في استقبالها مدير عام الشركة ماجد الحربي."),
        // an heir holds his office nowhere; where the meeting was, told of it as the subject of a later sentence
        of("التقى الأمير ناصر بن سعود ولي العهد أمس السفير صالح الكواري. كما اجتمع سمو ولي العهد في جدة مع الوزير ماجد الحربي.",
            "meeting held [صالح الكواري, ناصر بن سعود] ", "meeting held [ماجد الحربي, ناصر بن سعود] جدة"),
        of("عقد المحافظ ناصر العتيبي اجتماعا مع مدير السياحة ماجد الحربي. وناقش الاجتماع الذي عقد في مقر المحافظة عددا من الأمور.",
            "meeting held [ماجد الحربي, ناصر العتيبي] مقر المحافظة"),
        // who wrote the story does nothing in it; a paper that two discuss; rounds of inspection
        of("ماجد الحربي- الصحيفة- الرياض: بحث وزير الإسكان، ناصر العتيبي، خلال زيارته اليوم لمقر مصلحة الجمارك أوجه التعاون.",
            "visit held [ناصر العتيبي] مقر مصلحة الجمارك"),
        of("وأعد الورقة السفير صالح الكواري وناقشها المقدم ناصر العتيبي والمقدم ماجد الحربي."),
        of("نفذ مكتب العمل جولة تفتيشية في المحافظة."),
        // pious asides; carried out; a delegation is one addressee; "and others on behalf of"
        of("وصل - بحفظ الله ورعايته - الأمير ناصر بن سعود أمس إلى مسقط.", "visit held [ناصر بن سعود] مسقط"),
        of("وصل بحفظ الله ورعايته إلى مسقط أمس الأمير ناصر بن سعود.", "visit held [ناصر بن سعود] مسقط"),
        of("نفذ الوزير ناصر العتيبي زيارة تفقدية لمدينة صحار.", "visit held [ناصر العتيبي] مدينة صحار"),
        of("تعد زيارة الوزير ناصر العتيبي إلى مسقط الأولى من نوعها.", "visit held [ناصر العتيبي] مسقط"),
        of("أطلع الوزير ناصر العتيبي أمس وفدا من حركة حماس برئاسة خليل الحية على آخر التطورات.",
            "contact held [حركة حماس, خليل الحية, ناصر العتيبي] "),
        of("عقد في مسقط اجتماع بين ممثلين عن الحكومة الصومالية وآخرين عن البنك الدولي.",
            "meeting held [البنك الدولي, الحكومة الصومالية] مسقط"),
        // chaired by two
        of("ترأس وزير الزراعة ناصر العتيبي ونظيره التركي هاكان يلدز السبت اجتماع اللجنة المشتركة في مسقط.",
            "meeting held [ناصر العتيبي, هاكان يلدز] مسقط"),
        // put off
        of("أجل الوزير ناصر العتيبي زيارته إلى مسقط من أجل متابعة الأزمة.", "visit cancelled [ناصر العتيبي] مسقط"),
        of("تأجلت زيارة الوزير ناصر العتيبي التي كانت مقررة الأسبوع المقبل إلى مسقط.", "visit cancelled [ناصر العتيبي] مسقط"),
        of("سافر الوزير ناصر العتيبي إلى مسقط من أجل لقاء السفير صالح الكواري.",
            "visit held [ناصر العتيبي] مسقط", "meeting planned [صالح الكواري, ناصر العتيبي] مسقط"),
        of("من المقرر أن يلتقي الوزير ناصر العتيبي خلال زيارته إلى مسقط السفير صالح الكواري.",
            "meeting planned [صالح الكواري, ناصر العتيبي] مسقط", "visit planned [ناصر العتيبي] مسقط"),
        // a bureau meets nobody
        of("أعلن مكتب رئيس الوزراء ناصر العتيبي أنه سيلتقي السفير صالح الكواري.", "meeting planned [صالح الكواري, ناصر العتيبي] "),
        of("وقال مكتب رئيس الوزراء ناصر العتيبي إنه أجرى محادثات مع السفير صالح الكواري في مسقط.",
            "meeting held [صالح الكواري, ناصر العتيبي] مسقط"));
  }

  private static Arguments of(String sentence, String... contacts) {
    return Arguments.of(sentence, List.of(contacts));
  }

  @ParameterizedTest
  @MethodSource("told")
  void isToldAsTheSentenceTellsIt(String sentence, List<String> expected) {
    Reading reading = ReadContacts.read(sentence);
    assertThat(ReadContacts.contacts(reading).stream().map(c -> ContactConstructionTest.told(reading, c)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theBodyThatSomebodyWentToIsNotTheGuest() {
    assertThat(ReadContacts.met("وأكد المتحدث أن سامح شكري زار مقر سلاح الجو حيث كان في استقباله اللواء أيمن الصفدي."))
        .containsExactlyInAnyOrder("سامح شكري", "أيمن الصفدي");
    assertThat(ReadContacts.met("ووصل وفد حماس إلى القاهرة، وكان في استقباله الوزير سامح شكري.")).containsExactlyInAnyOrder("حماس", "سامح شكري");
  }

  @Test
  void afterwardsSomebodyElseMayGoOn() {
    Reading reading = ReadContacts.read("واستقبله الوزير أيمن الصفدي والسفير ناصر العتيبي، توجه بعدها الرئيس سامح شكري إلى القاهرة.");
    assertThat(ReadContacts.contacts(reading)).filteredOn(c -> c.kind() == Contact.Kind.VISIT).singleElement()
        .satisfies(c -> assertThat(ReadContacts.names(reading, c)).containsExactly("سامح شكري"));
  }
}
