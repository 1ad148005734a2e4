package org.isnad.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// Who publishes, who is credited and who is named how often, over the whole graph. Immutable.
///
/// @param outlets articles by publisher, the one with most first; the empty name where it is not known
/// @param agencies articles by the agency that they credit as a whole
/// @param origins claims by the origin nearest to them
/// @param relays how many claims a publisher has from an origin
/// @param named entities of the world, the most named first
record Sources(Map<String, Integer> outlets, Map<Node, Integer> agencies, Map<Node, Integer> origins, Map<Relay, Integer> relays,
    List<Named> named) {

  /// A publisher that prints what an origin says.
  record Relay(String publisher, Node origin) {
  }

  /// An entity of the world.
  ///
  /// @param kind `Person`, `Organization` or `Place`
  /// @param folded all its names, as filters compare them
  /// @param articles how many name it
  record Named(Node iri, String kind, String folded, int articles) {
  }

  static Sources of(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> {
      Map<String, Integer> outlets = new TreeMap<>();
      Map<String, String> publishers = new HashMap<>();
      dataset.findNG(Node.ANY, Node.ANY, Terms.PUBLISHER, Node.ANY)
          .forEachRemaining(q -> publishers.put(q.getSubject().toString(), q.getObject().getLiteralLexicalForm()));
      dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Isn.ARTICLE)
          .forEachRemaining(q -> outlets.merge(publishers.getOrDefault(q.getSubject().toString(), ""), 1, Integer::sum));
      Map<Node, Node> world = new HashMap<>();
      Map<Node, Integer> mentions = new HashMap<>();
      dataset.findNG(Node.ANY, Node.ANY, Isn.IS, Node.ANY).forEachRemaining(q -> {
        world.put(q.getSubject(), q.getObject());
        mentions.merge(q.getObject(), 1, Integer::sum);
      });
      Map<Node, Integer> agencies = new HashMap<>();
      dataset.findNG(Node.ANY, Node.ANY, Isn.AGENCY, Node.ANY)
          .forEachRemaining(q -> agencies.merge(world.getOrDefault(q.getObject(), q.getObject()), 1, Integer::sum));
      Map<Node, Integer> origins = new HashMap<>();
      Map<Relay, Integer> relays = new HashMap<>();
      dataset.findNG(Node.ANY, Node.ANY, Isn.ORIGIN, Node.ANY).forEachRemaining(q -> {
        Node origin = world.getOrDefault(q.getObject(), q.getObject());
        origins.merge(origin, 1, Integer::sum);
        String publisher = publishers.getOrDefault(q.getSubject().toString().replaceFirst("#.*", ""), "");
        if (!publisher.isEmpty()) {
          relays.merge(new Relay(publisher, origin), 1, Integer::sum);
        }
      });
      return new Sources(byNumber(outlets), agencies, origins, relays, named(dataset, mentions));
    });
  }

  private static Map<String, Integer> byNumber(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static List<Named> named(DatasetGraph dataset, Map<Node, Integer> mentions) {
    return mentions.entrySet().stream().map(e -> {
      Facts facts = new Facts(dataset);
      TreeSet<String> names = new TreeSet<>();
      List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
          .forEach(p -> facts.some(e.getKey(), p).forEach(n -> names.add(Folded.key(n.getLiteralLexicalForm()))));
      String kind = facts.some(e.getKey(), RDF.type.asNode()).stream().findFirst().map(t -> t.toString().replaceFirst(".*[/#]", ""))
          .orElse("");
      return new Named(e.getKey(), kind, String.join(" | ", names), e.getValue());
    }).sorted(Comparator.<Named>comparingInt(n -> -n.articles()).thenComparing(n -> n.iri().toString())).toList();
  }
}
