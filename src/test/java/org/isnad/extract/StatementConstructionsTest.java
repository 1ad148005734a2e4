package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Constructions of statements that readers of unseen newspaper articles found unread or misread.
class StatementConstructionsTest {

  @Test
  void peopleOfWhomNoMoreIsKnownThanWhatTheyAre() {
    assertThat(said("وحذر ناشطون من موجة نزوح جديدة بسبب القصف.")).containsExactly("ناشطون: موجة نزوح جديدة بسبب القصف");
    assertThat(said("وطالب الأهالي بإعادة التيار الكهربائي إلى الحي.")).containsExactly("الأهالي: إعادة التيار الكهربائي إلى الحي");
    assertThat(said("وأعرب تجار من مدينة حماة عن قلقهم من الركود، وأكدوا أن الأسواق خالية."))
        .containsExactly("تجار من مدينة حماة: قلقهم من الركود", "تجار من مدينة حماة: الأسواق خالية");
    assertThat(said("وأكد مختصو الأرصاد استمرار موجة الحر حتى نهاية الشهر."))
        .containsExactly("مختصو الأرصاد: استمرار موجة الحر حتى نهاية الشهر");
    assertThat(said("وأوصى مجلس إدارة شركة الملاحة بزيادة رأس المال إلى الضعف."))
        .containsExactly("مجلس إدارة شركة الملاحة: زيادة رأس المال إلى الضعف");
    assertThat(said("وقال أربعة من نواب الكتلة المعارضة إنهم سيقاطعون الجلسة.")).hasSize(1).first().asString().endsWith("سيقاطعون الجلسة");
    assertThat(said("وتجمع المئات في الساحة وطالب المتظاهرون الحكومة بالاستقالة.")).containsExactly("المتظاهرون: الاستقالة");
    assertThat(said("وحمل متظاهرون لافتات كبيرة ورفعوا الأعلام في الشوارع.")).isEmpty();
  }

  @Test
  void whatWasToldIsDeniedOrConfirmedInARelativeClause() {
    assertThat(said("وقال هاكان فيدان إن القوات انسحبت من البلدة، وهو ما نفته وزارة الدفاع العراقية."))
        .containsExactly("هاكان فيدان: القوات انسحبت من البلدة", "وزارة الدفاع العراقية: القوات انسحبت من البلدة");
    assertThat(said("وقصفت الطائرات مستودعا للوقود، الأمر الذي أكده متحدث عسكري."))
        .containsExactly("متحدث عسكري: وقصفت الطائرات مستودعا للوقود");
  }

  @Test
  void whatSomebodySaidOnceBefore() {
    assertThat(said("وسبق لصحيفة هآرتس أن كشفت عن خطة لتوسيع الميناء.")).containsExactly("صحيفة هآرتس: خطة لتوسيع الميناء");
    assertThat(said("وسبق أن حذر هاكان فيدان من إغلاق المعابر أمام المساعدات."))
        .containsExactly("هاكان فيدان: إغلاق المعابر أمام المساعدات");
  }

  @Test
  void namesInQuotationMarksBehindABody() {
    assertThat(said("أكدت المؤسسة العامة للكهرباء \"نورتك\" أن المحطة توقفت عن العمل.")).hasSize(1).first().asString()
        .endsWith(": المحطة توقفت عن العمل");
  }

  @Test
  void aPredicateEndsWithItsQuotation() {
    assertThat(said("ووصف هاكان فيدان الاتفاق بأنه «خطوة أولى» في هذا الملف الذي شغل المنطقة أعواما."))
        .containsExactly("هاكان فيدان: خطوة أولى");
    assertThat(said("وندد هاكان فيدان بالقرار واصفا ما جرى «بعملية انتقام»."))
        .containsExactly("هاكان فيدان: القرار", "هاكان فيدان: عملية انتقام");
    assertThat(said("ووصف هاكان فيدان زيارة النائب د. سالم الخطيب إلى الحدود بأنها تصرف متسرع."))
        .containsExactly("هاكان فيدان: تصرف متسرع");
  }

