package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// What shows that a word which is mostly something else is a verb of saying. Stateless.
final class VerbSigns {

  private static final Set<String> DIRECTED = WordSet.of("ووجه", "ووجهت");

  /// How far behind the verb what somebody is charged with stands, in tokens.
  private static final int CHARGE = 6;

  private VerbSigns() {
  }

  /// "وطالب المجلس الحكومة بوقف": the verb, where a student would have no "ب" behind him.
  static boolean asks(Text text, int i) {
    String key = text.key(i).startsWith("و") ? text.key(i).substring(1) : text.key(i);
    if ((key.equals("طالبه") || key.equals("طالبها")) && !text.token(i).bare().endsWith("ة")) {
      return text.key(i + 1).startsWith("ب") && text.key(i + 1).length() > 3 && text.phraseAt(i + 1).isEmpty(); // "وطالبه بموقف"
    }
    if (!key.equals("طالب")) {
      return false;
    }
    for (int k = i + 1; k < i + 6 && text.word(k); k++) {
      if (text.key(k).startsWith("ب") && text.key(k).length() > 3 && text.phraseAt(k).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// "وطلب من البلدية فتح": the verb, where one of whom something is asked follows, and what is asked behind him.
  static boolean requests(Text text, int i) {
    String key = text.key(i).startsWith("و") ? text.key(i).substring(1) : text.key(i);
    if (!key.equals("طلب") && !key.equals("طلبت") || !text.key(i + 1).equals("من")) {
      return false;
    }
    int next = text.phraseAt(i + 2).map(Phrase::end).orElse(text.quoteMark(i + 2)
        ? text.phraseAt(i + 3).map(p -> p.end() + 1).orElse(i)
        : text.key(i + 2).startsWith("ال") ? i + 3 : i);
    while (next > i && text.word(next) && text.key(next).startsWith("ال") && !text.phraseAt(next).isPresent()
        && text.key(next + 1).startsWith("ال")) {
      next++; // "من الدول المانحة المساعدة"
    }
    return next > i + 2 && text.word(next) && !Particles.PREPOSITIONS.contains(text.key(next)) && !text.key(next).startsWith("و");
  }

  /// The verb of saying whose form is mostly something else but whose doubled letter is written: "بيّن", "قدّر". Null when there is none.
  static Cues.@Nullable Hit doubled(Text text, Cues cues, int i) {
    return text.word(i) ? cues.doubled(text.token(i), text.words(text.token(i).span())) : null;
  }

  /// Whether a verb of describing stands without whom it describes: "إصابات وصفت بالخطيرة" says that somebody did, not who.
  static boolean passive(Text text, Cues.Hit hit) {
    return hit.cue().cue().takes(Complement.DESCRIBED) && !hit.cue().form().object() && hit.cue().form().aspect() == VerbForm.Aspect.PAST
        && text.key(hit.token() + 1).startsWith("ب") && text.phraseAt(hit.token() + 1).isEmpty();
  }

  /// Whether the vowel of the passive is written: "اتُهم", "وأُعلن".
  static boolean voweled(Text text, Cues.Hit hit) {
    if (hit.cue().form().aspect() != VerbForm.Aspect.PAST) {
      return false;
    }
    String raw = text.words(text.token(hit.token()).span());
    int damma = raw.indexOf('\u064F');
    return damma > 0 && damma <= hit.taken() + 2;
  }

  /// Whether "أن" comes in the same stretch, before any other conjunction.
  static boolean thatFollows(Text text, int from) {
    for (int k = from; k < from + 14 && (text.word(k) || text.mark(k, "،,")); k++) {
      if (text.that(k)) {
        return true;
      }
      if (text.key(k).startsWith("و") && text.phraseOver(k).isEmpty() && text.key(k).length() > 4) {
        return false;
      }
    }
    return false;
  }

  /// "الذي وعد بمنحة", "وكان الرئيس وعد بإصلاح": the verb, where a relative pronoun or somebody stands before it.
  static boolean promises(Text text, int i) {
    return text.key(i).equals("وعد") && orders(text, i + 1)
        && (text.phraseOver(i - 1).isPresent() || Particles.RELATIVE.contains(text.key(i - 1)) || text.key(i - 1).equals("قد"));
  }

  private static boolean orders(Text text, int i) {
    return text.key(i).startsWith("ب") && text.key(i).length() > 3 && text.phraseAt(i).isEmpty() && text.word(i);
  }

  /// "رجل يدعى سليم حمدان": somebody is called so, where a verb with "ي" at its end claims something.
  static boolean called(Text text, Cues.Hit hit) {
    int i = hit.token();
    return hit.cue().cue().id().equals("allege") && text.token(i).bare().endsWith("ى") && !text.that(i + 1)
        && text.phraseAt(i + 1).filter(p -> p.kind() == Phrase.Kind.NAME
            || !text.key(i).contains("ادع") && text.word(i - 1) && text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER)
            .isPresent();
  }

  /// Whether the verb or noun at the token is about giving somebody's name, which a source refuses: "رفضوا كشف هوياتهم", "عدم ذكر اسمه".
  static boolean naming(Text text, int i) {
    return text.is("own-names", i + 1) && text.is("not-naming", i - 1);
  }

  /// Whether "أن" follows at once or behind a noun phrase.
  static boolean thatRight(Text text, int next) {
    return text.that(next) || text.phraseAt(next).filter(p -> text.that(p.end())).isPresent();
  }

  /// The participle of saying at the token, also one that is mostly something else where it stands behind a comma and "أن", an act of saying or
  /// "ذلك" follows; null when there is none.
  static Cues.@Nullable Hit participle(Text text, Cues cues, int i) {
    Cues.Hit hit = cues.at(text.token(i));
    if (hit != null && hit.masdar() && hit.taken() == 0 && text.key(i).equals("مطالبه") && text.mark(i - 1, "،,") && accuses(text, i + 1)) {
      return new Cues.Hit(i, 0, new CueForm(hit.cue().cue(),
          new VerbForm(VerbForm.Aspect.PARTICIPLE, VerbForm.Gender.FEMININE, VerbForm.Number.SINGULAR, false))); // "، مطالبة المنظمة بالتدخل"
    }
    if (hit != null || !text.mark(i - 1, "،,.") || !text.key(i).startsWith("م") && !text.key(i).startsWith("وم")) {
      return hit != null && hit.participle() ? hit : null;
    }
    boolean shown = speaking(text, i) || text.that(i + 1) || cues.acts().contains(text.key(i + 1))
        || text.key(i + 1).equals("ذلك") && text.key(i + 2).equals("الي");
    return shown || text.key(i).endsWith("متهمه") && accuses(text, i + 1) || text.key(i).endsWith("محمله") && charges(text, i + 1)
        ? cues.participleOnly(text.token(i))
        : null;
  }

  /// Whether the participle can tell how somebody acts: without the ending of the accusative only behind a comma or "هو" ("مبلغ 20 مليونا" is a sum),
  /// and not of what a pronoun takes up ("جامعة معترف بها").
  static boolean circumstance(Text text, Cues.Hit hit) {
    int i = hit.token();
    VerbForm form = hit.cue().form();
    boolean bare = form.gender() == VerbForm.Gender.MASCULINE && form.number() == VerbForm.Number.SINGULAR && !text.key(i).endsWith("ا");
    return !bare || hit.taken() == 0 && (text.mark(i - 1, "،,") || text.key(i - 1).endsWith("هو")) && !text.key(i + 1).equals("به")
        && !text.key(i + 1).equals("بها") && !text.key(i + 1).equals("بهم");
  }

  /// Whether somebody and then what is laid to his charge follow: "محملة الحكومة مسؤولية", not "محملة بالسلاح".
  private static boolean charges(Text text, int i) {
    for (int k = i; k < i + CHARGE && text.word(k); k++) {
      if (k > i && text.is("blames", k)) {
        return true;
      }
    }
    return false;
  }

  /// Whether somebody is told to speak about something at the token, which is no spokesman: "متحدثا عن غارتين".
  static boolean speaking(Text text, int i) {
    return text.mark(i - 1, "،,") && text.key(i + 1).equals("عن") && (text.key(i).equals("متحدثا") || text.key(i).equals("متحدثه"));
  }

  /// Whether somebody and then "ب" with a noun follow.
  private static boolean accuses(Text text, int i) {
    return text.phraseAt(i).filter(p -> orders(text, p.end())).isPresent();
  }

  /// Whether the verb belongs to a credit, which tells the words: "بحسب ما أعلن فلان، فقد".
  static boolean credits(Text text, int i) {
    String before = text.key(i - 1);
    return (before.equals("ما") || before.equals("لما")) && Particles.CREDITS.contains(text.key(i - 2)) || before.equals("حسبما")
        || before.equals("وفقما");
  }

  /// Whether the verb tells what is yet to be said: "من المتوقع أن يعلن", "قبل أن تعلن".
  static boolean foreseen(Text text, int i) {
    return text.key(i - 1).equals("ان") && text.is("foreseeing", i - 2);
  }

  /// Whether a colon or a quotation follows soon.
  private static boolean quoted(Text text, int from) {
    for (int k = from; k < from + CHARGE && !text.mark(k, ".؛،,"); k++) {
      if (text.mark(k, ":") || text.opens(k) != null && text.phraseAt(k + 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word that brings in the words themselves follows soon: "على ذلك بالقول", "على الخبر قائلا", "على الحادث واصفا إياه".
  static boolean worded(Text text, Cues cues, int from, Sentence sentence) {
    for (int k = from + 1; k < Math.min(sentence.end(), from + 10); k++) {
      if (text.mark(k, ".؛")) {
        return false;
      }
      Cues.Hit next = text.phraseOver(k).isPresent() || !text.key(k).startsWith("م") && !text.key(k).startsWith("و")
          ? null
          : cues.at(text.token(k));
      if (next != null && next.participle() && next.taken() == 0 && text.key(k).length() > 4
          && (text.key(k).endsWith("ا") || text.token(k).bare().endsWith("ة"))) {
        return true;
      }
      if (text.key(k).equals("بالقول") || text.key(k).equals("قايلا") || text.key(k).equals("قايله") || text.key(k).equals("بقوله")
          || text.key(k).equals("بقولها")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word stands at the token with which a clause turns to a speaker, so that a verb follows: "من جانبه بين", "كما بين".
  static boolean turns(Text text, int i) {
    return text.is("asides", i) || text.key(i).equals("كما") || text.key(i).equals("اخري") && text.is("sides", i - 1)
        || text.key(i).equals("ثانيه") && text.is("sides", i - 1);
  }

  /// Whether what follows shows a verb: a subject, or "أن".
  static boolean verb(Text text, int i, SubjectFinder subjects, Contents contents) {
    if (asks(text, i) || promises(text, i) || text.key(i - 1).equals("قد") && thatFollows(text, i + 1)) {
      return true; // "كان فلان قد زعم صباح الثلاثاء أن"
    }
    boolean voices = text.key(i).endsWith("عبر") || text.key(i).endsWith("عبرت");
    if (voices && text.key(text.is("honoured", i + 1) ? i + 2 : i + 1).equals("عن")) {
      return true; // "كان فلان قد عبر عن تشككه", "وعبر معاليه عن شكره"
    }
    if (requests(text, i) || text.key(i).endsWith("طلب") && text.is("asked", i + 1)) {
      return true; // "وطلب منه فتح"
    }
    if (text.key(i).endsWith("رد") && text.key(i + 1).startsWith("علي") && quoted(text, i + 2)) {
      return true; // "ورد عليها بنبرة عالية: \"كفى\""
    }
    int at = i + 1;
    while (text.time(at) != null && text.phraseAt(at).isEmpty()) {
      at++; // "قد زعم صباح الثلاثاء أن"
    }
    if (Particles.that(text.key(at)) || contents.act(i + 1) || Sayers.WITHIN.contains(text.key(i + 1))) {
      return true;
    }
    if (DIRECTED.contains(text.key(i)) && orders(text, text.is("honoured", i + 1) ? i + 2 : i + 1)) {
      return true; // "ووجه معاليه بتقديم العناية"
    }
    if ((text.key(i).equals("وبين")
        || text.key(i).equals("بين") && (!text.word(i - 1) || text.key(i - 1).equals("و") || turns(text, i - 1)))
        && thatFollows(text, i + 1)) {
      return true; // "وبين رئيس الفريق سالم حسن أن"
    }
    Optional<Phrase> p = text.phraseAt(i + 1).filter(q -> !subjects.clitic(q));
    return p.isPresent() && (!text.key(i).endsWith("بين") || Particles.that(text.key(p.get().end())));
  }

  /// Whether those named right behind the verb are whom somebody told before holds responsible: "وحملت إسرائيل مسؤولية التأخير".
  static boolean blamed(Text text, Cues.Hit hit, int end) {
    String next = text.key(end);
    return hit.cue().cue().id().equals("blame") && hit.finite() && hit.taken() > 0 && end > hit.token() + 1
        && (next.equals("مسووليه") || next.equals("المسووليه") || next.equals("كامل") && text.key(end + 1).equals("المسووليه"));
  }
}
