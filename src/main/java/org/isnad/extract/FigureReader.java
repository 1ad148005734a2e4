package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the quantities that an article reports, and accounts for every number of the text.
final class FigureReader {

  private static final Set<String> PLANS = Set.of("المقترح", "الخطه", "مقترح", "خطه", "يعتزم", "تعتزم", "المقرر",
      "المتوقع",
      "سوف", "سيتم");
  /// Words that tell a plan where captives are counted, else a trade.
  private static final Set<String> EXCHANGES = Set.of("الصفقه", "صفقه", "مقابل", "الاتفاق", "تبادل");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  /// A half behind the unit: "أربعة أشهر ونصف الشهر".
  private static final Set<String> HALVES = Set.of("ونصف", "ونصفا");

  private static final BigDecimal THOUSAND = new BigDecimal("1000");
  /// What the last word of a number multiplies the digits before it by.
  private static final Map<String, BigDecimal> SCALES = Map.of("مليون", new BigDecimal("1000000"), "ملايين", new BigDecimal("1000000"),
      "مليار", new BigDecimal("1000000000"), "مليارات", new BigDecimal("1000000000"), "الف", THOUSAND, "الاف", THOUSAND,
      "تريليون", new BigDecimal("1000000000000"));

  private final Measures measures;
  private final Cues cues;

  FigureReader(Measures measures, Cues cues) {
    this.measures = measures;
    this.cues = cues;
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
      this.origins = new Origins(text, statements, cues, measures);
      this.frames = new Frames(text, measures, statements);
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
            here.addAll(changes(number));
          }
        }
        sentence(sentence, ranges(shared(here)));
      }
      all.subList(n, all.size()).forEach(number -> numbers.add(uses.outside(number)));
      numbers.sort(Comparator.comparing(NumberUse::span));
      return new Found(new FigureMerge(text, measures).merge(figures), numbers);
    }

    /// "من 10 مليارات دولار إلى 15 مليار دولار" tells a change: two figures, not a range.
    private List<NumberExpression> changes(NumberExpression number) {
      BigDecimal max = number.max();
      if (max == null || !text.key(number.first() - 1).equals("من") || text.key(number.first() - 2).endsWith("اكثر")) {
        return List.of(number);
      }
      for (int i = number.first() + 1; i + 1 < number.end(); i++) {
        if (text.key(i).equals("الي") && measures.noun(text.key(i - 1)) instanceof String unit && Measures.byUnit(unit)) {
          return List.of(part(number, number.first(), i - 1, number.value()), part(number, i + 1, number.end(), max));
        }
      }
      return List.of(number);
    }

    /// "2.4 و1.9 في المائة", "14.2 و2.6 مليار درهم": the first of two numbers counts by what stands behind the second.
    private List<NumberExpression> shared(List<NumberExpression> here) {
      List<NumberExpression> out = new ArrayList<>(here);
      for (int i = 0; i + 1 < out.size(); i++) {
        NumberExpression one = out.get(i);
        NumberExpression two = out.get(i + 1);
        int second = text.key(one.end()).equals("و") ? one.end() + 1 : one.end();
        boolean joined = two.first() == second && (second > one.end() || text.key(second).startsWith("و"));
        boolean plain = one.end() == one.first() + 1 && one.kind() == NumberExpression.Kind.CARDINAL && one.max() == null
            && two.max() == null;
        if (!joined || !plain || text.key(one.first() - 1).endsWith("بين")) {
          continue;
        }
        BigDecimal scale = SCALES.get(text.key(two.end() - 1));
        if (two.kind() == NumberExpression.Kind.PERCENT) {
          out.set(i, new NumberExpression(one.first(), two.end(), one.span(), one.value(), null, NumberExpression.Kind.PERCENT, false));
        } else if (scale != null && two.end() > two.first() + 1 && one.value().compareTo(THOUSAND) < 0
            && Measures.byUnit(String.valueOf(measures.noun(text.key(two.end()))))) {
          out.set(i, new NumberExpression(one.first(), two.end(), one.span(), one.value().multiply(scale), null, one.kind(), false));
        }
      }
      return out;
    }

    /// "ما بين 6 أمتار إلى 33 مترا", "بين 9% و4%" tell a range, the unit with each of its ends.
    private List<NumberExpression> ranges(List<NumberExpression> here) {
      List<NumberExpression> out = new ArrayList<>();
      for (NumberExpression number : here) {
        NumberExpression last = out.isEmpty() ? null : out.getLast();
        if (last != null && range(last, number)) {
          BigDecimal least = last.value().min(number.value());
          Span span = new Span(last.span().start(), number.span().end());
          out.set(out.size() - 1, new NumberExpression(last.first(), number.end(), span, least, last.value().max(number.value()),
              number.kind(), false));
        } else {
          out.add(number);
        }
      }
      return out;
    }

    private boolean range(NumberExpression low, NumberExpression high) {
      boolean to = text.key(high.first()).startsWith("و") || text.key(high.first() - 1).equals("الي")
          || text.key(high.first() - 1).equals("و");
      if (!to || low.max() != null || high.max() != null || low.value().compareTo(high.value()) == 0
          || !text.key(low.first() - 1).endsWith("بين") || high.first() - low.end() > 2) {
        return false;
      }
      for (int k = high.end(); k < high.end() + 4; k++) {
        if (text.key(k).equals("التوالي")) {
          return false; // "ما بين 0.18% و0.04% على التوالي": one for each
        }
      }
      if (low.kind() == NumberExpression.Kind.PERCENT || high.kind() == NumberExpression.Kind.PERCENT) {
        return low.kind() == high.kind();
      }
      String unit = measures.noun(text.key(low.end()));
      return unit != null && Measures.byUnit(unit) && unit.equals(measures.noun(text.key(high.end())));
    }

    private NumberExpression part(NumberExpression whole, int first, int end, BigDecimal value) {
      Span span = new Span(Math.max(whole.span().start(), text.token(first).span().start()),
          Math.min(whole.span().end(), text.token(end - 1).span().end()));
      return new NumberExpression(first, end, span, value, null, NumberExpression.Kind.CARDINAL, false);
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
          if (k < here.size() && here.get(k).first() == i + 1 && here.get(k).value().intValue() == single.value()) {
            k++; // "شخص واحد", "شخصين اثنين"
          }
        }
      }
    }

    private Figure figure(Sentence sentence, int first, BigDecimal value, @Nullable BigDecimal max, MeasureFinder.Told told) {
      Span clause = clause(sentence, first, told.end());
      Attribution attribution = origins.of(first, told.measure(), sentence);
      Figure.Qualifier qualifier = told.value() > 0
          ? Figure.Qualifier.EXACT
          : qualifiers.of(first, text.tokenAt(told.number().end()), sentence);
      boolean half = max == null && Measures.byUnit(told.measure()) && HALVES.contains(text.key(told.end()));
      return new Figure(half ? value.add(HALF) : value, max, told.number(), qualifier, told.measure(), told.unit(),
          planned(sentence, first, told.measure()) ? Figure.Status.PLANNED : Figure.Status.REPORTED,
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

    private boolean planned(Sentence sentence, int first, String measure) {
      for (int k = first - 1; k >= Math.max(sentence.first(), first - 14) && !text.mark(k, ".؛"); k--) {
        if (PLANS.contains(text.key(k)) || measure.equals("released") && EXCHANGES.contains(text.key(k))) {
          return true;
        }
      }
      return false;
    }
  }
}
