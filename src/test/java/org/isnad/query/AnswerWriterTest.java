package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWriterTest {

  private final AnswerWriter writer = new AnswerWriter(20);

  @ParameterizedTest
  @CsvSource(value = {"=1+1|'=1+1", "+cmd|'+cmd", "-cmd|'-cmd", "@x|'@x", "-5|-5", "+3.5|+3.5", "a,b|\"a,b\"", "a\"b|\"a\"\"b\"",
      "قال|قال"}, delimiter = '|', quoteCharacter = '`')
  void makesCellsSafeForSpreadsheets(String words, String cell) {
    assertThat(Csv.cell(words)).isEqualTo(cell);
  }

  @Test
  void isolatesArabicAndAlignsColumns() {
    String table = writer.write(new Answer.Table(List.of("who", "n"),
        List.of(List.of(NodeFactory.createLiteralString("عَمّان"), NodeFactory.createLiteralString("1")),
            List.of(NodeFactory.createLiteralString("Amman"), NodeFactory.createLiteralString("2")))),
        Format.TABLE);
    assertThat(table.lines()).containsExactly("who    n", "─────  ─", "\u2068عَمّان\u2069   1", "Amman  2", "2 rows");
  }

  @Test
  void cutsLongCellsAndKeepsThemOnOneLine() {
    String table = writer.write(
        new Answer.Table(List.of("text"), List.of(List.of(NodeFactory.createLiteralString("one\ntwo\u001b[31m " + "x".repeat(50))))),
        Format.TABLE);
    assertThat(table.lines().toList().get(2)).hasSizeLessThanOrEqualTo(20).startsWith("one two[31m").endsWith("…");
  }

  @Test
  void writesTriplesAndTruthInEveryFormat() {
    QueryRunner runner = QueryRunner.over(Sample.graph());
    Answer truth = runner.run(QueryFactory.create("ASK { ?s ?p ?o }"));
    Answer triples = runner.run(QueryFactory.create("CONSTRUCT { ?a <http://x/p> ?b } WHERE { ?a <https://w3id.org/isnad/ns#met> ?b }"));
    for (Format format : Format.values()) {
      assertThat(writer.write(truth, format)).containsIgnoringCase("true");
      assertThat(writer.write(triples, format)).contains("samer");
    }
    assertThat(RDFParser.fromString(writer.write(triples, Format.TURTLE), Lang.TURTLE).toGraph().size()).isEqualTo(2);
  }

  @Test
  void writesJsonInUtf8() {
    Answer rows = QueryRunner.over(Sample.graph()).run(Catalogue.named("who-met-whom"), Map.of());
    assertThat(writer.write(rows, Format.JSON)).contains("سامر الحلبي", "\"xml:lang\"", "\"ar\"");
  }
}
