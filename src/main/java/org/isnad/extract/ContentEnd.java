package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds where words said end: at a comma before a credit, an occasion or another verb of saying, else with the sentence.
final class ContentEnd {

  private static final Set<String> ASIDE = WordSet.of("جهه", "جانب", "ناحيه", "جهته", "جانبه", "جهتها", "جانبها", "ناحيته",
      "ناحيتها");
  private static final Set<String> OCCASIONS = WordSet.of("في", "خلال", "لدي", "عبر", "عقب", "اثناء");
  /// Words that turn to somebody else's words when a verb of saying follows.
  private static final Set<String> TURNS = WordSet.of("لكن", "لكنه", "لكنها", "لكنهم", "فيما", "بينما", "في", "غير", "الا",
      "حيث", "اذ", "وبخصوص", "وبشان", "وحول", "وعن");
  private static final Set<String> OPENING = WordSet.of("فيما", "بينما", "حين", "وقت");
  /// Verbs of which nothing is said when no words follow: "كما نشرت لوحات".
  private static final Set<String> DOING = WordSet.of("publish", "carry", "adopt", "document", "follow", "find");
  private static final int SOON = 14;
  /// How many tokens an addition at the head of a clause may have.
  private static final int LEAD = 8;

  private final Text text;
  private final Cues cues;
  private final Set<String> plain;

  ContentEnd(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
    this.plain = cues.words("plain");
  }

  /// The index after the last token of the words said.
  int of(int first, Sentence sentence, @Nullable Quotation open) {
    int i = first;
    if (open != null) {
      i = Math.max(i, text.tokenAt(open.span().end()));
    }
    for (; i < sentence.end(); i++) {
      Quotation q = text.opens(i);
      if (q != null) {
        i = Math.max(i, text.tokenAt(q.span().end()) - 1);
        continue;
      }
      if (i > first && dots(i) && (text.that(first - 1) && joined(behindDots(i)) || breaks(behindDots(i), sentence))) {
        return i; // "إن الهجوم فشل.. ومنذ شهر"
      }
      if (i > first && (text.key(i).equals("علي") && text.key(i + 1).equals("لسان") || CreditedWords.behind(text, i) && !ContentAsides.own(text, i, sentence))) {
        return text.key(i - 1).equals("علي") ? i - 1 : i; // "تبنت الحركة الهجوم على لسان ناطقها", "إنه مشروع فاشل على حد قوله"
      }
      if (i > first + 1 && text.word(i) && turns(i, sentence)) {
        return i; // "... في حين وصفت"
      }
      boolean comma = text.mark(i, "،,؛-–");
      if (comma && i > first && i + 1 < sentence.end() && breaks(i + 1, sentence) && !ContentAsides.waits(text, cues, i, sentence)) {
        return i;
      }
      if (i > first && text.word(i)) {
        Cues.Hit hit = text.phraseAt(i).isPresent() ? null : cues.at(text.token(i));
        if (hit != null && hit.taken() > 0 && hit.cue().form().aspect() == VerbForm.Aspect.PAST && text.key(i).startsWith("و")
            && (at(hit, i + 1) || text.mark(i + 1, ":") || text.opens(i + 1) != null || named(hit, i + 1))) {
          return i; // "... وأعلن عن", "... وقال فلان إن"
        }
        if (hit != null && hit.taken() > 0 && hit.cue().form().object() && hit.cue().form().aspect() == VerbForm.Aspect.PAST
            && Sayers.NAMING.contains(hit.cue().cue().id()) && text.key(i).startsWith("و") && text.key(i + 1).startsWith("ب")) {
          return i; // "أدانت الغارة ووصفتها بأنها"
        }
        if (hit != null && hit.finite() && hit.taken() == 0 && text.word(i - 1)
            && Sayers.WITHIN.contains(text.key(i + 1))
            && introduces(i)) {
          return i; // "... قالت فيها"
        }
        if (hit != null && hit.participle() && hit.taken() == 0
            && (text.key(i).endsWith("ا") && (hit.cue().cue().takes(Complement.TO) ? tells(hit, i + 1) : introduces(i))
                || text.token(i).bare().endsWith("ة") && at(hit, i + 1))) {
          return i; // مشيرا إلى without a comma before it
        }
      }
    }
    return sentence.end();
  }

