package org.isnad.entity;

import org.isnad.claim.Entity;

/// Roles that stand behind a name: "الشيخ تميم بن حمد أمير دولة قطر", "علي حسن، وزير الصحة، ...".
final class Appositions {

  private Appositions() {
  }

  /// Whether the role phrase says who the person before it is.
  static boolean takes(Scan scan, Candidate person, Candidate role) {
    if (person.type != Entity.Type.PER || person.name == null || role.kind != Phrase.Kind.ROLE || role.name != null || role.plural
        || role.offset > scan.tokens.get(role.first).span().start()) {
      return false;
    }
    if (role.first == person.end) {
      return true;
    }
    // between commas: a full role, and the sentence goes on after the second one
    return role.first == person.end + 1 && scan.mark(person.end, "،,") && told(role)
        && (scan.mark(role.end, "،,.)") || scan.mark(placed(scan, role.end), "،,.)"));
  }

  /// The end of "في" and a place, or the token.
  private static int placed(Scan scan, int i) {
    if (!scan.key(i).equals("في") && !scan.key(i).equals("لدي") || !scan.word(i + 1)) {
      return i;
    }
    var place = scan.lexicon.entityForms().exactAt(scan.tokens, i + 1);
    return place != null && place.values().get(0).type() == Entity.Type.LOC ? place.end() : i;
  }

  private static boolean told(Candidate role) {
    Candidate.Role r = role.roles.get(0);
    return !r.countries().isEmpty() || !r.bodies().isEmpty() || r.title().contains(" ");
  }

  static void join(Candidate person, Candidate role) {
    person.roles.addAll(role.roles);
    person.inner.addAll(role.inner);
    person.end = role.end;
  }
}
