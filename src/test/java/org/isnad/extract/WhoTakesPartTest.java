package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part where it is told in a way of its own: by number, by two offices side by side, in a second clause, with further offices.
class WhoTakesPartTest {

  /// Counted out, or by a plural of people.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى رئيس البلدية سعيد المراكشي العشرات من أبناء الحي أمس. | سعيد المراكشي; العشرات من أبناء الحي",
      "اجتمع محافظ المهرة هشام السقطري بعدد من أصحاب القوارب. | هشام السقطري; عدد من أصحاب القوارب",
      "استقبل الوزير فؤاد الهادي لفيفا من المهنئين. | فؤاد الهادي; لفيفا من المهنئين",
      "والتقى حاكم الإقليم جبريل سعدون المئات من النازحين. | جبريل سعدون; المئات من النازحين",
      "استقبل الوزير فؤاد الهادي وعدد كبير من المزارعين المدير سامي خليفة. | فؤاد الهادي; سامي خليفة; عدد كبير من المزارعين"})
  void counted(String sentence, String who) {
    told(sentence, who);
  }

  /// He who meets and the one met side by side.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ومن المقرر أن يلتقي الوزير البلجيكي رئيس الحكومة نزار الفهري ونظيره طارق الوادي. | الوزير البلجيكي; نزار الفهري; طارق الوادي",
      "استقبل الملك الأردني الأمير فارس بن غازي وزير النقل والنائب السابق لرئيس الهيئة ووزير المالية. | الملك الأردني; فارس بن غازي",
      "كما استقبل الوزير رئيس جمعية الصيادين السابق القاضي مراد الشريف. | الوزير; مراد الشريف"})
  void besideEachOther(String sentence, String who) {
    told(sentence, who);
  }

  /// He who meets with his name, and the one met by his office alone; behind the name stands his own office only where somebody else is met.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل وزير الري فؤاد الهادي رئيس نقابة المهندسين في مكتبه صباح الثلاثاء. | فؤاد الهادي; رئيس نقابة المهندسين",
      "والتقى نزار الفهري مدير الاستخبارات التركية في تونس لبحث الحدود. | نزار الفهري; مدير الاستخبارات التركية",
      "وكان المبعوث الأممي هانس غروندبرغ زار مأرب. واستقبل المبعوث الأممي هانس غروندبرغ قائد القوات المشتركة في عدن. | هانس غروندبرغ; قائد القوات المشتركة",
      "التقى فؤاد الهادي رئيس حزب العدالة الوزير سامي خليفة. | فؤاد الهادي; سامي خليفة",
      "استقبل الأمير فؤاد الهادي أمير منطقة تبوك في مكتبه أمس محافظي المنطقة. | فؤاد الهادي; محافظي المنطقة",
      "واستقبل اللواء فؤاد الهادي قائد شرطة عدن مساء الأحد مديري المراكز. | فؤاد الهادي; مديري المراكز",
      "التقى فؤاد الهادي رئيس حزب العدالة مع الوزير سامي خليفة. | فؤاد الهادي; سامي خليفة"})
  void officeBehindName(String sentence, String who) {
    told(sentence, who);
  }

  /// People told by where they come from or for whom they stand.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وأجرى الوزير سامي خليفة محادثات مع قيادات من أربعة فصائل مسلحة أمس. | سامي خليفة; قيادات من أربعة فصائل مسلحة",
      "التقى الوزير سامي خليفة نوابا من المعارضة في مقر البرلمان. | سامي خليفة; نوابا من المعارضة",
      "والتقى الوزير سامي خليفة ممثلين عن نقابات التعليم في صنعاء. | سامي خليفة; ممثلين عن نقابات التعليم",
      "اجتمع الوزير سامي خليفة مع خبراء من جامعات عدة في عدن. | سامي خليفة; خبراء من جامعات",
      "سيجتمع المدرب سامي خليفة باللاعبين غدا الجمعة قبل المباراة. | سامي خليفة; اللاعبين"})
  void comingFrom(String sentence, String who) {
    told(sentence, who);
  }

  /// Two ministers in construct, in the nominative too, and an official by her nationality.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "عقد الوزير الأول سامي خليفة اجتماعا حضره وزيرا النقل والإسكان في تونس. | سامي خليفة; وزير النقل; وزير الإسكان",
      "وصلت وزيرة البيئة التونسية ليلى بركات إلى جدة. واجتمعت المسؤولة التونسية بالوزير فؤاد الهادي. | ليلى بركات; فؤاد الهادي"})
  void officesTakenUp(String sentence, String who) {
    told(sentence, who);
  }

  /// The counterpart of an office holder is somebody else, named, told by his country alone, or behind where he comes from.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى وزير النقل سامي خليفة في الرباط نظيره التركي أمس الاثنين. | سامي خليفة; نظيره التركي",
      "وبحث وزير النقل سامي خليفة مع نظيره أمس الاثنين أمن الحدود. | سامي خليفة; نظيره",
      "وأجرت وزيرة البيئة ليلى بركات محادثات مع نظيرتها من السنغال السيدة ياسين فال في داكار. | ليلى بركات; ياسين فال",
      "التقى وزير النقل سامي خليفة نظيره التركي مراد الشريف في الرباط. | سامي خليفة; مراد الشريف"})
  void counterparts(String sentence, String who) {
    told(sentence, who);
  }

  /// Groups with a number, and without the place where they are met; adverbs of time with their genitive between.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الوزير سامي خليفة قبل أيام مسؤولين أتراكا في صلالة. | سامي خليفة; مسؤولين أتراكا",
      "استقبل الوزير سامي خليفة عشية القمة رئيس الحكومة نزار الفهري. | سامي خليفة; نزار الفهري",
      "استقبل الرئيس عادل منصور اليوم الثلاثاء قادة 7 دول أفريقية. | عادل منصور; قادة 7 دول أفريقية",
      "اجتمع الرئيس عادل منصور مع ممثلي 18 مؤسسة اقتصادية في عمان. | عادل منصور; ممثلي 18 مؤسسة اقتصادية",
      "والتقى الوزير سامي خليفة المستثمرين في الدمام أمس. | سامي خليفة; المستثمرين"})
  void groups(String sentence, String who) {
    told(sentence, who);
  }

  /// Further offices of one person behind his name.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وبحث حمد بن سعيد نائب رئيس الحكومة والممثل الخاص للسلطان مع وزير النقل رائد الخطيب المشاريع. | حمد بن سعيد; رائد الخطيب",
      "استقبل الرئيس عادل منصور الأمير فارس بن غازي ولي العهد ووزير الداخلية. | عادل منصور; فارس بن غازي",
      "استقبل الرئيس عادل منصور وزير النقل نزار الفهري ووزيرة الصحة ليلى بركات. | عادل منصور; نزار الفهري; ليلى بركات",
      "وجرت محادثات بين سعيد النوري مندوب تونس الدائم لدى الأمم المتحدة ومبعوث أميركي. | سعيد النوري; مبعوث أميركي"})
  void furtherOffices(String sentence, String who) {
    told(sentence, who);
  }

  /// Told in a clause behind, or by what they are to another.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وعقد الوزير سامي خليفة اجتماعا مع رئيس الغرفة مراد الشريف شارك فيه مدير الميناء أنور بلحاج. | سامي خليفة; مراد الشريف; أنور بلحاج",
      "وقال المحافظ هشام السقطري خلال اجتماع حضره عدد من المهندسين إن الشبكة ستعود. | هشام السقطري; عدد من المهندسين",
      "وسيجري الوزير سامي خليفة محادثات مع رئيس الجبهة مراد الشريف وحلفائهم من حزب العدالة. | سامي خليفة; مراد الشريف; حزب العدالة",
      "زار الوزير سامي خليفة جامعة عدن والتقى رئيسها الدكتور أنور بلحاج. | سامي خليفة; أنور بلحاج",
      "والتقى الوزير سامي خليفة خلال زيارته قيادات الصحة في القطاع الغربي منهم مدير المستشفى أنور بلحاج. | سامي خليفة; أنور بلحاج; قيادات الصحة في القطاع"})
  void secondClause(String sentence, String who) {
    told(sentence, who);
  }

  /// In lists and pairs of other shapes.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "عاد الوزير سامي خليفة بعد زيارة عمل التقى خلالها الرئيس عادل منصور وعددا من النواب. | سامي خليفة; عادل منصور; عددا من النواب",
      "واجتمع الوزير سامي خليفة مع المبعوث نزار الفهري، ووفد من البرلمان الأوروبي من لجنة الحقوق، والقنصل البلجيكي العام والقنصل التونسي العام. | سامي خليفة; نزار الفهري; البرلمان الأوروبي; القنصل البلجيكي العام; القنصل التونسي العام",
      "وصدر القرار بعد اجتماع بين الوزير سامي خليفة مع رئيس البعثة مراد الشريف في تونس. | سامي خليفة; مراد الشريف",
      "وتلقى الوزير سامي خليفة دعوة من نظيره مراد الشريف. وجاء ذلك خلال لقاء جمعهما في تونس. | سامي خليفة; مراد الشريف",
      "وصل الوزير سامي خليفة والمبعوث نزار الفهري إلى تونس. والتقى الوزيران في فندق على هامش مؤتمر تستضيفه رابطة الصيادين. | سامي خليفة; نزار الفهري",
      "يجتمع وزراء النقل والطاقة في كل من كينيا وأوغندا وتنزانيا اليوم. | كينيا; أوغندا; تنزانيا",
      "استقبل المحافظ هشام السقطري رئيس وأعضاء لجنة الصلح. | هشام السقطري; رئيس وأعضاء لجنة الصلح"})
  void shapes(String sentence, String who) {
    told(sentence, who);
  }

  /// Somebody else than those who stand near acts, or nobody known.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "قال المدير أنور بلحاج إن المدارس جاهزة. وأضاف أن مكاتب الإشراف ستقوم بعقد اجتماعات مع مديري المدارس. | ",
      "يستقبل أنور بلحاج زعيم القبيلة الوحيد، الزوار في داره. | ",
      "وناقش المجلس توصيات لقاء الائتلاف مع حركة النهضة. | ",
      "وقال أنور بلحاج إن العمال علقوا الإضراب بعد جلسة عقدتها لجنتهم مع مدير المصنع. | ",
      "يبدأ النادي استقبال ملفات المرشحين من أعضاء الجمعية. | ",
      "وصل الأمير فارس بن غازي. واستقبل سموه على مائدة الغداء. | ",
      "قررت السلطات تخصيص صالة لاستقبال الصيادين العائدين من السودان. | ",
      "وصل الوزير سامي خليفة. وأنهى الوزير محادثاته قبل أن يترك الأردن متوجها إلى المنامة للقاء الوزير حمد الكعبي. | سامي خليفة; حمد الكعبي",
      "وأعلن لافروف أن بلاده مستعدة لزيادة المعونة، خلال لقاء مع وزير التخطيط خالد السرحان. | لافروف; خالد السرحان"})
  void whoActs(String sentence, String who) {
    told(sentence, who == null ? "" : who);
  }

  private static void told(String sentence, String who) {
    Reading reading = ReadContacts.read(sentence);
    Set<String> met = new TreeSet<>();
    List<Contact> meetings = ReadContacts.contacts(reading).stream().filter(c -> c.kind() != Contact.Kind.VISIT).toList();
    meetings.forEach(c -> met.addAll(ReadContacts.names(reading, c)));
    assertThat(met).isEqualTo(new TreeSet<>(who.isEmpty() ? List.of() : Arrays.asList(who.split("; "))));
  }
}
