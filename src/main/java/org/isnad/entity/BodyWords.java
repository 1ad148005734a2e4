package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.WordSet;

/// Closed classes of words that open or stand inside names of bodies, as keys: the lists `body-…` of `ontology/word-lists.ttl`.
final class BodyWords {

  /// Sites whose names the adjectives of [#ofSites] end.
  static final Set<String> SITES = WordSet.of("airport", "port", "hospital", "building", "stadium", "park", "base", "prison", "mosque",
      "settlement");

  /// Kinds of body told by a task, which may be the second one of another: التربية والتعليم.
  static final Set<String> TASKS = WordSet.of("local_office", "ministry");

  private static final Set<String> AFTER_PARTICIPLE = WordSet.of("من", "في", "عن", "علي", "الي", "مع", "ضمن", "بين", "ضد");

  /// Feminine words that look like participles but are lasting parts of names: القوات المسلحة.
  final Set<String> lasting;
  /// Participles that tell where or whose a body is, and so end its name, beside those on م and ة.
  final Set<String> participles;
  /// Participles that "ب" completes: المدعومة بالدبابات.
  final Set<String> backed;
  /// Adjectives that "ب" completes.
  final Set<String> concerned;
  /// Adjectives of time that are no part of a name.
  final Set<String> fleeting;
  /// Nouns for many bodies at once: no name.
  final Set<String> collectives;
  /// Places where people write: products, no bodies.
  final Set<String> platforms;
  /// Names of letters, by which banks, clubs and channels are called.
  final Set<String> letters;
  /// Heads that are common nouns unless a name or an adjective of nationality follows.
  final Set<String> common;
  /// What moves without being a movement: حركة المسافرين.
  final Set<String> moving;
  /// Titles of those after whom places and bodies are called: مستشفى الملك فهد.
  final Set<String> honoured;
  /// Those after whom tombs and temples are called.
  final Set<String> buried;
  /// What has a centre that is no body: مركز الزلزال.
  final Set<String> centred;
  /// Nouns that open a name of a body only with the article, or before the name of a place.
  final Set<String> onlyDefinite;
  /// Adjectives of sites that belong to a name behind the name of a place: ميناء عدن الدولي.
  final Set<String> ofSites;
  /// Adjectives that make a name of a definite noun for a site: المستشفى العسكري، السجن المركزي، المدينة الرياضية.
  final Set<String> calledBy;
  /// Heads of bodies that no place's name completes.
  final Set<String> notOfPlaces;
  /// Bodies that are no name with their leader's name.
  final Set<String> owned;
  /// Bodies that are told by who leads them: إدارة الرئيس.
  final Set<String> underSomebody;
  /// What hospitals are for beside the first.
  final Set<String> healed;
  /// Ordinary words that do name a body behind a common head.
  final Set<String> exempt;
  /// Forces that are the army or police named before.
  final Set<String> armed;
  /// Ordinary words that make a name of forces.
  final Set<String> forced;
  /// Heads of militias, which one name completes.
  final Set<String> militias;
  /// Nouns that only point back: دفاع البلدين.
  final Set<String> counted;
  /// Adjectives that only point back to a committee.
  final Set<String> untold;
  /// Common heads that two adjectives make a name: الغرفة التجارية الصناعية.
  final Set<String> toldByTwo;
  /// Adjectives that make a council a body known by name: المجلس البلدي.
  final Set<String> councils;
  /// Units of an army that are told by number.
  final Set<String> units;
  /// Arms of the forces behind the number of a unit.
  final Set<String> arms;
  /// "و" and others than the body told: هيئة الكوارث والجهات المعنية.
  final Set<String> others;
  /// Adjectives that make forces a body known by name: الجيش الوطني، الشرطة العسكرية.
  final Set<String> forces;
  /// Bodies that are no name before the article of an office: قوات الرئيس is told of the president.
  final Set<String> toldByLeader;
  /// What somebody or something is brought to, told with "ل" behind a body that it is no part of: دفعت البورصة للهبوط.
  final Set<String> aims;
  /// Ordinal numbers of units, feminine.
  final Set<String> ordinals;
  /// Participles that tell whose a body is.
  final Set<String> belonging;
  /// Second tasks in the name of a body.
  final Set<String> also;
  /// Adjectives behind a quoted name that belong to it: موقع "العهد" الإخباري.
  final Set<String> describing;
  /// Words right before the bare name of a movement: حركتي, باسم.
  final Set<String> beforeMovements;
  /// Members and speakers before "في" and the bare name of a movement: القيادي.
  final Set<String> ofMovements;
  /// Adjectives of a body without the article, which no definite noun completes: منظمة حقوقية.
  final Set<String> described;
  /// Bodies that every state has.
  final Set<String> ofStates;
  /// Bodies and places that are called by the word behind them, with or without an adjective of where they are.
  final Set<String> calledShort;
  /// Bodies told with whoever leads them: حكومة الرئيس.
  final Set<String> led;
  /// What a ministry may be of beside its first task.
  final Set<String> secondTasks;

