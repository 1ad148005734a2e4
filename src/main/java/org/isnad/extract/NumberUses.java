package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.NumberUse;
import org.isnad.claim.NumberUse.Use;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.Token;
import org.isnad.text.WordSet;

/// Tells the numbers that report a quantity from those that date, name, order or take up what was counted before.
final class NumberUses {

  private static final Set<String> CODES = WordSet.of("رقم", "رمز");
  private static final Set<String> BEFORE_A_TIME = WordSet.of("قبل", "بعد", "اخر", "منذ");
  /// How far before a number that it is announced may stand, in tokens.
  private static final int ANNOUNCED = 7;
  private static final Set<String> RULING = WordSet.of("قرار", "القرار", "لقرار");
  static final Set<String> ONE = WordSet.of("واحد", "واحده", "واحدا");

  private final Text text;
  private final NumberSigns signs;
  private final TimedNumbers timed;
  private final Labels labels;
  private final NoQuantities none;
  private final Set<String> phones;
  private final Set<String> noughts;
  private final Set<String> numberedUnits;
  private final Set<String> lengths;
  private final Set<String> versions;
  private final Set<String> numberedLists;
  private final Set<String> namedWithNumbers;
  private final Set<String> numbered;
  private final Set<String> designations;
  private final Set<String> inDigits;

  NumberUses(Text text, Measures measures, NumberSigns signs) {
    this.text = text;
    this.signs = signs;
    this.phones = measures.words("phones");
    this.noughts = measures.words("noughts");
    this.numberedUnits = measures.words("numbered-units");
    this.lengths = measures.words("lengths");
    this.versions = measures.words("versions");
    this.numberedLists = measures.words("numbered-lists");
    this.namedWithNumbers = measures.words("named-with-numbers");
    this.numbered = measures.words("numbered");
    this.designations = measures.words("designations");
    this.inDigits = measures.words("numbered-in-digits");
    this.timed = new TimedNumbers(text, measures, signs);
    this.labels = new Labels(text, measures, signs);
    this.none = new NoQuantities(text, measures, signs);
  }

  /// The use of a number that stands in no sentence of the article.
  NumberUse outside(NumberExpression number) {
    for (Span noise : text.document.layout().noise()) {
      if (noise.overlaps(number.span())) {
        return new NumberUse(number.span(), Use.FURNITURE);
      }
    }
    return new NumberUse(number.span(), text.time(number.first()) != null ? Use.DATE : Use.UNCLAIMED); // a dateline
  }

  /// Whether the number has no word beside it: one of a list of admission or lottery numbers, which count nothing. A score has its dash.
  private boolean alone(NumberExpression number, Sentence sentence) {
    for (int k = sentence.first(); k < sentence.end(); k++) {
      boolean inside = k >= number.first() && k < number.end();
      if (!inside && !text.token(k).isNumber() && !text.mark(k, ".,،؛")) {
        return false;
      }
    }
    return !signs.plainUnit(number.end(), sentence) && text.token(number.first()).isNumber();
  }

  Use of(NumberExpression number, Sentence sentence) {
    int first = number.first();
    if (timed.dated(number, sentence)) {
      return Use.DATE;
    }
    boolean plain = signs.plainUnit(number.end(), sentence);
    switch (number.kind()) {
      case ORDINAL -> {
        return Use.ORDINAL;
      }
      case FRACTION -> {
        if (BEFORE_A_TIME.contains(text.key(first - 1)) && text.key(number.end()).startsWith("ساع")) {
          return Use.DATE; // قبل نصف ساعة
        }
        if (none.ofTheYear(number)) {
          return Use.DATE;
        }
        return (plain || signs.points(number.end())) && !text.key(first).startsWith("ون") ? Use.FIGURE : Use.UNCLAIMED;
      }
      case DUAL, CARDINAL, PERCENT -> {
      }
    }
    if (number.value().signum() == 0 && noughts.contains(Clitics.withoutArticle(text.key(first - 1)))) {
      return Use.UNCLAIMED; // من مسافة صفر
    }
    if (named(number, sentence) || labels.label(number, sentence) || none.at(number, sentence)) {
      return Use.NAME;
    }
    if (alone(number, sentence)) {
      return Use.UNCLAIMED;
    }
    if (sentence.headline() && first == sentence.first() && text.mark(number.end(), ".-")) {
      return Use.ORDINAL; // an exporter's counter
    }
    if (none.proportion(number)
        || text.key(first - 1).equals("كل") && text.key(first - 2).equals("من") && !signs.counts(number.end(), sentence)) {
      return Use.UNCLAIMED; // طفل من كل ثلاثة
    }
    if (text.key(first).equals("لست") || text.key(first).equals("ولست")) {
      return Use.UNCLAIMED; // "I am not", not "for six"
    }
    if (counter(number, sentence)) {
      return Use.ORDINAL;
    }
    if (definite(number) && !signs.group(number) && !signs.bounded(number, sentence)
        && !(text.token(first).isNumber() && signs.counts(number.end(), sentence)
            && (!signs.plainUnit(number.end(), sentence) || signs.coin(number.end())))) {
      return Use.ORDINAL; // الدول الأربع، الـ24 ساعة
    }
    if (ONE.contains(text.key(first)) && number.end() == first + 1 && !signs.coin(first - 1) && !signs.oneOfMany(first, sentence)) {
      return Use.ORDINAL; // مرة واحدة
    }
    return Use.FIGURE;
  }

