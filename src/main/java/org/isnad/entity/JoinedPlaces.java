package org.isnad.entity;

import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Places that "و" joins to one that a noun tells to be a place: "بلدتي بني ونيف والقنادسة", "منطقة المحلة والجلاجل".
final class JoinedPlaces {

  private static final String JOINED = "joined";

  private JoinedPlaces() {
  }

  /// Whether the noun, as a key, stands for more places than one.
  static boolean many(Scan scan, String noun) {
    return scan.lists.place.many.contains(noun);
  }

  /// The end of the first of two names behind a noun for two places, whatever word it is, or `from`: "بلدتي سلمى والورد".
  static int first(Scan scan, String noun, int from) {
    return scan.lists.place.two.contains(noun) && scan.word(from) && !scan.lists.function.isStop(scan.key(from)) && scan.nisba(from) == null
        && scan.lexicon.heads().exactAt(scan.tokens, from) == null && scan.word(from + 1) && second(scan, from + 1) ? from + 1 : from;
  }

  private static boolean second(Scan scan, int i) {
    String key = scan.key(i);
    return key.startsWith("و") && key.length() > 3 && !scan.lists.function.isStop(key.substring(1)) && scan.nisba(key.substring(1)) == null;
  }

  /// The place that begins at the token behind one told by its noun, or null.
  static @Nullable Candidate at(Scan scan, @Nullable Candidate before, int i) {
    if (before == null || before.end != i || before.type != Entity.Type.LOC || before.kind != Phrase.Kind.NAME || !scan.word(i)) {
      return null;
    }
    String head = scan.key(before.first);
    String bare = head.length() > 3 && "وبل".indexOf(head.charAt(0)) >= 0 ? head.substring(1) : head;
    boolean several = scan.lists.place.many.contains(head) || scan.lists.place.many.contains(bare) || before.sort.equals(JOINED);
    boolean one = scan.lists.place.one.contains(head) || scan.lists.place.one.contains(bare);
    String key = scan.key(i);
    if ((scan.lists.place.two.contains(head) || scan.lists.place.two.contains(bare)) && second(scan, i)
        && scan.lexicon.heads().at(scan.tokens, i) == null
        && scan.lexicon.titles().at(scan.tokens, i) == null) {
      return place(scan, i, "city");
    }
    if (!several && !one || !key.startsWith("و") || key.length() < 5 || scan.lexicon.heads().at(scan.tokens, i) != null
        || scan.lexicon.titles().at(scan.tokens, i) != null) {
      return null;
    }
    String rest = key.substring(1);
    boolean definite = rest.startsWith("ال") && rest.length() > 4;
    boolean placed = scan.words.placeShare(rest) >= 0.1;
    boolean unknown = scan.count(rest) <= (several ? 40 : 12) && scan.nisba(rest) == null && scan.words.nameShare(rest) < 0.4
        && scan.count(key) <= scan.count(rest) + 12;
    if (PlaceSenses.accusative(scan, i) || !placed && rest.endsWith("ان") && !definite && scan.count(rest.substring(0, rest.length() - 2)) > 12) {
      return null; // أحياء وأمواتاً، نساء وقاصران
    }
    if (scan.lists.function.isStop(rest) || !placed && !(unknown && (definite || several && !rest.endsWith("ا") && !rest.endsWith("وا")))
        || definite && PersonNames.adjectival(rest) && !placed || rest.endsWith("ها") || rest.endsWith("هم")) {
      return null;
    }
    return place(scan, i, several ? JOINED : "city");
  }

  private static Candidate place(Scan scan, int i, String sort) {
    Candidate c = new Candidate(i, i + 1, scan.tokens.get(i).span().start() + 1, Phrase.Kind.NAME, Entity.Type.LOC);
    c.name = scan.span(i, i + 1, c.offset);
    c.nameKeys = scan.keys(i, i + 1, c.offset);
    c.sort = sort;
    return c;
  }
}
