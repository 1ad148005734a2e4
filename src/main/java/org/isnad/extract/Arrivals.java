package org.isnad.extract;

import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Where a guest arrives whom others receive there: "لدى وصوله مطار القاهرة", "عند وصوله إلى المقر".
record Arrivals(Text text, ContactCues cues, Scene scene) {

  /// The place told between the two tokens; null when nothing tells.
  Contact.@Nullable Place at(int from, int end, Sentence sentence) {
    for (int k = from; k < end; k++) {
      if (text.key(k).startsWith("وصوله")) {
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
