package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.TokenTrie;
import org.isnad.lexicon.VerbForm;
import org.jspecify.annotations.Nullable;

/// Bodies and people without a name behind their verb, whom a second noun phrase shows to be its subject, as a verb of saying has one object: "انتقدت
/// لجنة برلمانية الحكومة", "أيد حلفاء غربيون الإجراءات", "وصفت جماعات حقوقية الحكم بأنه".
record SpeakersBeforeObjects(Scan scan, Cues cues, BodyNames bodies, CrowdSpeakers crowds) {

  private static final int MOST_ADJECTIVES = 4;
  /// How far those counted among the speakers may go, in tokens.
  private static final int AMONG = 12;

  /// The speaker who begins at the token behind the verb, or null.
  @Nullable
  Candidate at(int i, Cues.Hit verb) {
    SpeechCue cue = verb.cue().cue();
    VerbForm form = verb.cue().form();
    int noun = scan.lists.people.numbers.contains(scan.key(i)) ? i + 1 : i;
    if (!form.finite() || form.object() || form.number() != VerbForm.Number.SINGULAR || scan.definite(noun) || !scan.word(noun)
        || !(cue.takes(Complement.OBJECT) || cue.takes(Complement.DESCRIBED) || cue.takes(Complement.ACCUSED)
            || cue.takes(Complement.ADDRESSED) || cues.words("calling-upon").contains(cue.id())) || !somebody(noun)
        || noun == i && !agrees(noun, form)) {
      return null;
    }
    int end = noun + 1;
    while (end < noun + 1 + MOST_ADJECTIVES && adjective(noun, end)) {
      end++;
    }
    int whole = of(end);
    if (whole == noun + 1 && !(scan.key(noun).endsWith("ون") && scan.key(noun).length() > 5)) {
      return null; // "رفضت منظمات المدينة": may be a construct
    }
    int object = among(whole);
    if (cues.words("two-objects").contains(cue.id()) && scan.key(object).startsWith("المسوولي")) {
      return null; // "حملت جهات خارجية المسؤولية": one who speaks of them
    }
    return object(noun, object) ? UnknownSpeakers.group(scan, i, whole, 0) : null;
  }

  private boolean somebody(int i) {
    String key = scan.key(i);
    if (key.endsWith("ا") || key.endsWith("ين")) {
      return false;
    }
    if (cues.words("bodies-told").contains(key)) {
      return true;
    }
    TokenTrie.Match<Head> head = scan.lexicon.heads().exactAt(scan.tokens, i);
    return head != null && head.end() == i + 1 && head.values().stream().allMatch(h -> h.type() == Entity.Type.ORG) || crowds.people(key);
  }

  private boolean agrees(int i, VerbForm form) {
    String key = scan.key(i);
    boolean feminine = agreeing(key);
    return feminine == (form.gender() == VerbForm.Gender.FEMININE) || !feminine && !key.endsWith("ون");
  }

  /// Whether an adjective of the noun stands at the token, in none of the endings of an object.
  private boolean adjective(int noun, int i) {
    String key = scan.key(i);
    return scan.word(i) && !scan.definite(i) && !key.endsWith("ا") && !key.endsWith("ين") && cues.at(scan.tokens.get(i)) == null
        && (scan.nisba(i) != null || scan.lists.office.modifiers.contains(key) || scan.lists.body.described.contains(key)
            || scan.lists.people.qualities.contains(key) || PersonNames.adjectival("ال" + key)
            || key.endsWith("ون") && scan.key(noun).endsWith("ون") || key.endsWith("يه") && key.length() > 4 && agreeing(scan.key(noun)));
  }

  private boolean agreeing(String noun) {
    return noun.endsWith("ه") || noun.endsWith("ات") || cues.words("bodies-told").contains(noun);
  }

  /// The index after whose they are: "لجنة للأمم المتحدة", "خبراء في المنظمة"; else the token.
  private int of(int i) {
    boolean in = scan.key(i).equals("في") || scan.key(i).equals("من");
    Candidate whose = in ? bodies.at(i + 1) : scan.key(i).startsWith("ل") ? bodies.at(i) : null;
    return whose == null ? i : whose.end;
  }

  /// The index after those named among them: "بينهم فرنسا وألمانيا"; else the token.
  private int among(int i) {
    int from = scan.mark(i, "،,") ? i + 1 : i;
    if (!cues.words("among-them").contains(scan.key(from))) {
      return i;
    }
    int k = from + 1;
    while (k < from + AMONG) {
      Candidate c = bodies.at(k);
      if (c == null && !(scan.definite(k) && k == from + 1 || scan.key(k).startsWith("وال"))) {
        return scan.mark(k, "،,") ? k + 1 : k;
      }
      if (c != null && k > from + 1 && !scan.key(k).startsWith("و")) {
        return k;
      }
      k = c == null ? k + 1 : Math.max(c.end, k + 1);
    }
    return i;
  }

  /// Whether a second noun phrase begins at the token: a definite noun, a name, or a plural that is no adjective of the first.
  private boolean object(int noun, int i) {
    String key = scan.key(i);
    if (!scan.word(i) || scan.timed(i) || scan.lists.function.relatives.contains(key) || scan.nisba(i) != null && !key.endsWith("يين")) {
      return false;
    }
    Candidate name = scan.definite(i) ? null : bodies.at(i);
    return scan.definite(i) || name != null && name.offset == scan.tokens.get(i).span().start()
        || key.endsWith("ات") && !scan.key(noun).endsWith("ون") && cues.at(scan.tokens.get(i)) == null
        || construct(i);
  }

  /// Whether an indefinite noun stands before a definite one behind an adjective that neither completes: "انتقدت منظمات حقوقية أوضاع السجون".
  private boolean construct(int i) {
    String key = scan.key(i);
    return scan.lists.body.described.contains(scan.key(i - 1)) && key.length() > 2 && scan.definite(i + 1) && !scan.definite(i)
        && "وبلفكيت".indexOf(key.charAt(0)) < 0 && !key.endsWith("ا") && !scan.lists.function.isStop(key)
        && !scan.lists.function.that.contains(key) && cues.at(scan.tokens.get(i)) == null && !scan.lists.body.described.contains(key)
        && !scan.lists.people.qualities.contains(key) && !PersonNames.adjectival("ال" + key);
  }
}
