package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.text.Sentence;

/// A newspaper that tells of its own round, its name between quotation marks: "قامت «الصحيفة» بجولة", "«الصحيفة» زارت", "«الصحيفة» التقت".
record OutletActs(Text text, ContactCues cues, Participants participants) {

  /// How far before the noun the verb may stand that holds it, in tokens.
  private static final int REACH = 6;
  /// How many tokens the name may take.
  private static final int NAME = 3;

  /// Whether an outlet is the subject of the verb at the token, or of the verb that holds the noun there.
  boolean at(int cue, Sentence sentence) {
    for (int k = cue; k >= Math.max(sentence.first(), cue - REACH) && !text.mark(k, ".؛:،"); k--) {
      boolean verb = !participants.inside(k) && (cues.verb(text.token(k)) != null || cues.helper(text.token(k)) != null);
      if (verb) {
        return named(k + 1, 1, sentence) || !text.key(k).startsWith("و") && named(k - 1, -1, sentence); // بحث «كل المواضيع» وسيجتمع مع
      }
    }
    return false;
  }

  /// Whether a name between quotation marks begins at the mark, or with a step back ends there, which is no body that is known but an outlet.
  private boolean named(int mark, int step, Sentence sentence) {
    if (mark < sentence.first() || mark >= sentence.end() || !text.quoteMark(mark)) {
      return false; // a headline that ends with words between quotation marks is nobody's subject
    }
    for (int k = mark + step; k != mark + step * (NAME + 1) && k >= sentence.first() && k < sentence.end(); k += step) {
      if (text.quoteMark(k)) {
        int first = Math.min(mark, k) + 1;
        Optional<Phrase> p = text.phraseOver(first);
        return first <= Math.max(mark, k) - 1 && (p.isPresent() ? outlet(p.get()) : step > 0 || opens(k, sentence));
      }
    }
    return false;
  }

  /// Whether the name between quotation marks opens its clause, as a subject does, where no list knows it: not "في حملة «خذ بيدي» التقى الوزير".
  private boolean opens(int mark, Sentence sentence) {
    String before = text.key(mark - 1);
    return mark <= sentence.first() || !text.word(mark - 1) || before.startsWith("كان") || before.startsWith("وكان")
        || Particles.that(before);
  }

  private boolean outlet(Phrase p) {
    String id = p.entities().getFirst();
    Entity e = text.entities.entity(id);
    return text.entities.media().contains(id) || e.type() == Entity.Type.LOC && e.ref() == null;
  }
}
