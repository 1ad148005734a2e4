package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;

/// Whether two names, as keys, are of one body or place: "هيئة الكوارث" for "الهيئة الوطنية لإدارة الكوارث", "مدينة غزة" for "غزة".
final class BodyMatch {

  private static final Set<String> MOSQUES = WordSet.of("مسجد", "جامع");

  private final Scan scan;
  private final List<Draft> drafts;

  BodyMatch(Scan scan, List<Draft> drafts) {
    this.drafts = drafts;
    this.scan = scan;
  }

  /// Whether both name the same, the one perhaps by a shorter form.
  boolean same(List<String> a, List<String> b) {
    if (a.equals(b)) {
      return true;
    }
    List<String> x = core(a);
    List<String> y = core(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    if (MOSQUES.contains(x.get(0)) && MOSQUES.contains(y.get(0)) && x.size() > 1 && x.subList(1, x.size()).equals(y.subList(1, y.size()))) {
      return true;
    }
    if (forces(x) != forces(y) && (forces(x) ? x.subList(1, x.size()).equals(y) : y.subList(1, y.size()).equals(x))) {
      return true; // قوات الجيش for الجيش
    }
    List<String> less = x.size() < y.size() ? x : y;
    List<String> more = less == x ? y : x;
    if (less.get(0).equals("وزاره") && less.size() > 1 && more.subList(0, less.size()).equals(less)
        && (more.size() == less.size() || !more.get(less.size()).startsWith("و"))) {
      return true; // وزارة الصحة في غزة
    }
    if (unitedNations(less, more) || settled(x).equals(settled(y)) || branch(less, more)) {
      return true;
    }
    if (task(a.size() < b.size() ? a : b, a.size() < b.size() ? b : a)) {
      return true;
    }
    return x.equals(y) || shortened(x, y) || shortened(y, x)
        || outlet(x) && outlet(y) && x.subList(1, x.size()).equals(y.subList(1, y.size()));
  }

  private boolean forces(List<String> keys) {
    return keys.size() > 1 && keys.get(0).equals("قوات") && scan.lists.body.armed.contains("ال" + keys.get(1));
  }

  /// The name of a place without "مدينة", "بلدة", "محافظة" and the like: the text speaks of one place by both.
  List<String> settled(List<String> keys) {
    return keys.size() > 1 && scan.lists.place.settled.contains(keys.get(0)) ? keys.subList(1, keys.size()) : keys;
  }

  /// "هيئة الكوارث" for "الهيئة الوطنية لإدارة الكوارث": the same head, and no word that the long form lacks.
  private boolean shortened(List<String> small, List<String> large) {
    if (small.size() > 1 && small.size() < large.size() && large.get(small.size()).startsWith("و") && !small.get(0).equals("وزاره")
        && large.subList(0, small.size()).equals(small)) {
      return true; // هيئة السياحة for هيئة السياحة والتراث الوطني
    }
    if (small.size() > 1 && large.size() > small.size() && large.subList(0, small.size()).equals(small)
        && (small.size() > 2
            || large.size() == 3 && scan.lists.body.calledShort.contains(small.get(0)) && PersonNames.adjectival("ال" + large.get(2)))
        && goesOn(large.subList(small.size(), large.size()))) {
      return true; // حزب العمال الكردستاني, مطار الأمير سلطان بن عبدالعزيز الدولي
    }
    return small.size() > 1 && small.size() < large.size() && small.get(0).equals(large.get(0)) && large.size() > 2
        && small.stream().allMatch(w -> large.stream().anyMatch(v -> v.equals(w) || v.equals("لل" + w) || v.equals("ل" + w)))
        && (small.get(small.size() - 1).equals(unbound(large.get(large.size() - 1))) || listed(small.get(small.size() - 1), large));
  }

  /// Whether "و" joins all that follows the word in the name: "هيئة الزكاة" for "الهيئة العامة للزكاة والدخل".
  private static boolean listed(String last, List<String> large) {
    int at = 0;
    while (at < large.size() && !unbound(large.get(at)).equals(last)) {
      at++;
    }
    return at > 1 && at < large.size() - 1 && large.get(at).startsWith("لل")
        && large.subList(at + 1, large.size()).stream().allMatch(w -> w.startsWith("و"));
  }

  /// "الاتحاد الدولي" for "الاتحاد الدولي لجمعيات الصليب الأحمر": a noun and its adjective without what the body is for, if no other such body is told of.
  private boolean task(List<String> less, List<String> more) {
    return less.size() == 2 && more.size() > 3 && more.subList(0, 2).equals(less) && less.get(0).startsWith("ال")
        && !less.get(0).equals("الجيش") && PersonNames.adjectival(less.get(1)) && more.get(2).startsWith("ل")
        && drafts.stream().noneMatch(d -> d.type == Entity.Type.ORG && d.keys.size() > 2 && !d.keys.equals(more)
            && d.keys.subList(0, 2).equals(less));
  }

  /// Whether the words only complete the name before them: a father's name, adjectives.
  private static boolean goesOn(List<String> rest) {
    return rest.get(0).equals("بن") || rest.size() == 1 && (rest.get(0).endsWith("ي") || rest.get(0).endsWith("يه"));
  }

  private static String unbound(String word) {
    return word.startsWith("لل") ? word.substring(2) : word;
  }

  private static boolean outlet(List<String> keys) {
    return keys.size() > 1 && (keys.get(0).equals("شبكه") || keys.get(0).equals("قناه") || keys.get(0).equals("موقع")
        || keys.get(0).equals("صحيفه") || keys.get(0).equals("وكاله") || keys.get(0).equals("منصه") || keys.get(0).equals("منظمه"));
  }

  /// The name without its last adjective of nationality and without articles.
  private List<String> core(List<String> keys) {
    List<String> out = new ArrayList<>(keys.stream().map(Clitics::withoutArticle).toList());
    if (out.size() > 2 && scan.nisba(out.get(out.size() - 1)) != null) {
      out.remove(out.size() - 1);
    }
    return out;
  }

  /// "البعثة الأممية" for "بعثة الأمم المتحدة للدعم في ليبيا".
  private static boolean unitedNations(List<String> less, List<String> more) {
    return less.size() == 2 && more.size() > 2 && (less.get(1).equals("امميه") || less.get(1).equals("اممي"))
        && more.get(0).equals(less.get(0)) && more.get(1).equals("امم") && more.get(2).equals("متحده");
  }

  /// "أ ف ب": letters for words, by which nobody is called if he has a name.
  static boolean initials(List<String> keys) {
    return keys.stream().allMatch(k -> k.length() < 2);
  }

  /// "مديرية الصحة بدرعا" for "مديرية الصحة": a body with where it is, if no other such body is told of.
  private boolean branch(List<String> less, List<String> more) {
    if (less.size() < 2 || more.size() <= less.size() || !more.subList(0, less.size()).equals(less)) {
      return false;
    }
    String next = more.get(less.size());
    return (next.equals("في") || next.startsWith("ب") && next.length() > 3) && drafts.stream().noneMatch(d -> other(d, less, more));
  }

  private boolean other(Draft d, List<String> less, List<String> more) {
    List<String> keys = d.type == Entity.Type.ORG && d.keys.size() > less.size() ? core(d.keys) : List.of();
    return keys.size() >= less.size() && !keys.equals(more) && keys.subList(0, less.size()).equals(less);
  }
}
