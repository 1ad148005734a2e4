package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Adds to the contact told last those whom further words of its sentence put beside its sides: who came along ("بحضور فلان", "يرافقه فلان"),
/// who headed the delegation that took part ("ترأسه فلان") and who was in it ("ضم فلانا وفلانا").
final class Company {

  /// How far behind the words of the contact its company may stand, in tokens.
  private static final int REACH = 30;
  /// How far behind its delegation the head and the members of it may stand.
  private static final int NEAR = 14;
  /// How far before "بحضور" the meeting may be named, in tokens.
  private static final int CLAUSE = 8;
  /// How far before the word for those who attended the event may stand that they attended, in tokens.
  private static final int EVENT = 8;
  /// How far before "بمشاركة" something else may be named in which somebody takes part, in tokens.
  private static final int TAKING_PART = 6;
  private static final Set<String> INTO = WordSet.of("اليه", "اليها", "اليهم", "اليهما", "لهم", "لهما");
  private static final Set<String> PRESENCE = WordSet.of("حضور", "مشاركه", "معيه", "رفقه");

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Attendance attendance;
  private final Adjuncts adjuncts;
  /// the head or the members of a delegation that stands before the contact it takes part in, with the delegation itself
  private List<String> ahead = List.of();
  private List<String> team = List.of();

