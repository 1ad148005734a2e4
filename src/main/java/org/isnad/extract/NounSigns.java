package org.isnad.extract;

import java.util.Map;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;

/// What the shape of a noun tells about its part in the sentence. Stateless.
final class NounSigns {

  private NounSigns() {
  }

  /// Whether a noun that is no adverb, time or preposition stands at the token.
  static boolean noun(Text text, int i) {
    String key = text.key(i);
    return text.word(i) && key.length() > 2 && text.time(i) == null && !Particles.ADVERBS.contains(key)
        && !Particles.PREPOSITIONS.contains(key) && !Particles.WITH_PRONOUN.contains(key) && !Particles.CLAUSES.contains(key)
        && !Particles.that(key) && !key.startsWith("ل") && !key.startsWith("ب") && !key.endsWith("ا");
  }

  /// Whether a dual without its last letter stands at the token, for what two are to somebody: "والدا الجندي".
  static boolean dual(Text text, int i) {
    String key = text.key(i);
    return key.endsWith("ا") && key.length() > 4 && text.words("counterparts").contains(key.substring(0, key.length() - 1))
        && (text.key(i + 1).startsWith("ال") || text.phraseOver(i + 1).isPresent());
  }

  /// Whether the noun can only be a subject: a dual or plural of the nominative, or one that counts people out.
  static boolean nominative(Text text, int i) {
    String key = text.key(i);
    return key.startsWith("ال") && (key.endsWith("ون") && key.length() > 5 || text.is("two-told-before", i)) || text.is("opens-subject", i)
        || key.endsWith("و") && key.length() > 4;
  }

  /// Verbs that always have an object, by the preposition behind it.
  private static final Map<String, String> TRANSITIVE = Map.of("accuse", "ب", "advise-2", "ب", "describe", "ب", "brief", "علي");

  /// Whether the phrase behind a verb that always has an object must be the object: what the verb says of it follows at once.
  static boolean object(Text text, Cues.Hit hit, Subject after) {
    String with = TRANSITIVE.get(hit.cue().cue().id());
    String next = text.key(after.end());
    return with != null && text.phraseAt(hit.token() + 1).isPresent()
        && (with.equals("ب") ? next.startsWith("ب") && text.phraseAt(after.end()).isEmpty() && !next.equals("بعد") : next.equals(with));
  }

  /// Whether a plural of the accusative stands in the noun phrase or right behind it: the ones spoken to.
  static boolean accusative(Text text, int from, Subject who) {
    boolean definite = text.key(from).startsWith("ال"); // not the genitive of "عائلات الأسرى الإسرائيليين"
    for (int k = from; definite && k <= who.end(); k++) {
      String key = text.key(k);
      boolean group = text.entities.entity(who.entities().get(0)).type() == Entity.Type.GRP;
      if (key.endsWith("ين") && key.length() > 6 && (key.startsWith("ال") && group || key.startsWith("وال") && k == who.end())) {
        return true;
      }
    }
    return false;
  }
}
