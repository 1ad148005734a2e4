package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That what a number measures is read whatever the form of the number, the noun that it counts and the words around it.
///
/// Each sentence expects pairs of a value and its measure.
class MeasureGridTest {

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("وفي سياق متصل،"), Choice.of("وفي وقت لاحق،"),
      Choice.of("وأعلنت وزارة الداخلية في بيان أن"), Choice.of("وبحسب مصدر أمني، فقد"), Choice.of("وقال المتحدث سالم الهاشمي إن"));

  /// What happens, told before the number by a verbal noun: the measure of the persons counted.
  private static final List<Choice> NOUNS_OF_EVENTS = List.of(
      Choice.of("الهجوم أدى إلى مقتل", "m", "killed"), Choice.of("القصف تسبب في استشهاد", "m", "killed"),
      Choice.of("الغارة أسفرت عن سقوط", "m", "killed"), Choice.of("الحادث أوقع إصابات بينها إصابة", "m", "injured"),
      Choice.of("القصف أدى إلى جرح", "m", "injured"), Choice.of("المعارك أدت إلى نزوح", "m", "displaced"),
      Choice.of("الفيضانات تسببت في تشريد", "m", "displaced"), Choice.of("الحملة انتهت بتوقيف", "m", "detained"),
      Choice.of("العملية أسفرت عن اعتقال", "m", "detained"), Choice.of("الشرطة ألقت القبض على", "m", "detained"),
      Choice.of("الحادث أدى إلى فقدان", "m", "missing"), Choice.of("الوساطة أثمرت الإفراج عن", "m", "released"),
      Choice.of("السلطات وافقت على إطلاق سراح", "m", "released"), Choice.of("روسيا أعلنت استعادة", "m", "released"),
      Choice.of("المسلحين أقدموا على خطف", "m", "taken_hostage"), Choice.of("الأزمة تسببت في معاناة", "m", "affected"),
      Choice.of("المؤتمر عقد بمشاركة", "m", "participants"), Choice.of("اللقاء عقد بحضور", "m", "participants"),
      Choice.of("السيول أدت إلى إجلاء", "m", "displaced"), Choice.of("الحريق تسبب بوفاة", "m", "killed"));

  private static final List<Choice> NUMBERS = List.of(Choice.of("37", "v", "37"), Choice.of("نحو 37", "v", "37"),
      Choice.of("أكثر من 37", "v", "37"), Choice.of("ما لا يقل عن 37", "v", "37"), Choice.of("ما يزيد على 37", "v", "37"),
      Choice.of("(37)", "v", "37"), Choice.of("سبعة وثلاثين", "v", "37"), Choice.of("قرابة 37", "v", "37"));

  private static final List<Choice> PERSONS = List.of(Choice.of("شخصا"), Choice.of("مدنيا"), Choice.of("مواطنا سوريا"),
      Choice.of("من عناصر الشرطة"), Choice.of("جنديا إسرائيليا"), Choice.of("امرأة وطفلا"), Choice.of("من أبناء المدينة"),
      Choice.of("عاملة زراعية"), Choice.of("أسرة"), Choice.of("مهاجرا أفريقيا"), Choice.of("منهم"), Choice.of("موظفا ومستشارا"));

  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of("في حي الزهور"), Choice.of("، بحسب وكالة رويترز"),
      Choice.of("خلال الأيام الماضية"), Choice.of("، وأكد أن البحث مستمر"), Choice.of("فجر اليوم الاثنين"));

  /// What happens, told behind those counted by a verb.
  private static final List<Choice> VERBS_BEHIND = List.of(
      Choice.of("قتلوا", "m", "killed"), Choice.of("استشهدوا", "m", "killed"), Choice.of("لقوا حتفهم", "m", "killed"),
      Choice.of("لقوا مصرعهم", "m", "killed"), Choice.of("فارقوا الحياة", "m", "killed"), Choice.of("قضوا غرقا", "m", "killed"),
      Choice.of("أصيبوا", "m", "injured"), Choice.of("أصيبوا بجروح", "m", "injured"), Choice.of("جرحوا", "m", "injured"),
      Choice.of("نزحوا", "m", "displaced"), Choice.of("غادروا منازلهم", "m", "displaced"), Choice.of("فروا من ديارهم", "m", "displaced"),
      Choice.of("اعتقلوا", "m", "detained"), Choice.of("أوقفوا", "m", "detained"), Choice.of("ما زالوا في عداد المفقودين", "m", "missing"),
      Choice.of("لا يزالون عالقين تحت الأنقاض", "m", "missing"), Choice.of("أفرج عنهم", "m", "released"),
      Choice.of("شاركوا في المسيرة", "m", "participants"),
      Choice.of("تظاهروا", "m", "participants"), Choice.of("مضربون عن العمل", "m", "participants"),
      Choice.of("يحتاجون إلى مساعدات", "m", "affected"), Choice.of("مهددون بالموت", "m", "affected"),
      Choice.of("حرموا من العلاج", "m", "affected"), Choice.of("يعانون الجوع", "m", "affected"),
      Choice.of("أدلوا بأصواتهم", "m", "votes"), Choice.of("خطفوا", "m", "taken_hostage"));

  private static final List<Choice> PERSONS_BEHIND = List.of(Choice.of("37 شخصا", "v", "37"), Choice.of("نحو 37 مدنيا", "v", "37"),
      Choice.of("37 من السكان", "v", "37"), Choice.of("أكثر من 37 مواطنا", "v", "37"), Choice.of("37 ألف شخص", "v", "37000"),
      Choice.of("37 أرمنيا", "v", "37"), Choice.of("ثلاثة من الشبان", "v", "3"), Choice.of("37 متظاهرا", "v", "37"));

  private static final List<Choice> THAT = List.of(Choice.of("وأضاف المتحدث أن"), Choice.of("وقال مصدر أمني إن"),
      Choice.of("وأعلنت الوزارة أن"), Choice.of("وذكرت وكالة الأنباء أن"));

  /// Active and passive verbs before those counted, with their subjects.
  private static final List<Choice> VERBS = List.of(
      Choice.of("قتلت القوات", "m", "killed"), Choice.of("اعتقلت الشرطة", "m", "detained"), Choice.of("أوقفت السلطات", "m", "detained"),
      Choice.of("أفرجت السلطات عن", "m", "released"), Choice.of("أصاب الرصاص", "m", "injured"),
      Choice.of("خطف مسلحون", "m", "taken_hostage"),
      Choice.of("احتجزت الشرطة", "m", "detained"), Choice.of("أجلت فرق الإنقاذ", "m", "displaced"), Choice.of("فقد", "m", "missing"),
      Choice.of("قتل", "m", "killed"), Choice.of("أصيب", "m", "injured"), Choice.of("تظاهر", "m", "participants"),
      Choice.of("شارك", "m", "participants"), Choice.of("نزح", "m", "displaced"),
      Choice.of("احتشد", "m", "participants"), Choice.of("لقي", "m", "killed"));

  private static final List<Choice> INSERTED = List.of(Choice.of(""), Choice.of("أمس"), Choice.of("، مساء أمس السبت،"),
      Choice.of("في المدينة"), Choice.of("، اليوم الخميس،"), Choice.of("منذ صباح اليوم"));

  private static final List<Choice> ACCUSATIVE = List.of(Choice.of("37 شخصا", "v", "37"), Choice.of("37 متظاهرا", "v", "37"),
      Choice.of("نحو 37 مدنيا", "v", "37"), Choice.of("ما لا يقل عن 37 من السكان", "v", "37"), Choice.of("37 من الطلاب", "v", "37"),
      Choice.of("37 عاملة", "v", "37"), Choice.of("37 أرمنيا", "v", "37"));

  /// Numbers told of a total.
  private static final List<Choice> TOTALS = List.of(
      Choice.of("ارتفع عدد القتلى إلى 37", "37", "killed"), Choice.of("ارتفع إلى 37 عدد القتلى", "37", "killed"),
      Choice.of("ارتفع إلى 37 عدد الجنود الذين قتلوا في الهجوم", "37", "killed"),
      Choice.of("بلغ عدد الجرحى 37", "37", "injured"), Choice.of("ارتفعت حصيلة الشهداء إلى 37", "37", "killed"),
      Choice.of("وصل عدد النازحين إلى 37 ألفا", "37000", "displaced"), Choice.of("عدد المفقودين تجاوز 37", "37", "missing"),
      Choice.of("عدد المعتقلين بلغ 37", "37", "detained"), Choice.of("عدد المهجرين من المدينة بلغ نحو 37 ألفا", "37000", "displaced"),
      Choice.of("قدر عدد المتضررين بنحو 37 ألفا", "37000", "affected"),
      Choice.of("وفد مؤلف من 37 عضوا وصل إلى المدينة", "37", "participants"),
      Choice.of("وفد يضم 37 شخصية زار المدينة", "37", "participants"),
      Choice.of("استطلاع شمل 37 شخصا أظهر تراجع التأييد", "37", "participants"),
      Choice.of("استطلاع أجري على 3700 شخص أظهر تراجع التأييد", "3700", "participants"),
      Choice.of("المرشح فاز بأغلبية 98 صوتا مقابل 37 لمنافسه", "98", "votes", "37", "votes"),
      Choice.of("المهاجم كان يحمل ما بين 6 و8 كيلوغرامات من المتفجرات", "6", "size"),
      Choice.of("المحصول بلغ 37 مليون قنطار", "37000000", "size"), Choice.of("الصندوق يملك 37 مليار رنجيت", "37000000000", "money"),
      Choice.of("البحث عن 37 مفقودا ما زال مستمرا", "37", "missing"), Choice.of("المستشفى استقبل 37 جثة", "37", "killed"),
      Choice.of("القصف أدى إلى مقتل 37 شخصا وجرح 64 آخرين", "37", "killed", "64", "injured"),
      Choice.of("القصف أدى إلى استشهاد مزارعين وجرح 64 آخرين", "64", "injured"),
      Choice.of("القصف أوقع 37 قتيلا: 29 في العاصمة و8 في الجنوب", "37", "killed", "29", "killed", "8", "killed"),

      Choice.of("لقيت 7 عاملات مصرعهن وأصيبت 19 أخريات", "7", "killed", "19", "injured"),
      Choice.of("الزلزال حصد 37 روحا", "37", "killed"),
      Choice.of("المحكمة عاقبت 37 متهما بالسجن", "37", "detained"), Choice.of("عوقب 37 بالسجن المؤبد", "37", "detained"),
      Choice.of("الخيام تكفي 37 ألف شخص", "37000", "affected"), Choice.of("حياة 37 مريضا مهددة", "37", "affected"),
      Choice.of("المباني المدمرة بلغت 37 مبنى", "37", "count"), Choice.of("القوات دمرت 37 دبابة", "37", "count"),
      Choice.of("الشركة وظفت 37 مهندسا", "37", "count"), Choice.of("الجمعية كرمت 37 طالبا", "37", "count"),
      Choice.of("الوزارة صرفت رواتب 37 ألف موظف", "37000", "count"), Choice.of("المستشفى استقبل 37 مريضا", "37", "count"));

  private static Set<String> told(Sentence sentence) {
    Reading reading = ReadContacts.read(sentence.text());
    Set<String> told = new TreeSet<>();
    reading.claims().forEach(c -> {
      if (c instanceof Figure f) {
        told.add(f.value().stripTrailingZeros().toPlainString() + " " + f.measure());
      }
    });
    return told;
  }

  private static boolean right(Sentence sentence) {
    Set<String> expected = new TreeSet<>();
    sentence.choices().forEach(c -> c.expected().forEach((value, measures) -> {
      if (!value.equals("v") && !value.equals("m")) {
        measures.forEach(m -> expected.add(value + " " + m));
      }
    }));
    sentence.expected("v").forEach(v -> expected.add(v + " " + sentence.last("m", "count")));
    return told(sentence).containsAll(expected);
  }

  private static void atLeast(double share, List<List<Choice>> slots, int size) {
    List<Sentence> sentences = new ArrayList<>(ConstructionGrid.sample(5, size, slots));
    assertThat(ConstructionGrid.share(sentences, MeasureGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, MeasureGridTest::right)).isGreaterThanOrEqualTo(share);
  }

  @Test
  void verbalNounsBeforeThoseCounted() {
    atLeast(1, List.of(LEADS, NOUNS_OF_EVENTS, NUMBERS, PERSONS, TAILS), 400);
  }

  @Test
  void verbsBeforeThoseCounted() {
    atLeast(0.99,
        List.of(List.of(Choice.of(""), Choice.of("وفي سياق متصل،"), Choice.of("وكانت المدينة هادئة.")), VERBS, INSERTED, ACCUSATIVE, TAILS),
        300);
  }

  @Test
  void verbsBehindThoseCounted() {
    atLeast(1, List.of(THAT, PERSONS_BEHIND, VERBS_BEHIND, TAILS), 300);
  }

  @Test
  void totals() {
    atLeast(1, List.of(LEADS, TOTALS, TAILS), 300);
  }
}
