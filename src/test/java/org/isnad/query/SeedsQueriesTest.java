package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.isnad.article.Article;
import org.isnad.graph.Derivation;
import org.isnad.graph.Fingerprint;
import org.isnad.graph.Iris;
import org.isnad.graph.ReadingToQuads;
import org.isnad.graph.RecordReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The questions on the graph of the five seeds as people annotated them, whatever the extractors find: what is asked is under test, not
/// what was read.
class SeedsQueriesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/queries");
  private static DatasetGraph graph;

  @BeforeAll
  static void build() throws IOException {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    ReadingToQuads writer = new ReadingToQuads(iris, new Fingerprint("records", "none"));
    List<Quad> quads = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        String id = seed.getFileName().toString().replace(".txt", "");
        String json = Files.readString(GOLDEN.resolve("records").resolve(id + ".json"));
        writer.write(RecordReader.read(Article.of(id, Files.readString(seed)), json), quads::add);
      }
    }
    graph = DatabaseMgr.createDatasetGraph();
    graph.getContext().setTrue(TDB2.symUnionDefaultGraph);
    Txn.executeWrite(graph, () -> quads.forEach(graph::add));
    Map<?, List<Quad>> derived = Txn.calculateRead(graph,
        () -> new Derivation(iris, _ -> Optional.empty(), List.of()).derive(graph).graphs());
    Txn.executeWrite(graph, () -> derived.values().forEach(all -> all.forEach(graph::add)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-met-whom", "same-measure-side-by-side", "figures-by-measure-and-source", "figures-without-source",
      "statements-by-speaker", "articles-of",
      "framing-words", "timeline", "what-one-article-says"})
  void bringsTheExpectedRows(String name) throws IOException {
    String rows = new AnswerWriter(200).write(QueryRunner.over(graph).run(Catalogue.named(name), Map.of()), Format.CSV);
    Path expected = GOLDEN.resolve(name + ".csv");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, rows, StandardCharsets.UTF_8);
    }
    assertThat(sorted(rows)).isEqualTo(sorted(Files.readString(expected, StandardCharsets.UTF_8)));
  }

  @Test
  void whoMetWhomIsAboutPeopleWhoMet() {
    List<String> rows = rows("who-met-whom", Map.of());
    assertThat(rows).anySatisfy(r -> assertThat(r).contains("بيل بيرنز", "محمد بن عبد الرحمن آل ثاني", "الدوحة", "الخميس", "seed-004"))
        .anySatisfy(r -> assertThat(r).contains("بريت ماكغورك", "عباس كامل", "الدوحة", "الخميس", "seed-004"))
        .anySatisfy(r -> assertThat(r).contains("أنتوني بلينكن", "بيني جانتس", "seed-002"));
  }

  @Test
  void hostagesTakenStandSideBySideAndPrisonersElsewhere() {
    List<String> rows = rows("same-measure-side-by-side", Map.of("name", "taken_hostage"));
    assertThat(rows).hasSize(3).noneSatisfy(r -> assertThat(r).contains("سجين"));
    assertThat(rows).anySatisfy(r -> assertThat(r).contains("250", "seed-000"))
        .anySatisfy(r -> assertThat(r).contains("250", "إسرائيل", "seed-001"))
        .anySatisfy(r -> assertThat(r).contains("240", "الأرقام الإسرائيلية", "seed-003"));
  }

  @Test
  void chainsAreToldFromTheOriginOutwards() {
    List<String> rows = rows("same-measure-side-by-side", Map.of("name", "killed"));
    assertThat(rows).anySatisfy(r -> assertThat(r).contains("1160", "أرقام إسرائيلية رسمية ← وكالة فرانس برس"))
        .anySatisfy(r -> assertThat(r).contains("1139", "atLeast", "الأرقام الإسرائيلية"));
    assertThat(rows("figure-chain", Map.of("number", "1160"))).hasSize(2);
  }

  private static List<String> rows(String name, Map<String, String> values) {
    return new AnswerWriter(200).write(QueryRunner.over(graph).run(Catalogue.named(name), values), Format.CSV).lines().skip(1).toList();
  }

  /// Who comes first in a pair follows from IRIs; which rows there are does not.
  private static List<String> sorted(String rows) {
    return rows.lines().sorted().toList();
  }
}
