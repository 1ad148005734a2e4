package org.isnad.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.query.Terms;
import org.jspecify.annotations.Nullable;

/// What the terms of the vocabulary are called in the languages of the pages. Immutable.
public final class Labels {

  private static final List<String> FILES = List.of("isnad.ttl", "measures.ttl", "framing.ttl");

  private final Map<Language, Map<String, String>> labels;

  private Labels(Map<Language, Map<String, String>> labels) {
    this.labels = labels;
  }

  /// The labels of the vocabulary in the program's jar.
  public static Labels standard() {
    Map<Language, Map<String, String>> labels = new HashMap<>();
    for (Language language : Language.values()) {
      labels.put(language, new HashMap<>());
    }
    for (String file : FILES) {
      try (@Nullable
      InputStream in = Labels.class.getResourceAsStream("/ontology/" + file)) {
        if (in != null) {
          collect(RDFParser.source(in).lang(Lang.TURTLE).toGraph(), labels);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Labels(labels);
  }

  private static void collect(Graph vocabulary, Map<Language, Map<String, String>> labels) {
    for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode())) {
      vocabulary.find(Node.ANY, property, Node.ANY).forEach(t -> {
        for (Language language : Language.values()) {
          if (t.getSubject().isURI() && t.getObject().getLiteralLanguage().equals(language.tag())) {
            labels.getOrDefault(language, Map.of()).put(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm());
          }
        }
      });
    }
  }

  /// A term as people read it: a label of the vocabulary, else the words of a literal, else the shortened IRI.
  public String of(@Nullable Node node, Language language) {
    String label = node != null && node.isURI() ? labels.getOrDefault(language, Map.of()).get(node.getURI()) : null;
    return label == null ? Terms.plain(node).replaceFirst("^kg:(article|entity)/", "") : label;
  }
}
