package org.isnad.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.claim.Figure;
import org.isnad.compare.FigureFrame.Window;
import org.isnad.compare.Told.ToldFigure;

/// The same measure of the same people or things, told by several articles or sources.
record FigureTopics(Likeness likeness, Map<String, FigureFrame> frames, Map<String, List<ToldFigure>> byArticle,
    Map<String, String> measures, Set<String> mismatches) {

  private static final double ALIKE = 0.5;

  /// A running total does not grow more than that between two tellings that are compared.
  private static final double LARGEST_GROWTH = 3.6;

  private static final double LIKE_WORDS = 0.4;
  private static final double SAME_WORDS = 0.6;

  /// Days for which a small number is news; after them the same number is hardly the same thing.
  private static final int NEWS = 3;
  private static final int SMALL = 5;
  private static final double LIKE_ARTICLES = 0.3;

  /// Figures of no running total are of one event only when published within these days.
  private static final int DAYS = 10;

  FigureTopics(Likeness likeness) {
    this(likeness, new ConcurrentHashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
  }

  List<Topic> find(List<ToldFigure> figures) {
    List<ToldFigure> ordered = figures.stream()
        .sorted(Comparator.comparing(ToldFigure::measure).thenComparing(ToldFigure::value).thenComparing(f -> f.telling().iri())).toList();
    ordered.forEach(f -> measures.put(f.telling().iri(), f.measure()));
    ordered.forEach(f -> byArticle.computeIfAbsent(f.telling().article(), _ -> new ArrayList<>()).add(f));
    mismatches.addAll(Flags.sumMismatches(ordered));
    List<Clusters.Pair> pairs = Candidates.of(ordered, this::blocks, this::alike);
    return Clusters.of(ordered, pairs, ALIKE, this::alike, FigureTopics::toldApart).stream().filter(FigureTopics::worthIt).map(this::topic)
        .toList();
  }

  private static boolean worthIt(List<ToldFigure> group) {
    return group.stream().map(f -> f.telling().article()).distinct().count() > 1 || group.size() > 1;
  }

  private Set<String> blocks(ToldFigure figure) {
    Set<String> blocks = new HashSet<>();
    String head = figure.measure() + " " + figure.status() + " ";
    FigureFrame frame = frame(figure);
    if (FigureFrame.isEventful(figure.measure())) {
      frame.around().forEach(place -> blocks.add(head + place));
      blocks.add(head + number(figure));
    } else {
      // numbers of things and sums of money are everywhere: what is counted must be told alike
      Set<String> units = frame.unit().isEmpty() ? Set.of("") : frame.unit();
      units.forEach(unit -> frame.places().forEach(place -> blocks.add(head + unit + " " + place)));
      units.forEach(unit -> blocks.add(head + unit + " " + number(figure)));
    }
    return blocks;
  }

  private static String number(ToldFigure figure) {
    return figure.value().stripTrailingZeros().toPlainString();
  }

  private FigureFrame frame(ToldFigure figure) {
    return frames.computeIfAbsent(figure.telling().iri(), _ -> FigureFrame.of(figure));
  }

  private double alike(ToldFigure a, ToldFigure b) {
    FigureFrame one = frame(a);
    FigureFrame other = frame(b);
    if (!a.measure().equals(b.measure()) || a.status() != b.status() || !one.fits(other)) {
      return 0;
    }
    boolean internal = a.telling().article().equals(b.telling().article());
    if (internal && !differentSources(a, b)) {
      return 0;
    }
    if (isPart(a) != isPart(b) && a.value().compareTo(b.value()) != 0) {
      return 0;
    }
    double ratio = ratio(a, b);
    boolean running = one.running(a) && other.running(b) || a.measure().equals("held_hostage");
    boolean meets = Interval.of(a).meets(Interval.of(b));
    double words = likeness.containment(one.words(), other.words());
    double articles = internal ? 0.1 : likeness.articles(a, b);
    if (running) {
      return one.samePlace(other) && ratio <= LARGEST_GROWTH && grows(a, b) ? 0.8 : 0;
    }
    if (Days.apart(a.telling().source().published(), b.telling().source().published(), DAYS) && ratio > 1.15) {
      return 0;
    }
    boolean equal = a.value().compareTo(b.value()) == 0;
    if (!FigureFrame.isEventful(a.measure()) && !sameThing(a, b, equal, words, articles)) {
      return 0;
    }
    boolean small = Math.max(a.value().doubleValue(), b.value().doubleValue()) <= SMALL;
    if (small && words < SAME_WORDS && Days.apart(a.telling().source().published(), b.telling().source().published(), NEWS)) {
      return 0;
    }
    boolean event = FigureFrame.isTally(a.measure()) && (internal || oneEvent(a, b, articles)) && !isPart(a)
        && !isPart(b);
    if (!meets && ratio > (event ? LARGEST_GROWTH : words > 0.5 || articles > 0.25 ? 1.8 : 1.25)) {
      return 0;
    }
    if (!equal && !internal && (tellsToo(a, b) || tellsToo(b, a))) {
      return 0;
    }
    double score = meets ? 0.25 : 0.1;
    score += telling(a) && a.value().compareTo(b.value()) == 0 ? 0.3 : 0;
    score += one.samePlace(other) ? 0.1 : 0;
    score += 0.6 * words;
    score += Math.min(0.35, articles) + (event ? 0.2 : 0);
    score += one.counted() == other.counted() && one.window() == other.window() && one.window() != Window.UNTOLD ? 0.1 : 0;
    score += one.counted() == other.counted() && one.counted().particular() ? 0.1 : 0;
    score += equal && a.qualifier() == b.qualifier() && a.qualifier() != Figure.Qualifier.EXACT ? 0.1 : 0;
    return Math.min(1, score);
  }

  /// Whether one article tells two numbers in one voice: those are two things, or two states of one.
  private static boolean toldApart(ToldFigure a, ToldFigure b) {
    return a.telling().article().equals(b.telling().article()) && !differentSources(a, b) && !Interval.of(a).meets(Interval.of(b));
  }

  /// Prices, distances and counts of things are in each article: only like words, or a number that is hardly chance, make them one, and
  /// another value of another day is another state.
  private static boolean sameThing(ToldFigure a, ToldFigure b, boolean equal, double words, double articles) {
    int days = !equal ? 1 : telling(a) ? DAYS : NEWS;
    if (Days.apart(a.telling().source().published(), b.telling().source().published(), days)) {
      return false;
    }
    if (!Interval.of(a).meets(Interval.of(b))) {
      return words >= SAME_WORDS;
    }
    return words >= (equal && telling(a) ? LIKE_WORDS / 2 : LIKE_WORDS) || equal && articles >= LIKE_ARTICLES;
  }

  /// Whether it is a part of another number of the same measure: of those taken the ones still held are no part, but a count of their own.
  private boolean isPart(ToldFigure figure) {
    return figure.subsetOf() != null && figure.measure().equals(measures.getOrDefault(figure.subsetOf(), figure.measure()));
  }

  /// Whether two articles are about one event of one day or two.
  private static boolean oneEvent(ToldFigure a, ToldFigure b, double articles) {
    OptionalLong days = Days.between(a.telling().source().published(), b.telling().source().published());
    return articles >= 0.09 && days.isPresent() && Math.abs(days.getAsLong()) <= 2;
  }

  /// Whether the article of the second tells the very value of the first elsewhere: then that is its partner, not this one.
  private boolean tellsToo(ToldFigure a, ToldFigure b) {
    return byArticle.getOrDefault(b.telling().article(), List.of()).stream()
        .anyMatch(other -> !other.equals(b) && other.measure().equals(a.measure())
            && other.value().compareTo(a.value()) == 0 && frame(other).fits(frame(a)) && !differentSources(other, b));
  }

  /// Whether a number is so particular that two tellings of it are hardly chance: 494, 21507, but not 3 or 40000.
  private static boolean telling(ToldFigure figure) {
    return figure.value().stripTrailingZeros().precision() >= 3;
  }

  private static boolean differentSources(ToldFigure a, ToldFigure b) {
    List<Told.Credit> one = a.telling().chain();
    List<Told.Credit> other = b.telling().chain();
    return one.isEmpty() != other.isEmpty() || !one.isEmpty() && !OriginCount.same(one.getFirst(), other.getFirst());
  }

  private static double ratio(ToldFigure a, ToldFigure b) {
    double x = Math.max(a.value().doubleValue(), b.value().doubleValue());
    double y = Math.min(a.value().doubleValue(), b.value().doubleValue());
    return y <= 0 ? (x == y ? 1 : Double.MAX_VALUE) : x / y;
  }

  /// A total of the dead never falls much; one of those held may.
  private static boolean grows(ToldFigure a, ToldFigure b) {
    OptionalLong days = Days.between(day(a), day(b));
    if (days.isEmpty() || days.getAsLong() == 0 || a.measure().equals("held_hostage")) {
      return true;
    }
    double earlier = (days.getAsLong() > 0 ? a : b).value().doubleValue();
    double later = (days.getAsLong() > 0 ? b : a).value().doubleValue();
    return later >= 0.95 * earlier;
  }

  static @org.jspecify.annotations.Nullable LocalDate day(ToldFigure figure) {
    return figure.asOf() == null ? figure.telling().source().published() : figure.asOf();
  }

  private Topic topic(List<ToldFigure> group) {
    boolean running = group.stream().anyMatch(f -> frame(f).open(f));
    List<Topic.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Topic.Judgement judgement = FigureVerdict.of(i, j, group.get(i), group.get(j), running);
        boolean mismatch = mismatches.contains(group.get(i).telling().iri()) || mismatches.contains(group.get(j).telling().iri());
        judgements.add(mismatch ? judgement.flagged("sum-mismatch") : judgement);
      }
    }
    ToldFigure first = group.getFirst();
    String where = first.telling().source().places().stream()
        .filter(place -> Stems.of(place.name()).stream().anyMatch(frame(first).places()::contains))
        .map(place -> "، " + place.name()).findFirst().orElse("");
    String about = first.measure() + ": " + first.unit() + where;
    return new Topic(Topic.Kind.FIGURE, about, List.copyOf(group), running, judgements, OriginCount.of(group, likeness));
  }
}
