package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.extract.MeasureFinder.Told;
import org.isnad.lexicon.Measures;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the whole that a number tells a part of: "من بينهم 38", "12 منهم", "والقتلى من المصلين بينهم تسع طالبات".
final class Parts {

  static final Set<String> OF_THEM = WordSet.of("منهم", "منها", "منهن");
  static final Set<String> AMONG_THEM = WordSet.of("بينهم", "بينهن", "بينها", "منهم", "منها", "منهن", "فيهم", "ضمنهم");
  private static final Set<String> THEY = WordSet.of("هم", "وهم", "هن", "وهن", "منهم", "ومنهم", "بينهم", "وبينهم", "بواقع", "وبواقع");
  /// How far before its part a whole without a number may be told, in tokens.
  private static final int WHOLE = 16;

  private final Text text;
  private final Measures measures;

  Parts(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// The figure that the pronoun takes up: the last of persons for "منهم", the last of things for "منها"; null when none fits.
  @Nullable
  Told antecedent(String pronoun, List<Told> before) {
    for (Told told : before.reversed()) {
      boolean persons = Measures.harm(told.measure()) || told.unit() != null && human(told.unit());
      if (pronoun.equals("منهم") ? persons : !persons && !Measures.byUnit(told.measure())) {
        return told;
      }
    }
    Told last = before.isEmpty() || pronoun.equals("منهم") ? null : before.getLast();
    return last == null || Measures.byUnit(last.measure()) ? null : last; // 20 جثة، 7 منها
  }

  /// What others are counted: those of the last figure that is no part of another, "قُتل 11 شخصا، بينهم امرأتان، وجُرح 17 آخرون"; null when not told.
  @Nullable
  String others(List<Told> before) {
    for (Told told : before.reversed()) {
      if (told.whole() == null && !Measures.byUnit(told.measure()) && !told.measure().equals("percent")) {
        return told.unit(); // بالسجن 15 عاما على 3 آخرين: no years
      }
    }
    return before.isEmpty() || Measures.byUnit(before.getLast().measure()) ? null : before.getLast().unit();
  }

  /// Whether the dead and the injured are counted together: "40 قتيلا وجريحا", "20 مدنيا بين قتيل وجريح".
  boolean mixed(int end) {
    int first = text.key(end).equals("ما") ? end + 1 : end;
    boolean between = text.key(first).equals("بين") && harm(text.key(first + 1));
    int and = between ? first + 2 : end;
    return text.key(and).startsWith("و") && !text.key(and).startsWith("وال") && harm(text.key(and).substring(1))
        && (between || text.key(and).endsWith("ا") || measures.person(text.key(and).substring(1)) == 0 && measures.person(text.key(end - 1)) == 0);
  }

  private boolean harm(String key) {
    return measures.noun(key) instanceof String by && Measures.harm(by) && measures.person(key) >= 0;
  }

  /// Whether a unit counts persons.
  boolean human(String unit) {
    String noun = Folding.key(unit.split(" ")[0]);
    return measures.human(noun) || MeasureFinder.CASES.contains(noun);
  }

  /// What the whole measures that is told without a number before its part: "جميع القتلى من المصلين وبينهم تسع طالبات"; null when none is.
  @Nullable
  String unnumbered(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - WHOLE) && !text.mark(k, ".؛:") && !text.token(k).isNumber(); k--) {
      String key = text.key(k).startsWith("وال") ? text.key(k).substring(1) : text.key(k);
      if (key.startsWith("ال") && measures.noun(key) instanceof String by && Measures.harm(by) && measures.person(key.substring(2)) != 1) {
        return by;
      }
      if (text.that(k)) {
        return null;
      }
    }
    return null;
  }

  /// Whether "منها" before the number follows the whole or a comma; after a verb ("استفاد منها 30") it names no whole.
  boolean partitive(int first, int end, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 4); k--) {
      if (OF_THEM.contains(text.key(k))) {
        return k <= end || text.mark(k - 1, "،,(-–");
      }
    }
    return true;
  }

  /// Whether the parts of those counted follow, dead and hurt: "منهم 20 قتيلا و70 جريحا".
  boolean casualties(int end, Sentence sentence) {
    boolean among = false;
    boolean dead = false;
    for (int k = end; k < Math.min(sentence.end(), end + WHOLE) && !text.mark(k, ".؛"); k++) {
      among |= AMONG_THEM.contains(text.key(k));
      String measure = among && text.token(Math.max(k - 1, 0)).isNumber() ? measures.noun(text.key(k)) : null;
      if (dead && "injured".equals(measure)) {
        return true;
      }
      dead |= "killed".equals(measure);
    }
    return false;
  }

  /// Whether the number, which begins at the token, counts bodies that are handed over: "تسليم جثث 60 شخصا", "تسلم 18 جثة".
  boolean bodies(int start, int noun) {
    int k = start - 1;
    boolean dead = noun >= 0 && "killed".equals(measures.noun(text.key(noun))) && text.key(noun).startsWith("جث");
    if (text.key(k).startsWith("جث") || text.key(k).equals("رفات")) {
      dead = true;
      k--;
    }
    String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
    return dead && (measures.words("handing-over").contains(key) || measures.words("handing-over").contains(text.key(k)));
  }

  /// What the number measures that tells how many of those before came from a place, in a list of such: "وهم 2 من الجيزة و11 من البحيرة - 25 من المنيا".
  @Nullable
  Told share(NumberExpression number, Told before) {
    int first = number.first();
    int from = number.end() + 1;
    if (!text.key(from - 1).equals("من") || !text.word(from) || measures.noun(text.key(from)) != null
        || measures.person(Clitics.withoutArticle(text.key(from))) >= 0) {
      return null; // not "وهم 2 من المصابين"
    }
    boolean item = before.rule().equals("spread")
        ? text.key(first).startsWith("و") || text.key(first - 1).equals("و") || text.mark(first - 1, "،,-–:")
        : Measures.harm(before.measure()) && THEY.contains(text.key(first - 1));
    return item ? new Told(before.measure(), before.unit(), null, number.end(), 0, "spread", number.span()) : null;
  }

  boolean amongThem(int first, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - 4); k--) {
      String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
      boolean they = k == first - 1 && (key.equals("هم") || key.equals("هن")) && text.mark(k - 1, "،,(:");
      if (they || AMONG_THEM.contains(key) || key.equals("فيها") && text.key(k - 1).startsWith("بم")
          || key.equals("ذلك") && text.key(k - 2).equals("بما")) {
        return true;
      }
      if (text.mark(k, "،,.") || text.token(k).isNumber() || measures.event(key, text.key(k + 1)) != null) {
        return false;
      }
    }
    return false;
  }
}
