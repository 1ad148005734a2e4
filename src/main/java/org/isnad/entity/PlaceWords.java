package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;

/// Closed classes of words that open names of places or stand before them, as keys: the lists `place-…` of `ontology/word-lists.ttl`.
final class PlaceWords {

  /// Heads in the plural, before which no name begins where another head follows.
  final Set<String> several;
  /// Plurals with the article that an adjective in the feminine describes, though they do not look it: الأسهم السعودية.
  final Set<String> described;
  /// Directions.
  final Set<String> directions;
  /// Words that open names of places in the Maghreb.
  final Set<String> maghrebOpeners;
  /// Words that open names of places of two words: خان طومان, عين دزاريت, لا كياكا.
  final Set<String> opening;
  /// Prepositions of place: what they govern is rather where something is.
  final Set<String> prepositions;
  /// A city, not its club, stands behind these.
  final Set<String> beforeCities;
  /// Nouns for one settled place, with or without which it is called: مدينة غزة and غزة.
  final Set<String> settled;
  /// Nouns for one place, which another one may be joined to: منطقة المحلة والجلاجل.
  final Set<String> one;
  /// Nouns for many or two places, whose names follow.
  final Set<String> many;
  /// Nouns for two places: exactly two names follow, whatever words they are.
  final Set<String> two;
  /// Words behind which a place, not its namesake, stands.
  final Set<String> beforePlaces;
  /// Nouns for states and provinces, which offices are in.
  final Set<String> governed;
  /// Buildings of those who govern.
  final Set<String> palaces;
  /// Adjectives that make a name of them: القصر الرئاسي.
  final Set<String> palatial;

  PlaceWords(Lexicon lexicon) {
    this.several = lexicon.words("place-several");
    this.described = lexicon.words("place-described");
    this.directions = lexicon.words("place-directions");
    this.maghrebOpeners = lexicon.words("place-maghreb-openers");
    this.opening = lexicon.words("place-opening");
    this.prepositions = lexicon.words("place-prepositions");
    this.beforeCities = lexicon.words("place-before-cities");
    this.settled = lexicon.words("place-settled");
    this.one = lexicon.words("place-one");
    this.many = lexicon.words("place-many");
    this.two = lexicon.words("place-two");
    this.beforePlaces = lexicon.words("place-before-places");
    this.governed = lexicon.words("place-governed");
    this.palaces = lexicon.words("place-palaces");
    this.palatial = lexicon.words("place-palatial");
  }
}
