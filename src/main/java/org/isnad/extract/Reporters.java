package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.article.Span;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds who reports a figure that stands in nobody's statement: the subject of a verb of reporting, counting or recording that governs the
/// figure's clause ("وثق المرصد إلقاء 20 برميلا", "وكانت الوزارة أعلنت عن إجراءات لقطاع يشغل 400 عامل").
final class Reporters {

  private static final Set<String> APART = WordSet.of("فيما", "بينما", "حين", "لكن", "ولكن", "غير", "كما");
  private static final int REACH = 45;
  private static final Set<String> STATED = WordSet.of("جاء", "ورد");
  private static final int QUOTING = 20;
  /// How far before its verb "أما" may stand, in tokens.
  private static final int TOPIC = 14;

  private final Text text;
  private final Cues cues;
  private final Set<String> reporting;
  private final Measures measures;
  private final List<Statement> statements;
  private final SubjectFinder subjects;
  private final CitedData cited;
  private final Forecasts forecasts;
  private final NamelessReporters nameless;
  private final CountingVerbs counting;
  private final UnknownSources unknown;

  Reporters(Text text, Cues cues, Measures measures, List<Statement> statements) {
    this.text = text;
    this.cues = cues;
    this.reporting = cues.words("reporting");
    this.measures = measures;
    this.statements = statements;
    this.subjects = new SubjectFinder(text);
    this.cited = new CitedData(text, subjects);
    this.forecasts = new Forecasts(text, measures);
    this.nameless = new NamelessReporters(text, measures);
    this.counting = new CountingVerbs(text, measures);
    this.unknown = new UnknownSources(text, cues);
  }

  /// Whoever reports the figure whose number begins at the token; empty when nobody does.
  List<Link> of(int token, String measure, Sentence sentence) {
    Quotation quotation = text.quotation(token);
    if (quotation != null) {
      List<Link> quoted = quoted(text.tokenAt(quotation.span().start()), sentence);
      if (!quoted.isEmpty()) {
        return quoted;
      }
    }
    for (int k = token - 1; k >= Math.max(sentence.first(), token - REACH); k--) {
      if (text.mark(k, ".؛") || APART.contains(text.key(k)) && !text.is("concerning", k + 1)) {
        return List.of();
      }
      if (!text.word(k) || text.phraseOver(k).isPresent() && !counting.sees(k) || text.key(k).equals("نقلا")) {
        continue;
      }
      List<Link> source = unknown.at(k, token);
      if (!source.isEmpty()) {
        return source;
      }
      Subject who = reporter(k, token, measure, sentence);
      if (who != null) {
        return who.end() <= token ? told(who, k, token) : List.of();
      }
      if (cited.cites(k)) {
        return cited.of(k, token, sentence);
      }
      Link learned = nameless.learned(k);
      Link office = learned != null ? learned : stated(k, token) instanceof Link document ? document : office(k, token);
      if (office != null) {
        return List.of(office);
      }
      if (finite(k)) {
        Link above = deciding(k) ? nameless.learnedBefore(k, sentence) : null; // "علمت «الشروق» أن القاضي قرر"
        return above == null ? List.of() : List.of(above); // whose words follow is known, or nobody is named
      }
    }
    return List.of();
  }

  /// Whoever reports the figure within the words of another, which begin at `from`; empty when nobody does.
  List<Link> within(int token, String measure, int from, Sentence sentence) {
    for (int k = token - 1; k >= from; k--) {
      if (text.mark(k, ".؛:") || text.quoteMark(k) || APART.contains(text.key(k)) || Particles.RELATIVE.contains(text.key(k))) {
        return List.of();
      }
      Link actor = text.word(k) && text.is("putting-forward", k) ? puttingForward(k) : null;
      if (actor != null) {
        return List.of(actor);
      }
      boolean tells = text.word(k) && text.phraseOver(k).isEmpty() && (counting.counts(k, token) || reports(k, token));
      Subject who = tells ? reporter(k, token, measure, sentence) : null;
      if (who != null || tells || text.word(k) && text.phraseOver(k).isEmpty() && finite(k)) {
        return who != null && who.end() <= token && !staff(who) ? Credits.links(text, who.entities()) : List.of();
      }
    }
    return List.of();
  }

  /// Whether those are the people of the one who speaks: "قالت ممثلة المنظمة إن فرق المنظمة رصدت".
  private boolean staff(Subject who) {
    Entity first = text.entities.entity(who.entities().get(0));
    return first.type() == Entity.Type.GRP && measures.words("staff").contains(Folding.key(first.name().split(" ")[0]));
  }

