package org.isnad.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides whether words and digits that could be a number count here: ست is also a lady, السبع a lion, ألف also "wrote", كوفيد-19 a name.
final class NumberContext {

  private static final Set<String> BOUNDS = WordSet.of("تجاوز", "يتجاوز", "تتجاوز", "تجاوزت", "تخطي", "يتخطي", "تخطت", "فاق", "يفوق",
      "تفوق",
      "ناهز",
      "يناهز", "قارب", "يقارب", "تقارب", "بلغ", "يبلغ", "بلغت", "فوق", "عتبه", "حاجز", "عن", "من", "الي", "نحو", "حوالي", "قرابه", "دون",
      "بمقدار", "بنحو", "حتي", "تحت", "زهاء", "يقترب", "اقترب");
  /// What somebody writes or forms, after the verb ألّف.
  private static final Set<String> WORKS = WordSet.of("كتابا", "كتاب", "كتبا", "روايه", "مسرحيه", "مسرحيات", "موسيقي", "اغنيه", "قصيده",
      "مقطوعه",
      "سيمفونيه", "روايات", "كتب", "بين", "كتابه", "باء", "ياء");
  private static final Set<String> NOT_ONE = WordSet.of("ان", "وقت", "جانب", "كل", "اي", "و", "او", "كلام", "مكان", "يوم");
  private static final Set<String> FIXED_WEST = WordSet.of("هام", "بروم", "بروميتش", "فرجينيا", "فيرجينيا", "بوينت", "بنك", "كوست");

  private static final Set<String> OF_THEM = WordSet.of("منهم", "منها", "منهن");

  private final NumberScanner in;

  NumberContext(NumberScanner in) {
    this.in = in;
  }

  /// Whether the phrase counts where it stands.
  boolean counts(NumberPhrase phrase) {
    return switch (phrase.form()) {
      case DIGITS -> !isNamePart(phrase.first());
      case SURE -> !(phrase.end() == phrase.first() + 1 && phrase.definite()) || definiteWord(phrase);
      case SHAKY -> shaky(phrase);
      case ONE -> one(phrase);
      case DUAL -> !phrase.definite()
          && !(in.key(phrase.first()).endsWith("ي")
              && !FunctionWords.mayBeCounted(in, in.key(phrase.end()).equals(")") ? phrase.end() + 1 : phrase.end())
              && phrase.end() == phrase.first() + 1)
          && !in.key(phrase.first() - 1).equals("يوم") && !in.key(phrase.first() - 1).equals("نهار");
      case BARE_SCALE -> bareScale(phrase);
      case FRACTION -> !phrase.definite() || BOUNDS.contains(in.key(phrase.first() - 1));
    };
  }

  /// الدول الخمسة counts; المئة and قمة العشرين on their own do not.
  private boolean definiteWord(NumberPhrase phrase) {
    String before = in.key(phrase.first() - 1);
    if (phrase.value().longValue() < 10) {
      return true;
    }
    return BOUNDS.contains(before) || FunctionWords.isDefinite(before) || FunctionWords.mayBeCounted(in, phrase.end());
  }

  private boolean shaky(NumberPhrase phrase) {
    String before = in.key(phrase.first() - 1);
    if (phrase.definite()) {
      return FunctionWords.isDefinite(before);
    }
    if (in.key(phrase.first()).equals("وست") && FIXED_WEST.contains(in.key(phrase.end()))) {
      return false;
    }
    String link = in.key(phrase.end());
    boolean pair = link.equals("او") || link.equals("الي") && FunctionWords.mayBeCounted(in, phrase.end() + 2);
    NumberAtom other = pair ? in.atom(phrase.end() + 1) : null;
    return PercentWords.end(in, phrase.end()) > 0 || OF_THEM.contains(in.key(phrase.end()))
        || other != null && other.plain() && other.is(NumberWord.Role.UNIT) // ست أو سبع، أربع إلى خمس سنوات
        || in.key(phrase.end()).equals("من") && all(in.key(phrase.end() + 1)) // أربعا من المصابات, ثلاث من زميلاتها
        || before.equals("او") && in.isWord(phrase.first() - 2) && in.key(phrase.first() - 2).endsWith("ين") // ساعتين أو ثلاث
        || FunctionWords.mayBeCounted(in, phrase.end()) && in.gapAfter(phrase.end() - 1) > 0 && !before.equals("لم")
            && !before.equals("لا");
  }

  /// Whether the word names all those of whom a number takes some: a plural of women or things, with the article or a pronoun.
  private static boolean all(String key) {
    return key.startsWith("ال") && (key.endsWith("ات") || key.length() > 4 && "مناطق".equals(key.substring(2)))
        || key.endsWith("اتها") || key.endsWith("اته") || key.endsWith("اتهم") || key.endsWith("اتهن");
  }

  private boolean one(NumberPhrase phrase) {
    String before = in.key(phrase.first() - 1);
    NumberAtom atom = in.atom(phrase.first());
    return !phrase.definite() && atom != null && atom.plain() && !in.key(phrase.end()).equals("من") && !in.key(phrase.end()).equals("تلو")
        && !NOT_ONE.contains(before) && (in.isWord(phrase.first() - 1) || in.token(phrase.end()) == null);
  }

  private boolean bareScale(NumberPhrase phrase) {
    String key = in.key(phrase.end());
    String before = in.key(phrase.first() - 1);
    if (phrase.definite()) {
      return (BOUNDS.contains(before) || before.startsWith("ب") && BOUNDS.contains(before.substring(1))) && !FunctionWords.isDefinite(key);
    }
    boolean thousand = phrase.scale() == 1000;
    if (thousand && (WORKS.contains(key) || FunctionWords.isDefinite(key))) {
      return false;
    }
    return !(thousand && in.key(phrase.first()).endsWith("الفا") && !FunctionWords.mayBeCounted(in, phrase.end())
        && !BOUNDS.contains(before));
  }

  /// Whether digits belong to a name or an address: G7, إف-16, كوفيد-19, a web address, a telephone number.
  boolean isNamePart(int i) {
    Token before = in.token(i - 1);
    if (before == null || !in.touchesNext(i - 1)) {
      return false;
    }
    String mark = before.key();
    if (before.kind() == Token.Kind.FOREIGN || mark.equals("_") || mark.equals("#") || mark.equals("@")) {
      return true;
    }
    if (mark.equals("+")) {
      return true;
    }
    Token name = in.token(i - 2);
    boolean hyphen = mark.equals("-") || mark.equals("–") || mark.equals("‑");
    if (hyphen && name != null && in.touchesNext(i - 2)) {
      return name.kind() == Token.Kind.FOREIGN || (name.isWord() && !isClitic(name) && in.atom(i - 2) == null);
    }
    return inAddress(i);
  }

  private static boolean isClitic(Token token) {
    return token.key().length() == 1 || token.key().equals("ال");
  }

  /// Looks back over what is written together, not further than an address is long.
  private boolean inAddress(int i) {
    int j = i - 1;
    boolean slashes = false;
    for (int steps = 0; j >= 0 && steps < 40 && in.touchesNext(j); steps++, j--) {
      @Nullable
      Token token = in.token(j);
      if (token != null && token.kind() == Token.Kind.FOREIGN
          && (slashes || token.key().equals("www") || token.key().equals("com") || token.key().equals("net"))) {
        return true;
      }
      slashes |= in.key(j).equals("/") && in.key(j + 1).equals("/");
    }
    return false;
  }
}
