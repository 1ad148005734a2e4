package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Figure;
import org.isnad.claim.Reading;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  private static final Article ARTICLE = Article.of("r1", "قالت وزارة الصحة إن 12 شخصاً أصيبوا في «الحيّ القديم».");

  @Test
  void findsTheWordsOfARecordInTheText() throws IOException {
    Reading reading = RecordReader.read(ARTICLE,
        """
            {"id": "r1", "headline": null, "entities": [{"id": "e1", "type": "ORG", "name": "وزارة الصحة", "mentions": ["وزارة الصحة"], "roles": []}],
             "figures": [{"value": 12, "qualifier": "exact", "measure": "injured", "unit": "شخصا", "attributed_to": ["وزارة الصحة"],
               "evidence": "12 شخصا أصيبوا في الحي القديم"}],
             "statements": [{"speaker": "e1", "form": "indirect", "cue": "قالت", "text": "12 شخصاً أصيبوا", "evidence": "قالت وزارة الصحة إن 12 شخصاً أصيبوا"},
               {"speaker": "e1", "form": "direct", "text": "ليس في النص", "evidence": "ليس في النص"}]}
            """);
    Figure figure = reading.figures().getFirst();
    assertThat(figure.evidence().of(ARTICLE.text())).isEqualTo("12 شخصاً أصيبوا في «الحيّ القديم");
    assertThat(figure.number().of(ARTICLE.text())).isEqualTo("12");
    assertThat(figure.attribution().chain().getFirst().entity()).isEqualTo("e1");
    assertThat(reading.statements()).hasSize(1);
    assertThat(reading.statements().getFirst().speakers()).isEqualTo(List.of("e1"));
  }

  @Test
  void takesTheConfidenceThatARecordTells() throws IOException {
    String claim = "{\"value\": 12, \"measure\": \"injured\", \"evidence\": \"12 شخصا\", \"confidence\": %s}";
    Reading reading = RecordReader.read(ARTICLE, "{\"figures\": [" + String.join(",", claim.formatted("0.875"), claim.formatted("0"),
        claim.formatted("7"), claim.formatted("null")) + "]}");
    assertThat(reading.figures()).extracting(Figure::confidence).containsExactly(0.875, 1.0, 1.0, 1.0);
  }

  @Test
  void namesTheArticleOfARecordThatIsNone() {
    assertThatThrownBy(() -> RecordReader.read(ARTICLE, "{\"id\": ")).isInstanceOf(IOException.class).hasMessageContaining("r1");
    assertThatThrownBy(() -> RecordReader.read(ARTICLE, "[1]")).isInstanceOf(IOException.class).hasMessageContaining("r1");
  }
}
