package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is in the room: all whom the text puts there and no others.
class RoomTest {

  /// A traveller meets those behind the verb, whatever is told of them there.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "زار أيمن الصفدي سرت والتقى فادي السالم نائب القائد العام للجيش. | visit held [أيمن الصفدي] سرت / meeting held [أيمن الصفدي, فادي السالم] سرت",
      "زار أيمن الصفدي أمس بنغازي والتقى المشير فادي السالم ونجليه سالم العتيبي وناصر العتيبي. | "
          + "visit held [أيمن الصفدي] بنغازي / meeting held [أيمن الصفدي, سالم العتيبي, فادي السالم, ناصر العتيبي] بنغازي",
      "سيزور أيمن الصفدي روما حيث يلتقي الرئيس سيرجيو ماتاريلا ويعقد مع جورجيا ميلوني قمة. | visit planned [أيمن الصفدي] روما / "
          + "meeting planned [أيمن الصفدي, سيرجيو ماتاريلا] روما / meeting planned [أيمن الصفدي, جورجيا ميلوني] روما",
      "والتقى أيمن الصفدي وزير الخارجية المصري في القصر. | meeting held [أيمن الصفدي, وزير الخارجية المصري] القصر",
      "زار أيمن الصفدي القاهرة، والتقى فادي السالم وزير الخارجية المصري. | visit held [أيمن الصفدي] القاهرة / "
          + "meeting held [فادي السالم, وزير الخارجية المصري]"})
  void travellers(String text, String told) {
    check(text, told);
  }

  /// A second delegation told by its nationality alone.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أجرى أمس وفد سعودي وآخر عماني محادثات مع أيمن الصفدي في صنعاء. | meeting held [أيمن الصفدي, وفد سعودي, وفد عماني] صنعاء",
      "التقى أيمن الصفدي أمس وفدا قطريا وآخر مصريا في عمان. | meeting held [أيمن الصفدي, وفدا قطريا, وفدا مصريا] عمان",
      "التقى أيمن الصفدي أمس وفدا قطريا وآخر خبرائه في عمان. | meeting held [أيمن الصفدي, وفدا قطريا]"})
  void another(String text, String told) {
    check(text, told);
  }

  /// The heads of two bodies in the dual, not the bodies; "رئيسي" may be a family name.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى أيمن الصفدي أمس رئيسي الموساد والشاباك في عمان. | meeting held [أيمن الصفدي, رئيس الشاباك, رئيس الموساد] عمان",
      "اجتمع مديرا المخابرات المصرية والتركية أمس في عمان. | meeting held [مدير المخابرات التركية, مدير المخابرات المصرية] عمان",
      "التقى أمس إبراهيم رئيسي أيمن الصفدي في طهران. | meeting held [أيمن الصفدي, إبراهيم رئيسي] طهران"})
  void twoHeads(String text, String told) {
    check(text, told);
  }

  /// An office without a name beside another country's man; two offices of one man.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى أيمن الصفدي أمس رئيس الوزراء القطري ومدير المخابرات المصرية فادي السالم في عمان. | "
          + "meeting held [أيمن الصفدي, رئيس الوزراء القطري, فادي السالم] عمان",
      "التقى أيمن الصفدي أمس نائب رئيس الوزراء القطري والمتحدث باسم الحكومة القطرية فادي السالم في عمان. | "
          + "meeting held [أيمن الصفدي, فادي السالم] عمان"})
  void offices(String text, String told) {
    check(text, told);
  }

  /// What is said to a broadcaster is an interview, no meeting.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وصف أيمن الصفدي في حوار مع التلفزيون الرسمي العلاقات بأنها متوترة. | -",
      "وقال أيمن الصفدي في حوار مع الوزير سامح شكري في عمان إن العلاقات متوترة. | meeting held [أيمن الصفدي, سامح شكري] عمان"})
  void interviews(String text, String told) {
    check(text, told);
  }

  /// Office holders without a name who took part together, not crowds.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "شارك وزيرا خارجية مصر والأردن في اجتماع عقد في الدوحة. | meeting held [وزير خارجية الأردن, وزير خارجية مصر] الدوحة",
      "شارك مزارعون من الريف وطلاب من المدينة في اجتماع عقد في الدوحة. | -"})
  void together(String text, String told) {
    check(text, told);
  }

  private static void check(String text, String told) {
    Reading reading = ReadContacts.read(text);
    assertThat(ReadContacts.contacts(reading).stream().map(c -> said(reading, c)).sorted().toList())
        .isEqualTo(Arrays.stream(told.split(" / ")).map(String::strip).filter(t -> !t.equals("-")).sorted().toList());
  }

  private static String said(Reading reading, Contact c) {
    Contact.Place place = c.place();
    return (c.kind() + " " + c.status()).toLowerCase() + " " + new TreeSet<>(ReadContacts.names(reading, c))
        + (place == null ? "" : " " + reading.article().text().substring(place.span().start(), place.span().end()));
  }
}
