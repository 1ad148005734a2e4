package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/// All values of one property in the whole graph, read in one go: a page that lists everything must not ask thing by thing. Immutable.
record Column(Map<Node, List<Node>> values) {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  /// Inside a read transaction.
  static Column of(DatasetGraph dataset, Node property) {
    Map<Node, List<Node>> values = new HashMap<>();
    dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(q -> values.computeIfAbsent(q.getSubject(), _ -> new ArrayList<>(1)).add(q.getObject()));
    return new Column(values);
  }

  /// The values for a subject, each once, in order.
  List<Node> all(Node subject) {
    List<Node> all = values.getOrDefault(subject, List.of());
    return all.size() < 2 ? all : all.stream().distinct().sorted(ORDER).toList();
  }

  @Nullable
  Node one(Node subject) {
    List<Node> all = all(subject);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The words of the only value, the first of several; empty if there is none.
  String words(Node subject) {
    Node one = one(subject);
    return one != null && one.isLiteral() ? one.getLiteralLexicalForm() : "";
  }
}
