package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Meetings of which no more is told than who attended them.
class AttendedTogetherTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وشارك في الاجتماع وزراء خارجية السعودية وتونس وعمان. | وزير خارجية السعودية; وزير خارجية تونس; وزير خارجية عمان",
      "وشارك في الاجتماع الذي عقد بالعاصمة الأردنية عمان وزراء دفاع فرنسا وإسبانيا. | وزير دفاع فرنسا; وزير دفاع إسبانيا",
      "حضر الاجتماع الذي استضافته الدوحة وزيرا خارجية تركيا والعراق. | وزير خارجية تركيا; وزير خارجية العراق",
      "حضر القمة قادة السعودية وقطر والكويت. | قادة السعودية; قادة قطر; قادة الكويت",
      "وتشارك في المفاوضات وفود من حماس وإسرائيل ومصر. | إسرائيل; حماس; مصر",
      "شارك في المحادثات ممثلون عن السعودية واليمن. | السعودية; اليمن",
      "شارك في الاجتماع وزير الخارجية التونسي ونظيره الليبي. | وزير الخارجية التونسي; نظيره الليبي",
      "شارك في الاجتماع الوزاري وزراء خارجية تونس وعمان، إلى جانب نظيرهم السعودي فيصل بن فرحان. | فيصل بن فرحان; وزير خارجية تونس; وزير خارجية عمان",
      "شارك في الاجتماع الطارئ بالرياض وزراء خارجية تونس وعمان. | وزير خارجية تونس; وزير خارجية عمان",
      "حضر الاجتماع الوزاري الذي عقد بالرياض وزير الخارجية سامح شكري والسفير أيمن الصفدي. | أيمن الصفدي; سامح شكري",
      "حضر الاجتماع المدير العام للوكالة رافاييل غروسي والسفير أيمن الصفدي. | أيمن الصفدي; رافاييل غروسي",
      "ترأس الاجتماع الوزاري الوزير سامح شكري والسفير أيمن الصفدي. | أيمن الصفدي; سامح شكري",
      "ترأس الاجتماع وزير الخارجية سامح شكري، وناقش المشاركون أوضاع البلاد. | ''",
      "شاركت تونس وعمان في اجتماع عقد في الدوحة لبحث الهدنة. | تونس; عمان",
      "شاركت تونس وعمان في بطولة عقدت في الدوحة لكرة القدم. | ''",
      "وسيحضر اللقاء الوزير سامح شكري والسفير أيمن الصفدي. | أيمن الصفدي; سامح شكري",
      "حضر اللقاء الوزير سامح شكري وعدد من المهتمين. | ''", "ويرفض أن يشارك في الاجتماع ممثلون عن السودان وليبيا. | ''",
      "وقد يشارك في الاجتماع ممثلون عن السودان وليبيا. | ''",
      "لم يشارك في المحادثات ممثلون عن السودان وليبيا. | ''",
      "شارك في المحادثات ممثلون عن السودان. | ''",
      "شارك في المهرجان ممثلون عن السودان وليبيا. | ''"})
  void attend(String sentence, String who) {
    assertThat(ReadContacts.met(sentence)).isEqualTo(new TreeSet<>(who.isEmpty() ? List.of() : Arrays.asList(who.split("; "))));
  }

  @Test
  void takesTheMeetingsPlaceAndTime() {
    Reading reading = ReadContacts.read("وسيشارك في الاجتماع الذي يعقد في الدوحة غدا الأحد وزيرا خارجية تركيا والعراق.");
    List<Contact> meetings = ReadContacts.contacts(reading);
    assertThat(meetings).singleElement().satisfies(m -> {
      assertThat(m.status()).isEqualTo(Contact.Status.PLANNED);
      assertThat(ReadContacts.place(reading, m)).isEqualTo("الدوحة");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"شارك في الاجتماع الطارئ في الرياض أمس وزير الخارجية سامح شكري والسفير أيمن الصفدي.",
      "شارك في المحادثات بالرياض وزير الخارجية سامح شكري والسفير أيمن الصفدي."})
  void takesThePlaceThatStandsBehindTheMeeting(String sentence) {
    Reading reading = ReadContacts.read(sentence);
    assertThat(ReadContacts.contacts(reading)).singleElement().satisfies(m -> assertThat(ReadContacts.place(reading, m)).isEqualTo("الرياض"));
  }
}
