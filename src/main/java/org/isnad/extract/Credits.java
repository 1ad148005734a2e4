package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Attribution.Scope;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.text.Folding;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.Token;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Credits that stand beside a clause: "بحسب X، فإن ...", "... وفق ما أعلن X", "قال X لموقع Y".
final class Credits {

  /// Verbs of somebody who does not say what stands before: "وهو ما رفضته واشنطن".
  private static final Set<String> DISSENTING = WordSet.of("refuse");
  /// Verbs whose object somebody else has told.
  private static final Set<String> DENYING = WordSet.of("deny", "refute", "disavow", "refuse");
  /// Verbs that have the one who is told something for their object.
  private static final Set<String> TOLD = WordSet.of("ابلغ", "ابلغت", "ابلغوا", "اخبر", "اخبرت", "اخبروا");
  /// An outlet whose name stands apart from its preposition has no more words than this.
  private static final int APART = 4;

  private final Text text;
  private final Cues cues;
  private final CreditedClause clause;

  Credits(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
    this.clause = new CreditedClause(text, cues);
  }

  /// The statement that a credit at the token makes, or null.
  ///
  /// @param said whether the sentence has told a statement already: then a credit at its end passes that on
  @Nullable
  Statement statement(int i, Sentence sentence, Speakers speakers, boolean said) {
    Statement aside = aside(i, sentence, speakers);
    if (aside != null) {
      return aside;
    }
    String key = text.key(i);
    boolean as = (key.equals("كما") || key.equals("ما") && !Particles.CREDITS.contains(text.key(i - 1))) && i + 1 < sentence.end()
        && saying(i + 1) && i > sentence.first() + 4
        && (key.equals("كما") || text.key(i - 1).equals("علي") || !pronoun(i + 1) || !text.word(i - 1) && !denied(i, sentence));
    int worded = CreditedWords.at(text, i);
    if (!Particles.CREDITS.contains(key) && !as && worded < 0) {
      return null;
    }
    if (worded >= 0 && CreditedWords.own(text, worded)) {
      return said || speakers.last().isEmpty() || !clause.closes(worded + 1, sentence)
          ? null
          : clause.trailing(i, sentence, speakers, new Subject(speakers.last(), worded + 1, false), Attribution.NONE);
    }
    int at = worded >= 0 ? worded + 1 : i + 1;
    boolean told = as;
    if (!as && (CreditedWords.what(text, at) || key.equals("حسبما") || key.equals("وفقما"))) {
      at = CreditedWords.what(text, at) ? at + 1 : at;
      told = finite(at);
    }
    if (!told && text.is("stands-in", at) && text.key(at + 1).equals("في")) {
      told = true;
      at += text.is("papers", at + 2) && !text.key(at + 2).equals("بيان") ? 2 : 1; // "حسب ما جاء في بيان للوزارة"
    }
    int verb = at;
    if (told) {
      at++;
    }
    while (text.time(at) != null && text.phraseAt(at).isEmpty()
        || told && text.mark(at, "،,") && (text.time(at + 1) != null || text.time(at - 1) != null) && at + 1 < sentence.end()
        || text.key(at).equals("به") || text.key(at).equals("عنه")
        || text.key(at).equals("بيان") || text.key(at).equals("لبيان")) {
      at++;
    }
    if (at > i + 1 && (text.key(at - 1).endsWith("بيان")) && (text.key(at).equals("عن") || text.key(at).startsWith("صادر"))) {
      at = text.key(at + 1).equals("عن") || text.key(at + 1).equals("من") ? at + 2 : at + 1; // "وفق بيان صادر عن الوزارة"
    }
    at = betweenCommas(at);
    Attribution to = told ? addressee(text, at) : Attribution.NONE;
    int beyond = to.chain().isEmpty() ? at : Math.max(bracketedEnd(text, at), text.phraseAt(at).map(Phrase::end).orElse(at + 1));
    if (text.phraseAt(beyond).isPresent()) {
      at = beyond; // "كما قال للصحيفة الناطق"
    }
    if (told) {
      at = behindAddressee(at);
    }
    if (text.phraseAt(at).isEmpty() && text.phraseAt(at + 1).isPresent() && text.document.numbers().stream().anyMatch(numbered(at))) {
      at++; // "بحسب ثلاثة مصادر"
    }
    if (text.key(at).equals("ل") && text.quoteMark(at + 1)) {
      at++; // وفقا لـ "فرانس برس"
    }
    Optional<Phrase> p = text.phraseAt(at);
    if (p.isEmpty() && text.quoteMark(at)) {
      p = text.phraseAt(at + 1);
    }
    SubjectFinder subjects = new SubjectFinder(text);
    Subject same = p.isEmpty() || text.is("same", at) || text.is("same", at + 1) ? same(at, speakers) : null; // "وفق المصدر ذاته"
    Subject named = same != null ? same : p.isPresent() ? subjects.joint(p.get(), sentence) : null;
    if (named == null && told) {
      named = subjects.named(verb, sentence);
    }
    if (named == null) {
      named = new Documents(text, subjects).owner(at, sentence);
    }
    if (named == null) {
      return null;
    }
    Relays relays = new Relays(text, cues, subjects);
    Subject source = told && text.key(named.end()).equals("عن")
        ? relays.named(named.end() + 1, sentence)
        : relays.inserted(named.end(), sentence, named);
    boolean passed = source != null;
    Subject who = source != null ? source : named;
    boolean fronted = i <= sentence.first() + 1
        || text.mark(i - 1, "،,-–") && i <= sentence.first() + 3 && text.phraseOver(i - 2).isEmpty();
    if (fronted) {
      return clause.fronted(i, sentence, speakers, who);
    }
    if (told && !as && clause.inside(i, who.end(), sentence)) {
      return said ? null : clause.around(i, who.end(), sentence, speakers, who);
    }
    if (!told && !as && worded < 0
        && (!clause.closes(who.end(), sentence) || !person(who) && clause.counts(i, sentence) && !lead(sentence))) {
      return null; // inside a sentence, or where there are numbers, a bare "وفقا لـ" credits no more than a figure, but for all that a report begins with
    }
    return said && (!told || !passed && p.isPresent() && outlet(text, p.get()))
        ? null
        : clause.trailing(i, sentence, speakers, who, to.chain().isEmpty() && told ? addressee(text, who.end()) : to);
  }

