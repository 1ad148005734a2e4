package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final String TURTLE = """
      PREFIX isn: <https://w3id.org/isnad/ns#> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      <judgement/1> a isn:Judgement ; isn:judges <article/a#figure-1> ; isn:ruling isn:wrong ; prov:generatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
      <judgement/2> a isn:Judgement ; isn:judges <topic/t> ; isn:ruling isn:wrong ; prov:generatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
      <judgement/0> a isn:Judgement ; isn:judges <topic/t> ; isn:ruling isn:confirmed ; prov:generatedAtTime "2026-01-02T00:00:00Z"^^xsd:dateTime .
      <entity/x> owl:sameAs <entity/y> .
      """;

  @Test
  void theLatestCountsAndAllAreKept() {
    Graph graph = RDFParser.fromString(TURTLE, Lang.TURTLE).base("http://kg.example/").toGraph();
    Judgements judgements = Judgements.of(graph, new Iris("http://kg.example/"));
    assertThat(judgements.wrong()).containsExactly("http://kg.example/article/a#figure-1");
    assertThat(judgements.quads()).hasSize(12).allMatch(q -> q.getGraph().getURI().equals("http://kg.example/graph/judgements"));
  }
}
