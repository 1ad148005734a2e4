package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Constructions in which news tells of contacts, each with who takes part, what becomes of it and where; what tells of none gives none.
class ContactConstructionTest {

  static Stream<Arguments> told() {
    return Stream.of(
        // two offices of different countries, one behind the other
        of("التقى الرئيس الكرواتي وزير الخارجية الإيراني في رحلة قصيرة.", "meeting held [الرئيس الكرواتي, وزير الخارجية الإيراني] "),
        of("استقبل الرئيس الفرنسي وزير الدفاع اللبناني ميشال منسى في باريس.", "meeting held [الرئيس الفرنسي, ميشال منسى] باريس"),
        of("زار الرئيس الصربي مصر أمس في رحلة قصيرة.", "visit held [الرئيس الصربي] مصر"),
        of("التقى أحمد حسن وزراء خارجية دول البلقان في الرياض.", "meeting held [أحمد حسن, وزراء خارجية دول البلقان] الرياض"),
        // the first person
        of("وقبيل السفر قالت أورسولا شتاين للصحافيين: «سألتقي بنفسي مع قادة المعارضة».", "meeting planned [أورسولا شتاين, قادة المعارضة] "),
        of("وقال الوزير ناصر العتيبي: «التقيت الرئيس الفرنسي فرنسوا هولاند في باريس».", "meeting held [فرنسوا هولاند, ناصر العتيبي] باريس"),
        of("وأضاف الوزير ناصر العتيبي: «أجرينا محادثات مع الحكومة الزامبية حول القرض».", "meeting held [الحكومة الزامبية, ناصر العتيبي] "),
        of("وقال الوزير ناصر العتيبي: «زيارتي إلى موسكو كانت مهمة».", "visit held [ناصر العتيبي] موسكو"),
        // a meeting as the subject or object of its own verb
        of("انطلقت في عمّان أعمال الاجتماع الدوري لوزراء داخلية دول الخليج مع نظيرهم البلغاري إيفان ديميرجييف.",
            "meeting held [إيفان ديميرجييف, وزراء داخلية دول الخليج] عمّان"),
        of("اتفق وفدا حركة التغيير وحزب الأمة في أربيل أمس على خطة مشتركة.", "meeting held [حركة التغيير, حزب الأمة] أربيل"),
        of("بدأت في أديس أبابا مباحثات بين وزراء المياه في مصر والسودان وإثيوبيا.", "meeting held [إثيوبيا, السودان, مصر] أديس أبابا"),
        // what stands between
        of("سيزور الرئيس البلغاري من 3 إلى 5 نوفمبر تونس التي تستضيف معرضا للكتاب.", "visit planned [الرئيس البلغاري] تونس"),
        of("وأضاف أن المبعوث الأممي التقى خلال زيارة إلى نواكشوط رئيس الجبهة أمادو سال.",
            "meeting held [أمادو سال, المبعوث الأممي] نواكشوط", "visit held [المبعوث الأممي] نواكشوط"),
        of("وأكد الوزير ناصر العتيبي خلال زيارة لم يعلن عنها مسبقا لطرابلس أن الوضع جيد.", "visit held [ناصر العتيبي] طرابلس"),
        of("وأكد الوزير ناصر العتيبي خلال زيارة مفاجئة قام بها لبغداد أن الوضع جيد.", "visit held [ناصر العتيبي] بغداد"),
        // taken up from the sentence before
        of("يناقش المغاربة والإسبان ملف الصيد يوم الأحد المقبل في قادس. ويحضر الوزير ناصر العتيبي الاجتماع الذي يضم المغرب وإسبانيا والبرتغال.",
            "meeting planned [إسبانيا, البرتغال, المغرب, ناصر العتيبي] قادس"),
        of("كان الوزير ناصر العتيبي تلقى دعوة من نظيره القطري صالح الكواري. جاء ذلك خلال لقاء جمعهما في الجزائر أمس.",
            "meeting held [صالح الكواري, ناصر العتيبي] الجزائر"),
        of("زار الوزير ناصر العتيبي بغداد أمس، ووصل العتيبي إلى العاصمة العراقية على متن طائرة عسكرية.", "visit held [ناصر العتيبي] بغداد"),
        of("وصل الوزير ناصر العتيبي إلى بيروت، بدعوة رسمية من الجانب اللبناني، لإجراء محادثات مع مسؤولين لبنانيين.",
            "visit held [ناصر العتيبي] بيروت", "meeting planned [مسؤولين لبنانيين, ناصر العتيبي] بيروت"),
        of("ألغت وزيرة الدفاع ريتشيل موريسون، أمس، رحلتها إلى جزر سليمان بسبب الاضطرابات.", "visit cancelled [ريتشيل موريسون] جزر سليمان"),
        of("نفى المكتب ما تردد عن أن اجتماعا عقد أمس بين الوزير ناصر العتيبي والوزير صالح الكواري.",
            "meeting denied [صالح الكواري, ناصر العتيبي] "),
        of("وكتب الرئيس ماركو نيكوليتش في تغريدة: \"القمة المرتقبة بين الرئيسة فلورا كراسنيقي وبيني ستعقد في فيينا\".",
            "meeting planned [فلورا كراسنيقي, ماركو نيكوليتش] فيينا"),
        of("وعقد الوزير ناصر العتيبي اجتماعا عبر تقنية الاتصال المرئي مع الوزير صالح الكواري.", "call held [صالح الكواري, ناصر العتيبي] "),
        of("وتحت شعار «معا نبني» التقى الوزير ناصر العتيبي نظيره الأردني أيمن الصفدي.", "meeting held [أيمن الصفدي, ناصر العتيبي] "),
        of("وصل الوزير ناصر العتيبي إلى لندن لإكمال دراسته العليا.", "visit held [ناصر العتيبي] لندن"),
        // the first to do it, at home in an office, with company at each stop
        of("وكانت الوزيرة ماريا سوزا أول وزيرة آسيوية تزور ليبرفيل بعد الحرب.", "visit held [ماريا سوزا] ليبرفيل"),
        of("وأصبح الوزير ناصر العتيبي أول مسؤول خليجي يلتقي الرئيس الصربي.", "meeting held [الرئيس الصربي, ناصر العتيبي] "),
        of("سيكون الوزير ناصر العتيبي أول وزير عربي يزور ليبرفيل.", "visit planned [ناصر العتيبي] ليبرفيل"),
        of("ذكر مكتب الوزيرة ماريا سوزا أنها استقبلت الوزير ناصر العتيبي.", "meeting held [ماريا سوزا, ناصر العتيبي] "),
        of("وقال المكتب الإعلامي للوزير ناصر العتيبي إنه التقى الوزير صالح الكواري.", "meeting held [صالح الكواري, ناصر العتيبي] "),
        of("زار الوزير ناصر العتيبي ماليزيا واليابان يرافقه الوزير صالح الكواري.", "visit held [صالح الكواري, ناصر العتيبي] ماليزيا",
            "visit held [صالح الكواري, ناصر العتيبي] اليابان"),
        // guesses, requests, what is kept up
        of("ويشكل الميناء الجديد نقطة اتصال واسعة بين السودان ومصر."),
        of("ثارت تكهنات كثيرة حول لقاء الوزير ناصر العتيبي مع الرئيس الفرنسي فرنسوا هولاند."),
        of("طلب الرئيس النيجيري زيارة خبراء من البحرية الإيطالية إلى لاغوس."),
        of("ولم يصدر عن السفارة ما يفيد بإجراء الجنرال سمير عون مباحثات مع رئيس الحكومة نواف سالم."),
        of("وأوضح المتحدث أن الحوار بين الهند وفيتنام قائم على أساس منتظم."),
        of("ونفى المكتب عقد أي لقاء بين الرئيس الفرنسي فرنسوا هولاند ورئيس الحكومة نواف سالم.",
            "meeting denied [فرنسوا هولاند, نواف سالم] "));
  }

  private static Arguments of(String sentence, String... contacts) {
    return Arguments.of(sentence, List.of(contacts));
  }

  @ParameterizedTest
  @MethodSource("told")
  void isToldAsTheSentenceTellsIt(String sentence, List<String> expected) {
    Reading reading = ReadContacts.read(sentence);
    assertThat(ReadContacts.contacts(reading).stream().map(c -> told(reading, c))).containsExactlyInAnyOrderElementsOf(expected);
  }

  static String told(Reading reading, Contact c) {
    return c.kind().name().toLowerCase(Locale.ROOT) + " " + c.status().name().toLowerCase(Locale.ROOT) + " "
        + ReadContacts.names(reading, c) + " " + ReadContacts.place(reading, c);
  }
}
