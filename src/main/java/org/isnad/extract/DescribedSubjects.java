package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Subjects of verbs of contact in clauses that describe them: "الوزير الذي يزور الدوحة", "سبق لفلان أن التقى".
record DescribedSubjects(Text text, Participants participants, SubjectFinder subjects) {

  private static final Set<String> AUXILIARIES = Set.of("قد", "كان", "كانت", "كانوا", "وكان");

  /// "الوزير الذي يزور الدوحة": the one whom the relative clause describes.
  @Nullable
  Subject relative(int at, VerbForm form) {
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

  /// "سبق لفلان أن التقى".
  @Nullable
  Subject earlier(int verb, Sentence sentence) {
    Optional<Phrase> p = text.key(verb - 1).equals("ان") ? text.phraseOver(verb - 2) : Optional.empty();
    return p.isPresent() && text.key(p.get().first()).startsWith("ل") && participants.clitic(p.get())
        && text.key(p.get().first() - 1).endsWith("سبق") ? participants.list(p.get().first(), sentence) : null;
  }
}