  /// A list's counter: a number that opens its line, with a dash, a point or a bracket after it.
  private boolean counter(NumberExpression number, Sentence sentence) {
    if (text.mark(number.end(), ")") && text.mark(number.first() - 1, "(") && text.mark(number.first() - 2, ":.؟?!")
        && !signs.counts(number.end() + 1, sentence)) {
      return true; // "أهمها: (1) احتكار الأراضي"
    }
    if (text.mark(number.end(), ")") && text.mark(number.first() - 1, ".:؛") && text.word(number.end() + 1)) {
      return true; // "... النيجر. 2) موريتانيا"
    }
    boolean listed = text.mark(number.first() - 1, ":.)") && text.mark(number.end(), "-–") && text.word(number.end() + 1)
        && number.value().precision() == 1 && !Parts.AMONG_THEM.contains(text.key(number.end() + 1)); // "... هي: 1 - التغييرات", "... (الدستور). 2 - المواجهة"
    if (listed && text.token(number.first()).isNumber() && !text.token(number.end() + 1).isNumber()) {
      return true;
    }
    boolean opens = number.first() == sentence.first() || number.first() == sentence.first() + 1 && text.mark(sentence.first(), "(");
    return opens && text.token(number.first()).isNumber() && text.mark(number.end(), "-–—.)/ـ") && number.end() + 1 < sentence.end()
        && !text.token(number.end() + 1).isNumber();
  }

  private boolean definite(NumberExpression number) {
    int i = number.first();
    int before = text.mark(i - 1, "(") ? i - 2 : i - 1;
    return number.definite() || text.word(i) && text.key(i).startsWith("ال") && !text.key(i).startsWith("الف")
        || text.key(before).equals("ال")
        || text.key(before).equals("لل");
  }

