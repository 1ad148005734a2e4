package org.isnad.extract;

import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;

/// Signs in the words beside a number of what it can be: a count, a year, an age, a grade, points, a sum.
record NumberSigns(Text text, Measures measures, Qualifiers qualifiers, Governors governors, CountedNouns counted) {

  /// Whether the phrase names a person.
  boolean person(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER;
  }

  /// Whether a counted noun stands at the token, or one after it.
  boolean counts(int i, Sentence sentence) {
    int noun = counted.nounAt(i, sentence);
    if (noun >= 0 && text.quoteMark(i) && text.key(noun).startsWith("ب") && measures.person(text.key(noun)) < 0) {
      return false; // المراكز " 1046 " بمدرسة
    }
    return noun >= 0 && text.phraseOver(noun).filter(p -> p.kind() == Phrase.Kind.NAME).isEmpty() && !text.key(noun).startsWith("ال")
        && !text.key(noun).startsWith("و") && (measures.noun(text.key(noun)) != null
            || measures.person(text.key(noun)) >= 0 || text.key(noun).endsWith("ا") || text.key(noun).endsWith("ه"));
  }

  /// Whether the noun at the token, or one after it, is a unit of money, time or measure.
  boolean plainUnit(int i, Sentence sentence) {
    return counted.byUnit(i, sentence);
  }

  /// Whether a qualifier stands before the number, or a tally leads to it ("ارتفع عدد القتلى إلى الـ40").
  boolean bounded(NumberExpression number, Sentence sentence) {
    return qualifiers.before(number.first(), sentence) != null;
  }

  /// Whether "one" at the token counts a person to whom something is done ("مقتل شخص واحد").
  boolean oneOfMany(int i, Sentence sentence) {
    int noun = measures.person(text.key(i - 1)) == 1 ? i - 1 : i - 2; // جندي أفغاني واحد
    return one(i) || measures.person(text.key(noun)) == 1 && governors.of(noun, i + 1, sentence, true) != null;
  }

  /// Whether the token is "one" behind a noun for a case of harm: "حالة وفاة واحدة".
  boolean one(int i) {
    return text.key(i).equals("واحده") && text.key(i - 1).endsWith("ه") && !text.key(i - 1).startsWith("ال")
        && measures.noun(text.key(i - 1)) instanceof String by && Measures.harm(by) && measures.person(text.key(i - 1)) < 0;
  }

  /// Whether a noun for money stands at the token: "دولار واحد".
  boolean coin(int i) {
    return "money".equals(measures.noun(text.key(i))) && !text.key(i).startsWith("ال") && !text.token(i - 1).isNumber();
  }

  /// Whether a word for somebody of an age stands before the token, the article and quotation marks apart: "صاحب الـ", "البالغ من العمر".
  boolean aged(int i) {
    int k = i;
    while (text.quoteMark(k) || text.mark(k, "(") || text.key(k).equals("ال")) {
      k--;
    }
    return k < i && measures.words("aged").contains(text.key(k));
  }

  /// Whether a number names a grade of fuel at the token: "بنزين 95", "91 أوكتان".
  boolean grade(int i) {
    return text.token(i).isNumber() && (text.key(i - 1).endsWith("بنزين") || text.key(i + 1).startsWith("اوكت"));
  }

  /// Whether points that are shares of a hundred stand at the token: "نقطة أساس", "نقطة مئوية".
  boolean points(int i) {
    return (text.key(i).startsWith("نقط") || text.key(i).startsWith("نقاط"))
        && (text.key(i + 1).equals("اساس") || text.key(i + 1).startsWith("ميوي"));
  }

  /// Whether a word stands at the token that a year may follow: "نهاية 2009", "في 2012".
  boolean period(int i) {
    return measures.words("periods").contains(Clitics.withoutArticle(text.key(i)));
  }

  /// Whether the number tells for the first time, in digits behind "الـ", how many the group before it are: "المرشحين الـ11".
  boolean group(NumberExpression number) {
    int noun = number.first() - 2;
    if (noun < 0 || !text.token(number.first()).isNumber() || !text.key(noun + 1).equals("ال") || !text.word(noun)
        || text.time(noun) != null) {
      return false;
    }
    String key = text.key(noun);
    int cut = key.startsWith("ال") ? 0 : key.endsWith("ها") || key.endsWith("هم") ? 2 : key.endsWith("ه") ? 1 : -1;
    String bare = cut < 0 ? "" : Clitics.withoutArticle(key.substring(0, key.length() - cut));
    boolean plural = measures.words("groups").contains(bare) || measures.person(bare) == 0
        || bare.length() > 4
            && (bare.endsWith("ات") || cut == 0 && (bare.endsWith("ين") && !bare.endsWith("تين") || bare.endsWith("ون"))
                || cut > 0 && bare.endsWith("ي"));
    if (!plural || measures.noun(bare) instanceof String by && Measures.byUnit(by)) {
      return false;
    }
    for (NumberExpression earlier : text.document.numbers()) {
      if (earlier.first() >= number.first()) {
        return true;
      }
      if (earlier.value().compareTo(number.value()) == 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether the word is a noun for one person, also with the article.
  boolean one(String word) {
    return measures.person(Clitics.withoutArticle(word)) == 1;
  }

  /// Whether a noun for persons in the form that a number takes stands at the token.
  boolean persons(int i) {
    return text.word(i) && !text.key(i).startsWith("ال") && measures.person(text.key(i)) >= 0;
  }

  /// Whether four digits count, which could be a year: they tell a part ("منها 1450 في السويد") or what a number reached ("هبط العدد إلى 1900 محرك").
  boolean counted(NumberExpression number, Sentence sentence) {
    int i = number.first();
    if (Parts.OF_THEM.contains(text.key(i - 1)) || Parts.AMONG_THEM.contains(text.key(i - 1))) {
      return true;
    }
    int noun = counted.nounAt(number.end(), sentence);
    boolean named = noun == number.end() && text.time(noun) == null && !text.key(noun).startsWith("ال") && text.phraseAt(noun).isEmpty();
    for (int k = i - 2; named && text.key(i - 1).equals("الي") && k >= Math.max(sentence.first(), i - 8) && text.word(k); k--) {
      if (reached(k) || text.key(k).endsWith("عدد")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb by which a total is told stands at the token: "بلغت", "لبلوغ".
  boolean reached(int i) {
    String key = text.key(i);
    return text.word(i)
        && (measures.words("reaching").contains(key) || key.length() > 4 && measures.words("changes").contains(key.substring(1)));
  }

  /// Whether the word at the token is one that no number counts.
  boolean uncounted(int i) {
    return measures.words("uncounted").contains(text.key(i));
  }

  /// Whether the word right before the token tells what happens to those counted.
  boolean happens(int i, Sentence sentence) {
    return governors.directly(i, sentence) != null;
  }

  /// Whether the number is one of the two of a score: "4-3".
  boolean score(NumberExpression number) {
    int i = number.first();
    return goals(i) && number.end() == i + 1
        && (text.mark(i + 1, "-–") && goals(i + 2) && !text.word(i + 3)
            || text.mark(i - 1, "-–") && goals(i - 2) && !text.mark(i + 1, "-–/"));
  }

  private boolean goals(int i) {
    return i >= 0 && i < text.size() && text.token(i).isNumber() && text.key(i).length() == 1;
  }
}
