package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claim.Contact.Status.DENIED;
import static org.isnad.claim.Contact.Status.HELD;
import static org.isnad.claim.Contact.Status.PLANNED;
import static org.isnad.claim.Figure.Qualifier.EXACT;
import static org.isnad.compare.Tell.group;
import static org.isnad.compare.Tell.person;
import static org.isnad.compare.Tell.together;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.compare.Told.Actor;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Topic.Verdict;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String QUAKE = "ضرب زلزال عنيف مدينة أغادير فجر اليوم وانهارت مبان كثيرة وهرعت فرق الإنقاذ إلى الأحياء القديمة في المدينة";
  private static final Actor DORI = person("سالم الدوري");
  private static final Actor KILANI = person("نادر الكيلاني");
  private static final Actor HADDAD = person("ليلى الحداد");

  @Test
  void countsAnUncreditedTellingApartFromANamedOrigin() {
    ToldFigure credited = quake("a", "2024-03-01", "النور").figure("killed", "120", EXACT, "شخصا", "مقتل 120 شخصا في زلزال أغادير",
        "وزارة الداخلية");
    ToldFigure own = quake("b", "2024-03-01", "الفجر").figure("killed", "120", EXACT, "شخصا", "مقتل 120 شخصا في زلزال أغادير");
    Topic topic = together(credited, own).topics().getFirst();
    assertThat(topic.origins()).isEqualTo(new Topic.Origins(1, 1));
    assertThat(topic.origins().floor()).isEqualTo(1);
    assertThat(topic.origins().total()).isEqualTo(2);
  }

  @Test
  void countsTwoPrintingsOfOneStoryOnce() {
    String story = QUAKE + " وقال شهود إن الهزة استمرت ثواني طويلة وإن الكهرباء انقطعت عن أحياء كثيرة من المدينة وضواحيها حتى الصباح";
    Tell one = Tell.in("a", "2024-03-01", "النور", story, "أغادير");
    Tell other = Tell.in("b", "2024-03-01", "الفجر", story + " حسب مراسلنا", "أغادير");
    Comparison comparison = together(one.figure("killed", "120", EXACT, "شخصا", "مقتل 120 شخصا في الزلزال"),
        other.figure("killed", "120", EXACT, "شخصا", "مقتل 120 شخصا في الزلزال"));
    assertThat(comparison.stories()).singleElement().satisfies(pair -> assertThat(pair.share()).isGreaterThan(0.9));
    assertThat(comparison.topics().getFirst().origins()).isEqualTo(new Topic.Origins(0, 1));
  }

  @Test
  void flagsWhatOneOutletTellsTwiceOnADayAndPartsThatExceedTheWhole() {
    ToldFigure whole = quake("a", "2024-03-01", "النور").figure("killed", "10", EXACT, "شخصا", "مقتل 10 أشخاص في زلزال أغادير");
    ToldFigure part = quake("a", "2024-03-01", "النور").figure("killed", "12", EXACT, "طفلا", "بينهم 12 طفلا", whole);
    ToldFigure again = quake("b", "2024-03-01", "النور").figure("killed", "10", EXACT, "شخصا", "مقتل 10 أشخاص في زلزال أغادير");
    assertThat(together(whole, part, again).topics()).anySatisfy(topic -> assertThat(topic.judgements()).singleElement()
        .satisfies(j -> assertThat(j.flags()).containsExactly("same-outlet", "sum-mismatch")));
  }

  @Test
  void confirmsAPlannedMeetingThatWasHeldAndSetsADeniedOneAgainstIt() {
    Told planned = visit("a", "2024-03-01").meeting(PLANNED, "عمّان", "غدا", DORI, KILANI);
    Told held = visit("b", "2024-03-02").meeting(HELD, "عمّان", "اليوم", DORI, KILANI);
    Told denied = visit("c", "2024-03-02").meeting(DENIED, "عمّان", null, DORI, KILANI);
    assertThat(together(planned, held).topics()).singleElement().satisfies(t -> {
      assertThat(t.judgements().getFirst().rule()).isEqualTo("contact-confirmed");
      assertThat(t.judgements().getFirst().later()).isEqualTo(1);
    });
    assertThat(together(held, denied).topics()).singleElement()
        .satisfies(t -> assertThat(t.judgements().getFirst().verdict()).isEqualTo(Verdict.CONTRADICTS));
  }

  @Test
  void keepsMeetingsOfOneDayApartThatOneArticleTellsApart() {
    Told two = visit("a", "2024-03-01").meeting(HELD, "عمّان", null, DORI, KILANI);
    Told three = visit("a", "2024-03-01").meeting(HELD, "عمّان", null, DORI, KILANI, HADDAD);
    Told other = visit("b", "2024-03-01").meeting(HELD, "عمّان", null, DORI, KILANI, HADDAD);
    assertThat(together(two, three, other).topics()).singleElement().satisfies(t -> assertThat(t.members()).containsExactly(three, other));
  }

  @Test
  void doesNotTakeAFatherForHisSon() {
    Told son = visit("a", "2024-03-01").meeting(HELD, "عمّان", null, person("فارس بن غانم بن راشد"), DORI);
    Told father = visit("b", "2024-03-01").meeting(HELD, "عمّان", null, person("غانم بن راشد"), HADDAD);
    assertThat(together(son, father).topics()).isEmpty();
  }

  @Test
  void addsWhomTheOtherLeavesOut() {
    Told with = visit("a", null).meeting(HELD, "باريس", "الأحد", person("وليام بيرنز"), group("مسؤولي الاستخبارات المصرية"),
        group("مسؤولي الاستخبارات الإسرائيلية"), person("محمد بن عبد الرحمن آل ثاني"));
    Told without = visit("b", null).meeting(HELD, "باريس", "عطلة نهاية الأسبوع", group("مسؤولي المخابرات المصرية"),
        group("مسؤولي المخابرات الإسرائيلية"), person("وليام بيرنز"));
    assertThat(together(with, without).topics()).singleElement().satisfies(t -> {
      assertThat(t.judgements().getFirst().verdict()).isEqualTo(Verdict.COMPATIBLE);
      assertThat(t.judgements().getFirst().rule()).isEqualTo("contact-adds");
    });
  }

  @Test
  void hearsThatOneTellingDeniesWhatTheOtherAffirms() {
    Tell one = visit("a", "2024-03-01");
    Tell other = visit("b", "2024-03-01");
    assertThat(together(one.statement(DORI, "وجود خلاف مع الكويت حول ترسيم الحدود البحرية المشتركة", "أكد"),
        other.statement(DORI, "وجود خلاف مع الكويت حول ترسيم الحدود البحرية المشتركة", "نفى")).topics()).singleElement()
        .satisfies(t -> assertThat(t.judgements().getFirst().rule()).isEqualTo("statement-negated"));
    assertThat(together(one.statement(DORI, "وجود خلاف مع الكويت حول ترسيم الحدود البحرية المشتركة", "نفى"),
        other.statement(DORI, "عدم وجود خلاف مع الكويت حول ترسيم الحدود البحرية المشتركة", "أكد")).topics()).singleElement()
        .satisfies(t -> assertThat(t.judgements().getFirst().verdict()).isEqualTo(Verdict.AGREES));
  }

  @Test
  void putsAnUndatedArticleBetweenTheDatedTotalsAroundIt() {
    Comparison comparison = together(toll("a", "2024-01-10", "21000"), toll("b", null, "24000"), toll("c", "2024-02-20", "28000"));
    assertThat(comparison.dated()).singleElement().satisfies(dating -> {
      assertThat(dating.article()).isEqualTo("b");
      assertThat(dating.from()).isEqualTo("2024-01-10");
      assertThat(dating.until()).isEqualTo("2024-02-20");
      assertThat(dating.reason()).contains("24000");
    });
  }

  @Test
  void doesNotDependOnTheOrderOfTheClaims() {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      told.add(toll("t" + i, "2024-01-" + (i < 9 ? "0" : "") + (i + 1), String.valueOf(21000 + 37 * i)));
      told.add(visit("v" + i, "2024-03-01").meeting(i % 2 == 0 ? HELD : PLANNED, "عمّان", null, DORI, i % 3 == 0 ? KILANI : HADDAD));
    }
    List<Topic> topics = together(told.toArray(Told[]::new)).topics();
    Collections.shuffle(told, new Random(7));
    assertThat(together(told.toArray(Told[]::new)).topics()).isEqualTo(topics);
  }

  private static Tell quake(String id, String day, String publisher) {
    return Tell.in(id, day, publisher, QUAKE + " " + id, "أغادير");
  }

  private static Tell visit(String id, String day) {
    return Tell.in(id, day, null, "التقى مسؤولون من البلدين في العاصمة وبحثوا شؤون الحدود والتجارة والمياه " + id, "عمّان");
  }

  private static ToldFigure toll(String id, String day, String value) {
    return Tell.in(id, day, null, "تواصل القصف على المدينة " + id, "غزة").figure("killed", value, EXACT, "شخصا",
        "ارتفاع حصيلة العدوان على غزة إلى " + value + " شخصا", "وزارة الصحة");
  }
}
