package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.jspecify.annotations.Nullable;

/// Finds where a contact took place: a place after "في" or "ب" that belongs to the contact, not to what was talked about.
final class Scene {

  private static final Set<String> HOUSES = Set.of("فندق", "قصر", "مقر", "مكتب", "القصر", "مدينه", "منتجع", "قاعده");

  private final Text text;
  private final ContactCues cues;

  Scene(Text text, ContactCues cues) {
    this.text = text;
    this.cues = cues;
  }

  /// The place nearest to the cue within `[first, end)`, or null. What stands within `subject`, first and end, describes the actors.
  Contact.@Nullable Place place(int first, int end, int cue, int[] subject) {
    Contact.Place best = null;
    int distance = Integer.MAX_VALUE;
    for (int k = first; k < end; k++) {
      Contact.Place here = k > subject[0] && k < subject[1] ? null : in(k, first, end, cue);
      int far = Math.abs(k - cue) + (k < cue ? 3 : 0);
      if (here != null && far < distance) {
        best = here;
        distance = far;
      }
    }
    return best;
  }

  private Contact.@Nullable Place in(int k, int first, int end, int cue) {
    String key = text.key(k);
    Optional<Phrase> over = text.phraseOver(k);
    if (over.isPresent() && over.get().first() < k) {
      return null; // inside a role: مستشار الرئيس في الشرق الأوسط
    }
    if (key.equals("في") || key.equals("فى") || key.equals("وفي")) {
      return belongs(k - 1, first, cue) ? named(k + 1, end) : null;
    }
    Optional<Phrase> p = text.phraseAt(k);
    boolean by = p.isPresent() && place(p.get()) && key.startsWith("ب") && p.get().span().start() == text.token(k).span().start() + 1;
    return by && belongs(k - 1, first, cue) ? new Contact.Place(p.get().span(), p.get().entities().get(0)) : null;
  }

  /// The place named at the token, with "العاصمة الفرنسية" before or instead of it.
  Contact.@Nullable Place named(int k, int end) {
    int at = k;
    boolean capital = text.key(k).equals("العاصمه") || text.key(k).equals("للعاصمه") || text.key(k).equals("مدينه")
        || text.key(k).equals("بلده");
    while (at < Math.min(end, k + 3) && text.phraseAt(at).isEmpty() && text.word(at) && capital) {
      at++;
    }
    Optional<Phrase> p = text.phraseAt(at);
    if (p.isPresent() && place(p.get()) && p.get().span().start() == text.token(at).span().start()) {
      return new Contact.Place(p.get().span(), p.get().entities().get(0));
    }
    boolean house = HOUSES.contains(text.key(k));
    for (int j = k + 1; house && j <= k + 2; j++) {
      Optional<Phrase> q = text.phraseAt(j);
      if (q.isPresent() && place(q.get()) && text.key(j).startsWith("ب")) {
        return new Contact.Place(new Span(text.token(k).span().start(), q.get().span().end()), q.get().entities().get(0));
      }
    }
    return capital && text.word(k + 1) && text.key(k + 1).startsWith("ال") && text.key(k).contains("العاصمه")
        ? new Contact.Place(new Span(text.token(k).span().start(), text.token(k + 1).span().end()), null)
        : null;
  }

  /// Whether an addition of place after the token can belong to the contact.
  private boolean belongs(int before, int first, int cue) {
    if (before < first || text.mark(before, "،,()") || text.time(before) != null || before == cue) {
      return true;
    }
    Optional<Phrase> p = text.phraseOver(before);
    if (p.isPresent()) {
      return p.get().kind() != Phrase.Kind.GROUP || before >= cue;
    }
    return before > cue && before <= cue + 3 && plain(cue + 1, before) || cues.helper(text.token(before)) != null
        || text.key(before).startsWith("المنعقد") || Particles.ADVERBS.contains(text.key(before));
  }

  /// The token after "في القاهرة" at the token, or the token itself.
  int after(int k) {
    for (int j = k + 1; text.key(k).equals("في") && j <= k + 3; j++) {
      Optional<Phrase> p = text.phraseAt(j);
      if (p.isPresent() && place(p.get())) {
        return p.get().end();
      }
    }
    return k;
  }

  private boolean plain(int from, int last) {
    for (int k = from; k <= last; k++) {
      if (Particles.PREPOSITIONS.contains(text.key(k)) && !text.key(k).equals("علي")) {
        return false;
      }
    }
    return true;
  }

  boolean place(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type() == Entity.Type.LOC;
  }
}