  @Test
  void wordsEndWhereAnotherSentenceOrClauseBegins() {
    assertThat(said("وقال هاكان فيدان إن الهجوم فشل تماما.. ومنذ أربعة أشهر والمدينة محاصرة."))
        .containsExactly("هاكان فيدان: الهجوم فشل تماما");
    assertThat(said("وبينما قال هاكان فيدان إن المتهم ليس بين الموقوفين، كانت النيابة قد أنهت التحقيق."))
        .containsExactly("هاكان فيدان: المتهم ليس بين الموقوفين");
    assertThat(said("ووصف هاكان فيدان إسبانيا بـ«الشريك المهم» في حين وصف البرتغال بـ«المثال الناجح»."))
        .containsExactly("هاكان فيدان: الشريك المهم", "هاكان فيدان: المثال الناجح");
    assertThat(said("في حين أعلنت وزارة الدفاع العراقية تدمير مستودع، استهدفته الطائرات بصواريخها عدة مرات.")).hasSize(1).first().asString()
        .endsWith("عدة مرات");
  }

  @Test
  void whoIsAppealedToDoesNotSpeak() {
    assertThat(said("وقال هاكان فيدان إن الوضع صعب. وناشد أطراف النزاع أن يفتحوا الموانئ.")).allMatch(s -> s.startsWith("هاكان فيدان: "))
        .hasSize(2);
    assertThat(said("ووصفت صحيفة هآرتس اللقاء بالفاشل. وقال محاميها سالم الخطيب إن التهم باطلة.")).contains("سالم الخطيب: التهم باطلة");
  }

  @Test
  void aSourceOfWhomAClauseTellsMore() {
    assertThat(said("ونقلت صحيفة هآرتس عن مصدر وصفته بأنه مقرب من الرئاسة قوله إن التعديل وشيك.")).containsExactly("مصدر: التعديل وشيك");
  }

  @Test
  void speechInBracketsBehindACommaAndAsAQuestion() {
    assertThat(said("وقال هاكان فيدان في القاهرة (لا شك لدينا على الإطلاق في أن الاتفاق سيجعل المنطقة أكثر أمانا)."))
        .containsExactly("هاكان فيدان: لا شك لدينا على الإطلاق في أن الاتفاق سيجعل المنطقة أكثر أمانا");
    assertThat(said("وقال هاكان فيدان، هذا أمر غريب ولا نعرف سببه.")).containsExactly("هاكان فيدان: هذا أمر غريب ولا نعرف سببه");
    assertThat(said("وأكد هاكان فيدان صعوبة الطريق، متسائلا ماذا سيأكل الأطفال في الشتاء؟"))
        .containsExactly("هاكان فيدان: صعوبة الطريق", "هاكان فيدان: ماذا سيأكل الأطفال في الشتاء");
  }

  @Test
  void speakersWithANationality() {
    assertThat(said("أعرب الأمريكي جون كيري عن ارتياحه لنتائج الجولة الأولى.")).containsExactly("جون كيري: ارتياحه لنتائج الجولة الأولى");
  }

  @Test
  void whatStandsBehindAnAppositionIsSaid() {
    assertThat(said("وعزا معين الشعباني، مدرب الرجاء، الهزيمة إلى كثرة الإصابات، قائلا للصحفيين: \"لم نجد سوى عشرة لاعبين\"."))
        .containsExactly("معين الشعباني: الهزيمة إلى كثرة الإصابات", "معين الشعباني: لم نجد سوى عشرة لاعبين");
  }

  @Test
  void whoeverGaveADocumentOutSaysWhatStandsInIt() {
    assertThat(said("وأصدرت وزارة الدفاع العراقية بيانا جاء فيه أن الطريق آمن.")).containsExactly("وزارة الدفاع العراقية: الطريق آمن");
    assertThat(said("وتلقى هاكان فيدان رسالة من جون كيري جاء فيها أن اللجنة ستجتمع غدا.")).containsExactly("جون كيري: اللجنة ستجتمع غدا");
    assertThat(said("ونشر هاكان فيدان بيانا ورد فيه: \"نأسف لما جرى في الميناء القديم هذا الصباح\"."))
        .containsExactly("هاكان فيدان: نأسف لما جرى في الميناء القديم هذا الصباح");
    assertThat(said("لكن بيانا أصدرته وزارة الدفاع العراقية أمس الخميس، قال إن الجسر ما زال مغلقا."))
        .containsExactly("وزارة الدفاع العراقية: الجسر ما زال مغلقا");
  }

  @Test
  void thePrepositionInsideTheQuotationIsNoPartOfTheWords() {
    assertThat(said("ولفت هاكان فيدان “إلى حاجة المزارعين إلى مياه السدود في الصيف”."))
        .containsExactly("هاكان فيدان: حاجة المزارعين إلى مياه السدود في الصيف");
  }

