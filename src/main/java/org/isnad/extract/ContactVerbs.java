package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.extract.OtherSide.Side;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Partner;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Contacts told by a verb: "التقى X مع Y", "استقبل X Y", "زار X القاهرة", "أبلغ X Y أن".
final class ContactVerbs {

  /// Verbs that things do too, or that are written like others: they tell of a contact of persons who are named as their subject.
  private static final Set<String> ONLY_PERSONS = WordSet.of("contact-proceed", "contact-host", "contact-come", "contact-fly",
      "contact-make-for", "contact-go-over", "contact-alight", "contact-land", "contact-stop-over", "contact-be-there", "contact-seek",
      "contact-turn", "contact-come-down");

  /// Those of them that go on with a journey told before: "ثم يتوقف في القاهرة".
  private static final Set<String> GOING = WordSet.of("contact-stop-over", "contact-land", "contact-come-down");

  /// Verbs of the first person that are written like the third: "أستقبل", "ألتقي".
  private static final Pattern SELF = Pattern.compile("أ(?:ست|لت|جت).+");

  private final Text text;
  private final Participants participants;
  private final SubjectFinder subjects;
  private final Circumstances circumstances;
  private final Actors actors;
  private final Scene scene;
  private final VerbContact contacts;
  private final ContactCues cues;
  private final OtherSide sides;
  private final SubjectSlot slot;
  private final Fronted fronted;
  private final VerbUses uses;
  private final NonContacts non;
  private final Stays stays;
  private final Adjuncts adjuncts;
  private final Journeys journeys;
  private final Wards wards;
  private final VerbSubjects ahead;
  private final Duals duals;
  private final Bureaus bureaus;
  private final RelativeObject whom;

  ContactVerbs(Text text, ContactCues cues, Cues speech, Participants participants, SubjectFinder subjects, Circumstances circumstances,
      Actors actors,
      Scene scene, ContactStatus status) {
    this.text = text;
    this.cues = cues;
    this.adjuncts = new Adjuncts(text, cues, participants);
    this.non = new NonContacts(text, cues, participants);
    this.uses = new VerbUses(text, cues, participants, non);
    this.fronted = new Fronted(text, cues, participants);
    this.stays = new Stays(text, cues, participants, scene, circumstances, actors);
    this.journeys = new Journeys(text, participants, scene, adjuncts, stays);
    this.wards = new Wards(text, cues, scene);
    this.ahead = new VerbSubjects(text, cues, participants, subjects, actors);
    this.sides = new OtherSide(text, cues, speech, participants, scene);
    this.participants = participants;
    this.duals = new Duals(text, participants);
    this.bureaus = new Bureaus(text, participants);
    this.whom = new RelativeObject(text, participants);
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.actors = actors;
    this.scene = scene;
    this.slot = new SubjectSlot(text, cues, participants, actors, scene, adjuncts, new Additions(text, participants));
    this.contacts = new VerbContact(text, circumstances, scene, status, new Calls(text, cues), new Arrivals(text, cues, scene));
  }

