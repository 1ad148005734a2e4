package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Attribution.Link;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds who is credited with a whole sentence by the one behind it: "صرح بذلك الناطق باسم الشرطة فلان", "جاء ذلك في بيان للوزارة".
final class BackwardCredits {

  private static final Set<String> THAT = WordSet.of("ذلك", "بذلك", "هذا", "بهذا");
  /// How far behind its verb "ذلك" may stand, and behind that whoever spoke, in tokens.
  private static final int NEAR = 3;
  private static final int REACH = 12;

  private final Text text;
  private final Cues cues;
  private final SubjectFinder subjects;
  private final Documents documents;

  BackwardCredits(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
    this.subjects = new SubjectFinder(text);
    this.documents = new Documents(text, subjects);
  }

  /// Whoever the next sentence says told this one, with the outlet that he told it to; empty when it says nothing of the kind.
  List<Link> of(Sentence sentence) {
    List<Sentence> all = text.document.sentences();
    return sentence.index() + 1 < all.size() ? told(all.get(sentence.index() + 1)) : List.of();
  }

  private List<Link> told(Sentence next) {
    int verb = next.first();
    while (verb < next.end() && !text.word(verb)) {
      verb++;
    }
    int that = verb + 1;
    while (that < Math.min(next.end(), verb + NEAR) && !THAT.contains(text.key(that))) {
      that++;
    }
    if (!THAT.contains(text.key(that)) || that >= next.end()) {
      return List.of();
    }
    if (text.is("stands-in", verb)) {
      return document(that + 1, next);
    }
    Cues.Hit hit = cues.at(text.token(verb));
    if (hit == null || !hit.finite() || hit.cue().form().object() || text.is("denied", verb)) {
      return List.of();
    }
    Subject who = speaker(that + 1, next);
    if (who == null) {
      return List.of();
    }
    List<Link> out = new ArrayList<>(Credits.links(text, who.entities()));
    SpeakerChains.add(out, Credits.addressee(text, that, Math.min(next.end(), who.end() + NEAR)).chain());
    return out;
  }

  /// Who speaks behind the token: a person named behind his title, else the first who is named, not the outlet that he spoke to.
  private @Nullable Subject speaker(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + REACH) && !text.mark(k, ".؛") && !Particles.that(text.key(k)); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(k - 1)) && text.opens(k - 1) == null) {
        Subject named = subjects.named(k - 1, sentence);
        return named != null ? named : subjects.joint(p.get(), sentence);
      }
    }
    return null;
  }

  /// Whose document tells it: "جاء ذلك في بيان للوزارة", "على لسان الوزير".
  private List<Link> document(int i, Sentence sentence) {
    boolean tongue = text.key(i).equals("علي") && text.key(i + 1).equals("لسان");
    Subject who = tongue
        ? speaker(i + 2, sentence)
        : text.key(i).equals("في") && text.is("papers", i + 1) ? owner(i + 1, sentence) : null;
    return who == null ? List.of() : Credits.links(text, who.entities());
  }

  private @Nullable Subject owner(int noun, Sentence sentence) {
    Subject owner = documents.owner(noun, sentence);
    return owner != null ? owner : documents.publisher(noun, sentence);
  }
}
