package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Who speaks where the name, the office or the body is told in a way that cost newspapers' statements their speaker.
class StatementSpeakersTest {

  @Test
  void somebodyOfWhomTheNextWordsTellWhatHeIsCalled() {
    assertThat(said("وقال شاهد عيان يدعى سمير كمال لرويترز إن الانفجار كان قويا. وأضاف أن الناس هربوا."))
        .containsExactly("سمير كمال: الانفجار كان قويا", "سمير كمال: الناس هربوا");
    assertThat(said("وقال متحدث آخر باسم الرئاسة هو سمير كمال، إن الزيارة ستتم غدا.")).containsExactly("سمير كمال: الزيارة ستتم غدا");
    assertThat(said("ولجأ إلى المستشفى رجل يدعى سمير كمال وجلس ينتظر الطبيب.")).isEmpty();
  }

  @Test
  void twoOfficesOfOneSpeaker() {
    assertThat(said("قال كريم أبو ليلى الباحث المغربي ورئيس الجمعية المغربية للآثار إن الموقع نادر. وأشار إلى أن الحفريات ستبدأ غدا."))
        .containsExactly("كريم أبو ليلى: الموقع نادر", "كريم أبو ليلى: الحفريات ستبدأ غدا");
    assertThat(said("وأكد علي حسن أستاذ القانون الدولي وعضو اللجنة الدستورية أن المسودة جاهزة.")).containsExactly("علي حسن: المسودة جاهزة");
  }

  @Test
  void anOutletBetweenQuotationMarksIsToldByWhoeverIsNamedBehindIt() {
    assertThat(said("وأبلغ «الوطن» المسؤول عن شؤون الحجاج في السفارة أحمد العنزي أن الرحلات تبدأ غدا."))
        .containsExactly("أحمد العنزي: الرحلات تبدأ غدا");
    assertThat(said("وأخبر \"عكاظ\" المتحدث الرسمي باسم البلدية خالد العصيمي أن المشروع اكتمل."))
        .containsExactly("خالد العصيمي: المشروع اكتمل");
    assertThat(said("وقالت «الوطن» إن أحمد العنزي وصل إلى الدوحة.")).containsExactly("الوطن: أحمد العنزي وصل إلى الدوحة");
  }

  @Test
  void whoServesAnOfficeBearsTheNameBehindIt() {
    assertThat(said("وقال المستشار الاقتصادي لرئيس الحكومة السودانية هيثم عمر صالح إن البنوك ستفتح أبوابها غدا."))
        .containsExactly("هيثم عمر صالح: البنوك ستفتح أبوابها غدا");
    assertThat(said("وقال المستشار الإعلامي لوزير النقل خالد يوسف إن الطريق مغلق.")).containsExactly("خالد يوسف: الطريق مغلق");
  }

  @Test
  void namesThatBeginWithTheFamilys() {
    assertThat(said("التقى وزير الخارجية الصيني وانغ يي نظيره الروسي في سنغافورة. وقال وانغ للصحافيين إن الصين لم تغير موقفها."))
        .containsExactly("وانغ يي: الصين لم تغير موقفها");
  }

  @Test
  void aBodyAndAGroupWithoutAName() {
    assertThat(said("وقالت الشرطة ومسؤولون محليون إن حريقا اندلع في السوق."))
        .containsExactly("الشرطة + مسؤولون محليون: حريقا اندلع في السوق");
  }

  @Test
  void ministriesToldByTheirFieldAlone() {
    assertThat(said("أعلنت وزارة الداخلية العراقية حصيلة الحملة. وأوضح بيان للداخلية أن المتهم سلم نفسه."))
        .contains("وزارة الداخلية العراقية: المتهم سلم نفسه");
    assertThat(said("وقال وزير الخارجية السوري وليد المعلم إن الوفد سيصل غدا. وأعلنت الخارجية أن السفير استدعي.")).contains(
        "الخارجية: السفير استدعي");
  }

