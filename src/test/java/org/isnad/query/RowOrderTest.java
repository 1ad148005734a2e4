package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows come in the order in which Jena itself would bring them.
class RowOrderTest {

  private static final String TABLE = "VALUES (?a ?b) { (3 'x'@ar) (20 'z') (UNDEF 'y'@en) (3 UNDEF) (1.5 'x') (<http://x/1> 'w') (3 'a'@ar) }";

  @ParameterizedTest
  @ValueSource(strings = {"SELECT ?a ?b { %s } ORDER BY ?a ?b", "SELECT ?b ?a { %s } ORDER BY DESC(?b) ?a",
      "SELECT ?a ?b { %s } ORDER BY (!BOUND(?b)) STR(?a) ?b", "SELECT ?b { %s } ORDER BY DESC(?a) ?b",
      "SELECT DISTINCT ?a { %s } ORDER BY ?a", "SELECT (STR(?a) AS ?c) ?b { %s } ORDER BY ?c ?b", "SELECT * { %s } ORDER BY ?b ?a",
      "SELECT ?a (COUNT(*) AS ?n) { %s } GROUP BY ?a ORDER BY ?n ?a", "SELECT ?a ?b { %s } ORDER BY ?a ?b LIMIT 3 OFFSET 1",
      "SELECT ?a ?b { %s } ORDER BY (?a / 0) ?a ?b"})
  void bringsTheOrderOfJena(String query) {
    String text = query.replace("%s", TABLE);
    Answer.Table own = (Answer.Table) QueryRunner.over(Sample.graph()).run(QueryFactory.create(text));
    assertThat(own.rows()).isEqualTo(jena(text)).hasSizeGreaterThan(2);
    PreparedQuery prepared = PreparedQuery.parse("q", text);
    FirstRows first = QueryRunner.over(Sample.graph()).first(prepared, Map.of(), 2);
    assertThat(first.table().rows()).isEqualTo(own.rows().subList(0, 2));
    assertThat(first.all()).isEqualTo(own.rows().size());
    assertThat(first.isWhole()).isFalse();
  }

  @Test
  void rowsOfEqualRankComeInTheOrderOfTheirCells() {
    String text = "SELECT ?b ?a { VALUES (?a ?b) { (2 1) (1 2) (1 1) (2 0) } } ORDER BY DESC(?b > 0)";
    assertThat(new AnswerWriter(20).write(QueryRunner.over(Sample.graph()).run(QueryFactory.create(text)), Format.CSV))
        .isEqualTo("b,a\n1,1\n1,2\n2,1\n0,2\n");
  }

  private static List<List<@Nullable Node>> jena(String text) {
    var graph = Sample.graph();
    return Txn.calculateRead(graph, () -> {
      List<List<@Nullable Node>> rows = new ArrayList<>();
      try (QueryExec exec = QueryExec.dataset(graph).query(text).build()) {
        RowSet found = exec.select();
        found.forEachRemaining(row -> {
          List<@Nullable Node> cells = new ArrayList<>();
          found.getResultVars().forEach(v -> cells.add(row.get(v)));
          rows.add(cells);
        });
      }
      return rows;
    });
  }
}
