package org.isnad.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.compare.Topic;

/// The derived graph of topics and verdicts.
final class ComparisonGraph {

  private final Iris iris;
  private final Triples triples;

  private ComparisonGraph(Iris iris) {
    this.iris = iris;
    this.triples = new Triples(iris.graph("comparison"));
  }

  static Triples of(Iris iris, List<Topic> topics) {
    ComparisonGraph graph = new ComparisonGraph(iris);
    topics.forEach(graph::topic);
    return graph.triples;
  }

  /// The IRI of a topic. A statement may belong to two, so all members make the name.
  static Node name(Iris iris, Topic topic) {
    return iris.derived("topic", topic.members().stream().map(m -> m.telling().iri()).sorted().toList());
  }

  private void topic(Topic topic) {
    List<Node> members = topic.members().stream().map(m -> NodeFactory.createURI(m.telling().iri())).toList();
    Node node = name(iris, topic);
    triples.add(node, RDF.type.asNode(), Isn.TOPIC_CLASS);
    triples.words(node, RDFS.label.asNode(), topic.about());
    triples.add(node, DCTerms.type.asNode(), switch (topic.kind()) {
      case FIGURE -> Isn.FIGURE;
      case CONTACT -> Isn.CONTACT;
      case STATEMENT -> Isn.STATEMENT;
    });
    members.forEach(member -> triples.add(node, Isn.MEMBER, member));
    triples.number(node, Isn.INDEPENDENT_ORIGINS, topic.origins().total());
    triples.number(node, Isn.NAMED_ORIGINS, topic.origins().named());
    triples.number(node, Isn.UNCREDITED_ORIGINS, topic.origins().uncredited());
    triples.number(node, Isn.FEWEST_ORIGINS, topic.origins().floor());
    if (topic.running()) {
      triples.typed(node, Isn.RUNNING, "true", XSDDatatype.XSDboolean);
    }
    topic.kept().forEach(judgement -> judgement(node, members, judgement));
  }

  private void judgement(Node topic, List<Node> members, Topic.Judgement judgement) {
    Node a = members.get(judgement.a());
    Node b = members.get(judgement.b());
    Node node = iris.derived("comparison", List.of(topic.getURI(), a.getURI(), b.getURI()));
    triples.add(node, RDF.type.asNode(), Isn.COMPARISON);
    triples.add(node, Isn.TOPIC, topic);
    triples.add(node, Isn.LEFT, a);
    triples.add(node, Isn.RIGHT, b);
    triples.string(node, Isn.RULE, judgement.rule());
    judgement.flags().forEach(flag -> triples.string(node, Isn.FLAG, flag));
    Integer later = judgement.later();
    if (later != null) {
      triples.string(node, Isn.BASIS, judgement.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      triples.add(node, Isn.LATER, members.get(later));
    }
    switch (judgement.verdict()) {
      case AGREES -> both(node, Isn.AGREES, a, Isn.AGREES_WITH, b);
      case COMPATIBLE -> both(node, Isn.COMPATIBLE, a, Isn.COMPATIBLE_WITH, b);
      case CONTRADICTS -> both(node, Isn.CONTRADICTING, a, Isn.CONTRADICTS, b);
      case UPDATES -> {
        triples.add(node, Isn.VERDICT, Isn.UPDATING);
        if (later != null) {
          triples.add(members.get(later), Isn.UPDATES, later == judgement.a() ? b : a);
        }
      }
    }
  }

  private void both(Node node, Node verdict, Node a, Node property, Node b) {
    triples.add(node, Isn.VERDICT, verdict);
    triples.add(a, property, b);
    triples.add(b, property, a);
  }
}
