package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.claim.Entity;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences that resemble those that a rule is for, and tell something else.
class LookalikesTest {

  private static final String HEAD = "خبر من المنطقة\n\n";

  private static List<String> contacts(String sentence) {
    var reading = ReadContacts.read(sentence);
    return ReadContacts.contacts(reading).stream().map(c -> ContactConstructionTest.told(reading, c)).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "واتهمت «الجزيرة» رئيس الوزراء سامح شكري بأنه يستهدف الصحفيين في القطاع.|الجزيرة",
      "أدان الرئيس محمود حسن القصف، حيث قالت وزارة الصحة إن مئة شخص قتلوا، مشددا على ضرورة وقف القتال.|محمود حسن",
      "قال الرئيس محمود حسن إن الوضع صعب، فيما أعلنت وزارة الصحة مقتل مئة شخص، داعيا المجتمع الدولي إلى التدخل.|محمود حسن",
      "طلب ضابط من الجنود أن يطلقوا النار على كل من يقترب من السياج.|ضابط",
      "قال ضابط للمحكمة إن المتهم اعترف بكل ما نسب إليه.|ضابط",
      "قال ضابط بالهاتف إن المتهم اعترف بكل ما نسب إليه.|ضابط",
      "قال ضابط بالجيش إن المتهم اعترف بكل ما نسب إليه.|ضابط بالجيش",
      "أكدت مصادر مقتله في الغارة التي استهدفت الموقع العسكري.|مصادر",
      "وأقيم الحفل بحضور الفنان علي حسن. ونقلت عنها صحيفة الأهرام أن المسرح صغير.|صحيفة الأهرام",
      "قالت وزارة الصحة في بيان إن القصف مستمر. ودانت حركة حماس القصف في بيان لها. وأضاف البيان أن المقاومة سترد.|حركة حماس",
      "أكد مؤتمر الدول الأطراف أن المعاهدة ملزمة.|مؤتمر الدول الأطراف",
      "نزاع قانوني يقول المحامون إنه سيطول سنوات.|المحامون",
      "قال الوزير سالم حسن إن الوضع خطير. وحذر أصحاب المتاجر من رفع الأسعار.|سالم حسن"})
  void speaks(String text, String last) {
    assertThat(ReadStatements.said(HEAD + text)).last().asString().startsWith(last + ": ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "اعتقل ناشطون في العاصمة، وقالوا إن الشرطة ضربتهم.|ناشطون",
      "بدأوا يتظاهرون أمام المقر وقالوا إنهم باقون.|يتظاهرون",
      "أعلن الحزب معارضة نظام الأسد في بيان.|معارضة نظام الأسد",
      "وقال رئيس الحكومة لـ«الشرق الأوسط» إن الأزمة انتهت.|رئيس الحكومة لـ«الشرق الأوسط»",
      "وقال مصدر من وزارة الدفاع للأناضول إن الوضع خطير.|مصدر من وزارة الدفاع للأناضول",
      "قال الوزير سامح شكري إن الأزمة ستحل. ونفى الاتهام بأن مصر تعرقل الاتفاق.|الاتهام",
      "أكد الاجتماع ضرورة تنفيذ الاتفاق.|الاجتماع",
      "جرت محادثات بين قادة الجيش والمعارضة السودانية في الخرطوم.|قادة المعارضة"})
  void isNobody(String text, String name) {
    assertThat(ReadContacts.read(text).entities()).extracting(Entity::name).doesNotContain(name);
  }

  @Test
  void aNameThatIsAnEverydayWordIsNobodyTold() {
    assertThat(contacts("زار الوزير سامح شكري بيروت أمس. وتلقى سلام اتصالا من وزير الدفاع علي حسن.")).noneMatch(c -> c.contains("سامح شكري, علي"));
  }

  @Test
  void whatCameAfterTalksHasItsOwnSides() {
    assertThat(contacts("أجرى سامح شكري مفاوضات مع عمر البشير عقب انتهاء تحالفه مع إيمانويل ماكرون.")).noneMatch(c -> c.contains("ماكرون"));
  }

  @Test
  void whereAPlaceLiesIsNoPartOfItsName() {
    assertThat(contacts("التقى سامح شكري عمر البشير في مدينة لوزان الواقعة غرب سويسرا.")).noneMatch(c -> c.contains("الواقعة"));
  }

  @Test
  void aMinisterIsNotHimWhoIsCalledLikeHimWithoutAnOffice() {
    assertThat(ReadContacts.read("وصل طارق العلي إلى القاهرة أمس. وقال الوزير طارق إن الوضع صعب.").entities()).extracting(Entity::name)
        .contains("طارق العلي", "طارق");
  }

  @Test
  void theDeadSayNothing() {
    assertThat(ReadStatements.said(HEAD + "قتل عشرات المدنيين في قصف على مدينة حلب أمس بحسب ناشطين معارضين، وأضافوا أن القصف مستمر."))
        .noneMatch(s -> s.startsWith("عشرات المدنيين"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "زار الرئيس الفرنسي إيمانويل ماكرون بيروت أمس لبحث اتفاق الحكومة اللبنانية مع صندوق النقد الدولي.",
      "وصلت السعودية الفرق المشاركة في البطولة العربية للناشئين أمس.",
      "التقى سامح شكري نظيره الروسي سيرغي لافروف على هامش قمة يستضيفها صندوق النقد الدولي في نيويورك."})
  void noSideOfAContact(String sentence) {
    assertThat(contacts(sentence)).noneMatch(c -> c.contains("صندوق") || c.contains("الفرق"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "لم تمنع الخلافات الرئيس الأميركي جو بايدن من لقاء نظيره الصيني شي جين بينغ في بالي.|held",
      "منعت الشرطة أنصار الحزب من التظاهر قرب مقر لقاء الرئيس محمود عباس مع الوزير سامح شكري.|held",
      "استقال الوزير عام 2010 قبل انطلاق المفاوضات بين طهران وواشنطن التي انتهت باتفاق.|held",
      "منعت الحكومة الرئيس محمود عباس من لقاء الوزير سامح شكري.|denied"})
  void status(String sentence, String status) {
    assertThat(contacts(sentence)).singleElement().asString().contains(" " + status + " ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"استهدفت الغارة أهداف الحزب وقتلت مدنيين (12).|12",
      "الحصيلة الجديدة: عدد القتلى - 12، عدد الجرحى - 30.|12 30",
      "أعلنت وزارة الصحة حصيلة القتلى: 3 - بينهم طفل - في مدينة غزة.|3", "صوت لصالح القرار الأممي 13 وامتنع اثنان.|13 2",
      "بلغ عدد النازحين في المنطقة 3000، حسب الأمم المتحدة.|3000", "استهدف القصف 20 هدفا في المدينة (12 وحدة سكنية و8 مصانع).|20 12 8"})
  void counts(String sentence, String values) {
    assertThat(ReadContacts.read(sentence).claims()).filteredOn(Figure.class::isInstance)
        .extracting(c -> ((Figure) c).value().toBigInteger().toString()).contains(values.split(" "));
  }

  @Test
  void dualsBehindWhomTheirNamesFollow() {
    String told = HEAD + "التقى وزير الخارجية المصري سامح شكري وزير الخارجية السعودي عادل الجبير في القاهرة. ";
    assertThat(ReadStatements.said(told + "وأكد الوزيران فؤاد حسين وأيمن الصفدي أن العراق والأردن متفقان.")).last().asString()
        .contains("فؤاد حسين").doesNotContain("سامح شكري");
    assertThat(ReadStatements.said(told + "وأكد الوزيران أن التعاون مستمر.")).last().asString().contains("سامح شكري")
        .contains("عادل الجبير");
  }

  @ParameterizedTest
  @ValueSource(strings = {"استقبلت سويسرا 300 من اللاجئين السوريين.", "وصلت صنعاء أمس شركة أرامكو السعودية.",
      "قال سامح شكري على هامش قمة يحضرها إيمانويل ماكرون وفلاديمير بوتين إن الوضع صعب.",
      "قال الوزير سامح شكري إن الحرب هي السبب مما وصل إليه اليمن."})
  void noContact(String sentence) {
    assertThat(contacts(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الوزير سامح شكري الرئيس عمر البشير، إضافة إلى اجتماع مع وزير الدفاع علي حسن.|meeting held [سامح شكري, علي حسن] ",
      "سيلتقي الوزير سامح شكري الرئيس عمر البشير، إضافة إلى اجتماع مع وزير الدفاع علي حسن.|meeting planned [سامح شكري, علي حسن] ",
      "غادر بغداد أمس وزير الخارجية الإيراني عباس عراقجي متوجها إلى دمشق بعد زيارة استمرت يومين.|visit held [عباس عراقجي] بغداد",
      "غادر القاهرة الوزير أيمن الصفدي عائدا إلى بلاده بعد جولة في المنطقة.|visit held [أيمن الصفدي] القاهرة",
      "عقد الرئيس سامح شكري اجتماعا مع نظيره أيمن الصفدي، تلاه اجتماع موسع، شارك فيه وزير الخارجية علي حسن.|meeting held [أيمن الصفدي, سامح شكري] ",
      "وصل أفراد بعثة الأمم المتحدة إلى مدينة الحديدة اليمنية أمس للإشراف على الهدنة.|visit held [أفراد بعثة الأمم المتحدة] مدينة الحديدة اليمنية",
      "استضافت إذاعة فرنسا حوارا بين الرئيس إيمانويل ماكرون والمرشحة مارين لوبان.|meeting held [إيمانويل ماكرون, مارين لوبان] "})
  void contact(String sentence, String told) {
    assertThat(contacts(sentence)).anySatisfy(c -> assertThat(c.strip()).isEqualTo(told.strip()));
  }

  @Test
  void namesBehindAnAndAndAsidesInBrackets() {
    var reading = ReadContacts.read("حضر الحفل محمود عباس وزير الصحة، وشارك في الحفل نبيل شعث وغادة عباس من أعضاء اللجنة.");
    assertThat(reading.entities()).extracting(Entity::name).contains("غادة عباس", "محمود عباس");
    assertThat(ReadContacts.read("قال حزب (معارض) إنه سيقاطع الانتخابات المقبلة.").entities()).extracting(Entity::name)
        .doesNotContain("حزب (معارض)");
    assertThat(ReadContacts.read("كما قالت صحيفة (كيهان) الإيرانية إن المفاوضات ستستأنف.").entities()).extracting(Entity::name)
        .anyMatch(n -> n.contains("كيهان"));
  }

  @Test
  void aLastSentenceWithoutAStopIsText() {
    assertThat(ReadContacts.READER.read(org.isnad.article.Article.of("t",
        HEAD + "وقال الوزير إن البطالة تتراجع. العلامات الأولى للأزمة ظهرت حين قتل 20 شخصا في بيروت")).entities()).extracting(Entity::name)
        .contains("بيروت");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وافقت إسرائيل على طلب مصر بالسماح بالمزيد من الشاحنات. | مصر: السماح بالمزيد من الشاحنات",
      "قال شاهد عيان لوكالة رويترز، بينما كانت النيران تلتهم المبنى: \"رأيت عشرات الجثث\". | شاهد عيان: رأيت عشرات الجثث",
      "قال الوزير محمد عثمان إن الوضع خطير. وأدان الاستخدام غير المشروع للقوة. | محمد عثمان: الاستخدام غير المشروع للقوة",
      "قال الوزير محمد عثمان إن الوضع خطير. وأدان الهجوم شمال العراق. | محمد عثمان: الهجوم شمال العراق",
      "قالت الوزيرة مريم الصادق إن الوضع خطير. وحملت جهات خارجية المسؤولية عن العنف. | مريم الصادق: جهات خارجية المسؤولية عن العنف"})
  void says(String text, String words) {
    assertThat(ReadStatements.said(text)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"قتلت القوات فجرا فلسطينيا في جنين. | killed 1",
      "تلقى المتدرب تدريبا عسكريا وقتل في جنين. | ''",
      "قال محمود بصل إن 14 شخصا بينهم 5 أطفال استشهدوا في القصف. | killed 14 killed 5",
      "اعتقلت الشرطة 40 شخصا بينهم 5 أصيبوا بجروح. | detained 40 injured 5",
      "قال محمود بصل إن ما لا يقل عن 14 شخصا بينهم 5 أطفال استشهدوا في القصف. | killed 14 killed 5",
      "يعمل في المصنع 40 موظفا بينهم 5 أجانب أصيبوا في الحادث. | count 40 injured 5",
      "ولا تزال الحركة تحتجز 59 أسيرا إسرائيليا. | held_hostage 59"})
  void measures(String text, String told) {
    assertThat(ReadContacts.read(text).claims().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
        .map(f -> f.measure() + " " + f.value()).collect(Collectors.joining(" "))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وصل بيروت المبعوث الأميركي إلى سوريا. | المبعوث الأميركي إلى سوريا | HELD",
      "يعتزم الوفد الذي وصل أمس لقاء سامح شكري في الخرطوم. | الوفد; سامح شكري | PLANNED",
      "يسعى الوسطاء إلى استكمال المباحثات التي بدأت بين حماس وإسرائيل. | إسرائيل; حماس | PLANNED",
      "ناقش بدر البوسعيدي مع سامح شكري المشروع بمشاركة أيمن الصفدي. | أيمن الصفدي; بدر البوسعيدي; سامح شكري | HELD"})
  void contactOf(String sentence, String who, String status) {
    Reading reading = ReadContacts.read(sentence);
    assertThat(ReadContacts.contacts(reading)).singleElement().satisfies(c -> {
      assertThat(String.join("; ", ReadContacts.names(reading, c))).isEqualTo(who);
      assertThat(c.status().name()).isEqualTo(status);
    });
  }
}
