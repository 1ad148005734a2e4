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
        // a delegation acts as one body, with those at its head, and meets one after the other
        of("قال عضو المكتب عوني غانم إن وفدا من حركة الجهاد برئاسة سالم حداد اجتمع في القاهرة بالوزير ماهر خليل، ثم التقى السفير هاني نصر.",
            "meeting held [حركة الجهاد, سالم حداد, ماهر خليل] القاهرة", "meeting held [حركة الجهاد, سالم حداد, هاني نصر] "),
        of("وصل وفد من منظمة النور إلى معبر كرم أبو سالم، ومن المنتظر أن يلتقي الأربعاء المقبل، في خان يونس، وكيل وزارة الصحة، يوسف غانم.",
            "visit held [منظمة النور] معبر كرم أبو سالم", "meeting planned [منظمة النور, يوسف غانم] خان يونس"),
        // a meeting that the one who acts holds, and one sponsored
        of("زار الوزير سالم حداد باريس وعقد لقاء مع مدير المخابرات هاني غانم.", "visit held [سالم حداد] باريس",
            "meeting held [سالم حداد, هاني غانم] باريس"),
        of("بحث الوزير سالم حداد مع نظيره عمر خليل الملف، كما عقد لقاء ثنائيا مع مدير المخابرات هاني غانم.",
            "contact held [سالم حداد, عمر خليل] ", "meeting held [سالم حداد, هاني غانم] "),
        of("وصل الحاكم سالم حداد إلى القاهرة أمس، واستقبله الوزير كمال درويش، ثم عقد جلسة عمل مع رئيس المخابرات هاني غانم.",
            "visit held [سالم حداد] القاهرة", "meeting held [سالم حداد, كمال درويش] القاهرة",
            "meeting held [سالم حداد, هاني غانم] القاهرة"),
        of("وقالت القناة إن وفدين من الجيش السوداني وقوات الدعم السريع سيجريان مباحثات في جدة، برعاية مصر والسعودية.",
            "meeting planned [الجيش السوداني, السعودية, قوات الدعم السريع, مصر] جدة"),
        of("وكانت وزيرة العدل ليلى غانم قد استقبلت، مطلع الأسبوع، بمقر الوزارة سفير الاتحاد الأوروبي ماركوس كورنارو.",
            "meeting held [ليلى غانم, ماركوس كورنارو] مقر الوزارة"),
        of("وصل الأمير سالم حداد إلى عمان. وكان في استقباله الوزير هاني غانم.#كما كان في الاستقبال سفير قطر كمال درويش.",
            "visit held [سالم حداد] عمان", "meeting held [سالم حداد, هاني غانم] عمان", "meeting held [سالم حداد, كمال درويش] عمان"),
        // the press hears, a committee sits, somebody goes home
        of("وأبلغ الوزير سالم حداد الصحافيين أن الملف جاهز."),
        of("كان الوزير هاني غانم هناك، وأبلغ سالم حداد الحضور بالأمر."),
        of("عقدت لجنة الطعون اجتماعها الأول أمس برئاسة سالم حداد، وبحضور هاني غانم.", "meeting held [سالم حداد, هاني غانم] "),
        of("ثم توجه الكيميائي سالم حداد إلى منزله."),
        of("التقى سالم حداد في وقت لاحق بنظيريه، الأميركي كمال درويش والسعودي ماهر خليل.",
            "meeting held [سالم حداد, كمال درويش, ماهر خليل] "),
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
