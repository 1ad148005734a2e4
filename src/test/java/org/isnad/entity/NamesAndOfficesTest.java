package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.entity.ReadNames.names;

import org.isnad.claim.Entity;
import org.junit.jupiter.api.Test;

class NamesAndOfficesTest {

  @Test
  void aGivenNameIsOneThoughTheWordMeansSomethingElseToo() {
    assertThat(names("التقى الوزير نظيره ثابت الشلواني في عمان.", Entity.Type.PER)).containsExactly("ثابت الشلواني");
    assertThat(names("نفى القيادي في حماس باسم الشلواني ذلك.", Entity.Type.PER)).containsExactly("باسم الشلواني");
    assertThat(names("وأبلغ السفيرة الأميركية آلينا كوفالسكي بذلك.", Entity.Type.PER)).containsExactly("آلينا كوفالسكي");
    assertThat(names("واستقبل السيد بن عودة شلتوخ، ممثل الفلاحين.", Entity.Type.PER)).containsExactly("بن عودة شلتوخ");
    assertThat(names("وسجل محمد أمين شلتوخ هدفين.", Entity.Type.PER)).containsExactly("محمد أمين شلتوخ");
  }

  @Test
  void wordsThatShowTheirEndingAreNoNames() {
    assertThat(names("أبرق الملك إلى نظيره الجزائري معزياً بالضحايا، وشهد حراكا سياسيًّا ومجتمعيًّا.", Entity.Type.PER)).isEmpty();
    assertThat(names("واعتقل ثلاثة مواطنين بينهم سيدة وفتيان أمس.", Entity.Type.PER)).isEmpty();
    assertThat(names("وتلقى رئيس المكتب السياسي مكالمتين هاتفيتين.", Entity.Type.PER)).isEmpty();
  }

  @Test
  void aKnownNameDoesNotTakeTheVerbBehindIt() {
    assertThat(names("قالت الصحيفة إن وزير الخارجية مايك بومبيو أوفد مساعده إلى مسقط.", Entity.Type.PER)).contains("مايك بومبيو");
  }