  /// Who puts forward what the verb at the token tells, named between "أن" and the verb: "قال المصدر إن الوفد اقترح 40 يوما". Null when nobody is.
  private @Nullable Link puttingForward(int verb) {
    Optional<Phrase> p = text.phraseOver(verb - 1).filter(q -> q.end() == verb);
    int first = p.map(Phrase::first).orElse(verb - 1);
    if (!text.that(first - 1) || p.isEmpty() && !text.key(first).startsWith("ال")) {
      return null;
    }
    Span span = text.token(first).span();
    return p.isPresent()
        ? Credits.links(text, List.of(p.get().entities().get(0))).get(0)
        : new Link(text.words(span), span, null, OriginKind.OFFICE);
  }

  /// Who says the words of the quotation that opens at the token: the subject of the verb of saying before it in the sentence.
  private List<Link> quoted(int open, Sentence sentence) {
    for (int k = open - 1; k >= Math.max(sentence.first(), open - QUOTING) && !text.mark(k, ".؛"); k--) {
      Cues.Hit hit = text.phraseOver(k).isEmpty() && text.word(k) ? cues.at(text.token(k)) : null;
      if (hit == null || !hit.finite()) {
        continue;
      }
      List<Link> source = unknown.at(k, open);
      if (!source.isEmpty()) {
        return source;
      }
      Subject after = subjects.after(k, sentence);
      Subject who = after != null ? after : subjects.named(k, sentence);
      if (who == null) {
        who = titled(k, open);
      }
      return who != null && who.end() <= open ? told(who, k, open) : List.of();
    }
    return List.of();
  }

