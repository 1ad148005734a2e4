package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.lexicon.WordStats;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Tells the quantities of what is to come from those of what has happened: "سيشارك 30 لاعبا", "يعتزم شراء 5 طائرات", "40 ألف جندي سيتوجهون".
final class Prospects {

  /// How far before the number the word may stand that puts it in the future, in tokens.
  private static final int BEFORE = 24;
  /// How far behind the words of the number its verb in the future may stand, in tokens.
  private static final int BEHIND = 5;
  /// How far before "أن" the word may stand that makes of it a wish or an expectation, in tokens.
  private static final int BEFORE_THAT = 6;
  /// How far before the number an exchange may be told, in tokens.
  private static final int EXCHANGE = 14;
  /// Words for what is over.
  private static final Set<String> OVER = WordSet.of("امس", "الماضي", "الماضيه", "السابق", "السابقه", "الماضيين", "منذ", "لم", "قد", "فقد",
      "وقد",
      "لقد");

  private static final Set<String> PAST = WordSet.of("امس", "الماضي", "الماضيه", "حاليا", "السابق", "السابقه");

  private final Text text;
  private final Measures measures;
  private final WordStats words;

  Prospects(Text text, Measures measures, WordStats words) {
    this.text = text;
    this.measures = measures;
    this.words = words;
  }

  /// Whether the number, whose words are `[first, end)` with its unit, counts what is planned, proposed or expected.
  boolean planned(int first, int end, String measure, Sentence sentence) {
    if (text.key(first - 1).equals("من") && text.key(end).equals("الي")) {
      return false; // "زيادة الإنتاج من 10 إلى 12": what it was
    }
    if (text.key(first - 1).equals("اصل") || measure.equals("duration") && text.key(first - 1).equals("في") || compared(end, sentence)) {
      return false; // "سيتأهل 2 من أصل 8", "الأول في عشر سنوات"
    }
    boolean harm = Measures.harm(measure) && !measure.equals("released") && !measure.equals("displaced");
    return before(first, harm, sentence) || !harm && behind(end, sentence) || measure.equals("released") && exchanged(first, sentence)
        || !harm && included(first, measure, sentence);
  }

  /// @param harm whether the number counts those to whom harm is done, which is only feared, not planned
  private boolean before(int first, boolean harm, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - BEFORE) && !text.mark(k, ".؛؟!"); k--) {
      if (!text.word(k)) {
        continue;
      }
      if (harm ? bare(k).endsWith("احتمال") : prospective(k)) {
        return true;
      }
      if (text.that(k)) {
        return !harm && wished(k, sentence);
      }
      if (over(k) || Particles.RELATIVE.contains(text.key(k))) {
        return false;
      }
    }
    return false;
  }

  /// Whether a time that is over, or the present, follows at once: "مقابل 7 في المئة السنة الماضية", "22 ساعة حاليا".
  private boolean compared(int end, Sentence sentence) {
    for (int k = end; k < Math.min(sentence.end(), end + BEHIND) && text.word(k); k++) {
      if (PAST.contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether what stands before "أن" makes of its clause a wish, a duty or an expectation: "من المقرر أن", "يجب على الشركات أن".
  private boolean wished(int that, Sentence sentence) {
    for (int k = that - 1; k >= Math.max(sentence.first(), that - BEFORE_THAT) && text.word(k) && !text.that(k); k--) {
      if (measures.words("prospects").contains(bare(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean behind(int end, Sentence sentence) {
    for (int k = end; k < Math.min(sentence.end(), end + BEHIND) && text.word(k) && !text.that(k); k++) {
      if (text.key(k).startsWith("س") && future(k)) {
        return true;
      }
      if (over(k)) {
        return false;
      }
    }
    return false;
  }

  private boolean prospective(int k) {
    return future(k) || measures.words("coming").contains(text.key(k)) && text.time(k) == null
        || measures.words("prospects").contains(bare(k)) && !text.key(k - 1).equals("كان") && !counted(k);
  }

  /// Whether the word is a noun behind its number, though it looks like a verb or participle of wishing: "120 طالبا", "49 هدفا".
  private boolean counted(int k) {
    return k > 0 && text.token(k - 1).isNumber() && "تي".indexOf(text.key(k).charAt(0)) < 0;
  }

  /// Whether the word is a verb of the future: س before the present.
  boolean future(int k) {
    String key = bare(k);
    if (key.length() < 5 || key.charAt(0) != 'س' || "يتنا".indexOf(key.charAt(1)) < 0 || text.phraseOver(k).isPresent()
        || text.time(k) != null) {
      return false;
    }
    String written = text.token(k).bare();
    boolean first = key.charAt(1) != 'ا' || written.contains("سأ");
    return first && !written.endsWith("ة") && !written.endsWith("اء") && !measures.words("no-futures").contains(key)
        && words.isKnown(key.substring(1));
  }

  /// Whether a verb before the number tells that it was reached: "وقعت الشركة عقدا بكلفة تصل إلى".
  boolean done(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - BEFORE) && !text.mark(k, ".؛") && !text.that(k); k--) {
      if (text.word(k) && (over(k) || measures.words("concluding").contains(bare(k)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word tells that what governs the number is over.
  private boolean over(int k) {
    String key = bare(k);
    boolean present = key.startsWith("ي") || key.startsWith("ت");
    return OVER.contains(key) || !present && (measures.words("reaching").contains(key) || measures.verbs().containsKey(key))
        || measures.words("over").contains(key);
  }

  private String bare(int k) {
    String key = text.key(k);
    return key.length() > 4 && (key.startsWith("و") || key.startsWith("ف")) ? key.substring(1) : key;
  }

  /// Whether captives are let go in an exchange that is told, and not one that has happened: "وأطلقت الحركة 8 أسرى مقابل 110 أسرى".
  private boolean exchanged(int first, Sentence sentence) {
    boolean bargain = false;
    for (int k = first - 1; k >= Math.max(sentence.first(), first - EXCHANGE) && !text.mark(k, ".؛"); k--) {
      if (text.word(k) && over(k) && !prospective(k)) {
        return false;
      }
      bargain |= measures.words("bargains").contains(text.key(k));
    }
    return bargain;
  }

  /// Whether a verb in the present before the number tells what a bargain holds: "تشمل المرحلة الأولى إطلاق سراح 33", "الصفقة تتضمن".
  private boolean included(int first, String measure, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - BEFORE) && !text.mark(k, ".؛؟!") && !text.that(k); k--) {
      if (!text.word(k)) {
        continue;
      }
      if (measures.words("holding-terms").contains(bare(k))) {
        return term(k + 1, measure, sentence) || term(k - 1, measure, sentence) || term(k - 2, measure, sentence);
      }
      if (over(k) || Particles.RELATIVE.contains(text.key(k))) {
        return false;
      }
    }
    return false;
  }

  /// Whether the token names a bargain, or a phase of one: a phase alone may be that of a building.
  private boolean term(int i, String measure, Sentence sentence) {
    if (!bare(i).equals("المرحله")) {
      return measures.words("terms").contains(bare(i));
    }
    for (int k = sentence.first(); !measure.equals("released") && k < sentence.end(); k++) {
      if (measures.words("bargains").contains(text.key(k))) {
        return true;
      }
    }
    return measure.equals("released");
  }
}
