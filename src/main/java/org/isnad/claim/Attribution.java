package org.isnad.claim;

import java.util.List;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// The chain of those who passed a claim on.
///
/// @param chain from the origin nearest the claim outwards; empty when the article says it in its own voice
/// @param scope how the chain came to cover the claim
public record Attribution(List<Link> chain, Scope scope) {

  /// The article says it in its own voice.
  public static final Attribution NONE = new Attribution(List.of(), Scope.DIRECT);

  public Attribution {
    chain = List.copyOf(chain);
  }

  /// One credited origin.
  ///
  /// @param name the words of the text, clean of a fused preposition ("إسرائيل" for "لإسرائيل")
  /// @param span where they stand
  /// @param entity the id of the origin's entity in the [Reading], or null
  public record Link(String name, Span span, @Nullable String entity, OriginKind kind) {
    public Link {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an origin with no name");
      }
    }
  }

  /// How far a credit reaches.
  public enum Scope {
    /// the credit stands in the claim's own sentence, or the claim stands in the origin's own words
    DIRECT,
    /// carried on from the office whose report goes on
    INHERITED,
    /// credited as background
    BACKGROUND
  }

  /// What sort of origin.
  public enum OriginKind {
    OFFICE, NAMED, ANONYMOUS, WITNESS, CORRESPONDENT, OUTLET
  }
}
