package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.read;

import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls that somebody got, guests and those who received them, and those of whom no more is told than that they were at a meeting.
class ReceivedContactTest {

  @ParameterizedTest
  @ValueSource(strings = {"جاء ذلك خلال اتصال هاتفي تلقاه سامح شكري من الوزير أيمن الصفدي، حيث بحثا الوضع.",
      "جاء ذلك في الاتصال الهاتفي الذي تلقاه سامح شكري اليوم من نظيره الأردني أيمن الصفدي.",
      "وأكد سامح شكري، خلال اتصال هاتفي تلقاه من أيمن الصفدي، دعم بلاده.",
      "وبحث سامح شكري في اتصال هاتفي تلقاه أمس من الوزير أيمن الصفدي ملف الحدود."})
  void callsThatSomebodyGot(String sentence) {
    Reading reading = read("خبر من المنطقة\n\n" + sentence);
    assertThat(contacts(reading)).hasSize(1).first().extracting(Contact::kind).isEqualTo(Contact.Kind.CALL);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder("سامح شكري", "أيمن الصفدي");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وكان في استقبال الملك سلمان - حفظه الله - السفير سامح شكري، والوزير أيمن الصفدي. | سلمان;سامح شكري;أيمن الصفدي",
      "وكان في استقبال خادم الحرمين الشريفين الأمير سالم بن علي، والسفير أيمن الصفدي. | خادم الحرمين الشريفين;سالم بن علي;أيمن الصفدي",
      "استقبل رئيس الوزراء سامح شكري في مكتبه برئاسة الوزراء وزير العدل أيمن الصفدي. | سامح شكري;أيمن الصفدي",
      "استقبل أمين عمان سامح شكري أمس السفير أيمن الصفدي. | سامح شكري;أيمن الصفدي",
      "استقبل بطريرك الموارنة سامح شكري أمس السفير أيمن الصفدي. | سامح شكري;أيمن الصفدي"})
  void guestsAndHosts(String sentence, String who) {
    Reading reading = read("خبر من المنطقة\n\n" + sentence);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"وأشاد الوزير أيمن الصفدي، الذي استقبله، صباح أمس، الرئيس سامح شكري، بالعلاقات بين البلدين.",
      "وأشاد الوزير أيمن الصفدي الذي كان قد استقبله في القصر الرئيس سامح شكري بالعلاقات بين البلدين.",
      "وأشاد الوزير أيمن الصفدي، الذي التقى به الرئيس سامح شكري أمس، بالعلاقات بين البلدين."})
  void aRelativeClauseTellsWhoReceivedTheOneItDescribes(String sentence) {
    Reading reading = read(sentence);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder("سامح شكري", "أيمن الصفدي");
  }

  @ParameterizedTest
  @ValueSource(strings = {"وأكد الرئيس سامح شكري أن الوزير أيمن الصفدي الذي استقبله أمس نقل رسالة.",
      "وقال الرئيس سامح شكري إن الوزير أيمن الصفدي الذي استقبلها في مكتبه صديق للسفيرة.",
      "وهذا ما أبلغه الوزير أيمن الصفدي للصحيفة بعد كلمة الرئيس سامح شكري."})
  void aPronounThatTakesUpAnotherTellsOfNoGuest(String sentence) {
    assertThat(contacts(read(sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"حضر الاستقبال الوزير سامح شكري، والدكتور أيمن الصفدي، وزير الدولة. | سامح شكري;أيمن الصفدي",
      "كما حضر اللقاء كل من الوزير سامح شكري والسفير أيمن الصفدي. | سامح شكري;أيمن الصفدي"})
  void thoseWhoWereAtAMeetingOfWhichNoMoreIsTold(String sentence, String who) {
    Reading reading = read("خبر من المنطقة\n\nوتناول اللقاء الأوضاع في البلاد. " + sentence);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"وحضر اللقاء عدد كبير من المهتمين.", "وحضر اللقاء الوزير سامح شكري وعدد من المهتمين.",
      "لم يحضر اللقاء الوزير سامح شكري والسفير أيمن الصفدي."})
  void oneAloneMeetsNobody(String sentence) {
    assertThat(contacts(read("خبر من المنطقة\n\nوتناول اللقاء الأوضاع في البلاد. " + sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"وعقد الرئيس سامح شكري اجتماعا مع سموه.", "وعقد فخامة الرئيس سامح شكري لقاء مع سموه في القصر."})
  void formsOfRespectStandForTheOtherSide(String sentence) {
    Reading reading = read("خبر من المنطقة\n\nوصل الأمير سالم العلي إلى القاهرة. " + sentence);
    assertThat(contacts(reading)).anySatisfy(c -> assertThat(names(reading, c)).containsExactlyInAnyOrder("سامح شكري", "سالم العلي"));
  }

  @Test
  void aVisitPaidToSomebody() {
    Reading reading = read("خبر من المنطقة\n\nوقام الوزير سامح شكري بزيارة السفير أيمن الصفدي.");
    assertThat(contacts(reading)).hasSize(1).first().extracting(Contact::kind).isEqualTo(Contact.Kind.VISIT);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder("سامح شكري", "أيمن الصفدي");
    assertThat(contacts(read("خبر من المنطقة\n\nوقام الوزير سامح شكري بزيارة مفاجئة."))).isEmpty();
  }

  @Test
  void patientsAreNoVisitors() {
    assertThat(contacts(read("خبر من المنطقة\n\nواستقال الوزير سامح شكري الموجود بالمستشفى منذ أسابيع."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "واستقبل سامح شكري وفدا من حركة حماس برئاسة خليل الحية. ثم اجتمع الوزير أيمن الصفدي بأعضاء الوفد."})
  void membersOfTheDelegationAreTheDelegation(String text) {
    Reading reading = read("خبر من المنطقة\n\n" + text);
    assertThat(contacts(reading)).anySatisfy(
        c -> assertThat(names(reading, c)).containsExactlyInAnyOrder("أيمن الصفدي", "حركة حماس", "خليل الحية"));
  }
}
