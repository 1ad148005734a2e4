package org.isnad.entity;

import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Nisba;

/// Whether words are given names: by the lists of names, and by how the newspapers use them.
final class GivenNames {

  private final Scan scan;

  GivenNames(Scan scan) {
    this.scan = scan;
  }

  /// Whether a woman called by her son begins at the token, right behind a verb of saying or what she is: "قالت أم خالد", "النازحة أم خالد". "أم" is a
  /// conjunction elsewhere.
  boolean mother(int i) {
    return scan.word(i) && scan.word(i + 1) && scan.tokens.get(i).bare().equals("أم") && surely(scan.key(i + 1))
        && (scan.says.test(i - 1) || scan.definite(i - 1) && scan.key(i - 1).endsWith("ه") || scan.mark(i - 1, "."));
  }

  /// A word that stands nearly always in names of persons and is no family's name with the article.
  boolean likeGiven(String key) {
    return !key.startsWith("ال") && scan.words.nameShare(key) >= 0.65 && scan.count(key) > 12;
  }

  /// A given name by the lists that the newspapers hardly have: سائد.
  boolean seldom(String key) {
    return scan.count(key) <= 12 && scan.lexicon.givenNames().getOrDefault(key, 0) >= 10;
  }

  /// A given name that hardly means anything else.
  boolean surely(String key) {
    return scan.words.nameShare(key) >= 0.5 && scan.lexicon.givenNames().containsKey(key);
  }

  /// A nationality's adjective behind a title and one given name, where no adjective stands: the family is called so ("رئيس الهيئة ماهر الصيني").
  boolean alone(int first, int i) {
    if (!scan.definite(i) || !scan.key(i).endsWith("ي") || !surely(scan.key(first)) || scan.key(first).startsWith("ال")) {
      return false;
    }
    Nisba nisba = scan.nisba(i);
    return nisba == null ? scan.lexicon.entityForms().exactAt(scan.tokens, i) != null : scan.lexicon.surnames().containsKey(scan.key(i));
  }

  /// The adjective of a town or region behind a title and one given name: "الدكتور محمد الرمادي".
  boolean ofTown(int first, int i) {
    Nisba nisba = scan.definite(i) ? scan.nisba(i) : null;
    return nisba != null && scan.key(i).endsWith("ي") && surely(scan.key(first)) && !scan.key(first).startsWith("ال")
        && scan.lexicon.entities().get(nisba.ref()) instanceof KnownEntity home && !home.kind().equals("country");
  }

  /// "ألان", "دون": names that are also particles, the first by folding only.
  boolean foreignParticle(int i) {
    String bare = scan.tokens.get(i).bare();
    return bare.equals("ألان") || bare.equals("آلان") && !scan.key(i - 1).equals("حتي")
        || bare.equals("دون") && scan.lists.media.beforePersons.contains(scan.key(i - 1));
  }

  /// A given name by the lists, though the newspapers use the word otherwise too; or spelt as only foreign names are: آلينا, أوليه.
  boolean listed(int i) {
    String key = scan.key(i);
    Integer known = scan.lexicon.givenNames().get(key);
    String bare = scan.tokens.get(i).bare();
    if (bare.equals("على")) {
      return false;
    }
    return known != null && (known >= 10 || scan.count(key) <= 100)
        || bare.startsWith("آل") && bare.length() > 3 || bare.endsWith("يه") && bare.length() > 3 && !key.startsWith("ال");
  }
}
