package org.isnad.text;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.text.NumberPhrase.Form;
import org.jspecify.annotations.Nullable;

/// Joins two cardinals to a range: من 3 إلى 5, بين 10 و20 ألفا, 3-5 أيام. A scale told once counts for both.
///
/// After a verb of change "من 3 إلى 5" tells the old and the new value, which are two numbers; so are the goals of a match.
final class NumberRanges {

  private static final Set<String> TO = WordSet.of("الي", "حتي");
  private static final Set<String> DASHES = WordSet.of("-", "–", "—", "~", "−");
  /// Beginnings of verbs and nouns of change, without their prefixes.
  private static final Set<String> CHANGE = WordSet.of("ارتفع", "يرتفع", "ترتفع", "ارتفاع", "زاد", "يزيد", "زياده", "انخفض", "ينخفض",
      "تنخفض",
      "انخفاض", "خفض", "يخفض", "تخفض", "تخفيض", "رفع", "يرفع", "ترفع", "تراجع", "يتراجع", "قفز", "قفزت", "هبط", "هبوط", "صعد", "صعود",
      "نما",
      "تقلص", "تقليص", "نقل", "تحول", "ازداد", "ازدياد", "انتقل", "هوي", "تدهور", "قلص", "يقلص", "تضاعف", "يتضاعف", "توسيع", "توسع",
      "تعديل", "تغيير", "نمو", "ينمو", "تنامي", "تناقص", "تباطا", "تباطو", "تسارع", "تحسن", "تدني", "نزول",
      "تصاعد", "تزيد", "تهبط", "يهبط", "يصعد", "تصعد", "تتراجع", "يقفز", "تقفز", "انكمش", "انكماش",
      "تحويل", "عزز", "تعزيز", "تمديد", "ضاعف", "مضاعفه", "انخفاضه", "ارتفاعه", "ارتفاعها", "انخفاضها", "رفعت", "رفعها", "رفعه",
      "خفضت", "خفضها", "خفضه", "خفضا", "رفعا");

  private final NumberScanner in;
  private final NumberGrammar cardinals;

  NumberRanges(NumberScanner in, NumberGrammar cardinals) {
    this.in = in;
    this.cardinals = cardinals;
  }

  /// Two ends of a range.
  record Range(NumberPhrase lower, NumberPhrase upper, boolean percent) {
  }

  /// The range that begins with the number, or null.
  @Nullable
  Range from(NumberPhrase lower) {
    int percent = PercentWords.end(in, lower.end());
    int i = percent > 0 ? percent : lower.end();
    String before = in.key(lower.first() - 1);
    boolean between = before.equals("بين") || before.equals("مابين") || before.equals("وبين");
    int noun = -1;
    int j = second(i, lower, between);
    if (j < 0 && in.isWord(i) && FunctionWords.mayBeCounted(in, i)) {
      noun = i;
      j = second(i + 1, lower, between); // بين 40 شخصا و50 شخصا
    }
    if (noun >= 0 && !between && !before.endsWith("من") && TO.contains(in.key(noun + 1))) {
      return null; // فقد الذهب 6.40 دولار إلى 1084.10 دولار: by how much, and to what
    }
    NumberPhrase upper = j < 0 ? null : cardinals.at(j);
    if (upper == null || upper.form() == Form.SHAKY && !in.key(i).equals("او") && !FunctionWords.mayBeCounted(in, upper.end())
        || noun >= 0 && !in.key(upper.end()).equals(in.key(noun)) || upper.form() == Form.BARE_SCALE && upper.definite()) {
      return null;
    }
    if (percent > 0 && PercentWords.end(in, upper.end()) < 0) {
      return null; // 0.2% إلى 80 دولارا: by how much, and to what
    }
    NumberPhrase low = shared(lower, upper);
    boolean both = percent < 0 && PercentWords.end(in, upper.end()) > 0;
    if (low.value().compareTo(upper.value()) >= 0 || !between && TO.contains(in.key(noun < 0 ? i : i + 1)) && changes(lower.first())) {
      return null;
    }
    return new Range(low, upper, both || percent > 0 && PercentWords.end(in, upper.end()) > 0);
  }

  /// The index of the second number when a connector stands at `i`, else -1.
  private int second(int i, NumberPhrase lower, boolean between) {
    String key = in.key(i);
    if (between) {
      int j = in.joined(i);
      return j >= 0 ? j : TO.contains(key) || key.equals("او") || DASHES.contains(key) ? in.plain(i + 1) : -1;
    }
    boolean from = in.key(lower.first() - 1).equals("من") || in.key(lower.first() - 1).equals("ومن");
    if (key.equals("او")) { // 300 أو 400 ميل, ثلاثة أو أربعة أيام
      NumberAtom next = in.atom(i + 1);
      return next != null && next.plain() && (lower.form() == Form.DIGITS) == (next.digits() != null) && lower.form() != Form.ONE
          ? i + 1
          : -1;
    }
    if (TO.contains(key)) {
      boolean counts = lower.form() == Form.DIGITS || lower.form() == Form.SURE || lower.form() == Form.SHAKY
          || lower.scale() > 1; // خلال ستة إلى سبعة أشهر
      return from || counts ? in.plain(i + 1) : -1;
    }
    if (DASHES.contains(key) && in.gapAfter(i - 1) <= 1 && in.gapAfter(i) == in.gapAfter(i - 1)) {
      return dashed(i, lower);
    }
    return -1;
  }

  private int dashed(int i, NumberPhrase lower) {
    int j = in.plain(i + 1);
    NumberPhrase upper = j < 0 ? null : cardinals.at(j);
    if (upper == null || lower.form() != Form.DIGITS || DASHES.contains(in.key(lower.first() - 1)) && in.touchesNext(lower.first() - 1)
        || DASHES.contains(in.key(upper.end()))) {
      return -1;
    }
    boolean wide = lower.value().precision() - lower.value().scale() > 2;
    boolean counted = FunctionWords.mayBeCounted(in, upper.end()) || upper.scale() > 1 || PercentWords.end(in, upper.end()) > 0;
    return counted || wide || in.key(i).equals("~") ? j : -1;
  }

  /// The lower end with the scale that only the upper one names: من 3 إلى 5 ملايين.
  private static NumberPhrase shared(NumberPhrase lower, NumberPhrase upper) {
    boolean factored = upper.scale() > 1 && upper.factor().multiply(BigDecimal.valueOf(upper.scale())).compareTo(upper.value()) == 0
        && upper.form() != Form.BARE_SCALE && upper.form() != Form.DUAL;
    if (lower.scale() > 1 || !factored || lower.value().compareTo(upper.factor()) >= 0) {
      return lower;
    }
    return lower.closed(lower.end(), lower.value().multiply(BigDecimal.valueOf(upper.scale())), Form.SURE);
  }

  private boolean changes(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 9); i--) {
      Token token = in.token(i);
      if (token == null || token.kind() == Token.Kind.MARK && ".؟!".contains(token.bare())) {
        return false;
      }
      String key = token.key();
      if (key.contains("تراوح")) {
        return false;
      }
      for (int cut = 0; cut < 3 && cut + (cut < 2 ? 3 : 4) <= key.length(); cut++) {
        if (cut == 1 && key.length() == 4 && "وفليتنب".indexOf(key.charAt(0)) < 0) {
          continue; // only what may stand before a verb or noun of three letters
        }
        String rest = key.substring(cut);
        if (CHANGE.contains(rest) || rest.endsWith("ت") && CHANGE.contains(rest.substring(0, rest.length() - 1))) {
          return true;
        }
      }
    }
    return false;
  }
}
