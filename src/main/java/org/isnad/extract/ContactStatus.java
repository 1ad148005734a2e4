package org.isnad.extract;

import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Whether a contact happened, is to come, did not happen or was called off, as the words around its cue say.
final class ContactStatus {

  private static final Set<String> WILL_BE = WordSet.of("سيكون", "ستكون", "سيصبح", "ستصبح", "وسيكون", "وستكون", "وسيصبح", "وستصبح");
  /// How far behind a verb a word may stand that sets it in the future, in tokens.
  private static final int REACH = 18;
  /// How far before what comes in addition the verb may stand, in tokens.
  private static final int BESIDES = 40;
  private static final Set<String> EVE = WordSet.of("عشيه", "تمهيدا");
  private static final Set<String> FIRST = WordSet.of("اول", "ثاني", "ثالث", "اخر");
  private static final Set<String> OPENING = WordSet.of("مستهل", "بدايه", "مطلع", "اطار", "اول", "اولي", "سياق");
  /// Verbs by which a contact that is over lasted some time.
  private static final Set<String> LASTED = WordSet.of("استمرت", "استغرقت", "دامت", "امتدت", "استمر", "استغرق", "دام", "امتد");
  /// Words behind a verb in the present that set it after what was told before.
  private static final Set<String> LATER = WordSet.of("بعدها", "لاحقا", "بعديذ");

  /// Behind a verb in the present, the journey told before it on which somebody is to be met.
  private static final Set<String> DURING = WordSet.of("خلالها", "خلاله", "اثناءها", "اثناءه");

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final Modality modality;
  final Denials denials;
  /// signs that a contact is to come
  final FutureSigns future;

  ContactStatus(Text text, ContactCues cues, Participants participants) {
    this.participants = participants;
    this.text = text;
    this.cues = cues;
    this.modality = new Modality(text, cues, participants);
    this.denials = new Denials(text, cues, participants);
    this.future = new FutureSigns(text, cues, participants, modality);
  }

