package org.isnad.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.isnad.claim.Entity;
import org.isnad.compare.Told.Actor;
import org.isnad.identity.Identity;

/// Whether two articles mean the same actor.
final class Actors {

  /// Names recur in thousands of claims.
  private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();

  private static final Map<String, String> FIRST = new ConcurrentHashMap<>();

  private static final Pattern HONORIFIC = Pattern
      .compile("^(?:(?:الشيخ|الشيخه|الامير|الاميره|الملك|السلطان|السيد|السيده|الدكتور|المهندس|اللواء|العميد|الفريق) )+");

  private static final int MOST_NAMES = 200_000;

  private Actors() {
  }

  /// The same entity of the world, an equal name, or of persons a longer and a shorter form of one full name.
  static boolean same(Actor a, Actor b) {
    if (a.key().equals(b.key())) {
      return true;
    }
    if (a.type() != b.type()) {
      return false;
    }
    for (String x : a.names()) {
      for (String y : b.names()) {
        Set<String> one = words(x);
        Set<String> other = words(y);
        // a son's name holds his father's, but begins with another
        boolean contained = (one.containsAll(other) || other.containsAll(one)) && first(x).equals(first(y));
        int shorter = Math.min(one.size(), other.size());
        if (one.equals(other) && (a.type() != Entity.Type.PER || shorter >= 2)
            || a.type() == Entity.Type.PER && contained && shorter >= 2) {
          return true;
        }
      }
    }
    return false;
  }

  /// The same, or one speaks for the country or body of the other: "مسؤولي الاستخبارات المصرية" and "مصر".
  static boolean related(Actor a, Actor b) {
    if (same(a, b)) {
      return true;
    }
    if (a.type() == Entity.Type.PER && b.type() == Entity.Type.PER) {
      return false;
    }
    Set<String> one = Stems.of(a.name());
    Set<String> other = Stems.of(b.name());
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    // "بعثة الأهلي" and "بعثة الهلال" have a word in common and nothing else
    return !shared.isEmpty() && 2 * shared.size() > Math.min(one.size(), other.size()) - 1
        && (one.size() != other.size() || one.size() < 2 || shared.size() > 1);
  }

  /// How many of the first have a partner among the second.
  static long matched(List<Actor> some, List<Actor> others, boolean closely) {
    return some.stream().filter(a -> others.stream().anyMatch(b -> closely ? same(a, b) : related(a, b))).count();
  }

  private static String first(String name) {
    return FIRST.size() > MOST_NAMES ? begin(name) : FIRST.computeIfAbsent(name, Actors::begin);
  }

  private static String begin(String name) {
    return HONORIFIC.matcher(Identity.normalised(name)).replaceFirst("").split(" ", 2)[0];
  }

  private static Set<String> words(String name) {
    return WORDS.size() > MOST_NAMES ? split(name) : WORDS.computeIfAbsent(name, Actors::split);
  }

  private static Set<String> split(String name) {
    return Set.copyOf(new HashSet<>(List.of(Identity.normalised(name).replace(" بن ", " ").split(" "))));
  }
}
