package org.isnad.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.compare.Told.ToldFigure;

/// Things to know about a verdict: whether the two stand in one article (a headline against its body), in one outlet on one day, in articles a
/// day apart, or beside parts that add up to more than the whole.
final class Flags {

  private Flags() {
  }

  static Set<String> of(Told a, Told b) {
    Set<String> flags = new TreeSet<>();
    if (a.telling().article().equals(b.telling().article())) {
      flags.add("internal");
      return flags;
    }
    String outlet = a.telling().source().publisher();
    OptionalLong days = Days.between(a.telling().source().published(), b.telling().source().published());
    if (days.isPresent() && days.getAsLong() == 0 && outlet != null && outlet.equals(b.telling().source().publisher())) {
      flags.add("same-outlet");
    }
    if (days.isPresent() && Math.abs(days.getAsLong()) == 1) {
      flags.add("one-day-apart");
    }
    return flags;
  }

  /// The figures, by IRI, whose parts of the same measure come to more than the whole, and those parts.
  static Set<String> sumMismatches(Collection<ToldFigure> figures) {
    Map<String, ToldFigure> byIri = new HashMap<>();
    figures.forEach(f -> byIri.put(f.telling().iri(), f));
    Map<String, List<ToldFigure>> parts = new HashMap<>();
    for (ToldFigure figure : figures) {
      ToldFigure whole = figure.subsetOf() == null ? null : byIri.get(figure.subsetOf());
      if (whole != null && whole.measure().equals(figure.measure())) {
        parts.computeIfAbsent(whole.telling().iri(), _ -> new ArrayList<>()).add(figure);
      }
    }
    Set<String> mismatches = new HashSet<>();
    parts.forEach((iri, some) -> {
      ToldFigure whole = byIri.get(iri);
      BigDecimal sum = some.stream().map(ToldFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (whole != null && sum.doubleValue() > Interval.of(whole).high()) {
        mismatches.add(iri);
        some.forEach(part -> mismatches.add(part.telling().iri()));
      }
    });
    return mismatches;
  }
}
