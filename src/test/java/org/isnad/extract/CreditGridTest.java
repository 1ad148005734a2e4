package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.isnad.extract.ConstructionGrid.Choice;
import org.isnad.extract.ConstructionGrid.Sentence;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

/// That a figure is credited to whom the text names, whatever the form of the credit, where it stands and what stands around it.
///
/// A chain is written with strokes, the origin nearest the figure first.
class CreditGridTest {

  private static final List<Choice> LEADS = List.of(Choice.of(""), Choice.of("وفي سياق متصل،"), Choice.of("من جهة أخرى،"),
      Choice.of("وفي وقت لاحق،"), Choice.of("ميدانيا،"), Choice.of("واستقبل رئيس الوزراء وفدا من أهالي المنطقة."),
      Choice.of("وقال مصدر أمني إن التحقيق مستمر."));

  private static final List<Choice> CLAIMS = List.of(
      Choice.of("أدى القصف إلى مقتل 37 شخصا", "v", "37"),
      Choice.of("أسفرت المعارك عن سقوط 37 قتيلا و64 جريحا", "v", "37", "v", "64"),
      Choice.of("بلغ عدد النازحين نحو 6500 أسرة", "v", "6500"),
      Choice.of("ارتفعت الحصيلة إلى 37 قتيلا، بينهم 13 طفلا", "v", "37", "v", "13"),
      Choice.of("قتل 37 مدنيا في غارة على سوق المدينة", "v", "37"),
      Choice.of("تراجعت أسعار القمح بنسبة 8.5 في المئة", "v", "8.5"),
      Choice.of("بلغت كلفة المشروع 26 مليون دولار", "v", "26000000"));

  /// Whoever may be named in a credit.
  private static final List<Choice> SOURCES = List.of(
      Choice.of("وزارة الصحة", "chain", "وزارة الصحة"),
      Choice.of("مصدر طبي", "chain", "مصدر طبي"),
      Choice.of("المتحدث باسم الدفاع المدني محمود بصل", "chain", "محمود بصل"),
      Choice.of("مدير مستشفى الجلاء، عبد السلام الفرجاني", "chain", "عبد السلام الفرجاني"),
      Choice.of("المرصد السوري لحقوق الإنسان", "chain", "المرصد السوري لحقوق الإنسان"),
      Choice.of("مسؤول أمني رفيع", "chain", "مسؤول أمني رفيع"),
      Choice.of("ضابط برتبة عقيد في الشرطة", "chain", "ضابط برتبة عقيد"),
      Choice.of("منظمة أطباء بلا حدود", "chain", "منظمة أطباء بلا حدود"),
      Choice.of("سكان محليين", "chain", "سكان محليين"),
      Choice.of("شهود عيان", "chain", "شهود عيان"),
      Choice.of("مسؤول محلي وشهود عيان", "chain", "مسؤول محلي وشهود عيان"));

  private static final List<Choice> FRONTED = List.of(Choice.of("بحسب"), Choice.of("وفق"), Choice.of("وبحسب"), Choice.of("حسب"),
      Choice.of("ووفق ما أفاد به"), Choice.of("وبحسب ما ذكره"), Choice.of("ونقلا عن"), Choice.of("بحسب ما أعلن"));

  private static final List<Choice> TRAILING = List.of(Choice.of("، بحسب"), Choice.of("، وفق"), Choice.of("، حسبما أفاد"),
      Choice.of("، وفق ما أفاد به"), Choice.of("حسب"), Choice.of("، كما أفاد"), Choice.of("، على ما أفاد"), Choice.of("، نقلا عن"),
      Choice.of("، بحسب ما أعلن"), Choice.of("، وفق ما ذكر"));

  private static final List<Choice> CLOSES = List.of(Choice.of(""), Choice.of("، اليوم الأحد"), Choice.of(". وتتواصل عمليات البحث"),
      Choice.of("، فيما تتواصل عمليات البحث"));

