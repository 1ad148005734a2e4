package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;

/// Names whose last words mean something else too, shown by what closes them: between a verb of saying and what brings in the words said stands only
/// who speaks ("وقال محمد الفقيه إن", "وأوضح الدكتور ممدوح الثقيل أن", "وبحسب جون بالمر فإن").
record ClosedNames(Scan scan, Cues cues) {

  /// The most words that the name goes on for.
  private static final int FURTHER = 2;
  private static final int MOST_WORDS = 5;
  /// How much more often the newspapers have a word without its first letter, where that is no preposition: ليرد, بورد.
  private static final int FAR = 12;

  /// Lets the name go on to what brings in the words said.
  void extend(Candidate c) {
    if (c.type != Entity.Type.PER || c.name == null || c.plural || !scan.word(c.end) || scan.lists.function.isStop(scan.key(c.end))
        || c.name.end() != scan.tokens.get(c.end - 1).span().end() || c.first == 0 || c.nameKeys.size() >= MOST_WORDS) {
      return;
    }
    int to = c.end + 1;
    while (to < c.end + FURTHER && scan.word(to) && !opens(to)) {
      to++;
    }
    if (!opens(to) || !introduced(c, to)) {
      return;
    }
    if (c.known != null) {
      return; // قال ترامب الجمهوري إن: known by that name alone
    }
    for (int k = c.end; k < to; k++) {
      if (!may(k, to, c.nameKeys.size() == 1 && k == c.end)) {
        return;
      }
    }
    int start = c.name.start();
    int first = c.end - 1;
    while (first > c.first && scan.tokens.get(first).span().start() > start) {
      first--;
    }
    c.end = to;
    c.name = scan.span(first, to, start);
    c.nameKeys = scan.keys(first, to, start);
  }

  /// Whether an office closes the name, a comma before it or not: "قال بدر باسلمه وزير النقل", "أفاد غلام رسول، المسؤول في".
  private boolean office(int i) {
    int at = scan.mark(i, "،,") ? i + 1 : i;
    TokenTrie.Match<Title> m = scan.word(at) ? scan.lexicon.titles().exactAt(scan.tokens, at) : null;
    return m != null && m.values().get(0).kind() == Title.Kind.OFFICE && !m.values().get(0).plural()
        && (m.end() > at + 1 || at > i || !scan.definite(at));
  }

  private boolean opens(int i) {
    return office(i) || scan.in(i) && (scan.mark(i, ":") || scan.word(i) && (scan.lists.function.that.contains(scan.key(i))
        || scan.key(i).equals("الي") && scan.lists.function.that.contains(scan.key(i + 1)) || scan.tokens.get(i).bare().startsWith("فإن")));
  }

  private boolean introduced(Candidate c, int to) {
    if (!scan.mark(to, ":") && scan.tokens.get(to).bare().startsWith("فإن")) {
      return true;
    }
    Cues.Hit verb = cues.at(scan.tokens.get(c.first - 1));
    return verb != null && verb.finite() && !verb.cue().form().object();
  }

  /// Whether a name can go on with the word.
  ///
  /// @param second whether it stands behind the first word of the name
  private boolean may(int i, int to, boolean second) {
    String key = scan.key(i);
    double share = scan.words.nameShare(key);
    if (share >= 0.5 || scan.lists.name.particles.contains(key) && i + 1 < to) {
      return true;
    }
    String bare = scan.tokens.get(i).bare();
    if (key.length() < 2 || scan.lists.function.isStop(key) || scan.lists.name.wishes.contains(key)
        || scan.lists.name.appended.contains(key)
        || scan.lists.office.modifiers.contains(key) || scan.lists.office.terms.contains(key) || scan.future(i) || scan.time(i)
        || scan.medium(i)
        || scan.timed(i) || bare.endsWith("ها") || bare.endsWith("هم") || bare.endsWith("ته")
        || scan.lexicon.heads().at(scan.tokens, i) != null && !scan.definite(i)) {
      return false;
    }
    if (scan.definite(i) && !scan.lexicon.surnames().containsKey(key)
        && (bare.endsWith("ة") && scan.count(key) > FAR || scan.lexicon.titles().exactAt(scan.tokens, i) != null)) {
      return false; // أحمد السائق، سعاد الطالبة
    }
    if (scan.definite(i)) {
      return i + 1 == to && !key.endsWith("ون") && !key.endsWith("ين") && !key.endsWith("ات") && (second || scan.count(key) <= FAR);
    }
    boolean listed = scan.lexicon.surnames().containsKey(key) || scan.lexicon.givenNames().containsKey(key);
    if (cues.at(scan.tokens.get(i)) != null && !listed || scan.lexicon.titles().at(scan.tokens, i) != null && !listed
        || key.endsWith("ا") && key.length() > 4 && (scan.count(key) > 2 || scan.count(key.substring(0, key.length() - 1)) > FAR)
            && !listed) {
      return false;
    }
    if (key.length() > 3 && "بلفوك".indexOf(key.charAt(0)) >= 0 && !listed && scan.count(key.substring(1)) > FAR
        && scan.count(key.substring(1)) > scan.count(key)) {
      return "بو".indexOf(key.charAt(0)) >= 0 && second && scan.count(key.substring(1)) > FAR * scan.count(key) && !key.startsWith("بال")
          && !key.startsWith("وال");
    }
    return scan.count(key) <= FAR || listed && scan.count(key) <= 450
        || second && i + 2 == to && scan.words.nameShare(scan.key(i + 1)) >= 0.5; // خالد قرار الحربي
  }
}
