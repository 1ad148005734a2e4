package org.isnad.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.export.CsvTable;
import org.isnad.export.QuadSet;
import org.isnad.export.RdfExport;
import org.isnad.export.RdfSyntax;
import org.isnad.export.Selection;
import org.isnad.query.QueryRunner;
import org.isnad.query.Together;
import org.isnad.serve.Report;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A corpus of bad input goes the whole way, in little memory: every file ends in an outcome, and what articles say stays words in RDF,
/// CSV and HTML.
@OnAQuietMachine
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {

  private static final Duration LONGEST = Duration.ofSeconds(100);

  @TempDir
  private static Path folder;

  private Path kg;
  private HostileFiles files;
  private Program.End end;
  private Duration time;

  @BeforeAll
  void build() throws Exception {
    kg = folder.resolve("kg");
    files = new HostileFiles(folder.resolve("news"));
    files.write();
    long begin = System.nanoTime();
    end = Program.run(folder, List.of("-Xmx768m"), "build", "--kg", kg.toString(), files.refused().toString(), files.kept().toString());
    time = Duration.ofNanos(System.nanoTime() - begin);
  }

  private DatasetGraph open(Snapshot snapshot) {
    snapshot.graphs().begin(TxnType.READ);
    return snapshot.graphs();
  }

  private Snapshot snapshot() {
    return ((Access.Local) Store.at(kg).openForReading()).snapshot();
  }

  @Test
  void everyFileEndsInAnOutcome() throws IOException {
    assertThat(end.code()).as(end.err()).isEqualTo(3);
    assertThat(time).isLessThan(LONGEST);
    try (Stream<Path> refused = Files.list(files.refused())) {
      assertThat(refused).allSatisfy(file -> assertThat(end.err()).contains(file.getFileName().toString()));
    }
    assertThat(end.err()).doesNotContain("a fault of the program").doesNotContain("root:").doesNotContain("\tat ")
        .contains(files.articles() + " articles read");
    assertThat(end.err().lines().mapToInt(String::length).max().orElse(0)).as("lines for people").isLessThan(2_000);
    assertThat(Files.exists(folder.resolve("zeros.txt"))).isFalse();
    assertThat(Store.at(kg).check(true)).noneMatch(f -> f.bad());
  }

  @Test
  void nothingIsInjectedIntoRdf() throws IOException {
    try (Snapshot snapshot = snapshot()) {
      DatasetGraph graph = open(snapshot);
      QuadSet all = new Selection.Whole().of(graph).rdf11();
      graph.end();
      assertThat(all.quads()).isNotEmpty().allSatisfy(HostileInputTest::harmless);
      for (RdfSyntax syntax : List.of(RdfSyntax.NQUADS, RdfSyntax.TRIG)) {
        StringWriter text = new StringWriter();
        RdfExport.write(all, syntax, text);
        DatasetGraph again = RDFParser.fromString(text.toString(), syntax == RdfSyntax.TRIG ? Lang.TRIG : Lang.NQUADS)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).toDatasetGraph();
        assertThat(again.stream().count()).as(syntax.toString()).isEqualTo(all.quads().size());
        again.stream().forEach(HostileInputTest::harmless);
      }
    }
  }

  private static void harmless(Quad quad) {
    assertThat(quad.getPredicate().getURI()).doesNotContain("evil.example").doesNotContain(" ");
    for (var node : List.of(quad.getGraph(), quad.getSubject(), quad.getObject())) {
      if (node.isURI()) {
        assertThat(node.getURI()).matches("[\\x21-\\x7e&&[^<>\"{}|\\\\^`]]+").doesNotStartWith("http://evil.example")
            .doesNotStartWith("file:").doesNotStartWith("javascript:");
      }
    }
  }

  @Test
  void nothingIsInjectedIntoTablesAndPages() {
    try (Snapshot snapshot = snapshot()) {
      QueryRunner runner = QueryRunner.over(snapshot.graphs());
      Map<String, String> tables = new TreeMap<>();
      for (CsvTable table : CsvTable.values()) {
        tables.put(table.title(), table.text(runner));
      }
      Pattern formula = Pattern.compile("(^|,)\"?[=+@-][^,\\d]", Pattern.MULTILINE);
      assertThat(tables)
          .allSatisfy((name, text) -> assertThat(formula.matcher(text).results().map(m -> m.group()).toList()).as(name).isEmpty());
      assertThat(tables.get("articles")).contains("HYPERLINK");
      String page = Report.html(Together.of(runner));
      assertThat(page).doesNotContain("<script>alert").doesNotContain("<img").doesNotContain("href=\"javascript:");
    }
  }

  @Test
  void aHundredThousandEmptyFiles() throws Exception {
    assumeTrue(Boolean.getBoolean("nightly"), "a hundred thousand files: -Pnightly");
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 100_000; i++) {
      Files.createFile(many.resolve("empty-" + i + ".txt"));
    }
    Files.writeString(many.resolve("story.txt"), HostileFiles.STORY, StandardCharsets.UTF_8);
    Program.End read = Program.run(folder, List.of("-Xmx512m"), "read", "--json", many.toString());
    assertThat(read.code()).isEqualTo(3);
    assertThat(read.out().lines()).hasSize(1);
    assertThat(read.err()).contains("100000 skipped: empty");
  }
}