  /// Chains of two and three at the end of the sentence.
  private static final List<Choice> CHAINS = List.of(
      Choice.of("، بحسب ما نقلت وكالة رويترز عن مصدر طبي", "chain", "مصدر طبي|وكالة رويترز"),
      Choice.of("، وفق ما قال مصدر محلي لقناة المسيرة", "chain", "مصدر محلي|قناة المسيرة"),
      Choice.of("، حسبما أفاد مراسل الجزيرة نقلا عن مصادر في المقاومة", "chain", "مصادر في المقاومة|مراسل الجزيرة"),
      Choice.of("، حسبما أفاد به مراسل الجزيرة نقلا عن مصادر طبية", "chain", "مصادر طبية|مراسل الجزيرة"),
      Choice.of("، وفق حصيلة أوردتها وكالة فرانس برس استنادا إلى مصادر طبية", "chain", "مصادر طبية|وكالة فرانس برس"),
      Choice.of("، وفقا لأرقام وزارة الصحة", "chain", "أرقام وزارة الصحة"),
      Choice.of("، بحسب مصدر طبي تحدث لوكالة الأناضول", "chain", "مصدر طبي|وكالة الأناضول"),
      Choice.of("، بحسب مصادر طبية تحدثت إلى الجزيرة", "chain", "مصادر طبية|الجزيرة"),
      Choice.of("، حسب حصيلة جديدة أعلنها مدير مستشفى الجلاء عبد السلام الفرجاني للجزيرة نت", "chain", "عبد السلام الفرجاني|الجزيرة نت"),
      Choice.of("، وفق الأرقام التي عرضها الوزير سالم الهاشمي", "chain", "الأرقام|سالم الهاشمي"),
      Choice.of("، بحسب استطلاع أجراه معهد لازار", "chain", "استطلاع|معهد لازار"),
      Choice.of("، بحسب ما أظهرته بيانات البنك المركزي", "chain", "بيانات البنك المركزي"),
      Choice.of("، وفقا لتقرير أصدرته منظمة هيومن رايتس ووتش", "chain", "منظمة هيومن رايتس ووتش"),
      Choice.of("، بحسب بيان لوزارة الصحة نشرته وكالة سانا", "chain", "وزارة الصحة|وكالة سانا"),
      Choice.of("، على ما قال مسؤول أمني لوكالة فرانس برس طالبا عدم كشف هويته", "chain", "مسؤول أمني|وكالة فرانس برس"),
      Choice.of("، وفق ما أكد محمود بصل في تصريح للأناضول", "chain", "محمود بصل|الأناضول"),
      Choice.of("، حسبما أفاد مسؤول محلي وسكان لوكالة رويترز", "chain", "مسؤول محلي وسكان|وكالة رويترز"),
      Choice.of("، كما أكد ناشط إغاثي ومختار البلدة لقناة الجديد", "chain", "ناشط إغاثي ومختار البلدة|قناة الجديد"),
      Choice.of("، وفق ما ذكرته عدة صحف إسبانية", "chain", "عدة صحف إسبانية"),
      Choice.of("، حسبما يوضح المسح السنوي لوزارة العمل", "chain", "المسح السنوي لوزارة العمل"),
      Choice.of("، وفق ما نقله التلفزيون الرسمي عن محافظ المدينة", "chain", "محافظ المدينة|التلفزيون الرسمي"),
      Choice.of("، وفق ما أعلنته، صباح الاثنين، نشرية للحماية المدنية", "chain", "الحماية المدنية"),
      Choice.of("، حسب ما نقلته إذاعة محلية مساء الأحد", "chain", "إذاعة محلية"),
      Choice.of("، بحسب ما صرح به لإذاعة الشمس رئيس البلدية سالم الهاشمي", "chain", "سالم الهاشمي|إذاعة الشمس"),
      Choice.of("، استنادا إلى سجلات المستشفيات", "chain", "سجلات المستشفيات"),
      Choice.of("، بحسب مصدرين أمنيين تحدثا لوكالة رويترز", "chain", "مصدرين أمنيين|وكالة رويترز"),
      Choice.of("، حسب إحصائية رسمية", "chain", "إحصائية رسمية"),
      Choice.of("، وفق ما جاء في بيان لوزارة الداخلية", "chain", "وزارة الداخلية"),
      Choice.of("، وفق بيان صادر عن وزارة الداخلية", "chain", "وزارة الداخلية"),
      Choice.of("، وفق آخر حصيلة أعلنتها وزارة الصحة", "chain", "وزارة الصحة"),
      Choice.of("، طبقا لما ذكره مصدر أمني لصحيفة الأخبار", "chain", "مصدر أمني|صحيفة الأخبار"),
      Choice.of("، حسب تصريح مدير المستشفى سالم الهاشمي للأناضول", "chain", "سالم الهاشمي|الأناضول"),
      Choice.of("، على حد قول مدير المستشفى سالم الهاشمي", "chain", "سالم الهاشمي"),
      Choice.of("، وذلك وفق ما أعلنت وزارة الصحة", "chain", "وزارة الصحة"),
      Choice.of("، وذلك بحسب وزارة الصحة", "chain", "وزارة الصحة"),
      Choice.of("، وفقا لما أوردته صحيفة الأخبار نقلا عن مصدر طبي", "chain", "مصدر طبي|صحيفة الأخبار"),
      Choice.of(" (بحسب وزارة الصحة)", "chain", "وزارة الصحة"),
      Choice.of(" - وفق وزارة الصحة -", "chain", "وزارة الصحة"),
      Choice.of("، يقول مدير المستشفى سالم الهاشمي", "chain", "سالم الهاشمي"),
      Choice.of("، بحسب ما أكدته مصادر محلية لـ«الشروق»", "chain", "مصادر محلية|الشروق"),
      Choice.of("، وفق ما وثقته منظمة هرانا", "chain", "منظمة هرانا"),
      Choice.of("، بحسب تقديرات أممية", "chain", "تقديرات أممية"),
      Choice.of("، وفق ما نشرته وزارة الداخلية على صفحتها الرسمية بفيسبوك", "chain", "وزارة الداخلية"),
      Choice.of("، بحسب ما أوردت وسائل إعلام محلية", "chain", "وسائل إعلام محلية"),
      Choice.of("، وفقا للحصيلة التي نشرتها وزارة الصحة", "chain", "وزارة الصحة"),
      Choice.of("، حسبما أعلن الدفاع المدني في بيان", "chain", "الدفاع المدني"),
      Choice.of("، بحسب ما ذكر مراسلنا", "chain", "مراسلنا"),
      Choice.of("، وفق ما أفاد شهود عيان لمراسل الأناضول", "chain", "شهود عيان|مراسل الأناضول"),
      Choice.of("، بحسب أرقام الأمم المتحدة", "chain", "أرقام الأمم المتحدة"),
      Choice.of("، وفق المكتب الإعلامي الحكومي في غزة", "chain", "المكتب الإعلامي الحكومي"),
      Choice.of("، بحسب ما قاله مسؤول أميركي، طلب عدم ذكر اسمه، لشبكة سي إن إن", "chain", "مسؤول أميركي|شبكة سي إن إن"),
      Choice.of("، نقلا عن مصادر وصفتها بالمطلعة", "chain", "مصادر"));

