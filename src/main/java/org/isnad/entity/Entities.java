package org.isnad.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// The entities of one article, and the phrases that denote them. Immutable; thread-safe.
public final class Entities {

  private final List<Entity> entities;
  private final List<Phrase> phrases;
  private final Set<String> media;
  private final @Nullable Phrase[] byToken; // asked for every token
  private final Map<String, Entity> byId = new HashMap<>();

  /// @param entities all of them, unnamed groups included, in the order of first mention
  /// @param phrases the outermost phrases in text order, not overlapping
  /// @param media ids of those known to be newspapers, broadcasters, agencies or sites
  public Entities(List<Entity> entities, List<Phrase> phrases, Set<String> media) {
    this.entities = List.copyOf(entities);
    this.phrases = List.copyOf(phrases);
    this.media = Set.copyOf(media);
    this.byToken = new Phrase[phrases.isEmpty() ? 0 : phrases.getLast().end()];
    for (Phrase p : phrases) {
      for (int i = p.first(); i < p.end(); i++) {
        byToken[i] = p;
      }
    }
    entities.forEach(e -> byId.put(e.id(), e));
  }

  /// All entities, unnamed groups included, in the order of first mention.
  public List<Entity> entities() {
    return entities;
  }

  /// The outermost phrases in text order, not overlapping.
  public List<Phrase> phrases() {
    return phrases;
  }

  /// Ids of those known to be newspapers, broadcasters, agencies or sites.
  public Set<String> media() {
    return media;
  }

  /// The outermost phrase that covers the token.
  public Optional<Phrase> over(int token) {
    return token >= 0 && token < byToken.length ? Optional.ofNullable(byToken[token]) : Optional.empty();
  }

  /// The outermost phrase that begins at the token.
  public Optional<Phrase> at(int token) {
    return over(token).filter(p -> p.first() == token);
  }

  /// The entity of that id.
  ///
  /// @throws IllegalArgumentException when there is none
  public Entity entity(String id) {
    Entity found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no entity " + id + " in this article");
    }
    return found;
  }
}
