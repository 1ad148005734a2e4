package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.article.Span;
import org.isnad.claim.TimeExpression;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.extract.Holders.Holder;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Contacts told by a noun: "اجتماع ضم X وY", "محادثات بين X وY", "عقد X لقاء مع Y", "زيارة X إلى Y".
final class ContactNouns {

  private static final Set<String> ADDRESSED = Set.of("بها", "به", "بهما");

  /// Words that make a visit what is spoken of, not when it is.
  private static final Set<String> TOPIC = Set.of("بمناسبه", "حول", "بشان", "عن", "علي", "قبيل", "قبل", "عشيه", "منذ", "غداه",
      "تمهيدا");

  private static final Set<String> BEING = Set.of("تكن", "ليست", "كانت", "تعد", "تعتبر");

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Circumstances circumstances;
  private final Actors actors;
  private final Scene scene;
  private final Receptions receptions;
  private final ContactStatus status;
  private final Holders holders;
  private final Modality modality;
  private final Calls calls;

  ContactNouns(Text text, ContactCues cues, Cues speech, Participants participants, SubjectFinder subjects, Circumstances circumstances,
      Actors actors,
      Scene scene, ContactStatus status) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.circumstances = circumstances;
    this.actors = actors;
    this.scene = scene;
    this.receptions = new Receptions(text, cues, participants, circumstances, actors, scene, new Adjuncts(text, cues, participants));
    this.status = status;
    this.calls = new Calls(text, cues);
    this.modality = new Modality(text, cues, participants);
    this.holders = new Holders(text, cues, participants, subjects, actors, scene);
  }

  /// The contacts that the noun tells: none, one, or of a call to several one each.
  List<Contact> at(int i, Sentence sentence) {
    NounHit hit = cues.noun(text.token(i));
    if (hit == null || cues.is(Use.PUBLIC, text.key(i + 1)) || cues.is(Use.LIAISON, text.key(i - 1))
        || ADDRESSED.contains(text.key(i + 1))) {
      return List.of(); // مقابلة صحفية; ضابط اتصال; كلمة توجه بها
    }
    if (hit.kind() == Contact.Kind.VISIT && text.key(i).contains("جول") && rounds(i) || status.guessed(i, sentence)) {
      return List.of(); // جولة مفاوضات; تكهنات بشأن لقاء
    }
    if (hit.kind() == Contact.Kind.VISIT && !hit.suffix() && text.key(i - 1).equals("خلال") && text.key(i - 2).equals("من")) {
      return List.of(); // من خلال زيارة الموقع: by way of
    }
    if (hit.kind() == Contact.Kind.VISIT && !hit.definite() && !hit.suffix() && BEING.contains(text.key(i - 1))) {
      return List.of(); // لم تكن زيارة رسمية: of what kind it was
    }
    boolean journey = hit.kind() == Contact.Kind.VISIT && !text.key(i).contains("زيار") && !text.key(i).contains("جول");
    Subject wants = modality.who(i, actors, sentence);
    if (wants == null && hit.kind() == Contact.Kind.VISIT && text.key(i).contains("رحل")) {
      return List.of(); // رحلة جوية; but ألغى فلان رحلته
    }
    if (hit.definite() && !hit.suffix() && wants == null && (journey || hit.kind() == Contact.Kind.CALL && !calls.phone(i))) {
      return List.of(); // الوصول إلى، الاتصال بـ
    }
    List<Contact> received = receptions.at(i, hit, sentence);
    if (received != null) {
      return received;
    }
    if (text.key(i).contains("وداع") || hit.kind() == Contact.Kind.CALL && !hit.suffix() && calls.outlet(i)) {
      return List.of(); // حفل وداع; قال في اتصال هاتفي مع «الصحيفة»
    }
    boolean aimed = text.key(i - 1).startsWith("ل") && cues.helper(text.token(Math.max(0, i - 1))) != null; // لإجراء زيارة
    if ((aimed || hit.taken() > 0 && text.key(i).charAt(hit.taken() - 1) == 'ل') && invited(i, sentence)) {
      return List.of(); // دعوة لزيارة
    }
    if (hit.noun().telling() == Telling.RECEIVING && !hit.suffix() && !hit.definite() && participants.lead(i + 1, sentence) < 0
        && !cues.is(Use.HONOUR, text.key(i + 1)) && (holders.of(i, sentence).helper() == null || ofThings(i))) {
      return List.of(); // استقبال الطلبات; مقابلة مع
    }
    if (hit.kind() == Contact.Kind.VISIT && modality.asked(i, sentence)) {
      return List.of(); // طلب الرئيس زيارة خبراء
    }
    NounGap gap = new NounGap(text, cues, speech, participants, scene, hit, sentence);
    gap.read();
    if (wants != null && hit.noun().telling() == Telling.RECEIVING && !hit.suffix() && !gap.sided
        && !gap.owner.isEmpty()) {
      gap.who.addAll(gap.owner); // رفض فلان استقبال فلان: the genitive is the guest
      gap.owner = List.of();
      gap.sided = true;
    }
    LinkedHashSet<String> who = new LinkedHashSet<>(gap.who);
    Holder holder = holders.of(i, sentence);
    List<String> caller = List.of();
    boolean headed = gap.extra.size() > 1 && hit.noun().telling() == Telling.PLAIN && hit.kind() == Contact.Kind.MEETING;
    boolean attended = hit.kind() == Contact.Kind.MEETING && !gap.extra.isEmpty() && !hit.definite() && !hit.suffix()
        && cues.is(Use.OCCASION, text.key(i - 1)) && holder.helper() == null; // قال فلان خلال اجتماع حضره فلان
    boolean led = hit.kind() == Contact.Kind.MEETING && !gap.extra.isEmpty() && holder.held(text);
    if ((gap.complete || gap.gathered && who.isEmpty() && who.addAll(gap.owner)) && hit.kind() == Contact.Kind.MEETING
        && (holder.held(text) || holder.attended() && gap.gathered && holder.persons(text))) {
      who.addAll(holder.who());
    }
    if (!gap.complete
        && (gap.sided || headed || led || attended || hit.kind() == Contact.Kind.VISIT && gap.place != null || holder.joint(text)
            || holder.attended() && !gap.owner.isEmpty() && !gap.belongs)) {
      LinkedHashSet<String> all = new LinkedHashSet<>(gap.owner.isEmpty() ? owner(i, hit, holder, gap, wants, sentence) : gap.owner);
      if (holder.attended() && !gap.visit()) {
        all.addAll(holder.who()); // حضر فلان الاجتماع الذي ترأسه فلان
      }
      if (attended && all.stream().anyMatch(id -> text.entities.entity(id).type() == Entity.Type.LOC)) {
        return List.of(); // a country is not in the room
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
    if (who.isEmpty() && text.key(i + 1).endsWith("هما") && cues.helper(text.token(Math.min(i + 1, text.size() - 1))) != null) {
      who.addAll(actors.two(i)); // خلال لقاء جمعهما
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
    if (who.isEmpty() && hit.kind() != Contact.Kind.VISIT && text.key(i - 1).equals("خلال")) {
      who.addAll(both(i, sentence));
      if (who.isEmpty() && calls.phone(i)) {
        who.addAll(line(i, sentence));
      }
      if (who.isEmpty() && hit.suffix() && hit.kind() == Contact.Kind.MEETING) {
        who.addAll(line(i, sentence)); // أكد فلان لفلان خلال استقباله
      }
    }
    Contact all = contact(i, hit, gap, holder, who, sentence);
    if (all == null || standing(hit) && holder.helper() == null && all.place() == null && all.time() == null
        && !cues.is(Use.OCCASION, text.key(i - 1)) && !text.key(i).startsWith("ل")) {
      return List.of(); // الحوار بين الهند وفيتنام قائم
    }
    List<Contact> told = new ArrayList<>(ContactMerge.each(all, caller, List.copyOf(gap.who)));
    for (Contact.Place stop : gap.stops) {
      told.add(
          new Contact(all.kind(), all.status(), all.participants(), stop, all.time(), all.attribution(), all.evidence(), all.rule(), 1));
    }
    return told;
  }

  /// Whether the noun tells as well of what two keep up or need: "الحوار", "التشاور".
  private boolean standing(NounHit hit) {
    return !hit.suffix() && (hit.kind() == Contact.Kind.CONTACT || text.key(hit.token()).endsWith("حوار"));
  }

  /// "وشدد الطرفان، خلال اتصال هاتفي": the two of the sentence before.
  private List<String> both(int noun, Sentence sentence) {
    for (int k = sentence.first(); k < noun; k++) {
      if (cues.is(Use.BOTH, text.key(k))) {
        return actors.pair();
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

  /// Whether the noun is what an invitation before it in the clause is aimed at.
  private boolean invited(int noun, Sentence sentence) {
    boolean by = false; // at somebody's invitation
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 40) && !text.mark(k, ".؛:"); k--) {
      String key = text.key(k);
      boolean joined = key.length() > 3 && cues.is(Use.INVITES, key.substring(1)) && "وفبل".indexOf(key.charAt(0)) >= 0;
      by = by || joined && "بل".indexOf(key.charAt(0)) >= 0;
      if (cues.is(Use.INVITES, key) || joined && !by) {
        return true;
      }
      boolean relative = Particles.RELATIVE.contains(text.key(k - 1));
      if (!relative && cues.verb(text.token(k)) != null) {
        return false; // وصل بدعوة من الحكومة لإجراء محادثات
      }
      if (!relative && speech.at(text.token(k)) instanceof Cues.Hit said && said.finite()) {
        return by;
      }
    }
    return by;
  }

  private boolean rounds(int i) {
    for (int k = i + 1; k < i + 6; k++) {
      NounHit next = cues.noun(text.token(Math.min(k, text.size() - 1)));
      if (next != null && next.kind() != Contact.Kind.VISIT) {
        return true;
      }
      if (participants.inside(k)) {
        return false;
      }
    }
    return false;
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
      return contact(i, hit, gap, holder, who, sentence);
    });
  }

  private @Nullable Contact contact(int i, NounHit hit, NounGap gap, Holder holder, LinkedHashSet<String> who, Sentence sentence) {
    int[] clause = circumstances.clause(i, sentence);
    int reach = Math.min(clause[1], gap.end + 8);
    Contact.Place place = gap.place;
    boolean visit = hit.kind() == Contact.Kind.VISIT;
    boolean phone = calls.phone(i) || calls.line(i, Math.min(clause[1], gap.end + 4));
    if (place == null && !visit && hit.kind() != Contact.Kind.CALL) {
      place = holder.place() != null ? holder.place() : scene.hosted(i + 1, reach);
      place = place != null ? place : scene.place(clause[0], reach, i, new int[]{i, i});
      if (place != null && place.entity() != null && who.contains(place.entity()) && place.span().start() > text.token(i).span().start()) {
        place = scene.place(clause[0], i, i, new int[]{i, i}); // وزراء المياه في مصر والسودان: who they are
      }
    }
    if (visit) {
      who.removeIf(id -> text.entities.entity(id).type() == Entity.Type.LOC);
    }
    if (who.isEmpty() || who.size() < 2 && !visit || visit && (gap.unknown || place == null && !(gap.sided && who.size() > 1 && one(i)))) {
      return null;
    }
    Contact.Kind kind = hit.kind() == Contact.Kind.CALL && !phone
        ? Contact.Kind.CONTACT
        : !visit && phone ? Contact.Kind.CALL : hit.kind();
    boolean topic = visit && holder.helper() == null && TOPIC.contains(text.key(i - 1)); // بيان صدر أمس بمناسبة زيارة
    TimeExpression time = circumstances.time(topic ? i : clause[0], reach, i);
    Span evidence = circumstances.evidence(clause, gap.end, place, time);
    boolean purpose = gap.future
        || !gap.past && (text.key(i).startsWith("لل") || hit.taken() > 0 && text.key(i).charAt(hit.taken() - 1) == 'ل'
            || text.key(i - 1).startsWith("ل")
                && (holder.helper() != null && holder.helper().form().aspect() == Aspect.MASDAR || text.key(i - 1).equals("لحضور")));
    Contact.Status told = status.noun(i, gap.end, purpose, holder.helper(), sentence);
    boolean past = holder.helper() != null && holder.helper().form().aspect() == Aspect.PAST;
    if (told == Contact.Status.HELD && time != null && !past && time.span().start() > text.token(i).span().end()
        && text.tokenAt(time.span().start()) < gap.end + 4 && status.coming(time.span())) {
      told = Contact.Status.PLANNED; // لقائه فلانا في نيويورك الأسبوع المقبل
    }
    return new Contact(kind, told, new ArrayList<>(who), place,
        time, circumstances.attribution(text.token(i).span()), evidence, "contact/noun", 1);
  }

  /// Whether the noun tells of one visit, not of many or of coming somewhere: "زيارة", "بزيارته".
  private boolean one(int i) {
    return text.key(i).contains("زياره") || text.key(i).contains("زيارت") && !text.key(i).endsWith("ين") && !text.key(i).endsWith("ان");
  }

  private List<String> owner(int i, NounHit hit, Holder holder, NounGap gap, @Nullable Subject wants,
      Sentence sentence) {
    String key = text.key(i);
    if (hit.suffix() && hit.noun().telling() == Telling.RECEIVING && !key.endsWith("ه")) {
      return List.of(); // استقبالها: of an aircraft, a team
    }
    if (!gap.between.isEmpty()) {
      return actors.owner(i, gap.between, gap.who);
    }
    if (hit.suffix() && key.startsWith("و") && hit.taken() == 1 && key.endsWith("ه")) {
      return actors.latest(i); // زيارة فلان واجتماعه مع
    }
    if (hit.suffix()) {
      return actors.owner(i, Actors.pronoun(key), gap.who);
    }
    if (holder.helper() != null && holder.helper().help() != Help.RUN) {
      return holder.who().isEmpty() && holder.helper().help() == Help.HOLD && !hit.definite()
          && !(key.endsWith("اجتماع") || key.endsWith("لقاء")) && !holders.unknown(i, sentence)
              ? actors.owner(i, "", gap.who)
              : holder.who();
    }
    String before = text.key(i - 1);
    boolean occasion = cues.is(Use.OCCASION, before)
        || cues.is(Use.OCCASION, text.key(i - 2)) && before.length() > 2 && text.phraseOver(i - 1).isEmpty();
    boolean aim = hit.taken() > 0 && (key.startsWith("ل") || key.startsWith("ب") && !hit.definite()) || key.startsWith("لل");
    if (hit.kind() == Contact.Kind.VISIT && (before.equals("علي") || before.equals("لدي"))) {
      return List.of(); // قادر على زيارة: nobody went
    }
    boolean off = before.equals("الغاء") || before.equals("رفض") || before.equals("عدم");
    if (hit.kind() == Contact.Kind.VISIT && aim && !occasion && !cues.is(Use.EXPECTED, before)
        && text.phraseOver(i - 1).filter(p -> participants.type(p) != Entity.Type.GRP).isEmpty()) {
      return List.of(); // تحفز الشباب لزيارة
    }
    if (hit.definite() && key.startsWith("و") || hit.noun().telling() == Telling.EVENT && gap.who.stream()
        .allMatch(id -> text.entities.entity(id).type() == Entity.Type.LOC)) {
      return List.of(); // والاجتماع مع; حوار مع صحيفة
    }
    boolean wanted = cues.is(Use.INTENDS, before) || before.equals("في") && cues.is(Use.INTENDS, text.key(i - 2)); // ينوي زيارة، رغبته في لقاء
    if (wants != null) {
      return wants.entities(); // أعلن فلان عزمه زيارة، امتنع فلان عن استقبال
    }
    if (gap.strange || ofUnknown(i, hit)) {
      return List.of(); // توصيات لقاء الائتلاف مع فلان
    }
    boolean person = gap.who.stream().map(id -> text.entities.entity(id).type())
        .anyMatch(t -> t == Entity.Type.PER || t == Entity.Type.GRP);
    boolean told = hit.definite()
        ? person && hit.kind() != Contact.Kind.VISIT
        : occasion || before.equals("من") || hit.kind() != Contact.Kind.VISIT && gap.sided;
    List<String> understood = told || aim || off || wanted ? actors.owner(i, "", gap.who) : List.of();
    boolean persons = understood.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER || participants.holder(id));
    // a body or country that does not act in the sentence is too much of a guess
    boolean holders = hit.kind() != Contact.Kind.VISIT || occasion && !text.key(i - 2).equals("من")
        && understood.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.GRP); // المبعوث التقى خلال زيارة
    return persons || holders && understood.equals(actors.acting(i, gap.who)) ? understood : List.of();
  }

  /// "بدأ استقبال ملفات المرشحين": whether things are received.
  private boolean ofThings(int i) {
    String key = text.key(i + 1);
    return text.key(i).endsWith("استقبال") && text.word(i + 1) && !key.startsWith("ال") && !Particles.PREPOSITIONS.contains(key)
        && text.time(i + 1) == null && (key.endsWith("ات") || text.key(i + 2).startsWith("ال"));
  }

  /// Whether the noun stands in construct with one of whom no more is known than a noun, who is a side of it then.
  private boolean ofUnknown(int i, NounHit hit) {
    String key = text.key(i + 1);
    return !hit.definite() && !hit.suffix() && text.word(i + 1) && key.startsWith("ال") && key.length() > 4
        && text.phraseOver(i + 1).isEmpty()
        && text.time(i + 1) == null && hit.kind() != Contact.Kind.VISIT && text.key(i + 2).equals("مع");
  }
}
