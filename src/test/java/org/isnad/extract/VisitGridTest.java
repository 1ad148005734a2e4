package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.place;
import static org.isnad.extract.ReadContacts.read;

import java.util.List;
import java.util.Locale;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That who visits which place is read, and whether he went, is to go, did not go or put it off, whatever the words of motion and what
/// stands between them.
class VisitGridTest {

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("وفي سياق متصل،"), Choice.of("ومن جهة أخرى،"),
      Choice.of("إلى ذلك،"), Choice.of("وذكرت الوكالة أن المشاورات مستمرة."));

  private static final List<Choice> SUBJECTS = List.of(
      Choice.of("الرئيس الروسي فلاديمير بوتين", "who", "فلاديمير بوتين"),
      Choice.of("وزير الخارجية المصري، سامح شكري،", "who", "سامح شكري"),
      Choice.of("هاكان فيدان، وزير الخارجية التركي،", "who", "هاكان فيدان"),
      Choice.of("رئيس مجلس النواب نبيه بري", "who", "نبيه بري"),
      Choice.of("صاحب السمو الملكي الأمير محمد بن سلمان ولي ولي العهد", "who", "محمد بن سلمان"),
      Choice.of("المبعوث الأممي كنان الشطي", "who", "كنان الشطي"));

  /// With a feminine or plural verb's gender left aside: all subjects are men.
  private static final List<Choice> MOTION = List.of(Choice.of("وصل", "status", "held"), Choice.of("توجه", "status", "held"),
      Choice.of("سافر", "status", "held"), Choice.of("يصل", "status", "held"), Choice.of("سيتوجه", "status", "planned"),
      Choice.of("سوف يسافر", "status", "planned"), Choice.of("من المقرر أن يصل", "status", "planned"),
      Choice.of("ومن المنتظر أن يتوجه", "status", "planned"), Choice.of("من المتوقع أن ينتقل", "status", "planned"),
      Choice.of("يرتقب أن يغادر", "status", "planned"), Choice.of("لم يصل", "status", "denied"), Choice.of("غادر", "status", "held"),
      Choice.of("طار", "status", "held"), Choice.of("كان قد وصل", "status", "held"), Choice.of("لن يذهب", "status", "denied"),
      Choice.of("نفى مصدر أن يكون قد توجه", "status", "denied"));

  private static final List<Choice> DIRECT = List.of(Choice.of("زار", "status", "held"), Choice.of("سيزور", "status", "planned"),
      Choice.of("من المقرر أن يزور", "status", "planned"), Choice.of("ومن المرتقب أن يزور", "status", "planned"),
      Choice.of("لم يزر", "status", "denied"), Choice.of("لن يزور", "status", "denied"), Choice.of("يزور", "status", "held"),
      Choice.of("كان قد زار", "status", "held"), Choice.of("نفى مصدر أن يكون قد زار", "status", "denied"));

  private static final List<Choice> BETWEEN = List.of(Choice.of(""), Choice.of("أمس"), Choice.of("صباح اليوم الثلاثاء"),
      Choice.of("، مساء الأحد،"), Choice.of("، على رأس وفد رفيع،"), Choice.of("، برفقة السفير أيمن الصفدي،", "who", "أيمن الصفدي"),
      Choice.of("فجأة"),
      Choice.of("للمرة الأولى منذ عام"), Choice.of("مجددا"));

  private static final List<Choice> TO = List.of(Choice.of("إلى القاهرة", "where", "القاهرة"),
      Choice.of("إلى العاصمة السعودية الرياض", "where", "الرياض"), Choice.of("إلى مدينة عدن", "where", "عدن"),
      Choice.of("إلى مسقط، أمس،", "where", "مسقط"), Choice.of("إلى جمهورية النيجر", "where", "النيجر"),
      Choice.of("إلى السراي الحكومي", "where", "السراي الحكومي"), Choice.of("إلى مستشفى الثورة في تعز", "where", "مستشفى الثورة"),
      Choice.of("إلى مطار بيروت", "where", "مطار بيروت"), Choice.of("إلى العاصمة أديس أبابا", "where", "أديس أبابا"));

  private static final List<Choice> WHERE = List.of(Choice.of("القاهرة", "where", "القاهرة"),
      Choice.of("العاصمة السعودية الرياض", "where", "الرياض"), Choice.of("مدينة عدن", "where", "عدن"),
      Choice.of("مستشفى الثورة في تعز", "where", "مستشفى الثورة"),
      Choice.of("مقر الهيئة في المنامة", "where", "مقر الهيئة"), Choice.of("جمهورية النيجر", "where", "النيجر"));

  private static final List<Choice> TIMES = List.of(Choice.of(""), Choice.of("أمس"), Choice.of("صباح اليوم الثلاثاء"),
      Choice.of("، مساء الأحد،"), Choice.of("في وقت سابق"));

  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of("في زيارة رسمية تستغرق يومين"),
      Choice.of("، في زيارة لم يعلن عنها مسبقا"), Choice.of("، بحسب ما أفادت وكالة رويترز"), Choice.of("لبحث وقف إطلاق النار"),
      Choice.of("على رأس وفد رفيع المستوى"), Choice.of("للمشاركة في أعمال المؤتمر السنوي"),
      Choice.of("قادما من الدوحة"), Choice.of("في إطار جولة في المنطقة"));

  private static final List<Choice> LEAVING = List.of(Choice.of("غادر القاهرة", "where", "القاهرة"),
      Choice.of("غادر مدينة عدن", "where", "عدن"),
      Choice.of("وغادر مسقط", "where", "مسقط"), Choice.of("غادر العاصمة السعودية الرياض", "where", "الرياض"));

  private static final List<Choice> ENDS = List.of(Choice.of("، بعد زيارة رسمية استمرت يومين"), Choice.of("بعد زيارة قصيرة"),
      Choice.of("في ختام زيارة رسمية"), Choice.of("عقب زيارة استغرقت ثلاثة أيام"));

  private static final List<Choice> ALIGHT = List.of(Choice.of("حط", "status", "held"), Choice.of("حل", "status", "held"),
      Choice.of("سيحط", "status", "planned"), Choice.of("من المنتظر أن يحل", "status", "planned"), Choice.of("يحل", "status", "held"));

  private static final List<Choice> AT = List.of(Choice.of("في القاهرة", "where", "القاهرة"),
      Choice.of("بالعاصمة الرباط", "where", "الرباط"),
      Choice.of("بمدينة عدن", "where", "عدن"), Choice.of("بالمركز الاستشفائي بمراكش", "where", "المركز الاستشفائي"),
      Choice.of("ضيفا على طهران", "where", "طهران"), Choice.of("بمسقط", "where", "مسقط"),
      Choice.of("في مطار بيروت", "where", "مطار بيروت"));

  private static final List<Choice> PATIENTS = List.of(Choice.of("زار", "status", "held"), Choice.of("تفقد", "status", "held"),
      Choice.of("وسيزور", "status", "planned"), Choice.of("قد يزور", "status", "planned"));

  private static final List<Choice> WARDS = List.of(Choice.of("الجرحى في مستشفى الجلاء", "where", "مستشفى الجلاء"),
      Choice.of("المصابين بمستشفى الملك فهد", "where", "مستشفى الملك فهد"), Choice.of("المستشفى", "where", "المستشفى"),
      Choice.of("المنطقة المنكوبة", "where", "المنطقة المنكوبة"), Choice.of("جرحى الحادث في المستشفى المدني", "where", "المستشفى المدني"),
      Choice.of("المعرض", "where", "المعرض"));

  static boolean right(Sentence sentence) {
    Reading reading = read(sentence.text());
    List<Contact> told = contacts(reading);
    return told.size() == 1 && told.get(0).kind() == Contact.Kind.VISIT && names(reading, told.get(0)).equals(sentence.expected("who"))
        && place(reading, told.get(0)).contains(sentence.last("where", ""))
        && told.get(0).status().name().toLowerCase(Locale.ROOT).equals(sentence.last("status", "held"));
  }

  @Test
  void journeysAreRead() {
    List<Sentence> sentences = ConstructionGrid.sample(1, 500, List.of(LEADS, MOTION, SUBJECTS, BETWEEN, TO, TAILS));
    assertThat(ConstructionGrid.share(sentences, VisitGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, VisitGridTest::right)).isGreaterThan(0.98);
  }

  @Test
  void visitsOfPlacesAreRead() {
    List<Sentence> sentences = ConstructionGrid.sample(2, 300, List.of(LEADS, DIRECT, SUBJECTS, BETWEEN, WHERE, TAILS));
    assertThat(ConstructionGrid.share(sentences, VisitGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, VisitGridTest::right)).isGreaterThan(0.74);
  }

  @Test
  void journeysToldWithThePlaceFirstAreRead() {
    check(ConstructionGrid.sample(3, 300, List.of(LEADS, MOTION, TO, TIMES, SUBJECTS, TAILS)), 0.98);
  }

  @Test
  void visitsToldByLeavingAreRead() {
    check(ConstructionGrid.sample(4, 150, List.of(LEADS, LEAVING, TIMES, SUBJECTS, ENDS)), 0.98);
  }

  @Test
  void landingIsRead() {
    check(ConstructionGrid.sample(5, 200, List.of(LEADS, ALIGHT, SUBJECTS, TIMES, AT, TAILS)), 0.86);
  }

  @Test
  void visitsOfPatientsAndOfPlainKindsOfPlaceAreRead() {
    check(ConstructionGrid.sample(6, 200, List.of(LEADS, PATIENTS, SUBJECTS, TIMES, WARDS, TAILS)), 0.83);
  }

  private static void check(List<Sentence> sentences, double share) {
    assertThat(ConstructionGrid.share(sentences, VisitGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, VisitGridTest::right)).isGreaterThan(share);
  }
}
