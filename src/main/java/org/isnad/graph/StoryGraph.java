package org.isnad.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.compare.Comparison;

/// The derived graph of whole articles: printings of one story with the share of common text, and when an article without a date may have been
/// written.
final class StoryGraph {

  private StoryGraph() {
  }

  /// @param articles the IRI of each article by its id
  static Triples of(Iris iris, Comparison comparison, Map<String, String> articles) {
    Map<String, Node> nodes = new HashMap<>();
    articles.forEach((id, article) -> nodes.put(id, NodeFactory.createURI(article)));
    Triples triples = new Triples(iris.graph("stories"));
    comparison.stories().forEach(pair -> {
      Node one = Objects.requireNonNull(nodes.get(pair.one()));
      Node other = Objects.requireNonNull(nodes.get(pair.other()));
      triples.add(one, Isn.SAME_STORY_AS, other);
      triples.add(other, Isn.SAME_STORY_AS, one);
      Node node = iris.derived("story", List.of(one.getURI(), other.getURI()));
      triples.add(node, RDF.type.asNode(), Isn.SAME_STORY);
      triples.add(node, Isn.LEFT, one);
      triples.add(node, Isn.RIGHT, other);
      triples.decimal(node, Isn.SHARE, Math.round(pair.share() * 100) / 100.0);
    });
    comparison.dated().forEach(dating -> {
      Node article = Objects.requireNonNull(nodes.get(dating.article()));
      triples.day(article, Isn.WRITTEN_FROM, dating.from());
      triples.day(article, Isn.WRITTEN_UNTIL, dating.until());
      triples.english(article, Isn.WRITTEN_REASON, dating.reason());
    });
    return triples;
  }
}
