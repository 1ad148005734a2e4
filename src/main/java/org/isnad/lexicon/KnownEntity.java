package org.isnad.lexicon;

import java.util.List;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// An actor or place of the world that the lexicon knows.
///
/// @param ref the local name of its IRI (`entity/hamas` without the `entity/`)
/// @param type PER, ORG or LOC
/// @param kind the finer class, a lower-case English noun: country, capital, city, region, crossing, sea, person, ministry, agency, newspaper, broadcaster,
///     site, armed_group, party, government, intelligence, army, court, bank, company, club, un_body, alliance, body ...
/// @param name the preferred Arabic name
/// @param forms all Arabic forms, the preferred one included; a surname alone counts as a form only where it is unmistakable in news ("نتنياهو")
/// @param en the English name, or null
/// @param country ISO 3166-1 alpha-2 code of the country it belongs to, or null
/// @param wikidata the Wikidata id where a source shows it, or null
/// @param weight how likely this entry is the one meant among those of the same form; by population or office, 0 and up
/// @param position where a place lies, or null
/// @param offices what a person is or was, as far as known
public record KnownEntity(String ref, Entity.Type type, String kind, String name, List<String> forms, @Nullable String en,
    @Nullable String country,
    @Nullable String wikidata, double weight, @Nullable Position position, List<Office> offices) {
  public KnownEntity {
    forms = List.copyOf(forms);
    offices = List.copyOf(offices);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("entry " + ref + " has no Arabic form");
    }
  }

  /// An entry without offices and place on the earth.
  public KnownEntity(String ref, Entity.Type type, String kind, String name, List<String> forms, @Nullable String en,
      @Nullable String country, @Nullable String wikidata, double weight) {
    this(ref, type, kind, name, forms, en, country, wikidata, weight, null, List.of());
  }
}
