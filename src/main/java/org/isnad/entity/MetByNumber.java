package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.NumberExpression;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// People told by how many they are, as those whom somebody met: "خمسة من أعضاء مجلس الشيوخ", "نحو 40 مستثمرا", "ثلاثة وزراء", "عشرين رجل أعمال".
final class MetByNumber {

  private static final Set<String> ABOUT = WordSet.of("نحو", "حوالي", "قرابه", "زهاء");
  private static final Set<String> MORE = WordSet.of("اكثر", "ازيد", "اقل");
  private static final Set<String> MAN = WordSet.of("رجل", "رجلي", "رجلا", "سيده", "شخصيه", "قياديه", "ناشطه", "طالبه");
  /// How many adjectives may tell who they are.
  private static final int ADJECTIVES = 2;
  /// How often the newspapers have the plural of persons of a noun that is counted in the singular.
  private static final double SELDOM = 8;
  /// Up to this number what is counted stands in the plural.
  private static final int TEN = 10;

  private final Scan scan;
  private final RoleNames roles;
  private final PeoplePlurals plurals;
  private final List<NumberExpression> numbers;

  MetByNumber(Scan scan, RoleNames roles, PeoplePlurals plurals) {
    this.scan = scan;
    this.roles = roles;
    this.plurals = plurals;
    this.numbers = scan.document.numbers();
  }

  /// Whether a number may begin at the token, with a word like "about" or behind a clitic.
  boolean begins(int i) {
    return ABOUT.contains(scan.key(i)) || MORE.contains(scan.key(i)) && scan.key(i + 1).equals("من") || number(i) != null;
  }

  /// The people who are counted from the token on, or null.
  ///
  /// @param taken how many letters of the token are no part of the words
  @Nullable
  Candidate at(int i, int taken) {
    int at = ABOUT.contains(scan.key(i)) ? i + 1 : MORE.contains(scan.key(i)) ? i + 2 : i;
    NumberExpression number = number(at);
    if (number == null || number.definite() || number.end() >= scan.limit || scan.timed(at) || number.value().signum() <= 0) {
      return null;
    }
    int noun = number.end();
    boolean of = scan.key(noun).equals("من");
    noun = of ? noun + 1 : noun;
    Candidate many = scan.word(noun) ? roles.at(noun) : null;
    boolean known = many != null && many.plural && many.offset == scan.tokens.get(noun).span().start();
    int end = known && many != null ? many.end : many == null || !of ? people(noun, of, number) : noun;
    if (end == noun) {
      return null;
    }
    return CountedGroups.group(scan, i, noun, end, taken, known ? many : null);
  }

  /// How many letters written to the number at the token are no part of it: "بخمسة", "وعشرة".
  int written(int i) {
    NumberExpression number = number(i);
    return number == null ? 0 : Math.max(0, number.span().start() - scan.tokens.get(i).span().start());
  }

  /// Whether the noun counted stands in the singular.
  private static boolean many(NumberExpression number) {
    return number.value().intValue() > TEN;
  }

  private @Nullable NumberExpression number(int i) {
    int low = 0;
    int high = numbers.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int first = numbers.get(middle).first();
      if (first == i) {
        return numbers.get(middle);
      }
      if (first < i) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /// The token behind the noun for people at the token with its genitive and adjectives; the token itself when it is none.
  private int people(int noun, boolean of, NumberExpression number) {
    String key = scan.key(noun);
    if (!scan.word(noun) || key.length() < 3 || scan.lists.function.isStop(key)) {
      return noun;
    }
    String bare = Clitics.withoutArticle(key);
    if (MAN.contains(key)) {
      return adjectives(scan.key(noun + 1).equals("اعمال") || scan.key(noun + 1).equals("دين") ? noun + 2 : noun + 1);
    }
    if (of && plurals.construct(bare, noun + 1)) {
      return adjectives(noun + 2);
    }
    if (plurals.listed(bare) || of && scan.definite(noun) && plurals.plural(bare)) {
      return adjectives(noun + 1);
    }
    if (of || scan.definite(noun) || !key.endsWith("ا") || key.length() < 5) {
      return noun;
    }
    if (many(number) && scan.lexicon.titles().exactAt(scan.tokens, noun) != null) {
      return adjectives(noun + 1); // 12 سفيرا عربيا
    }
    String one = key.substring(0, key.length() - 1);
    double many = scan.count(one + "ين") + scan.count("ال" + one + "ين");
    return many > SELDOM && plurals.plural(one + "ين") ? adjectives(noun + 1) : noun;
  }

  /// The token behind the adjectives of relation that begin at the token.
  private int adjectives(int i) {
    int end = i;
    while (end < i + ADJECTIVES && scan.word(end) && !scan.lists.function.isStop(scan.key(end))
        && (scan.definite(end) && PersonNames.adjectival(scan.key(end)) || scan.nisba(end) != null)) {
      end++;
    }
    return end;
  }
}
