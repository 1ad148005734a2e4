package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadContacts.contacts;
import static org.isnad.extract.ReadContacts.names;
import static org.isnad.extract.ReadContacts.place;
import static org.isnad.extract.ReadContacts.read;

import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Journeys, what somebody goes somewhere for, and where those who went met whom: each sentence with all that it tells, as kind, status, place, people.
class JourneyReadingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وسيتوقف هاكان فيدان في موسكو غدا. | visit planned موسكو هاكان فيدان
      سيقصد هاكان فيدان خلال أيام ليبيا وتونس. | visit planned ليبيا هاكان فيدان; visit planned تونس هاكان فيدان
      وتواجد هاكان فيدان في أنقرة أمس. | visit held أنقرة هاكان فيدان
      ووصل مساء أمس إلى الدوحة رئيس الوزراء اللبناني نواف سلام. | visit held الدوحة نواف سلام
      وهذه أول زيارة لهاكان فيدان إلى بيروت منذ عامين. | visit held بيروت هاكان فيدان
      وقال هاكان فيدان إنه باق، نافيا ما نشر عن زيارة قريبة له إلى بيروت. | visit denied بيروت هاكان فيدان
      وقالت القناة إن هاكان فيدان غادر القاهرة عائدا إلى أنقرة، بعدما أمضى في مصر يومين. | visit held القاهرة هاكان فيدان
      واستقبله في مكتبه. ثم زار هاكان فيدان عمان قبل جولة الدوحة المقبلة. | visit held عمان هاكان فيدان
      وهدد الوزير هاكان فيدان المتورطين عقب تفقده الفندق الذي وقع فيه الهجوم. | visit held الفندق هاكان فيدان
      وعاد محافظ المدينة هاكان فيدان، مساء اليوم، الجرحى بمستشفى تعز. | visit held مستشفى تعز هاكان فيدان
      ويأتي ذلك قبل زيارة ينتظر أن يقوم بها الوزير هاكان فيدان إلى بكين. | visit planned بكين هاكان فيدان
      وتعهد هاكان فيدان زيارة بغداد. | visit planned بغداد هاكان فيدان
      وقال هاكان فيدان أثناء وجوده في بيروت إن الأوضاع صعبة. | visit held بيروت هاكان فيدان
      وكان الوفد التركي برئاسة هاكان فيدان قد زار الرياض. | visit held الرياض الوفد التركي و هاكان فيدان
      """)
  void whoWentWhereIsTold(String sentence, String expected) {
    assertThat(told(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وصل هاكان فيدان إلى أنقرة وسط توتر في دمشق، حيث التقى أيمن الصفدي. | أنقرة
      وحط هاكان فيدان في عمان. وسيجتمع هاكان فيدان، خلال هذه الزيارة، بوزير الخارجية أيمن الصفدي. | عمان
      وقال هاكان فيدان إن لقاء سيجمعه بأيمن الصفدي خلال أيام في مدينة العقبة. | مدينة العقبة
      وكان هاكان فيدان قد أجرى لقاء مع أيمن الصفدي، كما زار المتحف بالدار البيضاء. | ''
      وعلى هامش قمة بغداد، التقى أيمن الصفدي نظيره التركي هاكان فيدان. | بغداد
      وسيستقبل أيمن الصفدي نظيره التركي هاكان فيدان لإجراء محادثات في عمان. | عمان
      """)
  void aMeetingTakesThePlaceOfItsJourneyOrEvent(String sentence, String place) {
    Reading reading = read(sentence);
    assertThat(contacts(reading)).filteredOn(c -> c.participants().size() == 2).singleElement()
        .satisfies(c -> assertThat(place(reading, c)).isEqualTo(place));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وتابع أن هاكان فيدان يتوجه الاثنين إلى فيينا ليستأنف لقاءاته مع رافائيل غروسي. | planned
      توجه هاكان فيدان إلى عمان، لحضور المؤتمر، والاجتماع بنظيره الأردني أيمن الصفدي. | planned
      ولا تعتزم القاهرة، وفق المصدر، عقد قمة بين هاكان فيدان وأيمن الصفدي. | denied
      أرجأ الوزير هاكان فيدان زيارة كانت مقررة إلى عمان للاجتماع بوزير الخارجية أيمن الصفدي. | cancelled
      وكان هاكان فيدان قد زار بغداد، قبل أن يتلقى اتصالا هاتفيا من أيمن الصفدي. | held
      """)
  void whatAJourneyIsForIsNotHeldYet(String sentence, String status) {
    assertThat(contacts(read(sentence))).filteredOn(c -> c.participants().size() == 2).singleElement()
        .satisfies(c -> assertThat(c.status().name().toLowerCase(Locale.ROOT)).isEqualTo(status));
  }

  private static String told(String sentence) {
    Reading reading = read(sentence);
    return contacts(reading).stream().map(c -> c.kind().name().toLowerCase(Locale.ROOT) + " "
        + c.status().name().toLowerCase(Locale.ROOT) + " " + place(reading, c) + " " + String.join(" و ", names(reading, c)))
        .collect(Collectors.joining("; "));
  }
}
