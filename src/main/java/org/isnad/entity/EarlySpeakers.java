package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Speakers that no list knows and who stand before their verb: behind "كان" ("وكانت اللجنة الفنية قد أشادت"), or behind a word that turns to somebody
/// else ("غير أن مصدرا نفى").
final class EarlySpeakers {

  private static final Set<String> WAS = WordSet.of("كان", "وكان", "كانت", "وكانت");
  private static final Set<String> TURNS = WordSet.of("لكن", "ولكن");
  private static final Set<String> THAT_TURNS = WordSet.of("غير", "بيد", "الا");
  private static final int MOST_WORDS = 6;
  /// Prepositions inside who somebody is: "الهيئة المشرفة على الامتحانات".
  private static final Set<String> TIES = WordSet.of("في", "علي", "عن", "من");
  private static final int REACH = 14;

  private final Scan scan;
  private final Cues cues;
  private final PersonNames persons;
  private final ToldWorks works;
  private final UnknownSpeakers unknown;

  EarlySpeakers(Scan scan, Cues cues, PersonNames persons, ToldWorks works, UnknownSpeakers unknown) {
    this.scan = scan;
    this.cues = cues;
    this.persons = persons;
    this.works = works;
    this.unknown = unknown;
  }

  /// Whether the word before the token lets a subject come before its verb.
  boolean opens(int i) {
    return WAS.contains(scan.key(i - 1)) || turns(i);
  }

  /// The speaker who begins at the token, or null.
  @Nullable
  Candidate at(int i, Sentence sentence) {
    return WAS.contains(scan.key(i - 1)) ? was(i, sentence) : turning(i, sentence);
  }

  /// The subject between "كان" and the verb: "وكانت اللجنة الفنية بالنادي قد أشادت".
  private @Nullable Candidate was(int i, Sentence sentence) {
    int end = i;
    while (end < sentence.end() && end - i < MOST_WORDS + 2 && scan.word(end)
        && (unknown.noun(end) || end > i && (scan.key(end).startsWith("لل") || scan.key(end).startsWith("بال")))) {
      if (persons.free(end) > end + 1) {
        return null;
      }
      end++;
    }
    int at = works.at(i) && works.made(end) ? told(end, sentence) : end;
    at = scan.key(at).equals("قد") ? at + 1 : at;
    Cues.Hit verb = end > i && at < sentence.end() ? cues.at(scan.tokens.get(at)) : null;
    if (verb == null || !verb.finite() || verb.taken() > 0 || !unknown.begins(i, verb.cue().form()) || verb.cue().form().object()) {
      return null;
    }
    return UnknownSpeakers.group(scan, i, end, 0);
  }

  /// The index of the verb of saying behind a clause on who made a work: "مسح أجرته الوزارة مطلع الشهر أكد".
  private int told(int from, Sentence sentence) {
    for (int k = from + 1; k < Math.min(sentence.end(), from + REACH) && !scan.mark(k, ".؛:"); k++) {
      Cues.Hit verb = cues.at(scan.tokens.get(k));
      if (verb != null && verb.finite()) {
        return k;
      }
    }
    return from;
  }

  private boolean turns(int i) {
    return TURNS.contains(scan.key(i - 1)) || scan.key(i - 1).equals("ان") && THAT_TURNS.contains(scan.key(i - 2));
  }

  /// The subject between a word that turns to somebody else and the verb: "غير أن مصدرا في الحزب نفى أن", "لكن منتقدين يقولون إن".
  private @Nullable Candidate turning(int i, Sentence sentence) {
    int end = i;
    while (end < sentence.end() && end - i < MOST_WORDS && scan.word(end)
        && (unknown.noun(end) || end > i && (scan.key(end).startsWith("لل") || TIES.contains(scan.key(end)) && scan.definite(end + 1)))) {
      if (persons.free(end) > end + 1) {
        return null;
      }
      end++;
    }
    int at = asked(end, sentence);
    Cues.Hit verb = end > i && at < sentence.end() ? cues.at(scan.tokens.get(at)) : null;
    String key = scan.key(i);
    if (verb == null || !verb.finite() || verb.taken() > 0 || verb.cue().form().object() || unknown.fused(i) || !verb.cue().cue().takes(
        SpeechCue.Complement.THAT) || unknown.introducer(at + 1, sentence) < 0
            && !verb.cue().cue().takes(
                SpeechCue.Complement.OBJECT)
        || (key.endsWith("ه") || key.endsWith("ات")) == (verb.cue().form().gender() == VerbForm.Gender.MASCULINE)) {
      return null;
    }
    return UnknownSpeakers.group(scan, i, end, 0);
  }

  /// The index after an aside on what the speaker asked for ("، طلب عدم كشف هويته،"), or the token.
  private int asked(int from, Sentence sentence) {
    if (!scan.mark(from, "،,-–") || !cues.words("sources-do").contains(scan.key(from + 1))) {
      return from;
    }
    for (int k = from + 2; k < Math.min(sentence.end(), from + REACH) && !scan.mark(k, ".؛:"); k++) {
      if (scan.mark(k, "،,-–")) {
        return k + 1;
      }
    }
    return from;
  }
}
