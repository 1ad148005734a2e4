package org.isnad.entity;

import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// Finds what a definite noun alone takes up: "المصادر", "المسؤولون" the group told last with the same head, and a speaker taken for unknown
/// a body whose name begins with his noun.
final class EarlierGroup {

  private EarlierGroup() {
  }

  /// The group that a headline leaves without a description ("مصادر: ...") and that is told in full here, under its full name now; else null.
  static @Nullable Draft headline(String name, String normal, Scan scan, List<Draft> drafts) {
    int space = normal.indexOf(' ');
    if (space < 0) {
      return null;
    }
    for (Draft d : drafts) {
      boolean bare = d.type == Entity.Type.GRP && Groups.normal(d.name).equals(normal.substring(0, space)) && !d.places.isEmpty();
      if (bare && scan.document.sentences().stream().anyMatch(s -> s.headline() && s.span().contains(d.places.get(0)))
          && d.places.size() == 1) {
        d.name = name;
        return d;
      }
    }
    return null;
  }

  /// The ministry that its field alone tells, or a document of its: "وأعلنت الداخلية أن", "وأوضح بيان للداخلية أن"; else null.
  static @Nullable Draft ministry(Candidate c, Scan scan, List<Draft> drafts) {
    String first = scan.key(c.first);
    String last = scan.key(c.end - 1);
    String field = last.startsWith("لل") ? "ال" + last.substring(2) : first;
    if (c.end - c.first > (last.startsWith("لل") ? 2 : 1) || !scan.lists.office.ministries.contains(field)) {
      return null;
    }
    Draft full = null;
    int at = -1;
    for (Draft d : drafts) {
      boolean called = d.type == Entity.Type.ORG && d.keys.size() > 1
          && (d.keys.get(0).equals(field) || d.keys.get(0).equals("وزاره") && d.keys.get(1).equals(field));
      for (Span place : called ? d.places : List.<Span>of()) {
        if (full == null || place.start() < c.offset && place.start() > at) {
          full = d; // the one told last
          at = place.start();
        }
      }
    }
    if (full != null) {
      return full;
    }
    Draft own = drafts.stream().filter(d -> d.type == Entity.Type.ORG && d.keys.equals(List.of(field))).findFirst().orElse(null);
    if (own == null) {
      own = new Draft(Entity.Type.ORG, field.equals(first)
          ? scan.text(scan.span(c.first, c.end))
          : "ال" + scan.text(
              scan.span(c.end - 1, c.end)).substring(2),
          List.of(field));
      own.sort = "ministry";
      drafts.add(own);
    }
    return own;
  }

  /// "اللجنة العليا" for "اللجنة العليا المشتركة".
  private static @Nullable Draft whole(Candidate c, String normal, List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.type == Entity.Type.ORG && d.keys.size() > 2 && !d.places.isEmpty() && d.places.get(0).start() < c.offset
          && (Groups.normal(d.name) + " ").startsWith(normal + " ")) {
        return d;
      }
    }
    return null;
  }

  /// @param normal the noun in the form of [Groups#normal]
  static @Nullable Draft of(Candidate c, String normal, Scan scan, List<Draft> drafts) {
    boolean unknown = c.sort.equals(UnknownSpeakers.UNKNOWN) || c.kind == Phrase.Kind.REFERENCE;
    if (unknown && normal.contains(" ") && scan.definite(c.first)) {
      return whole(c, normal, drafts);
    }
    if (normal.contains(" ") || !scan.key(c.first).contains("ال")) {
      return null;
    }
    Draft last = null;
    int at = -1;
    for (Draft d : drafts) {
      int place = d.places.stream().mapToInt(Span::start).filter(p -> p < c.offset).max().orElse(-1);
      if (place < 0 || place < at) {
        continue;
      }
      boolean headed = unknown && d.type == Entity.Type.ORG && d.keys.size() > 1 && Clitics.withoutArticle(d.keys.get(0)).equals(normal);
      headed |= unknown && d.type == Entity.Type.ORG && d.keys.size() == 2 && d.keys.get(1).equals("ال" + normal)
          && !d.keys.get(0).startsWith("ال"); // النصرة for جبهة النصرة
      boolean group = d.type == Entity.Type.GRP
          && ((Groups.normal(d.name) + " ").startsWith(normal + " ") || unknown && Groups.normal(d.name).endsWith(" " + normal));
      if (headed || group) {
        at = place;
        last = d; // المفوضية for المفوضية العليا لشؤون اللاجئين
      }
    }
    return last;
  }
}