  /// Whether the report begins with the sentence, which nothing joins to one before: its credit is for all that it tells, counts included.
  private boolean lead(Sentence sentence) {
    return !text.key(sentence.first()).startsWith("و")
        && text.document.sentences().stream().filter(s -> !s.headline()).findFirst().filter(s -> s.index() == sentence.index()).isPresent();
  }

  /// Whether a person is credited: he has told the whole sentence, where a body may have given its numbers alone.
  private boolean person(Subject who) {
    return who.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER);
  }

  /// The statement of a document or its author that goes on between commas or behind the words: "أما اللوائح، يضيف البلاغ، فقد". Null when none does.
  private @Nullable Statement aside(int i, Sentence sentence, Speakers speakers) {
    if (i < sentence.first() + 2 || !saying(i)) {
      return null;
    }
    int noun = text.is("same", i + 1) ? i + 2 : i + 1;
    boolean apart = text.mark(i - 1, "،,-–") || text.is("put-in", i) && text.is("same", noun + 1); // "... الحدودية يضيف البيان ذاته"
    if (!apart || !text.is("documents", noun) || speakers.last().isEmpty()) {
      return null;
    }
    int end = text.is("same", noun + 1) ? noun + 2 : noun + 1;
    Subject who = new Subject(speakers.last(), end, false);
    boolean closes = clause.closes(end, sentence);
    if (!closes && !text.mark(end, "،,-–")) {
      return null;
    }
    return closes ? clause.trailing(i, sentence, speakers, who, Attribution.NONE) : clause.whole(i, sentence, speakers, who);
  }

  /// The index after a time between commas, "وفق ما أعلنت, صباح الاثنين, الوزارة"; else the token.
  private int betweenCommas(int i) {
    int k = i + 1;
    while (text.mark(i, "،,") && text.time(k) != null && text.phraseAt(k).isEmpty()) {
      k++;
    }
    return k > i + 1 && text.mark(k, "،,") ? k + 1 : i;
  }

  private static Predicate<NumberExpression> numbered(int i) {
    return n -> n.first() == i && n.end() == i + 1;
  }

  /// Who spoke last, for "المصدر عينه", "البيان"; null where the token is no such word.
  private @Nullable Subject same(int i, Speakers speakers) {
    int at = text.is("same", i) ? i + 1 : i;
    if (!text.is("documents", at) || speakers.last().isEmpty()) {
      return null;
    }
    List<String> who = text.key(at).endsWith("مصدر") ? speakers.source() : speakers.last();
    return new Subject(who, text.is("same", at + 1) ? at + 2 : at + 1, false);
  }

  /// The index after those to whom the words were said, when somebody is named behind them: "بحسب ما صرح به للجزيرة فلان"; else the token.
  private int behindAddressee(int i) {
    int end = bracketedEnd(text, i);
    Optional<Phrase> to = text.phraseAt(i);
    if (end == i && to.isPresent() && text.key(i).startsWith("ل") && to.get().span().start() > text.token(i).span().start()) {
      end = text.opens(to.get().end()) != null || text.mark(to.get().end(), "(") ? i : to.get().end();
    } else if (end == i && text.key(i).startsWith("للصح")) {
      end = i + 1;
    }
    while (end > i && text.time(end) != null && text.phraseAt(end).isEmpty()) {
      end++;
    }
    return end > i && text.phraseAt(end).isPresent() ? end : i;
  }

  /// Whether what is said is written to the verb: "نفت ما أوردته قنوات" credits nobody.
  private boolean pronoun(int i) {
    Cues.Hit hit = cues.at(text.token(i));
    return hit != null && hit.cue().form().object();
  }

  /// Whether something is denied before the token in its sentence: "نفت الحكومة، على لسان ناطقها، ما أوردته قنوات".
  private boolean denied(int i, Sentence sentence) {
    for (int k = i - 1; k >= sentence.first(); k--) {
      Cues.Hit hit = text.word(k) && text.phraseOver(k).isEmpty() ? cues.at(text.token(k)) : null;
      if (hit != null && DENYING.contains(hit.cue().cue().id())) {
        return true;
      }
    }
    return false;
  }

  private boolean finite(int i) {
    if (i >= text.size()) {
      return false;
    }
    Cues.Hit hit = cues.at(text.token(i));
    return hit != null && hit.finite();
  }

  /// Whether a finite verb that "أن" may follow stands at the token: "كما قال", not "كما جددت".
  private boolean saying(int i) {
    Cues.Hit hit = i >= text.size() ? null : cues.at(text.token(i));
    return hit != null && hit.finite() && !hit.cue().cue().takes(Complement.ACT) && !DISSENTING.contains(hit.cue().cue().id())
        && (hit.cue().cue().takes(Complement.THAT) || hit.cue().cue().takes(Complement.RELAY));
  }

  /// The outlet to whom somebody speaks: "قال مسؤول لوكالة رويترز إن".
  static Attribution addressee(Text text, int verb, int introducer) {
    for (int k = verb + 1; k < introducer; k++) {
      Optional<Phrase> informed = (told(text.key(verb)) || text.is("informing", verb)) && k > verb + 1 && text.phraseOver(k - 1).isPresent()
          ? text.phraseAt(k)
          : Optional.empty();
      if (informed.isEmpty() && k == verb + 1 && told(text.key(verb)) && !text.key(verb).endsWith("ت") && text.key(k).endsWith("ه")) {
        informed = text.phraseAt(k); // "أن مصدرا أبلغ وكالة رويترز بأن"
      }
      if (informed.isPresent() && informed.get().span().start() == text.token(k).span().start() && outlet(text, informed.get())
          && text.that(informed.get().end())) {
        return chain(text, informed.get().entities(), k); // "أبلغ مسؤول وكالة رويترز أن"
      }
      Attribution to = told(text.key(verb)) && text.quoteMark(k + 1) && !text.that(k + 2) && text.phraseOver(k).isPresent()
          ? bracketed(text, k + 2)
          : addressee(text, k);
      if (!to.chain().isEmpty()) {
        return to;
      }
    }
    return Attribution.NONE;
  }

  /// The outlet that the token names as the one spoken to: "لوكالة رويترز", "لـ«الرياض»", "لموفدة الميادين", "لمراسلنا", "في حديث إلى الأخبار".
  static Attribution addressee(Text text, int k) {
    String key = text.key(k);
    if (text.is("relating", k - 1)) {
      return Attribution.NONE; // "الشركة المشغلة لشبكة الأنابيب"
    }
    if (key.equals("ل") && bracket(text, k + 1) || key.equals("مع") && text.is("talks", k - 1) && bracket(text, k + 1)) {
      return bracketed(text, k + 2);
    }
    if (key.equals("ل") && text.phraseOver(k).isEmpty()) {
      return apart(text, k + 1);
    }
    Optional<Phrase> p = text.phraseAt(k);
    if (p.isEmpty() && text.is("media-nouns", k)) {
      return apart(text, k);
    }
    if (p.isEmpty()) {
      return text.is("own-correspondents", k) ? raw(text, text.token(k).span().start() + 1, k + 1) : Attribution.NONE;
    }
    if (text.is("own-correspondents", k)) {
      return chain(text, p.get().entities(), k); // "لمراسلتنا"
    }
    boolean li = p.get().span().start() > text.token(k).span().start() && key.startsWith("ل");
    if (li && text.is("addressed", k)) {
      return p.get().inner().stream().filter(q -> outlet(text, q)).findFirst().map(q -> chain(text, q.entities(), q.first()))
          .orElse(Attribution.NONE); // "في تصريح لمراسل سانا"
    }
    int by = text.quoteMark(k - 1) ? k - 2 : k - 1;
    boolean to = text.key(by).equals("مع") && text.is("talks", by - 1) || text.is("carried", by) && !Broadcasts.at(text, by)
        || text.key(by).equals("لدي")
        || text.is("addressed", by) || text.key(by).equals("الي") && (text.is("talks", by - 1) || text.key(by - 1).startsWith("حديث"));
    return (li || to) && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.ORG
        && (outlet(text, p.get()) || text.is("broadcast", by)) ? chain(text, p.get().entities(), k) : Attribution.NONE;
  }

  /// An outlet whose name stands apart from its "ل": "قال لـ معا ان".
  private static Attribution apart(Text text, int first) {
    Optional<Phrase> p = text.phraseAt(first);
    int end = p.isPresent() ? p.get().end() : first;
    while (end < first + APART && (text.word(end) && !text.that(end) || end > first && bracket(text, end))) {
      end++;
    }
    end = end > first && (text.quoteMark(end) || text.mark(end, ")")) ? end + 1 : end;
    boolean person = p.isPresent() && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER;
    int skip = text.is("media-nouns", first) ? 1 : 0;
    return end > first && !person && (text.that(end) || text.mark(end, ":"))
        ? raw(text, text.token(first).span().start() + skip, end)
        : Attribution.NONE;
  }

  private static Attribution raw(Text text, int start, int end) {
    Span span = new Span(start, text.token(end - 1).span().end());
    return new Attribution(List.of(new Link(text.words(span).replaceAll("\\s+", " "), span, null, OriginKind.OUTLET)), Scope.DIRECT);
  }

  /// Whether the verb has the one who is told something for its object: "أبلغ المصدر «الصحيفة» أن".
  private static boolean told(String verb) {
    String bare = verb.startsWith("و") ? verb.substring(1) : verb;
    return TOLD.contains(bare);
  }

  private static boolean bracket(Text text, int i) {
    return text.quoteMark(i) || text.mark(i, "(");
  }

  /// The index after an outlet in marks of its own to which the token leads: "لـ«الرياض»"; the token when there is none.
  static int bracketedEnd(Text text, int i) {
    if (!text.key(i).equals("ل") || !bracket(text, i + 1)) {
      return i;
    }
    for (int k = i + 3; k < i + 7; k++) {
      if (text.quoteMark(k) || text.mark(k, ")")) {
        return k + 1;
      }
    }
    return i;
  }

  /// An outlet whose name stands in marks of its own: "قال X لـ«الرياض» إن". The word after "ل" and before them may be a noun for it.
  private static Attribution bracketed(Text text, int first) {
    int end = first;
    while (end < first + 4 && (text.word(end) || text.token(Math.min(end, text.size() - 1)).kind() == Token.Kind.FOREIGN)) {
      end++;
    }
    if (end == first || !(text.quoteMark(end) || text.mark(end, ")"))) {
      return Attribution.NONE;
    }
    Optional<Phrase> p = text.phraseAt(first);
    if (p.isPresent() && p.get().end() == end) {
      return text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.PER
          ? Attribution.NONE
          : new Attribution(List.of(new Link(text.words(text.document.span(first, end)), text.document.span(first, end),
              p.get().entities().get(0), OriginKind.OUTLET)), Scope.DIRECT);
    }
    Span span = text.document.span(first, end);
    return new Attribution(List.of(new Link(text.words(span), span, null, OriginKind.OUTLET)), Scope.DIRECT);
  }

  static boolean outlet(Text text, Phrase p) {
    if (text.entities.media().contains(p.entities().get(0))) {
      return true;
    }
    return outlet(text, text.words(p.span()) + " " + text.entities.entity(p.entities().get(0)).name());
  }

  /// Whether the name is of a medium, as far as its words tell.
  static boolean outlet(Text text, String name) {
    String words = Folding.key(name);
    return text.words("outlets").stream().anyMatch(words::contains);
  }

  /// A chain of one link.
  static Attribution chain(Text text, List<String> entities, int token) {
    return new Attribution(links(text, entities), Scope.DIRECT);
  }

  /// The one link of those who speak together ("سكان ومسؤولون محليون"), by the entity named first.
  static List<Link> links(Text text, List<String> entities) {
    if (entities.size() < 2) {
      return entities.stream().map(id -> link(text, id)).toList();
    }
    Link first = link(text, entities.get(0));
    String name = String.join(" و", entities.stream().map(id -> text.entities.entity(id).name()).toList());
    return List.of(new Link(name, first.span(), first.entity(), first.kind()));
  }

  /// The link of an entity, by its name.
  static Link link(Text text, String id) {
    Entity e = text.entities.entity(id);
    Span span = e.places().isEmpty() ? new Span(0, 0) : e.places().get(0);
    return new Link(e.name(), span, id, OriginKinds.of(text, e));
  }
}
