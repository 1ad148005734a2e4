package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;

/// Whether an office without a name is told by fewer words than the one that a person was given before: "مدير التعليم" after "مدير عام التعليم بمنطقة
/// عسير", "رئيس النصر" after "رئيس نادي النصر", "زعيم الحزب" after "رئيس حزب الوحدة".
final class ShortenedOffice {

  /// Heads of bodies that go without saying before their name.
  private static final Set<String> UNSAID = WordSet.of("نادي", "فريق", "منتخب", "عام", "اول", "شركه", "مجموعه", "منطقه", "مدينه", "محافظه");
  /// Nouns for bodies whose last letter is no sign of an adjective.
  private static final Set<String> HOUSES = WordSet.of("مستشفي", "مبني", "منتدي", "مقهي", "ملهي");
  /// Titles of those who lead a body, one for the other.
  private static final Map<String, String> SAME = Map.of("زعيم", "رييس");

  private ShortenedOffice() {
  }

  /// Whether all words of the short office stand in the long one in this order, with nothing but adjectives and heads of bodies left out between
  /// them.
  static boolean of(Scan scan, Candidate.Role brief, Candidate.Role full) {
    List<String> few = words(scan, brief);
    List<String> many = words(scan, full);
    if (few.size() < 2 || few.size() > many.size() || !title(few.get(0)).equals(title(many.get(0)))) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < few.size(); i++) {
      while (at < many.size() && !many.get(at).equals(few.get(i))) {
        if (!UNSAID.contains(many.get(at)) && !(at == 1 && many.get(at).endsWith("ي") && !HOUSES.contains(many.get(at)))) {
          return false;
        }
        at++;
      }
      if (at++ >= many.size()) {
        return false;
      }
    }
    return true;
  }

  private static String title(String word) {
    return SAME.getOrDefault(word, word);
  }

  private static List<String> words(Scan scan, Candidate.Role role) {
    List<String> out = new ArrayList<>();
    for (String word : Folding.key(scan.text(role.span())).split(" ")) {
      String bare = word.startsWith("لل") ? word.substring(2) : Clitics.withoutArticle(word);
      out.add(bare.length() > 4 && bare.startsWith("ل") ? bare.substring(1) : bare);
    }
    return out;
  }
}