  BodyWords(Lexicon lexicon) {
    this.lasting = lexicon.words("body-lasting");
    this.participles = lexicon.words("body-participles");
    this.backed = lexicon.words("body-backed");
    this.concerned = lexicon.words("body-concerned");
    this.fleeting = lexicon.words("body-fleeting");
    this.collectives = lexicon.words("body-collectives");
    this.platforms = lexicon.words("body-platforms");
    this.letters = lexicon.words("body-letters");
    this.common = lexicon.words("body-common");
    this.moving = lexicon.words("body-moving");
    this.honoured = lexicon.words("body-honoured");
    this.buried = lexicon.words("body-buried");
    this.centred = lexicon.words("body-centred");
    this.onlyDefinite = lexicon.words("body-only-definite");
    this.ofSites = lexicon.words("body-of-sites");
    this.calledBy = lexicon.words("body-called-by");
    this.notOfPlaces = lexicon.words("body-not-of-places");
    this.owned = lexicon.words("body-owned");
    this.underSomebody = lexicon.words("body-under-somebody");
    this.healed = lexicon.words("body-healed");
    this.exempt = lexicon.words("body-exempt");
    this.armed = lexicon.words("body-armed");
    this.forced = lexicon.words("body-forced");
    this.militias = lexicon.words("body-militias");
    this.counted = lexicon.words("body-counted");
    this.untold = lexicon.words("body-untold");
    this.toldByTwo = lexicon.words("body-told-by-two");
    this.councils = lexicon.words("body-councils");
    this.units = lexicon.words("body-units");
    this.arms = lexicon.words("body-arms");
    this.others = lexicon.words("body-others");
    this.forces = lexicon.words("body-forces");
    this.toldByLeader = lexicon.words("body-told-by-leader");
    this.aims = lexicon.words("body-aims");
    this.ordinals = lexicon.words("body-ordinals");
    this.belonging = lexicon.words("body-belonging");
    this.also = lexicon.words("body-also");
    this.describing = lexicon.words("body-describing");
    this.beforeMovements = lexicon.words("body-before-movements");
    this.ofMovements = lexicon.words("body-of-movements");
    this.described = lexicon.words("body-described");
    this.ofStates = lexicon.words("body-of-states");
    this.calledShort = lexicon.words("body-called-short");
    this.led = lexicon.words("body-led");
    this.secondTasks = lexicon.words("body-second-tasks");
  }

  /// Whether the word opens a clause about the body instead of ending its name: "المصنفة في عداد", "الموالية للرئيس".
  boolean participle(String key, String next) {
    return (key.startsWith("الم") && key.endsWith("ه") && !key.endsWith("يه") && !lasting.contains(key) || key.equals("المواليه")
        || participles.contains(key))
        && (AFTER_PARTICIPLE.contains(next) || backed.contains(key) && next.startsWith("ب") || next.startsWith("ل") && next.length() > 3
            || next.startsWith("بال"));
  }
}
