package org.isnad.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Isn;

/// Reads the lines of all topics, property by property. Inside one read transaction.
final class TopicLines {

  private final DatasetGraph dataset;
  private final Column members;
  private final Column origins;
  private final Map<Node, Map<Node, Integer>> verdicts = new HashMap<>();

  TopicLines(DatasetGraph dataset) {
    this.dataset = dataset;
    this.members = Column.of(dataset, Isn.MEMBER);
    this.origins = Column.of(dataset, Isn.INDEPENDENT_ORIGINS);
    Column verdict = Column.of(dataset, Isn.VERDICT);
    Column.of(dataset, Isn.TOPIC).values().forEach((comparison, topics) -> {
      Node what = verdict.one(comparison);
      if (what != null) {
        topics.forEach(topic -> verdicts.computeIfAbsent(topic, _ -> new HashMap<>()).merge(what, 1, Integer::sum));
      }
    });
  }

  List<Survey.TopicLine> all() {
    List<Survey.TopicLine> lines = new ArrayList<>();
    List<Node> topics = new ArrayList<>();
    dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Isn.TOPIC_CLASS).forEachRemaining(q -> topics.add(q.getSubject()));
    topics.stream().distinct().forEach(topic -> line(topic).ifPresent(lines::add));
    return lines;
  }

  private Optional<Survey.TopicLine> line(Node topic) {
    Facts facts = new Facts(dataset);
    List<Node> claims = members.all(topic);
    Optional<ClaimKind> kind = facts.some(topic, DCTerms.type.asNode()).stream().findFirst().flatMap(ClaimKind::of);
    if (kind.isEmpty() || claims.isEmpty()) {
      return Optional.empty();
    }
    String label = facts.some(topic, RDFS.label.asNode()).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).findFirst()
        .orElse("");
    int articles = (int) claims.stream().map(Facts::article).distinct().count();
    Node independent = origins.one(topic);
    int most = independent != null && independent.isLiteral() && independent.getLiteralValue() instanceof Number n ? n.intValue() : 0;
    return Optional.of(new Survey.TopicLine(topic, kind.get(), label, facts.some(claims.getFirst(), Isn.MEASURE).stream().findFirst(),
        claims.size(), articles, most, Map.copyOf(verdicts.getOrDefault(topic, Map.of()))));
  }
}
