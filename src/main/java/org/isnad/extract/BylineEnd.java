package org.isnad.extract;

import org.isnad.text.Sentence;

/// Who wrote a story and where, at its head: "سالم حسن- الصحيفة- الرياض: زار الوزير". Whoever is named there does nothing that the sentence tells.
final class BylineEnd {

  /// How long a byline may be, in tokens.
  private static final int REACH = 14;

  private BylineEnd() {
  }

  /// The token behind the byline that opens the sentence; its first token when none does.
  static int of(Text text, Sentence sentence) {
    boolean parted = false;
    for (int k = sentence.first(); k < Math.min(sentence.end(), sentence.first() + REACH); k++) {
      if (text.mark(k, ":")) {
        return parted ? k + 1 : sentence.first();
      }
      if (text.mark(k, "-–ـ")) {
        parted = true;
      } else if (!text.word(k) && !text.mark(k, "،,()") || text.phraseOver(k).isEmpty()
          && (Particles.that(text.key(k)) || Particles.PREPOSITIONS.contains(text.key(k)) || text.says(k))) {
        return sentence.first();
      }
    }
    return sentence.first();
  }
}
