package org.isnad.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Years: عام 1967, في 2014, عامي 2011 و2014, 2014-2018, ثورة 2011. Four digits before a counted noun are a count.
final class Years {

  private static final Set<String> NOUNS = TimeWords
      .keys("دولار شخص قتيل طن متر كيلومتر كلم كم ريال درهم دينار جنيه ليرة يورو برميل نقطة شهيد جريح نسمة صوت "
          + "مدني جندي فلسطيني حالة ميغاواط كيلوغرام كلغ قدم ميل مقعد دولارات أشخاص قتلى جنود مدنيين جرحى أطنان أمتار فلسطينيين مقاتلين مسلحين");
  static final Set<String> HEADS = TimeWords
      .keys("عام سنة العام السنة عامي أعوام سنوات سنتي موسم الموسم للعام لعام لسنة بعام بسنة وعام دورة");
  private static final Set<String> PREPOSITIONS = TimeWords
      .keys("في منذ حتى بعد قبل إلى خلال بحلول نهاية مطلع بداية أواخر أوائل منتصف وفي ومنذ صيف شتاء "
          + "ربيع خريف طوال بنهاية لغاية مند");
  private static final Set<String> KINDS = TimeWords.keys("المالي المالية الدراسي الدراسية الميلادي الجامعي الرياضي");
  private static final Set<String> EVENTS = TimeWords
      .keys(
          "مونديال حادثة أزمة العالم كأس الكأس مؤتمر معرض إنتاج كارثة حرب ثورة انقلاب اتفاق اتفاقية انتخابات قمة بطولة أولمبياد رؤية ميزانية موازنة "
              + "أحداث هجمات دستور قانون مبادرة معاهدة حدود هدنة تفاهم نكسة إكسبو الأولمبية عدوان غزو زلزال إعصار قرار يناير");

  /// Years that news counts from the Hijra, also where it does not say so: it tells of 1964 more often than of the Middle Ages.
  private static final int HIJRI_FIRST = 1300;
  private static final int HIJRI_LAST = 1460;

  private static final Set<String> TOTALS = TimeWords.keys("عدد العدد حصيلة الحصيلة إجمالي مجموع ضحايا القتلى الشهداء الجرحى");
  /// How far before its number a noun for a total may stand, in tokens.
  private static final int TOTAL = 10;

  private final NumberScanner in;
  private final NumberGrammar cardinals;

  Years(NumberScanner in, NumberGrammar cardinals) {
    this.in = in;
    this.cardinals = cardinals;
  }

  /// A year or a run of years; `first` is null of a Hijri year.
  record Year(int begin, int end, int start, int first, int last, boolean hijri) {
  }

  /// The four digits from 1000 to 2199 at the token, or -1.
  static int plain(NumberScanner in, int i) {
    NumberAtom atom = in.atom(i);
    DigitNumber digits = atom == null ? null : atom.digits();
    if (digits == null || !digits.isWhole() || digits.text().length() != 4) {
      return -1;
    }
    int year = Integer.parseInt(digits.text());
    return year >= 1000 && year < 2200 ? year : -1;
  }

  /// The year that follows a month or a word for year, in digits or words, with "من", "عام", a comma before it and "م" or "هـ" after it.
  @Nullable
  Year after(int i) {
    int j = i;
    if (in.key(j).equals("من") && (HEADS.contains(in.key(j + 1)) || plain(in, j + 1) > 0)) {
      j++;
    }
    if (in.key(j).equals("،") || in.key(j).equals(",") || in.key(j).equals(".") || in.key(j).equals("/") || in.key(j).equals("-")) {
      j++;
    }
    boolean head = HEADS.contains(in.key(j));
    if (head) {
      j++;
    }
    int year = plain(in, j);
    if (year > 0) {
      return marked(i, j + 1, year);
    }
    NumberPhrase words = in.atom(j) == null ? null : cardinals.at(j);
    if (words != null && words.form() != NumberPhrase.Form.DIGITS && words.value().scale() <= 0 && words.value().intValue() >= 1000
        && words.value().intValue() < 2200 && (head || words.form() == NumberPhrase.Form.SURE)) {
      return marked(i, words.end(), words.value().intValue());
    }
    return null;
  }

  private Year marked(int begin, int end, int year) {
    boolean marked = in.key(end).equals("ه") || in.key(end).equals("هجري") || in.key(end).equals("هجريه");
    boolean common = in.key(end).equals("م") || in.key(end).equals("ميلادي") || in.key(end).equals("ميلاديه");
    Token first = in.token(begin);
    boolean hijri = marked || !common && year >= HIJRI_FIRST && year <= HIJRI_LAST;
    return new Year(begin, marked || common ? end + 1 : end, first == null ? 0 : first.span().start(), year, year, hijri);
  }

