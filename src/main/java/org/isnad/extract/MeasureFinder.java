package org.isnad.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells what a number measures: by its counted noun, by the verb or verbal noun that governs it, or by the figure that it goes on from.
final class MeasureFinder {

  /// How many decades are told at most: more of them are contracts.
  private static final BigDecimal DECADES = BigDecimal.valueOf(12);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  /// How many words may stand between two parts of a whole that "و" joins.
  private static final int ALONGSIDE = 4;
  /// What befalls those who have been hurt or have fled before: "وفاة ثلاثة جرحى", "إصابة خمسة نازحين".
  private static final Set<String> GRAVER = WordSet.of("killed", "injured", "detained", "taken_hostage");
  private static final Set<String> MILDER = WordSet.of("injured", "displaced");
  /// What befalls some of all those who were there, "جثث 7 من أصل 11 عاملا"; captives are let go from those held.
  private static final Set<String> HURT = Set.of("killed", "injured", "missing");
  static final Set<String> OTHERS = WordSet.of("اخرين", "اخرون", "اخر", "اخري", "اخران", "اخريات");
  static final Set<String> CASES = WordSet.of("حاله", "حالات", "حالتي");

  private final Text text;
  private final Measures measures;
  private final Qualifiers qualifiers;
  private final Governors governors;
  private final CountedNouns counted;
  private final Captives captives;
  private final Totals totals;
  private final Afflictions afflictions;
  private final Parts parts;
  private final Hurt hurt;
  private final JoinedNumbers joined;
  private final Unnumbered unnumbered;
  private final Understood understood;
  private final Units units;
  /// of the words beside a number
  final NumberSigns signs;

  MeasureFinder(Text text, Measures measures, Prospects prospects) {
    this.text = text;
    this.measures = measures;
    this.qualifiers = new Qualifiers(text, measures);
    this.governors = new Governors(text, measures);
    this.counted = new CountedNouns(text, measures, prospects);
    this.captives = new Captives(text, measures);
    this.totals = new Totals(text, measures);
    this.afflictions = new Afflictions(text, measures);
    this.parts = new Parts(text, measures);
    this.hurt = new Hurt(text, measures);
    this.joined = new JoinedNumbers(text, measures);
    this.unnumbered = new Unnumbered(text, measures, governors, counted);
    this.understood = new Understood(text, measures, counted);
    this.signs = new NumberSigns(text, measures, qualifiers, governors, counted);
    this.units = new Units(text, measures, counted, signs);
  }

  /// What was found about a number.
  ///
  /// @param whole the number of the whole that it is a part of, or null
  /// @param end index after the last token of its unit
  /// @param value of an unnumbered noun, 1 or 2; else 0
  record Told(String measure, @Nullable String unit, @Nullable Span whole, int end, int value, String rule, Span number) {
  }

  /// What the number measures.
  ///
  /// @param earlier the figures before it in the sentence
  /// @param last the last figure of the sentence before, or null
  Told of(NumberExpression number, Sentence sentence, List<Told> earlier, @Nullable Told last) {
    Told told = measured(number, sentence, earlier);
    Told whole = earlier.isEmpty() ? last : earlier.getLast();
    if (whole != null && number.kind() != NumberExpression.Kind.PERCENT && captives.left(whole, number, sentence)
        && counted.nounAt(number.end(), sentence) < 0) {
      return new Told("held_hostage", whole.unit(), earlier.isEmpty() ? null : whole.number(), told.end(), 0, "part", told.number());
    }
    if (told.rule().equals("count") && whole != null && Measures.harm(whole.measure()) && totals.resumed(number, told, sentence)) {
      told = new Told(whole.measure(), whole.unit(), null, told.end(), 0, "total", told.number()); // العدد مرشح لبلوغ 1400
    }
    String measure = told.rule().equals("count") && told.unit() != null
        && afflictions.recorded(Folding.key(told.unit()), told.end(), sentence)
            ? "affected"
            : afflictions.of(hurt(told, number.first(), sentence), number.first(), told.end(), sentence);
    return measure.equals(told.measure())
        ? told
        : new Told(measure, told.unit(), told.whole(), told.end(), told.value(), told.rule(), told.number());
  }

  /// The measure told, or that of the hurt where those counted were hurt.
  private String hurt(Told told, int first, Sentence sentence) {
    String noun = told.unit() == null ? "" : Folding.key(told.unit().split(" ")[0]);
    if (CASES.contains(noun) && !told.measure().equals("injured") && hurt.critical(told.end(), sentence)) {
      return "injured"; // ست حالات حرجة
    }
    boolean people = told.rule().equals("count") && told.unit() != null && parts.human(told.unit()) && !CASES.contains(noun)
        && !measures.words("patients").contains(noun);
    return people && hurt.of(first, told.end(), sentence) ? "injured" : told.measure();
  }

