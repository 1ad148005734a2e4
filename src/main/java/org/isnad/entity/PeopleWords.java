package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;

/// Closed classes of words that tell of groups and unnamed people, as keys: the lists `people-…` of `ontology/word-lists.ttl`.
final class PeopleWords {

  /// Those who serve in a body.
  final Set<String> serving;
  /// Adjectives of groups and sources that do not tell whose they are: مصادر مطلعة.
  final Set<String> qualities;
  /// Nouns that denote an actor only with an adjective or a body: "الجانب المصري", "منظمات حقوقية".
  final Set<String> bound;
  /// Sources and officials without a name.
  final Set<String> sources;
  /// Second nouns of one group of people.
  final Set<String> joined;
  /// Relatives who are told by whose they are: والد الشهيد.
  final Set<String> kin;
  /// Families and clans, before the name that they are told by.
  final Set<String> families;
  /// Words that stand between a verb of saying and its subject, or take its place.
  final Set<String> between;
  /// Words that count out of a group: "عدد من السكان", "بعض السكان".
  final Set<String> some;
  /// Who leads or represents a state, in the plural: with several states those of each are a group of their own.
  final Set<String> ofStates;
  /// Numbers that count people without a noun before them.
  final Set<String> numbers;
  /// Those to whom somebody speaks, behind "ل" with the article.
  final Set<String> press;
  /// Words that tie somebody without a name to a body: مقرب من.
  final Set<String> tied;
  /// Words behind "ب" that tell how somebody speaks: ومضى المصدر بالقول.
  final Set<String> untied;

  PeopleWords(Lexicon lexicon) {
    this.serving = lexicon.words("people-serving");
    this.qualities = lexicon.words("people-qualities");
    this.bound = lexicon.words("people-bound");
    this.sources = lexicon.words("people-sources");
    this.joined = lexicon.words("people-joined");
    this.kin = lexicon.words("people-kin");
    this.families = lexicon.words("people-families");
    this.between = lexicon.words("people-between");
    this.some = lexicon.words("people-some");
    this.ofStates = lexicon.words("people-of-states");
    this.numbers = lexicon.words("people-numbers");
    this.press = lexicon.words("people-press");
    this.tied = lexicon.words("people-tied");
    this.untied = lexicon.words("people-untied");
  }
}
