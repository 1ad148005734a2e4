package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Whom a dual in the nominative takes up that speaks: "وأكد الوزيران أن", "وشدد الجانبان على".
record Pairs(Text text, SubjectFinder subjects) {

  /// How many sentences back the two are looked for.
  private static final int SENTENCES = 4;
  /// Duals of sides to talks, whoever they are.
  private static final Set<String> SIDES = WordSet.of("الطرفان", "الجانبان", "الزعيمان");
  /// Duals of states and bodies, which no people are.
  private static final Set<String> BODIES = WordSet.of("البلدان", "الدولتان", "الحكومتان", "الحركتان", "الحزبان", "الوفدان", "الفريقان");
  /// How far behind the dual those two may be named, in tokens.
  private static final int NAMED = 14;

  /// The two who speak behind the verb, or null when no dual stands there or it is not known whom it means.
  @Nullable
  Subject after(int verb, Sentence sentence) {
    int i = verb + 1;
    String dual = text.key(i);
    if (!text.is("two-told-before", i) || text.key(i + 1).startsWith("ال") || named(i + 1, sentence)) {
      return null; // "الوزيران الروسي والتركي" are named
    }
    boolean bodies = BODIES.contains(dual);
    String office = office(dual);
    List<String> two = bodies || SIDES.contains(dual) ? List.of() : holders(verb, office);
    if (two.isEmpty()) {
      two = sides(verb, bodies);
      two = bodies || SIDES.contains(dual) || two.stream().anyMatch(id -> holds(id, office)) ? two : List.of(); // a minister and his counterpart
    }
    return two.isEmpty() ? null : new Subject(two, i + 1, true);
  }

  /// Whether somebody is named behind the dual, before what brings in the words: "وأكد الوزيران سامي حسن وعلي سالم أن".
  private boolean named(int from, Sentence sentence) {
    for (int k = from; k < Math.min(sentence.end(), from + NAMED) && !text.that(k) && !text.mark(k, ":.؛"); k++) {
      if (text.phraseAt(k).filter(p -> text.entities.entity(p.entities().get(0)).type() == Entity.Type.PER).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// The noun of which the word is the definite dual: "وزير" of "الوزيران", "وزيره" of "الوزيرتان".
  private static String office(String dual) {
    String stem = dual.substring(2, dual.length() - 2);
    return stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
  }

  /// The two told last before the token who hold the office; none when they are not two.
  private List<String> holders(int verb, String office) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    for (int i = verb - 1; i >= 0 && found.size() < 2; i--) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && p.get().entities().size() == 1 && holds(p.get().entities().get(0), office)) {
        found.add(p.get().entities().get(0));
      }
    }
    return found.size() == 2 ? List.copyOf(found).reversed() : List.of();
  }

  private boolean holds(String id, String office) {
    Entity e = text.entities.entity(id);
    return e.type() == Entity.Type.PER
        && e.roles().stream().map(r -> Clitics.withoutArticle(Folding.key(r.text()))).anyMatch(r -> r.startsWith(office));
  }

  /// The two of the nearest sentence before the token in which two people, or else two bodies or states, are told and no third.
  private List<String> sides(int verb, boolean bodiesOnly) {
    List<Sentence> all = text.document.sentences();
    int at = all.size() - 1;
    while (at > 0 && all.get(at).first() > verb) {
      at--;
    }
    for (int k = at; k >= 0 && k > at - SENTENCES && !all.get(k).headline(); k--) {
      int end = Math.min(verb, all.get(k).end());
      List<String> people = bodiesOnly ? List.of() : told(all.get(k).first(), end, true);
      List<String> bodies = people.isEmpty() ? told(all.get(k).first(), end, false) : List.of();
      if (people.size() == 2) {
        return people;
      }
      if (bodies.size() == 2) {
        return joined(all.get(k).first(), end) ? bodies : List.of();
      }
      if (people.size() > 2 || bodies.size() > 2) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<String> told(int from, int end, boolean people) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    for (int i = from; i < end; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      for (String id : p.isPresent() && !Particles.PREPOSITIONS.contains(text.key(i - 1)) || p.isPresent() && with(i - 1)
          ? p.get().entities()
          : List.<String>of()) {
        Entity e = text.entities.entity(id);
        if (people == (e.type() == Entity.Type.PER) && e.type() != Entity.Type.GRP && !text.entities.media().contains(id)) {
          found.add(id);
        }
      }
    }
    return List.copyOf(found);
  }

  /// Whether one of the bodies or states told is said to do something together with another: "وقعت حماس وفتح", "بين باريس ولندن", "مع روسيا".
  private boolean joined(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      Optional<Phrase> p = text.phraseAt(i);
      if (p.isPresent() && (with(i - 1) || subjects.joined(p.get()))
          && text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.GRP) {
        return true;
      }
    }
    return false;
  }

  private boolean with(int i) {
    return text.key(i).equals("مع") || text.key(i).equals("بين");
  }
}