  /// The year or run of years that begins at the token on its own, or null.
  @Nullable
  Year at(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    if (token.isWord() && HEADS.contains(token.key())) {
      return headed(i, token);
    }
    int year = plain(in, i);
    if (year < 0) {
      return inWords(i);
    }
    Year single = marked(i, i + 1, year);
    Year run = run(single);
    boolean counted = FunctionWords.mayBeCounted(in, run.end()) && counts(run.end(), run.last());
    boolean marked = single.end() > i + 1;
    if (!marked && (year < 1900 || counted || in.atom(run.end()) instanceof NumberAtom next && next.plain() && next.word() != null
        || PercentWords.end(in, run.end()) > 0)) {
      return null;
    }
    String before = in.key(i - 1);
    boolean parenthesis = in.key(run.end()).equals(")")
        && (before.equals("(") || before.equals("،") || before.equals(",") || before.equals("-"));
    boolean seasons = run.end() > single.end() && run.last() > run.first();
    boolean total = before.equals("الي") && total(i);
    boolean introduced = !total && introduces(before) || before.startsWith("و") && introduces(before.substring(1)) || ofYear(i)
        || EVENTS.contains(Clitics.withoutArticle(in.key(i - 2))) && in.isWord(i - 1)
        || (before.equals("من") || before.equals("ل")) && !in.key(run.end()).equals("الي");
    boolean clipped = before.equals("ل") || before.equals("ال");
    return marked || parenthesis || seasons || introduced || clipped ? run : null;
  }

  /// في ألف وتسعمئة وسبعة وستين
  private @Nullable Year inWords(int i) {
    NumberAtom atom = in.atom(i);
    boolean thousand = atom != null && atom.plain() && !atom.article() && atom.word() != null && atom.word().isScale()
        && atom.word().value() == 1000;
    NumberPhrase words = thousand && in.key(i - 1).equals("في") ? cardinals.at(i) : null;
    if (words == null || words.value().scale() > 0 || words.value().precision() != 4 || words.value().intValue() % 100 == 0
        || words.value().intValue() > 2100 || FunctionWords.mayBeCounted(in, words.end())) {
      return null;
    }
    return marked(i, words.end(), words.value().intValue());
  }

  /// Whether a total rises or falls to the number: "يرفع عدد الشهداء إلى 2014".
  private boolean total(int i) {
    for (int k = i - 2; k >= Math.max(0, i - TOTAL) && in.isWord(k); k--) {
      if (TOTALS.contains(in.key(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean introduces(String before) {
    return PREPOSITIONS.contains(before) || EVENTS.contains(before) || EVENTS.contains(Clitics.withoutArticle(before));
  }

  /// العام الماضي 2014, العام المالي 2013, هذا العام 2015
  private boolean ofYear(int i) {
    String before = in.key(i - 1);
    boolean head = HEADS.contains(in.key(i - 2)) && (TimeWords.TURNS.containsKey(before) || KINDS.contains(before));
    return head || HEADS.contains(before);
  }

  private @Nullable Year headed(int i, Token head) {
    int year = plain(in, i + 1);
    int end = i + 2;
    if (year > 0 && NOUNS.contains(in.key(end)) && head.key().startsWith("ال")) {
      return null; // منذ مطلع العام 1166 قتيلا
    }
    if (year < 0) {
      int j = in.key(i + 1).equals("ال") ? i + 2 : i + 1;
      NumberPhrase words = in.atom(j) == null ? null : cardinals.at(j);
      boolean three = words != null && words.value().intValue() >= 100 && words.value().intValue() < 2200;
      if (words == null || !three || words.value().scale() > 0 || FunctionWords.mayBeCounted(in, words.end())) {
        return null;
      }
      year = words.value().intValue();
      end = words.end();
    }
    Year single = marked(i, end, year);
    Year run = run(new Year(i, single.end(), head.span().start(), year, year, single.hijri()));
    return new Year(i, run.end(), head.span().start(), run.first(), run.last(), run.hijri());
  }

  /// 2014-2018, 2014/2015, 2011 و2014, 2010 إلى 2012, 2011 و2012 و2013.
  private Year run(Year first) {
    Year out = first;
    while (true) {
      String mark = in.key(out.end());
      boolean close = in.gapAfter(out.end() - 1) <= 1;
      boolean joins = (mark.equals("-") || mark.equals("/") || mark.equals("–")) && close || mark.equals("و") || mark.equals("الي")
          || mark.equals("حتي");
      int j = out.end() + 1;
      if (joins && HEADS.contains(in.key(j))) {
        j++;
      }
      int next = joins ? plain(in, j) : -1;
      boolean two = in.key(first.begin()).endsWith("عامي") && next >= 1900; // عامي 2015 و2016
      boolean again = next > 0 && (two || !(FunctionWords.mayBeCounted(in, j + 1) && counts(j + 1, next)))
          && (next > out.last() || mark.equals("و")) && !in.key(j + 1).equals("/") && !in.key(j + 1).equals("-");
      if (!again) {
        return out;
      }
      Year marked = marked(j, j + 1, next);
      out = new Year(first.begin(), marked.end(), first.start(), Math.min(out.first(), next), Math.max(out.last(), next), marked.hijri());
    }
  }

  /// Whether the word looks like the noun that is counted by such a number: شخصا, قنبلة; after round numbers also دولار.
  private boolean counts(int i, int number) {
    Token token = in.token(i);
    if (token == null) {
      return false;
    }
    String bare = token.bare();
    int rest = number % 100;
    return bare.endsWith("ا") && bare.length() > 3 && !bare.endsWith("ها") && !bare.endsWith("وا") || bare.endsWith("اً")
        || bare.endsWith("ة") && bare.charAt(0) != 'ب' && bare.charAt(0) != 'و'
        || rest == 0
        || NOUNS.contains(token.key());
  }
}
