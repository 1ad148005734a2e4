package org.isnad.claim;

import java.util.List;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// A named or role-denoted actor or place of one article.
///
/// @param id unique in its [Reading] (`e1`, `e2` ... in the order of first mention)
/// @param name the fullest form in the text, clean of fused prepositions
/// @param en the English name, when the lexicon knows it
/// @param ref the lexicon entry that the entity was linked to (the local name of its IRI), or null
/// @param mentions each distinct name form, once, at its first place
/// @param roles each distinct role phrase that the text gives to it, once, at its first place
/// @param places every place where it is meant: names, roles and references by noun; in text order
public record Entity(String id, Type type, String name, @Nullable String en, @Nullable String ref, List<Mention> mentions, List<Mention> roles,
    List<Span> places) {

  public Entity {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    places = List.copyOf(places);
    if (name.isBlank()) {
      throw new IllegalArgumentException("entity " + id + " has no name");
    }
  }

  /// What sort of actor or place, after the annotation scheme of the project's reference records.
  public enum Type {
    PER, ORG, LOC,
    /// a group or office holder with no name
    GRP
  }

  /// A form of words that denotes the entity.
  ///
  /// @param span its first place in the text
  /// @param text the words
  public record Mention(Span span, String text) {
  }
}
