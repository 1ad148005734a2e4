package org.isnad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.isnad.identity.WorldEntity.Decision;

/// Decisions on who is who, as they are kept in `decisions.ttl`: `owl:sameAs` and `owl:differentFrom` between entities of articles or of the
/// world. Other triples of the file (who decided, why) are left alone.
public final class Decisions {

  private Decisions() {
  }

  /// The decisions of a graph, in a fixed order.
  public static List<Decision> of(Graph graph) {
    List<Decision> decisions = new ArrayList<>();
    add(decisions, graph, OWL.sameAs.asNode(), true);
    add(decisions, graph, OWL.differentFrom.asNode(), false);
    decisions.sort(Comparator.comparing(Decision::one).thenComparing(Decision::other).thenComparing(Decision::same));
    return decisions;
  }

  private static void add(List<Decision> decisions, Graph graph, Node property, boolean same) {
    for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
      if (triple.getSubject().isURI() && triple.getObject().isURI()) {
        decisions.add(new Decision(triple.getSubject().getURI(), triple.getObject().getURI(), same));
      }
    }
  }
}
