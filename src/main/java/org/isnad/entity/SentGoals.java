package org.isnad.entity;

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
  /// @param head the first word of the title, without the article
  /// @param named whether somebody's name follows the place, or another place
  static boolean reached(Scan scan, String head, int to, Candidate place, boolean named) {
    if (named || scan.nisba(place.end) != null || broken(scan, place.end)) {
      return false;
    }
    int k = to - 1;
    while (k > to - TITLE && scan.word(k) && !scan.key(k).endsWith(head)) {
      k--;
    }
    if (!scan.word(k - 1) || !scan.lists.office.journeys.contains(bare(scan.key(k - 1)))) {
      return false; // وصل بيروت المبعوث الأميركي إلى سوريا
    }
    for (int at = place.end; at < place.end + FURTHER && scan.in(at) && !scan.mark(at, ".؛،"); at++) {
      if (scan.key(at).equals("الي")) {
        return false; // وصل المبعوث إلى اليمن أمس إلى عدن
      }
    }
    return true;
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
    boolean joined = key.startsWith("و") && !key.startsWith("وص") || key.startsWith("ف");
    return joined && key.length() > 3 ? key.substring(1) : key;
  }
}