  @Test
  void bodiesWithoutANameInACreditAndWordsBeforeIt() {
    assertThat(said("وبحسب البلدية، فإن عمال النظافة لا يصلون إلى الأحياء القديمة."))
        .containsExactly("البلدية: عمال النظافة لا يصلون إلى الأحياء القديمة");
    assertThat(said("وسيعود الوفد غدا، على ما أكد للصحفيين السفير السوداني في إثيوبيا عبد الرحمن سر الختم، مشيرا إلى أن المحادثات صعبة."))
        .noneMatch(s -> s.endsWith(": سر الختم"));
    assertThat(said("وقال هاكان فيدان إن القضية قديمة. ووصفها محاميها أنطوان شديد بأنها «كبش فداء»."))
        .containsExactly("هاكان فيدان: القضية قديمة");
  }

  @Test
  void lastNamesOfThoseNamedBefore() {
    assertThat(said("استقبل الرئيس التشيلي خوسيه كيسادا موندراغا وفدا من الجبهة. وعبّر كيسادا موندراغا عن قلقه من التصعيد."))
        .containsExactly("خوسيه كيسادا موندراغا: قلقه من التصعيد");
    assertThat(said("وذكر وائل الدهان أن السوق أغلقت. وأوضح الدهان أن التجار تضرروا. وزاد: \"شريكي رامز الدهان باع متجره\"."))
        .containsExactly("وائل الدهان: السوق أغلقت", "وائل الدهان: التجار تضرروا", "وائل الدهان: شريكي رامز الدهان باع متجره");
    assertThat(said("وظهر القيادي أبو صخر المصري في تسجيل جديد. وطالب المصري الناس بمغادرة القرى."))
        .containsExactly("أبو صخر المصري: مغادرة القرى");
  }

  @Test
  void verbsThatAreMostlySomethingElse() {
    assertThat(said("بيّن وزير النقل الدكتور سالم بن حسن الفاضلي أمس أن الطريق سيفتح."))
        .containsExactly("سالم بن حسن الفاضلي: الطريق سيفتح");
    assertThat(said("وكان هاكان فيدان قد زعم صباح الثلاثاء أن القوات انسحبت.")).containsExactly("هاكان فيدان: القوات انسحبت");
    assertThat(said("والتقى هاكان فيدان نظيره الإيراني وطلب منه فتح المعابر.")).containsExactly("هاكان فيدان: فتح المعابر");
    assertThat(said("وطلب هاكان فيدان من طهران فتح المعابر.")).containsExactly("هاكان فيدان: فتح المعابر");
    assertThat(said("ووصلت شاحنة محملة بالأدوية. وقال هاكان فيدان إن البلدة مهددة بالعطش."))
        .containsExactly("هاكان فيدان: البلدة مهددة بالعطش");
    assertThat(said("وقال هاكان فيدان إن في البلدة إصابات وصفت بالخطيرة.")).containsExactly("هاكان فيدان: في البلدة إصابات وصفت بالخطيرة");
  }

  @Test
  void whoTellsWhatARelativeClauseOrADocumentTells() {
    assertThat(said("وعبّر مجلس القضاء عن أسفه لأحداث المدينة، والتي قال إنها ثمرة الإهمال."))
        .containsExactly("مجلس القضاء: أسفه لأحداث المدينة", "مجلس القضاء: ثمرة الإهمال");
    assertThat(said("أعلنت وزارة النقل التونسية أن الجسر أغلق. وأوضح البيان أن العمل يبدأ الخميس. وأضاف أن الجسر سيفتح غدا.")).hasSize(3)
        .allMatch(s -> s.startsWith("وزارة النقل التونسية: "));
    assertThat(said("وجاء على لسان هاكان فيدان أيضا أن الجسر سيفتح.")).containsExactly("هاكان فيدان: الجسر سيفتح");
    assertThat(said("وبحسب صحيفة هآرتس، قالت وزارة الدفاع العراقية إن القوات انسحبت من البلدة."))
        .containsExactly("وزارة الدفاع العراقية: القوات انسحبت من البلدة");
    assertThat(said("ونقلت صحيفة هآرتس عن هاكان فيدان تشديده على فتح المعابر.")).containsExactly("هاكان فيدان: فتح المعابر");
  }

