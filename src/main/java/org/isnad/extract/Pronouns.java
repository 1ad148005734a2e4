package org.isnad.extract;

import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;

/// The pronouns written to nouns and verbs, and whom each can mean: "لقائه", "زيارتها", "بينهما".
record Pronouns(Text text, ContactCues cues, Cues speech, SubjectFinder subjects) {

  private static final VerbForm FEMININE = new VerbForm(VerbForm.Aspect.PAST, VerbForm.Gender.FEMININE, VerbForm.Number.SINGULAR, false);
  /// "زيارته" is never that of the gunmen who kidnapped somebody.
  private static final VerbForm ONE = new VerbForm(VerbForm.Aspect.PAST, VerbForm.Gender.MASCULINE, VerbForm.Number.SINGULAR, false);
  /// The one named last.
  static final String LATTER = "الاخير";

  /// The pronoun that the key ends with: "ه", "ها", "هما", "هم", of the first person "نا".
  static String of(String key) {
    return key.endsWith("نا") || key.endsWith("ي")
        ? "نا"
        : key.endsWith("هما") ? "هما" : key.endsWith("هم") ? "هم" : key.endsWith("ها") ? "ها" : "ه";
  }

  /// Whether the verb before the person is feminine: "وتحدثت فلانة".
  boolean she(Phrase p) {
    int k = p.first() - 1;
    return text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER && text.key(k).endsWith("ت") && text.phraseOver(k).isEmpty()
        && (speech.at(text.token(k)) != null || cues.verb(text.token(k)) != null || cues.helper(text.token(k)) != null);
  }

  boolean fits(String id, String pronoun) {
    Entity.Type type = text.entities.entity(id).type();
    return switch (pronoun) {
      case "ه" -> type == Entity.Type.PER || type == Entity.Type.GRP && subjects.agreement.continues(id, ONE);
      case "ها" -> subjects.agreement.agrees(id, FEMININE);
      default -> true;
    };
  }
}
