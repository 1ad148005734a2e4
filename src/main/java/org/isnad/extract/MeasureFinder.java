package org.isnad.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells what a number measures: by its counted noun, by the verb or verbal noun that governs it, or by the figure that it goes on from.
final class MeasureFinder {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  /// How many words may stand between two parts of a whole that "و" joins.
  private static final int ALONGSIDE = 4;
  static final Set<String> OTHERS = Set.of("اخرين", "اخرون", "اخر", "اخرى", "اخري", "اخران", "اخريات");
  static final Set<String> CASES = Set.of("حاله", "حالات", "حالتي");

  private final Text text;
  private final Measures measures;
  private final Qualifiers qualifiers;
  private final Governors governors;
  private final CountedNouns counted;
  private final Captives captives;
  private final Totals totals;
  private final Afflictions afflictions;
  private final Parts parts;
  private final JoinedNumbers joined;
  private final Unnumbered unnumbered;
  private final Understood understood;

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
    this.joined = new JoinedNumbers(text, measures);
    this.unnumbered = new Unnumbered(text, measures, governors, counted);
    this.understood = new Understood(text, measures, counted);
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
  Told of(NumberExpression number, Sentence sentence, List<Told> earlier) {
    Told told = measured(number, sentence, earlier);
    String measure = told.rule().equals("count") && told.unit() != null
        && afflictions.recorded(Folding.key(told.unit()), told.end(), sentence)
            ? "affected"
            : afflictions.of(told.measure(), number.first(), told.end(), sentence);
    return measure.equals(told.measure())
        ? told
        : new Told(measure, told.unit(), told.whole(), told.end(), told.value(), told.rule(), told.number());
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
    int noun = two(number) ? number.first() - 1 : counted.nounAt(after, sentence);
    if (joined.nounFirst(number) && (noun < 0 || measures.noun(text.key(noun)) == null)) {
      String two = joined.noun(number);
      if (measures.noun(Folding.key(two)) instanceof String by && Measures.byUnit(by)) {
        return new Told(by, two, null, after, 0, "unit", span); // ليومين أو ثلاثة
      }
      noun = number.first();
    }
    if (noun >= 0 && measures.noun(text.key(noun)) instanceof String by && Measures.byUnit(by)) {
      if (text.key(noun).startsWith("كيلو") && text.key(noun).length() <= 5 && text.key(noun + 1).startsWith("متر")) {
        boolean square = text.key(noun + 2).startsWith("مربع");
        String two = text.words(text.document.span(noun, noun + 2)).replaceAll("\\s+", " ");
        return new Told(square ? "size" : "distance", two, null, noun + 2, 0, "unit", span); // كيلو متر
      }
      if (by.equals("size") && text.key(noun + 1).startsWith("متفجر")) {
        String bombs = text.words(text.document.span(noun, noun + 2)).replaceAll("\\s+", " ");
        return new Told("count", bombs, null, noun + 2, 0, "count", span); // برميل متفجر
      }
      boolean area = by.equals("distance")
          && (counted.area(first, sentence)
              || text.token(Math.min(noun + 1, text.size() - 1)).span().start() == text.token(noun).span().end()
                  && (text.key(noun + 1).equals("2") || text.key(noun + 1).equals("3"))
              || text.key(noun + 1).startsWith("مربع") || text.key(noun + 1).startsWith("مكعب"));
      return new Told(area ? "size" : by, counted.unit(noun, sentence), null, Math.max(after, noun + counted.unitLength(noun, sentence)), 0,
          "unit",
          span);
    }
    if (noun >= 0 && points(noun)) {
      return new Told("percent", text.words(text.document.span(noun, noun + 2)), null, noun + 2, 0, "unit", span); // 25 نقطة أساس
    }
    boolean others = OTHERS.contains(text.key(after));
    String unit = noun >= 0 ? counted.unit(noun, sentence) : before != null && (others || ofThem) ? before.unit() : null;
    int end = noun >= 0 ? Math.max(after, noun + counted.unitLength(noun, sentence)) : others || ofThem ? after + 1 : after;
    boolean part = ofThem || parts.amongThem(first, sentence);
    Span whole = part && before != null && (ofThem || parts.partitive(first, before.end(), sentence)) ? before.number() : null;
    boolean people = noun >= 0 && text.key(noun).startsWith("نسم");
    if (people) {
      return new Told("count", unit, whole, end, 0, "inhabitants", span); // 21 مليون نسمة
    }
    boolean them = text.key(after).equals("اخرين") || text.key(after).equals("اخرون");
    boolean humans = them || text.key(after).equals("منهم") || ((others || ofThem && noun < 0) && before != null && before.unit() != null
        ? parts.human(before.unit())
        : noun < 0 || part && text.key(noun).equals("احياء") || CASES.contains(text.key(noun)) || measures.human(text.key(noun))
            || text.key(noun - 1).equals("من"));
    String by = noun < 0 ? null : measures.noun(text.key(noun));
    if (noun >= 0 && text.key(noun).startsWith("حال") && text.word(noun + 1) && CASES.contains(text.key(noun))) {
      String of = measures.noun(text.key(noun + 1));
      by = of != null ? of : measures.event(text.key(noun + 1), text.key(noun + 2)); // 52 حالة وفاة
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
    if (by != null) {
      if (governor != null && governor.near() && by.equals("participants")) {
        return new Told(governor.measure(), unit, whole, end, 0, "event", span); // اعتقلت الشرطة 9 متظاهرين
      }
      if (before != null && joined(before.end(), number.first()) && Captives.captive(by)
          && Measures.harm(before.measure()) && (governor == null || !governor.near())) {
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
    if (part && before != null && before.measure().equals("affected") && noun < 0 && (governor == null || !governor.near())) {
      return new Told("affected", unit == null ? before.unit() : unit, whole, end, 0, "part", span); // 38 حالة، منها 29 بنواكشوط
    }
    if (before != null && before.measure().equals("released") && (part || before.rule().equals("part") && alongside(before.end(), number))
        && humans && (governor == null || Captives.captive(governor.measure()) || governor.measure().equals("released"))) {
      return new Told("released", unit, whole, end, 0, "part", span); // سراح 400، منهم 65 محكومون و335 اعتقلوا
    }
    if (part && before != null && Measures.harm(before.measure()) && humans) {
      String own = governor != null && governor.near() ? governor.measure() : captives.remaining(before.measure(), number, end, sentence);
      return new Told(own, unit, whole, end, 0, "part", span);
    }
    if (before != null && before.rule().equals("part") && humans && (noun >= 0 && joined(before.end(), number.first())
        || noun < 0 && alongside(before.end(), number)) && (governor == null || !governor.near())) {
      return new Told(before.measure(), unit, before.whole(), end, 0, "part", span); // بينهم 15 طفلا و4 سيدات
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
        || "participants".equals(governors.directly(start, sentence)))) {
      return new Told(governor.measure(), unit, whole, end, 0, "event", span);
    }
    if (noun < 0 && before != null && !others && total(start, sentence) && Measures.harm(before.measure())) {
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
    if (noun < 0 && before != null && before.measure().equals("money") && number.value().compareTo(THOUSAND) >= 0) {
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
    }
    return new Told("count", unit, whole, end, 0, "count", span);
  }

  /// Whether the phrase names a person.
  boolean person(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER;
  }

  private boolean name(Phrase p) {
    return p.kind() == Phrase.Kind.NAME;
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

  /// Whether a counted noun stands at the token, or one after it.
  boolean counts(int i, Sentence sentence) {
    int noun = counted.nounAt(i, sentence);
    if (noun >= 0 && text.quoteMark(i) && text.key(noun).startsWith("ب") && measures.person(text.key(noun)) < 0) {
      return false; // المراكز " 1046 " بمدرسة
    }
    return noun >= 0 && text.phraseOver(noun).filter(this::name).isEmpty() && !text.key(noun).startsWith("ال")
        && !text.key(noun).startsWith("و") && (measures.noun(text.key(noun)) != null
            || measures.person(text.key(noun)) >= 0 || text.key(noun).endsWith("ا") || text.key(noun).endsWith("ه"));
  }

  /// Whether the noun at the token, or one after it, is a unit of money, time or measure.
  boolean plainUnit(int i, Sentence sentence) {
    return counted.byUnit(i, sentence);
  }

  /// Whether a qualifier stands before the number, or a tally leads to it ("ارتفع عدد القتلى إلى الـ40").
  boolean bounded(NumberExpression number, Sentence sentence) {
    return qualifiers.before(number.first(), sentence) != null;
  }

  /// Whether "one" at the token counts a person to whom something is done ("مقتل شخص واحد").
  boolean oneOfMany(int i, Sentence sentence) {
    int noun = measures.person(text.key(i - 1)) == 1 ? i - 1 : i - 2; // جندي أفغاني واحد
    return one(i) || measures.person(text.key(noun)) == 1 && governors.of(noun, i + 1, sentence, true) != null;
  }

  /// Whether the token is "one" behind a noun for a case of harm: "حالة وفاة واحدة".
  private boolean one(int i) {
    return text.key(i).equals("واحده") && text.key(i - 1).endsWith("ه") && !text.key(i - 1).startsWith("ال")
        && measures.noun(text.key(i - 1)) instanceof String by && Measures.harm(by) && measures.person(text.key(i - 1)) < 0;
  }

  /// Whether a noun for money stands at the token: "دولار واحد".
  boolean coin(int i) {
    return "money".equals(measures.noun(text.key(i))) && !text.key(i).startsWith("ال") && !text.token(i - 1).isNumber();
  }

  /// Whether a word for somebody of an age stands before the token, the article and quotation marks apart: "صاحب الـ", "البالغ من العمر".
  boolean aged(int i) {
    int k = i;
    while (text.quoteMark(k) || text.mark(k, "(") || text.key(k).equals("ال")) {
      k--;
    }
    return k < i && measures.words("aged").contains(text.key(k));
  }

  /// Whether a number names a grade of fuel at the token: "بنزين 95", "91 أوكتان".
  boolean grade(int i) {
    return text.token(i).isNumber() && (text.key(i - 1).endsWith("بنزين") || text.key(i + 1).startsWith("اوكت"));
  }

  /// Whether points that are shares of a hundred stand at the token: "نقطة أساس", "نقطة مئوية".
  boolean points(int i) {
    return (text.key(i).startsWith("نقط") || text.key(i).startsWith("نقاط"))
        && (text.key(i + 1).equals("اساس") || text.key(i + 1).startsWith("ميوي"));
  }

  /// Whether a word stands at the token that a year may follow: "نهاية 2009", "في 2012".
  boolean period(int i) {
    return measures.words("periods").contains(Clitics.withoutArticle(text.key(i)));
  }

  /// Whether the word at the token is one that no number counts.
  boolean uncounted(int i) {
    return measures.words("uncounted").contains(text.key(i));
  }

  /// Whether the word right before the token tells what happens to those counted.
  boolean happens(int i, Sentence sentence) {
    return governors.directly(i, sentence) != null;
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
    return one(number.first())
        || number.end() == number.first() + 1 && text.key(number.first()).startsWith("اثن") && text.word(number.first() - 1)
            && measures.human(text.key(number.first() - 1));
  }

  private boolean total(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 5); k--) {
      if (text.key(k).endsWith("حصيله") || text.key(k).endsWith("عددهم") || text.key(k).endsWith("عددهن")
          || text.key(k).endsWith("العدد")) {
        return true;
      }
    }
    return false;
  }
}
