package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.told;

import org.junit.jupiter.api.Test;

/// What stands before the first clause of a report, behind a speaker's name or behind his words, and is no part of what is told.
class DatelineSpeakerTest {

  @Test
  void thePlaceAReportBeginsWithDoesNotSpeak() {
    assertThat(told("بيروت - حذرت الهيئة الوطنية لشؤون المخيمات من أن الخزانات فارغة."))
        .containsExactly("الهيئة الوطنية لشؤون المخيمات: الخزانات فارغة");
    assertThat(told("سامر حداد - عمان: «الطريق إلى الحدود مقطوع منذ يومين»، قال الجيش اللبناني."))
        .containsExactly("الجيش اللبناني: الطريق إلى الحدود مقطوع منذ يومين");
    assertThat(told("الرباط – الموسم الفلاحي تأخر بسبب شح الأمطار، حسبما أعلنت وزارة الفلاحة المغربية."))
        .containsExactly("وزارة الفلاحة المغربية: الموسم الفلاحي تأخر بسبب شح الأمطار");
  }

  @Test
  void anAsideBetweenDashesIsNoDateline() {
    assertThat(told("وقالت وزارة الصحة السودانية -في بيان من الخرطوم- إن الوباء ينحسر."))
        .containsExactly("وزارة الصحة السودانية: الوباء ينحسر");
  }

  @Test
  void wordsCreditedByANounForThem() {
    assertThat(told("الاتفاق ولد ميتا ولن ينفذه أحد من الطرفين، على حد قول النائب رياض سلمان."))
        .containsExactly("رياض سلمان: الاتفاق ولد ميتا ولن ينفذه أحد من الطرفين");
    assertThat(told("وقال النائب رياض سلمان إن الاتفاق ولد ميتا على حد تعبيره.")).containsExactly("رياض سلمان: الاتفاق ولد ميتا");
    assertThat(told("وقال النائب رياض سلمان إن الاتفاق ولد ميتا حسب وصفه.")).containsExactly("رياض سلمان: الاتفاق ولد ميتا");
  }

  @Test
  void furtherOfficesBehindTheName() {
    assertThat(told("أوضح سامر حداد، رئيس قسم الإعلام ومشرف المنتدى الأدبي بالجمعية، أن التسجيل يبدأ غدا."))
        .containsExactly("سامر حداد: التسجيل يبدأ غدا");
    assertThat(told("وأكدت ليلى حداد، وزيرة الدولة الأردنية، ورئيسة اللجنة الوطنية للمرأة، أن الخطة جاهزة."))
        .containsExactly("ليلى حداد: الخطة جاهزة");
    assertThat(told("أكد المحلل السياسي الكويتي وأستاذ العلوم السياسية بجامعة الكويت الدكتور سامر حداد أن الحوار سيستمر."))
        .containsExactly("سامر حداد: الحوار سيستمر");
  }

  @Test
  void aNameBehindWhatItsOwnerDoesAndBeforeItsVerb() {
    assertThat(told("الباحث في معهد الدراسات الاستراتيجية جوناثان ميلز قال إن الأزمة لم تنته."))
        .containsExactly("جوناثان ميلز: الأزمة لم تنته");
  }
}
