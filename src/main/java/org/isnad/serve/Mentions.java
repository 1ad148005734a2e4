package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// What the articles have of each entity of the world, read in one go: one of them may be named by thousands of articles, and its page must not
/// ask the graph mention by mention. Immutable.
record Mentions(Map<Node, Mentions.Of> entities) {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);
  private static final Of NONE = new Of(List.of(), List.of(), List.of(), Map.of());

  /// The mentions of one entity.
  ///
  /// @param articles that name it, in order of their IRIs
  /// @param statements that it is reported to have made
  /// @param figures that are credited to it
  /// @param roles how often a role is told of it
  record Of(List<Node> articles, List<Node> statements, List<Node> figures, Map<String, Integer> roles) {
  }

  /// Reads all mentions.
  static Mentions of(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> {
      Map<Node, Node> world = new HashMap<>();
      Map<String, Node> articles = new HashMap<>();
      Map<Node, Of> found = new HashMap<>();
      dataset.findNG(Node.ANY, Node.ANY, Isn.IS, Node.ANY).forEachRemaining(q -> {
        world.put(q.getSubject(), q.getObject());
        entry(found, q.getObject()).articles().add(articles.computeIfAbsent(Facts.article(q.getSubject()), NodeFactory::createURI));
      });
      dataset.findNG(Node.ANY, Node.ANY, Terms.SPOKEN_BY, Node.ANY)
          .forEachRemaining(q -> entry(found, world.getOrDefault(q.getObject(), q.getObject())).statements().add(q.getSubject()));
      dataset.findNG(Node.ANY, Node.ANY, Isn.CREDITED_TO, Node.ANY).forEachRemaining(q -> {
        if (q.getSubject().toString().contains("#figure-")) {
          entry(found, world.getOrDefault(q.getObject(), q.getObject())).figures().add(q.getSubject());
        }
      });
      dataset.findNG(Node.ANY, Node.ANY, Isn.ROLE, Node.ANY).forEachRemaining(q -> {
        Node entity = world.get(q.getSubject());
        if (entity != null) {
          entry(found, entity).roles().merge(q.getObject().getLiteralLexicalForm(), 1, Integer::sum);
        }
      });
      found.replaceAll((_, of) -> new Of(sorted(of.articles()), sorted(of.statements()), sorted(of.figures()), Map.copyOf(of.roles())));
      return new Mentions(Map.copyOf(found));
    });
  }

  private static Of entry(Map<Node, Of> found, Node entity) {
    return found.computeIfAbsent(entity, _ -> new Of(new ArrayList<>(1), new ArrayList<>(0), new ArrayList<>(0), new TreeMap<>()));
  }

  private static List<Node> sorted(List<Node> nodes) {
    return nodes.stream().distinct().sorted(ORDER).toList();
  }

  /// What there is of an entity; nothing if it is not named.
  Of of(Node entity) {
    return entities.getOrDefault(entity, NONE);
  }
}
