package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.article.Article;
import org.isnad.claim.Entity;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the reader finds in the articles that come with the program.
class SeedReadingTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  private static Reading seed(int n) throws IOException {
    return reader.read(Article.of("seed-00" + n, Files.readString(Path.of("seeds/seed-00" + n + ".txt"))));
  }

  private static Entity named(Reading reading, String name) {
    return reading.entities().stream().filter(e -> e.mentions().stream().anyMatch(m -> m.text().equals(name))).findFirst()
        .orElseThrow(() -> new AssertionError("no entity " + name));
  }

  @Test
  void namesAndRolesOfOnePersonAreOneEntity() throws IOException {
    Reading r = seed(0);
    Entity thani = named(r, "محمد بن عبد الرحمن آل ثاني");
    assertThat(thani.type()).isEqualTo(Entity.Type.PER);
    assertThat(thani.roles()).extracting(Entity.Mention::text).contains("رئيس الوزراء القطري");
  }

  @Test
  void aQuotationGoesToWhoeverSaidIt() throws IOException {
    Reading r = seed(0);
    Entity kirby = named(r, "جون كيربي");
    Statement truce = r.statements().stream().filter(s -> s.content().of(r.article().text()).startsWith("نعمل على هدنة إنسانية"))
        .findFirst().orElseThrow();
    assertThat(truce.speakers()).containsExactly(kirby.id());
    assertThat(truce.form()).isEqualTo(Statement.Form.DIRECT);
  }

  @Test
  void everySpanPointsIntoTheText() throws IOException {
    for (int n = 0; n < 5; n++) {
      Reading r = seed(n);
      String text = r.article().text();
      assertThat(r.statements()).isNotEmpty().allSatisfy(s -> {
        assertThat(s.evidence().contains(s.content())).isTrue();
        assertThat(s.content().of(text)).isNotBlank();
      });
      assertThat(r.entities()).isNotEmpty().allSatisfy(
          e -> assertThat(e.mentions())
              .allSatisfy(m -> assertThat(m.text()).endsWith(m.span().of(text).replaceAll("\\s+", " ").substring(1))));
    }
  }
}
