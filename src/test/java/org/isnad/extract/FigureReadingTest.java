package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which quantities a sentence reports, and what they measure.
class FigureReadingTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  private static Reading read(String text) {
    return reader.read(Article.of("a", text));
  }

  private static List<String> figures(String text) {
    return read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.value().stripTrailingZeros().toPlainString() + " " + f.measure() + " "
            + f.qualifier().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أسفر الانفجار في المدينة عن مقتل 5 أشخاص وإصابة 10 بجروح. | 5 killed exact, 10 injured exact",
      "خلال الليلة الماضية 76 فلسطينيا استشهدوا وأصيب 281 آخرون في القطاع. | 76 killed exact, 281 injured exact",
      "خلفت الهزة الأرضية 60 قتيلا و120 جريحا في القرى الجبلية. | 60 killed exact, 120 injured exact",
      "أدى القصف على البلدة إلى مقتل جندي وإصابة شخصين بجروح. | 1 killed exact, 2 injured exact",
      "أدى القصف على البلدة إلى مقتل 14 مدنيا بينهم طفلان. | 14 killed exact, 2 killed exact",
      "أسفر الهجوم عن مقتل وإصابة 60 عنصرا من القوات. | 60 count exact",
      "وزعت اللجنة سلالا على 4500 أسرة في المدينة. | 4500 count exact",
      "تلقى جهاز الإسعاف 61 نداء استغاثة. | 61 count exact",
      "أسرت القوات 13 جنديا قرب الحدود. | 13 detained exact",
      "شيدت الأبراج بارتفاعات تتراوح ما بين 6 أمتار إلى 33 مترا. | 6 distance exact",
      "تراوحت الانخفاضات مابين 9.78% إلى 4.17% في السوق. | 4.17 percent exact",
      "تراجع القطاعان بنسبة ما بين 0.18% و0.04% على التوالي. | 0.18 percent exact, 0.04 percent exact",
      "وقع الاتفاق بين 5 دول و3 منظمات دولية. | 5 count exact, 3 count exact",
      "تراجع سهما المصرفين 2.4 و1.9 في المائة على الترتيب. | 2.4 percent exact, 1.9 percent exact",
      "صعد القطاعان بنسبة 0.35 و 0.31% أمس. | 0.35 percent exact, 0.31 percent exact",
      "ارتفعت الإيرادات والأرباح إلى 14.2 و2.6 مليار درهم. | 14200000000 money exact, 2600000000 money exact",
      "اشترى الطلاب 5 و10 كتب من المعرض. | 5 count exact, 10 count exact",
      "قدمت المأكولات 10 أسر منتجة في المهرجان. | 10 count exact",
      "أفرجت السلطات، فجر الاثنين، عن 90 أسيرا من المدينة. | 90 released exact",
      "قال الوسيط إن الصفقة المرتقبة تشمل 887 أسيرا، منهم 181 من الضباط. | 887 released exact, 181 released exact",
      "بلغ عدد الأسرى في السجون 4650 أسيرا. | 4650 detained exact",
      "وصل الوزير على رأس وفد ضم 14 وزيرا. | 14 participants exact",
      "زار الأمير المدينة مع وفد رسمي من ثمانية مسؤولين. | 8 participants exact",
      "أفادت الوزارة بأن شخصين استشهدا في غارة على البلدة. | 2 killed exact",
      "قال المدير إن الوقود لا يكفي لأكثر من 3 أيام. | 3 duration at_most",
      "قالت الحركة إنها لن تقبل بأقل من إطلاق سراح 620 معتقلا. | 620 released exact",
      "تعهدت الشركة بالرد خلال مدة أقصاها 45 يوما. | 45 duration at_most",
      "ووافق المجلس على الاقتراض بسقف 3 مليارات دولار. | 3000000000 money at_most",
      "ويستوعب الملجأ الجديد 150 شخصا بحد أعلى. | 150 count at_most",
      "ويشترط البنك إيداع مبلغ بحد أدنى 5 آلاف ريال. | 5000 money at_least",
      "أغلق المؤشر بتداولات قاربت 4 مليارات ريال. | 4000000000 money approaching",
      "قتل 13 جنديا وشرطيا على الأقل في الهجوم. | 13 killed at_least",
      "بلغت الحصيلة 44 شهيدا من بينهم 15 طفلا و4 سيدات. | 44 killed exact, 15 killed exact, 4 killed exact",
      "طالبت اللجنة بإطلاق سراح 620 أسيرا، من بينهم 48 أسيرة. | 620 released exact, 48 released exact",
      "أجبرت الحرب مليوني شخص على ترك منازلهم. | 2000000 displaced exact",
      "انتشلت الفرق جثث 17 مهاجرا من البحر. | 17 killed exact",
      "خفض البنك الفائدة بمقدار 100 نقطة أساس. | 100 percent exact",
      "خصصت البلدية 9 ملايير دينار للمشروع. | 9000000000 money exact",
      "بلغت المشاركة نسبة لم تتعد 42.2% في المدينة. | 42.2 percent at_most",
      "تجاوز عدد اللاجئين السوريين في البلاد 8 ملايين. | 8000000 displaced more_than",
      "تناهز حصة المدينة السنوية من المياه 55 طنا. | 55 size about",
      "أسفر الانفجار عن مقتل 5 أشخاص، على الأقل، في السوق. | 5 killed at_least",
      "امتدت مساحة الحريق إلى 84م2 في المصنع. | 84 size exact",
      "عقد قائد اللواء 22 ميكا لقاء مع 3 ضباط. | 3 count exact",
      "انتشل المسعفون الضحايا من تحت 3 مبان. | 3 count exact",
      "قتل شرطي وأصيب آخر بالرصاص. | 1 killed exact, 1 injured exact",
      "قالت الشرطة إن سبعة أشخاص على الأقل، بينهم شرطيان، أصيبوا في السوق. | 7 injured at_least, 2 injured exact",
      "أدى الهجوم إلى مقتل 21 سائحا وشرطي. | 21 killed exact, 1 killed exact",
      "استقبل المستشفى حالتي وفاة بعد الحريق. | 2 killed exact",
      "سجنت محكمة أمس 11 من أعضاء الحزب. | 11 detained exact",
      "هبط السعر إلى أدنى مستوياته في أربعة أشهر ونصف الشهر. | 4.5 duration exact",
      "فقد 300 منهم وظائفهم بعد إغلاق المصنع. | 300 count exact",
      "فقد 20 عاملا حياتهم في المنجم. | 20 killed exact",
      "وصل العون إلى 20 ألف شخص من المتضررين في الإقليم. | 20000 affected exact",
      "اندلع الحريق على مساحة 1200 متر في السوق. | 1200 size exact",
      "ألقت المروحيات 30 برميلا متفجرا على البلدة. | 30 count exact",
      "أصدر الرئيس قرارا بالعفو عن 101 من الصيادين. | 101 released exact",
      "ارتفع العدد إلى 1،2 مليون طفل في الإقليم. | 1200000 count exact",
      "ارتفعت الحصة من 57.9 إلى 58.1 في المئة. | 57.9 percent exact, 58.1 percent exact",
      "أفادت مصادر بأن رجلا قتل في القصف. | 1 killed exact",
      "تقام المباراة في القمة 110 من دون جمهور. | ''",
      "يضم المقر ألف موظف من المدينة. | 1000 count exact",
      "تلقى المركز البلاغ في الساعة السابعة وخمس دقائق. | ''",
      "تبدأ مرحلة التسجيل يوم الأحد 15/11 في المدن. | ''",
      "بلغت القيمة السوقية للأسهم 2 تريليون أمس. | 2000000000000 money exact",
      "خفض القانون السن إلى 18 بدلا من 21 للناخب. | ''",
      "أصدرت المحكمة حكما بإعدام 9 متهمين في القضية. | 9 count exact",
      "راح نحو 400 شخص العام الماضي ضحايا للفيضانات. | 400 killed about",
      "قتل انتحاري 32 شخصا في السوق. | 32 killed exact",
      "تستطيع القوات الذهاب لمسافة 300 أو 400 ميل. | 300 distance exact",
      "شرح المدير الخطة للمشاركات البالغ عددهن 20 معلمة. | 20 participants exact",
      "لقي 12 شخصا على الأقل مصرعهم في غرق القارب. | 12 killed at_least",
      "بلغ عدد القتلى في الفيضانات أكثر من 300 حتى مساء الخميس. | 300 killed more_than",
      "لا يزال 39 شخصا في عداد المفقودين بعد الانهيار. | 39 missing exact",
      "شملت الصفقة إطلاق سراح أكثر من 100 رهينة و240 سجينا من السجون. | 100 released more_than, 240 released exact",
      "احتجز المسلحون نحو 40 شخصا كرهائن في المبنى. | 40 taken_hostage about",
      "أودت العاصفة بحياة نحو 400 شخص في الشمال. | 400 killed about",
      "أدت الغارة إلى مقتل 5 أشخاص وتدمير 10 منازل. | 5 killed exact, 10 count exact",
      "ارتفع الإنتاج إلى 1.2 مليون برميل يوميا. | 1200000 size exact",
      "بلغت مساحة الحريق 30 كيلومترا مربعا تقريبا. | 30 size about",
      "شارك في المؤتمر 18 دولة من القارة. | 18 participants exact",
      "حصد الحزب 132 مقعدا في البرلمان الجديد. | 132 count exact",
      "ارتفعت القيمة من 10 مليارات دولار إلى 15 مليار دولار. | 10000000000 money exact, 15000000000 money exact",
      "يحصل الفائز الأول على 50 ألف ريال والثاني 40 ألفا. | 50000 money exact, 40000 money exact",
      "قالت الشرطة إن أربعة أشخاص تم القبض عليهم. | 4 detained exact",
      "اختطف مسلحون 6 موظفين من مكاتبهم. | 6 taken_hostage exact",
      "سلمت الدولة جارتها ثماني مقاتلات. | 8 count exact",
      "نتج عن الحادث وفاة قائد الطائرة و3 مسافرين. | 3 killed exact",
      "أدت الغارات إلى مصرع 18 متمردا وإصابة 25 آخرين بجراح. | 18 killed exact, 25 injured exact",
      "أعلنت الداخلية القبض على (31) شخصا في الحملة. | 31 detained exact",
      "سجلت المنظمة 52 حالة وفاة في الإقليم. | 52 killed exact",
      "تسبب القصف في مقتل 43 شخصا وإصابة 173 يوم الأحد. | 43 killed exact, 173 injured exact",
      "أدى الحادث إلى مقتل شخص واحد في الطريق. | 1 killed exact",
      "شهدت المدينة سقوط 10 قذائف على الأحياء. | 10 count exact",
      "ارتفعت قيمة الديات من 100 ألف إلى 300 ألف ريال. | 100000 money exact, 300000 money exact",
      "انخفض السعر 12 سنتا أو ما يعادل 3 بالمئة. | 12 money exact, 3 percent exact",
      "كان أكثر من 60 صيادا نجوا من غرق مركبهم أمس. | 60 count more_than",
      "انتشل خفر السواحل 38 صيادا من المياه صباح أمس. | 38 count exact",
      "انتشلت فرق الإنقاذ 5 جثث من تحت الأنقاض. | 5 killed exact",
      "لقي 20 عاملا ومزارعا حتفهم في السيول. | 20 killed exact",
      "أعلن أن 17 مسلحا من الجماعة وقوات حليفة قتلوا في المعارك. | 17 killed exact",
      "شهد العام مقتل أو فقدان 90 صيادا في البحر. | 90 killed exact",
      "راح ضحيتها 20 عاملا في المصنع. | 20 killed exact",
      "تساعد المنظمة سكان الإقليم البالغ عددهم 3 ملايين نسمة. | 3000000 count exact",
      "تجاوزت قيمة العقد التي أعلنت قيمته 38 مليون ريال. | 38000000 money exact",
      "عقد الجسر تجاوزت قيمته 38 مليون ريال. | 38000000 money more_than",
      "لا يقل عددهم عن 20 شخصا في المخيم. | 20 count at_least",
      "سددت الدولة مليارا يورو من ديونها. | 2000000000 money exact",
      "سددت الدولة مليونا و200 ألف يورو من ديونها. | 1200000 money exact",
      "ارتفع المؤشر بمقدار 3ر4 نقطة في ختام الجلسة. | 4.3 count exact",
      "هبط المؤشر 5.‏26 في المائة في الجلسة. | 26.5 percent exact",
      "بلغ طول الطريق (108) كلم من الحدود. | 108 distance exact",
      "بطول 42 كيلو متراً على الساحل. | 42 distance exact",
      "أصيب نائب رئيس البرلمان سالم حسن في الحادث وقتل 3 من مرافقيه. | 3 killed exact",
      "طاقة المصنع لا تتجاوز(135) ألف طن سنويا. | 135000 size at_most",
      "قال المتحدث إن 12 متشددا وخمسة مدنيين قتلوا أمس. | 12 killed exact, 5 killed exact",
      "رصد المركز 70 حالة انتهاك في المدن. | 70 count exact",
      "نشر المقطع على القناة 12 مساء أمس بعد الحادث. | ''",
      "يزيد إنتاج المصنع من الدقيق عن 20 ألف طن. | 20000 size more_than",
      "تبدأ أسعار التذاكر من 60 ريالا للفرد. | 60 money at_least",
      "وصل السعر إلى ريال بعد أن اختطف مجهولون أمس موظفا من مكتبه. | 1 taken_hostage exact",
      "البحث جار عن شخصين مفقودين في البحر. | 2 missing exact",
      "تستبدل الجماعة مقاتليها الذين تقتلهم الغارات وما زال لديها 300 مقاتل. | 300 count exact",
      "من أهم الأسباب: (1) احتكار الأراضي داخل المدن. | ''",
      "استهدفت التجمعات بمدافع الهاون عيار 120. | ''",
      "سجل اللاعب سامر هدفين متتاليين (67) و(71) في المباراة. | 2 count exact",
      "سجل اللاعب سامر هدفين في ظرف 6 دقائق (79 و85). | '2 count exact, 6 duration exact'",
      "وضعت الشركة في خطتها أهدافا واضحة، وتطرح بهذه الأهداف (50) وظيفة جديدة. | 50 count exact",
      "وهل نعود إلى البيت؟ (5) علمتني الأيام. | ''",
      "حذر الوزير من أن 3 من كل 5 مراكز مغلقة. | ''",
      "اعتقلت الشرطة شبانا في رام الله (6) وبيت لحم (5). | '6 detained exact, 5 detained exact'",
      "برأت المحكمة ستة آخرين. | 6 count exact",
      "بلغت مساحة المدينة ستين كيلومترا. | 60 size exact",
      "سيشارك في القوة 16 دولة تشارك في التدريب. | 16 participants exact"})
  void measures(String sentence, String expected) {
    assertThat(String.join(", ", figures(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "سجل اللاعب هدفه في الدقيقة 24 من الشوط. | NAME",
      "قصفت الفصائل الآليات بقذيفة «الياسين 105» في المحور. | NAME",
      "صدر القرار وفقا للمادة 68 من الدستور. | NAME",
      "عقدت المفاوضات بين الطرفين ومجموعة 5+1 في فيينا. | NAME",
      "للاستفسار يرجى الاتصال على 0505000000 في أي وقت. | NAME",
      "سلمت الشركة مقاتلات من نوع اف 16 إلى الجيش. | NAME",
      "دعت الحكومة إلى تنفيذ قرار مجلس الأمن 2216 والعودة إلى الحوار. | NAME",
      "تمسكت الحكومة في مفاوضاتها بالقرار الأممي 2216 وأنه لا بديل عنه. | NAME",
      "وصف الوفد قرار الأمم المتحدة 2216 لعام الحرب بأنه واضح. | NAME",
      "انعقد مؤتمر «جنيف - 3» في الموعد المحدد. | NAME",
      "أبرمت دول 5 1 الاتفاق مع طهران. | NAME",
      "قصفت الطائرات المعسكر 109 التابع للجيش. | NAME",
      "صدر القانون 19 في جلسة المجلس. | NAME",
      "إن العدد الحقيقي ثلاثة أضعاف المعلن. | UNCLAIMED",
      "تقيم الأسر ثلاثة أرباعها في المخيمات. | UNCLAIMED",
      "اعتمد المجلس لائحة 2011 في جلسته. | DATE",
      "ينتهي التسجيل يوم الثلاثاء الموافق 3 – 11 - 1436هـ. | DATE",
      "تحتل البلاد المرتبة 136 في القائمة. | NAME",
      "اجتمعت الدول الأربع في العاصمة لبحث الملف. | ORDINAL",
      "جلس الطرفان لمرة واحدة إلى الطاولة. | ORDINAL",
      "تتراوح أعمار الأطفال بين 9 و13 عاما في المدرسة. | DATE",
      "انطلقت الجولة الثانية من المحادثات. | ORDINAL"})
  void numbersThatAreNoFigures(String sentence, NumberUse.Use use) {
    Reading r = read(sentence);
    assertThat(figures(sentence)).isEmpty();
    assertThat(r.numbers()).isNotEmpty().allSatisfy(n -> assertThat(n.use()).isEqualTo(use));
  }

  @Test
  void aListOfBareNumbersCountsNothing() {
    Reading r = read("أعلنت الجامعة أرقام المقبولين:\n\n3601115834\n\n3601115842\n\n3601115884\n\nوقال المدير إن 12 طالبا ينتظرون.");
    assertThat(r.figures()).singleElement().satisfies(f -> assertThat(f.value()).isEqualByComparingTo("12"));
    assertThat(r.numbers()).filteredOn(n -> n.use() == NumberUse.Use.UNCLAIMED).hasSize(3);
  }

  @Test
  void whatIsToldTwiceIsOneFigure() {
    assertThat(figures("أسفر حريق المصنع عن مقتل 23 عاملا في المدينة.\n\nوقالت الشرطة إن 23 شخصا قتلوا في الحريق."))
        .containsExactly("23 killed exact");
  }

  @Test
  void partsOfDifferentWholesStayApart() {
    assertThat(figures("قتل 14 شخصا في الغارة الأولى بينهم 5 أطفال. وفي المساء قتل 7 أشخاص في غارة أخرى بينهم 5 أطفال."))
        .filteredOn(f -> f.startsWith("5 ")).hasSize(2);
  }

  @Test
  void aPartKnowsItsWhole() {
    Reading r = read("قتل 30 شخصا في الغارة بينهم 12 طفلا.");
    List<Figure> f = r.claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
    assertThat(f).hasSize(2);
    assertThat(f.get(1).frame().subsetOf()).isEqualTo(f.get(0).number());
  }

  private static Figure.Frame frame(String text, int value) {
    return read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .filter(f -> f.value().intValue() == value).findFirst().orElseThrow().frame();
  }

  @Test
  void aCauseHasNoVerb() {
    String text = "قتل 30 شخصا في هجوم تبنته الجماعة أمس.";
    Figure.Frame frame = frame(text, 30);
    assertThat(frame.cause()).isNotNull().satisfies(c -> assertThat(text.substring(c.start(), c.end())).isEqualTo("هجوم"));
  }

  @Test
  void aWindowBelongsToTheClauseOfTheFigure() {
    assertThat(frame("تصدر الفريق برصيد 74 نقطة أمام منافسه الذي يحمل اللقب منذ عام 2005.", 74).window()).isNull();
    assertThat(frame("قتل أكثر من 40 شخصا منذ عام 2005 في المدينة.", 40).window()).isNotNull();
    assertThat(frame("بلغت الأرباح 21 ريالا للسهم منذ عام 2005 في الشركة.", 21).window()).isNull();
  }
}