  /// What is counted without a number at the token, or null.
  @Nullable
  Told unnumbered(int i, Sentence sentence, List<Told> earlier) {
    return unnumbered.at(i, sentence, earlier.isEmpty() ? null : earlier.getLast());
  }

  private Told measured(NumberExpression number, Sentence sentence, List<Told> earlier) {
    boolean bracketed = bracketed(number);
    int after = bracketed ? number.end() + 1 : number.end();
    int first = bracketed ? number.first() - 1 : number.first();
    Span span = number.span();
    if (number.kind() == NumberExpression.Kind.PERCENT) {
      return new Told("percent", "%", null, after, 0, "percent", span);
    }
    boolean ofThem = Parts.OF_THEM.contains(text.key(after));
    Told before = ofThem ? parts.antecedent(text.key(after), earlier) : earlier.isEmpty() ? null : earlier.getLast();
    if (signs.score(number)) {
      return new Told("count", null, null, after, 0, "score", span);
    }
    Told share = before == null ? null : parts.share(number, before);
    if (share != null) {
      return share;
    }
    int noun = two(number) ? number.first() - 1 : signs.group(number) ? number.first() - 2 : counted.nounAt(after, sentence);
    if (joined.nounFirst(number) && (noun < 0 || measures.noun(text.key(noun)) == null)) {
      String two = joined.noun(number);
      if (measures.noun(Folding.key(two)) instanceof String by && Measures.byUnit(by)) {
        return new Told(by, two, null, after, 0, "unit", span); // ليومين أو ثلاثة
      }
      noun = number.first();
    }
    boolean contracts = noun >= 0 && text.key(noun).startsWith("عقد") && number.value().compareTo(DECADES) > 0; // وقعت 35 عقدا
    Told byUnit = noun < 0 || contracts ? null : units.of(noun, first, after, sentence, span);
    if (byUnit != null) {
      return byUnit;
    }
    boolean others = OTHERS.contains(text.key(after));
    String unit = noun >= 0 ? counted.unit(noun, sentence) : others ? parts.others(earlier) : before != null && ofThem ? before.unit() : null;
    int end = noun >= 0 ? Math.max(after, noun + counted.unitLength(noun, sentence)) : others || ofThem ? after + 1 : after;
    boolean part = ofThem || parts.amongThem(first, sentence);
    Span whole = part && before != null && (ofThem || parts.partitive(first, before.end(), sentence)) ? before.number() : null;
    boolean people = noun >= 0 && text.key(noun).startsWith("نسم");
    if (people) {
      return new Told("count", unit, whole, end, 0, "inhabitants", span); // 21 مليون نسمة
    }
    boolean them = text.key(after).equals("اخرين") || text.key(after).equals("اخرون");
    if (before != null && (before.measure().equals("size") || before.measure().equals("money")) && ofWhole(first - 2)
        && number.value().compareTo(THOUSAND) >= 0) {
      return new Told(before.measure(), before.unit(), null, after, 0, "whole", span); // 60 ألف برميل من أصل 400 ألف
    }
    boolean humans = noun < 0 && ofWhole(after)
        ? ofHumans(after + 2, sentence)
        : them || text.key(after).equals("منهم") || ((others || ofThem && noun < 0) && before != null && before.unit() != null
            ? parts.human(before.unit())
            : noun < 0 && !(part && before != null && before.unit() != null && things(before))
                || part && noun >= 0 && text.key(noun).equals("احياء")
                || noun >= 0 && (CASES.contains(text.key(noun)) || measures.human(text.key(noun)))
                || noun >= 0 && text.key(noun - 1).equals("من"));
    String by = noun < 0 || contracts ? null : measures.noun(text.key(noun));
    boolean present = by == null && ofWhole(first - 2) && before != null && HURT.contains(before.measure()); // جثث 7 من أصل 11 عاملا
    if (present || (by == null && humans || "displaced".equals(by) || "participants".equals(by))
        && measures.words("carrying").contains(text.key(first - qualifiers.length(first, sentence) - 1))) {
      return new Told("count", unit, whole, end, 0, "aboard", span); // كان يقل 75 لاجئا
    }
    if (noun >= 0 && text.key(noun).startsWith("حال") && text.word(noun + 1) && CASES.contains(text.key(noun))) {
      String of = measures.noun(text.key(noun + 1));
      boolean verb = measures.verbs().containsKey(text.key(noun + 1)); // 1071 حالة توفي منها 471
      by = of != null || verb ? of : measures.event(text.key(noun + 1), text.key(noun + 2)); // 52 حالة وفاة
    }
    if (by == null && noun >= 0 && (measures.person(text.key(noun)) >= 0 || measures.words("peopled").contains(text.key(noun)))
        && text.word(noun + 1) && !text.key(noun + 1).startsWith("ال") && !text.key(noun + 1).startsWith("و")
        && measures.noun(text.key(noun + 1)) instanceof String told && Measures.harm(told) && !text.key(noun + 2).startsWith("و")) {
      by = text.key(noun + 1).startsWith("محتجز") ? "detained" : told; // 5 آلاف أسرة نازحة، 391 عاملا محتجزون
    }
    int start = first - qualifiers.length(first, sentence);
    if (noun >= 0 && noun < start) {
      start = noun;
    }
    Governors.Found governor = governors.of(start, end, sentence, humans);
    if ((by == null || by.equals("participants")) && (governor == null || !governor.near())
        && totals.of(start, noun < 0 ? end : noun, humans, sentence) instanceof String total) {
      return new Told(total,
          noun >= 0 && text.key(noun).startsWith("عدد") ? null : unit == null ? understood.unit(start, end, null, sentence) : unit,
          whole, end, 0, "total", span);
    }
    if ("killed".equals(by) || noun >= 0 && governor != null && governor.measure().equals("killed")) {
      if (parts.casualties(end, sentence) && noun >= 0 && text.key(noun).startsWith("ضحي") || parts.bodies(start, noun) || parts.mixed(end)) {
        return new Told("count", unit, whole, end, 0, "casualties", span); // 90 ضحية، منهم 20 قتيلا و70 جريحا; تسليم جثث 60 شخصا
      }
    }
    if (part && before != null && before.rule().equals("casualties") && noun >= 0 && by == null) {
      return new Told("count", unit, whole, end, 0, "part", span);
    }
    if (by != null) {
      if (governor != null && governor.near() && by.equals("participants")) {
        return new Told(governor.measure(), unit, whole, end, 0, "event", span); // اعتقلت الشرطة 9 متظاهرين
      }
      if (MILDER.contains(by) && !text.key(noun).startsWith("اصاب")) {
        String direct = governors.directly(start, sentence);
        String event = direct == null ? governors.object(start, sentence) : direct;
        if (event == null && governor != null && text.key(start - 1).contains("فارق")) {
          event = governor.measure(); // فارق اثنان من المصابين الحياة
        }
        if (event != null && GRAVER.contains(event)) {
          return new Told(event, unit, whole, end, 0, "event", span);
        }
      }
      if (before != null && joined(before.end(), number.first()) && Captives.captive(by)
          && (Captives.captive(before.measure()) || before.measure().equals("released")) && (governor == null || !governor.near())) {
        return new Told(before.measure(), unit, whole, end, 0, "joined", span); // أكثر من 100 رهينة و240 سجينا
      }
      if (part && before != null && Captives.captive(by) && before.measure().equals("released") && (governor == null || !governor.near())) {
        return new Told("released", unit, whole, end, 0, "part", span); // إطلاق سراح 620 أسيرا، من بينهم 48 أسيرة
      }
      return new Told(captives.captive(by, governor, start, sentence), unit, whole, end, 0, "noun", span);
    }
    if (noun >= 0 && text.key(end).equals("من") && text.key(end + 1).startsWith("ال") && measures.person(text.key(noun)) >= 0
        && measures.noun(text.key(end + 1)) instanceof String kind && !Measures.byUnit(kind) && (governor == null || !governor.near())) {
      return new Told(kind, unit, whole, end, 0, "noun", span); // 20 ألف شخص من المتضررين
    }
    if (part && before == null && humans && (governor == null || !governor.near())
        && parts.unnumbered(first, sentence) instanceof String all) {
      return new Told(all, unit, null, end, 0, "part", span); // القتلى من المصلين بينهم تسع طالبات
    }
    if (part && before != null && Measures.byUnit(before.measure()) && number.value().compareTo(THOUSAND) >= 0
        && (noun < 0 || text.key(noun).startsWith("ت") || text.key(noun).startsWith("ي")
            || text.key(noun - 1).equals("من") && number.value().compareTo(MILLION) >= 0)) {
      return new Told(before.measure(), before.unit(), whole, after, 0, "part", span); // خمسة ملايين دونم، منها مليونان تروى بالمياه
    }
    if (part && before != null && before.measure().equals("affected") && noun < 0 && (governor == null || !governor.near())) {
      return new Told("affected", unit == null ? before.unit() : unit, whole, end, 0, "part", span); // 38 حالة، منها 29 بنواكشوط
    }
    if (before != null && before.measure().equals("released") && (part || before.rule().equals("part") && alongside(before.end(), number))
        && humans && (governor == null || Captives.captive(governor.measure()) || governor.measure().equals("released"))) {
      return new Told("released", unit, whole, end, 0, "part", span); // سراح 400، منهم 65 محكومون و335 اعتقلوا
    }
    if (part && governor == null && totals.rescued(start, sentence)) {
      return new Told("count", unit, whole, end, 0, "rescued", span); // أنقذت سفينة 10 منهم
    }
    if (before != null && Measures.harm(before.measure()) && humans && noun >= 0 && governor == null && text.mark(number.first() - 1, "(")
        && before.end() == number.first() - 1) {
      return new Told(before.measure(), unit, before.number(), end, 0, "part", span); // خمسة وافدين (4 تشاديين ويمني)
    }
    if (part && before != null && Measures.harm(before.measure()) && humans) {
      String own = governor != null && governor.near() ? governor.measure() : captives.remaining(before.measure(), number, end, sentence);
      return new Told(own, unit, whole, end, 0, "part", span);
    }
    if (before != null && before.rule().equals("part") && humans && (noun >= 0 && joined(before.end(), number.first())
        || noun < 0 && alongside(before.end(), number)) && (governor == null || !governor.near())) {
      return new Told(before.measure(), unit, before.whole(), end, 0, "part", span); // بينهم 15 طفلا و4 سيدات
    }
    if (before != null && before.measure().equals("participants") && joined(before.end(), number.first())
        && (governor == null || !governor.near())) {
      return new Told("participants", unit, whole, end, 0, "joined", span); // شارك فيها 11 بلدا و5 منظمات
    }
    if (governor == null && before != null && Measures.harm(before.measure()) && humans && noun >= 0 && added(start, before.end())) {
      return new Told(before.measure(), unit, whole, end, 0, "joined", span); // بلغ القتلى 62 عنصرا، إضافة إلى 18 من المسلحين
    }
    if (governor != null && governor.measure().equals("missing") && captives.lost(end, sentence) instanceof String own) {
      return new Told(own, unit, whole, end, 0, "event", span);
    }
    if (governor != null && governor.measure().equals("detained") && captives.hostages(end)) {
      return new Told("taken_hostage", unit, whole, end, 0, "event", span); // احتجزت 240 شخصا كرهائن
    }
    if (governor != null && (!governor.measure().equals("participants") || noun < 0 || humans || text.key(noun).startsWith("دول")
        || governors.attended(start, sentence))) {
      return new Told(governor.measure(), unit, whole, end, 0, "event", span);
    }
    if (noun < 0 && before != null && !others && totals.taken(start, sentence) && Measures.harm(before.measure())) {
      return new Told(before.measure(), before.unit(), whole, end, 0, "total", span); // والحصيلة تفوق 21500
    }
    if (noun < 0 && !others && !ofThem) {
      Told opposed = before != null && before.measure().equals("percent") && earlier.size() > 1 ? earlier.get(earlier.size() - 2) : before;
      if (before != null && before != opposed && opposed != null && opposed.measure().equals("votes")
          && totals.goesOn(opposed, number, sentence)) {
        return new Told("votes", opposed.unit(), whole, end, 0, "goes-on", span); // 312 ألف صوت، بنسبة 51%، مقابل 290 ألفا
      }
      if (before != null && totals.goesOn(before, number, sentence)) {
        boolean place = text.key(end).equals("في") || text.key(end).startsWith("ب");
        return new Told(before.measure(), before.unit(), whole, end, 0, place ? "spread" : "goes-on", span);
      }
      if (counted.percentAfter(number)) {
        return new Told("percent", "%", null, end, 0, "unit-shared", span); // من 57.9 إلى 58.1 في المائة
      }
      if (number.value().compareTo(MILLION) >= 0 && sum(start, sentence)) {
        return new Told("money", null, whole, end, 0, "money-goes-on", span); // القيمة السوقية 2 تريليون
      }
      int next = counted.unitAfter(number, sentence);
      if (next >= 0) {
        return new Told(Objects.requireNonNull(measures.noun(text.key(next))), counted.unit(next, sentence), whole, end, 0, "unit-shared",
            span);
      }
    }
    if (noun < 0 && before != null && before.measure().equals("money") && !totals.between(before.end(), start)
        && number.value().compareTo(THOUSAND) >= 0) {
      return new Told("money", before.unit(), null, end, 0, "money-goes-on", span); // على 50 ألف ريال، والثاني 40 ألفا
    }
    if (humans && afflictions.endangered(end, sentence)) {
      return new Told("affected", unit, whole, end, 0, "endangered", span);
    }
    if (noun >= 0 && !humans && counted.sumInBrackets(end, sentence)) {
      return new Told("money", unit, whole, end, 0, "money-aside", span); // 11 مليار رينجت (2.6 مليار دولار)
    }
    if (noun >= 0 && number.value().compareTo(MILLION) >= 0 && measures.words("proceeds").contains(text.key(noun))) {
      return new Told("money", null, whole, noun, 0, "money-goes-on", span); // 241 مليون ديون
    }
    if (unit == null && !ofThem && !others) {
      if (understood.money(number, sentence) instanceof String money) {
        return new Told("money", money, whole, end, 0, "money-ahead", span); // 8 ملايين ووزارة السياحة 5 ملايين دينار
      }
      unit = understood.unit(start, end, before, sentence);
      if (unit == null && noun < 0 && before != null && (before.rule().equals("count") || before.rule().equals("listed"))
          && alongside(before.end(), number) && (Particles.PREPOSITIONS.contains(text.key(end)) || text.key(end).startsWith("ل"))) {
        return new Told("count", before.unit(), whole, end, 0, "listed", span); // 54 عضوا لأفريقيا و46 لآسيا
      }
    }
    return new Told("count", unit, whole, end, 0, "count", span);
  }

