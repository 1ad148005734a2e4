package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Who is credited with a figure, from the nearest origin outwards: the source named in its own clause ("تقديرات الجيش تشير إلى"), a credit
/// after it ("بحسب حصيلة أعدتها ..."), the speaker in whose words it stands, those who passed these words on.
final class Origins {

  /// Cues of the article's own voice: يذكر أن, من الجدير ذكره.
  private static final Set<String> SUPPOSED = Set.of("ويعتقد", "يعتقد", "ويرجح", "يرجح", "ويقدر", "ويظن", "ويخشي");
  private static final Set<String> IMPERSONAL = Set.of("يذكر", "ذكره", "ذكرها", "يشار", "يلاحظ", "يعتقد", "يرجح", "متوقع");
  /// Verbs that tell more of what the sentence before is about.
  private static final Set<String> MORE = Set.of("وتبلغ", "ويبلغ", "كما", "حيث", "كذلك", "وكذلك");
  /// Words that draw the sum of what the sentence before reports.
  private static final Set<String> SUMS = Set.of("وبذلك", "وبهذا", "وبهذه", "وبهم", "ليرتفع", "لترتفع", "ليصل", "لتصل", "وبينهم", "ومنهم",
      "ومنها", "وبينها");
  private static final Set<String> TOLLS = Set.of("killed", "injured", "missing", "displaced");
  private static final Set<String> GOING_ON = Set.of("اضاف", "اضافت", "تابع", "تابعت", "اردف", "اردفت", "واصل", "واصلت");

  private final Text text;
  private final List<Statement> inwards;
  private final Cues cues;
  private final SourcePhrases sources;
  private final CreditChain credits;
  private final Reporters reporters;
  private final Turns turns;
  private final Map<Statement, List<Link>> relays = new HashMap<>();
  private final Measures measures;
  private Told last = new Told(-2, List.of(), "", 0);

  Origins(Text text, List<Statement> statements, Cues cues, Measures measures) {
    this.text = text;
    this.cues = cues;
    this.measures = measures;
    this.inwards = statements.stream().filter(s -> !impersonal(text, s))
        .sorted(Comparator.comparingInt((Statement s) -> s.content().length()).thenComparing(Statement::content)).toList();
    List<Statement> inOrder = statements.stream().sorted(Comparator.comparing(Statement::content)).toList();
    List<String> speakers = List.of();
    List<Link> outlet = List.of();
    Statement before = null;
    for (Statement s : inOrder) {
      List<Link> own = relay(s);
      if (own.isEmpty() && s.speakers().equals(speakers) && (carried(s) || goesOn(s))) {
        own = outlet;
        if (own.isEmpty() && before != null && s.rule().contains("participle") && follows(before, s)) {
          own = relays.getOrDefault(before, List.of()); // "نقلت الوكالة عن الوزير قوله إن ...، لافتا إلى أن"
        }
      } else {
        speakers = s.speakers();
        outlet = told(s) ? own : List.of();
      }
      relays.put(s, own);
      before = s;
    }
    this.sources = new SourcePhrases(text, cues, measures);
    this.reporters = new Reporters(text, cues, measures, statements);
    this.turns = new Turns(text);
    this.credits = new CreditChain(text, cues, measures);
  }

  /// The chain of the figure whose number begins at the token.
  Attribution of(int token, String measure, Sentence sentence) {
    Attribution told = told(token, measure, sentence);
    if (told.chain().isEmpty() && tallied(token, measure, sentence)) {
      told = new Attribution(last.chain(), Scope.INHERITED);
    }
    if (!told.chain().isEmpty() && !sentence.headline()) {
      last = new Told(sentence.index(), told.chain(), measure, token);
    }
    return told;
  }

