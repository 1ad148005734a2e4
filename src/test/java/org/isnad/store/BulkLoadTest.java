package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that was filled in bulk is the one that transactions would have made.
class BulkLoadTest {

  private static final List<String> QUESTIONS = List.of("SELECT * { ?s ?p ?o }", "SELECT * { GRAPH ?g { ?s ?p ?o } }",
      "SELECT * { GRAPH <http://kg.example/g1> { ?s ?p ?o } }",
      "SELECT * { GRAPH <http://kg.example/g1> { ?s <http://kg.example/p2> ?o } }",
      "SELECT * { GRAPH ?g { ?s <http://kg.example/p1> true } }",
      "SELECT * { ?s <http://kg.example/p3> ?o . ?s <http://kg.example/p1> ?x }",
      "SELECT * { GRAPH <http://kg.example/g2> { ?s ?p 'كلمة'@ar } }", "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g");

  @TempDir
  private Path folder;

  /// Quads of few and many terms of all kinds, some of them twice.
  private static List<Quad> quads(int count, long seed) {
    Random random = new Random(seed);
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      quads.add(Quad.create(Sample.iri("g" + random.nextInt(5)), Sample.iri("s" + random.nextInt(1 + count / 3)),
          Sample.iri("p" + random.nextInt(6)), object(random)));
      if (i % 50 == 0) {
        quads.add(quads.getFirst());
      }
    }
    return quads;
  }

  private static Node object(Random random) {
    int n = random.nextInt(2000);
    return switch (random.nextInt(9)) {
      case 0 -> NodeFactory.createLiteralDT(Integer.toString(n - 1000), XSDDatatype.XSDinteger);
      case 1 -> NodeFactory.createLiteralDT(n + ".25", XSDDatatype.XSDdecimal);
      case 2 -> NodeFactory.createLiteralDT("%04d-07-21".formatted(1000 + n), XSDDatatype.XSDdate);
      case 3 -> NodeFactory.createLiteralDT(Boolean.toString(n < 1000), XSDDatatype.XSDboolean);
      case 4 -> NodeFactory.createLiteralDT("قيمة " + n, NodeFactory.getType("http://kg.example/type"));
      case 5 -> NodeFactory.createLiteralLang("كلمة" + (n < 400 ? "" : " " + n), "ar");
      case 6 -> NodeFactory.createLiteralString("نص \"" + n + "\"\n" + "طويل ".repeat(n % 40));
      case 7 -> NodeFactory.createLiteralDT("1.0E" + n % 300, XSDDatatype.XSDdouble);
      default -> Sample.iri("s" + n);
    };
  }

  private static void write(DatasetGraph dataset, Runnable work) {
    dataset.begin(TxnType.WRITE);
    work.run();
    dataset.commit();
    dataset.end();
  }

  private static List<String> answer(DatasetGraph dataset, String question) {
    dataset.begin(TxnType.READ);
    try (QueryExec query = QueryExec.dataset(dataset).query(question).build()) {
      RowSet rows = query.select();
      List<String> lines = new ArrayList<>();
      rows.forEachRemaining(row -> {
        TreeMap<String, String> cells = new TreeMap<>();
        row.vars().forEachRemaining(v -> cells.put(v.getName(), NodeFmtLib.strNT(row.get(v))));
        lines.add(cells.toString());
      });
      lines.sort(String::compareTo);
      return lines;
    } finally {
      dataset.end();
    }
  }

  private static void assertSame(DatasetGraph filled, DatasetGraph written) {
    for (String question : QUESTIONS) {
      assertThat(answer(filled, question)).as(question).isEqualTo(answer(written, question)).isNotEmpty();
    }
  }

  @Test
  void theSameAnswersAsOfATransactionAlsoAfterLaterChanges() throws Exception {
    List<Quad> first = quads(30_000, 1);
    List<Quad> later = quads(3_000, 2);
    try (Database filled = Database.open(Files.createDirectory(folder.resolve("a")));
        Database written = Database.open(Files.createDirectory(folder.resolve("b")))) {
      BulkLoad bulk = new BulkLoad(filled.dataset());
      first.forEach(bulk::add);
      bulk.finish();
      write(written.dataset(), () -> first.forEach(written.dataset()::add));
      assertSame(filled.dataset(), written.dataset());
      assertThat(bulk.count(Sample.iri("g1"))).isEqualTo(answer(written.dataset(), QUESTIONS.get(2)).size());
    }
    Database filled = Database.open(folder.resolve("a"));
    try (Database written = Database.open(folder.resolve("b"))) {
      for (Database each : List.of(filled, written)) {
        write(each.dataset(), () -> {
          later.forEach(each.dataset()::add);
          each.dataset().removeGraph(Sample.iri("g3"));
          first.subList(0, 500).forEach(each.dataset()::delete);
        });
      }
      assertSame(filled.dataset(), written.dataset());
      filled = filled.rewritten(1_000_000);
      assertSame(filled.dataset(), written.dataset());
      assertThat(folder.resolve("a-new")).doesNotExist();
    } finally {
      filled.close();
    }
    assertThat(indexes(folder.resolve("a"))).containsExactly("GSPO", "OSPG", "POSG", "SPOG");
  }

  @Test
  void fewQuadsAndNone() throws Exception {
    for (int count : List.of(0, 1, 2, 100, 101, 102, 205)) {
      try (Database filled = Database.open(Files.createDirectory(folder.resolve("n" + count)))) {
        List<Quad> quads = quads(count, count);
        BulkLoad bulk = new BulkLoad(filled.dataset());
        quads.forEach(bulk::add);
        bulk.finish();
        assertThat(answer(filled.dataset(), QUESTIONS.get(1))).hasSize((int) quads.stream().distinct().count());
        write(filled.dataset(), () -> quads(50, 7).forEach(filled.dataset()::add));
        assertThat(answer(filled.dataset(), QUESTIONS.get(1)))
            .hasSize((int) Stream.concat(quads.stream(), quads(50, 7).stream()).distinct().count());
      }
    }
  }

  @Test
  void aNumberOfAnyLengthComesBackAsItIs() throws Exception {
    Node long1 = NodeFactory.createLiteralDT("9999999999999999999991", XSDDatatype.XSDinteger);
    Node long2 = NodeFactory.createLiteralDT("0.12345678901234567890123456789", XSDDatatype.XSDdecimal);
    try (Database filled = Database.open(folder)) {
      BulkLoad bulk = new BulkLoad(filled.dataset());
      Stream.of(long1, long2).forEach(number -> bulk.add(Quad.create(Sample.iri("g"), Sample.iri("s"), Sample.iri("p"), number)));
      bulk.finish();
      assertThat(answer(filled.dataset(), "SELECT ?o { ?s ?p ?o }")).containsExactlyInAnyOrder("{o=" + NodeFmtLib.strNT(long1) + "}",
          "{o=" + NodeFmtLib.strNT(long2) + "}");
    }
  }

  @Test
  void whatIsGivenUpLeavesAnEmptyDatabase() throws Exception {
    try (Database filled = Database.open(folder)) {
      BulkLoad bulk = new BulkLoad(filled.dataset());
      quads(1000, 3).forEach(bulk::add);
      bulk.giveUp();
      assertThat(answer(filled.dataset(), QUESTIONS.get(0))).isEmpty();
    }
  }

  @Test
  void whatIsGivenUpAtTheEndStays() throws Exception {
    try (Database filled = Database.open(folder)) {
      BulkLoad bulk = new BulkLoad(filled.dataset());
      quads(1000, 3).forEach(bulk::add);
      bulk.finish();
      bulk.giveUp();
      assertThat(answer(filled.dataset(), QUESTIONS.get(0))).isNotEmpty();
    }
  }

  @Test
  void aDatabaseWithMoreIndexesStaysAsItIs() throws Exception {
    List<Quad> quads = quads(500, 4);
    DatasetGraph six = DatabaseMgr.connectDatasetGraph(folder.toString());
    write(six, () -> quads.forEach(six::add));
    TDBInternal.expel(six, true);
    try (Database opened = Database.open(folder)) {
      write(opened.dataset(), () -> quads(200, 5).forEach(opened.dataset()::add));
      assertThat(answer(opened.dataset(), QUESTIONS.get(1)))
          .hasSize((int) Stream.concat(quads.stream(), quads(200, 5).stream()).distinct().count());
    }
    assertThat(indexes(folder)).containsExactly("GOSP", "GPOS", "GSPO", "OSPG", "POSG", "SPOG");
  }

  private static List<String> indexes(Path database) throws IOException {
    try (Stream<Path> files = Files.walk(database)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[GSPO]{4}\\.dat")).map(n -> n.substring(0, 4))
          .sorted().toList();
    }
  }
}
