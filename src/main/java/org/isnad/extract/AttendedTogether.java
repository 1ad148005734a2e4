package org.isnad.extract;

import java.util.List;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A meeting of which the text tells no more than who attended it: "حضر الاستقبال فلان وفلان", "شارك في الاجتماع الذي عقد في الدوحة وفود من
/// مصر وقطر". They were at one with each other, persons, bodies and states alike; what is only to come is planned.
final class AttendedTogether {

  /// How far from the meeting those who attended it may be told, in tokens.
  private static final int REACH = 14;

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Circumstances circumstances;
  private final Scene scene;
  private final Adjuncts adjuncts;

  AttendedTogether(Text text, ContactCues cues, Cues speech, Participants participants, Circumstances circumstances, Scene scene) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.circumstances = circumstances;
    this.scene = scene;
    this.adjuncts = new Adjuncts(text, cues, participants);
  }

  /// Those who attended the meeting together; null where they are fewer than two.
  ///
  /// @param verb where it says that they attended
  /// @param from the token behind the meeting
  @Nullable
  Subject told(int verb, VerbForm form, int from, Sentence sentence) {
    boolean opens = verb - sentence.first() < 3;
    boolean held = !cues.is(Use.NOT, text.key(verb - 1)) && !text.that(verb - 1) && !text.key(verb - 1).endsWith("قد"); // يرفض أن يشارك, قد يشارك
    if (!opens || !held && form.aspect() != VerbForm.Aspect.PAST || form.aspect() == VerbForm.Aspect.MASDAR
        || cues.is(Use.NOT, text.key(verb - 1))) {
      return null;
    }
    Subject roll = form.aspect() == VerbForm.Aspect.PAST ? new Roll(text, cues, speech, participants, sentence).read(from) : null;
    List<String> persons = roll == null
        ? List.of()
        : roll.entities().stream().filter(id -> text.entities.entity(id).type() == Entity.Type.PER).toList();
    if (roll != null && persons.size() > 1) {
      return new Subject(persons, roll.end(), true);
    }
    int at = behind(from, sentence);
    Subject list = text.phraseAt(at).filter(participants::joined).isPresent() ? null : participants.list(at, sentence); // في جدة مصر وقطر
    return list == null || known(list).size() < 2 ? null : list;
  }

  /// All but unnamed crowds: "وعدد من المهتمين".
  private List<String> known(Subject list) {
    return list.entities().stream().filter(id -> !cues.is(Use.SOME, Folding.key(text.entities.entity(id).name()).split(" ")[0])).toList();
  }

  /// The meeting of those who attended it together.
  ///
  /// @param verb where it says that they attended
  /// @param noun the meeting's noun, to which a place behind it belongs
  Contact contact(int verb, int noun, VerbForm form, Subject who, Sentence sentence) {
    int[] clause = circumstances.clause(verb, sentence);
    Contact.Status status = form.aspect() == VerbForm.Aspect.FUTURE ? Contact.Status.PLANNED : Contact.Status.HELD;
    Contact.Place place = scene.place(verb + 1, clause[1], noun, new int[]{verb, verb});
    return new Contact(Contact.Kind.MEETING, status, who.entities(), place, circumstances.time(clause[0], clause[1], verb),
        circumstances.attribution(text.token(verb).span()), circumstances.evidence(clause, who.end(), null, null), "contact/noun", 1);
  }

  /// The token behind what tells where and when the meeting was: "الذي عقد بالعاصمة", "الذي استضافته الرياض", "في الدوحة أمس".
  private int behind(int from, Sentence sentence) {
    int at = from;
    LightVerb held = Particles.RELATIVE.contains(text.key(at)) && at + 1 < sentence.end() ? cues.helper(text.token(at + 1)) : null;
    if (held != null && held.help() == Help.HOLD) {
      at += 2;
    }
    Phrase host = held != null && held.help() == Help.HOST && held.form().object() ? participants.phrase(at + 2).orElse(null) : null;
    if (host != null) {
      return participants.type(host) == Entity.Type.LOC && participants.phrase(host.end()).filter(participants::joined).isEmpty()
          ? host.end()
          : from;
    }
    int end = adjuncts.after(at, sentence);
    return end < from + REACH ? end : from;
  }
}
