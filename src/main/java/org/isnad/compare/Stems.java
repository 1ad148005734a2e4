package org.isnad.compare;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.text.Folding;

/// The content words of a text in a light stem, for telling whether two texts speak of the same: clitics, the article and endings are
/// cut, nisba adjectives meet the name of their country, function words and numbers are left out. Too coarse for names of
/// people; good for likeness. Thread-safe.
final class Stems {

  /// Words that carry no topic.
  private static final Set<String> EMPTY = Set.of("في", "من", "الى", "على", "علي", "عن", "مع", "ان", "انه", "انها", "هذا", "هذه", "ذلك",
      "تلك", "التي", "الذي", "الذين",
      "ما", "لا", "لم", "لن", "قد", "كان", "كانت", "كما", "بعد", "قبل", "خلال", "حول", "بين", "او", "ثم", "اي", "كل", "بعض", "غير", "منذ",
      "حتي", "عند", "لدي", "اكثر", "اقل",
      "نحو", "حوالي", "هو", "هي", "هم", "وفق", "وفقا", "بحسب", "حسب", "يوم", "اليوم", "امس", "تم", "يتم", "ليس", "ليست", "بان", "بانه",
      "فيه", "فيها", "منهم", "بينهم",
      "عليه", "عليها", "له", "لها", "لهم", "به", "بها", "اذا", "حيث", "الا", "دون", "لكن", "ايضا", "مما", "الف", "الاف", "مليون", "مليار",
      "ميه", "الاثنين", "الثلاثاء",
      "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد", "لقد", "كانوا", "يكون", "تكون", "يمكن", "اننا", "انهم", "يزيد", "يقرب", "الاقل");

  /// Stems as the rules below make them. Names that stand for a country that goes by several.
  private static final Map<String, String> ALIAS = Map.ofEntries(Map.entry("غز", "فلسط"), Map.entry("قطاع", "فلسط"),
      Map.entry("اميرك", "امريك"),
      Map.entry("ولا", "امريك"), Map.entry("ولاي", "امريك"), Map.entry("متحد", "امريك"), Map.entry("واشنط", "امريك"),
      Map.entry("واشنطن", "امريك"), Map.entry("احتلال", "اسراييل"),
      Map.entry("استخبار", "مخابر"), Map.entry("محادث", "مفاوض"), Map.entry("مباحث", "مفاوض"), Map.entry("شهيد", "قتيل"),
      Map.entry("شهداء", "قتيل"),
      Map.entry("قتل", "قتيل"), Map.entry("مقتل", "قتيل"), Map.entry("استشهد", "قتيل"), Map.entry("استشهاد", "قتيل"),
      Map.entry("سراح", "افراج"), Map.entry("اطلاق", "افراج"));

  private static final int MOST = 500_000;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Stems() {
  }

  /// The stems of a text, each once, in text order.
  static Set<String> of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    String key = Folding.key(text);
    for (int at = 0; at < key.length();) {
      int end = at;
      while (end < key.length() && Character.isLetter(key.charAt(end))) {
        end++;
      }
      if (end - at > 1) {
        stems.add(known(key.substring(at, end)));
      }
      at = end + 1;
    }
    stems.remove("");
    return stems;
  }

  private static String known(String word) {
    String known = KNOWN.get(word);
    if (known == null) {
      known = EMPTY.contains(word) ? "" : stem(word);
      if (KNOWN.size() < MOST) {
        KNOWN.put(word, known);
      }
    }
    return known;
  }

  private static String stem(String word) {
    String w = word;
    for (String prefix : new String[]{"وال", "بال", "كال", "فال", "ولل", "ال", "لل", "و"}) {
      if (w.startsWith(prefix) && w.length() - prefix.length() >= 3) {
        w = w.substring(prefix.length());
        break;
      }
    }
    if (EMPTY.contains(w)) {
      return "";
    }
    for (int round = 0; round < 2; round++) {
      for (String ending : new String[]{"يين", "يون", "يات", "ها", "هم", "ات", "ان", "ين", "ون", "يه", "ته", "وا", "نا", "ه", "ي", "ا"}) {
        if (w.endsWith(ending) && w.length() - ending.length() >= (ending.length() == 1 ? 2 : 3)) {
          w = w.substring(0, w.length() - ending.length());
          break;
        }
      }
    }
    return ALIAS.getOrDefault(w, w);
  }
}
