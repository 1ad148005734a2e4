package org.isnad.compare;

import java.util.List;
import org.isnad.compare.Told.Actor;

/// Whether two articles mean the same actors.
final class Actors {

  private Actors() {
  }

  /// The same entity of the world, an equal name, or of persons a longer and a shorter form of one full name.
  static boolean same(Actor a, Actor b) {
    return Profile.same(a, b);
  }

  /// How many of the first have a partner among the second.
  static int matched(List<Profile> some, List<Profile> others, boolean closely) {
    int matched = 0;
    for (Profile one : some) {
      for (Profile other : others) {
        if (closely ? one.same(other) : one.related(other)) {
          matched++;
          break;
        }
      }
    }
    return matched;
  }
}
