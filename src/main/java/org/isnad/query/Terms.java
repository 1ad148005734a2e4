package org.isnad.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// RDF terms as people read them.
public final class Terms {

  /// Prefixes under which IRIs are shown and written, longest name space first where one contains the other.
  public static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("isn", "https://w3id.org/isnad/ns#"),
      Map.entry("measure", "https://w3id.org/isnad/measure/"), Map.entry("kg", "https://w3id.org/isnad/kg/"),
      Map.entry("schema", "https://schema.org/"), Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
      Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
      Map.entry("owl", "http://www.w3.org/2002/07/owl#"), Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
      Map.entry("prov", "http://www.w3.org/ns/prov#"), Map.entry("oa", "http://www.w3.org/ns/oa#"),
      Map.entry("time", "http://www.w3.org/2006/time#"), Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
      Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"), Map.entry("dcterms", "http://purl.org/dc/terms/"));

  private static final List<Map.Entry<String, String>> BY_SPACE = PREFIXES.entrySet().stream()
      .sorted(Map.Entry.<String, String>comparingByValue().reversed()).toList();

  private Terms() {
  }

  /// A literal's words without language and type, an IRI shortened by [#PREFIXES], nothing for null.
  public static String plain(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? shortened(node.getURI()) : node.toString();
  }

  private static String shortened(String iri) {
    for (Map.Entry<String, String> prefix : BY_SPACE) {
      if (iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length()) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }
}
