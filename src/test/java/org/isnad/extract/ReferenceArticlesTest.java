package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.claim.Claim;
import org.isnad.extract.RecordScore.Row;
import org.isnad.graph.RecordReader;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.Test;

/// What is reached on the articles with records in `src/test/resources/reference`: what lowers it is looked at before it stays.
class ReferenceArticlesTest {

  private static final Path FOLDER = Path.of("src/test/resources/reference");
  private static final Path ARTICLES = FOLDER.resolve("articles");
  private static final Path RECORDS = FOLDER.resolve("records");

  @Test
  void theScoreDoesNotFall() {
    RecordScore score = new RecordScore();
    score.add(StandardReader.load(), ARTICLES, RECORDS);
    assertThat(score.articles()).isEqualTo(30);
    Map<Row, Double> reached = Map.of(Row.ENTITIES, .90, Row.PAIRS, .60, Row.CONTACTS, .46, Row.FIGURES, .94, Row.FIGURES_FULL, .73,
        Row.STATEMENTS, .89, Row.STATEMENTS_FULL, .74);
    reached.forEach((row, least) -> assertThat(score.of(row).f1()).as(row + "\n" + score.table()).isGreaterThanOrEqualTo(least));
  }

  @Test
  void everyClaimOfTheRecordsStandsInItsArticle() throws Exception {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.sorted().toList()) {
        String id = file.getFileName().toString().replace(".txt", "");
        String record = Files.readString(RECORDS.resolve(id + ".json"));
        List<Claim> claims = RecordReader.read(Article.of(id, Files.readString(file)), record).claims();
        assertThat(claims).as(id).hasSize(record.split("\"evidence\":", -1).length - 1);
      }
    }
  }
}
