package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.read;

import org.isnad.claim.Attribution;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the words around a contact tell of it: who met when he spoke behind it, and the outlet that was told.
class SpeakerOfContactTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "أعلن سامح شكري أن فرنسا ستدعم ليبيا، وقال عقب اجتماع مع أيمن الصفدي إن الأمر مهم. | سامح شكري;أيمن الصفدي",
      "أعلن سامح شكري أن فرنسا ستدعم ليبيا، وأكد في مؤتمر صحفي بعد مباحثات مع أيمن الصفدي أن الأمر مهم. | سامح شكري;أيمن الصفدي",
      "وقال سامح شكري في مؤتمر صحفي عقب مباحثات مع أيمن الصفدي في بيروت إن الأمر مهم. | سامح شكري;أيمن الصفدي",
      "وقال سامح شكري بعد لقاء الوزيرة هند صبري مع أيمن الصفدي إن الأمر مهم. | هند صبري;أيمن الصفدي"})
  void whoSpeaksBehindAMeetingWasThere(String sentence, String who) {
    Reading reading = read("خبر من المنطقة\n\n" + sentence);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "قال الوزير سامح شكري لصحيفة «الحياة» إن الأمر مهم. وأضاف أنه التقى أيمن الصفدي في عمان. | سامح شكري;صحيفة «الحياة»",
      "قال الوزير سامح شكري لـ«الشرق الأوسط» إن الأمر مهم. وأضاف أنه زار عمان أمس. | سامح شكري;الشرق الأوسط",
      "قال الوزير سامح شكري لصحيفة «الحياة» إن الأمر مهم. وقالت الوزيرة هند صبري إنها زارت عمان. | هند صبري"})
  void theOutletThatWasTold(String sentence, String origins) {
    Reading reading = read("خبر من المنطقة\n\n" + sentence);
    assertThat(contacts(reading).getFirst().attribution().chain()).extracting(Attribution.Link::name).containsExactly(origins.split(";"));
  }
}
