package org.isnad.identity;

import java.time.LocalDate;
import java.util.List;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// An entity of one article, as identity needs it.
///
/// @param iri unique over all articles
/// @param name the fullest form in the article
/// @param en the English name, or null
/// @param ref the lexicon entry that the reader linked it to, or null
/// @param forms all forms in the article, the name included
/// @param roles the role phrases that the article gives to it
/// @param article what tells one article from another
/// @param day the day of publication, or null
public record LocalEntity(String iri, Entity.Type type, String name, @Nullable String en, @Nullable String ref, List<String> forms,
    List<String> roles, String article, @Nullable LocalDate day) {
  public LocalEntity {
    forms = List.copyOf(forms);
    roles = List.copyOf(roles);
  }
}
