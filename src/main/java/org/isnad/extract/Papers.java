package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Entity;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;

/// Whose document has told what somebody said: "قالت الوزارة في بيان إن ... وأضاف البيان أن". Mutable; lives within one reading.
final class Papers {

  private static final int LEAST = 4;

  private final Map<String, Author> authors = new HashMap<>();

  /// @param at the token of the document's noun
  private record Author(List<String> who, int at) {
  }

  /// Notes who speaks in a document that is told between the sentence's head and what brings in the words.
  void told(Text text, Sentence sentence, int introducer, List<String> who) {
    for (int i = sentence.first(); i < introducer; i++) {
      String key = text.key(i);
      String noun = "في".equals(text.key(i - 1)) || "وفي".equals(text.key(i - 1)) || "عبر".equals(text.key(i - 1))
          ? noun(text, key)
          : text.says(i - 1) ? noun(text, key) : "";
      if (!noun.isEmpty()) {
        authors.put(noun, new Author(who, i));
      }
    }
  }

  /// Notes whom the sentence credits with its document: "وفقا لبيان الوزارة", "بحسب تقرير المنظمة".
  void credited(Text text, Sentence sentence, List<String> who) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String key = text.key(i);
      String noun = text.is("crediting", i - 1) ? noun(text, key.startsWith("ل") ? key.substring(1) : key) : "";
      if (!noun.isEmpty()) {
        authors.put(noun, new Author(who, i));
      }
    }
  }

  /// Who speaks in the document that the definite noun at the token takes up; empty when nobody is known to. A report of whose maker nothing was told
  /// gives way to the body that spoke last, and an adjective of a nation tells whose document it is: "البيان الفرنسي".
  List<String> author(Text text, int noun, List<String> last) {
    Author known = authors.get(text.key(noun));
    List<String> who = known == null || newer(text, known.at() + 1, noun) ? List.of() : known.who();
    if (who.size() != 1) {
      return who;
    }
    Entity author = text.entities.entity(who.get(0));
    String next = text.key(noun + 1);
    boolean nation = next.startsWith("ال") && next.length() > LEAST && (next.endsWith("ي") || next.endsWith("يه")) && !next.equals("الي");
    boolean body = last.size() == 1 && text.entities.entity(last.get(0)).type() == Entity.Type.ORG;
    return author.type() == Entity.Type.GRP && body
        || nation && !Folding.key(author.name()).contains(next.substring(2, next.endsWith("ه") ? next.length() - 1 : next.length()))
            ? List.of()
            : who;
  }

  /// Whether another document of the kind is told between: "قالت وزارة في بيان ... وأصدرت الحركة بيانا. وأكد البيان".
  private static boolean newer(Text text, int from, int noun) {
    for (int k = from; k < noun; k++) {
      if (noun(text, text.key(k)).equals(text.key(noun))) {
        return true;
      }
    }
    return false;
  }

  /// The definite form of the indefinite or owned noun, where it is one for a document: "البيان" of "بيان", "بيانا", "بيانها"; else nothing.
  private static String noun(Text text, String key) {
    if (key.length() < LEAST || key.startsWith("ال")) {
      return "";
    }
    String plain = "ال" + key;
    for (String end : List.of("", "ا", "ه", "ها", "هم")) {
      String noun = plain.endsWith(end) ? plain.substring(0, plain.length() - end.length()) : "";
      if (text.words("documents").contains(noun)) {
        return noun;
      }
    }
    return "";
  }
}
