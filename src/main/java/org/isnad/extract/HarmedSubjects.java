package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds what happened to persons without a number who stand before their verb: "إن حارسا في السجن قتل", "وكان جنديان من البعثة جرحا",
/// "إن امرأة وطفلا في الخامسة قتلوا".
record HarmedSubjects(Text text, Measures measures) {

  private static final Set<String> OPENERS = WordSet.of("وان", "كان", "وكان", "وكانت", "كانت");
  /// How far before a person the clause may begin, in tokens.
  private static final int BEFORE = 12;
  /// How far behind a person the verb may stand, in tokens.
  private static final int BEHIND = 12;

  /// What happened to the person at the token, whose noun ends before `end`; null when the clause tells nothing of the kind.
  @Nullable
  String of(int i, int end, Sentence sentence) {
    int first = first(i, sentence);
    if (first < 0 || first < i && !text.key(i).startsWith("و")) {
      return null; // the adjective of the first: "جنديان تشاديان"
    }
    boolean several = first < i;
    int commas = 0;
    for (int k = end; k < Math.min(sentence.end(), end + BEHIND); k++) {
      String key = text.key(k);
      commas += text.mark(k, "،,") ? 1 : 0;
      if (text.mark(k, ".؛:") || commas > 1 || Particles.that(key) || Governors.BREAKS.contains(key)) {
        return null;
      }
      boolean joined = key.startsWith("و") && measures.person(key.substring(1)) > 0;
      several |= joined;
      String verb = text.name(k) || Particles.PREPOSITIONS.contains(text.key(k - 1)) ? null : measures.verbs().get(key);
      if (verb != null) {
        boolean fits = !several || key.endsWith("وا") || key.endsWith("ا");
        boolean object = key.endsWith("ها") || key.endsWith("هم") || key.endsWith("ه"); // "أسرتها": her family
        boolean sure = !object && (k <= end + 2 || !measures.words("harm-or-not").contains(key));
        return fits && sure && Measures.harm(verb) && passive(k, sentence) ? verb : null;
      }
    }
    return null;
  }

  /// The first of the persons told together with the one at the token, who stands right behind the word that opens their clause; -1 when none opens it.
  private int first(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - BEFORE); k--) {
      if (text.that(k) || OPENERS.contains(text.key(k))) {
        return k + 1 == i || measures.person(text.key(k + 1)) > 0 ? k + 1 : -1;
      }
      if (!text.word(k) || measures.verbs().containsKey(text.key(k))) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether a verb of harm at the token has no object behind it.
  private boolean passive(int i, Sentence sentence) {
    int next = i + 1;
    String after = text.key(next);
    boolean object = text.word(next) && !measures.words("deaths").contains(after) && !Particles.WITH_PRONOUN.contains(after)
        && text.time(next) == null
        && (after.startsWith("ال")
            || after.length() > 3 && (after.endsWith("ه") && !text.token(next).bare().endsWith("ة") || after.endsWith("ها")));
    return i < sentence.end() && !object
        && (next >= sentence.end() || !text.token(next).isNumber() && measures.person(text.key(next)) < 0 && text.phraseAt(next).isEmpty());
  }
}
