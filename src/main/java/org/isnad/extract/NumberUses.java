package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.NumberUse;
import org.isnad.claim.NumberUse.Use;
import org.isnad.entity.Phrase;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.Token;

/// Tells the numbers that report a quantity from those that date, name, order or take up what was counted before.
final class NumberUses {

  /// Words whose number says which one is meant: المادة 5, الدقيقة 24, القناة 12.
  private static final Set<String> NUMBERED = Set.of("رقم", "الرقم", "القناه", "قناه", "الماده", "ماده", "المركز", "الدقيقه", "القرار",
      "قرار", "الرحله", "رحله", "طراز", "الفقره", "البند", "الصفحه", "صفحه", "الحلقه", "الطابق", "الفصل", "المرسوم", "العدد",
      "اللواء", "الكتيبه", "الفرقه", "الوحده", "المجموعه", "الدوره", "النسخه", "المرحله", "الطريق");
  /// Words that bring in a name ending in a number: عملية عربات جدعون 2, صاروخ قاسم 1.
  private static final Set<String> NAMED = Set.of("عمليه", "صاروخ", "صواريخ", "قذيفه", "قذايف", "طايره", "طايرات", "مقاتله", "مقاتلات",
      "مسيره", "قمر", "مروحيه", "مروحيات", "موتمر", "منتدي", "قمه", "معرض", "بطوله", "مشروع", "برنامج", "مجموعه");
  private static final Set<String> ONE = Set.of("واحد", "واحده", "واحدا");
  private static final Set<String> AGES = Set.of("عمر", "العمر", "اعمار", "الاعمار", "عمره", "عمرها", "عمرهم", "اعمارهم", "اعمارهن",
      "اعمارها", "سن", "السن", "سنه", "بعمر");

  private final Text text;
  private final MeasureFinder finder;

  NumberUses(Text text, MeasureFinder finder) {
    this.text = text;
    this.finder = finder;
  }

  /// The use of a number that stands in no sentence of the article.
  NumberUse outside(NumberExpression number) {
    for (Span noise : text.document.layout().noise()) {
      if (noise.overlaps(number.span())) {
        return new NumberUse(number.span(), Use.FURNITURE);
      }
    }
    return new NumberUse(number.span(), Use.UNCLAIMED);
  }

  Use of(NumberExpression number, Sentence sentence) {
    int first = number.first();
    if (dated(number, sentence)) {
      return Use.DATE;
    }
    boolean plain = finder.plainUnit(number.end(), sentence);
    switch (number.kind()) {
      case ORDINAL -> {
        return Use.ORDINAL;
      }
      case FRACTION -> {
        return plain ? Use.FIGURE : Use.UNCLAIMED;
      }
      case DUAL, CARDINAL, PERCENT -> {
      }
    }
    if (named(number, sentence)) {
      return Use.NAME;
    }
    if (sentence.headline() && first == sentence.first() && text.mark(number.end(), ".-")) {
      return Use.ORDINAL; // an exporter's counter
    }
    if (definite(number) && !finder.bounded(number, sentence)) {
      return Use.ORDINAL; // الدول الأربع، الـ24 ساعة
    }
    if (ONE.contains(text.key(first)) && number.end() == first + 1 && !finder.oneOfMany(first, sentence)) {
      return Use.ORDINAL; // مرة واحدة
    }
    return Use.FIGURE;
  }

  private boolean definite(NumberExpression number) {
    int i = number.first();
    return number.definite() || text.word(i) && text.key(i).startsWith("ال") || text.key(i - 1).equals("ال")
        || text.key(i - 1).equals("لل");
  }

  private boolean dated(NumberExpression number, Sentence sentence) {
    for (int i = number.first(); i < number.end(); i++) {
      if (text.time(i) != null) {
        return true;
      }
    }
    String before = text.key(number.first() - 1);
    if (before.equals("الساعه")) {
      return true;
    }
    String unit = text.key(number.end());
    if (unit.startsWith("ساع") && before.equals("خلال") && hours(number.value().intValue())) {
      return true; // the window of a tally: خلال 24 ساعة
    }
    if (unit.startsWith("عام") || unit.startsWith("سنو") || unit.startsWith("سنه") || unit.startsWith("ربيع")) {
      for (int k = number.first() - 1; k >= Math.max(sentence.first(), number.first() - 6) && !text.mark(k, ".؛"); k--) {
        if (AGES.contains(text.key(k)) && !text.key(k).equals("سنه")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hours(int n) {
    return n == 24 || n == 48 || n == 72;
  }

  private boolean named(NumberExpression number, Sentence sentence) {
    int i = number.first();
    Optional<Phrase> p = text.phraseOver(i);
    if (p.isPresent() && p.get().kind() == Phrase.Kind.NAME && p.get().first() < i && p.get().end() >= number.end()) {
      return true;
    }
    if (NUMBERED.contains(text.key(i - 1)) || NUMBERED.contains(text.key(i - 2)) && text.mark(i - 1, "(«\"")) {
      return true;
    }
    if (!text.token(i).isNumber() || number.end() > i + 1) {
      return false;
    }
    int before = text.mark(i - 1, "-–") && joined(i - 2) ? i - 2 : i - 1;
    if (i > 0 && before >= 0 && text.token(before).kind() == Token.Kind.FOREIGN) {
      return true; // G7, F-16
    }
    if (text.mark(number.end(), "+") && joined(i) || text.mark(i - 1, "+") && joined(i - 1)) {
      return true; // 5+1
    }
    boolean last = number.end() >= sentence.end() || !text.word(number.end()) && !text.mark(number.end(), "%")
        || Particles.PREPOSITIONS.contains(text.key(number.end()));
    if (!last || !text.word(i - 1) || Particles.PREPOSITIONS.contains(text.key(i - 1)) || finder.bounded(number, sentence)) {
      return false;
    }
    if (closes(number.end()) && (closes(i - 2) || closes(i - 3) || closes(i - 4))) {
      return true; // «الياسين 105», "تونس 2"
    }
    for (int k = i - 2; k >= Math.max(sentence.first(), i - 4) && text.word(k); k--) {
      if (NAMED.contains(text.key(k))) {
        return true;
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
