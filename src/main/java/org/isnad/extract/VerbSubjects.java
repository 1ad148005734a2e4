package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The subject of a verb of contact that stands before it, or that its form tells: "فلان الذي التقى", "لكن فلانا التقى", "سبق لفلان أن التقى", "سألتقي".
record VerbSubjects(Text text, Participants participants, SubjectFinder subjects, Actors actors) {

  private static final Set<String> AUXILIARIES = Set.of("قد", "كان", "كانت", "كانوا", "وكان");

  /// The subject, empty where somebody is meant who is not known; null when none stands before the verb.
  @Nullable
  Subject of(VerbHit hit, Sentence sentence) {
    int i = hit.token();
    if (hit.ours()) {
      return new Subject(actors.speaking(i), i + 1, true);
    }
    Subject subject = relative(i, hit.verb().form());
    boolean joined = hit.taken() == 1 && text.key(i).startsWith("و"); // وزار: the subject follows, or was told before
    subject = subject != null || joined ? subject : before(i, sentence);
    return subject != null ? subject : earlier(i, sentence);
  }

  /// "الوزير الذي يزور الدوحة": the one whom the relative clause describes.
  private @Nullable Subject relative(int at, VerbForm form) {
    int verb = at;
    while (AUXILIARIES.contains(text.key(verb - 1))) {
      verb--; // الذي كان قد التقى
    }
    if (!Particles.RELATIVE.contains(text.key(verb - 1)) || ContactVerbs.INTO.contains(text.key(at + 1))) {
      return null;
    }
    int k = text.mark(verb - 2, "،,") ? verb - 3 : verb - 2;
    Optional<Phrase> p = text.phraseOver(k);
    if (p.isPresent() && p.get().end() - 1 == k && text.key(p.get().first() - 1).equals("دول")) {
      p = text.phraseOver(p.get().first() - 2); // وزراء خارجية دول المجلس الذين
      k = p.isPresent() ? p.get().end() - 1 : k;
    }
    return p.isPresent() && p.get().end() - 1 == k && participants.phrase(p.get().first()).isPresent()
        && (participants.type(p.get()) == Entity.Type.PER || !text.key(p.get().first() - 1).equals("من"))
        && (participants.type(p.get()) == Entity.Type.PER || form.number() != VerbForm.Number.SINGULAR
            || subjects.agrees(p.get().entities().get(0), form))
                ? new Subject(participants.members(p.get()), at, true)
                : new Subject(List.of(), at, true);
  }

  /// "أوفدت الحكومة فلانا إلى أربيل": the one sent, who visits; null when the sentence does not tell.
  ///
  /// @param from where the sender begins
  /// @param behind where the next who can take part begins behind a token
  @Nullable
  Subject sent(int from, IntUnaryOperator behind, Sentence sentence) {
    Subject sender = participants.list(from, sentence);
    Subject one = sender == null ? null : participants.list(behind.applyAsInt(sender.end()), sentence);
    return one != null && one.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER
        || text.entities.entity(id).type() == Entity.Type.GRP) ? one : null;
  }

  /// "سبق لفلان أن التقى".
  private @Nullable Subject earlier(int verb, Sentence sentence) {
    Optional<Phrase> p = text.key(verb - 1).equals("ان") ? text.phraseOver(verb - 2) : Optional.empty();
    return p.isPresent() && text.key(p.get().first()).startsWith("ل") && participants.clitic(p.get())
        && text.key(p.get().first() - 1).endsWith("سبق") ? participants.list(p.get().first(), sentence) : null;
  }

  private @Nullable Subject before(int verb, Sentence sentence) {
    Subject before = dateline(verb, sentence) ? null : subjects.before(verb, sentence);
    if (before == null) {
      return null;
    }
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - 8); k--) {
      Optional<Phrase> p = text.phraseOver(k);
      if (p.isPresent()) {
        return participants.phrase(p.get().first()).isPresent() ? before : null;
      }
    }
    return before;
  }

  /// Whether the first dash of the sentence stands right before the verb: "رام الله (الوكالة) - بحث".
  private boolean dateline(int verb, Sentence sentence) {
    for (int k = sentence.first(); k < verb - 1; k++) {
      if (text.mark(k, "-–") && !text.token(k - 1).isNumber()) {
        return false;
      }
    }
    return text.mark(verb - 1, "-–") && verb - sentence.first() < 14;
  }
}
