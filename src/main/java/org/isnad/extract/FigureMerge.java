package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Figure;
import org.isnad.claim.Figure.Qualifier;
import org.isnad.lexicon.Measures;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Puts together what an article counts twice: the same figure about the same thing, kept where it is credited, else where it is told
/// most exactly, else where it comes first outside headline and lead.
final class FigureMerge {

  /// From here on, two equal counts of people in one article are of the same people.
  private static final BigDecimal TELLING = BigDecimal.TEN;
  private static final BigDecimal TELLING_THINGS = BigDecimal.valueOf(100);
  private static final double SAME_WORDS = 0.4;
  private static final double SAME_WORDS_OF_THINGS = 0.6;

  private final Text text;
  private final Measures measures;
  private final Map<Span, BigDecimal> values = new HashMap<>();
  private final Map<Span, Integer> sentences = new HashMap<>();
  private final List<Integer> starts = new ArrayList<>();
  private final int openingEnd;
  private final int headlineEnd;

  FigureMerge(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
    int end = 0;
    int head = 0;
    for (Sentence s : text.document.sentences()) {
      starts.add(s.span().start());
      head = s.headline() ? Math.max(head, s.span().end()) : head;
      end = end == 0 && !s.headline() ? s.span().end() : end;
    }
    this.openingEnd = end;
    this.headlineEnd = head;
  }

  /// The figures with each told once, in text order.
  List<Figure> merge(List<Figure> told) {
    List<Figure> out = new ArrayList<>();
    for (Figure f : told) {
      values.put(f.number(), f.value());
      int at = Collections.binarySearch(starts, f.number().start());
      sentences.put(f.number(), at >= 0 ? at : -at - 2);
    }
    for (Figure f : told) {
      int same = -1;
      for (int i = 0; i < out.size() && same < 0; i++) {
        same = same(out.get(i), f) ? i : -1;
      }
      if (same < 0) {
        out.add(f);
      } else if (worth(f) > worth(out.get(same))) {
        out.set(same, f);
      }
    }
    out.sort(Comparator.comparingInt(f -> f.number().start()));
    return out;
  }

  private int worth(Figure f) {
    return (f.attribution().chain().isEmpty() || headline(f) ? 0 : 16) + (f.measure().equals("count") ? 0 : 8) + (headline(f) ? 0 : 4)
        + (f.qualifier() == Qualifier.EXACT ? 0 : 2) + (opening(f) ? 0 : 1);
  }

  /// Whether the figure stands in the headline or in the first sentence.
  private boolean opening(Figure f) {
    return f.number().start() < openingEnd;
  }

  private boolean headline(Figure f) {
    return f.number().start() < headlineEnd;
  }

  /// Whether the unit alone tells the measure, so that a bare number beside it is something else; money apart, whose unit a headline drops.
  private static boolean measureOfTime(Figure f) {
    return Measures.byUnit(f.measure()) && !f.measure().equals("money");
  }

  private boolean same(Figure a, Figure b) {
    boolean max = a.valueMax() == null ? b.valueMax() == null : b.valueMax() != null && a.valueMax().compareTo(b.valueMax()) == 0;
    if (!max || a.value().compareTo(b.value()) != 0 || Objects.equals(sentences.get(a.number()), sentences.get(b.number()))) {
      return false;
    }
    if (a.qualifier() != b.qualifier() && a.qualifier() != Qualifier.EXACT && b.qualifier() != Qualifier.EXACT || partsOfOthers(a, b)) {
      return false;
    }
    boolean people = human(a.unit()) && human(b.unit());
    if (headline(a) && (a.measure().equals(b.measure()) || counted(a) && !measureOfTime(b) || counted(b) && !measureOfTime(a))) {
      return true; // the headline tells what the text below it tells
    }
    if (a.measure().equals("percent") && b.measure().equals("percent") && a.value().stripTrailingZeros().scale() >= 2
        && a.value().compareTo(TELLING) >= 0) {
      return true; // no second share is 56.55 percent
    }
    boolean large = a.value().compareTo(TELLING) >= 0;
    if (!a.measure().equals(b.measure())) {
      return large && people && (counted(a) && Measures.harm(b.measure()) || counted(b) && Measures.harm(a.measure()));
    }
    if (Measures.harm(a.measure()) && people) {
      return large || opening(a) || likeWords(a, b, SAME_WORDS);
    }
    return alike(a.unit(), b.unit()) && (a.value().compareTo(TELLING_THINGS) >= 0 && !a.measure().equals("percent")
        || likeWords(a, b, a.unit() == null || b.unit() == null ? SAME_WORDS : SAME_WORDS_OF_THINGS));
  }

  private static boolean counted(Figure f) {
    return f.measure().equals("count");
  }

  private boolean human(@Nullable String unit) {
    return unit == null || measures.human(Folding.key(unit.split(" ")[0]));
  }

  /// Whether both are told as parts, of wholes of different size.
  private boolean partsOfOthers(Figure a, Figure b) {
    Span x = a.frame().subsetOf();
    Span y = b.frame().subsetOf();
    return x != null && y != null && !Objects.equals(values.get(x), values.get(y));
  }

  private boolean likeWords(Figure a, Figure b, double share) {
    Set<String> x = words(a.evidence());
    Set<String> y = words(b.evidence());
    Set<String> both = new HashSet<>(x);
    both.retainAll(y);
    return both.size() >= share * Math.min(x.size(), y.size());
  }

  private Set<String> words(Span span) {
    Set<String> out = new HashSet<>();
    for (int i = text.tokenAt(span.start()); i < text.tokenAt(span.end()); i++) {
      if (text.word(i) && !Particles.PREPOSITIONS.contains(text.key(i)) && text.key(i).length() > 2) {
        out.add(text.key(i));
      }
    }
    return out;
  }

  private static boolean alike(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return true;
    }
    String x = Folding.key(a);
    String y = Folding.key(b);
    int n = Math.min(4, Math.min(x.length(), y.length()));
    return x.substring(0, n).equals(y.substring(0, n));
  }
}
