package org.isnad.extract;

import org.isnad.entity.Phrase;
import org.isnad.lexicon.Measures;
import org.isnad.text.Sentence;

/// Finds bodies that change what they expect, who are credited with what they change it to: "رفع البنك توقعاته إلى 5 بالمئة".
record Forecasts(Text text, Measures measures) {

  /// How far behind whose it is a forecast may be named, in tokens.
  private static final int FORECAST = 3;
  /// How far before the forecast the verb may stand, in tokens.
  private static final int VERB = 20;

  /// The verb by which a body changes its forecast at the token, with the forecast behind it or taken up by a pronoun ("رفع البنك توقعاته للعام، وخفضها
  /// للعام المقبل"); -1 when there is none.
  int revising(String verb, int k, Sentence sentence) {
    if (measures.words("revising").contains(verb)) {
      int end = text.phraseAt(k + 1).map(Phrase::end).orElse(-1);
      for (int i = end; i >= 0 && i < end + FORECAST; i++) {
        if (measures.words("forecasts").contains(text.key(i))) {
          return k;
        }
      }
      return -1;
    }
    if (verb.endsWith("ها") && measures.words("revising").contains(verb.substring(0, verb.length() - 2))) {
      for (int i = k - 1; i >= sentence.first(); i--) {
        if (measures.words("forecasts").contains(text.key(i))) {
          return verb(i, sentence);
        }
      }
    }
    return -1;
  }

  /// The verb of changing before the forecast at the token, or -1.
  private int verb(int forecast, Sentence sentence) {
    for (int i = forecast - 1; i >= Math.max(sentence.first(), forecast - VERB); i--) {
      String key = text.key(i);
      if (measures.words("revising").contains(key.startsWith("و") && key.length() > 3 ? key.substring(1) : key)) {
        return i;
      }
    }
    return -1;
  }
}
