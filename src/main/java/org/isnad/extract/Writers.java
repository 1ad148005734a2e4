package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;

/// Whose words a call, a letter or a speech holds that a pronoun takes up: "تلقى رسالة من X قال فيها".
record Writers(Text text, SubjectFinder subjects) {

  private static final List<String> RECEIVED = List.of("اتصال", "مكالم", "رسال", "برقي", "خطاب");
  private static final int REACH = 30;

  /// Who speaks in the call or letter that "فيه" takes up: whom it came from ("تلقى اتصالا من X أعرب فيه"), else the actor nearest before the verb
  /// in the sentence. Empty when there is none.
  List<String> of(int verb, Sentence within) {
    List<String> sender = sender(verb, within);
    if (!sender.isEmpty()) {
      return sender;
    }
    for (int i = verb - 1; i >= within.first(); i--) {
      Optional<Phrase> p = text.phraseAt(i);
      boolean with = text.key(i - 2).equals("مع") && text.word(i - 1) && text.phraseOver(i - 1).isEmpty(); // "مع قيادة الجمعية"
      boolean led = text.is("led-by", i - 1) || text.key(i - 1).startsWith("ال") && text.is("led-by", i - 2); // "النادي برئاسة فلان"
      if (p.isPresent() && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1)) && !with && !led
          && text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.LOC) {
        return p.get().entities();
      }
    }
    return List.of();
  }

  private List<String> sender(int verb, Sentence within) {
    for (int i = verb - 1; i > within.first() && i > verb - REACH; i--) {
      if (text.mark(i, ".؛:")) {
        return List.of();
      }
      boolean issued = text.key(i).equals("عن") && text.key(i - 1).endsWith("صدر"); // "صدر عن الديوان بيان جاء فيه"
      if ((issued || text.key(i).equals("من") && received(i - 1)) && text.phraseAt(i + 1).isPresent()) {
        return subjects.joint(text.phraseAt(i + 1).get(), within).entities();
      }
    }
    return List.of();
  }

  /// Whether a call or a letter stands at the token or one word before it: "اتصالا هاتفيا".
  private boolean received(int i) {
    return RECEIVED.stream().anyMatch(n -> text.key(i).startsWith(n) || text.key(i - 1).startsWith(n));
  }
}
