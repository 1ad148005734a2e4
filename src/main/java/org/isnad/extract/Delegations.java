package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Folding;

/// Puts in the place of a bare "الوفد" those whose delegation the text told before: "وفد من الحركة".
record Delegations(Text text, Participants participants) {

  private static final Set<String> SINGULAR = Set.of("وفد", "وفدا", "بوفد", "لوفد", "ووفد");

  /// The contact with the senders of the delegation in its place and without groups of whom only the head is known; none when too few are left.
  Stream<Contact> resolved(Contact c) {
    LinkedHashSet<String> who = new LinkedHashSet<>();
    for (String id : c.participants()) {
      String sender = bare(id) ? sender(id) : id;
      String one = c.kind() != Contact.Kind.VISIT || text.entities.entity(sender).type() != Entity.Type.LOC ? sender : id;
      if (!participants.cut(one)) {
        who.add(one);
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

  private boolean bare(String id) {
    Entity e = text.entities.entity(id);
    return e.type() == Entity.Type.GRP && Folding.key(e.name()).equals("الوفد");
  }

  private String sender(String id) {
    for (int k = text.tokenAt(text.entities.entity(id).places().get(0).start()) - 1; k >= 0; k--) {
      if (SINGULAR.contains(text.key(k))) {
        Phrase p = participants.phrase(k).orElse(null);
        List<String> members = p == null ? List.of() : participants.members(p).stream().filter(participants::actor).toList();
        return members.size() == 1 ? members.get(0) : id;
      }
    }
    return id;
  }
}
