package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.Partner;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The one whom a relative clause describes as met by others: in "فلان الذي استقبله الرئيس", "فلانة، التي التقى بها الوزير" the pronoun takes up the
/// noun before the relative, so that who stands behind the verb is its subject.
record RelativeObject(Text text, Participants participants) {

  private static final Set<String> AUXILIARIES = WordSet.of("قد", "كان", "كانت");
  private static final Set<String> HE = WordSet.of("الذي", "والذي");
  private static final Set<String> SHE = WordSet.of("التي", "والتي");
  private static final Set<String> THEY = WordSet.of("الذين", "والذين");

  /// The phrase for that one; null when the verb has no such pronoun or describes no person, group or delegation.
  @Nullable
  Phrase of(VerbHit hit) {
    int verb = hit.token();
    boolean by = hit.verb().partners().contains(Partner.BY) && (text.key(verb + 1).equals("به") || text.key(verb + 1).equals("بها"));
    if (!hit.verb().form().object() && !by) {
      return null;
    }
    int k = verb - 1;
    while (AUXILIARIES.contains(text.key(k))) {
      k--; // الذي كان قد استقبله
    }
    if (!takesUp(text.key(k), text.key(by ? verb + 1 : verb))) {
      return null;
    }
    int last = text.mark(k - 1, "،,-–") ? k - 2 : k - 1;
    Optional<Phrase> p = text.phraseOver(last);
    if (p.isEmpty() || p.get().end() - 1 != last || participants.phrase(p.get().first()).isEmpty()) {
      return null;
    }
    Entity.Type type = participants.type(p.get());
    return type == Entity.Type.PER || type == Entity.Type.GRP || HE.contains(text.key(k)) && participants.team(text.key(p.get().first() - 1))
        ? p.get()
        : null;
  }

  /// Whether relative and pronoun are of one gender and number: "الذي" and "ه", not "الذي استقبلها".
  private static boolean takesUp(String relative, String word) {
    return switch (Pronouns.of(word)) {
      case "ه" -> HE.contains(relative);
      case "ها" -> SHE.contains(relative);
      case "هم" -> THEY.contains(relative);
      default -> false;
    };
  }
}
