package org.isnad.entity;

import java.util.Set;
import org.isnad.lexicon.Cues;

/// Tells plurals of people from other words by their form and by how often the newspapers have it: "المعزين", "لاعبي الفريق", "محافظي المنطقة".
final class PeoplePlurals {

  private final Scan scan;
  private final BodyNames bodies;
  private final Set<String> people;
  private final Set<String> crowds;
  private final Set<String> noPeople;
  private final Set<String> noCrowds;

  PeoplePlurals(Scan scan, Cues cues, BodyNames bodies) {
    this.scan = scan;
    this.bodies = bodies;
    this.people = cues.words("people");
    this.crowds = cues.words("crowds");
    this.noPeople = cues.words("no-people");
    this.noCrowds = cues.words("no-crowds");
  }

  /// Whether the word is listed as one of people of a kind.
  boolean person(String bare) {
    return people.contains(bare);
  }

  /// Whether the word is listed, as people of a kind or as a crowd.
  boolean listed(String bare) {
    return people.contains(bare) || crowds.contains(bare);
  }

  /// Whether the word without its article is one.
  boolean plural(String bare) {
    if (listed(bare)) {
      return true;
    }
    if (bare.length() < 5 || !(bare.endsWith("ين") || bare.endsWith("ون")) || noPeople.contains(bare) || noCrowds.contains(bare)) {
      return false;
    }
    String stem = bare.substring(0, bare.length() - 2);
    double two = scan.count(stem + "ان") + scan.count("ال" + stem + "ان");
    return two <= scan.count(stem + "ون") + scan.count("ال" + stem + "ون");
  }

  /// Whether the word is one that the token behind it completes: "لاعبي الفريق", "زوار الحديقة".
  boolean construct(String bare, int next) {
    if (bare.equals("اصحاب") || !scan.word(next) || !scan.definite(next) && bodies.at(next) == null) {
      return false;
    }
    if (listed(bare)) {
      return true;
    }
    return bare.length() > 4 && (bare.endsWith("ي") || bare.endsWith("و"))
        && scan.count(bare) < 2 * scan.count(bare.substring(0, bare.length() - 1) + "ين")
        && plural(bare.substring(0, bare.length() - 1) + "ين");
  }
}
