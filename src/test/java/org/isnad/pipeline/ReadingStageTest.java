package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Metadata.Field;
import org.isnad.claim.Reading;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.source.SourceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadingStageTest {

  private static final String STORY = "التقى وزير الخارجية نظيره في القاهرة يوم الأحد وبحثا معا سبل وقف إطلاق النار";

  private static final Function<Article, Reading> NOTHING = article -> new Reading(article, null, null, List.of(), List.of(), List.of(),
      List.of());

  private static ArticleSource source(String jsonLines) {
    return new ArticleSource(List.of("-"), SourceOptions.DEFAULT, new ByteArrayInputStream(jsonLines.getBytes(StandardCharsets.UTF_8)));
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + STORY + "\"}\n";
  }

  @Test
  void keepsTheOrderOfTheInputWhateverTheThreads() {
    String lines = IntStream.range(0, 500).mapToObj(i -> line("a" + i)).collect(Collectors.joining());
    Function<Article, Reading> uneven = article -> {
      if (article.id().endsWith("0")) {
        Thread.yield();
        "x".repeat(200_000).chars().sum();
      }
      return NOTHING.apply(article);
    };
    List<String> ids = new ArrayList<>();
    Progress progress = new Progress();
    RunSummary summary = new ReadingStage(uneven, 4).run(source(lines), o -> ids.add(((Outcome.Kept) o).reading().article().id()), _ -> {},
        progress);
    assertThat(ids).isEqualTo(IntStream.range(0, 500).mapToObj(i -> "a" + i).toList());
    assertThat(summary.kept()).isEqualTo(500);
    assertThat(progress.state().articles()).isEqualTo(500);
    assertThat(summary.exitCode()).isZero();
  }

  @Test
  void aFaultOfTheReaderCostsOneArticle() {
    Function<Article, Reading> faulty = article -> {
      if (article.id().equals("b")) {
        throw new IllegalStateException("no such case");
      }
      if (article.id().equals("c")) {
        throw new StackOverflowError();
      }
      return NOTHING.apply(article);
    };
    List<Outcome> outcomes = new ArrayList<>();
    RunSummary summary = new ReadingStage(faulty, 2).run(source(line("a") + line("b") + line("c") + line("d")), outcomes::add, _ -> {},
        new Progress());
    assertThat(outcomes).extracting(o -> o.getClass().getSimpleName()).containsExactly("Kept", "Failed", "Failed", "Kept");
    assertThat(((Outcome.Failed) outcomes.get(1)).message()).startsWith("a fault of the program, please report it: ")
        .contains("no such case").contains("ReadingStageTest");
    assertThat(summary.exitCode()).isEqualTo(3);
  }

  @Test
  void countsWhatWasLeftOutAndWhatIsNotKnown() {
    List<Item.Note> notes = new ArrayList<>();
    RunSummary summary = new ReadingStage(NOTHING, 1).run(
        source(line("a") + line("a") + "{\"id\":\"e\",\"text\":\"The talks went on in Doha on Thursday, officials told reporters.\"}\n{]\n"
            + line("d").replace("\"text\"", "\"date\":\"soon\",\"text\"")),
        _ -> {}, notes::add, new Progress());
    assertThat(summary).isEqualTo(new RunSummary(2, Map.of("not in Arabic", 1, "malformed", 1), Map.of(), 1,
        Map.of(Field.TITLE, 2, Field.PUBLISHER, 2, Field.AUTHOR, 2, Field.DATE, 2, Field.MODIFIED, 2, Field.URL, 2, Field.LANGUAGE, 2), 0));
    assertThat(summary.lines()).containsExactly(
        "2 articles read, 1 skipped: malformed, 1 skipped: not in Arabic, 1 met again and counted once",
        "date unknown: 2 of 2", "publisher unknown: 2 of 2");
    assertThat(notes).singleElement().extracting(Item.Note::location).isEqualTo("stdin:5");
  }

  @Test
  void nothingReadBecauseOfAMissingInputIsAFailure() {
    ArticleSource missing = new ArticleSource(List.of("no-such-folder"), SourceOptions.DEFAULT, InputStream.nullInputStream());
    assertThat(new ReadingStage(NOTHING, 1).run(missing, _ -> {}, _ -> {}, new Progress()).exitCode()).isEqualTo(1);
  }

  @Test
  void aFullOutputEndsTheRun() {
    String lines = IntStream.range(0, 5_000).mapToObj(i -> line("a" + i)).collect(Collectors.joining());
    assertThatThrownBy(() -> new ReadingStage(NOTHING, 2).run(source(lines), _ -> {
      throw new IllegalStateException("no space left");
    }, _ -> {}, new Progress())).hasMessage("no space left");
  }
}
