package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;

/// Tells numbers that only say which one of its kind is meant, where other words stand between them and the word that says so: "رقم البلاغ هو
/// 3421", "المخيم الكشفي «23»", "حي الورود 1 و2".
final class Labels {

  /// How far before its number a word for a code may stand, in tokens.
  private static final int CODE = 5;
  /// How many words may stand between an event and its number.
  private static final int EVENT = 3;
  /// Letters with which a word that is no part of an event's name may begin: a preposition, a conjunction, a verb's prefix.
  private static final String FUSED = "وفبلكيت";

  private final Text text;
  private final NumberSigns signs;
  private final Set<String> codes;
  private final Set<String> reached;
  private final Set<String> events;

  Labels(Text text, Measures measures, NumberSigns signs) {
    this.text = text;
    this.signs = signs;
    this.codes = measures.words("codes");
    this.reached = measures.words("not-in-codes");
    this.events = measures.words("numbered-events");
  }

  /// Whether the number, told in digits with nothing counted behind it, is a label.
  boolean label(NumberExpression number, Sentence sentence) {
    int i = number.first();
    if (!text.token(i).isNumber() || number.end() > i + 1 || number.value().scale() > 0) {
      return false;
    }
    boolean closed = text.mark(number.end(), ")") || text.quoteMark(number.end());
    boolean of = text.key(closed ? number.end() + 1 : number.end()).equals("من"); // الدور (32) من مسابقة الكأس
    boolean plain = signs.plainUnit(number.end(), sentence);
    boolean counts = !of && signs.counts(closed ? number.end() + 1 : number.end(), sentence) || plain;
    return !counts && event(i, closed, sentence) || !plain && !signs.persons(number.end()) && (code(i, sentence) || measured(i))
        || !counts && attached(i) || counting(number, sentence);
  }

  /// Whether the digits are written to the name of a conference, treaty or the like: "بيان جنيف1". Other words run into a number by mistake.
  private boolean attached(int i) {
    return i > 0 && text.word(i - 1) && text.token(i - 1).span().end() == text.token(i).span().start() && text.phraseOver(i - 1).isPresent()
        && !text.word(i + 1);
  }

  /// Whether the number is one of two that tell how fine a screen or picture is: "1920×1200".
  private boolean measured(int i) {
    return text.mark(i - 1, "×*") && text.token(i - 2).isNumber() || text.mark(i + 1, "×*") && text.token(i + 2).isNumber();
  }

  /// Whether a word for a code leads to the token: "رقم البلاغ هو «3421»", "الرقم العسكري 13598".
  private boolean code(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - CODE); k--) {
      if (codes.contains(text.key(k))) {
        return true;
      }
      boolean between = text.word(k)
          ? !Particles.PREPOSITIONS.contains(text.key(k)) && !reached.contains(text.key(k))
          : text.quoteMark(k) || text.mark(k, "(:");
      if (!between) {
        return false;
      }
    }
    return false;
  }

  /// Whether a festival, meeting or round with its adjectives stands before the number that says the how-manieth it is.
  private boolean event(int i, boolean closed, Sentence sentence) {
    int k = closed && (text.mark(i - 1, "(") || text.quoteMark(i - 1)) ? i - 2 : i - 1;
    boolean adjectives = true;
    for (int low = Math.max(sentence.first(), k - EVENT); k >= low && text.word(k); k--) {
      String key = text.key(k);
      if (events.contains(key)) {
        return adjectives || !key.startsWith("ال");
      }
      adjectives &= key.startsWith("ال");
      if (Particles.PREPOSITIONS.contains(key) || signs.reached(k) || !key.startsWith("ال") && FUSED.indexOf(key.charAt(0)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /// Whether the number is one of a row from one on that tells parts of a place or thing apart: "الورود 1 و2 و3".
  private boolean counting(NumberExpression number, Sentence sentence) {
    int value = number.value().intValue();
    if (value < 1 || value > 9) {
      return false;
    }
    int first = number.first();
    for (int n = value; n > 1; n--) {
      int before = text.key(first - 1).equals("و") || text.mark(first - 1, "،,") ? first - 2 : -1;
      if (before < sentence.first() || !text.token(before).isNumber() || !text.key(before).equals(String.valueOf(n - 1))) {
        return false;
      }
      first = before;
    }
    int last = number.end() - 1;
    int highest = value;
    while ((text.key(last + 1).equals("و") || text.mark(last + 1, "،,")) && text.key(last + 2).equals(String.valueOf(highest + 1))) {
      last += 2;
      highest++;
    }
    return highest > 1 && text.word(first - 1) && !Particles.PREPOSITIONS.contains(text.key(first - 1)) && !signs.reached(first - 1)
        && !signs.counts(last + 1, sentence) && !signs.plainUnit(last + 1, sentence) && !text.mark(last + 1, "%٪");
  }
}
