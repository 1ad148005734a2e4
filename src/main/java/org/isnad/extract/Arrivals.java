package org.isnad.extract;

import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Where a guest arrives whom others receive there: "لدى وصوله مطار القاهرة", "عند وصوله إلى المقر".
record Arrivals(Text text, ContactCues cues, Scene scene) {

  private static final Set<String> UPON = WordSet.of("لدي", "عند", "فور", "حال", "لحظه", "حين", "اثناء", "خلال");

  /// The place told between the two tokens; null when nothing tells.
  Contact.@Nullable Place at(int from, int end, Sentence sentence) {
    for (int k = from; k < end; k++) {
      if (text.key(k).startsWith("وصوله") && UPON.contains(text.key(k - 1))) {
        int at = k + 1;
        while (at < end && (text.mark(at, "-–ـ") || cues.is(Use.BLESSING, text.key(at)) || text.key(at).equals("الي"))) {
          at++;
        }
        Contact.Place there = scene.named(at, sentence.end());
        return there != null ? there : scene.kind(at);
      }
    }
    return null;
  }
}
