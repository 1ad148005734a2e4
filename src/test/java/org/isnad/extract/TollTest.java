package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tolls and tallies as offices, unions and hospitals give them out: what each number counts, and who is credited with it.
class TollTest {

  private static String told(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.value().stripTrailingZeros().toPlainString() + " " + f.measure()).collect(Collectors.joining("; "));
  }

  private static String credited(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.attribution().chain().stream().map(Link::name).collect(Collectors.joining(" < "))).distinct()
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"أعلنت نقابة الأطباء ارتفاع قتلى الطواقم الطبية منذ بدء القتال إلى 61 مسعفا.|61 killed",
      "وقالت المنظمة إن مجموع قتلى الشرطة فاق 140 عنصرا.|140 killed",
      "وقال الصحفي إن القتلى من الجنود بلغ 19 عسكريا.|19 killed",
      "وأوضحت الوزارة أن عدد ضحايا القصف بلغ 16 قرويا، والإصابات 75.|16 killed; 75 injured",
      "وارتفع عدد الشهداء إلى 310، والجرحى إلى 840.|310 killed; 840 injured",
      "وقالت الصحيفة إن الحركة فقدت 74 من مقاتليها في المعركة.|74 killed",
      "وقالت الوكالة إن نحو مليون شخص، اضطروا إلى الفرار من بيوتهم.|1000000 displaced",
      "وبلغ قتلى قوات النظام 42 عنصرا، إضافة إلى 11 من المسلحين الموالين لها.|42 killed; 11 killed",
      "وقال المسعفون إن 40 شخصا ما زالوا تحت الأنقاض.|40 missing",
      "وأكد وزير الداخلية تسجيل حالة وفاة واحدة في المدينة.|1 killed"})
  void harmed(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وينص الاتفاق على إطلاق سراح 300 معتقل، منهم 40 محكومون بالمؤبد و260 اعتقلوا هذا العام.|300 released; 40 released; 260 released",
      "وبحسب مديرية الأوبئة، سجلت البلاد 25 حالة، منها 14 بنواكشوط و8 بكيفة.|25 affected; 14 affected; 8 affected",
      "وقتل 9 عسكريين، من بينهم ضابط واحد برتبة نقيب واثنان برتبة ملازم.|9 killed; 1 killed; 2 killed",
      "وحصل المرشح على 312 ألف صوت، بنسبة 51 في المئة، مقابل 290 ألفا لمنافسه.|312000 votes; 51 percent; 290000 votes",
      "وبلغ عدد المصوتين (120.500) ناخبين، من أصل (310.200) ناخبا.|120500 votes; 310200 count"})
  void parts(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"سجل المهاجم هدفا في ختام الجولة 17 من بطولة الدوري.|''"})
  void noFigures(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وأكدت الدائرة الطبية في بيان لها وصول 14 قتيلا و33 إصابة إلى المستشفيات.|الدائرة الطبية",
      "أعلنت وزارة الصحة في الإقليم ارتفاع حصيلة القصف، حيث بلغ عدد القتلى 720، بينما ارتفع عدد الجرحى إلى 1900.|وزارة الصحة",
      "وذكر بيان للشركة أن أرباحها تراجعت إلى 340 مليون ريال.|بيان للشركة",
      "أسفر الحادث عن وفاة شخصين وإصابة 7 آخرين، حسبما علم لدى المصالح المختصة.|المصالح المختصة",
      "وأشارت الصحيفة إلى أن 1200 جندي رفضوا الخدمة.|الصحيفة",
      "ووثق المكتب الحقوقي مقتل 18 قرويا وإصابة 40 آخرين.|المكتب الحقوقي",
      "وبحسب بيان للجنة الاقتراع في بونتلاند، بلغ عدد المقترعين 90 ألف ناخب.|لجنة الاقتراع"})
  void credits(String text, String expected) {
    assertThat(credited(text)).isEqualTo(expected);
  }
}
