package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;

/// The first sentence under the title where it sums the article up in the present tense with the subject first, "وزير الخارجية يهاتف نظيريه": what it tells of
/// contacts, often of "a delegation" or "his counterpart", the article tells again with names. A contact whose time it tells is the article's own.
record Standfirst(Text text, ContactCues cues, Cues speech) {

  private static final int APPOSITIONS = 3;

  /// The contacts without those of such lines that the article tells again.
  List<Contact> without(List<Contact> told) {
    Sentence first = text.document.sentences().stream().filter(s -> !s.headline()).findFirst().orElse(null);
    if (told.size() < 2 || first == null || !summary(first)) {
      return told;
    }
    int end = first.span().end();
    List<Contact> later = told.stream().filter(c -> c.evidence().start() >= end).toList();
    return later.isEmpty()
        ? told
        : told.stream().filter(c -> c.evidence().start() >= end || later.stream().noneMatch(d -> again(c, d, later))).toList();
  }

  /// Whether the article's own sentence tells the contact of its summary again: one person is the same, and nobody else is named who is not met later.
  private boolean again(Contact summed, Contact told, List<Contact> later) {
    boolean visit = summed.kind() == Contact.Kind.VISIT;
    boolean off = summed.status() == Contact.Status.DENIED || summed.status() == Contact.Status.CANCELLED;
    if (off || summed.time() != null || visit != (told.kind() == Contact.Kind.VISIT)) {
      return false;
    }
    Set<String> same = new HashSet<>(summed.participants());
    same.retainAll(told.participants());
    if (same.stream().noneMatch(this::person)) {
      return false;
    }
    return summed.participants().stream().filter(id -> person(id) && !same.contains(id))
        .allMatch(id -> later.stream().anyMatch(c -> c.participants().contains(id)));
  }

  private boolean person(String id) {
    return text.entities.entity(id).type() == Entity.Type.PER;
  }

  /// Whether the sentence begins with its subject and a verb in the present behind it.
  private boolean summary(Sentence s) {
    int k = s.first();
    for (int n = 0; n < APPOSITIONS; n++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isEmpty()) {
        break;
      }
      k = text.mark(p.get().end(), "،,") ? p.get().end() + 1 : p.get().end();
    }
    String key = text.key(k);
    return k > s.first() && k < s.end() && (key.startsWith("ي") || key.startsWith("ت"))
        && (cues.verb(text.token(k)) instanceof ContactCues.VerbHit met && met.verb().form().aspect() == VerbForm.Aspect.PRESENT
            || cues.helper(text.token(k)) instanceof ContactCues.LightVerb held && held.form().aspect() == VerbForm.Aspect.PRESENT
            || speech.at(text.token(k)) instanceof Cues.Hit said && said.cue().form().aspect() == VerbForm.Aspect.PRESENT);
  }
}
