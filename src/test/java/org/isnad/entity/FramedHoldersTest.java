package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holders of offices told at length, names that "و" joins, and persons whom the article calls by less than they were told with.
class FramedHoldersTest {

  private static java.util.List<String> persons(String text) {
    return names("عقدت الجلسة أمس. " + text, Entity.Type.PER);
  }

  @Test
  void theNameStandsBeforeTheWordsSaidHoweverLongTheOffice() {
    assertThat(persons("وقال رئيس قسم العظام في مستشفى المدينة التعليمي سامر الحجار إن الغرف جاهزة.")).containsExactly("سامر الحجار");
    assertThat(persons("أكد قائد المقاومة الشعبية في محافظة البيضاء الشيخ عبد العزيز عبد ربه الحمادي لـ«عكاظ» أن الطريق مفتوح."))
        .containsExactly("عبد العزيز عبد ربه الحمادي");
    assertThat(persons("وأشارت رئيسة قسم الأمراض المعدية في مستشفى المدينة التعليمي سمر الحجار إلى أن الحالات زادت."))
        .containsExactly("سمر الحجار");
  }

  @Test
  void aBodyBeforeTheWordsSaidIsNoName() {
    assertThat(persons("وقال المدير التنفيذي لشركة محمد المعجل إن المشروع جاهز.")).isEmpty();
    assertThat(persons("وقال رئيس الوزراء خلال زيارته لمدينة حلب إن الحالات زادت.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"وأكد رئيس البلدية بعد مقتل سالم الكندي أن الشرطة تحقق.",
      "وقال رئيس النادي بعد إقالة المدرب سالم الكندي إن الفريق بخير.",
      "وأوضحت مديرة المدرسة تعليقا على وفاة سالم الكندي أن الحادث مؤلم.",
      "وقال رئيس اللجنة ردا على تصريحات سالم الكندي إن الموعد لم يحدد."})
  void whoeverIsNamedInWhatTheSpeakerSpeaksAfterIsNotTheSpeaker(String sentence) {
    assertThat(ReadNames.entities("عقدت الجلسة أمس. " + sentence)).filteredOn(e -> e.name().equals("سالم الكندي")).hasSize(1)
        .allSatisfy(e -> assertThat(e.roles()).noneMatch(r -> r.text().startsWith("رئيس") || r.text().startsWith("مديرة")));
  }

  @Test
  void aPlaceBeforeTheFormOfAddressIsTheOffices() {
    assertThat(ReadNames.entities("وأوضح رئيس بلدية جنوب جدة المهندس سالم الكندي، أنه يعمل ضمن جهود الأمانة."))
        .filteredOn(e -> e.name().equals("سالم الكندي")).hasSize(1).allSatisfy(e -> assertThat(e.roles()).isNotEmpty());
  }

  @Test
  void andBeforeANameIsNoPartOfIt() {
    assertThat(persons("وشارك كل من سالم الكندي ونضال الزيدي وراشد المري في الاجتماع."))
        .containsExactly("سالم الكندي", "نضال الزيدي", "راشد المري");
    assertThat(persons("والتقى وليد الكندي ووائل المري الوفد.")).containsExactly("وليد الكندي", "وائل المري");
  }

  @Test
  void somebodyToldInFullIsCalledByTheGivenName() {
    assertThat(persons("كشف الفنان هاشم الخزعلي عن مشروعه. وقال هاشم إن العمل سيبدأ قريبا.")).containsExactly("هاشم الخزعلي");
    assertThat(persons("حضر هاشم الخزعلي وهاشم المري الحفل. وقال هاشم إن العمل سيبدأ قريبا.")).hasSize(3);
  }
}