  @Test
  void wordsEndWhereTheNarratorGoesOn() {
    assertThat(said("وقال هاكان فيدان إن القنصلية أغلقت، في خطوة تعكس توتر العلاقات.")).containsExactly("هاكان فيدان: القنصلية أغلقت");
    assertThat(said("وقال هاكان فيدان إن القوات انسحبت من البلدة، يأتي ذلك غداة مقتل جنديين."))
        .containsExactly("هاكان فيدان: القوات انسحبت من البلدة");
    assertThat(said("وقال هاكان فيدان إن اللقاء مفيد، ممتنعا عن كشف الأسماء.")).containsExactly("هاكان فيدان: اللقاء مفيد");
    assertThat(said("وبعد أن ذكر هاكان فيدان أن اللجنة اجتمعت في أنقرة، شدد على فتح المعابر."))
        .containsExactly("هاكان فيدان: اللجنة اجتمعت في أنقرة", "هاكان فيدان: فتح المعابر");
    assertThat(said("وشرح هاكان فيدان ظروف الاتفاق، مبينا أن الحدود ستفتح.")).containsExactly("هاكان فيدان: الحدود ستفتح");
    assertThat(said("وأعلن هاكان فيدان في وقت سابق مقتل جنديين.")).containsExactly("هاكان فيدان: مقتل جنديين");
  }

  @Test
  void documentsThatGoOnOrPassWordsOn() {
    assertThat(said("وأعلنت وزارة الداخلية أن الاقتراع انتهى. أما النتائج، يضيف البلاغ، فستعلن غدا."))
        .containsExactly("وزارة الداخلية: الاقتراع انتهى", "وزارة الداخلية: أما النتائج، يضيف البلاغ، فستعلن غدا");
    assertThat(said("وأعلنت وزارة الداخلية أن الاقتراع انتهى. وعاد المراقبون إلى بلدانهم قبل الموعد، يضيف المصدر ذاته."))
        .contains("وزارة الداخلية: وعاد المراقبون إلى بلدانهم قبل الموعد");
    assertThat(said("وصدر عن وزارة الداخلية أمس بيان جاء فيه: الاقتراع يبدأ غدا في المدن كلها."))
        .containsExactly("وزارة الداخلية: الاقتراع يبدأ غدا في المدن كلها");
    assertThat(said("ونقل البيان عن هاكان فيدان تشديده على فتح المعابر.")).containsExactly("هاكان فيدان: فتح المعابر");
    assertThat(said("ووفقا لبيان صادر عن وزارة الداخلية، سيبدأ الاقتراع في المدن كلها."))
        .containsExactly("وزارة الداخلية: سيبدأ الاقتراع في المدن كلها");
    assertThat(said("وعاد الوفد إلى القصر في المساء، وفق بيان عن وزارة الداخلية."))
        .containsExactly("وزارة الداخلية: وعاد الوفد إلى القصر في المساء");
  }

  @Test
  void whoTheReaderUnderstandsToSpeak() {
    assertThat(said("واستقبل الأمير سالم بن حسن قائد القوة. وتصفح سموه التقرير، مشيدا بما يبذله رجال القوة."))
        .containsExactly("سالم بن حسن: ما يبذله رجال القوة");
    assertThat(said("وقالت وزارة الداخلية إن الطريق سالك. أما هاكان فيدان فقد أشار، على هامش الاجتماع، إلى أن الطريق مغلق."))
        .containsExactly("وزارة الداخلية: الطريق سالك", "هاكان فيدان: الطريق مغلق");
    assertThat(said("والتقى هاكان فيدان قائد القوة، وطالبه بموقف من الخروق.")).containsExactly("هاكان فيدان: موقف من الخروق");
    assertThat(said("وأضافت وزارة الداخلية أن الجرحى كثر، مطالبة منظمة الصحة العالمية بالتدخل."))
        .containsExactly("وزارة الداخلية: الجرحى كثر", "وزارة الداخلية: التدخل");
    assertThat(said("وقال هاكان فيدان إن النمو كان لافتا رغم الجفاف.")).containsExactly("هاكان فيدان: النمو كان لافتا رغم الجفاف");
    assertThat(said("وطلب هاكان فيدان تشريح الجثتين، وبينت النتائج إصابة الرجلين.")).contains("هاكان فيدان: تشريح الجثتين");
  }
}
