package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Places that "و" joins to one that a noun tells to be a place: "بلدتي بني ونيف والقنادسة", "منطقة المحلة والجلاجل".
final class JoinedPlaces {

  private static final String JOINED = "joined";

  /// Nouns for many or two places, whose names follow.
  private static final Set<String> MANY = Set.of("مدينتي", "مدينتا", "بلدتي", "بلدتا", "قريتي", "قريتا", "محافظتي", "محافظتا", "منطقتي",
      "منطقتا", "ولايتي", "ولايتا", "حيي", "مخيمي", "مخيما", "مطاري", "مطارا", "معبري", "معبرا", "ميناءي", "مينايي", "اقليمي", "اقليما",
      "مقاطعتي", "مقاطعتا", "بلديات", "بلدات", "قري", "مدن", "احياء", "محافظات", "مناطق", "ولايات", "مخيمات", "دواوير");
  private static final Set<String> ONE = Set.of("مدينه", "بلده", "قريه", "منطقه", "محافظه", "حي", "اقليم", "مديريه", "مخيم");

  private JoinedPlaces() {
  }

  /// Whether the noun, as a key, stands for more places than one.
  static boolean many(String noun) {
    return MANY.contains(noun);
  }

  /// The place that begins at the token behind one told by its noun, or null.
  static @Nullable Candidate at(Scan scan, @Nullable Candidate before, int i) {
    if (before == null || before.end != i || before.type != Entity.Type.LOC || before.kind != Phrase.Kind.NAME || !scan.word(i)) {
      return null;
    }
    String head = scan.key(before.first);
    String bare = head.length() > 3 && "وبل".indexOf(head.charAt(0)) >= 0 ? head.substring(1) : head;
    boolean several = MANY.contains(head) || MANY.contains(bare) || before.sort.equals(JOINED);
    boolean one = ONE.contains(head) || ONE.contains(bare);
    String key = scan.key(i);
    if (!several && !one || !key.startsWith("و") || key.length() < 5 || scan.lexicon.heads().at(scan.tokens, i) != null
        || scan.lexicon.titles().at(scan.tokens, i) != null) {
      return null;
    }
    String rest = key.substring(1);
    boolean definite = rest.startsWith("ال") && rest.length() > 4;
    boolean placed = scan.words.placeShare(rest) >= 0.1;
    boolean unknown = scan.count(rest) <= (several ? 40 : 12) && scan.nisba(rest) == null && scan.words.nameShare(rest) < 0.4
        && scan.count(key) <= scan.count(rest) + 12;
    if (FunctionWords.isStop(rest) || !placed && !(unknown && (definite || several && !rest.endsWith("ا") && !rest.endsWith("وا")))
        || definite && PersonNames.adjectival(rest) && !placed || rest.endsWith("ها") || rest.endsWith("هم")) {
      return null;
    }
    Candidate c = new Candidate(i, i + 1, scan.tokens.get(i).span().start() + 1, Phrase.Kind.NAME, Entity.Type.LOC);
    c.name = scan.span(i, i + 1, c.offset);
    c.nameKeys = scan.keys(i, i + 1, c.offset);
    c.sort = several ? JOINED : "city";
    return c;
  }
}
