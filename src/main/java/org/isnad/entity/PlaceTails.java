package org.isnad.entity;

/// How far the name of a place goes on behind the noun that tells its sort: "حي الشيخ رضوان", "منطقة بيت نعمان".
final class PlaceTails {

  private final Scan scan;
  private final BodyShapes shapes;

  PlaceTails(Scan scan, BodyShapes shapes) {
    this.scan = scan;
    this.shapes = shapes;
  }

  /// Whether a word that opens names of places of two words stands there, with the second behind it.
  boolean opened(int i) {
    return scan.lists.place.opening.contains(scan.key(i)) && scan.word(i + 1) && !scan.key(i + 1).startsWith("وال")
        && (!scan.ordinary(i + 1) || scan.definite(i + 1) && !shapes.adjective(i + 1));
  }

  /// The end of the name of a place behind its noun, or `from`.
  int end(int from) {
    int end = from;
    while (scan.word(end) && end - from < 4) {
      String key = scan.key(end);
      if (scan.lists.function.isStop(key) && !(end == from && opened(end))
          || key.startsWith("و") && end > from && scan.count(key) > 3) {
        break;
      }
      if (end == from) {
        boolean placed = scan.words.placeShare(key) >= 0.2 && scan.lexicon.heads().exactAt(scan.tokens, end) == null
            && !PersonNames.adjectival("ال" + key);
        if (opened(end) && scan.word(end + 1) && !scan.lists.function.isStop(scan.key(end + 1))) {
          return end + 2;
        }
        boolean described = !scan.definite(end) && key.endsWith("يه") && key.length() > 5 && scan.words.placeShare(key) < 0.1
            && scan.words.nameShare(key) < 0.15 && scan.lexicon.entityForms().exactAt(scan.tokens, end) == null;
        if (scan.ordinary(end) && !scan.definite(end) && !placed || shapes.common(end) || described) {
          break; // بلدة حدودية
        }
        end++;
        if (!scan.definite(end - 1) && shapes.rare(end - 1) && shapes.rare(end) && !scan.definite(end)) {
          end++; // أبوت آباد
          break;
        }
        if (!scan.lists.name.particles.contains(key) && !key.equals("الشيخ") && !key.equals("تل") && !key.equals("دير")
            && !key.equals("ام")) {
          if (scan.definite(end) && scan.definite(end - 1) && shapes.adjective(end)) {
            end++;
          } else if (scan.word(end) && scan.words.nameShare(scan.key(end)) >= 0.6 && scan.words.nameShare(key) >= 0.4) {
            end++;
          }
          break;
        }
      } else {
        end++;
        break;
      }
    }
    return end;
  }
}
