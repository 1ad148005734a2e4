package org.isnad.lexicon;

import org.jspecify.annotations.Nullable;

/// An office that a known person held.
///
/// @param role the office in Arabic words: "وزير الخارجية القطري"
/// @param body the [KnownEntity#ref] of the body or country it belongs to, or null
/// @param from its first year as far as known, or null
/// @param until its last year, or null while it lasts or when it is not known
public record Office(String role, @Nullable String body, @Nullable Integer from, @Nullable Integer until) {
}
