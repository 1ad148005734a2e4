package org.isnad.extract;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Tells the numbers of dates, years, clock times, ages and the windows of tallies, which count nothing.
final class TimedNumbers {

  private static final String DASHES = "-–—/ـ";

  /// How far before the age of somebody dead his death may be told, in tokens.
  private static final int DEATH = 14;
  /// How far before its window the number of a tally may stand, in tokens.
  private static final int TALLY = 5;

  /// Units of an age, as they stand in brackets.
  private static final Set<String> AGED = WordSet.of("اشهر", "شهور", "شهرا", "شهر", "عاما", "عام", "سنه", "سنوات", "اعوام", "اسابيع",
      "اسبوعا",
      "ايام", "يوما");

  private final Text text;
  private final NumberSigns signs;
  private final Set<String> ages;

  TimedNumbers(Text text, Measures measures, NumberSigns signs) {
    this.text = text;
    this.signs = signs;
    this.ages = measures.words("ages");
  }

  /// Whether the number tells a time or an age.
  boolean dated(NumberExpression number, Sentence sentence) {
    for (int i = number.first(); i < number.end(); i++) {
      if (text.time(i) != null) {
        return true;
      }
    }
    String before = text.key(number.first() - 1);
    if (text.token(number.first()).isNumber() && (text.key(number.end()).equals("ت") || text.key(number.end()).equals("ك"))
        && number.end() + 1 < text.size() && text.token(number.end() + 1).isNumber()
        || (before.equals("ت") || before.equals("ك")) && number.first() > 1 && text.token(number.first() - 2).isNumber()) {
      return true; // 9 ت1: the ninth of October
    }
    if (before.equals("الساعه") || text.mark(number.first() - 1, "(") && text.key(number.first() - 2).equals("الساعه")
        || unwrittenYear(number, sentence) || pieces(number) || dayAndMonth(number) || dashed(number) || beginsDate(number)
        || ageOrMinute(number, sentence)
        || beforeChrist(number.end()) || text.key(number.end()).endsWith("توقيت")) {
      return true;
    }
    String after = text.key(number.end());
    if ((before.equals("عام") || before.equals("سنه") || before.equals("العام")) && text.token(number.first()).isNumber()
        && (after.equals("ه") || after.equals("هجريه") || after.equals("هجري") || after.equals("م"))) {
      return true; // عام 82ه
    }
    if (text.key(number.end()).equals("من") && (text.key(number.end() + 1).equals("نفس") || text.key(number.end() + 1).equals("هذا"))
        && text.key(number.end() + 2).equals("الشهر")) {
      return true; // في 24 من نفس الشهر
    }
    if ((before.equals("عام") || before.equals("سنه")) && number.end() == number.first() + 1 && text.words(number.span()).length() == 2
        && text.token(number.first()).isNumber()) {
      return true; // عام 97
    }
    if (before.equals("منذ") && year(number) || years(number)
        || text.key(number.end()).equals("ت") && text.key(number.end() + 1).equals("غ")) {
      return true;
    }
    String unit = text.key(text.mark(number.end(), ")") || text.quoteMark(number.end()) ? number.end() + 1 : number.end());
    if (unit.startsWith("دقيق") || unit.startsWith("دقاي") || unit.startsWith("ثاني") || unit.startsWith("ثواني")) {
      for (int k = number.first() - 1; k >= Math.max(sentence.first(), number.first() - 4); k--) {
        if (text.key(k).equals("الساعه")) {
          return true; // الساعة السابعة وخمس دقائق
        }
      }
    }
    if (unit.startsWith("ساع") && (before.equals("خلال") || before.equals("غضون") || before.equals("ظرف"))
        && hours(number.value().intValue())) {
      return true; // the window of a tally: خلال 24 ساعة
    }
    if (window(number, unit, sentence) || season(number) || dayOfList(number, sentence)) {
      return true;
    }
    if (infant(number) || grown(number, sentence)) {
      return true;
    }
    if (unit.startsWith("عام") || unit.startsWith("سنو") || unit.startsWith("سنه") || unit.startsWith("ربيع")) {
      int person = text.mark(number.first() - 1, "(،,-–") ? number.first() - 2 : number.first() - 1;
      if (text.phraseOver(person).filter(p -> p.kind() == Phrase.Kind.NAME && p.end() == person + 1 && signs.person(p)).isPresent()) {
        return true; // "منصور 52 عاما"
      }
      if (dead(number.first(), sentence)) {
        return true; // توفي عن «71» عاما
      }
      if (signs.aged(number.first() - 1)) {
        return true; // اللاعب صاحب الـ32 عاما
      }
      if (text.quoteMark(number.first() - 1) && text.quoteMark(number.end() + 1)) {
        return true; // "30 عاما" after a name
      }
      for (int k = number.first() - 1; k >= Math.max(sentence.first(), number.first() - 6) && !text.mark(k, ".؛"); k--) {
        if ((ages.contains(text.key(k)) || text.key(k).equals("وبعمر")) && !text.key(k).equals("سنه")) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the number tells within how long a tally came together, or how long ago something was: "أوقع 600 قتيل في 15 شهرا", "قبل نحو عشرة أيام".
  private boolean window(NumberExpression number, String unit, Sentence sentence) {
    if (!AGED.contains(unit) && !unit.startsWith("ساع")) {
      return false;
    }
    int i = number.first() - 1;
    if (text.is("nearly", i) && (text.key(i - 1).equals("قبل") || text.key(i - 1).equals("وقبل"))) {
      return true;
    }
    if (!text.key(i).equals("في")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(sentence.first(), i - TALLY) && (text.word(k) || text.token(k).isNumber()); k--) {
      if (text.key(k).startsWith("مستوي") || text.key(k).equals("ادني") || text.key(k).equals("اعلي")) {
        return false; // "مسجلا أدنى مستوياته في ست سنوات"
      }
      if (text.token(k).isNumber()) {
        return k > sentence.first() && text.time(k) == null;
      }
    }
    return false;
  }

  /// One of the two years of a season or school year, either of which may be cut to its last digits: "36/1437هـ", "1436/37", "العام الدراسي 36-37".
  private boolean season(NumberExpression number) {
    int i = number.first();
    boolean first = separator(i + 1) && i + 2 < text.size();
    int other = first ? i + 2 : separator(i - 1) ? i - 2 : -1;
    if (other < 0 || number.end() > i + 3 || !whole(i) || !text.token(other).isNumber() || !whole(other)) {
      return false;
    }
    int one = Integer.parseInt(text.token(Math.min(i, other)).key());
    int two = Integer.parseInt(text.token(Math.max(i, other)).key());
    boolean full = one > 1300 && one < 2100 || two > 1300 && two < 2100;
    boolean next = (one + 1) % 100 == two % 100;
    return next && (full || one > 9 && (text.is("seasons", Math.min(i, other) - 1) || text.is("seasons", Math.min(i, other) - 2)));
  }

  private boolean whole(int i) {
    String digits = text.token(i).key();
    return (digits.length() == 2 || digits.length() == 4) && digits.codePoints().allMatch(c -> c >= '0' && c <= '9');
  }

  /// One of several days of a month that is not named: "يومي 14 و17 الجاري".
  private boolean dayOfList(NumberExpression number, Sentence sentence) {
    int i = number.first();
    if (!text.token(number.end() - 1).isNumber() || signs.counts(number.end(), sentence)) {
      return false;
    }
    int k = i - 1;
    while (k > sentence.first() && (text.token(k).isNumber() || text.key(k).equals("و") || text.mark(k, "،,"))) {
      k--;
    }
    String day = text.key(k);
    if (day.startsWith("ال") || day.startsWith("وال") || !within(i, 31)) {
      return false; // "الإنتاج اليومي 300"
    }
    return day.endsWith("يومي") || day.endsWith("ليلتي") || day.equals("ايام") && k < i - 1;
  }

  /// Whether the number tells at which age somebody died.
  private boolean dead(int first, Sentence sentence) {
    int k = text.quoteMark(first - 1) || text.mark(first - 1, "(") ? first - 2 : first - 1;
    if (!text.key(k).equals("عن")) {
      return false;
    }
    for (int i = k - 1; i >= Math.max(sentence.first(), k - DEATH); i--) {
      if (text.key(i).contains("وفا") || text.key(i).contains("توفي") || text.key(i).endsWith("رحل") || text.key(i).endsWith("رحيل")) {
        return true;
      }
    }
    return false;
  }

  /// Whether "before Christ" follows, also behind the other end of a span of years.
  private boolean beforeChrist(int end) {
    int k = text.mark(end, DASHES) && end + 1 < text.size() && text.token(end + 1).isNumber() ? end + 2 : end;
    return text.key(k).equals("قبل") && text.key(k + 1).equals("الميلاد")
        || text.key(k).equals("ق") && text.mark(k + 1, ".") && text.key(k + 2).equals("م");
  }

  /// Four digits of this or the last century that count nothing: لائحة 2011.
  private boolean unwrittenYear(NumberExpression number, Sentence sentence) {
    if (year(number) && text.mark(number.first() - 1, "/-–") && year(number.first() - 2)) {
      return true; // السنة المالية 2015 / 2016
    }
    boolean time = signs.period(number.first() - 1) && !signs.plainUnit(number.end(), sentence);
    return year(number) && (time || !signs.counts(number.end(), sentence)) && !signs.bounded(number, sentence)
        && !signs.counted(number, sentence) && !(number.value().intValue() < 1900 && signs.reached(number.first() - 1)); // حصيلة أعلى بلغت 1400
  }

  /// "1860 - 1865", which counts nothing.
  private boolean years(NumberExpression number) {
    BigDecimal max = number.max();
    return max != null && number.value().scale() <= 0 && number.value().intValue() >= 1000 && max.intValue() < 2100
        && max.intValue() >= 1000 && text.word(number.end()) == false && number.kind() == NumberExpression.Kind.CARDINAL;
  }

  private boolean year(int i) {
    String digits = i >= 0 ? text.token(i).key() : "";
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20")) && digits.codePoints().allMatch(Character::isDigit);
  }

  private boolean year(NumberExpression number) {
    String digits = text.words(number.span());
    int value = number.value().intValue();
    return digits.length() == 4 && number.end() == number.first() + 1 && (value >= 1900 && value < 2100 || value >= 1400 && value < 1460)
        && digits.codePoints().allMatch(Character::isDigit);
  }

  /// One of three numbers that dashes or strokes part: 24- 10 - 1436.
  private boolean pieces(NumberExpression number) {
    int before = 0;
    int i = number.first();
    while (separator(i - 1) && i > 1 && text.token(i - 2).isNumber()) {
      before++;
      i -= 2;
    }
    int after = 0;
    i = number.end() - 1;
    while (separator(i + 1) && i + 2 < text.size() && text.token(i + 2).isNumber()) {
      after++;
      i += 2;
    }
    return before + after >= 2;
  }

  /// An age or a minute of play told without its unit: "بين 20 و25 من العمر", "السن القانوني إلى 18", "فلان (61)".
  private boolean ageOrMinute(NumberExpression number, Sentence sentence) {
    int end = number.end();
    if (text.key(end).equals("من") && (text.key(end + 1).equals("العمر") || text.key(end + 1).startsWith("عمره"))
        || text.key(end + 1).equals("من") && text.key(end + 2).equals("العمر")) {
      return true;
    }
    int before = number.first() - 1;
    if (text.mark(before, "(") && text.mark(end, ")") && number.value().intValue() <= 120 && !ages.contains(text.key(before - 1))) {
      return text.phraseOver(before - 1).filter(p -> p.end() == before && p.kind() == Phrase.Kind.NAME && signs.person(p)).isPresent();
    }
    if (signs.counts(end, sentence) || number.value().intValue() > 100) {
      return false;
    }
    for (int k = before; k >= Math.max(sentence.first(), before - 6) && !text.mark(k, ".؛،"); k--) {
      if (text.key(k).equals("السن") || text.key(k).equals("العمر")) {
        return true;
      }
    }
    return false;
  }

  /// An age in brackets behind a noun for one person, also in months: "رضيع (6 أشهر)", "سيدة حامل (32 عاما)".
  private boolean infant(NumberExpression number) {
    int i = number.first() - 1;
    return text.mark(i, "(") && text.mark(number.end() + 1, ")") && AGED.contains(text.key(number.end()))
        && (signs.one(text.key(i - 1)) || signs.one(text.key(i - 2)) && text.word(i - 1));
  }

  /// An age told by a verb of reaching behind one person, its unit told or understood: "الطفلة الجريحة تبلغ نحو ستة أعوام".
  private boolean grown(NumberExpression number, Sentence sentence) {
    String unit = text.key(number.end());
    if (!unit.startsWith("عام") && !unit.startsWith("اعوام") && !unit.startsWith("سنوات") && !unit.startsWith("سنه")) {
      return false;
    }
    for (int k = number.first() - 1; k > Math.max(sentence.first(), number.first() - 4) && text.word(k); k--) {
      if (text.is("growing", k)) {
        return signs.one(text.key(k - 1)) || text.word(k - 1) && signs.one(text.key(k - 2)) && text.key(k - 2).startsWith("ال");
      }
    }
    return false;
  }

  /// A day before the one that the date is written with, or a month before its year: "5 ــ 7 ذي الحجة", "3 / 1436 هـ".
  private boolean beginsDate(NumberExpression number) {
    int i = number.first();
    int next = i + 2;
    if (number.end() == i + 1 && i + 1 < text.size() && text.token(i + 1).isNumber() && text.time(i + 1) != null) {
      return within(i, 31); // a dash of tatweels makes no token
    }
    if (number.end() == i + 1 && text.mark(i + 1, "/") && next < text.size() && text.word(next) && text.time(next) != null
        && within(i, 31)) {
      return true; // (10/شوال / 1436هـ)
    }
    if (number.end() != i + 1 || next >= text.size() || !separator(i + 1) || !text.token(next).isNumber() || !within(i, 31)) {
      return false;
    }
    String digits = text.token(next).key();
    boolean year = text.mark(i + 1, "/") && digits.length() == 4 && within(i, 12)
        && (digits.startsWith("14") || digits.startsWith("19") || digits.startsWith("20"));
    return year || text.time(next) != null && within(next, 31);
  }

  /// A day and its month joined by a dash behind the day of the week: "يوم السبت 2-10".
  private boolean dashed(NumberExpression number) {
    int i = number.first();
    boolean pair = number.max() != null && number.end() == i + 3 || number.end() == i + 1;
    return pair && text.mark(i + 1, "-–") && i + 2 < text.size() && text.token(i + 2).isNumber() && within(i, 31) && within(i + 2, 12)
        && text.time(i - 1) != null && text.is("weekdays", i - 1);
  }

  /// A day and its month: "الأحد 15/11", "7/11 وحتى 1/12/1436".
  private boolean dayAndMonth(NumberExpression number) {
    int i = number.first();
    int day = text.mark(i + 1, "/") && i + 2 < text.size() && text.token(i + 2).isNumber()
        ? i
        : text.mark(i - 1, "/") && i > 1 && text.token(i - 2).isNumber() ? i - 2 : -1;
    if (day < 0 || number.end() != i + 1) {
      return false;
    }
    boolean until = text.key(day + 3).equals("الي") || text.key(day + 3).endsWith("حتي");
    return within(day, 31) && within(day + 2, 12) && (text.time(day - 1) != null || text.key(day - 1).equals("يوم")
        || until && text.mark(day + 5, "/"));
  }

  private boolean within(int i, int most) {
    String digits = text.token(i).key();
    return digits.length() <= 2 && digits.codePoints().allMatch(Character::isDigit) && Integer.parseInt(digits) <= most;
  }

  private boolean separator(int i) {
    return text.mark(i, DASHES);
  }

  private static boolean hours(int n) {
    return n == 24 || n == 48 || n == 72;
  }
}
