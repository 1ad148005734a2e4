package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Figure;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

/// That a figure is credited to any body or person that news name as its source, known before or not, in the common frames.
///
/// In a frame, "#" stands for the source.
class OriginNamesGridTest {

  private static final List<Choice> FEMININE = List.of(
      Choice.of("المديرية العامة للحماية المدنية", "chain", "المديرية العامة للحماية المدنية"),
      Choice.of("مديرية الصحة بولاية بجاية", "chain", "مديرية الصحة بولاية بجاية"),
      Choice.of("مصالح الحماية المدنية لولاية البويرة", "chain", "مصالح الحماية المدنية لولاية البويرة"),
      Choice.of("خلية الأزمة بالمحافظة", "chain", "خلية الأزمة بالمحافظة"),
      Choice.of("النيابة العامة", "chain", "النيابة العامة"),
      Choice.of("محكمة الاستئناف بالرباط", "chain", "محكمة الاستئناف بالرباط"),
      Choice.of("الوكالة الوطنية للإعلام", "chain", "الوكالة الوطنية للإعلام"),
      Choice.of("هيئة شؤون الأسرى والمحررين", "chain", "هيئة شؤون الأسرى والمحررين"),
      Choice.of("القيادة المركزية الأميركية", "chain", "القيادة المركزية الأميركية"),
      Choice.of("اللجنة الدولية للصليب الأحمر", "chain", "اللجنة الدولية للصليب الأحمر"),
      Choice.of("غرفة العمليات المشتركة", "chain", "غرفة العمليات المشتركة"),
      Choice.of("المندوبية السامية للتخطيط", "chain", "المندوبية السامية للتخطيط"),
      Choice.of("شركة سابك", "chain", "شركة سابك"),
      Choice.of("وزارة الموارد البشرية والتنمية الاجتماعية", "chain", "وزارة الموارد البشرية والتنمية الاجتماعية"),
      Choice.of("أمانة منطقة عسير", "chain", "أمانة منطقة عسير"),
      Choice.of("القناة 12 الإسرائيلية", "chain", "القناة 12 الإسرائيلية"),
      Choice.of("صحيفة يديعوت أحرونوت", "chain", "صحيفة يديعوت أحرونوت"),
      Choice.of("سلطة الطيران المدني", "chain", "سلطة الطيران المدني"),
      Choice.of("البحرية الأميركية", "chain", "البحرية الأميركية"),
      Choice.of("مؤسسة حرية الفكر والتعبير", "chain", "مؤسسة حرية الفكر والتعبير"),
      Choice.of("تنسيقية لجان مقاومة الفاشر", "chain", "تنسيقية لجان مقاومة الفاشر"),
      Choice.of("لجان مقاومة أمبدة", "chain", "لجان مقاومة أمبدة"),
      Choice.of("نقابة الصحفيين التونسيين", "chain", "نقابة الصحفيين التونسيين"),
      Choice.of("طواقم الدفاع المدني", "chain", "طواقم الدفاع المدني"),
      Choice.of("كتائب القسام", "chain", "كتائب القسام"),
      Choice.of("الداخلية السعودية", "chain", "الداخلية السعودية"),
      Choice.of("الشرطة الألمانية", "chain", "الشرطة الألمانية"),
      Choice.of("السلطات التركية", "chain", "السلطات التركية"),
      Choice.of("الحكومة اليمنية", "chain", "الحكومة اليمنية"),
      Choice.of("رابطة أمهات المختطفين", "chain", "رابطة أمهات المختطفين"),
      Choice.of("مصادر في الإدارة الأميركية", "chain", "مصادر في الإدارة الأميركية"),
      Choice.of("مندوبية الفلاحة بسوسة", "chain", "مندوبية الفلاحة بسوسة"),
      Choice.of("الخطوط الجوية اليمنية", "chain", "الخطوط الجوية اليمنية"),
      Choice.of("جماعة أنصار الله", "chain", "جماعة أنصار الله"));

