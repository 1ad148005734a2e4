package org.isnad.entity;

import org.isnad.lexicon.Title;
import org.isnad.claim.Entity;

/// Words with a conjunction or preposition written to them where a name of a person may begin, go on or end.
final class NameClitics {

  private final Scan scan;
  private final GivenNames given;
  private final WordShapes shapes;

  NameClitics(Scan scan, GivenNames given) {
    this.scan = scan;
    this.given = given;
    this.shapes = new WordShapes(scan);
  }

  /// "وفتيان", "وشهيدة": "و" and a common noun.
  boolean joinsNoun(int i) {
    String key = scan.key(i);
    return key.startsWith("و") && key.length() > 3 && (joinsVerb(i) || key.endsWith("ان") || key.endsWith("ات"))
        && scan.words.nameShare(key) < 0.35
        && scan.count(key.substring(1)) >= scan.count(key) && scan.words.nameShare(key.substring(1)) < 0.15;
  }

  /// "علي" before a word of names, also after "و": no preposition, which is written with another letter.
  boolean ali(int i) {
    String bare = scan.tokens.get(i).bare();
    return (bare.equals("علي") || bare.equals("وعلي")) && scan.word(i + 1) && scan.words.nameShare(scan.key(i + 1)) >= 0.35;
  }

  /// "وقارن" before a name: "و" and a word that no name begins with.
  boolean joinsVerb(int i) {
    String key = scan.key(i);
    return key.startsWith("و") && key.length() > 3 && !scan.lexicon.givenNames().containsKey(key) && scan.words.nameShare(key) < 0.4
        && scan.words.nameShare(key.substring(1)) < 0.15 && (scan.count(key.substring(1)) > 3 || present(key)) && !ali(i);
  }

  /// "ويصحب": "و" and a verb of the present that the newspapers hardly know. What has the form of none is a name written with W: ويلمان.
  private boolean present(String key) {
    return key.startsWith("وي") && key.length() > 4 && key.length() < 8 && (scan.count(key.substring(1)) > 0 || formed(key))
        && !scan.lexicon.surnames().containsKey(key)
        && !scan.lexicon.surnames().containsKey(key.substring(1)) && !scan.lexicon.givenNames().containsKey(key.substring(1));
  }

  /// Whether the word may be "و" and a form of the present, by the letters that the patterns add: يفعل، يفاعل، يفتعل، يتفعل، ينفعل، يستفعل، يفعلون.
  private static boolean formed(String key) {
    int n = key.length() - 1;
    return n < 5 || "تنس".indexOf(key.charAt(2)) >= 0 || "ات".indexOf(key.charAt(3)) >= 0 || key.endsWith("ون")
        || n == 6 && key.endsWith("ان");
  }

  /// "ود. فلان".
  boolean joinsDoctor(int i) {
    return scan.key(i).length() == 2 && scan.key(i).startsWith("و") && scan.mark(i + 1, "./");
  }

  /// "ونايف" after a name is و and the next given name, unless the whole is a name itself, as وليد is.
  boolean joinsNext(String key) {
    if (!key.startsWith("و") || key.length() < 4 || scan.lexicon.givenNames().containsKey(key)
        || scan.lexicon.surnames().containsKey(key)) {
      return false;
    }
    String rest = key.substring(1);
    return given.surely(rest) || scan.words.nameShare(rest) >= 0.4 && scan.count(rest) > 3 && scan.count(rest) > 2 * scan.count(key);
  }

  /// "بأبها", "لصحافيين": a preposition written to a place, a title or a word far more common than the whole.
  boolean fused(int i) {
    String key = scan.key(i);
    if (key.length() < 4 || "بل".indexOf(key.charAt(0)) < 0) {
      return false;
    }
    var named = scan.lexicon.entityForms().at(scan.tokens, i);
    if (named != null && named.clitics() != null && named.end() > i + 1 && named.values().get(0).type() == Entity.Type.ORG) {
      return true; // لفرانس برس
    }
    if (scan.words.nameShare(key) >= 0.35) {
      return false;
    }
    String rest = key.substring(1);
    if (shapes.son(key)) {
      return false;
    }
    if (rest.equals("الي") || rest.equals("علي")) {
      return false; // بالي
    }
    var place = scan.lexicon.entityForms().at(scan.tokens, i);
    if (place != null && place.clitics() != null && key.startsWith("ل") && place.values().get(0).type() == Entity.Type.PER
        && !scan.lexicon.surnames().containsKey(key) && !scan.lexicon.givenNames().containsKey(key)) {
      return true; // قال بوتين لزيلينسكي
    }
    return place != null && place.clitics() != null && scan.words.placeShare(key) >= 0.3
        || scan.words.nameShare(rest) < 0.2 && scan.count(rest) > 12
            && scan.count(rest) > (scan.lexicon.surnames().containsKey(key) ? 2 : 1) * scan.count(key);
  }

  /// Whether an office, rank or form of address ends right before the token.
  private boolean behindTitle(int i) {
    var m = scan.lexicon.titles().at(scan.tokens, i - 1);
    return m != null && m.end() == i;
  }

  /// "على" for "علي" behind a rank, as some print it: اللواء على حسن.
  boolean aliBehindRank(int i) {
    if (i == 0 || !scan.key(i).equals("علي") || !scan.word(i + 1) || scan.lists.function.isStop(scan.key(i + 1))) {
      return false;
    }
    String next = scan.key(i + 1);
    if (scan.words.nameShare(next) < 0.35) {
      return scan.tokens.get(i).bare().equals("علي") && !shapes.glued(next) && !fused(i + 1)
          && (shapes.rare(next) || scan.words.nameShare(next) >= 0.1 || scan.tellsAli() && !scan.definite(i + 1) && behindTitle(i));
    }
    var m = scan.lexicon.titles().exactAt(scan.tokens, i - 1);
    return scan.tokens.get(i).bare().equals("علي") || m != null && m.end() == i && scan.definite(i - 1)
        && m.values().stream().anyMatch(t -> t.kind() == Title.Kind.RANK);
  }
}
