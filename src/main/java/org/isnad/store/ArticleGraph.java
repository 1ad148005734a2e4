package org.isnad.store;

import java.util.LinkedHashSet;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/// All that the graph says about one article, as it goes into the store. Immutable.
///
/// @param id the article's id, unique in the store
/// @param hash of everything the quads depend on: text, metadata, ontology, program version. Equal hash means equal quads.
/// @param quads at least one, all in one named graph that belongs to this article alone; repeated quads are dropped
public record ArticleGraph(String id, String hash, List<Quad> quads) {

  public ArticleGraph {
    quads = List.copyOf(new LinkedHashSet<>(quads));
    if (id.isBlank() || hash.isBlank()) {
      throw new IllegalArgumentException("an article graph needs an id and a hash, got '" + id + "' and '" + hash + "'");
    }
    if (quads.isEmpty()) {
      throw new IllegalArgumentException(id + ": an article graph with no quads");
    }
    Node graph = quads.getFirst().getGraph();
    if (!graph.isURI() || Quad.isDefaultGraph(graph) || !quads.stream().allMatch(q -> q.getGraph().equals(graph))) {
      throw new IllegalArgumentException(id + ": the quads of an article must lie in one named graph");
    }
  }

  /// The name of the article's graph.
  public Node graph() {
    return quads.getFirst().getGraph();
  }
}
