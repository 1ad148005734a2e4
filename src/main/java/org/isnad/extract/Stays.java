package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.extract.OtherSide.Side;
import org.isnad.lexicon.ContactCues;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Visits that the text tells by where somebody is, what takes him there or whence he leaves: "فلان الموجود في بكين", "الطائرة التي أقلته إلى مانيلا",
/// "خلال توقفه في نيروبي", "غادر فلان القاهرة بعد زيارة".
record Stays(Text text, ContactCues cues, Participants participants, Scene scene, Circumstances circumstances, Actors actors) {

  private static final Set<String> AFTER = WordSet.of("بعد", "بعدما", "عقب", "اثر", "ختام", "مختتما", "منهيا");
  private static final Set<String> CALLS_ON = WordSet.of("عاد", "وعاد", "يعود", "ويعود", "عادت", "وعادت");
  private static final Set<String> SPENT = WordSet.of("امضي", "امضت", "امضوا", "قضي", "قضت", "قضوا");
  /// How far behind the place that is left the visit or the talks that end may stand, in tokens.
  private static final int REACH = 12;
  /// How far behind the first stop the others may stand, in tokens.
  private static final int ONWARD = 30;
  private static final Set<String> THEN = WordSet.of("ثم", "ومنها");

  /// The place behind the verb of leaving, its subject ending before `from`, when it was visited: "القاهرة بعد زيارة"; else null.
  @Nullable
  Side left(int verb, int from, Sentence sentence) {
    int k = from;
    while (k < sentence.end() && (text.time(k) != null || text.mark(k, "،,") || Particles.ADVERBS.contains(text.key(k)))) {
      k++;
    }
    Contact.Place place = k < sentence.end() ? scene.named(k, sentence.end()) : null;
    if (place == null) {
      return null;
    }
    int at = text.tokenAt(place.span().end());
    return ends(at, sentence) ? new Side(List.of(), at, place) : null;
  }

  /// Whether a visit or talks end behind the token: "بعد زيارة".
  boolean ends(int at, Sentence sentence) {
    return ends(at, false, sentence);
  }

  /// Where somebody was before he went on somewhere else, as his verb of leaving tells: "صنعاء متوجها إلى الرياض، بعد زيارة"; null when no visit ends there.
  Contact.@Nullable Place before(int from, Sentence sentence) {
    Contact.Place place = from < sentence.end() ? scene.named(from, sentence.end()) : null;
    return place != null && ends(text.tokenAt(place.span().end()), true, sentence) ? place : null;
  }

