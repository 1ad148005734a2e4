package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// People without a name who do something at the head of a clause and say something later in its sentence, in the plural: "تداول ناشطون صورا، مشيرين
/// إلى", "خرج مئات المتظاهرين، وطالبوا ب", "توجه أهالي القتلى إلى الرئيس، متهمين إياه".
final class ActingCrowds {

  /// Words before a verb with which its clause begins.
  private static final Set<String> OPENERS = WordSet.of("كما", "وقد", "قد", "فقد", "فيما", "بينما", "حيث", "كان", "وكان");
  private static final int SHORTEST = 3;

  private final Scan scan;
  private final Cues cues;
  private final CrowdSpeakers crowds;

  ActingCrowds(Scan scan, Cues cues, CrowdSpeakers crowds) {
    this.scan = scan;
    this.cues = cues;
    this.crowds = crowds;
  }

  /// The people who begin at the token, or null.
  @Nullable
  Candidate at(int i, Sentence sentence) {
    String key = scan.key(i);
    boolean counted = cues.words("counted-people").contains(key);
    if (!counted && (!crowds.people(key) || key.startsWith("ي") || key.startsWith("ت")) || !verb(i - 1, sentence)
        || cues.at(scan.tokens.get(i)) != null) {
      return null;
    }
    int end = end(i, counted);
    if (end == i || !speak(end, sentence)) {
      return null;
    }
    Candidate c = UnknownSpeakers.group(scan, i, end, 0);
    c.plural = true;
    return c;
  }

  /// Whether a word that can be the verb of a clause stands at the token, where the clause begins.
  private boolean verb(int i, Sentence sentence) {
    String key = scan.word(i) ? scan.key(i) : "";
    return key.length() >= SHORTEST && !cues.words("befalling").contains(key) && !scan.definite(i) && !scan.lists.function.isStop(key)
        && scan.nisba(i) == null
        && (i == sentence.first() || !scan.word(i - 1) && !scan.tokens.get(i - 1).isNumber() || OPENERS.contains(scan.key(i - 1)));
  }

  /// The end of their noun phrase.
  private int end(int i, boolean counted) {
    int end = i + 1;
    if (counted) {
      end = scan.key(end).equals("من") ? end + 1 : end;
      if (!scan.definite(end)) {
        return i;
      }
      end++;
    } else if (!scan.definite(i) && scan.definite(end) && !scan.key(i).endsWith("ون")) {
      end++; // أهالي القتلى
    }
    while (scan.word(end) && scan.definite(end) == scan.definite(end - 1) && scan.key(end).length() > SHORTEST
        && (scan.key(end).endsWith("ون") || scan.key(end).endsWith("ين")) && cues.at(scan.tokens.get(end)) == null) {
      end++; // ناشطون محليون, المتظاهرين اليمنيين
    }
    return end;
  }

  /// Whether a verb of saying in the plural with "و", or a participle of one behind a mark, comes later in the sentence.
  private boolean speak(int from, Sentence sentence) {
    for (int k = from; k < sentence.end(); k++) {
      Cues.Hit hit = scan.word(k) ? cues.at(scan.tokens.get(k)) : null;
      if (hit != null && hit.cue().form().number() == VerbForm.Number.PLURAL
          && (hit.finite() ? hit.taken() > 0 : hit.participle() && !scan.word(k - 1))) {
        return true;
      }
    }
    return false;
  }
}
