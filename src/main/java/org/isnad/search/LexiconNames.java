package org.isnad.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/// The names that the program's lexicon has for entities, so that any usual spelling finds them.
final class LexiconNames {

  private static final List<String> FILES = List.of("people.ttl", "persons.ttl", "organizations.ttl", "places.ttl", "countries.ttl",
      "gazetteer.ttl");
  private static final String BASE = "https://w3id.org/isnad/kg/entity/";

  private LexiconNames() {
  }

  /// The names of those of these entities that the lexicon knows, in a fixed order.
  static Map<Node, Set<String>> of(Set<Node> entities) {
    Map<Node, Set<String>> names = new TreeMap<>(Comparator.comparing(Node::getURI));
    if (entities.isEmpty()) {
      return names;
    }
    String base = entities.stream().map(Node::getURI).filter(i -> i.contains("/entity/")).sorted()
        .map(i -> i.substring(0, i.indexOf("/entity/") + "/entity/".length())).findFirst().orElse(BASE);
    for (String file : FILES) {
      try (@Nullable
      InputStream in = LexiconNames.class.getResourceAsStream("/ontology/" + file)) {
        if (in != null) {
          collect(in, base, entities, names);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  private static void collect(InputStream in, String base, Set<Node> entities, Map<Node, Set<String>> names) {
    Set<Node> properties = Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());
    RDFParser.source(in).lang(Lang.TURTLE).toGraph().find().forEach(t -> {
      if (properties.contains(t.getPredicate()) && t.getSubject().isURI()) {
        Node entity = NodeFactory.createURI(t.getSubject().getURI().replace(BASE, base));
        if (entities.contains(entity)) {
          names.computeIfAbsent(entity, _ -> new LinkedHashSet<>()).add(t.getObject().getLiteralLexicalForm());
        }
      }
    });
  }
}
