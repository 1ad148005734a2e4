package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.WordSet;

/// Closed classes of words in and behind titles, as keys: the lists `office-…` of `ontology/word-lists.ttl`.
final class OfficeWords {

  /// Kinds of site where somebody holding an office is met, but does not hold it.
  static final Set<String> BUILDINGS = WordSet.of("building", "airport", "street", "square", "stadium", "mosque");

  /// Adjectives and additions that follow a title without changing whose it is.
  final Set<String> modifiers;
  /// Adjectives of how somebody holds an office: المنتدبة, المفدى.
  final Set<String> terms;
  /// What stands beside a rank: اللواء طيار ركن.
  final Set<String> rankParts;
  /// Titles of those who are sent somewhere.
  final Set<String> sent;
  /// verbs and nouns of going somewhere, behind which a title may stand
  final Set<String> journeys;
  /// Titles that "ل" joins to the one whom they serve: النائب الثاني لرئيس مجلس الوزراء.
  final Set<String> deputies;
  /// Titles of those who serve in another country than their own.
  final Set<String> abroad;
  /// Participles of being accredited or resident somewhere: السفراء المعتمدون لدى المملكة.
  final Set<String> accredited;
  /// Parts of bodies that stand between a title and the body: رئيس فرع جهاز الإسعاف.
  final Set<String> branches;
  /// Titles of those who speak for others: مندوب عن المجلس.
  final Set<String> forOthers;
  /// Titles of those who speak for somebody.
  final Set<String> speakers;
  /// Titles of those who lead or serve bodies.
  final Set<String> leaders;
  /// Titles of those who govern a place.
  final Set<String> governors;
  /// Forms of address before a title: مساعد سمو الرئيس.
  final Set<String> address;
  /// Numerals behind a plural title: الوزراء الثلاثة.
  final Set<String> numerals;
  /// Heads of titles with a field of work, to which a second field may be joined: وزير المياه والكهرباء.
  final Set<String> ministerial;
  /// Heads of titles that a place behind ل never completes: "زيارة ولي العهد لمصر".
  final Set<String> heirs;
  /// Nouns for states before the body that they belong to: وزراء خارجية دول مجلس التعاون.
  final Set<String> states;
  /// Participles of a task that "ب" or "ل" completes: المكلف بالإعلام.
  final Set<String> modifiersOfTask;
  /// Offices that their holders have beside another one.
  final Set<String> sidelines;
  /// Titles for an official who is named later.
  final Set<String> any;
  /// Titles whose body makes the office: the head of a coalition is no head of state.
  final Set<String> byBody;
  /// Titles that with a field are another office: رئيس and رئيس الوزراء.
  final Set<String> longerIsOther;
  /// What stands for the United Nations beside an envoy.
  final Set<String> unitedNations;
  /// Adjectives of an envoy with which the office is the same.
  final Set<String> ofEnvoys;
  /// What is called the main one, where others write "الرئيسي".
  final Set<String> main;
  /// Words for any official: they take up whoever was spoken of last, if nationality allows.
  final Set<String> generic;
  /// Heads of states, who are called by nothing but a name behind their office.
  final Set<String> rulers;
  /// Titles of rulers that princes bear as well.
  final Set<String> princes;

  /// Fields by which alone their ministries are told: "وأعلنت الداخلية".
  final Set<String> ministries;

  OfficeWords(Lexicon lexicon) {
    this.ministries = lexicon.words("office-ministries");
    this.modifiers = lexicon.words("office-modifiers");
    this.terms = lexicon.words("office-terms");
    this.rankParts = lexicon.words("office-rank-parts");
    this.sent = lexicon.words("office-sent");
    this.journeys = lexicon.words("office-journeys");
    this.deputies = lexicon.words("office-deputies");
    this.abroad = lexicon.words("office-abroad");
    this.accredited = lexicon.words("office-accredited");
    this.branches = lexicon.words("office-branches");
    this.forOthers = lexicon.words("office-for-others");
    this.speakers = lexicon.words("office-speakers");
    this.leaders = lexicon.words("office-leaders");
    this.governors = lexicon.words("office-governors");
    this.address = lexicon.words("office-address");
    this.numerals = lexicon.words("office-numerals");
    this.ministerial = lexicon.words("office-ministerial");
    this.heirs = lexicon.words("office-heirs");
    this.states = lexicon.words("office-states");
    this.modifiersOfTask = lexicon.words("office-modifiers-of-task");
    this.sidelines = lexicon.words("office-sidelines");
    this.any = lexicon.words("office-any");
    this.byBody = lexicon.words("office-by-body");
    this.longerIsOther = lexicon.words("office-longer-is-other");
    this.unitedNations = lexicon.words("office-united-nations");
    this.ofEnvoys = lexicon.words("office-of-envoys");
    this.main = lexicon.words("office-main");
    this.generic = lexicon.words("office-generic");
    this.rulers = lexicon.words("office-rulers");
    this.princes = lexicon.words("office-princes");
  }
}
