package org.isnad.extract;

import java.util.Optional;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The actors with whom a clause begins and whom only words of description part from their verb: "فلان المطلوب للمحكمة أبلغ", "إن ممثلي الحركة في
/// الدوحة تلقوا".
record Fronted(Text text, ContactCues cues, Participants participants) {

  /// How far before the verb its clause may begin, in tokens, with words of description between.
  private static final int REACH = 14;
  /// How far when nothing stands between the actors and the verb.
  private static final int LIST = 40;

  /// Those before the verb at the token, or null when the clause begins otherwise.
  @Nullable
  Subject before(int verb, Sentence sentence) {
    Subject list = list(verb, sentence);
    if (list != null) {
      return list;
    }
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - REACH); k--) {
      Optional<Phrase> p = participants.phrase(k);
      boolean opens = k == sentence.first() || Particles.that(text.key(k - 1)) || text.mark(k - 1, ".:") || text.key(k - 1).endsWith("لكن");
      if (p.isPresent() && opens) {
        Subject actors = participants.clitic(p.get()) ? null : participants.list(k, sentence);
        return actors == null || actors.end() > verb ? null : new Subject(actors.entities(), verb, false);
      }
      boolean finite = cues.verb(text.token(k)) != null || cues.helper(text.token(k)) != null;
      if (opens || text.mark(k, "؛.:") || finite && !Particles.RELATIVE.contains(text.key(k - 1))) {
        return null;
      }
    }
    return null;
  }

  /// A long list that ends with the verb: "إن وفدا من الحركة ترأسه فلان، وضم فلانا وفلانا، عقد".
  @Nullable
  Subject list(int verb, Sentence sentence) {
    int end = verb;
    while (end > sentence.first() && (text.mark(end - 1, "،,") || text.key(end - 1).equals("قد"))) {
      end--; // وكان وفد برئاسة فلان قد زار
    }
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - LIST) && !text.mark(k, "؛."); k--) {
      if (k == sentence.first() || Particles.that(text.key(k - 1)) || text.mark(k - 1, ":") || Particles.was(text.key(k - 1))) {
        Subject actors = participants.phrase(k).filter(participants::clitic).isPresent() ? null : participants.list(k, sentence);
        return actors == null || actors.end() < end || actors.end() > verb ? null : new Subject(actors.entities(), verb, true);
      }
    }
    return null;
  }
}
