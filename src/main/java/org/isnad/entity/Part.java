package org.isnad.entity;

/// Parts of reading that can be left out, so that it can be measured what each is worth. Reading as users get it has them all.
public enum Part {
  /// titles and the words of roles and groups: وزير، المتحدث باسم، مسؤولون
  TITLES,
  /// names known beforehand: actors, places, gazetteer
  LEXICON,
  /// what the tagger proposes
  TAGGER,
  /// short names, surnames, roles and definite nouns that take up somebody named: without it only equal names are one
  COREFERENCE,
  /// the speaker understood from the sentences before: "وأضاف"
  CARRY_OVER
}
