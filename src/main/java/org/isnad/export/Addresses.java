package org.isnad.export;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/// Where the things of a graph live. The graph itself tells: its articles carry their ids.
///
/// @param base the IRI below which they live, ending in a slash
public record Addresses(DatasetGraph dataset, String base) {

  /// The base when nothing else is said.
  public static final String STANDARD = "https://w3id.org/isnad/kg/";

  private static final Node ARTICLE = NodeFactory.createURI("https://w3id.org/isnad/ns#Article");
  private static final Node IDENTIFIER = NodeFactory.createURI("https://schema.org/identifier");

  /// The addresses in a dataset.
  public static Addresses of(DatasetGraph dataset) {
    String article = first(dataset, RDF.Nodes.type, ARTICLE).orElse("");
    int end = article.lastIndexOf("/article/");
    return new Addresses(dataset, end < 0 ? STANDARD : article.substring(0, end + 1));
  }

  /// The IRI of the article of that id, also the name of its graph.
  ///
  /// @throws IllegalArgumentException if there is none
  public String article(String id) {
    return first(dataset, IDENTIFIER, NodeFactory.createLiteralString(id))
        .orElseThrow(() -> new IllegalArgumentException("no article \"" + id + "\" in the graph: `isnad query articles-of` lists them"));
  }

  /// The IRI of an entity, given as such or by what follows `entity/`.
  public String entity(String idOrIri) {
    return idOrIri.contains("://") ? idOrIri : base + "entity/" + idOrIri;
  }

  private static Optional<String> first(DatasetGraph dataset, Node property, Node value) {
    return Txn.calculateRead(dataset, () -> {
      Iterator<Quad> found = dataset.findNG(Node.ANY, Node.ANY, property, value);
      return found.hasNext() ? Optional.of(found.next().getSubject().getURI()) : Optional.empty();
    });
  }
}
