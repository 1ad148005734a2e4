package org.isnad.extract;

import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;

/// A meeting that the sentence before announces, when a sentence in the present takes it up: "يلتقي الزعيمان في أبوظبي الخميس المقبل. ويشارك المستشار في
/// اللقاء الذي يجمع فلانا وفلانا".
record Announced(Text text, ContactCues cues, Scene scene, Circumstances circumstances) {

  /// The meeting told at the token, to come at the time and place that the sentence before tells; itself where that announces nothing.
  Contact takenUp(Contact c, int cue, Sentence sentence) {
    NounHit noun = cues.noun(text.token(cue));
    boolean bare = c.kind() == Contact.Kind.MEETING && c.status() == Contact.Status.HELD && c.time() == null && c.place() == null;
    int at = bare && noun != null && noun.definite() && !noun.suffix() && present(sentence.first(), cue)
        ? text.document.sentences().indexOf(sentence)
        : 0;
    if (at < 1) {
      return c;
    }
    Sentence before = text.document.sentences().get(at - 1);
    for (int k = before.first(); !before.headline() && k < before.end(); k++) {
      if (text.time(k) != null && cues.is(Use.COMING, text.key(k)) && present(before.first(), k)) {
        return new Contact(c.kind(), Contact.Status.PLANNED, c.participants(),
            scene.place(before.first(), before.end(), k, new int[]{k, k}), circumstances.time(before.first(), before.end(), k),
            c.attribution(), c.evidence(), c.rule(), c.confidence());
      }
    }
    return c;
  }

  /// Whether the first verb of contacts between the tokens is one of the present or the future.
  private boolean present(int from, int end) {
    for (int k = from; k < end; k++) {
      ContactCues.VerbHit verb = cues.verb(text.token(k));
      ContactCues.LightVerb help = verb == null ? cues.helper(text.token(k)) : null;
      VerbForm form = verb != null ? verb.verb().form() : help != null ? help.form() : null;
      if (form != null && form.finite()) {
        return form.aspect() != VerbForm.Aspect.PAST;
      }
    }
    return false;
  }
}
