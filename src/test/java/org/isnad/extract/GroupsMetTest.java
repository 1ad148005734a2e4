package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Groups without a name whom somebody meets: told by how many they are, by where they come from, by two states or bodies.
class GroupsMetTest {

  /// By a number, with a word like "about", out of a larger group, behind a preposition.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الوزير سالم الحداد في بيروت أمس خمسة من أعضاء مجلس الشيوخ الأميركي. | سالم الحداد; خمسة من أعضاء مجلس الشيوخ الأميركي",
      "التقى الوزير سالم الحداد أربعة نواب من المعارضة. | سالم الحداد; أربعة نواب من المعارضة",
      "التقى الوزير سالم الحداد أمس عشرين رجل أعمال. | سالم الحداد; عشرين رجل أعمال",
      "اجتمع الوزير سالم الحداد مع 70 من رجال الأعمال. | سالم الحداد; 70 من رجال الأعمال",
      "التقى الوزير سالم الحداد أكثر من 40 مستثمرا. | سالم الحداد; أكثر من 40 مستثمرا",
      "والتقى الوزير سالم الحداد نحو 30 ناشطا في عدن. | سالم الحداد; نحو 30 ناشطا",
      "اجتمع الوزير سالم الحداد بخمسة سفراء أوروبيين. | سالم الحداد; خمسة سفراء أوروبيين",
      "استدعت وزارة الخارجية الإسرائيلية خمسة سفراء أوروبيين. | وزارة الخارجية الإسرائيلية; خمسة سفراء أوروبيين",
      "اجتمع الرئيس ميشال عون وخمسة من وزرائه في القصر. | ميشال عون; خمسة من وزرائه",
      "التقى وفد من الحزب أمس 12 سفيرا عربيا في الدوحة. | وفد من الحزب; 12 سفيرا عربيا",
      "اجتمع الوزير سالم الحداد مع المبعوث فارس الخطيب بحضور خمسة وزراء. | سالم الحداد; فارس الخطيب; خمسة وزراء",
      "استقبل الوزير سالم الحداد المبعوث فارس الخطيب يرافقه أربعة من قادة المعارضة. | سالم الحداد; فارس الخطيب; أربعة من قادة المعارضة",
      "عقد الوزير سالم الحداد اجتماعا في بيروت ضم 40 مستثمرا. | سالم الحداد; 40 مستثمرا"})
  void byNumber(String sentence, String who) {
    told(sentence, who);
  }

  /// Times, places and things that are counted meet nobody.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الوزير سالم الحداد ثلاث مرات. | ",
      "زار الوزير سالم الحداد أربعة بلدان. | ",
      "اجتمع الوزير سالم الحداد ثلاث ساعات مع الرئيس ميشال عون. | سالم الحداد; ميشال عون",
      "استقبل الوزير سالم الحداد 40 طلبا. | ",
      "وتضم القوة 650 جنديا. والتقى قائدها سالم الحداد الوزير فارس الخطيب. | سالم الحداد; فارس الخطيب"})
  void noPeople(String sentence, String who) {
    told(sentence, who == null ? "" : who);
  }

  /// Delegations by whom they are made up of, with those who come along.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل الوزير سالم الحداد وفدا من رجال الأعمال الأتراك. | سالم الحداد; وفدا من رجال الأعمال الأتراك",
      "استقبل الوزير سالم الحداد وفدا من المزارعين المتضررين. | سالم الحداد; وفدا من المزارعين المتضررين",
      "التقى الوزير سالم الحداد وفدا من ضباط القيادة. | سالم الحداد; وفدا من ضباط القيادة",
      "واجتمع الوزير سالم الحداد مع فريق من المحققين أمس. | سالم الحداد; فريق من المحققين",
      "التقى الوزير سالم الحداد أمس مندوبين عن الأحزاب. | سالم الحداد; مندوبين عن الأحزاب",
      "استقبل الوزير سالم الحداد نائب المبعوث فارس الخطيب والفريق المرافق له. | سالم الحداد; فارس الخطيب; الفريق المرافق"})
  void delegations(String sentence, String who) {
    told(sentence, who);
  }

  /// Two ambassadors, and forces in the plural of politics.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الوزير سالم الحداد أمس سفيري فرنسا وإيطاليا. | سالم الحداد; سفير فرنسا; سفير إيطاليا",
      "التقى الوزير سالم الحداد القوى السياسية اللبنانية في بيروت. | سالم الحداد; القوى السياسية اللبنانية",
      "اجتمع الوزير سالم الحداد مع الكتل السياسية أمس. | سالم الحداد; الكتل السياسية"})
  void severalOfAKind(String sentence, String who) {
    told(sentence, who);
  }

  /// Those of two bodies, told with one noun; a minister joined to them is none of them.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الوزير سالم الحداد قادة الجيش والمقاومة. | سالم الحداد; قادة الجيش; قادة المقاومة",
      "التقى الوزير سالم الحداد قادة حركة فتح والجبهة الشعبية. | سالم الحداد; قادة حركة فتح; قادة الجبهة الشعبية",
      "اجتمع الوزير سالم الحداد مع رؤساء لجنة الدفاع ولجنة الخارجية. | سالم الحداد; رؤساء لجنة الدفاع; رؤساء لجنة الخارجية",
      "اجتمع الوزير سالم الحداد مع عدد من قادة حركة فتح والجبهة الشعبية. | سالم الحداد; عدد من قادة حركة فتح; الجبهة الشعبية",
      "اجتمع الوزير سالم الحداد مع قادة الجيش ووزير الدفاع فارس الخطيب. | سالم الحداد; قادة الجيش; فارس الخطيب"})
  void ofTwoBodies(String sentence, String who) {
    told(sentence, who);
  }

  /// People of a kind behind where somebody meets them; a body that serves people meets none.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل الوزير سالم الحداد في مكتبه بالوزارة أمس معلمي المدرسة. | سالم الحداد; معلمي المدرسة",
      "استقبل الوزير سالم الحداد في مكتبه معلمي المدرسة الأولى. | سالم الحداد; معلمي المدرسة الأولى",
      "استقبل محافظ جدة فارس بن ماجد بمكتبه المهنئين بالعيد. | فارس بن ماجد; المهنئين",
      "التقى الوزير سالم الحداد في الرياض المعلمين. | سالم الحداد; المعلمين",
      "استقبلت الجامعة في مقرها الطلاب المتقدمين. | "})
  void behindPlaces(String sentence, String who) {
    told(sentence, who == null ? "" : who);
  }

  private static void told(String sentence, String who) {
    assertThat(ReadContacts.met(sentence)).isEqualTo(new TreeSet<>(who.isEmpty() ? List.of() : Arrays.asList(who.split("; "))));
  }
}
