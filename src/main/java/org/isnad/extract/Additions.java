package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Additions of place, time and occasion that stand between a verb and its subject or object: "لدى وصوله إلى مطار القاهرة", "في مكتبه أمس".
final class Additions {

  private static final int REACH = 16;
  /// Prepositions that open an addition behind which a subject or object may still come.
  private static final Set<String> OPENING = WordSet.of("في", "فى", "علي", "خلال", "عقب", "بعد", "قبل", "لدي", "اثناء", "عبر", "ضمن", "عند",
      "داخل", "قبيل", "قرب", "الي", "فور");

  private final Text text;
  private final Participants participants;

  Additions(Text text, Participants participants) {
    this.text = text;
    this.participants = participants;
  }

  /// Whether an addition opens at the token.
  boolean opens(int k) {
    String key = text.key(k);
    return OPENING.contains(key) && (!key.equals("علي") || participants.phrase(k).isEmpty())
        || key.startsWith("ب") && key.length() > 3 && text.word(k) && participants.phrase(k).isEmpty();
  }

  /// The first actor's phrase behind the additions that begin at the token; the token itself when none begin there or none comes.
  int skip(int from, Sentence sentence) {
    if (!opens(from)) {
      return from;
    }
    boolean inside = false;
    for (int k = from; k < Math.min(sentence.end(), from + REACH); k++) {
      if (Particles.was(text.key(k)) && text.mark(k - 1, "،,")) {
        return from; // ووصلت إلى المطار، وكان في استقبالها فلان
      }
      if (text.key(k).equals("راس") || text.key(k).equals("حيث") || text.key(k).equals("اين")) {
        return from; // إلى دمشق على رأس وفد، حيث استقبله
      }
      Optional<Phrase> p = participants.phrase(k);
      if (p.isPresent()) {
        boolean place = inside && text.key(k - 1).startsWith("مغادر") && participants.type(p.get()) == Entity.Type.LOC; // لدى مغادرته مطار القاهرة
        if (!place && !(inside && completes(k)) && !participants.clitic(p.get())) {
          return k;
        }
        k = p.get().end() - 1;
      } else if (opens(k)) {
        inside = true;
      } else if (text.mark(k, "؛.:") || Particles.that(text.key(k)) || !inside && text.time(k) == null && !text.mark(k, "،,")) {
        return participants.lead(k, sentence) > k ? k : from;
      } else if (text.word(k) && text.time(k) == null && !completes(k) && participants.lead(k, sentence) > k) {
        return k; // في مطارها معالي الوزير
      }
    }
    return from;
  }

  /// Whether what stands at the token completes the addition it stands in: "في مكتب الوزير", but not "في مكتبه وزيرا".
  boolean completes(int k) {
    int before = k - 1;
    if (text.time(before) != null || text.mark(before, "،,") || text.phraseOver(before).isPresent()) {
      return false;
    }
    String key = text.key(before);
    boolean ends = key.startsWith("ال") || key.startsWith("بال") || text.token(before).bare().endsWith("ه") || key.endsWith("ها");
    return OPENING.contains(key) || !ends;
  }
}
