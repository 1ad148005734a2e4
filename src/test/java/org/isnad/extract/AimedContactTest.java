package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Contacts that somebody goes somewhere for, rounds of talks, what only stands beside a contact, and what is told in words of contact and is none.
class AimedContactTest {

  static Stream<Arguments> told() {
    return Stream.of(
        // with whom a matter is to be talked over where somebody goes
        of("سيزور الوزير ناصر العتيبي أنقرة الثلاثاء لمناقشة أزمة الحدود والوضع في اليمن مع نظيره التركي مراد أيدين.",
            "visit planned [ناصر العتيبي] أنقرة", "contact planned [مراد أيدين, ناصر العتيبي] أنقرة"),
        of("وصل الوزير ناصر العتيبي إلى بغداد لبحث سير المعارك مع رئيس البرلمان صالح الكواري.",
            "visit held [ناصر العتيبي] بغداد", "contact planned [صالح الكواري, ناصر العتيبي] بغداد"),
        of("غادر الوزير ناصر العتيبي إلى واشنطن للتشاور مع المسؤولين الأميركيين حول الهدنة.",
            "visit held [ناصر العتيبي] واشنطن", "contact planned [المسؤولين الأميركيين, ناصر العتيبي] واشنطن"),
        of("زار الوزير ناصر العتيبي أنقرة لبحث العلاقات مع تركيا.", "visit held [ناصر العتيبي] أنقرة"),
        of("زار الوزير ناصر العتيبي أنقرة لبحث التعاون مع حزب الأمة.", "visit held [ناصر العتيبي] أنقرة"),
        of("زار الوزير ناصر العتيبي أنقرة، ودعا إلى جلسة لبحث الأزمة مع الوزير صالح الكواري.", "visit held [ناصر العتيبي] أنقرة"),
        // words of aim
        of("سافر الوزير ناصر العتيبي إلى باريس بهدف لقاء نظيره القطري صالح الكواري.",
            "visit held [ناصر العتيبي] باريس", "meeting planned [صالح الكواري, ناصر العتيبي] باريس"),
        of("توجه الوزير ناصر العتيبي إلى باريس بهدف عقد اجتماع مع نظيره القطري صالح الكواري.",
            "visit held [ناصر العتيبي] باريس", "meeting planned [صالح الكواري, ناصر العتيبي] باريس"),
        of("توجه الوزير ناصر العتيبي إلى باريس بغية إجراء محادثات مع نظيره القطري صالح الكواري.",
            "visit held [ناصر العتيبي] باريس", "meeting planned [صالح الكواري, ناصر العتيبي] باريس"),
        // rounds of talks, with rebels too
        of("وقال مصدر إن جولة ثانية من المحادثات ستعقد بين الحكومة الزامبية وحركة التغيير هذا الأسبوع.",
            "meeting planned [الحكومة الزامبية, حركة التغيير] "),
        of("وقال مصدر إن الاجتماعات جرت أمس بين الحكومة الزامبية وحركة التغيير.", "meeting held [الحكومة الزامبية, حركة التغيير] "),
        of("المحادثات بين الحكومة الزامبية ومتمردي حركة التغيير بدأت أمس في جنيف.",
            "meeting held [الحكومة الزامبية, متمردي حركة التغيير] جنيف"),
        of("وقال مصدر إن المحادثات تركز على الخلافات بين الحكومة الزامبية وحركة التغيير."),
        // who is at the event beside which others meet
        of("التقى الوزير ناصر العتيبي نظيره القطري صالح الكواري على هامش قمة تستضيفها الأمم المتحدة.",
            "meeting held [صالح الكواري, ناصر العتيبي] "),
        of("والتقى الوزيران أمس على هامش قمة إقليمية عن الأمن تستضيفها رابطة آسيان في فندق كبير."),
        of("التقى الوزير ناصر العتيبي نظيره القطري صالح الكواري على هامش منتدى شارك فيه الوزير مراد أيدين.",
            "meeting held [صالح الكواري, ناصر العتيبي] "),
        // where it was
        of("التقى الوزير ناصر العتيبي وفدا من «حماس» في الدوحة أمس.", "meeting held [حماس, ناصر العتيبي] الدوحة"),
        of("وتحدث عن «لقاء بين حركة التغيير وحزب الأمة» في مسقط.", "meeting held [حركة التغيير, حزب الأمة] مسقط"),
        of("التقى الوزير ناصر العتيبي نظيره القطري صالح الكواري في فندق في جنيف.",
            "meeting held [صالح الكواري, ناصر العتيبي] فندق في جنيف"),
        // interviews
        of("قالت ماريا سوزا في حوار مع إذاعة الأمم المتحدة إن الوضع صعب."),
        of("وأجرى مراسل القناة مقابلة مع القيادي ناصر العتيبي، وحضرها الوزير صالح الكواري."),
        of("أجرى الوزير ناصر العتيبي مقابلة مع الرئيس صالح الكواري في القصر.", "meeting held [صالح الكواري, ناصر العتيبي] القصر"),
        // people who go somewhere on no visit
        of("وقال الوزير ناصر العتيبي إن مئات اللاجئين وصلوا إلى الكاميرون أمس."),
        of("وقال الوزير ناصر العتيبي إن المسلحين خطفوا مواطنا أثناء توجهه إلى القاهرة."),
        of("وشكا من ضغط على المواطنين الروس الذين يزورون بريطانيا."),
        of("وقال الوزير ناصر العتيبي إن وفدا من أهالي المخطوفين وصل إلى القاهرة أمس.", "visit held [أهالي المخطوفين] القاهرة"));
  }

  private static Arguments of(String sentence, String... contacts) {
    return Arguments.of("خبر من المنطقة\n\n" + sentence, List.of(contacts));
  }

  @ParameterizedTest
  @MethodSource("told")
  void isToldAsTheSentenceTellsIt(String sentence, List<String> expected) {
    Reading reading = ReadContacts.read(sentence);
    assertThat(ReadContacts.contacts(reading).stream().map(c -> ContactConstructionTest.told(reading, c)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
