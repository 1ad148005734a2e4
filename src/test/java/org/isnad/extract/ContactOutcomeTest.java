package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of contacts, one by one or of all, as the words around them say: denied at a distance, never planned, called off with the journey they
/// were the aim of, held with each alone; who keeps in touch; where the journey for a meeting leads.
class ContactOutcomeTest {

  static Stream<Arguments> told() {
    return Stream.of(
        // denied behind "أن", as not being there, as a rumour without ground
        of("ونفى المكتب الإعلامي ما تداولته صفحات من أن لقاء جمع الوزير ناصر العتيبي بالسفير صالح الكواري في إسطنبول.",
            "meeting denied [صالح الكواري, ناصر العتيبي] إسطنبول"),
        of("نفى المتحدث أن يكون هناك أي لقاء بين الوزير ناصر العتيبي والسفير صالح الكواري.",
            "meeting denied [صالح الكواري, ناصر العتيبي] "),
        of("نفت الوزارة أن تكون هناك أي مفاوضات مباشرة بين الوزير ناصر العتيبي والسفير صالح الكواري.",
            "meeting denied [صالح الكواري, ناصر العتيبي] "),
        of("وعن الأنباء التي تحدثت عن لقاء بين الوزير ناصر العتيبي والسفير صالح الكواري في بيروت، قال المتحدث إنها لا أساس لها من الصحة.",
            "meeting denied [صالح الكواري, ناصر العتيبي] بيروت"),
        of("ما تردد عن لقاء بين الوزير ناصر العتيبي والسفير صالح الكواري عار من الصحة.",
            "meeting denied [صالح الكواري, ناصر العتيبي] "),
        // neither confirmed nor denied; the time of what is denied; a remark is no putting off; far behind the verb
        of("وقال مسؤولان إنه لا يمكنهما تأكيد أو نفي زيارة الوزير ناصر العتيبي لمسقط.", "visit held [ناصر العتيبي] مسقط"),
        of("وأكدت الوزارة أن السفينة لم تبحر بعد رغم الوعد الذي قطعه الوزير ناصر العتيبي إبان زيارته لمسقط.",
            "visit held [ناصر العتيبي] مسقط"),
        of("علقت الصحيفة على زيارة الوزير ناصر العتيبي لمسقط بأنها خطوة مهمة.", "visit held [ناصر العتيبي] مسقط"),
        of("علقت الحكومة زيارة الوزير ناصر العتيبي لمسقط.", "visit cancelled [ناصر العتيبي] مسقط"),
        of("علقت الحكومة زيارة الوزير ناصر العتيبي لمسقط على خلفية الأزمة.", "visit cancelled [ناصر العتيبي] مسقط"),
        of("يصل الوزير ناصر العتيبي، رئيس نادي الوحدة الرياضي، إلى مدينة مسقط العمانية خلال اليومين القادمين.",
            "visit planned [ناصر العتيبي] مدينة مسقط العمانية"),
        of("ومن أجل المصالحة عقد الوزير ناصر العتيبي اجتماعا مع السفير صالح الكواري.", "meeting held [صالح الكواري, ناصر العتيبي] "),
        // no plan for it
        of("وقال المتحدث إنه لا يوجد أي ترتيب للقاء بين الوزير ناصر العتيبي والسفير صالح الكواري.",
            "meeting denied [صالح الكواري, ناصر العتيبي] "),
        of("وأكد المتحدث أنه ليست هناك خطط لعقد لقاء بين الوزير ناصر العتيبي والسفير صالح الكواري.",
            "meeting denied [صالح الكواري, ناصر العتيبي] "),
        of("رفض الوزير ناصر العتيبي الجلوس مع السفير صالح الكواري.", "meeting denied [صالح الكواري, ناصر العتيبي] "),
        of("ودعا الوزير ناصر العتيبي إلى الجلوس مع المتضررين."),
        of("اعتذر الوزير ناصر العتيبي عن عدم استقبال السفير صالح الكواري.", "meeting denied [صالح الكواري, ناصر العتيبي] "),
        // the aim of what is called off
        of("وألغى الوزير ناصر العتيبي محطة كانت مقررة في روما للقاء نظيره الإيطالي أنطونيو تاياني.",
            "meeting cancelled [أنطونيو تاياني, ناصر العتيبي] "),
        // each alone
        of("وعقد الوزير ناصر العتيبي محادثات مع الرئيس الكرواتي ورئيس الوزراء صالح الكواري، كل على حدة.",
            "meeting held [الرئيس الكرواتي, ناصر العتيبي] ", "meeting held [صالح الكواري, ناصر العتيبي] "),
        of("استقبل الرئيس سمير عون في قصر بعبدا، كلا على حدة، الوزير ناصر العتيبي والسفير صالح الكواري.",
            "meeting held [سمير عون, ناصر العتيبي] قصر بعبدا", "meeting held [سمير عون, صالح الكواري] قصر بعبدا"),
        of("التقى ناصر العتيبي سفير إيطاليا أنطونيو تاياني وصالح الكواري كل واحد على حدة.",
            "meeting held [أنطونيو تاياني, ناصر العتيبي] ", "meeting held [صالح الكواري, ناصر العتيبي] "),
        of("وعقد الوزير ناصر العتيبي لقاءات منفصلة مع الرئيس الكرواتي ورئيس الوزراء صالح الكواري.",
            "meeting held [الرئيس الكرواتي, ناصر العتيبي] ", "meeting held [صالح الكواري, ناصر العتيبي] "),
        of("وأجرى الوزير ناصر العتيبي محادثات ثنائية مع الرئيس الكرواتي ورئيس الوزراء صالح الكواري.",
            "meeting held [الرئيس الكرواتي, صالح الكواري, ناصر العتيبي] "),
        // in touch
        of("وقال المتحدث ناصر العتيبي إن بغداد على اتصال دائم بطهران.", "contact held [بغداد, طهران] "),
        of("ولا يزال الوزير ناصر العتيبي على تواصل مع السفير صالح الكواري.", "contact held [صالح الكواري, ناصر العتيبي] "),
        of("وأوضح العقيد ناصر العتيبي أن المديرية على اتصال بالأجهزة الأمنية في الأردن."),
        of("أجرى ناصر العتيبي عبر الفيديو محادثة مع الوزير صالح الكواري.", "call held [صالح الكواري, ناصر العتيبي] "),
        // where the journey for it leads, where it came from
        of("ثم انتقل الوزير ناصر العتيبي إلى مدينة لاهور للاجتماع بحاكم الإقليم صالح الكواري.",
            "visit held [ناصر العتيبي] مدينة لاهور", "meeting planned [صالح الكواري, ناصر العتيبي] مدينة لاهور"),
        of("غادر الوزير ناصر العتيبي بروكسل فجر اليوم في طريقه إلى تونس للقاء نظيره صالح الكواري.",
            "meeting planned [صالح الكواري, ناصر العتيبي] تونس"),
        of("عاد الوزير ناصر العتيبي من القاهرة الثلاثاء بعد محادثات مع الوزير صالح الكواري.",
            "meeting held [صالح الكواري, ناصر العتيبي] القاهرة"),
        // where a later clause says that it was held
        of("استقبل الوزير ناصر العتيبي السفير صالح الكواري. وأكد العتيبي خلال اللقاء الذي عقد اليوم في مبنى مديرية الموارد المائية بحلب أن العمل مستمر.",
            "meeting held [صالح الكواري, ناصر العتيبي] مبنى مديرية الموارد المائية بحلب"),
        of("استقبل الوزير ناصر العتيبي السفير صالح الكواري. وقال العتيبي خلال اللقاء الذي احتضنه مقر الولاية إن العمل مستمر.",
            "meeting held [صالح الكواري, ناصر العتيبي] مقر الولاية"),
        // summoned; not called home, nor into a team
        of("استدعت وزارة الخارجية الجزائرية السفير الفرنسي ستيفان روماتي وسلمته مذكرة احتجاج.",
            "meeting held [ستيفان روماتي, وزارة الخارجية الجزائرية] "),
        of("استدعت المغرب سفيرها في باريس للتشاور."),
        of("استدعى المدرب ناصر العتيبي اللاعب صالح الكواري."),
        // by a line, whatever the verb
        of("وناقش ناصر العتيبي أمس مع الوزير صالح الكواري عبر الاتصال المرئي ملف المياه.", "call held [صالح الكواري, ناصر العتيبي] "),
        of("التقى ناصر العتيبي الوزير صالح الكواري عبر تطبيق زوم.", "call held [صالح الكواري, ناصر العتيبي] "),
        // an invitation turned down, and one that is only got
        of("رفض الوزير ناصر العتيبي دعوة للقاء السفير صالح الكواري.", "meeting denied [صالح الكواري, ناصر العتيبي] "),
        of("تلقى الوزير ناصر العتيبي دعوة للقاء الرئيس سمير عون."),
        // the stops at the beginning of a tour; a visit that is over
        of("وصل الوزير ناصر العتيبي إلى بغداد في مستهل جولة تقوده إلى عمّان والدوحة.", "visit held [ناصر العتيبي] بغداد",
            "visit planned [ناصر العتيبي] عمّان", "visit planned [ناصر العتيبي] الدوحة"),
        of("وكان الوزير ناصر العتيبي يستعد للمغادرة بعد زيارة لصنعاء استمرت أربعة أيام.", "visit held [ناصر العتيبي] صنعاء"));
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
}
