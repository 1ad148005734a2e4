package org.isnad.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Words of the calendar, as keys ([Folding#key]).
final class TimeWords {

  /// Units of time, in any number; with the article where the text has it.
  enum Unit {
    SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR, DECADE, CENTURY
  }

  /// Which one of several: last, this, next.
  enum Turn {
    PAST, CURRENT, NEXT, SAME
  }

  /// Which part of a period.
  enum Edge {
    BEGIN, MIDDLE, END, REST
  }

  static final Map<String, Integer> WEEKDAYS = Map.ofEntries(Map.entry("الاثنين", 1), Map.entry("الاتنين", 1), Map.entry("الثلاثاء", 2),
      Map.entry("الثلاثا", 2), Map.entry("الاربعاء", 3), Map.entry("الاربعا", 3), Map.entry("الخميس", 4), Map.entry("الجمعه", 5),
      Map.entry("السبت", 6), Map.entry("الاحد", 7));
  static final Map<String, Turn> TURNS = turns();
  static final Map<String, Edge> EDGES = edges();
  static final Map<String, Unit> UNITS = new HashMap<>();
  static final Set<String> DUALS = new HashSet<>();
  static final Set<String> PARTS = keys("مساء صباح ليل ليلة فجر ظهر عصر نهار ضحى مغرب عشية غروب منتصف قبيل بعيد");
  static final Set<String> PARTS_AFTER = keys("مساء صباحا فجرا ظهرا ليلا عصرا نهارا مساءا");
  static final Set<String> SEASONS = keys("الصيف الشتاء الربيع الخريف صيف شتاء خريف");
  static final Set<String> DECADES = new HashSet<>();

  static {
    unit(Unit.SECOND, "ثانية", "ثواني", "ثوان", "ثانيتين");
    unit(Unit.MINUTE, "دقيقة", "دقائق", "دقيقتين");
    unit(Unit.HOUR, "ساعة", "ساعات", "ساعتين", "ساعتان");
    unit(Unit.DAY, "يوم", "أيام", "يوما", "يومين", "يومان");
    unit(Unit.WEEK, "أسبوع", "أسابيع", "أسبوعا", "أسبوعين", "أسبوعان");
    unit(Unit.MONTH, "شهر", "أشهر", "شهور", "شهرا", "شهرين", "شهران");
    unit(Unit.YEAR, "عام", "أعوام", "عاما", "عامين", "عامان", "سنة", "سنوات", "سنين", "سنتين", "سنتان");
    unit(Unit.DECADE, "عقد", "عقود", "عقدا", "عقدين", "عقدان");
    unit(Unit.CENTURY, "قرن", "قرون", "قرنا", "قرنين", "قرنان");
    for (String stem : "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split(" ")) {
      for (String ending : new String[]{"ات", "يات"}) {
        DECADES.add(Folding.key(stem + ending));
        DECADES.add("ال" + Folding.key(stem + ending));
      }
    }
  }

  private TimeWords() {
  }

  static Set<String> keys(String words) {
    Set<String> out = new HashSet<>();
    for (String word : words.split(" ")) {
      out.add(Folding.key(word));
    }
    return WordSet.copyOf(out);
  }

  private static void unit(Unit unit, String... words) {
    for (String word : words) {
      UNITS.put(Folding.key(word), unit);
      UNITS.put("ال" + Folding.key(word), unit);
      if (word.length() > 4 && (word.endsWith("ين") || word.endsWith("ان")) && !word.equals("ثوان") && !word.equals("سنين")) {
        DUALS.add(Folding.key(word));
      }
    }
  }

  private static Map<String, Turn> turns() {
    Map<String, Turn> map = new HashMap<>();
    keys("الماضي الماضية الفائت الفائتة المنصرم المنصرمة السابق السابقة الأخير الأخيرة الماضيين الأخيرين الماضيتين")
        .forEach(k -> map.put(k, Turn.PAST));
    keys("الجاري الجارية الحالي الحالية").forEach(k -> map.put(k, Turn.CURRENT));
    keys("المقبل المقبلة القادم القادمة الآتي الآتية المقبلين القادمين التالي التالية").forEach(k -> map.put(k, Turn.NEXT));
    keys("نفسه نفسها ذاته ذاتها").forEach(k -> map.put(k, Turn.SAME));
    return WordMap.copyOf(map);
  }

  private static Map<String, Edge> edges() {
    Map<String, Edge> map = new HashMap<>();
    keys("بداية مطلع مستهل أوائل بدايات").forEach(k -> map.put(k, Edge.BEGIN));
    keys("منتصف أواسط وسط").forEach(k -> map.put(k, Edge.MIDDLE));
    keys("نهاية أواخر ختام نهايات").forEach(k -> map.put(k, Edge.END));
    keys("بقية باقي").forEach(k -> map.put(k, Edge.REST));
    return WordMap.copyOf(map);
  }
}
