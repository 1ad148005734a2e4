package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.place;
import static org.isnad.extract.ReadContacts.read;

import java.util.List;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That the place of a meeting is read wherever in its clause it stands, and none where what it is about lies in a place.
class PlaceGridTest {

  private static final List<Choice> SUBJECTS = List.of(
      Choice.of("الرئيس الروسي فلاديمير بوتين", "who", "فلاديمير بوتين"),
      Choice.of("وزير الخارجية المصري، سامح شكري،", "who", "سامح شكري"),
      Choice.of("رئيس مجلس النواب نبيه بري", "who", "نبيه بري"),
      Choice.of("هاكان فيدان، وزير الخارجية التركي،", "who", "هاكان فيدان"));

  private static final List<Choice> OBJECTS = List.of(
      Choice.of("المبعوث الأميركي ستيف ويتكوف", "who", "ستيف ويتكوف"),
      Choice.of("نظيره الأردني أيمن الصفدي", "who", "أيمن الصفدي"),
      Choice.of("أمين المجلس الأعلى للأمن القومي علي أكبر أحمديان", "who", "علي أكبر أحمديان"));

  private static final List<Choice> PLACES = List.of(Choice.of("في الكرملين", "where", "الكرملين"),
      Choice.of("في السراي الحكومي", "where", "السراي الحكومي"), Choice.of("في مكتبه في بيروت", "where", "مكتبه في بيروت"),
      Choice.of("في عين التينة", "where", "عين التينة"), Choice.of("في مقر الوزارة", "where", "مقر الوزارة"),
      Choice.of("بمقر ولاية الجهة", "where", "مقر ولاية الجهة"), Choice.of("في قصر السلام بجدة", "where", "قصر السلام بجدة"),
      Choice.of("بالرباط", "where", "الرباط"), Choice.of("في العاصمة الأردنية عمّان", "where", "عمّان"),
      Choice.of("في مدينة غازي عنتاب", "where", "غازي عنتاب"), Choice.of("بمكتبه بالديوان العام", "where", "مكتبه"),
      Choice.of("في البيت الأبيض", "where", "البيت الأبيض"), Choice.of("في اليرزة", "where", "اليرزة"), Choice.of("", "where", ""));

  private static final List<Choice> TIMES = List.of(Choice.of(""), Choice.of("أمس"), Choice.of("، مساء الأحد،"),
      Choice.of("اليوم الأربعاء"));

  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of("، وبحث معه تطورات الأوضاع في المنطقة"),
      Choice.of("لبحث وقف إطلاق النار في السودان"), Choice.of("، في إطار جولة في المنطقة"),
      Choice.of("، وتناول اللقاء الأوضاع في غزة"), Choice.of("، بحسب ما أفادت وكالة رويترز"));

  private static final List<Choice> VERBS = List.of(Choice.of("التقى"), Choice.of("استقبل"), Choice.of("وكان قد التقى"));

  private static final List<Choice> HELD = List.of(Choice.of("اجتماعا مع"), Choice.of("جلسة مباحثات مع"), Choice.of("لقاء مع"),
      Choice.of("محادثات منفردة مع"));

  private static boolean right(Sentence sentence) {
    Reading reading = read(sentence.text());
    List<Contact> told = contacts(reading).stream().filter(c -> c.kind() == Contact.Kind.MEETING).toList();
    return told.size() == 1 && names(reading, told.get(0)).equals(sentence.expected("who"))
        && same(place(reading, told.get(0)), sentence.last("where", ""));
  }

  private static boolean same(String said, String where) {
    return said.isEmpty() == where.isEmpty() && said.contains(where);
  }

  private static void check(List<Sentence> sentences, double share) {
    assertThat(ConstructionGrid.share(sentences, PlaceGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, PlaceGridTest::right)).isGreaterThan(share);
  }

  @Test
  void placeBehindTheOtherSide() {
    check(ConstructionGrid.sample(1, 300, List.of(VERBS, SUBJECTS, OBJECTS, TIMES, PLACES, TAILS)), 0.95);
  }

  @Test
  void placeBeforeTheOtherSide() {
    check(ConstructionGrid.sample(2, 300, List.of(VERBS, SUBJECTS, PLACES, TIMES, OBJECTS, TAILS)), 0.95);
  }

  @Test
  void placeRightBehindTheVerb() {
    check(ConstructionGrid.sample(3, 200, List.of(VERBS, PLACES, SUBJECTS, TIMES, OBJECTS, TAILS)), 0.75);
  }

  @Test
  void placeOfAMeetingHeld() {
    check(ConstructionGrid.sample(4, 300,
        List.of(List.of(Choice.of("عقد"), Choice.of("وأجرى")), SUBJECTS, TIMES, PLACES, HELD, OBJECTS, TAILS)), 0.82);
  }

  @Test
  void placeBehindAMeetingHeld() {
    check(ConstructionGrid.sample(5, 300,
        List.of(List.of(Choice.of("عقد"), Choice.of("وأجرى")), SUBJECTS, HELD, OBJECTS, TIMES, PLACES, TAILS)), 0.91);
  }
}
