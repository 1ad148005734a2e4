package org.isnad.entity;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Entity;
import org.isnad.lexicon.WordStats;
import org.isnad.ontology.CueLoader;
import org.isnad.ontology.LexiconLoader;
import org.isnad.text.Document;

/// What the reader of entities finds in a text, for tests.
final class ReadNames {

  private static final EntityReader READER = new EntityReader(LexiconLoader.load(), WordStats.load(), CueLoader.load());

  private ReadNames() {
  }

  static List<Entity> entities(String text) {
    return READER.read(Document.of(Article.of("t", text))).entities();
  }

  /// The names of the entities of one type, in the order of the text.
  static List<String> names(String text, Entity.Type type) {
    return entities(text).stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }
}
