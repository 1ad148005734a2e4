package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Speakers that no list knows: the noun phrase between a verb of saying and what brings in the words ("قالت تقارير محلية إن").
final class UnknownSpeakers {

  /// The sort of these candidates.
  static final String UNKNOWN = "unknown speaker";
  private static final int MOST_WORDS = 6;
  /// What takes up somebody named before.
  private static final Set<String> TAKEN_UP = WordSet.of("المصدر");

  /// Verbs whose object may be a person told something.
  private static final Set<String> ADDRESSED = WordSet.of("inform", "brief", "assure", "promise", "ask-2", "recall");
  private static final int REACH = 14;
  private static final int LOCAL = 4;
  private static final Set<String> POINTING = WordSet.of("هذا", "هذه", "تلك", "هذان", "هاتان");
  private static final Set<String> ONE = WordSet.of("احد", "احدي");
  /// A word that stands no more often in ten million is an uncommon name.
  private static final int RARE = 12;

  private final Scan scan;
  private final Cues cues;
  private final PersonNames persons;
  private final BodyNames bodies;
  private final ToldWorks works;
  private final CrowdSpeakers crowds;
  private final SpeechGaps gaps;
  private final EarlySpeakers early;
  private final GroupTails tails;
  private final ActingCrowds acting;
  private final PlainSubjects plain;

  UnknownSpeakers(Scan scan, Cues cues, PersonNames persons, ToldWorks works, BodyNames bodies) {
    this.scan = scan;
    this.bodies = bodies;
    this.cues = cues;
    this.persons = persons;
    this.works = works;
    this.gaps = new SpeechGaps(scan, bodies);
    this.crowds = new CrowdSpeakers(scan, cues, bodies, gaps);
    this.early = new EarlySpeakers(scan, cues, persons, works, this);
    this.tails = new GroupTails(scan, bodies);
    this.acting = new ActingCrowds(scan, cues, crowds);
    this.plain = new PlainSubjects(scan, cues, persons, bodies, this, new SpeakersBeforeObjects(scan, cues, bodies, crowds));
  }

  /// Whether the token is a verb of saying with a subject after it.
  ///
  /// @param masculine whether the form must be masculine
  boolean says(int i, boolean masculine) {
    Cues.Hit verb = cues.at(scan.tokens.get(i));
    return verb != null && verb.finite() && !verb.cue().form().object()
        && (!masculine || verb.cue().form().gender() == VerbForm.Gender.MASCULINE);
  }

  /// The speaker who begins at the token, or null.
  @Nullable
  Candidate at(int i, Sentence sentence) {
    if (i == sentence.first() || !scan.word(i) || scan.key(i).equals("عدد") && !scan.key(i + 1).equals("من")) {
      return null; // "قدرت المفوضية عدد المتضررين": what is estimated
    }
    if (early.opens(i)) {
      return early.at(i, sentence);
    }
    int before = i - 1 > sentence.first() && POINTING.contains(scan.key(i - 1)) && scan.definite(i) ? i - 2 : i - 1; // "تؤكد هذه الدول أن"
    Cues.Hit known = cues.at(scan.tokens.get(before));
    Cues.Hit verb = known != null || !scan.definite(i)
        ? known
        : cues.doubled(scan.tokens.get(before), scan.text(scan.tokens.get(before).span()));
    if (verb == null) {
      Candidate several = several(i, sentence);
      return several == null ? acting.at(i, sentence) : several;
    }
    if (!verb.finite() || verb.cue().form().object()) {
      return null;
    }
    if (before - 1 > sentence.first() && plain.follows(before) && cues.at(scan.tokens.get(before - 2)) instanceof Cues.Hit said
        && said.finite()) { // قال دبلوماسي يتابع, not "نزاع قانوني يقول المحامون"
      return null;
    }
    Candidate told = behind(i, verb, sentence);
    if (before == i - 1) {
      return told == null ? plain.at(i, verb, sentence) : told;
    }
    return told != null && right(told.end) && !scan.timed(i) ? told : null; // not "أقر هذا القانون «حول ...»"
  }

  /// Whether what brings in the words, or an outlet to whom they were said, stands at the token.
  private boolean right(int i) {
    return scan.lists.function.that.contains(scan.key(i)) || scan.key(i).equals("الي") || scan.mark(i, ":") || Outlets.addressed(scan, i)
        || scan.key(i).equals("ل");
  }

