package org.isnad.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;

/// The entities of one article, and the phrases that denote them.
///
/// @param entities all of them, unnamed groups included, in the order of first mention
/// @param phrases the outermost phrases in text order, not overlapping
/// @param byToken the outermost phrase over each token index that has one
/// @param media ids of those known to be newspapers, broadcasters, agencies or sites
public record Entities(List<Entity> entities, List<Phrase> phrases, Map<Integer, Phrase> byToken, Set<String> media) {

  public Entities {
    entities = List.copyOf(entities);
    phrases = List.copyOf(phrases);
    media = Set.copyOf(media);
    byToken = Collections.unmodifiableMap(new HashMap<>(byToken)); // asked for every token
  }

  /// The outermost phrase that covers the token.
  public Optional<Phrase> over(int token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /// The outermost phrase that begins at the token.
  public Optional<Phrase> at(int token) {
    return over(token).filter(p -> p.first() == token);
  }

  /// The entity of that id.
  ///
  /// @throws IllegalArgumentException when there is none
  public Entity entity(String id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entity " + id + " in this article"));
  }
}
