package org.isnad.extract;

import java.util.List;
import org.isnad.extract.MeasureFinder.Told;
import org.isnad.lexicon.Measures;
import org.isnad.text.Folding;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what a bare number counts where the reader understands it from words around: "المعلمين البالغ عددهم ستة آلاف", "وبقي 95 ألفا ممن سجلوا".
final class Understood {

  /// How far before the number the noun for a number may stand, in tokens.
  private static final int NUMBERING = 9;
  /// How far behind the number the next sum may stand, in tokens.
  private static final int NEXT = 6;
  private static final int THOUSAND = 1000;

  private final Text text;
  private final Measures measures;
  private final CountedNouns counted;

  Understood(Text text, Measures measures, CountedNouns counted) {
    this.text = text;
    this.measures = measures;
    this.counted = counted;
  }

  /// The noun understood, or null.
  ///
  /// @param first the first token of the number or its qualifier
  /// @param end after its last token
  /// @param before the figure before it in the sentence, or null
  @Nullable
  String unit(int first, int end, @Nullable Told before, Sentence sentence) {
    for (int k = first - 1; k >= Math.max(sentence.first(), first - NUMBERING) && !text.mark(k, ".؛:") && !text.token(k).isNumber(); k--) {
      String key = text.key(k);
      if (!key.startsWith("ال") && (key.endsWith("عدد") || key.endsWith("اعداد")) && k + 1 < first && noun(k + 1)) {
        return text.words(text.token(k + 1).span());
      }
      if (key.startsWith("عدده") && text.key(k - 1).startsWith("البالغ") && text.word(k - 2)) {
        return text.words(text.token(k - 2).span());
      }
      if (Particles.that(key)) {
        break;
      }
    }
    boolean who = text.key(end).equals("ممن") || text.key(end).length() > 4 && text.key(end).endsWith("وا");
    return who && before != null && before.unit() != null && measures.human(Folding.key(before.unit().split(" ")[0]))
        ? before.unit()
        : null;
  }

  private boolean noun(int i) {
    return text.word(i) && text.token(i).bare().startsWith("ال");
  }

  /// The sum that the number goes before in a list, which tells its unit: "90 مليونا والمياه 35 مليون درهم"; null when there is none.
  @Nullable
  String money(NumberExpression number, Sentence sentence) {
    if (number.value().intValue() < THOUSAND && number.value().signum() > 0 && number.value().precision() - number.value().scale() < 4) {
      return null;
    }
    for (NumberExpression next : later(number)) {
      if (next.first() >= sentence.end() || next.first() > number.end() + NEXT) {
        return null;
      }
      int noun = counted.nounAt(next.end(), sentence);
      boolean list = text.key(number.end()).startsWith("و") || text.mark(number.end(), "،,");
      return list && noun >= 0 && "money".equals(measures.noun(text.key(noun))) && plain(number.end(), next.first())
          ? counted.unit(noun, sentence)
          : null;
    }
    return null;
  }

  /// The numbers behind the number, in order.
  private List<NumberExpression> later(NumberExpression number) {
    List<NumberExpression> all = text.document.numbers();
    int lo = 0;
    int hi = all.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (all.get(mid).first() < number.end()) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return all.subList(lo, Math.min(all.size(), lo + 1));
  }

  private boolean plain(int from, int to) {
    for (int k = from; k < to; k++) {
      if (Particles.that(text.key(k)) || Particles.RELATIVE.contains(text.key(k)) || measures.verbs().containsKey(text.key(k))) {
        return false;
      }
    }
    return true;
  }
}
