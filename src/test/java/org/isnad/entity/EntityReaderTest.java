package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Entity;
import org.isnad.lexicon.WordStats;
import org.isnad.ontology.CueLoader;
import org.isnad.ontology.LexiconLoader;
import org.isnad.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntityReaderTest {

  private static EntityReader reader;

  @BeforeAll
  static void load() {
    reader = new EntityReader(LexiconLoader.load(), WordStats.load(), CueLoader.load());
  }

  private static List<Entity> read(String text) {
    return reader.read(Document.of(Article.of("t", text))).entities();
  }

  private static List<String> names(String text, Entity.Type type) {
    return read(text).stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }

  @Test
  void aTitleMakesANameThatNoListKnows() {
    String text = "وقال وزير الزراعة السوداني زبرقان شلتوخ إن الموسم بدأ مبكرا هذا العام.";
    assertThat(names(text, Entity.Type.PER)).containsExactly("زبرقان شلتوخ");
    assertThat(read(text).get(0).roles()).extracting(Entity.Mention::text).containsExactly("وزير الزراعة السوداني");
  }

  @Test
  void theNameEndsBeforeTheNextOneThatWawJoins() {
    assertThat(names("استقبل الرئيس المصري عبد الفتاح السيسي والملك الأردني عبد الله الثاني وفدا من رجال الأعمال.", Entity.Type.PER))
        .containsExactly("عبد الفتاح السيسي",
            "عبد الله الثاني");
  }

  @Test
  void surnameRoleAndNameAreOne() {
    List<Entity> all = read(
        "وصل وزير الخارجية القطري خالد العطية إلى القاهرة. وقال العطية إن المحادثات مفيدة. وأضاف الوزير القطري أن بلاده ستواصل العمل.");
    assertThat(all.stream().filter(e -> e.type() == Entity.Type.PER)).singleElement()
        .satisfies(e -> assertThat(e.mentions()).extracting(Entity.Mention::text).contains("خالد العطية", "العطية"));
    assertThat(all).noneMatch(e -> e.type() == Entity.Type.GRP);
  }

  @Test
  void anUnnamedHolderIsAGroup() {
    assertThat(names("قال رئيس الوزراء الإسباني إن بلاده ترحب بالاتفاق.", Entity.Type.GRP)).containsExactly("رئيس الوزراء الإسباني");
  }

  @Test
  void aNounAndTheGroupBehindItAreOneGroup() {
    assertThat(names("والتقى جون كيري قادة دول مجلس التعاون في الدوحة.", Entity.Type.GRP)).containsExactly("قادة دول مجلس التعاون");
  }

  @Test
  void anArticleMayBeginWithAnyPlace() {
    assertThat(names("مالي تطلب مساعدة فرنسا.", Entity.Type.LOC)).containsExactlyInAnyOrder("مالي", "فرنسا");
  }

  @Test
  void coordinatedAdjectivesMakeSeveralGroups() {
    assertThat(names("واجتمع مسؤولو الاستخبارات المصرية والإسرائيلية في القاهرة.", Entity.Type.GRP))
        .containsExactlyInAnyOrder("مسؤولو الاستخبارات المصرية", "مسؤولو الاستخبارات الإسرائيلية");
    assertThat(names("ونقلت الصحيفة عن مسؤولين أميركيين وفرنسيين أن الخطة جاهزة.", Entity.Type.GRP)).contains("مسؤولين أميركيين",
        "مسؤولين فرنسيين");
  }

  @Test
  void representativesAreTheirCountry() {
    List<Entity> all = read("اجتمع ممثلو قطر ومصر في القاهرة.");
    assertThat(all).noneMatch(e -> e.type() == Entity.Type.GRP);
    assertThat(all).extracting(Entity::name).contains("قطر", "مصر");
  }

  @Test
  void aHeadOpensABodysName() {
    assertThat(names("وقالت الهيئة الوطنية لإدارة الزلازل في بيان إن الهزة كانت خفيفة.", Entity.Type.ORG))
        .containsExactly("الهيئة الوطنية لإدارة الزلازل");
  }

  @Test
  void lettersThatLookLikeCliticsBelongToTheName() {
    assertThat(names("سافر وليام من باريس إلى لبنان وواشنطن.", Entity.Type.LOC)).containsExactlyInAnyOrder("باريس", "لبنان", "واشنطن");
  }

  @Test
  void theArticleThatLamSwallowsIsGivenBack() {
    assertThat(names("وأكد متحدث للبيت الأبيض أن القرار نهائي.", Entity.Type.ORG)).contains("البيت الأبيض");
  }

  @Test
  void aRoleBehindTheNameBelongsToIt() {
    List<Entity> all = read("التقى الشيخ تميم بن حمد أمير دولة قطر وفدا من رجال الأعمال.");
    assertThat(all.stream().filter(e -> e.type() == Entity.Type.PER)).singleElement()
        .satisfies(e -> assertThat(e.roles()).extracting(Entity.Mention::text).anyMatch(r -> r.startsWith("أمير")));
  }

  @Test
  void aPresidentsNameInsideAnAdvisersRoleIsNotTheAdviser() {
    assertThat(names("ووصل مستشار الرئيس بايدن الرئيسي في الشرق الأوسط بريت ماكغورك إلى الدوحة.", Entity.Type.PER))
        .containsExactly("بريت ماكغورك");
  }

  @Test
  void adjectivesAndVerbsAreNoNames() {
    assertThat(names("وقالت الشركة الفرنسية إن المفاوضات مستمرة وإن الطرفين سيتوجهون إلى الجولة الثانية.", Entity.Type.PER)).isEmpty();
  }

  @Test
  void sidesOfTalksAreGroupsAndBareSidesAreNot() {
    assertThat(names("وقال الجانب السوداني إن المحادثات بدأت.", Entity.Type.GRP)).containsExactly("الجانب السوداني");
    assertThat(names("وأكد الجانبان السوداني والتشادي أن الحدود آمنة.", Entity.Type.GRP)).containsExactly("الجانب السوداني",
        "الجانب التشادي");
    assertThat(names("واتفق الجانبان على الجانب الأهم من الخطة.", Entity.Type.GRP)).isEmpty();
  }

  @Test
  void wordsThatLookLikeTitlesAreNone() {
    assertThat(names("وتستمر المفاوضات والتي بدأت في المحافظة، وإلى جانب المساعدات وصلت قوافل.", Entity.Type.GRP)).isEmpty();
    assertThat(names("وقال مفاوض فلسطيني إن الجولة طويلة.", Entity.Type.GRP)).containsExactly("مفاوض فلسطيني");
  }

  @Test
  void aCounterpartHoldsTheOfficeOfTheOther() {
    List<Entity> all = read(
        "التقى وزير الزراعة المغربي كمال بلعيد نظيره التونسي منذر قاسمي في فاس. وقال وزير الزراعة التونسي إن اللقاء مفيد.");
    assertThat(all.stream().filter(e -> e.name().equals("منذر قاسمي"))).singleElement()
        .satisfies(e -> assertThat(e.roles()).extracting(Entity.Mention::text).contains("وزير الزراعة التونسي"));
    assertThat(all).noneMatch(e -> e.type() == Entity.Type.GRP);
  }

  @Test
  void holdersToldTogetherAreApart() {
    assertThat(names("وبحث الرئيسان التونسي والسنغالي التعاون. وقال وزيرا خارجية مصر والأردن إن الحدود مغلقة.", Entity.Type.GRP))
        .containsExactly("الرئيس التونسي", "الرئيس السنغالي", "وزير خارجية مصر", "وزير خارجية الأردن");
  }

  @Test
  void theHeadOfABodyIsNoHeadOfState() {
    List<Entity> all = read("وقالت رئيسة الهيئة الوطنية الليبية للبيئة هدى منصور إن الشاطئ نظيف. وأعلن الرئيس الليبي أن الموسم بدأ.");
    assertThat(all.stream().filter(e -> e.type() == Entity.Type.GRP)).extracting(Entity::name).containsExactly("الرئيس الليبي");
  }

  @Test
  void anOfficialIsTakenUpByWhatWasSaidOfHim() {
    List<Entity> all = read("وقال مسؤول عراقي إن الطريق آمن. وقال مسؤول كويتي إن المعبر مفتوح. وأضاف المسؤول العراقي أن القوافل تعبر.");
    assertThat(all.stream().filter(e -> e.type() == Entity.Type.GRP)).extracting(Entity::name).containsExactly("مسؤول عراقي",
        "مسؤول كويتي");
  }

  @Test
  void aCountryIsNoAccusativeOfItsAdjective() {
    assertThat(names("والتقى ممثلين عن روسيا وبريطانيا في جنيف.", Entity.Type.GRP)).isEmpty();
    assertThat(names("وقال مسؤول كبير في تركيا إن وفدا روسيا وصل.", Entity.Type.GRP)).contains("وفدا روسيا");
  }

  @Test
  void theNextGivenNameAfterWawIsAnotherPerson() {
    assertThat(names("شارك في الندوة حسين الشمراني ونايف المطيري ووليد الجهني.", Entity.Type.PER)).containsExactly("حسين الشمراني",
        "نايف المطيري", "وليد الجهني");
  }

  @Test
  void aNameEndsBeforeTheNextTitleAndBeforeNounsWithPronouns() {
    assertThat(names("وأطلع الأمير محمد بن سلمان الشيخ محمد بن زايد على الخطة.", Entity.Type.PER)).containsExactly("محمد بن سلمان",
        "محمد بن زايد");
    assertThat(names("وتناولت الصحف زيارة الأمير خالد الفيصل ومحادثاته في المغرب.", Entity.Type.PER)).containsExactly("خالد الفيصل");
  }

  @Test
  void ranksBetweenOfficeAndNameArePassedOver() {
    assertThat(
        read("وقال قائد القوات الجوية اللواء طيار ركن سالم الشهري إن التمرين انتهى.").stream().filter(e -> e.type() != Entity.Type.ORG))
        .extracting(Entity::name).containsExactly("سالم الشهري");
  }

  @Test
  void severalOfficesInARowAreOnePersons() {
    List<Entity> all = read("واستقبل ولي عهد البحرين نائب القائد الأعلى للقوات المسلحة في المنامة وفدا من رجال الأعمال.");
    assertThat(all.stream().filter(e -> e.type() == Entity.Type.GRP && e.name().contains("نائب"))).isEmpty();
  }

  @Test
  void aHospitalThatReportsIsABodyAndElseAPlace() {
    assertThat(names("وقال مصدر في مستشفى الرحمة إن الإصابات طفيفة.", Entity.Type.ORG)).containsExactly("مستشفى الرحمة");
    assertThat(names("ونقل المصابون إلى مستشفى الرحمة.", Entity.Type.LOC)).containsExactly("مستشفى الرحمة");
  }

  @Test
  void bodiesOfCommonNounsAreNone() {
    assertThat(names("وقال إن مصلحة الولايات المتحدة في وحدة اليمن، ودعا إلى مراقبة سوق النفط وطريق الخطأ.", Entity.Type.ORG)).isEmpty();
    assertThat(names("وتخرج في جامعة الملك سعود ثم عمل في غرفة تجارة جدة.", Entity.Type.ORG)).containsExactly("جامعة الملك سعود",
        "غرفة تجارة جدة");
  }

  @Test
  void theNumberWordBelongsToTheGroup() {
    assertThat(names("والتقى الوزير عددا من الخبراء العرب.", Entity.Type.GRP)).contains("عددا من الخبراء العرب");
  }

  @Test
  void bodiesInsideAnOfficesTitleAreEntities() {
    assertThat(names("وقال رئيس الاستخبارات التشادية إدريس محمد إن الحدود هادئة.", Entity.Type.ORG))
        .containsExactly("الاستخبارات التشادية");
    assertThat(names("وقال رئيس المجلس إن الجلسة انتهت.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void aBodyForSomethingNeedsNoFurtherAdjective() {
    assertThat(names("وأعلنت الهيئة العامة للأرصفة أن السفن وصلت.", Entity.Type.ORG)).containsExactly("الهيئة العامة للأرصفة");
    assertThat(names("وصوت البرلمان المغربي للرئيس الجديد.", Entity.Type.ORG)).containsExactly("البرلمان المغربي");
  }

  @Test
  void spellingTellsWordsApartThatFoldingMakesOne() {
    assertThat(names("ويسعى إلى إحياء التعاون، وأدى النزاع إلى خسائر.", Entity.Type.LOC)).isEmpty();
    assertThat(names("وقصفت أحياء مدينة غزة أمس.", Entity.Type.LOC)).containsExactly("مدينة غزة");
  }

  @Test
  void verbsOfTheFutureAreNoNames() {
    assertThat(read("وأكد أن اللجنة ستزور المخيم وأننا سنعترف بالنتائج.")).noneMatch(e -> e.type() == Entity.Type.PER);
  }

  @Test
  void aMinistryWithItsPlaceIsTheMinistry() {
    assertThat(names("قالت وزارة الصحة في غزة إن المستشفى يعمل. وأضافت وزارة الصحة أن الأدوية وصلت.", Entity.Type.ORG)).hasSize(1);
  }

  @Test
  void aVerbThatBeginsLikeTheArticleIsNoField() {
    assertThat(names("وكان الوزيران التقيا في الدوحة.", Entity.Type.GRP)).containsExactly("الوزيران");
  }

  @Test
  void aPredicateBehindANameIsNoPartOfIt() {
    assertThat(names("وعينت الحركة الملا أختر منصور زعيما جديدا لها.", Entity.Type.PER)).containsExactly("أختر منصور");
  }

  @Test
  void aBareOfficeBeforeItsHolderIsNamedIsHis() {
    List<Entity> all = read("وزير الخارجية يصل إلى الدوحة. وصل وزير الخارجية عادل الجبير إلى الدوحة اليوم.");
    assertThat(all).noneMatch(e -> e.type() == Entity.Type.GRP);
  }

  @Test
  void anOfficialOfABodyThatIsTakenUpIsNotJustAnyOfficial() {
    assertThat(names("قالت وزارة الطاقة إن الشبكة تعمل. وقال مسؤول في الوزارة إن العمل مستمر.", Entity.Type.GRP))
        .containsExactly("مسؤول في الوزارة");
  }

  @Test
  void anEnvoyWithTheKingdomKeepsHisName() {
    assertThat(names("وقال سفير جمهورية البوسنة والهرسك لدى المملكة حارث هارلي إن الزيارة ناجحة.", Entity.Type.PER))
        .containsExactly("حارث هارلي");
    assertThat(names("وصل وفد المملكة إلى الرياض.", Entity.Type.LOC)).contains("المملكة");
  }

  @Test
  void definiteNounsTakeUpWhatTheyHead() {
    assertThat(names("وكان صندوق التنمية الزراعية قد حذر. وأكد الصندوق أن النمو بطيء.", Entity.Type.ORG)).hasSize(1);
  }

  @Test
  void clubsGoByTheirBareNamesInSportOnly() {
    String match = "فاز الهلال على النصر بهدفين في الدوري، وسجل المهاجم هدفا في الشوط الأول من المباراة. وقال مدرب الهلال إن المنتخب ينتظر لاعبي الفريق.";
    assertThat(names(match + " وامتلأت جماهير الملعب قبل مباراة الكأس.", Entity.Type.ORG)).contains("الهلال", "النصر");
    assertThat(names("وظهر الهلال في سماء المدينة بعد النصر في المعركة.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void commandsAndGovernmentsOfAPartOfACountryAreBodies() {
    assertThat(names("وأكدت قيادة عمليات بغداد أن الطريق آمن. وزار وفد حكومة الإقليم أنقرة.", Entity.Type.ORG)).containsExactly(
        "قيادة عمليات بغداد",
        "حكومة الإقليم");
    assertThat(names("وتحت قيادة واعية تقدم العمل.", Entity.Type.ORG)).isEmpty();
  }

  @Test
  void namesThatWawJoinsAreTold() {
    assertThat(names("وضم الفريق اللاعبين سعد الغامدي وعبدالعزيز الخالدي وفادي النويصر وعلي الأسمري وزيد البواردي وراكان الشملان.",
        Entity.Type.PER))
        .containsExactly("سعد الغامدي", "عبدالعزيز الخالدي", "فادي النويصر", "علي الأسمري", "زيد البواردي", "راكان الشملان");
    assertThat(names("وقارن كيري بين الميزانيتين.", Entity.Type.PER)).containsExactly("كيري");
  }

  @Test
  void theNameMayStandBehindThePlaceOfTheOffice() {
    assertThat(names("وحضر رئيس البرلمان في جمهورية الشيشان مورات ظاهروف، ورئيس ديوان المظالم د. خالد اليوسف.", Entity.Type.PER))
        .containsExactly("مورات ظاهروف", "خالد اليوسف");
    assertThat(names("وقال نائب رئيس اللجنة بالغرفة التجارية بجدة عيضة الحارثي إن السوق مزدحم.", Entity.Type.PER))
        .containsExactly("عيضة الحارثي");
  }

  @Test
  void partsOfLongNamesStayTogether() {
    assertThat(names("وقال المهندس عبد اللطيف بن عبد الملك آل الشيخ إن العمل جار. ومات الجندي مشعل علي غرم عسيري.", Entity.Type.PER))
        .containsExactly("عبد اللطيف بن عبد الملك آل الشيخ", "مشعل علي غرم عسيري");
    assertThat(names("وقال الخبير النفطي بيار تيرزيان إن السعر مرتفع.", Entity.Type.PER)).containsExactly("بيار تيرزيان");
  }

  @Test
  void ordinaryWordsBehindAHeadNameNothing() {
    assertThat(names("وزادت حركة المسافرين بين مدن اليمن، وتضررت بلدة خاوية وشبكة الكهرباء، ونقل إلى سجن بطرابلس من مصنع للكرتون.",
        Entity.Type.ORG))
        .isEmpty();
    assertThat(names("ووصلت الطائرة السعودية إلى فندق بعدن.", Entity.Type.LOC)).containsExactly("عدن");
  }

  @Test
  void theRulerIsHimselfUnderEachOfHisTitles() {
    assertThat(
        read("وقال الملك سلمان بن عبدالعزيز إن العلاقات متينة. ثم التقى خادم الحرمين الشريفين الوزراء. وغادر العاهل السعودي.").stream()
            .filter(e -> e.type() == Entity.Type.PER))
        .hasSize(1);
  }

  @Test
  void aSurnameAloneOrBehindATitleIsItsBearer() {
    List<Entity> all = read(
        "وقال عز الدين الأصبحي، وزير حقوق الإنسان اليمني، إن العمل جاهز. وكشف الأصبحي أن المبنى سلم. وأكد الوزير الأصبحي أهمية الزيارة.");
    assertThat(all).filteredOn(e -> e.type() == Entity.Type.GRP).isEmpty();
    assertThat(all).filteredOn(e -> e.type() == Entity.Type.PER).hasSize(1);
    assertThat(names("وقال المهندس حسن خنكار إن العمل بدأ. وأفاد الخنكار أنه تم تخصيص يوم.", Entity.Type.GRP)).isEmpty();
  }

  @Test
  void theNameBetweenCommasIsTheHoldersName() {
    assertThat(
        read("قال دبلوماسي سعودي كبير إن التهديدات كثيرة. ونقلت رويترز عن الدبلوماسي السعودي، سعد الحربي، قوله إن الجهود مستمرة."))
        .extracting(Entity::name).containsExactly("سعد الحربي", "رويترز");
  }

  @Test
  void outletsGoByTheirBareNamesInQuotationMarks() {
    assertThat(names("وقال في تصريحات لـ«الشرق الأوسط» إن الوضع في الشرق الأوسط صعب.", Entity.Type.ORG)).containsExactly("الشرق الأوسط");
    assertThat(names("وقال في تصريحات لـ«الشرق الأوسط» إن الوضع في الشرق الأوسط صعب.", Entity.Type.LOC)).containsExactly("الشرق الأوسط");
  }

  @Test
  void kinOfSomebodyIsNotHimself() {
    assertThat(names("وقال والد الشهيد سعد الحربي إن ابنه مستجد.", Entity.Type.GRP)).containsExactly("والد الشهيد سعد الحربي");
  }

  @Test
  void localOfficesAreToldByTheirPlace() {
    assertThat(names("وأكد مرور جدة ذلك، وقالت إدارة التعليم بمحافظة جدة إن بلدية عنيزة تعمل. وأعلن المتحدث الرسمي باسم المركز ذلك.",
        Entity.Type.ORG))
        .containsExactly("مرور جدة", "إدارة التعليم بمحافظة جدة", "بلدية عنيزة", "المركز");
    assertThat(names("وتم ذلك بدعم مالي من أحد زواره، ومدارس للبنين.", Entity.Type.LOC)).isEmpty();
  }

  @Test
  void ministersOfTwoFieldsAreTwoGroups() {
    assertThat(names("اجتمع وزراء الدفاع والخارجية العرب في القاهرة.", Entity.Type.GRP)).containsExactly("وزراء الدفاع العرب",
        "وزراء الخارجية العرب");
    assertThat(names("والتقى الأمير ضباط وأفراد الحرس الوطني.", Entity.Type.GRP)).contains("ضباط وأفراد الحرس الوطني");
  }

  @Test
  void theOfficialOfTheLeadIsWhomTheNextSentenceNames() {
    assertThat(read("أعلن مسؤول عراقي أن المدارس دمرت. وقال سعد الحربي المتحدث باسم مجلس المحافظة إن العدد كبير.")).extracting(Entity::name)
        .containsExactly("سعد الحربي", "مجلس المحافظة");
    assertThat(names("قال مسؤول أميركي إن باراك أوباما سيصل. وقال جون كيري وزير الخارجية إن الزيارة مهمة.", Entity.Type.GRP))
        .containsExactly("مسؤول أميركي");
  }

  @Test
  void aPlaceIsOneWithAndWithoutItsHead() {
    assertThat(names("ووصل إلى محافظة عدن أمس. وتقع عدن على البحر.", Entity.Type.LOC)).hasSize(1);
  }
}
