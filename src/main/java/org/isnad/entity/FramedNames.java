package org.isnad.entity;

import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;

/// Names that only their place shows: the words between an office and what brings in the words said, where somebody speaks ("وقال محامي الدفاع سورن
/// سودالين لوكالة رويترز إن", "وقال رئيس هيئة الأرصاد غلام رسول إن").
final class FramedNames {

  private static final int MOST_WORDS = 4;
  /// How far an office and its holder's name may stand behind the verb, in tokens.
  private static final int REACH = 14;

  private final Scan scan;
  private final Cues cues;
  private final WordShapes shapes;
  private int from = -1;
  private int to = -1;

  FramedNames(Scan scan, Cues cues) {
    this.scan = scan;
    this.shapes = new WordShapes(scan);
    this.cues = cues;
  }

  /// Notes that the verb of saying stands right before the token, so that names behind offices are sought up to what it brings in.
  void said(int i) {
    if (i < from) {
      return;
    }
    Cues.Hit verb = i > 0 ? cues.at(scan.tokens.get(i - 1)) : null;
    if (verb == null || !verb.finite() || verb.cue().form().object()) {
      return;
    }
    for (int k = i; scan.in(k) && k < i + REACH; k++) {
      String key = scan.key(k);
      if (key.equals("ان") || key.equals("انه") || key.equals("انها") || key.equals("بان") || key.equals("بانه") || scan.mark(k, ":")) {
        from = i;
        to = k;
        return;
      }
      if (scan.mark(k, ".؛؟!،,(") || scan.quote(k)) {
        return;
      }
    }
  }

  /// The end of the name that the frame shows at the token, or the token.
  int at(int i) {
    if (i <= from || i >= to) {
      return i;
    }
    int end = i;
    boolean like = false;
    while (end < to && scan.word(end)) {
      String key = scan.key(end);
      if (end > i && (fused(end) || scan.tokens.get(end).bare().equals("على"))) {
        break; // لفرانس برس، بدوره
      }
      if (end - i >= MOST_WORDS || !nameable(end, i)) {
        return i;
      }
      like |= scan.words.nameShare(key) >= 0.2 || scan.count(key) <= 12;
      end++;
    }
    return like && end - i >= 2 ? end : i;
  }

  private boolean nameable(int i, int begin) {
    String key = scan.key(i);
    boolean first = i == begin;
    boolean given = i == begin + 1 && scan.words.nameShare(scan.key(begin)) >= 0.35;
    boolean after = !first && scan.lists.name.particles.contains(scan.key(i - 1));
    if (given && i + 1 == to && closes(i)) {
      return true; // محمود وزيري إن
    }
    if (scan.lists.function.isStop(key) || scan.lists.office.modifiers.contains(key) || scan.lists.name.wishes.contains(key)
        || shapes.glued(key)
        || scan.tokens.get(i).bare().equals("على") || scan.nisba(i) != null || scan.future(i) || title(i) || scan.timed(i)
        || PersonNames.adjectival(key) && scan.count(key) > 12 && scan.words.nameShare(key) < 0.2 || cues.at(scan.tokens.get(i)) != null) {
      return false;
    }
    if (first && fused(i) || !after && !given && scan.ordinary(i) && !scan.definite(i)) {
      return false; // موظفا، أسواق، كهرباء
    }
    if (key.startsWith("و") && key.length() > 3 && scan.words.nameShare(key) < 0.3 && scan.count(key.substring(1)) > scan.count(key)) {
      return first && (scan.count(key) <= 12 || scan.lexicon.givenNames().containsKey(key));
    }
    return first || !scan.definite(i - 1) || !scan.ordinary(i - 1) || scan.words.nameShare(key) < 0.5; // الفنانة التشكيلية أحلام
  }

  /// Whether the word right before what brings in the words said, behind a given name, is the family's name though it means something else.
  private boolean closes(int i) {
    String key = scan.key(i);
    return key.endsWith("ي") && key.length() > 3 && !scan.lists.function.isStop(key) && !scan.lists.name.wishes.contains(key) && !fused(i)
        && !scan.lists.office.modifiers.contains(key) && !scan.tokens.get(i).bare().endsWith("ى") && !scan.future(i) && !scan.timed(i)
        && !key.startsWith("و" + "ال") && cues.at(scan.tokens.get(i)) == null && !shapes.glued(key);
  }

  /// A preposition written to a word that is more common than the whole.
  private boolean fused(int i) {
    String key = scan.key(i);
    if (key.equals("ل") || addressed(i)) {
      return true;
    }
    if (i + 1 == to && scan.count(key) < 2) {
      return false; // الخضر لصور إن
    }
    return key.length() > 3 && "بل".indexOf(key.charAt(0)) >= 0 && scan.words.nameShare(key) < 0.35
        && scan.count(key.substring(1)) > 12 && scan.count(key.substring(1)) > scan.count(key);
  }

  /// "لوكالة", "لرويترز", "للصحيفة": to whom it was said.
  private boolean addressed(int i) {
    String key = scan.key(i);
    if (!key.startsWith("ل") || key.length() < 4) {
      return false;
    }
    var known = scan.lexicon.entityForms().at(scan.tokens, i);
    var head = scan.lexicon.heads().at(scan.tokens, i);
    return known != null && known.clitics() != null && known.values().get(0).type() == Entity.Type.ORG
        || head != null && head.clitics() != null || key.startsWith("لل");
  }

  private boolean title(int i) {
    TokenTrie.Match<Title> m = scan.lexicon.titles().exactAt(scan.tokens, i);
    return m != null && scan.words.nameShare(scan.key(i)) < 0.35;
  }
}
