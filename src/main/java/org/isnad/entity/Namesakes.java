package org.isnad.entity;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Places and bodies that are called as somebody whom the article names in full: "وقال الحوثي", "يحث السيد ليون الأطراف" are the man.
final class Namesakes {

  /// Places so well known that the bare word means them unless it speaks.
  private static final Set<String> GREAT = WordSet.of("country", "capital", "region", "continent", "sea");

  private final Scan scan;
  private final List<Draft> drafts;

  Namesakes(Scan scan, List<Draft> drafts) {
    this.scan = scan;
    this.drafts = drafts;
  }

  /// The person meant, or null where the candidate is what it looks like.
  @Nullable
  Draft bearer(Candidate c) {
    if (c.nameKeys.size() != 1) {
      return null;
    }
    String key = c.nameKeys.get(0);
    boolean body = c.type == Entity.Type.ORG && c.agent;
    boolean place = c.type == Entity.Type.LOC && (c.agent || !GREAT.contains(c.sort)) && !located(c);
    if (!body && !place) {
      return null;
    }
    for (Draft d : drafts) {
      if (d.type == Entity.Type.PER && d.keys.size() > 1 && d.keys.getLast().equals(key)) {
        return d;
      }
    }
    return null;
  }

  private boolean located(Candidate c) {
    String before = c.first == 0 ? "" : scan.tokens.get(c.first - 1).key();
    String plain = before.startsWith("و") || before.startsWith("ب") || before.startsWith("ل") ? before.substring(1) : before;
    return scan.lists.place.beforePlaces.contains(before) || scan.lists.place.beforePlaces.contains(plain)
        || c.offset > scan.tokens.get(c.first).span().start() && scan.tokens.get(c.first).key().startsWith("ب");
  }
}
