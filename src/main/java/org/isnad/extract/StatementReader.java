package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds who is reported as saying what.
///
/// Each sentence is walked from verb of saying to verb of saying. A verb makes a statement when something brings in words said - "أن", a
/// preposition that the verb takes, a colon, a quotation - and a speaker can be found: named after the verb, before it, or the one who spoke last.
final class StatementReader {

  private static final Set<String> SAID = WordSet.of("that", "colon", "quote");
  private static final Set<String> OPENERS = WordSet.of("كما", "قد", "وقد", "فقد", "كان", "وكان", "كانت", "وكانت", "ثم",
      "و",
      "فيما", "بينما", "حيث", "حين", "اذ", "واذ", "لكنه", "لكنها", "ولكنه", "انه", "وانه");

  /// Words that bring in a clause beside the main one, whose own speaker goes on in it: "فيما أكد X أن ...، مضيفا".
  private static final Set<String> CLAUSES = WordSet.of("فيما", "بينما", "حيث", "حين", "اذ");
  /// Prepositions after which a word is a noun, whatever verb it looks like: "إلى وصف".
  private static final Set<String> GOVERNING = WordSet.of("الي", "علي", "في", "عن", "بعد", "قبل", "منذ", "حول", "بين", "مع",
      "ضد", "تحت", "عند", "بشان");

  private final Cues cues;

  private final boolean carries;

  /// @param carries whether a verb without a subject is given to who spoke before
  StatementReader(Cues cues, boolean carries) {
    this.cues = cues;
    this.carries = carries;
  }

  List<Statement> read(Text text) {
    List<Statement> out = new ArrayList<>();
    SubjectFinder subjects = new SubjectFinder(text);
    Contents contents = new Contents(text, cues);
    Speakers speakers = new Speakers(text, subjects, carries);
    for (Sentence sentence : text.document.sentences()) {
      if (sentence.headline()) {
        continue;
      }
      sentence(text, Datelines.without(text, sentence), subjects, contents, speakers, out);
    }
    return out;
  }

