package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.text.NumberExpression.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  private static String values(String text) {
    return NumberReader.numbers(Tokenizer.tokens(text)).stream().filter(n -> n.kind() != Kind.ORDINAL)
        .map(n -> n.value().stripTrailingZeros().toPlainString()
            + (n.max() == null ? "" : ".." + n.max().stripTrailingZeros().toPlainString()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"نزح 26600 شخص|26600", "نزح 26,600 شخص|26600", "نزح 26.600 شخص|26600",
      "بلغت 3.5 مليار دولار|3500000000",
      "بلغت 3.125 مليار دولار|3125000000", "نحو ٣٬٢٠٠ شخص|3200", "معدل ٣٫٥ نقطة|3.5", "كلفته 1,234,567.5 دولار|1234567.5",
      "عددهم 1 234 567 نسمة|1234567", "سلة من 5،200 طن|5200", "خسر 10000دولار|10000", "سجل 47 ألفا و487 إصابة|47487",
      "نحو 30 ألف جندي|30000", "منح 3 آلاف و500 خيمة|3500", "حرارة تبلغ -7 درجات|-7"})
  void digits(String text, String expected) {
    assertThat(values(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"خمسة وعشرين ألفا ومئتين|25200", "ثلاث مئة وخمسة قتلى|305", "مقتل ثلاثمئة وأربعة عشر شخصا|314",
      "أحد عشر لاعبا|11", "إحدى عشرة قذيفة|11", "اثني عشر مليار ريال|12000000000", "ثماني عشرة سنة|18", "تسعة وتسعون جنديا|99",
      "أصيب مائتان وستون|260",
      "نحو مئتي ألف نازح|200000", "تبرع بمئتي دولار|200", "مليوني لاجئ|2000000", "ألفي خيمة|2000", "مئة ألف لاجئ|100000", "ألف شخص|1000",
      "ألفا و200 طن|1200", "ثلاثة ملايين ونصف المليون طفل|3500000", "مليار ونصف المليار دولار|1500000000", "نصف مليون شخص|500000",
      "ربع مليون شخص|250000", "ثلاثة أرباع المليون|750000", "خمسة ونصف|5.5", "ألف ومئتي مليار دولار|1200000000000",
      "مليون وثلاثمئة وخمسين ألف طن|1350000", "ستة آلاف وخمسمائة واثنين وثمانين|6582", "بثلاثة صواريخ وأربع قذائف|3 4", "لألف عائلة|1000",
      "وثلاثة جرحى|3", "اعتقال شخص واحد|1", "ثلاثة وعشرين|23", "خمس فاصلة خمسة|5.5", "ثمانمائة وثمانية|808",
      "واحد وعشرون تريليون|21000000000000"})
  void words(String text, String expected) {
    assertThat(values(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"يساوي 2^-2|0.25", "يساوي 2-^2|0.25", "يساوي 2--^1.5|2.25", "بين 2- و3|2 3"})
  void powersAlsoAsRightToLeftTypingLeavesThem(String text, String expected) {
    assertThat(values(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"من 3 إلى 5 أيام|3..5", "بين 10 و20 ألفا|10000..20000", "ما بين ثلاثة وخمسة ملايين|3000000..5000000",
      "لمدة 20-30 يوما|20..30", "من مئة إلى مئتي شخص|100..200", "بين 40 شخصا و50 شخصا|40..50", "بين 3 و5 في المئة|3..5",
      "ارتفع من 3 إلى 5 دولارات|3 5", "فاز 3-1|3 1", "فاز 3:1|3 1", "بين 20 أو 30 شخصا|20..30", "ارتفع 0.2% إلى 80.5 دولار|0.2 80.5",
      "من ألف إلى ألف وخمسمائة|1000..1500", "خلال سبعة إلى تسعة أسابيع|7..9", "لمدة ثلاث الى ثماني ساعات|3..8",
      "طوال سبع إلى تسع سنوات|7..9", "جاءت ست إلى 40|40",
      "نحو عشرة إلى 15 يوما|10..15",
      "زاد ثلاثة إلى خمسة|3 5", "أرسل تسعة إلى سبعة مواقع|9 7", "بين 3 دول و5 منظمات|3 5"})
  void ranges(String text, String expected) {
    assertThat(values(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"بنسبة 5%|5", "ارتفع 5 % أمس|5", "نمو ٢٫٥٪|2.5", "5 في المئة|5", "خمسة بالمئة|5", "مئة بالمئة|100",
      "12.5 بالمائة|12.5", "3.125 في المائة|3.125"})
  void percentages(String text, String expected) {
    List<NumberExpression> found = NumberReader.numbers(Tokenizer.tokens(text));
    assertThat(values(text)).isEqualTo(expected);
    assertThat(found).extracting(NumberExpression::kind).containsExactly(Kind.PERCENT);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"نصف السكان|0.5", "ثلاثة أرباع المقاعد|0.75", "خمس السكان|0.2", "3/4 السكان|0.75",
      "واحد من كل خمسة أطفال|0.2"})
  void fractions(String text, String expected) {
    assertThat(values(text)).isEqualTo(expected);
    assertThat(NumberReader.numbers(Tokenizer.tokens(text))).extracting(NumberExpression::kind).containsExactly(Kind.FRACTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"عشرات الآلاف", "مئات القتلى وآلاف الجرحى", "ملايين الأطفال", "أحد المسؤولين", "يوم الأحد", "يوم الاثنين",
      "لست متأكدا",
      "ست الحسن", "ألف كتابا", "لم تسع الحكومة", "ثمن الخبز", "بئر السبع", "كوفيد-19", "مجموعة G7", "ربع النهائي", "في المئة",
      "جثث الميتين",
      "بضعة آلاف", "في آن واحد", "لديهم كمية أكبر", "قال وليد الفي أن"})
  void lookAlikes(String text) {
    assertThat(values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"الجولة الثانية|2", "الذكرى الخامسة والعشرين|25", "القرن الحادي عشر|11", "ثالث أكبر حزب|3"})
  void ordinals(String text, int expected) {
    assertThat(NumberReader.numbers(Tokenizer.tokens(text))).singleElement().satisfies(n -> {
      assertThat(n.kind()).isEqualTo(Kind.ORDINAL);
      assertThat(n.value().intValueExact()).isEqualTo(expected);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"قتل وثلاثة جرحوا|ثلاثة", "زود بمئتي دبابة|مئتي", "و240 سجينا|240", "بنسبة 5% أمس|5%",
      "مليون و200 ألف ريال|مليون و200 ألف"})
  void spansLeaveCliticsOut(String text, String expected) {
    assertThat(NumberReader.numbers(Tokenizer.tokens(text))).singleElement()
        .satisfies(n -> assertThat(n.span().of(text)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"أكثر من 30 قتيلا|(30,)", "ما لا يقل عن ثلاثين|[30,)", "أقل من ألف|(,1000)", "500 أو أكثر|[500,)",
      "أكبر من 100 وأصغر من 300|(100,300)", "بين 20 و30 شخصا|[20,30)", "ما يصل إلى 700 عامل|(,700]"})
  void bounds(String text, String interval) {
    assertThat(NumberBounds.in(Tokenizer.tokens(text))).singleElement().extracting(NumberBound::interval).isEqualTo(interval);
  }
}
