package org.isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.isnad.query.Answer;
import org.isnad.query.Catalogue;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;
import org.isnad.query.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A client of another house gets from the endpoint what Jena gets from the graph.
@Timeout(120)
class OtherClientTest {

  private static SparqlServer server;
  private static SPARQLRepository repository;

  @BeforeAll
  static void start() {
    server = SparqlServer.start(Settings.STANDARD.at("localhost", 0), Sample.graph(), Sample.graph());
    repository = new SPARQLRepository(server.url() + "sparql");
    repository.init();
  }

  @AfterAll
  static void stop() {
    repository.shutDown();
    server.close();
  }

  static List<PreparedQuery> queries() {
    return Catalogue.standard().queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void asksEveryPreparedQuestion(PreparedQuery query) {
    Answer.Table expected = (Answer.Table) QueryRunner.over(Sample.graph()).run(query, Map.of());
    List<String> rows = new ArrayList<>();
    try (var connection = repository.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(query.text()).evaluate()) {
      assertThat(result.getBindingNames()).isEqualTo(expected.columns());
      for (BindingSet row : result) {
        rows.add(expected.columns().stream().map(c -> words(row.getValue(c))).collect(Collectors.joining("|")));
      }
    }
    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected.rows().stream()
        .map(r -> r.stream().map(n -> n == null ? "" : n.isURI() ? n.getURI() : n.getLiteralLexicalForm()).collect(Collectors.joining("|")))
        .toList());
  }

  private static String words(Value value) {
    return value == null ? "" : value.stringValue();
  }
}