  @Test
  void whoIsAddressedInALetterDoesNotSpeak() {
    assertThat(said("وقال الأمير فهد الراشد في برقيته: «يسعدني وأنا أودع عاصمتكم أن أقدم لفخامتكم خالص شكري على كرم الضيافة»."))
        .hasSize(1)
        .allMatch(s -> s.startsWith("فهد الراشد: "));
  }

  @Test
  void anAdjectiveOfNationalityEndsAHolder() {
    assertThat(said("زار المسؤول العراقي قصر السلام في بغداد وقال إن الزيارة ناجحة.")).noneMatch(s -> s.contains("قصر السلام:"));
  }

  @Test
  void whatStandsBetweenTheSpeakerAndTheWords() {
    assertThat(said("وأشاد هاكان فيدان بهذه المناسبة بجهود رجال الإنقاذ.")).containsExactly("هاكان فيدان: جهود رجال الإنقاذ");
    assertThat(said("وأعرب وزير الصحة فهد الراشد باسمه ونيابة عن زملائه عن شكره للحكومة.")).containsExactly("فهد الراشد: شكره للحكومة");
    assertThat(said("وأعلن نادي الوحدة برئاسة سمير نصار انسحابه من البطولة.")).containsExactly("نادي الوحدة: انسحابه من البطولة");
    assertThat(said("وأعلن معهد الإدارة بجامعة الملك خالد عن توفر وظائف للخريجين.")).containsExactly("معهد الإدارة: توفر وظائف للخريجين");
    assertThat(said("ووصف هاكان فيدان الذي يرافق الوفد، الزيارة بأنها إشارة مشجعة.")).containsExactly("هاكان فيدان: إشارة مشجعة");
    assertThat(said(
        "وشدد هاكان فيدان، الذي يعد من أقدم المفاوضين في هذا الملف الذي شغل المنطقة كلها منذ انتهاء الحرب الأخيرة في الشمال، على ضرورة "
            + "وقف القصف."))
        .containsExactly("هاكان فيدان: ضرورة وقف القصف");
  }

  @Test
  void formsThatOnlyLookLikeSaying() {
    assertThat(said("قال هاكان فيدان إن المحادثات انتهت. ودفع النادي مبلغ 20 مليون يورو لضم اللاعب.")).hasSize(1);
    assertThat(said("اشترطت وزارة التعليم العراقية أن يحمل المتقدم شهادة من جامعة معترف بها.")).hasSize(1);
    assertThat(said("قال هاكان فيدان إن المحادثات انتهت. اتُهم سالم الخطيب الذي أقيل باستغلال نفوذه لتحقيق ثروة كبيرة.")).hasSize(1);
  }

  @Test
  void wordsEndWhereItIsToldWhatWasLeftOut() {
    assertThat(said("وأكد هاكان فيدان أن السحب سيبدأ في الربيع، ولكنه لم يعط أي أرقام عن الجنود."))
        .containsExactly("هاكان فيدان: السحب سيبدأ في الربيع");
    assertThat(said("وأعلنت وزارة الدفاع العراقية تدمير مستودع، دون أن تحدد موقعه."))
        .containsExactly("وزارة الدفاع العراقية: تدمير مستودع");
    assertThat(said("أدانت وزارة الخارجية العراقية الغارات على البلدة ووصفتها بأنها تصعيد خطير."))
        .containsExactly("وزارة الخارجية العراقية: الغارات على البلدة", "وزارة الخارجية العراقية: تصعيد خطير");
  }

  @Test
  void verbsThatTakeAbout() {
    assertThat(said("وأفادت وزارة الصحة اللبنانية عن مقتل ثلاثة أشخاص في الغارة."))
        .containsExactly("وزارة الصحة اللبنانية: مقتل ثلاثة أشخاص في الغارة");
  }

