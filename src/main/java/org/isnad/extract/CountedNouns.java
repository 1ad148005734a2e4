package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Finds the noun that a number counts, or the unit that it is told in.
final class CountedNouns {

  private static final Set<String> NEARLY = WordSet.of("حوالي", "نحو", "قرابه", "زهاء");
  /// Particles written apart from their nouns.
  private static final Set<String> BARE = WordSet.of("و", "وال", "ال", "ب", "ل", "لل");

  private final Text text;
  private final Measures measures;
  private final Prospects prospects;
  private final Set<String> besideCounts;

  CountedNouns(Text text, Measures measures, Prospects prospects) {
    this.text = text;
    this.measures = measures;
    this.prospects = prospects;
    this.besideCounts = measures.words("beside-counts");
  }

  /// Whether the noun at the token, or one after it, is a unit of money, time or measure.
  boolean byUnit(int i, Sentence sentence) {
    int noun = nounAt(i, sentence);
    return noun >= 0 && measures.noun(text.key(noun)) instanceof String by && Measures.byUnit(by);
  }

  /// The unit of the number that this one leads to, or -1: "من 100 ألف إلى 300 ألف ريال".
  int unitAfter(NumberExpression number, Sentence sentence) {
    String link = text.key(number.end());
    boolean between = text.key(number.first() - 1).endsWith("بين");
    if (!link.equals("الي") && !link.equals("او") && !(between && link.startsWith("و"))) {
      return -1;
    }
    for (NumberExpression next : text.document.numbers()) {
      if ((next.first() == number.end() + 1 || next.first() == number.end()) && next.end() < sentence.end()
          && byUnit(next.end(), sentence)) {
        return nounAt(next.end(), sentence);
      }
    }
    return -1;
  }

