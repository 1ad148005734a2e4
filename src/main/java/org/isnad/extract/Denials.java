package org.isnad.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Whether a contact is denied, or is only what people guess: "نفى ما أشيع عن لقاء", "تكهنات بشأن لقاء".
record Denials(Text text, ContactCues cues, Participants participants) {

  /// How far before the noun the word for a guess may stand, in tokens.
  private static final int GUESS = 7;
  /// How far "لم يصدر ما يفيد" may.
  private static final int UNTOLD = 14;
  /// How far before the noun the negation of a plan for it may stand, in tokens.
  private static final int PLAN = 9;
  /// How far before the noun the word for what is reported may stand, and how far behind it the words that deny it, in tokens.
  private static final int REPORT = 8;
  private static final int REFUTED = 24;
  private static final Set<String> BE = WordSet.of("يكون", "تكون", "يكونوا", "يكونا", "تكونا");
  private static final Pattern BASELESS = Pattern.compile("عار|عاريا|عاريه");
  private static final Pattern DENIED_IT = Pattern.compile("[وف]?(?:نفاه|نفاها|نفته|نفتها|نفوه|نفوها|ينفيه|تنفيه)");

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
        && (!Particles.that(text.key(k)) || passes(k)); k--) {
      if (Modality.WHILE.contains(text.key(k)) && k < from - 1) {
        return false; // نفت الحركة التصريحات التي صدرت قبل لقاء
      }
      if (cues.is(Use.DENIES, text.key(k)) && !participants.inside(k)) {
        return !cues.is(Use.NOT, text.key(k - 1)) && !text.key(k - 1).equals("او"); // not: تأكيد أو نفي
      }
      if (cues.is(Use.TRUE, text.key(k)) && (cues.is(Use.NOT, text.key(k - 1)) || text.key(k - 1).equals("غير"))) {
        return true; // لا صحة لما نشر عن
      }
    }
    return false;
  }

  /// Whether what is denied goes on behind "أن": "نفى ما تردد من أن لقاء جمع", "نفى أن تكون هناك مفاوضات".
  private boolean passes(int that) {
    return text.key(that - 1).equals("عن") || text.key(that - 1).equals("من") || BE.contains(text.key(that + 1));
  }

  /// Whether a negation says that there is no plan for what the noun tells: "لا يوجد أي ترتيب للقاء", "لا موعد لعقد لقاء", "ليست هناك خطط لزيارة".
  boolean unplanned(int noun, Sentence sentence) {
    boolean plan = false;
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - PLAN) && !text.mark(k, "،,؛.:") && !Particles.that(text.key(k)); k--) {
      if (cues.is(Use.NOT, text.key(k)) && k < noun - 1) {
        return plan;
      }
      if (participants.inside(k)) {
        return false;
      }
      plan = plan || cues.is(Use.PLAN, Clitics.withoutArticle(text.key(k)));
    }
    return false;
  }

  /// Whether the noun tells what is rumoured or reported, and words behind it deny that: "ما تردد عن لقاء فلان وفلان عار من الصحة", "خبر عن اجتماع ...،
  /// إذ نفاه فلان".
  boolean refuted(int noun, int end, Sentence sentence) {
    return reported(noun, sentence) && refutes(end, sentence);
  }

  private boolean reported(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - REPORT) && !text.mark(k, "،,؛.:"); k--) {
      String key = text.key(k);
      if (cues.is(Use.REPORTS, key) || cues.is(Use.REPORTS, Clitics.withoutArticle(key.startsWith("و") ? key.substring(1) : key))) {
        return true;
      }
    }
    return false;
  }

  private boolean refutes(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + REFUTED) && !text.mark(k, "."); k++) {
      ContactCues.NounHit next = participants.inside(k) ? null : cues.noun(text.token(k));
      if (next != null && !next.definite()) {
        return false; // what is denied is something else
      }
      String key = text.key(k);
      boolean not = cues.is(Use.NOT, text.key(k - 1)) || text.key(k - 1).equals("غير");
      if (cues.is(Use.TRUE, key) && not || BASELESS.matcher(key).matches() && text.key(k + 1).equals("من")
          && cues.is(Use.TRUE, Clitics.withoutArticle(text.key(k + 2))) || DENIED_IT.matcher(key).matches()) {
        return true;
      }
    }
    return false;
  }
}
