package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Contacts whose sides a clause before, behind or within their own tells: who acts on, who comes along, stands for a side or joins in later.
class ContactClauseTest {

  static Stream<Arguments> told() {
    return Stream.of(
        // the one who acts on is the subject, not the one met
        of("وكان المدير سالم الخطيب قد التقى، في مقر المركز، لارس بيترسون المدير الإقليمي للمنظمة، وأجرى اتصالا هاتفيا بالوزير هاني غانم.",
            "meeting held [سالم الخطيب, لارس بيترسون] مقر المركز", "call held [سالم الخطيب, هاني غانم] "),
        of("استقبل الوزير سالم الخطيب السفير هاني غانم مدير المركز، وعقد اجتماعا مع الوزير كمال درويش.",
            "meeting held [سالم الخطيب, هاني غانم] ", "meeting held [سالم الخطيب, كمال درويش] "),
        of("قال الوزير سالم الخطيب إنه سيلتقي على هامش الاجتماع مندوبي روسيا والصين كلا على حدة.",
            "meeting planned [سالم الخطيب, مندوب روسيا] ", "meeting planned [سالم الخطيب, مندوب الصين] "),
        // those who wait for a guest
        of("وصل الوزير سالم الخطيب إلى بيروت، حيث كان بانتظاره في المطار الوزير هاني غانم والسفير كمال درويش.",
            "visit held [سالم الخطيب] بيروت", "meeting held [سالم الخطيب, كمال درويش, هاني غانم] بيروت"),
        of("وصل الوزير سالم الخطيب إلى بيروت.#وكان على رأس مستقبليه في المطار الوزير هاني غانم.",
            "visit held [سالم الخطيب] بيروت", "meeting held [سالم الخطيب, هاني غانم] "),
        of("كانت الأسرة في انتظار الوزير هاني غانم في منزلها."),
        of("كان المدرب سالم الخطيب في انتظار نتائج الفحوص."),
        of("أغلق المكتب بانتظار لقاء الوزير هاني غانم."),
        // whom a meeting brings together, whatever kind of meeting
        of("وصل الوزير سالم الخطيب بغداد.#وجمعه لقاء موسع بالوزير هاني غانم.",
            "visit held [سالم الخطيب] بغداد", "meeting held [سالم الخطيب, هاني غانم] "),
        of("وصل الوزير سالم الخطيب بغداد.#وفي المساء، جمعه لقاء مغلق بقادة الأحزاب، بينهم نوري جبر وهادي غانم.",
            "visit held [سالم الخطيب] بغداد", "meeting held [سالم الخطيب, قادة الأحزاب, نوري جبر, هادي غانم] "),
        // one more of its kind
        of("أجرى الوزير سالم الخطيب اتصالا هاتفيا بالوزير هاني غانم، وآخر مع الوزير كمال درويش.",
            "call held [سالم الخطيب, هاني غانم] ", "call held [سالم الخطيب, كمال درويش] "),
        of("عقد الوزير سالم الخطيب لقاء مع الوزير هاني غانم، وآخر مع الوزير كمال درويش.",
            "meeting held [سالم الخطيب, هاني غانم] ", "meeting held [سالم الخطيب, كمال درويش] "),
        of("تلقى الوزير سالم الخطيب اتصالا هاتفيا من نظيره الماليزي محمد حسن، وأعقبه باتصالين أجراهما بوزيري خارجية إسبانيا وقبرص.",
            "call held [سالم الخطيب, محمد حسن] ", "contact held [سالم الخطيب, وزير خارجية إسبانيا] ",
            "contact held [سالم الخطيب, وزير خارجية قبرص] "),
        // a delegation with the one who heads it, who stands for a side, who joined later
        of("وكان وفد حركة التغيير، الذي يترأسه عضو المكتب السياسي مروان خليل، قد التقى أمس وزير الخارجية كمال درويش.",
            "meeting held [حركة التغيير, كمال درويش, مروان خليل] "),
        of("عقدت شركة النور اجتماعا مع رئيس الهيئة كمال درويش.#ومثل الشركة في الاجتماع المهندس إسماعيل غانم.",
            "meeting held [إسماعيل غانم, شركة النور, كمال درويش] "),
        of("بحث الوزير سالم الخطيب مع الوزير هاني غانم الملف.#ومثل هذه الخطوة تهم السفير كمال درويش.",
            "contact held [سالم الخطيب, هاني غانم] "),
        of("التقى الوزير سالم الخطيب الوزير هاني غانم، وانضم إليهما لاحقا السفير كمال درويش.",
            "meeting held [سالم الخطيب, كمال درويش, هاني غانم] "),
        of("عقدت في الدوحة قمة جمعت الرئيس سالم الخطيب والرئيس كمال درويش، وانضم إلى جانب منها، عبر تقنية الفيديو، الرئيس هاني غانم.",
            "meeting held [سالم الخطيب, كمال درويش, هاني غانم] الدوحة"),
        // what was meant to be made, and the way home
        of("ألغيت زيارة كان الوزير سالم الخطيب يعتزم القيام بها إلى الدوحة.", "visit cancelled [سالم الخطيب] الدوحة"),
        of("ألغى الوزير سالم الخطيب زيارة كان من المقرر أن يقوم بها إلى الدوحة.", "visit cancelled [سالم الخطيب] الدوحة"),
        of("وسيعود الرئيس سالم الخطيب إلى أبوجا غدا."),
        of("وسيعود الوزير سالم الخطيب إلى القاهرة غدا للقاء الرئيس كمال درويش.",
            "visit planned [سالم الخطيب] القاهرة", "meeting planned [سالم الخطيب, كمال درويش] القاهرة"));
  }

  private static Arguments of(String sentence, String... contacts) {
    return Arguments.of(sentence, List.of(contacts));
  }

  @ParameterizedTest
  @MethodSource("told")
  void isToldWithAllWhoTakePart(String sentence, List<String> expected) {
    Reading reading = ReadContacts.read(sentence.replace("#", "\n\n"));
    assertThat(ReadContacts.contacts(reading).stream().map(c -> ContactConstructionTest.told(reading, c)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
