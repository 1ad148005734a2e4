package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// People told by how many they are, the number word being part of what they are called: "عدد من الوزراء", "العشرات من أبناء عشيرته", "آلاف
/// المؤيدين". Those counted are known by a title, by a noun for people ("أصحاب"), or by the ending of the plural of persons.
final class CountedGroups {

  private final Scan scan;
  private final RoleNames roles;
  private final BodyNames bodies;
  private final Set<String> counting;
  private final Set<String> countingOf;
  private final Set<String> much;
  private final Set<String> people;
  private final Set<String> noPeople;

  CountedGroups(Scan scan, Cues cues, RoleNames roles, BodyNames bodies) {
    this.scan = scan;
    this.roles = roles;
    this.bodies = bodies;
    this.counting = cues.words("counting");
    this.countingOf = cues.words("counting-of");
    this.much = cues.words("much");
    this.people = cues.words("people");
    this.noPeople = cues.words("no-people");
  }

  /// The group that begins at the token, or null.
  @Nullable
  Candidate at(int i) {
    String key = scan.key(i);
    int taken = counts(key) ? 0 : 1;
    if (!scan.word(i) || taken > 0 && (key.length() < 4 || "وبل".indexOf(key.charAt(0)) < 0 || !counts(key.substring(1)))) {
      return null;
    }
    int at = i + 1;
    if (much.contains(scan.key(at))) {
      at++;
    }
    boolean of = scan.key(at).equals("من");
    if (of) {
      at++;
    } else if (countingOf.contains(key.substring(taken)) || scan.definite(i)) {
      return null;
    }
    if (bodies.at(at) != null) {
      return null; // العديد من دول الخليج
    }
    Candidate many = scan.word(at) ? roles.at(at) : null;
    boolean known = many != null && many.plural && many.offset == scan.tokens.get(at).span().start() && !many.sort.equals("members");
    if (!known && (many != null || !scan.word(at) || !persons(at))) {
      return null;
    }
    int end = known && many != null ? many.end : described(at);
    return group(scan, i, at, end, taken, known ? many : null);
  }

  /// People with their number as a group, which may be called without it later.
  ///
  /// @param noun where those counted begin
  /// @param taken how many letters of the token are no part of the words
  /// @param many those counted where they are known for a group by themselves
  static Candidate group(Scan scan, int i, int noun, int end, int taken, @Nullable Candidate many) {
    int offset = scan.tokens.get(i).span().start() + taken;
    Candidate c = new Candidate(i, end, offset, Phrase.Kind.GROUP, Entity.Type.GRP);
    c.plural = true;
    if (many != null) {
      c.inner.addAll(many.inner);
    }
    c.groupNames.add(scan.text(scan.span(i, end, offset)));
    c.aliases.add(scan.span(noun, end));
    return c;
  }

  private boolean counts(String key) {
    return counting.contains(key) || countingOf.contains(key);
  }

  /// Whether the word is a plural of people.
  private boolean persons(int i) {
    String bare = Clitics.withoutArticle(scan.key(i));
    if (people.contains(bare)) {
      return true;
    }
    return bare.length() > 4 && (bare.endsWith("ين") || bare.endsWith("ون")) && !noPeople.contains(bare)
        && !scan.lists.function.isStop(scan.key(i)) && scan.nisba(i) == null;
  }

  /// The token behind the plural with its genitive and its adjectives: "أصحاب الآبار الخاصة", "أبناء عشيرته", "النازحين السوريين".
  private int described(int i) {
    int end = i + 1;
    boolean definite = scan.definite(i);
    String next = scan.key(end);
    boolean own = next.length() > 3 && (next.endsWith("ه") || next.endsWith("ها") || next.endsWith("هم"));
    if (!definite && scan.word(end) && !scan.lists.function.isStop(next)
        && (next.startsWith("ال") || own && people.contains(scan.key(i)))) {
      end++;
      definite = true;
    }
    while (definite && end < i + 4 && scan.definite(end) && PersonNames.adjectival(scan.key(end))
        && !scan.lists.function.isStop(scan.key(end))) {
      end++;
    }
    return end;
  }
}