  /// The speaker behind a verb of saying, as the words show that come behind him; or null.
  private @Nullable Candidate behind(int i, Cues.Hit verb, Sentence sentence) {
    if (!begins(i, verb.cue().form()) && !rare(i, sentence)) {
      return crowds.people(scan.key(i)) ? crowds.at(i, verb, sentence) : null; // "قال معارضون إن"
    }
    Candidate many = affirming(i, verb.cue().cue());
    if (many != null) {
      return many;
    }
    boolean numbered = scan.lists.people.numbers.contains(scan.key(i)) && scan.key(i + 1).equals("من");
    boolean one = one(i);
    int end = scan.lists.people.some.contains(scan.key(i)) || numbered || one ? i + (scan.key(i + 1).equals("من") ? 2 : 1) : i;
    int noun = end;
    end = nouns(i, end, sentence);
    if (one && end == noun) {
      return null;
    }
    end = scan.definite(i) || scan.lists.people.some.contains(scan.key(i)) ? end : placed(end, sentence);
    end = joined(i, end);
    if (end == i) {
      return crowds.at(i, verb, sentence);
    }
    Candidate where = new Candidate(i, end, 0, Phrase.Kind.GROUP, Entity.Type.GRP);
    end = scan.definite(i) ? end : tails.end(where, end); // مواطن من أهالي المدينة
    if (TAKEN_UP.contains(scan.key(i)) || cues.words("events").contains(Clitics.withoutArticle(scan.key(i))) || !scan.word(end - 1)
        || scan.lists.function.isStop(scan.key(end - 1))
        || works.owned(i, sentence)) {
      return null;
    }
    boolean sure = scan.definite(i) || one || works.at(i) || crowds.people(scan.key(i));
    int next = sure ? gaps.after(aside(end, sentence), sentence) : aside(end, sentence);
    int after = introducer(next, sentence);
    if (after < 0 || !says(verb.cue().cue(), after == next, scan.definite(i) || one, after)) {
      return crowds.at(i, verb, sentence);
    }
    for (int k = i; k < (works.at(i) ? end : after); k++) {
      if (persons.free(k) > k + 1) { // somebody is named: "قال المستشار القانوني علي حسن إن"
        return crowds.people(scan.key(i)) ? crowds.at(i, verb, sentence) : null; // "قال الباحثون من معهد لافال إن"
      }
    }
    Candidate maker = works.study(i) && works.made(end) && end + 1 < after ? bodies.at(end + 1) : null;
    if (maker != null && maker.offset == scan.tokens.get(end + 1).span().start()) {
      end = maker.end; // دراسة أجراها المعهد
    }
    Candidate c = candidate(i, end);
    c.inner.addAll(where.inner);
    if (end > i + 1 && maker != null && end == maker.end) {
      maker.agent = true;
      c.inner.add(maker);
    }
    for (int k = i + 1; maker == null && where.inner.isEmpty() && k < end; k++) {
      Candidate of = scan.key(k).startsWith("ب") ? bodies.at(k) : null;
      if (of != null && of.type != Entity.Type.PER && of.end <= end && of.offset > scan.tokens.get(k).span().start()) {
        of.agent = true;
        c.inner.add(of); // مصدر طبي بمستشفى الوالي
        break;
      }
    }
    return c;
  }

  /// Several people behind a verb at the head of its clause that is mostly another word, where what it brings in follows them: "وعبر عدد من
  /// المقيمين عن"; null when there are none.
  private @Nullable Candidate several(int i, Sentence sentence) {
    boolean one = scan.definite(i) && scan.lists.function.that.contains(scan.key(i + 1)) && noun(i); // "وبين العتيبي أن"
    if (i - 1 > sentence.first() && scan.word(i - 2)
        || !one && !crowds.people(scan.key(i)) && !scan.lists.people.some.contains(scan.key(i))) {
      return null;
    }
    Cues.Hit verb = cues.verbOnly(scan.tokens.get(i - 1));
    if (verb == null || verb.cue().form().object()) {
      return null;
    }
    boolean some = scan.lists.people.some.contains(scan.key(i));
    int end = nouns(i, some ? i + (scan.key(i + 1).equals("من") ? 2 : 1) : i, sentence);
    boolean says = scan.key(end).equals("عن") && verb.cue().cue().takes(SpeechCue.Complement.ABOUT)
        || scan.lists.function.that.contains(scan.key(end)) && verb.cue().cue().takes(SpeechCue.Complement.THAT);
    return says && end > i ? candidate(i, end) : null;
  }

