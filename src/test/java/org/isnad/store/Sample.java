package org.isnad.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;

/// Small article graphs and a derivation that depends on all of them.
final class Sample {

  static final Iris IRIS = new Iris("http://kg.example/");

  static final Edition EDITION = new Edition("0.1", "words-1");

  static final Node NAMES = NodeFactory.createURI("http://kg.example/graph/names");

  static final Writer.Plan PLAN = new Writer.Plan(IRIS, EDITION, Gate.OPEN, Sample::namesCounted);

  private Sample() {
  }

  static Node iri(String name) {
    return NodeFactory.createURI("http://kg.example/" + name);
  }

  /// An article that names people.
  static ArticleGraph article(String id, String... names) {
    Node graph = iri("article/" + id);
    List<Quad> quads = new ArrayList<>();
    for (String name : names) {
      quads.add(Quad.create(graph, iri("article/" + id + "#" + name.length()), iri("ns#name"), NodeFactory.createLiteralLang(name, "ar")));
    }
    quads.add(Quad.create(graph, graph, iri("ns#text"), NodeFactory.createLiteralString(String.join(" ", names))));
    return new ArticleGraph(id, "h" + String.join("|", names).hashCode(), quads);
  }

  static Iterator<Quad> namesCounted(DatasetGraph articles) {
    Map<Node, Integer> counts = new HashMap<>();
    articles.find(Node.ANY, Node.ANY, iri("ns#name"), Node.ANY).forEachRemaining(q -> counts.merge(q.getObject(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> Quad.create(NAMES, iri("count/" + e.getValue()), iri("ns#tells"), e.getKey())).iterator();
  }

  /// A run that adds articles.
  static Committed add(Path kg, ArticleGraph... articles) {
    return commit(Store.at(kg).add(PLAN), articles);
  }

  static Committed anew(Path kg, ArticleGraph... articles) {
    return commit(Store.at(kg).anew(PLAN), articles);
  }

  static Committed commit(Writer opened, ArticleGraph... articles) {
    try (Writer writer = opened) {
      for (ArticleGraph article : articles) {
        writer.put(article);
      }
      return writer.commit();
    }
  }

  static Committed forget(Path kg, String id) {
    try (Writer writer = Store.at(kg).add(PLAN)) {
      writer.forget(id);
      return writer.commit();
    }
  }

  /// The whole dataset that queries see, as sorted N-Quads.
  static List<String> graphs(Path kg) {
    try (Snapshot snapshot = open(kg)) {
      return lines(snapshot.graphs());
    }
  }

  static List<String> history(Path kg) {
    try (Snapshot snapshot = open(kg)) {
      return lines(snapshot.history());
    }
  }

  static Snapshot open(Path kg) {
    return ((Access.Local) Store.at(kg).openForReading()).snapshot();
  }

  static List<String> lines(DatasetGraph dataset) {
    dataset.begin(TxnType.READ);
    try {
      return dataset.stream().map(q -> NodeFmtLib.strNodesNT(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())).sorted()
          .toList();
    } finally {
      dataset.end();
    }
  }

  static Map<String, Long> derived(Path kg) {
    try (Snapshot snapshot = open(kg)) {
      return new TreeMap<>(snapshot.manifest().derived());
    }
  }
}
