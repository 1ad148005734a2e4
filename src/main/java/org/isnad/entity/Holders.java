package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Nisba;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Several holders of one office told together: "وزيرا خارجية مصر والأردن", "الرئيسان الروسي والأميركي" are two holders each.
final class Holders {

  private static final Map<String, String> SINGULAR = Map.ofEntries(Map.entry("وزراء", "وزير"), Map.entry("رؤساء", "رئيس"),
      Map.entry("قادة", "قائد"), Map.entry("زعماء", "زعيم"), Map.entry("ملوك", "ملك"), Map.entry("أمراء", "أمير"),
      Map.entry("سفراء", "سفير"), Map.entry("نواب", "نائب"), Map.entry("وكلاء", "وكيل"), Map.entry("مدراء", "مدير"),
      Map.entry("أمناء", "أمين"), Map.entry("مندوبي", "مندوب"), Map.entry("مندوبو", "مندوب"), Map.entry("نظرائه", "نظيره"),
      Map.entry("نظراءه", "نظيره"), Map.entry("نظراؤه", "نظيره"), Map.entry("نظيريه", "نظيره"), Map.entry("نظيراه", "نظيره"),
      Map.entry("نظيريها", "نظيرها"), Map.entry("ولاة", "والي"), Map.entry("قائدي", "قائد"));
  private static final List<String> DUAL = List.of("ان", "ين", "ا", "ي");

  private final Scan scan;
  private final BodyNames bodies;

  Holders(Scan scan, BodyNames bodies) {
    this.scan = scan;
    this.bodies = bodies;
  }

  /// Names the group of a plural title, with all that belongs to it.
  ///
  /// @param title where the title's own words end
  /// @param second the phrase behind the title's words if "و" joins it, or null
  void read(Candidate c, int title, @Nullable Candidate second, Complements governed) {
    if (second != null && second.plural && second.offset == scan.tokens.get(title).span().start() + 1 && second.end > title + 1
        && !scan.key(c.first).startsWith("ال") && second.members.isEmpty()) {
      c.end = second.end; // مديرو ومديرات المدارس
      c.inner.addAll(second.inner);
      c.groupNames.add(scan.text(scan.span(c.first, c.end, c.offset)));
      return;
    }
    if (c.end == title && !scan.key(c.first).startsWith("ال") && c.inner.isEmpty() && !governed.head().startsWith("نظ")) {
      Candidate from = scan.key(title).equals("من") && scan.word(title + 1) ? bodies.at(title + 1) : null;
      int origin = from == null
          ? new GroupOrigins(scan).end(title, governed.head().startsWith("مندوب") || governed.head().startsWith("ممثل"))
          : from.type == Entity.Type.ORG ? from.end : title;
      if (origin > title) {
        c.end = origin; // قيادات من ثلاثة فصائل, مستشارين من وزارة الصحة
        c.groupNames.add(scan.text(scan.span(c.first, c.end, c.offset)));
        if (from != null) {
          c.inner.add(from);
        }
        return;
      }
    }
    if (c.end == title && scan.in(title) && scan.tokens.get(title).isNumber() && scan.word(title + 1)
        && !scan.key(c.first).startsWith("ال") && !scan.definite(title + 1)) {
      c.end = title + 2; // رؤساء 12 جماعة
      while (scan.word(c.end) && !scan.definite(c.end) && (scan.nisba(c.end) != null || described(c.end))) {
        c.end++;
      }
    }
    c.groupNames.addAll(fields(c.first, title, c.end, c.offset));
    if (!ministers(c, governed)) {
      split(c, governed);
      if (c.members.isEmpty() && c.groupNames.size() == 1 && governed.held.size() == 1 && governed.held.get(0).end == c.end) {
        c.end = SharedHeads.read(scan, bodies, c, governed.held.get(0)); // رؤساء لجنة الدفاع ولجنة المالية
      }
    }
  }

  /// An indefinite adjective in the feminine behind the counted noun.
  private boolean described(int i) {
    String key = scan.key(i);
    return key.length() > 4 && key.endsWith("يه") && scan.words.nameShare(key) < 0.2;
  }

  /// "وزراء الدفاع والخارجية العرب" are two groups, told by a common adjective; other holders are one.
  private List<String> fields(int i, int tail, int end, int offset) {
    boolean two = end - tail <= 3 && end - i == 4 && scan.key(end - 2).startsWith("وال") && scan.definite(end - 3)
        && scan.nisba(end - 1) != null;
    if (!two) {
      return List.of(scan.text(scan.span(i, end, offset)));
    }
    String last = " " + scan.text(scan.span(end - 1, end));
    return List.of(scan.text(scan.span(i, end - 2, offset)) + last,
        scan.text(scan.span(i, i + 1, offset)) + " " + scan.text(scan.span(end - 2, end - 1)).substring(1) + last);
  }

