package org.isnad.extract;

import org.isnad.text.Clitics;

/// Tells a paper that a station has only put on the air, which nobody has from the station: "قالت الوزارة، في بيان بثه التلفزيون الرسمي، إن". An agency
/// that carries it passes it on.
final class Broadcasts {

  private Broadcasts() {
  }

  /// Whether the verb at the token puts a paper on the air and a station is named behind it.
  static boolean at(Text text, int verb) {
    return text.is("stations", verb + 1) && paper(text, verb);
  }

  private static boolean paper(Text text, int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - 3); k--) { // "بيان له بثته", "بيان رسمي بثه"
      if (text.words("aired-papers").contains(Clitics.withoutArticle(text.key(k)))) {
        return true;
      }
    }
    return false;
  }
}
