package org.isnad.entity;

import org.isnad.text.Clitics;
import org.isnad.text.Token;

/// Where the name of a person begins and ends.
///
/// After a title a name is whatever is no ordinary word, up to six words; with no title before it, a name needs two words and a known given name
/// at its head.
final class PersonNames {

  private static final int MOST_WORDS = 6;
  private final Scan scan;

  PersonNames(Scan scan) {
    this.scan = scan;
  }

  /// The end of the name that begins at the token after a title, or `i` when none does.
  int afterTitle(int i) {
    if (!scan.word(i) || FunctionWords.isStop(scan.key(i)) || scan.tokens.get(i).bare().startsWith("فإن") || possessed(i)
        || scan.future(i) || FunctionWords.APPENDED.contains(scan.key(i))
        || scan.nisba(i) != null && (scan.words.nameShare(scan.key(i)) < 0.4 || scan.words.nameShare(scan.key(i + 1)) < 0.3)) {
      return i;
    }
    org.isnad.entity.tagger.Tagged t = scan.proposed.get(i);
    if (adjectival(scan.key(i)) && scan.words.nameShare(scan.key(i)) < 0.35) {
      return i; // الجانب البنيني
    }
    int proposed = t != null && t.type() == org.isnad.claim.Entity.Type.PER && t.margin() >= 1
        && (scan.words.nameShare(scan.key(i)) >= 0.05 || scan.count(scan.key(i)) < 3) ? proposedEnd(t) : i;
    if (!nameWord(i, scan.key(i), 0.2)) {
      return proposed;
    }
    return Math.max(proposed, extend(i, true));
  }

  /// The end of a name of two words or more that begins at the token without a title, or `i`.
  int free(int i) {
    if (!scan.word(i) || FunctionWords.isStop(scan.key(i)) || scan.tokens.get(i).bare().equals("على")
        || scan.tokens.get(i).bare().startsWith("فإن")) {
      return i;
    }
    String key = scan.key(i);
    boolean given = given(key);
    if (!given) {
      for (Clitics.Split s : Clitics.splits(key)) {
        if (!s.article() && given(s.rest()) && s.rest().length() >= 3
            && !(scan.count(key) > 200 && scan.count(key) > 5 * scan.count(s.rest()))) {
          given = true;
          break;
        }
      }
    }
    boolean particle = key.equals("ابو") || key.equals("عبد");
    if (!given && !particle) {
      return i;
    }
    if (!scan.word(i + 1) || FunctionWords.isStop(scan.key(i + 1))) {
      return i;
    }
    String next = scan.key(i + 1);
    boolean second = FunctionWords.NAME_PARTICLES.contains(next) && scan.word(i + 2) || scan.words.nameShare(next) >= 0.35
        || rare(next) && scan.nisba(i + 1) == null;
    return second ? extend(i, false) : i;
  }

  /// Where a proposed name ends: before the next one that "و" joins.
  int proposedEnd(org.isnad.entity.tagger.Tagged t) {
    int end = Math.min(t.end(), scan.limit);
    for (int k = t.first() + 1; k < end; k++) {
      String key = scan.key(k);
      if (FunctionWords.isStop(key) && !FunctionWords.NAME_PARTICLES.contains(key)) {
        return k;
      }
      if (t.type() == org.isnad.claim.Entity.Type.PER
          && (FunctionWords.MODIFIERS.contains(key) || FunctionWords.APPENDED.contains(key) || nextTitled(k) || possessed(k))) {
        return k;
      }
      if (t.type() == org.isnad.claim.Entity.Type.PER && key.startsWith("و") && key.length() > 3
          && (scan.words.nameShare(key) < 0.5 || joinsNext(key))) {
        return k;
      }
    }
    return end;
  }

  /// A definite word with the ending of an adjective of relation.
  static boolean adjectival(String key) {
    return key.startsWith("ال") && key.length() > 5
        && (key.endsWith("ي") || key.endsWith("يه") || key.endsWith("يين") || key.endsWith("يون"));
  }

  /// Where in the first token the name begins: after a clitic if the rest is the known name.
  int offset(int i) {
    Token t = scan.tokens.get(i);
    if (!given(t.key()) && !scan.lexicon.givenNames().containsKey(t.key())) {
      for (Clitics.Split s : Clitics.splits(t.key())) {
        if (!s.article() && (given(s.rest()) || s.conjunction().equals("و") && s.preposition().isEmpty() && s.rest().length() > 3
            && scan.count(s.rest()) > 3 && scan.count(s.rest()) > 2 * scan.count(t.key()) && scan.words.nameShare(s.rest()) >= 0.5)) {
          return t.span().start() + s.taken();
        }
      }
    }
    return t.span().start();
  }

  /// "ونايف" after a name is و and the next given name, unless the whole is a name itself, as وليد is.
  private boolean joinsNext(String key) {
    return key.startsWith("و") && key.length() > 3 && !scan.lexicon.givenNames().containsKey(key)
        && !scan.lexicon.surnames().containsKey(key)
        && given(key.substring(1));
  }

  private boolean given(String key) {
    return scan.words.nameShare(key) >= 0.5 && scan.lexicon.givenNames().containsKey(key);
  }

