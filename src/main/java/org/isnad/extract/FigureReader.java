package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the quantities that an article reports, and accounts for every number of the text.
final class FigureReader {

  private static final Set<String> PLANS = Set.of("المقترح", "الصفقه", "الخطه", "مقترح", "خطه", "صفقه", "يعتزم", "تعتزم", "المقرر",
      "المتوقع",
      "سوف", "سيتم", "مقابل");

  private final Measures measures;

  FigureReader(Measures measures) {
    this.measures = measures;
  }

  /// What was found.
  ///
  /// @param numbers the use of every number expression, in text order
  record Found(List<Figure> figures, List<NumberUse> numbers) {
  }

  Found read(Text text, List<Statement> statements) {
    return new Pass(text, statements).read();
  }

  /// One reading of one article.
  private final class Pass {

    private final Text text;
    private final MeasureFinder finder;
    private final Qualifiers qualifiers;
    private final NumberUses uses;
    private final Origins origins;
    private final Frames frames;
    private final List<Figure> figures = new ArrayList<>();
    private final List<NumberUse> numbers = new ArrayList<>();

    Pass(Text text, List<Statement> statements) {
      this.text = text;
      this.finder = new MeasureFinder(text, measures);
      this.qualifiers = new Qualifiers(text, measures);
      this.uses = new NumberUses(text, finder);
      this.origins = new Origins(text, statements);
      this.frames = new Frames(text, statements);
    }

    Found read() {
      List<NumberExpression> all = text.document.numbers();
      int n = 0;
      for (Sentence sentence : text.document.sentences()) {
        List<NumberExpression> here = new ArrayList<>();
        for (; n < all.size() && all.get(n).first() < sentence.end(); n++) {
          NumberExpression number = all.get(n);
          NumberUse use = number.first() < sentence.first()
              ? uses.outside(number)
              : new NumberUse(number.span(), uses.of(number, sentence));
          numbers.add(use);
          if (use.use() == NumberUse.Use.FIGURE) {
            here.add(number);
          }
        }
        sentence(sentence, here);
      }
      all.subList(n, all.size()).forEach(number -> numbers.add(uses.outside(number)));
      numbers.sort(Comparator.comparing(NumberUse::span));
      return new Found(new FigureMerge(text, measures).merge(figures), numbers);
    }

    private void sentence(Sentence sentence, List<NumberExpression> here) {
      MeasureFinder.Told before = null;
      int k = 0;
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (k < here.size() && here.get(k).first() <= i) {
          NumberExpression number = here.get(k++);
          before = finder.of(number, sentence, before);
          figures.add(figure(sentence, number.first(), number.value(), number.max(), before));
          i = Math.max(i, number.end() - 1);
          continue;
        }
        MeasureFinder.Told single = finder.unnumbered(i, sentence, before);
        if (single != null) {
          before = single;
          figures.add(figure(sentence, i, BigDecimal.valueOf(single.value()), null, single));
        }
      }
    }

    private Figure figure(Sentence sentence, int first, BigDecimal value, @Nullable BigDecimal max, MeasureFinder.Told told) {
      Span clause = clause(sentence, first, told.end());
      Attribution attribution = sentence.headline() ? Attribution.NONE : origins.of(first, sentence);
      Figure.Qualifier qualifier = told.value() > 0
          ? Figure.Qualifier.EXACT
          : qualifiers.of(first, text.tokenAt(told.number().end()), sentence);
      return new Figure(value, max, told.number(), qualifier, told.measure(), told.unit(),
          planned(sentence, first) ? Figure.Status.PLANNED : Figure.Status.REPORTED,
          frames.of(first, told.end(), clause, told.whole(), sentence), attribution, clause, "figure/" + told.rule(), 1);
    }

    /// The clause around a number: from comma to comma, but some words on either side.
    private Span clause(Sentence sentence, int first, int end) {
      int from = first;
      while (from > sentence.first() && !(text.mark(from - 1, "،,؛:") && first - from >= 4)) {
        from--;
      }
      int to = end;
      while (to < sentence.end() && !(text.mark(to, "،,؛.") && to - end >= 2)) {
        to++;
      }
      return new Span(text.token(from).span().start(), text.token(Math.max(to - 1, from)).span().end());
    }

    private boolean planned(Sentence sentence, int first) {
      for (int k = first - 1; k >= Math.max(sentence.first(), first - 14) && !text.mark(k, ".؛"); k--) {
        if (PLANS.contains(text.key(k))) {
          return true;
        }
      }
      return false;
    }
  }
}
