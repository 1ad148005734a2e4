package org.isnad.compare;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.text.Folding;

/// Whom, where and over which time a figure counts, from its frame where the reader filled it and from the words around it otherwise.
///
/// @param counted who is counted
/// @param places stems of the countries and places that it is about
/// @param around those and the places that its article speaks of most
/// @param placed whether the places stand beside the figure; otherwise they are those of its article
/// @param window over which time
/// @param words stems of its evidence
record FigureFrame(Counted counted, Set<String> unit, Set<String> places, Set<String> around, boolean placed, Window window,
    Set<String> words) {

  /// Measures that go on being counted.
  private static final Set<String> RUNNING = Set.of("killed", "injured", "missing", "displaced", "detained", "affected", "held_hostage",
      "released");

  /// Stems of place names that do not tell one place from another, or are those of other words.
  private static final Set<String> NO_PLACES = Stems
      .of("قتيل إفراج مخابرات مفاوضات مدينة شارع منطقة مستشفى محافظة بلدة مخيم محور معبر شمال جنوب شرق غرب وسط دولة جمهورية مملكة");

  private static final Set<String> ISRAEL = Stems.of("إسرائيل");

  private static final int PLACES_OF_AN_ARTICLE = 4;

  /// Words of a tally that is still open.
  private static final String OPEN = "اولي|موقت|مرشح|ليرتفع|ارتفع|ما زال|لا تزال|لا يزال|غير نهاي";

  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  /// Nobody's running total grows past that in a day.
  private static final double BEYOND_A_DAY = 4000;

  private static final Set<String> TAKEN = Set.of("taken_hostage", "held_hostage");
  private static final Set<String> CAPTIVES = Set.of("taken_hostage", "held_hostage", "released", "detained");

  /// Characters after a number that has no unit.
  private static final int AFTER = 30;
  private static final int WORDS_BEFORE = 12;
  private static final int WORDS_AFTER = 12;

  /// Who is counted.
  enum Counted {
    ANYBODY, HOSTAGES, PRISONERS, PALESTINIANS, CHILDREN, WOMEN, SOLDIERS, JOURNALISTS, OTHER;

    /// Whether few figures count them.
    boolean particular() {
      return this != ANYBODY && this != OTHER && this != PALESTINIANS;
    }
  }

  /// Over which time.
  enum Window {
    UNTOLD, DAY, TOTAL
  }

  static FigureFrame of(ToldFigure figure) {
    Set<String> told = places(figure);
    Set<String> around = new HashSet<>(told);
    for (Told.Actor place : figure.telling().source().places().stream().limit(PLACES_OF_AN_ARTICLE).toList()) {
      around.addAll(Stems.of(place.name()));
    }
    // both sides of a war tell of its captives: where they were taken and where they are held is one story
    Set<String> places = told.isEmpty() || CAPTIVES.contains(figure.measure()) ? around : told;
    String near = near(figure);
    String evidence = Folding.key(near);
    String counted = figure.unit().isBlank() ? after(figure) : figure.unit();
    String unit = Folding.key(counted + " " + (figure.population() == null ? "" : figure.population()));
    Counted whom = counted(unit, evidence);
    return new FigureFrame(whom == Counted.ANYBODY && TAKEN.contains(figure.measure()) ? Counted.HOSTAGES : whom, Stems.of(figure.unit()),
        places, around, !told.isEmpty(), window(figure, Folding.key(figure.telling().evidence())),
        Stems.of(near));
  }

  /// What follows a number without a unit: "مئة من حوالى 250 رهينة" are hostages.
  private static String after(ToldFigure figure) {
    String evidence = figure.telling().evidence();
    int at = Math.max(0, figure.number());
    return figure.number() < 0 ? "" : evidence.substring(at, Math.min(evidence.length(), at + AFTER));
  }

  /// The words of the evidence around the number: the sentence may tell of much else.
  private static String near(ToldFigure figure) {
    String evidence = figure.telling().evidence();
    if (figure.number() < 0) {
      return evidence;
    }
    int from = figure.number();
    for (int words = 0; from > 0 && words < WORDS_BEFORE; from--) {
      words += evidence.charAt(from - 1) == ' ' ? 1 : 0;
    }
    int to = figure.number();
    for (int words = 0; to < evidence.length() && words < WORDS_AFTER; to++) {
      words += evidence.charAt(to) == ' ' ? 1 : 0;
    }
    return evidence.substring(from, to);
  }

  private static Counted counted(String unit, String evidence) {
    if (has(unit, "رهين|رهاين|مختطف|محتجز")) {
      return Counted.HOSTAGES;
    }
    if (has(unit, "سجين|سجناء|معتقل")) {
      return Counted.PRISONERS;
    }
    if (has(unit, "طفل|اطفال|رضيع|قاصر")) {
      return Counted.CHILDREN;
    }
    if (has(unit, "نساء|امراه|سيده|سيدات")) {
      return Counted.WOMEN;
    }
    if (has(unit, "جندي|جنود|ضابط|ضباط|عسكري")) {
      return Counted.SOLDIERS;
    }
    if (has(unit, "صحافي|صحفي|اعلامي")) {
      return Counted.JOURNALISTS;
    }
    if (unit.contains("فلسطيني")) {
      return has(evidence, "سجون|سجين|معتقل|محتجزين في") ? Counted.PRISONERS : Counted.PALESTINIANS;
    }
    if (unit.isBlank() || unit.matches(
        ".*(شخص|قتيل|قتلي|شهيد|شهداء|جريح|جرحي|مصاب|اصاب|ضحي|ضحايا|مواطن|مدني|اخر|اسير|اسري|مفقود|نازح|انسان|نسمه|فرد|افراد|جثه|جثث).*")) {
      return Counted.ANYBODY;
    }
    return Counted.OTHER;
  }

  private static Window window(ToldFigure figure, String evidence) {
    String window = Folding.key(figure.window() == null ? "" : figure.window());
    String all = window + " " + evidence;
    boolean casualties = RUNNING.contains(figure.measure());
    if (casualties && figure.value().doubleValue() >= BEYOND_A_DAY
        || all.matches(
            ".*(ارتفاع|ارتفع|ليرتفع|يرتفع|اجمالي|منذ بدء|منذ بدايه|منذ السابع|منذ 7|منذ اندلاع|حصيله العدوان|حصيله الحرب|خلفت|خلف[^ي]).*")) {
      return Window.TOTAL;
    }
    if (has(all, "24 ساعه|الساعات ال|منذ فجر|منذ صباح|منذ ساعات|اليوم|امس|خلال يوم|الساعات الماضيه|الساعات الاخيره")) {
      return Window.DAY;
    }
    return Window.UNTOLD;
  }

  private static Set<String> places(ToldFigure figure) {
    Set<String> known = new HashSet<>();
    figure.telling().source().places().forEach(place -> known.addAll(Stems.of(place.name())));
    known.addAll(Stems.of("فلسطين إسرائيل"));
    StringBuilder told = new StringBuilder(figure.telling().evidence());
    told.append(' ').append(figure.unit()).append(' ').append(figure.population()).append(' ').append(figure.cause());
    if (figure.at() != null) {
      told.append(' ').append(figure.at().name());
    }
    figure.telling().chain().forEach(credit -> told.append(' ').append(credit.name()));
    Set<String> places = new HashSet<>(Stems.of(told.toString()));
    known.removeAll(NO_PLACES);
    places.retainAll(known);
    // one of the sides of a war is in each report of it: the other one tells where
    if (places.size() > 1) {
      places.removeAll(ISRAEL);
    }
    return places;
  }

  private static boolean has(String words, String pattern) {
    return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(words).find();
  }

  boolean running(ToldFigure figure) {
    return RUNNING.contains(figure.measure()) && (window == Window.TOTAL || figure.measure().equals("held_hostage"));
  }

  /// Whether the tally may still rise on the day it is told.
  boolean open(ToldFigure figure) {
    return running(figure) || window == Window.DAY || isTally(figure.measure()) && has(Folding.key(figure.telling().evidence()), OPEN);
  }

  /// Whether it counts victims and others whose number is corrected from telling to telling.
  static boolean isTally(String measure) {
    return RUNNING.contains(measure);
  }

  /// Whether few articles tell such a number, and those about an event.
  static boolean isEventful(String measure) {
    return isTally(measure) || TAKEN.contains(measure);
  }

  /// Whether the two may count the same.
  boolean fits(FigureFrame other) {
    if (window != other.window && window != Window.UNTOLD && other.window != Window.UNTOLD) {
      return false;
    }
    if (counted == Counted.OTHER || other.counted == Counted.OTHER) {
      return counted == other.counted && unit.stream().anyMatch(other.unit::contains) || unit.isEmpty() || other.unit.isEmpty();
    }
    return counted == other.counted || fits(counted, other.counted) || fits(other.counted, counted);
  }

  private static boolean fits(Counted one, Counted other) {
    return switch (one) {
      case ANYBODY -> other == Counted.HOSTAGES || other == Counted.PALESTINIANS || other == Counted.PRISONERS;
      case PRISONERS -> other == Counted.PALESTINIANS;
      case HOSTAGES, PALESTINIANS, CHILDREN, WOMEN, SOLDIERS, JOURNALISTS, OTHER -> false;
    };
  }

  boolean samePlace(FigureFrame other) {
    return places.stream().anyMatch(other.places::contains);
  }
}
