package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Contacts that are the occasion of something else, journeys of those who are sent, the first visit of its kind, and who only takes part in what is
/// talked of.
class ContactOccasionTest {

  /// What was asked or sought on the occasion of a contact does not make the contact one to come; what is to be asked there does.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "طلب الوزير ناصر العتيبي من السفير صالح الكواري أثناء اجتماعهما في مسقط تسليم المتهم.|meeting held [صالح الكواري, ناصر العتيبي] مسقط",
      "وطلب الوزير ناصر العتيبي أثناء مباحثات مع السفير صالح الكواري في الفندق تسليم المتهم.|meeting held [صالح الكواري, ناصر العتيبي] الفندق",
      "سعى الوزير ناصر العتيبي خلال زيارة إلى مسقط أمس إلى طمأنة التجار.|visit held [ناصر العتيبي] مسقط",
      "تسعى حكومة اليونان التي تواصل مباحثاتها مع السفير صالح الكواري في أثينا إلى اتفاق جديد.|meeting held [حكومة اليونان, صالح الكواري] أثينا",
      "عبر الوزير ناصر العتيبي عن رغبته في حضور القمة التي جمعت السفير صالح الكواري مع الأمير فهد بن جابر في مسقط.|meeting held [صالح الكواري, فهد بن جابر] مسقط",
      "ومن المقرر أن يطلب الوزير ناصر العتيبي خلال لقائه السفير صالح الكواري في مسقط مهلة جديدة.|meeting planned [صالح الكواري, ناصر العتيبي] مسقط",
      "ويأتي الإعلان المتوقع قبل يومين من زيارة الوزير ناصر العتيبي إلى مسقط.|visit planned [ناصر العتيبي] مسقط",
      "والوزير ناصر العتيبي طلب خلال اللقاء زيارة القوات البحرية المصرية إلى مسقط.|visit planned [القوات البحرية المصرية] مسقط",
      "يزور الوزير ناصر العتيبي مسقط الأسبوع المقبل، ويلتقي السفير صالح الكواري.|meeting planned [صالح الكواري, ناصر العتيبي] مسقط"})
  void occasion(String sentence, String told) {
    assertThat(contacts(sentence)).anySatisfy(c -> assertThat(c).isEqualTo(told));
  }

  /// Where one who is sent goes is not what he is sent to, unless his name, another place or another goal follows, or he does not travel.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وصل المبعوث الأميركي إلى بيروت مساء الأحد وسط إجراءات مشددة.|visit held [المبعوث الأميركي] بيروت",
      "وسيصل مبعوث الأمم المتحدة إلى دمشق يوم الأحد للمرة الثانية.|visit planned [مبعوث الأمم المتحدة] دمشق",
      "وقبيل وصول الموفد السعودي إلى بيروت تحدث الوزير ناصر العتيبي.|visit held [الموفد السعودي] بيروت",
      "وصل المبعوث الأميركي إلى سوريا توم براك إلى بيروت مساء الأحد.|visit held [توم براك] بيروت",
      "وصل المبعوث الأممي إلى اليمن أمس إلى عدن في زيارة قصيرة.|visit held [المبعوث الأممي إلى اليمن] عدن",
      "التقى المبعوث الأممي إلى اليمن السفير صالح الكواري في مسقط.|meeting held [المبعوث الأممي إلى اليمن, صالح الكواري] مسقط"})
  void sent(String sentence, String told) {
    assertThat(contacts(sentence)).anySatisfy(c -> assertThat(c).isEqualTo(told));
  }

  /// A name on a line of its own, as links stand in pages.
  @Test
  void sentAndNamedOnTheNextLine() {
    assertThat(contacts("وصل المبعوث الأممي إلى اليمن\nهانس غروندبرغ\nإلى عدن قادما من مسقط.")).noneMatch(c -> c.endsWith("] اليمن"));
  }

  /// "أول زيارة لرئيس أوروبي" tells the kind of the visit; who makes it stands before it.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وسيجري رئيس النمسا هاينز فيشر في سبتمبر أول زيارة لرئيس أوروبي إلى إيران منذ سنوات.|visit planned [هاينز فيشر] إيران",
      "ويجري الوزير ناصر العتيبي أول زيارة رسمية لوزير خليجي إلى دمشق منذ سنوات.|visit held [ناصر العتيبي] دمشق",
      "وتعد هذه أول زيارة لوزير الخارجية ناصر العتيبي إلى دمشق.|visit held [ناصر العتيبي] دمشق",
      "وكانت تلك أول زيارة لوزير خليجي إلى دمشق منذ سنوات.|visit held [وزير خليجي] دمشق"})
  void firstOfItsKind(String sentence, String told) {
    assertThat(contacts(sentence)).anySatisfy(c -> assertThat(c).isEqualTo(told));
  }

  /// Those who take part in what is talked of are not at the talks; those who take part in the session of a body are.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "بحث الوزير ناصر العتيبي مع السفير صالح الكواري إطلاق عملية عسكرية بمشاركة تركيا والأردن.|contact held [صالح الكواري, ناصر العتيبي]",
      "طرح الوزير ناصر العتيبي خلال لقائه السفير صالح الكواري تشكيل تحالف جديد بمشاركة تركيا والأردن.|meeting held [صالح الكواري, ناصر العتيبي]",
      "اجتمع التحالف بمشاركة الوزير ناصر العتيبي والسفير صالح الكواري في مسقط.|meeting held [التحالف, صالح الكواري, ناصر العتيبي] مسقط",
      "عقد الوزير ناصر العتيبي اجتماعا بمشاركة السفير صالح الكواري في مسقط.|meeting held [صالح الكواري, ناصر العتيبي] مسقط"})
  void takingPart(String sentence, String told) {
    assertThat(contacts(sentence)).anySatisfy(c -> assertThat(c).isEqualTo(told));
  }

  private static List<String> contacts(String sentence) {
    Reading reading = ReadContacts.read("نشرت الصحيفة خبرا من المنطقة. " + sentence);
    return ReadContacts.contacts(reading).stream().map(c -> ContactConstructionTest.told(reading, c).strip()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"بحث الوزير سامح شكري خلال لقائه ونظيره الأردني أيمن الصفدي في القاهرة ملف الحدود.",
      "وقال سامح شكري بعد اجتماعه والوزير أيمن الصفدي إن المعبر سيفتح."})
  void theOtherSideMayBeJoinedToThePronoun(String sentence) {
    assertThat(contacts(sentence)).singleElement().asString().startsWith("meeting held [أيمن الصفدي, سامح شكري]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"وقال سامح شكري بعد زيارته ووصول الوزير أيمن الصفدي إن المعبر سيفتح.",
      "وتحدث الوزير سامح شكري عن قيام الناس بزيارة القاهرة كل عام.",
      "وأشار سامح شكري وأيمن الصفدي في اتصالين هاتفيين لـ\"الوطن\" إلى أن المعبر سيفتح."})
  void aVisitOfOthersAndACallToANewspaperAreNone(String sentence) {
    assertThat(contacts(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ومن المتوقع أن يزور سامح شكري عمان لإلقاء خطاب أمام البرلمان ولقاء الوزير أيمن الصفدي.|meeting planned [أيمن الصفدي, سامح شكري] عمان",
      "وزار سامح شكري عمان بعد إلقاء خطاب أمام البرلمان ولقاء الوزير أيمن الصفدي.|meeting held [أيمن الصفدي, سامح شكري] عمان",
      "ووصل سامح شكري إلى عمان لاستكمال المباحثات مع الوزير أيمن الصفدي.|meeting planned [أيمن الصفدي, سامح شكري] عمان",
      "وناقش سامح شكري وأيمن الصفدي خلال لقائهما مع الوزير ناصر العتيبي الملف.|meeting held [أيمن الصفدي, سامح شكري, ناصر العتيبي]",
      "وأبلغ سامح شكري نظيره أيمن الصفدي في مكالمة استمرت ساعة أن المعبر سيفتح.|call held [أيمن الصفدي, سامح شكري]",
      "وعاد سامح شكري بعد توقيع اتفاقية ولقاء نظيره أيمن الصفدي والوزير ناصر العتيبي.|meeting held [أيمن الصفدي, سامح شكري, ناصر العتيبي]",
      "وأبلغ سامح شكري نظيره أيمن الصفدي أن المعبر سيفتح.|contact held [أيمن الصفدي, سامح شكري]"})
  void aimsFurtherSidesAndLines(String sentence, String told) {
    assertThat(contacts(sentence)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقال سامح شكري إن المعبر مغلق. وأعلن مكتب شكري أنه اجتمع مع الوزير أيمن الصفدي.|meeting held [أيمن الصفدي, سامح شكري]",
      "ووصل سامح شكري إلى عمان، على أن يلتقي الثلاثاء الوزير أيمن الصفدي والسفير ناصر العتيبي.|meeting planned [أيمن الصفدي, سامح شكري, ناصر العتيبي] عمان",
      "وسيصل سامح شكري إلى عمان في زيارة يلتقي خلالها الوزير أيمن الصفدي.|meeting planned [أيمن الصفدي, سامح شكري] عمان",
      "والتقت قيادة حركة حماس في بيروت الوزير أيمن الصفدي.|meeting held [أيمن الصفدي, حركة حماس] بيروت"})
  void whoActsBehindBureausAimsAndLeaderships(String sentence, String told) {
    assertThat(contacts(sentence)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وغادر الوزيران سامح شكري وأيمن الصفدي إلى بغداد لإجراء محادثات بشأن الحدود.|visit",
      "ويستعد الوزيران سامح شكري وأيمن الصفدي لإجراء محادثات بشأن الحدود.|meeting"})
  void thoseWhoTravelTogetherDoNotMeetEachOther(String sentence, String kind) {
    assertThat(contacts(sentence)).isNotEmpty().allSatisfy(c -> assertThat(c).startsWith(kind));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "قال أحمد الشرع إن سوريا موحدة. والتقى الشرع ماكرون في باريس أمس لبحث رفع العقوبات.|أحمد الشرع;ماكرون",
      "قال أحمد الشرع إن سوريا موحدة. واستقبل الشرع اليوم السفير سامح شكري في قصر الشعب.|أحمد الشرع;سامح شكري",
      "وأعلن أحمد الشرع خطته. وأجرى سامح شكري محادثات مع الشرع تناولت العقوبات.|سامح شكري;أحمد الشرع",
      "التقى وفدا حركتي فتح وحماس في القاهرة أمس لبحث تشكيل لجنة.|فتح;حماس"})
  void familyNamesAndMovementsThatAreEverydayWords(String text, String who) {
    Reading reading = ReadContacts.read("خبر من المنطقة\n\n" + text);
    assertThat(ReadContacts.contacts(reading)).hasSize(1);
    assertThat(ReadContacts.names(reading, ReadContacts.contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال الداعية محمد الشرع إن الإسلام دين يسر. وأضاف أن الشرع لم يمنع التجارة وأن العلماء أجمعوا على ذلك.",
      "وتشمل الخطة محادثة وطنية فلسطينية برعاية مصر تهدف إلى إنهاء الانقسام بين فتح وحماس في القطاع."})
  void everydayWordsStay(String text) {
    assertThat(ReadContacts.contacts(ReadContacts.read("خبر من المنطقة\n\n" + text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وعقد نادر الحاج اجتماعا مع سامح شكري وأيمن الصفدي بحضور مروان لبيب، وغياب سالم الراشد.|نادر الحاج;سامح شكري;أيمن الصفدي;مروان لبيب",
      "وعقد نادر الحاج اجتماعا مع سامح شكري وأيمن الصفدي، في غياب سالم الراشد.|نادر الحاج;سامح شكري;أيمن الصفدي"})
  void whoStayedAwayTookNoPart(String text, String who) {
    Reading reading = ReadContacts.read("خبر من المنطقة\n\n" + text);
    assertThat(ReadContacts.contacts(reading)).hasSize(1);
    assertThat(ReadContacts.names(reading, ReadContacts.contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }
}