  /// Whether words stand at the token that bring in how many there are in all: "8 من أصل 12 آلية".
  private boolean ofWhole(int i) {
    return text.key(i).equals("من") && text.key(i + 1).equals("اصل");
  }

  /// Whether those are persons of whom the number at the token tells how many there are in all.
  private boolean ofHumans(int first, Sentence sentence) {
    int noun = text.document.numbers().stream().filter(n -> n.first() == first).mapToInt(n -> counted.nounAt(n.end(), sentence)).findFirst()
        .orElse(-1);
    return noun < 0 || measures.human(text.key(noun));
  }

  /// Whether the figure counts what is neither a person nor a unit.
  private boolean things(Told told) {
    return !Measures.harm(told.measure()) && !Measures.byUnit(told.measure()) && told.unit() != null && !parts.human(told.unit())
        && told.rule().equals("count");
  }

  /// Whether the number stands in brackets of its own: "(17) شخصا".
  private boolean bracketed(NumberExpression number) {
    return text.mark(number.first() - 1, "(") && text.mark(number.end(), ")");
  }

  /// Whether a word for a sum of money leads to the number.
  private boolean sum(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 8) && !text.mark(k, ".؛،") && !text.token(k).isNumber(); k--) {
      String key = text.key(k).startsWith("ب") ? text.key(k).substring(1) : text.key(k);
      if (measures.words("sums").contains(Clitics.withoutArticle(key)) || measures.words("sums").contains(text.key(k))
          || measures.words("spending").contains(text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether "و" stands right after the one figure and brings in the next, written together or apart.
  private boolean joined(int end, int first) {
    return text.key(end).startsWith("و") && (first == end || first == end + 1 && text.key(end).equals("و"));
  }

  /// Whether the words right before the token, behind the figure before, add more of the same: "إضافة إلى", "فضلا عن".
  private boolean added(int start, int end) {
    return start - 2 >= end && measures.words("adding").contains(text.key(start - 2) + " " + text.key(start - 1));
  }

  /// Whether no more than some words stand between the one figure and the next, which "و" brings in: "29 بنواكشوط و9 بكيفة".
  private boolean alongside(int end, NumberExpression number) {
    int first = number.first();
    boolean and = text.key(first).startsWith("و") || text.key(first - 1).equals("و");
    for (int k = end; and && k < first; k++) {
      and = text.word(k) && !text.token(k).isNumber() && first - end <= ALONGSIDE && measures.event(text.key(k), text.key(k + 1)) == null;
    }
    return and;
  }

  /// The word for two or one after the noun that it counts: "مفقودين اثنين", "حالة وفاة واحدة".
  private boolean two(NumberExpression number) {
    return signs.one(number.first())
        || number.end() == number.first() + 1 && text.key(number.first()).startsWith("اثن") && text.word(number.first() - 1)
            && measures.human(text.key(number.first() - 1));
  }
}
