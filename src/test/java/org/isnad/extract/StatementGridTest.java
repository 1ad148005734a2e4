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

  /// The sentence with the forms of its speaker's gender, with its verb's complement in the place of "@", and with the speaker himself in that of
  /// "@1".
  private static Sentence spelt(Sentence s) {
    String complement = s.last("complement", "");
    String text = s.text();
    int hole = text.indexOf("@1");
    String speaker = s.choices().stream().filter(c -> SPEAKERS.contains(c) || SOURCES.contains(c) || NOBODY.contains(c)).map(Choice::words)
        .findFirst().orElse("");
    if (hole >= 0) {
      int own = text.indexOf(speaker, hole + 2);
      text = text.substring(0, hole) + speaker + (text.substring(hole + 2, own) + text.substring(own + speaker.length()));
    }
    text = text.replace("@", complement.replace("|", "")).replace(" :", ":").replace(" ~", " -").replace("~", "-").replace("و- ",
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

  private static Set<String> expected(Sentence s) {
    Set<String> expected = new TreeSet<>(s.expected("also"));
    if (!s.last("who", "").isEmpty()) {
      expected.add(s.last("who", "") + ": " + words(s));
      s.expected("next").forEach(n -> expected.add(s.last("who", "") + ": " + n));
    }
    return expected;
  }

  private static boolean right(Sentence s) {
    return said(s.text()).equals(expected(s));
  }

  private static void assertShare(double share, int size, List<List<Choice>> slots) {
    List<Sentence> sentences = ConstructionGrid.sample(1, size, slots).stream().map(StatementGridTest::spelt).toList();
    double reached = ConstructionGrid.share(sentences, StatementGridTest::right);
    assertThat(reached).as(() -> ConstructionGrid.report(sentences, StatementGridTest::right)).isGreaterThan(share);
  }

  @Test
  void theVerbBeforeItsSpeaker() {
    assertShare(0.97, 300, List.of(LEADS, VERBS, SPEAKERS, BETWEEN, List.of(Choice.of("@")), TAILS));
  }

  @Test
  void theSpeakerBeforeTheVerb() {
    List<Choice> opening = List.of(Choice.of("لكن"), Choice.of("غير أن"), Choice.of("وكان"), Choice.of("في حين أن"), Choice.of("إلا أن"),
        Choice.of(""));
    List<Choice> between = BETWEEN.stream().filter(c -> c.words().isEmpty() || c.words().startsWith("،") || c.words().startsWith("~"))
        .toList();
    assertShare(0.99, 300, List.of(opening, SPEAKERS, between, VERBS, List.of(Choice.of("@")), TAILS));
  }

  private static final List<Choice> SOURCES = List.of(her("وزارة الصحة السودانية", "وزارة الصحة السودانية"), who("مصدر أمني", "مصدر أمني"),
      who("مسؤول أميركي رفيع", "مسؤول أميركي رفيع"), who("المتحدث باسم الحكومة سليم الشطي", "سليم الشطي"),
      her("وكالة الأناضول", "وكالة الأناضول"),
      who("وزير الخارجية التركي هاكان فيدان", "هاكان فيدان"), her("مصادر محلية", "مصادر محلية"),
      her("منظمة العفو الدولية", "منظمة العفو الدولية"),
      who("رئيس البلدية وائل الدرعاوي", "وائل الدرعاوي"), who("شهود عيان", "شهود عيان"), who("دبلوماسي أوروبي", "دبلوماسي أوروبي"));

  private static final List<Choice> TOLD = List.of(told("غادر الوفد المدينة قبل انتهاء المحادثات"),
      told("تأجل اللقاء الذي كان مقررا في جنيف"),
      told("استمرت الاشتباكات في محيط المطار حتى المساء"), told("يبقى الطريق الساحلي مغلقا أمام الشاحنات"),
      told("عادت الكهرباء إلى معظم الأحياء الشرقية"));

  private static final List<Choice> CREDITS = List.of(Choice.of("، بحسب"), Choice.of("، وفق"), Choice.of("، وفقا ل-"),
      Choice.of("، حسب ما أعلن/أعلنت"),
      Choice.of("، وفق ما أفاد/أفادت به"), Choice.of("، حسبما ذكر/ذكرت"), Choice.of("، وفقا لما قاله/قالته"), Choice.of("، كما أكد/أكدت"),
      Choice.of("، بحسب ما صرح/صرحت به"), Choice.of("، على ما أفاد/أفادت"), Choice.of("، وفق بيان ل-"),
      Choice.of("، بحسب ما جاء في بيان ل-"),
      Choice.of("، وفق ما كشف/كشفت"), Choice.of("، طبقا ل-"), Choice.of("بحسب"), Choice.of("وفق ما أعلن/أعلنت"));

  private static final List<Choice> SOURCE_TAILS = List.of(Choice.of(""), Choice.of(""), Choice.of("، فيما أغلقت المحال أبوابها"),
      Choice.of("اليوم الأحد"), Choice.of("في بيان"), Choice.of("، مساء السبت"));

  private static final List<Choice> NOBODY = SPEAKERS.stream().filter(c -> c.expected().get("gender").contains("m"))
      .map(c -> Choice.of(c.words())).toList();

  /// A clause that the article does not tell in its own voice.
  private static Choice told(String words) {
    return Choice.of(words, "complement", "|" + words);
  }

  @Test
  void creditsBehindWhatIsSaid() {
    assertShare(0.99, 300, List.of(TOLD, CREDITS, SOURCES, SOURCE_TAILS));
  }

  @Test
  void creditsBeforeWhatIsSaid() {
    List<Choice> opening = List.of(Choice.of("وبحسب @1، فإن"), Choice.of("ووفقا ل- @1، فقد"), Choice.of("وبحسب @1،"),
        Choice.of("وبحسب بيان ل- @1، فقد"),
        Choice.of("وجاء في بيان ل- @1 أنه"), Choice.of("ونقلت وكالة رويترز عن @1 أنه"),
        Choice.of("ونقلت وكالة رويترز عن @1 قوله/قولها إنه"),
        Choice.of("وقالت وكالة رويترز نقلا عن @1 إنه"), Choice.of("ونسبت وكالة رويترز إلى @1 قوله/قولها إنه"),
        Choice.of("ونقلت صحيفة هآرتس عن @1 تأكيده/تأكيدها أنه"), Choice.of("وبحسب ما نقلت وكالة رويترز عن @1، فقد"),
        Choice.of("وأفادت وكالة رويترز، نقلا عن @1، بأنه"), Choice.of("وحسب ما أعلن/أعلنت @1، فقد"));
    assertShare(0.99, 300, List.of(opening, SOURCES, TOLD));
  }

  private static final List<Choice> CARRIED = List.of(next("وأضاف/وأضافت أن", "الوقت لم يعد يسمح بالتأخير"),
      next("وتابع/وتابعت:", "\"لن نقبل بأقل من ذلك\""),
      next("وأوضح/وأوضحت أن", "الفرق الطبية وصلت"), next("كما أشار/أشارت إلى", "وجود تقدم كبير"),
      next("وشدد/وشددت على", "أهمية العمل المشترك"),
      next("ولفت/ولفتت إلى أن", "الأسعار لم تتغير"), next("وأردف/وأردفت قائلا/قائلة:", "\"لن نقبل بأقل من ذلك\""),
      next("وقال/وقالت إن", "الباب ما زال مفتوحا"),
      next("وأكد/وأكدت أن", "العمل سيبدأ قريبا"), next("ومضى/ومضت يقول/تقول إن", "الباب ما زال مفتوحا"),
      next("وخلص/وخلصت إلى أن", "الحل سياسي"),
      next("وختم/وختمت بالقول إن", "الحل سياسي"), next("كما دعا/دعت إلى", "ضبط النفس"), next("وحذر/وحذرت من أن", "الوضع يزداد سوءا"),
      next("وأعرب/وأعربت عن", "أمله في نجاح الجهود"), next("وطالب/وطالبت ب-", "فتح تحقيق مستقل"), next("ونفى/ونفت", "أي صلة بالحادث"),
      next("واعتبر/واعتبرت أن", "الاتفاق خطوة مهمة"), next("واتهم/واتهمت", "إسرائيل بعرقلة المحادثات"),
      next("ووصف/ووصفت الأجواء بأنها", "إيجابية جدا"),
      next("وفي هذا السياق، أكد/أكدت أن", "العمل سيبدأ قريبا"), next("وردا على سؤال، قال/قالت إن", "الباب ما زال مفتوحا"));

  /// A verb or participle with the words that it adds for who spoke.
  private static Choice next(String forms, String words) {
    return Choice.of(forms + " " + words, "next", words.replace("\"", ""));
  }

  @Test
  void verbsThatGoOnWithWhoSpoke() {
    List<Choice> middle = List.of(Choice.of("."), Choice.of("."), Choice.of(". ويأتي ذلك بعد أسبوع من التوتر."),
        Choice.of(". وشهدت العاصمة الفرنسية باريس احتجاجات واسعة."),
        Choice.of(". وكان الرئيس الروسي فلاديمير بوتين زار أنقرة قبل شهر."), Choice.of(".\n\n"), Choice.of("،"));
    List<Choice> first = List.of(verb("قال/قالت @1 إن", "|الطريق بين المدينتين ما زال مغلقا"),
        verb("أعلن/أعلنت @1 أن", "|الهدنة لن تصمد طويلا"),
        verb("وفي مؤتمر صحافي، كشف/كشفت @1 أن", "|المحادثات توقفت قبل أسبوع"));
    assertShare(0.98, 300, List.of(first, SPEAKERS, List.of(Choice.of("@")), middle, CARRIED));
  }

  @Test
  void participlesThatGoOn() {
    List<Choice> participles = List.of(next("مشيرا/مشيرة إلى", "تراجع عدد المصابين"), next("مؤكدا/مؤكدة أن", "العمل سيبدأ قريبا"),
        next("لافتا/لافتة إلى أن", "الأسعار لم تتغير"),
        next("محذرا/محذرة من", "عواقب وخيمة"), next("داعيا/داعية إلى", "ضبط النفس"), next("مطالبا/مطالبة ب-", "فتح تحقيق مستقل"),
        next("معتبرا/معتبرة أن", "الاتفاق خطوة مهمة"),
        next("نافيا/نافية", "أي صلة بالحادث"), next("متهما/متهمة", "إسرائيل بعرقلة المحادثات"),
        next("منددا/منددة ب-", "صمت المجتمع الدولي"), next("معربا/معربة عن", "أمله في نجاح الجهود"),
        next("موضحا/موضحة أن", "الفرق الطبية وصلت"), next("مضيفا/مضيفة أن", "الوقت لم يعد يسمح"), next("كاشفا/كاشفة عن", "خطة جديدة"),
        next("متوعدا/متوعدة ب-", "رد قاس"),
        next("مجددا/مجددة", "رفضه لأي تدخل أجنبي"), next("معلنا/معلنة", "حالة الطوارئ في البلاد"), next("منوها/منوهة ب-", "جهود الوسطاء"),
        next("مثمنا/مثمنة", "جهود الوسطاء"),
        next("مشددا/مشددة على", "أهمية العمل المشترك"), next("واصفا/واصفة الأجواء بأنها", "إيجابية جدا"),
        next("مستنكرا/مستنكرة", "استهداف المدنيين"), next("مرحبا/مرحبة ب-", "القرار الأخير"),
        next("زاعما/زاعمة أن", "الصاروخ أخطأ هدفه"), next("متعهدا/متعهدة ب-", "إعادة الإعمار"), next("مرجحا/مرجحة أن", "يبدأ العمل قريبا"),
        next("متوقعا/متوقعة", "تحسن الأوضاع قريبا"),
        next("ومؤكدا/ومؤكدة أن", "العمل سيبدأ قريبا"), next("معبرا/معبرة عن", "أمله في نجاح الجهود"),
        next("مبينا/مبينة أن", "الفرق الطبية وصلت"), next("مذكرا/مذكرة بأن", "الاتفاق ما زال قائما"),
        next("مستبعدا/مستبعدة", "عقد قمة قريبة"), next("رافضا/رافضة", "أي حل جزئي"));
    List<Choice> first = List.of(verb("قال/قالت @1 إن", "|الطريق بين المدينتين ما زال مغلقا"),
        verb("أعلن/أعلنت @1 أن", "|الهدنة لن تصمد طويلا"));
    List<Choice> between = List.of(Choice.of("،"), Choice.of("،"), Choice.of("، في تصريح للجزيرة،"), Choice.of(""));
    assertShare(0.97, 300, List.of(first, SPEAKERS, List.of(Choice.of("@")), between, participles));
  }

  @Test
  void quotations() {
    String quotation = "لن نقبل بأقل من وقف كامل لإطلاق النار";
    List<Choice> forms = List.of(Choice.of("قال/قالت @1: \"Q\""), Choice.of("وقال/وقالت @1 \"Q\""), Choice.of("\"Q\"، قال/قالت @1"),
        Choice.of("\"Q\"، بحسب @1"), Choice.of("\"Q\"، يقول/تقول @1 للجزيرة نت"), Choice.of("يقول/تقول @1: \"Q\""),
        Choice.of("وكتب/وكتبت @1 على منصة إكس: \"Q\""),
        Choice.of("وتابع/وتابعت @1 قائلا/قائلة: \"Q\""), Choice.of("ورد/وردت @1 قائلا/قائلة: \"Q\""),
        Choice.of("وعلق/وعلقت @1 على ذلك بالقول: \"Q\""), Choice.of("وأضاف/وأضافت @1 في تغريدة عبر تويتر «Q»"),
        Choice.of("ونقلت وكالة رويترز عن @1 قوله/قولها \"Q\""), Choice.of("وقال/وقالت @1 خلال لقائه/لقائها بالصحفيين أمس \"Q\""),
        Choice.of("وغرد/وغردت @1 قائلا/قائلة \"Q\""), Choice.of("وأجاب/وأجابت @1: \"Q\""),
        Choice.of("وأكد/وأكدت @1 في مقابلة مع القناة 12 أنه \"Q\""), Choice.of("من جانبه/جانبها قال/قالت @1 لـ«الشرق الأوسط»: «Q»"));
    forms = forms.stream().map(c -> Choice.of(c.words().replace("Q", quotation), "complement", "|" + quotation)).toList();
    assertShare(0.97, 300, List.of(forms, SPEAKERS, List.of(Choice.of(""), Choice.of(". واستمرت المحادثات حتى المساء"))));
  }

  @Test
  void nounsOfSaying() {
    List<Choice> before = List.of(Choice.of("وجاء ذلك بعد"), Choice.of("وتوقفت المحادثات رغم"), Choice.of("وتراجعت الأسعار عقب"),
        Choice.of("ويأتي ذلك مع"), Choice.of("واستمر الخلاف في ظل"));
    List<Choice> nouns = List.of(verb("إعلان @1", "|بدء عملية واسعة في الشمال"), verb("إعلان @1 أن", "|الهدنة لن تصمد طويلا"),
        verb("تأكيد @1 أن", "|الهدنة لن تصمد طويلا"),
        verb("تهديد @1", "ب|وقف المحادثات نهائيا"), verb("مطالبة @1", "ب|فتح تحقيق مستقل"), verb("تحذير @1 من", "|عواقب وخيمة"),
        verb("نفي @1", "|أي صلة بالحادث"),
        verb("دعوة @1 إلى", "|ضبط النفس"), verb("رفض @1", "|أي حل جزئي"), verb("تصريح @1 بأن", "|الهدنة لن تصمد طويلا"),
        verb("قول @1 إن", "|الهدنة لن تصمد طويلا"),
        verb("اتهام @1", "|إسرائيل بعرقلة المحادثات"), verb("تعهد @1", "ب|إعادة الإعمار"), verb("إدانة @1", "|استهداف المدنيين"));
    assertShare(0.88, 300, List.of(before, nouns, SPEAKERS, List.of(Choice.of("@"))));
  }

  @Test
  void nothingIsSaid() {
    List<Choice> sentences = List.of(Choice.of("وأضاف @1 هدفا ثانيا في الشوط الأول"), Choice.of("وتحدث @1 إلى الصحفيين بعد الجلسة"),
        Choice.of("وكتب @1 ثلاثة كتب عن تاريخ المدينة"),
        Choice.of("وقرأ @1 رسالة طويلة أمام الحضور"), Choice.of("وتابع @1 العرض من المنصة الرئيسية"),
        Choice.of("ونقل @1 إلى المستشفى بعد الحادث"), Choice.of("وواصل @1 زيارته إلى المنطقة"),
        Choice.of("وكشف @1 الستار عن لوحة تذكارية"), Choice.of("ورد @1 على مصادر النيران بالمدفعية"),
        Choice.of("وقدم @1 أوراق اعتماده إلى الرئيس"),
        Choice.of("وعبر @1 الحدود إلى تركيا"), Choice.of("ورأى @1 النور في قرية صغيرة"), Choice.of("وأثبت @1 جدارته في المنافسة"),
        Choice.of("ووجه @1 ضربة قوية إلى خصمه"),
        Choice.of("وقدر @1 على تجاوز الأزمة"), Choice.of("وأشارت الساعة إلى الثالثة حين وصل @1"), Choice.of("ولفت @1 الأنظار بأدائه"),
        Choice.of("ووعد @1 جمهوره وغادر"),
        Choice.of("وأعلن عن وفاة @1 بعد صراع مع المرض"), Choice.of("وذكر اسم @1 في القائمة"), Choice.of("وخلص @1 من الأسر بعد عام"),
        Choice.of("ولم يعلق @1 على هذه الأنباء"), Choice.of("ولم يؤكد @1 صحة هذه المعلومات"), Choice.of("وامتنع @1 عن الإدلاء بأي تصريح"),
        Choice.of("ومن المتوقع أن يعلن @1 موقفه غدا"), Choice.of("وسيؤكد @1 ذلك في خطابه"), Choice.of("وسأل الصحفي @1 عن الأمر"));
    assertShare(0.97, 300, List.of(sentences, NOBODY));
  }
}
