package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The genitive of a noun of contact: whose meeting or visit it is, where it is held, or those who meet: "لقاء فلان مع", "اجتماع فلان وفلان", "زيارة
/// سموه".
record NounGenitive(Text text, ContactCues cues, Participants participants, Scene scene, NounHit hit, Sentence sentence,
    Destination destination,
    Adjuncts adjuncts) {

  /// Takes it, if one stands behind the noun.
  void read(NounGap gap) {
    int at = gap.end;
    int beyond = hit.suffix() && !gap.visit() ? adjuncts.actor(at, sentence) : -1;
    if (beyond >= 0) {
      at = beyond;
    } else if (hit.suffix()) {
      while (text.time(at) != null || text.mark(at, "،,") && (text.time(at - 1) != null || text.time(at + 1) != null)) {
        at++;
      }
    } else if (hit.definite()) {
      gap.end = destination.tour(gap.end, gap);
      return;
    }
    if (cues.is(Use.HONOUR, text.key(at)) && !hit.suffix()) {
      gap.honoured = at; // زيارة سموه
      gap.between = Pronouns.of(text.key(at));
      gap.end = at + 1;
      return;
    }
    if (text.key(at).startsWith(Pronouns.LATTER) && !hit.suffix() && (gap.follows(at + 1) || gap.visit())) {
      gap.between = Pronouns.LATTER;
      gap.end = at + 1;
      return; // زيارة الأخير
    }
    boolean inspects = gap.visit() && text.key(hit.token()).contains("تفقد");
    Contact.Place there = inspects ? inspected(at) : gap.visit() ? scene.named(at, sentence.end()) : null;
    if (there != null) {
      gap.unknown = text.key(hit.token()).endsWith("جوله") && !hit.suffix(); // جولة المنامة: a round held there
      gap.place = there;
      gap.end = Math.max(at + 1, text.tokenAt(there.span().end()));
      return;
    }
    Optional<Phrase> next = participants.phrase(at);
    if (next.isPresent() && participants.clitic(next.get())
        || next.isEmpty() && (text.time(at) != null || Particles.PREPOSITIONS.contains(text.key(at)) || !text.word(at))) {
      return;
    }
    Subject list = participants.list(at, sentence);
    if (list == null) {
      return;
    }
    String lemma = text.key(hit.token());
    boolean meets = lemma.contains("لقا") || hit.noun().telling() == Telling.RECEIVING;
    boolean follows = gap.follows(list.end());
    boolean his = meets && hit.noun().telling() == Telling.PLAIN && cues.is(Use.COUNTERPART, text.key(at)); // لقاء نظيره فلان وعدد من
    boolean aim = his || meets && hit.taken() > 0 && text.key(hit.token()).charAt(hit.taken() - 1) == 'ل'; // للقاء فلان وفلان: somebody else meets them
    if (hit.suffix()) {
      if (meets) {
        gap.who.addAll(list.entities());
        gap.sided = true;
        gap.end = list.end();
      }
    } else if (!gap.visit() && list.entities().size() > 1 && !follows && !aim) {
      gap.who.addAll(list.entities());
      gap.complete = hit.noun().telling() == Telling.PLAIN;
      gap.end = list.end();
    } else if (!gap.visit() && place(list, gap.end) && !text.key(list.end()).equals("مع")
        && !(hit.noun().telling() == Telling.RECEIVING && text.key(list.end()).startsWith("ل"))) { // استقبال القاهرة لوفد
      Phrase p = next.orElseThrow();
      gap.place = new Contact.Place(p.span(), p.entities().get(0));
      gap.end = p.end();
    } else if (meets && !follows && hit.noun().telling() == Telling.PLAIN) {
      gap.who.addAll(list.entities());
      gap.sided = true; // للقاء فلان
      gap.end = list.end();
    } else {
      gap.owner = list.entities();
      gap.end = list.end();
      gap.place = gap.visit() ? destination.led(gap.end - 1) : null;
      if (hit.noun().telling() == Telling.RECEIVING) {
        int later = adjuncts.actor(gap.end, sentence);
        Subject guest = participants.list(later < 0 ? gap.end : later, sentence);
        if (guest != null) {
          gap.who.addAll(guest.entities());
          gap.sided = true;
          gap.end = guest.end();
        }
      }
    }
  }

  /// What is inspected: a site, a kind of place, or where those are who are called on ("تفقده الوحدات المرابطة في الجزيرة").
  private Contact.@Nullable Place inspected(int at) {
    Contact.Place there = scene.site(at, sentence.end());
    there = there == null ? scene.kind(at) : there;
    return there == null ? new Wards(text, cues, scene).behind(at, sentence) : there;
  }

  private boolean place(Subject list, int end) {
    return list.entities().size() == 1 && text.entities.entity(list.entities().get(0)).type() == Entity.Type.LOC
        && participants.phrase(end).isPresent();
  }
}
