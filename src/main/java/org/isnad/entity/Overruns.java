package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;

/// Takes off the word that a name has swallowed, where the article tells the name without it elsewhere: "الدكتور البلوي امتنانه" is the man
/// called "نايف البلوي", "يقلد كاميرون" and "منافسو كاميرون" are about "ديفيد كاميرون".
final class Overruns {

  /// How often the newspapers have a word that is known to be none of a name, and the share of names that it then may have.
  private static final double OFTEN = 12;
  private static final double SHARE = 0.1;

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

  /// Takes off the verb or noun before a name that others in the article bear, whole or by their last names.
  static void begin(Scan scan, List<Candidate> all) {
    List<Candidate> odd = all.stream().filter(c -> overrun(scan, c)).toList();
    if (odd.isEmpty()) {
      return; // hardly an article has one
    }
    Map<String, Integer> borne = new HashMap<>();
    for (Candidate c : all) {
      if (person(c)) {
        for (String tail : tails(c)) {
          borne.merge(tail, 1, Integer::sum);
        }
      }
    }
    for (Candidate c : odd) {
      int n = c.nameKeys.size();
      Span name = c.name;
      String rest = String.join(" ", c.nameKeys.subList(1, n));
      String first = c.nameKeys.get(0);
      boolean elsewhere = all.stream().anyMatch(o -> o != c && person(o) && !o.nameKeys.get(0).equals(first)
          && (o.nameKeys.size() > 1 || o.known != null) && tails(o).contains(rest));
      if (name != null && elsewhere && borne.getOrDefault(String.join(" ", c.nameKeys), 0) == 1) {
        c.first++;
        c.offset = scan.tokens.get(c.first).span().start();
        c.nameKeys = List.copyOf(c.nameKeys.subList(1, n));
        c.name = new Span(c.offset, name.end());
      }
    }
  }

  /// Whether the name of an unknown person begins with a word that is hardly one of it.
  private static boolean overrun(Scan scan, Candidate c) {
    int n = c.nameKeys.size();
    Span name = c.name;
    return person(c) && name != null && n >= 2 && c.known == null && c.roles.isEmpty() && c.end - c.first == n
        && scan.tokens.get(c.first).span().start() == name.start() && foreign(scan, c.first);
  }

  private static List<String> tails(Candidate c) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < c.nameKeys.size(); i++) {
      out.add(String.join(" ", c.nameKeys.subList(i, c.nameKeys.size())));
    }
    return out;
  }

  /// Whether the word is an ordinary one, or a form of one.
  private static boolean foreign(Scan scan, int i) {
    String key = scan.key(i);
    if (scan.words.nameShare(key) >= SHARE || scan.lexicon.givenNames().containsKey(key) || scan.lexicon.surnames().containsKey(key)
        || scan.lists.name.particles.contains(key)) {
      return false;
    }
    boolean plural = key.length() > 4 && key.endsWith("و") && scan.count(key.substring(0, key.length() - 1) + "ين") > OFTEN; // منافسو
    return scan.count(key) > OFTEN || plural || new WordShapes(scan).inflected(key);
  }

  private static boolean person(Candidate c) {
    return c.type == Entity.Type.PER && c.name != null;
  }
}
