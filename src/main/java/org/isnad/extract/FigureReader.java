package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Contact;
import org.isnad.claim.Figure;
import org.isnad.claim.NumberUse;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the quantities that an article reports, and accounts for every number of the text.
final class FigureReader {

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
    MeasureFinder finder = new MeasureFinder(text, measures);
    Origins origins = new Origins(text, statements);
    Circumstances circumstances = new Circumstances(text, statements);
    Uses uses = new Uses(text);
    List<Figure> figures = new ArrayList<>();
    List<NumberUse> numbers = new ArrayList<>();
    int n = 0;
    List<NumberExpression> all = text.document.numbers();
    for (Sentence sentence : text.document.sentences()) {
      List<NumberExpression> here = new ArrayList<>();
      while (n < all.size() && all.get(n).first() < sentence.end()) {
        NumberExpression number = all.get(n++);
        if (number.first() < sentence.first()) {
          numbers.add(new NumberUse(number.span(), uses.outside(number)));
          continue;
        }
        NumberUse.Use use = uses.of(number, sentence);
        if (use == NumberUse.Use.FIGURE) {
          here.add(number);
        } else {
          numbers.add(new NumberUse(number.span(), use));
        }
      }
      sentence(text, sentence, here, finder, origins, circumstances, figures, numbers);
    }
    while (n < all.size()) {
      NumberExpression number = all.get(n++);
      numbers.add(new NumberUse(number.span(), uses.outside(number)));
    }
    numbers.sort(java.util.Comparator.comparing(NumberUse::span));
    return new Found(FigureMerge.merge(text, figures), numbers);
  }

  private void sentence(Text text, Sentence sentence, List<NumberExpression> here, MeasureFinder finder, Origins origins,
      Circumstances circumstances, List<Figure> figures, List<NumberUse> numbers) {
    MeasureFinder.Told before = null;
    int k = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (k < here.size() && here.get(k).first() == i) {
        NumberExpression number = here.get(k++);
        MeasureFinder.Told told = finder.of(number, sentence, before);
        numbers.add(new NumberUse(number.span(), NumberUse.Use.FIGURE));
        figures.add(figure(text, sentence, number.first(), number.end(), number.span(), number.value(), number.max(), told, origins,
            circumstances));
        before = told;
        i = number.end() - 1;
        continue;
      }
      MeasureFinder.Told single = finder.unnumbered(i, sentence, k < here.size() ? here.get(k).first() : Integer.MAX_VALUE);
      if (single != null) {
        figures.add(figure(text, sentence, i, i + 1, text.token(i).span(), BigDecimal.valueOf(single.count()), null, single, origins,
            circumstances));
        before = single;
      }
    }
  }

  private Figure figure(Text text, Sentence sentence, int first, int end, Span number, BigDecimal value, @Nullable BigDecimal max,
      MeasureFinder.Told told, Origins origins, Circumstances circumstances) {
    Span clause = clause(text, sentence, first, Math.max(end, told.end()));
    Attribution attribution = sentence.headline() ? Attribution.NONE : origins.of(first, sentence);
    Contact.Place place = circumstances.place(text.tokenAt(clause.start()), text.tokenAt(clause.end()), first, java.util.Set.of());
    Figure.Frame frame = new Figure.Frame(told.population(), place == null ? null : place.entity(), null, null, null, told.subsetOf());
    return new Figure(value, max, number, told.qualifier(), told.measure(), told.unit(),
        planned(text, sentence, first) ? Figure.Status.PLANNED : Figure.Status.REPORTED, frame, attribution, clause,
        "figure/" + told.rule(), 1);
  }

  /// The clause around a number: from comma to comma, but eight words at least.
  private static Span clause(Text text, Sentence sentence, int first, int end) {
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

  private static boolean planned(Text text, Sentence sentence, int first) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 14); k--) {
      String key = text.key(k);
      if (key.equals("المقترح") || key.equals("الصفقه") || key.equals("الخطه") || key.equals("مقترح") || key.equals("خطه")
          || key.equals("يعتزم") || key.equals("تعتزم") || key.equals("المقرر") || key.equals("المتوقع") || key.equals("سوف")
          || key.equals("سيتم")) {
        return true;
      }
      if (text.mark(k, ".؛")) {
        return false;
      }
    }
    return false;
  }

  /// What becomes of numbers that are no figures.
  private static final class Uses {

    private final Text text;

    Uses(Text text) {
      this.text = text;
    }

    NumberUse.Use outside(NumberExpression number) {
      for (Span noise : text.document.layout().noise()) {
        if (noise.overlaps(number.span())) {
          return NumberUse.Use.FURNITURE;
        }
      }
      return NumberUse.Use.UNCLAIMED;
    }

    NumberUse.Use of(NumberExpression number, Sentence sentence) {
      for (int i = number.first(); i < number.end(); i++) {
        if (text.time(i) != null) {
          return NumberUse.Use.DATE;
        }
      }
      if (number.kind() == NumberExpression.Kind.ORDINAL) {
        return NumberUse.Use.ORDINAL;
      }
      if (number.kind() == NumberExpression.Kind.FRACTION) {
        return NumberUse.Use.UNCLAIMED;
      }
      int i = number.first();
      Optional<Phrase> p = text.phraseOver(i);
      if (p.isPresent() && p.get().first() < i && p.get().end() > i) {
        return NumberUse.Use.NAME;
      }
      if (sentence.headline() && i == sentence.first() && text.mark(number.end(), ".-")) {
        return NumberUse.Use.ORDINAL; // an exporter's counter
      }
      boolean definite = text.key(i).startsWith("ال") && text.word(i) || text.key(i - 1).equals("ال") || text.key(i - 1).equals("لل");
      if (definite) {
        return NumberUse.Use.ORDINAL; // الدول الأربع، الـ24 ساعة
      }
      if (text.token(i).kind() == org.isnad.text.Token.Kind.NUMBER && i > 0
          && text.token(i - 1).kind() == org.isnad.text.Token.Kind.FOREIGN) {
        return NumberUse.Use.NAME; // G7, F-16
      }
      if (text.mark(i - 1, "-–") && i > 1 && text.token(i - 2).span().end() == text.token(i - 1).span().start()
          && text.token(i - 2).kind() == org.isnad.text.Token.Kind.FOREIGN) {
        return NumberUse.Use.NAME;
      }
      String before = text.key(i - 1);
      if (before.equals("رقم") || before.equals("القناه") || before.equals("الماده") || before.equals("ماده") || before.equals("سن")
          || before.equals("المركز")) {
        return NumberUse.Use.NAME;
      }
      if (number.kind() == NumberExpression.Kind.DUAL && text.key(number.end()).isEmpty()) {
        return NumberUse.Use.UNCLAIMED;
      }
      return NumberUse.Use.FIGURE;
    }
  }
}
