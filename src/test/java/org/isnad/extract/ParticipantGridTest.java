package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.missed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That everybody on a list takes part, whatever opens the list, however its members are named and joined, and whatever follows it.
class ParticipantGridTest {

  private static final Set<Contact.Kind> KINDS = EnumSet.of(Contact.Kind.MEETING, Contact.Kind.CONTACT);

  private static final String HOST = "سامح شكري";
  private static final String GUEST = "مارك باريتي";

  /// What stands before the list, with those whom it puts beside the members.
  private static final List<Choice> HEADS = List.of(
      Choice.of("استقبل وزير الخارجية سامح شكري، في مكتبه أمس، السفير الفرنسي مارك باريتي، بحضور", "who", HOST, "who", GUEST),
      Choice.of("التقى وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي، وذلك بحضور", "who", HOST, "who", GUEST),
      Choice.of("التقى وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي. وحضر اللقاء", "who", HOST, "who", GUEST),
      Choice.of("عقد وزير الخارجية سامح شكري اجتماعا مع السفير الفرنسي مارك باريتي، حضره", "who", HOST, "who", GUEST),
      Choice.of("عقد وزير الخارجية سامح شكري اجتماعا مع السفير الفرنسي مارك باريتي، حضره من الجانب المصري", "who", HOST, "who", GUEST),
      Choice.of("استقبل وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي، وشارك في اللقاء", "who", HOST, "who", GUEST),
      Choice.of("التقى وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي بمشاركة", "who", HOST, "who", GUEST),
      Choice.of("استقبل وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي يرافقه", "who", HOST, "who", GUEST),
      Choice.of("التقى وزير الخارجية سامح شكري، أمس،", "who", HOST),
      Choice.of("التقى وزير الخارجية سامح شكري في القاهرة كلا من", "who", HOST),
      Choice.of("استقبل وزير الخارجية سامح شكري اليوم الأربعاء وفدا ضم", "who", HOST),
      Choice.of("استقبل وزير الخارجية سامح شكري اليوم الأربعاء وفدا يضم كلا من", "who", HOST),
      Choice.of("اجتمع وزير الخارجية سامح شكري مع", "who", HOST),
      Choice.of("عقد وزير الخارجية سامح شكري في مقر الوزارة لقاء مع كل من", "who", HOST),
      Choice.of("أجرى وزير الخارجية سامح شكري محادثات مع", "who", HOST),
      Choice.of("بحث وزير الخارجية سامح شكري تطورات المنطقة مع", "who", HOST),
      Choice.of("عقد في القاهرة أمس اجتماع ضم"),
      Choice.of("استقبل وزير الخارجية سامح شكري وفدا فرنسيا برئاسة مارك باريتي. وضم الوفد", "who", HOST, "who", GUEST, "may",
          "وفدا فرنسيا"),
      Choice.of("التقى وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي، ومعه", "who", HOST, "who", GUEST),
      Choice.of("التقى وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي، في حضور", "who", HOST, "who", GUEST),
      Choice.of("التقى وزير الخارجية سامح شكري السفير الفرنسي مارك باريتي، في لقاء دام ساعتين حضره", "who", HOST, "who", GUEST),
      Choice.of("وصل وزير الخارجية سامح شكري إلى الرباط أمس. وكان في استقباله بالمطار", "who", HOST),
      Choice.of("وكان في وداع وزير الخارجية سامح شكري في المطار", "who", HOST),
      Choice.of("جمع لقاء في القاهرة وزير الخارجية سامح شكري و-", "who", HOST),
      Choice.of("ترأس وزير الخارجية سامح شكري اجتماعا ضم", "who", HOST),
      Choice.of("عقد وزير الخارجية سامح شكري اجتماعا مع السفير الفرنسي مارك باريتي، بحضور كل من", "who", HOST, "who", GUEST),
      Choice.of("بحث وزير الخارجية سامح شكري مع السفير الفرنسي مارك باريتي، بحضور", "who", HOST, "who", GUEST),
      Choice.of("عقد في القاهرة أمس اجتماع بمشاركة"),
      Choice.of("وكان في استقبال وزير الخارجية سامح شكري لدى وصوله إلى مطار الرباط", "who", HOST),
      Choice.of("وكان في استقبال وزير الخارجية سامح شكري بالمطار كل من", "who", HOST));

