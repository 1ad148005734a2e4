package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Figure.Frame;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Measures;
import org.isnad.claim.TimeExpression;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells whom, where, why and over which time a figure counts, as far as its clause says it.
final class Frames {

  private static final Set<String> BECAUSE = Set.of("جراء", "اثر", "نتيجه", "بسبب", "بفعل", "بنيران", "برصاص");
  private static final Set<String> IN = Set.of("في", "فى", "خلال", "جراء", "اثر", "عقب");
  private static final List<String> CAUSES = List.of("قصف", "غار", "هجوم", "هجمات", "انفجار", "تفجير", "زلزال", "هزه", "حريق", "حرايق",
      "فيضان", "سيول", "اعصار", "عاصف", "حادث", "تحطم", "انقلاب", "اشتباك", "معارك", "معرك", "مواجه", "استهداف", "عدوان", "حرب", "انهيار",
      "غرق", "تدافع", "تصادم", "ضرب", "عملي", "اقتحام", "مجزر", "اعتداء", "كمين", "وباء");

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
    int from = text.tokenAt(clause.start());
    int to = text.tokenAt(clause.end());
    Contact.Place place = circumstances.place(from, to, token, Set.of());
    TimeExpression window = null;
    TimeExpression asOf = null;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      DateTimeExpression t = text.time(i);
      if (t == null || t.first() != i || t.first() == token) {
        continue;
      }
      TimeExpression told = new TimeExpression(t.span(), t.from(), t.until());
      if (t.kind() == DateTimeExpression.Kind.WINDOW || text.key(i - 1).equals("منذ")) {
        window = window == null || Math.abs(i - token) < Math.abs(text.tokenAt(window.span().start()) - token) ? told : window;
      } else if (text.key(i - 1).equals("حتي") && i >= from && i < to && !text.words(t.span()).contains("مقبل")) {
        asOf = told;
      }
    }
    return new Frame(population(end, sentence), place == null ? null : place.entity(),
        Measures.harm(measure) || measure.equals("affected") ? cause(from, to) : null, window, asOf, whole);
  }

  /// "من النساء والأطفال" after the counted noun; persons only.
  private @Nullable Span population(int end, Sentence sentence) {
    String of = org.isnad.text.Clitics.withoutArticle(text.key(end + 1));
    if (!text.key(end).equals("من") || !text.key(end + 1).startsWith("ال") || !measures.human(of) && !of.endsWith("ات")) {
      return null;
    }
    int to = end + 2;
    while (to < sentence.end() && to < end + 5 && text.word(to) && text.time(to) == null
        && (text.key(to).startsWith("ال") || text.key(to).startsWith("وال"))) {
      to++;
    }
    return text.document.span(end, to);
  }

  private @Nullable Span cause(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      int noun = text.key(i + 1).equals("عن") || text.key(i + 1).equals("من") ? i + 2 : i + 1;
      boolean because = BECAUSE.contains(text.key(i)) || text.key(i).equals("من") && text.key(i + 1).equals("جراء");
      if (!because && !(IN.contains(text.key(i)) && event(text.key(noun)))) {
        continue;
      }
      int end = noun + 1;
      while (end < to && end < noun + 5 && text.word(end) && !Particles.PREPOSITIONS.contains(text.key(end)) && text.time(end) == null) {
        end++;
      }
      return noun < to ? text.document.span(noun, Math.min(end, to)) : null;
    }
    return null;
  }

  private static boolean event(String key) {
    String bare = org.isnad.text.Clitics.withoutArticle(key);
    return CAUSES.stream().anyMatch(bare::startsWith);
  }
}