  /// The token within the noun phrase at which "و" joins a group to a body: "الشرطة ومسؤولون محليون"; else its end.
  private int joined(int i, int end) {
    for (int k = i + 1; k < end; k++) {
      TokenTrie.Match<Title> title = scan.key(k).startsWith("و") && scan.definite(i) ? scan.lexicon.titles().at(scan.tokens, k) : null;
      if (title != null && title.clitics() != null && !scan.definite(k)
          && title.values().stream().anyMatch(t -> t.kind() == Title.Kind.GROUP && t.plural())) {
        return k;
      }
    }
    return end;
  }

  /// Some of many, or works, that affirm what the noun behind them names: "أكدت بعض الدراسات وجود الكثير", "كشفت التقارير تورط"; else null.
  private @Nullable Candidate affirming(int i, SpeechCue cue) {
    int head = scan.lists.people.some.contains(scan.key(i)) ? i + (scan.key(i + 1).equals("من") ? 2 : 1) : i;
    if (!cue.takes(SpeechCue.Complement.OBJECT) && !works.at(head) || head == i && !works.at(i) || !scan.definite(head)) {
      return null;
    }
    int end = head + 1;
    while (scan.definite(end)) {
      end++;
    }
    String object = scan.key(end);
    boolean told = scan.word(end) && object.length() > 3 && !scan.lists.function.isStop(object) && cues.at(scan.tokens.get(end)) == null
        && !fused(end) && !object.startsWith("و") && !object.endsWith("ا") && !scan.lists.function.thatOrAbout.contains(object)
        && scan.definite(end + 1);
    return told ? candidate(i, end) : null;
  }

  /// The index after where somebody belongs who speaks with others or whose words follow: "تاجر في سوق الجملة وسجلات جمركية"; else `end`.
  private int placed(int end, Sentence sentence) {
    if (!scan.key(end).equals("في") || scan.lists.media.stated.contains(scan.key(end + 1)) || bodies.at(end + 1) != null) {
      return end;
    }
    int to = nouns(end + 1, end + 1, sentence);
    return to > end + 1 && to <= end + LOCAL && scan.definite(to - 1) && (scan.key(to).startsWith("و") || introducer(to, sentence) == to)
        ? to
        : end;
  }

  /// The end of the noun phrase that begins at the token and has been read up to `from`.
  int nouns(int i, int from, Sentence sentence) {
    int end = from;
    while (end < sentence.end() && end - i < MOST_WORDS && scan.word(end) && !cues.words("and-clauses").contains(scan.key(end))
        && !(end > i && scan.key(end).startsWith("ي") && scan.lists.people.tied.contains(scan.key(end))) // صحفي يعمل في
        && (noun(end) || end > i && (scan.key(end).startsWith("لل") || scan.key(end).equals("غير") && noun(end + 1)))
        && !(end > (scan.key(end).startsWith("ل") ? i : i + 1) && (scan.medium(end) || WordShapes.objectBehind(scan, end)))
        && (end == i || scan.lists.media.withOutlets.contains(scan.key(end - 1)) || !Outlets.addressed(scan, end))) {
      end++; // "أفاد مصدر محلي الجزيرة نت": whom he told is no part of him
    }
    return end;
  }

  /// The speaker of the words.
  private Candidate candidate(int i, int end) {
    return group(scan, i, end, 0);
  }

  /// A speaker that no list knows.
  ///
  /// @param taken how many letters before the first word are no part of him
  static Candidate group(Scan scan, int i, int end, int taken) {
    Candidate c = new Candidate(i, end, scan.tokens.get(i).span().start() + taken, Phrase.Kind.GROUP, Entity.Type.GRP);
    c.groupNames.add(scan.text(scan.span(i, end, c.offset)));
    c.sort = UNKNOWN;
    return c;
  }

  /// Whether one of several begins at the token: "أحد الناجين", "إحدى الجمعيات".
  private boolean one(int i) {
    return ONE.contains(scan.key(i)) && scan.word(i + 1);
  }

  /// Whether a definite word that is hardly ever read stands before what brings in the words, as a family's name does, whatever its ending: "وأضاف
  /// العويضة:".
  private boolean rare(int i, Sentence sentence) {
    return scan.definite(i) && scan.count(scan.key(i)) < RARE && noun(i) && introducer(i + 1, sentence) == i + 1
        && !scan.key(i + 1).equals("الي") && !scan.key(i + 1).equals("عن");
  }