  private static final List<Choice> OF_HER = List.of(Choice.of("وقالت # في بيان إن القصف أدى إلى مقتل 37 شخصا"),
      Choice.of("أعلنت #، أمس الثلاثاء، مقتل 37 شخصا في القصف"),
      Choice.of("أكدت # أن 37 شخصا قتلوا في القصف"),
      Choice.of("قتل 37 شخصا في القصف على المدينة، وفق ما أعلنت #"),
      Choice.of("قتل 37 شخصا في القصف على المدينة، بحسب #"),
      Choice.of("وبحسب #، فقد قتل 37 شخصا في القصف"),
      Choice.of("وكانت # قد أعلنت مقتل 37 شخصا في القصف"),
      Choice.of("من جهتها، أفادت # بمقتل 37 شخصا في القصف"),
      Choice.of("قتل 37 شخصا في القصف على المدينة، حسبما ذكرت # اليوم الأحد"),
      Choice.of("وتقول # إن 37 شخصا قتلوا منذ مطلع العام"),
      Choice.of("وسجلت # 37 حالة وفاة خلال أسبوع"),
      Choice.of("وذكر بيان صادر عن # أن 37 شخصا قتلوا في القصف"),
      Choice.of("وأشارت # إلى أن 37 شخصا قتلوا في القصف"));

  private static final List<Choice> MASCULINE = List.of(
      Choice.of("المرصد الأورومتوسطي لحقوق الإنسان", "chain", "المرصد الأورومتوسطي لحقوق الإنسان"),
      Choice.of("نادي الأسير الفلسطيني", "chain", "نادي الأسير الفلسطيني"),
      Choice.of("جهاز الإسعاف والطوارئ", "chain", "جهاز الإسعاف والطوارئ"),
      Choice.of("الدفاع المدني السوري", "chain", "الدفاع المدني السوري"),
      Choice.of("معهد الإحصاء التركي", "chain", "معهد الإحصاء التركي"),
      Choice.of("صندوق النقد العربي", "chain", "صندوق النقد العربي"),
      Choice.of("المكتب الوطني للإحصاء", "chain", "المكتب الوطني للإحصاء"),
      Choice.of("مركز الملك سلمان للإغاثة", "chain", "مركز الملك سلمان للإغاثة"),
      Choice.of("المتحدث باسم شرطة مكة المكرمة", "chain", "المتحدث باسم شرطة مكة المكرمة"),
      Choice.of("مصدر مسؤول", "chain", "مصدر مسؤول"),
      Choice.of("مصدر في الرئاسة", "chain", "مصدر في الرئاسة"),
      Choice.of("قائد شرطة كربلاء اللواء أحمد الزيني", "chain", "قائد شرطة كربلاء اللواء أحمد الزيني"),
      Choice.of("والي الولاية", "chain", "والي الولاية"),
      Choice.of("محافظ تعز نبيل شمسان", "chain", "محافظ تعز نبيل شمسان"),
      Choice.of("رئيس بلدية خان يونس", "chain", "رئيس بلدية خان يونس"),
      Choice.of("أحد سكان الحي", "chain", "أحد سكان الحي"),
      Choice.of("خفر السواحل اليوناني", "chain", "خفر السواحل اليوناني"),
      Choice.of("مجلس الأمن القومي", "chain", "مجلس الأمن القومي"),
      Choice.of("البنك المركزي المصري", "chain", "البنك المركزي المصري"),
      Choice.of("الاتحاد الدولي للنقل الجوي", "chain", "الاتحاد الدولي للنقل الجوي"),
      Choice.of("المرصد الوطني للهجرة", "chain", "المرصد الوطني للهجرة"),
      Choice.of("تجمع المهنيين", "chain", "تجمع المهنيين"),
      Choice.of("الناطق الإعلامي لشرطة جدة", "chain", "الناطق الإعلامي لشرطة جدة"),
      Choice.of("مدير مستشفى الشفاء محمد أبو سلمية", "chain", "مدير مستشفى الشفاء محمد أبو سلمية"),
      Choice.of("طبيب في المستشفى", "chain", "طبيب في المستشفى"),
      Choice.of("مراسل الميادين", "chain", "مراسل الميادين"),
      Choice.of("مندوب الوكالة الوطنية للإعلام", "chain", "مندوب الوكالة الوطنية للإعلام"),
      Choice.of("موقع واللا العبري", "chain", "موقع واللا العبري"),
      Choice.of("حزب المؤتمر الشعبي", "chain", "حزب المؤتمر الشعبي"),
      Choice.of("المجلس النرويجي للاجئين", "chain", "المجلس النرويجي للاجئين"),
      Choice.of("ديوان الإحصاء", "chain", "ديوان الإحصاء"),
      Choice.of("مسؤول في خفر السواحل", "chain", "مسؤول في خفر السواحل"),
      Choice.of("مصدر مقرب من التحقيق", "chain", "مصدر مقرب من التحقيق"),
      Choice.of("وكيل النيابة", "chain", "وكيل النيابة"),
      Choice.of("مالك المصنع", "chain", "مالك المصنع"),
      Choice.of("شاهد عيان", "chain", "شاهد عيان"),
      Choice.of("ضابط في البحرية", "chain", "ضابط في البحرية"),
      Choice.of("نائب مدير الشرطة ياسين أولمي", "chain", "نائب مدير الشرطة ياسين أولمي"));

