package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.READER;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.place;
import static org.isnad.extract.ReadContacts.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.article.Article;
import org.isnad.claim.Claim;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who met, called, visited or was in touch with whom, construction by construction.
class ContactReadingTest {

  private static Reading seed(int n) throws IOException {
    return READER.read(Article.of("seed-00" + n, Files.readString(Path.of("seeds/seed-00" + n + ".txt"))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "MEETING | HELD | التقى الرئيس المصري عبد الفتاح السيسي نظيره التركي رجب طيب أردوغان في أنقرة. | عبد الفتاح السيسي;رجب طيب أردوغان | أنقرة",
      "MEETING | HELD | اجتمع وزير الخارجية الأميركي أنتوني بلينكن مع رئيس الوزراء الإسرائيلي بنيامين نتنياهو في القدس. | أنتوني بلينكن;بنيامين نتنياهو | القدس",
      "MEETING | HELD | استقبل أمير قطر تميم بن حمد آل ثاني في الدوحة وزير الخارجية الإيراني عباس عراقجي. | تميم بن حمد آل ثاني;عباس عراقجي | الدوحة",
      "MEETING | HELD | اجتمع ممثلو مصر وقطر وتركيا في القاهرة. | مصر;قطر;تركيا | القاهرة",
      "MEETING | HELD | عقد وزير الخارجية المصري سامح شكري اجتماعا مع نظيره الأردني أيمن الصفدي. | سامح شكري;أيمن الصفدي | ''",
      "MEETING | HELD | وجاء البيان عقب اجتماع ضم حركة حماس وحركة الجهاد الإسلامي والجبهة الشعبية لتحرير فلسطين. | حركة حماس;حركة الجهاد الإسلامي;الجبهة الشعبية لتحرير فلسطين | ''",
      "MEETING | HELD | استضافت القاهرة قمة شارك فيها الأردن والعراق والكويت، إلى جانب فرنسا. | الأردن;العراق;الكويت;فرنسا | القاهرة",
      "MEETING | PLANNED | ومن المقرر أن يلتقي الرئيس الأميركي جو بايدن الرئيس الصيني شي جينبينغ. | جو بايدن;شي جينبينغ | ''",
      "MEETING | CANCELLED | قرر بنيامين نتنياهو إلغاء اجتماع مع جو بايدن. | بنيامين نتنياهو;جو بايدن | ''",
      "MEETING | DENIED | لم يلتق الرئيس السوري بشار الأسد الرئيس التركي رجب طيب أردوغان. | بشار الأسد;رجب طيب أردوغان | ''",
      "CALL | HELD | تلقى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا من الرئيس الفرنسي إيمانويل ماكرون. | عبد الفتاح السيسي;إيمانويل ماكرون | ''",
      "CALL | HELD | أجرى وزير الخارجية الأميركي أنتوني بلينكن اتصالا هاتفيا مع وزير الخارجية المصري سامح شكري. | أنتوني بلينكن;سامح شكري | ''",
      "CONTACT | HELD | قطر أبلغت إسرائيل أن الرد وصل. | قطر;إسرائيل | ''",
      "CONTACT | HELD | ناقش جو بايدن مع عبد الفتاح السيسي الأوضاع في السودان. | جو بايدن;عبد الفتاح السيسي | ''",
      "MEETING | HELD | التقى في القاهرة وزير الخارجية المصري سامح شكري وزير الخارجية التركي هاكان فيدان. | سامح شكري;هاكان فيدان | القاهرة",
      "MEETING | HELD | وجرت مفاوضات غير مباشرة بين إسرائيل وحركة حماس في الدوحة بوساطة مصر وقطر. | إسرائيل;حركة حماس;مصر;قطر | الدوحة",
      "CALL | HELD | أكد عبد الفتاح السيسي لنظيره الفرنسي إيمانويل ماكرون خلال اتصال هاتفي أهمية الهدنة. | عبد الفتاح السيسي;إيمانويل ماكرون | ''",
      "CONTACT | HELD | تحدث جو بايدن إلى بنيامين نتنياهو اليوم. | جو بايدن;بنيامين نتنياهو | ''",
      "VISIT | HELD | وصل وزير الخارجية الروسي سيرغي لافروف إلى طهران. | سيرغي لافروف | طهران",
      "VISIT | HELD | قال سيرغي لافروف خلال زيارته إلى بغداد إن المحادثات مفيدة. | سيرغي لافروف | بغداد",
      "MEETING | HELD | استقبل أمير قطر تميم بن حمد آل ثاني في مكتبه بالديوان الأميري أمس وزير الخارجية الإيراني عباس عراقجي. | تميم بن حمد آل ثاني;عباس عراقجي | مكتبه",
      "MEETING | PLANNED | ومن المقرر أن يلتقي جون كيري الذي يقوم بجولة في المنطقة، رئيس الوزراء العراقي حيدر العبادي. | جون كيري;حيدر العبادي | ''",
      "MEETING | HELD | أعلن وزير الخارجية المصري سامح شكري أن بلاده ستبدأ قريبا إرسال المساعدات إلى شمال السودان، خلال لقاء مع جون كيري. | سامح شكري;جون كيري | ''",
      "MEETING | HELD | وقبيل اجتماعه مع نظيره الروسي سيرغي لافروف، أكد جون كيري أن الهدنة قريبة. | جون كيري;سيرغي لافروف | ''",
      "MEETING | HELD | أجرى سامح شكري مشاورات مطولة حول سد النهضة في أديس أبابا مع سيرغي لافروف. | سامح شكري;سيرغي لافروف | أديس أبابا",
      "MEETING | HELD | وتحدثت الصحيفة عن اللقاء السري الذي جمع جون كيري المكلف بالملف بسيرغي لافروف. | جون كيري;سيرغي لافروف | ''",
      "MEETING | HELD | وكان أنتوني بلينكن في استقبال باراك أوباما لدى وصوله إلى القصر. | أنتوني بلينكن;باراك أوباما | ''",
      "MEETING | HELD | استقبل سامح شكري السفير حسام زكي، المكلف بالملف، والسفير أحمد أبو زيد. | سامح شكري;حسام زكي;أحمد أبو زيد | ''",
      "MEETING | HELD | رأس وزير الداخلية المصري مجدي عبد الغفار اجتماعا ضم مدير الأمن العام كمال الدالي. | مجدي عبد الغفار;كمال الدالي | ''",
      "VISIT | HELD | زار جون كيري مستشفى القوات المسلحة بالرياض. | جون كيري | مستشفى القوات المسلحة بالرياض",
      "VISIT | HELD | وقبل زيارتها إلى طهران، كتبت فيديريكا موغيريني مقالا. | فيديريكا موغيريني | طهران",
      "MEETING | PLANNED | سيعقد وزير الخارجية الروسي سيرغي لافروف اجتماعا ثلاثيا مع نظيريه الأميركي جون كيري والسعودي عادل الجبير. | سيرغي لافروف;جون كيري;عادل الجبير | ''",
      "MEETING | CANCELLED | علقت الهند محادثات التجارة الحرة مع الاتحاد الأوروبي. | الهند;الاتحاد الأوروبي | ''",
      "MEETING | HELD | اتفق جون كيري وسيرغي لافروف خلال المحادثات على هدنة. | جون كيري;سيرغي لافروف | ''",
      "CONTACT | HELD | رئيس الوزراء الإسرائيلي بنيامين نتنياهو المطلوب للمحكمة أبلغ جون كيري أن الهدنة قريبة. | بنيامين نتنياهو;جون كيري | ''",
      "MEETING | HELD | وعقد وزير الخارجية الأميركي جون كيري لقاء مع نظيره الروسي سيرغي لافروف. وعقد اللقاء مساء أمس في موسكو. | جون كيري;سيرغي لافروف | موسكو",
      "VISIT | HELD | قال جون كيري، الموجود حاليا في بكين، إن الهدنة قريبة. | جون كيري | بكين",
      "VISIT | HELD | أوفدت الحكومة التركية وزير الخارجية التركي هاكان فيدان إلى أربيل. | هاكان فيدان | أربيل",
      "MEETING | PLANNED | ومن المرتقب أن تشهد الدوحة اجتماعا بين جون كيري وسيرغي لافروف. | جون كيري;سيرغي لافروف | الدوحة",
      "VISIT | HELD | قام جون كيري بزيارة لمستشفى القوات المسلحة رافقه خلالها السفير حسام زكي. | جون كيري;حسام زكي | مستشفى القوات المسلحة",
      "MEETING | HELD | التقى وزير الخارجية الأميركي جون كيري نظيره الروسي سيرغي لافروف، وبحثا خلال اللقاء الذي حضره السفير حسام زكي أوضاع المنطقة. | جون كيري;سيرغي لافروف;حسام زكي | ''",
      "VISIT | HELD | وجاء ذلك خلال زيارة جون كيري أمس قاعدة الملك فهد الجوية بالطائف. | جون كيري | قاعدة الملك فهد الجوية بالطائف",
      "CALL | HELD | قال البيت الأبيض إن اتصالا هاتفيا، وصفه بأنه مهم، جرى بين جو بايدن وإيمانويل ماكرون. | جو بايدن;إيمانويل ماكرون | ''",
      "MEETING | HELD | جمع لقاء في باريس وزير الخارجية الروسي سيرغي لافروف ونظيره الأميركي جون كيري. | سيرغي لافروف;جون كيري | باريس",
      "MEETING | HELD | وعقد سامح شكري لقاء بكل من حسام زكي وأحمد أبو زيد. | سامح شكري;حسام زكي;أحمد أبو زيد | ''",
      "MEETING | HELD | بدأت في الخرطوم أعمال الجولة السابعة من المفاوضات بحضور وزراء المياه من مصر حسام مغازي ومن السودان معتز موسى. | حسام مغازي;معتز موسى | الخرطوم",
      "VISIT | HELD | وأشاد الملك بزيارة الأمير محمد بن سلمان ولي ولي العهد للأردن أمس الأول. | محمد بن سلمان | للأردن",
      "VISIT | HELD | وصل إلى الرياض مساء أمس رئيس الوزراء الباكستاني نواز شريف. | نواز شريف | الرياض",
      "MEETING | HELD | أقام وزير الخارجية القطري خالد العطية مأدبة عشاء تكريما لوزير الخارجية الأردني ناصر جودة. | خالد العطية;ناصر جودة | ''",
      "VISIT | PLANNED | سيزور الرئيس الأميركي جو بايدن باريس الأسبوع المقبل. | جو بايدن | باريس"})
  void oneContactOfOneSentence(Contact.Kind kind, Contact.Status status, String sentence, String participants, String place) {
    Reading r = read(sentence);
    assertThat(contacts(r)).hasSize(1);
    Contact c = contacts(r).get(0);
    assertThat(c.kind()).isEqualTo(kind);
    assertThat(c.status()).isEqualTo(status);
    assertThat(names(r, c)).containsExactlyInAnyOrder(participants.split(";"));
    assertThat(place(r, c)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وتواصل مصر وقطر الوساطة بين إسرائيل وحركة حماس.", "وقادت قطر المفاوضات بشأن هدنة سابقة.",
      "إن المحادثات في الدوحة تركز على الفجوات المتبقية بين إسرائيل وحركة حماس.",
      "قال جو بايدن في مقابلة مع شبكة سي إن إن إن الاتفاق قريب.",
      "وتحدث جو بايدن عن علاقته مع مصر.", "عقد مجلس الأمن الدولي جلسة بشأن السودان.",
      "المفاوضات بشأن وقف إطلاق النار بين إسرائيل وحركة حماس متعثرة.",
      "أكد سامح شكري خلال الاجتماع أهمية العلاقات مع روسيا.",
      "عائلات الأسرى الموجودين في قطاع غزة تطالب بصفقة.",
      "أكد أمير المنطقة فيصل بن خالد أهمية برامج تحفز الشباب لزيارة القاهرة.",
      "شهدت القاهرة أمس تظاهرات بحضور جون كيري.",
      "وجه عبد الفتاح السيسي دعوة إلى جون كيري لزيارة القاهرة.",
      "وسيبلغ عدد الأعضاء المنتخبين 3159 عضوا.",
      "وقدمت الفرقة عروض ليزر على واجهة المتحف بحضور جون كيري.",
      "عباس زكي ومروان عبد العال يعلقان على مفاوضات وقف إطلاق النار.",
      "لكن جون كيري لم يصل إلى حد عرض معاهدة على دول الخليج.",
      "اعتمد مجلس الضمان الصحي وثيقة للراغبين في زيارة القاهرة.",
      "ولم يتضح بعد ما إذا كانت قطر أبلغت إسرائيل بالرد.",
      "وجه عبد الفتاح السيسي الدعوة إلى جون كيري لإجراء زيارة إلى القاهرة.",
      "أوقفت شركة الطيران استقبال الطلبات المسافرة إلى المغرب بين السعودية والمغرب.",
      "وتمثل الدعوة التي نقلها جون كيري إلى حسن روحاني لزيارة فرنسا مؤشرا قويا.",
      "كما تواصل وزارة الصحة جهودها وتنسيقها التام مع وزارة الزراعة.",
      "وصل سعر النفط الثلاثاء في لندن إلى أدنى مستوى.",
      "أفاد خليل الدقران بوصول عشرات الجرحى اليوم إلى المستشفى.",
      "عدد الدول التي تملك سفارات في الإقليم وصل إلى 12 دولة، بما فيها الدول الثلاث الأعضاء الدائمون في مجلس الأمن الدولي (روسيا والصين وفرنسا).",
      "ذكر الموقع أن هاتف سامسونغ المقبل نوكيا يطرح في الخريف.",
      "يلتقي المنتخب السعودي نظيره العراقي في مباراة ودية."})
  void noContact(String sentence) {
    assertThat(contacts(read(sentence))).isEmpty();
  }

  @Test
  void aJourneyToMeetSomebodyIsAVisitAndAPlannedMeeting() {
    Reading r = read("توجه وزير الخارجية المصري سامح شكري إلى الدوحة للقاء وزير الخارجية التركي هاكان فيدان.");
    assertThat(contacts(r)).extracting(Contact::kind).containsExactlyInAnyOrder(Contact.Kind.VISIT, Contact.Kind.MEETING);
    Contact meeting = contacts(r).stream().filter(c -> c.kind() == Contact.Kind.MEETING).findFirst().orElseThrow();
    assertThat(meeting.status()).isEqualTo(Contact.Status.PLANNED);
    assertThat(place(r, meeting)).as("where the journey leads").isEqualTo("الدوحة");
    assertThat(names(r, meeting)).containsExactly("سامح شكري", "هاكان فيدان");
  }

  @Test
  void theSameMeetingToldTwiceIsOne() {
    Reading r = read("التقى سامح شكري أيمن الصفدي. وعقد سامح شكري لقاء مع أيمن الصفدي في عمان.");
    assertThat(contacts(r)).hasSize(1);
    assertThat(place(r, contacts(r).get(0))).isEqualTo("عمان");
  }

  @Test
  void thoseWhoAttendedAreToldLater() {
    Reading r = read(
        "استقبل وزير الخارجية المصري سامح شكري نظيره الروسي سيرغي لافروف في القاهرة. وأشاد بالعلاقات بين البلدين. حضر اللقاء السفير حسام زكي، والسفير أحمد أبو زيد.");
    assertThat(contacts(r)).singleElement()
        .satisfies(c -> assertThat(names(r, c)).containsExactlyInAnyOrder("سامح شكري", "سيرغي لافروف", "حسام زكي", "أحمد أبو زيد"));
    Reading alone = read("حضر اللقاء السفير حسام زكي، والسفير أحمد أبو زيد.");
    assertThat(contacts(alone)).as("at one with each other, where no meeting was told before").singleElement()
        .satisfies(c -> assertThat(names(alone, c)).containsExactlyInAnyOrder("حسام زكي", "أحمد أبو زيد"));
  }

  @Test
  void aRollOfThosePresentGoesOverOfficesAndBothSides() {
    Reading r = read("استقبل سامح شكري في القاهرة سيرغي لافروف. حضر الاستقبال الدكتور حسام زكي وزير الثقافة والإعلام، وعادل الجبير "
        + "وزير الخارجية، كما حضره من الجانب الروسي رئيس الأركان فاليري غيراسيموف.");
    assertThat(contacts(r)).singleElement().satisfies(c -> assertThat(names(r, c)).containsExactlyInAnyOrder("سامح شكري",
        "سيرغي لافروف", "حسام زكي", "عادل الجبير", "فاليري غيراسيموف"));
  }

  @Test
  void theVisitThatAPlannedMeetingHappensOnIsPlanned() {
    Reading r = read("سيعقد سيرغي لافروف اجتماعا مع نظيره الأميركي جون كيري خلال زيارة عمل لقطر.");
    assertThat(contacts(r)).hasSize(2).allSatisfy(c -> {
      assertThat(c.status()).isEqualTo(Contact.Status.PLANNED);
      assertThat(place(r, c)).isEqualTo("قطر");
    });
  }

  @Test
  void talksOfWhichTheOutcomeIsToldWereHeld() {
    Reading r = read("وصل جون كيري إلى القاهرة لإجراء مباحثات مع سامح شكري، تركزت على الهدنة.");
    assertThat(contacts(r)).hasSize(2).allSatisfy(c -> assertThat(c.status()).isEqualTo(Contact.Status.HELD));
  }

  @Test
  void aVisitToSeveralPlacesIsOneEach() {
    assertThat(contacts(read("زار أنتوني بلينكن إسرائيل والأردن ومصر الأسبوع الماضي."))).hasSize(3)
        .allSatisfy(c -> assertThat(c.kind()).isEqualTo(Contact.Kind.VISIT));
  }

  @Test
  void aMeetingDuringAVisitTookPlaceThere() {
    Reading r = read("زار جون كيري بغداد، التقى خلالها حيدر العبادي.");
    assertThat(contacts(r)).hasSize(2).allSatisfy(c -> assertThat(place(r, c)).isEqualTo("بغداد"));
  }

  @Test
  void whoReceivedTheGuestMetHim() {
    Reading r = read(
        "وصل جون كيري إلى عمان. وكان في استقباله لدى وصوله إلى المطار رئيس الوزراء الأردني عبد الله النسور، ومعالي وزير الخارجية ناصر جودة.");
    assertThat(contacts(r)).hasSize(2).anySatisfy(
        c -> assertThat(names(r, c)).containsExactlyInAnyOrder("جون كيري", "عبد الله النسور", "ناصر جودة"));
  }

  @Test
  void aTourHasOneVisitForEachStop() {
    Reading r = read("يقوم جون كيري بجولة تشمل الكويت وقطر والعراق.");
    assertThat(contacts(r)).hasSize(3).allSatisfy(c -> assertThat(c.kind()).isEqualTo(Contact.Kind.VISIT));
  }

  @Test
  void aCallToSeveralIsOneEach() {
    Reading r = read("أجرى أنتوني بلينكن اتصالا هاتفيا مع وزير الخارجية المصري سامح شكري ووزير الخارجية الأردني أيمن الصفدي.");
    assertThat(contacts(r)).hasSize(2).allSatisfy(c -> assertThat(names(r, c)).hasSize(2).contains("أنتوني بلينكن"));
  }

  @Test
  void officialsOfTheThreeStatesAreTheStatesToldBefore() {
    Reading r = read(
        "زار الوفد الأردن وقطر وتركيا. واجتمع رؤساء أجهزة المخابرات من الدول الثلاث، التي تتوسط منذ أشهر، أمس في باريس لمناقشة الاتفاق.");
    assertThat(contacts(r)).filteredOn(c -> c.kind() == Contact.Kind.MEETING).singleElement().satisfies(c -> {
      assertThat(names(r, c)).containsExactlyInAnyOrder("الأردن", "قطر", "تركيا");
      assertThat(place(r, c)).isEqualTo("باريس");
    });
    Reading two = read("واجتمع رؤساء أجهزة المخابرات من مصر وقطر في باريس.");
    assertThat(contacts(two)).singleElement().satisfies(c -> assertThat(names(two, c)).containsExactlyInAnyOrder("مصر", "قطر"));
  }

  @Test
  void whoStandsBeforeTheVerbGotTheBriefing() {
    Reading r = read("التقى جون كيري سيرغي لافروف في عمان. وقال مصدر إن ممثلي الأمم المتحدة في دمشق تلقوا إحاطة من وسطاء قطريين أمس.");
    assertThat(contacts(r)).anySatisfy(c -> assertThat(names(r, c)).containsExactlyInAnyOrder("الأمم المتحدة", "وسطاء قطريين"));
    assertThat(contacts(r)).noneSatisfy(c -> assertThat(names(r, c)).contains("جون كيري", "وسطاء قطريين"));
  }

  @Test
  void aPlaceOfTheTopicIsNotThePlaceOfTheMeeting() {
    Reading r = read("بحث جو بايدن مع عبد الفتاح السيسي وقف إطلاق النار في غزة.");
    assertThat(contacts(r)).singleElement().satisfies(c -> assertThat(c.place()).isNull());
  }

  @Test
  void seedMeetings() throws IOException {
    Reading paris = seed(0);
    assertThat(contacts(paris)).anySatisfy(c -> {
      assertThat(place(paris, c)).isEqualTo("باريس");
      assertThat(names(paris, c)).contains("وليام بيرنز", "محمد بن عبد الرحمن آل ثاني").hasSizeGreaterThanOrEqualTo(3);
      assertThat(c.time()).isNotNull();
    });
    Reading gantz = seed(2);
    assertThat(contacts(gantz)).anySatisfy(c -> {
      assertThat(names(gantz, c)).containsExactlyInAnyOrder("أنتوني بلينكن", "بيني جانتس");
      assertThat(c.kind()).as("the spokesman calls it a meeting").isEqualTo(Contact.Kind.MEETING);
    });
    Reading doha = seed(4);
    assertThat(contacts(doha)).anySatisfy(c -> {
      assertThat(c.kind()).isEqualTo(Contact.Kind.MEETING);
      assertThat(c.status()).isEqualTo(Contact.Status.HELD);
      assertThat(place(doha, c)).isEqualTo("الدوحة");
      assertThat(c.time()).isNotNull();
      assertThat(names(doha, c)).contains("بيل بيرنز", "بريت ماكغورك", "محمد بن عبد الرحمن آل ثاني", "عباس كامل");
    });
  }

  @Test
  void aSentenceCutInTwoMakesNoContact() throws IOException {
    Reading r = seed(3);
    int cut = r.article().text().indexOf("المحتجزين لدى قطر");
    assertThat(cut).isPositive();
    assertThat(contacts(r)).noneSatisfy(c -> assertThat(names(r, c)).contains("قطر"));
    for (Claim c : r.claims()) {
      assertThat(c.evidence().length()).isPositive();
    }
  }
}
