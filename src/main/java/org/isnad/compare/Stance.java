package org.isnad.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.compare.Told.ToldStatement;
import org.isnad.text.Folding;

/// Whether two tellings of one statement, alike in their words, say the opposite: one denies what the other affirms.
final class Stance {

  private static final Set<String> NEGATIONS = Set.of("لا", "لم", "لن", "ليس", "ليست", "ليسوا", "عدم", "بعدم", "ولا", "ولم", "ولن", "لعدم");

  /// Stems of cues that take back what follows them.
  private static final Pattern DENIES = Pattern.compile("(?:^|\\s)[وفس]?(?:نفي|نفت|ينفي|تنفي|نافيا|انكر|ينكر|تنكر|منكرا|كذب|يكذب|مكذبا)");

  /// "لا يزال" goes on.
  private static final Pattern STILL = Pattern.compile("(?:لا|لم|ما) [يت]?زال(?:ت|وا)?|لم يزل");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private Stance() {
  }

  static boolean opposed(ToldStatement a, ToldStatement b) {
    return denies(a) != denies(b);
  }

  /// An odd number of negations denies: "نفى عدم ..." affirms.
  private static boolean denies(ToldStatement statement) {
    String text = STILL.matcher(Folding.key(statement.text())).replaceAll(" ");
    long inText = Arrays.stream(NO_LETTERS.split(text)).filter(NEGATIONS::contains).count();
    boolean inCue = statement.cue() != null && DENIES.matcher(Folding.key(statement.cue())).find();
    return (inText + (inCue ? 1 : 0)) % 2 == 1;
  }
}
