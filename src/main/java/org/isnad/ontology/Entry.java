package org.isnad.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Office;
import org.isnad.lexicon.Position;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// An entry while it is put together; forms that fold alike are kept once.
final class Entry {
  final String ref;
  final Kinds.Kind kind;
  final String name;
  final @Nullable String en;
  final @Nullable String country;
  final @Nullable String wikidata;
  final double weight;
  @Nullable
  Position position;
  final List<Office> offices = new ArrayList<>(2);
  private final Map<String, String> forms = new LinkedHashMap<>();

  Entry(String ref, Kinds.Kind kind, String name, @Nullable String en, @Nullable String country, @Nullable String wikidata, double weight) {
    this.ref = ref;
    this.kind = kind;
    this.name = name;
    this.en = en;
    this.country = country;
    this.wikidata = wikidata;
    this.weight = weight;
  }

  void form(String form) {
    forms.putIfAbsent(Folding.key(form), form);
  }

  /// The folded forms.
  Set<String> keys() {
    return forms.keySet();
  }

  KnownEntity known() {
    return new KnownEntity(ref, kind.type(), kind.name(), name, List.copyOf(forms.values()), en, country, wikidata, weight, position,
        offices);
  }
}
