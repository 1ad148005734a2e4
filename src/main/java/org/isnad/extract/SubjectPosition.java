package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Cues;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Whether a phrase stands where the subjects of clauses stand, as far as the words before it tell.
record SubjectPosition(Text text, ContactCues cues, Cues speech, Participants participants) {

  private static final Set<String> CONJUNCTIONS = WordSet.of("لكن", "ثم", "حيث", "فيما", "بينما", "كما", "او", "حتي", "لان");

  /// Whether the token is in an addition at the beginning of its sentence: "وقبيل اجتماعه مع فلان، أكد".
  boolean fronted(int token, Sentence sentence) {
    for (int k = sentence.first(); k < token; k++) {
      if (text.phraseOver(k).isPresent() || speech.at(text.token(k)) != null || cues.verb(text.token(k)) != null
          || text.mark(k, ":") || text.clause(k)) {
        return false;
      }
    }
    return token - sentence.first() < 5;
  }

  /// Whether the phrase at the token stands where subjects stand: at the beginning of a clause or behind its verb.
  boolean at(int i, Sentence sentence) {
    int k = i - 1;
    while (k >= sentence.first() && (text.quoteMark(k) || text.time(k) != null && text.phraseOver(k).isEmpty()
        || Particles.ADVERBS.contains(text.key(k)) || participants.lead(k, sentence) == i)) {
      k--;
    }
    if (opens(k, sentence)) {
      return true;
    }
    return text.phraseOver(k).isEmpty() && (opens(k - 1, sentence) || speech.at(text.token(k)) != null || cues.verb(text.token(k)) != null
        || cues.helper(text.token(k)) != null);
  }

  /// Whether a delegation of theirs stands between the tokens as a subject.
  boolean sent(String id, int from, int until, Sentence sentence) {
    for (int i = from; i < until; i++) {
      if (participants.phrase(i).filter(p -> p.entities().getFirst().equals(id)).isPresent() && participants.delegation(i)
          && at(i, sentence)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a clause can begin after the token.
  private boolean opens(int k, Sentence sentence) {
    String key = text.key(k);
    return k < sentence.first() || text.mark(k, "،,:-–؛.…") || Particles.that(key) || CONJUNCTIONS.contains(key) || key.equals("قد")
        || key.equals("وقد") || key.equals("كان") || key.equals("وكان") || key.equals("كانت") || key.equals("وكانت") || key.equals("ولكن");
  }

  /// Whether a preposition governs the phrase at the token, perhaps before words like صاحب السمو.
  boolean preposed(int first, Sentence sentence) {
    int k = first - 1;
    while (k > sentence.first() && cues.is(ContactCues.Use.LEAD, text.key(k)) && text.phraseOver(k).isEmpty()) {
      k--;
    }
    String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
    if (key.equals("راس") && text.key(k - 1).endsWith("علي")) {
      return true; // على رأس وفد
    }
    if (key.equals("من") && k > sentence.first() && cues.is(ContactCues.Use.SOME, Folding.key(text.key(k - 1)))) {
      return false; // زار وفد من الشركة
    }
    return Particles.PREPOSITIONS.contains(key) && !CONJUNCTIONS.contains(key);
  }
}
