package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;

/// Numbers that count nothing though a noun stands beside them: set phrases ("ألف مبروك"), short telephone numbers ("الطوارئ 911"), numbers between
/// quotation marks ("المراكز \"1046\" و\"1047\""), numbers in names («جنيف - 3», "5 1"), minutes of goals, brackets of ages ("الفئة العمرية (45 - 49)"), the names of lists ("قائمة أغنى 400 شخص") and parts of
/// a year ("ربع السنة").
final class NoQuantities {

  /// How far before the superlative the list may be told, in tokens.
  private static final int REACH = 5;
  /// How far before its minute a goal may be told, in tokens.
  private static final int GOAL = 12;
  /// The most digits of a short telephone number.
  private static final int SHORT = 4;

  private final Text text;
  private final NumberSigns signs;
  private final Set<String> wished;
  private final Set<String> emergencies;
  private final Set<String> ranking;
  private final Set<String> rankings;
  private final Set<String> goals;
  private final Set<String> scoring;

  NoQuantities(Text text, Measures measures, NumberSigns signs) {
    this.text = text;
    this.signs = signs;
    this.wished = measures.words("wished");
    this.emergencies = measures.words("emergencies");
    this.ranking = measures.words("ranking");
    this.rankings = measures.words("rankings");
    this.goals = measures.words("goals");
    this.scoring = measures.words("scoring");
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
    if (digits && (byNumbers(i) || edition(number, sentence) || serial(number, sentence))) {
      return true;
    }
    int open = text.mark(i - 1, "-–") ? i - 3 : i - 1;
    if (digits && text.mark(open, "(") && text.key(open - 1).startsWith("العمري")) {
      return true;
    }
    return ranking.contains(text.key(i - 1)) && listed(i - 2, sentence);
  }

  /// Whether the number tells only how many times or parts of another there are: "ثلاثة أضعاف العدد", "ثلاثة أرباعهم", "3 من كل 5".
  boolean proportion(NumberExpression number) {
    String key = text.key(number.end());
    return key.startsWith("اضعاف") || key.startsWith("ارباع") || key.startsWith("اخماس")
        || key.equals("من") && text.key(number.end() + 1).equals("كل")
            && number.end() + 2 < text.size() && text.token(number.end() + 2).isNumber();
  }

  /// Whether it is of the group of states that has lost its plus: "دول 5 1", "مجموعة (5 1)".
  private boolean byNumbers(int i) {
    int five = text.key(i).equals("5") && text.key(i + 1).equals("1")
        ? i
        : text.key(i).equals("1") && text.key(i - 1).equals("5") ? i - 1 : -1;
    String group = five < 0 ? "" : text.key(text.mark(five - 1, "(") ? five - 2 : five - 1);
    return group.endsWith("دول") || group.endsWith("مجموعه") || group.endsWith("سداسيه");
  }

  /// Whether a dash joins the number to the word before it at the end of a quotation or a headline: "«جنيف - 3»", "أوراق الخميس - 24", not "عدد القتلى - 12".
  private boolean edition(NumberExpression number, Sentence sentence) {
    int i = number.first();
    int end = number.end();
    return text.mark(i - 1, "-–") && text.word(i - 2) && !text.token(i - 2).isNumber() && number.value().precision() <= 2
        && !text.key(i - 2).equals("صفر") && number.value().signum() > 0
        && (text.quoteMark(end) || sentence.headline() && end >= sentence.end());
  }

  /// Whether brackets around the number tell which part of a series a title is, "(8): البداية", or the minute of a goal: "سجل هدفين (67) و(71)".
  private boolean serial(NumberExpression number, Sentence sentence) {
    int i = number.first();
    int end = number.end();
    if (text.mark(end, ")") && !closed(end + 1)) {
      return false; // "بأهداف كثيرة (50) وظيفة"
    }
    if (!text.mark(i - 1, "(")
        || !text.mark(end, ")") && !text.mark(end, "،") && !(text.key(end).startsWith("و") && !signs.counts(end, sentence))) {
      return text.mark(end, ")") && text.token(i - 1).isNumber() && text.mark(i - 2, "(") && goals(i - 3, sentence);
    }
    return text.mark(end, ")") && text.mark(end + 1, ":") && text.word(i - 2) && sentence.headline() || goals(i - 2, sentence);
  }

  /// Whether a goal and that it was scored are told not far before the token.
  private boolean goals(int from, Sentence sentence) {
    boolean goal = false;
    boolean scored = false;
    for (int k = from; k >= Math.max(sentence.first(), from - GOAL); k--) {
      String key = text.key(k);
      goal |= goals.contains(key);
      scored |= scoring.contains(key) || key.startsWith("و") && scoring.contains(key.substring(1)) || key.contains("فوز");
    }
    return goal && scored; // not "أهداف في المدينة (12 وحدة سكنية)"
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
