package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;

/// Steps over participles that tell behind a body to whom it belongs, where it rules or who stands by it, before what it says: "الحركة المرتبطة بتنظيم
/// القاعدة", "السلطات الانتقالية الحاكمة في مالي", "الحكومة المعترف بها دوليا". A verbal noun, as what is said may begin with, is none of them.
record BodyAppositions(Text text) {

  private static final int ADJECTIVES = 2;
  private static final int NOUNS = 3;

  /// The index after the participles that begin at the token right behind a body; the token when none does.
  int end(int i, Sentence sentence) {
    if (text.phraseOver(i - 1).filter(p -> p.end() == i).filter(this::body).isEmpty() && !text.is("attached", i - 1)
        && !text.key(i - 1).startsWith("ال")) {
      return i;
    }
    int at = i;
    while (at < i + ADJECTIVES && text.key(at).startsWith("ال") && !text.is("attached", at) && text.phraseAt(at).isEmpty()
        && (text.key(at).endsWith("يه") || text.key(at).endsWith("ي"))) {
      at++; // "السلطات الانتقالية الحاكمة في"
    }
    if (!text.is("attached", at) || text.phraseAt(at).isPresent()) {
      return i;
    }
    int end = complement(at + 1, sentence);
    while (end > at + 1 && text.key(end).startsWith("وال") && text.words("attached").contains(text.key(end).substring(1))) {
      end = complement(end + 1, sentence);
    }
    return end > at + 1 && end < sentence.end() ? end : i;
  }

  private boolean body(Phrase p) {
    Entity.Type type = text.entities.entity(p.entities().get(0)).type();
    return type == Entity.Type.ORG || type == Entity.Type.GRP;
  }

  /// The index after what the participle goes with: "بتنظيم القاعدة", "من إيران", "بها دوليا"; the token when nothing does.
  private int complement(int from, Sentence sentence) {
    String key = text.key(from);
    if (key.endsWith("يا") && key.length() > 4) {
      return from + 1; // "المدعومة إماراتيا"
    }
    if (Particles.WITH_PRONOUN.contains(key)) {
      return text.key(from + 1).endsWith("يا") && text.key(from + 1).length() > 4 ? from + 2 : from + 1;
    }
    boolean apart = key.equals("في") || key.equals("من") || key.equals("علي") || key.equals("مع") || key.equals("عن") || key.equals("الي");
    boolean fused = !apart && key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل"));
    if (!apart && !fused) {
      return from;
    }
    int at = apart ? from + 1 : from;
    Optional<Phrase> p = text.phraseAt(at);
    if (p.isPresent()) {
      return joined(p.get().end());
    }
    boolean definite = false;
    int k = at;
    while (k < Math.min(sentence.end(), at + NOUNS) && text.word(k) && !definite && text.phraseAt(k).isEmpty()) {
      definite = text.key(k).startsWith("ال") || k == at && fused && (key.startsWith("لل") || key.startsWith("بال"));
      k++;
    }
    Optional<Phrase> whose = text.phraseAt(k);
    return definite ? k : whose.isPresent() && k > at ? joined(whose.get().end()) : from;
  }

  /// The index after those joined by "و" to the one that ends before the token.
  private int joined(int end) {
    int k = end;
    while (text.key(k).startsWith("و") && text.phraseAt(k).isPresent()) {
      k = text.phraseAt(k).get().end();
    }
    return k;
  }
}
