package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.Entity;
import org.isnad.entity.tagger.Tagged;
import org.isnad.lexicon.Title;
import org.isnad.text.Clitics;
import org.isnad.text.Token;

/// Where the name of a person begins and ends.
///
/// After a title a name is whatever is no ordinary word, up to six words; with no title before it, a name needs two words and a known given name
/// at its head.
final class PersonNames {

  private final Scan scan;
  private final WordShapes shapes;
  private final GivenNames given;
  private final NameClitics clitics;
  private final NameExtent extent;
  /// what shows a name where its words do not
  final UncommonNames uncommon;
  private final NameLimits limits;

  PersonNames(Scan scan) {
    this.scan = scan;
    this.shapes = new WordShapes(scan);
    this.limits = new NameLimits(scan);
    this.given = new GivenNames(scan);
    this.clitics = new NameClitics(scan, given);
    this.uncommon = new UncommonNames(scan, shapes, given);
    this.extent = new NameExtent(scan, shapes, given, clitics, uncommon);
  }

  /// The end of the name that begins at the token after a title, or `i` when none does.
  int afterTitle(int i) {
    int end = Math.max(usual(i), limits.famed(i));
    int two = end > i || !scan.word(i) ? i : uncommon.listed(i);
    return two > i ? extent.extend(i, two, true) : end;
  }

  private int usual(int i) {
    if (!scan.word(i) || limits.declared(i) || scan.lists.function.isStop(scan.key(i)) && !morning(i) && !spelt(i) || shapes.thereupon(i)
        || shapes.possessed(i) || extent.office(i)
        || scan.key(i).startsWith("س") && shapes.verbal(scan.key(i)) || shapes.nameless(i) || clitics.joinsNoun(i) || shapes.describes(i)
        || scan.future(i) || scan.lists.name.appended.contains(scan.key(i))
        || clitics.fused(i)
        || scan.nisba(i) != null && (scan.words.nameShare(scan.key(i)) < 0.4 || scan.words.nameShare(scan.key(i + 1)) < 0.3)) {
      return i;
    }
    if (shapes.describing(i) || scan.key(i + 1).equals("الله") && scan.key(i).equals("بحمد")) {
      return i; // المصور المتفائل
    }
    if (clitics.aliBehindRank(i)) {
      return extent.extend(i, true);
    }
    if (scan.lists.name.particles.contains(scan.key(i)) && scan.lists.name.begin.contains(scan.key(i)) && scan.word(i + 1)
        && !scan.lists.function.isStop(scan.key(i + 1))) {
      return extent.extend(i, i + 2, true); // بن عودة مختار
    }
    Tagged t = scan.proposed.get(i);
    if (adjectival(scan.key(i)) && scan.words.nameShare(scan.key(i)) < 0.35) {
      return i; // الجانب البنيني
    }
    int proposed = t != null && t.type() == Entity.Type.PER && t.margin() >= 1
        && (scan.words.nameShare(scan.key(i)) >= 0.05 || scan.count(scan.key(i)) < 3) ? proposedEnd(t) : i;
    if (!extent.nameWord(i, scan.key(i), 0.2) && !morning(i)) {
      return proposed > i ? extent.extend(i, proposed, true) : pair(i) ? extent.extend(i, i + 2, true) : i;
    }
    return proposed > i + 1
        ? Math.max(extent.extend(i, true), Math.max(proposed, extent.extend(i, proposed, true)))
        : extent.extend(i, true);
  }

  /// "الشيخ صباح الأحمد": a given name that is "morning" otherwise.
  private boolean morning(int i) {
    return scan.key(i).equals("صباح") && scan.definite(i + 1) && !scan.lists.function.isStop(scan.key(i + 1)) && scan.definite(i - 1);
  }

  /// "ألان دو بري", "دون هاركر": a foreign given name that folding or chance makes a particle.
  private boolean spelt(int i) {
    return scan.word(i) && given.foreignParticle(i) && scan.word(i + 1)
        && (scan.words.nameShare(scan.key(i + 1)) >= 0.35 || scan.lists.name.particles.contains(scan.key(i + 1)) && scan.word(i + 2)
            || shapes.rare(scan.key(i + 1)) && !scan.definite(i + 1) && scan.nisba(i + 1) == null);
  }

  /// The end of a name of two words or more that begins at the token without a title, or `i`.
  int free(int i) {
    if (given.mother(i)) {
      return extent.extend(i, i + 2, false);
    }
    boolean spelt = spelt(i);
    if (!scan.word(i) || scan.lists.function.isStop(scan.key(i)) && !spelt || scan.tokens.get(i).bare().equals("على")
        || shapes.thereupon(i)) {
      return i;
    }
    String key = scan.key(i);
    boolean first = given.surely(key) || clitics.ali(i) || given.seldom(key) || spelt;
    if (!first) {
      for (Clitics.Split s : Clitics.splits(key)) {
        if (!s.article() && (given.surely(s.rest()) || given.seldom(s.rest()) && s.conjunction().equals("و")) && s.rest().length() >= 3
            && !(scan.count(key) > 200 && scan.count(key) > 5 * scan.count(s.rest()))) {
          first = true;
          break;
        }
      }
    }
    int odd = uncommon.free(i);
    if (odd > i) {
      return extent.extend(i, odd, false); // الهادي عثمان، عبد السلام دوابشة
    }
    boolean particle = key.equals("ابو") || key.equals("عبد");
    boolean son = scan.key(i + 1).equals("بن") && scan.words.nameShare(key) >= 0.3 && scan.word(i + 2);
    if (!first && !particle && !son && !((given.likeGiven(key) || clitics.joinsNext(key) && given.likeGiven(key.substring(1)))
        && (scan.words.nameShare(scan.key(i + 1)) >= 0.5 || scan.lists.name.compound.contains(scan.key(i + 1))))) {
      return i;
    }
    if (!scan.word(i + 1) || scan.lists.function.isStop(scan.key(i + 1))) {
      return i;
    }
    String next = scan.key(i + 1);
    boolean second = scan.lists.name.particles.contains(next) && scan.word(i + 2) || scan.lists.name.compound.contains(next)
        || scan.words.nameShare(next) >= 0.35 || first && scan.tokens.get(i + 1).bare().equals("علي")
        || first && (shapes.rare(next) && scan.nisba(i + 1) == null || uncommon.inside(i, i + 1));
    if (!second && first && given.listed(i + 1) && scan.word(i + 2)
        && (scan.words.nameShare(scan.key(i + 2)) >= 0.2 || shapes.rare(scan.key(i + 2)) && extent.nameWord(i + 2, scan.key(i + 2), 0.3))) {
      return Math.max(scan.proposed.get(i) == null ? i : proposedEnd(scan.proposed.get(i)), extent.extend(i, i + 2, false)); // محمد أمين عمورة
    }
    return second || first && extent.family(i, i + 1) ? extent.extend(i, false) : i;
  }

