package org.isnad.compare;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.compare.ActorNames.Form;
import org.isnad.compare.ActorNames.Forms;
import org.isnad.compare.Told.Actor;

/// An actor, ready to be compared with thousands of others: what [Actors] asks of its names, worked out once. Immutable.
///
/// @param stems of the name by which its article calls it
record Profile(Actor actor, Set<String> stems) {

  static Profile of(Actor actor) {
    return new Profile(actor, Stems.of(actor.name()));
  }

  static List<Profile> of(List<Actor> actors) {
    return actors.stream().map(Profile::of).toList();
  }

  /// The same entity of the world, an equal name, or of persons a longer and a shorter form of one full name.
  boolean same(Profile other) {
    return same(actor, other.actor);
  }

  /// The same of actors.
  static boolean same(Actor one, Actor another) {
    if (one.key().equals(another.key())) {
      return true;
    }
    Forms forms = one.names().forms();
    Forms others = another.names().forms();
    if (one.type() != another.type() || (forms.signs() & others.signs()) == 0) {
      return false;
    }
    boolean person = one.type() == Entity.Type.PER;
    for (Form x : forms.each()) {
      for (Form y : others.each()) {
        // one word is no full name
        boolean full = !person || x.words().size() >= 2 && y.words().size() >= 2;
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
