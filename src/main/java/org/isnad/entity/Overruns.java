package org.isnad.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;

/// Takes off the word that a short name has swallowed, where the article tells the name in full elsewhere: "الدكتور البلوي امتنانه" is the man
/// called "نايف البلوي".
final class Overruns {

  private Overruns() {
  }

  /// Shortens the names of two or three words that only begin with somebody's last name.
  static void trim(Scan scan, List<Candidate> all) {
    Set<String> last = new HashSet<>();
    for (Candidate c : all) {
      if (person(c) && c.nameKeys.size() > 1) {
        int n = c.nameKeys.size();
        last.add(c.nameKeys.get(n - 1));
        if (n > 2) {
          last.add(c.nameKeys.get(n - 2) + " " + c.nameKeys.get(n - 1));
        }
      }
    }
    for (Candidate c : all) {
      int n = c.nameKeys.size();
      if (!person(c) || n < 2 || n > 3 || c.known != null || c.end - c.first < 2) {
        continue;
      }
      String begin = String.join(" ", c.nameKeys.subList(0, n - 1));
      String over = c.nameKeys.get(n - 1);
      if (last.contains(begin) && scan.words.nameShare(over) < 0.2 && !scan.lexicon.surnames().containsKey(over)
          && !scan.lexicon.givenNames().containsKey(over) && scan.tokens.get(c.end - 1).key().equals(over)
          && all.stream().noneMatch(o -> o != c && person(o) && o.nameKeys.size() > 1 && o.nameKeys.contains(over))) {
        Span name = c.name;
        c.end--;
        c.nameKeys = List.copyOf(c.nameKeys.subList(0, n - 1));
        c.name = name == null ? null : new Span(name.start(), scan.tokens.get(c.end - 1).span().end());
      }
    }
  }

  private static boolean person(Candidate c) {
    return c.type == Entity.Type.PER && c.name != null;
  }
}
