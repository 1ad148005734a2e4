package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.claim.Attribution;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Reading;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is credited with a figure, from the nearest origin outwards.
class FigureOriginTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  private static List<Figure> figures(Reading r) {
    return r.claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
  }

  private static String chain(Figure f) {
    return String.join(" < ", f.attribution().chain().stream().map(Attribution.Link::name).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أعلنت وزارة الصحة في غزة استشهاد 5 أشخاص في الغارة. | وزارة الصحة في غزة",
      "قتل 20 شخصا وأصيب 30 في الانفجار، بحسب وزارة الداخلية التركية. | وزارة الداخلية التركية",
      "أسفر الهجوم عن مقتل 90 شخصا، بحسب حصيلة أعدتها وكالة فرانس برس استنادا إلى أرقام رسمية. | أرقام رسمية < وكالة فرانس برس",
      "أدى الحريق إلى مقتل 12 عاملا وفقا لمسؤولين محليين. | مسؤولين محليين",
      "قالت القناة الثانية إن تقديرات الجيش تشير إلى مقتل 100 جندي. | تقديرات الجيش < القناة الثانية",
      "ذكرت تقارير أن المدرسة كانت تستقبل 800 طفل. | تقارير",
      "قتل 9 أشخاص في حادث السير صباح اليوم. | ''",
      "وثق المرصد السوري لحقوق الإنسان تنفيذ 120 غارة على المدينة. | المرصد السوري لحقوق الإنسان",
      "تمكن المرصد السوري لحقوق الإنسان من توثيق مقتل 40 مدنيا. | المرصد السوري لحقوق الإنسان",
      "وكانت الوزارة أعلنت عن إجراءات لقطاع يشغل 400 عامل. | الوزارة",
      "وتقدر تل أبيب وجود 48 أسيرا في القطاع. | تل أبيب",
      "وطبقا للقرار الوزاري تم تخصيص 10 دوائر لكل مدينة. | القرار الوزاري",
      "سجلت مراكز حقوقية 133 حالة اختفاء في المدينة. | مراكز حقوقية",
      "انفجرت عبوات في العاصمة، وبحسب مصادر أمنية فإن 4 سيارات دمرت. | مصادر أمنية",
      "كما خلفت هذه البراميل، وفقا للمرصد السوري لحقوق الإنسان، أضرارا بـ27 مركزا. | المرصد السوري لحقوق الإنسان",
      "قال سكان ومسؤولون محليون إن 4 مسلحين قتلوا في الغارة. | سكان ومسؤولون محليون",
      "يذكر أن 18 دولة شاركت في المؤتمر. | ''",
      "توقعت مصادر تجارية لـ(عكاظ) أن يصل السعر إلى 300 ريال. | مصادر تجارية < عكاظ",
      "قال هاكان فيدان لـ «الشرق الأوسط» إن 40 شركة عادت إلى السوق. | هاكان فيدان < الشرق الأوسط",
      "ارتفع عدد القتلى إلى 18 شخصا في تعز.وفقا لوكالة رويترز. | وكالة رويترز",
      "أعلنت وزارة الصحة في غزة استشهاد 5 أشخاص أمس. وبذلك يرتفع العدد إلى 5 شهداء. | وزارة الصحة في غزة",
      "وقال هاكان فيدان إن المدينة التي تقع على بعد 45 كيلومترا من الحدود هادئة. | ''",
      "وأظهر مسح سنوي أن 60 بالمئة من السكان راضون. | مسح سنوي",
      "فبحسب مصادر أمنية، دمرت 4 سيارات في العاصمة. | مصادر أمنية",
      "فقد 41 مهاجرا في البحر، على ما أعلن لوكالة فرانس برس المتحدث باسم الجيش. | المتحدث باسم الجيش < وكالة فرانس برس",
      "قتل 14 مدنيا في القصف، وفق ما أفاد مصدر طبي لوكالة رويترز. | مصدر طبي < وكالة رويترز",
      "استمرت المحادثات 8 ساعات، وفق ما نقلته وكالة رويترز عن مسؤولين محليين. | مسؤولين محليين < وكالة رويترز",
      "زعمت وكالة رويترز، نقلا عن مسؤولين محليين، أن المصنع ينتج 33 سيارة. | مسؤولين محليين < وكالة رويترز",
      "أعلن هاكان فيدان أن الخسائر تقدر بـ 3 ملايين دولار، بحسب تقديرات وزارة المالية. | وزارة المالية < هاكان فيدان",
      "وبحسب بيان مشترك صدر أمس، أخلي 7 مبان في المدينة. | بيان مشترك",
      "غادر الوفد العاصمة أمس، نقلا عن ثلاثة مصادر. | ''",
      "قال هاكان فيدان إن الزلزال كان على بعد 15 كيلومترا من المدينة. | هاكان فيدان",
      "ووفقا لـ \"الألمانية\"، فقد أعلنت وزارة الصحة في غزة بناء 33 مركزا. | وزارة الصحة في غزة < الألمانية",
      "وأظهرت نتائج أولية نشرتها وزارة المالية أن الأرباح بلغت 30 مليون ريال. | وزارة المالية",
      "وأظهر استطلاع شمل 14 محللا تراجع الثقة. | ''",
      "علمت «الشرق الأوسط» أن اللقاء دام 3 ساعات. | الشرق الأوسط",
      "وجاء في بيان مشترك أن 7 مقار أخليت. | بيان مشترك",
      "وتحدث هاكان فيدان عن العقوبات، حسب قوله، في ظل 15 عاما من القيود. | هاكان فيدان",
      "أبلغ هاكان فيدان «الشرق الأوسط» أن 3 أسماء بقيت. | هاكان فيدان < الشرق الأوسط",
      "وقال المدرب الوطني، هاكان فيدان، في تصريحات للموقع: \"الفوز أهم، ولعبنا في حرارة بلغت 36 درجة\". | هاكان فيدان",
      "هاكان فيدان: 38 مصابا في المستشفى | هاكان فيدان",
      "وجاء ذلك مع إعلان وزارة المالية أن الدخل كبير، وأن ما أنفق لم يتجاوز 4 مليارات دولار. | وزارة المالية",
      "وقال بيان صادر عن وزارة الصحة في غزة إن 7 أشخاص أصيبوا. | وزارة الصحة في غزة",
      "وتضمن القرار الوزاري تحديد دائرة لكل من 277 بلدية. | القرار الوزاري",
      "وذكر تقرير صادر عن وزارة المالية أن الشحن ينقل 90 بالمئة من التجارة. | وزارة المالية",
      "أعلنت وزارة الصحة في غزة افتتاح المركز. وغرق 6 عمال في حادث آخر. | ''"})
  void chains(String sentence, String expected) {
    List<Figure> figures = figures(reader.read(Article.of("a", sentence)));
    assertThat(figures).isNotEmpty().allSatisfy(f -> assertThat(chain(f)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1 | 250 taken_hostage about | إسرائيل", "1 | 130 held_hostage exact | إسرائيل", "1 | 30 killed exact | إسرائيل",
      "1 | 100 released more_than | ''", "1 | 240 released exact | ''", "1 | 30000 killed approaching | وزارة الصحة في غزة",
      "1 | 1160 killed exact | أرقام إسرائيلية رسمية < وكالة فرانس برس", "3 | 240 taken_hostage about | ?",
      "3 | 1139 killed at_least | الأرقام الإسرائيلية", "3 | 26600 killed more_than | مسؤولي الصحة الفلسطينيين"})
  void seeds(int seed, String figure, String chain) throws IOException {
    Reading r = reader.read(Article.of("seed-00" + seed, Files.readString(Path.of("seeds/seed-00" + seed + ".txt"))));
    assertThat(figures(r)).anySatisfy(f -> {
      assertThat(f.value().stripTrailingZeros().toPlainString() + " " + f.measure() + " " + f.qualifier().name().toLowerCase(Locale.ROOT))
          .isEqualTo(figure);
      if (!chain.equals("?")) {
        assertThat(chain(f)).isEqualTo(chain);
      }
    });
  }

  @Test
  void everyNumberIsAccountedFor() throws IOException {
    for (int n = 0; n < 5; n++) {
      Reading r = reader.read(Article.of("seed-00" + n, Files.readString(Path.of("seeds/seed-00" + n + ".txt"))));
      assertThat(r.numbers()).isNotEmpty().isSortedAccordingTo(Comparator.comparing(NumberUse::span));
    }
  }
}
