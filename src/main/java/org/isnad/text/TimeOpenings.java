package org.isnad.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that a time may begin with, so that no grammar is asked at the many tokens that begin none. Numbers may always begin one.
///
/// A grammar that comes to read times behind a further word has to have it here: `TimeOpeningsTest` compares.
final class TimeOpenings {

  private static final WordSet WORDS = words(
      List.of(TimeWords.WEEKDAYS.keySet(), TimeWords.EDGES.keySet(), TimeWords.UNITS.keySet(), TimeWords.PARTS, TimeWords.SEASONS,
          TimeWords.DECADES, Months.first(), Ordinals.words(), Years.HEADS, NearDays.OPENING, Periods.OPENING, CountedTimes.OPENING,
          Clocks.OPENING));

  private static final TokenMemo<Boolean> OPENING = new TokenMemo<>(TimeOpenings::opens);

  private TimeOpenings() {
  }

  /// Whether a time may begin at the token.
  static boolean at(NumberScanner in, int i) {
    Token token = in.token(i);
    return in.atom(i) != null || token != null && token.isWord() && OPENING.of(token);
  }

  private static boolean opens(String key) {
    return known(key) || Clitics.splits(key).stream().anyMatch(split -> known(split.rest()));
  }

  private static boolean known(String key) {
    return WORDS.contains(key) || WORDS.contains(Clitics.withoutArticle(key));
  }

  private static WordSet words(List<? extends Collection<String>> sets) {
    Set<String> out = new HashSet<>();
    sets.forEach(out::addAll);
    return WordSet.copyOf(out);
  }
}