  /// "وزيري الدفاع والداخلية", "وزراء الخارجية والطاقة والنقل": one minister for each field that is told; false when they are not so many.
  private boolean ministers(Candidate c, Complements governed) {
    String first = Clitics.withoutArticle(Folding.key(scan.text(scan.span(c.first, c.first + 1, c.offset))));
    boolean two = first.equals("وزيري") || first.equals("وزيرا");
    if (!two && !first.equals("وزراء") || !governed.countries.isEmpty() || c.end >= scan.limit + 1 || scan.nisba(c.end) != null) {
      return false;
    }
    List<Integer> fields = new ArrayList<>();
    for (int k = c.first + 1; k < c.end; k++) {
      if (!scan.definite(k) && !scan.key(k).startsWith("وال") || scan.nisba(k) != null
          || k > c.first + 1 && scan.conjoinedNisba(k) != null) {
        return false;
      }
      if (k == c.first + 1 || scan.key(k).startsWith("وال")) {
        fields.add(k);
      }
    }
    if (two ? fields.size() != 2 : fields.size() < 3) {
      return false;
    }
    fields.add(c.end);
    for (int f = 0; f + 1 < fields.size(); f++) {
      int at = fields.get(f);
      Candidate m = new Candidate(c.first, fields.get(f + 1), c.offset, Phrase.Kind.ROLE, Entity.Type.PER);
      String title = "وزير " + scan.text(scan.span(at, fields.get(f + 1))).substring(f == 0 ? 0 : 1);
      m.groupNames.add(title);
      String[] keys = Folding.key(title).split(" ");
      StringBuilder bare = new StringBuilder();
      for (String word : keys) {
        bare.append(bare.isEmpty() ? "" : " ").append(Clitics.withoutArticle(word));
      }
      m.roles.add(new Candidate.Role(scan.span(c.first, m.end, c.offset), Clitics.withoutArticle(keys[0]), bare.toString(), List.of(),
          List.of()));
      c.members.add(m);
    }
    return true;
  }

  /// Takes the countries that "و" joins into the phrase, and makes one member of each.
  private void split(Candidate c, Complements governed) {
    int end = c.end;
    String last = scan.key(end - 1);
    Nisba own = scan.nisba(end - 1);
    if (own != null && !governed.countries.isEmpty() && governed.held.isEmpty()) {
      String head = scan.text(scan.span(c.first, end - 1, c.offset));
      Nisba joined = scan.conjoinedNisba(end);
      if (joined == null || last.endsWith("ان") || last.endsWith("ين")) {
        return;
      }
      member(c, head, end - 1, 0, scan.country(own), null, governed);
      while (joined != null) {
        member(c, head, end, 1, scan.country(joined), null, governed);
        end++;
        joined = scan.conjoinedNisba(end);
      }
      c.end = end;
    } else if (governed.held.size() == 1 && governed.held.get(0).end == end && governed.held.get(0).type == Entity.Type.LOC) {
      Candidate place = governed.held.get(0);
      Candidate next = joined(end);
      if (next == null || place.first == c.first) {
        return;
      }
      String head = scan.text(scan.span(c.first, place.first, c.offset));
      member(c, head, place.first, 0, country(place), place, governed);
      while (next != null) {
        member(c, head, next.first, 1, country(next), next, governed);
        c.inner.add(next);
        end = next.end;
        next = joined(end);
      }
      c.end = end;
    }
  }

  /// A place after "و" or a comma and "و".
  private @Nullable Candidate joined(int i) {
    if (!scan.word(i) || !scan.key(i).startsWith("و")) {
      return null;
    }
    Candidate next = bodies.at(i);
    return next == null || next.type != Entity.Type.LOC || next.offset == scan.tokens.get(i).span().start() ? null : next;
  }

  private static String country(Candidate place) {
    return place.known == null || place.known.country() == null ? "" : place.known.country();
  }

  private void member(Candidate c, String head, int at, int skip, String country, @Nullable Candidate place,
      Complements governed) {
    Candidate m = new Candidate(c.first, place == null ? at + 1 : place.end, c.offset, Phrase.Kind.ROLE, Entity.Type.PER);
    String own = place == null
        ? scan.text(scan.span(at, at + 1)).substring(skip)
        : scan.text(scan.span(place.first, place.end, place.offset));
    String title = singular(head, place != null);
    m.groupNames.add(title + " " + own);
    String keys = Folding.key(title);
    StringBuilder bare = new StringBuilder();
    for (String word : keys.split(" ")) {
      bare.append(bare.isEmpty() ? "" : " ").append(Clitics.withoutArticle(word));
    }
    m.roles.add(new Candidate.Role(scan.span(c.first, m.end, c.offset), bare.toString().split(" ", 2)[0], bare.toString(),
        country.isEmpty() ? List.of() : List.of(country), place == null || !country.isEmpty() ? List.of() : List.of(place)));
    c.members.add(m);
    if (governed.countries.isEmpty() && place != null && !country.isEmpty()) {
      governed.countries.add(country);
    }
  }

  private static String singular(String head, boolean construct) {
    String[] words = head.strip().split(" ", 2);
    String first = words[0];
    String article = first.startsWith("ال") ? "ال" : "";
    String noun = first.substring(article.length());
    String one = SINGULAR.get(noun);
    if (one == null) {
      one = noun;
      for (String ending : DUAL) {
        if (noun.endsWith(ending) && noun.length() - ending.length() >= 3) {
          one = noun.substring(0, noun.length() - ending.length());
          break;
        }
      }
    }
    return article + one + (words.length > 1 ? " " + words[1].strip() : "");
  }
}
