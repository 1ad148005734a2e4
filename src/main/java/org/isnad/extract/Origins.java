package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Attribution.Scope;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Who is credited with a figure, from the nearest origin outwards: the source named in its own clause ("تقديرات الجيش تشير إلى"), a credit
/// after it ("بحسب حصيلة أعدتها ..."), the speaker in whose words it stands, those who passed these words on.
final class Origins {

  private final Text text;
  private final List<Statement> inwards;
  private final Cues cues;
  private final SourcePhrases sources;
  private final CreditChain credits;
  private final Reporters reporters;
  private final Turns turns;
  private final SpeakerChains speakers;
  private final InheritedOrigins inherited;
  private final BackwardCredits backward;

  Origins(Text text, List<Statement> statements, Cues cues, Measures measures) {
    this.text = text;
    this.cues = cues;
    this.inwards = statements.stream().filter(s -> !impersonal(text, s))
        .sorted(Comparator.comparingInt((Statement s) -> s.content().length()).thenComparing(Statement::content)).toList();
    this.sources = new SourcePhrases(text, cues, measures);
    this.reporters = new Reporters(text, cues, measures, statements);
    this.turns = new Turns(text);
    this.speakers = new SpeakerChains(text, statements);
    this.inherited = new InheritedOrigins(text, inwards, cues, measures, turns, speakers);
    this.backward = new BackwardCredits(text, cues);
    this.credits = new CreditChain(text, cues, measures);
  }

  /// The chain of the figure whose number begins at the token.
  Attribution of(int token, String measure, Sentence sentence) {
    Attribution told = told(token, measure, sentence);
    Attribution toll = told.chain().isEmpty() ? inherited.toll(token, measure, sentence) : Attribution.NONE;
    if (!toll.chain().isEmpty()) {
      told = toll;
    }
    if (!told.chain().isEmpty() && !sentence.headline()) {
      inherited.credited(token, measure, told.chain(), sentence);
    } else if (!sentence.headline()) {
      inherited.told(token);
    }
    return told;
  }

  private Attribution told(int token, String measure, Sentence sentence) {
    if (sentence.headline()) {
      return heading(token, sentence);
    }
    if (described(token, sentence) || credits.within(token, sentence) || sources.sample(token, sentence)) {
      return Attribution.NONE;
    }
    Span at = text.token(token).span();
    List<Statement> around = around(at);
    int others = around.size();
    around.removeIf(s -> turns.beyond(s, token, others > 1));
    List<Link> chain = new ArrayList<>();
    int from = around.isEmpty() ? sentence.first() : Math.max(sentence.first(), text.tokenAt(around.get(0).content().start()));
    if (!around.isEmpty() && turns.turned(around.get(0), token)) {
      List<Link> other = reporters.of(token, measure, sentence);
      if (!other.isEmpty()) {
        return new Attribution(other, Scope.DIRECT);
      }
    }
    SourcePhrases.Source source = sources.before(token, from, sentence);
    if (source != null) {
      SpeakerChains.add(chain, source.links());
      around.removeIf(s -> source.verb() > 0 && turns.turned(s, source.verb()));
    }
    CreditChain.Credit found = credits.of(token, sentence);
    CreditChain.Credit near = same(found);
    boolean elsewhere = found != null && found.far() && (around.isEmpty() || !own(found, around.get(0)))
        && (!around.isEmpty() || !chain.isEmpty() || !reporters.of(token, measure, sentence).isEmpty());
    CreditChain.Credit credit = elsewhere || found != null && turns.ofClauseBefore(found, around, sentence) ? null : near;
    boolean outside = credit != null && !around.isEmpty()
        && around.stream().noneMatch(s -> s.content().contains(text.token(credit.token()).span()));
    if (source == null && !around.isEmpty() && from > sentence.first()) {
      SpeakerChains.add(chain, reporters.within(token, measure, from, sentence)); // "قالت الوزارة إن المرصد وثق 40 غارة"
      if (!chain.isEmpty() && turns.wentBefore(from, token)) {
        return new Attribution(chain, Scope.DIRECT);
      }
    }
    List<Link> said = speakers.said(around, source == null ? -1 : source.verb());
    if (outside && credit != null && own(credit, around.get(0))) {
      SpeakerChains.add(chain, credit.links());
      SpeakerChains.add(chain, speakers.said(around.subList(1, around.size()), -1));
    } else if (outside && credit != null && passesOn(credit, around.get(0))) {
      SpeakerChains.add(chain, said);
      SpeakerChains.add(chain, credit.links());
    } else if (outside && credit != null) {
      boolean backs = backs(credit, around.get(0)) || credits.toldHim(credit, sentence) || relayed(credit, said);
      boolean paper = !backs && credit.token() < text.tokenAt(around.get(0).content().start());
      if (backs || credit.closes() && !paper) {
        SpeakerChains.add(chain, credit.links());
      }
      if (backs || paper || !credit.closes()) {
        SpeakerChains.add(chain, said);
      }
      if (paper) {
        SpeakerChains.add(chain, credit.links()); // "أعلن الوزير، وفق بيان للوزارة، تخصيص 85 مليونا"
      }
    } else {
      if (credit != null) {
        SpeakerChains.add(chain, credit.links());
      }
      SpeakerChains.add(chain, said);
    }
    if (around.isEmpty() && chain.isEmpty()) {
      SpeakerChains.add(chain, heading(token, sentence).chain());
    }
    if (around.isEmpty() && chain.isEmpty()) {
      SpeakerChains.add(chain, reporters.of(token, measure, sentence));
    }
    if (around.isEmpty() && credit != null && (Particles.RESTING.contains(text.key(credit.token())) || credits.passesOn(credit, token))) {
      SpeakerChains.add(chain, reporters.of(token, measure, sentence)); // "تحدثت الغرفة، استنادا إلى سجلات، عن 41"
    }
    if (chain.isEmpty() && around.isEmpty()) {
      SpeakerChains.add(chain, backward.of(sentence));
      SpeakerChains.add(chain, chain.isEmpty() ? inherited.item(sentence) : List.of());
    }
    if (chain.isEmpty()) {
      Attribution taken = inherited.of(token, sentence);
      return taken.chain().isEmpty() ? new Attribution(listed(sentence), Scope.INHERITED) : taken;
    }
    return new Attribution(chain, Scope.DIRECT);
  }

