package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;

/// What ends or begins a name whatever lists of names have: mourning that is declared, the title of a woman, a noun with "his", and the given name of
/// one who is known by the next word.
final class NameLimits {

  /// How far back the verb of declaring may stand, in tokens.
  private static final int REACH = 14;
  /// How often the newspapers have a word that is known to be none of a name, and the share of names that it may have then.
  private static final double OFTEN = 12;
  private static final double SHARE = 0.2;
  private static final Set<String> FOR = WordSet.of("لمده", "يوما", "يومين", "ليوم", "ليومين", "لثلاثه", "لاسبوع", "ثلاثه", "سبعه", "اسبوعا");

  private final Scan scan;

  NameLimits(Scan scan) {
    this.scan = scan;
  }

  /// "أعلن الرئيس ماجد سالم الحداد الوطني": the noun for mourning, which is the name of families too.
  boolean declared(int i) {
    if (!scan.lists.name.declared.contains(scan.key(i))) {
      return false;
    }
    String next = scan.key(i + 1);
    if (scan.lists.name.declaredHow.contains(next)) {
      return true;
    }
    boolean timed = FOR.contains(next) || scan.in(i + 1) && scan.tokens.get(i + 1).isNumber();
    boolean mourned = next.equals("علي") && scan.lists.name.mourned.contains(scan.key(i + 2));
    if (!timed && !mourned) {
      return false;
    }
    for (int k = i - 1; k >= 0 && k > i - REACH && !scan.mark(k, ".؟!"); k--) {
      if (scan.lists.name.declaring.contains(scan.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// "المبعوثة" behind "حفتر": a woman's title with the article, which no family is called by.
  boolean herTitle(int i) {
    if (!scan.definite(i) || !scan.tokens.get(i).bare().endsWith("ة") || scan.words.nameShare(scan.key(i)) >= SHARE
        || scan.lexicon.surnames().containsKey(scan.key(i))) {
      return false;
    }
    TokenTrie.Match<Title> m = scan.lexicon.titles().exactAt(scan.tokens, i);
    return m != null && m.values().stream().noneMatch(Title::plural); // not السادة
  }

  /// "مقاطعته", "مراوغته": a feminine noun with "his" behind a name.
  boolean hers(int i) {
    String bare = scan.tokens.get(i).bare();
    int n = bare.length();
    String key = scan.key(i);
    if (n < 6 || !bare.endsWith("ته") || scan.words.nameShare(key) >= SHARE || scan.lexicon.surnames().containsKey(key)
        || scan.lexicon.givenNames().containsKey(key)) {
      return false;
    }
    String noun = key.substring(0, key.length() - 2) + "ه";
    return scan.count(noun) > OFTEN / 2 && scan.words.nameShare(noun) < SHARE;
  }

  /// Whether the one word of the name so far is how somebody is known and the word at the token is surely none of a name: "نتنياهو يماطل", "تبون
  /// الحداد", "صلاح هدفي".
  boolean beyondKnown(int first, int i) {
    String key = scan.key(i);
    if (i != first + 1 || scan.words.nameShare(key) >= SHARE || scan.lexicon.surnames().containsKey(key)
        || scan.lexicon.givenNames().containsKey(key) || scan.lists.name.particles.contains(key)) {
      return false;
    }
    boolean verb = key.length() == 5 && key.charAt(0) == 'ي' && key.charAt(2) == 'ا';
    boolean two = key.endsWith("ي") && key.length() > 3 && !scan.definite(i) && scan.definite(i + 1)
        && scan.count(key.substring(0, key.length() - 1)) > 10 * OFTEN
        && scan.words.nameShare(key.substring(0, key.length() - 1)) < SHARE; // هدفي المباراة
    boolean behind = key.length() > 4 && key.charAt(0) == 'ب' && scan.count(key.substring(1)) > 10 * OFTEN
        && scan.words.nameShare(key.substring(1)) < SHARE; // بموقف
    return (verb || two || behind) && known(first, i);
  }

  private boolean known(int first, int end) {
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().at(scan.tokens, first);
    return m != null && m.end() == end && m.values().stream().anyMatch(e -> e.type() == Entity.Type.PER);
  }

  /// The end of the name of somebody known by his surname, before which his given name stands at the token, whatever else that means ("جورجيا ميلوني");
  /// or `i`.
  int famed(int i) {
    if (!scan.word(i) || !scan.word(i + 1) || scan.key(i).length() < 3 || scan.definite(i)
        || scan.lexicon.titles().exactAt(scan.tokens, i) != null) {
      return i;
    }
    TokenTrie.Match<KnownEntity> m = scan.lexicon.entityForms().exactAt(scan.tokens, i + 1);
    if (m == null || m.end() > scan.limit) {
      return i;
    }
    for (KnownEntity e : m.values()) {
      if (e.type() == Entity.Type.PER && given(e, i)) {
        return m.end();
      }
    }
    return i;
  }

  private boolean given(KnownEntity e, int i) {
    String key = scan.key(i);
    for (String form : e.forms()) {
      int space = form.indexOf(' ');
      if (space > 0 && Folding.key(form.substring(0, space)).equals(key)) {
        return true;
      }
    }
    return false;
  }
}