  @Test
  void officialsWithTheirAdjectives() {
    assertThat(said("وقال مسؤول دفاعي أمريكي لوكالة رويترز إن واشنطن ليست على علم بالضربة."))
        .containsExactly("مسؤول دفاعي أمريكي: واشنطن ليست على علم بالضربة");
    assertThat(said("ونفى مسؤول مصري مطلع، في حديث إلى الصحافيين، أن تكون بلاده تسلمت العرض."))
        .containsExactly("مسؤول مصري مطلع: تكون بلاده تسلمت العرض");
  }

  @Test
  void sourcesThatWouldNotBeNamed() {
    assertThat(said("قال علي حسن إن الاتفاق قريب. إلا أن مسؤولا قطريا، رفض الكشف عن هويته، أكد للصحيفة أن بلاده ماضية في الوساطة."))
        .containsExactly("علي حسن: الاتفاق قريب", "مسؤولا قطريا: بلاده ماضية في الوساطة");
    assertThat(said("قال علي حسن إن السوق قصف. غير أن مصدرا ميدانيا في الجيش -طلب عدم كشف هويته- نفى استهداف أي سوق."))
        .containsExactly("علي حسن: السوق قصف", "مصدرا ميدانيا في الجيش: استهداف أي سوق");
    assertThat(said("قال علي حسن إن الاتفاق قريب. لكن مديرا سابقا في الشركة أكد للصحيفة أن العقد ألغي.")).last().asString()
        .startsWith("مديرا سابقا");
  }

  @Test
  void whomSomebodyMetDoesNotSpeakInTheNextClause() {
    assertThat(said("التقى رئيس المجلس سالم حمدان أمس مبعوثة الاتحاد الأفريقي ليلى مراد، وأبلغها أن الحكومة لن تقبل بالهدنة."))
        .containsExactly("سالم حمدان: الحكومة لن تقبل بالهدنة");
    assertThat(said("وقال هاكان فيدان إن الأطراف التزمت بالاتفاق، وطالب الوسطاء بفتح المعابر فورا."))
        .containsExactly("هاكان فيدان: الأطراف التزمت بالاتفاق", "هاكان فيدان: فتح المعابر فورا");
  }

  @Test
  void aPersonCreditedBehindNumbers() {
    assertThat(said("لقي 16 شخصا مصرعهم في تدافع وسط المدينة، بحسب وزير الصحة فهد الراشد."))
        .containsExactly("فهد الراشد: لقي 16 شخصا مصرعهم في تدافع وسط المدينة");
  }

  @Test
  void whatIsUnnamedBeforeThePluperfectSpeaksForItself() {
    assertThat(said(
        "قالت وزارة المالية العراقية إن النمو ضعيف. وكانت التقديرات السابقة، التي صدرت في يناير، قد أشارت إلى أن النمو سيبلغ 3 في المئة."))
        .containsExactly("وزارة المالية العراقية: النمو ضعيف");
    assertThat(said("وكان هاكان فيدان قد أبدى شكوكه في الخطة.")).containsExactly("هاكان فيدان: شكوكه في الخطة");
  }

  @Test
  void abbreviatedTitlesBeforeTheName() {
    assertThat(said("قال علي حسن إن المشروع جاهز. من جانبه قال م. سعيد الغامدي إن الشركة ملتزمة بالعقد."))
        .containsExactly("علي حسن: المشروع جاهز", "سعيد الغامدي: الشركة ملتزمة بالعقد");
    assertThat(said("قال علي حسن إن المشروع جاهز. وأكد د. سعيد الغامدي أن الشركة ملتزمة بالعقد."))
        .containsExactly("علي حسن: المشروع جاهز", "سعيد الغامدي: الشركة ملتزمة بالعقد");
    assertThat(said("وقال د. علي حسن ود. سعيد الغامدي إن العيادة جاهزة.")).containsExactly("علي حسن + سعيد الغامدي: العيادة جاهزة");
  }