  private boolean named(NumberExpression number, Sentence sentence) {
    int i = number.first();
    Optional<Phrase> p = text.phraseOver(i);
    if (p.isPresent() && p.get().kind() == Phrase.Kind.NAME && p.get().first() < i && p.get().end() >= number.end()) {
      return true;
    }
    if (text.token(i).isNumber() && number.end() == i + 1 && (text.key(i).equals("2") || text.key(i).equals("3")) && joined(i - 1)
        && lengths.contains(text.key(i - 1))) {
      return true; // 84م2
    }
    // "طول الطريق (108) كلم", "رصد المركز 70 حالة"
    int after = text.mark(i - 1, "(") && text.mark(number.end(), ")") ? number.end() + 1 : number.end();
    boolean counts = signs.counts(after, sentence) && !(text.key(after).equals("من") && numbered(i - 1)) && !text.key(after).endsWith("ما")
        && !text.key(i - 1).startsWith("الدقيق");
    if (text.token(i).isNumber() && unit(text.key(i - 1)) && !signs.persons(number.end()) && !signs.plainUnit(number.end(), sentence)
        || text.token(i).isNumber() && !counts && text.key(i - 1).startsWith("ال") && CODES.contains(text.key(i - 2))) {
      return true; // اللواء 22 ميكا, رمز الخبر 1935
    }
    if (signs.grade(i)) {
      return true; // بنزين 95
    }
    if (listed(number, sentence)) {
      return true; // المواد 66، 67، و68
    }
    boolean whole = number.value().scale() <= 0 || versions.contains(text.key(i - 1));
    if (!counts && whole
        && (numbered(i - 1) || text.token(i).isNumber() && inDigits.contains(text.key(i - 1)) && !announced(i, sentence)
            || numbered(i - 2) && (text.quoteMark(i - 1) || text.mark(i - 1, "(«\":.“”"))
            || text.token(i).isNumber() && polling(text.mark(i - 1, "(«\":.“”") || text.quoteMark(i - 1) ? i - 2 : i - 1))
        || dialled(number)
        || (designations.contains(text.key(i - 1)) || text.key(i - 1).equals("اي") && designations.contains(text.key(i - 3)))
            && text.token(i).isNumber()
        || text.token(i).isNumber() && (text.key(i - 2).equals("طراز") || text.key(i - 3).equals("طراز"))) {
      return true;
    }
    if (text.key(number.end()).equals("زايد") || text.key(i - 1).equals("زايد")) {
      return true; // خمسة زائد واحد
    }
    if (!text.token(i).isNumber() || number.end() > i + 1) {
      return false;
    }
    if (text.mark(i - 1, "-–") && designations.contains(text.key(i - 2))) {
      return true; // إف – 16
    }
    int before = text.mark(i - 1, "-–") && joined(i - 2) ? i - 2 : i - 1;
    if (i > 0 && before >= 0 && text.token(before).kind() == Token.Kind.FOREIGN) {
      return true; // G7, F-16
    }
    if (text.mark(number.end(), "@") && joined(i)) {
      return true; // an address
    }
    if (text.mark(number.end(), "+") || text.mark(i - 1, "+")) {
      return true; // 5+1
    }
    boolean last = number.end() >= sentence.end() || !text.word(number.end()) && !text.mark(number.end(), "%")
        || Particles.PREPOSITIONS.contains(text.key(number.end())) || signs.uncounted(number.end())
        || text.key(number.end()).equals("بنسبه")
        || text.key(number.end()).equals("بواقع") || text.key(number.end()).startsWith("ال") || text.key(number.end()).startsWith("لل")
        || text.key(number.end()).equals("لاسهم") || text.key(number.end()).equals("لعام") || text.key(number.end()).equals("لسنه")
        || text.key(number.end()).startsWith("و") && !signs.counts(number.end(), sentence);
    if (!last || !text.word(i - 1) || Particles.PREPOSITIONS.contains(text.key(i - 1)) || signs.bounded(number, sentence)) {
      return false;
    }
    if (closes(number.end()) && text.opens(number.end()) == null && opened(i, sentence) && !signs.counts(number.end() + 1, sentence)) {
      return true; // «الياسين 105», "تونس 2"
    }
    for (int k = i - 2; !signs.happens(i, sentence) && !announced(i, sentence) && k >= Math.max(sentence.first(), i - 4)
        && text.word(k); k--) {
      if (namedWithNumbers.contains(text.key(k)) || Clitics.splits(text.key(k)).stream().anyMatch(c -> RULING.contains(c.rest()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a count or a vote is told before the number: "بلغ عدد النازحين في المنطقة 3000", "صوت لصالح القرار الأممي 13".
  private boolean announced(int i, Sentence sentence) {
    for (int k = i - 2; k >= Math.max(sentence.first(), i - ANNOUNCED) && text.word(k); k--) {
      String key = text.key(k);
      if (key.endsWith("عدد") || key.endsWith("بلغ") || key.endsWith("صوت") || key.endsWith("لصالح")) {
        return true;
      }
    }
    return false;
  }

  /// Whether troops or a ruling that has a number is told, also behind a clitic: "اللواء", "للواء".
  private boolean unit(String key) {
    return numberedUnits.contains(key)
        || key.startsWith("لل") && (numberedUnits.contains("ال" + key.substring(2)) || numberedUnits.contains("ال" + key.substring(1)))
        || (key.startsWith("و") || key.startsWith("ب")) && numberedUnits.contains(key.substring(1));
  }

  /// "المركز الانتخابي 1068": the adjective of what is numbered.
  private boolean polling(int i) {
    return text.key(i).startsWith("الانتخابي") && text.key(i - 1).endsWith("مركز") || text.key(i).equals("الانتخابيه")
        && text.key(i - 1).endsWith("المراكز");
  }

  /// Whether a word that numbers something stands at the token, or before the strokes and numbers there: رقم ( 60 / 33 ).
  private boolean numbered(int i) {
    int k = i;
    while (k > 0 && i - k < 4 && (text.token(k).isNumber() || text.mark(k, "(/"))) {
      k--;
    }
    String key = text.key(k);
    return numbered.contains(key) || Clitics.splits(key).stream().anyMatch(c -> numbered.contains(c.rest()));
  }

  /// Whether the number is one of a list of articles, resolutions or the like.
  private boolean listed(NumberExpression number, Sentence sentence) {
    int k = number.first() - 1;
    while (k > sentence.first() && (text.token(k).isNumber() || text.mark(k, "،,(") || text.key(k).equals("و"))) {
      k--;
    }
    return numberedLists.contains(text.key(k)) && text.token(number.first()).isNumber() && number.value().scale() <= 0
        && (text.token(k + 1).isNumber() || text.mark(k + 1, "("));
  }

  /// A telephone number: a leading zero, or as many digits after a word for a telephone.
  private boolean dialled(NumberExpression number) {
    String digits = text.words(number.span());
    boolean zero = digits.startsWith("0") || digits.startsWith("٠");
    return zero && digits.length() >= 6 && digits.codePoints().allMatch(Character::isDigit)
        || digits.length() >= 6
            && phones.contains(text.key(text.mark(number.first() - 1, ":/.") ? number.first() - 2 : number.first() - 1));
  }

  /// Whether a bracket or quotation mark opens up to five plain words before the token.
  private boolean opened(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - 6) && !Particles.PREPOSITIONS.contains(text.key(k)); k--) {
      if (closes(k)) {
        return k < i - 1;
      }
    }
    return false;
  }

  private boolean closes(int i) {
    return text.quoteMark(i) || text.mark(i, "()");
  }

  /// Whether the token touches the next one.
  private boolean joined(int i) {
    return i >= 0 && i + 1 < text.size() && text.token(i).span().end() == text.token(i + 1).span().start();
  }
}
