package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;

/// Whether a verb of saying without a known subject has one all the same, of which no more is known than a noun: two noun phrases stand behind it, and it
/// has but one object ("أدانت المحكمة صحافيي القناة", "يحث قانون المالية أصحاب الأموال"). Then whoever spoke before is not the one who speaks.
record OwnSubject(Text text, Cues cues) {

  private static final int MOST_ADJECTIVES = 3;

  /// Whether the nouns behind the verb are its subject and its object.
  boolean of(Cues.Hit hit) {
    SpeechCue cue = hit.cue().cue();
    VerbForm form = hit.cue().form();
    int i = hit.token() + 1;
    if (form.object() || form.number() != VerbForm.Number.SINGULAR || !noun(i)
        || text.words("two-objects").contains(cue.id())) {
      return false;
    }
    boolean feminine = feminine(i);
    if (feminine != (form.gender() == VerbForm.Gender.FEMININE) && !(text.key(i).startsWith("ال") && !feminine && broken(i))) {
      return false;
    }
    return text.key(i).startsWith("ال") ? definite(i, cue) : indefinite(i, cue);
  }

  private boolean broken(int i) {
    return text.words("crowds").contains(text.key(i).substring(2));
  }

  /// A definite noun with its adjectives before a name or before a noun for people that another makes definite; not "أدانت الممارسات غير القانونية".
  private boolean definite(int i, SpeechCue cue) {
    int end = i + 1;
    while (end < i + 1 + MOST_ADJECTIVES && text.word(end) && text.key(end).startsWith("ال") && text.phraseAt(end).isEmpty()
        && feminine(end) == feminine(i) && text.time(end) == null) {
      end++;
    }
    if (named(end)) {
      return cue.takes(Complement.ACCUSED) || cue.takes(Complement.OBJECT);
    }
    String object = text.key(end);
    boolean people = object.endsWith("يي") || text.words("crowds").contains(object) || text.words("people").contains(object);
    return cue.takes(Complement.OBJECT) && people && noun(end) && text.key(end + 1).startsWith("ال") && text.time(end + 1) == null
        && !text.says(end);
  }

  /// An indefinite noun with an adjective before a definite one.
  private boolean indefinite(int i, SpeechCue cue) {
    int end = i + 1;
    String noun = text.key(i);
    while (end < i + 1 + MOST_ADJECTIVES && text.word(end) && !text.key(end).startsWith("ال") && text.phraseAt(end).isEmpty()
        && (text.key(end).endsWith("يه") && text.key(end).length() > 4 || text.key(end).endsWith("ون") && noun.endsWith("ون"))) {
      end++;
    }
    return end > i + 1 && (cue.takes(Complement.OBJECT) || cue.takes(Complement.DESCRIBED) || cue.takes(Complement.ACCUSED))
        && (named(end) || text.key(end).startsWith("ال") && text.time(end) == null && !Particles.RELATIVE.contains(text.key(end)));
  }

  private boolean noun(int i) {
    String key = text.key(i);
    return NounSigns.noun(text, i) && text.phraseOver(i).isEmpty() && !key.endsWith("ين") && !key.endsWith("وا")
        && !text.is("affirmed", i) && !text.is("documents", i) && !cues.acts().contains(key);
  }

  private boolean feminine(int i) {
    return text.key(i).endsWith("ه") || text.key(i).endsWith("ات");
  }

  /// Whether somebody or some place is named at the token with nothing written to the name.
  private boolean named(int i) {
    Optional<Phrase> p = text.phraseAt(i);
    return p.isPresent() && p.get().span().start() == text.token(i).span().start() && !text.is("directions", i)
        && text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.GRP;
  }
}
