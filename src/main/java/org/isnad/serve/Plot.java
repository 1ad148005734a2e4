package org.isnad.serve;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;
import org.jspecify.annotations.Nullable;

/// Figures over time as a drawing: a mark for each claim, in the colour of its origin; a bar for a range, an arrow for a bound, a broken bar
/// for an approximate value. Without dates, the claims stand in the order of their articles.
record Plot(View view, List<Claim> claims) {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 340;
  private static final int LEFT = 80;
  private static final int RIGHT = 24;
  private static final int TOP = 24;
  private static final int BOTTOM = 44;
  private static final int COLOURS = 8;

  private record Point(Claim claim, double low, double value, double high, Optional<LocalDate> day, int origin) {
  }

  Plot {
    claims = List.copyOf(claims);
  }

  Html html() {
    List<String> origins = List.copyOf(new LinkedHashSet<>(claims.stream().map(new ClaimText(view)::origin).toList()));
    List<Point> points = claims.stream().map(c -> point(c, origins)).flatMap(Optional::stream).toList();
    if (points.isEmpty()) {
      return Html.NONE;
    }
    Scale y = Scale.of(points.stream().flatMap(p -> List.of(p.low(), p.value(), p.high()).stream()).toList(), HEIGHT - BOTTOM, TOP);
    Timescale x = Timescale.of(points.stream().map(Point::day).toList(), LEFT + 40, WIDTH - RIGHT - 40);
    List<Html> parts = new ArrayList<>(axes(x, y, points));
    for (int i = 0; i < points.size(); i++) {
      parts.add(mark(points.get(i), x.at(i), y));
    }
    Html svg = Html.tag("svg", Map.of("viewBox", "0 0 " + WIDTH + " " + HEIGHT, "class", "plot", "role", "img", "aria-label",
        view.word("plot-label")), Html.all(parts));
    return Html.tag("figure",
        Html.tag("div", Map.of("class", "wide", "tabindex", "0", "role", "region", "aria-label", view.word("plot-label")),
            svg),
        Html.tag("figcaption", legend(origins), Html.of("p", "note", view.words(x.dated() ? "plot-note" : "plot-undated"))));
  }

  private Optional<Point> point(Claim claim, List<String> origins) {
    Facts facts = view.facts();
    Double value = number(facts.words(claim.iri(), Terms.VALUE));
    if (value == null) {
      return Optional.empty();
    }
    Double least = number(facts.words(claim.iri(), Terms.MIN_VALUE));
    Double most = number(facts.words(claim.iri(), Terms.MAX_VALUE));
    String observed = facts.words(claim.iri(), Terms.OBSERVATION_DATE);
    ClaimText text = new ClaimText(view);
    int origin = origins.indexOf(text.origin(claim));
    return Optional.of(new Point(claim, Objects.requireNonNullElse(least, value), value, Objects.requireNonNullElse(most, value),
        day(observed.isEmpty() ? text.date(claim.article()) : observed), origin));
  }

  private List<Html> axes(Timescale x, Scale y, List<Point> points) {
    List<Html> parts = new ArrayList<>();
    for (double tick : y.ticks()) {
      int at = y.at(tick);
      parts.add(line("grid", LEFT, at, WIDTH - RIGHT, at));
      parts.add(text("tick end", LEFT - 8, at + 4, Numbers.format(BigDecimal.valueOf(tick).stripTrailingZeros())));
    }
    if (x.dated()) {
      x.ticks().forEach((at, words) -> parts.add(text("tick middle", at, HEIGHT - BOTTOM + 22, words)));
    } else {
      for (int i = 0; i < points.size(); i++) {
        String id = view.facts().words(points.get(i).claim().article(), Terms.IDENTIFIER);
        parts.add(text("tick middle", x.at(i), HEIGHT - BOTTOM + 22, id.length() > 12 ? id.substring(0, 11) + "…" : id));
      }
    }
    return parts;
  }

  private Html mark(Point p, int x, Scale y) {
    Node qualifier = view.facts().one(p.claim().iri(), Isn.QUALIFIER).orElse(Isn.EXACT);
    int at = y.at(p.value());
    List<Html> parts = new ArrayList<>();
    ClaimText text = new ClaimText(view);
    String said = text.origin(p.claim()) + ": " + plain(text.value(p.claim()));
    parts.add(Html.tag("title", Html.text(said)));
    if (p.high() > p.low()) {
      parts.add(line("bar", x, y.at(p.low()), x, y.at(p.high())));
    }
    if (qualifier.equals(Isn.AT_LEAST) || qualifier.equals(Isn.MORE_THAN)) {
      parts.add(arrow(x, at, -1));
    } else if (qualifier.equals(Isn.AT_MOST) || qualifier.equals(Isn.LESS_THAN) || qualifier.equals(Isn.APPROACHING)) {
      parts.add(arrow(x, at, 1));
    } else if (qualifier.equals(Isn.ABOUT)) {
      parts.add(line("bar about", x, at - 16, x, at + 16));
    }
    parts.add(Html.tag("circle", Map.of("cx", String.valueOf(x), "cy", String.valueOf(at), "r", "6")));
    parts.add(text("value middle", x, at + (qualifier.equals(Isn.AT_LEAST) || qualifier.equals(Isn.MORE_THAN) ? 24 : -14),
        Numbers.format(BigDecimal.valueOf(p.value()).stripTrailingZeros())));
    return Html.tag("a", Map.of("class", "mark o" + p.origin() % COLOURS, "href", text.address(p.claim()), "data-claim",
        p.claim().iri().getURI(), "aria-label", said), Html.all(parts));
  }

  private Html legend(List<String> origins) {
    List<Html> items = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      items.add(Html.tag("li", Html.of("span", "dot o" + i % COLOURS), Html.text(" "), ClaimText.bdi(origins.get(i))));
    }
    return Html.of("ul", "legend", Html.all(items));
  }

  /// A bound: open towards where the truth may lie.
  private static Html arrow(int x, int y, int down) {
    String path = "M" + x + " " + y + "v" + 24 * down + "m-5 " + -6 * down + "l5 " + 6 * down + "l5 " + -6 * down;
    return Html.tag("path", Map.of("class", "bound", "d", path));
  }

  private static Html line(String kind, int x1, int y1, int x2, int y2) {
    return Html.tag("line", Map.of("class", kind, "x1", String.valueOf(x1), "y1", String.valueOf(y1), "x2", String.valueOf(x2), "y2",
        String.valueOf(y2)));
  }

  private static Html text(String kind, int x, int y, String words) {
    return Html.tag("text", Map.of("class", kind, "x", String.valueOf(x), "y", String.valueOf(y)), Html.text(words));
  }

  private static String plain(Html html) {
    return html.markup().replaceAll("<[^>]*>", "").replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
  }

  private static @Nullable Double number(String words) {
    try {
      return words.isEmpty() ? null : Double.valueOf(words);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
