package org.isnad.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeTransformLib;

/// Quads in a fixed order (by graph, subject, predicate, object, each as written in N-Quads), without repetition. Immutable.
///
/// @param quads in that order
public record QuadSet(List<Quad> quads) {

  private static final Comparator<Quad> ORDER = Comparator.<Quad, String>comparing(q -> text(q.getGraph()))
      .thenComparing(q -> text(q.getSubject())).thenComparing(q -> text(q.getPredicate())).thenComparing(q -> text(q.getObject()));

  public QuadSet {
    quads = List.copyOf(quads);
  }

  /// The quads in their order.
  public static QuadSet of(Collection<Quad> quads) {
    return new QuadSet(quads.stream().distinct().sorted(ORDER).toList());
  }

  /// Without the quads that RDF 1.1 cannot say: those with a triple term.
  public QuadSet rdf11() {
    return new QuadSet(quads.stream().filter(q -> !q.getObject().isTripleTerm() && !q.getSubject().isTripleTerm()).toList());
  }

  /// All in the default graph.
  public QuadSet merged() {
    return of(quads.stream().map(q -> Quad.create(Quad.defaultGraphIRI, q.getSubject(), q.getPredicate(), q.getObject())).toList());
  }

  /// With each IRI that begins with `from` begun with `to` instead.
  public QuadSet rebased(String from, String to) {
    return from.equals(to) ? this : of(quads.stream().map(q -> rebased(q, n -> rebased(n, from, to))).toList());
  }

  private static Quad rebased(Quad quad, UnaryOperator<Node> change) {
    return NodeTransformLib.transform(change::apply, quad);
  }

  private static Node rebased(Node node, String from, String to) {
    if (node.isTripleTerm()) {
      Triple t = node.getTriple();
      return NodeFactory.createTripleTerm(rebased(t.getSubject(), from, to), rebased(t.getPredicate(), from, to),
          rebased(t.getObject(), from, to));
    }
    return node.isURI() && node.getURI().startsWith(from) ? NodeFactory.createURI(to + node.getURI().substring(from.length())) : node;
  }

  /// The quads by graph and subject, each in their order; the default graph first.
  Map<Node, Map<Node, List<Quad>>> grouped() {
    Map<Node, Map<Node, List<Quad>>> graphs = new LinkedHashMap<>();
    for (Quad quad : quads) {
      graphs.computeIfAbsent(quad.getGraph(), g -> new LinkedHashMap<>()).computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
          .add(quad);
    }
    return graphs;
  }

  private static String text(Node node) {
    return Quad.isDefaultGraph(node) ? "" : NodeFmtLib.strNT(node);
  }
}