  /// The origins that the sentence tells which brings in the list to which the item belongs: "حصيلة أولية، حسب الوزارة:". Empty when none does.
  private List<Link> listed(Sentence sentence) {
    int at = sentence.index();
    while (at > 0 && item(text.document.sentences().get(at))) {
      at--;
    }
    Sentence intro = text.document.sentences().get(at);
    return at < sentence.index() && text.mark(intro.end() - 1, ":") ? credits.in(intro) : List.of();
  }

  /// Whether the mark of an item opens the sentence.
  private boolean item(Sentence sentence) {
    return !text.word(sentence.first()) && !text.token(sentence.first()).isNumber() && !text.quoteMark(sentence.first())
        && !text.mark(sentence.first(), "(");
  }

  /// A credit of "the same source" made out: whoever spoke last before it, in the text's words.
  private CreditChain.@Nullable Credit same(CreditChain.@Nullable Credit credit) {
    if (credit == null || credit.links().size() != 1 || !takesUp(credit.links().get(0).name())
        || !text.is("the-same", text.tokenAt(credit.links().get(0).span().end()))
            && !text.is("same", text.tokenAt(credit.links().get(0).span().start()) - 1)) {
      return credit;
    }
    Statement last = null;
    for (Statement s : inwards) {
      boolean before = s.content().end() <= text.token(credit.token()).span().start();
      if (before && !s.speakers().isEmpty() && (last == null || s.content().end() > last.content().end())) {
        last = s;
      }
    }
    List<Link> said = last == null ? List.of() : Credits.links(text, last.speakers());
    if (said.isEmpty() || said.get(0).entity() == null) {
      return credit;
    }
    Link words = credit.links().get(0);
    Link same = new Link(words.name(), words.span(), said.get(0).entity(), said.get(0).kind());
    return new CreditChain.Credit(credit.token(), List.of(same), credit.closes(), credit.far());
  }

  /// Whether the words of a credit take up a source told before: "المصدر", "البلاغ", "الأرقام".
  private boolean takesUp(String name) {
    String key = Folding.key(name);
    return key.equals("مصدر") || key.equals("المصادر") || text.words("documents").contains(key)
        || key.startsWith("ال") && SourcePhrases.data(key);
  }

  /// Whether the statement is made by the credit itself, which tells its whole chain: "..., حسبما أفاد مراسل نقلا عن مصادر".
  private boolean own(CreditChain.Credit credit, Statement s) {
    return s.cue() instanceof Span cue && cue.overlaps(text.token(credit.token()).span())
        && credit.links().stream().anyMatch(l -> l.entity() == null ? names(l, s) : s.speakers().contains(l.entity()));
  }

