package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;

/// Where people come from or for whom they stand, told by no name: "قيادات من ثلاثة فصائل مسلحة", "ممثلين عن نقابات الصحة", "نوابا من المعارضة".
final class GroupOrigins {

  /// What "من" brings in besides where somebody comes from.
  private static final Set<String> OTHER = WordSet.of("اجل", "اصل", "طريق", "كثب", "جديد", "خلال", "دون", "قبل", "بعد", "بين", "بينهم",
      "بينهن", "ضمن",
      "جهه",
      "جهته", "جانب", "غير", "حيث", "اي", "كل", "جميع", "مختلف", "المقرر", "المتوقع", "المنتظر", "المرجح", "الممكن", "شان", "شانه", "هذه",
      "هذا");
  private static final int MOST_WORDS = 3;

  private final Scan scan;

  GroupOrigins(Scan scan) {
    this.scan = scan;
  }

  /// The index behind the preposition at the token, or before it, and the noun phrase that it governs; the token when none stands there.
  ///
  /// @param delegates whether they stand for others, so that "عن" tells for whom, not what they speak of
  int end(int i, boolean delegates) {
    boolean before = scan.key(i - 1).equals("من") || scan.key(i - 1).equals("عن"); // ممثلين عن, which is one title
    int at = scan.key(i).equals("من") || delegates && scan.key(i).equals("عن") ? i + 1 : before ? i : -1;
    if (at < 0 || !scan.word(at) && !scan.in(at)) {
      return i;
    }
    int noun = scan.tokens.get(at).isNumber() || scan.lists.people.numbers.contains(scan.key(at)) || counts(at) ? at + 1 : at;
    if (!noun(noun, noun > at) && !(delegates && people(noun))) {
      return i;
    }
    TokenTrie.Match<Title> people = delegates ? scan.lexicon.titles().exactAt(scan.tokens, noun) : null;
    int end = people == null ? noun + 1 : people.end(); // رجال الأعمال
    boolean definite = scan.definite(end - 1);
    while (end < noun + MOST_WORDS && scan.word(end) && !scan.lists.function.isStop(scan.key(end))
        && (scan.definite(end) || !definite && describes(end))) {
      definite = definite || scan.definite(end);
      end++;
    }
    return end;
  }

  /// The index behind the number at the token with the noun that it counts and its adjectives; the token when it counts none.
  int counted(int i) {
    int noun = i + 1;
    if (!scan.word(noun) || scan.definite(noun) || scan.lists.function.isStop(scan.key(noun)) || scan.key(noun).length() < 3) {
      return i;
    }
    int end = noun + 1;
    while (end < noun + MOST_WORDS && describes(end)) {
      end++;
    }
    return end;
  }

  /// "عدة أحزاب", "بعض الأحزاب".
  private boolean counts(int i) {
    String key = scan.key(i);
    return key.equals("عده") || key.equals("بعض") || scan.lists.people.some.contains(key);
  }

  /// "وفد من ضباط القيادة", "وفدا من العائلات": a plural of people, told by a title, that is no body.
  private boolean people(int i) {
    TokenTrie.Match<Title> m = scan.word(i) ? scan.lexicon.titles().exactAt(scan.tokens, i) : null;
    return m != null && m.values().get(0).plural() && (scan.definite(i) || scan.definite(i + 1));
  }

  private boolean noun(int i, boolean counted) {
    String key = scan.key(i);
    return scan.word(i) && key.length() > 3 && !scan.lists.function.isStop(key) && !OTHER.contains(key)
        && !OTHER.contains(Clitics.withoutArticle(key))
        && scan.nisba(i) == null && (scan.lexicon.titles().exactAt(scan.tokens, i) == null || scan.lists.people.bound.contains(key))
        && scan.words.nameShare(key) < 0.35
        && (counted || scan.definite(i) || key.endsWith("ات") || scan.definite(i + 1) || describes(i + 1));
  }

  /// An indefinite adjective of relation or in the feminine behind an indefinite noun: "فصائل مسلحة", "أحزاب يمينية".
  private boolean describes(int i) {
    String key = scan.key(i);
    return scan.word(i) && key.length() > 4 && !key.startsWith("ال") && !scan.lists.function.isStop(key)
        && (scan.tokens.get(i).bare().endsWith("ة") || scan.nisba(i) != null);
  }
}
