package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.extract.OtherSide.Side;
import org.isnad.lexicon.Partner;
import org.isnad.lexicon.ContactCues.Verb;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Journeys whose verb has the place before the one who travels ("وصل إلى القاهرة أمس فلان", "غادر جدة فلان بعد زيارة"), or in another way than after
/// إلى ("حط في نيروبي", "حل ضيفا على طهران").
record Journeys(Text text, Participants participants, Scene scene, Adjuncts adjuncts, Stays stays) {

  private static final Set<String> TO = WordSet.of("الي", "نحو", "صوب");
  /// Words right before a verb whose subject is understood.
  private static final Set<String> FREE = WordSet.of("لم", "لن", "ثم", "سوف", "كان", "كانت", "وقد", "ولم", "كي", "بعدما", "عندما", "لكنه",
      "لكنها", "قبل",
      "كما", "وكان", "وكانت", "انذاك");
  /// Words for one who is on his way.
  private static final Set<String> TURNED = WordSet.of("متوجها", "متوجهه", "متوجهين", "متجها", "متجهه", "متجهين", "قاصدا", "قاصده");
  /// How far behind the place the traveller may stand, in tokens, where only plain words are between.
  private static final int REACH = 6;

  /// Who travels and where, when the place stands right behind the verb.
  ///
  /// @param where null when the place is the one that is left and it is told behind the traveller where he goes
  record Told(Subject who, @Nullable Side where) {
  }

  /// The traveller behind the place that follows the verb at the token; null when the place does not come first.
  @Nullable
  Told placeFirst(int i, Verb verb, Sentence sentence) {
    Side in = verb.partners().contains(Partner.IN) ? alighted(i + 1, sentence) : null;
    Subject guest = in == null ? null : behind(in.end(), sentence);
    if (in != null && guest != null) {
      return new Told(guest, new Side(List.of(), guest.end(), in.place())); // حط في القاهرة أمس فلان
    }
    boolean leaves = verb.id().equals("contact-leave-for");
    boolean arrives = verb.id().equals("contact-arrive");
    int first = i + 1;
    while (first < sentence.end() && text.time(first) != null) {
      first++; // وصل مساء أمس إلى القاهرة فلان
    }
    int beyond = adjuncts.after(i + 1, sentence);
    first = beyond > first && TO.contains(text.key(beyond)) ? beyond : first; // وصل بحفظ الله إلى جدة فلان
    boolean to = verb.partners().contains(Partner.TO) && TO.contains(text.key(first));
    Side goal = goal(i, verb, sentence);
    int at = to ? first + 1 : i + 1;
    Contact.Place place = goal != null
        ? goal.place()
        : to || (leaves || arrives) && text.phraseAt(at).filter(scene::place).isPresent() ? scene.named(at, sentence.end()) : null;
    if (place == null) {
      return null;
    }
    int end = Math.max(at + 1, text.tokenAt(place.span().end()));
    Subject who = behind(end, sentence);
    if (who == null) {
      return null;
    }
    if (leaves && !to && !stays.ends(who.end(), sentence) && onward(who.end(), sentence)) {
      return new Told(who, null); // غادر القاهرة أمس فلان متوجها إلى
    }
    boolean somebody = who.entities().stream()
        .allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER || participants.holder(id));
    boolean visited = to || arrives && somebody || goal != null || stays.ends(who.end(), sentence) || stays.ends(end, sentence);
    return visited ? new Told(who, new Side(List.of(), who.end(), place)) : null;
  }

  /// The place right behind a verb of visiting that has its subject from before: "أعلن فلان أنه سيزور الرياض"; null when none stands there or he who
  /// visits is named behind it.
  @Nullable
  Side goal(int i, Verb verb, Sentence sentence) {
    if (verb.kind() != Contact.Kind.VISIT || !verb.partners().contains(Partner.DIRECT)) {
      return null;
    }
    int at = adjuncts.after(i + 1, sentence);
    Contact.Place place = text.key(at).startsWith("لل") ? null : scene.site(at, sentence.end());
    return place == null ? null : new Side(List.of(), Math.max(at + 1, text.tokenAt(place.span().end())), place);
  }

  /// Whether a word that is no actor's name stands where the subject of the verb does: "أن يكون أي وفد قد زار".
  boolean unknown(VerbHit hit, Sentence sentence) {
    int k = hit.token() - 1;
    while (k > sentence.first() && (text.key(k).equals("قد") || text.time(k) != null || Particles.ADVERBS.contains(text.key(k)))) {
      k--;
    }
    return hit.taken() == 0 && k >= sentence.first() && text.word(k) && text.phraseOver(k).isEmpty() && !Particles.that(text.key(k))
        && !Particles.CLAUSES.contains(text.key(k)) && !FREE.contains(text.key(k));
  }

  /// Whether it says behind the traveller where he goes: "متوجها إلى".
  private boolean onward(int end, Sentence sentence) {
    int k = end;
    while (k < sentence.end() && (text.time(k) != null || text.mark(k, "،,"))) {
      k++;
    }
    return k < sentence.end() && (TO.contains(text.key(k)) || TURNED.contains(text.key(k)));
  }

  /// Those named behind the place and what else stands there: "أمس", "في وقت سابق", "، مساء الأحد،".
  private @Nullable Subject behind(int end, Sentence sentence) {
    int at = adjuncts.after(end, sentence);
    Subject who = at < sentence.end() ? participants.list(at, sentence) : null;
    for (int k = at; who == null && k < Math.min(sentence.end(), at + REACH) && text.word(k) && text.key(k).startsWith("ال"); k++) {
      who = participants.list(k, sentence);
    }
    Optional<Phrase> first = who == null ? Optional.empty() : participants.phrase(Math.max(at, participants.lead(at, sentence)));
    return first.filter(p -> !participants.clitic(p) && !scene.place(p)).isPresent() ? who : null;
  }

  /// Where somebody alights: "في نيروبي", "بالعاصمة الرباط", "ضيفا على طهران", behind the token and adjuncts; null when no town follows.
  @Nullable
  Side alighted(int from, Sentence sentence) {
    int k = from;
    while (k < sentence.end() && (text.time(k) != null || text.mark(k, "،,-–") || text.key(k).equals("ضيفا")
        || text.key(k).equals("الرحال") || text.key(k).equals("رحاله") || Particles.ADVERBS.contains(text.key(k)) || hour(k))) {
      k += hour(k) ? 3 : 1;
    }
    String key = text.key(k);
    Contact.Place ward = key.startsWith("ب") ? scene.behind(k, sentence.end()) : null;
    if (ward != null && ward.entity() != null) {
      return new Side(List.of(), Math.max(k + 1, text.tokenAt(ward.span().end())), ward); // حل بالمركز الاستشفائي بمراكش
    }
    boolean town = key.equals("في") || key.equals("علي") ? town(k + 1) : key.startsWith("ب") && town(k);
    Contact.Place place = !town ? null : key.startsWith("ب") ? scene.behind(k, sentence.end()) : scene.named(k + 1, sentence.end());
    return place == null ? null : new Side(List.of(), Math.max(k + 1, text.tokenAt(place.span().end())), place);
  }

  /// "في وقت سابق".
  private boolean hour(int k) {
    return text.key(k).equals("في") && text.key(k + 1).equals("وقت");
  }

  private boolean town(int k) {
    String key = text.key(k);
    return text.phraseAt(k).filter(scene::place).isPresent() || key.endsWith("العاصمه") || key.equals("مدينه") || key.equals("مطار");
  }
}
