package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells those whom an illness or a danger affects from those who are hurt: "أصيب 20 بتسمم", "37 إصابة بكورونا", "حياة 6 مهددة".
final class Afflictions {

  /// How far behind the number the illness may be told, in tokens.
  private static final int BEHIND = 14;
  /// How far before the number it may be told, in tokens.
  private static final int BEFORE = 6;

  private static final Set<String> CASES = Set.of("حاله", "حالات", "الحالات");
  /// How far behind the cases the illness may be told, in tokens.
  private static final int STRUCK = 6;

  private final Text text;
  private final Measures measures;
  /// what [#epidemic] found, null before it is asked
  private @Nullable Boolean epidemic;

  Afflictions(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// The measure, or "affected" where an illness makes those injured so.
  String of(String measure, int first, int end, Sentence sentence) {
    return measure.equals("injured") && (ill(end, Math.min(sentence.end(), end + BEHIND))
        || ill(Math.max(sentence.first(), first - BEFORE), first) || taken(first, sentence) || epidemic()) ? "affected" : measure;
  }

  /// Whether the article tells of cases of an illness and of nobody wounded: "تسجيل خمس إصابات جديدة بفيروس كورونا".
  private boolean epidemic() {
    if (epidemic == null) {
      boolean cases = false;
      boolean wounds = false;
      for (int k = 0; k < text.size(); k++) {
        String key = text.key(k);
        boolean struck = key.contains("اصاب") || key.contains("مصاب") || CASES.contains(key);
        cases |= struck && ill(k + 1, Math.min(text.size(), k + STRUCK));
        wounds |= key.endsWith("جريح") || key.endsWith("جرحي") || key.endsWith("جريحا") || key.equals("بجروح") || key.endsWith("قصف")
            || key.endsWith("رصاص") || key.endsWith("غاره") || key.endsWith("غارات");
      }
      epidemic = cases && !wounds;
    }
    return epidemic;
  }

  /// Whether an illness that somebody is struck with is told: "بتسمم", "بفيروس", "بمرض".
  private boolean ill(int from, int to) {
    for (int k = from; k < to && !text.mark(k, ".؛"); k++) {
      String key = text.key(k);
      if (key.startsWith("ب") && key.length() > 3 && measures.words("illnesses").stream().anyMatch(key.substring(1)::startsWith)) {
        return true;
      }
    }
    return false;
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
      String noun = key.startsWith("بال") || key.startsWith("وال")
          ? key.substring(3)
          : key.startsWith("ال") || key.startsWith("لل") ? key.substring(2) : key;
      if (text.word(k) && measures.words("illnesses").stream().anyMatch(noun::startsWith)) {
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
      if (pronoun && text.word(k) && measures.words("illnesses").stream().anyMatch(text.key(k)::startsWith)) {
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