  @Test
  void theSourceToldLast() {
    assertThat(
        said("قال مصدر إن المقاومة سيطرت على البلدة. وكشف مصدر عسكري بالقاعدة الجوية أن الجنود انسحبوا. وقال المصدر إن القوات بلا قيادة."))
        .last()
        .isEqualTo("مصدر عسكري بالقاعدة الجوية: القوات بلا قيادة");
  }

  @Test
  void aTimeBetweenCommasBeforeTheSpeaker() {
    assertThat(said("قالت، عصر أمس الخميس، وزارة الخارجية الأميركية إنها تتابع عودة المسؤولين."))
        .containsExactly("وزارة الخارجية الأميركية: تتابع عودة المسؤولين");
  }

  @Test
  void whatHappensSaysNothing() {
    assertThat(said("أكدت الجريمة الإرهابية أن العنف هو أساس الأزمات في المنطقة.")).isEmpty();
  }

  @Test
  void severalOfficesAndAGroupBeforeTheName() {
    assertThat(said("وأوضح المنسق الفني في اللجنة العليا للمعرض رئيس قسم النشر والترجمة خالد بن سالم، أن الأجنحة اكتملت."))
        .containsExactly("خالد بن سالم: الأجنحة اكتملت");
  }

  @Test
  void semicolonsForCommas() {
    assertThat(said("قال علي حسن إن المشروع جاهز. وأكد سامي الهاشمي؛ أن الحزب سيشارك.")).containsExactly("علي حسن: المشروع جاهز",
        "سامي الهاشمي: الحزب سيشارك");
  }

  @Test
  void whoLeadsTheBodyDoesNotSpeakInItsStatement() {
    assertThat(said("وأصدر نادي الوحدة برئاسة سمير نصار بيانا أكد فيه رفضه للقرار. وقال علي حسن إن البيان جيد."))
        .containsExactly("نادي الوحدة: رفضه للقرار", "علي حسن: البيان جيد");
  }

  @Test
  void aParticipleBelongsToTheClauseBeforeIt() {
    assertThat(said("رفض التجار القرار، إذ قال سمير كمال إن الضريبة جائرة، لافتا إلى أن الأسواق ستغلق."))
        .contains("سمير كمال: الأسواق ستغلق");
    assertThat(said("وأوضح وزير النقل خالد يوسف أنه تفقد الطريق، في حين شدد علي حسن على صيانة الجسور، موضحا أن العمل يبدأ غدا."))
        .contains("علي حسن: العمل يبدأ غدا");
    assertThat(said("وذكر التقرير أن الميناء مغلق، حيث أكد سمير كمال أن السفن عادت أدراجها، مشيرا إلى أن الرافعات معطلة."))
        .contains("سمير كمال: الرافعات معطلة");
    assertThat(said("وقال وزير النقل خالد يوسف إن الجسر سيفتح غدا حيث تعبره الحافلات، مضيفا أن العمل انتهى."))
        .contains("خالد يوسف: العمل انتهى");
    assertThat(said("ودانت الجامعة العربية القصف حيث طالبت أنقرة باحترام السيادة، داعية إلى وقف الغارات."))
        .noneMatch(s -> s.equals("أنقرة: وقف الغارات"));
  }

  @Test
  void sourcesSpeakOnInTheMasculinePlural() {
    assertThat(said("وقالت مصادر أمنية إن مسلحين هاجموا القافلة. وأضافوا أن الجنود ردوا على النار، مؤكدين مقتل ستة."))
        .containsExactly("مصادر أمنية: مسلحين هاجموا القافلة", "مصادر أمنية: الجنود ردوا على النار", "مصادر أمنية: مقتل ستة");
    assertThat(said("وذكرت مصادر محلية أن مواجهات اندلعت بين السكان والجنود، مشيرين إلى أن الطرق مغلقة."))
        .contains("مصادر محلية: الطرق مغلقة");
    assertThat(said("وقالت مصادر أمنية إن الطريق مغلق. وقال شهود إن الجسر انهار. وأضافوا أن السيارات سقطت."))
        .contains("شهود: السيارات سقطت");
  }
}
