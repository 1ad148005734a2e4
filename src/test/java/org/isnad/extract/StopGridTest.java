package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.place;
import static org.isnad.extract.ReadContacts.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That visits are read which another word than a verb of visiting tells, or whose goal is an institution, people without a name, or several
/// places: tours, stop-overs, aeroplanes, invitations.
class StopGridTest {

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("وفي سياق متصل،"), Choice.of("من جهة أخرى،"));

  private static final List<Choice> SUBJECTS = List.of(Choice.of("وزير الخارجية المصري سامح شكري", "who", "سامح شكري"),
      Choice.of("رئيس مجلس النواب نبيه بري", "who", "نبيه بري"), Choice.of("المبعوث الأممي كنان الشطي", "who", "كنان الشطي"),
      Choice.of("الوزير هاكان فيدان", "who", "هاكان فيدان"));

  /// Offices without a name, before the bare name of a place.
  private static final List<Choice> OFFICES = List.of(Choice.of("وزير الدفاع الأميركي", "who", "وزير الدفاع الأميركي"),
      Choice.of("رئيس الوزراء الإيطالي", "who", "رئيس الوزراء الإيطالي"), Choice.of("الرئيس الفرنسي", "who", "الرئيس الفرنسي"),
      Choice.of("وزير الخارجية القطري", "who", "وزير الخارجية القطري"), Choice.of("نائب الرئيس التركي", "who", "نائب الرئيس التركي"));

  private static final List<Choice> PLACES = List.of(Choice.of("بغداد", "where", "بغداد"), Choice.of("عمان", "where", "عمان"),
      Choice.of("القاهرة", "where", "القاهرة"), Choice.of("أربيل", "where", "أربيل"));

  private static final List<Choice> TIMES = List.of(Choice.of(""), Choice.of("أمس"), Choice.of("، أمس الأول،"));

  private static final List<Choice> SITES = List.of(Choice.of("شركة النفط في البصرة", "where", "شركة النفط"),
      Choice.of("قسم الطوارئ في مستشفى الثورة", "where", "قسم الطوارئ"), Choice.of("غرفة التجارة بجدة", "where", "غرفة التجارة"),
      Choice.of("الجبهة الشمالية", "where", "الجبهة الشمالية"), Choice.of("جناح البلاد في المعرض", "where", "جناح البلاد"),
      Choice.of("عددا من الجرحى في مستشفى الثورة", "where", "مستشفى الثورة"));

  private static final List<Choice> TOURS = List.of(Choice.of("في جولة تشمل الأردن والعراق", "where", "الأردن", "where", "العراق"),
      Choice.of("في جولة يستهلها في الأردن، وتشمل أيضا العراق", "where", "الأردن", "where", "العراق"),
      Choice.of("في جولة خليجية يبدؤها من المنامة", "where", "المنامة"),
      Choice.of("في جولة تقوده إلى الأردن والعراق", "where", "الأردن", "where", "العراق"));

  private static final List<Choice> PASSING = List.of(Choice.of("خلال توقف في كولومبو", "where", "كولومبو"),
      Choice.of("على متن الطائرة التي أقلته إلى مانيلا", "where", "مانيلا"), Choice.of("خلال توقفه في نيروبي", "where", "نيروبي"),
      Choice.of("أثناء زيارة يقوم بها إلى القاهرة", "where", "القاهرة"));

  static boolean right(Sentence sentence) {
    Reading reading = read(sentence.text());
    List<Contact> told = contacts(reading);
    Set<String> places = told.stream().map(c -> place(reading, c)).collect(Collectors.toCollection(TreeSet::new));
    return told.size() == Math.max(1, sentence.expected("where").size())
        && told.stream().allMatch(c -> c.kind() == Contact.Kind.VISIT && names(reading, c).containsAll(sentence.expected("who"))
            && c.status().name().toLowerCase(Locale.ROOT).equals(sentence.last("status", "held")))
        && sentence.expected("where").stream().allMatch(w -> places.stream().anyMatch(p -> p.contains(w)));
  }

  @Test
  void officesBeforeTheNamesOfPlaces() {
    check(ConstructionGrid.sample(1, 200, List.of(LEADS, List.of(Choice.of("زار")),
        OFFICES, PLACES, TIMES)), 0.98);
  }

  @Test
  void institutionsAndThePeopleInThem() {
    check(ConstructionGrid.sample(2, 200, List.of(LEADS, List.of(Choice.of("زار"), Choice.of("تفقد")), SUBJECTS, TIMES, SITES)), 0.97);
  }

  @Test
  void tours() {
    check(ConstructionGrid.sample(3, 200, List.of(LEADS, List.of(Choice.of("غادر", "status", "planned")), SUBJECTS,
        List.of(Choice.of("أمس"), Choice.of("بلاده"), Choice.of("طنجة")), TOURS)), 0.97);
  }

  @Test
  void stopsOnTheWay() {
    check(ConstructionGrid.sample(4, 100, List.of(LEADS, List.of(Choice.of("وقال")), SUBJECTS, List.of(Choice.of("في كلمة"), Choice.of("")),
        PASSING, List.of(Choice.of("إن الاتفاق قريب")))), 0.97);
  }

  private static final List<Choice> SAYING = List.of(Choice.of("أعلن"), Choice.of("وقال"), Choice.of("وذكر"));

  private static final List<Choice> VISITING = List.of(Choice.of("أنه سيزور", "status", "planned"), Choice.of("إنه زار", "status", "held"),
      Choice.of("إنه لن يزور", "status", "denied"), Choice.of("أنه سيزور قريبا", "status", "planned"),
      Choice.of("أنه سيتوجه إلى", "status", "planned"));

  private static final List<Choice> GROUPS = List.of(Choice.of("لجرحى الانفجار في مستشفى الثورة", "where", "مستشفى الثورة"),
      Choice.of("لعائلات الضحايا في مدينة عدن", "where", "عدن"), Choice.of("لمقر الهيئة في المنامة", "where", "مقر الهيئة"),
      Choice.of("للجرحى في مستشفى الثورة", "where", "مستشفى الثورة"), Choice.of("لقسم الطوارئ في مستشفى الثورة", "where", "قسم الطوارئ"));

  @Test
  void theGoalBehindAVerbOfASpeakersOwnVisit() {
    check(ConstructionGrid.sample(5, 150, List.of(LEADS, SAYING, SUBJECTS, VISITING, PLACES, TIMES)), 0.9);
  }

  @Test
  void peopleWithoutANameWhereTheyAre() {
    check(ConstructionGrid.sample(6, 100, List.of(LEADS, List.of(Choice.of("قام"), Choice.of("وقام")), SUBJECTS, TIMES,
        List.of(Choice.of("بزيارة"), Choice.of("بزيارة تفقدية")), GROUPS)), 0.9);
  }

  @Test
  void aVisitYetToBeMade() {
    for (String sentence : List.of("وستثار المسألة مجددا خلال زيارة الوزير هاكان فيدان إلى طهران.",
        "وسيناقش المجلس أسعار القمح خلال زيارة الوزير هاكان فيدان إلى كييف.",
        "وستركز زيارة الوزير هاكان فيدان للخرطوم على ملف الحدود.", "وقال الوزير هاكان فيدان قبيل توجهه إلى مانيلا إن الاتفاق قريب.",
        "غادر الوزير هاكان فيدان بلاده في جولة تشمل الخرطوم.")) {
      assertThat(contacts(read(sentence))).as(sentence).singleElement()
          .satisfies(c -> assertThat(c.status()).isEqualTo(Contact.Status.PLANNED));
    }
  }

  @Test
  void theDayOfAnotherEventBeforeAVisitThatIsSpokenOf() {
    assertThat(contacts(read("وكانت مذكرة تفاهم وقعت أول من أمس، عشية زيارة الوزير هاكان فيدان للأردن."))).singleElement()
        .satisfies(c -> assertThat(c.time()).isNull());
    assertThat(contacts(read("أعلن الوزير هاكان فيدان أمس أنه سيتوجه إلى الرياض الشهر المقبل."))).singleElement()
        .satisfies(c -> assertThat(c.time()).satisfies(t -> assertThat(t).isNotNull()));
  }

  @Test
  void noVisitIsReadFromAByWayOrFromWhatKindItWas() {
    assertThat(contacts(read("ودعا الوزير هاكان فيدان السكان إلى التسجيل من خلال زيارة موقع الهيئة."))).isEmpty();
    assertThat(contacts(read("وقال هاكان فيدان إنها كانت زيارة رسمية للمملكة."))).isEmpty();
  }

  @Test
  void aMeetingTookPlaceWhereItsOwnOrAnEarlierSentenceTookWhoeverMet() {
    for (String sentence : List.of("وصل الوزير هاكان فيدان إلى عدن. وأجرى فيدان، فور وصوله، محادثات مع نظيره سامح شكري.",
        "غادر الوزير هاكان فيدان عدن بعد محادثات مع نظيره سامح شكري.",
        "يصل الوزير هاكان فيدان إلى عدن غدا. وسيلتقي فيدان خلال الزيارة نظيره سامح شكري.",
        "وكان في استقبال الوزير هاكان فيدان لدى وصوله مطار عدن السفير سامح شكري.")) {
      Reading reading = read(sentence);
      assertThat(contacts(reading)).as(sentence).filteredOn(c -> c.kind() == Contact.Kind.MEETING).singleElement()
          .satisfies(c -> assertThat(place(reading, c)).endsWith("عدن"));
    }
  }

  @Test
  void aMeetingOfWhichTheTimeIsToComeIsPlanned() {
    assertThat(contacts(read("وأكد سامح شكري لقاءه الوزير هاكان فيدان في نيويورك الأسبوع المقبل."))).singleElement()
        .satisfies(c -> assertThat(c.status()).isEqualTo(Contact.Status.PLANNED));
  }

  @Test
  void aVisitOnSomebodysInvitation() {
    Reading reading = read("وتأتي زيارة الرئيس الأنغولي جواو لورينسو تلبية لدعوة من الرئيس المصري عبد الفتاح السيسي لتعزيز التبادل.");
    assertThat(contacts(reading)).singleElement()
        .satisfies(c -> assertThat(names(reading, c)).isEqualTo(Set.of("جواو لورينسو", "عبد الفتاح السيسي")));
  }

  @Test
  void nobodyIsGuessedForAVisitThatSomebodyElseMakes() {
    assertThat(contacts(read("وقال الوزير هاكان فيدان خلال زيارة يقوم بها المدير لموسكو إن السوق مستقرة."))).isEmpty();
  }

  @Test
  void aVerbBeforeTheTimeOfAnotherContactDoesNotCallItOff() {
    assertThat(contacts(read("وعلق هاكان فيدان أثناء زيارة له إلى أوسلو على أسعار الشحن."))).singleElement()
        .satisfies(c -> assertThat(c.status()).isEqualTo(Contact.Status.HELD));
  }

  @Test
  void theDateOfAnotherEventIsNotThatOfTheVisit() {
    assertThat(contacts(read("وهذه أول زيارة يقوم بها الوزير هاكان فيدان إلى مسقط منذ توليه منصبه في فبراير."))).singleElement()
        .satisfies(c -> assertThat(c.time()).isNull());
  }

  private static void check(List<Sentence> sentences, double share) {
    assertThat(ConstructionGrid.share(sentences, StopGridTest::right)).as(() -> ConstructionGrid.report(sentences, StopGridTest::right))
        .isGreaterThan(share);
  }
}
