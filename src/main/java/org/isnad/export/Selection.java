package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.isnad.graph.Terms;

/// Which part of a graph is meant.
public sealed interface Selection permits Selection.Whole, Selection.OneGraph, Selection.OneThing {

  /// Everything.
  record Whole() implements Selection {
  }

  /// One named graph: all that one article says.
  record OneGraph(String iri) implements Selection {
  }

  /// One thing: what is said of it, where it lies, and what is said of each thing that points at it (its claims, its mentions in articles).
  record OneThing(String iri) implements Selection {
  }

  /// The quads meant, none if there is no such thing. Reads in a transaction of its own.
  default QuadSet of(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> QuadSet.of(switch (this) {
      case Whole() -> list(dataset, Node.ANY, Node.ANY, Node.ANY);
      case OneGraph(String iri) -> list(dataset, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
      case OneThing(String iri) -> around(dataset, NodeFactory.createURI(iri));
    }));
  }

  private static List<Quad> list(DatasetGraph dataset, Node graph, Node subject, Node object) {
    List<Quad> quads = new ArrayList<>();
    dataset.findNG(graph, subject, Node.ANY, object).forEachRemaining(quads::add);
    return quads;
  }

  private static List<Quad> around(DatasetGraph dataset, Node thing) {
    Set<Node> subjects = new LinkedHashSet<>();
    subjects.add(thing);
    dataset.find(Node.ANY, thing, Terms.HAS_GEOMETRY, Node.ANY).forEachRemaining(q -> subjects.add(q.getObject()));
    list(dataset, Node.ANY, Node.ANY, thing).forEach(q -> subjects.add(q.getSubject()));
    return subjects.stream().flatMap(s -> list(dataset, Node.ANY, s, Node.ANY).stream()).toList();
  }
}
