package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.junit.jupiter.api.Test;

/// That who said what is read whatever stands around the verb: how the speaker is called, where, when and to whom he speaks, what
/// brings in his words and what follows them.
class StatementGridTest {

  /// Each speaker with his name and gender; in the sentences "a/b" is the masculine and the feminine form.
  private static final List<Choice> SPEAKERS = List.of(
      who("وزير الخارجية التركي هاكان فيدان", "هاكان فيدان"),
      who("رئيس بلدية نابلس سليم الشطي", "سليم الشطي"),
      who("سامح شكري، وزير الخارجية المصري،", "سامح شكري"),
      who("المحلل السياسي وائل الدرعاوي", "وائل الدرعاوي"),
      who("المدير العام للدفاع المدني العميد ناصر البكري", "ناصر البكري"),
      who("الناطق باسم الشرطة، العقيد رامي سعدون،", "رامي سعدون"),
      who("القيادي في حزب الأمة خالد المرزوقي", "خالد المرزوقي"),
      who("المتحدث باسم وزارة الداخلية", "المتحدث باسم وزارة الداخلية"),
      who("مسؤول أميركي رفيع", "مسؤول أميركي رفيع"),
      who("مصدر أمني", "مصدر أمني"),
      who("الجيش اللبناني", "الجيش اللبناني"),
      her("وزارة الصحة السودانية", "وزارة الصحة السودانية"),
      her("حركة حماس", "حركة حماس"),
      her("المتحدثة باسم المفوضية نهى الراوي", "نهى الراوي"),
      her("منظمة \"أطباء بلا حدود\"", "أطباء بلا حدود"));