  /// Whether a row of full stops begins at the token, as newspapers put it between two sentences.
  private boolean dots(int i) {
    return text.mark(i, ".") && text.mark(i + 1, ".") || text.key(i).startsWith("..") || text.mark(i, "…");
  }

  /// Whether a sentence joined to the one before begins at the token: "ومنذ", "فيما", not what only goes on behind the dots.
  private boolean joined(int i) {
    return text.is("joining", i) || OPENING.contains(text.key(i)) || text.is("questions", i) && !text.key(i).equals("ما");
  }

  private int behindDots(int i) {
    int k = i;
    while (k < text.size() && !text.word(k) && text.opens(k) == null) {
      k++;
    }
    return Math.min(k, text.size() - 1);
  }

  /// Whether another's clause begins at the token without a comma: "بينما تحدثت", "في حين وصفت", where its verb of saying follows at once.
  private boolean turns(int i, Sentence sentence) {
    boolean two = text.key(i).equals("في") && text.key(i + 1).equals("حين");
    int verb = two ? i + 2 : i + 1;
    if (!two && !OPENING.contains(text.key(i)) || text.key(i).equals("حين") || text.key(i).equals("وقت") || text.phraseAt(verb).isPresent()
        || verb >= sentence.end()) {
      return false;
    }
    Cues.Hit hit = cues.at(text.token(verb));
    return hit != null && hit.finite() && hit.taken() == 0 && somebody(hit, verb + 1);
  }

  /// Whether somebody named and then what the verb takes follow, with no more than when, where and to whom in between.
  private boolean named(Cues.Hit hit, int next) {
    Optional<Phrase> p = text.phraseAt(next);
    if (p.isEmpty() || text.token(next).span().start() != p.get().span().start()) {
      return false;
    }
    int end = p.get().end();
    int k = text.mark(end, "،,") ? end + 1 : end;
    boolean aside = Particles.RELATIVE.contains(text.key(k)) || text.key(k).equals("في") && Occasions.begins(text, k + 1);
    for (int to = k + SOON; aside && k < to; k++) {
      Cues.Hit other = text.word(k) && text.phraseOver(k).isEmpty() ? cues.at(text.token(k)) : null;
      if (text.mark(k, ".؛؟!") || other != null && other.finite()) {
        return false;
      }
      if (at(hit, k) && (text.that(k) || text.mark(k - 1, "،,")) || text.mark(k, ":")) {
        return true; // "وقالت البعثة في بيان إن"
      }
    }
    return !aside && (at(hit, k) || text.mark(k, ":") || text.opens(k) != null && k == end); // "وقال فلان، إن"
  }

  /// Whether what the participle takes, or words, a question or an act follow at once: "مضيفا أن", not "تماسكا لافتا رغم".
  private boolean tells(Cues.Hit hit, int next) {
    return at(hit, next) || text.that(next) || text.opens(next) != null || text.mark(next, ":") || text.is("questions", next)
        || Particles.WITH_PRONOUN.contains(text.key(next)) || text.phraseAt(next).isPresent() || text.key(next).startsWith("ال")
        || cues.acts().contains(text.key(next)) || text.key(next).equals("في") || text.key(next).equals("كذلك");
  }

  /// Whether what the verb takes follows at once.
  private boolean at(Cues.Hit hit, int next) {
    SpeechCue cue = hit.cue().cue();
    return switch (text.key(next)) {
      case "الي" -> cue.takes(Complement.TO);
      case "علي" -> cue.takes(Complement.ON);
      case "من" -> cue.takes(Complement.OF);
      case "عن" -> cue.takes(Complement.ABOUT);
      default -> text.that(next) && cue.takes(Complement.THAT)
          || text.key(next).startsWith("ب") && cue.takes(Complement.BY) && text.key(next).length() > 3
              && !Particles.PREPOSITIONS.contains(text.key(next)) && text.phraseAt(next).isEmpty() && hit.participle();
    };
  }

