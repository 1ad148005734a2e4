package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.extract.Holders.Holder;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Contacts told by a noun: "اجتماع ضم X وY", "محادثات بين X وY", "عقد X لقاء مع Y", "زيارة X إلى Y".
final class ContactNouns {

  /// Prepositions by which a call is told as the way in which something was said.
  private static final Set<String> BY = WordSet.of("في", "عبر");
  /// How far before what somebody goes somewhere for the verb of the journey may stand, in tokens.
  private static final int JOURNEY = 16;
  private static final Set<String> DUALS = WordSet.of("لقاءين", "لقاءان", "اجتماعين", "اجتماعان");

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Actors actors;
  private final Scene scene;
  private final Receptions receptions;
  private final Holders holders;
  private final Modality modality;
  private final Calls calls;
  private final NounUses uses;
  private final NonContacts non;
  private final UnderstoodOwner owners;
  private final NounContact contacts;
  private final FirstOfKind kinds;
  private final SideBefore foreside;
  private final HostBehind behind;
  private final Circumstances circumstances;

  ContactNouns(Text text, ContactCues cues, Cues speech, Participants participants, SubjectFinder subjects, Circumstances circumstances,
      Actors actors,
      Scene scene, ContactStatus status) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.actors = actors;
    this.scene = scene;
    this.receptions = new Receptions(text, cues, participants, circumstances, actors, scene, new Adjuncts(text, cues, participants));
    this.calls = new Calls(text, cues);
    this.modality = new Modality(text, cues, participants);
    this.holders = new Holders(text, cues, participants, subjects, actors, scene);
    this.non = new NonContacts(text, cues, participants);
    this.uses = new NounUses(text, cues, speech, participants, holders, calls, status.denials, non);
    this.owners = new UnderstoodOwner(text, cues, participants, holders, actors);
    this.foreside = new SideBefore(text, cues, participants, actors, new Adjuncts(text, cues, participants));
    this.circumstances = circumstances;
    this.behind = new HostBehind(text, cues, participants, actors, new Adjuncts(text, cues, participants));
    this.kinds = new FirstOfKind(text, participants);
    this.contacts = new NounContact(text, circumstances, scene, status, calls);
  }

  /// The contacts that the noun tells: none, one, or of a call to several one each.
  List<Contact> at(int i, Sentence sentence) {
    NounHit hit = cues.noun(text.token(i));
    return hit == null || uses.other(hit, sentence) ? List.of() : at(i, hit, sentence);
  }

  private List<Contact> at(int i, NounHit hit, Sentence sentence) {
    Subject wants = modality.who(i, actors, sentence);
    if (wants == null && uses.otherUnwanted(hit)) {
      return List.of();
    }
    List<Contact> received = receptions.at(i, hit, sentence);
    if (received != null) {
      return received;
    }
    if (uses.otherThanReception(hit, sentence) && !(wants != null && modality.turnedDown(i, sentence))) {
      return List.of();
    }
    if (modality.asked(i, sentence)) {
      return List.of(); // طلب الرئيس زيارة خبراء، عقد لقاء مع
    }
    return behind(i, hit, wants, sentence);
  }

  /// The contacts that the noun tells by what stands behind it and by who holds it.
  private List<Contact> behind(int i, NounHit hit, @Nullable Subject wants, Sentence sentence) {
    NounGap gap = new NounGap(text, cues, speech, participants, scene, hit, sentence);
    gap.read();
    if (gap.with >= 0) {
      gap.who.addAll(actors.honoured(gap.with));
      gap.sided = !gap.who.isEmpty();
    }
    if (wants != null && hit.noun().telling() == Telling.RECEIVING && !hit.suffix() && !gap.sided
        && !gap.owner.isEmpty()) {
      gap.who.addAll(gap.owner); // رفض فلان استقبال فلان: the genitive is the guest
      gap.owner = List.of();
      gap.sided = true;
    }
    guest(i, hit, gap);
    Holder holder = holders.of(i, sentence);
    if (kinds.kind(hit)) {
      List<String> kind = gap.owner;
      gap.owner = List.of();
      List<String> visitor = owners.of(hit, holder, gap, wants, sentence);
      gap.owner = visitor.isEmpty() ? kind : visitor; // سيجري فلان أول زيارة لرئيس أوروبي
    }
    if (hit.kind() == Contact.Kind.VISIT && hit.taken() > 0 && text.key(i).startsWith("ب") && gap.place == null && gap.who.isEmpty()
        && !gap.owner.isEmpty() && person(gap.owner) && holder.held(text)) {
      gap.who.addAll(gap.owner); // قام الوزير بزيارة فلان: whom he visited
      gap.owner = holder.who();
      gap.sided = true;
    }
    foreside.take(hit, gap, holder, sentence);
    behind.take(hit, gap, holder, sentence);
    LinkedHashSet<String> who = new LinkedHashSet<>(gap.who);
    List<String> caller = List.of();
    boolean headed = gap.extra.size() > 1 && hit.noun().telling() == Telling.PLAIN && hit.kind() == Contact.Kind.MEETING;
    boolean attended = hit.kind() == Contact.Kind.MEETING && !gap.extra.isEmpty() && !hit.definite() && !hit.suffix()
        && cues.is(Use.OCCASION, text.key(i - 1)) && holder.helper() == null; // قال فلان خلال اجتماع حضره فلان
    boolean led = hit.kind() == Contact.Kind.MEETING && !gap.extra.isEmpty() && holder.held(text);
    boolean aimed = gap.complete && holder.helper() != null && holder.helper().form().aspect() == Aspect.MASDAR; // احتمال عقد لقاء بين
    if (!aimed && (gap.complete || gap.gathered && who.isEmpty() && who.addAll(gap.owner)) && hit.kind() == Contact.Kind.MEETING
        && (holder.held(text) || holder.attended() && gap.gathered && holder.persons(text))) {
      who.addAll(holder.who());
    }
    if (!gap.complete
        && (gap.sided || headed || led || attended || hit.kind() == Contact.Kind.VISIT && gap.place != null
            || holder.joint(text, participants) && !(aimed(i, holder) && journey(i, sentence))
            || holder.attended() && !gap.owner.isEmpty() && !gap.belongs)) {
      List<String> sayer = gap.owner.isEmpty() && gap.sided && !hit.suffix() && hit.kind() != Contact.Kind.VISIT && wants == null
          && holder.helper() == null && gap.between.isEmpty() && cues.is(Use.OCCASION, text.key(i - 1))
              ? circumstances.saying(i)
              : List.of();
      boolean said = sayer.size() == 1 && person(sayer) && !gap.who.containsAll(sayer); // قال في مؤتمر صحفي عقب اجتماع مع فلان
      LinkedHashSet<String> all = new LinkedHashSet<>(
          said ? sayer : gap.owner.isEmpty() ? owners.of(hit, holder, gap, wants, sentence) : gap.owner);
      if (holder.attended() && !gap.visit()) {
        all.addAll(holder.who()); // حضر فلان الاجتماع الذي ترأسه فلان
      }
      if (attended && all.stream().anyMatch(id -> text.entities.entity(id).type() == Entity.Type.LOC)) {
        return List.of(); // a country is not in the room
      }
      if (headed && who.isEmpty() && gap.extra.stream().filter(id -> text.entities.entity(id).type() == Entity.Type.PER).count() > 1) {
        all.removeIf(id -> text.entities.entity(id).type() == Entity.Type.ORG); // عقدت اللجنة اجتماعا برئاسة فلان وبحضور فلان
      }
      if (holder.joint(text, participants) && holder.persons(text) && all.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.ORG)) {
        all = new LinkedHashSet<>(holder.who()); // ترأس فلان ونظيره فلان اجتماع اللجنة المشتركة
      }
      if (headed && all.isEmpty()) {
        all.addAll(gap.extra); // اجتماع برئاسة فلان وبحضور فلان
      }
      if (gap.place != null && who.size() > 1 && hit.kind() != Contact.Kind.VISIT && holder.helper() == null) {
        all.clear(); // اجتماع باريس مع فلان وفلان
      } else if (all.isEmpty()) {
        return List.of();
      }
      caller = List.copyOf(all);
      all.addAll(who);
      who = all;
    }
    if (who.isEmpty() && (text.key(i + 1).endsWith("هما") || text.key(i + 2).equals("بينهما"))
        && cues.helper(text.token(Math.min(i + 1, text.size() - 1))) != null) {
      who.addAll(actors.two(i)); // خلال لقاء جمعهما، جمع بينهما
    }
    if (hit.suffix() && text.key(i).endsWith("هما") && hit.kind() != Contact.Kind.VISIT) {
      who.addAll(actors.owner(i, "هما", Set.of()));
    }
    who.addAll(gap.extra);
    if (who.size() < 2 && !gap.sided && gap.owner.isEmpty() && hit.kind() != Contact.Kind.VISIT && !hit.suffix()
        && hit.noun().telling() == Telling.PLAIN && cues.is(Use.OCCASION, text.key(i - 1)) && text.key(i - 1).length() > 2
        && !text.key(i - 1).equals("علي")) {
      who.addAll(actors.together(i)); // اتفق فلان وفلان خلال المحادثات
    }
    if (who.size() < 2 && hit.kind() == Contact.Kind.MEETING && !hit.suffix() && !gap.sided && gap.owner.isEmpty() && !gap.strange
        && modality.agreed(i, sentence)) {
      who.addAll(wants != null && wants.entities().size() > 1 ? wants.entities() : both(i, sentence)); // اتفق فلان وفلان على اللقاء مجددا
    }
    if (who.isEmpty() && hit.kind() != Contact.Kind.VISIT && text.key(i - 1).equals("خلال")) {
      who.addAll(both(i, sentence));
      if (who.isEmpty() && calls.phone(i)) {
        who.addAll(line(i, sentence));
      }
      if (who.isEmpty() && hit.suffix() && hit.kind() == Contact.Kind.MEETING) {
        who.addAll(line(i, sentence)); // أكد فلان لفلان خلال استقباله
      }
    }
    if (who.isEmpty() && hit.kind() == Contact.Kind.CALL && BY.contains(text.key(i - 1)) && calls.phone(i)
        && !text.key(gap.end).equals("مع")) {
      who.addAll(line(i, sentence)); // هنأ فلان فلانا في مكالمة هاتفية
    }
    if (!who.isEmpty()) {
      who.addAll(behind.along(hit, sentence));
    }
    Contact all = contacts.of(hit, gap, holder, who, sentence);
    if (all == null || standing(hit) && holder.helper() == null && all.place() == null && all.time() == null
        && !cues.is(Use.OCCASION, text.key(i - 1)) && !text.key(i - 1).equals("اي") && !text.key(i).startsWith("ل")) {
      return List.of(); // الحوار بين الهند وفيتنام قائم
    }
    if (non.service(all, hit, holder.helper() != null || cues.is(Use.OCCASION, text.key(i - 1)))) {
      return List.of(); // اللقاءات المباشرة مع المواطنين
    }
    if (!caller.isEmpty()) {
      actors.goingOn.held(i, caller);
      if (hit.noun().telling() == Telling.RECEIVING) {
        actors.travellers.received(i, List.copyOf(gap.who)); // استقبال فلان فلانا في ختام زيارته
      }
    }
    boolean apart = DUALS.contains(text.key(i)) && gap.who.size() == 2 && caller.size() == 1 // لقاءين مع فلان وفلان
        || hit.kind() != Contact.Kind.VISIT && (participants.apart(i + 1, gap.end, sentence) || caller.size() == 1 && oneByOne(i));
    List<Contact> told = new ArrayList<>(apart
        ? ContactMerge.one(all, caller, List.copyOf(gap.who))
        : ContactMerge.each(all, caller, List.copyOf(gap.who)));
    for (Contact.Place stop : gap.stops) {
      told.add(
          new Contact(all.kind(), all.status(), all.participants(), stop, all.time(), all.attribution(), all.evidence(), all.rule(), 1));
    }
    return told;
  }

  /// Takes the genitive of a reception for the guest where another acts: "شدد فلان خلال استقبال فلان على".
  private void guest(int i, NounHit hit, NounGap gap) {
    if (hit.noun().telling() != Telling.RECEIVING || hit.suffix() || gap.sided || gap.owner.size() != 1
        || text.key(gap.end).startsWith("له")
        || !cues.is(Use.OCCASION, text.key(i - 1)) || !person(gap.owner)) {
      return;
    }
    List<String> host = actors.acting(i, Set.copyOf(gap.owner));
    if (!host.isEmpty() && person(host)) {
      gap.who.addAll(gap.owner);
      gap.owner = host;
      gap.sided = true;
    }
  }

  /// "لقاءات منفصلة مع فلان وفلان", "اجتماعات ثنائية مع": whether several meetings are told, one with each.
  private boolean oneByOne(int i) {
    boolean several = text.key(i).endsWith("لقاءات") || text.key(i).endsWith("اجتماعات");
    for (int k = i + 1; k < i + 4 && text.word(k) && !text.key(k).equals("مع"); k++) {
      if (cues.is(Use.SEPARATE, Clitics.withoutArticle(text.key(k)))
          || several && cues.is(Use.BILATERAL, Clitics.withoutArticle(text.key(k)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the noun is held as an aim: "لإجراء محادثات".
  private boolean aimed(int i, Holder holder) {
    return text.key(i - 1).startsWith("ل") && holder.helper() != null && holder.helper().form().aspect() == Aspect.MASDAR;
  }

  /// "وصل فلان وفلان إلى القاهرة لإجراء محادثات": whether those who hold it went somewhere together, to meet others.
  private boolean journey(int i, Sentence sentence) {
    for (int k = i - 2; k >= Math.max(sentence.first(), i - JOURNEY) && !text.mark(k, ".؛:"); k--) {
      if (!participants.inside(k) && cues.verb(text.token(k)) instanceof ContactCues.VerbHit hit) {
        return hit.verb().kind() == Contact.Kind.VISIT;
      }
    }
    return false;
  }

  private boolean person(List<String> who) {
    return who.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER);
  }

  /// Whether the noun tells as well of what two keep up or need: "الحوار", "التشاور".
  private boolean standing(NounHit hit) {
    return !hit.suffix() && (hit.kind() == Contact.Kind.CONTACT || text.key(hit.token()).endsWith("حوار"));
  }

  /// "وشدد الطرفان، خلال اتصال هاتفي": the two of the sentence before.
  private List<String> both(int noun, Sentence sentence) {
    for (int k = sentence.first(); k < noun; k++) {
      if (cues.is(Use.BOTH, text.key(k))) {
        return actors.pair().isEmpty() ? actors.two(noun) : actors.pair();
      }
    }
    return List.of();
  }

  /// "أكد فلان لفلان خلال اتصال هاتفي": the two persons of the clause, when it names just two.
  private Set<String> line(int noun, Sentence sentence) {
    Set<String> out = new LinkedHashSet<>();
    for (int k = noun - 1; k >= sentence.first() && !Particles.that(text.key(k)); k--) {
      participants.phrase(k).filter(p -> participants.type(p) == Entity.Type.PER).ifPresent(p -> out.addAll(p.entities()));
    }
    return out.size() == 2 ? out : Set.of();
  }

  /// A meeting of which so far only the one who held it is told.
  ///
  /// @param start where its noun stands
  /// @param with the contact with those who took part
  record Alone(int start, Function<List<String>, @Nullable Contact> with) {
  }

  /// The meeting that somebody held with those whom only a later sentence names: "عقد فلان أمس اجتماعا لبحث"; null when the token tells none.
  @Nullable
  Alone alone(int i, Sentence sentence) {
    NounHit hit = cues.noun(text.token(i));
    if (hit == null || hit.definite() || hit.suffix() || hit.taken() > 0 || hit.kind() != Contact.Kind.MEETING
        || hit.noun().telling() != Telling.PLAIN || !text.token(i).bare().endsWith("ا") && !text.key(i).startsWith("لقا")) {
      return null;
    }
    Holder holder = holders.of(i, sentence);
    if (!holder.held(text)) {
      return null;
    }
    NounGap gap = new NounGap(text, cues, speech, participants, scene, hit, sentence);
    gap.read();
    return new Alone(text.token(i).span().start(), more -> {
      LinkedHashSet<String> who = new LinkedHashSet<>(holder.who());
      who.addAll(more);
      return contacts.of(hit, gap, holder, who, sentence);
    });
  }
}
