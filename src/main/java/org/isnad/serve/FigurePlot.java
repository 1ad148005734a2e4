package org.isnad.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.compare.Told;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.TopicFilter;
import org.jspecify.annotations.Nullable;

/// The figures of one topic as a drawing (inline SVG): the value of each source over time, with the interval that its qualifier allows. Undated
/// figures stand to the left of the first day.
record FigurePlot(List<ToldFigure> figures) {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int LEFT = 80;
  private static final int RIGHT = 20;
  private static final int TOP = 14;
  private static final int BOTTOM = 34;
  private static final int UNDATED = 40;

  /// Told apart by people who see colours otherwise, too.
  private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000",
      "#999999");

  Html svg() {
    double low = figures.stream().mapToDouble(f -> Told.interval(f)[0]).min().orElse(0);
    double high = figures.stream().mapToDouble(f -> Told.interval(f)[1]).max().orElse(1);
    double room = Math.max((high - low) * 0.08, Math.max(1, high) * 0.01);
    Scale scale = new Scale(low - room, high + room, day(true), day(false), figures.stream().anyMatch(f -> TopicFilter.day(f) == null));
    List<Html> parts = new ArrayList<>(axes(scale));
    Map<String, String> colours = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      ToldFigure figure = figures.get(i);
      String colour = colours.computeIfAbsent(source(figure), _ -> COLOURS.get(colours.size() % COLOURS.size()));
      parts.add(mark(scale, figure, i, colour));
    }
    Html drawing = Html.tag("svg", Map.of("viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "width", "100%", "dir", "ltr",
        "aria-label", "القيمة والمجال لكل مصدر عبر الزمن · value and interval per source over time"), parts.toArray(Html[]::new));
    List<Html> legend = colours.entrySet().stream()
        .map(e -> Html.tag("li", Html.tag("span", Map.of("style", "color:" + e.getValue()), Html.text("● ")),
            Html.tag("bdi", Html.text(e.getKey()))))
        .toList();
    return Html.tag("figure", drawing, Html.tag("ul", Map.of("class", "legend"), legend.toArray(Html[]::new)));
  }

  /// Where days and values stand in the drawing.
  private record Scale(double low, double high, @Nullable LocalDate first, @Nullable LocalDate last, boolean undated) {

    double x(@Nullable LocalDate day) {
      int left = LEFT + (undated ? UNDATED : 0);
      if (day == null || first == null || last == null) {
        return LEFT + UNDATED / 3.0;
      }
      long days = ChronoUnit.DAYS.between(first, last);
      double share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / days;
      return left + 10 + share * (WIDTH - RIGHT - left - 20);
    }

    double y(double value) {
      return TOP + (high - value) / (high - low) * (HEIGHT - TOP - BOTTOM);
    }
  }

  private @Nullable LocalDate day(boolean first) {
    return figures.stream().map(TopicFilter::day).filter(Objects::nonNull).map(Objects::requireNonNull)
        .reduce((a, b) -> a.isBefore(b) == first ? a : b).orElse(null);
  }

  private static List<Html> axes(Scale scale) {
    List<Html> parts = new ArrayList<>();
    for (int i = 0; i <= 4; i++) {
      double value = scale.low + (scale.high - scale.low) * i / 4;
      String y = number(scale.y(value));
      parts.add(Html.tag("line", Map.of("x1", number(LEFT), "x2", number(WIDTH - RIGHT), "y1", y, "y2", y, "stroke", "#ddd")));
      parts.add(words(LEFT - 6, scale.y(value) + 4, "end", String.format(Locale.ROOT, "%,.0f", value)));
    }
    if (scale.first != null && scale.last != null) {
      parts.add(words(scale.x(scale.first), HEIGHT - 12, scale.first.equals(scale.last) ? "middle" : "start", scale.first.toString()));
      if (!scale.first.equals(scale.last)) {
        parts.add(words(scale.x(scale.last), HEIGHT - 12, "end", scale.last.toString()));
      }
    }
    if (scale.undated) {
      parts.add(words(LEFT + UNDATED / 3.0, HEIGHT - 24, "middle", "؟"));
    }
    return parts;
  }

  private static Html mark(Scale scale, ToldFigure figure, int index, String colour) {
    double[] interval = Told.interval(figure);
    LocalDate day = TopicFilter.day(figure);
    // figures of one day stand beside one another
    double x = scale.x(day) + (index % 5 - 2) * 3.0;
    String at = number(x);
    Html title = Html.tag("title", Html.text((index + 1) + ". " + source(figure) + ": " + figure.value().toPlainString() + " "
        + figure.unit() + " (" + figure.telling().article() + ", " + (day == null ? "undated" : day) + ")"));
    return Html.tag("g", title,
        Html.tag("line",
            Map.of("x1", at, "x2", at, "y1", number(scale.y(interval[0])), "y2", number(scale.y(interval[1])), "stroke", colour,
                "stroke-width", "2", "stroke-opacity", "0.5")),
        Html.tag("circle",
            Map.of("cx", at, "cy", number(scale.y(figure.value().doubleValue())), "r", "4", "fill", colour, "color", colour)),
        words(x + 6, scale.y(figure.value().doubleValue()) - 5, "start", String.valueOf(index + 1)));
  }

  /// Who is nearest to the figure, else the outlet, else the article.
  private static String source(ToldFigure figure) {
    String house = figure.telling().source().house();
    return figure.telling().chain().isEmpty()
        ? house == null ? figure.telling().article() : house
        : figure.telling().chain().getFirst().name();
  }

  private static Html words(double x, double y, String anchor, String words) {
    return Html.tag("text", Map.of("x", number(x), "y", number(y), "text-anchor", anchor, "font-size", "11", "fill", "#555"),
        Html.text(words));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
