package org.isnad.text;

import java.util.Set;
import org.isnad.text.DateTimeExpression.Kind;
import org.isnad.text.TimeWords.Unit;
import org.jspecify.annotations.Nullable;

/// Ages: البالغ من العمر 45 عاما, عن عمر يناهز 80 عاما, في الـ45 من عمره, (30 عاما), 17 ربيعا, أعمارهم بين 15 و20 عاما.
final class Ages implements TimeGrammar {

  private static final Set<String> CUES = TimeWords
      .keys("عمره عمرها عمرهم عمري العمر عمر بعمر سن السن بسن أعمارهم أعمارهن أعمار وعمره وعمرها "
          + "البالغ البالغة سنه لسن بلوغه وأعمارهم");
  private static final Set<String> BETWEEN = TimeWords
      .keys("يناهز ناهز بين من نحو حوالي قرابة ما هو هي تجاوز يتجاوز تتجاوز عن يقل تقل لا الـ كان يبلغ تبلغ الآن فوق "
          + "تحت دون حاليا مابين قارب يقارب لم عند العمر");

  private final NumberScanner in;
  private final NumberGrammar cardinals;

  Ages(NumberScanner in, NumberGrammar cardinals) {
    this.in = in;
    this.cardinals = cardinals;
  }

  @Override
  public @Nullable TimePhrase at(int i) {
    Token token = in.token(i);
    if (token == null) {
      return null;
    }
    NumberPhrase number = in.atom(i) == null ? null : cardinals.at(i);
    int start = number == null ? 0 : number.start();
    if (number == null) {
      Ordinals.Ordinal ordinal = in.ordinal(i);
      return ordinal != null && ordinal.article() && ofLife(ordinal.end())
          ? new TimePhrase(i, ordinal.end() + 2, ordinal.start(), Kind.AGE, null, null)
          : null;
    }
    if (number.value().precision() > 3 || number.value().scale() > 0) {
      return null;
    }
    if (ofLife(number.end())) {
      return new TimePhrase(i, number.end() + 2, start, Kind.AGE, null, null);
    }
    NumberPhrase last = upper(number);
    int end = last.end();
    Unit unit = TimeWords.UNITS.get(in.key(end));
    boolean years = unit == Unit.YEAR || in.key(end).equals("ربيعا");
    boolean months = unit == Unit.MONTH || unit == Unit.DAY || unit == Unit.WEEK;
    if (ofLife(end + 1) && years) {
      return new TimePhrase(i, end + 3, start, Kind.AGE, null, null);
    }
    boolean cued = cued(i);
    boolean bracket = in.key(i - 1).equals("(") && years && in.key(end + 1).equals(")");
    boolean apposed = (in.key(i - 1).equals("،") || in.key(i - 1).equals(",")) && years
        && (in.key(end + 1).equals("،") || in.key(end + 1).equals(","))
        && last.value().intValue() < 120;
    boolean died = in.key(i - 1).equals("عن") && years && last.value().intValue() > 15;
    if (!(cued || bracket || apposed || died || in.key(end).equals("ربيعا")) || last.value().intValue() > 130) {
      return null;
    }
    return new TimePhrase(i, years || months ? end + 1 : end, start, Kind.AGE, null, null);
  }

  /// The number after "و", "إلى", "أو" or a dash, or the number itself.
  private NumberPhrase upper(NumberPhrase lower) {
    int j = in.joined(lower.end());
    String mark = in.key(lower.end());
    if (j < 0 && (mark.equals("الي") || mark.equals("-") || mark.equals("او") || mark.equals("حتي"))) {
      j = in.plain(lower.end() + 1);
    }
    if (j < 0 && TimeWords.UNITS.get(mark) == Unit.YEAR && in.joined(lower.end() + 1) >= 0) {
      j = in.joined(lower.end() + 1);
    }
    NumberPhrase upper = j < 0 ? null : cardinals.at(j);
    return upper != null && upper.value().scale() <= 0 && upper.value().precision() <= 3 && cued(lower.first()) ? upper : lower;
  }

  private boolean ofLife(int i) {
    String key = in.key(i + 1);
    return in.key(i).equals("من")
        && (key.equals("عمره") || key.equals("عمرها") || key.equals("العمر") || key.equals("عمرهم") || key.equals("عمرهما"));
  }

  /// Whether a word for age stands before, over few little words.
  private boolean cued(int i) {
    int j = i - 1;
    for (int steps = 0; steps < 4; steps++, j--) {
      String key = in.key(j);
      if (CUES.contains(key)) {
        boolean weak = key.equals("سنه") || key.startsWith("البالغ");
        Token counted = in.token(i);
        return !weak || !key.equals("سنه") && counted != null && TimeWords.UNITS.get(in.key(cardinals(i))) == Unit.YEAR;
      }
      if (!BETWEEN.contains(key) && !key.equals("ال") && in.atom(j) == null) {
        return false;
      }
    }
    return false;
  }

  private int cardinals(int i) {
    NumberPhrase number = cardinals.at(i);
    return number == null ? i : number.end();
  }
}
