package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells who speaks in a verb of saying: whom its clause names, else whom the reader understands.
record Sayers(Text text, Cues cues, SubjectFinder subjects, Speakers speakers) {

  /// Words before a verb whose subject the clause before it names: "أنعش المدرب الآمال عندما قال".
  private static final Set<String> WHEN = WordSet.of("عندما", "حين", "حينما", "اذ");
  /// How far before its verb "سبق لفلان أن" may begin, in tokens.
  private static final int EARLIER = 14;

  /// Verbs whose object pronoun leaves room for a subject: "وصفها الوزير بأنها".
  static final Set<String> NAMING = WordSet.of("describe", "consider");

  /// Words that join a verb to the clause before, whose subject speaks on.
  private static final Set<String> GOING_ON = WordSet.of("و", "حيث", "كما", "ثم");

  static final Set<String> WITHIN = WordSet.of("فيها", "فيه", "فيهما", "فيهم", "خلالها", "خلاله", "خلالهما");

  /// Whether the verb tells what is said in a document, a speech or a talk that a pronoun takes up: "قال فيها", "أكد له فيه", "أوضح من خلاله".
  static boolean within(Text text, int verb) {
    String next = text.key(verb + 1);
    return WITHIN.contains(next) || WITHIN.contains(text.key(verb + 2)) && (next.equals("من") || Particles.WITH_PRONOUN.contains(next));
  }

  /// The subject of a finite verb as its clause names it, or null.
  @Nullable
  Subject named(Sentence sentence, Cues.Hit hit) {
    int i = hit.token();
    VerbForm form = hit.cue().form();
    Subject two = form.object() || form.number() != VerbForm.Number.SINGULAR ? null : new Pairs(text, subjects).after(i, sentence);
    if (two != null) {
      return two;
    }
    Subject earlier = hit.taken() == 0 && text.key(i - 1).equals("ان") ? ofEarlier(i, sentence) : null;
    if (earlier != null) {
      return earlier;
    }
    int document = document(text, i);
    if (document >= 0 && !form.object()) {
      Subject owner = new Documents(text, subjects).publisher(document, sentence);
      if (owner != null) {
        return owner;
      }
      Subject told = subjects.after(i, sentence);
      boolean known = told != null && told.entities().size() == 1
          && text.entities.entity(told.entities().get(0)).places().get(0).start() < text.token(i).span().start();
      return known || speakers.last().isEmpty() ? told : null;
    }
    if (form.object() && NAMING.contains(hit.cue().cue().id())) {
      Subject named = subjects.named(i, sentence);
      named = named != null ? named : subjects.after(i, sentence);
      if (named != null) {
        return named;
      }
    }
    boolean addressed = text.words("object-first").contains(hit.cue().cue().id());
    if (addressed && relative(i)) {
      List<String> antecedent = antecedent(sentence, hit);
      return antecedent.isEmpty() ? null : new Subject(antecedent, i + 1, true); // "واشنطن التي تتهم النظام"
    }
    boolean joined = hit.taken() > 0 && text.key(i).startsWith("و") && text.mark(i - 1, "،,-–");
    Subject before = joined ? null : subjects.before(i, sentence); // "التقى مبعوثة الاتحاد، وأبلغها أن"
    if (before != null && form.gender() == VerbForm.Gender.FEMININE && form.number() == VerbForm.Number.SINGULAR && text.mark(i - 1, "،,")
        && subjects.agreement.man(before.entities())) {
      before = null; // "وعن تصريحات الأمين العام، فلان، رأت": of whom she speaks
    }
    if (addressed && before != null && subjects.agreement.agrees(before.entities().get(0), form)) {
      return new Subject(before.entities(), i + 1, true);
    }
    Subject after = form.object() ? null : subjects.after(i, sentence);
    if (after != null && (form.number() != VerbForm.Number.SINGULAR || addressed && NounSigns.accusative(text, i + 1, after))) {
      after = null; // a verb in the plural has its subject before it; "دعا الأطباء اليمنيين إلى"
    }
    if (after != null && addressed && !subjects.agreement.agrees(after.entities().get(0), form) && !speakers.carried(form).isEmpty()) {
      after = null; // the one told, not the one who tells
    }
    if (after != null && addressed && hit.taken() > 0 && speakers.speaking(form) && text.phraseAt(i + 1)
        .filter(p -> p.kind() == Phrase.Kind.GROUP && text.key(i + 1).startsWith("ال") && !text.key(i + 1).endsWith("ون")
            && (p.plural() || text.words("crowds").contains(text.key(i + 1).substring(2))))
        .isPresent()) {
      after = null; // "أدان المحافظ القصف، ودعا الأهالي إلى": those called upon
    }
    if (after != null && NounSigns.object(text, hit, after)) {
      after = null; // "واتهمت السلطات بالتباطؤ"
    }
    if (after != null && hit.cue().cue().takes(Complement.ADDRESSED) && text.that(after.end())
        && after.end() == text.phraseAt(i + 1).map(Phrase::end).orElse(0)
        && !speakers.carried(form).isEmpty()) {
      after = null; // "وناشد أطراف النزاع أن يفتحوا": those appealed to
    }
    boolean plain = !addressed && !form.object() && hit.cue().cue().takes(Complement.THAT);
    boolean nameless = after != null && after.entities().size() == 1
        && text.entities.entity(after.entities().get(0)).type() == Entity.Type.GRP
        && text.phraseAt(i + 1)
            .filter(p -> p.kind() == Phrase.Kind.ROLE
                || p.kind() == Phrase.Kind.GROUP && (text.key(i + 1).startsWith("ال") || text.is("member-of", i + 1) && !p.plural()))
            .isPresent();
    if (plain && after == null && before == null || nameless && !addressed && !form.object()) {
      Subject named = subjects.named(i, sentence);
      after = named != null ? named : after;
    }
    if (before == null && (after == null || addressed)) {
      ClauseSubject clauses = new ClauseSubject(text, cues, subjects);
      Subject head = WHEN.contains(text.key(i - 1)) && after == null && hit.taken() == 0
          ? clauses.ofMainClause(hit, sentence)
          : clauses.of(hit, sentence);
      if (head != null) {
        return head;
      }
    }
    if (after == null && before == null && !form.object()) {
      boolean nation = text.key(i + 1).startsWith("ال") && text.key(i + 1).length() > 4
          && text.phraseAt(i + 2).filter(p -> p.kind() == Phrase.Kind.NAME).isPresent(); // "أعرب الروماني فلان عن"
      Subject named = addressed || nation ? subjects.named(i, sentence) : null;
      return named != null ? named : subjects.headed(i + 1);
    }
    return after != null ? after : before;
  }

