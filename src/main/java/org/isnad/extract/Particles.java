package org.isnad.extract;

import java.util.Set;
import org.isnad.text.WordSet;

/// Closed classes of words that join clauses, as keys.
final class Particles {

  private Particles() {
  }

  private static final Set<String> THAT = WordSet.of("ان", "انه", "انها", "انهم", "انهما", "انني", "اننا", "بان", "بانه", "بانها",
      "بانهم", "بانهما", "بانني", "باننا", "الا", "بالا");

  /// Words of time, manner and transition that may stand between a verb and its subject or its complement.
  static final Set<String> ADVERBS = WordSet.of("ايضا", "بدوره", "بدورها", "اليوم", "امس", "مجددا", "مرارا", "سابقا", "لاحقا", "حينها",
      "حينذاك", "انذاك", "كذلك", "بالفعل", "رسميا", "علنا", "صراحه", "مساء", "صباح", "صباحا", "فجر", "ظهر", "قبل", "قد", "مساءا", "وقتها",
      "ساخرا",
      "موخرا", "حاليا", "شخصيا", "قريبا", "بوضوح", "بشده", "مباشره", "فورا", "هنا", "بالقول", "قايلا", "قايله", "حديثا", "قليل", "للتو",
      "يوم", "امسيه", "صبيحه", "عشيه", "ليله", "نهار", "ظهيره", "عصر", "ضحي", "اول", "قبلها", "بعدها");

  /// Relative pronouns.
  static final Set<String> RELATIVE = WordSet.of("الذي", "التي", "الذين", "اللذان", "اللذين", "والذي", "والتي", "والذين");

  static boolean that(String key) {
    return THAT.contains(key);
  }

  /// Whether the word is "was", perhaps with a conjunction; the end of "أركان" and of names like "هاكان" is not.
  static boolean was(String key) {
    return WAS.contains(key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key);
  }

  private static final Set<String> WAS = WordSet.of("كان", "كانت", "كانا", "كانوا");

  /// Prepositions that open an addition of place, time or occasion.
  static final Set<String> PREPOSITIONS = WordSet.of("في", "خلال", "عقب", "بعد", "قبل", "اثر", "عبر", "علي", "من", "الي", "عن", "مع", "لدي",
      "امام", "اثناء", "منذ", "حول", "ضمن", "وسط", "تحت", "بشان", "بحضور", "ردا", "عند", "بين", "حسب", "بحسب", "وفق", "وفقا", "نقلا", "ضد",
      "كما", "حيث", "فيما", "بينما", "حتي", "رغم", "بسبب", "لان", "لكن", "او", "ثم", "التي", "الذي", "الذين");

  /// Words that open a clause of their own.
  static final Set<String> CLAUSES = WordSet.of("الذي", "التي", "الذين", "اللذين", "والذي", "والتي", "عندما", "حين", "حيث", "لان", "لكن",
      "كما",
      "بينما", "فيما", "اذا", "لو", "قايلا", "قايله");

  /// Prepositions with a pronoun, which may stand between a verb and its subject.
  static final Set<String> WITH_PRONOUN = WordSet.of("فيه", "فيها", "فيهما", "خلالهما", "به", "بها", "منه", "منها", "له", "لها", "لهم",
      "عليه",
      "عليها", "عنه",
      "عنها", "اليه", "اليها", "معه", "معها", "خلاله", "خلالها", "لنا", "لي", "بهم", "فيهم");

  /// Words that bring in an aside after a comma, where the words said are over.
  static final Set<String> ASIDES = WordSet.of("وفق", "وفقا", "بحسب", "حسب", "حسبما", "وفقما", "نقلا", "ردا", "كما", "وذلك", "بينما",
      "فيما");

  /// Words that credit what stands before or after them.
  static final Set<String> CREDITS = WordSet.of("وفق", "وفقا", "بحسب", "حسب", "نقلا", "استنادا", "طبقا", "وبحسب", "ووفق", "ووفقا", "وحسب",
      "ونقلا", "حسبما", "وفقما", "وطبقا", "فبحسب", "فوفق", "فوفقا", "واستنادا", "ووفقما", "تبعا", "وتبعا");

  /// Of those, the ones that credit whom somebody goes back to who tells it himself.
  static final Set<String> RESTING = WordSet.of("استنادا", "نقلا", "بناء");
}
