package org.isnad.extract;

import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;

/// What stands behind one who takes part without saying who comes next: a blessing, the letter of a title, words in brackets.
record Asides(Text text, ContactCues cues, Participants participants, Sentence sentence) {

  /// How long words in brackets may be, in tokens.
  private static final int BRACKETED = 9;

  /// The token behind the aside at the token, or the token itself when there is none.
  int after(int from) {
    return text.mark(from, "(") ? bracket(from) : blessing(from);
  }

  /// Behind "- حفظه الله -", "حفظه الله" or "د.".
  private int blessing(int from) {
    if (text.key(from).length() == 1 && text.word(from) && text.mark(from + 1, ".")) {
      return from + 2; // د. فلان
    }
    int k = text.mark(from, "-–") ? from + 1 : from;
    int first = k;
    while (k < sentence.end() && cues.is(Use.BLESSING, text.key(k)) && participants.phrase(k).isEmpty()) {
      k++;
    }
    return k == first ? from : text.mark(k, "-–") ? k + 1 : k;
  }

  private int bracket(int open) {
    for (int k = open + 1; k < Math.min(sentence.end(), open + BRACKETED); k++) {
      if (text.mark(k, ")")) {
        return k + 1;
      }
    }
    return open;
  }
}
