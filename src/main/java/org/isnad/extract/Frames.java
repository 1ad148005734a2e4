package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Figure.Frame;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Measures;
import org.isnad.claim.TimeExpression;
import org.isnad.text.Clitics;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells whom, where, why and over which time a figure counts, as far as its clause says it.
final class Frames {

  private static final Set<String> BECAUSE = WordSet.of("جراء", "اثر", "نتيجه", "بسبب", "بفعل", "بنيران", "برصاص");
  private static final Set<String> IN = WordSet.of("في", "فى", "خلال", "جراء", "اثر", "عقب");
  private static final List<String> CAUSES = List.of("قصف", "غار", "هجوم", "هجمات", "انفجار", "تفجير", "زلزال", "هزه", "حريق", "حرايق",
      "فيضان", "سيول", "اعصار", "عاصف", "حادث", "تحطم", "انقلاب", "اشتباك", "معارك", "معرك", "مواجه", "استهداف", "عدوان", "حرب", "انهيار",
      "غرق", "تدافع", "تصادم", "ضرب", "اقتحام", "مجزر", "اعتداء", "كمين", "وباء");
  private static final int SHORTLY = 6;
  private static final int HEAD = 5;
  private static final int AFTER = 14;
  private static final int LEADING = 8;
  private static final int FOLLOWING = 14;
  private static final int BEFORE = 9;

  private final Text text;
  private final Measures measures;
  private final Circumstances circumstances;

  Frames(Text text, Measures measures, List<Statement> statements) {
    this.text = text;
    this.measures = measures;
    this.circumstances = new Circumstances(text, statements);
  }

  /// The frame of the figure whose number begins at the token.
  ///
  /// @param end index after its unit
  Frame of(int token, int end, String measure, Span clause, @Nullable Span whole, Sentence sentence) {
    int from = begin(text.tokenAt(clause.start()), token, sentence);
    int to = finish(end, Math.min(text.tokenAt(clause.end()), end + AFTER));
    boolean tally = !Measures.byUnit(measure) || measure.equals("votes");
    Contact.Place place = tally ? place(from, to, token, sentence) : null;
    TimeExpression window = null;
    TimeExpression asOf = null;
    for (int i = from; i < to; i++) {
      DateTimeExpression t = text.time(i);
      if (t == null || t.first() != i || t.first() <= token && t.end() > token) {
        continue;
      }
      TimeExpression told = new TimeExpression(t.span(), t.from(), t.until());
      if (t.kind() == DateTimeExpression.Kind.WINDOW || text.key(i - 1).equals("منذ")) {
        window = tally && window == null && past(t) && !(text.token(i).isNumber() && text.key(i + 1).startsWith("ال"))
            && near(i, token, end) ? told : window;
      } else if (text.key(i - 1).equals("حتي") && tally && !text.words(t.span()).contains("مقبل")) {
        asOf = told;
      }
    }
    return new Frame(tally || measure.equals("percent") ? population(end, sentence) : null, place == null ? null : place.entity(),
        Measures.harm(measure) || measure.equals("affected") ? cause(from, to, token) : null, window, asOf, whole);
  }

  /// The place after the number, else one shortly before it or at the head of the clause; none that the number is joined to another across.
  private Contact.@Nullable Place place(int from, int to, int token, Sentence sentence) {
    Set<Integer> taken = dwellings(from, to);
    Contact.Place after = circumstances.place(token, to, token, taken);
    Contact.Place found = after;
    if (found == null && !text.key(token).startsWith("و") && !text.key(token - 1).equals("و")) {
      found = circumstances.place(Math.max(from, token - SHORTLY), token, token, taken);
    }
    if (found == null && from <= sentence.first() + 1) {
      found = circumstances.place(from, Math.min(token, from + HEAD), token, taken);
    }
    return found == null || text.words(found.span()).contains("\"") ? null : found;
  }

  /// Where the clause of the number begins: after the last comma, "أن", relative pronoun and the like before it; but the words that open
  /// the sentence ("وفي العراق، قتل ...") belong to it.
  private int begin(int from, int token, Sentence sentence) {
    for (int k = token - 1; k > from; k--) {
      if (Particles.that(text.key(k)) || text.key(k).equals("حيث") || text.key(k).equals("كما") || Particles.RELATIVE.contains(text.key(k))
          || text.mark(k, "،,؛:-–()") && k > sentence.first() + HEAD) {
        return k + 1;
      }
    }
    return from;
  }

  /// Where it ends: at a comma that another number or a clause with "و" follows, at a part that has a verb of its own, at "في وقت".
  private int finish(int end, int to) {
    for (int k = end; k + 1 < to; k++) {
      String key = text.key(k);
      boolean part = (key.equals("بينهم") || key.equals("منهم")) && number(k + 1)
          && (measures.verbs().containsKey(text.key(k + 2)) || measures.verbs().containsKey(text.key(k + 3)));
      if (part || text.mark(k, "،,") && (number(k + 1) || text.key(k + 1).startsWith("و") && text.phraseOver(k + 1).isEmpty())
          || key.equals("كانت") || key.equals("وقت") && text.key(k - 1).equals("في")) {
        return k;
      }
    }
    return to;
  }

