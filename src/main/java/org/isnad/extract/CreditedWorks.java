package org.isnad.extract;

import java.util.Optional;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds who made, gave out or passed on what is credited: "استطلاع أجراه معهد", "الأرقام التي عرضها الوزير", "شهادة نقلها مراسل عن مزارع".
final class CreditedWorks {

  /// How far behind the noun the verb of making may stand, in tokens.
  private static final int REACH = 8;

  private final Text text;
  private final Measures measures;

  CreditedWorks(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// Who made a work.
  ///
  /// @param end index after the last word of the work itself
  /// @param source whether the work is a source of its own beside its maker: a poll is, and what is known already ("الأرقام التي"); a tally, or a
  ///     statement given out, is only his words
  /// @param passedOn whether the one named only passed it on: "أرقام للمنظمة نقلتها وكالة"
  record Made(int end, Phrase maker, boolean source, boolean passedOn) {
  }

  /// Who made the work that the token names; null when the text does not tell.
  @Nullable
  Made of(int noun, Sentence sentence) {
    for (int k = noun + 1; k < Math.min(sentence.end(), noun + REACH) && !text.mark(k, "،,.؛:"); k++) {
      String key = text.key(k);
      if (Particles.that(key)) {
        return null;
      }
      Optional<Phrase> giver = text.is("issued", k) && (text.key(k + 1).equals("عن") || text.key(k + 1).equals("من"))
          ? text.innerAt(k + 2)
          : Optional.empty();
      if (giver.isPresent()) {
        return new Made(k, giver.get(), byItself(noun), false); // "دراسة حديثة صادرة عن المعهد"
      }
      if (!(key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم")) || text.phraseOver(k).filter(p -> p.first() > noun).isPresent()
          || measures.words("making").stream().noneMatch(key::startsWith)) {
        continue;
      }
      int subject = k + 1;
      while (subject < sentence.end() && (text.quoteMark(subject) || text.time(subject) != null && text.innerAt(subject).isEmpty()
          || Particles.ADVERBS.contains(text.key(subject)))) {
        subject++;
      }
      Optional<Phrase> p = text.innerAt(subject);
      if (p.isEmpty() || p.get().span().start() > text.token(subject).span().start()) {
        return null;
      }
      boolean relative = Particles.RELATIVE.contains(text.key(k - 1));
      boolean source = relative && k == noun + 2 && !measures.words("tally-nouns").contains(bare(noun))
          || byItself(noun);
      return new Made(relative ? k - 1 : k, p.get(), source, measures.words("relaying").stream().anyMatch(key::startsWith));
    }
    return null;
  }

  /// Whether the noun is of a work that is a source of its own beside its maker: a poll, a study.
  boolean byItself(int noun) {
    return measures.words("sources-by-themselves").stream().anyMatch(bare(noun)::startsWith);
  }

  private String bare(int noun) {
    String key = text.key(noun).startsWith("و") && text.key(noun).length() > 4 ? text.key(noun).substring(1) : text.key(noun);
    return key.startsWith("لل")
        ? key.substring(2)
        : key.startsWith("ال") || key.startsWith("ل") && key.length() > 4
            ? key.substring(key.startsWith("ال") ? 2 : 1)
            : key;
  }
}
