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
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.lexicon.WordStats;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the quantities that an article reports, and accounts for every number of the text.
final class FigureReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  /// A half behind the unit: "أربعة أشهر ونصف الشهر".
  static final Set<String> HALVES = WordSet.of("ونصف", "ونصفا");

  private final Measures measures;
  private final Cues cues;
  private final WordStats words;

  FigureReader(Measures measures, Cues cues, WordStats words) {
    this.measures = measures;
    this.cues = cues;
    this.words = words;
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
    private final JoinedNumbers joined;
    private final Prospects prospects;
    private final List<Figure> figures = new ArrayList<>();
    private final List<NumberUse> numbers = new ArrayList<>();
    /// what was found in the sentence before
    private List<MeasureFinder.Told> said = List.of();

    Pass(Text text, List<Statement> statements) {
      this.text = text;
      this.prospects = new Prospects(text, measures, words);
      this.finder = new MeasureFinder(text, measures, prospects);
      this.qualifiers = new Qualifiers(text, measures);
      this.uses = new NumberUses(text, measures, finder.signs);
      this.origins = new Origins(text, statements, cues, measures);
      this.frames = new Frames(text, measures, statements);
      this.joined = new JoinedNumbers(text, measures);
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
            here.addAll(joined.changes(number));
          }
        }
        sentence(sentence, joined.of(here));
      }
      all.subList(n, all.size()).forEach(number -> numbers.add(uses.outside(number)));
      numbers.sort(Comparator.comparing(NumberUse::span));
      return new Found(new FigureMerge(text, measures).merge(figures), numbers);
    }

    private void sentence(Sentence sentence, List<NumberExpression> here) {
      List<MeasureFinder.Told> before = new ArrayList<>();
      MeasureFinder.Told last = said.isEmpty() ? null : said.getLast();
      said = before;
      int k = 0;
      for (int i = sentence.first(); i < sentence.end() || k < here.size(); i++) {
        if (k < here.size() && here.get(k).first() <= i) {
          NumberExpression number = here.get(k++);
          MeasureFinder.Told told = finder.of(number, sentence, before, last);
          before.add(told);
          figures.add(figure(sentence, number.first(), number.value(), number.max(), told));
          i = Math.max(i, number.end() - 1);
          if (k < here.size() && joined.repeats(here.get(k), told.end(), number.value())) {
            i = Math.max(i, here.get(k++).end()); // "ثلاثة أشخاص (3)"
          }
          continue;
        }
        MeasureFinder.Told single = finder.unnumbered(i, sentence, before);
        if (single != null) {
          before.add(single);
          figures.add(figure(sentence, i, BigDecimal.valueOf(single.value()), null, single));
          if (k < here.size() && here.get(k).first() == i + 1 && here.get(k).value().intValue() == single.value()) {
            k++; // "شخص واحد", "شخصين اثنين"
          } else if (k < here.size() && joined.repeats(here.get(k), single.end(), BigDecimal.valueOf(single.value()))) {
            k++; // "شخصين (2)"
          }
        }
      }
    }

    private Figure figure(Sentence sentence, int first, BigDecimal value, @Nullable BigDecimal max, MeasureFinder.Told told) {
      Span clause = clause(sentence, first, told.end());
      Attribution attribution = origins.of(first, told.measure(), sentence);
      Figure.Qualifier qualifier = told.value() > 0 && !Measures.byUnit(told.measure())
          ? Figure.Qualifier.EXACT
          : qualifiers.of(first, text.tokenAt(told.number().end()), sentence);
      boolean planned = prospects.planned(first, told.end(), told.measure(), sentence);
      if (qualifier == Figure.Qualifier.AT_MOST && !planned && qualifiers.reached(first) && prospects.done(first, sentence)) {
        qualifier = Figure.Qualifier.EXACT; // "عقد بكلفة تصل إلى 6 مليارات"
      }
      boolean half = max == null && Measures.byUnit(told.measure()) && HALVES.contains(text.key(told.end()));
      return new Figure(half ? value.add(HALF) : value, max, told.number(), qualifier, told.measure(), told.unit(),
          planned ? Figure.Status.PLANNED : Figure.Status.REPORTED,
          frames.of(first, told.end(), told.measure(), clause, told.whole(), sentence), attribution, clause, "figure/" + told.rule(), 1);
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
  }
}
