package org.isnad.text;

import java.util.Set;

/// Words that are no counted nouns: prepositions, particles, pronouns, auxiliary verbs.
final class FunctionWords {

  private static final Set<String> WORDS = WordSet.of("في", "من", "الي", "علي", "عن", "مع", "حتي", "منذ", "خلال", "بين", "بعد", "قبل",
      "عند",
      "لدي", "دون", "ضد", "نحو", "حول", "عبر", "حيث", "كما", "لكن", "ثم", "او", "ام", "بل", "و", "ف", "ب", "ل", "ك", "ان", "انه", "انها",
      "اذ",
      "اذا", "لو", "لم", "لن", "لا", "ما", "قد", "سوف", "كان", "كانت", "كانوا", "هو", "هي", "هم", "هذا", "هذه", "ذلك", "تلك", "هولاء",
      "التي", "الذي", "الذين", "وفق", "وفقا", "بحسب", "حسب", "بينما", "فيما", "مما", "عما", "بينهم", "منهم", "منها", "منه", "ايضا",
      "فقط", "تقريبا", "مقابل", "ضمن", "امام", "وراء", "تحت", "فوق", "كل", "غير", "سوي", "الا", "لدن", "لان", "كي", "هنا", "هناك", "وقد",
      "فقد", "وكان", "وكانت", "يوم", "بما", "وهو", "وهي", "وهم", "انهم", "اي", "ليس", "ليست", "ومن", "وفي", "وعلي", "والي", "وعن", "ومع",
      "بسبب", "رغم", "اثر", "جراء", "قال", "وقال", "قالت", "وقالت", "اعلن", "اعلنت", "ومنهم", "وبينهم", "ومنها", "فيها", "فيه", "له", "لها",
      "لهم", "بها", "به", "عليه", "عليها", "نفسه", "نفسها", "الان", "علما", "اضافه", "كذلك", "حاليا", "سابقا", "لاحقا", "واحد", "حين",
      "عندما", "حينما", "بعدما", "ريثما", "مثلما", "كلما", "طالما", "قبلما");

  private FunctionWords() {
  }

  /// Whether the key is one of them.
  static boolean contains(String key) {
    return WORDS.contains(key);
  }

  /// Whether the token can be a noun that is counted: a word without article that is not one of them.
  static boolean mayBeCounted(NumberScanner in, int i) {
    String key = in.key(i);
    return in.isWord(i) && !isDefinite(key) && key.length() > 1 && !WORDS.contains(key);
  }

  /// Whether the word has the article, alone or after a conjunction or preposition (إلى and إلا only begin so).
  static boolean isDefinite(String key) {
    return key.length() > 3 && !WORDS.contains(key)
        && (key.startsWith("ال") || key.startsWith("وال") || key.startsWith("بال") || key.startsWith("لل") || key.startsWith("فال"));
  }
}
