package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Attribution.Link;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads the credits beside a figure, nearest origin first: "بحسب حصيلة أعدتها وكالة فرانس برس استنادا إلى أرقام إسرائيلية رسمية".
final class CreditChain {

  /// A sentence of a credit alone is no longer than this, in tokens.
  private static final int ALONE = 9;
  private static final int NEAR = 4;
  private static final Set<String> CLAUSE = WordSet.of("وهو", "وهي", "وهم", "والتي", "والذي");
  private static final int DESCRIBED = 7;
  /// Marks around a credit that is put in: "أسفر -بحسب المصدر- عن".
  private static final String OPENING = "،,-–—(";
  private static final String CLOSING = "،,-–—)";

  private final Text text;
  private final CreditPhrase phrases;
  private final Turns turns;

  CreditChain(Text text, Cues cues, Measures measures) {
    this.text = text;
    this.turns = new Turns(text);
    this.phrases = new CreditPhrase(text, cues, measures);
  }

  /// A credit.
  ///
  /// @param token where it begins
  /// @param links at least one
  /// @param closes whether the sentence ends with it
  /// @param far whether another clause stands between the figure and the credit: it covers the figure only where nobody else tells it
  record Credit(int token, List<Link> links, boolean closes, boolean far) {
  }

  /// The links of the first credit in the sentence; empty when there is none.
  List<Link> in(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      List<Link> links = phrases.at(i, sentence);
      if (!links.isEmpty()) {
        return links;
      }
    }
    return List.of();
  }

  /// Whether the credit tells that somebody told it to whoever tells it: "ولفت المندوب إلى غارات، بحسب ما أبلغه به المدير".
  boolean toldHim(Credit credit, Sentence sentence) {
    return phrases.toldHim(credit.token(), sentence);
  }

  /// Whether the number at the token counts the ones credited: "نقلا عن ثلاثة مصادر".
  boolean within(int token, Sentence sentence) {
    int at = text.token(token).span().start();
    for (int i = token - 1; i >= Math.max(sentence.first(), token - NEAR); i--) {
      if (phrases.at(i, sentence).stream().anyMatch(l -> l.span().start() <= at && at < l.span().end())) {
        return true;
      }
    }
    return false;
  }

  /// The credit of the figure at the token: the first one after it in its sentence, else one that opens the sentence.
  @Nullable
  Credit of(int token, Sentence sentence) {
    boolean far = false;
    for (int i = token; i < sentence.end(); i++) {
      far |= meanwhile(i);
      List<Link> links = phrases.at(i, sentence);
      if (!links.isEmpty()) {
        if (opensClause(i, sentence) || turns.inClauseBehind(token, i)) {
          break; // of what follows it
        }
        boolean closes = closes(links, sentence);
        if (far && !closes && inClause(links, sentence)) {
          break; // "..، فيما تحدثت الصحيفة نقلا عن مصادر عن وفاة 27"
        }
        return new Credit(i, links, closes, far);
      }
    }
    boolean same = true;
    for (int i = token - 1; i >= sentence.first(); i--) {
      same &= !meanwhile(i);
      List<Link> links = same || i < sentence.first() + 4 ? phrases.at(i, sentence) : List.of();
      if (!links.isEmpty() && (i < sentence.first() + 4 || opensClause(i, sentence) || inserted(i, links, token, sentence)
          || direct(i, links, token) || partOf(i, links, token) || text.that(text.tokenAt(end(links))) || ofClause(links, token))) {
        return new Credit(i, links, closes(links, sentence), !same); // "قالت المنظمة نقلا عن خفر السواحل إن"
      }
    }
    return behind(sentence);
  }

  /// Whether nothing but marks stands behind the links, words that tell more of them apart.
  private boolean closes(List<Link> links, Sentence sentence) {
    for (int k = text.tokenAt(end(links)); k < sentence.end(); k++) {
      if (text.mark(k, "،,") || text.token(k).isNumber()) {
        return false;
      }
    }
    return true;
  }

  /// Whether somebody says before the figure whom he has it from: "تحدثت الصحيفة نقلا عن مصادر عن 27".
  boolean passesOn(Credit credit, int token) {
    return credit.token() < token && text.key(credit.token()).equals("نقلا");
  }

  /// Whether the clause of the credit goes on behind it with a preposition or "أن", no mark between.
  private boolean inClause(List<Link> links, Sentence sentence) {
    int end = text.tokenAt(end(links));
    return end < sentence.end() && (Particles.PREPOSITIONS.contains(text.key(end)) || text.that(end));
  }

  private static int end(List<Link> links) {
    return links.stream().mapToInt(l -> l.span().end()).max().orElseThrow();
  }

  private boolean meanwhile(int i) {
    String key = text.key(i).startsWith("و") && !text.key(i).equals("وقت") ? text.key(i).substring(1) : text.key(i);
    boolean foreseen = key.length() < text.key(i).length() && key.equals("من") && text.is("foreseeing", i + 1); // "ومن المتوقع أن"
    return foreseen || key.equals("لكن") || key.equals("فيما") || key.equals("بينما") || key.equals("حين") && text.key(i - 1).endsWith("في")
        || key.equals("وقت") && text.key(i - 1).endsWith("في") && !text.key(i + 1).startsWith("سابق") && !text.key(i + 1).startsWith("لاحق")
            && !text.key(i + 1).startsWith("متاخر") && !text.key(i + 1).startsWith("مبكر");
  }

  /// Whether the credit opens a clause of its own within the sentence: "... وهو بحسب الفاو أدنى مستوى", "..., وبحسب مصادر فإن".
  private boolean opensClause(int i, Sentence sentence) {
    return i > sentence.first() && (text.key(i).startsWith("وب") || text.key(i).startsWith("وو") || text.key(i).startsWith("وطب")
        || CLAUSE.contains(text.key(i - 1)));
  }

  /// Whether the credit stands between commas: "كما خلفت، وفقا للشبكة، أضرارا".
  private boolean inserted(int i, List<Link> links, int token, Sentence sentence) {
    int end = text.tokenAt(end(links));
    int close = end;
    while (close < Math.min(sentence.end(), end + DESCRIBED) && text.word(close)) {
      close++; // "وفق مصدرين أحدهما طبي،"
    }
    for (int k = close + 1; !text.mark(i - 1, "،,") && k < token; k++) {
      if (text.mark(k, "،,")) {
        return false; // dashes hold a credit within its clause
      }
    }
    return text.mark(i - 1, OPENING) && close < sentence.end() && text.mark(close, CLOSING) && end > i;
  }

  /// Whether the credit stands right before the figure in its clause, no mark between: "وصل بحسب إحصاءات الموقع نحو 4 ملايين".
  private boolean direct(int i, List<Link> links, int token) {
    int end = text.tokenAt(end(links));
    boolean more = false;
    for (int k = end; k < token; k++) {
      if (!text.word(k) && !text.quoteMark(k) && !text.token(k).isNumber()) {
        return false;
      }
      more |= k - end <= NEAR && number(k);
    }
    if (more && text.word(i - 1) && token - end <= 2 * NEAR && (text.key(token).startsWith("و") || text.key(token - 1).equals("و"))) {
      return true; // "البالغ عددهم بحسب الوزارة 8 قتلى و26 مصابا"
    }
    return (text.word(i - 1) || text.quoteMark(i - 1)) && end > i && token - end <= NEAR;
  }

  /// Whether a number begins at the token, in digits or words.
  private boolean number(int i) {
    return text.token(i).isNumber() || text.document.numbers().stream().anyMatch(n -> n.first() == i);
  }

  /// Whether the figure only tells parts of the one right behind the credit: "قتل بحسب المكتب 4300 شخص، بينهم 900 طفل و300 امرأة".
  private boolean partOf(int i, List<Link> links, int token) {
    int mark = token - 1;
    while (mark > i && !text.mark(mark, "،,.؛:")) {
      mark--;
    }
    int parts = text.key(mark + 1).equals("من") ? mark + 2 : mark + 1;
    if (!text.mark(mark, "،,") || !text.is("parts", parts)) {
      return false;
    }
    int first = text.tokenAt(end(links));
    while (first < mark && !text.token(first).isNumber()) {
      first++;
    }
    return first < mark && direct(i, links, first);
  }

  /// Whether the figure stands in the clause that tells more of the one credited: "وفق بيانات المنظمة التي سجلت 40 حالة قبل عام".
  private boolean ofClause(List<Link> links, int token) {
    int relative = text.tokenAt(end(links));
    boolean counts = Particles.RELATIVE.contains(text.key(relative));
    for (int k = relative + 1; counts && k < Math.min(token, relative + NEAR); k++) {
      if (text.is("of-sources", k)) {
        return true;
      }
    }
    return false;
  }

  /// A credit that stands alone behind the sentence: "... في تعز. وفقا لوكالة رويترز."
  private @Nullable Credit behind(Sentence sentence) {
    List<Sentence> all = text.document.sentences();
    if (sentence.index() + 1 >= all.size()) {
      return null;
    }
    Sentence next = all.get(sentence.index() + 1);
    int first = text.mark(next.first(), ".-–") ? next.first() + 1 : next.first();
    List<Link> links = next.end() - first <= ALONE && !next.headline() ? phrases.at(first, next) : List.of();
    boolean more = false;
    for (int k = first + 1; k < next.end(); k++) {
      more |= text.mark(k, "،,") || Particles.that(text.key(k)) || text.key(k).equals("فان") || text.key(k).equals("فقد");
    }
    return links.isEmpty() || more ? null : new Credit(first, links, true, false);
  }
}
