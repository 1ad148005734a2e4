package org.isnad.extract;

import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Where, or to whom, a visit told by a noun goes: "زيارته إلى القاهرة", "زيارة للأردن", "جولة شملت الكويت وقطر", "زيارته لذوي الشهيد".
final class Destination {

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final Scene scene;
  private final NounHit hit;
  private final Sentence sentence;

  Destination(Text text, ContactCues cues, Participants participants, Scene scene, NounHit hit, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.scene = scene;
    this.hit = hit;
    this.sentence = sentence;
  }

  /// Takes the destination that begins at the token into `gap`, behind words of purpose (`loose`) only where the visit was; the token after it, or the token itself when none begins.
  int read(int k, boolean loose, NounGap gap) {
    String key = text.key(k);
    if (gap.place != null) {
      return k;
    }
    boolean tour = text.key(hit.token()).contains("جول");
    boolean stops = cues.is(Use.STOPS, key) && (tour || !Particles.RELATIVE.contains(text.key(k - 1)));
    int at = key.equals("الي") && !loose || stops || (tour || loose) && key.equals("في") ? k + 1 : k;
    Optional<Phrase> p = text.phraseAt(at);
    boolean fused = at == k && !loose && key.startsWith("ل") && (p.isEmpty() || participants.clitic(p.get()));
    boolean object = at == k && !loose && !fused && !gap.owner.isEmpty() && k <= gap.end + 2 && !text.key(k - 1).equals("في");
    if (at == k && !fused && !object) {
      return k;
    }
    if (fused && p.isPresent()) {
      return named(k, p.get(), gap);
    }
    Contact.Place there = scene.named(at, sentence.end());
    if (there == null) {
      return k;
    }
    gap.place = there;
    int end = Math.max(at + 1, text.tokenAt(there.span().end()));
    if (stops || tour) {
      for (Optional<Phrase> q = next(end); q.isPresent(); q = next(end)) {
        gap.stops.add(new Contact.Place(q.get().span(), q.get().entities().get(0)));
        end = q.get().end();
      }
    }
    return end;
  }

  /// The place joined at the token: "وقطر".
  private Optional<Phrase> next(int k) {
    return text.phraseAt(text.mark(k, "،,") ? k + 1 : k).filter(q -> participants.joined(q) && scene.place(q));
  }

  private int named(int k, Phrase p, NounGap gap) {
    if (scene.place(p)) {
      boolean article = text.key(k).startsWith("لل"); // "للعراق" stays whole, for its ل stands for the article too
      Span words = article ? new Span(text.token(k).span().start(), p.span().end()) : p.span();
      gap.place = new Contact.Place(words, p.entities().get(0));
      return p.end();
    }
    @Nullable
    Subject host = participants.list(k, sentence);
    if (host == null || text.entities.entity(host.entities().get(0)).type() == Entity.Type.ORG
        || !gap.owner.isEmpty() && gap.who.size() > 2) {
      return k;
    }
    gap.who.addAll(host.entities());
    gap.sided = true;
    return host.end();
  }

  /// "زيارة ولي العهد للأردن": the place after ل that the role before it swallowed.
  Contact.@Nullable Place led(int last) {
    Optional<Phrase> over = text.phraseOver(last);
    return over.flatMap(p -> p.inner().stream()
        .filter(q -> q.end() == p.end() && scene.place(q) && q.first() > p.first() && text.key(q.first()).startsWith("ل")
            && q.span().start() > text.token(q.first()).span().start())
        .findFirst()).map(q -> new Contact.Place(
            text.key(q.first()).startsWith("لل") ? new Span(text.token(q.first()).span().start(), q.span().end()) : q.span(),
            q.entities().get(0)))
        .orElse(null);
  }
}
