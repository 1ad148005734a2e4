package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.DateTimeExpression;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// What may stand between somebody who speaks and what brings in his words: a comma, a time, where he is, an aside in brackets, the outlet that he
/// told ("أعلنت إدارة النادي، أمس (الجمعة)، أن", "أكدت الإدارة العامة للتعليم بمحافظة الخرج عدم").
final class SpeechGaps {

  private static final int REACH = 16;
  /// The most tokens of an aside in brackets and of an outlet's name in quotation marks.
  private static final int ASIDE = 7;
  private static final Set<String> ADVERBS = WordSet.of("اليوم", "امس", "ايضا", "كذلك", "رسميا", "موخرا", "مجددا", "هنا", "صباح", "مساء",
      "فجر", "ظهر", "يوم", "سابقا", "لاحقا", "بدوره", "بدورها", "بدورهم");

  private final Scan scan;
  private final BodyNames bodies;

  SpeechGaps(Scan scan, BodyNames bodies) {
    this.scan = scan;
    this.bodies = bodies;
  }

  /// The index behind all that may stand there from the token on; the token where nothing does.
  int after(int from, Sentence sentence) {
    int to = Math.min(sentence.end(), from + REACH);
    int i = from;
    while (i < to) {
      int next = step(i, sentence);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int step(int i, Sentence sentence) {
    if (scan.mark(i, "،,؛") && scan.word(i + 1)) {
      return i + 1;
    }
    if (scan.mark(i, "([")) {
      return close(i, ")]", sentence);
    }
    String key = scan.key(i);
    if (!scan.word(i)) {
      return i;
    }
    if ((key.equals("ل") || Outlets.addressed(scan, i)) && outlet(i, sentence) > i) {
      return outlet(i, sentence);
    }
    for (DateTimeExpression t : scan.document.times()) {
      if (t.first() == i) {
        return t.end();
      }
    }
    if (ADVERBS.contains(key)) {
      return i + 1;
    }
    return place(i);
  }

  /// The index after where somebody is, told with a preposition that stands alone or is written to the name: "في مدينة ترير", "بالرياض".
  int place(int i) {
    boolean apart = scan.key(i).equals("في");
    Candidate in = apart || scan.key(i).startsWith("ب") ? bodies.at(apart ? i + 1 : i) : null;
    if (in == null || in.type == Entity.Type.PER || (in.offset > scan.tokens.get(apart ? i + 1 : i).span().start()) == apart) {
      return i;
    }
    int end = in.end;
    while (scan.definite(end) && scan.nisba(end) != null) {
      end++;
    }
    return end;
  }

  private int outlet(int i, Sentence sentence) {
    int open = i + 1;
    if (scan.quote(open)) {
      for (int k = open + 1; k < Math.min(sentence.end(), open + ASIDE); k++) {
        if (scan.quote(k)) {
          return k + 1;
        }
      }
      return i;
    }
    Candidate body = bodies.at(i);
    return body != null && Outlets.addressed(scan, i, body) ? body.end : i;
  }

  private int close(int open, String marks, Sentence sentence) {
    for (int k = open + 1; k < Math.min(sentence.end(), open + ASIDE); k++) {
      if (scan.mark(k, marks)) {
        return k + 1;
      }
    }
    return open;
  }
}
