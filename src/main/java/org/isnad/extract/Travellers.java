package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Entity;

/// Who travelled and who was received last, for words that take them up: "كان في استقباله", "خلال زيارته". Mutable; lives within one reading.
final class Travellers {

  private final Text text;
  private final Pronouns pronouns;
  private List<String> traveller = List.of();
  private List<String> guest = List.of();
  /// where the guest stands
  private int guestAt = -1;

  Travellers(Text text, Pronouns pronouns) {
    this.text = text;
    this.pronouns = pronouns;
  }

  /// Notes whom the visit told last was by.
  void travelled(List<String> who) {
    traveller = who.stream().filter(this::person).limit(1).toList();
  }

  /// Notes who was received, and the token from which on he stands: later in the clause it is he who visits.
  void received(int from, List<String> who) {
    guestAt = from;
    guest = who;
  }

  /// Who travelled last, if the pronoun fits him and he is none of `others`; else none.
  List<String> last(String pronoun, Set<String> others) {
    return traveller.isEmpty() || others.containsAll(traveller) || !pronouns.fits(traveller.getFirst(), pronoun) ? List.of() : traveller;
  }

  /// The guest received between the beginning of the clause and the token, if the pronoun fits him; none when nobody was.
  List<String> guest(int clause, int token, String pronoun) {
    return guestAt >= clause && guestAt < token && guest.size() == 1 && person(guest.getFirst()) && pronouns.fits(guest.getFirst(), pronoun)
        ? guest
        : List.of();
  }

  private boolean person(String id) {
    return text.entities.entity(id).type() == Entity.Type.PER;
  }
}
