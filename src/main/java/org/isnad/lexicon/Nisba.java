package org.isnad.lexicon;

/// An adjective of nationality or of a place: أميركي، القطرية، المصريين.
///
/// @param form one inflected form without the article
/// @param ref the [KnownEntity] it derives from
/// @param plural whether it is a plural (then it may also be a noun: "الفلسطينيون")
public record Nisba(String form, String ref, boolean plural) {
}
