package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Who spoke, for verbs of saying whose subject the reader understands: "وأضاف". Mutable; lives within one reading.
final class Speakers {

  /// The most tokens of an addition of place or time before the first comma.
  private static final int OPENING = 7;
  private static final Set<String> OCCASIONS = WordSet.of("في", "وفي", "خلال", "وخلال", "عقب", "وعقب", "عبر", "وعبر");
  /// Words that open a sentence before its verb: "من جانبه،", "بدوره،".
  private static final Set<String> LEADING = WordSet.of("من", "ومن", "بدوره", "بدورها", "علي", "وعلي", "الي", "كذلك", "كما", "ايضا");
  private static final List<String> SOURCE = List.of("مصدر", "مصادر", "المصدر", "المصادر");
  /// How far before its verb the one whom a relative pronoun takes up may stand, in tokens.
  private static final int NEAR = 6;
  /// Documents that take a feminine verb.
  private static final Set<String> FEMININE = WordSet.of("الصحيفه", "الدراسه", "الوثيقه", "النشريه");

  private final Text text;
  private final SubjectFinder subjects;
  /// latest first
  private final List<List<String>> spoke = new ArrayList<>();
  private List<String> inSentence = List.of();
  /// who spoke or acted in the sentence before them, in its main clause
  private List<String> outer = List.of();
  /// those whose document spoke, and the gender of its noun
  private List<String> paper = List.of();
  private boolean feminine;
  /// whether the document has been told by the verb at hand
  private boolean fresh;
  /// who speaks for whom in this sentence
  private List<String> voice = List.of();
  private List<String> voiced = List.of();
  /// whether anything was said in this sentence
  private boolean said;
  /// the first actor of the sentence before, until somebody has spoken
  private List<String> acted = List.of();
  private Sentence sentence = new Sentence(0, new Span(0, 0), 0, 0, false);

  private final boolean carries;
  private final Doers doers;
  /// in whose documents something was said
  final Papers papers = new Papers();

  Speakers(Text text, SubjectFinder subjects, boolean carries) {
    this.carries = carries;
    this.text = text;
    this.subjects = subjects;
    this.doers = new Doers(text, subjects);
  }

  /// Who did something in the sentence before and goes on in the verb that opens this one; empty when nobody did.
  List<String> doer(Cues.Hit hit) {
    return doers.before(hit, sentence);
  }

