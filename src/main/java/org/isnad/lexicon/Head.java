package org.isnad.lexicon;

import org.isnad.claim.Entity;

/// A noun that opens the name of a body or place: وزارة، حركة، شركة، مدينة، مخيم.
///
/// @param form as written, without the article
/// @param type ORG or LOC
/// @param kind as [KnownEntity#kind]
/// @param namesAlone whether the noun with an adjective of nationality is a name by itself ("الحكومة الفلسطينية", "الجيش السوداني")
public record Head(String form, Entity.Type type, String kind, boolean namesAlone) {
}
