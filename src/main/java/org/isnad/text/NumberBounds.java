package org.isnad.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// Reads how the words around numbers bound them: أكثر من 30, لا يقل عن 30, 500 أو أكثر, بين 20 و30, أكبر من 100 وأصغر من 300.
/// Numbers without such words are left out. Linear; never throws; thread-safe.
public final class NumberBounds {

  /// Which side of the number is meant, and whether the number itself.
  private enum Side {
    ABOVE, FROM, BELOW, UP_TO, EQUAL
  }

  private static final int LONGEST = 5;
  private static final Map<String, Side> BEFORE = before();

  private final List<Token> tokens;

  private NumberBounds(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The bounded numbers among the tokens, in order.
  public static List<NumberBound> in(List<Token> tokens) {
    NumberBounds bounds = new NumberBounds(tokens);
    List<NumberBound> out = new ArrayList<>();
    int lastEnd = -1;
    for (NumberExpression number : NumberReader.numbers(tokens)) {
      Found found = number.kind() == NumberExpression.Kind.ORDINAL ? null : bounds.found(number);
      if (found == null) {
        continue;
      }
      NumberBound both = !out.isEmpty() && bounds.joins(lastEnd, found.first()) ? merged(out.getLast(), found.bound()) : null;
      if (both != null) {
        out.removeLast();
      }
      out.add(both == null ? found.bound() : both);
      lastEnd = found.end();
    }
    return List.copyOf(out);
  }

  private record Found(int first, int end, NumberBound bound) {
  }

  private @Nullable Found found(NumberExpression number) {
    if (number.max() != null) {
      int first = number.first() - 1;
      boolean introduced = List.of("بين", "من").contains(key(first));
      int begin = introduced ? key(first - 1).equals("ما") ? first - 1 : first : number.first();
      Span span = new Span(Math.min(tokens.get(begin).span().start(), number.span().start()), number.span().end());
      return new Found(begin, number.end(), new NumberBound(span, number.value(), true, number.max(), false));
    }
    Side side = null;
    int first = number.first();
    int fused = 0;
    for (int k = LONGEST; k > 0 && side == null; k--) {
      String words = words(number.first() - k, number.first());
      side = BEFORE.get(words);
      fused = 0;
      if (side == null && words.startsWith("و")) {
        side = BEFORE.get(words.substring(1));
        fused = 1;
      }
      if (side != null && words.length() == 1 && "<>=".contains(words) && "<>=".contains(key(number.first() - 2)) && number.first() > 1) {
        return null; // =< and <> say nothing
      }
      first = side == null ? first : number.first() - k;
    }
    return after(number, side, first, fused);
  }

  /// Takes the words after the number in: أو أكثر, أو أقل, أو يساوي.
  private @Nullable Found after(NumberExpression number, @Nullable Side before, int first, int fused) {
    int end = number.end();
    Side side = before;
    if (key(end).equals("او")) {
      String next = key(end + 1);
      boolean again = next.equals("اكثر") || next.equals("اقل") || next.equals("اكبر") || next.equals("اصغر");
      boolean repeated = again && key(end + 2).equals("من") && end + 3 < tokens.size();
      if (again && !repeated && (before == null || before == Side.EQUAL)) {
        side = next.equals("اكثر") || next.equals("اكبر") ? Side.FROM : Side.UP_TO;
        end += key(end + 2).equals("من") ? 3 : 2;
      } else if ((next.equals("يساوي") || next.equals("تساوي")) && (before == Side.ABOVE || before == Side.BELOW)
          && end + 2 >= tokens.size()) {
        side = before == Side.ABOVE ? Side.FROM : Side.UP_TO;
        end += 2;
      }
    }
    if (side == null) {
      return null;
    }
    int start = first == number.first() ? number.span().start() : tokens.get(first).span().start() + fused;
    Span span = new Span(Math.min(start, number.span().start()), Math.max(number.span().end(), tokens.get(end - 1).span().end()));
    BigDecimal value = number.value();
    return new Found(first, end, switch (side) {
      case ABOVE -> new NumberBound(span, value, false, null, false);
      case FROM -> new NumberBound(span, value, true, null, false);
      case BELOW -> new NumberBound(span, null, false, value, false);
      case UP_TO -> new NumberBound(span, null, false, value, true);
      case EQUAL -> new NumberBound(span, value, true, value, true);
    });
  }

  private boolean joins(int end, int first) {
    return end == first && key(first).startsWith("و") || end == first - 1 && key(end).equals("و");
  }

  private static @Nullable NumberBound merged(NumberBound a, NumberBound b) {
    NumberBound lower = a.lower() != null && a.upper() == null ? a : b;
    NumberBound upper = lower == a ? b : a;
    BigDecimal low = lower.lower();
    BigDecimal high = upper.upper();
    if (low == null || high == null || lower.upper() != null || upper.lower() != null || low.compareTo(high) >= 0) {
      return null;
    }
    return new NumberBound(a.span().union(b.span()), low, lower.lowerIncluded(), high, upper.upperIncluded());
  }

  private String key(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).key() : "";
  }

  private String words(int from, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < end; i++) {
      out.append(out.isEmpty() ? "" : " ").append(key(i));
    }
    return from < 0 ? "" : out.toString();
  }

  private static Map<String, Side> before() {
    Map<String, Side> map = new HashMap<>();
    for (String more : new String[]{"أكثر من", "أكبر من", "أزيد من"}) {
      put(map, Side.ABOVE, more);
      put(map, Side.FROM, more + " أو يساوي", more + " أو تساوي", more + " أو ما يساوي");
    }
    for (String less : new String[]{"أقل من", "أصغر من", "أدنى من"}) {
      put(map, Side.BELOW, less);
      put(map, Side.UP_TO, less + " أو يساوي", less + " أو تساوي");
      put(map, Side.FROM, "لا " + less);
    }
    put(map, Side.UP_TO, "لا أكثر من", "لا أكبر من");
    put(map, Side.ABOVE, "فوق", "تفوق", "يفوق", "يتجاوز", "تتجاوز", "تجاوز", "تجاوزت", ">");
    put(map, Side.BELOW, "تحت", "دون", "<");
    put(map, Side.FROM, "على الأقل", "على الأقل أو يساوي", "لا يقل عن", "لا تقل عن", "ما لا يقل عن", "> =", ">=");
    put(map, Side.UP_TO, "على الأكثر", "لا يزيد عن", "لا تزيد عن", "لا يزيد على", "لا يتجاوز", "لا تتجاوز", "يصل إلى", "تصل إلى",
        "ما يصل إلى", "< =");
    put(map, Side.EQUAL, "يساوي", "تساوي");
    return WordMap.copyOf(map);
  }

  private static void put(Map<String, Side> map, Side side, String... phrases) {
    for (String phrase : phrases) {
      map.put(Folding.key(phrase), side);
    }
  }
}
