package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What became of those counted, where words stand between, where the dual or kin tell two, and how far a qualifier goes.
class HarmedCountTest {

  private static String told(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.value().stripTrailingZeros().toPlainString() + " " + f.measure()).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقال الطبيب إن ثلاثة مدنيين، هم سائق وولداه، قتلوا بالرصاص.|3 killed",
      "ولفظ خمسة مصابين أنفاسهم الأخيرة في المستشفى.|5 killed", "ولم يعرف مصير 17 آخرين.|17 missing",
      "وكانت الكتيبة تقرر مصيرها وهي تضم 650 جنديا.|650 count", "وقال الحاكم إن عدد الموتى قد يبلغ نحو مئة شخص.|100 killed",
      "وسيحرم القصف أكثر من 250 ألف شخص من المياه.|250000 affected",
      "وأسفرت المواجهات عن مقتل شاب وجرح 8، بينهم ضابطا شرطة.|1 killed; 8 injured; 2 injured",
      "وقتل شاب وأصيب 14 مواطنا آخرين.|1 killed; 14 injured", "وأدت الغارة إلى استشهاد مزارع وزوجته.|2 killed",
      "وأصيبت امرأة وطفلة في القصف.|1 injured; 1 injured", "وأصيب 9 أشخاص، بينهم مسنة وطفلان.|9 injured; 1 injured; 2 injured",
      "وتواصل الفرق البحث عن مفقودَين تحت الجسر.|2 missing",
      "وتفشى وباء الكوليرا في الإقليم. وسجلت الوزارة 1575 إصابة جديدة، بينها 22 وفاة.|1575 affected; 22 killed",
      "وأيده 13 عضوا من أصل 15 بعد طرح مشروع القرار.|13 votes; 15 count",
      "وقال الوالي إن 65 من سكانها لم يعثر لهم على أثر.|65 missing", "وتبادل الجانبان 230 أسيرا.|230 released",
      "وقال المدير إن نقص الوقود أوقف 8 من أصل 12 آلية ثقيلة.|8 count; 12 count", "وحررت الشرطة 214 مخالفة.|214 count",
      "ولم يسلم الإقليم سوى 60 ألف برميل من أصل 400 ألف نص عليها القانون.|60000 size; 400000 size",
      "وسجلت الولاية 4 وفيات بالكوليرا، ما رفع الإجمالي إلى 219 وفاة من أصل 6200 إصابة.|4 killed; 219 killed; 6200 affected",
      "وتشمل الخطة خمسة ملايين دونم، منها مليونان تروى بالمياه الجوفية.|5000000 size; 2000000 size"})
  void harmed(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"خط أنابيب بطول 1900 كيلومتر تقدر تكلفته بستة مليارات يورو على الأقل.|exact; at_least",
      "وأوضح أن عدد المشتركين تجاوز المليون مشترك وأن نسبة الأعطال انخفضت بواقع 12%.|more_than; exact",
      "وقال المدرب إن الفريق لعب من دون 6 لاعبين.|exact",
      "وما بقي من الطحين يكفي 9 أيام على أبعد تقدير.|at_most"})
  void qualifiers(String text, String expected) {
    String told = ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.qualifier().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("; "));
    assertThat(told).isEqualTo(expected);
  }
}
