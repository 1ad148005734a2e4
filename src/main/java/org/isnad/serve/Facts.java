package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/// What the graph says, thing by thing, over all its named graphs. Each thing is read once; values come in a fixed order. For one page inside
/// one read transaction: not thread-safe.
final class Facts {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private final DatasetGraph dataset;
  private final Map<Node, Map<Node, List<Node>>> read = new HashMap<>();
  private final Map<Asked, List<Node>> single = new HashMap<>();

  private record Asked(Node subject, Node property) {
  }

  Facts(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /// All values of a property, none if there are none.
  List<Node> all(Node subject, Node property) {
    return of(subject).getOrDefault(property, List.of());
  }

  /// The only value of a property, the first of several.
  Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  /// The words of the only value of a property; empty if there is none. Reads that property alone: an article has a text and hundreds of others.
  String words(Node subject, Node property) {
    return some(subject, property).stream().findFirst().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse("");
  }

  /// The value of a property in that language. Reads that property alone: a hub of the network has thousands of edges beside its name.
  @Nullable
  String words(Node subject, Node property, String language) {
    return some(subject, property).stream().filter(n -> n.isLiteral() && n.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm).findFirst().orElse(null);
  }

  /// A whole number; `otherwise` if there is none.
  int number(Node subject, Node property, int otherwise) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralValue).filter(Number.class::isInstance)
        .map(n -> ((Number) n).intValue()).orElse(otherwise);
  }

  boolean is(Node subject, Node type) {
    return all(subject, RDF.type.asNode()).contains(type);
  }

  /// Whether anything is said of it.
  boolean knows(Node subject) {
    return !of(subject).isEmpty();
  }

  /// The IRI of the article that a claim or an entity of an article belongs to: what stands before its place there.
  static String article(Node thing) {
    String iri = thing.toString();
    int place = iri.indexOf('#');
    return place < 0 ? iri : iri.substring(0, place);
  }

  /// The things that have that value.
  List<Node> pointing(Node property, Node value) {
    Set<Node> subjects = new LinkedHashSet<>();
    dataset.findNG(Node.ANY, Node.ANY, property, value).forEachRemaining(q -> subjects.add(q.getSubject()));
    return subjects.stream().sorted(ORDER).toList();
  }

  /// All values of a property, without reading what else is said of the subject.
  List<Node> some(Node subject, Node property) {
    if (read.containsKey(subject) || !subject.isURI()) {
      return all(subject, property);
    }
    return single.computeIfAbsent(new Asked(subject, property), _ -> {
      Set<Node> values = new LinkedHashSet<>();
      dataset.findNG(Node.ANY, subject, property, Node.ANY).forEachRemaining(q -> values.add(q.getObject()));
      return values.stream().sorted(ORDER).toList();
    });
  }

  private Map<Node, List<Node>> of(Node subject) {
    return read.computeIfAbsent(subject, this::load);
  }

  private Map<Node, List<Node>> load(Node subject) {
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    if (subject.isURI()) {
      List<Quad> quads = new ArrayList<>();
      dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
      quads.stream().sorted(Comparator.comparing(Quad::getObject, ORDER)).forEach(q -> {
        List<Node> of = values.computeIfAbsent(q.getPredicate(), p -> new ArrayList<>());
        if (!of.contains(q.getObject())) {
          of.add(q.getObject());
        }
      });
    }
    return values;
  }
}
