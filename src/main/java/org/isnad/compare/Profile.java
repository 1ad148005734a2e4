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

/// An actor, ready to be compared with thousands of others: what [Actors] asks of its names, worked out once. Immutable.
///
/// @param forms each of its names
/// @param signs a bit for each word of its names: two without a common one have no common word
/// @param stems of the name by which its article calls it
record Profile(Actor actor, List<Form> forms, long signs, Set<String> stems) {

  /// Names recur in thousands of claims.
  private static final Map<String, Form> FORMS = new ConcurrentHashMap<>();
  private static final int MOST_NAMES = 200_000;

  private static final Pattern HONORIFIC = Pattern
      .compile("^(?:(?:الشيخ|الشيخه|الامير|الاميره|الملك|السلطان|السيد|السيده|الدكتور|المهندس|اللواء|العميد|الفريق) )+");

  /// A name.
  ///
  /// @param words without "بن"
  /// @param signs a bit for each word
  /// @param first the first word after titles
  private record Form(Set<String> words, long signs, String first) {

    static Form of(String name) {
      String normalised = Identity.normalised(name);
      Set<String> words = Set.copyOf(new HashSet<>(List.of(normalised.replace(" بن ", " ").split(" "))));
      return new Form(words, Profile.signs(words), HONORIFIC.matcher(normalised).replaceFirst("").split(" ", 2)[0]);
    }

    boolean sameWords(Form other) {
      return signs == other.signs && words.equals(other.words);
    }

    /// Whether one has all words of the other and begins as it does: a son's name holds his father's, but begins with another.
    boolean contains(Form other) {
      return ((signs & ~other.signs) == 0 && other.words.containsAll(words)
          || (other.signs & ~signs) == 0 && words.containsAll(other.words))
          && first.equals(other.first);
    }
  }

  static Profile of(Actor actor) {
    List<Form> forms = actor.names().stream()
        .map(name -> FORMS.size() > MOST_NAMES ? Form.of(name) : FORMS.computeIfAbsent(name, Form::of)).distinct().toList();
    return new Profile(actor, forms, forms.stream().mapToLong(Form::signs).reduce(0, (a, b) -> a | b), Stems.of(actor.name()));
  }

  static List<Profile> of(List<Actor> actors) {
    return actors.stream().map(Profile::of).toList();
  }

  private static long signs(Set<String> words) {
    long signs = 0;
    for (String word : words) {
      signs |= 1L << (word.hashCode() * 0x9E3779B9 >>> 26);
    }
    return signs;
  }

  /// The same entity of the world, an equal name, or of persons a longer and a shorter form of one full name.
  boolean same(Profile other) {
    if (actor.key().equals(other.actor.key())) {
      return true;
    }
    if (actor.type() != other.actor.type() || (signs & other.signs) == 0) {
      return false;
    }
    boolean person = actor.type() == Entity.Type.PER;
    for (Form x : forms) {
      for (Form y : other.forms) {
        // one word is no full name
        boolean full = !person || x.words.size() >= 2 && y.words.size() >= 2;
        if (full && (x.sameWords(y) || person && x.contains(y))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The same, or one speaks for the country or body of the other: "مسؤولي الاستخبارات المصرية" and "مصر".
  boolean related(Profile other) {
    if (same(other)) {
      return true;
    }
    if (actor.type() == Entity.Type.PER && other.actor.type() == Entity.Type.PER) {
      return false;
    }
    int shared = 0;
    for (String stem : stems) {
      shared += other.stems.contains(stem) ? 1 : 0;
    }
    // "بعثة الأهلي" and "بعثة الهلال" have a word in common and nothing else
    return shared > 0 && 2 * shared > Math.min(stems.size(), other.stems.size()) - 1
        && (stems.size() != other.stems.size() || stems.size() < 2 || shared > 1);
  }
}
