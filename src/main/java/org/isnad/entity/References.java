package org.isnad.entity;

import java.util.List;
import java.util.Map;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// Definite nouns that take up an earlier body or place: الوزارة، الحركة، القطاع.
final class References {

  static final String FORCES = "قوات";

  private References() {
  }

  /// For each noun the sorts of entity that it may mean; the noun itself also matches a name that begins with it.
  private static final Map<String, List<String>> SORTS = Map.ofEntries(Map.entry("وزاره", List.of("ministry")),
      Map.entry("مجله", List.of("newspaper")), Map.entry("اذاعه", List.of("broadcaster")), Map.entry("سفاره", List.of("mission")),
      Map.entry("نيابه", List.of("prosecution")),
      Map.entry("مملكه", List.of("kingdom")),
      Map.entry("صندوق", List.of("fund")), Map.entry("مركز", List.of("centre")), Map.entry("معهد", List.of("institute")),
      Map.entry("ديوان", List.of("office")), Map.entry("مرصد", List.of("observatory")),
      Map.entry("تحالف", List.of("coalition", "alliance")),
      Map.entry("جامعه", List.of("university")), Map.entry("غرفه", List.of("chamber")), Map.entry("نقابه", List.of("union")),
      Map.entry("رابطه", List.of("association")), Map.entry("مفوضيه", List.of("agency", "un_body")),
      Map.entry("حركه", List.of("armed_group", "movement", "party")),
      Map.entry("جماعه", List.of("armed_group", "movement", "group")), Map.entry("تنظيم", List.of("armed_group", "group")),
      Map.entry("حزب", List.of("party")), Map.entry("وكاله", List.of("agency")),
      Map.entry("صحيفه", List.of("newspaper")), Map.entry("جريده", List.of("newspaper")), Map.entry("شبكه", List.of("broadcaster")),
      Map.entry("قناه", List.of("broadcaster")), Map.entry("موقع", List.of("site")),
      Map.entry("منظمه", List.of("organisation", "un_body", "ngo", "body")), Map.entry("هييه", List.of("body", "authority")),
      Map.entry("شركه", List.of("company")), Map.entry("مجلس", List.of("council", "parliament")),
      Map.entry("لجنه", List.of("committee")), Map.entry("محكمه", List.of("court")), Map.entry("بنك", List.of("bank")),
      Map.entry("مصرف", List.of("bank")), Map.entry("اتحاد", List.of("union", "alliance", "federation")),
      Map.entry("موسسه", List.of("foundation", "body")), Map.entry("مكتب", List.of("office")), Map.entry("جمعيه", List.of("association")),
      Map.entry("كتايب", List.of("armed_group")), Map.entry("بعثه", List.of("mission")),
      Map.entry("حكومه", List.of("government")), Map.entry("جيش", List.of("army")), Map.entry("شرطه", List.of("police")),
      Map.entry("برلمان", List.of("parliament")), Map.entry("قطاع", List.of("region")),
      Map.entry("مدينه", List.of("city", "capital", "town")), Map.entry("بلده", List.of("town")),
      Map.entry("محافظه", List.of("governorate", "province")), Map.entry("ولايه", List.of("state", "province")),
      Map.entry("مخيم", List.of("camp")), Map.entry("جزيره", List.of("island")), Map.entry("مستشفي", List.of("hospital")),
      Map.entry("سجن", List.of("prison")), Map.entry("مطار", List.of("airport")), Map.entry("معبر", List.of("crossing")),
      Map.entry("اقليم", List.of("region", "province")), Map.entry("نادي", List.of("club")), Map.entry("منتخب", List.of("team")));

  static @Nullable Candidate at(Scan scan, int i) {
    if (!scan.word(i)) {
      return null;
    }
    String key = scan.key(i);
    int taken = 0;
    if (key.endsWith(FORCES) && key.length() - FORCES.length() < 2 && scan.lists.body.armed.contains(scan.key(i + 1))) {
      taken = key.length() - FORCES.length(); // قوات التحالف، قوات الجيش
      Candidate c = new Candidate(i, i + 2, scan.tokens.get(i).span().start() + taken, Phrase.Kind.REFERENCE, Entity.Type.ORG);
      c.nameKeys = List.of(scan.key(i + 1).substring(2));
      c.agent = true;
      return c;
    }
    if (!key.startsWith("ال") || !SORTS.containsKey(key.substring(2))) {
      boolean found = false;
      for (Clitics.Split s : Clitics.splits(key)) {
        if (s.rest().startsWith("ال") && SORTS.containsKey(s.rest().substring(2))) {
          key = s.rest();
          taken = s.taken();
          found = true;
          break;
        }
      }
      if (!found) {
        return null;
      }
    }
    int end = i + 1;
    Candidate c = new Candidate(i, end, scan.tokens.get(i).span().start() + taken, Phrase.Kind.REFERENCE, Entity.Type.ORG);
    if (scan.definite(end) && scan.nisba(end) != null) {
      end++; // الشبكة الأميركية
    }
    c.end = end;
    c.nameKeys = List.of(key.substring(2));
    return c;
  }

  /// The sorts that a noun may take up.
  static List<String> sorts(String noun) {
    return SORTS.getOrDefault(noun, List.of());
  }
}