  /// Verbs with what they bring in: the words after the bar are those said.
  private static final List<Choice> VERBS = List.of(
      verb("قال/قالت", "إن |الطريق بين المدينتين ما زال مغلقا"), verb("أكد/أكدت", "أن |الهدنة لن تصمد طويلا"),
      verb("أعلن/أعلنت", "عن |افتتاح ثلاثة مراكز جديدة"), verb("أعلن/أعلنت", "|بدء عملية واسعة في الشمال"),
      verb("أشار/أشارت", "إلى |تراجع عدد المصابين في المخيم"), verb("صرح/صرحت", "بأن |الأزمة تقترب من نهايتها"),
      verb("أوضح/أوضحت", ": \"|نحن لا نريد حربا مع أحد\""), verb("شدد/شددت", "على |ضرورة فتح المعابر"),
      verb("دعا/دعت", "إلى |وقف فوري لإطلاق النار"), verb("حذر/حذرت", "من |انهيار المنظومة الصحية"),
      verb("نفى/نفت", "|وجود أي خلاف بين الطرفين"), verb("طالب/طالبت", "ب|الإفراج عن جميع المعتقلين"),
      verb("ذكر/ذكرت", "أن |المياه مقطوعة عن الأحياء الشرقية"), verb("اعتبر/اعتبرت", "أن |ما جرى \"خطوة إلى الوراء\""),
      verb("كشف/كشفت", "أن |المحادثات توقفت قبل أسبوع"));

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("من جهته/جهتها،"), Choice.of("وفي سياق متصل،"),
      Choice.of("بدوره/بدورها،"),
      Choice.of("وفي القدس،"), Choice.of("وعلى صعيد آخر،"), Choice.of("وتوقفت الحركة في المطار."), Choice.of("وفي وقت سابق،"));

  private static final List<Choice> BETWEEN = List.of(Choice.of(""), Choice.of(""), Choice.of("، أمس الثلاثاء،"), Choice.of("مساء الأحد"),
      Choice.of("في بيان"), Choice.of("في تصريح لـ\"الجزيرة نت\""), Choice.of("، خلال مؤتمر صحافي في بيروت،"), Choice.of("للجزيرة"),
      Choice.of("، ردا على سؤال حول الملف،"), Choice.of("، في حديث مع قناة الميادين،"), Choice.of("عقب الاجتماع"),
      Choice.of("لوكالة فرانس برس"), Choice.of("في بيان صدر عنه/عنها"), Choice.of("عبر حسابه/حسابها على منصة إكس"),
      Choice.of("~في مقابلة تلفزيونية~"), Choice.of("، في كلمة له/لها أمام البرلمان،"));

  private static final List<Choice> TAILS = List.of(Choice.of(""), Choice.of(""), Choice.of("، بحسب ما نقلت وكالة رويترز"),
      Choice.of("، وذلك خلال مؤتمر صحافي في المدينة"), Choice.of("، في تصريح لصحيفة الشرق الأوسط"),
      Choice.of("، فيما نفت منظمة العفو الدولية صحة ذلك", "also", "منظمة العفو الدولية: صحة ذلك"),
      Choice.of("، في حين تحدث التلفزيون الرسمي عن سبعة جرحى", "also", "التلفزيون الرسمي: سبعة جرحى"),
      Choice.of("، كما قال لوكالة الأناضول"),
      Choice.of("، وفق تعبيره/تعبيرها"));

  private static Choice who(String words, String name) {
    return Choice.of(words, "who", name, "gender", "m");
  }

  private static Choice her(String words, String name) {
    return Choice.of(words, "who", name, "gender", "f");
  }

  private static Choice verb(String forms, String complement) {
    return Choice.of(forms, "complement", complement);
  }

  /// The sentence with the forms of its speaker's gender and with its verb's complement in the place of "@".
  private static Sentence spelt(Sentence s) {
    String complement = s.last("complement", "");
    String text = s.text().replace("@", complement.replace("|", "")).replace(" :", ":").replace(" ~", " -").replace("~", "-").replace("و- ",
        "و");
    boolean she = s.last("gender", "m").equals("f");
    StringBuilder out = new StringBuilder();
    for (String word : text.split(" ")) {
      int bar = word.indexOf('/');
      String marks = bar < 0 ? "" : word.substring(word.length() - (word.matches(".*[،.:-]$") ? 1 : 0));
      out.append(out.isEmpty() ? "" : " ").append(bar < 0 ? word : she ? word.substring(bar + 1) : word.substring(0, bar) + marks);
    }
    return new Sentence(out.toString(), s.choices());
  }

  private static Set<String> said(String text) {
    Reading r = ReadContacts.read(text);
    return r.statements().stream().map(s -> s.speakers().stream().map(id -> r.entity(id).orElseThrow().name())
        .map(n -> n.replaceAll(".*\"(.*)\"", "$1")).collect(Collectors.joining(" + ")) + ": " + s.content().of(r.article().text()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Sentence s) {
    String complement = s.last("complement", "");
    String words = complement.substring(complement.indexOf('|') + 1);
    return complement.contains(": \"") ? words.replace("\"", "") : words;
  }

  private static boolean right(Sentence s) {
    Set<String> expected = new TreeSet<>(s.expected("also"));
    expected.add(s.last("who", "") + ": " + words(s));
    return said(s.text()).equals(expected);
  }

  private static void assertShare(double share, int size, List<List<Choice>> slots) {
    List<Sentence> sentences = ConstructionGrid.sample(1, size, slots).stream().map(StatementGridTest::spelt).toList();
    double reached = ConstructionGrid.share(sentences, StatementGridTest::right);
    assertThat(reached).as(() -> ConstructionGrid.report(sentences, StatementGridTest::right)).isGreaterThan(share);
  }

  @Test
  void theVerbBeforeItsSpeaker() {
    assertShare(0.9, 500, List.of(LEADS, VERBS, SPEAKERS, BETWEEN, List.of(Choice.of("@")), TAILS));
  }

  @Test
  void theSpeakerBeforeTheVerb() {
    List<Choice> opening = List.of(Choice.of("لكن"), Choice.of("غير أن"), Choice.of("وكان"), Choice.of("في حين أن"), Choice.of("إلا أن"),
        Choice.of(""));
    assertShare(0.88, 400, List.of(opening, SPEAKERS, BETWEEN, VERBS, List.of(Choice.of("@")), TAILS));
  }
}