  private void sentence(Text text, Sentence sentence, SubjectFinder subjects, Contents contents, Speakers speakers, List<Statement> out) {
    speakers.newSentence(sentence);
    int before = out.size();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (text.phraseOver(i).isPresent() && text.phraseOver(i).get().kind() != Phrase.Kind.REFERENCE
          && text.phraseOver(i).get().first() != i) {
        continue;
      }
      Statement credited = new Credits(text, cues).statement(i, sentence, speakers, out.size() > before);
      if (credited == null) {
        credited = new DocumentWords(text, cues, subjects, contents).at(i, sentence, speakers);
      }
      if (credited == null && out.size() == before) {
        credited = new Interjections(text, cues, subjects).at(i, sentence, speakers);
      }
      Statement takenUp = credited == null
          ? new TakenUp(text, cues, subjects).at(i, sentence, speakers, out.subList(before, out.size()))
          : null;
      if (takenUp != null) {
        out.add(takenUp);
        i = TakenUp.verb(text, cues, i);
        continue;
      }
      Statement called = credited == null ? new CalledSo(text, cues, subjects).at(i, sentence, speakers) : null;
      if (called != null) {
        out.add(called);
        i++;
        continue;
      }
      if (credited != null) {
        Statement told = credited;
        speakers.papers.credited(text, sentence, told.speakers());
        if (out.subList(before, out.size()).stream().noneMatch(o -> again(o, told))) {
          out.add(told); // "نشر فلان بيانا ورد فيه:": once
        }
        continue;
      }
      Cues.Hit hit = text.phraseAt(i).isPresent() && !VerbSigns.speaking(text, i) ? null : cues.at(text.token(i));
      if (hit == null && text.word(i)
          && (begins(text, i, sentence) && (i == sentence.first() || !text.quoteMark(i - 1))
              || text.phraseOver(i - 1).isPresent() && (text.key(i).equals("طالب") || text.that(i + 1))
              || Particles.RELATIVE.contains(text.key(i - 1)) && text.that(i + 1) // "الذي بين أن"
              || VerbSigns.turns(text, i - 1) || text.key(i - 1).equals("قد") || VerbSigns.promises(text, i))
          && VerbSigns.verb(text, i, subjects, contents)) {
        hit = cues.verbOnly(text.token(i));
      }
      if ((hit == null || hit.cue().cue().id().equals("promise")) && text.phraseAt(i).isEmpty()) {
        Cues.Hit doubled = VerbSigns.doubled(text, cues, i);
        hit = doubled == null ? hit : doubled; // "وعدّت الخطوة" is no promise
      }
      if (hit == null && text.word(i) && text.phraseAt(i).isEmpty()) {
        hit = VerbSigns.participle(text, cues, i);
      }
      if (text.is("before-nouns", i - 1) && text.word(i) && text.phraseAt(i + 1).isPresent()) {
        Cues.Hit noun = cues.noun(text.token(i));
        hit = noun == null ? hit : noun;
      }
      Statement of = (hit == null || hit.masdar()) && !text.is("no-saying", i - 1) && !negated(text, i)
          ? new SayingNouns(text, cues, subjects, contents).genitive(i, sentence)
          : null;
      if (of != null) {
        if (out.subList(before, out.size()).stream().noneMatch(o -> again(o, of))) {
          out.add(of);
        }
        continue;
      }
      if (hit == null || hit.participle() && (text.key(i - 1).equals("لا") || !VerbSigns.circumstance(text, hit))
          || negated(text, i) && !hit.cue().cue().id().equals("exclude")
          || hit.finite() && hit.taken() == 0 && GOVERNING.contains(text.key(i - 1))) {
        continue;
      }
      Statement s = statement(text, sentence, hit, subjects, contents, speakers);
      if (s != null && out.subList(before, out.size()).stream().noneMatch(o -> again(o, s))) {
        out.add(s);
      }
    }
    if (out.size() == before) {
      Statement bare = bareQuotation(text, sentence, speakers);
      if (bare != null) {
        out.add(bare);
      }
    }
  }

  /// Whether both tell the same words of the same speaker: "وأضاف قائلا".
  private static boolean again(Statement a, Statement b) {
    if (b.rule().startsWith("statement/noun") && a.content().end() == b.content().end()
        && Math.abs(a.content().start() - b.content().start()) < 4) {
      return true; // "نقلت الصحيفة عن الوزير تأكيده أن" is nobody else's
    }
    return a.speakers().equals(b.speakers()) && a.content().end() == b.content().end()
        && (Math.abs(a.content().start() - b.content().start()) < 4
            || b.cue() != null && a.content().start() == b.cue().start() && (a.rule().endsWith("/act") || b.rule().contains("/carried/")));
  }

  private @Nullable Statement statement(Text text, Sentence sentence, Cues.Hit hit, SubjectFinder subjects, Contents contents,
      Speakers speakers) {
    int i = hit.token();
    if (hit.cue().cue().takes(Complement.NONE) || considered(text, hit) || hit.finite() && text.is("scripture", i + 1)
        || hit.cue().cue().takes(Complement.ACT) && hit.finite() && hit.cue().form().object()
        || hit.cue().form().aspect() == VerbForm.Aspect.FUTURE
        || hit.participle() && Particles.PREPOSITIONS.contains(text.key(i - 1))) {
      return null;
    }
    if (hit.finite() && (VerbSigns.credits(text, i) || VerbSigns.foreseen(text, i) || VerbSigns.passive(text, hit)
        || VerbSigns.voweled(text, hit) || VerbSigns.called(text, hit) || VerbSigns.naming(text, i))) {
      return null;
    }
    if (hit.masdar()) {
      return new SayingNouns(text, cues, subjects, contents).statement(sentence, hit, speakers);
    }
    Sayers sayers = new Sayers(text, cues, subjects, speakers);
    Subject subject = hit.finite() ? sayers.named(sentence, hit) : null;
    subject = subject != null && VerbSigns.blamed(text, hit, subject.end()) ? null : subject;
    if (subject != null && hit.cue().form().gender() == VerbForm.Gender.FEMININE && hit.cue().form().number() == VerbForm.Number.SINGULAR
        && subject.entities().size() == 1) {
      subjects.agreement.woman(subject.entities().get(0));
    }
    int from = subject != null && subject.end() > i ? subject.end() : i + 1;
    if (from == i + 1 && hit.finite() && text.words("object-first").contains(hit.cue().cue().id())
        && !hit.cue().cue().takes(Complement.ACCUSED)
        && !hit.cue().cue().takes(Complement.ADDRESSED) && !hit.cue().cue().takes(Complement.OBJECT)
        && text.phraseAt(from).filter(p -> !subjects.clitic(p)).isPresent()) {
      from = subjects.joint(text.phraseAt(from).get(), sentence).end(); // the one addressed
    }
    from = idle(text, hit, from) ? from + 1 : from;
    Relays relays = new Relays(text, cues, subjects);
    if (hit.cue().cue().takes(Complement.RELAY)) {
      Statement relayed = relays.relayed(sentence, hit, subject, from, contents, speakers);
      if (relayed != null || !hit.cue().cue().takes(Complement.OBJECT)) {
        return relayed;
      }
    }
    Subject outlet = subject;
    Subject source = hit.finite() ? relays.inserted(from, sentence, subject) : null;
    if (source != null) {
      subject = source;
      from = source.end();
    }
    if (subject == null && (text.words("impersonal").contains(text.key(i)) || inside(text, i) || firstPerson(text, hit) || idiom(text, i)
        || text.key(i - 1).equals("ما") && Particles.CREDITS.contains(text.key(i - 2)))) {
      return null; // "يُذكر أنّ": the article's own voice; "أعتقد", "نأمل" in somebody's own words
    }
    if (subject == null && hit.finite() && hit.cue().form().number() == VerbForm.Number.SINGULAR && !hit.cue().form().object()
        && (i + 1 < text.size() && text.token(i + 1).isNumber() && text.time(i + 1) == null && !text.key(i + 2).startsWith("مر")
            || text.is("all-of-them", i + 1))) {
      return null; // "وقال 27 في المئة إنهم", "وصرح كلاهما بأن": not who spoke before
    }
    List<String> who = subject != null
        ? subject.entities()
        : hit.participle() ? speakers.ofSentence(hit) : sayers.understood(sentence, hit);
    int document = Sayers.document(text, i);
    if (subject == null && hit.finite()) {
      speakers.paper(who, document);
    }
    if (subject == null && hit.finite() && (document >= 0 || text.is("honoured", i + 1))) {
      from = Math.max(i, document) + 1;
      from = from == i + 1 ? i + 2 : from;
    }
    if (who.isEmpty() || subject == null && text.key(i - 1).equals("قد") && text.key(i - 2).startsWith("ال") && NounSigns.noun(text, i - 2)
        && text.phraseOver(i - 2).isEmpty()) {
      return null; // "تكون الحكومة قد تعهدت": somebody of whom no more is known
    }
    if (subject == null && hit.cue().form().number() == VerbForm.Number.SINGULAR
        && text.words("finding-out").contains(hit.cue().cue().id())) {
      return null; // "وجدت أن الانفراد يريح"
    }
    if (subject == null && hit.cue().cue().id().equals("publish") && text.key(i - 1).equals("ما")) {
      return null; // "ما ينشر \"محض كذب\""
    }
    boolean behind = subject != null && subject.end() > i + 1 && hit.finite() && hit.taken() == 0 && text.opens(sentence.first()) != null;
    Contents.Content head = behind ? contents.before(hit, from, sentence) : null; // "«...»، قال فلان، مضيفا «...»"
    Contents.Content content = head != null ? head : contents.after(hit, from, sentence);
    if (content == null && begins(text, i, sentence) && !sayers.relative(i)) {
      content = contents.bare(hit, from, sentence);
    }
    if (content == null && (subject != null && subject.end() > i + 1 || document > 0) && hit.finite() && hit.taken() == 0) {
      content = contents.before(hit, from, sentence); // "...، يقول فلان", "...، يضيف البلاغ"
    }
    if (content != null && hit.finite() && content.by().equals("object") && text.key(i - 1).equals("ما") && text.key(i - 2).equals("علي")) {
      content = null; // "على ما أكد السفير عبد الرحمن سر": the words stand before it
    }
    if (content != null && subject == null && hit.finite() && from == i + 1 && content.introducer() > i + 1
        && !content.by().equals("object") && !text.words("object-first").contains(hit.cue().cue().id()) && text.phraseOver(i + 1).isEmpty()
        && NounSigns.noun(text, i + 1)) {
      content = null; // "أضاف أسبابا ... أنها", "أكد مديرون لم نعرفهم أن"
    }
    if (content != null && subject == null && hit.finite() && hit.taken() == 0
        && (content.by().equals("object") && text.is("contrasting", i - 1) || NounSigns.dual(text, i + 1))) {
      content = null; // "بينما قدر بحث جامعي عدد", "عبر والدا الشهيد عن": somebody of whom no more is known
    }
    if (content != null && subject == null && hit.finite() && hit.cue().form().object() && content.introducer() > i + 1
        && text.token(i + 1).bare().endsWith("ها") && text.key(i + 1).length() > 4 && !Particles.WITH_PRONOUN.contains(text.key(i + 1))) {
      content = null; // "ووصفها محاميها أنطوان شديد بأنها"
    }
    if (content != null && subject == null && hit.finite() && !SAID.contains(content.by()) && !begins(text, i, sentence)
        && !(sayers.relative(i) && text.mark(i - 2, "،,"))) {
      content = null; // "الإقبال الكبير يشجع على": what somebody unknown does
    }
    if (content != null && subject == null && content.by().equals("object") && (hit.finite()
        ? hit.cue().form().object()
        : text.word(i - 1) && !text.key(i).endsWith("ا"))) {
      content = null; // "رفضها", "التي تؤيد": what somebody does rather than says
    }
    if (content != null && subject == null && hit.finite() && content.by().equals("object")
        && (NounSigns.nominative(text, content.introducer()) || text.is("told", content.introducer())
            || hit.cue().form().aspect() == VerbForm.Aspect.PRESENT && !negated(text, i) && !Sayers.within(text, i))) {
      content = null; // "أكد الطرفان ضرورة", "توقع استطلاع": somebody of whom no more is known; "وترجع التسمية": what something does
    }
    if (content != null && subject == null && hit.finite() && hit.cue().form().object()
        && (content.by().equals("that") || content.by().equals("quote") || content.by().equals("colon"))
        && !text.words("object-first").contains(hit.cue().cue().id())) {
      content = null; // "ما ذكره فلان", "نشرتها": said of what stands before
    }
    if (content != null && subject == null && hit.finite() && document < 0 && !SAID.contains(content.by())
        && new OwnSubject(text, cues).of(hit)) {
      content = null; // "أدانت المحكمة صحافيي القناة"
    }
    if (content != null && content.by().equals("on") && hit.cue().cue().id().equals("comment")
        && VerbSigns.worded(text, cues, content.introducer(), sentence)) {
      content = null; // "علق على ذلك بالقول": the noun tells the words
    }
    boolean main = !Sayers.within(text, i) && (hit.taken() > 0 || i == sentence.first() || text.mark(i - 1, "،,")
        || subject != null && subject.end() > i && CLAUSES.contains(text.key(i - 1))
            && !text.words("object-first").contains(hit.cue().cue().id()) // "حيث طالبت أنقرة ب": may be the one asked
        || text.key(i - 1).equals("كما") || text.key(i - 1).equals("قد") && hit.cue().form().aspect() == VerbForm.Aspect.PAST); // not "قد يظهر"
    if (content == null) {
      if (subject != null) {
        speakers.acts(subject.entities(), main);
      }
      return null;
    }
    content = ContentCut.upToMainClause(text, cues, content, i, sentence);
    content = sayers.relative(i) ? ContentCut.upToComma(text, content) : ContentCut.upToTurn(text, cues, content, i, sentence);
    speakers.speaks(who, main);
    speakers.papers.told(text, sentence, content.introducer(), who);
    if (source != null && outlet != null && !relays.outlet(outlet) && outlet.entities().size() == 1) {
      speakers.voice(source.entities(), outlet.entities());
    }
    Attribution relay = source != null && outlet != null && relays.outlet(outlet)
        ? Credits.chain(text, outlet.entities(), i)
        : Credits.addressee(text, i, content.introducer());
    String rule = "statement/" + (hit.participle() ? "participle" : subject != null ? "subject" : "carried") + "/" + content.by();
    return new Statement(who, content.form(), cueSpan(text, hit), content.span(), relay, content.evidence(cueSpan(text, hit), sentence),
        rule, 1);
  }

  /// "أعتقد", "نأمل" outside quotation marks: still somebody's own words.
  private static boolean firstPerson(Text text, Cues.Hit hit) {
    String form = text.key(hit.token()).substring(hit.taken());
    String spelt = text.token(hit.token()).bare().substring(hit.taken());
    if (spelt.startsWith("أعت") || spelt.startsWith("أست")) {
      return true; // "أعتقد", not "اعتقد"
    }
    return hit.cue().form().aspect() == VerbForm.Aspect.PRESENT && (form.startsWith("ا") || form.startsWith("ن"));
  }

  /// "يعتبر المشروع الأكبر" is no opinion of anybody's, and "اطلع على" is not "أطلع".
  private static boolean considered(Text text, Cues.Hit hit) {
    String id = hit.cue().cue().id();
    return id.equals("consider") && hit.cue().form().aspect() == VerbForm.Aspect.PRESENT && !hit.cue().form().object()
        && !VerbSigns.thatRight(text, hit.token() + 1)
        || id.equals("blame") && hit.finite() && !blames(text, hit.token())
        || id.equals("brief") && !text.token(hit.token()).bare().substring(hit.taken()).startsWith("أ");
  }

  /// Whether something is laid to somebody's charge: "حمّل إسرائيل المسؤولية", not "حمل لافتات".
  private static boolean blames(Text text, int i) {
    for (int k = i + 1; k < Math.min(text.size(), i + 30) && !text.mark(k, ".؛"); k++) {
      String noun = text.key(k).startsWith("ال") ? text.key(k).substring(2) : text.key(k);
      if (noun.startsWith("مسوولي") || noun.startsWith("مسيولي") || text.is("blames", k)) {
        return true;
      }
    }
    return false;
  }

  /// "لفت الأنظار إلى": nothing is said.
  private static boolean idiom(Text text, int i) {
    return text.key(i).endsWith("لفت") && (text.key(i + 1).equals("الانظار")
        || text.key(i + 1).equals("الانتباه") && !text.key(i + 2).equals("الي"));
  }

  /// Whether a noun behind the verb tells no more than the verb does: "لفت النظر إلى أن", "جدد التأكيد أن", "تابع قوله:", "واصل حديثه:".
  private static boolean idle(Text text, Cues.Hit hit, int i) {
    if (hit.cue().cue().id().equals("renew") && text.key(i).equals("التاكيد")) {
      return text.that(i + 1);
    }
    return hit.cue().cue().id().equals("note")
        ? text.is("attention", i) && text.key(i + 1).equals("الي")
        : hit.cue().cue().takes(Complement.QUOTE) && text.is("own-words", i)
            && (text.mark(i + 1, ":،,") || text.opens(i + 1) != null || text.that(i + 1));
  }

  /// Whether a clause can begin with the verb: at the sentence's start, after a mark, with or after a conjunction.
  private static boolean begins(Text text, int i, Sentence sentence) {
    if (Sayers.earlier(text, i)) {
      return true; // "سبق أن طالب"
    }
    if (negated(text, i)) {
      return text.key(i - 1).startsWith("و") || i > sentence.first() && begins(text, i - 1, sentence);
    }
    String before = text.key(i - 1);
    return i == sentence.first() || !text.word(i - 1) && !text.token(i - 1).isNumber() || text.key(i).startsWith("و")
        || OPENERS.contains(before) || text.time(i - 1) != null || Sayers.within(text, i);
  }

  /// A paragraph that is a quotation and nothing else goes on with the last speaker.
  private static @Nullable Statement bareQuotation(Text text, Sentence sentence, Speakers speakers) {
    Quotation q = text.opens(sentence.first());
    List<String> who = speakers.last();
    if (q == null || who.isEmpty() || q.content().length() < 60 || q.span().length() < 0.8 * sentence.span().length()) {
      return null;
    }
    Span content = new Span(q.content().start(), Math.min(q.content().end(), sentence.span().end()));
    return new Statement(who, Statement.Form.DIRECT, null, content, Attribution.NONE, sentence.span(), "statement/bare-quotation", 1);
  }

  /// Whether the token stands inside a quotation of more than a name.
  private static boolean inside(Text text, int i) {
    Quotation q = text.quotation(i);
    return q != null && q.content().contains(text.token(i).span()) && q.content().length() > 20;
  }

  private static boolean negated(Text text, int i) {
    String before = text.key(i - 1);
    return before.equals("لم") || before.equals("ولم") || before.equals("لن") || before.equals("ولن") || before.equals("فلم");
  }

  static Span cueSpan(Text text, Cues.Hit hit) {
    Span token = text.token(hit.token()).span();
    return new Span(Math.min(token.start() + hit.taken(), token.end() - 1), token.end());
  }
}
