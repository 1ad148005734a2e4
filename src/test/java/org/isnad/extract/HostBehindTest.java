package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.place;
import static org.isnad.extract.ReadContacts.read;

import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sides of a contact that stand behind the noun and what it takes: the host after the guests, the guest after the host, companions on a journey.
class HostBehindTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وجاء القرار بعد قمة مع قادة دول الخليج استضافها الرئيس سامح شكري في باريس. | سامح شكري;قادة دول الخليج",
      "وفي لقاء مع قادة الأحزاب عقده الرئيس سامح شكري بحث الملف. | سامح شكري;قادة الأحزاب",
      "ومحادثات مع الوزير أيمن الصفدي أجراها الرئيس سامح شكري في القاهرة كانت مفيدة. | سامح شكري;أيمن الصفدي",
      "وقال الوزير سامح شكري خلال اجتماع لوزراء خارجية آسيان إن الملف مهم. | سامح شكري;وزراء خارجية آسيان",
      "وانتقد كاتب استقبال القاهرة لوفد من حركة حماس. | القاهرة;حركة حماس",
      "ونوه المتحدث باستقبال حركة فتح لوفد من البرلمان المصري. | حركة فتح;البرلمان المصري",
      "وجاء استقبال الرئيس سامح شكري للوزير أيمن الصفدي بعد أيام. | سامح شكري;أيمن الصفدي",
      "وأكد الوزير أيمن الصفدي لدى استقبال الرئيس سامح شكري له أن الأمر مهم. | سامح شكري;أيمن الصفدي"})
  void hostsAndGuests(String sentence, String who) {
    Reading reading = read("خبر من المنطقة\n\n" + sentence);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وقال السفير أيمن الصفدي الذي يرافق الرئيس سامح شكري في زيارته إلى كينيا إن الاتفاق مهم. | سامح شكري;أيمن الصفدي | كينيا",
      "ويرافق الوزير أيمن الصفدي الرئيس سامح شكري في زيارته إلى كينيا. | سامح شكري;أيمن الصفدي | كينيا",
      "واطمأن الوزير سامح شكري أمس على المصابين في مستشفى الشفاء. | سامح شكري | مستشفى الشفاء",
      "واطمأن الوزير سامح شكري على صحة المصابين بمستشفى الشفاء. | سامح شكري | مستشفى الشفاء"})
  void journeys(String sentence, String who, String where) {
    Reading reading = read("خبر من المنطقة\n\n" + sentence);
    assertThat(contacts(reading)).hasSize(1);
    assertThat(names(reading, contacts(reading).getFirst())).containsExactlyInAnyOrder(who.split(";"));
    assertThat(place(reading, contacts(reading).getFirst())).isEqualTo(where);
  }
}