  private static final List<Choice> FIRST = List.of(
      Choice.of("وزير الداخلية اللواء محمود توفيق", "who", "محمود توفيق"),
      Choice.of("معالي وزير المالية الدكتور إبراهيم العساف", "who", "إبراهيم العساف"),
      Choice.of("صاحب السمو الملكي الأمير فيصل بن بندر بن عبدالعزيز أمير منطقة الرياض", "who", "فيصل بن بندر بن عبدالعزيز"),
      Choice.of("نائب رئيس مجلس الوزراء وزير الدفاع سمير مقبل", "who", "سمير مقبل"),
      Choice.of("أمين عام حزب النهضة سليم الشطي", "who", "سليم الشطي"),
      Choice.of("سليم الشطي، أمين عام حزب النهضة،", "who", "سليم الشطي"),
      Choice.of("سليم الشطي أمين عام حزب النهضة", "who", "سليم الشطي"),
      Choice.of("النائب كريم بوزيد", "who", "كريم بوزيد"),
      Choice.of("نائب رئيس الوزراء وزير الخارجية وشؤون المغتربين ناصر جودة", "who", "ناصر جودة"),
      Choice.of("وزير الدولة عضو مجلس الوزراء الدكتور مساعد العيبان", "who", "مساعد العيبان"),
      Choice.of("الفريق أول ركن عبدالفتاح البرهان", "who", "عبدالفتاح البرهان"),
      Choice.of("القيادي في الحركة أسامة حمدان", "who", "أسامة حمدان"),
      Choice.of("رئيس هيئة الأركان العامة الفريق أول ركن عبدالرحمن البنيان", "who", "عبدالرحمن البنيان"));

  private static final List<Choice> SEPARATORS = List.of(Choice.of("و-"), Choice.of("، و-"), Choice.of("، و-"), Choice.of("و-"),
      Choice.of("، إضافة إلى"), Choice.of("إلى جانب"), Choice.of("، وكذلك"), Choice.of("، فضلا عن"), Choice.of("، بالإضافة إلى"));

  private static final List<Choice> SECOND = List.of(
      Choice.of("وزيرة الثقافة نيفين الكيلاني", "who", "نيفين الكيلاني"),
      Choice.of("مدير المخابرات العامة اللواء حسن رشاد", "who", "حسن رشاد"),
      Choice.of("مدير عام فرع وزارة العدل بمنطقة الرياض الشيخ إدريس بن محمد الدريس", "who", "إدريس بن محمد الدريس"),
      Choice.of("السفير غير المقيم لدولة الإمارات لدى المالديف عبدالله الحميد", "who", "عبدالله الحميد"),
      Choice.of("مساعده لشؤون أفريقيا طارق العوضي", "who", "طارق العوضي"),
      Choice.of("الدكتور طارق العوضي", "who", "طارق العوضي"),
      Choice.of("طارق العوضي", "who", "طارق العوضي"),
      Choice.of("د. طارق العوضي مدير إدارة التعاون الدولي", "who", "طارق العوضي"),
      Choice.of("وزيري الصحة خالد عبدالغفار والتعليم رضا حجازي", "who", "خالد عبدالغفار", "who", "رضا حجازي"),
      Choice.of("مستشار جلالة الملك للشؤون العسكرية مشعل الزبن", "who", "مشعل الزبن"),
      Choice.of("رئيسة بعثة الصليب الأحمر كاترينا ريتز", "who", "كاترينا ريتز"),
      Choice.of("النائب السابق فارس سعيد", "who", "فارس سعيد"),
      Choice.of("عميد كلية الطب بجامعة القاهرة هشام فتحي", "who", "هشام فتحي"),
      Choice.of("الملحق العسكري السعودي في واشنطن اللواء يوسف الحربي", "who", "يوسف الحربي"));

