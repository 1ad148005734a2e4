package org.isnad.graph;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.compare.Told;
import org.isnad.identity.LocalEntity;

/// What identity and comparison need of one article. The quads that it was read from are let go: those of all articles together would not
/// fit into memory.
///
/// @param entities its entities
/// @param source the article that tells
/// @param claims in the order of their IRIs; their actors are the article's own entities
record AssertedArticle(String iri, List<LocalEntity> entities, Told.Source source, List<Told> claims) {

  /// The same with other actors, such as the entities of the world.
  AssertedArticle with(UnaryOperator<Told.Actor> actors) {
    Told.Source told = source.with(actors);
    return new AssertedArticle(iri, entities, told, claims.stream().map(claim -> claim.with(told, actors)).toList());
  }
}