  @Test
  void theCouncilInsideATitleIsABody() {
    assertThat(names("استقبل رئيس مجلس النواب نبيه بري وفدا، وحضر رئيس \"الشاباك\" رونين بار.", Entity.Type.ORG))
        .containsExactly("مجلس النواب", "الشاباك");
    assertThat(names("قال رئيس المجلس الانتقالي الجنوبي ذلك، ورئيس الحكومة الإسبانية.", Entity.Type.ORG))
        .containsExactly("المجلس الانتقالي الجنوبي", "الحكومة الإسبانية");
    assertThat(names("قال رئيس مجلس الوزراء تمام سلام ذلك.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void whoGovernsAPlaceIsToldByIt() {
    String text = "وصرح رئيس بلدية إيرانيترا مانوليس فرانغوليس بذلك.";
    assertThat(names(text, Entity.Type.PER)).containsExactly("مانوليس فرانغوليس");
    assertThat(names(text, Entity.Type.LOC)).containsExactly("إيرانيترا");
  }

  @Test
  void placesOfTwoWordsAreReadWhole() {
    assertThat(names("في محيط بلدة خان طومان، وقرية عين دزاريت، ومدينة لا كياكا.", Entity.Type.LOC))
        .containsExactly("بلدة خان طومان", "قرية عين دزاريت", "مدينة لا كياكا");
    assertThat(names("على ملعب مدينة الملك عبدالعزيز الرياضية.", Entity.Type.LOC)).doesNotContain("ملعب مدينة");
  }

  @Test
  void wordsSaidAreNoNameOfABody() {
    assertThat(names("وزعم أن الفريق \"لم يخول ذلك أصلا\".", Entity.Type.ORG)).isEmpty();
    assertThat(names("أفادت قناة \"أن بي سي نيوز\" الأميركية بذلك.", Entity.Type.ORG)).singleElement().asString().contains("أن بي سي نيوز");
  }

  @Test
  void theWriterOfTheArticleIsAPerson() {
    assertThat(names("زيارة وزير الدفاع\n\nأربيل: هيوا شلتوخ\n\nوصل الوزير أمس إلى المدينة.", Entity.Type.PER)).contains("هيوا شلتوخ");
    assertThat(names("زيارة وزير الدفاع\n\nالخرطوم - بليغ حسب الله\n\nوصل الوزير أمس.", Entity.Type.PER)).contains("بليغ حسب الله");
    assertThat(names("زيارة وزير الدفاع\n\nكتبت هيام قصير في \"الأخبار\":\n\nوصل الوزير أمس.", Entity.Type.PER)).contains("هيام قصير");
  }

  @Test
  void placesJoinedByWawAreEachAPlace() {
    assertThat(names("وصل إلى ميناءي قسطل وأشكيت، ومنهما إلى مدينة جدة واستقبله الأمير.", Entity.Type.LOC))
        .containsExactly("قسطل", "أشكيت", "مدينة جدة");
    assertThat(names("واجتاحت السيول بلديات بني ونيف والقنادسة بولاية بشار.", Entity.Type.LOC))
        .containsExactly("بني ونيف", "القنادسة", "ولاية بشار");
  }

  @Test
  void groupsAreTakenWhole() {
    assertThat(names("وحضر اللقاء مديرو ومديرات المدارس.", Entity.Type.GRP)).containsExactly("مديرو ومديرات المدارس");
    assertThat(names("والتقى الوزير مفاوضي \"أنصار الله\" في مسقط.", Entity.Type.GRP)).contains("مفاوضي \"أنصار الله\"");
    assertThat(names("وقال مصدر من السلطات المحلية إن الطريق مغلق.", Entity.Type.GRP)).contains("مصدر من السلطات المحلية");
    assertThat(names("بيد أن مستشارا لقائد الدعم السريع نفى ذلك.", Entity.Type.GRP)).containsExactly("مستشارا لقائد الدعم السريع");
    assertThat(names("وحضر مندوب عن مجلس الحكماء، ورئيس فرع جهاز الإسعاف.", Entity.Type.GRP))
        .containsExactly("مندوب عن مجلس الحكماء", "رئيس فرع جهاز الإسعاف");
  }

  @Test
  void wishesBelongToNoName() {
    assertThat(names("وأكد خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز -أيده الله- ذلك.", Entity.Type.ORG)).isEmpty();
    assertThat(names("عرفنا سعود الفيصل رحمه الله.", Entity.Type.PER)).containsExactly("سعود الفيصل");
  }

  @Test
  void aSurnameMayLookLikeAnAdjective() {
    assertThat(names("قال حسين علي الهجري ذلك، ووافقه أنور العراقي ومحمد أبو الخير.", Entity.Type.PER))
        .containsExactly("حسين علي الهجري", "أنور العراقي", "محمد أبو الخير");
    assertThat(names("صعد مؤشر نيكي الياباني.", Entity.Type.PER)).isEmpty();
  }

  @Test
  void anOfficeBehindACommaShowsAName() {
    assertThat(names("وتحدث عن ذلك تشوبا كاندروفو، المتحدث باسم الشركة.", Entity.Type.PER)).containsExactly("تشوبا كاندروفو");
    assertThat(names("ونجا من الحادث فضل الكناني (34 عاما).", Entity.Type.PER)).containsExactly("فضل الكناني");
  }

  @Test
  void anOfficeIsNoNameOfAPersonNorOfAPlace() {
    assertThat(names("استقبل الأمير أمين عام الحزب أمير قطب.", Entity.Type.PER)).containsExactly("أمير قطب");
    assertThat(names("وزارت المدينة السفيرة الأميركية فاطمة الزهراء المنصوري.", Entity.Type.LOC)).isEmpty();
    assertThat(names("قال رئيس الاتحاد العام للعمال صلاح الدين زكي ذلك.", Entity.Type.ORG)).containsExactly("الاتحاد العام للعمال");
  }

  @Test
  void aSurnameOfTwoWordsStandsAlone() {
    assertThat(names("وصل رامي الحمد الله. وقال المصدر إن الحمد الله غادر.", Entity.Type.PER)).containsExactly("رامي الحمد الله");
  }

  @Test
  void bodiesAreTakenWithWhatTheyAreForAndTheirNumber() {
    assertThat(names("وقالت الهيئة العامة للسياحة والآثار ومعهد واشنطن لسياسة الشرق الأدنى ذلك.", Entity.Type.ORG))
        .containsExactly("الهيئة العامة للسياحة والآثار", "معهد واشنطن لسياسة الشرق الأدنى");
    assertThat(names("وتقدمت الفرقة السابعة واللواء 22 ميكا.", Entity.Type.ORG)).containsExactly("الفرقة السابعة", "اللواء 22 ميكا");
    assertThat(names("وأعلن الجيش \"تدمير الموقع\" أمس.", Entity.Type.ORG)).containsExactly("الجيش");
    assertThat(names("وزار إمارة منطقة جازان ومحكمة سيدي غيلان.", Entity.Type.ORG)).containsExactly("إمارة منطقة جازان",
        "محكمة سيدي غيلان");
    assertThat(names("وقالت هيئة الكوارث والجهات المعنية ذلك.", Entity.Type.ORG)).containsExactly("هيئة الكوارث");
  }

  @Test
  void aWordOfRankIsAGivenNameBeforeAName() {
    assertThat(names("وحضر السفير الدكتور رائد حمدان.", Entity.Type.PER))
        .containsExactly("رائد حمدان");
    assertThat(names("وقتل أبو حفص الأوزبكي.", Entity.Type.PER)).containsExactly("أبو حفص الأوزبكي");
    assertThat(names("وصعد مؤشر هانغ سنغ.", Entity.Type.PER)).isEmpty();
  }

  @Test
  void forcesAreToldByTheirAdjective() {
    assertThat(names("وأنشئت القوة الإفريقية المشتركة، ودخلت الشرطة العسكرية والجيش الوطني الموالي للرئيس المدينة.", Entity.Type.ORG))
        .containsExactly("القوة الإفريقية المشتركة", "الشرطة العسكرية", "الجيش الوطني");
    assertThat(names("وقصفت قوات الرئيس السابق نعمان شاهر الحي، وقالت للجنة العليا المشتركة ذلك.", Entity.Type.ORG))
        .containsExactly("قوات الرئيس السابق نعمان شاهر", "اللجنة العليا المشتركة");
    assertThat(names("وقتل خمسة في قضاء سنجار.", Entity.Type.LOC)).containsExactly("قضاء سنجار");
  }

  @Test
  void aStateWhoseNameIsAnAdjectiveIsGovernedByANounWithoutTheArticle() {
    assertThat(ReadNames.names("اجتمع وزراء خارجية السعودية وتونس في روما.", Entity.Type.GRP))
        .containsExactly("وزير خارجية السعودية", "وزير خارجية تونس");
    assertThat(ReadNames.names("وضم اللقاء ممثلي السعودية وتونس في روما.", Entity.Type.LOC)).contains("السعودية", "تونس");
    assertThat(ReadNames.names("اجتمع وزير الخارجية السعودية بالسفير في روما.", Entity.Type.LOC)).containsExactly("روما");
  }

  @Test
  void aCapitalIsCalledByItsNameWhereThatIsGiven() {
    assertThat(ReadNames.names("وصل الوفد إلى العاصمة الأردنية عمان مساء اليوم.", Entity.Type.LOC)).containsExactly("عمان");
    assertThat(ReadNames.names("وصل الوفد إلى عمان مساء اليوم. وتشهد العاصمة الأردنية إجراءات مشددة.", Entity.Type.LOC))
        .containsExactly("عمان");
  }
}