  /// The contacts that the verb tells: one, or of a call or message to several one each.
  List<Contact> at(VerbHit hit, Sentence sentence) {
    int i = hit.token();
    ContactCues.Verb verb = hit.verb();
    if (uses.other(hit, sentence)) {
      return List.of();
    }
    if (verb.id().equals("contact-send")) {
      Subject one = verb.form().object() && Particles.RELATIVE.contains(text.key(i - 1))
          ? ahead.described(i, at -> slot.after(at, sentence), sentence)
          : ahead.sent(slot.after(i + 1, sentence), at -> slot.after(at, sentence), sentence);
      Side to = one == null ? null : sides.find(verb, one.end(), sentence);
      Contact visit = one == null || to == null ? null : contacts.of(hit, sentence, one, to, one.end());
      if (visit != null) {
        actors.goingOn.sent(i, visit.participants());
      }
      return visit == null ? List.of() : List.of(visit);
    }
    Phrase described = whom.of(hit);
    if (described != null && verb.kind() == Contact.Kind.VISIT) {
      return List.of(); // فلان الذي زاره الوزير
    }
    Subject subject = described == null ? ahead.of(hit, sentence) : null;
    if (subject != null && hit.ours() && subject.entities().isEmpty()) {
      return List.of(); // سنلتقي: nobody is known to speak
    }
    int from = SubjectSlot.INTO.contains(text.key(i + 1)) || by(i, verb) ? i + 2 : i + 1;
    boolean behind = false;
    int head = -1; // where the phrase of the subject behind the verb begins
    boolean carried = false;
    int turned = -1; // where the one met stands who looked like the subject
    if (subject == null && from == i + 1 && cues.is(ContactCues.Use.HONOUR, text.key(from))) {
      List<String> who = actors.honoured(from); // التقى سموه
      subject = new Subject(who, ++from, true);
      behind = true;
    }
    if (subject == null && text.key(from).startsWith(Pronouns.LATTER) && text.key(from).length() < 8) {
      subject = new Subject(actors.latest(i), ++from, true); // التقى الأخير
      behind = true;
    }
    Side goal = subject == null ? journeys.goal(i, verb, sentence) : null;
    Journeys.Told journey = subject == null && verb.kind() == Contact.Kind.VISIT ? journeys.placeFirst(i, verb, sentence) : null;
    if (journey != null) {
      subject = journey.who(); // وصل إلى القاهرة أمس فلان
      from = subject.end();
    }
    Side guests = subject == null ? guests(hit, sentence) : null;
    if (guests != null) {
      subject = participants.list(guests.end(), sentence); // استقبل الوفد في الوزارة الوزير فلان
      from = subject == null ? from : subject.end();
    }
    if (subject == null && goal == null) {
      int at = slot.after(from, sentence);
      boolean object = participants.led(text.key(at), "ب")
          || text.key(at).startsWith("ب") && cues.is(ContactCues.Use.COUNTERPART, text.key(at)) // التقى لاحقا بنظيره
          || SubjectSlot.INTO.contains(text.key(i + 1)) && cues.is(ContactCues.Use.COUNTERPART, text.key(at));
      boolean hosts = verb.form().object() && verb.id().equals("contact-receive"); // استقبله فلان، وفلان
      Subject after = object || slot.told(from, at) ? null : hosts ? participants.roll(at, sentence) : participants.list(at, sentence); // التقى خلالها نظيره: no subject
      if (after != null && verb.kind() == Contact.Kind.VISIT
          && text.entities.entity(after.entities().getFirst()).type() == Entity.Type.LOC) {
        after = null; // كان الوفد قد وصل الخرطوم: no place travels
      }
      if (after != null && !participants.clitic(participants.phrase(firstPhrase(at, after.end())).orElseThrow())) {
        subject = after;
        head = firstPhrase(at, after.end());
        from = slot.apposed(hit, after.end(), head, sentence);
        behind = true;
      }
    }
    if (behind && hit.taken() == 0 && slot.sent(i - 1)) {
      return List.of(); // أن وفدا من كتلته سيزور فلانا
    }
    boolean two = head >= 0 && subject != null && subject.entities().size() == 1 && verb.kind() == Contact.Kind.MEETING
        && cues.is(ContactCues.Use.BOTH, text.key(head));
    if (two) {
      List<String> pair = actors.pair().isEmpty() ? actors.two(i) : actors.pair();
      subject = new Subject(pair, from, true); // والتقى الوزيران في فندق
    }
    boolean goes = subject != null && verb.kind() == Contact.Kind.VISIT && verb.partners().contains(Partner.TO);
    Side side = guests != null && subject != null
        ? guests
        : journey != null ? journey.where() : goal != null ? goal : goes ? ahead(i, Math.min(from, i + 8), from) : null;
    if (side == null && verb.partners().contains(Partner.IN)) {
      side = journeys.alighted(from, sentence);
    }
    if (side == null && (!two || person(from))) {
      side = described != null && subject != null
          ? new Side(participants.members(described), from, null)
          : pronoun(verb) || by(i, verb) ? object(i, from, subject, verb) : sides.find(verb, from, sentence);
    }
    if (side == null && subject != null && verb.id().equals("contact-leave-for")) {
      side = stays.left(i, from, sentence);
    }
    if (side == null && subject != null && verb.kind() == Contact.Kind.VISIT && verb.partners().contains(Partner.DIRECT)) {
      Contact.Place there = scene.place(from, Math.min(circumstances.clause(i, sentence)[1], from + 14), i, new int[]{i, i});
      there = there != null ? there : wards.behind(from, sentence);
      side = there == null ? null : new Side(List.of(), from, there); // زار المصابين بمستشفى المدينة
    }
    if (side == null && head >= 0 && subject != null && verb.partners().contains(Partner.JOINT)) {
      side = parted(subject, from, sentence);
    }
    int met = !two && side == null && subject != null && head >= 0 && verb.partners().contains(Partner.DIRECT)
        && verb.kind() != Contact.Kind.VISIT
            ? sides.beside(head)
            : -1;
    Subject host = met < 0 ? null : participants.list(met, sentence);
    if (host != null) {
      subject = new Subject(participants.members(participants.phrase(head).orElseThrow()), met, true);
      side = new Side(host.entities(), host.end(), null); // استقبل الوزير الفرنسي رئيس البرلمان فلان
      from = met;
    }
    if (side == null && subject != null && behind && verb.partners().contains(Partner.DIRECT) && !strangers(from, verb, sentence)
        && !(i == sentence.first() && hit.taken() == 0 && verb.kind() == Contact.Kind.MEETING) // يستقبل فلان: whom he meets is not read
        && (subject.entities().size() == 1 || !verb.partners().contains(Partner.JOINT) || text.mark(i - 1, "،,")
            || SubjectSlot.INTO.contains(text.key(i + 1)) || participants.apart(i + 1, from, sentence)
            || slot.goesOn(hit, sentence))) {
      // "والتقى لافروف": the one after the verb is its object
      side = new Side(subject.entities(), from, null);
      subject = null;
      turned = i + 1;
    }
    if (subject == null && slot.open(i, sentence)) {
      subject = fronted.before(i, sentence);
    }
    if (subject == null) {
      if (described != null) {
        return List.of(); // الوزير الذي استقبله أمس: by whom is not told
      }
      boolean alighted = side != null && verb.partners().contains(Partner.IN); // ثم يتوقف في القاهرة
      if (!alighted && !slot.open(i, sentence) || !slot.begins(hit, sentence) || goal != null && journeys.unknown(hit, sentence)) {
        return List.of();
      }
      List<String> who = bureaus.holder(actors.carried(i, verb.form()), i);
      subject = new Subject(who, i + 1, false);
      carried = true;
      side = side == null && by(i, verb) ? object(i, from, subject, verb) : side; // اجتمعت به
    }
    if (slot.his(i)) {
      subject = new Subject(bureaus.holder(subject.entities(), i), subject.end(), subject.explicit()); // أعلن مكتب فلان أنه التقى
    }
    if (side != null && by(i, verb) && text.key(i + 2).startsWith("وب") && participants.list(i + 2, sentence) instanceof Subject more) {
      List<String> all = new ArrayList<>(side.entities());
      all.addAll(more.entities());
      side = new Side(all, more.end(), side.place()); // ستجتمع به وبفلان
    }
    boolean both = verb.partners().contains(Partner.JOINT)
        || verb.id().equals("contact-speak") && (verb.form().number() == VerbForm.Number.DUAL || contacts.phone(i, from)); // تحدثا هاتفيا
    boolean joint = side == null && both && subject.entities().size() > 1
        && (verb.kind() == Contact.Kind.MEETING || !carried && somebody(subject) && !verb.form().object()); // ورقة ناقشها فلان وفلان
    boolean other = verb.id().equals("contact-encounter") && !somebody(subject) // خطوة قابلتها الدولة بالرفض
        || ONLY_PERSONS.contains(verb.id()) && (carried && !GOING.contains(verb.id()) || !somebody(subject))
        || verb.id().equals("contact-return") && persons(subject) && !uses.onward(i, sentence) // سيعود الرئيس إلى بلاده
        || verb.id().equals("contact-move") && verb.form().aspect() == VerbForm.Aspect.PAST && !persons(subject) // انتقلت المعارك
        || verb.id().equals("contact-host") && side != null && !persons(new Subject(side.entities(), from, true)); // الحافلة تنقل; استضاف الفريق النادي
    boolean named = !verb.partners().contains(Partner.PERSONS) || side != null && persons(subject)
        && persons(new Subject(side.entities(), from, true)); // حادث سير
    if (subject.entities().isEmpty() || side == null && !joint || carried && risky(verb, subject) || other || !named) {
      return List.of();
    }
    side = side == null ? null : both(side, subject, i);
    Contact all = contacts.of(hit, sentence, subject, side, from);
    if (all == null || non.service(all, hit)) {
      return List.of();
    }
    if (side != null && head >= 0 && pronoun(verb)) {
      actors.met(head, from); // وصل فلان واستقبله فلان، ثم عقد: it is the guest who goes on
    }
    if (side != null && !hit.ours() && !pronoun(verb) && !SELF.matcher(text.token(i).bare()).matches()) {
      actors.met(turned < 0 ? from : turned, side.end());
      if (verb.id().equals("contact-receive")) {
        actors.travellers.received(from, side.entities());
      }
    }
    List<String> others = side == null ? List.of() : side.entities();
    List<Contact> told = new ArrayList<>(side != null && participants.apart(i + 1, side.end(), sentence)
        ? ContactMerge.one(all, subject.entities(), others)
        : side != null && participants.oneTeam(i + 1, side.end(), others)
            ? List.of(all)
            : ContactMerge.each(all, subject.entities(), others));
    for (Subject next = side == null || all.kind() == Contact.Kind.VISIT ? null : then(side.end(), sentence); next != null; next = then(
        next.end(), sentence)) {
      told.add(ContactMerge.between(all, subject.entities(), next.entities())); // التقى فلانا ثم فلانا
    }
    Contact.Place left = verb.id().equals("contact-leave-for") && side != null && !carried ? stays.before(from, sentence) : null;
    if (left != null && !left.equals(all.place())) {
      told.add(ContactMerge.at(all, left)); // غادر صنعاء متوجها إلى الرياض، بعد زيارة
    }
    Contact.Place place = all.place();
    if (all.kind() == Contact.Kind.VISIT && place != null && side != null && place.equals(side.place())) {
      for (Contact.Place stop : scene.further(text.tokenAt(place.span().end()))) {
        told.add(ContactMerge.at(all, stop)); // زار مصر والأردن وقطر
      }
      for (Contact.Place stop : stays.onward(text.tokenAt(place.span().end()), sentence)) {
        told.add(ContactMerge.at(all, stop)); // إلى إسطنبول، ثم إلى موسكو
      }
    }
    return told;
  }

