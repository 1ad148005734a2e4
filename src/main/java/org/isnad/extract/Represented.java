package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;

/// Who stood for a side at a meeting told before: "ومثل الجانب المصري فلان", "مثل الشركة في الاجتماع فلان وفلان".
record Represented(Text text, ContactCues cues, Participants participants) {

  /// How many tokens the side and the meeting may take.
  private static final int SIDE = 12;

  /// Where those begin who stood for a side, when the token is the verb that tells it and opens its clause; -1 when it tells nobody.
  int from(int i, Sentence sentence) {
    boolean opens = i == sentence.first() || text.mark(i - 1, "،,؛") && text.key(i).startsWith("و")
        || i - sentence.first() < 3 && text.key(i - 1).equals("وقد") || text.key(i - 1).equals("فيما");
    if (!opens || !cues.is(Use.REPRESENTS, text.key(i)) || participants.inside(i)) {
      return -1;
    }
    boolean side = text.token(i).bare().endsWith("ه") || text.key(i).endsWith("ها");
    int k = i + 1;
    while (k < Math.min(sentence.end(), i + SIDE) && !text.mark(k, "،,.؛:")) {
      Optional<Phrase> p = participants.phrase(k);
      int lead = participants.lead(k, sentence);
      NounHit noun = cues.noun(text.token(k));
      boolean preposition = text.key(k).equals("في") || text.key(k).equals("خلال");
      if (side && lead >= 0 && participants.phrase(lead).filter(q -> participants.type(q) == Entity.Type.PER).isPresent()) {
        return k;
      }
      boolean named = p.isPresent() && (participants.type(p.get()) == Entity.Type.ORG || participants.type(p.get()) == Entity.Type.LOC);
      boolean word = text.key(k).startsWith("ال") && p.isEmpty(); // الجانب المصري
      boolean meeting = noun != null && noun.kind() == Contact.Kind.MEETING;
      if (!named && !word && !meeting && !preposition) {
        return -1;
      }
      side = side || named || text.key(k).equals("الجانب") || text.key(k).equals("الوفد");
      k = named ? p.orElseThrow().end() : k + 1;
    }
    return -1;
  }
}
