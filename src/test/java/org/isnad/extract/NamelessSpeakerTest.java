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

  @Test
  void whereSomebodyWithoutANameBelongsIsPartOfWhatHeIsCalled() {
    assertThat(said("وقال ضابط بالجيش إن الطريق مغلق منذ الصباح.")).containsExactly("ضابط بالجيش: الطريق مغلق منذ الصباح");
    assertThat(said("وقال مسؤول من حركة النهضة إن الاجتماع سيعقد غدا.")).containsExactly("مسؤول من حركة النهضة: الاجتماع سيعقد غدا");
    assertThat(said("وأفاد مصدر ملاحي بمطار بيروت الدولي أن الطائرة تأخرت."))
        .containsExactly("مصدر ملاحي بمطار بيروت الدولي: الطائرة تأخرت");
    assertThat(said("وقال عضو في المجلس المحلي للمدينة إن الجسر سيفتح غدا."))
        .containsExactly("عضو في المجلس المحلي للمدينة: الجسر سيفتح غدا");
    assertThat(said("وقال مسؤول مقرب من الحكومة أمس الأحد إن الاجتماع تأجل.")).containsExactly("مسؤول مقرب من الحكومة: الاجتماع تأجل");
    assertThat(said("وقال مواطن من أهالي المدينة إن الأسعار ارتفعت.")).containsExactly("مواطن من أهالي المدينة: الأسعار ارتفعت");
    assertThat(said("وقال صحفي يعمل في صحيفة الشروق إن المحاكمة تأجلت.")).containsExactly("صحفي يعمل في صحيفة الشروق: المحاكمة تأجلت");
    assertThat(said("وقال مسؤول كبير بوزارة النقل للصحفيين إن الجسر سيفتح غدا."))
        .containsExactly("مسؤول كبير بوزارة النقل: الجسر سيفتح غدا");
    assertThat(said("وقال وزير النقل بالبرلمان إن الجسر سيفتح غدا.")).containsExactly("وزير النقل: الجسر سيفتح غدا");
  }

  @Test
  void whatAVerbIsAboutIsNoPartOfWhoSpeaks() {
    assertThat(said("وطالب نائب بالتحقيق في الحريق.")).containsExactly("نائب: التحقيق في الحريق");
    assertThat(said("وحذر مسؤول من انهيار السد.")).containsExactly("مسؤول: انهيار السد");
    assertThat(said("وقالت مصادر محلية إن الطريق مغلق. ومضت المصادر بالقول إن الجسر انهار."))
        .containsExactly("مصادر محلية: الطريق مغلق", "مصادر محلية: الجسر انهار");
    assertThat(said("ومضى مسؤول بالقول إن الجسر انهار.")).noneMatch(s -> s.contains("بالقول"));
    assertThat(said("وأشاد مسؤول بالجيش.")).noneMatch(s -> s.startsWith("مسؤول بالجيش"));
  }

  @Test
  void sourcesNearABodyAreNotTheBody() {
    assertThat(said("وقالت مصادر مقربة من حركة النهضة إن الاجتماع سيعقد غدا."))
        .containsExactly("مصادر مقربة من حركة النهضة: الاجتماع سيعقد غدا");
    assertThat(said("وأكدت مصادر معارضة أن الاجتماع سيعقد غدا.")).containsExactly("مصادر معارضة: الاجتماع سيعقد غدا");
    assertThat(said("وأكدت مصادر مغادرة الوفد يوم الأحد.")).noneMatch(s -> s.startsWith("مصادر مغادرة"));
  }

  @Test
  void peopleWhoDoSomethingAndThenSpeakInThePlural() {
    assertThat(said("وتداول ناشطون صورا للمبنى، مشيرين إلى أن النيران أتت عليه.")).containsExactly("ناشطون: النيران أتت عليه");
    assertThat(said("وتظاهر مئات السكان أمام البلدية، وطالبوا بفتح المستشفى.")).containsExactly("مئات السكان: فتح المستشفى");
    assertThat(said("قطع سائقون غاضبون الطريق، وقالوا إنهم لن يغادروا.")).containsExactly("سائقون غاضبون: لن يغادروا");
    assertThat(said("قام عدد من التجار بإغلاق محالهم، مؤكدين أن الضريبة جائرة.")).containsExactly("عدد من التجار: الضريبة جائرة");
    assertThat(said("وقال عدد من التجار إن الضريبة جائرة. وأضافوا أنهم سيغلقون محالهم."))
        .containsExactly("عدد من التجار: الضريبة جائرة", "عدد من التجار: سيغلقون محالهم");
    assertThat(said("وذكرت تقارير طبية أن الجريح في حال جيدة. وقالوا إن العلاج يستمر شهرا."))
        .noneMatch(s -> s.startsWith("تقارير طبية: العلاج"));
    assertThat(said("واستقبل المسؤولون الوفد، وأكدوا أن الاتفاق قريب.")).containsExactly("المسؤولون: الاتفاق قريب");
  }

  @Test
  void peopleBehindTheirVerbAreOnlyFoundWhereTheySpeak() {
    assertThat(said("وتداول ناشطون صورا للمبنى، وقال سمير كمال إن النيران أتت عليه.")).containsExactly("سمير كمال: النيران أتت عليه");
    assertThat(said("كانوا يقولون كلاما كثيرا، مؤكدين أن الحرب بعيدة.")).isEmpty();
  }

  @Test
  void somebodyWithoutANameWhomAnOutletQuotes() {
    assertThat(said("ونقلت وكالة الأنباء عن ناجين أن القارب انقلب بعد ساعتين.")).containsExactly("ناجين: القارب انقلب بعد ساعتين");
    assertThat(said("ونقلت صحيفة الشروق عن والدة الضحية أنها تحدثت مع ابنها قبل العيد."))
        .containsExactly("والدة الضحية: تحدثت مع ابنها قبل العيد");
    assertThat(said("ونقلت صحيفة الشروق عن إحداهن قولها إن الخدعة بدأت في الصيف.")).containsExactly("إحداهن: الخدعة بدأت في الصيف");
    assertThat(said("ونقلت الصحيفة عن التقرير أن القارب انقلب.")).noneMatch(s -> s.startsWith("التقرير"));
  }

  @Test
  void whoIsQuotedByAnOutletThatHasOnlyANoun() {
    assertThat(said("قال سمير كمال إن الاتفاق قريب. ونقلت الصحيفة عنه قوله إن الوفد لن يغادر."))
        .containsExactly("سمير كمال: الاتفاق قريب", "سمير كمال: الوفد لن يغادر");
    assertThat(said("وصل وزير النقل سمير كمال إلى المدينة. ونقل التلفزيون عنه قوله إن الجسر سيفتح غدا."))
        .containsExactly("سمير كمال: الجسر سيفتح غدا");
  }
}
