package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.extract.Holders.Holder;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// The side of a contact told by a noun that is told neither before it nor as its genitive: the host behind the guests ("قمة مع القادة استضافها فلان"), the
/// guest behind the host ("استقبال القاهرة لوفد من الحركة"), the speaker at a meeting of others ("قال فلان خلال اجتماع لوزراء الخارجية"), and who comes
/// along on a visit ("الذي يرافق الرئيس في زيارته").
record HostBehind(Text text, ContactCues cues, Participants participants, Actors actors, Adjuncts adjuncts) {

  private static final Set<String> TO_HIM = WordSet.of("له", "لها", "لهم", "لهما");
  private static final Set<String> WHILE = WordSet.of("خلال", "اثناء", "وخلال");
  /// How far before the visit the verb of coming along may stand, in tokens.
  private static final int ESCORT = 16;

  /// Takes them into what is known of the noun.
  void take(NounHit hit, NounGap gap, Holder holder, Sentence sentence) {
    if (hit.kind() == Contact.Kind.VISIT || gap.complete) {
      return;
    }
    if (hit.noun().telling() == Telling.RECEIVING) {
      guest(hit, gap, sentence);
    } else if (gap.sided && gap.owner.isEmpty() && !hit.suffix() && holder.helper() == null) {
      host(gap, sentence);
    } else if (gap.belongs && !gap.sided && gap.who.isEmpty() && !hit.definite() && holder.helper() == null
        && WHILE.contains(text.key(hit.token() - 1)) && all(gap.owner, Entity.Type.GRP)) {
      List<String> speaker = actors.acting(hit.token(), Set.copyOf(gap.owner));
      if (!speaker.isEmpty() && all(speaker, Entity.Type.PER)) {
        gap.who.addAll(gap.owner);
        gap.owner = speaker;
        gap.sided = true;
      }
    }
  }

  private boolean all(List<String> who, Entity.Type type) {
    return who.stream().allMatch(id -> text.entities.entity(id).type() == type);
  }

  /// "قمة مع قادة دول الخليج استضافها الرئيس", "محادثات مع فلان، أجراها فلان".
  private void host(NounGap gap, Sentence sentence) {
    int k = text.mark(gap.end, "،,") ? gap.end + 1 : gap.end;
    k = Particles.RELATIVE.contains(text.key(k)) ? k + 1 : k;
    LightVerb verb = k + 1 < sentence.end() ? cues.helper(text.token(k)) : null;
    if (verb == null || !verb.form().finite() || !verb.form().object()
        || verb.help() != Help.HOLD && verb.help() != Help.RUN && verb.help() != Help.HOST || heads(text.key(k))) {
      return;
    }
    int at = Math.max(k + 1, adjuncts.after(k + 1, sentence));
    Subject list = participants.phrase(at).filter(p -> !participants.clitic(p)).isPresent() ? participants.list(at, sentence) : null;
    if (list != null && gap.who.stream().noneMatch(list.entities()::contains)) {
      gap.owner = list.entities();
      gap.end = list.end();
    }
  }

  /// "وفد ... الذي يرأسه فلان": he heads the guests.
  private static boolean heads(String verb) {
    return verb.contains("راس");
  }

  /// "استقبال القاهرة لممثلين عن الحركة", "لدى استقبال الوزير فلان له في الرياض".
  private void guest(NounHit hit, NounGap gap, Sentence sentence) {
    if (hit.suffix() || gap.sided || gap.owner.isEmpty()) {
      return;
    }
    int k = Math.max(text.mark(gap.end, "،,") ? gap.end + 1 : gap.end, adjuncts.after(gap.end, sentence)); // استقبال فلان أمس في مكتبه لفلان
    String key = text.key(k);
    Optional<Phrase> p = participants.phrase(k);
    List<String> who = List.of();
    int end = k + 1;
    if (TO_HIM.contains(key)) {
      who = actors.owner(hit.token(), Pronouns.of(key), Set.copyOf(gap.owner));
    } else if (key.startsWith("ل") && p.filter(q -> participants.clitic(q) && participants.type(q) != Entity.Type.LOC).isPresent()) {
      Subject list = participants.list(k, sentence);
      who = list == null ? who : list.entities();
      end = list == null ? end : list.end();
    } else if (k > gap.end + 1 && participants.lead(k, sentence) >= 0 && all(gap.owner, Entity.Type.PER)) {
      Subject list = participants.roll(k, sentence); // استقبال فلان في مكتبه أمس فلانا
      boolean guests = list != null && list.entities().stream().noneMatch(id -> text.entities.entity(id).type() == Entity.Type.LOC)
          && !participants.phrase(participants.lead(k, sentence)).filter(participants::clitic).isPresent();
      who = list != null && guests ? list.entities() : who;
      end = list != null && guests ? list.end() : end;
    }
    if (!who.isEmpty() && !gap.owner.containsAll(who)) {
      gap.who.addAll(who);
      gap.sided = true;
      gap.end = end;
    }
  }

  /// Whoever is told to come along on the visit of the noun with a pronoun: "الذي يرافق الرئيس في زيارته", "يرافق الوزير الرئيس في زيارته".
  Set<String> along(NounHit hit, Sentence sentence) {
    if (hit.kind() != Contact.Kind.VISIT || !hit.suffix()
        || !text.key(hit.token() - 1).equals("في") && !text.key(hit.token() - 1).equals("خلال")) {
      return Set.of();
    }
    Set<String> out = new LinkedHashSet<>();
    for (int k = hit.token() - 1; k >= Math.max(sentence.first(), hit.token() - ESCORT) && !text.mark(k, ".؛:،"); k--) {
      if (!participants.inside(k)
          && (cues.is(Use.ESCORTS, text.key(k)) || text.key(k).equals("المرافق") || text.key(k).equals("المرافقه"))) {
        return out;
      }
      participants.phrase(k).filter(p -> participants.type(p) == Entity.Type.PER).ifPresent(p -> out.addAll(p.entities()));
    }
    return Set.of();
  }
}
