package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.isnad.export.Remote;
import org.isnad.export.Selection;
import org.isnad.graph.Iris;
import org.isnad.query.Sample;
import org.isnad.serve.Settings;
import org.isnad.serve.SparqlServer;
import org.isnad.store.ArticleGraph;
import org.isnad.store.Edition;
import org.isnad.store.Gate;
import org.isnad.store.Store;
import org.isnad.store.Writer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `query` and `export` from the command line to a graph on the disk.
class GraphCommandsTest {

  private static final String KG = "https://w3id.org/isnad/kg/";

  @TempDir
  static Path folder;

  private record Run(int code, String out, String err) {
  }

  @BeforeAll
  static void build() {
    DatasetGraph sample = Sample.graph();
    Writer.Plan plan = new Writer.Plan(new Iris(Iris.DEFAULT_BASE), new Edition("0", "0"), Gate.OPEN,
        articles -> quads(sample, "graph/entities", "graph/contacts", "graph/comparison").iterator());
    try (Writer writer = Store.at(folder.resolve("kg")).add(plan)) {
      writer.put(new ArticleGraph("a1", "h1", quads(sample, "article/a1")));
      writer.put(new ArticleGraph("a2", "h2", quads(sample, "article/a2")));
      writer.commit();
    }
  }

  private static List<Quad> quads(DatasetGraph sample, String... graphs) {
    return Txn.calculateRead(sample, () -> {
      List<Quad> quads = new ArrayList<>();
      for (String graph : graphs) {
        sample.findNG(NodeFactory.createURI(KG + graph), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
      }
      return quads;
    });
  }

  private static Run isnad(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Run(code, out.toString(), err.toString());
  }

  private static Run onGraph(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--kg", folder.resolve("kg").toString()));
    return isnad(all.toArray(String[]::new));
  }

  @Test
  void listsTheQuestionsWithoutAGraph() {
    Run run = isnad("query", "--list");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("who-met-whom", "من التقى من", "-p person=");
  }

  @ParameterizedTest
  @CsvSource({"table, 1 row", "csv, 'who,whom,place,when,article,quotation'", "json, bindings", "turtle, resultVariable"})
  void answersInEveryFormat(String format, String words) {
    Run run = onGraph("query", "who-met-whom", "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(words, "سامر الحلبي");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void answersAQuestionFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("own.rq"), "ASK { ?s <https://w3id.org/isnad/ns#met> ?o }");
    assertThat(onGraph("query", file.toString()).out()).contains("true");
  }

  @ParameterizedTest
  @CsvSource({"query who-met, there are: who-met-whom", "query contacts-of -p someone=x, it takes person",
      "query timeline -p since=soon, is no date",
      "query who-met-whom --format xml, 'table, csv, json and turtle'", "query, --list", "export --format rdfxml, turtle",
      "export --article a9, no article \"a9\"",
      "export --entity nobody, no entity nobody", "export --format csv, --table", "export --format csv --table people, figures"})
  void mistakesAreSaidInOneLineWithWhatToDo(String command, String words) {
    Run run = onGraph(command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst().orElse("")).contains(words);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysThatThereIsNoGraphYet() {
    Run run = isnad("query", "who-met-whom", "--kg", folder.resolve("nowhere").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("isnad build");
  }

  @Test
  void exportsWithoutAndWithTripleTerms() {
    assertThat(onGraph("export", "--format", "nquads").out()).contains("سامر").doesNotContain("<<(");
    assertThat(onGraph("export", "--format", "nquads", "--rdf12").out()).contains("<<(");
    assertThat(onGraph("export", "--article", "a2").out()).contains("الفجر").doesNotContain("صحيفة النور");
    assertThat(onGraph("export", "--entity", "samer", "--base", "http://x.test/").out()).contains("<http://x.test/entity/samer>")
        .doesNotContain("kg:entity");
  }

  @Test
  void exportsTables() throws IOException {
    Path tables = folder.resolve("tables");
    assertThat(onGraph("export", "--format", "csv", "--out", tables.toString()).code()).isZero();
    assertThat(Files.readString(tables.resolve("figures.csv"))).contains("وزارة الصحة ← رويترز");
    assertThat(Files.readString(tables.resolve("articles.csv"))).contains("\"'=HYPERLINK");
    for (String name : List.of("contacts", "entities", "statements")) {
      assertThat(Files.readString(tables.resolve(name + ".csv")).lines()).hasSizeGreaterThan(1);
      assertThat("\ufeff" + onGraph("export", "--format", "csv", "--table", name).out())
          .isEqualTo(Files.readString(tables.resolve(name + ".csv")));
    }
    Path workbook = folder.resolve("tables.xlsx");
    assertThat(onGraph("export", "--format", "xlsx", "--out", workbook.toString()).code()).isZero();
    assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
    assertThat(onGraph("export", "--format", "xlsx").code()).as("a workbook is no text").isEqualTo(2);
    assertThat(onGraph("export", "--format", "graphml").out()).contains("<edge ", "سامر الحلبي");
  }

  @Test
  void readsThroughAServerWhatItReadsFromTheDisk() {
    DatasetGraph sample = Sample.graph();
    try (SparqlServer server = SparqlServer.start(Settings.STANDARD.at("localhost", 0), sample, sample)) {
      DatasetGraph copy = Remote.copy(server.url().resolve("sparql"), "");
      assertThat(new Selection.Whole().of(copy)).isEqualTo(new Selection.Whole().of(sample));
    }
  }
}