  /// The delegation told before that a verb of receiving has right behind it, up to where those stand who receive it: "استقبل الوفد في الوزارة الوزير
  /// فلان"; null when it stands otherwise.
  private @Nullable Side guests(VerbHit hit, Sentence sentence) {
    int i = hit.token();
    boolean delegation = hit.verb().id().equals("contact-receive") && !hit.verb().form().object() && text.key(i + 1).equals("الوفد");
    int hosts = delegation ? adjuncts.actor(i + 2, sentence) : -1;
    Subject guests = hosts < 0 ? null : participants.list(i + 1, sentence);
    Subject who = guests == null || guests.end() > hosts ? null : participants.list(hosts, sentence);
    return guests == null || who == null || !persons(who) ? null : new Side(guests.entities(), hosts, null);
  }

  /// "تستقبل فلانة الوزيرين": the two told last in place of the word for both.
  private Side both(Side side, Subject subject, int i) {
    String only = side.entities().size() == 1 ? side.entities().getFirst() : "";
    if (only.isEmpty() || text.entities.entity(only).type() != Entity.Type.GRP
        || !cues.is(ContactCues.Use.BOTH, Folding.key(text.entities.entity(only).name()))) {
      return side;
    }
    List<String> two = duals.of(i, subject.entities(), Folding.key(text.entities.entity(only).name()));
    return two.isEmpty() ? side : new Side(two, side.end(), side.place());
  }

