package org.isnad.identity;

import java.util.SortedMap;
import java.util.SortedSet;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// An actor or place of the world, with the entities of articles that were taken for it.
///
/// @param iri its own
/// @param label one Arabic name
/// @param en the English name, or null
/// @param wikidata the Wikidata id where the lexicon has one, or null
/// @param wkt where a place lies, as well-known text, or null
/// @param forms all forms seen and the label
/// @param locals the entities of articles that were taken for it, each with the reason
public record WorldEntity(String iri, Entity.Type type, String label, @Nullable String en, @Nullable String wikidata,
    @Nullable String wkt, SortedSet<String> forms, SortedMap<String, Reason> locals) {

  /// Why an entity of an article was taken for this one.
  public enum Reason {
    /// the reader linked it to the lexicon's entry
    LEXICON,
    /// same type and same full name
    NAME,
    /// called by an office that one person held at the time
    OFFICE,
    /// somebody decided so
    DECISION
  }

  /// What the lexicon knows of an entry.
  ///
  /// @param wkt where a place lies, as well-known text, or null
  public record Known(String label, @Nullable String en, @Nullable String wikidata, @Nullable String wkt) {
  }

  /// A decision that was kept: the two are the same, or are not. Each side is the IRI of an entity of an article or of the world.
  public record Decision(String one, String other, boolean same) {
  }

  /// How entities of the world are called; given by whoever mints IRIs.
  public interface Names {
    /// The IRI of a lexicon entry.
    String known(String ref);

    /// The IRI of what the lexicon does not know.
    String unknown(Entity.Type type, String name);
  }
}