  /// Whether the figure goes on with the toll that was credited before it: "بلغ عدد القتلى 30، بينما ارتفع عدد الجرحى إلى 90".
  private boolean tallied(int token, String measure, Sentence sentence) {
    boolean on = last.sentence() == sentence.index() && TOLLS.contains(last.measure()) && TOLLS.contains(measure)
        && turns.between(last.token(), token);
    for (int k = last.token(); on && k < token; k++) {
      on = !(text.word(k) && cues.at(text.token(k)) instanceof Cues.Hit hit && hit.finite())
          && !measures.words("tallies").contains(text.key(k));
    }
    return on;
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
      add(chain, source.links());
      around.removeIf(s -> source.verb() > 0 && turns.turned(s, source.verb()));
    }
    CreditChain.Credit found = credits.of(token, sentence);
    boolean elsewhere = found != null && found.far()
        && (!around.isEmpty() || !chain.isEmpty() || !reporters.of(token, measure, sentence).isEmpty());
    CreditChain.Credit near = same(found);
    CreditChain.Credit credit = elsewhere || found != null && turns.ofClauseBefore(found, around, sentence) ? null : near;
    boolean outside = credit != null && !around.isEmpty()
        && around.stream().noneMatch(s -> s.content().contains(text.token(credit.token()).span()));
    List<Link> said = said(around, source == null ? -1 : source.verb());
    if (outside && credit != null && (credit != found || own(credit, around.get(0)))) {
      add(chain, credit.links());
      add(chain, said(around.subList(1, around.size()), -1));
    } else if (outside && credit != null && passesOn(credit, around.get(0))) {
      add(chain, said);
      add(chain, credit.links());
    } else if (outside && credit != null) {
      boolean backs = backs(credit, around.get(0));
      if (backs || credit.closes()) {
        add(chain, credit.links());
      }
      if (backs || !credit.closes()) {
        add(chain, said);
      }
    } else {
      if (credit != null) {
        add(chain, credit.links());
      }
      add(chain, said);
    }
    if (around.isEmpty() && chain.isEmpty()) {
      add(chain, heading(token, sentence).chain());
    }
    if (around.isEmpty() && chain.isEmpty()) {
      add(chain, reporters.of(token, measure, sentence));
    }
    if (around.isEmpty() && credit != null && Particles.RESTING.contains(text.key(credit.token()))) {
      add(chain, reporters.of(token, measure, sentence)); // "تحدثت الغرفة، استنادا إلى سجلات، عن 41"
    }
    if (chain.isEmpty()) {
      Attribution goesOn = sums(sentence) && sentence.index() - last.sentence() <= 1
          ? new Attribution(last.chain(), Scope.INHERITED)
          : MORE.contains(text.key(sentence.first())) || thatOn(sentence.first()) ? report(sentence) : Attribution.NONE;
      return goesOn.chain().isEmpty() ? carriedOn(token, sentence) : goesOn;
    }
    return new Attribution(chain, Scope.DIRECT);
  }

  /// A credit of "the same source" made out: whoever spoke last before it, in the text's words where he is a source without a name.
  private CreditChain.@Nullable Credit same(CreditChain.@Nullable Credit credit) {
    if (credit == null || credit.links().size() != 1 || !credit.links().get(0).name().matches("(?:ال|)مصدر|المصادر")
        || !text.is("the-same", text.tokenAt(credit.links().get(0).span().end()))) {
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
    if (said.isEmpty() || said.get(0).name().contains("مصدر") || said.get(0).name().contains("مصادر")) {
      return credit;
    }
    return new CreditChain.Credit(credit.token(), said, credit.closes(), credit.far());
  }

  /// Whether the statement is made by the credit itself, which tells its whole chain: "..., حسبما أفاد مراسل نقلا عن مصادر".
  private boolean own(CreditChain.Credit credit, Statement s) {
    return s.cue() instanceof Span cue && cue.overlaps(text.token(credit.token()).span())
        && credit.links().stream().anyMatch(l -> l.entity() != null && s.speakers().contains(l.entity()));
  }

  /// Whether the credit beside a statement names who passed it on: an outlet, or whoever stands before the speaker.
  private boolean passesOn(CreditChain.Credit credit, Statement s) {
    int verb = s.cue() instanceof Span cue ? token(text, cue) : text.tokenAt(s.content().start());
    return credit.token() < verb || credit.links().get(0).kind() == OriginKind.OUTLET;
  }

  /// Whether the credit beside a statement names whom the speaker goes back to: it stands between him and his words ("زعمت الصحيفة، نقلا عن
  /// مسؤولين، أن"), or it ends the sentence with data ("بحسب تقديرات الفرق").
  private boolean backs(CreditChain.Credit credit, Statement s) {
    return credit.token() < text.tokenAt(s.content().start()) || credit.closes() && SourcePhrases.data(text.key(credit.token() + 1))
        && credit.links().stream().noneMatch(l -> l.kind() == OriginKind.OUTLET);
  }

  /// Whoever stands before the colon that opens a headline or an item of a list: "وزير الصحة: 38 مصابا".
  private Attribution heading(int token, Sentence sentence) {
    int first = text.mark(sentence.first(), "-–•*") ? sentence.first() + 1 : sentence.first();
    Optional<Phrase> p = text.phraseAt(first);
    return p.isPresent() && p.get().kind() != Phrase.Kind.REFERENCE && text.mark(p.get().end(), ":") && p.get().end() < token
        && text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.LOC
            ? Credits.chain(text, p.get().entities(), first)
            : Attribution.NONE;
  }

  /// The speaker of the report that the sentence before tells and this one goes on with.
  private Attribution report(Sentence sentence) {
    if (sentence.index() == 0) {
      return Attribution.NONE;
    }
    Span before = text.document.sentences().get(sentence.index() - 1).span();
    Statement last = null;
    for (Statement s : inwards) {
      if (s.content().start() >= before.start() && s.content().end() <= before.end() && s.content().end() > before.end() - 4
          && (last == null || s.content().start() < last.content().start())) {
        last = s;
      }
    }
    return last == null ? Attribution.NONE : new Attribution(said(List.of(last), -1), Scope.INHERITED);
  }

  /// The last figure that was credited.
  private record Told(int sentence, List<Link> chain, String measure, int token) {
  }

  /// Whether the sentence draws the sum: "وبذلك يرتفع العدد", not "وبهذا الفوز".
  private boolean sums(Sentence sentence) {
    String next = text.key(sentence.first() + 1);
    return SUMS.contains(text.key(sentence.first())) && (!next.startsWith("ال") || next.startsWith("الحصيل") || next.startsWith("العدد"));
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

  /// A later clause of the sentence that goes on with what the speaker before it reports: "... ، ويعتقد أن 120 منهم", "وأن الخسائر بلغت 30",
  /// "أي 24 مليونا", "وذكر بأن 200 سجين أطلقوا".
  private Attribution carriedOn(int token, Sentence sentence) {
    int end = text.token(token).span().start();
    Statement last = null;
    for (Statement s : inwards) {
      if (s.content().start() >= sentence.span().start() && s.content().end() <= end && !s.speakers().isEmpty()
          && (last == null || s.content().end() > last.content().end())) {
        last = s;
      }
    }
    return last == null || !goesOn(text.tokenAt(last.content().end()), token)
        ? Attribution.NONE
        : new Attribution(said(List.of(last), -1), Scope.INHERITED);
  }

  /// Whether a further "أن" of the report before stands at the token: "دمر 33 مستوصفا. وأنه جرى إخلاء".
  private boolean thatOn(int i) {
    String key = text.key(i);
    return key.startsWith("و") && key.length() > 2 && Particles.that(key.substring(1)) && text.token(i).bare().startsWith("وأ");
  }

  private boolean goesOn(int from, int token) {
    boolean on = false;
    for (int k = from; k < token; k++) {
      String key = text.key(k);
      if (text.mark(k, ".") && thatOn(k + 1)) {
        continue;
      }
      if (text.mark(k, ".؛") || Turns.MEANWHILE.contains(key) || key.equals("لكن") || key.equals("ولكن")) {
        return false;
      }
      String bare = key.startsWith("و") ? key.substring(1) : key;
      boolean that = Particles.that(bare) && bare.length() < key.length() || key.equals("اي");
      boolean meant = key.equals("اشاره") && text.key(k - 1).equals("في"); // "في إشارة إلى عودة 500 ألف"
      boolean supposed = SUPPOSED.contains(key) && Particles.that(text.key(k + 1));
      Cues.Hit hit = key.startsWith("و") ? cues.at(text.token(k)) : null;
      boolean said = hit != null && hit.taken() > 0 && hit.finite() && text.phraseAt(k + 1).isEmpty() && !text.key(k + 1).startsWith("ال");
      on |= that || supposed || said || meant;
    }
    return on;
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

  /// The speakers, each with the outlet that he spoke to.
  ///
  /// @param verb the token of a cue whose subject is a source told already, or -1
  private List<Link> said(List<Statement> around, int verb) {
    List<Link> out = new ArrayList<>();
    for (Statement s : around) {
      Span cue = s.cue();
      boolean told = verb >= 0 && cue != null && text.token(verb).span().overlaps(cue);
      if (!told) {
        add(out, Credits.links(text, s.speakers()));
      }
      add(out, relays.getOrDefault(s, List.of()));
    }
    return out;
  }

  /// The outlet that the statement was made to, or that passed it on.
  private List<Link> relay(Statement s) {
    Span cue = s.cue();
    return s.attribution().chain().isEmpty() && cue != null && cue.start() < s.content().start()
        ? Credits.addressee(text, token(text, cue), text.tokenAt(s.content().start())).chain()
        : s.attribution().chain();
  }

  /// Whether the later statement stands in the sentence of the earlier one.
  private boolean follows(Statement earlier, Statement later) {
    int end = later.cue() instanceof Span cue ? token(text, cue) : text.tokenAt(later.content().start());
    for (int k = text.tokenAt(earlier.content().end()); k < end; k++) {
      if (text.mark(k, ".؛")) {
        return false;
      }
    }
    return true;
  }

  /// Whether the statement goes on from the one before it: "وأضاف", "مشيرا إلى".
  private static boolean carried(Statement s) {
    return s.rule().contains("carried") || s.rule().contains("participle");
  }

  /// Whether the speaker himself spoke to the outlet, rather than the outlet passing on what he said elsewhere.
  private boolean told(Statement s) {
    int end = text.tokenAt(s.content().start());
    for (int k = s.cue() instanceof Span cue ? token(text, cue) : end; k < end; k++) {
      if (text.is("carried", k)) {
        return false;
      }
    }
    return s.attribution().chain().isEmpty() || !s.rule().contains("relay");
  }

  /// Whether its verb goes on with what was said before: "وتابع بارز".
  private boolean goesOn(Statement s) {
    Span cue = s.cue();
    String key = cue == null ? "" : text.key(token(text, cue));
    return GOING_ON.contains(key.startsWith("و") && !key.startsWith("واصل") ? key.substring(1) : key);
  }

  private static void add(List<Link> chain, List<Link> more) {
    for (Link link : more) {
      if (chain.stream().noneMatch(l -> l.name().equals(link.name()) || l.entity() != null && l.entity().equals(link.entity())
          || l.entity() == null && l.name().contains(link.name()))) { // "استطلاع لمركز X" and the centre itself
        chain.add(link);
      }
    }
  }

  /// The token of the cue, which may begin inside it, after a conjunction.
  private static int token(Text text, Span cue) {
    return text.tokenAt(cue.end()) - 1;
  }

  private static boolean impersonal(Text text, Statement s) {
    Span cue = s.cue();
    if (cue == null) {
      return false;
    }
    int k = token(text, cue);
    String key = text.key(k).startsWith("و") || text.key(k).startsWith("ف") ? text.key(k).substring(1) : text.key(k);
    if (text.is("ordering", k)) {
      return true; // "أمرت النيابة بحبس 24": what she does
    }
    return IMPERSONAL.contains(key) && carried(s) || text.key(k - 1).endsWith("الجدير");
  }
}