  private boolean person(int k) {
    return participants.phrase(k).filter(p -> participants.type(p) == Entity.Type.PER).isPresent();
  }

  /// Those whom ثم brings in behind the other side; null when it brings in nobody.
  private @Nullable Subject then(int end, Sentence sentence) {
    int at = text.mark(end, "،,") ? end + 1 : end;
    return text.key(at).equals("ثم") ? participants.list(text.key(at + 1).equals("مع") ? at + 2 : at + 1, sentence) : null;
  }

  /// The place right behind the verb, before its subject; null when none stands there.
  private @Nullable Side ahead(int verb, int end, int from) {
    Contact.Place there = text.key(verb + 1).equals("الي") ? scene.named(verb + 2, end) : null;
    return there == null ? null : new Side(List.of(), from, there);
  }

  /// Whether those behind ب or مع at the token are the other side, of whom no more is known than a noun: "يلتقي الرئيس بالطلاب".
  private boolean strangers(int k, ContactCues.Verb verb, Sentence sentence) {
    String key = text.key(k);
    if (cues.is(ContactCues.Use.PRESS, key)) {
      return true; // أبلغ فلان الصحافيين
    }
    boolean with = key.equals("مع") && verb.partners().contains(Partner.WITH);
    return with || verb.partners().contains(Partner.BY) && key.startsWith("بال") && key.length() > 5 && text.phraseOver(k).isEmpty()
        && adjuncts.after(k, sentence) == k;
  }

