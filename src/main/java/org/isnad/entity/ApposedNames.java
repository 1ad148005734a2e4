package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.WordSet;

/// Names that only what follows them shows: words that may be a name before a comma and an office ("مافريك بانديو، المتحدث باسم الشركة"), or before
/// an age in brackets ("فضل الكناني (34 عاما)").
final class ApposedNames {

  private static final int MOST_WORDS = 4;
  private static final Set<String> YEARS = WordSet.of("عاما", "سنه", "سنوات", "اعوام");
  private static final Set<String> ONE = WordSet.of("احد", "احدي", "وهو", "وهي");

  private final Scan scan;
  private final WordShapes shapes;
  private final GivenNames given;
  private final NameClitics clitics;

  ApposedNames(Scan scan) {
    this.scan = scan;
    this.shapes = new WordShapes(scan);
    this.given = new GivenNames(scan);
    this.clitics = new NameClitics(scan, given);
  }

  /// The end of the name that begins at the token, or the token.
  int at(int i) {
    if (!scan.word(i) || scan.definite(i) || pronoun(i) || scan.lists.place.prepositions.contains(scan.key(i - 1))
        || !(given.listed(i) || shapes.rare(scan.key(i)))) {
      return i;
    }
    int end = i;
    int like = 0;
    while (end - i <= MOST_WORDS && nameable(end, i)) {
      like += scan.words.nameShare(scan.key(end)) >= 0.2 || scan.count(scan.key(end)) <= 12 ? 1 : 0;
      end++;
    }
    return end - i >= 2 && end - i <= MOST_WORDS && like > 0 && (scan.mark(end, "،,") && office(end + 1) || aged(end)) ? end : i;
  }

  /// "كررها", "وتشوبا": a pronoun or a conjunction is written to the word.
  private boolean pronoun(int i) {
    String bare = scan.tokens.get(i).bare();
    return bare.endsWith("ها") || bare.endsWith("هم") || bare.endsWith("يه") || bare.startsWith("و") && !given.listed(i);
  }

  private boolean nameable(int i, int first) {
    if (!scan.word(i)) {
      return false;
    }
    String key = scan.key(i);
    if (scan.lists.name.particles.contains(key) && scan.word(i + 1)) {
      return true;
    }
    if (scan.lists.function.isStop(key) || scan.lists.name.wishes.contains(key) || shapes.glued(key) || shapes.nameless(i)
        || shapes.possessed(i)
        || shapes.predicate(key) || shapes.verbal(key) || scan.future(i) || clitics.fused(i) || clitics.joinsNoun(i)
        || clitics.joinsNext(key)) {
      return false;
    }
    if (i == first) {
      return true;
    }
    boolean name = scan.words.nameShare(key) >= 0.1 || shapes.rare(key)
        || i == first + 1 && given.seldom(scan.key(first)) && scan.count(key) <= 60;
    return (name || scan.definite(i) && key.endsWith("ي")) && scan.lexicon.titles().exactAt(scan.tokens, i) == null;
  }

  /// Whether an office of one person stands at the token.
  private boolean office(int i) {
    if (!scan.word(i)) {
      return false;
    }
    boolean one = ONE.contains(scan.key(i)) && scan.word(i + 1);
    TokenTrie.Match<Title> m = scan.lexicon.titles().exactAt(scan.tokens, one ? i + 1 : i);
    return m != null && m.values().get(0).kind() != Title.Kind.HONORIFIC && (one || !m.values().get(0).plural());
  }

  /// "(34 عاما)"
  private boolean aged(int i) {
    return scan.mark(i, "(") && scan.in(i + 1) && scan.tokens.get(i + 1).isNumber() && YEARS.contains(scan.key(i + 2))
        && scan.mark(i + 3, ")");
  }
}
