package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claim.Entity;
import org.isnad.extract.ConstructionGrid;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That an office told again, in whatever words, is taken for its holder whom the text named, and another office for somebody else.
class OfficeGridTest {

  private static final List<Choice> BEFORE = plain("وصل", "قال الناطق باسم الفندق إن الازدحام سببه زيارة", "وبحسب الصحيفة، استقبل الأهالي",
      "انتهت أمس مهمة");
  private static final List<Choice> THEN = plain("بعد الظهر. وأكد", "بعد الظهر. وكان", "بعد الظهر. وقالت مصادر إن",
      "بعد الظهر. ثم التقى الأهالي",
      "بعد الظهر.\nوفي وقت لاحق، استمع الجميع إلى كلمة", "بعد الظهر. من جانبه، رفض");
  private static final List<Choice> AFTER = plain("أن العمل مستمر", "ذلك", "، أمس الثلاثاء، في القاعة الكبرى", "إلى جانب عدد من الصحفيين");

  private record Family(List<Choice> named, List<Choice> again) {
  }

  private static List<Choice> plain(String... words) {
    return Stream.of(words).map(Choice::of).toList();
  }

  private static List<Choice> of(String name, String... offices) {
    return Stream.of(offices).map(o -> Choice.of(o, "who", name)).toList();
  }