  /// Whether no name begins with a word so written.
  boolean nameless(int i) {
    return shapes.nameless(i) || shapes.thereupon(i) || scan.lists.name.wishes.contains(scan.key(i));
  }

  /// Whether the word alone is hardly the name that the tagger takes it for.
  boolean unlikely(int i) {
    return scan.lists.name.particles.contains(scan.key(i)) || clitics.joinsNoun(i);
  }

  /// The end of a name that goes on behind a known part of it: "بن عبدالعزيز", "آل نهيان".
  int onwards(int i) {
    return extent.onwards(i);
  }

  /// A proposal that runs over "و" between two names, as one for each of them.
  List<Tagged> apart(Tagged t) {
    if (t.type() != Entity.Type.PER) {
      return List.of(t);
    }
    List<Tagged> out = new ArrayList<>();
    int from = clitics.joinsVerb(t.first()) && t.end() - t.first() > 1 ? t.first() + 1 : t.first();
    for (int k = from + 1; k < t.end(); k++) {
      if (clitics.joinsNext(scan.key(k))) {
        out.add(new Tagged(from, k, t.type(), t.margin()));
        from = k;
      }
    }
    out.add(new Tagged(from, t.end(), t.type(), t.margin()));
    return out;
  }

  /// Where a proposed name ends: before the next one that "و" joins.
  int proposedEnd(Tagged t) {
    int end = Math.min(t.end(), scan.limit);
    for (int k = t.first() + 1; k < end; k++) {
      String key = scan.key(k);
      if (scan.lists.function.isStop(key) && !scan.lists.name.particles.contains(key) || clitics.joinsDoctor(k)
          || shapes.thereupon(k) || t.type() == Entity.Type.PER && extent.another(t.first(), k)) {
        return k;
      }
      if (t.type() == Entity.Type.PER
          && (shapes.glued(key) || scan.lists.name.wishes.contains(key) || scan.lists.office.modifiers.contains(key)
              || scan.lists.name.appended.contains(key) || extent.nextTitled(k) || extent.people(k)
              || shapes.possessed(k) || shapes.nameless(k) || shapes.runsOver(k)
              || clitics.fused(k) || scan.words.nameShare(scan.key(t.first())) >= 0.5 && scan.count(key) > 40
                  && scan.words.nameShare(key) < 0.03 && !scan.lists.name.particles.contains(key))) {
        return k;
      }
      if (t.type() == Entity.Type.PER && key.startsWith("و") && key.length() > 3
          && (scan.words.nameShare(key) < 0.5 || clitics.joinsNext(key))) {
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
    if (t.bare().equals("وعلي") && clitics.ali(i)) {
      return t.span().start() + 1;
    }
    if (!given.surely(t.key()) && !scan.lexicon.givenNames().containsKey(t.key())) {
      for (Clitics.Split s : Clitics.splits(t.key())) {
        if (!s.article()
            && (given.surely(s.rest()) || given.seldom(s.rest()) && s.conjunction().equals("و")
                || s.conjunction().equals("و") && s.preposition().isEmpty() && s.rest().length() > 2 && clitics.joinsNext(t.key()))) {
          return t.span().start() + s.taken();
        }
      }
    }
    return t.span().start();
  }

  /// "سلمى اللومي", "ثابت العباسي": a word that is seldom a name, or a given name that is more often another word, before one that is nothing
  /// else.
  private boolean pair(int i) {
    String key = scan.key(i);
    String next = scan.key(i + 1);
    boolean first = given.listed(i);
    if (!scan.word(i + 1) || scan.definite(i) || key.length() <= 2 || scan.words.nameShare(key) < 0.04 && !first || shapes.verbal(key)
        || shapes.glued(key) || shapes.predicate(key) || clitics.joinsNext(next) || scan.lists.function.isStop(next) || clitics.fused(i + 1)
        || shapes.possessed(i + 1) || shapes.nameless(i + 1) || scan.future(i + 1)) {
      return false;
    }
    return scan.words.nameShare(next) >= 0.5 || next.startsWith("ال") && scan.words.nameShare(key) >= 0.1 && shapes.rare(next)
        || first && (scan.words.nameShare(next) >= 0.1 || shapes.rare(next) && extent.nameWord(i + 1, next, 0.25)
            || next.startsWith("ال") && scan.count(next) <= 12 && scan.nisba(i + 1) == null);
  }

}
