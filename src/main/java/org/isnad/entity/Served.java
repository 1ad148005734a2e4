package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The one known by name in whose service somebody is: "مبعوث ترامب", "مدير مكتب حفتر", "المتحدث باسم نتنياهو". The name is not that of the envoy.
final class Served {

  private static final Set<String> LAWYERS = WordSet.of("محامي", "محاميه", "وكيل");

  private Served() {
  }

  /// The one served whose name stands at the token, right behind a title that begins with the head; null when none does.
  static @Nullable Candidate at(Scan scan, BodyNames bodies, String head, int i) {
    if (!scan.word(i) || scan.definite(i) || own(scan, i - 1) || !serves(scan, head, i)) {
      return null;
    }
    Candidate known = bodies.at(i);
    return known != null && known.known != null && known.type == Entity.Type.PER && known.offset == scan.tokens.get(i).span().start()
        ? known
        : null;
  }

  /// Whether the title governs no name behind it: "المبعوث", "نائبه"; the feminine ending is written otherwise.
  private static boolean own(Scan scan, int i) {
    return scan.definite(i) || scan.key(i).startsWith("وال") || scan.key(i).startsWith("لل") || scan.key(i).startsWith("بال")
        || scan.word(i) && (scan.tokens.get(i).bare().endsWith("ه") || scan.tokens.get(i).bare().endsWith("ها"));
  }

  private static boolean serves(Scan scan, String head, int i) {
    return scan.key(i - 1).equals("مكتب") || LAWYERS.contains(head) || scan.lists.office.deputies.contains(head) || scan.lists.office.sent.contains(head);
  }
}
