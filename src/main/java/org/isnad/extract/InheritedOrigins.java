package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.Scope;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// The origins that a figure takes over from what was told before it: from the clause before, from the report that the sentence goes on with, from
/// the toll that it adds to. Mutable: it remembers the last figure that was credited.
final class InheritedOrigins {

  /// Verbs that tell more of what the sentence before is about.
  private static final Set<String> MORE = WordSet.of("وتبلغ", "ويبلغ", "كما", "حيث", "كذلك", "وكذلك");
  private static final Set<String> TOLLS = WordSet.of("killed", "injured", "missing", "displaced");

  /// How long an item of a list is, and what stands before its colon, in tokens.
  private static final int ITEM = 18;
  private static final int ITEM_HEAD = 7;

  private final Text text;
  /// statements, the shortest first
  private final List<Statement> inwards;
  private final Cues cues;
  private final Measures measures;
  private final Turns turns;
  private final Set<String> summingUp;
  private final SpeakerChains speakers;
  private final LaterClauses later;
  private Told last = new Told(-9, List.of(), "", 0, false);
  /// the last figure that was not credited
  private int own = -1;
  /// the last sentence that went on with the figures of the one before
  private int gone = -1;

  InheritedOrigins(Text text, List<Statement> inwards, Cues cues, Measures measures, Turns turns, SpeakerChains speakers) {
    this.text = text;
    this.inwards = inwards;
    this.cues = cues;
    this.measures = measures;
    this.turns = turns;
    this.later = new LaterClauses(text, cues);
    this.summingUp = measures.words("summing-up");
    this.speakers = speakers;
  }

  /// Remembers the origins of a figure that was credited.
  void credited(int token, String measure, List<Link> chain, Sentence sentence) {
    last = new Told(sentence.index(), chain, measure, token, item(sentence.first(), sentence.end()));
  }

  /// The origins taken over by the figure that has none of its own; none when it takes over none.
  Attribution of(int token, Sentence sentence) {
    Attribution goesOn = sums(sentence) && sentence.index() - last.sentence() <= 1
        ? new Attribution(last.chain(), Scope.INHERITED)
        : moreOfIt(sentence.first())
            ? report(sentence)
            : opens(sentence)
                ? reportOrFigure(token, sentence)
                : data(token, sentence);
    Statement before = goesOn.chain().isEmpty() ? later.before(token, sentence, inwards) : null;
    return before == null ? goesOn : new Attribution(speakers.said(List.of(before), -1), Scope.INHERITED);
  }

  /// Remembers a figure that the article tells in its own voice.
  void told(int token) {
    own = token;
  }

  /// Whether the sentence tells more of what the one before is about: "حيث بلغت", "كما أن", "كما ارتفعت", but not "كما تمكن العريف", which is news.
  private boolean moreOfIt(int first) {
    String key = text.key(first);
    return MORE.contains(key)
        && (!key.equals("كما") || text.that(first + 1) || measures.words("telling-more").contains("و" + text.key(first + 1)));
  }

  /// Whether the sentence opens as one that goes on with the report of the one before: "ففي طوكيو", "وإنه", "أما بالنسبة للصادرات فقد".
  private boolean opens(Sentence sentence) {
    int first = sentence.first();
    String key = text.key(first);
    return later.thatOn(first) || measures.words("report-goes-on").contains(key)
        || (key.equals("اما") || key.equals("واما")) && measures.words("aspects").contains(text.key(first + 1));
  }

  /// The data from which the last figure of the sentence before is told, where this one tells more of them: "وبلغت الصادرات 40 مليارا".
  private Attribution data(int token, Sentence sentence) {
    String key = text.key(sentence.first());
    boolean more = measures.words("telling-more").contains(key) || key.equals("اما") || key.equals("واما");
    return more && recent(sentence) && SourcePhrases.dataOfRecord(Folding.key(last.chain().getFirst().name().split(" ")[0]))
        && !later.tells(sentence.first(), token)
            ? goOn(sentence)
            : Attribution.NONE;
  }

  /// Whether the last figure of the sentence before was credited and nothing else is told behind it, or this sentence has gone on with it already.
  private boolean recent(Sentence sentence) {
    return !last.chain().isEmpty() && own < last.token()
        && (last.sentence() == sentence.index() - 1 && !turns.between(last.token(), sentence.first()) || gone == sentence.index());
  }

  private Attribution goOn(Sentence sentence) {
    gone = sentence.index();
    return new Attribution(last.chain(), Scope.INHERITED);
  }

  /// The origins of the item before, or of what brings in the list, where the sentence is an item of one: "توزع الضحايا كالآتي:", "البقاع: 5 قتلى".
  List<Link> item(Sentence sentence) {
    if (sentence.index() == 0 || last.sentence() < sentence.index() - 2 || !item(sentence.first(), sentence.end())) {
      return List.of();
    }
    Sentence before = text.document.sentences().get(sentence.index() - 1);
    boolean first = text.mark(before.end() - 1, ":") && last.sentence() >= before.index() - 1;
    return first || last.item() && last.sentence() >= before.index() ? last.chain() : List.of(); // of the item before, or of this one
  }

  /// Whether a short line stands there in which a colon parts what is counted from the count: "محافظة البقاع: (5) قتلى".
  private boolean item(int first, int end) {
    for (int k = first + 1; end - first <= ITEM && k < Math.min(end - 1, first + ITEM_HEAD); k++) {
      if (text.mark(k, ":")) {
        return text.token(k + 1).isNumber() || text.mark(k + 1, "(") && text.token(k + 2).isNumber();
      }
    }
    return false;
  }

  /// The origins of the toll that the figure goes on with; none when it goes on with none.
  Attribution toll(int token, String measure, Sentence sentence) {
    return tallied(token, measure, sentence) ? new Attribution(last.chain(), Scope.INHERITED) : Attribution.NONE;
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
    return last == null ? Attribution.NONE : new Attribution(speakers.said(List.of(last), -1), Scope.INHERITED);
  }

  /// The speaker of that report, else whoever is credited with the last figure of the sentence before.
  private Attribution reportOrFigure(int token, Sentence sentence) {
    Attribution report = report(sentence);
    return report.chain().isEmpty() && recent(sentence) && !later.tells(sentence.first(), token) ? goOn(sentence) : report;
  }

  /// The last figure that was credited.
  private record Told(int sentence, List<Link> chain, String measure, int token, boolean item) {
  }

  /// Whether the sentence draws the sum: "وبذلك يرتفع العدد", not "وبهذا الفوز".
  private boolean sums(Sentence sentence) {
    String next = text.key(sentence.first() + 1);
    return summingUp.contains(text.key(sentence.first()))
        && (!next.startsWith("ال") || next.startsWith("الحصيل") || next.startsWith("العدد"));
  }
}
