package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;

/// Somebody without a name of whom the next words tell what he is called: "شاهد عيان يدعى سمير كمال", "متحدث آخر باسم الرئاسة هو سمير كمال، ".
final class NamedLater {

  private static final Set<String> IS = WordSet.of("هو", "هي", "وهو", "وهي");
  /// Words that tell the unnamed one from another: "متحدث آخر باسم الرئاسة هو".
  private static final Set<String> ANOTHER = WordSet.of("اخر", "اخري", "ثان", "ثاني", "ثانيه");
  /// The most words between the noun and what brings in the name: "مريض آخر عمره 19 عاما ويدعى".
  private static final int BETWEEN = 4;

  private NamedLater() {
  }

  /// Whether the name says who the unnamed one before it is.
  static boolean takes(Scan scan, Candidate unnamed, Candidate person) {
    int link = person.first - 1;
    if (person.kind != Phrase.Kind.NAME || person.type != Entity.Type.PER || person.name == null || unnamed.plural || unnamed.name != null
        || unnamed.kind != Phrase.Kind.GROUP && unnamed.kind != Phrase.Kind.ROLE || unnamed.groupNames.size() > 1
        || !unnamed.members.isEmpty() || link < unnamed.end || scan.definite(unnamed.first) && unnamed.kind == Phrase.Kind.GROUP
        || person.offset > scan.tokens.get(person.first).span().start() || many(scan, unnamed)) {
      return false;
    }
    String key = scan.key(link);
    boolean is = IS.contains(key) && (link == unnamed.end || link <= unnamed.end + BETWEEN && ANOTHER.contains(scan.key(unnamed.end)))
        && person.nameKeys.size() > 1
        && (!scan.in(person.end) || scan.mark(person.end, "،,.:)") || scan.lists.function.thatOrAbout.contains(scan.key(person.end)));
    return is || scan.lists.name.naming.contains(key) && link <= unnamed.end + BETWEEN && plain(scan, unnamed.end, link);
  }

  /// Whether nothing but words stand between the two.
  private static boolean plain(Scan scan, int from, int to) {
    for (int k = from; k < to; k++) {
      if (scan.mark(k, ".؛:،,") || scan.quote(k)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the noun is a plural, or its number is told.
  private static boolean many(Scan scan, Candidate unnamed) {
    String noun = scan.key(unnamed.first);
    return noun.endsWith("ون") || noun.endsWith("ين") || noun.endsWith("ات") || noun.endsWith("ان");
  }

  /// The unnamed one as that person.
  static Candidate named(Scan scan, Candidate unnamed, Candidate person) {
    Candidate c = new Candidate(unnamed.first, person.end, unnamed.offset, Phrase.Kind.ROLE, Entity.Type.PER);
    String head = Clitics.withoutArticle(scan.key(unnamed.first));
    c.roles.addAll(unnamed.roles.isEmpty()
        ? List.of(new Candidate.Role(scan.span(unnamed.first, unnamed.end, unnamed.offset), head, head, List.of(), List.of()))
        : unnamed.roles);
    c.roles.addAll(person.roles);
    c.name = person.name;
    c.nameKeys = person.nameKeys;
    c.known = person.known;
    c.inner.addAll(unnamed.inner);
    c.inner.addAll(person.inner);
    c.aliases.addAll(person.aliases);
    return c;
  }
}
