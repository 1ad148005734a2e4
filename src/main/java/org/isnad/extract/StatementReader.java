package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.SpeechCue.Complement;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds who is reported as saying what.
///
/// Each sentence is walked from verb of saying to verb of saying. A verb makes a statement when something brings in words said - "أن", a
/// preposition that the verb takes, a colon, a quotation - and a speaker can be found: named after the verb, before it, or the one who spoke last.
final class StatementReader {

  /// Verbs whose object is a person or body as well: what follows them may be the one addressed.
  private static final java.util.Set<String> OBJECT_FIRST = java.util.Set.of("inform", "brief", "call-for", "accuse", "demand", "warn",
      "urge", "urge-2", "refuse", "criticise", "describe", "consider", "blame", "request", "promise", "threaten", "appeal", "ask-2",
      "assure", "condemn", "praise", "congratulate", "oppose", "see-fit");

  private static final java.util.Set<String> IMPERSONAL = java.util.Set.of("يذكر", "ويذكر", "يشار", "ويشار", "يعتقد", "ويعتقد", "يتوقع",
      "ويتوقع");

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
      sentence(text, sentence, subjects, contents, speakers, out);
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
      if (credited != null) {
        out.add(credited);
        continue;
      }
      Cues.Hit hit = text.phraseAt(i).isPresent() ? null : cues.at(text.token(i));
      if (hit == null && text.phraseAt(i + 1).filter(p -> !subjects.clitic(p)).isPresent()
          && (i == sentence.first() || text.key(i).startsWith("و") || text.mark(i - 1, "،,"))) {
        hit = cues.verbOnly(text.token(i));
      }
      if (hit == null || negated(text, i)) {
        continue;
      }
      Statement s = statement(text, sentence, hit, subjects, contents, speakers);
      if (s != null) {
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

  private @Nullable Statement statement(Text text, Sentence sentence, Cues.Hit hit, SubjectFinder subjects, Contents contents,
      Speakers speakers) {
    if (hit.cue().cue().takes(Complement.NONE)) {
      return null;
    }
    int i = hit.token();
    if (hit.masdar()) {
      return nominal(text, sentence, hit, subjects, contents, speakers);
    }
    Subject subject = null;
    if (hit.finite()) {
      boolean addressed = OBJECT_FIRST.contains(hit.cue().cue().id());
      Subject before = subjects.before(i, sentence);
      subject = addressed && before != null && subjects.agrees(before.entities().get(0), hit.cue().form())
          ? new Subject(before.entities(), i + 1, true)
          : null;
      if (subject == null && !hit.cue().form().object()) {
        subject = subjects.after(i, sentence);
        if (subject != null && addressed && !subjects.agrees(subject.entities().get(0), hit.cue().form())
            && !speakers.carried(hit.cue().form()).isEmpty()) {
          subject = null; // the one told, not the one who tells
        }
      }
      if (subject == null) {
        subject = before;
      }
    }
    int from = subject != null && subject.end() > i ? subject.end() : i + 1;
    if (from == i + 1 && hit.finite() && OBJECT_FIRST.contains(hit.cue().cue().id()) && !hit.cue().cue().takes(Complement.ACCUSED)
        && !hit.cue().cue().takes(Complement.OBJECT) && text.phraseAt(from).filter(p -> !subjects.clitic(p)).isPresent()) {
      from = subjects.joint(text.phraseAt(from).get(), sentence).end(); // the one addressed
    }
    if (hit.cue().cue().takes(Complement.RELAY)) {
      return relayed(text, sentence, hit, subject, from, subjects, contents, speakers);
    }
    List<String> who = subject != null
        ? subject.entities()
        : hit.participle() ? speakers.ofSentence(hit) : speakers.carried(hit.cue().form());
    if (subject == null && hit.finite() && Credits.document(text.key(i + 1)) && !speakers.last().isEmpty()) {
      who = speakers.last(); // "وأضاف البيان"
    }
    if (subject == null && IMPERSONAL.contains(text.key(i))) {
      return null; // "يُذكر أنّ": the article's own voice
    }
    if (subject == null && inside(text, i)) {
      return null; // "أعتقد", "نأمل" in somebody's own words
    }
    if (subject == null && hit.finite() && relative(text, i)) {
      who = speakers.antecedent(i, sentence);
    }
    if (who.isEmpty()) {
      return null;
    }
    Contents.Content content = contents.after(hit, from, sentence);
    if (content == null) {
      if (subject != null) {
        speakers.acts(subject.entities());
      }
      return null;
    }
    speakers.speaks(who, hit.taken() > 0 || i == sentence.first() || text.mark(i - 1, "،,") || text.key(i - 1).equals("كما")
        || text.key(i - 1).equals("قد"));
    Attribution relay = Credits.addressee(text, i, content.introducer());
    String rule = "statement/" + (hit.participle() ? "participle" : subject != null ? "subject" : "carried") + "/" + content.by();
    return new Statement(who, content.form(), cueSpan(text, hit), content.span(), relay, content.evidence(cueSpan(text, hit), sentence),
        rule, 1);
  }

  /// "نقلت صحيفة X عن مسؤول قوله إن": the one after عن speaks, the outlet passes it on.
  private @Nullable Statement relayed(Text text, Sentence sentence, Cues.Hit hit, @Nullable Subject outlet, int from,
      SubjectFinder subjects, Contents contents, Speakers speakers) {
    for (int i = from; i < Math.min(sentence.end(), from + 12); i++) {
      if (Particles.that(text.key(i))) {
        break;
      }
      if (!text.key(i).equals("عن")) {
        continue;
      }
      Optional<Phrase> source = text.phraseAt(text.quoteMark(i + 1) ? i + 2 : i + 1);
      if (source.isEmpty()) {
        return null;
      }
      Subject who = subjects.joint(source.get(), sentence);
      Contents.Content content = contents.after(hit, who.end(), sentence);
      if (content == null) {
        return null;
      }
      speakers.speaks(who.entities());
      Attribution relay = outlet == null ? Attribution.NONE : Credits.chain(text, outlet.entities(), i);
      return new Statement(who.entities(), content.form(), cueSpan(text, hit), content.span(), relay,
          content.evidence(cueSpan(text, hit), sentence), "statement/relay", 1);
    }
    Contents.Content own = outlet == null ? null : contents.after(hit, from, sentence);
    if (own == null || outlet == null || !own.by().equals("that")) {
      return null;
    }
    speakers.speaks(outlet.entities());
    return new Statement(outlet.entities(), own.form(), cueSpan(text, hit), own.span(), Attribution.NONE,
        own.evidence(cueSpan(text, hit), sentence), "statement/relay-own", 1);
  }

  /// Nouns of saying: "قوله إن", "تهديدات إيران بـ", "ادعاءات X بأن".
  private @Nullable Statement nominal(Text text, Sentence sentence, Cues.Hit hit, SubjectFinder subjects, Contents contents,
      Speakers speakers) {
    int i = hit.token();
    if (hit.cue().form().object()) {
      // قوله: the one named last before it; part of a relay is read there
      return null;
    }
    int at = i + 1;
    if (text.key(at).equals("من") && text.key(at + 1).equals("جانب")) {
      at += 2;
    }
    Optional<Phrase> p = text.phraseAt(at);
    if (p.isEmpty() || text.key(i).startsWith("ال")) {
      return null;
    }
    boolean li = subjects.clitic(p.get()) && text.key(at).startsWith("ل");
    if (subjects.clitic(p.get()) && !li) {
      return null;
    }
    Subject who = subjects.joint(p.get(), sentence);
    Contents.Content content = contents.right(hit, who.end(), sentence);
    if (content == null) {
      return null;
    }
    return new Statement(who.entities(), content.form(), cueSpan(text, hit), content.span(), Attribution.NONE,
        content.evidence(cueSpan(text, hit), sentence), "statement/noun", 1);
  }

  /// A paragraph that is a quotation and nothing else goes on with the last speaker.
  private static @Nullable Statement bareQuotation(Text text, Sentence sentence, Speakers speakers) {
    Quotation q = text.opens(sentence.first());
    List<String> who = speakers.last();
    if (q == null || who.isEmpty() || q.content().length() < 25 || q.span().length() < 0.8 * sentence.span().length()) {
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

  private static boolean relative(Text text, int i) {
    int k = i - 1;
    while (text.key(k).equals("قد") || text.key(k).equals("كان") || text.key(k).equals("كانت")) {
      k--;
    }
    return text.key(k).equals("الذي") || text.key(k).equals("التي") || text.key(k).equals("الذين") || text.key(k).equals("والذي")
        || text.key(k).equals("والتي");
  }

  static Span cueSpan(Text text, Cues.Hit hit) {
    Span token = text.token(hit.token()).span();
    return new Span(Math.min(token.start() + hit.taken(), token.end() - 1), token.end());
  }
}
