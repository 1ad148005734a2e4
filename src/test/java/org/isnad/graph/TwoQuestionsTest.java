package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/// The two questions of `src/docs/reference/graph.md` are short, name no graph, and answer.
class TwoQuestionsTest {

  private static final String PREFIXES = "PREFIX isn: <" + Isn.NS + "> PREFIX schema: <" + Terms.SCHEMA + "> PREFIX sem: <" + Terms.SEM
      + "> PREFIX oa: <" + Terms.OA
      + "> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n";

  @Test
  void whoMetWhom() throws IOException {
    assertThat(rows(0, "a", "b", "place", "when")).containsExactly("ليلى مراد|سامر الحلبي|عمّان|الخميس");
  }

  @Test
  void whichSourceSaidWhichFigure() throws IOException {
    assertThat(rows(1, "value", "source")).containsExactlyInAnyOrder("12|وزارة الصحة", "3|وزارة الصحة");
  }

  private static List<String> rows(int question, String... columns) throws IOException {
    Matcher blocks = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("src/docs/reference/graph.md")));
    String query = blocks.results().map(b -> b.group(1)).toList().get(question);
    assertThat(query.lines()).hasSizeLessThanOrEqualTo(12);
    assertThat(query).doesNotContain("GRAPH");
    try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(DatasetGraphFactory.wrap(union()))).query(PREFIXES + query)
        .build()) {
      List<String> rows = new ArrayList<>();
      execution.execSelect().forEachRemaining(row -> rows.add(Stream.of(columns).map(column -> row.get(column))
          .map(node -> node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
          .collect(Collectors.joining("|"))));
      return rows.stream().distinct().toList();
    }
  }

  /// All graphs as one.
  private static Graph union() {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    DatasetGraph dataset = DatasetGraphFactory.create();
    new ReadingToQuads(iris, Readings.FINGERPRINT).write(Readings.meeting("m"), dataset::add);
    Graph union = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
    new Derivation(iris, _ -> Optional.empty(), List.of()).derive(dataset).graphs().values()
        .forEach(quads -> quads.forEach(q -> union.add(q.asTriple())));
    return union;
  }
}
