package org.isnad.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An Arabic number word: what it is worth and how it joins with others. Looked up by key ([Folding#key]) without clitics and article.
///
/// @param value its worth; of a fraction, the denominator
/// @param shaky whether the word is also an everyday word or name (ست, سبع, تسع), so that it counts only before a noun
record NumberWord(Role role, long value, boolean shaky) {

  /// How a number word joins with others.
  enum Role {
    /// أحد، إحدى، اثنا، اثنتي: only in أحد عشر, واحد وعشرون
    BOUND,
    /// واحد
    ONE,
    /// اثنان .. تسعة
    UNIT,
    /// عشرة
    TEN,
    /// أحدعشر, in one word
    TEEN,
    /// عشرون .. تسعون
    TENS,
    /// مئة
    HUNDRED,
    /// مئتان، ثلاثمئة .. تسعمئة
    HUNDREDS,
    /// ألف، مليون، مليار
    SCALE,
    /// ألفان، مليوني
    SCALE_DUAL,
    /// آلاف، ملايين: vague without a number before
    SCALE_PLURAL,
    /// صفر
    ZERO,
    /// نصف، ثلث، ربع
    FRACTION,
    /// ثلثي، ربعا: two of them
    FRACTION_DUAL,
    /// أرباع، أخماس: after a number
    FRACTION_PLURAL
  }

  private static final Map<String, NumberWord> WORDS = words();

  /// The number word of this key, or null.
  static @Nullable NumberWord of(String key) {
    return WORDS.get(key);
  }

  /// Whether the word is a scale in any form.
  boolean isScale() {
    return role == Role.SCALE || role == Role.SCALE_DUAL || role == Role.SCALE_PLURAL;
  }

  /// Whether the word names a part of one.
  boolean isFraction() {
    return role == Role.FRACTION || role == Role.FRACTION_DUAL || role == Role.FRACTION_PLURAL;
  }

  private static Map<String, NumberWord> words() {
    Map<String, NumberWord> map = new HashMap<>();
    units(map);
    tens(map);
    hundreds(map);
    scales(map);
    fractions(map);
    put(map, Role.ZERO, 0, "صفر", "صفرا");
    put(map, Role.SCALE, 12, "دزينة", "دستة");
    put(map, Role.SCALE_DUAL, 12, "دزينتين", "دزينتان", "دستتين");
    put(map, Role.SCALE_PLURAL, 12, "دزينات", "دستات");
    return WordMap.copyOf(map);
  }

  private static void units(Map<String, NumberWord> map) {
    put(map, Role.BOUND, 1, "أحد", "إحدى", "أحدى", "حادي", "حادية");
    put(map, Role.ONE, 1, "واحد", "واحدة", "واحدا");
    put(map, Role.BOUND, 2, "اثنا", "اثني", "اثنتا", "اثنتي");
    put(map, Role.UNIT, 2, "اثنان", "اثنين", "اثنتان", "اثنتين");
    String[] stems = {"ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"};
    for (int i = 0; i < stems.length; i++) {
      put(map, Role.UNIT, i + 3, stems[i] + "ة");
      shaky(map, Role.UNIT, i + 3, stems[i], stems[i] + "ا");
    }
    shaky(map, Role.UNIT, 8, "ثمان");
    put(map, Role.TEN, 10, "عشرة");
    shaky(map, Role.TEN, 10, "عشر");
    put(map, Role.TEEN, 11, "أحدعشر", "إحدىعشرة", "حداشر");
    put(map, Role.TEEN, 12, "اثناعشر", "اثنيعشر", "إثنتاعشرة");
    for (int i = 0; i < stems.length; i++) {
      put(map, Role.TEEN, i + 13, stems[i] + "ةعشر", stems[i] + "عشر", stems[i] + "عشرة");
    }
  }

  private static void tens(Map<String, NumberWord> map) {
    String[] stems = {"عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    for (int i = 0; i < stems.length; i++) {
      put(map, Role.TENS, 10L * (i + 2), stems[i] + "ون", stems[i] + "ين");
    }
  }

  private static void hundreds(Map<String, NumberWord> map) {
    String[] stems = {"ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع", "ثلث"};
    long[] values = {300, 400, 500, 600, 700, 800, 800, 900, 300};
    for (String hundred : new String[]{"مئة", "مائة", "مية"}) {
      put(map, Role.HUNDRED, 100, hundred);
      for (int i = 0; i < stems.length; i++) {
        put(map, Role.HUNDREDS, values[i], stems[i] + hundred);
      }
    }
    for (String ending : new String[]{"تان", "تين", "تا", "تي"}) {
      put(map, Role.HUNDREDS, 200, "مئ" + ending, "مائ" + ending);
    }
  }

  private static void scales(Map<String, NumberWord> map) {
    put(map, Role.SCALE, 1000, "ألف", "ألفا");
    put(map, Role.SCALE_DUAL, 1000, "ألفان", "ألفين", "ألفي");
    put(map, Role.SCALE_PLURAL, 1000, "آلاف", "آلافا", "ألوف");
    Map<Long, String> stems = Map.of(1_000_000L, "مليون", 1_000_000_000L, "مليار", 1_000_000_000_000L, "تريليون",
        1_000_000_000_000_000L, "كوادريليون");
    stems.forEach((value, stem) -> scale(map, value, stem));
    scale(map, 1_000_000_000L, "بليون");
    scale(map, 1_000_000_000_000L, "ترليون");
    put(map, Role.SCALE_PLURAL, 1_000_000, "ملايين", "ملايينا");
    put(map, Role.SCALE_PLURAL, 1_000_000_000, "مليارات", "ملايير", "بلايين", "بليونات");
  }

  private static void scale(Map<String, NumberWord> map, long value, String stem) {
    put(map, Role.SCALE, value, stem, stem + "ا");
    put(map, Role.SCALE_DUAL, value, stem + "ان", stem + "ين", stem + "ي");
    put(map, Role.SCALE_PLURAL, value, stem + "ات");
  }

  private static void fractions(Map<String, NumberWord> map) {
    put(map, Role.FRACTION, 2, "نصف", "نصفا");
    String[] stems = {"ثلث", "ربع", "سدس"};
    long[] denominators = {3, 4, 6};
    for (int i = 0; i < stems.length; i++) {
      put(map, Role.FRACTION, denominators[i], stems[i], stems[i] + "ا");
      put(map, Role.FRACTION_DUAL, denominators[i], stems[i] + "ي", stems[i] + "ين", stems[i] + "ان");
    }
    put(map, Role.FRACTION_DUAL, 3, "ثلثا");
    shaky(map, Role.FRACTION, 8, "ثمن");
    String[] plurals = {"أنصاف", "أثلاث", "أرباع", "أخماس", "أسداس", "أسباع", "أثمان", "أتساع", "أعشار"};
    for (int i = 0; i < plurals.length; i++) {
      put(map, Role.FRACTION_PLURAL, i + 2, plurals[i]);
    }
  }

  private static void put(Map<String, NumberWord> map, Role role, long value, String... words) {
    for (String word : words) {
      map.put(Folding.key(word), new NumberWord(role, value, false));
    }
  }

  private static void shaky(Map<String, NumberWord> map, Role role, long value, String... words) {
    for (String word : words) {
      map.put(Folding.key(word), new NumberWord(role, value, true));
    }
  }
}
