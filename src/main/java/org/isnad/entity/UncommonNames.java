package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.WordSet;

/// Names of persons behind an office whose first word the newspapers use otherwise, or do not know: "الهادي عثمان", "ألبير أكتاش", and between
/// commas whatever looks like nothing else.
final class UncommonNames {

  /// How often the first word may stand in ten million words of newspaper.
  private static final double FIRST = 60;
  /// How often a word stands there that the newspapers do not know.
  private static final double UNKNOWN = 1.5;
  private static final int LEAST = 10;
  /// Words of a name between commas.
  private static final int MOST = 5;
  private static final int SURE = 60;
  private static final double OFTEN = 450;
  private static final Set<String> WAS = WordSet.of("كان", "وكان", "كانت", "وكانت");

  private final Scan scan;
  private final WordShapes shapes;
  private final GivenNames given;

  UncommonNames(Scan scan, WordShapes shapes, GivenNames given) {
    this.given = given;
    this.scan = scan;
    this.shapes = shapes;
  }

  /// The index behind the two first words of a name that the word's being a name elsewhere shows, or `i`.
  int listed(int i) {
    String key = scan.key(i);
    if (key.length() < 3 || !scan.word(i + 1) || scan.lists.function.isStop(key) || scan.lists.function.isStop(scan.key(i + 1))) {
      return i;
    }
    if (scan.definite(i)) {
      return articled(i) ? i + 2 : i;
    }
    boolean listed = scan.lexicon.surnames().containsKey(key) || scan.lexicon.givenNames().containsKey(key);
    return listed && scan.count(key) <= FIRST && !titled(i) && (unknown(i + 1) || family(i + 1)) || ali(i) ? i + 2 : i;
  }

  /// The index behind the two first words of a name that no office opens, or `i`: two words that lists of names have, a given name with the
  /// article and a family's name, and two unknown words behind "كان" or a nationality ("وكان كوبانيتشبك عمرالييف", "والأوروغوياني مافريك بانديو").
  int free(int i) {
    if (!scan.word(i + 1) || scan.lists.function.isStop(scan.key(i + 1))) {
      return i;
    }
    if (articled(i) && !scan.definite(i - 1) || servant(i) || both(i)) {
      return scan.key(i).equals("عبد") ? i + 3 : i + 2;
    }
    boolean shown = WAS.contains(scan.key(i - 1))
        || scan.key(i - 1).startsWith("وال") && scan.key(i - 1).endsWith("ي") && scan.conjoinedNisba(i - 1) != null;
    return shown && first(i) && scan.count(scan.key(i)) <= LEAST && unknown(i + 1) && !shapes.inflected(scan.key(i)) ? i + 2 : i;
  }

  /// "فوزة يوسف": a given name and a name by the lists, though the newspapers have the first as another word too.
  private boolean both(int i) {
    String key = scan.key(i);
    String next = scan.key(i + 1);
    return scan.lexicon.givenNames().getOrDefault(key, 0) >= SURE && !scan.definite(i) && scan.count(key) <= OFTEN
        && !scan.tokens.get(i).bare().endsWith("ه") && !scan.lists.name.noGiven.contains(key) && !titled(i) && !titled(i + 1)
        && scan.nisba(i + 1) == null
        && (scan.lexicon.givenNames().containsKey(next) && scan.words.nameShare(next) >= 0.9
            || scan.lexicon.surnames().containsKey(next) && scan.count(next) <= LEAST && !shapes.inflected(next) && next.length() > 3);
  }

  /// "علي متين فر", "علي الغريب" behind an office: no preposition, where a name or a family's name follows.
  private boolean ali(int i) {
    String next = scan.key(i + 1);
    return scan.tokens.get(i).bare().equals("علي") && (family(i + 1) || scan.lexicon.surnames().containsKey(next) && !scan.definite(i + 1)
        && scan.count(next) <= FIRST && !shapes.inflected(next));
  }

  /// "الاصبحي": a definite word with the ending of a family's name, which the newspapers seldom have.
  private boolean family(int i) {
    return PersonNames.adjectival(scan.key(i)) && scan.key(i).endsWith("ي") && scan.nisba(i) == null && scan.count(scan.key(i)) <= FIRST
        && !scan.lists.office.modifiers.contains(scan.key(i)) && !titled(i);
  }

  /// "الهادي عثمان", "البشير مصطفى": a given name with the article before another name.
  boolean articled(int i) {
    String next = scan.key(i + 1);
    return given(i) && scan.nisba(i + 1) == null && !next.startsWith("و")
        && (scan.words.nameShare(next) >= 0.5 || unknown(i + 1) || family(i + 1) && scan.lists.name.articled.contains(scan.key(i)));
  }

  /// "عبد السلام دوابشة": the servant of one of God's names, and a name behind it.
  boolean servant(int i) {
    return scan.key(i).equals("عبد") && scan.definite(i + 1) && scan.word(i + 2) && !scan.definite(i + 2) && scan.nisba(i + 2) == null
        && !scan.lists.name.particles.contains(scan.key(i + 2))
        && (scan.words.nameShare(scan.key(i + 2)) >= 0.3 || unknown(i + 2));
  }

  private boolean given(int i) {
    String key = scan.key(i);
    return scan.definite(i) && (scan.lexicon.givenNames().getOrDefault(key, 0) >= LEAST || scan.lists.name.articled.contains(key))
        && scan.nisba(i) == null
        && !scan.lists.office.modifiers.contains(key) && !titled(i);
  }

