package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.WordSet;

/// Those of one body and of the next that "و" joins to it, told with one noun: "قادة الجيش والمقاومة", "رؤساء لجنة الدفاع ولجنة المالية" are two
/// groups.
final class SharedHeads {

  /// Forces and camps without a name.
  private static final Set<String> CAMPS = WordSet.of("والمقاومه", "والشرطه", "والامن", "والجيش", "والمعارضه", "والمخابرات", "والدرك");

  private SharedHeads() {
  }

  /// Adds a group for each body joined to the first to the candidate, if any is. Returns the end.
  ///
  /// @param one the first body, which stands in construct with the noun
  static int read(Scan scan, BodyNames bodies, Candidate c, Candidate one) {
    // بين أعضاء المجلس والحكومة: the two sides
    boolean counted = scan.key(c.first - 1).equals("من") || scan.key(c.first - 1).equals("بين"); // عدد من قادة الجيش والمقاومة: one group, told by its number
    if (counted || one.type != Entity.Type.ORG || one.first == c.first || scan.key(c.first).startsWith("ال")
        || one.offset > scan.tokens.get(one.first).span().start()) {
      return one.end;
    }
    String head = scan.text(scan.span(c.first, one.first, c.offset));
    int end = one.end;
    while (scan.word(end) && scan.key(end).startsWith("و")) {
      Candidate next = bodies.at(end);
      boolean body = next != null && next.type == Entity.Type.ORG && next.offset == scan.tokens.get(end).span().start() + 1;
      if (!body && (!CAMPS.contains(scan.key(end)) || scan.definite(end + 1))) {
        break;
      }
      if (c.groupNames.isEmpty()) {
        c.groupNames.add(scan.text(scan.span(c.first, one.end, c.offset)));
      }
      if (body && next != null) {
        c.groupNames.add(head + " " + scan.text(scan.span(next.first, next.end, next.offset)));
        c.inner.add(next);
        end = next.end;
      } else {
        c.groupNames.add(head + " " + scan.text(scan.span(end, end + 1)).substring(1));
        end++;
      }
    }
    return end;
  }
}
