package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// The place behind a verb of contact where its subject would stand: how far it is, and whether it is empty, so that the subject is understood from
/// what was told before.
record SubjectSlot(Text text, ContactCues cues, Participants participants, Actors actors, Scene scene, Adjuncts adjuncts,
    Additions additions) {

  private static final Set<String> BEFORE = WordSet.of("قد", "كان", "كانت", "وقد", "لم", "لن", "ثم", "حيث", "ان", "انه", "انها", "كما",
      "ولم",
      "سوف", "يكون", "تكون",
      "بعدما", "عندما", "كي", "لكنه", "لكنها", "انهما");
  /// Words that carry a subject on into the clause of the verb behind them.
  private static final Set<String> CONTINUING = WordSet.of("حيث", "ثم", "قد");
  /// Words whose pronoun is the subject of the verb behind them.
  private static final Set<String> HE = WordSet.of("انه", "انها", "بانه", "بانها", "لكنه", "لكنها");
  /// Words by which he who met one met more: "وسيلتقي أيضا فلانا وفلانا".
  private static final Set<String> ALSO = WordSet.of("ايضا", "كذلك");
  private static final Set<String> BEING = WordSet.of("يكون", "تكون", "يكونوا", "كان", "كانت", "وكان", "وكانت");
  /// How many words a subject of whom nothing is known may have.
  private static final int CONSTRUCT = 6;
  static final Set<String> INTO = WordSet.of("فيه", "فيها", "خلاله", "خلالها", "اليه", "اليها", "هناك", "منها", "منه");

  /// The first token from the one given on where a subject may begin.
  int after(int from, Sentence sentence) {
    int beyond = adjuncts.actor(from, sentence);
    if (beyond >= 0) {
      return beyond;
    }
    int met = adjuncts.after(from, sentence);
    if (met > from && text.key(met).startsWith("ب") && participants.phrase(met)
        .filter(p -> participants.clitic(p) && participants.type(p) != Entity.Type.LOC).isPresent()) {
      return met; // التقى في وقت لاحق بالوزير
    }
    int k = additions.skip(scene.after(INTO.contains(text.key(from)) ? from + 1 : from), sentence);
    while (k < sentence.end() && participants.phrase(k).isEmpty()
        && (text.time(k) != null || k == from && INTO.contains(text.key(k)) || Particles.ADVERBS.contains(text.key(k))
            || text.mark(k, "،,") && (k > from || participants.phrase(k + 1).isPresent()))) {
      k++;
    }
    return k;
  }

  /// Whether another verb of contact stands between the two tokens, so that who follows belongs to that: "وصل في زيارة، زار خلالها الغرفة".
  boolean told(int from, int at) {
    for (int k = from; k < at; k++) {
      if (text.mark(k - 1, "،,") && cues.verb(text.token(k)) != null && !participants.inside(k)) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing that could be the subject follows the verb: a side, a place or a time does.
  boolean open(int verb, Sentence sentence) {
    int from = INTO.contains(text.key(verb + 1)) ? verb + 2 : verb + 1;
    int beyond = adjuncts.after(from, sentence); // اجتمع، وفق القناة، مع
    return empty(after(verb + 1, sentence), sentence) || beyond > verb + 1 && empty(beyond, sentence);
  }

  private boolean empty(int k, Sentence sentence) {
    String key = text.key(k);
    return text.phraseAt(k).isPresent() || text.quoteMark(k) || Particles.PREPOSITIONS.contains(key) || key.startsWith("ب")
        || key.startsWith("لل") || key.equals("نحو") || participants.list(k, sentence) != null || scene.named(k, sentence.end()) != null;
  }

  /// Whether the verb can have an understood subject: no unknown word stands before it that could be its subject.
  boolean begins(VerbHit hit, Sentence sentence) {
    int k = hit.token() - 1;
    String before = text.key(k);
    return hit.taken() > 0 || INTO.contains(text.key(hit.token() + 1)) || k < sentence.first() || text.mark(k, "،,.:؛-–")
        || Particles.that(before) || text.time(k) != null
        || Particles.ADVERBS.contains(before) || before.startsWith("و") && Particles.ADVERBS.contains(before.substring(1))
        || BEFORE.contains(before) && !stranger(k - 1) || hit.verb().form().aspect() == VerbForm.Aspect.FUTURE && !stranger(k);
  }

  /// Whether the word before the verb is its subject, of whom no more is known than a noun: "اللجنة ستلتقي".
  private boolean stranger(int k) {
    String key = text.key(k);
    boolean body = text.word(k) && (text.token(k).bare().endsWith("ة") || key.endsWith("ات")); // a man may be the one told before
    return body && key.startsWith("ال") && key.length() > 4 && text.phraseOver(k).isEmpty() && text.time(k) == null
        || text.key(k + 1).equals("قد") && construct(k) || sent(k) || text.word(k) && BEING.contains(text.key(k - 1)) && nobody(k);
  }

  /// Whether the word names no one known, nor a time or a particle.
  private boolean nobody(int k) {
    String key = text.key(k);
    return text.phraseOver(k).isEmpty() && text.time(k) == null && !BEFORE.contains(key) && !Particles.ADVERBS.contains(key)
        && !Particles.PREPOSITIONS.contains(key) && !INTO.contains(key);
  }

  /// Whether a delegation of which nothing is known ends with the token: "أن وفدا من كتلته سيزور".
  boolean sent(int last) {
    for (int k = last; k > last - 4 && text.word(k) && text.phraseOver(k).isEmpty() && !Particles.that(text.key(k)); k--) {
      if (participants.team(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether nouns of which nothing is known stand between a verb of being and the token: "أن يكون مجلس إدارة الشركة قد".
  private boolean construct(int last) {
    for (int k = last; k > last - CONSTRUCT && text.word(k) && text.phraseOver(k).isEmpty() && text.time(k) == null; k--) {
      if (BEING.contains(text.key(k))) {
        return k < last;
      }
    }
    return false;
  }

  /// Whether a pronoun right before the verb is its subject: "أنه التقى".
  boolean his(int verb) {
    return HE.contains(text.key(verb - 1)) || text.key(verb - 1).equals("قد") && HE.contains(text.key(verb - 2));
  }

  /// Whether the clause goes on with the subject of the one before, so that those behind the verb are its objects: "زار بيروت، حيث التقى فلانا
  /// وفلانا", "على أن يلتقي فلانا وفلانا", "وكان فلان، الذي وصل أمس، قد التقى".
  boolean goesOn(VerbHit hit, Sentence sentence) {
    int i = hit.token();
    boolean on = CONTINUING.contains(text.key(i - 1)) || text.key(i - 1).equals("ان") && text.key(i - 2).equals("علي") || ALSO.contains(text.key(i + 1)) || HE.contains(text.key(i - 1))
        || hit.taken() == 1 && i > sentence.first() && text.key(i).startsWith("و")
        || hit.verb().form().number() != VerbForm.Number.SINGULAR;
    return on && !actors.carried(i, hit.verb().form()).isEmpty();
  }

  /// The token behind the office that tells who the one met by a traveller is, "زار فلان بيروت والتقى فلانا نائب القائد"; the token given where none does.
  int apposed(VerbHit hit, int from, int head, Sentence sentence) {
    boolean met = head >= 0 && hit.taken() == 1 && goesOn(hit, sentence) && participants.named(participants.phrase(head).orElseThrow());
    Optional<Phrase> office = met ? participants.phrase(from) : Optional.empty();
    if (office.isEmpty() || !participants.office(office.get()) || participants.clitic(office.get())) {
      return from;
    }
    for (int k = hit.token() - 1; k >= sentence.first() && !text.mark(k, "،؛:."); k--) {
      if (!participants.inside(k) && cues.verb(text.token(k)) instanceof VerbHit v) {
        return v.verb().kind() == Contact.Kind.VISIT ? office.get().end() : from;
      }
    }
    return from;
  }
}
