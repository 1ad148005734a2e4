package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells those whom an illness or a danger affects from those who are hurt: "أصيب 20 بتسمم", "37 إصابة بكورونا", "حياة 6 مهددة".
final class Afflictions {

  /// How far behind the number the illness may be told, in tokens.
  private static final int BEHIND = 14;
  /// How far before the number it may be told, in tokens.
  private static final int BEFORE = 6;

  private static final Set<String> CASES = WordSet.of("حاله", "حالات", "الحالات");
  /// How far behind the cases the illness may be told, in tokens.
  private static final int STRUCK = 6;

  private final Text text;
  private final Measures measures;
  /// what [#epidemic] found, null before it is asked
  private @Nullable Boolean epidemic;
  /// whether the article names an illness, null before it is asked
  private @Nullable Boolean named;

  Afflictions(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// The measure, or "affected" where an illness makes those injured so.
  String of(String measure, int first, int end, Sentence sentence) {
    return measure.equals("injured") && (ill(end, Math.min(sentence.end(), end + BEHIND))
        || ill(Math.max(sentence.first(), first - BEFORE), first) || taken(first, sentence) || epidemic() || cases(end, sentence))
            ? "affected"
            : measure;
  }

  /// Whether "إصابة" before the token counts cases of the illness that the article tells of, whoever is wounded in it besides: new ones, or such of
  /// which some have died ("6200 إصابة، منها 219 وفاة").
  private boolean cases(int end, Sentence sentence) {
    int noun = text.key(end - 1).startsWith("اصاب") ? end - 1 : end - 2;
    if (!text.key(noun).startsWith("اصاب")) {
      return false;
    }
    boolean kind = measures.words("case-kinds").contains(text.key(noun + 1));
    for (int k = noun + 1; !kind && k < Math.min(sentence.end(), noun + STRUCK); k++) {
      kind = text.key(k).startsWith("وفا") || text.key(k).startsWith("وفي");
    }
    for (int k = sentence.first(); !kind && k < noun; k++) {
      kind = text.word(k) && illness(text.key(k));
    }
    return kind && illnessNamed();
  }

  private boolean illnessNamed() {
    if (named == null) {
      boolean found = false;
      for (int k = 0; !found && k < text.size(); k++) {
        found = text.word(k) && illness(text.key(k));
      }
      named = found;
    }
    return named;
  }

  /// Whether the article tells of cases of an illness and of nobody wounded: "تسجيل خمس إصابات جديدة بفيروس كورونا".
  private boolean epidemic() {
    if (epidemic == null) {
      boolean cases = false;
      boolean wounds = false;
      for (int k = 0; k < text.size(); k++) {
        String key = text.key(k);
        String bare = bare(key);
        boolean struck = bare.startsWith("اصابه") || bare.startsWith("اصابات") || bare.startsWith("مصاب") || CASES.contains(key);
        cases |= struck && ill(k + 1, Math.min(text.size(), k + STRUCK));
        wounds |= named(key, "wounding");
      }
      epidemic = cases && !wounds;
    }
    return epidemic;
  }

  /// Whether an illness that somebody is struck with is told: "بتسمم", "بفيروس", "بمرض".
  private boolean ill(int from, int to) {
    for (int k = from; k < to && !text.mark(k, ".؛"); k++) {
      String key = text.key(k);
      if (key.startsWith("ب") && key.length() > 3 && illness(key)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is one for an illness, with a preposition, the article or a pronoun: "بالكوليرا", "لمرضهم", not "بالسلاح" for "السل".
  private boolean illness(String key) {
    return named(key, "illnesses");
  }

  private boolean named(String key, String list) {
    String bare = bare(key);
    boolean fused = bare.length() > 3 && bare.equals(key) && "وفبكل".indexOf(key.charAt(0)) >= 0;
    return among(bare, list) || fused && among(bare.substring(1), list);
  }

  private boolean among(String word, String list) {
    Set<String> words = measures.words(list);
    return words.contains(word) || word.endsWith("ه") && words.contains(word.substring(0, word.length() - 1))
        || (word.endsWith("ها") || word.endsWith("هم")) && words.contains(word.substring(0, word.length() - 2));
  }

  /// The word without its article and what is fused to that.
  private static String bare(String key) {
    boolean fused = key.length() > 4 && "وفبكل".indexOf(key.charAt(0)) >= 0;
    if (fused && key.startsWith("ال", 1)) {
      return key.substring(3);
    }
    return key.length() > 3 && (key.startsWith("ال") || key.startsWith("لل")) ? key.substring(2) : key;
  }

  /// Whether cases without more words are those of an illness that the sentence is about: "وبحسب مديرية الأوبئة سجلت الولاية 38 حالة".
  ///
  /// @param unit the folded unit
  /// @param end after its last word
  boolean recorded(String unit, int end, Sentence sentence) {
    boolean bare = MeasureFinder.CASES.contains(unit.split(" ")[0])
        && (!text.word(end) || text.key(end).startsWith("ب") || text.key(end).startsWith("منه")
            || measures.words("case-kinds").contains(text.key(end))
            || Particles.PREPOSITIONS.contains(text.key(end)) && !text.key(end).equals("من"));
    for (int k = sentence.first(); bare && k < sentence.end(); k++) {
      String key = text.key(k);
      if (text.word(k) && illness(key)) {
        return true;
      }
    }
    return false;
  }

  /// Whether an illness is told before the number and taken up by a pronoun: "مرض الحصبة الذي أصيب به 20", "الكوليرا التي يعاني من الإصابة بها".
  private boolean taken(int first, Sentence sentence) {
    boolean pronoun = false;
    for (int k = first - 1; k >= Math.max(sentence.first(), first - BEHIND) && !text.mark(k, ".؛"); k--) {
      pronoun |= k >= first - BEFORE && (text.key(k).equals("به") || text.key(k).equals("بها"));
      if (pronoun && text.word(k) && illness(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether those counted, whose words end before the token, are told to be in danger: "35 مريضا مهددون بالموت".
  boolean endangered(int end, Sentence sentence) {
    for (int k = end; k < Math.min(sentence.end(), end + BEFORE) && !text.mark(k, "،,.؛") && !Particles.that(text.key(k)); k++) {
      boolean danger = text.key(k).equals("خطر") && (text.key(k - 1).equals("في") || text.key(k - 1).equals("الي")); // انزلاق 4 ملايين إلى خطر محدق
      if (danger || measures.words("endangered").contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }
}