  /// The end of a name of two or three words that a mark closes and whose last word the newspapers do not know, or `i`: "، بابار بالوش،".
  int closed(int i) {
    if (given(i) && scan.word(i + 1) && !scan.lists.function.isStop(scan.key(i + 1)) && scan.nisba(i + 1) == null
        && !scan.lists.office.modifiers.contains(scan.key(i + 1)) && !scan.key(i + 1).startsWith("و") && ends(i + 2)) {
      return i + 2; // الهادي الصغير
    }
    if (!first(i)) {
      return i;
    }
    int end = i + 1;
    while (scan.word(end) && end - i < 3 && !scan.lists.function.isStop(scan.key(end))) {
      end++;
    }
    return ends(end) && end - i >= 2 && unknown(end - 1) && (end - i == 2 || unknown(end - 2)) ? end : i;
  }

  /// The end of a name of two to four words between the comma behind an office and the next one, or `i`: "، شوكت علي خان،". None of them is an ordinary
  /// word, and one is a name wherever it stands.
  int between(int i) {
    int end = i;
    boolean sure = false;
    while (scan.word(end) && end - i < MOST) {
      String key = scan.key(end);
      boolean particle = end > i && scan.lists.name.particles.contains(key);
      double share = scan.words.nameShare(key);
      boolean listed = scan.lexicon.givenNames().containsKey(key) || scan.lexicon.surnames().containsKey(key);
      if (!particle && (scan.lists.function.isStop(key) || scan.future(end) || shapes.nameless(end) || shapes.possessed(end)
          || shapes.verbal(key) || shapes.predicate(key) || shapes.glued(key) || share < 0.35 && titled(end)
          || scan.nisba(end) != null && share < 0.5 || scan.lists.office.modifiers.contains(key)
          || scan.ordinary(end) && share < 0.25 && !(listed && scan.count(key) <= FIRST)
          || key.startsWith("و") && key.length() > 3 && share < 0.5
          || share < 0.35 && scan.lexicon.heads().at(scan.tokens, end) != null
          || end == i && scan.definite(i) && share < 0.5)) {
        return i;
      }
      sure |= share >= 0.7 && listed;
      end++;
    }
    return sure && end - i >= 2 && scan.mark(end, "،,") && !scan.lists.name.particles.contains(scan.key(end - 1)) ? end : i;
  }

  private boolean ends(int i) {
    return !scan.in(i) || scan.mark(i, "،,.(");
  }

  private boolean first(int i) {
    String key = scan.key(i);
    String bare = scan.word(i) ? scan.tokens.get(i).bare() : "";
    return key.length() > 2 && !scan.lists.function.isStop(key) && scan.count(key) <= FIRST && !scan.definite(i) && scan.nisba(i) == null
        && !titled(i) && !shapes.nameless(i) && !shapes.possessed(i) && !shapes.verbal(key) && !shapes.predicate(key)
        && !key.endsWith("ين") && !key.endsWith("ات") && !bare.endsWith("ة")
        && !(key.startsWith("و") && scan.count(key.substring(1)) > UNKNOWN)
        && scan.lexicon.heads().exactAt(scan.tokens, i) == null && scan.lexicon.entityForms().at(scan.tokens, i) == null;
  }

  /// A word that the newspapers do not know and that looks like no form of one that they know.
  private boolean unknown(int i) {
    String key = scan.key(i);
    String bare = scan.tokens.get(i).bare();
    return key.length() > 3 && scan.count(key) <= UNKNOWN && !scan.definite(i) && !shapes.inflected(key) && !shapes.nameless(i)
        && !shapes.possessed(i) && !shapes.verbal(key) && !shapes.runsOver(i) && !scan.future(i) && !bare.endsWith("ها")
        && !bare.endsWith("هم")
        && !bare.endsWith("ة") && !(key.startsWith("و") && scan.count(key.substring(1)) > 0.5) && scan.nisba(i) == null
        && scan.lexicon.entityForms().at(scan.tokens, i) == null && scan.lexicon.heads().at(scan.tokens, i) == null;
  }

  /// "الأمين" in "محمد الأمين سويف": a word that is a title elsewhere, between a given name and another word of the name.
  boolean inside(int first, int i) {
    String key = scan.key(i);
    String next = scan.key(i + 1);
    boolean second = i == first + 1 || i == first + 2 && scan.key(first).equals("عبد");
    if (!second || !scan.word(i + 1) || !given.surely(scan.key(first)) || scan.lists.function.isStop(next) || shapes.runsOver(i + 1)) {
      return false;
    }
    if (!scan.definite(i) && scan.count(key) <= OFTEN && !titled(i) && scan.nisba(i) == null && !shapes.inflected(key)) {
      return scan.definite(i + 1) && PersonNames.adjectival(next) && next.endsWith("ي") && scan.nisba(i + 1) == null
          && scan.count(next) <= FIRST && !scan.lists.office.modifiers.contains(next); // محمد ناجم الغرسلي
    }
    if (scan.definite(i + 1)) {
      return PersonNames.adjectival(key) && key.endsWith("ي") && scan.count(next) <= UNKNOWN && !shapes.inflected(next); // خالد العلمي الهوير
    }
    TokenTrie.Match<Title> m = scan.lexicon.titles().exactAt(scan.tokens, i);
    boolean named = scan.words.nameShare(next) >= 0.5
        && (m == null || m.values().get(0).kind() == Title.Kind.HONORIFIC && (i == first + 2 || key.equals("الحاج")));
    boolean son = scan.lists.name.begin.contains(next) && scan.word(i + 2); // محمد الأمين ولد الذهبي
    return scan.lists.name.inside.contains(key) && scan.nisba(i + 1) == null
        && (named || son && m == null || scan.count(next) <= FIRST && !shapes.inflected(next));
  }

  private boolean titled(int i) {
    TokenTrie.Match<Title> m = scan.lexicon.titles().exactAt(scan.tokens, i);
    return m != null;
  }
}
