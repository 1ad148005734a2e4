package org.isnad.export;

import java.util.Locale;

/// The RDF syntaxes of an export.
public enum RdfSyntax {
  /// one graph: the union of all, or the selected part
  TURTLE("text/turtle", "ttl"),
  /// with named graphs
  TRIG("application/trig", "trig"),
  /// with named graphs, one quad a line
  NQUADS("application/n-quads", "nq"),
  /// one graph, one triple a line
  NTRIPLES("application/n-triples", "nt"),
  /// with named graphs; JSON-LD cannot carry triple terms
  JSONLD("application/ld+json", "jsonld");

  private final String mediaType;
  private final String ending;

  RdfSyntax(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /// The syntax of that name, in any case.
  ///
  /// @throws IllegalArgumentException naming the syntaxes there are
  public static RdfSyntax of(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no format \"" + name + "\"; there are turtle, trig, nquads, ntriples, jsonld, csv, xlsx and graphml", e);
    }
  }

  /// The registered media type.
  public String mediaType() {
    return mediaType;
  }

  /// The usual ending of a file's name, without the dot.
  public String ending() {
    return ending;
  }
}
