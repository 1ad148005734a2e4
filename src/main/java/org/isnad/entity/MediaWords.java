package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;

/// Closed classes of words for what is said and written, and who does it, as keys: the lists `media-…` of `ontology/word-lists.ttl`.
final class MediaWords {

  /// Words before and beside the name of who wrote an article.
  final Set<String> signing;
  /// Those who work for outlets, and what outlets give out.
  final Set<String> withOutlets;
  /// Verbs of saying and titles that a person follows.
  final Set<String> beforePersons;
  /// Verbs of saying at the head of a sentence.
  final Set<String> openingSpeech;
  /// Verbs and participles of being given out by somebody: بيان صادر عن الوزارة.
  final Set<String> givenOut;
  /// Nouns for what is said, which a relative clause may tell of: بيان، تصريح.
  final Set<String> stated;

  /// Foreign words that end the name of a paper or site: نيوز، بوست.
  final Set<String> papers;

  MediaWords(Lexicon lexicon) {
    this.papers = lexicon.words("media-papers");
    this.signing = lexicon.words("media-signing");
    this.withOutlets = lexicon.words("media-with-outlets");
    this.beforePersons = lexicon.words("media-before-persons");
    this.openingSpeech = lexicon.words("media-opening-speech");
    this.givenOut = lexicon.words("media-given-out");
    this.stated = lexicon.words("media-stated");
  }
}
