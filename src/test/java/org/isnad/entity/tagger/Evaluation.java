package org.isnad.entity.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claim.Entity;

/// Whole names right, by type: hits, proposed, true; precision, recall and F1.
final class Evaluation {

  private Evaluation() {
  }

  /// F1 of names of all types.
  static double f1(NameTagger tagger, List<Labelled> sentences) {
    int[] n = counts(tagger, sentences)[3];
    return 2.0 * n[0] / (n[1] + n[2]);
  }

  static String of(NameTagger tagger, List<Labelled> sentences) {
    int[][] n = counts(tagger, sentences);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      double p = n[i][0] / (double) Math.max(1, n[i][1]);
      double r = n[i][0] / (double) Math.max(1, n[i][2]);
      out.append(
          String.format(Locale.ROOT, "%s P %.3f R %.3f F %.3f (%d of %d proposed, %d true)%n", i == 3 ? "all" : Entity.Type.values()[i],
              p, r, 2 * p * r / Math.max(1e-9, p + r), n[i][0], n[i][1], n[i][2]));
    }
    return out.toString();
  }

  /// By type and for all: hits, proposed, true.
  private static int[][] counts(NameTagger tagger, List<Labelled> sentences) {
    int[][] n = new int[4][3];
    for (Labelled s : sentences) {
      Set<List<Integer>> truth = new HashSet<>();
      for (int i = 0; i < s.tags().length; i++) {
        if (Tags.opens(s.tags()[i])) {
          int end = i + 1;
          while (end < s.tags().length && s.tags()[end] == s.tags()[i] + 1) {
            end++;
          }
          int type = Tags.type(s.tags()[i]).ordinal();
          truth.add(List.of(i, end, type));
          n[type][2]++;
          n[3][2]++;
        }
      }
      for (Tagged t : tagger.tag(s.tokens(), 0, s.tokens().size())) {
        boolean hit = truth.contains(List.of(t.first(), t.end(), t.type().ordinal()));
        for (int row : new int[]{t.type().ordinal(), 3}) {
          n[row][1]++;
          n[row][0] += hit ? 1 : 0;
        }
      }
    }
    return n;
  }
}
