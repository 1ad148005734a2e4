package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.text.WordSet;

/// Visits that are the first, or the last, of anybody of a kind: "أول زيارة لرئيس أوروبي إلى طهران" tells what kind of visit somebody makes; the one of the
/// kind is he, or nobody.
record FirstOfKind(Text text, Participants participants) {

  /// How many words may stand between the noun and the one to whom it belongs: "أول زيارة رسمية من نوعها لرئيس".
  private static final int BETWEEN = 5;
  private static final Set<String> FIRST = WordSet.of("اول", "كاول", "لاول", "باول", "ثاني", "ثالث", "اخر", "الاولي", "الاخيره", "اي");

  /// Whether whose visit it is tells a kind of people: an office without an article or a name behind "ل".
  boolean kind(NounHit hit) {
    int noun = hit.token();
    if (hit.kind() != Contact.Kind.VISIT || hit.definite() || hit.suffix() || !FIRST.contains(text.key(noun - 1))) {
      return false;
    }
    for (int k = noun + 1; k < noun + 1 + BETWEEN && text.word(k); k++) {
      Optional<Phrase> p = participants.phrase(k);
      if (p.isPresent()) {
        return p.get().kind() == Phrase.Kind.ROLE && text.key(k).startsWith("ل") && !text.key(k).startsWith("لل") && !definite(p.get());
      }
    }
    return false;
  }

  private boolean definite(Phrase p) {
    for (int k = p.first() + 1; k < p.end(); k++) {
      if (text.key(k).startsWith("ال")) {
        return true; // لوزير الخارجية
      }
    }
    return false;
  }
}
