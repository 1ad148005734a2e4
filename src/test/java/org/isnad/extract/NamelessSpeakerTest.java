package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Speakers of whom no more is known than what they are, with what may stand between them and their words, and verbs that go on with whoever acted.
class NamelessSpeakerTest {

  private static final String BEFORE = "اندلع حريق كبير في المحال القديمة وسط البلدة واستمر ساعات طويلة قبل أن يخمد تماما بعد الظهر. ";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أعلنت الإدارة العامة للتعليم بمحافظة الخرج، عن توفر عدد من الوظائف. | توفر عدد من الوظائف",
      "من جهة ثانية أعلنت إدارة الاتحاد أمس (الجمعة) أن اللاعب سليم. | اللاعب سليم",
      "أعلنت شرطة مدينة بازل السويسرية أمس الثلاثاء أن السارق فر. | السارق فر",
      "وأوضح المجلس البلدي، أمس، أن الطريق أغلق. | الطريق أغلق",
      "أكدت الأمانة العامة للجائزة عدم وجود أي تأجيل. | عدم وجود أي تأجيل",
      "وأعلنت الشرطة أن الجسر أغلق. | الجسر أغلق",
      "وقال أحد التجار المطلعين على الخطة إن السعر سيهبط. | السعر سيهبط",
      "وأكدت إحدى الدراسات أن المشي مفيد. | المشي مفيد",
      "وأوضح أحد عناصر الحراسة وهو ملثم أن المكان آمن. | المكان آمن",
      "وقال مدعون إن الأموال غسلت. | الأموال غسلت",
      "وأضاف العويضة: وصل المسافرون جميعا. | وصل المسافرون جميعا"})
  void whatStandsBetweenThemAndTheirWords(String text, String words) {
    assertThat(said(BEFORE + text)).hasSize(1).first().asString().endsWith(": " + words);
  }

  @Test
  void anObjectIsNobodyWhoSpeaks() {
    assertThat(said(BEFORE + "وقال مصدر، اشترط حجب اسمه، إن السفينة غادرت.")).containsExactly("مصدر: السفينة غادرت");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى المهندس سالم الراشد بزوار الحديقة، حيث أكد أن العمل قائم. | العمل قائم",
      "التقى المهندس سالم الراشد بزوار الحديقة ، واستمع إليهم ، و أكد أن العمل قائم. | العمل قائم",
      "تفقد المهندس سالم الراشد سير العمل في الموقع، كما أوضح أن المشروع سينجز. | المشروع سينجز"})
  void whoActedSpeaks(String text, String words) {
    assertThat(said(BEFORE + text)).containsExactly("سالم الراشد: " + words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ولفت النظر إلى أن الطريق مغلق. | الطريق مغلق", "ولفت الراشد الانتباه إلى أهمية الصيانة. | أهمية الصيانة",
      "وتابع قوله: الطريق مغلق. | الطريق مغلق", "وواصل حديثه: \"الطريق مغلق اليوم أمام الجميع\". | الطريق مغلق اليوم أمام الجميع",
      "من جانبه بين عميد الكلية الدكتور سالم الراشد أن الطريق مغلق. | الطريق مغلق",
      "من جهة أخرى عبر سالم الراشد أمس عن ثقته بالفريق. | ثقته بالفريق", "وعبر معاليه عن شكره للجميع. | شكره للجميع"})
  void nounsAndAsidesBesideTheVerb(String text, String words) {
    assertThat(said("قال المهندس سالم الراشد إن العمل قائم. " + text)).hasSize(2).last().isEqualTo("سالم الراشد: " + words);
  }
}