  Company(Text text, ContactCues cues, Cues speech, Participants participants, Attendance attendance) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.attendance = attendance;
    this.adjuncts = new Adjuncts(text, cues, participants);
  }

  /// Adds those whom the token brings in to the contact told last, when it stands in the sentence or the one before.
  void add(int i, Sentence sentence, List<Contact> told) {
    if (i == sentence.first()) {
      ahead = List.of();
    }
    boolean open = told.isEmpty() || told.get(told.size() - 1).evidence().start() < text.token(sentence.first()).span().start();
    String key = text.key(i);
    if (open && ahead.isEmpty() && cues.is(Use.MEMBERS, key) && !participants.inside(i)) {
      lead(i, sentence);
    }
    if (told.isEmpty()) {
      return;
    }
    int last = told.size() - 1;
    if (escort(i, sentence, told)) {
      return;
    }
    if (cues.is(Use.ESCORTS, text.key(i)) && !participants.inside(i)) {
      last = visit(i, told);
    }
    boolean here = told.get(last).evidence().start() >= text.token(sentence.first()).span().start();
    int attended = here || attendance.until() <= sentence.first() ? -1 : attendance.latest(told, sentence);
    last = attended < 0 ? last : attended; // حضر اللقاء فلان والوفد المرافق له الذي يضم فلانا
    here = here || attended >= 0;
    Contact contact = told.get(last);
    int from = opens(i, sentence, contact, here);
    if (from < 0) {
      return;
    }
    if (here && contact.kind() == Contact.Kind.VISIT && present(i)) {
      last = met(told, text.token(sentence.first()).span().start()); // استقبل فلانا الذي يزور الجزائر، بحضور فلان
    }
    boolean honoured = text.key(i).endsWith("رافق") || cues.is(Use.ESCORTS, key) && contact.kind() != Contact.Kind.VISIT; // وقد رافق معاليه
    if (!here && contact.kind() != Contact.Kind.VISIT && !honoured || here && noun(i, sentence) && contact.kind() != Contact.Kind.MEETING) {
      last = noun(i, sentence) ? attendance.latest(told, sentence) : -1;
    }
    Subject list = last < 0 ? null : list(from, sentence);
    if (list != null) {
      Contact one = told.get(last);
      told.set(last, with(one, list));
      boolean each = one.kind() == Contact.Kind.VISIT || text.key(i).endsWith("هما"); // عقد لقاءين مع فلان وفلان حضرهما فلان
      for (int t = last - 1; each && t >= 0 && told.get(t).evidence().equals(one.evidence())
          && told.get(t).kind() == one.kind(); t--) {
        told.set(t, with(told.get(t), list)); // زار مصر والأردن يرافقه فلان: at each stop
      }
    }
  }

  /// Reads "ويضم الوفد المرافق لسموه فلانا وفلانا" at the beginning of a sentence: they came along on the visit, or were at the contact, told last.
  private boolean escort(int i, Sentence sentence, List<Contact> told) {
    boolean opens = i <= sentence.first() + 2 || text.mark(i - 1, "،,") && text.key(i).startsWith("و");
    if (!opens || !cues.is(Use.MEMBERS, text.key(i)) && !cues.is(Use.COMMANDS, text.key(i))
        || !text.key(i + 1).equals("الوفد")) {
      return false;
    }
    int k = i + 2;
    while (k < Math.min(sentence.end(), i + 10) && !text.mark(k, "،,:")
        && (participants.phrase(k).filter(p -> !participants.clitic(p)).isEmpty() && participants.lead(k, sentence) < 0)) {
      k = participants.phrase(k).map(Phrase::end).orElse(k + 1);
    }
    Subject list = list(k, sentence);
    if (list == null) {
      return false;
    }
    boolean along = text.key(i + 2).equals("المرافق") || text.key(i + 3).equals("المرافق") || text.key(i + 2).equals("الرسمي");
    int at = -1;
    for (int t = told.size() - 1; t >= 0 && at < 0; t--) {
      at = told.get(t).kind() == Contact.Kind.VISIT ? t : -1;
    }
    Contact latest = told.get(told.size() - 1);
    if (at < 0 && (!along || latest.rule().startsWith("contact/verb"))) {
      at = latest.kind() == Contact.Kind.CALL ? -1 : told.size() - 1; // who were at the talks, but not at a farewell
    }
    if (at >= 0) {
      told.set(at, with(told.get(at), list));
    }
    participants.belong(i, list.entities());
    return true;
  }

  /// The contact, with the head and the members of the delegation in it whom the sentence told before: "الوفد الذي يرأسه فلان التقى".
  Contact joined(Contact c) {
    boolean takes = !ahead.isEmpty() && c.kind() != Contact.Kind.CALL
        && c.participants().stream().anyMatch(id -> team.contains(id) || ahead.contains(id));
    return takes ? with(c, new Subject(ahead, 0, true)) : c;
  }

  private void lead(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - NEAR); k--) {
      String key = text.key(k).startsWith("ال") ? text.key(k).substring(2) : text.key(k);
      if (participants.stands(key)) {
        int from = text.key(i + 1).equals("من") ? i + 2 : i + 1;
        Subject list = list(from, sentence);
        if (list != null && list.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER)) {
          ahead = list.entities();
          team = participants.phrase(k).map(p -> participants.members(p)).orElse(List.of());
        }
        return;
      }
      if (cues.verb(text.token(k)) != null && !participants.inside(k)) {
        return;
      }
    }
  }

  /// The latest visit of the one named behind the token, "ويرافق الرئيس", or the contact told last when he made none.
  private int visit(int i, List<Contact> told) {
    List<String> visitor = participants.phrase(i + 1).map(Phrase::entities).orElse(List.of());
    for (int t = told.size() - 1; t >= 0 && !visitor.isEmpty(); t--) {
      if (told.get(t).kind() == Contact.Kind.VISIT && told.get(t).participants().containsAll(visitor)) {
        return t;
      }
    }
    return told.size() - 1;
  }

  private static int skipped(Text text, int k) {
    return text.mark(k, "،,:") ? k + 1 : k;
  }

  /// Where those whom the token brings in begin; -1 when it brings in nobody.
  private int opens(int i, Sentence sentence, Contact contact, boolean here) {
    String key = text.key(i);
    int end = Math.max(text.tokenAt(contact.evidence().end()), attendance.until());
    if (contact.kind() == Contact.Kind.CALL || participants.inside(i)) {
      return -1;
    }
    if (key.endsWith("رافق") && cues.is(Use.HONOUR, text.key(i + 1)) && i < end + REACH) {
      return within(i + 2); // رافق معاليه
    }
    Optional<Phrase> visitor = cues.is(Use.ESCORTS, key) ? participants.phrase(i + 1) : Optional.empty();
    if (visitor.filter(p -> contact.participants().containsAll(p.entities())).isPresent()) {
      int behind = visitor.orElseThrow().end(); // ويرافق فلانا في زيارته فلان
      return Math.max(behind, adjuncts.after(behind, sentence));
    }
    if (cues.is(Use.COMPANY, key)) {
      return contact.kind() == Contact.Kind.VISIT && i < end + 40 || here && i < end + REACH ? within(i + 1) : -1;
    }
    if (present(i)) {
      if (undertaking(i)) {
        return -1; // إطلاق عملية عسكرية بمشاركة الولايات المتحدة
      }
      return here && i < end + REACH || noun(i, sentence) ? i + 1 : -1;
    }
    LightVerb verb = cues.helper(text.token(i));
    if (verb != null && verb.help() == Help.ATTEND && verb.form().finite()
        && (verb.form().object() || Attendance.INSIDE.contains(text.key(i + 1)))) {
      int from = verb.form().object() ? i + 1 : i + 2;
      if (another(i)) {
        return -1; // تلاها لقاء شارك فيه وفدا الحزبين
      }
      return here && i < end + REACH && !Particles.RELATIVE.contains(text.key(i - 1)) ? from : -1; // حضره فلان; شارك فيه فلان
    }
    if (here && i < end + REACH && cues.is(Use.JOINS, key.startsWith("و") ? key.substring(1) : key)) {
      int behind = INTO.contains(text.key(i + 1)) ? i + 2 : text.key(i + 1).equals("الي") && text.key(i + 2).equals("جانب") ? i + 4 : -1;
      return behind < 0 ? -1 : Math.max(behind, adjuncts.after(behind, sentence)); // وانضم إليه فلان
    }
    if (!here || i > end + NEAR) {
      return -1;
    }
    if ((cues.is(Use.HEADS, key) && (text.key(i - 1).equals("علي") || !key.startsWith("راس")) || cues.is(Use.MEMBERS, key))
        && (key.endsWith("هم") || delegation(i, sentence, contact))) {
      return text.key(i + 1).equals("من") || text.key(i + 1).equals("في") ? i + 2 : i + 1;
    }
    return -1;
  }

  /// Whether the token tells of a contact that came after the one told before, or of an event beside which it was.
  private boolean another(int i) {
    for (int k = i - 1; k > i - 5; k--) {
      if (cues.is(Use.FOLLOWS, text.key(k))) {
        return true; // تلاه اجتماع موسع، شارك فيه فلان
      }
    }
    for (int k = i - 1; k > i - EVENT && !text.mark(k, "،,؛."); k--) {
      if (text.key(k).equals("هامش")) {
        return true; // التقيا على هامش منتدى شارك فيه فلان
      }
    }
    return false;
  }

  /// Whether the token says that those behind it were there: "بحضور", "في حضور".
  private boolean present(int i) {
    String key = text.key(i);
    boolean at = text.key(i - 1).equals("في") || text.key(i - 1).equals("وفي");
    return at && PRESENCE.contains(key) || cues.is(Use.JOINING, key) && !cues.is(Use.HEADS, key) && !key.contains("وساط");
  }

  /// Whether those whom "بمشاركة" brings in take part in something else that is named right before: "تشكيل تحالف بمشاركة".
  private boolean undertaking(int i) {
    for (int k = i - 1; text.key(i).endsWith("مشاركه") && k > i - TAKING_PART && !text.mark(k, "،,؛."); k--) {
      if (cues.noun(text.token(k)) != null) {
        return false;
      }
      if (cues.is(Use.UNDERTAKES, text.key(k))) {
        return cues.noun(text.token(k - 1)) == null && cues.verb(text.token(k - 1)) == null; // اجتماع التحالف بمشاركة
      }
    }
    return false;
  }

  /// The place of the meeting that the sentence tells last, or of the contact told last when it tells none.
  private static int met(List<Contact> told, int start) {
    for (int k = told.size() - 1; k >= 0 && told.get(k).evidence().start() >= start; k--) {
      if (told.get(k).kind() == Contact.Kind.MEETING) {
        return k;
      }
    }
    return told.size() - 1;
  }

  /// Behind "خلال الزيارة", "خلالها".
  private int within(int k) {
    if (text.key(k).equals("خلال") || text.key(k).equals("في")) {
      return k + 2;
    }
    return text.key(k).equals("خلالها") || text.key(k).equals("فيها") ? k + 1 : k;
  }

  /// Whether a clause about a meeting told before stands around the token: "وجرى اللقاء بحضور".
  private boolean noun(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - CLAUSE); k--) {
      NounHit noun = cues.noun(text.token(k));
      if (noun != null) {
        return noun.definite() && !noun.suffix() && noun.kind() == Contact.Kind.MEETING;
      }
      if (text.phraseOver(k).filter(p -> participants.type(p) != Entity.Type.LOC).isPresent()) {
        return false; // جرى اللقاء أمس في بغداد بحضور فلان: only its place and time stand between
      }
    }
    return false;
  }

  /// Whether a delegation stands before the token in its clause.
  private boolean delegation(int i, Sentence sentence, Contact contact) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - NEAR); k--) {
      String key = text.key(k);
      if (participants.team(key) || participants.stands(key) || key.startsWith("ال") && participants.stands(key.substring(2))
          || key.startsWith("ب")
              && participants.stands(key.substring(1))
          || key.startsWith("لل") && participants.stands(key.substring(2))) {
        return contact.kind() == Contact.Kind.VISIT || !text.key(k - 1).equals("راس"); // وصل على رأس وفد ضم
      }
      if (cues.verb(text.token(k)) != null && !participants.inside(k)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Subject list(int from, Sentence sentence) {
    int k = skipped(text, from);
    Subject strict = participants.list(k, sentence);
    int holder = strict == null ? new OfficeHolder(text, cues, speech, participants, sentence).behind(k) : -1;
    if (holder >= 0) {
      strict = participants.list(holder, sentence); // برفقة عميد البلدية المهندس فلان
      k = holder;
    }
    if (strict == null) {
      int colon = text.mark(k + 1, ":") ? k + 2 : -1; // بحضور السادة: فلان
      strict = colon < 0 ? null : participants.list(colon, sentence);
      k = colon;
    }
    if (strict == null || participants.phrase(k).filter(participants::counted).isPresent()) {
      return null;
    }
    if (text.mark(strict.end(), ":") && strict.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.GRP)) {
      Subject named = new Roll(text, cues, speech, participants, sentence).read(strict.end() + 1);
      return named == null ? strict : named; // أعضاء اللجنة: فلان وفلان
    }
    Subject roll = new Roll(text, cues, speech, participants, sentence).read(k);
    return roll != null && roll.entities().size() > strict.entities().size() ? roll : strict;
  }

  private Contact with(Contact c, Subject list) {
    LinkedHashSet<String> who = new LinkedHashSet<>(c.participants());
    list.entities().stream().filter(id -> c.kind() != Contact.Kind.VISIT || text.entities.entity(id).type() != Entity.Type.LOC)
        .forEach(who::add);
    return new Contact(c.kind(), c.status(), List.copyOf(who), c.place(), c.time(), c.attribution(), c.evidence(), c.rule(),
        c.confidence());
  }
}
