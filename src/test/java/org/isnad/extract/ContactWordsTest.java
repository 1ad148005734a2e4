package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Words, orders of words and understood subjects by which contacts are told, each in more than one form.
class ContactWordsTest {

  static Stream<Arguments> told() {
    return Stream.of(
        // a time with the article behind an office is no part of it
        of("سيزور وزير الخارجية الأسبوع المقبل ليبرفيل.", "visit planned [وزير الخارجية] ليبرفيل"),
        of("زار رئيس الحكومة السنة الماضية ليبرفيل.", "visit held [رئيس الحكومة] ليبرفيل"),
        of("والتقت رئيسة البرلمان الليلة الماضية الوزير ناصر العتيبي.", "meeting held [رئيسة البرلمان, ناصر العتيبي] "),
        // the one sent acts where the journey is told on
        of("أوفد الرئيس ماركو نيكوليتش وزيره ناصر العتيبي إلى ليبرفيل حيث اجتمع بالوزير صالح الكواري.",
            "visit held [ناصر العتيبي] ليبرفيل", "meeting held [صالح الكواري, ناصر العتيبي] ليبرفيل"),
        of("وأوفد الرئيس ماركو نيكوليتش الوزير ناصر العتيبي إلى ليبرفيل للقاء الوزير صالح الكواري.",
            "visit held [ناصر العتيبي] ليبرفيل", "meeting planned [صالح الكواري, ناصر العتيبي] ليبرفيل"),
        // whose meeting goes on behind "و"
        of("وتحدث الملك ماركو نيكوليتش عن مباحثاته مع الرئيس صالح الكواري، واستقباله الوزير ناصر العتيبي.",
            "meeting held [صالح الكواري, ماركو نيكوليتش] ", "meeting held [ماركو نيكوليتش, ناصر العتيبي] "),
        // verbs and nouns of going and meeting
        of("وستتحول الوزيرة ماريا سوزا الأسبوع المقبل إلى ليبرفيل.", "visit planned [ماريا سوزا] ليبرفيل"),
        of("وتحول الوضع إلى أزمة في ليبرفيل."),
        of("هبط الوزير ناصر العتيبي في ليبرفيل مساء الأحد.", "visit held [ناصر العتيبي] ليبرفيل"),
        of("وانتقل الوزير ناصر العتيبي إلى ليبرفيل حيث أجرى محادثات مع الوزير صالح الكواري.",
            "visit held [ناصر العتيبي] ليبرفيل", "meeting held [صالح الكواري, ناصر العتيبي] ليبرفيل"),
        of("وانتقلت المعارك إلى ليبرفيل."),
        of("يعتزم الوزير ناصر العتيبي الالتقاء مساء بالوزير صالح الكواري.", "meeting planned [صالح الكواري, ناصر العتيبي] "),
        of("اتفق الوزير ناصر العتيبي والوزير صالح الكواري على اللقاء مجددا في ليبرفيل.",
            "meeting planned [صالح الكواري, ناصر العتيبي] ليبرفيل"),
        of("التقى الوزير ناصر العتيبي نظيره صالح الكواري. وأعلن أن الجانبين اتفقا على عقد اجتماع آخر في ليبرفيل الأسبوع المقبل.",
            "meeting held [صالح الكواري, ناصر العتيبي] ", "meeting planned [صالح الكواري, ناصر العتيبي] ليبرفيل"),
        of("ونفت وزارة الخارجية وجود أي تواصل مع الرئيس الفرنسي فرنسوا هولاند.", "contact denied [فرنسوا هولاند, وزارة الخارجية] "),
        // how long it took, and a relative clause that no comma ends
        of("وزار الوزير ناصر العتيبي الدوحة وتباحث ثلاث ساعات مع الوزير صالح الكواري.",
            "visit held [ناصر العتيبي] الدوحة", "contact held [صالح الكواري, ناصر العتيبي] الدوحة"),
        of("وتحدث الوزير ناصر العتيبي لأكثر من ساعتين مع الوزير صالح الكواري.", "contact held [صالح الكواري, ناصر العتيبي] "),
        of("وسيجتمع الوزير ناصر العتيبي خلال الزيارة التي تدوم يومين بنظيره صالح الكواري.",
            "meeting planned [صالح الكواري, ناصر العتيبي] "),
        // not in one place
        of("اجتمع الوزير ناصر العتيبي، افتراضيا، مع الوزير صالح الكواري.", "call held [صالح الكواري, ناصر العتيبي] "),
        of("وناقش الوزير ناصر العتيبي في اتصال مرئي مع الوزير صالح الكواري الملف.", "call held [صالح الكواري, ناصر العتيبي] "),
        of("والتقى الوزير ناصر العتيبي عن بعد الوزير صالح الكواري.", "call held [صالح الكواري, ناصر العتيبي] "),
        // additions before the verb and its subject, a guest who visits, where it was held
        of("ضمن مشاوراته مع الحكومة الزامبية ومجلس الشيوخ الإيطالي، زار الوزير ناصر العتيبي الدوحة التي تستضيف معرضا.",
            "meeting held [الحكومة الزامبية, مجلس الشيوخ الإيطالي, ناصر العتيبي] ", "visit held [ناصر العتيبي] الدوحة"),
        of("وعقد الوزير ناصر العتيبي اجتماعا بالوزارة مع الوزير صالح الكواري.", "meeting held [صالح الكواري, ناصر العتيبي] الوزارة"),
        of("وأجرى الوزير ناصر العتيبي جولة في المنطقة شملت ليبرفيل والدوحة.",
            "visit held [ناصر العتيبي] ليبرفيل", "visit held [ناصر العتيبي] الدوحة"),
        of("وجاء ذلك خلال استقبال الملك ماركو نيكوليتش للوزير ناصر العتيبي في ختام زيارته إلى ليبرفيل.",
            "meeting held [ماركو نيكوليتش, ناصر العتيبي] ", "visit held [ناصر العتيبي] ليبرفيل"),
        // two days, what was called off, who was sent, ministers by what they hold
        of("وصل الوزير ناصر العتيبي إلى الدوحة قادما من ليبرفيل، حيث كان قد اجتمع يومي الخميس والجمعة مع الوزير صالح الكواري.",
            "visit held [ناصر العتيبي] الدوحة", "meeting held [صالح الكواري, ناصر العتيبي] ليبرفيل"),
        of("وذكرت مصادر أن وفدا نيجيريا كان قد ألغى زيارة مقررة إلى ليبرفيل.", "visit cancelled [وفدا نيجيريا] ليبرفيل"),
        of("وأكد الملك ماركو نيكوليتش عزمه إيفاد مستشاره ناصر العتيبي إلى ليبرفيل.", "visit planned [ناصر العتيبي] ليبرفيل"),
        of("وبحث وزراء خارجية مصر والأردن وقطر في ليبرفيل أمس تطورات الأزمة.",
            "contact held [وزير خارجية الأردن, وزير خارجية قطر, وزير خارجية مصر] ليبرفيل"),
        of("وكشفت مصادر عن زيارة مرتقبة لوزير الطاقة النيجيري إلى ليبرفيل.", "visit planned [وزير الطاقة النيجيري] ليبرفيل"),
        // talks and meals, two whom an addition parts, more of those whom he met
        of("وأجرى الوزير ناصر العتيبي نقاشات معمقة مع الوزير صالح الكواري في ليبرفيل.",
            "meeting held [صالح الكواري, ناصر العتيبي] ليبرفيل"),
        of("وشارك الوزير ناصر العتيبي في غداء عمل مع الوزير صالح الكواري.", "meeting held [صالح الكواري, ناصر العتيبي] "),
        of("ورأى أن النقاش بين الوزير ناصر العتيبي والوزير صالح الكواري لا ينتهي."),
        of("وتناول الوزير ناصر العتيبي العشاء في الفندق."),
        of("وبحث الوزير ناصر العتيبي هاتفيا ونظيره صالح الكواري الأزمة.", "call held [صالح الكواري, ناصر العتيبي] "),
        of("زار الوزير ناصر العتيبي الدوحة. وسيلتقي أيضا الرئيس صالح الكواري والوزيرة ماريا سوزا.",
            "visit held [ناصر العتيبي] الدوحة", "meeting planned [صالح الكواري, ماريا سوزا, ناصر العتيبي] "),
        // what a meeting was about
        of("تناول اللقاء الاتفاق النووي الأخير بين مصر والصين."));
  }

  /// The lines below a title sum up in the present tense what the article tells with names.
  @Test
  void summaryIsToldOnce() {
    Reading reading = ReadContacts.read("""
        وزير الخارجية ناصر العتيبي يستقبل نظيره البلغاري في ليبرفيل، والمعارضة ترفض الخطة.
        استقبل وزير الخارجية ناصر العتيبي أمس الأربعاء وزير الخارجية البلغاري ماركو نيكوليتش في ليبرفيل.""");
    assertThat(ReadContacts.contacts(reading).stream().map(c -> ContactConstructionTest.told(reading, c)))
        .containsExactly("meeting held [ماركو نيكوليتش, ناصر العتيبي] ليبرفيل");
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