  /// The index of the noun behind the verb for the document or the source that spoke before ("وأضاف البيان", "وبين نفس المصدر"); -1 when there is none.
  static int document(Text text, int verb) {
    int noun = text.is("same", verb + 1) ? verb + 2 : verb + 1;
    return text.is("documents", noun) && !text.key(noun).startsWith("لل") ? noun : -1; // "أكد للصحيفة": to whom
  }

  /// Whether the verb tells what was said once before: "سبق أن طالب".
  static boolean earlier(Text text, int i) {
    return text.key(i - 1).equals("ان") && text.key(i - 2).endsWith("سبق");
  }

  /// Who said something once before: "سبق لمجلة X أن كشفت".
  private @Nullable Subject ofEarlier(int verb, Sentence sentence) {
    for (int k = verb - 2; k >= Math.max(sentence.first(), verb - EARLIER); k--) {
      Optional<Phrase> p = text.key(k).endsWith("سبق") ? text.phraseAt(k + 1) : Optional.empty();
      if (p.isPresent() && text.key(k + 1).startsWith("ل") && subjects.clitic(p.get())) {
        return new Subject(p.get().entities(), verb + 1, true);
      }
    }
    return null;
  }

  /// Whom the reader understands to speak where the clause names nobody.
  List<String> understood(Sentence sentence, Cues.Hit hit) {
    int i = hit.token();
    String next = text.key(i + 1);
    int document = document(text, i);
    if (document >= 0 && !speakers.last().isEmpty()) {
      return text.key(document).endsWith("مصدر") ? speakers.source() : speakers.author(document); // "وأضاف البيان"
    }
    if (relative(i)) {
      return antecedent(sentence, hit);
    }
    if (text.words("honoured").contains(next)) {
      return speakers.person(i, i + 1); // "وقال معاليه"
    }
    if (ClauseSubject.turned(text, hit, sentence) || pluperfect(i, sentence)) {
      return List.of();
    }
    if (within(text, i) && hit.taken() == 0) {
      return speakers.nearest(i, sentence); // "كلمة ألقاها X قال فيها"
    }
    List<String> host = hit.taken() == 0 ? speakers.host(i, sentence, hit.cue().form()) : List.of();
    if (host.isEmpty() && !speakers.doer(hit).isEmpty()) {
      return speakers.doer(hit); // "التقى فلان نظيره. وقال"
    }
    boolean on = hit.taken() > 0 || GOING_ON.contains(text.key(i - 1)); // "التقى فلان زملاءه، حيث أكد", "، و أكد"
    return !host.isEmpty() ? host : on ? speakers.going(i, sentence, hit.cue().form()) : speakers.carried(hit.cue().form());
  }

  /// Whether "كان" opens the verb's clause with a subject of its own that names nobody: "وكانت التقديرات السابقة (...) قد أشارت".
  private boolean pluperfect(int verb, Sentence sentence) {
    if (!text.key(verb - 1).equals("قد")) {
      return false;
    }
    for (int k = verb - 2; k >= Math.max(sentence.first(), verb - EARLIER); k--) {
      if (Particles.was(text.key(k))) {
        return k < verb - 2 && text.key(k + 1).startsWith("ال") && text.phraseOver(k + 1).isEmpty();
      }
      if (text.mark(k, ".؛")) {
        return false;
      }
    }
    return false;
  }

  /// Who speaks in a relative clause: whom its pronoun takes up, but who spoke before where verb and pronoun differ in gender ("المدينة، التي قال
  /// إنها").
  private List<String> antecedent(Sentence sentence, Cues.Hit hit) {
    VerbForm form = hit.cue().form();
    int pronoun = hit.token() - 1;
    while (!Particles.RELATIVE.contains(text.key(pronoun))) {
      pronoun--;
    }
    boolean feminine = text.key(pronoun).endsWith("التي");
    boolean one = form.number() == VerbForm.Number.SINGULAR && !text.key(pronoun).endsWith("الذين");
    return one && form.gender() == (feminine ? VerbForm.Gender.MASCULINE : VerbForm.Gender.FEMININE)
        ? speakers.teller(hit.token(), sentence, form)
        : speakers.antecedent(hit.token(), sentence);
  }

  /// Whether the verb at the token is that of a relative clause.
  boolean relative(int i) {
    int k = i - 1;
    while (text.key(k).equals("قد") || text.key(k).equals("كان") || text.key(k).equals("كانت")) {
      k--;
    }
    return text.key(k).equals("الذي") || text.key(k).equals("التي") || text.key(k).equals("الذين") || text.key(k).equals("والذي")
        || text.key(k).equals("والتي");
  }
}