  /// Whether a sum of money in a currency stands in brackets at the token: what is before them is money as well.
  boolean sumInBrackets(int i, Sentence sentence) {
    if (!text.mark(i, "(") && !text.quoteMark(i)) {
      return false;
    }
    for (int k = i + 1; k < Math.min(sentence.end(), i + 7) && !text.mark(k, ")") && !text.quoteMark(k); k++) {
      if ("money".equals(measures.noun(text.key(k)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word for an area leads to the number: "على مساحة 1200 متر".
  boolean area(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 3); k--) {
      if (text.key(k).contains("مساح")) {
        return true;
      }
    }
    return false;
  }

  /// Whether this number leads to a percentage.
  boolean percentAfter(NumberExpression number) {
    return (text.key(number.end()).equals("الي") || text.key(number.end()).equals("او")) && text.document.numbers().stream()
        .anyMatch(next -> next.first() == number.end() + 1 && next.kind() == NumberExpression.Kind.PERCENT);
  }

  /// The counted noun at or right after the token, or -1.
  int nounAt(int i, Sentence sentence) {
    int k = i;
    if (text.key(k).equals("من")) {
      if (measures.words("no-whole").contains(text.key(k + 1))) {
        return -1; // خمسة من أجل
      }
      k += text.word(k + 1) && !text.key(k + 1).equals("بين") && !text.key(k + 1).equals("اصل") ? 1 : 0;
    }
    if (text.mark(k, "/") && measures.noun(text.key(k + 1)) instanceof String by && Measures.byUnit(by)) {
      return k + 1; // 400/كم
    }
    while (k < sentence.end() && text.quoteMark(k)) {
      k++;
    }
    if (k >= sentence.end() || !text.word(k) || text.time(k) != null) {
      return -1;
    }
    String key = text.key(k);
    boolean joined = key.startsWith("و") && key.length() > 3 && measures.noun(key) == null && measures.person(key) < 0
        && (measures.event(key, text.key(k + 1)) != null || measures.noun(key.substring(1)) != null
            || measures.person(key.substring(1)) >= 0);
    String bare = key.startsWith("و") ? key.substring(1) : key;
    if (joined || NEARLY.contains(bare) || BARE.contains(key) || bare.equals("اكثر") || bare.equals("اقل")
        || Particles.PREPOSITIONS.contains(key)
        || Particles.that(key) || MeasureFinder.OTHERS.contains(key) || Parts.AMONG_THEM.contains(key)
        || key.equals("هم") || besideCounts.contains(key) || key.startsWith("بال") || key.startsWith("لل")
        || key.startsWith("ل") && key.length() > 5 && key.endsWith("ه") && measures.noun(key) == null && text.token(k).bare().endsWith("ه")
        || measures.verbs().containsKey(key) && !key.equals("اسر") && measures.noun(key) == null
        || key.length() > 5 && (key.startsWith("ي") || key.startsWith("ت")) && (key.endsWith("ها") || key.endsWith("هم"))
        || k == i && text.token(k).bare().startsWith("ال") && key.length() > 3 && measures.noun(key) == null
        || uncountable(k, key)) {
      return -1;
    }
    return k;
  }

  /// Whether the word is no noun that a number may count: a particle, a verb, a noun with a conjunction or preposition fused to it.
  private boolean uncountable(int k, String key) {
    if (measures.noun(key) != null || measures.person(key) >= 0) {
      return false;
    }
    if (measures.words("uncounted").contains(key) || prospects.future(k)
        || key.length() > 4 && key.endsWith("وا") || key.length() > 5 && (key.endsWith("تهم") || key.endsWith("تهن"))
        || key.endsWith("ون") && (key.startsWith("ي") || key.startsWith("ت")) && !key.endsWith("يون")) {
      return true; // 700 ألف انقطعوا, 200 شملتهم الصفقة, 43 يقيمون
    }
    return switch (key.charAt(0)) {
      case 'و' -> !begins("nouns-with-waw", key);
      case 'ل' -> !begins("nouns-with-lam", key);
      case 'ي' -> key.length() > 3 && !begins("nouns-with-ya", key);
      case 'ب' -> key.length() > 3 && !begins("nouns-with-ba", key); // "29 بنواكشوط", "اثنان برتبة ملازم"
      default -> false;
    };
  }

  private boolean begins(String nouns, String key) {
    for (int n = Math.min(5, key.length()); n > 1; n--) {
      if (measures.words(nouns).contains(key.substring(0, n))) {
        return true;
      }
    }
    return false;
  }

  int unitLength(int noun, Sentence sentence) {
    int next = noun + 1;
    int whole = next < sentence.end() && measures.words("measured-in").contains(text.key(noun)) ? compound(noun, sentence) : 1;
    if (whole > 1) {
      return whole;
    }
    boolean agrees = next < sentence.end() && text.word(next) && text.phraseAt(next).isEmpty() && text.time(next) == null
        && adjective(text.key(noun), text.key(next));
    return agrees ? 2 : 1;
  }

  /// How many words the unit has that begins with the word at the token: "أمتار مربعة", "كيلو غراما", "ميغا وات", "طن متري", "م2".
  private int compound(int noun, Sentence sentence) {
    int next = noun + 1;
    int length = 1;
    if (measures.words("multiples").contains(text.key(noun))
        && measures.words("multiplied").stream().anyMatch(text.key(next)::startsWith)) {
      length++;
      next++;
    }
    if (next >= sentence.end()) {
      return length;
    }
    boolean raised = text.token(next).isNumber() && text.token(next).span().start() == text.token(next - 1).span().end()
        && (text.key(next).equals("2") || text.key(next).equals("3"));
    return raised || text.word(next) && measures.words("raised").stream().anyMatch(text.key(next)::startsWith) ? length + 1 : length;
  }

  String unit(int noun, Sentence sentence) {
    int end = noun + unitLength(noun, sentence);
    return text.words(text.document.span(noun, end)).replaceAll("\\s+", " ");
  }

  /// An adjective that agrees with an indefinite noun: both end alike and neither has the article.
  private static boolean adjective(String noun, String next) {
    if (next.startsWith("ال") || next.startsWith("لا") || Particles.PREPOSITIONS.contains(next) || next.length() < 5) {
      return false;
    }
    return next.endsWith("يا") && next.length() > 5 || next.endsWith("يين") || noun.endsWith("ون") && next.endsWith("يون");
  }
}