  /// Whether the words said are over at a comma before this token.
  private boolean breaks(int i, Sentence sentence) {
    String key = text.key(i);
    if (Particles.CREDITS.contains(key)) {
      return !ContentAsides.own(text, i, sentence);
    }
    if (key.equals("في") && (text.key(i + 1).equals("اشاره") || text.key(i + 1).equals("تصريح") || text.key(i + 1).equals("بيان"))
        || key.equals("ردا")
        || key.equals("وذلك") && (OCCASIONS.contains(text.key(i + 1)) && (Occasions.begins(text, i + 2) || text.is("closing-of", i + 2))
            || text.is("answering", i + 1))) {
      return true;
    }
    if (key.equals("من") && ASIDE.contains(text.key(i + 1)) || key.equals("الي") && text.key(i + 1).equals("ذلك")) {
      return true; // "، من جهة أخرى"
    }
    if (key.equals("في") && text.is("steps", i + 1) || text.is("refraining", i) || withholds(i)
        || text.is("besides", i) && text.key(i + 1).equals("ذلك") || asideOfTeller(i)) {
      return true; // "، في خطوة", "، ممتنعا عن", "، يأتي ذلك", "، والتي قال إنها"
    }
    if (OCCASIONS.contains(key) && Occasions.begins(text, i + 1) && !(key.equals("خلال") && closed(i + 2, sentence))) {
      return true; // "، في لقائه ..."
    }
    if (TURNS.contains(key) && cueSoon(i, sentence) || text.is("going-on", i) || text.is("leading", i) && leads(i, sentence)) {
      return true;
    }
    if (key.equals("كما") && text.word(i + 1)) {
      Cues.Hit also = cues.at(text.token(i + 1));
      if (also != null && !(DOING.contains(also.cue().cue().id()) && !introducesLater(i + 1, sentence))) {
        return true;
      }
    }
    Optional<Phrase> p = text.phraseAt(i);
    if (TakenUp.verb(text, cues, i) > i || p.isPresent() && another(p.get(), sentence)) {
      return true; // "، وهو ما نفته"; "، ووزارة الصحة تعلن"
    }
    Cues.Hit hit = p.isPresent() ? null : cues.at(text.token(i));
    if (hit == null) {
      if (VerbSigns.speaking(text, i) || p.isEmpty() && VerbSigns.participle(text, cues, i) != null) {
        return true;
      }
      Cues.Hit other = key.startsWith("و") && p.isEmpty() ? cues.verbOnly(text.token(i)) : null;
      boolean written = other != null && VerbSigns.doubled(text, cues, i) != null && introducesLater(i, sentence); // "، وعبّر سموه عن"
      return key.startsWith("و") && (VerbSigns.asks(text, i) || VerbSigns.requests(text, i))
          || other != null && (written || named(other, i + 1) || asks(other, sentence)
              || text.that(i + 1) && other.cue().cue().takes(Complement.THAT)); // "، وزعم أنه"
    }
    if (key.startsWith("وعد") && VerbSigns.doubled(text, cues, i) != null) {
      return true; // "، وعدّت القرار باطلا" is no promise
    }
    if (hit.participle()) {
      return introduces(i) || text.quoteMark(i + 1) || text.mark(i + 1, ":");
    }
    if (hit.masdar() && hit.taken() > 0 && hit.cue().form().object() && text.that(i + 1) && !text.that(i)) {
      return key.startsWith("و"); // "ترحيبه بالوفد، وقوله إن"
    }
    if (hit.finite() && hit.taken() == 0 && text.that(i + 1) || ContentAsides.main(text, hit, i, sentence)) {
      return true; // "X الذي أعلن أنه لن يترشح، أكد أن"
    }
    if (hit.finite() && hit.taken() == 0 && hit.cue().form().object() && hit.cue().form().aspect() == VerbForm.Aspect.PAST
        && text.phraseAt(i + 1).isPresent() && !Particles.RELATIVE.contains(text.key(i - 2))) {
      return true; // "وفي حين رحب فلان بالخطوة، داعيا إلى تنفيذها، انتقدها النائب"
    }
    return hit.finite() && hit.taken() > 0 && key.startsWith("و")
        && (introducesLater(i, sentence) || asks(hit, sentence) || somebody(hit, i + 1) || objects(hit)
            || hit.cue().cue().takes(Complement.ADDRESSED) && text.word(i + 1) || ContentAsides.again(text, cues, hit));
  }