  /// Of a verb.
  Contact.Status verb(int verb, VerbForm form, Sentence sentence) {
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - 2); k--) {
      if (cues.is(Use.NOT, text.key(k)) && !text.key(k).equals("دون")) {
        return Contact.Status.DENIED;
      }
    }
    int that = verb - 1;
    while (that > sentence.first() && that > verb - 12 && !Particles.that(text.key(that))) {
      that--;
    }
    if (Particles.that(text.key(that)) && denials.denied(that, sentence)) {
      return Contact.Status.DENIED; // نفى أن يكون قد التقى
    }
    if (form.aspect() == VerbForm.Aspect.PRESENT && text.key(verb - 1).equals("ان")
        && modality.subjunctive(verb, sentence) instanceof Contact.Status status) {
      return status;
    }
    if (form.aspect() == VerbForm.Aspect.FUTURE || cues.is(Use.EXPECTED, text.key(verb - 1))) {
      return Contact.Status.PLANNED;
    }
    if (form.aspect() == VerbForm.Aspect.PRESENT && LATER.contains(text.key(verb + 1))) {
      return Contact.Status.PLANNED; // وينتقل بعدها إلى عمان
    }
    if (form.aspect() == VerbForm.Aspect.PRESENT && DURING.contains(text.key(verb + 1)) && !yesterday(verb + 2, sentence)) {
      return Contact.Status.PLANNED; // وصل إلى طهران، ويلتقي خلالها
    }
    if (form.aspect() == VerbForm.Aspect.PRESENT && first(verb, sentence)) {
      return Contact.Status.PLANNED;
    }
    boolean may = text.key(verb - 1).equals("قد") || text.key(verb - 1).equals("وقد"); // قد يزور
    return form.aspect() == VerbForm.Aspect.PRESENT
        && (may || future.expected(verb, 5, sentence) || then(verb) && future.afterFuture(verb, sentence) || text.key(verb).startsWith("لي")
            || future.coming(verb + 1, Math.min(sentence.end(), verb + REACH))) ? Contact.Status.PLANNED : Contact.Status.HELD;
  }

  /// Whether the clause at the token tells of a day that is over.
  private boolean yesterday(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + REACH) && !text.mark(k, "،,؛."); k++) {
      if (text.key(k).equals("امس") || text.time(k) != null && text.key(k).endsWith("ماضي")) {
        return true;
      }
    }
    return false;
  }

  /// "سيكون فلان أول رئيس يزور": what will be the first of its kind has not been.
  private boolean first(int verb, Sentence sentence) {
    int k = verb - 2;
    while (k > sentence.first() && k > verb - 6 && !text.key(k).equals("اول")) {
      k--;
    }
    if (!text.key(k).equals("اول")) {
      return false;
    }
    for (int at = k - 1; at >= Math.max(sentence.first(), k - 8) && !text.mark(at, "،,؛:."); at--) {
      if (WILL_BE.contains(text.key(at))) {
        return true;
      }
    }
    return false;
  }

  /// Of a noun; `end` is the token after what belongs to it, `purpose` whether it stands as the aim of something ("للقاء").
  Contact.Status noun(int noun, int end, boolean purpose, ContactCues.@Nullable LightVerb holder, Sentence sentence) {
    if (modality.noun(noun, sentence) instanceof Contact.Status status) {
      return status;
    }
    if (modality.kept(noun, sentence) != null || denials.unplanned(noun, sentence) || denials.refuted(noun, end, sentence)) {
      return Contact.Status.DENIED;
    }
    if (purpose && modality.calledOff(noun, sentence)) {
      return Contact.Status.CANCELLED;
    }
    if (holder == null && modality.direct(noun, sentence) instanceof Contact.Status status) {
      // قرر فلان استقبال; ألغى فلان، أمس، زيارته; but رغبته في حضور القمة التي عقدت
      return status == Contact.Status.PLANNED && future.over(noun) ? Contact.Status.HELD : status;
    }
    if (holder == null && modality.called(noun, sentence)) {
      return Contact.Status.PLANNED; // دعا فلان إلى اجتماع مع
    }
    int said = beyond(end, sentence);
    if (text.key(said).equals("لن") && cues.is(Use.HAPPENS, text.key(said + 1))) {
      return Contact.Status.DENIED; // زيارة فلان لن تتم
    }
    boolean unheld = holder == null || holder.form().aspect() == VerbForm.Aspect.MASDAR;
    if (holder == null && before(noun) || unheld && future.eve(noun, sentence)) {
      return Contact.Status.PLANNED;
    }
    if (holder == null && (EVE.contains(text.key(noun - 1)) || text.key(noun).startsWith("زيار") && future.will(noun - 1) || first(noun)
        || leaving(noun, sentence))) {
      return Contact.Status.PLANNED;
    }
    if (unheld && !cues.is(Use.OCCASION, text.key(noun - 1)) && denials.denied(noun, sentence)) {
      return Contact.Status.DENIED; // نفى فلان ما أشيع عن لقاء، نفى عقد أي لقاء
    }
    for (int k = end; k < Math.min(sentence.end(), end + 10); k++) {
      if (text.key(k).equals("الغي") || text.key(k).equals("الغيت")) {
        return Contact.Status.CANCELLED;
      }
      if (text.key(k).equals("غير") && cues.is(Use.TRUE, text.key(k + 1))) {
        return Contact.Status.DENIED; // ما نشر عن لقاء فلان غير صحيح
      }
    }
    boolean ahead = holder != null && holder.form().aspect() == VerbForm.Aspect.FUTURE;
    if (ahead || purpose && !cues.is(Use.OUTCOME, text.key(text.mark(end, "،,") ? end + 1 : end))) {
      return Contact.Status.PLANNED;
    }
    if (holder == null && LASTED.contains(text.key(text.mark(end, "،,") ? end + 1 : end))) {
      return Contact.Status.HELD; // يستعد للمغادرة بعد زيارة استمرت يومين
    }
    if (text.key(noun - 1).equals("بعد") && text.key(noun - 2).equals("ما") || future.will(said)
        || holder != null && holder.form().aspect() == VerbForm.Aspect.PRESENT && future.afterFuture(noun, sentence)
        || future.toBegin(noun, holder != null && holder.form().aspect() == VerbForm.Aspect.PRESENT, sentence)) {
      return Contact.Status.PLANNED;
    }
    boolean finite = holder != null && holder.form().finite();
    if (finite && future.aim(noun, sentence) || !finite && future.alsoAimed(noun, sentence)) {
      return Contact.Status.PLANNED;
    }
    if (holder != null && holder.form().aspect() == VerbForm.Aspect.PRESENT && future.tomorrow(noun, sentence)) {
      return Contact.Status.PLANNED; // يعقد غدا اجتماعا
    }
    ContactCues.NounHit hit = cues.noun(text.token(noun));
    if (holder == null && hit != null && hit.kind() == Contact.Kind.VISIT && text.key(noun - 1).equals("خلال")
        && future.during(noun, sentence)) {
      return Contact.Status.PLANNED; // سيعقد اجتماعا خلال زيارة
    }
    if (holder == null && besides(noun) && planned(noun, sentence)) {
      return Contact.Status.PLANNED; // سيعقد اجتماعا مع فلان، إضافة إلى لقاء مع فلان
    }
    boolean past = holder != null && holder.form().aspect() == VerbForm.Aspect.PAST;
    if (!past && (future.coming(noun, comma(end, Math.min(end + 5, sentence.end())))
        || !important(hit, noun) && !trailing(noun, end, sentence) && future.expected(noun, 8, sentence) && !future.over(noun))) {
      return Contact.Status.PLANNED;
    }
    return Contact.Status.HELD;
  }

  /// Whether the noun comes in addition to what was told before it: "إضافة إلى لقاء".
  private boolean besides(int noun) {
    String before = text.key(noun - 1);
    String more = text.key(noun - 2);
    return before.equals("الي") && (more.endsWith("اضافه") || more.equals("جانب")) || before.equals("عن") && more.equals("فضلا");
  }

  /// Whether the verb of contact, or that holds one, nearest before the token is of the future.
  private boolean planned(int noun, Sentence sentence) {
    for (int k = noun - 3; k >= Math.max(sentence.first(), noun - BESIDES) && !text.mark(k, ".؛"); k--) {
      ContactCues.VerbHit hit = participants.inside(k) ? null : cues.verb(text.token(k));
      ContactCues.LightVerb held = participants.inside(k) || hit != null ? null : cues.helper(text.token(k));
      VerbForm form = hit != null ? hit.verb().form() : held != null ? held.form() : null;
      if (form != null && form.finite()) {
        return form.aspect() == VerbForm.Aspect.FUTURE;
      }
    }
    return false;
  }

  /// The first comma from the token on and at least the word behind it, or the end given.
  private int comma(int from, int end) {
    int k = Math.min(from + 2, end);
    while (k < end && !text.mark(k, "،,") && !text.mark(k - 1, "،,")) {
      k++;
    }
    return k;
  }

  /// "قال فلان قبل توجهه إلى القاهرة", "قبيل زيارته": a journey still to be made when something is told.
  private boolean before(int noun) {
    String before = text.key(noun - 1);
    String key = text.key(noun);
    boolean journey = key.startsWith("توجه") || key.startsWith("سفر");
    return key.endsWith("ه") && (before.equals("قبيل") && (journey || key.startsWith("زيارت")) || before.equals("قبل") && journey);
  }

  /// "أهمية زيارة فلان": said of a visit that is made.
  private boolean important(ContactCues.@Nullable NounHit hit, int noun) {
    return hit != null && hit.kind() == Contact.Kind.VISIT && text.key(noun - 1).equals("اهميه");
  }

  /// "ستكون أول زيارة", "لتكون الزيارة الأولى": what it will be.
  private boolean first(int noun) {
    int k = FIRST.contains(text.key(noun - 1)) ? noun - 2 : noun - 1;
    return text.key(k).equals("ستكون") || text.key(k).equals("وستكون") || text.key(k).equals("سيكون") || text.key(k).equals("لتكون");
  }

  /// Whether the noun is a tour that somebody has left for: "غادر القاهرة في جولة تشمل", or goes on with.
  private boolean leaving(int noun, Sentence sentence) {
    boolean opening = OPENING.contains(text.key(noun - 1)) && text.key(noun - 2).equals("في"); // في مستهل جولة تقوده إلى
    if (!text.key(noun).startsWith("جول") || !text.key(noun - 1).equals("في") && !opening) {
      return false;
    }
    for (int k = noun + 1; k < noun + 4; k++) {
      if (text.key(k).startsWith("تقود")
          || cues.is(Use.STOPS, text.key(k)) && (text.key(k).startsWith("س") || text.key(k).endsWith("شمل") && !text.key(k).startsWith("ش")
              && !text.key(k).startsWith("وش") && afterStop(noun, sentence))) {
        return true; // وصل إلى عمان في جولة تقوده إلى دمشق
      }
    }
    for (int k = noun - 2; k >= Math.max(sentence.first(), noun - 24) && !text.mark(k, "؛.:"); k--) {
      ContactCues.VerbHit hit = participants.inside(k) ? null : cues.verb(text.token(k));
      if (hit != null) {
        return hit.verb().id().equals("contact-leave-for");
      }
    }
    return false;
  }

  /// "خلال زيارته إلى الكويت أمس في جولة تشمل قطر": whether the clause tells of a visit before the tour to which it belongs.
  private boolean afterStop(int noun, Sentence sentence) {
    for (int k = noun - 2; k >= Math.max(sentence.first(), noun - 12) && !text.mark(k, ".؛:"); k--) {
      if (!participants.inside(k) && cues.noun(text.token(k)) instanceof ContactCues.NounHit hit && hit.kind() == Contact.Kind.VISIT) {
        return true;
      }
    }
    return false;
  }

  /// The token after the times that stand behind the contact.
  private int beyond(int end, Sentence sentence) {
    int k = end;
    while (k < sentence.end() && text.time(k) instanceof DateTimeExpression when) {
      k = Math.max(k + 1, text.tokenAt(when.span().end()));
    }
    return k;
  }

  /// Whether the verb goes on with what was told before it: "ويلتقي", "ثم يلتقي", "قبل أن ينتقل", "حيث يستقبله".
  private boolean then(int verb) {
    String before = text.key(verb - 1);
    return text.key(verb).startsWith("و") || SubjectSlot.INTO.contains(text.key(verb + 1)) || before.equals("ثم") || before.equals("حيث") || before.equals("اين")
        || before.equals("ان") && text.key(verb - 2).startsWith("قب");
  }

  /// "أعلن فلان أن بلاده ستساعد، خلال لقاء مع فلان.": whether the noun tells on what occasion the words of the clause before were said.
  private boolean trailing(int noun, int end, Sentence sentence) {
    if (!text.mark(noun - 2, "،,") || !cues.is(Use.OCCASION, text.key(noun - 1)) || end < sentence.end() && !text.mark(end, ".")) {
      return false;
    }
    int k = noun - 3;
    while (k > sentence.first() && !Particles.that(text.key(k))) {
      k--;
    }
    return k > sentence.first();
  }
}