  private static final List<Choice> OF_HIM = List.of(Choice.of("وقال # في بيان إن القصف أدى إلى مقتل 37 شخصا"),
      Choice.of("أعلن #، أمس الثلاثاء، مقتل 37 شخصا في القصف"),
      Choice.of("أكد # أن 37 شخصا قتلوا في القصف"),
      Choice.of("قتل 37 شخصا في القصف على المدينة، وفق ما أعلن #"),
      Choice.of("قتل 37 شخصا في القصف على المدينة، بحسب #"),
      Choice.of("وبحسب #، فقد قتل 37 شخصا في القصف"),
      Choice.of("وكان # قد أعلن مقتل 37 شخصا في القصف"),
      Choice.of("من جهته، أفاد # بمقتل 37 شخصا في القصف"),
      Choice.of("قتل 37 شخصا في القصف على المدينة، حسبما ذكر # اليوم الأحد"),
      Choice.of("ويقول # إن 37 شخصا قتلوا منذ مطلع العام"),
      Choice.of("وسجل # 37 حالة وفاة خلال أسبوع"),
      Choice.of("وذكر بيان صادر عن # أن 37 شخصا قتلوا في القصف"),
      Choice.of("وأشار # إلى أن 37 شخصا قتلوا في القصف"));

  private static final List<Choice> REST = List.of(Choice.of(""), Choice.of("وتتواصل عمليات البحث عن المفقودين."));

  private static Set<String> tokens(String name) {
    Set<String> out = new HashSet<>();
    for (String t : Folding.key(name).split("[^\\p{L}\\p{N}]+")) {
      if (!t.isEmpty()) {
        out.add(Clitics.withoutArticle(t.startsWith("لل") && t.length() > 4 ? t.substring(2) : t));
      }
    }
    return out;
  }

  private static boolean same(String expected, List<Link> told) {
    if (told.size() != 1) {
      return false;
    }
    Set<String> a = tokens(expected);
    Set<String> b = tokens(told.get(0).name());
    long both = a.stream().filter(b::contains).count();
    return both >= 0.6 * Math.min(a.size(), b.size()) && b.size() <= a.size() + 2;
  }

  /// The frame with the source in its place: the first choice is the frame, the second the source.
  private static String text(Sentence sentence) {
    List<Choice> choices = sentence.choices();
    return choices.get(0).words().replace("#", choices.get(1).words()) + ". " + choices.get(2).words();
  }

  private static boolean right(Sentence sentence) {
    List<Figure> figures = new ArrayList<>();
    ReadContacts.read("شهدت المدينة يوما صعبا آخر في ظل استمرار المعارك في محيطها.\n\n" + text(sentence)).claims().forEach(c -> {
      if (c instanceof Figure f && f.value().intValue() == 37) {
        figures.add(f);
      }
    });
    return figures.size() == 1 && same(sentence.last("chain", ""), figures.get(0).attribution().chain());
  }

  private static void atLeast(double share, List<Sentence> sentences) {
    assertThat(ConstructionGrid.share(sentences, OriginNamesGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, OriginNamesGridTest::right)).isGreaterThanOrEqualTo(share);
  }

  @Test
  void bodiesCalledByFeminineNouns() {
    atLeast(0.98, ConstructionGrid.sample(1, 400, List.of(OF_HER, FEMININE, REST)));
  }

  @Test
  void bodiesAndPersonsCalledByMasculineNouns() {
    atLeast(0.99, ConstructionGrid.sample(2, 400, List.of(OF_HIM, MASCULINE, REST)));
  }
}
