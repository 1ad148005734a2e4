package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Tells the asides inside words said from what ends them, and a clause that only opens a sentence from its main clause. Stateless.
final class ContentAsides {

  private static final Set<String> MEANWHILE = WordSet.of("وبينما", "بينما", "وفيما", "فيما", "وفي");
  private static final Set<String> AGAIN = Set.of("renew", "repeat");
  /// How far behind an aside the comma that closes it may stand, in tokens.
  private static final int REACH = 25;

  private ContentAsides() {
  }

  /// Whether an aside begins at the comma, as the verb of saying right before it still waits for what it brings in: "أن الرئيس أكد، في اجتماع، أنه".
  static boolean waits(Text text, Cues cues, int comma, Sentence sentence) {
    int verb = comma - 1;
    if (verb <= sentence.first() || !text.word(verb) || text.phraseOver(verb).isPresent() || !text.mark(comma, "،,")) {
      return false;
    }
    Cues.Hit hit = cues.at(text.token(verb));
    if (hit == null || !hit.finite() || hit.taken() > 0 || hit.cue().form().object()) {
      return false;
    }
    for (int k = comma + 2; k < Math.min(sentence.end() - 1, comma + REACH) && !text.mark(k, ".؛"); k++) {
      if (text.mark(k, "،,")) {
        return true;
      }
    }
    return false;
  }

  /// Whether whoever speaks is credited in an aside, behind which his words go on: "كان جادا، حسب وصفه، وإن الطرفين", "وإن الوسطاء، بحسب تعبيرها، يبذلون".
  static boolean own(Text text, int i, Sentence sentence) {
    int noun = CreditedWords.at(text, i);
    int after = noun + 2;
    return noun >= 0 && CreditedWords.own(text, noun) && text.mark(noun + 1, "،,") && after < sentence.end()
        && (text.that(after) || text.key(after).startsWith("و") && Particles.that(text.key(after).substring(1)) || text.opens(after) != null
            || before(text, i - 1));
  }

  /// Whether a noun that waits for its predicate stands right before the comma: "وإن الوسطاء،".
  private static boolean before(Text text, int comma) {
    return text.mark(comma, "،,") && (text.that(comma - 2) || text.key(comma - 2).startsWith("و") && Particles.that(text.key(comma - 2).substring(1)));
  }

  /// Whether a comma closes the relative clause at the token and a verb follows, of which what stands before is the subject: "أن المهاجم، الذي قالت إنه
  /// أجنبي، دخل المبنى".
  static boolean relative(Text text, Cues cues, int i) {
    for (int k = i + 2; k < Math.min(text.size() - 1, i + REACH) && !text.mark(k, ".؛؟!"); k++) {
      if (text.mark(k, "،,")) {
        boolean noun = text.key(k + 1).startsWith("ال") || text.key(k + 1).startsWith("و") || Particles.PREPOSITIONS.contains(text.key(k + 1));
        return !text.key(i).startsWith("و") && text.word(k + 1) && !noun && text.phraseAt(k + 1).isEmpty() && cues.at(text.token(k + 1)) == null
            && !Particles.CREDITS.contains(text.key(k + 1)) && !Particles.CLAUSES.contains(text.key(k + 1)) && !text.key(k + 1).endsWith("ا");
      }
    }
    return false;
  }

  /// Whether the main clause of a sentence that opens with "while" begins at the token with somebody else's verb of saying: "وبينما رحبت الحركة بالقرار، قال
  /// فلان".
  static boolean main(Text text, Cues.Hit hit, int i, Sentence sentence) {
    int first = sentence.first();
    boolean opened = MEANWHILE.contains(text.key(first)) && (!text.key(first).equals("وفي") || text.key(first + 1).equals("حين"));
    int next = text.quoteMark(i + 1) ? i + 2 : i + 1;
    return opened && hit.finite() && hit.taken() == 0 && !hit.cue().form().object() && hit.cue().form().aspect() == VerbForm.Aspect.PAST
        && text.mark(i - 1, "،,") && text.phraseAt(next).filter(p -> p.span().start() == text.token(next).span().start()).isPresent();
  }

  /// Whether the verb says anew what a noun of saying with a pronoun behind it tells: "، وجدد تأكيده".
  static boolean again(Text text, Cues cues, Cues.Hit hit) {
    int next = hit.token() + 1;
    if (!AGAIN.contains(hit.cue().cue().id()) || !text.word(next) || text.phraseAt(next).isPresent()) {
      return false;
    }
    Cues.Hit noun = cues.at(text.token(next));
    return noun != null && noun.masdar() && noun.taken() == 0 && noun.cue().form().object();
  }
}
