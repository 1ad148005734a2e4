package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.WordSet;

/// Tells whether مع or بين completes a noun like العلاقات, so that those behind it are no side of a contact.
final class Relations {

  /// Prepositions with a pronoun that may stand behind such a noun: what it is about.
  private static final Set<String> ABOUT = WordSet.of("عليه", "عليها", "عليهما", "عليهم", "فيه", "فيها", "بشانه", "بشانها", "حوله", "حولها",
      "به", "بها");
  private final Text text;
  private final ContactCues cues;

  Relations(Text text, ContactCues cues) {
    this.text = text;
    this.cues = cues;
  }

  /// Whether the preposition at the token stands behind such a noun, or its adjective, that itself stands behind `after`.
  boolean govern(int preposition, int after) {
    int k = preposition - 1;
    String key = text.key(k);
    if (k - 1 > after && ABOUT.contains(key) && is(text.key(k - 1))) {
      return true; // بعد الاتفاق عليها مع
    }
    return k > after && is(key) || k - 1 > after && is(text.key(k - 1)) && (key.startsWith("ال") || key.endsWith("ي") || key.endsWith("ه"));
  }

  /// Whether the key is such a noun, alone or behind و or ل.
  boolean is(String key) {
    return cues.is(Use.RELATION, key) || key.startsWith("و") && cues.is(Use.RELATION, key.substring(1))
        || key.startsWith("ل") && cues.is(Use.RELATION, key.startsWith("لل") ? "ا" + key : key.substring(1));
  }
}