  /// Sayings before the figure.
  private static final List<Choice> SAYINGS = List.of(
      Choice.of("قال مصدر طبي لوكالة رويترز إن القصف أدى إلى", "chain", "مصدر طبي|وكالة رويترز"),
      Choice.of("نقلت وكالة رويترز عن مصدر طبي قوله إن القصف أدى إلى", "chain", "مصدر طبي|وكالة رويترز"),
      Choice.of("ونقل مراسل الميادين عن مصدر طبي في المستشفى أن القصف أدى إلى", "chain", "مصدر طبي في المستشفى|مراسل الميادين"),
      Choice.of("أعلنت وزارة الصحة عن", "chain", "وزارة الصحة"),
      Choice.of("أفادت مصادر طبية للجزيرة بـ-", "chain", "مصادر طبية|الجزيرة"),
      Choice.of("أفاد مراسل الجزيرة نقلا عن مصادر طبية بأن القصف أدى إلى", "chain", "مصادر طبية|مراسل الجزيرة"),
      Choice.of("تحدثت شبكة أطباء السودان، استنادا إلى سجلات المقبرة، عن", "chain", "سجلات المقبرة|شبكة أطباء السودان"),
      Choice.of("أدى القصف، وفق ما قال مصدر محلي لقناة المسيرة، إلى", "chain", "مصدر محلي|قناة المسيرة"),
      Choice.of("أسفر القصف – بحسب ضابط برتبة عقيد في وزارة الداخلية – عن", "chain", "ضابط برتبة عقيد في وزارة الداخلية"),
      Choice.of("أسفر القصف، بحسب وزارة الصحة، عن", "chain", "وزارة الصحة"),
      Choice.of("تبنى تنظيم القاعدة العملية عبر وكالته، زاعما", "chain", "تنظيم القاعدة"),
      Choice.of("رصدت شبكة \"مراقبون\"، استنادا إلى تقارير المتطوعين،", "chain", "تقارير المتطوعين|شبكة مراقبون"),
      Choice.of("وجاء في تقرير للأمم المتحدة أن القصف أدى إلى", "chain", "تقرير للأمم المتحدة"),
      Choice.of("وذكر بيان لوزارة الدفاع أن القصف أدى إلى", "chain", "وزارة الدفاع"),
      Choice.of("كشفت مصادر أمنية للميادين أن القصف أدى إلى", "chain", "مصادر أمنية|الميادين"),
      Choice.of("كان المتحدث باسم وزارة الصحة قد تحدث عن", "chain", "المتحدث باسم وزارة الصحة"),
      Choice.of("لكن منظمة هرانا، ومقرها واشنطن، تحدثت عن", "chain", "منظمة هرانا"),
      Choice.of("وأقر الجيش بـ-", "chain", "الجيش"),
      Choice.of("كشفت حصيلة لمنظمة الصحة العالمية", "chain", "منظمة الصحة العالمية"),
      Choice.of("وأظهرت بيانات غير رسمية أن القصف أدى إلى", "chain", "بيانات غير رسمية"),
      Choice.of("لكن البيانات التي نشرتها وزارة الصحة على موقعها تشير إلى", "chain", "وزارة الصحة"),
      Choice.of("وأفاد تقرير حكومي بأن القصف أدى إلى", "chain", "تقرير حكومي"),
      Choice.of("ويستند تقرير نقابة المحامين إلى معطيات وزارة الصحة فيما يخص", "chain", "وزارة الصحة|نقابة المحامين"),
      Choice.of("ووفقا لوكالة رويترز أظهرت بيانات أولية أن القصف أدى إلى", "chain", "بيانات أولية|وكالة رويترز"),
      Choice.of("قال مدير الناحية سالم الهاشمي وضابطان بالشرطة إن القصف أدى إلى", "chain", "سالم الهاشمي وضابطان بالشرطة"),
      Choice.of("ووفق المصدر نفسه، أدى القصف إلى", "chain", "المصدر نفسه"),
      Choice.of("وأشارت تقديرات الأمم المتحدة إلى", "chain", "تقديرات الأمم المتحدة"),
      Choice.of("وبحسب شهادة نقلها مراسل الجزيرة عن المزارع عبد الله صافي، أدى القصف إلى", "chain", "عبد الله صافي|مراسل الجزيرة"),
      Choice.of("وكان المتحدث باسم وزارة الصحة أعلن في وقت سابق", "chain", "المتحدث باسم وزارة الصحة"),
      Choice.of("وكان وزير الصحة سالم الهاشمي قد صرح، صباح السبت، بـ-", "chain", "سالم الهاشمي"),
      Choice.of("أعلن تجمع أطباء الجنوب", "chain", "تجمع أطباء الجنوب"),
      Choice.of("أعلنت رابطة تجار المدينة، أمس الاثنين،", "chain", "رابطة تجار المدينة"),
      Choice.of("وجاء على لسان الوزير سالم الهاشمي أن القصف أدى إلى", "chain", "سالم الهاشمي"),
      Choice.of("قال مسؤول محلي في حديث إلى «الأخبار» إن القصف أدى إلى", "chain", "مسؤول محلي|الأخبار"),
      Choice.of("وعلمت «الشروق» أن القصف أدى إلى", "chain", "الشروق"),
      Choice.of("وعلمت «الشروق» من مصادر طبية أن القصف أدى إلى", "chain", "مصادر طبية|الشروق"),
      Choice.of("وقال سالم الهاشمي في إفادة صحفية، بثتها رئاسة الجمهورية، إن القصف أدى إلى", "chain", "سالم الهاشمي|رئاسة الجمهورية"),
      Choice.of("وبيّن مدير المستشفى سالم الهاشمي أن القصف أدى إلى", "chain", "سالم الهاشمي"),
      Choice.of("وأوردت صحيفة الأخبار، نقلا عن مصدر طبي، أن القصف أدى إلى", "chain", "مصدر طبي|صحيفة الأخبار"),
      Choice.of("وأفاد بيان صادر عن وزارة الداخلية بأن القصف أدى إلى", "chain", "وزارة الداخلية"),
      Choice.of("وقالت وزارة الصحة في حصيلة جديدة إن القصف أدى إلى", "chain", "وزارة الصحة"),
      Choice.of("وبحسب واييس، فقد أدى القصف إلى", "chain", "واييس"),
      Choice.of("وتشير تقديرات غير رسمية إلى", "chain", "تقديرات غير رسمية"),
      Choice.of("وتفيد أرقام وزارة الصحة بـ-", "chain", "أرقام وزارة الصحة"),
      Choice.of("ذكرت وسائل إعلام محلية أن القصف أدى إلى", "chain", "وسائل إعلام محلية"),
      Choice.of("وأفادت إذاعة محلية بـ-", "chain", "إذاعة محلية"),
      Choice.of("وفي حصيلة أوردتها وكالة الأناضول، أدى القصف إلى", "chain", "وكالة الأناضول"),
      Choice.of("ووفق ما كشفت عنه مصادر أمنية لصحيفة الأخبار، أدى القصف إلى", "chain", "مصادر أمنية|صحيفة الأخبار"),
      Choice.of("وصرح مصدر أمني، فضل عدم الكشف عن هويته، لوكالة رويترز بأن القصف أدى إلى", "chain", "مصدر أمني|وكالة رويترز"),
      Choice.of("قال سالم الهاشمي، مدير المستشفى، في اتصال هاتفي مع الجزيرة، إن القصف أدى إلى", "chain", "سالم الهاشمي|الجزيرة"),
      Choice.of("نشرت وزارة الصحة تقريرا ذكرت فيه أن القصف أدى إلى", "chain", "وزارة الصحة"),
      Choice.of("وكشف مدير مستشفى الجلاء سالم الهاشمي، في منشور على فيسبوك، عن", "chain", "سالم الهاشمي"),
      Choice.of("وأحصت منظمة الصحة العالمية", "chain", "منظمة الصحة العالمية"),
      Choice.of("أفاد المرصد السوري لحقوق الإنسان، ومقره لندن، بـ-", "chain", "المرصد السوري لحقوق الإنسان"),
      Choice.of("وأعلن الناطق باسم الجيش العميد سالم الهاشمي في مؤتمر صحفي بصنعاء", "chain", "سالم الهاشمي"),
      Choice.of("وأظهر تقرير للأمم المتحدة صدر أمس أن القصف أدى إلى", "chain", "تقرير للأمم المتحدة"),
      Choice.of("وأكدت وزارة الصحة، في بيان نشرته على صفحتها بفيسبوك،", "chain", "وزارة الصحة"),
      Choice.of("وأعلن مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا)", "chain", "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية"),
      Choice.of("ونقل موقع أكسيوس عن مسؤولين أميركيين قولهم إن القصف أدى إلى", "chain", "مسؤولين أميركيين|موقع أكسيوس"),
      Choice.of("وقالت مصادر محلية إن صحيفة الأخبار ذكرت أن القصف أدى إلى", "chain", "صحيفة الأخبار|مصادر محلية"),
      Choice.of("وأكد رئيس البلدية سالم الهاشمي، في تصريحات نقلتها وكالة الأناضول، أن القصف أدى إلى", "chain",
          "سالم الهاشمي|وكالة الأناضول"),
      Choice.of("وأعلن الجيش في بيان مقتضب", "chain", "الجيش"),
      Choice.of("وتحدثت وسائل إعلام إسرائيلية عن", "chain", "وسائل إعلام إسرائيلية"),
      Choice.of("وذكر الطبيب سالم الهاشمي لـ\"القدس العربي\" أن القصف أدى إلى", "chain", "سالم الهاشمي|القدس العربي"),
      Choice.of("وأبلغ مسؤول أمني وكالة رويترز أن القصف أدى إلى", "chain", "مسؤول أمني|وكالة رويترز"),
      Choice.of("وأعلنت هيئة البث الإسرائيلية، نقلا عن مسؤول أمني،", "chain", "مسؤول أمني|هيئة البث الإسرائيلية"),
      Choice.of("ولفتت المنظمة، في تقريرها السنوي، إلى", "chain", "المنظمة"),
      Choice.of("ونعت وزارة الصحة ضحايا القصف، مؤكدة", "chain", "وزارة الصحة"));