  /// Whether the words of the link name who makes the statement: "أرقام المفوضية".
  private boolean names(Link link, Statement s) {
    for (int k = text.tokenAt(link.span().start()); k < text.tokenAt(link.span().end()); k++) {
      if (text.phraseAt(k).filter(p -> p.entities().stream().anyMatch(s.speakers()::contains)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the credit beside a statement names who passed it on: an outlet, or whoever stands before the speaker.
  private boolean passesOn(CreditChain.Credit credit, Statement s) {
    int verb = s.cue() instanceof Span cue ? SpeakerChains.token(text, cue) : text.tokenAt(s.content().start());
    return credit.token() < verb || credit.links().get(0).kind() == OriginKind.OUTLET;
  }

  /// Whether the credit beside a statement names whom the speaker goes back to: it stands between him and his words ("زعمت الصحيفة، نقلا عن
  /// مسؤولين، أن"), or it ends the sentence with data ("بحسب تقديرات الفرق").
  private boolean backs(CreditChain.Credit credit, Statement s) {
    if (credit.token() < text.tokenAt(s.content().start())) {
      return !text.is("documents", credit.token() + 1) && !text.is("papers", credit.token() + 1);
    }
    boolean resting = Particles.RESTING.contains(text.key(credit.token()));
    return (credit.closes() || resting) && SourcePhrases.data(text.key(resting ? credit.token() + 2 : credit.token() + 1))
        && credit.links().stream().noneMatch(l -> l.kind() == OriginKind.OUTLET);
  }

  /// Whether an outlet says it and the credit names from whom it has it: "ذكرت الصحيفة أن 9 أصيبوا، نقلا عن مصدر أمني".
  private static boolean relayed(CreditChain.Credit credit, List<Link> said) {
    return !said.isEmpty() && said.get(0).kind() == OriginKind.OUTLET
        && credit.links().stream().noneMatch(l -> l.kind() == OriginKind.OUTLET);
  }

  /// Whoever stands before the colon that opens a headline or an item of a list: "وزير الصحة: 38 مصابا".
  private Attribution heading(int token, Sentence sentence) {
    int first = sentence.first();
    while (first < token && !text.word(first) && !text.token(first).isNumber()) {
      first++; // the mark of an item
    }
    Phrase p = text.phraseAt(first).orElse(null);
    if (p == null || p.kind() == Phrase.Kind.REFERENCE || p.end() >= token
        || text.entities.entity(p.entities().get(0)).type() == Entity.Type.LOC) {
      return Attribution.NONE;
    }
    Attribution to = text.mark(p.end(), ":") ? Attribution.NONE : Credits.addressee(text, p.end()); // "الوزير لإذاعة الفجر: 38 مصابا"
    int colon = to.chain().isEmpty() ? p.end() : text.tokenAt(to.chain().get(0).span().end());
    colon += text.quoteMark(colon) ? 1 : 0;
    if (!text.mark(colon, ":") || colon >= token) {
      return Attribution.NONE;
    }
    List<Link> chain = new ArrayList<>(Credits.chain(text, p.entities(), first).chain());
    chain.addAll(to.chain());
    return new Attribution(chain, Scope.DIRECT);
  }

  /// Whether the number says no more than how far a place lies, which is the article's own: "المدينة الواقعة على بعد 45 كيلومترا".
  private boolean described(int token, Sentence sentence) {
    for (int k = token - 1; k >= Math.max(sentence.first(), token - 4); k--) {
      String key = text.key(k);
      boolean away = (key.equals("بعد") || key.equals("مسافه")) && text.key(k - 1).equals("علي");
      if (away && (text.key(k - 2).startsWith("الواقع") || text.key(k - 2).equals("تقع") || text.key(k - 2).equals("يقع"))
          || (key.equals("تبعد") || key.equals("يبعد")) && Particles.RELATIVE.contains(text.key(k - 1))) {
        return true;
      }
    }
    return false;
  }

  /// The statements in whose words the figure stands, innermost first.
  private List<Statement> around(Span at) {
    List<Statement> out = new ArrayList<>();
    for (Statement s : inwards) {
      if (s.content().contains(at) && (out.isEmpty() || !turns.apart(out.get(out.size() - 1), s))) {
        out.add(s);
      }
    }
    return out;
  }

  private static boolean impersonal(Text text, Statement s) {
    Span cue = s.cue();
    if (cue == null) {
      return false;
    }
    int k = SpeakerChains.token(text, cue);
    String key = text.key(k).startsWith("و") || text.key(k).startsWith("ف") ? text.key(k).substring(1) : text.key(k);
    if (text.is("ordering", k) || text.is("claiming", k)) {
      return true; // "أمرت النيابة بحبس 24", "تبنت الحركة هجوما أوقع 9": what they do
    }
    if (s.rule().endsWith("taken-up") && text.is("denied", k)) {
      return true; // "زعمت قتل 40، وهو ما نفاه الجيش"
    }
    return text.words("impersonal-cues").contains(key) && SpeakerChains.carried(s) || text.key(k - 1).endsWith("الجدير");
  }
}
