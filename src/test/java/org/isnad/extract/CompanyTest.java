package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Reading;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Delegations, who heads them and who is in them, and those who came along with the sides of a contact.
class CompanyTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  private static List<String> told(String sentence) {
    Reading r = reader.read(Article.of("a", "خبر من المنطقة اليوم\n\n" + sentence));
    Map<String, String> names = r.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    return r.claims().stream().filter(c -> c instanceof Contact).map(c -> (Contact) c)
        .map(c -> String.join(";", c.participants().stream().map(names::get).collect(Collectors.toCollection(TreeSet::new)))).toList();
  }

  private static String sorted(String names) {
    return String.join(";", new TreeSet<>(List.of(names.split(";"))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل رئيس المجلس سامي الخطيب سفير إسبانيا كارلوس رودريغيز، وعرض معه الأوضاع العامة، في حضور المستشار كريم حداد. | سامي الخطيب;كارلوس رودريغيز;كريم حداد",
      "بحث الأمين العام للحركة سليم النجار مع وفد قيادي من حركة فتح، ترأسه نائب الأمين العام ماهر خليل، مستجدات الحوار. | سليم النجار;حركة فتح;ماهر خليل",
      "وصل رئيس الحكومة سليم كرامي إلى طهران على رأس وفد ضم كلا من: خليل الحاج، سامي نصر، زاهر جبر، وماهر عوض. | سليم كرامي;خليل الحاج;سامي نصر;زاهر جبر;ماهر عوض",
      "استقبل الرئيس أحمد العلي وفدا من الفصائل ضم خليل الحاج، إلى جانب طلال ناجي وخالد عبد المجيد. | أحمد العلي;وفدا من الفصائل;خليل الحاج;طلال ناجي;خالد عبد المجيد",
      "ترأس الرئيس كمال مراد اجتماعا ضم وزيري الدفاع صدقي صابر والداخلية مجدي عبد العال. | كمال مراد;صدقي صابر;مجدي عبد العال",
      "زار الوزير علاء الدين سالم بيروت، رافقه خلالها النواب جواد قدسي ومنصور حقي. | علاء الدين سالم;جواد قدسي;منصور حقي",
      "اجتمع الوزير مرهف سالم بوزير الخارجية القطري محمد آل ثاني وبرئيس الأركان علي خالد. | مرهف سالم;محمد آل ثاني;علي خالد",
      "وكان في وداع الأمير سعود بن فهد لدى مغادرته مطار القاهرة الفريق صدقي صالح وسفير خادم الحرمين الشريفين أحمد قطان. | سعود بن فهد;صدقي صالح;أحمد قطان",
      "الوفد المكون من محمد سلام الناطق باسم الجماعة، وحسين العزي رئيس دائرة العلاقات، سيجري محادثات مع وفد حكومي. | محمد سلام;حسين العزي;وفد حكومي"})
  void companyTakesPart(String sentence, String names) {
    assertThat(told(sentence)).containsExactly(sorted(names));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أعلن المكتب أن وفدا من حركة الجهاد الإسلامي، برئاسة القيادي نبيل عمران وعضوية كل من رائد الصفدي وهاني غانم، عقد اجتماعا في أنقرة مع رئيس المجلس كمال درويش. | حركة الجهاد الإسلامي;نبيل عمران;رائد الصفدي;هاني غانم;كمال درويش",
      "رام الله - «الوكالة» - بحث رئيس الوزراء سالم حداد، اليوم، مع السفير كمال درويش والوزير هاني غانم أوضاع المخيمات. | سالم حداد;كمال درويش;هاني غانم",
      "استقبل الرئيس سالم حداد للمرة الثانية رئيس الوزراء كمال درويش، بحضور نائبه هاني غانم. | سالم حداد;كمال درويش;هاني غانم"})
  void delegationsActWithTheirMembersWhereverTheVerbStands(String sentence, String names) {
    assertThat(told(sentence)).containsExactly(sorted(names));
  }

  @Test
  void aDelegationToldBeforeComesWithItsMembers() {
    assertThat(told("زار وفد روسي يضم المبعوث ألكسندر سوكولوف ونائب الوزير سيرغي بتروف دمشق أمس.\n\n"
        + "وكان الوفد نفسه قد التقى مساء أمس رئيس المجلس كمال درويش."))
        .contains(sorted("وفد روسي;ألكسندر سوكولوف;سيرغي بتروف;كمال درويش"));
  }

  @Test
  void theSubjectGoesOnAndThoseBehindTheVerbAreMet() {
    assertThat(told("زار الوزير سالم حداد بيروت، حيث التقى الرئيس كمال درويش والنائب هاني غانم."))
        .contains(sorted("سالم حداد;كمال درويش;هاني غانم"));
    assertThat(told("وكان سالم حداد، الذي وصل أمس، قد التقى الرئيس كمال درويش، والنائب هاني غانم، كلا على حدة."))
        .containsExactly(sorted("سالم حداد;كمال درويش"), sorted("سالم حداد;هاني غانم"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى الرئيس سالم حداد الوزير كمال درويش، اليوم.#وحضر عن حماس رائد الصفدي وهاني غانم، وعن حركة الجهاد الإسلامي نبيل عمران. | سالم حداد;كمال درويش;رائد الصفدي;هاني غانم;نبيل عمران",
      "ناقش المحافظ سالم حداد، اليوم، مع السفير كمال درويش، أوضاع النازحين.#حضر اللقاء وكيل المحافظة هاني غانم. | سالم حداد;كمال درويش;هاني غانم",
      "استقبل الرئيس سالم حداد الوزير كمال درويش.#حضر اللقاء ماهر خليل نائب الوزير، كما حضره السفير نبيل عمران. | سالم حداد;كمال درويش;ماهر خليل;نبيل عمران",
      "استقبل الرئيس سالم حداد الوزير كمال درويش.#اللقاء، الذي استمر 50 دقيقة، حضره عضو المجلس ماهر خليل، والسفير نبيل عمران. | سالم حداد;كمال درويش;ماهر خليل;نبيل عمران",
      "وصل الأمير سالم بن فهد اليوم إلى الأردن.#ويضم الوفد الرسمي المرافق لسمو ولي العهد معالي وزير الثقافة الدكتور كمال درويش. | سالم بن فهد;كمال درويش",
      "قام عدد من أعضاء النادي بزيارة لمستشفى القوات المسلحة، يتقدمهم السفير كمال درويش، وهاني غانم. | عدد من أعضاء النادي;كمال درويش;هاني غانم"})
  void thoseWhoAttendedAreToldLater(String sentences, String names) {
    assertThat(told(sentences.replace("#", "\n\n"))).containsExactly(sorted(names));
  }

  @Test
  void thoseOfACounterpartsSideTakePart() {
    assertThat(
        told("وصل الرئيس سالم حداد إلى القاهرة، حيث عقد جلسة مباحثات مع الرئيس كمال درويش شارك فيها من الجانب السوداني الوزير هاني غانم."))
        .contains(sorted("سالم حداد;كمال درويش;هاني غانم"));
    assertThat(told("استقبل الرئيس سالم حداد الوزير كمال درويش، الذي يزور الجزائر للمشاركة في الاحتفالات، وذلك بحضور الوزير هاني غانم."))
        .contains(sorted("سالم حداد;كمال درويش;هاني غانم"), "كمال درويش");
  }

  @Test
  void theDelegationIsTheOneToldBefore() {
    assertThat(told(
        "وصل وفد من حركة الجهاد الإسلامي إلى القاهرة أمس.\n\nويعقد الوفد لقاءات مع رئيس جهاز المخابرات العامة حسن سليم ومع وفود من حركة فتح."))
        .contains(sorted("حركة الجهاد الإسلامي;حسن سليم;حركة فتح"));
  }

  @Test
  void aCallThatCoversSeveralIsOneEach() {
    assertThat(told("أجرى وزير الخارجية التركي هاكان فيدان سلسلة اتصالات هاتفية شملت نظيريه السعودي فيصل بن فرحان والأردني أيمن الصفدي."))
        .containsExactly(sorted("هاكان فيدان;فيصل بن فرحان"), sorted("هاكان فيدان;أيمن الصفدي"));
  }

  @Test
  void theNearestClauseTellsWhoWentOn() {
    assertThat(told("قال المتحدث سالم حداد إن الوزير كريم مراد التقى الرئيس فادي جبر، قبل أن يجتمع مع النائب ماهر خليل."))
        .containsExactly(sorted("كريم مراد;فادي جبر"), sorted("كريم مراد;ماهر خليل"));
  }

  @Test
  void aCallWithAMediumIsNone() {
    assertThat(told("وأوضح الوزير كريم مراد في اتصال هاتفي مع «الشرق الأوسط» أن الخطة جاهزة.")).isEmpty();
  }

  @Test
  void whatTheGuestCarriesMeetsNobody() {
    assertThat(told("استقبل الرئيس كمال سالم وزير الطاقة عمر صالح، حاملا رسالة من رئيس بلاده الفريق فادي جبر."))
        .containsExactly(sorted("كمال سالم;عمر صالح"));
  }

  @Test
  void aGroupWithoutItsGenitiveMeetsNobody() {
    assertThat(told("التقى الوزير سالم العمري ممثلين عن «الجبهة الوردية» المعارضة.")).isEmpty();
  }
}
