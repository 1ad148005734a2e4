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
import org.isnad.claim.Figure;
import org.isnad.compare.FigureFrame.Window;
import org.isnad.compare.Likeness.Words;
import org.isnad.compare.Told.ToldFigure;
import org.jspecify.annotations.Nullable;

/// The same measure of the same people or things, told by several articles or sources.
record FigureTopics(Likeness likeness, Map<String, List<Item>> byArticle, Map<String, String> measures, Set<String> mismatches) {

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
    this(likeness, new HashMap<>(), new HashMap<>(), new HashSet<>());
  }

  /// A figure, ready to be compared with thousands of others.
  ///
  /// @param words around it
  /// @param body the words of its article
  /// @param part whether it is a part of another number of the same measure: of those taken the ones still held are no part, but a count of
  ///             their own
  /// @param telling whether the number is so particular that two tellings of it are hardly chance: 494, 21507, but not 3 or 40000
  record Item(ToldFigure told, FigureFrame frame, Words words, Words body, Interval interval, double value, boolean part, boolean telling) {

    String article() {
      return told.telling().article();
    }

    @Nullable
    LocalDate published() {
      return told.telling().source().published();
    }
  }

  List<Topic> find(List<ToldFigure> figures) {
    List<ToldFigure> ordered = figures.stream()
        .sorted(Comparator.comparing(ToldFigure::measure).thenComparing(ToldFigure::value).thenComparing(f -> f.telling().iri())).toList();
    ordered.forEach(f -> measures.put(f.telling().iri(), f.measure()));
    mismatches.addAll(Flags.sumMismatches(ordered));
    List<FigureFrame> frames = ordered.parallelStream().map(FigureFrame::of).toList();
    List<Item> items = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      Item item = item(ordered.get(i), frames.get(i));
      items.add(item);
      byArticle.computeIfAbsent(item.article(), _ -> new ArrayList<>()).add(item);
    }
    List<Clusters.Pair> pairs = Candidates.of(items, FigureTopics::blocks, this::alike);
    return Clusters.of(items, pairs, ALIKE, this::alike, FigureTopics::toldApart).parallelStream().filter(FigureTopics::worthIt)
        .map(this::topic).toList();
  }

  private Item item(ToldFigure f, FigureFrame frame) {
    boolean part = f.subsetOf() != null && f.measure().equals(measures.getOrDefault(f.subsetOf(), f.measure()));
    return new Item(f, frame, likeness.words(frame.words()), likeness.article(f), Interval.of(f), f.value().doubleValue(), part,
        f.value().stripTrailingZeros().precision() >= 3);
  }

  private static boolean worthIt(List<Item> group) {
    return group.stream().map(Item::article).distinct().count() > 1 || group.size() > 1;
  }

  private static Set<String> blocks(Item item) {
    Set<String> blocks = new HashSet<>();
    ToldFigure figure = item.told;
    FigureFrame frame = item.frame;
    String head = figure.measure() + " " + figure.status() + " ";
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

  private double alike(Item one, Item other) {
    ToldFigure a = one.told;
    ToldFigure b = other.told;
    if (!a.measure().equals(b.measure()) || a.status() != b.status() || !one.frame.fits(other.frame)) {
      return 0;
    }
    boolean equal = a.value().compareTo(b.value()) == 0;
    boolean internal = one.article().equals(other.article());
    if (one.part != other.part && !equal || internal && !differentSources(a, b)) {
      return 0;
    }
    double ratio = ratio(one, other);
    if (one.frame.running(a) && other.frame.running(b) || a.measure().equals("held_hostage")) {
      return one.frame.samePlace(other.frame) && ratio <= LARGEST_GROWTH && grows(a, b) ? 0.8 : 0;
    }
    if (ratio > 1.15 && Days.apart(one.published(), other.published(), DAYS)) {
      return 0;
    }
    boolean eventful = FigureFrame.isEventful(a.measure());
    boolean meets = one.interval.meets(other.interval);
    // unlike numbers of another event: nothing that follows can make them one
    if (!meets && ratio > (FigureFrame.isTally(a.measure()) ? LARGEST_GROWTH : 1.8) || !eventful && daysApart(one, other, equal)) {
      return 0;
    }
    double words = one.words.containment(other.words);
    if (!eventful && !meets && words < SAME_WORDS) {
      return 0;
    }
    double articles = internal ? 0.1 : one.body.jaccard(other.body);
    if (!eventful && !sameThing(one, equal, meets, words, articles)) {
      return 0;
    }
    if (Math.max(one.value, other.value) <= SMALL && words < SAME_WORDS && Days.apart(one.published(), other.published(), NEWS)) {
      return 0;
    }
    boolean event = FigureFrame.isTally(a.measure()) && (internal || oneEvent(one, other, articles)) && !one.part && !other.part;
    if (!meets && ratio > (event ? LARGEST_GROWTH : words > 0.5 || articles > 0.25 ? 1.8 : 1.25)) {
      return 0;
    }
    return !equal && !internal && (tellsToo(one, other) || tellsToo(other, one)) ? 0 : score(one, other, meets, words, articles, event);
  }

  private static double score(Item one, Item other, boolean meets, double words, double articles, boolean event) {
    FigureFrame a = one.frame;
    FigureFrame b = other.frame;
    boolean equal = one.told.value().compareTo(other.told.value()) == 0;
    double score = meets ? 0.25 : 0.1;
    score += one.telling && equal ? 0.3 : 0;
    score += a.samePlace(b) ? 0.1 : 0;
    score += 0.6 * words;
    score += Math.min(0.35, articles) + (event ? 0.2 : 0);
    score += a.counted() == b.counted() && a.window() == b.window() && a.window() != Window.UNTOLD ? 0.1 : 0;
    score += a.counted() == b.counted() && a.counted().particular() ? 0.1 : 0;
    Figure.Qualifier qualifier = one.told.qualifier();
    score += equal && qualifier == other.told.qualifier() && qualifier != Figure.Qualifier.EXACT ? 0.1 : 0;
    return Math.min(1, score);
  }

  /// Whether one article tells two numbers in one voice: those are two things, or two states of one.
  private static boolean toldApart(Item a, Item b) {
    return a.article().equals(b.article()) && !differentSources(a.told, b.told) && !a.interval.meets(b.interval);
  }

  /// Another value of another day is another state; the same number some days later is hardly the same thing.
  private static boolean daysApart(Item a, Item b, boolean equal) {
    return Days.apart(a.published(), b.published(), !equal ? 1 : a.telling ? DAYS : NEWS);
  }

  /// Prices, distances and counts of things are in each article: only like words, or a number that is hardly chance, make them one.
  private static boolean sameThing(Item a, boolean equal, boolean meets, double words, double articles) {
    if (!meets) {
      return words >= SAME_WORDS;
    }
    return words >= (equal && a.telling ? LIKE_WORDS / 2 : LIKE_WORDS) || equal && articles >= LIKE_ARTICLES;
  }

  /// Whether two articles are about one event of one day or two.
  private static boolean oneEvent(Item a, Item b, double articles) {
    OptionalLong days = Days.between(a.published(), b.published());
    return articles >= 0.09 && days.isPresent() && Math.abs(days.getAsLong()) <= 2;
  }

  /// Whether the article of the second tells the very value of the first elsewhere: then that is its partner, not this one.
  private boolean tellsToo(Item a, Item b) {
    return byArticle.getOrDefault(b.article(), List.of()).stream()
        .anyMatch(other -> other.told.measure().equals(a.told.measure()) && other.told.value().compareTo(a.told.value()) == 0 && other != b
            && other.frame.fits(a.frame) && !differentSources(other.told, b.told));
  }

  private static boolean differentSources(ToldFigure a, ToldFigure b) {
    List<Told.Credit> one = a.telling().chain();
    List<Told.Credit> other = b.telling().chain();
    return one.isEmpty() != other.isEmpty() || !one.isEmpty() && !OriginCount.same(one.getFirst(), other.getFirst());
  }

  private static double ratio(Item a, Item b) {
    double x = Math.max(a.value, b.value);
    double y = Math.min(a.value, b.value);
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

  static @Nullable LocalDate day(ToldFigure figure) {
    return figure.asOf() == null ? figure.telling().source().published() : figure.asOf();
  }

  private Topic topic(List<Item> items) {
    List<ToldFigure> group = items.stream().map(Item::told).toList();
    boolean running = items.stream().anyMatch(f -> f.frame.open(f.told));
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
        .filter(place -> Stems.of(place.name()).stream().anyMatch(items.getFirst().frame.places()::contains))
        .map(place -> "، " + place.name()).findFirst().orElse("");
    String about = first.measure() + ": " + first.unit() + where;
    return new Topic(Topic.Kind.FIGURE, about, List.copyOf(group), running, judgements, OriginCount.of(group, likeness));
  }
}
