package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.WordSet;

/// Closed classes of words in and about names of persons, as keys: the lists `name-…` of `ontology/word-lists.ttl`.
final class NameWords {

  /// Countries that families are called by.
  static final Set<String> HOMES = WordSet.of("EG", "IQ", "MA", "YE", "SD", "TN", "DZ", "LY", "SY", "PS", "JO", "KW", "BH", "OM", "SE");

  /// Words after a name that say more of its bearer.
  final Set<String> appended;
  /// Wishes for somebody named before, which "الله" follows.
  final Set<String> wishes;
  /// Particles inside names of persons: they need a name after them.
  final Set<String> particles;
  /// Particles that open a name behind a title whatever follows.
  final Set<String> begin;
  /// First parts of names that "الله" completes.
  final Set<String> ofGod;
  /// Particles that any definite noun completes.
  final Set<String> kunya;
  /// Second words of given names: سيف الإسلام.
  final Set<String> compound;
  /// Titles that are given names as well.
  final Set<String> titlesToo;
  /// Words of lists of given names that are mostly something else before a name: كريمة, باسم.
  final Set<String> noGiven;
  /// Nouns with the article that only look like a family's name: التعازي.
  final Set<String> noFamily;
  /// Nouns for what is declared, which are names of families too: الحداد.
  final Set<String> declared;
  /// Adjectives that show that it is declared: الحداد الوطني.
  final Set<String> declaredHow;
  /// Verbs and nouns of declaring.
  final Set<String> declaring;
  /// Verbs of meeting, travelling and holding office, whose subject is a person: التقى.
  final Set<String> acting;
  /// Words before a name that are followed by a noun as well: مع.
  final Set<String> leading;
  /// Whom one mourns for, behind "على".
  final Set<String> mourned;
  /// Given names with the article that lists of names hardly have.
  final Set<String> articled;
  /// Words with the article that stand inside names, though they are titles elsewhere.
  final Set<String> inside;
  /// Particles that any word may follow in a name: أبو شعر, العبد الهادي.
  final Set<String> takingAny;
  /// Verbs and participles that bring in what somebody is called: "مهرب يدعى الجعفري".
  final Set<String> naming;
  /// Names of families that stand before the given name: وانغ, كيم.
  final Set<String> familyFirst;

  NameWords(Lexicon lexicon) {
    this.familyFirst = lexicon.words("name-family-first");
    this.appended = lexicon.words("name-appended");
    this.wishes = lexicon.words("name-wishes");
    this.particles = lexicon.words("name-particles");
    this.begin = lexicon.words("name-begin");
    this.ofGod = lexicon.words("name-of-god");
    this.kunya = lexicon.words("name-kunya");
    this.compound = lexicon.words("name-compound");
    this.titlesToo = lexicon.words("name-titles-too");
    this.noGiven = lexicon.words("name-no-given");
    this.noFamily = lexicon.words("name-no-family");
    this.declared = lexicon.words("name-declared");
    this.declaredHow = lexicon.words("name-declared-how");
    this.declaring = lexicon.words("name-declaring");
    this.acting = lexicon.words("name-acting");
    this.leading = lexicon.words("name-leading");
    this.mourned = lexicon.words("name-mourned");
    this.articled = lexicon.words("name-articled");
    this.inside = lexicon.words("name-inside");
    this.takingAny = lexicon.words("name-taking-any");
    this.naming = lexicon.words("name-naming");
  }
}
