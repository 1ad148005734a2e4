package org.isnad.search;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Terms;

/// What is indexed: properties of things by the name of their field.
final class Fields {

  /// Changes with everything that changes what is in an index: an index of another version is not used.
  static final String VERSION = "1";

  static final String THING = "uri";
  static final String GRAPH = "graph";

  private static final Map<Node, String> OF_ARTICLES = Map.of(Terms.HEADLINE, "headline", Terms.EXACT, "quotation", Terms.ARTICLE_BODY,
      "body");
  private static final Map<Node, String> OF_ENTITIES = Map.of(RDFS.label.asNode(), "label", SKOS.altLabel.asNode(), "name");

  private Fields() {
  }

  /// The field of a property of an article's graph.
  static Optional<String> ofArticles(Node property) {
    return Optional.ofNullable(OF_ARTICLES.get(property));
  }

  /// The field of a name of an entity of the world.
  static Optional<String> ofEntities(Node property) {
    return Optional.ofNullable(OF_ENTITIES.get(property));
  }

  static TextIndexConfig config() {
    // without the graph: a question to the union of all would be taken for one to the default graph alone
    EntityDefinition definition = new EntityDefinition(THING, "label", RDFS.label.asNode());
    OF_ENTITIES.forEach((property, field) -> definition.set(field, property));
    OF_ARTICLES.forEach((property, field) -> definition.set(field, property));
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new SpellingAnalyzer(true));
    config.setQueryAnalyzer(new SpellingAnalyzer(false));
    return config;
  }
}
