package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Tells those who were hurt where no word says so: by the hospital that they are taken to ("نقل سبعة عمال إلى المستشفى"), or by the state that they are in
/// ("بينهم ستة في حالة حرجة").
record Hurt(Text text, Measures measures) {

  /// How far behind those counted the hospital may be told, in tokens.
  private static final int HOSPITAL = 9;
  /// How far before them it may be told who took them in or there, in tokens.
  private static final int BEFORE = 8;
  /// How far before them a hospital may be told that takes them in, in tokens.
  private static final int RECEIVED = 13;
  /// How far behind them their state may be told, in tokens.
  private static final int STATE = 5;
  /// Nouns that a case is counted by and that its state follows: "ثلاث حالات حرجة".
  private static final Set<String> CASES = WordSet.of("حال", "حاله", "حالات", "حالتي", "حالتين", "حالتان");
  /// Nouns for the state that somebody is in; the verb "أصابت" and "حاليا" are none.
  private static final Set<String> STATES = WordSet.of("حال", "حاله", "حالات", "حالتي", "حالتين", "حالتان", "بحال", "بحاله", "حالته",
      "حالتها",
      "حالتهم",
      "حالتهما", "حالتهن", "حالهم", "وضع", "وضعهم", "اصابته", "اصابتها", "اصابتهم", "اصابتهما", "اصابتهن");
  /// How far behind them their wounds may be told, in tokens.
  private static final int WOUNDS = 6;

  /// Whether those counted were hurt.
  ///
  /// @param first the first token of the number
  /// @param end after the last token of its unit
  boolean of(int first, int end, Sentence sentence) {
    return critical(end, sentence) || wounded(end, sentence) || taken(first, end, sentence) || received(first, sentence);
  }

  /// Whether a state of danger follows: "في حالة حرجة", "حالتهم خطرة", "حالات حرجة" behind the cases themselves.
  boolean critical(int end, Sentence sentence) {
    for (int k = end; k < Math.min(sentence.end(), end + STATE) && !text.mark(k, ".؛،,") && !text.token(k).isNumber(); k++) {
      String key = text.key(k);
      if (STATES.contains(key) && measures.words("critical").contains(text.key(k + 1))) {
        return true;
      }
    }
    return measures.words("critical").contains(text.key(end)) && CASES.contains(text.key(end - 1));
  }

  /// Whether wounds follow that they came by: "تعرضوا لجروح", "لحقت بهم إصابات".
  private boolean wounded(int end, Sentence sentence) {
    boolean struck = false;
    for (int k = end; k < Math.min(sentence.end(), end + WOUNDS) && text.word(k) && !Particles.that(text.key(k)); k++) {
      String key = text.key(k);
      boolean fused = (key.startsWith("ب") || key.startsWith("ل")) && measures.words("wounds").contains(key.substring(1));
      if (key.equals("دون") || key.equals("بدون") || key.equals("لم") || key.equals("اي")) {
        return false;
      }
      if (fused || struck && measures.words("wounds").contains(key)) {
        return true;
      }
      struck |= key.startsWith("لحق") || key.startsWith("الحق");
    }
    return false;
  }

  /// Whether they are taken to a hospital, or lie in one.
  private boolean taken(int first, int end, Sentence sentence) {
    boolean moved = moved(first, sentence);
    for (int k = end; k < Math.min(sentence.end(), end + HOSPITAL) && !text.mark(k, ".؛") && !text.token(k).isNumber(); k++) {
      String key = text.key(k);
      String before = text.key(k - 1);
      if (hospital(k) && (moved && (before.equals("الي") || key.startsWith("لل")) || k == end + 1 && before.equals("في"))) {
        return true;
      }
      moved |= measures.words("taking-to-hospital").contains(key);
    }
    return false;
  }

  /// Whether a word for taking somebody somewhere stands before the number.
  private boolean moved(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - BEFORE) && !text.mark(k, ".؛:") && !Particles.that(text.key(k)); k--) {
      if (told("taking-to-hospital", k)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a hospital takes them in: "استقبل المستشفى منذ الفجر 22 شابا".
  private boolean received(int first, Sentence sentence) {
    boolean hospital = false;
    boolean in = false;
    for (int k = first - 1; k >= Math.max(sentence.first(), first - RECEIVED) && !text.mark(k, ".؛:") && !text.token(k).isNumber(); k--) {
      hospital |= hospital(k);
      in |= told("taking-in", k);
    }
    return hospital && in;
  }

  private boolean told(String words, int i) {
    String key = text.key(i);
    return text.word(i) && (measures.words(words).contains(key) || key.startsWith("و") && measures.words(words).contains(key.substring(1))
        || key.startsWith("ب") && measures.words(words).contains(key.substring(1)));
  }

  private boolean hospital(int i) {
    String key = text.key(i);
    return measures.words("hospitals").contains(key.startsWith("لل") ? key.substring(2) : key);
  }
}
