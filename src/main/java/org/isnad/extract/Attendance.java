package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Adds to a contact what is told of it elsewhere: those whom a later sentence tells to have attended it ("حضر اللقاء فلان وفلان"), its place
/// ("وعقد اللقاء في الدوحة"), the end of the journey that led to it ("توجه إلى الدوحة للقاء فلان").
final class Attendance {

  static final Set<String> INSIDE = WordSet.of("خلالها", "خلاله", "فيها", "فيه", "هناك");

  /// How many sentences may stand between the meeting and the list of those who attended.
  private static final int SENTENCES = 12;

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Adjuncts adjuncts;
  private final Represented represented;
  private final AttendedMeetings meetings;
  private final AttendedTogether together;
  private final Circumstances circumstances;
  /// whether those who attended, as told last, were at each of the meetings of the one who held them
  private boolean all;
  /// the token behind those who attended, as told last
  private int until;
  /// the meeting told last of which only the one who held it is known
  private ContactNouns.@Nullable Alone alone;

  Attendance(Text text, ContactCues cues, Cues speech, Participants participants, Circumstances circumstances, Scene scene) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.adjuncts = new Adjuncts(text, cues, participants);
    this.circumstances = circumstances;
    this.meetings = new AttendedMeetings(text, cues, participants);
    this.represented = new Represented(text, cues, participants);
    this.together = new AttendedTogether(text, cues, speech, participants, circumstances, scene);
  }

  /// Adds the attendants told at the token to the latest meeting of `told`; the token after them, or the token itself when there are none.
  int add(int i, Sentence sentence, List<Contact> told) {
    int stands = represented.from(i, sentence);
    if (stands > 0) {
      return attended(i, stands, sentence, told);
    }
    LightVerb verb = participants.inside(i) ? null : cues.helper(text.token(i));
    boolean gathers = verb != null && verb.help() == Help.GATHER && i - sentence.first() < 3 && !verb.form().object()
        && verb.form().aspect() == VerbForm.Aspect.PAST; // وضم اللقاء من جانب الحركة فلانا وفلانا
    if (verb != null && verb.help() == Help.HOLD && text.key(i).endsWith("راس") && i - sentence.first() < 3) {
      return presided(i, verb, sentence, told);
    }
    if (verb == null || verb.help() != Help.ATTEND && !gathers && !cues.is(Use.WATCHES, text.key(i)) || !verb.form().finite()) {
      return i;
    }
    if (verb.help() != Help.ATTEND) {
      return watched(i, sentence, told);
    }
    all = all && verb.form().object() && (text.key(i).endsWith("ها") || text.key(i).endsWith("هما")); // كما حضرها: the same ones
    boolean inside = !verb.form().object() && INSIDE.contains(text.key(i + 1));
    if ((verb.form().object() || inside) && Particles.RELATIVE.contains(text.key(i - 1))) {
      int at = text.mark(i - 2, "،,") ? i - 3 : i - 2;
      NounHit taken = at > 0 ? cues.noun(text.token(at)) : null; // اللقاء الذي حضره فلان
      return taken != null && AttendedMeetings.meeting(taken) ? attended(i, side(inside ? i + 2 : i + 1), sentence, told) : i;
    }
    if (verb.form().object()) {
      boolean opens = i - sentence.first() < 3 || text.key(i - 1).equals("كما")
          || until > sentence.first() && i - until < 5 && text.mark(i - 1, "،,") && text.key(i).startsWith("و")
          || text.mark(i - 1, "،,") && resumes(sentence.first(), sentence) == i;
      return text.key(i + 1).equals("من") ? attended(i, i + 2, sentence, told) : opens ? attended(i, i + 1, sentence, told) : i;
    }
    int k = text.key(i + 1).equals("في") || INSIDE.contains(text.key(i + 1)) ? i + 2 : i + 1;
    if (i - sentence.first() < 3 && !text.key(i + 1).equals("في") || INSIDE.contains(text.key(i + 1))) {
      int side = side(k);
      if (side > k) {
        return attended(i, side, sentence, told); // وحضر عن الحركة فلان; شارك فيها من الجانب السوداني فلان
      }
    }
    while (k < i + 3 && (text.key(k).equals("جلسه") || text.key(k).equals("حفل"))) {
      k++;
    }
    NounHit noun = k < sentence.end() ? cues.noun(text.token(k)) : null;
    if (noun == null || !AttendedMeetings.meeting(noun)) {
      return i;
    }
    int behind = meetings.coordinated(k + 1, sentence);
    all = behind > k + 1 || meetings.several(k);
    if (guest(i, k, sentence, told)) {
      return i;
    }
    int end = attended(i, side(behind), sentence, told);
    Subject alone = end == i && latest(told, sentence) < 0 ? together.told(i, verb.form(), side(meetings.adjectives(behind, sentence)), sentence) : null;
    if (alone == null) {
      return end;
    }
    told.add(together.contact(i, k, verb.form(), alone, sentence));
    until = alone.end();
    return until;
  }

  /// "ترأس الاجتماع فلان ونظيره فلان": those who preside over a meeting together are there; one alone tells of no meeting.
  private int presided(int i, LightVerb verb, Sentence sentence, List<Contact> told) {
    NounHit noun = i + 1 < sentence.end() && verb.form().finite() && !verb.form().object() ? cues.noun(text.token(i + 1)) : null;
    Subject two = noun != null && AttendedMeetings.meeting(noun)
        ? together.told(i, verb.form(), side(meetings.adjectives(i + 2, sentence)), sentence)
        : null;
    if (two == null) {
      return i;
    }
    if (!take(two.entities(), text.token(i).span().start(), told, sentence)) {
      told.add(together.contact(i, i + 1, verb.form(), two, sentence));
    }
    until = two.end();
    return until;
  }

  /// "شهد الاستقبال فلان وفلان": those who were there; "شهد اللقاء تبادلا للآراء" tells of nobody.
  private int watched(int i, Sentence sentence, List<Contact> told) {
    NounHit noun = i + 1 < sentence.end() ? cues.noun(text.token(i + 1)) : null;
    if (noun == null || !AttendedMeetings.meeting(noun)) {
      return i;
    }
    int behind = meetings.coordinated(i + 2, sentence);
    all = behind > i + 2 || meetings.several(i + 1);
    int first = participants.lead(side(behind), sentence);
    boolean person = first >= 0 && participants.phrase(first).filter(p -> participants.type(p) == Entity.Type.PER
        || participants.holder(p.entities().getFirst())).isPresent();
    return guest(i, i + 1, sentence, told) || !person ? i : attended(i, side(behind), sentence, told);
  }

  /// Adds the one whom a relative clause tells to have attended the meeting named at the token: "فلان، الذي حضر اللقاء، أكد"; whether there is one.
  private boolean guest(int verb, int noun, Sentence sentence, List<Contact> told) {
    if (!Particles.RELATIVE.contains(text.key(verb - 1)) || text.phraseAt(noun + 1).isPresent()
        || text.word(noun + 1) && (text.key(noun + 1).startsWith("ال") || text.key(noun + 1).startsWith("ل"))) {
      return false;
    }
    int k = text.mark(verb - 2, "،,") ? verb - 3 : verb - 2;
    List<String> who = text.phraseOver(k).filter(p -> p.end() - 1 == k && participants.type(p) == Entity.Type.PER).map(Phrase::entities)
        .orElse(List.of());
    return !who.isEmpty() && take(who, text.token(sentence.first()).span().start(), told, sentence);
  }

  /// Where the clause of the meeting named at the token goes on to those who attended it: "اللقاء الذي حضره", "اللقاء، الذي استمر ساعة، حضره"; the
  /// token itself when it does not.
  int resumes(int i, Sentence sentence) {
    NounHit noun = cues.noun(text.token(i));
    if (noun == null) {
      return i;
    }
    if (Particles.RELATIVE.contains(text.key(i + 1))) {
      return i + 2;
    }
    if (!AttendedMeetings.meeting(noun) || !text.mark(i + 1, "،,") || !Particles.RELATIVE.contains(text.key(i + 2))) {
      return i;
    }
    int k = i + 3;
    if (k < sentence.end() && cues.helper(text.token(k)) instanceof LightVerb h && h.help() == Help.ATTEND
        && (h.form().object() || INSIDE.contains(text.key(k + 1)))) {
      return k; // اللقاء، الذي حضره
    }
    while (k < Math.min(sentence.end() - 1, i + 16) && !text.mark(k, "،,")) {
      k++;
    }
    LightVerb verb = text.mark(k, "،,") ? cues.helper(text.token(k + 1)) : null;
    return verb != null && verb.help() == Help.ATTEND && verb.form().object() ? k + 1 : i;
  }

  /// The token behind "عن الحركة", "من الجانب السوداني" at the token; the token itself when no side is told.
  private int side(int k) {
    return Roll.side(text, participants, k);
  }

  private int attended(int i, int from, Sentence sentence, List<Contact> told) {
    int k = from;
    if (text.key(k).equals("الجانب")) {
      k += 2;
    }
    k = adjuncts.after(k, sentence); // على وجه الخصوص
    if ((text.key(k).equals("كل") || text.key(k).equals("كلا")) && text.key(k + 1).equals("من")) {
      k += text.mark(k + 2, ":") ? 3 : 2; // حضر اللقاء كل من: فلان وفلان
    }
    Subject list = new Roll(text, cues, speech, participants, sentence).read(k);
    boolean taken = list != null && take(list.entities(), text.token(i).span().start(), told, sentence);
    until = taken && list != null ? list.end() : until;
    return taken ? until : i;
  }

  /// The token behind those who attended, as told last.
  int until() {
    return until;
  }

  /// Notes a meeting of which so far only the one who held it is told.
  void open(ContactNouns.@Nullable Alone meeting) {
    alone = meeting == null ? alone : meeting;
  }

  /// Adds those to the meeting told last before the offset, also to one of which only the holder was told so far; false when none is near.
  private boolean take(List<String> more, int before, List<Contact> told, Sentence sentence) {
    int at = latest(told, sentence);
    ContactNouns.Alone one = alone;
    if (one != null && one.start() >= near(sentence) && one.start() < before
        && (at < 0 || told.get(at).evidence().start() < one.start())) {
      Contact meeting = one.with().apply(persons(more));
      alone = null;
      return meeting != null && meeting.status() == Contact.Status.HELD && told.add(meeting);
    }
    if (at < 0 || told.get(at).evidence().start() >= before) {
      return false;
    }
    Contact latest = told.get(at);
    told.set(at, with(latest, more));
    for (int k = at - 1; all && k >= 0; k--) {
      Contact earlier = told.get(k);
      if (earlier.kind() == Contact.Kind.MEETING && earlier.status() == Contact.Status.HELD
          && earlier.evidence().start() >= near(sentence) && earlier.participants().getFirst().equals(latest.participants().getFirst())) {
        told.set(k, with(earlier, more));
      }
    }
    return true;
  }

  private List<String> persons(List<String> who) {
    return who.stream().filter(id -> text.entities.entity(id).type() != Entity.Type.LOC).toList();
  }

  /// Adds to the meeting told before those of whom a clause about it tells no more than that they were there, "جرى اللقاء بحضور فلان وفلان", "التقى فلان
  /// فلانا في لقاء حضره فلان"; whether it does.
  boolean again(int i, Sentence sentence, List<Contact> found, List<Contact> told) {
    NounHit noun = found.size() == 1 && found.get(0).rule().equals("contact/noun") ? cues.noun(text.token(i)) : null;
    int start = text.token(sentence.first()).span().start();
    if (noun != null && noun.noun().telling() == ContactCues.Telling.RECEIVING && text.key(i - 1).equals("في")
        && Particles.was(text.key(i - 2)) && text.key(i - 3).equals("كما")) {
      int at = latest(told, sentence);
      List<String> more = found.get(0).participants();
      boolean same = at >= 0 && told.get(at).participants().contains(more.getFirst());
      if (same) {
        told.set(at, with(told.get(at), more)); // كما كان في استقباله فلان
      }
      return same;
    }
    boolean here = noun != null && !noun.definite() && !noun.suffix() && noun.kind() == Contact.Kind.MEETING
        && (text.key(i - 1).equals("في") || text.key(i - 1).equals("خلال")) && !told.isEmpty()
        && told.get(told.size() - 1).evidence().start() >= start;
    if (noun == null || !here && !AttendedMeetings.meeting(noun)) {
      return false;
    }
    int k = i + 1;
    while (k < sentence.end() && text.phraseAt(k).isEmpty() && !there(k) && !text.key(k).equals("مع") && !text.key(k).equals("بين")) {
      k++;
    }
    return k < sentence.end() && there(k)
        && take(found.get(0).participants(), here ? text.token(i).span().start() : start, told, sentence);
  }

  /// Whether the token says that those behind it were there: "بحضور", "حضره".
  private boolean there(int k) {
    String key = text.key(k);
    return cues.is(Use.JOINING, key) && !cues.is(Use.HEADS, key)
        || cues.helper(text.token(k)) instanceof LightVerb h && h.help() == Help.ATTEND && h.form().finite() && h.form().object();
  }

  private Contact with(Contact meeting, List<String> more) {
    LinkedHashSet<String> who = new LinkedHashSet<>(meeting.participants());
    who.addAll(persons(more));
    return new Contact(Contact.Kind.MEETING, meeting.status(), List.copyOf(who), meeting.place(), meeting.time(), meeting.attribution(),
        meeting.evidence(), meeting.rule(), meeting.confidence());
  }

  /// Gives the latest meeting the place that the token's clause tells of it, when it has none.
  void place(int i, Sentence sentence, List<Contact> told, Scene scene, Circumstances circumstances) {
    LightVerb verb = participants.inside(i) ? null : cues.helper(text.token(i));
    NounHit noun = i + 1 < sentence.end() ? cues.noun(text.token(i + 1)) : null;
    if (verb == null || verb.help() != Help.HOLD && verb.help() != Help.RUN || !verb.form().finite() || noun == null || !noun.definite()
        || noun.suffix() || noun.kind() != Contact.Kind.MEETING) {
      return;
    }
    int at = latest(told, sentence);
    Contact.Place place = at < 0 || told.get(at).place() != null
        ? null
        : scene.place(i + 2, circumstances.clause(i, sentence)[1], i + 1, new int[]{i, i});
    if (place != null) {
      told.set(at, ContactMerge.at(told.get(at), place));
    }
  }

  /// Gives the meetings of the sentence without a place, before the token and behind it, the place of the visit told at the token that they
  /// happened on: "سيعقد اجتماعا خلال زيارة لقطر".
  void visited(int i, Sentence sentence, List<Contact> visits, List<Contact> told) {
    Contact.Place place = visits.isEmpty() || visits.get(0).kind() != Contact.Kind.VISIT
        || !text.key(i - 1).endsWith("خلال") && !text.key(i - 1).equals("اثناء")
            ? null
            : visits.get(0).place();
    int start = text.token(sentence.first()).span().start();
    for (int k = told.size() - 1; place != null && k >= 0 && told.get(k).evidence().start() >= start; k--) {
      Contact meeting = told.get(k);
      if (meeting.place() == null && meeting.kind() != Contact.Kind.CALL && meeting.kind() != Contact.Kind.VISIT
          && visits.get(0).participants().stream().anyMatch(meeting.participants()::contains)) {
        told.set(k, ContactMerge.at(meeting, place));
      }
    }
  }

  /// The meeting told at the token, at the end of the journey told right before it in the sentence, when it has no place of its own.
  Contact arrived(Contact meeting, int i, List<Contact> told) {
    for (int k = told.size() - 1; k >= 0 && meeting.place() == null && meeting.kind() != Contact.Kind.CALL
        && meeting.kind() != Contact.Kind.VISIT; k--) {
      Contact visit = told.get(k);
      Contact.Place place = visit.place();
      if (visit.kind() == Contact.Kind.VISIT && place != null && visit.participants().stream().anyMatch(meeting.participants()::contains)
          && (leads(place, i) || during(place, i) || welcomed(i) && told.size() - k < 3)) {
        return ContactMerge.at(meeting, place);
      }
    }
    return meeting;
  }

  /// Whether the token says that somebody is received who came: "في استقباله", "في مقدمة مستقبليه", "وقد استقبله".
  private boolean welcomed(int i) {
    if (cues.noun(text.token(i)) instanceof NounHit noun && noun.noun().telling() == ContactCues.Telling.RECEIVING) {
      return text.key(i - 1).equals("في") || text.key(i).startsWith("باستقبال") || text.key(i).startsWith("مستقبلي");
    }
    return cues.verb(text.token(i)) instanceof VerbHit verb && verb.verb().id().equals("contact-receive") && verb.verb().form().object();
  }

  /// Whether the contact at the token took place on the visit to the place: "إلى طهران، التقى خلالها", "على أن يلتقي".
  private boolean during(Contact.Place place, int i) {
    int at = text.tokenAt(place.span().end());
    boolean agreed = text.key(i - 1).equals("ان") && text.key(i - 2).equals("علي");
    return i >= at && i < at + 20 && (agreed || INSIDE.contains(text.key(i + 1)) || INSIDE.contains(text.key(i - 1)));
  }

  /// Whether what follows the place leads on to the token: "إلى الدوحة، حيث سيلتقي", "إلى الدوحة لعقد لقاء".
  private boolean leads(Contact.Place place, int i) {
    int k = text.tokenAt(place.span().end());
    if (i < k || i > k + 9) {
      return false;
    }
    while (text.mark(k, "،,") || text.time(k) != null) {
      k++;
    }
    LightVerb helper = k <= i ? cues.helper(text.token(k)) : null;
    return k <= i && (text.key(k).equals("حيث") || text.key(k).equals("اين") || text.key(k).startsWith("ل") || text.key(k).startsWith("و")
        && (k == i && cues.verb(text.token(k)) != null || helper != null && helper.form().finite())); // وصل إلى جدة أمس، والتقى; وأجرى محادثات
  }

  /// The place among `told` of the latest meeting held in the sentences up to this one, or -1.
  int latest(List<Contact> told, Sentence sentence) {
    int offset = near(sentence);
    for (int at = told.size() - 1; at >= 0; at--) {
      Contact c = told.get(at);
      boolean met = c.kind() == Contact.Kind.MEETING || ContactMerge.TALKS.contains(c.rule());
      if (met && c.status() == Contact.Status.HELD && c.evidence().start() >= offset) {
        return at;
      }
    }
    return -1;
  }

  /// Where the sentences begin whose meetings the sentence may take up.
  private int near(Sentence sentence) {
    int from = Math.max(0, text.document.sentences().indexOf(sentence) - SENTENCES);
    return text.token(text.document.sentences().get(from).first()).span().start();
  }
}
