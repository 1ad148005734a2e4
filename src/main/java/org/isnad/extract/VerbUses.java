package org.isnad.extract;

import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Uses of the verbs of contact that tell of none: "اطلع على", "يبلغ عدد", "وصل عددهم إلى 33", "هاتف الشركة".
record VerbUses(Text text, ContactCues cues, Participants participants, NonContacts non) {

  /// Behind a verb of arriving, where it tells what something has come to.
  private static final Set<String> TO_IT = WordSet.of("اليه", "اليها");
  private static final Set<String> PREPOSITIONS = WordSet.of("علي", "في", "من", "الي", "عن", "بين", "عبر", "مع", "كل", "اي", "غير");
  private static final Set<String> DELEGATIONS = WordSet.of("وفدا", "وفدي", "وفود", "ممثلو", "مفاوضو");
  private static final Set<String> WHAT = WordSet.of("ما", "مما", "بما", "لما");
  private static final Set<String> FIRST = WordSet.of("اول", "اخر", "احد", "ابرز");
  private static final Set<String> TIMES = WordSet.of("بعد", "قبل", "منذ", "الي", "حتي");

  /// How far behind the verb the one who is summoned may stand, and the word for the recall of an ambassador, in tokens.
  private static final int SUMMONED = 9;
  private static final int SUMMONS = 20;
  /// How far behind the verb the aim of a journey may stand, in tokens.
  private static final int AIM = 16;

  /// Whether the verb has such a use here.
  boolean other(VerbHit hit, Sentence sentence) {
    int i = hit.token();
    ContactCues.Verb verb = hit.verb();
    if (non.verb(hit, sentence)) {
      return true;
    }
    if (verb.id().equals("contact-brief") && verb.form().aspect() != VerbForm.Aspect.FUTURE && !text.token(i).bare().contains("أ")) {
      return true; // اطلع على
    }
    boolean first = text.key(i - 1).equals("من") && FIRST.contains(text.key(i - 2)); // أول من التقاه فلان
    if (PREPOSITIONS.contains(text.key(i - 1)) && !first
        || verb.id().equals("contact-move") && (verb.form().aspect() == VerbForm.Aspect.PAST || aim(hit)) && !onward(i, sentence)) {
      return true; // على هاتف فلان; انتقل إلى بلد آخر, but انتقل إلى القاهرة حيث التقى
    }
    if (hit.ours() && (verb.form().aspect() == VerbForm.Aspect.PRESENT && cues.is(ContactCues.Use.NOT, text.key(i - 1))
        || verb.kind() == Contact.Kind.VISIT && verb.form().aspect() != VerbForm.Aspect.FUTURE && !verb.id().equals("contact-visit"))) {
      return true; // لا نتفاوض مع أحد; توجهنا إلى المستشفى
    }
    if (verb.form().object() && (WHAT.contains(text.key(i - 1)) || text.token(i).bare().endsWith("ة"))) {
      return true; // بحسب ما أبلغه فلان للصحيفة: the pronoun is no one's; كلمة فلان
    }
    if (verb.id().equals("contact-reassure") && !bedside(i, sentence)) {
      return true; // اطمأن على سير العمل
    }
    boolean agrees = verb.id().equals("contact-agree") || verb.id().equals("contact-reach");
    if (agrees && !DELEGATIONS.contains(text.key(i + 1))) {
      return true; // اتفقت الدولتان; but اتفق وفدا الحركة والحزب
    }
    if (verb.id().equals("contact-sit") && verb.form().object()) {
      return true; // جلسة
    }
    if (verb.id().equals("contact-return") && verb.form().aspect() != VerbForm.Aspect.FUTURE) {
      return true; // عاد إلى بلاده
    }
    if (hit.taken() > 0 && text.key(i).charAt(hit.taken() - 1) == 'ل' && text.key(i).length() - hit.taken() < 4
        || verb.id().equals("contact-inform") && amount(i)) {
      return true; // ليزر; سيبلغ عدد
    }
    if (asked(i, sentence) || device(i, verb) || reachesNumber(i, verb, sentence)) {
      return true; // لم يتضح ما إذا كان فلان أبلغ; أن هاتف الشركة; وصل عددهم إلى 33
    }
    return verb.id().equals("contact-summon") && !summoned(hit, sentence);
  }

