package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the subject that stands at the head of a verb's clause, with a relative clause, an apposition or an insertion in between: "لكن
/// اللجنة الوطنية للمرأة في كينيا قالت إن", "بيد أن الحركة التي تبنت الهجوم، هددت ب".
final class ClauseSubject {

  /// How far before the verb its clause may open, in tokens.
  private static final int REACH = 26;
  private static final Set<String> OPENERS = WordSet.of("كان", "وكان", "كانت", "وكانت", "لكن", "ولكن", "ان", "وان", "بان", "حتي", "فيما",
      "بينما", "حين");
  private static final Set<String> AS_FOR = WordSet.of("اما", "واما");
  /// Words right before a verb with which a clause of its own begins.
  private static final Set<String> OWN = WordSet.of("كما", "حيث", "عندما", "حسبما", "وفقما", "ما", "من", "ثم", "او", "اذ", "بعدما", "حين",
      "فيما", "بينما", "لم", "ولم", "لن", "لا", "ولا", "ان");

  private final Text text;
  private final Cues cues;
  private final SubjectFinder subjects;

  ClauseSubject(Text text, Cues cues, SubjectFinder subjects) {
    this.text = text;
    this.cues = cues;
    this.subjects = subjects;
  }

  /// The subject, or null when the clause does not open with one that agrees with the verb.
  @Nullable
  Subject of(Cues.Hit hit, Sentence sentence) {
    int verb = hit.token();
    VerbForm form = hit.cue().form();
    boolean then = hit.taken() == 1 && text.key(verb).startsWith("ف") || hit.taken() == 0 && text.key(verb - 1).equals("فقد");
    if (hit.taken() > 0 && !then || Particles.RELATIVE.contains(text.key(verb - 1)) || OWN.contains(text.key(verb - 1))) {
      return null;
    }
    for (int k = verb - 1; k >= Math.max(sentence.first() - 1, verb - REACH); k--) {
      boolean first = k < sentence.first();
      if (!first && (text.mark(k, ".؛:؟!") && !text.initial(k - 1) || text.opens(k) != null && k < verb - 12 || verbBefore(k))) {
        return null;
      }
      boolean opener = first ? !then && text.mark(verb - 1, "،,-–—") : (then ? AS_FOR : OPENERS).contains(text.key(k));
      if (!opener) {
        continue;
      }
      int at = text.quoteMark(k + 1) ? k + 2 : k + 1;
      Subject owner = new Documents(text, subjects).speaker(at, sentence);
      if (owner != null && owner.end() <= verb) {
        return new Subject(owner.entities(), verb + 1, true); // "لكن البيانات التي نشرتها المصلحة على موقعها تشير"
      }
      Optional<Phrase> p = text.phraseAt(at);
      if (form.aspect() == VerbForm.Aspect.PRESENT && attribute(verb) || p.isEmpty() || subjects.clitic(p.get()) || p.get().end() > verb) {
        return null;
      }
      Subject who = subjects.joint(p.get(), sentence);
      boolean fits = who.entities().size() > 1
          ? form.number() != VerbForm.Number.SINGULAR
          : subjects.agreement.continues(who.entities().get(0), form);
      return fits ? new Subject(who.entities(), verb + 1, true) : null;
    }
    return null;
  }

  /// The first actor of the sentence who agrees with the verb, where a person or a group: "أنعش المدرب الآمال عندما قال"; null when there is none.
  @Nullable
  Subject ofMainClause(Cues.Hit hit, Sentence sentence) {
    for (int k = sentence.first(); k < hit.token(); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isEmpty() || subjects.clitic(p.get()) || Particles.PREPOSITIONS.contains(text.key(k - 1))) {
        continue;
      }
      Entity e = text.entities.entity(p.get().entities().get(0));
      if (e.type() != Entity.Type.LOC && p.get().entities().size() == 1) {
        return subjects.agreement.continues(e.id(), hit.cue().form()) ? new Subject(p.get().entities(), hit.token() + 1, true) : null;
      }
    }
    return null;
  }

  /// Whether the verb's clause turns to somebody of whom no more is known than a noun: "لكن مكتبا في المدينة نفى", "أما دبلوماسي غربي فقال".
  static boolean turned(Text text, Cues.Hit hit, Sentence sentence) {
    boolean then = hit.taken() == 1 && text.key(hit.token()).startsWith("ف");
    if (hit.taken() > 0 && !then) {
      return false;
    }
    for (int k = hit.token() - 1; k >= Math.max(sentence.first(), hit.token() - TURN); k--) {
      if (text.mark(k, ".؛:؟!") || text.phraseOver(k).isEmpty() && Particles.that(text.key(k)) && !AGAINST.contains(text.key(k - 1))) {
        return false;
      }
      boolean opens = then ? AS_FOR.contains(text.key(k)) : BUT.contains(text.key(k)) || AGAINST.contains(text.key(k - 1));
      if (opens) {
        return k + 1 < hit.token() && text.word(k + 1) && NounSigns.noun(text, k + 1)
            || text.key(k + 1).endsWith("ا") && text.key(k + 1).length() > 3;
      }
    }
    return false;
  }

  /// How far before the verb a clause may turn to somebody else, in tokens.
  private static final int TURN = 12;
  private static final Set<String> BUT = WordSet.of("لكن", "ولكن");
  /// Words that with "أن" turn to something else.
  private static final Set<String> AGAINST = WordSet.of("غير", "بيد", "الا");

  /// Whether the verb tells what a noun right before it does: "معلومات تشير إلى".
  private boolean attribute(int verb) {
    return text.word(verb - 1) && text.phraseOver(verb - 1).isEmpty() && text.time(verb - 1) == null
        && !Particles.ADVERBS.contains(text.key(verb - 1));
  }

  /// Whether a verb of saying outside a relative clause stands at the token.
  private boolean verbBefore(int k) {
    Cues.Hit hit = text.phraseOver(k).isPresent() ? null : cues.at(text.token(k));
    return hit != null && hit.finite() && !Particles.RELATIVE.contains(text.key(k - 1)) && !text.key(k - 1).equals("ما");
  }
}