  /// Whether a number in digits or words begins at the token.
  private boolean number(int i) {
    return i < text.size() && (text.token(i).isNumber() || text.document.numbers().stream().anyMatch(n -> n.first() == i));
  }

  /// A window opens the clause or follows the number with no other verb of happening between them.
  private boolean near(int i, int token, int end) {
    if (i < token) {
      for (int k = i; k < token; k++) {
        if (text.mark(k, "-–،,")) {
          return false;
        }
      }
      return token - i <= LEADING;
    }
    for (int k = end; k < i; k++) {
      if (measures.verbs().containsKey(text.key(k)) && k > end + 2 || text.token(k).isNumber()
          || Particles.RELATIVE.contains(text.key(k)) || text.mark(k, "،,") && captives(k + 1)) {
        return false;
      }
    }
    return i - end <= FOLLOWING;
  }

  /// "الصيادين، المحتجزين منذ أبريل": how long they have been so, not over which time the figure counts.
  private boolean captives(int i) {
    return text.key(i).startsWith("ال") && measures.noun(text.key(i)) instanceof String kind && Measures.harm(kind);
  }

  private boolean past(DateTimeExpression t) {
    String words = Folding.key(text.words(t.span()));
    return !words.contains("مقبل") && !words.contains("قادم");
  }

  /// Tokens of places where somebody has his seat or lives, which say nothing of the figure.
  private Set<Integer> dwellings(int from, int to) {
    Set<Integer> out = new HashSet<>();
    for (int k = from; k + 2 < to; k++) {
      String key = text.key(k);
      if ((key.startsWith("مقر") || key.endsWith("يسكنون") || key.endsWith("يقيمون") || key.startsWith("المولود") || key.equals("علاقه")
          || key.equals("صله") || key.equals("المقيم"))
          && (text.key(k + 1).equals("في") || text.phraseAt(k + 1).isPresent())) {
        out.add(k + 1);
        out.add(k + 2);
        out.add(k + 3);
      }
    }
    return out;
  }

  /// "من النساء والأطفال" after the counted noun; persons only.
  private @Nullable Span population(int end, Sentence sentence) {
    String of = Clitics.withoutArticle(text.key(end + 1));
    if (!text.key(end).equals("من") || !text.key(end + 1).startsWith("ال") || !measures.human(of) && !of.endsWith("ات")) {
      return null;
    }
    int to = end + 2;
    while (to < sentence.end() && to < end + 5 && text.word(to) && text.time(to) == null
        && (text.key(to).startsWith("ال") || text.key(to).startsWith("وال")) && !Particles.RELATIVE.contains(text.key(to))
        && !text.key(to).startsWith("البالغ")) {
      to++;
    }
    return text.document.span(end, to);
  }

  /// The event that harmed: what follows "جراء" and its like, or an event after "في". Behind the number, else shortly before it.
  private @Nullable Span cause(int from, int to, int token) {
    Span behind = cause(token, to);
    return behind != null ? behind : cause(Math.max(from, token - BEFORE), token);
  }

  private @Nullable Span cause(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean because = BECAUSE.contains(text.key(i));
      int noun = text.key(i + 1).equals("عن") || text.key(i + 1).equals("من") ? i + 2 : i + 1;
      if (noun >= to || !because && !(IN.contains(text.key(i)) && event(text.key(noun))) || number(noun)
          || text.time(noun) != null || Measures.harm(String.valueOf(measures.event(text.key(noun), text.key(noun + 1))))
          || text.key(noun).endsWith("هم") || text.key(noun).endsWith("ها")) {
        continue;
      }
      int end = noun + 1;
      while (end < to && end < noun + 4 && text.word(end) && belongs(end, noun)) {
        end++;
      }
      return text.document.span(noun, end);
    }
    return null;
  }

  /// Whether the word goes on the name of the event: an adjective or a genitive, no verb and no preposition.
  private boolean belongs(int i, int noun) {
    String key = text.key(i);
    if (number(i) || Particles.PREPOSITIONS.contains(key) || Particles.RELATIVE.contains(key) || Particles.that(key)
        || text.time(i) != null) {
      return false;
    }
    if (text.phraseOver(i).isPresent()) {
      return !key.startsWith("و") || text.phraseOver(i - 1).equals(text.phraseOver(i));
    }
    if (key.startsWith("ال")) {
      return true;
    }
    boolean pronoun = text.token(i).bare().endsWith("ه") || key.endsWith("ها") || key.endsWith("هم") || key.endsWith("هما");
    boolean verb = key.endsWith("ت") && !key.endsWith("ات");
    return !pronoun && !verb && !key.startsWith("و") && !key.startsWith("ب") && !key.startsWith("ل") && !key.startsWith("ي")
        && !(key.startsWith("ت") && key.length() < 6) && !key.equals("استهدف") && !key.equals("استهدفت") && !key.equals("وقع")
        && i <= noun + 2;
  }

  private static boolean event(String key) {
    String bare = Clitics.withoutArticle(key);
    return CAUSES.stream().anyMatch(bare::startsWith);
  }
}
