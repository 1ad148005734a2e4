package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;

/// Numbers that count nothing though a noun stands beside them: set phrases ("ألف مبروك"), short telephone numbers ("الطوارئ 911"), numbers between
/// quotation marks ("المراكز \"1046\" و\"1047\""), brackets of ages ("الفئة العمرية (45 - 49)"), the names of lists ("قائمة أغنى 400 شخص") and parts of
/// a year ("ربع السنة").
final class NoQuantities {

  /// How far before the superlative the list may be told, in tokens.
  private static final int REACH = 5;
  /// The most digits of a short telephone number.
  private static final int SHORT = 4;

  private final Text text;
  private final NumberSigns signs;
  private final Set<String> wished;
  private final Set<String> emergencies;
  private final Set<String> ranking;
  private final Set<String> rankings;

  NoQuantities(Text text, Measures measures, NumberSigns signs) {
    this.text = text;
    this.signs = signs;
    this.wished = measures.words("wished");
    this.emergencies = measures.words("emergencies");
    this.ranking = measures.words("ranking");
    this.rankings = measures.words("rankings");
  }

  /// Whether the number is one.
  boolean at(NumberExpression number, Sentence sentence) {
    int i = number.first();
    int end = number.end();
    if (wished.contains(text.key(end)) && !text.token(i).isNumber()) {
      return true;
    }
    boolean digits = text.token(i).isNumber() && end == i + 1 && number.value().scale() <= 0;
    if (digits && emergencies.contains(text.key(i - 1)) && number.value().precision() <= SHORT && closed(end)) {
      return true;
    }
    String behind = text.key(end + 1);
    if (digits && text.quoteMark(i - 1) && text.quoteMark(end) && !signs.counts(end + 1, sentence) && !behind.startsWith("و")
        && (closed(end + 1) || behind.startsWith("ب"))) { // "1046" بمدرسة, not «3» ولايات
      return true;
    }
    int open = text.mark(i - 1, "-–") ? i - 3 : i - 1;
    if (digits && text.mark(open, "(") && text.key(open - 1).startsWith("العمري")) {
      return true;
    }
    return ranking.contains(text.key(i - 1)) && listed(i - 2, sentence);
  }

  /// Whether the fraction is a part of the year: "ربع السنة المذكور".
  boolean ofTheYear(NumberExpression number) {
    String of = text.key(number.end());
    return (of.equals("السنه") || of.equals("العام")) && !text.token(number.first()).isNumber();
  }

  /// Whether no noun that the number may count stands at the token.
  private boolean closed(int i) {
    String key = text.key(i);
    return !text.word(i) || key.startsWith("و") || key.startsWith("ال") || key.startsWith("لل") || Particles.PREPOSITIONS.contains(key);
  }

  private boolean listed(int from, Sentence sentence) {
    for (int k = from; k >= Math.max(sentence.first(), from - REACH) && text.word(k); k--) {
      if (rankings.contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }
}
