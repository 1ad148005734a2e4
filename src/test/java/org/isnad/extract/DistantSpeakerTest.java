package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who speaks, and how far his words go, where much stands between the verb, the speaker's name and what he says.
class DistantSpeakerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وأكد محافظ شمال كردفان، سامي الطيب، لقناة الحدث، أن الطرق سالكة. | سامي الطيب: الطرق سالكة",
      "قال مراسل الشؤون السياسية في قناة \"الضحى\"، نادر حسن، إن المجلس تأجل. | نادر حسن: المجلس تأجل",
      "وأشار مدير الصحة في المحافظة، زياد الحسن، إلى أن المصابين نقلوا. | زياد الحسن: المصابين نقلوا",
      "أعلن منسق أعمال حكومة الولاية، سالم حسن، فتح المعبر أمام الشاحنات. | سالم حسن: فتح المعبر أمام الشاحنات"})
  void theNameBetweenCommasIsThatOfTheOfficeTold(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقال الدفاع المدني السوري في بيان نشره على \"تلغرام\"، إن الحريق أخمد. | الدفاع المدني السوري: الحريق أخمد",
      "وأوضحت منظمة العفو الدولية، عبر بيان نشرته على صفحتها في «فيسبوك»، أن الوفد وصل. | منظمة العفو الدولية: الوفد وصل",
      "وكتب الوزير سامي سليم في منصة إكس \"الحكومة لا توزع الهدايا على أحد\". | سامي سليم: الحكومة لا توزع الهدايا على أحد",
      "أما مدرب الفريق نبيل حسن فقال إن لاعبيه تعبوا. | نبيل حسن: لاعبيه تعبوا",
      "وأكد الوزير سمير حداد، وفق بيان لمكتبه، \"رفضه القاطع استخدام الأجواء\". | سمير حداد: رفضه القاطع استخدام الأجواء",
      "وعلمت الميادين أن الوفد سيصل غدا. | الميادين: الوفد سيصل غدا"})
  void whereSomethingWasPublishedIsNotWhatWasSaid(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وذكر المتحدث عادل حمدان أن الوزير سامي سليم جدد رفض بلاده الاتفاق، وأن نظيره تعهد بمنحة. | سامي سليم: رفض بلاده الاتفاق",
      "وقال عادل حمدان إن سامي سليم طالب بوقف العمل، وإنه تلقى ردا. | سامي سليم: وقف العمل",
      "وأقر عادل حمدان بخسارته في كلمة أمام أنصاره. | عادل حمدان: خسارته",
      "ونفى عادل حمدان وجود خلاف في بيان مقتضب. | عادل حمدان: وجود خلاف",
      "وعبر عادل حمدان عن خالص مواساته للأسرتين، سائلا الله أن يرحمهما. | عادل حمدان: خالص مواساته للأسرتين",
      "وقدم عادل حمدان شكره للحاضرين، وكان في استقباله مدير المركز. | عادل حمدان: شكره للحاضرين",
      "ونفى عادل حمدان صحة ما ورد في بيان الوزارة. | عادل حمدان: صحة ما ورد في بيان الوزارة"})
  void aNounPhraseEndsWhereTheTellerGoesOn(String text, String expected) {
    assertThat(told(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "جدد الأمير نايف دعوة حكومته إلى وقف القتال، وطلب من \"إسرائيل\" رفع القيود المفروضة على المعابر كلها. | نايف: دعوة حكومته إلى وقف القتال"})
  void whatIsAskedOfSomebodyIsSaid(String text, String expected) {
    assertThat(told(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ونقلت وكالة الأناضول عن عادل حمدان ترحيبه بالوفد، وقوله إن العلاقات جيدة. | عادل حمدان: العلاقات جيدة"})
  void aSecondNounOfSayingIsOfTheOneQuoted(String text, String expected) {
    assertThat(told(text)).contains(expected);
  }
}