  /// Whether "و" joins somebody else to what is said, who speaks himself: "، ووزارة الصحة تعلن إصابة سبعة", "، ومصدر في الشرطة، فلان، نفى أن".
  private boolean another(Phrase p, Sentence sentence) {
    int at = p.first();
    if (p.span().start() - text.token(at).span().start() != 1 || !text.key(at).startsWith("و")) {
      return false;
    }
    int verb = p.end();
    if (text.mark(verb, "،,")) {
      int name = text.phraseAt(verb + 1).map(Phrase::end).orElse(0);
      verb = text.mark(name, "،,") ? name + 1 : verb;
    }
    Cues.Hit hit = verb >= sentence.end() || text.phraseOver(verb).isPresent() ? null : cues.at(text.token(verb));
    return hit != null && hit.finite() && hit.taken() == 0 && hit.cue().form().number() == VerbForm.Number.SINGULAR
        && !hit.cue().form().object() && hit.cue().form().aspect() != VerbForm.Aspect.FUTURE
        && (introducesLater(verb, sentence) || asks(hit, sentence)
            || hit.cue().cue().takes(Complement.OBJECT) && plain.contains(hit.cue().cue().id()) && NounSigns.noun(text, verb + 1));
  }

  /// Whether it is told at the token what whoever speaks left out: "، لكنه لم يعط تفاصيل", "، دون أن يحدد موعدا".
  private boolean withholds(int i) {
    String key = text.key(i).startsWith("و") ? text.key(i).substring(1) : text.key(i);
    boolean but = (key.equals("لكنه") || key.equals("لكنها") || key.equals("لكنهم")) && text.key(i + 1).equals("لم") || key.equals("لم");
    int verb = key.equals("لم") ? i + 1 : i + 2;
    boolean without = (key.equals("دون") || key.equals("بدون")) && text.key(i + 1).equals("ان")
        || key.equals("من") && text.key(i + 1).equals("دون") && text.key(i + 2).equals("ان");
    verb = without ? key.equals("من") ? i + 3 : i + 2 : verb;
    return (but || without) && text.is("withholding", verb);
  }

  /// Whether a relative clause begins at the token in which not the one taken up speaks, but who tells all this: "المحافظة، والتي قال إنها".
  private boolean asideOfTeller(int i) {
    if (!text.key(i).endsWith("التي") && !text.key(i).endsWith("الذي") || ContentAsides.relative(text, cues, i)) {
      return false;
    }
    Cues.Hit hit = text.phraseOver(i + 1).isPresent() || i + 1 >= text.size() ? null : cues.at(text.token(i + 1));
    return hit != null && hit.finite() && hit.taken() == 0 && text.that(i + 2) && hit.cue().form().number() == VerbForm.Number.SINGULAR
        && hit.cue().form().gender() == (text.key(i).endsWith("التي") ? VerbForm.Gender.MASCULINE : VerbForm.Gender.FEMININE);
  }

  /// Whether a noun follows a verb of nothing but saying as its object: "، ونفى أي صلة".
  private boolean objects(Cues.Hit hit) {
    return hit.cue().cue().takes(Complement.OBJECT) && plain.contains(hit.cue().cue().id()) && !hit.cue().form().object()
        && hit.cue().form().aspect() == VerbForm.Aspect.PAST && NounSigns.noun(text, hit.token() + 1);
  }

  /// Whether somebody is named at the token who agrees with the verb before it: "، واعتبرت المنظمة هذه الجريمة".
  private boolean somebody(Cues.Hit hit, int next) {
    return hit.cue().form().aspect() == VerbForm.Aspect.PAST && !hit.cue().form().object() && text.phraseAt(next)
        .filter(p -> p.span().start() == text.token(next).span().start() && p.kind() != Phrase.Kind.REFERENCE).isPresent();
  }