  /// Whether a subject of the form can begin with the word: it agrees in gender, and is no adverb ("قال ردا على سؤال").
  boolean begins(int i, VerbForm form) {
    String key = scan.key(i);
    if (scan.lists.people.some.contains(key) || one(i) || scan.lists.people.numbers.contains(key) && scan.key(i + 1).equals("من")) {
      return true;
    }
    boolean feminine = key.endsWith("ه") || key.endsWith("ات");
    if (key.endsWith("ون") && cue(i) && crowds.people(key) && !fused(i)) {
      return true; // "ويرى منتقدون أن"
    }
    return noun(i) && !(key.endsWith("ا") && !key.endsWith("نا") && !key.startsWith("ال")) && !fused(i)
        && !(form.gender() == VerbForm.Gender.MASCULINE && form.number() == VerbForm.Number.SINGULAR && feminine);
  }

  /// Whether the word is more often another one after a preposition: "للصحفيين", "لقناة".
  boolean fused(int i) {
    String key = scan.key(i);
    return Clitics.splits(key).stream()
        .anyMatch(s -> s.conjunction().isEmpty() && (s.article() || scan.words.frequency(s.rest()) > scan.words.frequency(key)));
  }

  /// The index after a relative clause between commas, or after "في بيان رسمي", that follows the noun phrase; else its end.
  private int aside(int end, Sentence sentence) {
    boolean relative = scan.mark(end, "،,") && scan.lists.function.relatives.contains(scan.key(end + 1));
    boolean stated = scan.key(end).equals("في") && scan.lists.media.stated.contains(scan.key(end + 1)) || works.made(end);
    for (int k = end + 2; (relative || stated) && k < Math.min(sentence.end(), end + REACH); k++) {
      if (relative && scan.mark(k, "،,")) {
        return k + 1;
      }
      if (stated && scan.lists.function.thatOrAbout.contains(scan.key(k))) {
        return k;
      }
      if (scan.mark(k, ".؛:") || stated && (scan.mark(k, "،,") || cues.at(scan.tokens.get(k)) != null)) {
        return end;
      }
    }
    return end;
  }

  /// The index of what brings in the words said, or -1 when something else comes first.
  int introducer(int end, Sentence sentence) {
    for (int k = end; k < Math.min(sentence.end(), end + REACH); k++) {
      boolean to = scan.key(k).equals("الي") || scan.key(k).equals("عن");
      if (scan.lists.function.thatOrAbout.contains(scan.key(k))
          && (!to || scan.lists.function.thatOrAbout.contains(scan.key(k + 1)) || k == end) || scan.mark(k, ":") || scan.quote(k)) {
        return k;
      }
      if (scan.mark(k, ".؛؟!") || cues.at(scan.tokens.get(k)) != null) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether what stands between the verb and the introducer must be the one who speaks, not what is spoken of.
  private boolean says(SpeechCue cue, boolean right, boolean definite, int at) {
    String key = scan.key(at);
    boolean to = key.equals("الي");
    boolean that = scan.lists.function.thatOrAbout.contains(key) && !to && !key.equals("عن");
    boolean thatAfterTo = to && scan.lists.function.thatOrAbout.contains(scan.key(at + 1)) && cue.takes(SpeechCue.Complement.TO);
    if (cue.id().equals("talk") || thatAfterTo || right && key.equals("عن") && cue.takes(SpeechCue.Complement.ABOUT)) {
      return true;
    }
    if (!cue.takes(SpeechCue.Complement.THAT) || cue.id().equals("publish") || ADDRESSED.contains(cue.id())) {
      return false;
    }
    if (!cue.takes(SpeechCue.Complement.OBJECT)) {
      return that || scan.mark(at, ":") || scan.quote(at);
    }
    // "أكد المكتب الوطني للدفاع عن الأرض أن", not "أكد الحرص على أن"
    return that && (right || definite && !scan.lists.function.isStop(scan.key(at - 1)));
  }

  /// Whether a form of a verb of saying stands at the token: one with a pronoun is not written with "ة".
  private boolean cue(int i) {
    Cues.Hit hit = cues.at(scan.tokens.get(i));
    return hit != null && !(hit.cue().form().object() && scan.tokens.get(i).bare().endsWith("ة"));
  }

  boolean noun(int i) {
    String key = scan.key(i);
    return (!scan.lists.function.isStop(key) || scan.tokens.get(i).bare().startsWith("إمام"))
        && !scan.lists.function.thatOrAbout.contains(key) && !scan.lists.people.between.contains(key)
        && key.length() > 2 && !(key.length() > 4 && key.endsWith("كم")) // أعرب لفخامتكم عن
        && !(key.startsWith("ب") && fused(i))
        && !key.startsWith("لل") && !cue(i) && !works.made(i)
        && !(key.equals("علي") && scan.tokens.get(i).bare().equals("على"))
        && !scan.timed(i);
  }
}