  private static final List<Choice> THIRD = List.of(
      Choice.of("رئيس حزب الأمل هيثم الكردي", "who", "هيثم الكردي"),
      Choice.of("المستشار في الديوان الملكي هيثم الكردي", "who", "هيثم الكردي"),
      Choice.of("هيثم الكردي، رئيس غرفة التجارة،", "who", "هيثم الكردي"),
      Choice.of("هيثم الكردي رئيس غرفة التجارة", "who", "هيثم الكردي"),
      Choice.of("وكيل إمارة منطقة مكة المكرمة للشؤون الأمنية الأمير سعود بن عبدالله", "who", "سعود بن عبدالله"),
      Choice.of("المتحدث الرسمي للوزارة العقيد منصور التركي", "who", "منصور التركي"),
      Choice.of("نائبه منصور التركي", "who", "منصور التركي"),
      Choice.of("القائم بأعمال السفارة الأميركية ريتشارد هولتز", "who", "ريتشارد هولتز"),
      Choice.of("الأمين العام المساعد للشؤون السياسية حسام زكي", "who", "حسام زكي"),
      Choice.of("المدير التنفيذي للشركة فادي غندور", "who", "فادي غندور"),
      Choice.of("ممثل اليونيسف في اليمن بيتر هوكينز", "who", "بيتر هوكينز"),
      Choice.of("مساعد وزير الخارجية لشؤون الشرق الأدنى ديفيد شينكر", "who", "ديفيد شينكر"),
      Choice.of("عضوي المكتب السياسي حسام بدران وموسى دودين", "who", "حسام بدران", "who", "موسى دودين"),
      Choice.of("النواب حسام بدران وموسى دودين وغازي حمد", "who", "حسام بدران", "who", "موسى دودين", "who", "غازي حمد"),
      Choice.of("المبعوث الأممي هانس غروندبرغ", "who", "هانس غروندبرغ"));

  private static final List<Choice> LAST = List.of(Choice.of(""),
      Choice.of("وسفير الأردن لدى مصر أمجد العضايلة", "who", "أمجد العضايلة"),
      Choice.of("، ومدير مكتبه أمجد العضايلة", "who", "أمجد العضايلة"),
      Choice.of("، وأمجد العضايلة", "who", "أمجد العضايلة"),
      Choice.of("وعدد من المسؤولين", "who", "عدد من المسؤولين"),
      Choice.of("، وعدد من كبار المسؤولين في الوزارة", "who", "عدد من كبار المسؤولين في الوزارة"),
      Choice.of("وأعضاء مجلس إدارة الغرفة", "who", "أعضاء مجلس إدارة الغرفة"),
      Choice.of("، ومدير الشرطة", "who", "مدير الشرطة"),
      Choice.of("وعدد من أعضاء مجلس الشورى", "who", "عدد من أعضاء مجلس الشورى"));

  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of("، لبحث سبل التعاون بين الجانبين"),
      Choice.of("، حيث جرى بحث العلاقات الثنائية"), Choice.of("، في مقر الوزارة"), Choice.of("، أمس الثلاثاء"),
      Choice.of("، وفق بيان للوزارة"), Choice.of("وذلك في إطار زيارة رسمية"));

  private static List<Sentence> sentences() {
    return ConstructionGrid.sample(1, 700, List.of(HEADS, FIRST, SEPARATORS, SECOND, SEPARATORS, THIRD, LAST, TAILS));
  }

  private static boolean right(Sentence sentence) {
    return missed(sentence, KINDS).isEmpty();
  }

  @Test
  void everybodyOnTheListTakesPart() {
    List<Sentence> sentences = sentences();
    assertThat(ConstructionGrid.share(sentences, ParticipantGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, ParticipantGridTest::right)).isGreaterThan(0.98);
  }
}