  private static final List<Choice> COUNTS = List.of(
      Choice.of("مقتل 37 شخصا", "v", "37"), Choice.of("مقتل 37 شخصا وإصابة 64 آخرين", "v", "37", "v", "64"),
      Choice.of("استشهاد 37 مدنيا، بينهم 13 طفلا", "v", "37", "v", "13"),
      Choice.of("تدمير 37 منزلا", "v", "37"), Choice.of("نزوح ما يزيد على 6500 أسرة", "v", "6500"));

  private static final List<Choice> ENDS = List.of(Choice.of(""), Choice.of("في حي الزهور"), Choice.of("منذ فجر اليوم الاثنين"),
      Choice.of(". وتتواصل عمليات البحث"), Choice.of("، فيما تتواصل عمليات البحث"), Choice.of("، مؤكدا استمرار البحث"));

  /// A first figure, 37, with its credit.
  private static final List<Choice> FIRST = List.of(
      Choice.of("قالت وزارة الصحة إن القصف أدى إلى مقتل 37 شخصا", "first", "وزارة الصحة"),
      Choice.of("أعلنت وزارة الصحة مقتل 37 شخصا في القصف", "first", "وزارة الصحة"),
      Choice.of("أفادت مصادر طبية للجزيرة بمقتل 37 شخصا في القصف", "first", "مصادر طبية|الجزيرة"),
      Choice.of("نقلت وكالة رويترز عن مصادر طبية أن القصف أدى إلى مقتل 37 شخصا", "first", "مصادر طبية|وكالة رويترز"),
      Choice.of("شنت الطائرات 37 غارة على المدينة", "first", ""),
      Choice.of("بحسب مصادر طبية، قتل 37 شخصا في القصف", "first", "مصادر طبية"));

