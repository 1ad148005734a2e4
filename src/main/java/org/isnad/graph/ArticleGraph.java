package org.isnad.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/// The graph of one article, read whole, for looking things up by subject. Objects come in a fixed order, whatever the store's is.
final class ArticleGraph {

  private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

  private final Node name;
  private final Map<Node, Map<Node, List<Node>>> objects = new HashMap<>();

  private ArticleGraph(Node name) {
    this.name = name;
  }

  /// The graph that these quads are, at least one.
  static ArticleGraph of(List<Quad> quads) {
    ArticleGraph graph = new ArticleGraph(quads.getFirst().getGraph());
    quads.forEach(q -> graph.objects.computeIfAbsent(q.getSubject(), _ -> new HashMap<>())
        .computeIfAbsent(q.getPredicate(), _ -> new ArrayList<>(1)).add(q.getObject()));
    graph.objects.values().forEach(properties -> properties.values().forEach(list -> {
      if (list.size() > 1) {
        list.sort(ORDER);
      }
    }));
    return graph;
  }

  /// The article.
  Node name() {
    return name;
  }

  /// Every subject, in order.
  List<Node> subjects() {
    List<Node> subjects = new ArrayList<>(objects.keySet());
    subjects.sort(ORDER);
    return subjects;
  }

  List<Node> all(Node subject, Node property) {
    return objects.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  boolean has(Node subject, Node property, Node object) {
    return all(subject, property).contains(object);
  }

  @Nullable
  Node one(Node subject, Node property) {
    List<Node> all = all(subject, property);
    return all.isEmpty() ? null : all.getFirst();
  }

  @Nullable
  String text(Node subject, Node property) {
    Node node = one(subject, property);
    return node == null || !node.isLiteral() ? null : node.getLiteralLexicalForm();
  }

  String text(Node subject, Node property, String otherwise) {
    String text = text(subject, property);
    return text == null ? otherwise : text;
  }

  @Nullable
  BigDecimal number(Node subject, Node property) {
    String text = text(subject, property);
    return text == null ? null : new BigDecimal(text);
  }

  /// The day of an `xsd:date` or `xsd:dateTime`; null for less precise dates.
  @Nullable
  LocalDate day(Node subject, Node property) {
    String text = text(subject, property);
    try {
      return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
