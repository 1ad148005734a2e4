package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a number measures where that stands apart from it: in a whole told before, a predicate behind, a vote, a delegation, a list of nations.
class MeasureConstructionTest {

  private static String told(String text) {
    return ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.value().stripTrailingZeros().toPlainString()
            + (f.valueMax() == null ? "" : ".." + f.valueMax().stripTrailingZeros().toPlainString()) + " " + f.measure()
            + (f.qualifier() == Figure.Qualifier.EXACT ? "" : " " + f.qualifier().name().toLowerCase(java.util.Locale.ROOT)))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقبضت دوريات الأمن على 48 متسللا منهم 31 إثيوبيا و15 يمنيا وصوماليان.|48 detained; 31 detained; 15 detained; 2 detained",
      "وقال الناطق إن الشرطة قبضت على 6 منهم في العاصمة.|6 detained",
      "وأوقفت الشرطة ستة مهربين (خمسة أتراك وعراقي) في مطار المدينة.|6 detained; 5 detained; 1 detained",
      "وأوقعت شرطة المنطقة بتشكيل عصابي مكون من خمسة وافدين (4 تشاديين ويمني).|5 detained; 4 detained; 1 detained",
      "وتمكنت الأجهزة من الإطاحة بعصابة مؤلفة من ستة أشخاص.|6 detained",
      "وأعلن الحرس ضبط خلية تضم 9 عناصر في الريف.|9 detained",
      "وأعلن الحرس القضاء على خلية تضم 9 عناصر في الريف.|9 killed",
      "واقتادت الدورية 4 شبان إلى جهة مجهولة.|4 detained",
      "وانسحبت القوة من القرية مقتادة 3 شبان.|3 detained",
      "وأعلنت الوزارة إطلاق سراح طاقم السفينة، وعددهم 27 بحارا، هم 15 فلبينيا و7 بلغار و3 كينيين.|27 released; 15 released; 7 released; 3 released",
      "وارتفعت حصيلة القصف إلى 11 شهيدا، هم 6 في المطار و3 في الميناء.|11 killed; 6 killed; 3 killed",
      "وتطلب اليونان قروضا بقيمة 86 مليار يورو -94 مليار دولار- لتجنب الإفلاس.|86000000000 money; 94000000000 money",
      "وبلغت الحرارة في المدينة -5 درجات أمس.|-5 size",
      "وبحث المبعوث ملف الموظفين الموقوفين وعددهم 17 موظفا.|17 detained"})
  void parts(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @Test
  void aPrepositionBehindANumberIsNoUnit() {
    assertThat(ReadContacts.read("وقرر الاتحاد وضع أعلى ستة فرق في مجموعات بدلا من خمسة من أجل خوض المزيد من المباريات.").claims())
        .filteredOn(Figure.class::isInstance).extracting(c -> ((Figure) c).unit()).contains("فرق").noneMatch("أجل"::equals);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"بلغ عدد المصابين 13 وعدد القتلى 5 في الحادث.|13 injured; 5 killed",
      "وأدت الغارة إلى مقتل 12 نازحا وإصابة 5 لاجئين.|12 killed; 5 injured",
      "وتوفي ثلاثة من الجرحى في المستشفى.|3 killed",
      "واعتقلت القوة 4 جرحى من داخل سيارة إسعاف.|4 detained",
      "وقضى الجيش في الجبل على 14 مسلحا.|14 killed",
      "وقبض رجال المكافحة أمس على ثلاثة مروجين.|3 detained",
      "وتمكن الفريق من إجلاء 40 جريحا.|40 injured"})
  void graver(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وقال مصدر إن 23 بحارا ما زالوا محتجزين.|23 detained",
      "وذكرت النقابة أن 12 صحفيا لا يزالون معتقلين.|12 detained",
      "وأوضح المحامي أن 21 محكوما ما زالوا في السجن المركزي.|21 detained",
      "وأضافت اللجنة أن 40 عاملا باتوا مفقودين.|40 missing",
      "وسلم الوفد قائمة بأسماء 420 شخصا لا يزال مصيرهم مجهولا.|420 missing",
      "وقالت المنظمة إن 30 مليون شخص، أي ثلثا السكان، يحتاجون إلى المساعدة.|30000000 affected",
      "وحذر البرنامج من أن 1.7 مليون شخص، معظمهم أطفال، يعتمدون كليا على المعونات.|1700000 affected",
      "وقال المدير إن 5 ملايين شخص لا يجدون ما يسد رمقهم.|5000000 affected",
      "وكشفت المنظمة أن أكثر من مليون طفل في حاجة إلى حماية عاجلة.|1000000 affected more_than",
      "وأشار إلى أن 30 ألف شخص في الإقليم لم تصلهم أي مساعدة.|30000 affected",
      "وقدر موظفو الإغاثة أعداد الذين باتوا بلا مأوى بما بين 20 و25 ألف شخص.|20000..25000 displaced",
      "وقال الدفاع المدني إن نحو 300 أسرة أصبحت بلا مأوى.|300 displaced about",
      "وبعد أن فارق اثنان من المصابين الحياة في المستشفى.|2 killed"})
  void predicates(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وأقيمت القمة التي شارك فيها 11 بلدا و5 منظمات دولية.|11 participants; 5 participants",
      "ووصل وفد الحكومة وقوامه 5 وزراء واثنان من الولاة.|5 participants; 2 participants",
      "وصل الوزير على رأس وفد من 45 شركة.|45 participants",
      "وتظاهر في وسط المدينة ما بين خمسة وسبعة آلاف شخص.|5000..7000 participants",
      "وصوت لصالح المذكرة 137 نائبا وعارضها 84 نائبا وامتنع 19 عن التصويت.|137 votes; 84 votes; 19 votes",
      "وأيد القرار 30 عضوا، وامتنع 5 أعضاء عن التصويت.|30 votes; 5 votes",
      "وصوت 12 نائبا ضد مشروع القانون.|12 votes"})
  void attendanceAndVotes(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"شهيدان و31 معتقلا في قرى الضفة الغربية.|2 killed; 31 detained",
      "مقتل 3 أشخاص و12 موقوفا في مدن الشمال.|3 killed; 12 detained",
      "وبلغت أحجام التداول 41200 عقد في الجلسة.|41200 count",
      "ووقعت الشركة 35 عقدا مع موردين.|35 count",
      "واستمر الحكم ثلاثة عقود.|3 duration",
      "وهبط عدد الطلبيات الجديدة إلى 1900 محرك.|1900 count",
      "وتشمل الخطة إلغاء 2300 وظيفة، منها 1450 في السويد.|2300 count; 1450 count",
      "وتفقد المدير أقسام المستشفى وقرر إحالة 23 من الأطباء للتحقيق.|23 count",
      "ونجا الفريق من السقوط أمام ضيفه وانتصر 4-3 في المباراة.|4 count; 3 count",
      "وأعلن تخصيص 20 مليون يورو للخفر، مؤكدا أن عدد الواصلين انخفض من 66 ألفا إلى 45 ألفا.|20000000 money; 66000 count; 45000 count",
      "وصعد العقد 37 رنجتا إلى 2318 رنجتا.|37 money; 2318 money",
      "وكان القارب يقل 75 لاجئا قبالة الساحل.|75 count",
      "وقتل 3 بحارة وأصيب 15، وأنقذت سفينة عابرة 10 منهم.|3 killed; 15 injured; 10 count",
      "وطلب توفير 200 ألف لتر من الديزل شهريا على الأقل.|200000 size at_least",
      "وبلغت المضبوطات التي تفوق قيمتها -بحسب الناطق- تسعة ملايين ريال.|9000000 money more_than"})
  void others(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }
}