  /// A second one, 64, credited to somebody else, or to the same ones ("=").
  private static final List<Choice> SECOND = List.of(
      Choice.of("، فيما تحدثت منظمة هرانا عن إصابة 64 شخصا", "second", "منظمة هرانا"),
      Choice.of("، بينما أعلن الجيش الإسرائيلي إصابة 64 من جنوده", "second", "الجيش الإسرائيلي"),
      Choice.of("، في حين سجلت منظمة الصحة العالمية 64 وفاة", "second", "منظمة الصحة العالمية"),
      Choice.of("، في وقت قال فيه الجيش الإسرائيلي إن 64 من جنوده أصيبوا", "second", "الجيش الإسرائيلي"),
      Choice.of(". وذكرت صحيفة الأخبار أن 64 شخصا أصيبوا", "second", "صحيفة الأخبار"),
      Choice.of("، أدت، وفق ما قال مصدر محلي لقناة المسيرة، إلى إصابة 64 شخصا", "second", "مصدر محلي|قناة المسيرة"),
      Choice.of(". وجاء في تقرير \"الاتجاهات العالمية\" أن 64 شخصا نزحوا", "second", "تقرير الاتجاهات العالمية"),
      Choice.of("، لكن تقديرات البنك الدولي تشير إلى إصابة 64 شخصا", "second", "تقديرات البنك الدولي"),
      Choice.of("، وأضافت أن 64 شخصا أصيبوا", "second", "="),
      Choice.of(". ووفق المصدر نفسه، فقد أصيب 64 شخصا", "second", "="),
      Choice.of(". وأصيب 64 شخصا في الحي، حسب ذات المصدر", "second", "="),
      Choice.of(". وفي السياق ذاته، يضيف المصدر، أصيب 64 شخصا", "second", "="),
      Choice.of("، ليرتفع عدد المصابين إلى 64 شخصا", "second", "="),
      Choice.of(". أما وزير الصحة سالم الهاشمي فقد أشار، على هامش لقاء مع الأطباء، إلى أن 64 شخصا أصيبوا", "second", "سالم الهاشمي"),
      Choice.of("، بينما أصيب 64 شخصا، وفق ما صرح به مدير المستشفى سالم الهاشمي لوكالة الأناضول", "second", "سالم الهاشمي|وكالة الأناضول"));