  private boolean ends(int at, boolean stay, Sentence sentence) {
    for (int j = at; j < Math.min(sentence.end(), at + REACH) && !text.mark(j, "؛.:") && !Particles.that(text.key(j)); j++) {
      if (AFTER.contains(text.key(j))) {
        for (int n = j + 1; n < Math.min(sentence.end(), j + 4); n++) {
          ContactCues.NounHit noun = cues.noun(text.token(n));
          if (noun != null && (!stay || noun.kind() == Contact.Kind.VISIT) || SPENT.contains(text.key(n))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// The further stops of a journey behind the token: "ثم إلى موسكو", "ومنها إلى باريس".
  List<Contact.Place> onward(int from, Sentence sentence) {
    List<Contact.Place> out = new ArrayList<>();
    for (int k = from; k < Math.min(sentence.end() - 2, from + ONWARD); k++) {
      if (text.mark(k, "؛.:") || Particles.that(text.key(k)) && !text.key(k - 1).equals("قبل")) {
        return out;
      }
      boolean then = THEN.contains(text.key(k)) && text.key(k + 1).equals("الي");
      Contact.Place stop = then ? scene.named(k + 2, sentence.end()) : null;
      if (stop != null) {
        out.add(stop);
      }
    }
    return out;
  }

  /// "الطائرة التي أقلته إلى مانيلا", "خلال توقف قصير في نيروبي": a visit of the one spoken of; none when the token tells of no such thing.
  private List<Contact> passing(int i, Sentence sentence) {
    String key = text.key(i);
    boolean stop = key.startsWith("توقف") || cues.is(ContactCues.Use.BEING, key);
    if (stop ? !cues.is(ContactCues.Use.OCCASION, text.key(i - 1)) : !Particles.RELATIVE.contains(text.key(i - 1))) {
      return List.of();
    }
    int k = i + 1;
    while (stop && k < i + 4
        && (text.key(k).equals("قصير") || text.key(k).equals("له") || text.key(k).equals("لها") || text.time(k) != null)) {
      k++;
    }
    if (!stop && text.key(k).equals("من")) {
      Contact.Place from = scene.named(k + 1, sentence.end());
      k = from == null ? k : text.tokenAt(from.span().end()); // أقلته من جنيف إلى باريس
    }
    boolean goes = text.key(k).equals(stop ? "في" : "الي");
    Contact.Place place = goes
        ? scene.named(k + 1, sentence.end())
        : stop && text.key(k).startsWith("ب") ? scene.behind(k, sentence.end()) : null;
    List<String> who = place == null ? List.of() : actors.owner(i, stop && key.equals("توقف") ? "" : Pronouns.of(key), Set.of());
    if (place == null || place.entity() == null || who.isEmpty() || text.entities.entity(who.getFirst()).type() != Entity.Type.PER) {
      return List.of();
    }
    int[] clause = circumstances.clause(i, sentence);
    Contact.Status status = key.startsWith("ست") ? Contact.Status.PLANNED : Contact.Status.HELD;
    return List.of(new Contact(Contact.Kind.VISIT, status, who, place, circumstances.time(i, Math.min(clause[1], k + 8), i),
        circumstances.attribution(text.token(i).span()), circumstances.evidence(clause, k, place, null), "contact/verb/contact-visit", 1));
  }

  /// "عاد المحافظ الجرحى في المستشفى": a visit where they lie; none when the verb says that somebody came back.
  private List<Contact> calling(int i, Sentence sentence) {
    Subject who = participants.list(i + 1, sentence);
    int from = who == null ? i + 1 : who.end();
    while (from < sentence.end() && (text.time(from) != null || text.mark(from, "،,"))) {
      from++;
    }
    Contact.Place place = cues.is(ContactCues.Use.PATIENTS, Clitics.withoutArticle(text.key(from)))
        ? new Wards(text, cues, scene).behind(from, sentence)
        : null;
    if (who == null || place == null || text.entities.entity(who.entities().getFirst()).type() != Entity.Type.PER) {
      return List.of();
    }
    int[] clause = circumstances.clause(i, sentence);
    return List.of(new Contact(Contact.Kind.VISIT, Contact.Status.HELD, who.entities(), place,
        circumstances.time(i, Math.min(clause[1], from + 8), i), circumstances.attribution(text.token(i).span()),
        circumstances.evidence(clause, from, place, null), "contact/verb/contact-visit", 1));
  }

  /// "فلان الموجود حاليا في بكين": a visit of the one described; none when the token tells of no such thing.
  List<Contact> present(int i, Sentence sentence) {
    if (CALLS_ON.contains(text.key(i))) {
      return calling(i, sentence);
    }
    if (cues.is(ContactCues.Use.CARRIES, text.key(i)) || text.key(i).startsWith("توقف")
        || cues.is(ContactCues.Use.BEING, text.key(i))) {
      return passing(i, sentence);
    }
    if (!cues.is(ContactCues.Use.PRESENT, text.key(i))) {
      return List.of();
    }
    Optional<Phrase> who = text.phraseOver(text.mark(i - 1, "،,") ? i - 2 : i - 1);
    int k = i + 1;
    while (text.time(k) != null || Particles.ADVERBS.contains(text.key(k)) || text.key(k).equals("حاليا")) {
      k++;
    }
    Contact.Place place = scene.place(k, Math.min(sentence.end(), k + 4), k - 1, new int[]{i, i});
    if (who.isEmpty() || participants.phrase(who.get().first()).isEmpty() || participants.type(who.get()) != Entity.Type.PER
        || place == null || Folding.key(text.words(place.span())).contains("مستشفي")) {
      return List.of(); // فلان الموجود بالمستشفى: a patient
    }
    int[] clause = circumstances.clause(i, sentence);
    return List.of(new Contact(Contact.Kind.VISIT, Contact.Status.HELD, who.get().entities().subList(0, 1), place,
        circumstances.time(i, Math.min(clause[1], k + 8), i), circumstances.attribution(text.token(i).span()),
        circumstances.evidence(clause, k, place, null), "contact/verb/contact-visit", 1));
  }
}
