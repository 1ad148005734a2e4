package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Iris;
import org.isnad.pipeline.GraphBuild;
import org.isnad.pipeline.Progress;
import org.isnad.pipeline.Workshop;
import org.isnad.source.ArticleSource;
import org.isnad.source.SourceOptions;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The questions on the graph that the program builds from the five seeds. Asserted are the rows that matter, never all of them: better
/// reading adds rows.
class SeedsQueriesTest {

  @TempDir
  private static Path folder;

  private static Snapshot snapshot;

  @BeforeAll
  static void build() throws IOException {
    Store store = Store.at(folder.resolve("kg"));
    new GraphBuild(Workshop.open(Iris.DEFAULT_BASE), store, 2).run(new ArticleSource(List.of("seeds"), SourceOptions.DEFAULT), true,
        outcome -> {}, note -> {}, new Progress());
    snapshot = ((Access.Local) store.openForReading()).snapshot();
  }

  @AfterAll
  static void close() {
    snapshot.close();
  }

  static List<String> questions() {
    // the seeds have no dates and no publishers, no two print one story or need contradict one another
    List<String> none = List.of("disagreements", "first-reported", "outlets-that-changed-a-figure", "printings-of-one-story",
        "articles-without-a-date");
    return Catalogue.standard().queries().stream().map(PreparedQuery::name).filter(name -> !none.contains(name)).toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionHasAnAnswer(String name) {
    assertThat(rows(name, Map.of())).isNotEmpty();
  }

  @Test
  void whoMetWhomIsAboutPeopleWhoMet() {
    List<String> rows = rows("people-who-met", Map.of());
    assertThat(rows).anySatisfy(r -> assertThat(r).contains("بيرنز", "آل ثاني", "الدوحة", "الخميس", "seed-004"))
        .anySatisfy(r -> assertThat(r).contains("ماكغورك", "كامل", "الدوحة", "الخميس", "seed-004"))
        .anySatisfy(r -> assertThat(r).contains("بلينكن", "غانتس", "الجمعة", "seed-002"));
  }

  /// A translator cut a sentence in two: "... المحتجزين لدى قطر. الجماعات الفلسطينية".
  @Test
  void qatarHoldsNobody() {
    assertThat(rows("who-met-whom", Map.of())).isNotEmpty().noneSatisfy(r -> assertThat(r).contains("المحتجزين لدى قطر"))
        .allSatisfy(r -> assertThat(r.split(",", 3)[1]).doesNotContain("رهائن", "محتجز"));
    assertThat(rows("same-measure-side-by-side", Map.of())).noneSatisfy(r -> assertThat(r).contains("المحتجزين لدى قطر"));
  }

  @Test
  void hostagesTakenStandSideBySideAndPrisonersElsewhere() {
    List<String> rows = rows("same-measure-side-by-side", Map.of("name", "taken_hostage"));
    assertThat(rows).noneSatisfy(r -> assertThat(r).contains("سجين"));
    assertThat(rows).anySatisfy(r -> assertThat(r).contains(",250,", "about", "seed-000"))
        .anySatisfy(r -> assertThat(r).contains(",250,", "about", "إسرائيل", "seed-001"))
        .anySatisfy(r -> assertThat(r).contains(",240,", "about", "الأرقام الإسرائيلية", "seed-003"));
    assertThat(rows("same-measure-side-by-side", Map.of("name", "released")))
        .anySatisfy(r -> assertThat(r).contains(",240,", "سجين", "seed-001"));
  }

  @Test
  void tollsKeepTheirQualifiersAndSources() {
    assertThat(rows("same-measure-side-by-side", Map.of("name", "killed")))
        .anySatisfy(r -> assertThat(r).contains(",1160,", "أرقام إسرائيلية رسمية ← وكالة فرانس برس", "seed-001"))
        .anySatisfy(r -> assertThat(r).contains(",1139,", "atLeast", "الأرقام الإسرائيلية", "seed-003"))
        .anySatisfy(r -> assertThat(r).contains(",30000,", "approaching", "وزارة الصحة", "seed-001"));
    assertThat(rows("figures-by-measure-and-source", Map.of("name", "killed", "credited", "وزارة الصحة")))
        .anySatisfy(r -> assertThat(r).contains(",30000,"));
    assertThat(rows("figure-chain", Map.of("number", "1160"))).hasSize(2);
  }

  @Test
  void theWordsOfTheSourcesAreCounted() {
    assertThat(rows("framing-words", Map.of("subject", "captives"))).anySatisfy(r -> assertThat(r).contains("رهائن", "seed-001"))
        .anySatisfy(r -> assertThat(r).contains("محتجزون", "seed-004")).anySatisfy(r -> assertThat(r).contains("أسرى", "seed-003"));
  }

  private static List<String> rows(String name, Map<String, String> values) {
    return new AnswerWriter(200).write(QueryRunner.over(snapshot.graphs()).run(Catalogue.named(name), values), Format.CSV).lines().skip(1)
        .toList();
  }
}