  private static final List<Family> FAMILIES = List.of(
      new Family(
          of("إسماعيل ولد الشيخ", "مبعوث الأمين العام للأمم المتحدة إلى اليمن إسماعيل ولد الشيخ",
              "المبعوث الأممي إلى اليمن إسماعيل ولد الشيخ",
              "مبعوث الأمم المتحدة إلى اليمن، إسماعيل ولد الشيخ،", "المبعوث الدولي إلى اليمن إسماعيل ولد الشيخ",
              "إسماعيل ولد الشيخ، المبعوث الخاص للأمم المتحدة إلى اليمن،", "المبعوث الأممي الخاص لليمن إسماعيل ولد الشيخ"),
          plain("المبعوث الأممي", "المبعوث الأممي إلى اليمن", "المبعوث", "مبعوث الأمم المتحدة", "مبعوث الأمم المتحدة إلى اليمن",
              "المبعوث الدولي",
              "المبعوث الخاص")),
      new Family(of("سامح شكري", "وزير الخارجية المصري سامح شكري", "وزير خارجية مصر سامح شكري", "وزير خارجية جمهورية مصر العربية سامح شكري",
          "سامح شكري، وزير الخارجية المصري،", "معالي وزير الخارجية بجمهورية مصر العربية سامح شكري", "وزير الخارجية المصري، سامح شكري،"),
          plain("وزير الخارجية المصري", "وزير خارجية مصر", "الوزير المصري", "الوزير", "رئيس الدبلوماسية المصرية", "وزير الخارجية",
              "معالي وزير الخارجية", "المسؤول المصري")),
      new Family(
          of("إيمانويل ماكرون", "الرئيس الفرنسي إيمانويل ماكرون", "رئيس الجمهورية الفرنسية إيمانويل ماكرون", "رئيس فرنسا إيمانويل ماكرون",
              "إيمانويل ماكرون، الرئيس الفرنسي،", "فخامة الرئيس إيمانويل ماكرون رئيس الجمهورية الفرنسية"),
          plain("الرئيس الفرنسي", "رئيس الجمهورية الفرنسية", "الرئيس", "فخامة الرئيس الفرنسي", "رئيس فرنسا", "الزعيم الفرنسي")),
      new Family(of("محمد شياع السوداني", "رئيس الوزراء العراقي محمد شياع السوداني", "رئيس الحكومة العراقية محمد شياع السوداني",
          "رئيس مجلس الوزراء العراقي محمد شياع السوداني", "محمد شياع السوداني، رئيس الوزراء العراقي،",
          "رئيس وزراء العراق محمد شياع السوداني"),
          plain("رئيس الوزراء العراقي", "رئيس الحكومة العراقية", "رئيس الوزراء", "رئيس الحكومة", "رئيس مجلس الوزراء", "دولة رئيس الوزراء",
              "رئيس وزراء العراق")),
      new Family(of("فرج البحسني", "محافظ حضرموت فرج البحسني", "محافظ حضرموت اللواء الركن فرج البحسني", "اللواء فرج البحسني، محافظ حضرموت،",
          "محافظ محافظة حضرموت فرج البحسني"), plain("المحافظ", "محافظ حضرموت", "سعادة المحافظ", "محافظ محافظة حضرموت")),
      new Family(of("نبيل عبد الله", "المتحدث باسم الجيش السوداني نبيل عبد الله", "الناطق باسم الجيش السوداني العميد نبيل عبد الله",
          "العميد نبيل عبد الله، المتحدث الرسمي باسم الجيش السوداني،"),
          plain("المتحدث باسم الجيش السوداني", "المتحدث باسم الجيش", "الناطق باسم الجيش", "المتحدث")),
      new Family(of("نبيه بري", "رئيس مجلس النواب نبيه بري", "رئيس مجلس النواب اللبناني نبيه بري", "رئيس البرلمان اللبناني نبيه بري"),
          plain("رئيس البرلمان", "رئيس المجلس", "رئيس مجلس النواب", "رئيس مجلس النواب اللبناني")),
      new Family(
          of("محمد بن نايف بن عبدالعزيز",
              "صاحب السمو الملكي الأمير محمد بن نايف بن عبدالعزيز ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية",
              "ولي العهد الأمير محمد بن نايف بن عبدالعزيز", "سمو ولي العهد الأمير محمد بن نايف بن عبدالعزيز"),
          plain("ولي العهد", "سمو ولي العهد", "الأمير محمد بن نايف")),
      new Family(of("أمين الناصر", "الرئيس التنفيذي لشركة أرامكو أمين الناصر",
          "أمين الناصر، الرئيس التنفيذي لأرامكو،"),
          plain("الرئيس التنفيذي للشركة", "الرئيس التنفيذي لأرامكو", "الرئيس التنفيذي", "الناصر")),
      new Family(of("خالد بحاح", "نائب رئيس الجمهورية، رئيس الحكومة، خالد بحاح،", "نائب الرئيس رئيس الحكومة خالد بحاح",
          "نائب الرئيس اليمني رئيس مجلس الوزراء خالد بحاح"),
          plain("نائب الرئيس", "رئيس الحكومة", "رئيس الوزراء", "نائب رئيس الجمهورية", "بحاح")),
      new Family(
          of("أشتون كارتر", "وزير الدفاع الأميركي أشتون كارتر", "وزير الدفاع الأمريكي، أشتون كارتر،", "أشتون كارتر، وزير الدفاع الأميركي،"),
          plain("كارتر", "الوزير الأميركي", "وزير الدفاع الأميركي", "وزير الدفاع", "المسؤول الأميركي")));

  private static boolean right(Sentence sentence) {
    return Set.copyOf(names(sentence.text(), Entity.Type.PER)).equals(sentence.expected("who"))
        && names(sentence.text(), Entity.Type.GRP).stream()
            .allMatch(g -> sentence.text().contains("صحفي") && g.contains("صحفي") || g.equals("مصادر")
                || g.equals("الأهالي") || g.contains("الناطق باسم الفندق"));
  }

  @Test
  void anOfficeToldAgainIsItsHolder() {
    List<Sentence> sentences = new ArrayList<>();
    for (Family f : FAMILIES) {
      sentences.addAll(ConstructionGrid.sample(7, 70, List.of(BEFORE, f.named(), THEN, f.again(), AFTER)));
    }
    assertThat(ConstructionGrid.share(sentences, OfficeGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, OfficeGridTest::right)).isGreaterThan(0.98);
  }
}
