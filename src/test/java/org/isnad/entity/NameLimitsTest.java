package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.entities;
import static org.isnad.entity.ReadNames.names;

import java.util.List;
import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

/// Where names of persons begin and end, and what is no name though it looks like one.
class NameLimitsTest {

  private static List<String> persons(String text) {
    return names(text, Entity.Type.PER);
  }

  private static List<String> roles(String text) {
    return entities(text).stream().filter(e -> e.type() == Entity.Type.PER).flatMap(e -> e.roles().stream()).map(Entity.Mention::text)
        .toList();
  }

  @Test
  void mourningThatIsDeclaredIsNoFamily() {
    assertThat(persons("أعلن الرئيس المالي ماجد سالم الحداد الوطني يومين.")).containsExactly("ماجد سالم");
    assertThat(persons("وأعلن الرئيس تبون الحداد لمدة يوم واحد.")).containsExactly("تبون");
    assertThat(persons("وأعلن الأمير ماجد سالم الحداد على أرواح الضحايا.")).containsExactly("ماجد سالم");
    assertThat(persons("قال المتحدث سالم الحداد إن الجسر مغلق.")).containsExactly("سالم الحداد");
    assertThat(persons("وأعلن المدير سالم الحداد على هامش المعرض افتتاح الفرع.")).containsExactly("سالم الحداد");
  }

  @Test
  void namesEndBeforeWhatIsSurelyNone() {
    assertThat(persons("وأبلغ المشير حفتر المبعوثة الأممية بموقفه من الخطة.")).containsExactly("حفتر");
    assertThat(persons("أعلن الحزب بزعامة مسعود بارزاني مقاطعته الجلسة.")).containsExactly("مسعود بارزاني");
    assertThat(persons("ورأى محللون أن نتنياهو يماطل لكسب الوقت.")).containsExactly("نتنياهو");
    assertThat(persons("وصل الشيخ مصطفى السادة إلى القطيف.")).containsExactly("مصطفى السادة");
  }

  @Test
  void theGivenNameOfSomebodyKnownIsNoPartOfTheOffice() {
    assertThat(persons("التقت رئيسة الوزراء الإيطالية جورجيا ميلوني الوفد.")).containsExactly("جورجيا ميلوني");
    assertThat(roles("التقت رئيسة الوزراء الإيطالية جورجيا ميلوني الوفد.")).containsExactly("رئيسة الوزراء الإيطالية");
    assertThat(persons("قال رئيس الفيفا جياني إنفانتينو إن القرعة غدا.")).containsExactly("جياني إنفانتينو");
    assertThat(roles("وقال السيد حسن نصر الله إن الرد آت.")).containsExactly("السيد");
    assertThat(names("وزار رئيس وزراء جورجيا باكو أمس.", Entity.Type.LOC)).contains("جورجيا");
    assertThat(persons("قال محافظ البنك المركزي محمد الأمين ولد الشلتوخ إن السعر ثابت.")).containsExactly("محمد الأمين ولد الشلتوخ");
  }

  @Test
  void adjectivesOfNationalityAreNoCountries() {
    assertThat(names("أغلق مؤشر الأسهم السعودية مرتفعا أمس.", Entity.Type.LOC)).isEmpty();
    assertThat(names("لقي 47 مهاجرا نيجيريا حتفهم في البحر.", Entity.Type.LOC)).isEmpty();
    assertThat(names("وصل الوزير إلى السعودية بعد الظهر.", Entity.Type.LOC)).contains("السعودية");
    assertThat(names("وصل 47 مهاجرا إلى نيجيريا أمس.", Entity.Type.LOC)).contains("نيجيريا");
  }

  @Test
  void whatOnlyDescribesMakesNoName() {
    assertThat(names("وهنأه بفوزه بولاية ثامنة في الاقتراع.", Entity.Type.LOC)).isEmpty();
    assertThat(names("زار الوزير ولاية القضارف صباح أمس.", Entity.Type.LOC)).containsExactly("ولاية القضارف");
    assertThat(names("قضت المحكمة بسجن الناشط ثلاث سنوات.", Entity.Type.LOC)).isEmpty();
    assertThat(names("نقل الرجل إلى سجن عوفر أمس.", Entity.Type.LOC)).containsExactly("سجن عوفر");
    assertThat(names("رصدت البلدية 1200 مبنى آيل للسقوط و12 مبنى متهالكا في المدينة.", Entity.Type.LOC)).isEmpty();
    assertThat(names("كان مركز الهزة على بعد 60 كيلومترا من الميناء.", Entity.Type.ORG)).isEmpty();
    assertThat(names("وقال إنه لن يسلم إلا لسلطة منتخبة من الشعب.", Entity.Type.ORG)).isEmpty();
    assertThat(names("أكدت هيئة مكافحة الفساد الماليزية الخبر.", Entity.Type.ORG)).containsExactly("هيئة مكافحة الفساد الماليزية");
    assertThat(names("استعادوا المحتجزين أحياء وأمواتا، وبينهم نساء وقاصران.", Entity.Type.LOC)).isEmpty();
  }

  @Test
  void stormsOperationsAndFamiliesAreNoPersonsOrBodies() {
    assertThat(entities("ضرب إعصار \"دانيال\" الساحل فجرا.")).isEmpty();
    assertThat(names("نفذ الجيش عملية \"شبكة العنكبوت\" ليلا.", Entity.Type.ORG)).doesNotContain("شبكة العنكبوت");
    assertThat(persons("وأصاب القصف منزلا لعائلة أبو النصر غرب المدينة.")).isEmpty();
    assertThat(persons("وقال دانيال سمعان إن الطريق سالك.")).containsExactly("دانيال سمعان");
  }

  @Test
  void aNameHasNoQuotationMarkWithoutItsPartner() {
    assertThat(names("قال مسؤول في «الهلال الأحمر» الليبي إن الجسر مغلق.", Entity.Type.ORG)).containsExactly("الهلال الأحمر الليبي");
    assertThat(QuotedBodies.paired("القناة \"12\" الإسرائيلية")).isEqualTo("القناة \"12\" الإسرائيلية");
    assertThat(QuotedBodies.paired("حكومة «الوحدة")).isEqualTo("حكومة الوحدة");
  }
}
