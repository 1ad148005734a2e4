package org.isnad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/// What people found wrong, as it is kept in `decisions.ttl` beside the decisions on who is who: each judgement names what it judges, the
/// ruling, who gave it and when. The latest on a thing counts. Nothing that is judged is changed: what is derived leaves it out.
///
/// @param wrong the IRIs of the claims and topics that are held to be wrong
/// @param quads all judgements, for a graph of their own
public record Judgements(Set<String> wrong, List<Quad> quads) {

  /// The property that says when.
  public static final Node WHEN = NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");
  /// The property that says who.
  public static final Node WHO = NodeFactory.createURI("http://www.w3.org/ns/prov#wasAttributedTo");
  /// No judgements.
  public static final Judgements NONE = new Judgements(Set.of(), List.of());

  public Judgements {
    wrong = Set.copyOf(wrong);
    quads = List.copyOf(quads);
  }

  /// The judgements of a graph.
  public static Judgements of(Graph graph, Iris iris) {
    List<Quad> quads = new ArrayList<>();
    Map<Node, Node> latest = new HashMap<>();
    List<Node> all = graph.find(Node.ANY, RDF.Nodes.type, Isn.JUDGEMENT).mapWith(Triple::getSubject).toList();
    all.stream().filter(Node::isURI).sorted(Comparator.<Node, String>comparing(j -> time(graph, j)).thenComparing(Node::getURI))
        .forEach(j -> {
          graph.find(j, Node.ANY, Node.ANY).forEach(t -> quads.add(Quad.create(iris.graph("judgements"), t)));
          graph.find(j, Isn.JUDGES, Node.ANY)
              .forEach(t -> graph.find(j, Isn.RULING, Node.ANY).forEach(r -> latest.put(t.getObject(), r.getObject())));
        });
    Set<String> wrong = new TreeSet<>();
    latest.forEach((thing, ruling) -> {
      if (ruling.equals(Isn.WRONG) && thing.isURI()) {
        wrong.add(thing.getURI());
      }
    });
    return new Judgements(wrong, quads);
  }

  private static String time(Graph graph, Node judgement) {
    return graph.find(judgement, WHEN, Node.ANY).mapWith(t -> t.getObject().isLiteral() ? t.getObject().getLiteralLexicalForm() : "")
        .toList()
        .stream().sorted().findFirst().orElse("");
  }
}
