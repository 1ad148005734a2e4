package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;

/// Puts in the place of a bare "الوفد" those whose delegation the text told before: "وفد من الحركة".
record Delegations(Text text, Participants participants) {

  /// The contact with the senders of the delegation in its place and without groups of whom only the head is known; none when too few are left.
  Stream<Contact> resolved(Contact c) {
    LinkedHashSet<String> who = new LinkedHashSet<>();
    for (String id : c.participants()) {
      for (String one : c.kind() == Contact.Kind.CALL ? List.of(id) : whole(id, c)) {
        boolean land = c.kind() == Contact.Kind.VISIT && text.entities.entity(one).type() == Entity.Type.LOC;
        String actor = land ? id : one;
        if (!participants.cut(actor)) {
          who.add(actor);
        }
      }
    }
    if (who.size() < 2 && (c.kind() != Contact.Kind.VISIT || who.isEmpty())) {
      return Stream.empty();
    }
    return Stream.of(who.equals(new LinkedHashSet<>(c.participants()))
        ? c
        : new Contact(c.kind(), c.status(), List.copyOf(who), c.place(), c.time(), c.attribution(), c.evidence(), c.rule(),
            c.confidence()));
  }

  private static final Set<String> ALL = WordSet.of("اعضاء", "افراد");

  /// The delegation that the group stands for, or the one itself.
  private List<String> whole(String id, Contact c) {
    Entity e = text.entities.entity(id);
    if (e.type() != Entity.Type.GRP) {
      return List.of(id);
    }
    int token = text.tokenAt(c.evidence().end());
    String name = Folding.key(e.name());
    List<String> who = List.of();
    if (name.equals("الوفد") || name.endsWith(" الوفد") && ALL.contains(name.substring(0, name.indexOf(' ')))) { // أعضاء الوفد
      who = participants.delegates(text.tokenAt(e.places().get(0).start()));
    } else if (participants.team(name.split(" ")[0])) {
      who = participants.delegates(token, id);
    }
    return who.isEmpty() ? List.of(id) : who;
  }
}
