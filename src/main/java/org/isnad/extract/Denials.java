package org.isnad.extract;

import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;

/// Whether a contact is denied, or is only what people guess: "نفى ما أشيع عن لقاء", "تكهنات بشأن لقاء".
record Denials(Text text, ContactCues cues, Participants participants) {

  /// How far before the noun the word for a guess may stand, in tokens.
  private static final int GUESS = 7;
  /// How far "لم يصدر ما يفيد" may.
  private static final int UNTOLD = 14;

  /// Whether the noun at the token tells what people guess and nobody says, "تكهنات بشأن لقاء", if nobody denies it either, or what nothing bears
  /// out: "لم يصدر ما يفيد بإجراء محادثات".
  boolean guessed(int noun, Sentence sentence) {
    boolean what = false;
    for (int k = noun - 2; k >= Math.max(sentence.first(), noun - UNTOLD) && !text.mark(k, "،,؛.:"); k--) {
      what = what || text.key(k).equals("ما") && text.key(k + 1).startsWith("ي");
      if (what && cues.is(Use.NOT, text.key(k))) {
        return true;
      }
    }
    int k = noun - 1;
    while (k > Math.max(sentence.first(), noun - GUESS) && (Particles.PREPOSITIONS.contains(text.key(k))
        || cues.helper(text.token(k)) != null
        || text.key(k).equals("ب") || text.phraseOver(k).isEmpty() && text.word(k) && !cues.is(Use.GUESSES, text.key(k)) && noun - k < 4)) {
      k--;
    }
    return cues.is(Use.GUESSES, text.key(k)) && !denied(noun, sentence);
  }

  /// Whether what begins at the token is what a verb before it denies, with no other clause between.
  boolean denied(int from, Sentence sentence) {
    for (int k = from - 1; k >= Math.max(sentence.first(), from - 25) && !text.mark(k, "؛.:")
        && (!Particles.that(text.key(k)) || text.key(k - 1).equals("عن")); k--) {
      if (Modality.WHILE.contains(text.key(k)) && k < from - 1) {
        return false; // نفت الحركة التصريحات التي صدرت قبل لقاء
      }
      if (cues.is(Use.DENIES, text.key(k)) && !participants.inside(k)) {
        return !cues.is(Use.NOT, text.key(k - 1));
      }
      if (cues.is(Use.TRUE, text.key(k)) && (cues.is(Use.NOT, text.key(k - 1)) || text.key(k - 1).equals("غير"))) {
        return true; // لا صحة لما نشر عن
      }
    }
    return false;
  }
}
