package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;

/// Closed classes of words that bound names, as keys: the lists `function-…` of `ontology/word-lists.ttl`.
final class FunctionWords {

  /// Words that are never part of a name: prepositions, conjunctions, pronouns, particles, auxiliaries.
  final Set<String> stop;
  /// Verbs that begin with the letters of the article.
  final Set<String> verbsInAl;
  /// Conjunctions that bring in words said.
  final Set<String> that;
  /// Conjunctions and prepositions that bring in words said.
  final Set<String> thatOrAbout;
  /// Relative pronouns, and pronouns that open a clause about somebody.
  final Set<String> relatives;

  FunctionWords(Lexicon lexicon) {
    this.stop = lexicon.words("function-stop");
    this.verbsInAl = lexicon.words("function-verbs-in-al");
    this.that = lexicon.words("function-that");
    this.thatOrAbout = lexicon.words("function-that-or-about");
    this.relatives = lexicon.words("function-relatives");
  }

  /// Whether the word is never part of a name.
  boolean isStop(String key) {
    return stop.contains(key);
  }
}
