package org.isnad.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Isn;

/// What a claim says, in words and free of its place in the text, so that the claims of two versions of an article can be laid side
/// by side: an added sentence moves every offset and with it every IRI.
///
/// @param kind which claim it is
/// @param facts the values of each property, by its local name: literals as they are, entities by their labels
/// @param quotation the evidence
record ClaimFacts(Kind kind, SortedMap<String, String> facts, String quotation) {

  /// The kinds of claims, with the property by which two of a kind may be the same claim in two versions.
  enum Kind {
    CONTACT("hasActor"), FIGURE("measure"), STATEMENT("spokenByCharacter");

    private final String pivot;

    Kind(String pivot) {
      this.pivot = pivot;
    }

    Node type() {
      return switch (this) {
        case CONTACT -> Isn.CONTACT;
        case FIGURE -> Isn.FIGURE;
        case STATEMENT -> Isn.STATEMENT;
      };
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How it was found rather than what it says.
  private static final Set<Node> SILENT = Set.of(Isn.EVIDENCE, Isn.RULE, Isn.CONFIDENCE, Isn.LINK, Isn.ORIGIN);
  private static final Set<String> SILENT_NAMES = Set.of("appearance", "reifies", "subsetOf");
  private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
  private static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");

  /// All claims of a graph in the order of their evidence.
  static List<ClaimFacts> of(Graph graph) {
    List<Map.Entry<Integer, ClaimFacts>> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      graph.find(Node.ANY, RDF.type.asNode(), kind.type()).forEachRemaining(t -> found.add(read(graph, kind, t.getSubject())));
    }
    found.sort(Map.Entry.<Integer, ClaimFacts>comparingByKey().thenComparing(e -> e.getValue().toString()));
    return found.stream().map(Map.Entry::getValue).toList();
  }

  private static Map.Entry<Integer, ClaimFacts> read(Graph graph, Kind kind, Node claim) {
    Map<String, Set<String>> all = new TreeMap<>();
    int start = Integer.MAX_VALUE;
    String quotation = "";
    for (Iterator<Triple> triples = graph.find(claim, Node.ANY, Node.ANY); triples.hasNext();) {
      Triple triple = triples.next();
      Node property = triple.getPredicate();
      if (property.equals(Isn.EVIDENCE)) {
        quotation = literal(graph, triple.getObject(), EXACT).orElse("");
        start = literal(graph, triple.getObject(), START).map(Integer::parseInt).orElse(start);
      }
      String name = property.getLocalName();
      if (!SILENT.contains(property) && !SILENT_NAMES.contains(name)) {
        all.computeIfAbsent(name, _ -> new TreeSet<>()).add(word(graph, triple.getObject()));
      }
    }
    SortedMap<String, String> facts = new TreeMap<>();
    all.forEach((name, values) -> facts.put(name, String.join("، ", values)));
    return Map.entry(start, new ClaimFacts(kind, facts, quotation));
  }

  private static Optional<String> literal(Graph graph, Node subject, Node property) {
    List<String> values = new ArrayList<>();
    graph.find(subject, property, Node.ANY)
        .forEachRemaining(t -> values.add(t.getObject().isLiteral() ? t.getObject().getLiteralLexicalForm() : ""));
    return values.stream().min(Comparator.naturalOrder());
  }

  private static String word(Graph graph, Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return literal(graph, node, RDFS.label.asNode()).orElseGet(() -> node.isURI() ? lastPart(node.getURI()) : node.toString());
  }

  private static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /// How much this looks like an earlier or later form of the other: 0 is another claim, 1 the same.
  double likeness(ClaimFacts other) {
    if (kind != other.kind
        || words(facts.getOrDefault(kind.pivot, "")).stream().noneMatch(words(other.facts.getOrDefault(kind.pivot, ""))::contains)) {
      return 0;
    }
    Set<String> names = new HashSet<>(facts.keySet());
    names.addAll(other.facts.keySet());
    long same = names.stream().filter(n -> facts.getOrDefault(n, "").equals(other.facts.getOrDefault(n, ""))).count();
    return 0.5 * same / names.size() + 0.5 * overlap(words(quotation), words(other.quotation));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("[\\s،]+")).filter(w -> !w.isEmpty()).collect(Collectors.toCollection(HashSet::new));
  }

  private static double overlap(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return one.isEmpty() && other.isEmpty() ? 1 : (double) common.size() / (one.size() + other.size() - common.size());
  }

  /// What the claim is about, in a few words.
  String gist() {
    return switch (kind) {
      case CONTACT -> facts.getOrDefault("hasActor", "");
      case FIGURE -> (facts.getOrDefault("measure", "") + " " + facts.getOrDefault("value", "")).strip();
      case STATEMENT -> facts.getOrDefault("spokenByCharacter", "");
    };
  }
}
