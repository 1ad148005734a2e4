package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.extract.RecordScore.Count;
import org.isnad.extract.RecordScore.Row;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a score counts, on an article of three claims of which the record agrees to some.
class RecordScoreTest {

  private static final String TEXT = """
      التقى وزير الخارجية الأردني سامر الحلبي في عمّان نظيره الماليزي حاتم إسماعيل، وفق ما أعلنت وزارة الخارجية الأردنية.
      وقال الحلبي إن الحوار بين البلدين مستمر منذ سنوات طويلة.
      وأسفر انفجار في المدينة عن مقتل 12 شخصا، بحسب الدفاع المدني.
      """;

  @TempDir
  Path folder;

  private RecordScore score(String record) throws Exception {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Path records = Files.createDirectories(folder.resolve("records"));
    Files.writeString(articles.resolve("X1.txt"), TEXT, StandardCharsets.UTF_8);
    Files.writeString(articles.resolve("X2.txt"), TEXT, StandardCharsets.UTF_8); // has no record
    Files.writeString(records.resolve("X1.json"), record, StandardCharsets.UTF_8);
    RecordScore score = new RecordScore();
    score.add(StandardReader.load(), articles, records);
    return score;
  }

  private static String record(String place, String speaker, String origin) {
    return """
        {"id": "X1", "entities": [
          {"id": "e1", "type": "PER", "name": "سامر الحلبي", "mentions": ["سامر الحلبي", "الحلبي"], "roles": ["وزير الخارجية الأردني"]},
          {"id": "e2", "type": "PER", "name": "حاتم إسماعيل", "mentions": ["حاتم إسماعيل"], "roles": ["نظيره الماليزي"]},
          {"id": "e3", "type": "LOC", "name": "عمّان", "mentions": ["عمّان"], "roles": []},
          {"id": "e4", "type": "ORG", "name": "وزارة الخارجية الأردنية", "mentions": ["وزارة الخارجية الأردنية"], "roles": []},
          {"id": "e5", "type": "ORG", "name": "الدفاع المدني", "mentions": ["الدفاع المدني"], "roles": []}],
         "meetings": [{"kind": "meeting", "status": "held", "participants": ["e1", "e2"], "place": "%s", "when": null,
           "attributed_to": ["وزارة الخارجية الأردنية"], "evidence": "التقى وزير الخارجية الأردني سامر الحلبي في عمّان نظيره الماليزي حاتم إسماعيل"}],
         "figures": [{"value": 12, "value_max": null, "qualifier": "exact", "measure": "killed", "unit": "شخصا", "attributed_to": ["%s"],
           "evidence": "مقتل 12 شخصا"}],
         "statements": [{"speaker": "%s", "form": "indirect", "cue": "قال", "text": "الحوار بين البلدين مستمر منذ سنوات طويلة",
           "evidence": "وقال الحلبي إن الحوار بين البلدين مستمر منذ سنوات طويلة"}]}
        """
        .formatted(place, origin, speaker);
  }

  @Test
  void aRecordThatAgreesCountsEverywhere() throws Exception {
    RecordScore score = score(record("عمّان", "e1", "الدفاع المدني"));
    assertThat(score.articles()).isEqualTo(1);
    for (Row row : new Row[]{Row.ENTITIES, Row.PAIRS, Row.CONTACTS, Row.FIGURES, Row.FIGURES_FULL, Row.STATEMENTS, Row.STATEMENTS_FULL}) {
      assertThat(score.of(row).recall()).as(row.name()).isEqualTo(1);
    }
    assertThat(score.of(Row.FIGURES_FULL)).isEqualTo(new Count(1, 1, 1));
  }

  @Test
  void placeCreditAndSpeakerCountOnlyInTheRowsThatAskForThem() throws Exception {
    RecordScore score = score(record("الحوار", "e2", "المدينة"));
    assertThat(score.of(Row.PAIRS).hits()).isEqualTo(1);
    assertThat(score.of(Row.CONTACTS).hits()).isZero();
    assertThat(score.of(Row.FIGURES).hits()).isEqualTo(1);
    assertThat(score.of(Row.FIGURES_FULL).hits()).isZero();
    assertThat(score.of(Row.STATEMENTS).hits()).isEqualTo(1);
    assertThat(score.of(Row.STATEMENTS_FULL).hits()).isZero();
  }

  @Test
  void countsAreSharesOfWhatWasFoundAndWhatWasTold() {
    Count count = new Count(3, 4, 6).plus(new Count(1, 1, 2));
    assertThat(count.precision()).isEqualTo(0.8);
    assertThat(count.recall()).isEqualTo(0.5);
    assertThat(count.f1()).isEqualTo(8.0 / 13);
    assertThat(Count.NONE.f1()).isEqualTo(1);
  }
}