  /// "اتصل به", "التقى بها": the other side is the one spoken of.
  private boolean by(int i, ContactCues.Verb verb) {
    return verb.partners().contains(Partner.BY) && (text.key(i + 1).equals("به") || text.key(i + 1).equals("بها"));
  }

  private static boolean pronoun(ContactCues.Verb verb) {
    return verb.form().object() && verb.partners().contains(Partner.DIRECT);
  }

  /// "استقبله فلان": the pronoun is the other side.
  private @Nullable Side object(int i, int from, @Nullable Subject subject, ContactCues.Verb verb) {
    if (subject == null || verb.kind() == Contact.Kind.VISIT) {
      return null;
    }
    String pronoun = text.key(by(i, verb) ? i + 1 : i).endsWith("ها") ? "ها" : "ه";
    List<String> guest = verb.id().equals("contact-receive")
        ? actors.travellers.last(pronoun, Set.copyOf(subject.entities()))
        : List.of(); // فيما استقبله في المقر فلان: he who came
    List<String> who = new ArrayList<>(guest.isEmpty() ? actors.owner(i, pronoun, Set.copyOf(subject.entities())) : guest);
    who.removeAll(subject.entities());
    return who.isEmpty() ? null : new Side(who, from, null);
  }

  private boolean risky(ContactCues.Verb verb, Subject subject) {
    Entity.Type type = text.entities.entity(subject.entities().get(0)).type();
    if (verb.form().number() != VerbForm.Number.SINGULAR && subject.entities().size() == 1 && type == Entity.Type.PER) {
      return true; // وصلوا: not one person
    }
    return type == Entity.Type.LOC || verb.kind() == Contact.Kind.VISIT && type != Entity.Type.PER;
  }

  private boolean persons(Subject subject) {
    return subject.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER);
  }

  /// The second of two who meet, whom an addition parts from the first: "بحث فلان هاتفيا ونظيره فلان"; null when nobody is joined behind one.
  private @Nullable Side parted(Subject first, int from, Sentence sentence) {
    int at = somebody(first) && first.entities().size() == 1 ? adjuncts.after(from, sentence) : from;
    Subject second = at > from && at < sentence.end() && text.key(at).startsWith("و")
        && (!text.mark(at - 1, "،,-–") || cues.is(ContactCues.Use.COUNTERPART, text.key(at).substring(1)))
        && participants.phrase(at).filter(participants::joined).isPresent() ? participants.list(at, sentence) : null;
    return second == null || !somebody(second) || second.entities().containsAll(first.entities())
        ? null
        : new Side(second.entities(), second.end(), null);
  }

  private boolean somebody(Subject subject) {
    return subject.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER || participants.holder(id));
  }

  private int firstPhrase(int from, int end) {
    for (int k = from; k < end; k++) {
      if (participants.phrase(k).isPresent()) {
        return k;
      }
    }
    throw new IllegalStateException("a list of participants without a phrase");
  }
}
