package org.isnad.entity;

import org.isnad.claim.Entity;

/// Where somebody who is sent goes, told behind his title as if it were what he is sent to: "وصل المبعوث الأميركي إلى بيروت", not "المبعوث الأميركي إلى
/// سوريا".
final class SentGoals {

  /// How far behind the place another goal may stand, which leaves the first one to the title, in tokens.
  private static final int FURTHER = 8;
  /// How far the title may stand from the preposition, in tokens.
  private static final int TITLE = 8;

  private SentGoals() {
  }

  /// Whether the place, brought in by "إلى" at the token, is where the verb right before the title leads.
  ///
  /// @param named whether somebody's name follows the place, or another place
  static boolean reached(Scan scan, int to, Candidate place, boolean named) {
    if (named || scan.nisba(place.end) != null || broken(scan, place.end)) {
      return false;
    }
    int k = to - 1;
    while (k > to - TITLE && scan.word(k) && !scan.lists.office.journeys.contains(bare(scan.key(k)))) {
      k--;
    }
    if (!scan.word(k) || !scan.lists.office.journeys.contains(bare(scan.key(k))) || scan.lists.function.isStop(scan.key(k + 1))) {
      return false;
    }
    for (int at = place.end; at < place.end + FURTHER && scan.in(at) && !scan.mark(at, ".؛،"); at++) {
      if (scan.key(at).equals("الي")) {
        return false; // وصل المبعوث إلى اليمن أمس إلى عدن
      }
    }
    return place.type == Entity.Type.LOC;
  }

  /// Whether a line ends before the token without a mark: a name that was a link may follow.
  private static boolean broken(Scan scan, int i) {
    if (!scan.in(i) || !scan.word(i)) {
      return !scan.in(i);
    }
    int from = scan.tokens.get(i - 1).span().end();
    return scan.document.text().substring(from, scan.tokens.get(i).span().start()).indexOf('\n') >= 0;
  }

  private static String bare(String key) {
    return key.startsWith("و") && key.length() > 3 && !key.startsWith("وص") || key.startsWith("ف") ? key.substring(1) : key;
  }
}
