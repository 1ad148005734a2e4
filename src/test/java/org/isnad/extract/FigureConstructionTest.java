package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is counted where numbers share a unit, stand without one, are parts of others or are no figures at all.
class FigureConstructionTest {

  private static String told(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.value().stripTrailingZeros().toPlainString()
            + (f.valueMax() == null ? "" : ".." + f.valueMax().stripTrailingZeros().toPlainString()) + " " + f.measure())
        .collect(Collectors.joining("; "));
  }

  private static String units(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> String.valueOf(f.unit())).collect(Collectors.joining("; "));
  }

  private static String status(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> String.valueOf(f.status())).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وتراجع سهما المصنعين في ختام الأسبوع 3.4 و1.2 في المائة على الترتيب.|3.4 percent; 1.2 percent",
      "وتوقع الصندوق أن ينكمش الاقتصاد بنسبة 2.4 هذه السنة و1.1% في السنة التالية.|2.4 percent; 1.1 percent",
      "وبلغ عدد زوار المتحفين الكبيرين 45 و60 ألف زائر على التوالي.|45000 count; 60000 count",
      "وزادت طاقة المصنع الجديد من 60 إلى 95 ألف طن سنويا.|60000 size; 95000 size",
      "مما رفع القدرة المركبة في البلاد من 5 إلى 210 ميغاوات.|5 size; 210 size",
      "وتباينت تحركات الأسهم يوم أمس بين 2.75% صعودا و6.20% هبوطا.|2.75 percent; 6.2 percent",
      "بلغت ميزانية وزارة السياحة 8 ملايين ووزارة البيئة 5 ملايين دينار.|8000000 money; 5000000 money",
      "وتعاني شركة الطيران من ديون تقدر بـ 11 مليار غورد (90 مليون دولار).|11000000000 money; 90000000 money"})
  void sharedUnits(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقال النقيب إن المفاوضات ستستغرق أسبوعين أو ثلاثة.|2..3 duration",
      "وسيغلق الجسر الكبير ليومين أو ثلاثة ونعيد فتحه بعدها.|2..3 duration",
      "وتوقعت الأرصاد أن تنخفض الحرارة بست أو سبع درجات.|6..7 size",
      "وقال المدرب إن فريقه يحتاج إلى ثلاثة أو أربعة لاعبين.|3..4 count",
      "وتتراوح أجور العمل في المحال بين ريالين و6 ريالات.|2..6 money",
      "وكان المسلحون عشرة أو اثني عشر رجلا، بحسب شاهد عيان.|10..12 count"})
  void rangesOfWords(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وارتفع سعر البرميل بنحو دولار واحد في تعاملات أمس.|1 money",
      "وانخفض سعر الخام بنحو دولارين في جلسة الثلاثاء.|2 money",
      "وتراجع مؤشر السوق المالية نصفا بالمئة عند الإغلاق.|0.5 percent",
      "وأوضحت ناطقة باسم الشرطة أن شرطيا «أصيب بجروح متوسطة» جراء ذلك.|1 injured",
      "وارتفع سعر الكيلو في الأسواق بدولار ونصف.|1.5 money", "وقال شاهد إن شابا من القرية قضى غرقا.|1 killed",
      "وقال شاهد إن رجلا من القرية قتل زوجته.|''", "القاهرة تستورد قمحا من روسيا بـ«52» مليـون دولار|52000000 money"})
  void smallNumbers(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وجميع القتلى من المصلين في المسجد وبينهم تسع طالبات.|9 killed",
      "المفاوضات متوقفة منذ أكثر من أربعة أسابيع بعد أن عرض الخاطفون الإفراج عن اثنين منهم.|4 duration; 2 released",
      "وتفشى مرض الحصبة الذي أصيب به قرابة ألف وخمسمئة طفل في المدينة.|1500 affected",
      "وشارك في حملة التشجير «250» ألف متطوع من المدينة.|250000 participants"})
  void parts(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"قال المحافظ إن المعلمين البالغ عددهم نحو ستة آلاف لا يتقاضون رواتبهم.|المعلمين",
      "وذكرت المنظمة أن 2.3 مليون طفل يعيشون في المخيمات وأن 700 ألف انقطعوا عن التعليم.|طفل; طفل",
      "أحالت النيابة العسكرية في المدينة 43 بتهمة الفرار من الخدمة.|null",
      "ونقل 48 عاملا إلى مستشفيات في ست محافظات، لا يزال 12 منهم في العناية المركزة.|عاملا; محافظات; عاملا"})
  void unitsUnderstood(String text, String expected) {
    assertThat(units(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"استقال الوزير من منصبه في نهاية 2009 احتجاجا على الموازنة.|''",
      "وترك النائب الحزب في أواخر 2013 اعتراضا على التحالف.|''",
      "وتنص المواد 66، 67، و68 من القانون على أن التحكيم مستقل.|''",
      "وأعلن المتحدث أن القصر بني في القرن الأول (نحو 2494- 2345 قبل الميلاد).|''",
      "وهاجمت الطائرات في السادسة صباحا (1.30 توقيت غرينتش) حاجزا.|''",
      "وارتفع مؤخرا سعر بنزين 95 في محطات المدينة.|''", "وما زالت القرية تنتظر، في غضون 48 ساعة ستعلن اللجنة موقفها.|''",
      "وانتقل اللاعب صاحب الـ\"32\" عاما إلى النادي الإيطالي.|''"})
  void noFigures(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وسيشارك في البطولة المقبلة 30 لاعبا من المنطقة.|PLANNED",
      "وتعتزم الشركة شراء 12 طائرة جديدة.|PLANNED",
      "ومن المقرر أن يسافر إلى المدينة 40 عاملا.|PLANNED", "وقال إن 40 ألف جندي سيتوجهون إلى القواعد.|PLANNED",
      "وشارك في البطولة الماضية 30 لاعبا من المنطقة.|REPORTED", "وقال إن السيارة التي كانت تقل 12 راكبا انقلبت.|REPORTED"})
  void whatIsToCome(String text, String expected) {
    assertThat(status(text)).isEqualTo(expected);
  }

  /// Ages of the dead, those who do harm, passengers, dual scales in brackets and reductions that are ranges.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقررت الشركة خفض الإنتاج بما يبلغ 15-20 في المئة.|15..20 percent",
      "توفي الشاعر نزار العلي في بيروت عن «71» عاما.|''", "وقال النقيب إن ألف مسلح يحتجزون 4 آلاف مدني.|1000 count; 4000 detained",
      "وغرقت السفينة وعلى متنها 120 طبيبا.|120 count", "ووزعت الجمعية السلال على (مليوني) مستفيد.|2000000 count"})
  void whoIsCounted(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وسيصوت المجلس المؤلف من 15 دولة على القرار غدا.|REPORTED",
      "وسيوزع الهلال 300 سلة على القرى غدا.|PLANNED"})
  void statusOfWhatIsMadeUp(String text, String expected) {
    assertThat(status(text)).isEqualTo(expected);
  }

  /// The hurt of whom only the hospital or their state is told.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وأفاد مستشفى المدينة بأنه استقبل منذ الفجر 22 شابا.|22 injured",
      "وقالت الشرطة إن 5 أشخاص أصيبوا بالسلاح الأبيض في الحي.|5 injured",
      "وسجلت المديرية 38 إصابة بالسل في شهر. وقالت البلدية إن حافلة انقلبت فأصيب 12 راكبا.|38 affected; 12 injured",
      "وسجلت المديرية 38 إصابة بالسل في شهر. وقال الناطق إن 12 طفلا أصيبوا منذ السبت.|38 affected; 12 affected",
      "وأدخل 18 من الناجين إلى المستشفى، بينهم خمسة في حال الخطر.|18 injured; 5 injured",
      "وجرى إيصال سبع حالات حرجة إلى مستشفى الولادة.|7 injured",
      "وأضافت البلدية أن ثلاث عاملات من المصنع لحقت بهن إصابات متفاوتة.|3 injured",
      "وأكد طبيب المناوبة أن أربعا من المصابات غادرن القسم.|4 injured",
      "وخلص الفريق إلى أن المستشفى استقبل 37 مريضا في شهر.|37 count",
      "وذكرت مديرية الأوبئة تسجيل 812 حالة اشتباه جديدة بالملاريا.|812 affected"})
  void theHurt(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  /// Persons without a number who stand before their verb, are left behind, told apart, or counted by a pronoun's noun.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقال ناطق محلي إن حارسا في المتحف الوطني قتل في الهجوم.|1 killed",
      "وكان جمركيان مغربيان من المركز قتلا في انفجار لغم.|2 killed",
      "وقال إن شرطيا وامرأة ورجلا يبلغ من العمر 61 عاما قتلوا في القصف.|1 killed; 1 killed; 1 killed",
      "وخلف الهجوم على القرية قتيلا وجريحين في صفوف الحرس.|1 killed; 2 injured",
      "دهست شاحنة رجلا وجاره ما نتج عنه وفاة الأول وإصابة الثاني بكسور.|1 killed; 1 injured",
      "وأوقفت الشرطة المدون سالم الهاشمي وشابا آخر عند الحاجز.|1 detained",
      "وقال رجال الإسعاف إنهم عثروا على جثتي عاملين تحت السقف.|2 killed",
      "وأصاب الحريق الممرضة وجرح شقيقتيها في البيت.|2 injured",
      "وأضافت أن من بين القتلى طبيبة وحارسا في المشفى.|1 killed; 1 killed",
      "وأعلن الجيران أن زميله في العمل أصيب قبل عام.|''",
      "وعثر الصيادون على 14 مهاجرا بينهم نساء أمواتا داخل القارب.|14 killed"})
  void personsWithoutNumbers(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  /// A number told twice, a bound that is none, halves of times, goals, totals taken up, and words that only look like names of types.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وسجلت الولاية وفاة أربعة أشخاص (4) وجرح شخصين (2) آخرين.|4 killed; 2 injured",
      "وكرمت الجمعية عشرة (10) طلاب في الحفل.|10 count", "وأصيب ستة حراس في اشتباك من مسافة صفر.|6 injured",
      "وقال المزارع إن نصف الآبار، أي 1700 بئر، جفت هذا الصيف.|1700 count",
      "وقالت البلدية إنها لن تفرط بشبر واحد من 5 آلاف كيلومتر.|5000 distance",
      "استمر اللقاء بين الرئيسين ساعتين ونصف الساعة في القصر.|2.5 duration",
      "وفاز الفريق الأحمر في الختام بثلاثة أهداف مقابل هدف.|3 count; 1 count",
      "وتسلمت العائلات 20 قتيلا، وقال ناطق إن العدد مرشح لبلوغ 1400.|20 killed; 1400 killed",
      "ما يرفع عدد الشهداء في القطاع إلى 2165 بحسب الوزارة.|2165 killed",
      "ونص الاتفاق على تسليم جثث 60 رجلا، من ضمنهم 4 ضباط.|60 count; 4 count",
      "وبلغ مجموع ضحايا الغارات 90 ضحية، منهم 20 قتيلا و70 جريحا.|90 count; 20 killed; 70 injured",
      "وعاد من الرحلة برفقة 6 سياح أفرجت عنهم السلطات.|6 released",
      "وشهد اليوم توقيف الكاتب المعروف ومعه 12 من أعضاء حزبه.|12 detained",
      "ووضعت الشرطة الموقوفين، وعددهم خمسة، تحت الحراسة.|5 detained",
      "وزادت مبيعات الذهب إلى 164 ألف أوقية هذا العام.|164000 size",
      "وأعلنت المفوضية فوز سالم الهاشمي على منافسيه الـ11 أمس.|11 count"})
  void toldInOtherWays(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وناهزت المشاركة في المدينة 57% بعد الظهر.|ABOUT",
      "وتدور عقود القمح حول 190 يورو للطن.|ABOUT", "وتجاوزت الخسائر هذا الأسبوع 30 مليون دولار.|MORE_THAN"})
  void bounds(String text, String expected) {
    assertThat(ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> String.valueOf(f.qualifier())).collect(Collectors.joining("; "))).isEqualTo(expected);
  }

  /// What nouns beside those counted tell of them, and what they tell of others.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وينص المقترح على تجميد القتال وتبادل نحو 1300 أسير من الجانبين.|1300 released",
      "وقتل سبعة مدنيين بينهم امرأة حامل وطفل في غارة على البلدة.|7 killed; 1 killed; 1 killed",
      "وأوضح الناطق أن 4 فرق إسعاف و15 مسعفا باشروا الحريق.|4 count; 15 count",
      "وارتفعت حصيلة الاعتقالات في المنطقة إلى 1870 حالة، بينها 52 سيدة.|1870 detained; 52 detained",
      "وداهمت القوات القرية واعتقلت الشقيقين نزار ورامي العلي.|2 detained",
      "وبحث المحافظ مع الوزير ترتيبات عودة 4 آلاف أسرة نازحة.|4000 displaced",
      "وأدت النيران إلى إصابة حارسين أحدهما من الهند والآخر من باكستان.|2 injured",
      "وقام مع مساعده باحتجاز 4 موظفين في المبنى.|4 detained",
      "وسجلت المدينة ست إصابات جديدة بفيروس كورونا، ولا يزال 41 مصابا في العزل.|6 affected; 41 affected"})
  void besideThoseCounted(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  /// A change by so much to so much is no range; days, years and names of types and troops count nothing.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وخسر النحاس في الجلسة 7.40 دولار إلى 984.10 دولار للطن.|7.4 money; 984.1 money",
      "وتراجعت الواردات إلى 33 مليون طن في الموسم الحالي، مقابل 36.4 مليونا في الموسم السابق.|33000000 size; 36400000 size",
      "وجدد الوزير التزامه باتفاق خمسة زائد واحد مع الوكالة.|''", "ورممت البلدية أسوار القلعة في عامي 2015 و 2016 محتفظة بأبوابها.|''",
      "وافتتح المتحف في 24 من نفس الشهر بعد ترميمه.|''", "وفي عام 97 دخل الهاتف المحمول إلى البلاد.|''",
      "وذكر الطيار أن عرض الصيف شمل طائرات إف – 16 وحلقت فوق الميناء.|''", "وأضاف أن المعسكر تابع للواء 23 ميكا في المحافظة.|''"})
  void changesAndNoNumbers(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @Test
  void aSignThatStandsForManyLettersIsReadWithoutAFault() {
    assertThat(told("وقال الشيخ إن النبي ﷺ أوصى بذلك، وحضر الدرس 30 طالبا.")).isEqualTo("30 participants");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقالت إن 12 مليون سوداني بحاجة إلى المساعدة.|12000000 affected",
      "وأكدت الوزارة أن 40 آخرين لا يزالون عالقين في الميناء.|40 affected",
      "وقال المتحدث إن ثلاثة من قادة الفصيل ونحو 30 مسلحا قتلوا في الغارة.|3 killed; 30 killed",
      "وصدرت أحكام بالإعدام على 15 عضوا في التنظيم.|15 count", "واستقبل الحاكم وفدا من أعيان الشمال ضم 16 شخصية.|16 participants",
      "وقال إن 21 من المحررين من ذوي الأحكام العالية.|21 released"})
  void whatBefallsThoseCountedBehindTheirNoun(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"تبلغ مساحة القاعة 8 أمتار مربعة ومساحة الحديقة 500 متر مربع.|أمتار مربعة; متر مربع",
      "وتبلغ سعة الخزان الجديد في البلدة 900 متر مكعب من الماء.|متر مكعب", "وضبطت البلدية 700 كيلو غراما من اللحوم الفاسدة.|كيلو غراما",
      "وتنتج المحطة الجديدة في الجنوب 40 ميغا وات من الكهرباء.|ميغا وات",
      "يضم الاتحاد 54 عضوا لإفريقيا و46 لآسيا و35 للكونكاكاف.|عضوا; عضوا; عضوا"})
  void unitsOfTwoWords(String text, String expected) {
    assertThat(units(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"بلغت التكلفة الإجمالية للمشروع 19.596.739.84 مليون ريال.|19596739.84 money",
      "وبلغت تكلفة المشروع الإجمالية 665,932,983 مليون ريال.|665932983 money",
      "وبلغت أصول الصندوق العام الماضي (26.809) مليار ريال.|26809000000 money",
      "تقام الجولة الأولى يومي 14 و17 الجاري أمام 900 مشجع.|900 count",
      "تستعد الأندية للموسم الرياضي 36/1437هـ بدعم قدره 5 ملايين ريال.|5000000 money",
      "ويبدأ العام الدراسي 36-37 في 40 مدرسة جديدة.|40 count",
      "بدأت الهدنة يوم الأحد (10/شوال/1436هـ) في 3 مدن.|3 count",
      "وأوقع النزاع أكثر من 600 قتيل في 15 شهرا.|600 killed",
      "وهبط السهم إلى 30 ريالا مسجلا أدنى مستوياته في ست سنوات.|30 money; 6 duration",
      "وقبل نحو عشرة أيام شنت الطائرات 30 غارة على البلدة.|30 count"})
  void oddlyWritten(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"حققت الشركة كشفا تصل احتياطياته إلى 15 مليار متر مكعب.|EXACT",
      "وهي صفقة يتوقع أن تصل إلى أربعة ملايين يورو.|EXACT", "وهي صفقة قد تصل قيمتها إلى أربعة ملايين يورو.|AT_MOST",
      "ويمكن أن تصل إلى أربعة ملايين يورو في الصيف.|AT_MOST", "ولا يزال دخل الفرد تحت 10 آلاف دولار في السنة.|LESS_THAN"})
  void reached(String text, String expected) {
    assertThat(ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.qualifier().name()).collect(Collectors.joining("; "))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وألقي القبض على 60 متسللا في الصحراء، وهم 2 من الجيزة و11 من أسوان - 25 من المنيا - 22 من قنا.|"
          + "60 detained; 2 detained; 11 detained; 25 detained; 22 detained",
      "وقتل 14 جنديا في الهجوم على القاعدة، بينهم 6 من الأردن و8 من لبنان.|14 killed; 6 killed; 8 killed"})
  void sharesByPlace(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "قُتل 11 شخصا، بينهم امرأتان، وجُرح 17 آخرون في انفجار قرب السوق.|شخصا; امرأتان; شخصا",
      "أعلنت الوزارة مقتل 12 جنديا منهم 3 ضباط وإصابة 20 آخرين بجروح.|جنديا; ضباط; جنديا",
      "قتل 4 جنود وأصيب 9 عمال و3 آخرون في القصف على الميناء.|جنود; عمال; عمال"})
  void othersAreOfTheWholeNotOfItsPart(String text, String expected) {
    assertThat(units(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وغرقت عبارة تقل 250 راكبا في البحيرة صباح اليوم.|250 count",
      "وفقد 100 شخص بعد انقلاب قارب كان يقل نحو 160 شخصا قبالة الساحل.|100 missing; 160 count",
      "وغرقت العبارة وعلى متنها 250 راكبا، ولم ينج منهم سوى 40 شخصا.|250 count; 40 count",
      "وانتشلت الفرق جثث 7 من أصل 11 عاملا حوصروا داخل المنجم.|7 killed; 11 count",
      "ووصلت إلى المستشفى حافلة تقل 20 جريحا من بلدات الشمال.|20 injured",
      "وأطلقت الحركة سراح 3 رهائن من أصل 33 رهينة حتى الآن.|3 released; 33 released"})
  void whoWereThereAreNotThoseHurt(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وتشمل المرحلة الأولى إطلاق سراح 33 أسيرا مقابل نحو ألف أسير فلسطيني، بحسب الوسطاء.|PLANNED; PLANNED",
      "ويتضمن الاتفاق دخول 600 شاحنة مساعدات يوميا إلى القطاع المحاصر.|PLANNED",
      "وأطلقت الحركة أمس سراح 8 أسرى مقابل 110 أسرى فلسطينيين أفرجت عنهم إسرائيل.|REPORTED; REPORTED",
      "وكانت الصفقة الأولى قد أفضت إلى الإفراج عن 1027 أسيرا فلسطينيا.|REPORTED",
      "وتشمل المرحلة الثانية من المتحف مبنى على مساحة 12 ألف متر مربع.|REPORTED",
      "وسجل المهاجم الشاب 49 هدفا في 101 مباراة مع فريقه السابق.|REPORTED; REPORTED",
      "ويدرس في المعهد الجديد 120 طالبا يقيم 40 منهم في السكن الداخلي.|REPORTED; REPORTED",
      "وتهدف الجمعية إلى تدريب 120 شابا من أبناء القرى المجاورة.|PLANNED"})
  void bargainsAndNounsLikeWishes(String text, String expected) {
    assertThat(status(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "من أصل 251 رهينة احتجزوا خلال الهجوم، لا يزال 97 في غزة.|251 taken_hostage; 97 held_hostage",
      "واختطف المسلحون 120 طالبا من مدرستهم، لا يزال 40 بيد الخاطفين.|120 taken_hostage; 40 held_hostage",
      "واعتقلت الشرطة 30 متظاهرا خلال المواجهات، ولا يزال 12 في السجن.|30 detained; 12 detained",
      "ووصل إلى القاهرة 12 أسيرا محررا من بين 200 شملتهم الصفقة.|12 released; 200 count",
      "وغرق قارب يقل 86 مهاجرا قبالة الساحل.|86 count", "وغرق 86 مهاجرا قبالة الساحل قبل وصول قوارب النجدة.|86 killed",
      "وسجل اللاعب البديل هدفين في الدقيقتين 23 و67 من المباراة.|2 count",
      "وتعهد المانحون بتقديم 6.5 مليارات يورو، بينها 1.2 مليار من الاتحاد الأوروبي.|6500000000 money; 1200000000 money",
      "ووصل عدد القادمين عبر المنافذ إلى 250,000 ألف حاج هذا العام.|250000 count",
      "وبلغ إنتاج الحقول الجديدة 2,500 ألف برميل خلال العام.|2500000 size"})
  void thoseLeftAndOtherCounts(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وأعلن الجيش إصابة 14 جنديا في المعارك، ما يرفع عدد قتلاه إلى 792 منذ بداية الحرب.|14 injured; 792 killed",
      "وقدرت منظمة الهجرة عدد المهاجرين الذين لقوا حتفهم في المتوسط بنحو 1600 مهاجر.|1600 killed",
      "وبلغ عدد المهاجرين الذين لقوا حتفهم هذا العام نحو 1600 مهاجر.|1600 killed",
      "وقالت المفوضية إن عدد السوريين الذين عادوا إلى بلدهم منذ سقوط النظام تجاوز مليون شخص.|1000000 count",
      "وأسفر الهجوم عن سقوط ما لا يقل عن 20 قتيلا في العاصمة.|20 killed",
      "وقدرت الوزارة عدد القتلى والجرحى بأكثر من 700 ألف منذ بداية الحرب.|700000 count",
      "وسقط أكثر من 40 قتيلا وجريحا في التفجير الذي هز العاصمة.|40 count",
      "وتسبب القصف في سقوط 20 مدنيا بين قتيل وجريح في المدينة.|20 count",
      "وأسفر الانفجار عن سقوط 3 قتلى وجريحين في الحي القديم.|3 killed; 2 injured",
      "وأسفر الانفجار عن سقوط 3 قتلى وجريح واحد في الحي القديم.|3 killed; 1 injured"})
  void totalsOfThoseHarmedInOneOrSeveralWays(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @Test
  void othersAreNeverYears() {
    assertThat(units("وقضت المحكمة بالسجن المؤبد على 12 متهما وبالسجن 15 عاما على 3 آخرين.")).isEqualTo("متهما; عاما; متهما");
  }
}
