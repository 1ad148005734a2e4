package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Finds the one who is cited, for what he says of himself: "نقلت القناة عن فلان قوله خلال لقائه", "عن فلان أنه التقى".
record Cited(Text text, Participants participants, Pronouns pronouns, SubjectFinder subjects) {

  private static final Set<String> SAID = WordSet.of("قوله", "قولها");
  private static final Set<String> SELF = WordSet.of("انه", "انها", "بانه", "بانها");
  /// How far before a noun of contact the words that cite somebody may stand, in tokens.
  private static final int REACH = 10;

  /// "نقلت القناة عن فلان أنه التقى": the one from whom it is told that he did it himself; none when the verb before the token is told otherwise.
  List<String> himself(int token, VerbForm form, Sentence sentence) {
    int self = token - 1;
    while (self > sentence.first() && (text.key(self).equals("قد") || text.key(self).equals("كان") || text.key(self).equals("كانت"))) {
      self--;
    }
    if (!SELF.contains(text.key(self))) {
      return List.of();
    }
    int last = text.mark(self - 1, "،,") ? self - 2 : self - 1;
    Optional<Phrase> p = text.phraseOver(SAID.contains(text.key(last)) ? last - 1 : last);
    boolean from = p.isPresent() && participants.phrase(p.get().first()).isPresent() && text.key(p.get().first() - 1).equals("عن")
        && (person(p.get().entities().getFirst()) || participants.holder(p.get().entities().getFirst()))
        && subjects.agreement.agrees(p.get().entities().getFirst(), form);
    return from ? p.orElseThrow().entities() : List.of();
  }

  /// The one whose words are cited right before the token, or behind the insertion it stands in: "نقلت عن فلان قوله خلال لقائه", "عن فلان، بعد لقائه
  /// فلانا، قوله".
  List<String> before(int token, String pronoun, Sentence sentence) {
    for (int k = token - 1; k > sentence.first() && k > token - REACH && !text.mark(k, "؛.:") && !Particles.that(text.key(k)); k--) {
      Optional<Phrase> p = SAID.contains(text.key(k)) || text.mark(k, "،,") ? text.phraseOver(k - 1) : Optional.empty();
      boolean told = p.isPresent() && (text.word(k) || text.key(p.get().first() - 1).equals("عن"));
      if (told && participants.phrase(p.get().first()).isPresent() && person(p.get().entities().get(0))
          && pronouns.fits(p.get().entities().get(0), pronoun)) {
        return p.get().entities();
      }
    }
    return List.of();
  }

  private boolean person(String id) {
    return text.entities.entity(id).type() == Entity.Type.PER;
  }
}