  /// Whether a verb that takes "ب" or "من" has it soon: "، وطالب المجتمع الدولي بوقف".
  private boolean asks(Cues.Hit hit, Sentence sentence) {
    SpeechCue cue = hit.cue().cue();
    for (int k = hit.token() + 1; k < Math.min(sentence.end(), hit.token() + 6) && text.word(k); k++) {
      String key = text.key(k);
      if ((cue.takes(Complement.BY) || cue.takes(Complement.ACCUSED)) && key.startsWith("ب") && key.length() > 3
          && text.phraseAt(k).isEmpty()
          || cue.takes(Complement.OF) && key.equals("من")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a comma ends the addition before the token soon, and what is said goes on behind it: "بحث، خلال اتصال مع نظيره، آخر المستجدات".
  private boolean closed(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end() - 1, from + SOON); k++) {
      if (text.mark(k, "،,")) {
        Cues.Hit hit = text.phraseOver(k + 1).isPresent() ? null : cues.at(text.token(k + 1));
        return text.word(k + 1) && hit == null && text.phraseAt(k + 1).isEmpty() && !text.key(k + 1).startsWith("و")
            && !TURNS.contains(text.key(k + 1))
            && !Particles.CREDITS.contains(text.key(k + 1)) && !Particles.CLAUSES.contains(text.key(k + 1))
            && !Particles.PREPOSITIONS.contains(text.key(k + 1));
      }
      if (text.mark(k, ".:؛") || text.opens(k) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean cueSoon(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end(), i + SOON); k++) {
      if (text.mark(k, ".") || text.mark(k, "،,") && !apposed(k)) {
        return false;
      }
      if (text.phraseOver(k).isPresent()) {
        continue;
      }
      Cues.Hit hit = cues.at(text.token(k));
      Cues.Hit other = hit == null && OPENING.contains(text.key(k - 1)) ? cues.verbOnly(text.token(k)) : null;
      if (hit != null && hit.finite() && hit.taken() == 0
          && (introducesLater(k, sentence) || asks(hit, sentence) || objects(hit)
              || OPENING.contains(text.key(k - 1)) && somebody(hit, k + 1)
              || text.phraseOver(k - 1).isPresent()
                  && hit.cue().form().aspect() == VerbForm.Aspect.PAST && opened(i, k))
          || other != null && somebody(other, k + 1)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the comma parts a subject from his name or from his verb of saying: "لكن محللة الشركة، سلمى حسن، رأت".
  private boolean apposed(int comma) {
    int after = text.phraseAt(comma + 1).map(Phrase::end).orElse(comma);
    if (!text.mark(after, "،,") || after == comma && text.phraseOver(comma - 1).isEmpty() || after + 1 >= text.size()) {
      return false;
    }
    Cues.Hit hit = text.phraseOver(after + 1).isPresent() ? null : cues.at(text.token(after + 1));
    return hit != null && hit.finite() && hit.taken() == 0;
  }

  /// Whether an addition at the head of the next clause begins at the token, with a verb of saying behind its comma: "، وفي هذا السياق، أكد".
  private boolean leads(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end() - 1, i + LEAD); k++) {
      if (text.mark(k, "،,")) {
        Cues.Hit hit = text.phraseOver(k + 1).isPresent() ? null : cues.at(text.token(k + 1));
        return hit != null && hit.finite() && hit.taken() == 0;
      }
      if (!text.word(k)) {
        return false;
      }
    }
    return false;
  }

  /// Whether the clause that begins at the token has nothing but its subject before the verb: "غير أن المتحدث باسم المجلس نفى".
  private boolean opened(int i, int verb) {
    int k = i + 1;
    while (k < verb && (Particles.that(text.key(k)) || OPENING.contains(text.key(k)))) {
      k++;
    }
    while (k < verb && text.phraseOver(k).isPresent()) {
      k++;
    }
    return k == verb;
  }

  /// Whether the verb at the token brings in words of its own right away.
  private boolean introduces(int i) {
    for (int k = i + 1; k < Math.min(text.size(), i + 4); k++) {
      String key = text.key(k);
      if (Particles.that(key) || key.equals("الي") || key.equals("علي") || key.equals("عن") || key.equals("من") || key.startsWith("ب")
          || text.opens(k) != null || text.mark(k, ":") || text.word(k) && k == i + 1 && text.key(i).length() > 4) {
        return true;
      }
    }
    return false;
  }

  private boolean introducesLater(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end(), i + 14); k++) {
      String key = text.key(k);
      if (Particles.that(key) || text.opens(k) != null || text.mark(k, ":")) {
        return true;
      }
      if (k <= i + 6 && (key.equals("الي") || key.equals("علي") || key.equals("عن"))) {
        return true;
      }
    }
    return false;
  }
}
