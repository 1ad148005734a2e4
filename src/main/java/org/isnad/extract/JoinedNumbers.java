package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.NumberExpression.Kind;
import org.isnad.text.WordSet;

/// Puts together what numbers share that are told together: the unit or scale of the last, the ends of a range, a noun told before its number.
final class JoinedNumbers {

  private static final BigDecimal THOUSAND = new BigDecimal("1000");
  /// What the last word of a number multiplies the digits before it by.
  private static final Map<String, BigDecimal> SCALES = Map.of("مليون", new BigDecimal("1000000"), "ملايين", new BigDecimal("1000000"),
      "مليار", new BigDecimal("1000000000"), "مليارات", new BigDecimal("1000000000"), "الف", THOUSAND, "الاف", THOUSAND,
      "تريليون", new BigDecimal("1000000000000"));
  private static final Set<String> RESPECTIVELY = WordSet.of("التوالي", "الترتيب");
  /// How far behind the last of several numbers "respectively" may stand, in tokens.
  private static final int REACH = 8;
  private static final BigDecimal TWO = BigDecimal.TWO;

  private final Text text;
  private final Measures measures;

  JoinedNumbers(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// The numbers of a sentence, each with what it shares with the ones beside it.
  List<NumberExpression> of(List<NumberExpression> here) {
    return ranges(shared(unrepeated(here).stream().map(this::withNoun).toList()));
  }

  /// "عشرة (10) أشخاص" tells its number once.
  private List<NumberExpression> unrepeated(List<NumberExpression> here) {
    List<NumberExpression> out = new ArrayList<>();
    for (NumberExpression number : here) {
      NumberExpression last = out.isEmpty() ? null : out.getLast();
      if (last != null && repeats(number, last.end(), last.value())) {
        out.set(out.size() - 1, new NumberExpression(last.first(), number.end() + 1, last.span(), last.value(), last.max(), last.kind(),
            last.definite()));
      } else {
        out.add(number);
      }
    }
    return out;
  }

  /// Whether the number stands in brackets of its own at the token and tells the value again: "(3)" behind "ثلاثة أشخاص".
  boolean repeats(NumberExpression number, int at, BigDecimal value) {
    return number.first() == at + 1 && text.mark(at, "(") && text.mark(number.end(), ")") && number.max() == null
        && number.value().compareTo(value) == 0;
  }

  /// Whether the first token of the number is the noun that it counts: "شهرين أو ثلاثة", "دولار واحد".
  boolean nounFirst(NumberExpression number) {
    int i = number.first();
    return number.end() >= i + 2 && text.token(i).isWord() && (number.max() != null && dual(i) && number.value().compareTo(TWO) == 0
        || number.value().compareTo(BigDecimal.ONE) == 0 && NumberUses.ONE.contains(text.key(i + 1)) && number.kind() == Kind.CARDINAL);
  }

  /// The noun that such a number begins with, without what is fused to it.
  String noun(NumberExpression number) {
    String word = text.words(text.token(number.first()).span());
    boolean fused = measures.noun(text.key(number.first())) == null && measures.noun(text.key(number.first()).substring(1)) != null;
    return fused ? word.substring(1) : word;
  }

  private boolean dual(int i) {
    String key = text.key(i);
    return text.word(i) && text.key(i + 1).equals("او") && key.length() >= 5 && (key.endsWith("ين") || key.endsWith("ان"))
        && !key.contains("اثن") && !key.startsWith("ال");
  }

  /// "شهرين أو ثلاثة" is a range that begins with a noun in the dual; "دولار واحد" has its noun before it.
  private NumberExpression withNoun(NumberExpression number) {
    int i = number.first();
    boolean plain = number.kind() == Kind.CARDINAL && number.max() == null;
    int low = text.key(i - 1).equals("و") ? i - 2 : i - 1;
    if (plain && low > 0 && (low < i - 1 || text.key(i).startsWith("و")) && text.key(low - 1).endsWith("بين")
        && text.key(low).endsWith("ين")
        && number.value().compareTo(TWO) > 0 && measures.noun(text.key(low)) instanceof String by && Measures.byUnit(by)
        && by.equals(measures.noun(text.key(number.end())))) {
      Span span = new Span(text.token(low).span().start(), number.span().end());
      return new NumberExpression(low, number.end(), span, TWO, number.value(), Kind.CARDINAL, false); // بين ريالين و6 ريالات
    }
    if (plain && number.value().compareTo(BigDecimal.ONE) == 0 && "money".equals(measures.noun(text.key(i - 1))) && number.end() == i + 1
        || plain && text.key(i - 1).equals("او") && dual(i - 2) && number.value().intValue() > 2 && number.value().intValue() < 5) {
      boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
      int first = one ? i - 1 : i - 2;
      Span span = new Span(text.token(first).span().start(), number.span().end());
      return new NumberExpression(first, number.end(), span, one ? BigDecimal.ONE : TWO, one ? null : number.value(), Kind.CARDINAL, false);
    }
    return number;
  }

  /// "من 3 ملايين ريال إلى 5 ملايين ريال" tells a change: two figures, not a range.
  List<NumberExpression> changes(NumberExpression number) {
    BigDecimal max = number.max();
    if (max == null || !text.key(number.first() - 1).equals("من") || text.key(number.first() - 2).endsWith("اكثر")) {
      return List.of(number);
    }
    for (int i = number.first() + 1; i + 1 < number.end(); i++) {
      if (text.key(i).equals("الي") && measures.noun(text.key(i - 1)) instanceof String unit && Measures.byUnit(unit)) {
        return List.of(part(number, number.first(), i - 1, number.value()), part(number, i + 1, number.end(), max));
      }
    }
    return List.of(number);
  }

  /// "2.4 و1.9 في المائة", "14.2 و2.6 مليار درهم", "من 60 إلى 95 ألف طن": the first of two numbers counts by what stands behind the second.
  private List<NumberExpression> shared(List<NumberExpression> here) {
    List<NumberExpression> out = new ArrayList<>(here);
    for (int i = out.size() - 2; i >= 0; i--) {
      NumberExpression one = out.get(i);
      NumberExpression two = out.get(i + 1);
      boolean to = text.key(one.end()).equals("الي") && text.key(one.first() - 1).endsWith("من");
      int second = text.key(one.end()).equals("و") || to ? one.end() + 1 : one.end();
      boolean joined = two.first() == second && (second > one.end() || text.key(second).startsWith("و"));
      boolean plain = one.end() == one.first() + 1 && one.kind() == Kind.CARDINAL && one.max() == null && two.max() == null;
      if (!joined || !plain || text.key(one.first() - 1).endsWith("بين")) {
        continue;
      }
      boolean each = !to && respectively(two.end());
      BigDecimal scale = two.end() > two.first() + 1 ? SCALES.get(text.key(two.end() - 1)) : null;
      boolean unit = Measures.byUnit(String.valueOf(measures.noun(text.key(two.end()))));
      if (two.kind() == Kind.PERCENT) {
        out.set(i, like(one, two, one.value(), Kind.PERCENT));
      } else if (scale != null && one.value().compareTo(THOUSAND) < 0 && (unit || each || to)) {
        out.set(i, like(one, two, one.value().multiply(scale), one.kind()));
      } else if (scale == null && two.kind() == Kind.CARDINAL && (unit || each) && !to && text.token(one.first()).isNumber()) {
        out.set(i, like(one, two, one.value(), one.kind()));
      }
    }
    return out;
  }

  private static NumberExpression like(NumberExpression one, NumberExpression two, BigDecimal value, Kind kind) {
    return new NumberExpression(one.first(), two.end(), one.span(), value, null, kind, false);
  }

  /// Whether "respectively" follows: one number for each of those told before.
  private boolean respectively(int end) {
    for (int k = end; k < end + REACH && !text.mark(k, ".،؛") && !text.token(Math.min(k, text.size() - 1)).isNumber(); k++) {
      if (RESPECTIVELY.contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// "ما بين 6 أمتار إلى 33 مترا", "بين 9% و4%" tell a range, the unit with each of its ends.
  private List<NumberExpression> ranges(List<NumberExpression> here) {
    List<NumberExpression> out = new ArrayList<>();
    for (NumberExpression number : here) {
      NumberExpression last = out.isEmpty() ? null : out.getLast();
      if (last != null && range(last, number)) {
        BigDecimal least = last.value().min(number.value());
        Span span = new Span(last.span().start(), number.span().end());
        out.set(out.size() - 1, new NumberExpression(last.first(), number.end(), span, least, last.value().max(number.value()),
            number.kind(), false));
      } else {
        out.add(number);
      }
    }
    return out;
  }

  private boolean range(NumberExpression low, NumberExpression high) {
    boolean to = text.key(high.first()).startsWith("و") || text.key(high.first() - 1).equals("الي")
        || text.key(high.first() - 1).equals("و");
    if (!to || low.max() != null || high.max() != null || low.value().compareTo(high.value()) == 0
        || !text.key(low.first() - 1).endsWith("بين") || high.first() - low.end() > 2 || respectively(high.end())) {
      return false; // "بين 2.75% و6.2% على التوالي": one for each
    }
    if (low.kind() == Kind.PERCENT || high.kind() == Kind.PERCENT) {
      boolean opposed = text.key(low.end()).endsWith("ا") && text.key(high.end()).endsWith("ا");
      return low.kind() == high.kind() && !opposed; // "بين 4% ارتفاعا و3% انخفاضا": one up, one down
    }
    String unit = measures.noun(text.key(low.end()));
    return unit != null && Measures.byUnit(unit) && unit.equals(measures.noun(text.key(high.end())));
  }

  private NumberExpression part(NumberExpression whole, int first, int end, BigDecimal value) {
    Span span = new Span(Math.max(whole.span().start(), text.token(first).span().start()),
        Math.min(whole.span().end(), text.token(end - 1).span().end()));
    return new NumberExpression(first, end, span, value, null, Kind.CARDINAL, false);
  }
}
