package org.isnad.extract;

import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;

/// Credits to one or some of those who tell, and to the latest data: "وفقا لأحد الناجين", "بحسب كثير من الإحصائيات", "حسب آخر إحصاء".
record SomeSources(Text text, Measures measures) {

  /// Whether the noun means people or what tells something: "الأسرى", "الإحصائيات", not "الشروط".
  boolean teller(int i) {
    String key = text.key(i);
    return measures.credited(key) || measures.person(Clitics.withoutArticle(key)) >= 0 || text.is("documents", i)
        || (key.endsWith("ين") || key.endsWith("ون")) && !measures.words("no-sources").contains(key);
  }

  /// The index of the noun behind a word for one or some of those credited, or for the latest data: "كثير من الإحصائيات", "أحد الأسرى", "آخر إحصاء"; else the
  /// token.
  int noun(int i) {
    String key = text.key(i).startsWith("ل") && text.key(i).length() > 3 ? text.key(i).substring(1) : text.key(i);
    int noun = text.key(i + 1).equals("من") ? i + 2 : i + 1;
    boolean one = noun == i + 1 && (key.equals("احد") || key.equals("احدي") || key.equals("بعض"));
    boolean many = noun == i + 2 && (key.equals("كثير") || key.equals("عدد") || key.equals("العديد") || key.equals("الكثير"));
    boolean last = noun == i + 1 && (key.equals("اخر") || key.equals("احدث"));
    boolean plain = text.word(noun) && text.phraseOver(noun).isEmpty() && text.phraseOver(noun + 1).isEmpty();
    return plain && (one || many || last) && teller(noun) && (last || text.key(noun).startsWith("ال")) ? noun : i;
  }
}