  private int extend(int i, boolean titled) {
    int end = i + 1;
    int count = FunctionWords.NAME_PARTICLES.contains(scan.key(i)) ? 0 : 1;
    while (scan.word(end) && count < MOST_WORDS) {
      String key = scan.key(end);
      if (FunctionWords.NAME_PARTICLES.contains(key)) {
        if (scan.word(end + 1) && nameWord(end + 1, scan.key(end + 1), 0.05) && !FunctionWords.isStop(scan.key(end + 1))) {
          end += 2;
          count++;
          continue;
        }
        if (key.equals("اوغلو") || key.equals("اكبر")) {
          end++;
          continue;
        }
        break;
      }
      if (FunctionWords.isStop(key) || FunctionWords.APPENDED.contains(key) || possessed(end) || nextTitled(end)
          || !continues(end, key, titled)) {
        break;
      }
      end++;
      count++;
    }
    while (end > i + 1 && FunctionWords.NAME_PARTICLES.contains(scan.key(end - 1)) && !scan.key(end - 1).equals("اوغلو")
        && !scan.key(end - 1).equals("اكبر")) {
      end--;
    }
    return end;
  }

  /// An indefinite accusative behind a name: "عين الملا منصور زعيما".
  private boolean predicate(String key) {
    if (!key.endsWith("ا") || key.length() < 5 || key.startsWith("ال")) {
      return false;
    }
    String stem = key.substring(0, key.length() - 1);
    return scan.count(stem) > 60 && scan.words.nameShare(stem) < 0.2;
  }

  /// "لقاعدتي": a clitic and a noun that opens names of places or bodies.
  private boolean headed(int i) {
    if (!rare(scan.key(i))) {
      return false;
    }
    var head = scan.lexicon.heads().at(scan.tokens, i);
    return head != null && head.clitics() != null && !head.clitics().preposition().isEmpty();
  }

  /// A noun or verb with a clitic before it and a pronoun behind it: "ومحادثاته", "لوقفته".
  private boolean possessed(int i) {
    String bare = scan.tokens.get(i).bare();
    return bare.length() > 5 && "وفبل".indexOf(bare.charAt(0)) >= 0
        && (bare.endsWith("ه") || bare.endsWith("ها") || bare.endsWith("هم") || bare.endsWith("هما"));
  }

  /// "الشيخ محمد" inside what looks like a name: the next person's title and name.
  private boolean nextTitled(int i) {
    org.isnad.lexicon.TokenTrie.Match<org.isnad.lexicon.Title> m = scan.definite(i) ? scan.lexicon.titles().exactAt(scan.tokens, i) : null;
    return m != null && m.end() == i + 1 && scan.word(m.end()) && given(scan.key(m.end()));
  }

  /// The end of a name that goes on behind a known part of it: "بن عبدالعزيز", "آل نهيان".
  int onwards(int i) {
    int end = i;
    while (scan.word(end) && scan.word(end + 1) && (scan.key(end).equals("بن") || scan.key(end).equals("ال"))
        && nameWord(end + 1, scan.key(end + 1), 0.05) && !FunctionWords.isStop(scan.key(end + 1))) {
      end += 2;
      while (scan.key(end - 1).equals("عبد") && scan.word(end)) {
        end++;
      }
    }
    return end;
  }

  private boolean continues(int i, String key, boolean titled) {
    if (FunctionWords.MODIFIERS.contains(key) && key.startsWith("ال") && scan.words.nameShare(key) < 0.6) {
      return false;
    }
    if (scan.nisba(i) != null && scan.words.nameShare(key) < 0.5) {
      return false;
    }
    if (key.startsWith("و") && scan.words.nameShare(key) < 0.5 && key.length() > 3
        && (scan.words.nameShare(key.substring(1)) >= 0.3 || scan.count(key.substring(1)) > 20)) {
      return false; // "و" and the next one
    }
    if (key.startsWith("و") && key.length() > 4 && scan.words.nameShare(key) < 0.5 || joinsNext(key)) {
      return false;
    }
    return nameWord(i, key, titled ? 0.25 : 0.35);
  }

  private boolean nameWord(int i, String key, double share) {
    if (FunctionWords.NAME_PARTICLES.contains(key)) {
      return scan.word(i + 1);
    }
    return (scan.words.nameShare(key) >= share || rare(key) || key.startsWith("عبد") && key.length() > 5) && !predicate(key) && !headed(i)
        && !FunctionWords.VERBS_IN_AL.contains(key) && !glued(key) && !verbal(key);
  }

  /// A preposition and the article written to a noun: no name begins so.
  private static boolean glued(String key) {
    return key.length() > 4
        && (key.startsWith("بال") || key.startsWith("وال") || key.startsWith("فال") || key.startsWith("كال") || key.startsWith("لل"))
        && !key.equals("والي");
  }

  /// A plural or dual of the present tense.
  private boolean verbal(String key) {
    String k = key.startsWith("س") ? key.substring(1) : key;
    return k.length() > 4 && (k.startsWith("ي") || k.startsWith("ت")) && (k.endsWith("ون") || k.endsWith("ان") || k.endsWith("وا"))
        && scan.words.nameShare(key) < 0.5;
  }

  /// A word that the corpus hardly knows: more likely a foreign name than anything else, unless it looks inflected.
  private boolean rare(String key) {
    return key.length() >= 3 && scan.count(key) <= 12 && !inflected(key);
  }

  private boolean inflected(String key) {
    if (key.startsWith("ال") && key.length() > 5
        && (key.endsWith("ين") || key.endsWith("ات") || key.endsWith("ون") || key.endsWith("يه"))) {
      return true;
    }
    for (Clitics.Split s : Clitics.splits(key)) {
      if (scan.count(s.rest()) > 60) {
        return true;
      }
    }
    for (String suffix : new String[]{"ه", "ها", "هم", "وا", "ت", "ا", "ات", "ين", "ون", "ان", "هما"}) {
      if (key.endsWith(suffix) && key.length() - suffix.length() >= 3) {
        String stem = key.substring(0, key.length() - suffix.length());
        if (scan.count(stem) > 150 && scan.words.nameShare(stem) < 0.2) {
          return true;
        }
      }
    }
    return false;
  }
}
