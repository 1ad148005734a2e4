package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.isnad.article.Article;
import org.isnad.claim.Statement;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

  @Test
  void reportedSpeech() {
    assertThat(said("قال وزير الخارجية التركي هاكان فيدان إن بلاده مستعدة للحوار.")).containsExactly("هاكان فيدان: بلاده مستعدة للحوار");
  }

  @Test
  void aQuotationAfterAColonAndTheSpeakerCarriedOver() {
    assertThat(said("وقال هاكان فيدان: \"نحن مستعدون للحوار مع الجميع\".\nوأضاف أن الوقت مناسب لذلك."))
        .containsExactly("هاكان فيدان: نحن مستعدون للحوار مع الجميع", "هاكان فيدان: الوقت مناسب لذلك");
  }

  @Test
  void aParticipleGoesOnWithTheSpeaker() {
    assertThat(said("أعلنت وزارة الصحة في لبنان أن المستشفيات تعمل بكامل طاقتها، مشيرة إلى أن الأدوية متوفرة."))
        .containsExactly("وزارة الصحة في لبنان: المستشفيات تعمل بكامل طاقتها", "وزارة الصحة في لبنان: الأدوية متوفرة");
  }

  @Test
  void theOneQuotedSpeaksNotTheOutlet() {
    String text = "ونقلت وكالة رويترز عن مسؤول تركي أن الاجتماع تأجل إلى الأسبوع المقبل.";
    assertThat(said(text)).containsExactly("مسؤول تركي: الاجتماع تأجل إلى الأسبوع المقبل");
    Statement s = ReadContacts.READER.read(Article.of("t", text)).statements().get(0);
    assertThat(s.attribution().chain()).extracting(l -> l.name()).containsExactly("وكالة رويترز");
  }

  @Test
  void aFrontedCredit() {
    assertThat(said("وبحسب وكالة الأناضول، فإن السلطات أغلقت المطار بسبب العواصف الثلجية."))
        .containsExactly("وكالة الأناضول: السلطات أغلقت المطار بسبب العواصف الثلجية");
  }

  @Test
  void aQuotedNameInAFrontedCredit() {
    assertThat(said("ووفقاً لـ \"فرانس برس\"، فقد تراجعت صادرات القطن المصري.")).containsExactly("فرانس برس: تراجعت صادرات القطن المصري");
    assertThat(said("وبحسب \"بلومبرغ\" تراجعت أسهم المصارف في بيروت.")).containsExactly("بلومبرغ: تراجعت أسهم المصارف في بيروت");
  }

  @Test
  void prepositionsThatVerbsTake() {
    assertThat(said("دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش إلى وقف فوري للقتال في السودان."))
        .containsExactly("أنطونيو غوتيريش: وقف فوري للقتال في السودان");
    assertThat(said("وحذرت منظمة الصحة العالمية من انتشار الكوليرا في المخيمات."))
        .containsExactly("منظمة الصحة العالمية: انتشار الكوليرا في المخيمات");
  }

  @Test
  void theArticlesOwnVoiceIsNoStatement() {
    assertThat(said("يُذكر أن المطار أغلق مرتين هذا العام بسبب العواصف.")).isEmpty();
    assertThat(said("وشهدت المدينة أمس هدوءا حذرا بعد أيام من القتال.")).isEmpty();
  }

  @Test
  void aPersonNamedBehindWordsThatSayWhoHeIs() {
    assertThat(said("وقال المتخصص في شؤون الزراعة علي حسن الخطيب إن الموسم كان جيدا.")).containsExactly("علي حسن الخطيب: الموسم كان جيدا");
    assertThat(said("وأوضح وكيل الشؤون المدرسية بالمحافظة د. سامي بن خالد الحربي أن الدراسة تبدأ الأحد."))
        .containsExactly("سامي بن خالد الحربي: الدراسة تبدأ الأحد");
  }

  @Test
  void aSpeakerWhomNoListKnows() {
    assertThat(said("وأعلنت وزارة الصحة في لبنان أن المستشفيات تعمل.\nوأكدت جمعيات زراعية محلية أن المحصول تضرر."))
        .contains("جمعيات زراعية محلية: المحصول تضرر");
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nوقال خلال زيارة قصيرة إن الوقت مناسب."))
        .contains("هاكان فيدان: الوقت مناسب");
    assertThat(said("وأعلنت وزارة الصحة في لبنان ضرورة أن يلتزم الجميع.")).noneMatch(s -> s.startsWith("ضرورة"));
  }

  @Test
  void aWomanGoesOnSpeaking() {
    assertThat(said("قالت سلمى حسن الخطيب إن الطريق مغلق.\nوأضافت أن الثلوج كثيفة."))
        .containsExactly("سلمى حسن الخطيب: الطريق مغلق", "سلمى حسن الخطيب: الثلوج كثيفة");
  }

  @Test
  void thePronounBetweenVerbAndSubject() {
    assertThat(said("وجاء ذلك في وقت أكدت فيه وزارة الصحة في لبنان أنها ستفتح المراكز."))
        .containsExactly("وزارة الصحة في لبنان: ستفتح المراكز");
  }

  @Test
  void aCreditAtTheEndOfASentence() {
    assertThat(said("وأغلقت السلطات المطار بسبب العواصف الثلجية، بحسب وكالة الأناضول."))
        .containsExactly("وكالة الأناضول: وأغلقت السلطات المطار بسبب العواصف الثلجية");
    assertThat(said("وأغلقت السلطات، بحسب وكالة الأناضول، المطار مرتين.")).isEmpty();
  }

  @Test
  void wordsThatOnlyLookLikeVerbsOfSaying() {
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nإضافة إلى أن المصنع قدرة على إنتاج أكبر من حاجة البلد.")).hasSize(1);
  }

  @Test
  void aSourceWithItsHouse() {
    assertThat(said("وقالت مصادر داخل نادي الصقور إن المدرب استقال.\nوأضافت المصادر أن البديل جاهز."))
        .containsExactly("مصادر داخل نادي الصقور: المدرب استقال", "مصادر داخل نادي الصقور: البديل جاهز");
    assertThat(said("وأوضح مسؤول في خلية مكافحة الحرائق التابعة للبلدية أن النار أخمدت."))
        .containsExactly("مسؤول في خلية مكافحة الحرائق التابعة للبلدية: النار أخمدت");
  }

  @Test
  void aLastNameIsThePersonNamedBefore() {
    assertThat(said("قال المتحدث باسم الحزب، سالم حسن الزغبي، إن الحزب مستعد.\nوأضاف الزغبي أن الموعد قريب."))
        .containsExactly("سالم حسن الزغبي: الحزب مستعد", "سالم حسن الزغبي: الموعد قريب");
  }

  @Test
  void theRelativeClauseBetweenSpeakerAndWords() {
    assertThat(said("أعلنت وزارة الصحة في لبنان، التي تدير المستشفيات، عن افتتاح مركز جديد."))
        .containsExactly("وزارة الصحة في لبنان: افتتاح مركز جديد");
  }

  @Test
  void moreVerbsOfSaying() {
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nوزاد: «لن نتأخر عن أي حوار جاد».")).hasSize(2);
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nوزاد الإنتاج في الحقول التي ذكرت أن العمل فيها مستمر.")).hasSize(1);
    assertThat(said("وذكر مصدر تركي بإصابة ثلاثة عمال في المصنع.")).hasSize(1);
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nويظهر أن الطقس سيئ.")).hasSize(1);
  }

  @Test
  void aReportSpeaksForWhoPublishedIt() {
    assertThat(said("كشف التقرير السنوي الذي أصدرته وكالة الأناضول أن المبيعات زادت."))
        .containsExactly("وكالة الأناضول: المبيعات زادت");
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nوأضاف البيان أن الوقت مناسب.")).last().asString().startsWith("هاكان فيدان");
  }

  @Test
  void wordsSaidEndBeforeAnotherVerbOrAnOccasion() {
    assertThat(said("حذر هاكان فيدان من خطورة التصعيد في المنطقة، في لقائه مع عدد من السفراء."))
        .containsExactly("هاكان فيدان: خطورة التصعيد في المنطقة");
    assertThat(said("أكد هاكان فيدان أن الوضع صعب، وطالب المجتمع الدولي بوقف التصعيد فورا."))
        .containsExactly("هاكان فيدان: الوضع صعب", "هاكان فيدان: وقف التصعيد فورا");
    assertThat(said("أكد هاكان فيدان أن الوضع صعب في المدن، وفي القرى البعيدة."))
        .containsExactly("هاكان فيدان: الوضع صعب في المدن، وفي القرى البعيدة");
  }

  @Test
  void whatIsNotSaidYetIsNoStatement() {
    assertThat(said("ستعلن وزارة الصحة في لبنان أن المراكز مفتوحة.")).isEmpty();
    assertThat(said("أعلنت وزارة الصحة في لبنان أن المراكز مفتوحة.")).hasSize(1);
  }

  @Test
  void aVerbWithoutSubjectGoesOnWithSomebodyWhoAgrees() {
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nوأكد مسؤولون أميركيون أن الوقت مناسب.\nوقال: «نحن لا ننتظر أحدا في هذا الأمر»."))
        .last().asString().startsWith("هاكان فيدان");
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nوأضاف قائلا: «نحن لا ننتظر أحدا في هذا الأمر».")).hasSize(2);
  }

  @Test
  void theSubjectOfARelativeClauseStandsBeforeIt() {
    assertThat(said("وتحدثت واشنطن التي تتهم موسكو بعرقلة المفاوضات عن عقوبات.")).noneMatch(s -> s.startsWith("موسكو"));
    assertThat(said("وكانت اللجنة الفنية بالنادي قد أشادت بمستوى اللاعب في المباريات الأخيرة."))
        .containsExactly("اللجنة الفنية بالنادي: مستوى اللاعب في المباريات الأخيرة");
  }

  @Test
  void aDefiniteNounTakesUpTheBodyThatBeginsWithIt() {
    assertThat(said("أعلنت المفوضية العليا لشؤون اللاجئين أن العدد زاد.\nوقالت المفوضية التي زارت المخيم إن الوضع صعب."))
        .last().asString().isEqualTo("المفوضية العليا لشؤون اللاجئين: الوضع صعب");
    assertThat(said("أعلنت المفوضية العليا لشؤون اللاجئين أن العدد زاد.\nوقالت الجمعية التي زارت المخيم إن الوضع صعب."))
        .filteredOn(s -> s.startsWith("المفوضية")).hasSize(1);
  }

  @Test
  void whoSpeaksOfHimselfOutsideQuotationMarksGoesOn() {
    assertThat(said("قال هاكان فيدان: أعتقد أن الوقت مناسب للحوار.")).containsExactly("هاكان فيدان: أعتقد أن الوقت مناسب للحوار");
    assertThat(said("أكد هاكان فيدان ضرورة التحرك فورا وأعلن عن خطة جديدة."))
        .containsExactly("هاكان فيدان: ضرورة التحرك فورا", "هاكان فيدان: خطة جديدة");
  }

  @Test
  void whatIsConsideredOrSeenIsNotSaid() {
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nويعتبر المصنع الأكبر في المنطقة.\nواطلع على أقسام المصنع كلها.")).hasSize(1);
    assertThat(said("قال هاكان فيدان إن بلاده مستعدة.\nويعتبر أن المصنع هو الأكبر في المنطقة.")).hasSize(2);
  }

  @Test
  void theSubjectAtTheHeadOfTheClause() {
    assertThat(said("قال هاكان فيدان إن الحوار بدأ.\nلكن وزارة الصحة التي زارها الوفد صباحا، أكدت أن الأدوية متوفرة."))
        .containsExactly("هاكان فيدان: الحوار بدأ", "وزارة الصحة: الأدوية متوفرة");
    assertThat(said("قالت وزارة الصحة إن الأدوية متوفرة.\nأما وزير الخارجية التركي هاكان فيدان فقال: «الحوار بدأ قبل أسبوع».")).last()
        .isEqualTo("هاكان فيدان: الحوار بدأ قبل أسبوع");
  }

  @Test
  void aNounBeforeThePresentIsDescribedByIt() {
    assertThat(said("قال هاكان فيدان إن الولايات المتحدة قلقة من معلومات تشير إلى حشود على الحدود.")).hasSize(1);
  }

  @Test
  void wordsSaidEndBeforeAnotherVerbOfSaying() {
    assertThat(said("أكد هاكان فيدان أن الحوار بدأ وقال: «نحن مستعدون للحوار مع الجميع».")).containsExactly("هاكان فيدان: الحوار بدأ",
        "هاكان فيدان: نحن مستعدون للحوار مع الجميع");
  }

  @Test
  void anObjectThatIsAnActOfSaying() {
    assertThat(said("وقدم هاكان فيدان شكره لوزارة الصحة على جهودها.")).containsExactly("هاكان فيدان: شكره لوزارة الصحة على جهودها");
    assertThat(said("وقدم هاكان فيدان هدية لوزارة الصحة.")).isEmpty();
  }

  @Test
  void aCallWithLam() {
    assertThat(said("ودعا هاكان فيدان لوقف إطلاق النار فورا.")).containsExactly("هاكان فيدان: وقف إطلاق النار فورا");
  }

  @Test
  void theSubjectAfterAnOutletInMarks() {
    assertThat(said("وأوضح لـ«الصحيفة» وزير الخارجية التركي هاكان فيدان أن الحوار بدأ.")).containsExactly("هاكان فيدان: الحوار بدأ");
  }

  @Test
  void theHostOfTheOccasionSpeaks() {
    assertThat(said("وفي مؤتمر صحفي لوزير الخارجية التركي هاكان فيدان، قال إن الحوار بدأ.")).containsExactly("هاكان فيدان: الحوار بدأ");
  }

  @Test
  void thoseCalledUponDoNotSpeak() {
    assertThat(said("قال هاكان فيدان إن الحوار بدأ.\nودعا الوزراء المشاركين إلى الحضور.")).last().isEqualTo("هاكان فيدان: الحضور");
  }

  @Test
  void whatIsConsideredIsNotSaid() {
    assertThat(said("تعتبر وزارة الصحة أكبر الجهات في البلاد.")).isEmpty();
    assertThat(said("دفع ذلك هاكان فيدان إلى وصف الوضع بأنه خطير.")).isEmpty();
  }

  @Test
  void aCreditAfterNumbersCreditsThem() {
    assertThat(said("وقتل 12 شخصا في الانفجار، بحسب وزارة الصحة.")).isEmpty();
    assertThat(said("وانتهت العملية مساء في وسط المدينة، بحسب وزارة الصحة.")).hasSize(1);
  }

  @Test
  void aNounWithAPronoun() {
    assertThat(said("وصل هاكان فيدان إلى القاعة بعد دعوته إلى تأجيل الاجتماع مرتين.")).containsExactly("هاكان فيدان: تأجيل الاجتماع مرتين");
  }

  @Test
  void wordsThatNothingBringsIn() {
    assertThat(said("وقال هاكان فيدان إن الحوار بدأ.\nوأضاف نطالب جميع الأطراف بالعودة إلى الطاولة.")).last()
        .isEqualTo("هاكان فيدان: نطالب جميع الأطراف بالعودة إلى الطاولة");
  }

  @Test
  void aQuotationHoldsNoSubject() {
    assertThat(said("وقالت وزارة الصحة إن الأدوية متوفرة.\nوقالت \"وزارة الخارجية ردت على طلباتنا كلها في وقت قصير جدا\".")).last()
        .isEqualTo("وزارة الصحة: وزارة الخارجية ردت على طلباتنا كلها في وقت قصير جدا");
  }

  @Test
  void aRelativeClauseGoesAsFarAsItsComma() {
    assertThat(said("ووصل هاكان فيدان الذي أكد أن الحوار بدأ قبل أسبوع، مما أثار اهتمام الصحف.")).containsExactly(
        "هاكان فيدان: الحوار بدأ قبل أسبوع");
  }

  @Test
  void whatIsNotRuledOutIsSaid() {
    assertThat(said("ولم يستبعد هاكان فيدان أن يبدأ الحوار قريبا.")).containsExactly("هاكان فيدان: يبدأ الحوار قريبا");
    assertThat(said("ولم يعلن هاكان فيدان أن الحوار بدأ.")).isEmpty();
  }

  @Test
  void theSourceThatAnOutletCites() {
    assertThat(said("كشفت صحيفة الشرق، مساء أمس، نقلا عن مسؤول تركي، أن الوفد غادر المدينة قبل يومين."))
        .containsExactly("مسؤول تركي: الوفد غادر المدينة قبل يومين");
    assertThat(said("قال وزير الخارجية التركي هاكان فيدان نقلا عن مسؤول تركي إن الوفد غادر المدينة."))
        .contains("هاكان فيدان: الوفد غادر المدينة");
  }

  @Test
  void wordsBehindInsertions() {
    assertThat(said("رحب وزير الخارجية التركي هاكان فيدان، خلال لقاء مع الصحفيين، بأي خطوة تخفف التوتر."))
        .containsExactly("هاكان فيدان: أي خطوة تخفف التوتر");
    assertThat(said("أما وزير الخارجية التركي هاكان فيدان فاستبعد في مقابلة مع قناة الجزيرة العودة إلى المحادثات."))
        .containsExactly("هاكان فيدان: العودة إلى المحادثات");
  }

  @Test
  void whoCalledSpeaksInTheCall() {
    assertThat(said("تلقى الرئيس اللبناني جوزيف عون اتصالا هاتفيا من وزير الخارجية التركي هاكان فيدان أعرب خلاله عن تضامن بلاده مع لبنان."))
        .containsExactly("هاكان فيدان: تضامن بلاده مع لبنان");
  }

  @Test
  void aQuotationBeforeTheVerb() {
    assertThat(said("\"ننتظر خطوات لا أقوالا من الجميع\"، قالت وزارة الصحة في لبنان.")).containsExactly(
        "وزارة الصحة في لبنان: ننتظر خطوات لا أقوالا من الجميع");
  }

  @Test
  void wordsSaidEndWhereSomebodyElseSpeaks() {
    assertThat(said("نددت وزارة الصحة في لبنان بالهجوم على المستشفى، واعتبرت منظمة الصحة العالمية هذه الجريمة تصعيدا خطيرا."))
        .containsExactly("وزارة الصحة في لبنان: الهجوم على المستشفى", "منظمة الصحة العالمية: هذه الجريمة تصعيدا خطيرا");
  }

  @Test
  void whoToldAnOutlet() {
    assertThat(said("علمت قناة الجزيرة من مصادر دبلوماسية أن الوفد سيصل غدا.")).containsExactly("مصادر دبلوماسية: الوفد سيصل غدا");
    assertThat(said("وأوردت قناة الجزيرة عن وزير الخارجية التركي هاكان فيدان أن الحوار بدأ.")).containsExactly("هاكان فيدان: الحوار بدأ");
    assertThat(said("وصل الوفد إلى المدينة صباح اليوم وعقد لقاءات عدة، بحسب ما صرح به للجزيرة المتحدث باسم المجلس سالم حسن."))
        .containsExactly("سالم حسن: وصل الوفد إلى المدينة صباح اليوم وعقد لقاءات عدة");
    assertThat(said("ولن يشارك الرئيس في الاجتماع غدا، حسبما قال مسؤول أوكراني لوكالة الصحافة الفرنسية."))
        .containsExactly("مسؤول أوكراني: ولن يشارك الرئيس في الاجتماع غدا");
  }

  @Test
  void whoSpeaksForABody() {
    assertThat(said("وتعهدت الحكومة التركية، على لسان وزير الخارجية هاكان فيدان، بدفع ألف جنيه لكل أسرة.")).containsExactly(
        "هاكان فيدان: دفع ألف جنيه لكل أسرة");
  }

  @Test
  void studiesThatCameOutSomewhereAndWordsThatOpenAQuotation() {
    assertThat(said("كشفت دراسة أمريكية نشرت مؤخرا أن العصير مفيد للقلب.")).containsExactly("دراسة أمريكية: العصير مفيد للقلب");
    assertThat(said("أوضحت دراسة سويدية أجريت العام الماضي أن المرضى أكثر عرضة للسكتة.")).containsExactly(
        "دراسة سويدية: المرضى أكثر عرضة للسكتة");
    assertThat(said("وقال سالم حسن في مؤتمر صحفي \"توافقنا على تسريع البيع\".")).containsExactly("سالم حسن: توافقنا على تسريع البيع");
  }

  @Test
  void aTextMayBeginWithAHolderOfTwoOffices() {
    var reading = ReadContacts.read("سالم حسن وزير المالية ورئيس البنك المركزي يزور المدينة اليوم.\n\nوتستمر الزيارة يومين.");
    assertThat(reading.entities()).extracting(org.isnad.claim.Entity::name).contains("سالم حسن");
  }

  @Test
  void oneHolderOfTwoOffices() {
    assertThat(said("وقال نائب رئيس الوزراء والمتحدث باسم الحكومة سالم حسن إن الحدود مفتوحة.")).containsExactly("سالم حسن: الحدود مفتوحة");
    assertThat(said("وقال سالم حسن رئيس مجلس الإدارة والرئيس التنفيذي للشركة إن النتائج قوية.")).containsExactly(
        "سالم حسن: النتائج قوية");
    assertThat(said("وقال عضو اللجنة المركزية ووزير الزراعة سالم حسن إن المحصول وفير.")).containsExactly("سالم حسن: المحصول وفير");
  }

  @Test
  void theAccusedIsNoSpeaker() {
    assertThat(said("وذكرت وزارة الصحة في لبنان أن العدد ارتفع، واتهمت السلطات بالتباطؤ في الإغاثة.")).contains(
        "وزارة الصحة في لبنان: السلطات بالتباطؤ في الإغاثة");
  }

  @Test
  void whomTheSentenceBeginsWithGoesOn() {
    assertThat(said("قال وزير الصحة سالم حسن إن الحوار توقف.\nوفي أنقرة، استقبل هاكان فيدان نظيره الإيراني، وقال للصحفيين إن الحوار بدأ."))
        .last()
        .isEqualTo("هاكان فيدان: الحوار بدأ");
  }

  @Test
  void promises() {
    assertThat(said("وكان هاكان فيدان وعد بزيارة المدينة.")).containsExactly("هاكان فيدان: زيارة المدينة");
  }

  @Test
  void whomTheTextTurnsToIsNotWhoSpokeBefore() {
    assertThat(said("قال مصدر عسكري إن المعركة انتهت. غير أن مصدرا في الحزب نفى أن يكون القتال قد توقف.")).last()
        .isEqualTo("مصدرا في الحزب: يكون القتال قد توقف");
    assertThat(said("قال مصدر عسكري إن القتال توقف. أما دبلوماسي غربي فضل عدم كشف هويته فقال إن الخلاف مستمر.")).containsExactly(
        "مصدر عسكري: القتال توقف");
  }

  @Test
  void whatSomebodyAskedNotToBeDoneIsNoStatement() {
    assertThat(said("وقال طبيب في المستشفى طلب عدم الكشف عن هويته إن الوضع صعب.")).containsExactly("طبيب في المستشفى: الوضع صعب");
  }

  @Test
  void whatIsDeniedInAMessage() {
    assertThat(said("ونفى هاكان فيدان ذلك في رسالة نصية.")).containsExactly("هاكان فيدان: ذلك");
    assertThat(said("وعزا هاكان فيدان ذلك إلى ضعف الطلب.")).containsExactly("هاكان فيدان: ذلك إلى ضعف الطلب");
  }

  @Test
  void whatTurnedOutNobodySaid() {
    assertThat(said("قالت وزارة الصحة إن الأدوية متوفرة.\nوتبين أن الأسعار ارتفعت كثيرا.")).containsExactly("وزارة الصحة: الأدوية متوفرة");
    assertThat(said("قالت وزارة الصحة إن الأدوية متوفرة.\nوفي التقرير الذي نشرته أمس ما يؤكد أن الأسعار ارتفعت.")).first()
        .isEqualTo("وزارة الصحة: الأدوية متوفرة");
  }

  @Test
  void aDocumentSpeaksForWhoGaveItOut() {
    assertThat(said("وجاء في بيان لوزارة الدفاع الجزائرية تلي عبر التلفزيون أن الهجوم فشل تماما."))
        .containsExactly("وزارة الدفاع الجزائرية: الهجوم فشل تماما");
    assertThat(said("وجاء في البيان الصادر عن مكتب رئيس الوزراء أن القرار نهائي ولا رجعة فيه."))
        .containsExactly("مكتب رئيس الوزراء: القرار نهائي ولا رجعة فيه");
    assertThat(said("وجاء في المباراة الثانية أن الفريق كان أفضل.")).isEmpty();
  }

  @Test
  void aTrailingCreditWithADescriptionOfItsSource() {
    assertThat(said("وتأجل اللقاء الذي كان مقررا في موسكو، بحسب مصدر دبلوماسي تحدث لـ(صحيفة الغد)."))
        .containsExactly("مصدر دبلوماسي: وتأجل اللقاء الذي كان مقررا في موسكو");
    assertThat(said("وتأتي هذه الخطوة استجابة لطلب الموظفين، وفقا لما ذكره متحدث باسم الشركة."))
        .containsExactly("متحدث باسم الشركة: وتأتي هذه الخطوة استجابة لطلب الموظفين");
    assertThat(said("واستشهد شاب من المدينة متأثرا بجراحه، وفق مصادر طبية، ما يرفع عدد الضحايا."))
        .containsExactly("مصادر طبية: واستشهد شاب من المدينة متأثرا بجراحه");
  }

  @Test
  void aVerbBehindACreditTellsWhoseWordsTheyAre() {
    assertThat(said("لكن مكتب رئيس الحكومة، بحسب ما أوردته قناة كان، نفى أن يكون الوفد ناقش المسألة."))
        .noneMatch(s -> s.endsWith(": لكن مكتب رئيس الحكومة"));
  }

  @Test
  void participlesThatAreMostlySomethingElse() {
    assertThat(said("قال وزير النقل المصري كامل الوزير إن الفريق سيصل غدا، مفيدا أن الرحلة تأتي بإشراف الوزارة."))
        .containsExactly("كامل الوزير: الفريق سيصل غدا", "كامل الوزير: الرحلة تأتي بإشراف الوزارة");
    assertThat(said("كشفت وزارة المالية المصرية أن العجز تراجع، مرجعة ذلك إلى زيادة الصادرات."))
        .containsExactly("وزارة المالية المصرية: العجز تراجع", "وزارة المالية المصرية: ذلك إلى زيادة الصادرات");
  }

  @Test
  void whoIsAppealedToBelongsToTheAppeal() {
    assertThat(said("ناشد وزير الصحة اللبناني فراس الأبيض الدول المانحة تقديم دعم عاجل."))
        .containsExactly("فراس الأبيض: الدول المانحة تقديم دعم عاجل");
  }

  @Test
  void speakersNamedEachAndVerbsWithAPronoun() {
    assertThat(said("وبعد الاجتماع، أكدت كل من تركيا وقطر أن الحوار هو السبيل الوحيد."))
        .containsExactly("تركيا + قطر: الحوار هو السبيل الوحيد");
    assertThat(said("أعلنت الحكومة خطة جديدة، وصفها النائب خالد المرزوقي بأنها متسرعة.")).contains("خالد المرزوقي: متسرعة");
  }

  @Test
  void noMoreThanWhatIsTold() {
    assertThat(said("واكتفى المتحدث باسم الخارجية الأميركية ماثيو ميلر بالإشارة إلى أن بلاده تراقب الوضع."))
        .containsExactly("ماثيو ميلر: بلاده تراقب الوضع");
    assertThat(said("نفى مسؤول بوزارة الصحة، فضل عدم الكشف عن هويته، توصل مصالحه بأي شكوى."))
        .containsExactly("مسؤول بوزارة الصحة: توصل مصالحه بأي شكوى");
  }

  @Test
  void whoCreditsIsReadWithWhenWhereAndToWhomHeSpoke() {
    assertThat(said("تأجل اللقاء الذي كان مقررا في جنيف، حسب ما جاء في بيان للديوان الأميري."))
        .containsExactly("الديوان الأميري: تأجل اللقاء الذي كان مقررا في جنيف");
    assertThat(said("ونسبت وكالة رويترز إلى مصدر أمني قوله إن الطريق ما زال مغلقا أمام الشاحنات."))
        .containsExactly("مصدر أمني: الطريق ما زال مغلقا أمام الشاحنات");
  }

  @Test
  void whoActedBeforeACommaSpeaksBehindIt() {
    assertThat(said("من جانبه، هاجم وزير المالية المصري سليم الشطي المتظاهرين، وقال، في مقابلة مع إذاعة محلية، إن الأمر ليس الأهم."))
        .containsExactly("سليم الشطي: الأمر ليس الأهم");
    assertThat(said("وعقد محافظ البنك المركزي أحمد المعبقي اجتماعا مع قيادة جمعية الصرافين، هدد خلاله بسحب تراخيص الشركات."))
        .containsExactly("أحمد المعبقي: سحب تراخيص الشركات");
  }

  @Test
  void whatIsForeseenIsNotSaid() {
    assertThat(said("ومن المتوقع أن يعلن وزير الخارجية التركي هاكان فيدان موقفه من الخطة غدا.")).isEmpty();
  }

  @Test
  void whatIsRefusedOrPromisedEndsWhereTheSentenceTurns() {
    assertThat(said("ورفض وزير الخزانة البريطاني فيليب هاموند الإفصاح عن الكلفة، لكن التقديرات تضعها عند ثمانية مليارات."))
        .containsExactly("فيليب هاموند: الإفصاح عن الكلفة");
  }

  @Test
  void wordsBetweenTheVerbAndWhatItTakes() {
    assertThat(said("قال هاكان فيدان إن المحادثات مستمرة. وهدد في تغريدة على تويتر بقطع كل اتصال مع الجانب الآخر."))
        .containsExactly("هاكان فيدان: المحادثات مستمرة", "هاكان فيدان: قطع كل اتصال مع الجانب الآخر");
    assertThat(said("وأكد النائب سليم الشطي الذي زار المدينة قبل يومين على أهمية العمل المشترك."))
        .containsExactly("سليم الشطي: أهمية العمل المشترك");
    assertThat(said("وتلقى رئيس النادي سليم الشطي اتصالا من الأمير عبدالله بن مساعد أكد له فيه صرف مستحقات النادي كاملة."))
        .containsExactly("عبدالله بن مساعد: صرف مستحقات النادي كاملة");
  }

  @Test
  void whatABodyIsForAndWhatIsWarnedOf() {
    assertThat(said("أعلنت شركة \"كورفيلا\" البرازيلية للأغذية والمشروبات تراجع مبيعاتها في النصف الأول من السنة."))
        .anyMatch(s -> s.endsWith(": تراجع مبيعاتها في النصف الأول من السنة"));
    assertThat(said("وحذر وزير الخارجية التركي هاكان فيدان من أي تصعيد جديد في المنطقة."))
        .containsExactly("هاكان فيدان: أي تصعيد جديد في المنطقة");
    assertThat(said("وأضاف هاكان فيدان هدفا ثانيا لفريقه في الشوط الأول من المباراة.")).isEmpty();
  }
}