  /// "استدعت الخارجية السفير الفرنسي": whether a diplomat of others is summoned; not "سفيرها للتشاور", who is called home, nor soldiers, players, witnesses.
  private boolean summoned(VerbHit hit, Sentence sentence) {
    boolean diplomat = false;
    for (int k = hit.token() + 1; k < Math.min(sentence.end(), hit.token() + SUMMONS) && !text.mark(k, ".؛"); k++) {
      if (text.key(k).equals("للتشاور")) {
        return false;
      }
      diplomat = diplomat || k < hit.token() + SUMMONED && cues.is(ContactCues.Use.DIPLOMAT, Clitics.withoutArticle(text.key(k)));
    }
    return diplomat && !hit.verb().form().object();
  }

  /// Whether it is the wounded or sick of whom somebody sees how they are: "اطمأن فلان على المصابين".
  private boolean bedside(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end(), i + AIM) && !text.mark(k, ".؛:"); k++) {
      if (text.key(k).equals("علي")) {
        int at = text.key(k + 1).equals("صحه") || text.key(k + 1).equals("حاله") || text.key(k + 1).equals("سلامه")
            || text.key(k + 1).equals("عدد")
                ? k + 2
                : k + 1;
        at = text.key(at).equals("من") ? at + 1 : at;
        return cues.is(ContactCues.Use.PATIENTS, Clitics.withoutArticle(text.key(at)));
      }
    }
    return false;
  }

  /// "تم تسريحه لينتقل إلى ميلانو": a verb of aim, by which it is told where somebody ended up.
  private boolean aim(VerbHit hit) {
    return hit.taken() > 0 && text.key(hit.token()).charAt(hit.taken() - 1) == 'ل';
  }

  /// Whether the word is the thing to call with: no past verb stands right behind "that", but for "after it had".
  private boolean device(int i, ContactCues.Verb verb) {
    return verb.id().equals("contact-phone") && verb.form().aspect() == VerbForm.Aspect.PAST && Particles.that(text.key(i - 1))
        && !TIMES.contains(text.key(i - 2));
  }

  /// Whether somebody goes there for a contact: "سيعود إلى القاهرة للقاء فلان", "سيعود إلى القاهرة حيث يلتقي فلانا".
  boolean onward(int verb, Sentence sentence) {
    for (int k = verb + 1; k < Math.min(sentence.end(), verb + AIM) && !text.mark(k, ".؛"); k++) {
      boolean aim = text.key(k).startsWith("ل") && !participants.inside(k) && cues.noun(text.token(k)) != null;
      if (aim || text.key(k).equals("حيث") && (told(Math.min(k + 1, text.size() - 1)) || welcomed(k + 1))) {
        return true;
      }
    }
    return false;
  }

  /// "حيث كان في استقباله".
  private boolean welcomed(int k) {
    return Particles.was(text.key(k)) && text.key(k + 1).equals("في") && text.key(k + 2).startsWith("استقبال");
  }

  private boolean told(int k) {
    return cues.verb(text.token(k)) != null || cues.helper(text.token(k)) != null;
  }

  /// Whether it is a number that is reached, not a place.
  private boolean reachesNumber(int i, ContactCues.Verb verb, Sentence sentence) {
    if (!verb.id().equals("contact-arrive")) {
      return false;
    }
    if (WHAT.contains(text.key(i - 1)) && TO_IT.contains(text.key(i + 1))) {
      return true; // ما وصلت إليه البلاد
    }
    if (text.key(i + 1).equals("عدد") && !text.key(i + 2).equals("من")) {
      return true; // يصل عدد المشاركين
    }
    int to = i + 1;
    while (to < Math.min(sentence.end(), i + 5) && !text.key(to).equals("الي")) {
      to++;
    }
    return text.key(to).equals("الي") && to + 1 < sentence.end() && text.token(to + 1).isNumber();
  }

  /// Whether the clause of the verb is one of a condition or a doubt: "ما إذا كان", "لو".
  private boolean asked(int verb, Sentence sentence) {
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - 10) && !text.mark(k, "،,؛:.") && !Particles.that(text.key(k)); k--) {
      if (text.key(k).equals("اذا") || text.key(k).equals("لو")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb tells how much something comes to: "يبلغ عدد", "تبلغ نحو 70".
  private boolean amount(int i) {
    for (int k = i + 1; k <= i + 4; k++) {
      if (cues.is(ContactCues.Use.AMOUNT, text.key(k)) || k < text.size() && text.token(k).isNumber()) {
        return true;
      }
      if (participants.phrase(k).isPresent()) {
        return false;
      }
    }
    return false;
  }
}