  /// The person named between the verb and the words, behind his title and a comma: "قال المدرب، علي حسن، في تصريحات لـ".
  private @Nullable Subject titled(int verb, int open) {
    for (int k = verb + 1; k < open; k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && p.get().kind() == Phrase.Kind.NAME && !subjects.clitic(p.get())
          && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER) {
        return Particles.PREPOSITIONS.contains(text.key(k - 1))
            ? null
            : new Subject(List.of(p.get().entities().get(0)), p.get().end(), true);
      }
    }
    return null;
  }

  /// The speaker and the outlet that he spoke to, where that stands before his words.
  private List<Link> told(Subject who, int verb, int token) {
    int end = verb + 1;
    while (end < token && !Particles.that(text.key(end)) && !text.mark(end, ":")) {
      end++;
    }
    List<Link> out = new ArrayList<>(Credits.links(text, who.entities()));
    out.addAll(Credits.addressee(text, verb, end).chain());
    return out;
  }

  /// The document in whose words the figure stands: "جاء في بيان مشترك أن". Null where the preposition at the token brings in none.
  private @Nullable Link stated(int k, int token) {
    String verb = text.key(k - 1).startsWith("و") && text.key(k - 1).length() > 3 ? text.key(k - 1).substring(1) : text.key(k - 1);
    boolean tally = text.is("latest", k + 1) && measures.words("tally-nouns").contains(text.key(k + 2)); // "في أحدث حصيلة رسمية أن"
    int noun = tally ? k + 2 : k + 1;
    if (!text.key(k).equals("في") || !STATED.contains(verb) || !tally && !measures.words("tally-nouns").contains(text.key(noun))
        && !text.words("papers").contains(Clitics.withoutArticle(text.key(noun)))) {
      return null;
    }
    int end = noun + 1;
    while (end < token && (text.word(end) || text.quoteMark(end)) && !Particles.that(text.key(end))) {
      Optional<Phrase> p = text.phraseAt(end);
      if (p.isPresent()) {
        return Credits.link(text, p.get().entities().get(0));
      }
      end++;
    }
    if (!Particles.that(text.key(end)) || end >= token) {
      return null;
    }
    Span span = text.document.span(noun, Math.min(end, text.quoteMark(noun + 1) ? end : noun + 2));
    return new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
  }

  private boolean finite(int k) {
    Cues.Hit hit = cues.at(text.token(k));
    return hit != null && hit.finite();
  }

  /// Whether a verb that tells no words stands at the token: "قرر".
  private boolean deciding(int k) {
    Cues.Hit hit = cues.at(text.token(k));
    return hit != null && hit.cue().cue().takes(Complement.NONE);
  }

  private @Nullable Subject reporter(int k, int token, String measure, Sentence sentence) {
    String key = text.key(k);
    if (measures.words("recording").contains(key) && text.key(k - 1).equals("من")) {
      Optional<Phrase> p = text.phraseOver(k - 2);
      return p.isPresent() && p.get().end() == k - 1 && source(p.get()) ? new Subject(List.of(p.get().entities().get(0)), k, true) : null;
    }
    if (text.key(k - 1).equals("لم") || text.key(k - 1).equals("لن")) {
      return null;
    }
    String bare = counting.bare(k);
    if (counting.counts(k, token) && !(measure.equals("money") && counting.tallies(k))) {
      return counter(k, token, sentence);
    }
    if (claiming(k, token)) {
      return actor(k, sentence); // تبنى التنظيم الهجوم، زاعما قتل 44
    }
    if (learning(bare, k)) {
      return subjects.after(k, sentence); // علمت «الصحيفة» أن
    }
    if (Particles.RELATIVE.contains(text.key(k - 1)) && text.is("offering", k)) {
      return text.phraseOver(text.mark(k - 2, "،,") ? k - 3 : k - 2).map(p -> new Subject(p.entities(), k, true)).orElse(null); // "الوزير الذي عرض توريد 500 طن"
    }
    int revising = forecasts.revising(bare, k, sentence);
    if (revising >= 0) {
      return subjects.after(revising, sentence); // "رفع البنك توقعاته للنمو"
    }
    if (!reports(k, token)) {
      return null;
    }
    Subject after = subjects.after(k, sentence);
    Subject topic = after == null ? topic(k, sentence) : null;
    return after != null ? after : topic != null ? topic : subjects.before(k, sentence);
  }

  /// Who counts, records or estimates in the verb at the token: whoever is named behind it, else before it ("وكان المرصد قد وثق", "لكن اللجنة تقدر").
  private @Nullable Subject counter(int k, int token, Sentence sentence) {
    Optional<Phrase> p = text.phraseAt(k + 1);
    if (p.isPresent() && !subjects.clitic(p.get()) && !counted(k + 1)) {
      return source(p.get()) && !text.key(p.get().end()).equals("علي")
          && !(measures.words("regions").contains(text.key(k + 1)) && counting.cases(k, token)) ? subjects.after(k, sentence) : null;
    }
    Subject before = topic(k, sentence);
    before = before == null ? subjects.before(k, sentence) : before;
    return before == null || text.entities.entity(before.entities().get(0)).type() == Entity.Type.LOC && counting.cases(k, token)
        ? null
        : before;
  }

  /// Whom "أما" brings in of whom the verb at the token, with its "ف", tells: "أما منظمة «أفق» غير الحكومية فأحصت".
  private @Nullable Subject topic(int k, Sentence sentence) {
    for (int i = k - 1; text.key(k).startsWith("ف") && i >= Math.max(sentence.first(), k - TOPIC) && !text.mark(i, ".؛"); i--) {
      if (text.key(i).equals("اما") || text.key(i).equals("واما")) {
        return text.phraseAt(text.quoteMark(i + 1) ? i + 2 : i + 1).map(p -> new Subject(p.entities(), k, true)).orElse(null);
      }
    }
    return null;
  }

  /// Whether the token is a noun for a total, which is what is estimated: "تقدر عدد النازحين".
  private boolean counted(int i) {
    return measures.words("totals").contains(text.key(i));
  }

  /// Whether a participle of reporting stands at the token: "زاعما قتل 44", "معلنة إسقاط 3".
  private boolean claiming(int k, int token) {
    Cues.Hit hit = cues.at(text.token(k));
    return hit != null && hit.participle() && hit.taken() == 0
        && !text.words(text.token(k).span()).endsWith("ه") && reporting.contains(hit.cue().cue().id()) && !told(k, token);
  }

  /// Who acts in the clause that a participle belongs to: whom it names first, past what stands after prepositions.
  private @Nullable Subject actor(int participle, Sentence sentence) {
    VerbForm form = Objects.requireNonNull(cues.at(text.token(participle))).cue().form();
    for (int i = sentence.first(); i < participle; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && !subjects.clitic(p.get()) && !Particles.PREPOSITIONS.contains(text.key(i - 1))
          && subjects.agreement.agrees(p.get().entities().get(0), form)) {
        return new Subject(subjects.joint(p.get(), sentence).entities(), participle, true);
      }
    }
    return null;
  }

  /// Whether an outlet says at the token what it has learnt: "علمت «الصحيفة» أن".
  private boolean learning(String verb, int k) {
    if (!verb.equals("علم") && !verb.equals("علمت")) {
      return false;
    }
    Optional<Phrase> p = text.phraseAt(text.quoteMark(k + 1) ? k + 2 : k + 1);
    int end = p.map(Phrase::end).orElse(k + 1);
    return p.isPresent() && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.ORG
        && (Particles.that(text.key(end)) || Particles.that(text.key(end + 1)) || text.key(end).equals("من")
            || text.key(end + 1).equals("من"));
  }

  /// A body without a name that counts or records: "سجلت مراكز حقوقية 133 حالة".
  private @Nullable Link counting(int k, int token) {
    int noun = text.is("same", k + 1) ? k + 2 : k + 1; // "أحصت ذات المصالح"
    if (!counting.counts(k, token) || text.phraseOver(noun).isPresent() || noun >= token
        || !measures.credited(text.key(noun)) && !measures.words("eyewitnesses").contains(text.key(noun))) {
      return null;
    }
    int end = noun + 1;
    while (end < token && end < noun + 3 && text.word(end) && !Particles.PREPOSITIONS.contains(text.key(end)) && text.time(end) == null
        && !text.key(end).startsWith("ب") && !Particles.that(text.key(end)) && measures.event(text.key(end), text.key(end + 1)) == null) {
      end++;
    }
    Span span = text.document.span(k + 1, end);
    return new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
  }

  /// Whether a verb of reporting stands at the token whose words are no statement yet.
  private boolean reports(int k, int token) {
    Cues.Hit hit = cues.at(text.token(k));
    boolean about = hit == null || !hit.cue().cue().takes(Complement.ABOUT) || hit.cue().cue().takes(Complement.OBJECT)
        || hit.cue().cue().takes(Complement.BY)
        || IntStream.range(k + 1, token).anyMatch(i -> text.is("about", i) || text.that(i)); // but "تحدث لنحو 50 دقيقة"
    return hit != null && hit.finite() && reporting.contains(hit.cue().cue().id()) && !hit.cue().form().object() && about
        && hit.cue().form().aspect() != VerbForm.Aspect.FUTURE && !told(k, token);
  }

  /// Whether the verb's words are a statement already, whose end is known and which is not told by another verb behind the figure: "أعلن مقتل 3،
  /// قائلا إن".
  private boolean told(int k, int token) {
    Span at = text.token(k).span();
    return statements.stream().anyMatch(s -> s.cue() instanceof Span cue && cue.overlaps(at) && !saysFurther(token, s.content().start()));
  }

  /// Whether a participle of saying stands behind the figure, before the offset.
  private boolean saysFurther(int token, int offset) {
    for (int i = token + 1; i < text.size() && text.token(i).span().start() < offset; i++) {
      Cues.Hit hit = text.mark(i - 1, "،,") ? cues.at(text.token(i)) : null;
      if (hit != null && hit.participle()) {
        return true;
      }
    }
    return false;
  }

  private boolean source(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type() != Entity.Type.LOC || p.kind() == Phrase.Kind.NAME;
  }

  /// An office without a name of its own in the text: "أعلنت الوزارة", "وكانت الشرطة أعلنت".
  private @Nullable Link office(int k, int token) {
    if (!reports(k, token)) {
      return counting(k, token);
    }
    Link owner = measures.words("companies").contains(text.key(k + 1)) ? nameless.share(k) : null;
    if (owner != null) {
      return owner;
    }
    if (text.is("papers", k + 1) && text.key(k + 2).startsWith("لل") && k + 2 < token
        && text.phraseOver(k + 1).isEmpty()) {
      Span span = text.document.span(k + 1, k + 3); // "ذكر بيان للشركة أن"
      return text.phraseAt(k + 2).map(p -> Credits.link(text, p.entities().get(0)))
          .orElseGet(() -> new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE));
    }
    if (measures.words("bodies").contains(text.key(k + 1)) && text.phraseOver(k + 1).isEmpty()
        && nameless.body(k + 1, token) instanceof Link body) {
      return body;
    }
    int noun = text.key(k + 1).startsWith("ال") ? k + 1 : k - 1;
    String key = text.key(noun);
    if (noun >= token || !key.startsWith("ال") || !measures.credited(key) || text.phraseOver(noun).isPresent()
        || noun == k - 1 && !text.key(k - 2).endsWith("كانت") && !text.key(k - 2).endsWith("كان")) {
      return null;
    }
    int end = noun + 1;
    while (noun > k && end < token && end < noun + 3 && text.key(end).startsWith("ال")
        && !Particles.PREPOSITIONS.contains(text.key(end)) && text.time(end) == null) {
      end++;
    }
    Span span = text.document.span(noun, end);
    return new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OFFICE);
  }
}