  void newSentence(Sentence next) {
    doers.close(sentence, said || !carries, inSentence);
    if (spoke.isEmpty() && sentence.end() > 0) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        Optional<Phrase> p = text.phraseAt(i);
        if (p.isPresent() && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1))) {
          acted = p.get().entities();
          break;
        }
      }
    }
    if (!said) {
      publisher();
    }
    sentence = next;
    inSentence = List.of();
    outer = List.of();
    said = false;
    voiced = List.of();
  }

  /// Whoever gave something out in the sentence that ends speaks next: "نشرت الوزارة حصيلة الأسبوع. وقالت إن".
  private void publisher() {
    for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + OPENING); i++) {
      Optional<Phrase> p = text.is("giving-out", i) ? text.phraseAt(i + 1) : Optional.empty();
      if (p.isPresent() && !subjects.clitic(p.get())) {
        speaks(p.get().entities());
        return;
      }
    }
  }

  void speaks(List<String> who) {
    speaks(who, true);
  }

  /// Who speaks in the document that the token takes up, else whoever spoke last.
  List<String> author(int document) {
    List<String> author = papers.author(text, document, last());
    return author.isEmpty() ? last() : author;
  }

  /// Somebody said something.
  ///
  /// @param main whether in a main clause of the sentence; what a nested speaker says leaves the sentence with the outer one
  void speaks(List<String> who, boolean main) {
    if (main || inSentence.isEmpty()) {
      outer = inSentence.equals(who) ? outer : inSentence;
      inSentence = who;
    }
    said = true;
    paper = fresh ? paper : List.of();
    fresh = false;
    spoke.remove(who);
    spoke.add(0, who);
  }

  /// A document has told words of theirs; a verb that agrees with it goes on with them: "وأوضح البيان أن ... وأضاف أن".
  ///
  /// @param document its token, -1 when none tells them
  void paper(List<String> who, int document) {
    if (document >= 0 && !who.isEmpty()) {
      paper = who;
      fresh = true;
      feminine = FEMININE.contains(text.key(document));
    }
  }

  /// Somebody did something without saying anything: a participle may still belong to him.
  ///
  /// @param main whether in a main clause
  void acts(List<String> who, boolean main) {
    if (main || inSentence.isEmpty()) {
      outer = inSentence.equals(who) ? outer : inSentence;
      inSentence = who;
    }
  }

  /// Who calls something by a name in a clause without a subject: who spoke or acted in the sentence, else the last speaker.
  List<String> calling(Cues.@Nullable Hit hit) {
    return !carries ? List.of() : hit != null && hit.finite() ? carried(hit.cue().form()) : inSentence.isEmpty() ? last() : inSentence;
  }

  /// Whether one person has spoken or acted in the sentence who fits the form.
  boolean speaking(VerbForm form) {
    return inSentence.size() == 1 && text.entities.entity(inSentence.get(0)).type() == Entity.Type.PER
        && subjects.agreement.continues(inSentence.get(0), form);
  }

  List<String> last() {
    return spoke.isEmpty() || !carries ? List.of() : spoke.get(0);
  }

  /// The source that spoke last: whoever is called a source, else a body or somebody without a name rather than a person, where a medium that passes
  /// on what others told it comes last of all; else the last speaker.
  List<String> source() {
    List<String> found = List.of();
    for (List<String> who : carries ? spoke : List.<List<String>>of()) {
      Entity e = text.entities.entity(who.get(0));
      if (e.type() == Entity.Type.GRP && SOURCE.stream().anyMatch(Folding.key(e.name())::startsWith)) {
        return who;
      }
      boolean medium = text.entities.media().contains(e.id());
      if (who.size() == 1 && e.type() != Entity.Type.PER && (found.isEmpty() || !medium && text.entities.media().contains(found.get(0)))) {
        found = who;
      }
    }
    return found.isEmpty() ? last() : found;
  }

  /// Somebody speaks for a body, which is the subject of what is said next: "نفت الحركة، على لسان ناطقها، ذلك، وقالت".
  void voice(List<String> who, List<String> body) {
    voiced = body;
    voice = who;
  }

  /// The speaker of a finite verb that names none: the last one whom the form fits.
  List<String> carried(VerbForm form) {
    if (!carries) {
      return List.of();
    }
    boolean agrees = form.number() == VerbForm.Number.SINGULAR
        && form.gender() != (feminine ? VerbForm.Gender.MASCULINE : VerbForm.Gender.FEMININE);
    if (agrees && !paper.isEmpty() && !spoke.isEmpty() && spoke.get(0).equals(paper)) {
      return paper;
    }
    if (!voiced.isEmpty() && subjects.agreement.continues(voiced.get(0), form)) {
      return voice;
    }
    List<List<String>> order = new ArrayList<>(inSentence.isEmpty() ? List.of() : List.of(inSentence));
    order.addAll(spoke);
    if (spoke.isEmpty() && !acted.isEmpty()) {
      order.add(acted);
    }
    for (List<String> who : order) {
      boolean several = who.size() > 1;
      if (several
          ? form.number() != VerbForm.Number.SINGULAR
          : subjects.agreement.continues(who.get(0), form) || who == order.get(0) && subjects.agreement.people(who.get(0), form)) {
        return who;
      }
    }
    return List.of();
  }

  /// The medium that spoke in this sentence and passes on what somebody told it: "أفاد مراسل الجزيرة بمقتل 2، ونقل عن شهود". Empty when none did.
  List<String> medium(VerbForm form, Relays relays) {
    return carries && inSentence.size() == 1 && relays.outlet(inSentence.get(0)) && subjects.agreement.continues(inSentence.get(0), form)
        ? inSentence
        : List.of();
  }

  /// The speaker of a verb joined by "و": who spoke in this sentence, else whom it began with ("استقبل الرئيس فلانا، وقال"), else the last one.
  List<String> going(int verb, Sentence within, VerbForm form) {
    if (inSentence.isEmpty() && carries) {
      int at = within.first();
      int comma = at;
      while (comma < Math.min(verb, at + OPENING) && !text.mark(comma, "،,")) {
        comma++;
      }
      if ((OCCASIONS.contains(text.key(at)) || LEADING.contains(text.key(at))) && text.mark(comma, "،,")) {
        at = comma + 1; // "وفي واشنطن، استقبل"
      }
      int subject = text.phraseAt(at).isPresent() ? at : text.quoteMark(at + 1) ? at + 2 : at + 1; // "شككت «الحركة» في النتائج، وتحدثت"
      Optional<Phrase> p = text.phraseAt(subject);
      if (p.isPresent() && p.get().first() < verb - 1 && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(at))
          && p.get().entities().size() == 1 && head(p.get(), form)) {
        return p.get().entities();
      }
    }
    List<String> represented = carries ? new Mouthpieces(text, subjects).represented(inSentence, verb, within, form) : List.of();
    List<String> clause = !carries ? List.of() : represented.isEmpty() ? ofClause(verb, within, form) : represented;
    return clause.isEmpty() ? carried(form) : clause;
  }

  /// Whether the verb can go on with whom its sentence begins with: a person, or people without a name in the plural.
  private boolean head(Phrase p, VerbForm form) {
    String id = p.entities().get(0);
    if (text.is("befalling", p.first() - 1)) {
      return false; // "قتل عشرات المدنيين ...، وأضافوا": the dead do not
    }
    return switch (text.entities.entity(id).type()) {
      case PER -> subjects.agreement.continues(id, form);
      case GRP ->
        (form.number() != VerbForm.Number.SINGULAR || p.kind() == Phrase.Kind.ROLE && !p.plural())
            && (subjects.agreement.continues(id, form) || subjects.agreement.people(id, form));
      default -> false;
    };
  }

  /// Who acts in the clause that the verb goes on with, where not the speaker does: "فيما اتصل الرئيس بنظيره، وتعهد", or a clause of what is said
  /// whose subject agrees where the speaker does not: "ذكرت الصحيفة أن الوزير اتصل بنظيره، وطلب". Empty when there is none.
  private List<String> ofClause(int verb, Sentence within, VerbForm form) {
    boolean other = !inSentence.isEmpty() && inSentence.size() == 1 && !subjects.agreement.agrees(inSentence.get(0), form);
    for (int k = verb - 1; k > within.first(); k--) {
      if (text.mark(k, "؛.:") && !text.initial(k - 1)) {
        return List.of();
      }
      boolean opens = text.is("contrasting", k) && text.phraseAt(k + 1).isEmpty();
      Optional<Phrase> p = opens ? text.phraseAt(k + 2) : other && text.that(k) ? text.phraseAt(k + 1) : Optional.empty();
      if (p.isPresent() && !subjects.clitic(p.get()) && p.get().entities().size() == 1
          && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER
          && subjects.agreement.continues(p.get().entities().get(0), form)) {
        return p.get().entities();
      }
      if (opens) {
        return List.of();
      }
    }
    return List.of();
  }

  /// Who tells what a relative clause says of its noun: who spoke in the sentence, else its first actor who agrees, else who spoke before.
  List<String> teller(int verb, Sentence within, VerbForm form) {
    for (int i = within.first(); inSentence.isEmpty() && i < verb; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && p.get().entities().size() == 1 && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1))
          && subjects.agreement.continues(p.get().entities().get(0), form)) {
        return p.get().entities();
      }
    }
    return carried(form);
  }

  /// The speaker of a participle: who spoke or acted in this sentence, else its first actor, else the last speaker.
  List<String> ofSentence(Cues.Hit hit) {
    List<String> represented = hit.cue().cue().id().equals("add")
        ? List.of()
        : new Mouthpieces(text, subjects).represented(inSentence, hit.token(), sentence, hit.cue().form());
    if (!represented.isEmpty()) {
      return represented;
    }
    boolean several = hit.cue().form().number() != VerbForm.Number.SINGULAR;
    if (!several && inSentence.size() == 1 && outer.size() == 1 && !subjects.agreement.agrees(inSentence.get(0), hit.cue().form())
        && subjects.agreement.agrees(outer.get(0), hit.cue().form())) {
      return outer; // "أدان الرئيس القصف، حيث قالت الوزارة إن ...، مشددا"
    }
    if (!inSentence.isEmpty() && (!several || inSentence.size() > 1 || subjects.agreement.continues(inSentence.get(0), hit.cue().form())
        || subjects.agreement.people(inSentence.get(0), hit.cue().form()))) {
      return inSentence;
    }
    for (int i = hit.token() - 1; several && i >= sentence.first(); i--) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && !subjects.clitic(p.get())
          && (p.get().entities().size() > 1 || head(p.get(), hit.cue().form()))) {
        return p.get().entities();
      }
    }
    if (several) {
      return List.of(); // "معتبرين": nobody here is more than one
    }
    for (int i = sentence.first(); i < hit.token(); i++) {
      if (text.is("honoured", i)) {
        return person(i, i); // "وتصفح سموه التقرير، مشيدا"
      }
    }
    for (int i = sentence.first(); i < hit.token(); i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1))
          && subjects.agreement.agrees(p.get().entities().get(0), hit.cue().form())) {
        return subjects.joint(p.get(), sentence).entities();
      }
    }
    return last();
  }

  /// The person who spoke last, else the one named last before the token; for "وقال معاليه". Where the honorific tells his rank, one of that rank.
  ///
  /// @param honorific its token
  List<String> person(int token, int honorific) {
    List<String> ranked = new Honours(text).of(text.key(honorific), token, spoke, acted);
    if (!ranked.isEmpty()) {
      return ranked;
    }
    for (List<String> who : spoke) {
      if (who.size() == 1 && text.entities.entity(who.get(0)).type() == Entity.Type.PER) {
        return who;
      }
    }
    if (acted.size() == 1 && text.entities.entity(acted.get(0)).type() == Entity.Type.PER) {
      return acted;
    }
    for (int i = token - 1; i >= 0; i--) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && p.get().entities().size() == 1
          && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER) {
        return p.get().entities();
      }
    }
    return List.of();
  }

  /// Whose occasion opens the sentence: "وفي مؤتمر صحفي للمتحدث باسم الوزارة، قال". Empty when there is none whom the form fits.
  List<String> host(int verb, Sentence within, VerbForm form) {
    int at = within.first();
    if (!OCCASIONS.contains(text.key(at)) || !Occasions.begins(text, at + 1)) {
      return List.of();
    }
    for (int i = at + 2; i < verb; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (text.mark(i, ".:؛") || p.isPresent() && subjects.clitic(p.get()) && !text.key(i).startsWith("ل")) {
        return List.of();
      }
      if (p.isPresent() && !Credits.outlet(text, p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1))) {
        Subject who = subjects.joint(p.get(), within);
        return who.entities().size() == 1 && text.mark(verb - 1, "،,") && subjects.agreement.continues(who.entities().get(0), form)
            && text.entities.entity(who.entities().get(0)).type() != Entity.Type.LOC ? who.entities() : List.of();
      }
    }
    return List.of();
  }

  /// Who speaks in the call or letter that "فيه" takes up; else the last speaker.
  List<String> nearest(int verb, Sentence within) {
    List<String> writer = new Writers(text, subjects).of(verb, within);
    return writer.isEmpty() ? last() : writer;
  }

  /// Whom "الذي قال" takes up: the phrase nearest before it.
  List<String> antecedent(int verb, Sentence within) {
    for (int i = verb - 1; i >= within.first() && i > verb - NEAR; i--) {
      Optional<Phrase> p = text.phraseOver(i);
      if (p.isPresent()) {
        return p.get().entities();
      }
    }
    return List.of();
  }
}