  private static Set<String> tokens(String name) {
    Set<String> out = new HashSet<>();
    for (String t : Folding.key(name).split("[^\\p{L}\\p{N}]+")) {
      if (!t.isEmpty()) {
        out.add(Clitics.withoutArticle(t.startsWith("لل") && t.length() > 4 ? t.substring(2) : t));
      }
    }
    return out;
  }

  private static boolean same(String expected, String told) {
    Set<String> a = tokens(expected);
    Set<String> b = tokens(told);
    long both = a.stream().filter(b::contains).count();
    return both >= 0.6 * Math.min(a.size(), b.size()) && !(b.size() > a.size() + 4);
  }

  private static boolean chain(String expected, List<Link> told) {
    List<String> names = expected.isEmpty() ? List.of() : List.of(expected.split("\\|"));
    if (names.size() != told.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!same(names.get(i), told.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  private static boolean right(Sentence sentence) {
    Reading reading = ReadContacts.read(sentence.text());
    List<Figure> figures = new ArrayList<>();
    reading.claims().forEach(c -> {
      if (c instanceof Figure f) {
        figures.add(f);
      }
    });
    Set<String> told = new HashSet<>();
    figures.forEach(f -> told.add(f.value().stripTrailingZeros().toPlainString()));
    return told.equals(sentence.expected("v"))
        && figures.stream().allMatch(f -> chain(sentence.last("chain", ""), f.attribution().chain()));
  }

  private static boolean bothRight(Sentence sentence) {
    String first = sentence.last("first", "");
    String second = sentence.last("second", "");
    boolean same = second.equals("=");
    boolean fronted = sentence.text().contains("بحسب مصادر طبية، ") && second.contains("|");
    if (first.isEmpty() && (same || second.startsWith("سالم")) || fronted) {
      return true; // a credit at the end of the sentence covers all of it
    }
    List<Figure> figures = new ArrayList<>();
    ReadContacts.read(sentence.text()).claims().forEach(c -> {
      if (c instanceof Figure f) {
        figures.add(f);
      }
    });
    return figures.size() == 2 && chain(first, figures.get(0).attribution().chain())
        && (same ? follows(first, figures.get(1).attribution().chain()) : chain(second, figures.get(1).attribution().chain()));
  }

  /// Whether the chain is that of the first figure, or at least begins with its origin: an outlet need not be told again.
  private static boolean follows(String first, List<Link> told) {
    return chain(first, told) || chain(first.split("\\|")[0], told) || chain("المصدر", told)
        || chain(first.replaceFirst("^[^|]*", "المصدر"), told);
  }

  private static void atLeast(double share, List<Sentence> sentences) {
    assertThat(ConstructionGrid.share(sentences, CreditGridTest::right))
        .as(() -> ConstructionGrid.report(sentences, CreditGridTest::right)).isGreaterThanOrEqualTo(share);
  }

  @Test
  void creditsBeforeTheirFigures() {
    atLeast(1, ConstructionGrid.sample(1, 300, List.of(LEADS, FRONTED, SOURCES, List.of(Choice.of("، فقد"), Choice.of("،")), CLAIMS)));
  }

  @Test
  void creditsBehindTheirFigures() {
    atLeast(1, ConstructionGrid.sample(2, 300, List.of(LEADS, CLAIMS, TRAILING, SOURCES, CLOSES)));
  }

  @Test
  void chainsBehindTheirFigures() {
    atLeast(0.98, ConstructionGrid.sample(3, 600, List.of(LEADS, CLAIMS, CHAINS, CLOSES)));
  }

  @Test
  void sayingsBeforeTheirFigures() {
    atLeast(0.98, ConstructionGrid.sample(4, 700, List.of(LEADS, SAYINGS, COUNTS, ENDS)));
  }

  @Test
  void figuresOfTwoSources() {
    List<Sentence> sentences = ConstructionGrid.sample(6, 200, List.of(List.of(Choice.of(""), Choice.of("وفي سياق متصل،")), FIRST, SECOND));
    assertThat(ConstructionGrid.share(sentences, CreditGridTest::bothRight))
        .as(() -> ConstructionGrid.report(sentences, CreditGridTest::bothRight)).isGreaterThanOrEqualTo(1);
  }
}
