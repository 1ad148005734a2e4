package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.Figure;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Puts together what an article counts twice: the same figure about the same thing, kept where it is credited.
final class FigureMerge {

  private FigureMerge() {
  }

  static List<Figure> merge(Text text, List<Figure> told) {
    List<Figure> out = new ArrayList<>();
    for (Figure f : told) {
      int same = -1;
      for (int i = 0; i < out.size() && same < 0; i++) {
        if (same(out.get(i), f)) {
          same = i;
        }
      }
      if (same < 0) {
        out.add(f);
      } else if (out.get(same).attribution().chain().isEmpty() && !f.attribution().chain().isEmpty() || headline(text, out.get(same))) {
        out.set(same, f);
      }
    }
    out.sort(java.util.Comparator.comparingInt(f -> f.number().start()));
    return out;
  }

  private static boolean headline(Text text, Figure f) {
    var headline = text.document.layout().headline();
    return headline != null && headline.contains(f.number());
  }

  private static boolean same(Figure a, Figure b) {
    boolean max = a.valueMax() == null ? b.valueMax() == null : b.valueMax() != null && a.valueMax().compareTo(b.valueMax()) == 0;
    return max && a.value().compareTo(b.value()) == 0 && a.measure().equals(b.measure()) && alike(a.unit(), b.unit())
        && !a.evidence().overlaps(b.evidence());
  }

  private static boolean alike(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return true;
    }
    String x = Folding.key(a);
    String y = Folding.key(b);
    int n = Math.min(4, Math.min(x.length(), y.length()));
    return x.substring(0, n).equals(y.substring(0, n));
  }
}
