package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.claim.Figure;
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
}
