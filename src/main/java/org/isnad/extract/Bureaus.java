package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.text.Folding;

/// Whose the bureau is that speaks of somebody's contacts: "أعلن مكتب الوزير فلان أنه التقى" tells of the minister, for a bureau meets nobody.
record Bureaus(Text text, Participants participants) {

  /// How far before the token the bureau may stand, in tokens.
  private static final int REACH = 30;

  /// The holder of the bureau in place of the bureau itself; those given when they are none, or nobody is told whose it is.
  List<String> holder(List<String> who, int token) {
    Entity bureau = who.size() == 1 ? text.entities.entity(who.getFirst()) : null;
    if (bureau == null || bureau.type() != Entity.Type.ORG || !Folding.key(bureau.name()).startsWith("مكتب ")) {
      return who;
    }
    for (int k = token - 1; k >= Math.max(0, token - REACH); k--) {
      Optional<Phrase> p = text.phraseAt(k).filter(q -> q.entities().equals(who));
      if (p.isPresent()) {
        Optional<Phrase> inner = p.get().inner().stream().filter(this::person).findFirst();
        Optional<Phrase> next = text.phraseAt(p.get().end()).filter(q -> person(q) && !participants.clitic(q));
        return next.or(() -> inner).map(Phrase::entities).orElseGet(() -> namesake(bureau, who));
      }
    }
    return who;
  }

  /// The person of the article after whom the bureau is called: "مكتب العبادي" where حيدر العبادي is told; those given when there is none or more than one.
  private List<String> namesake(Entity bureau, List<String> who) {
    String called = Folding.key(bureau.name()).substring("مكتب ".length());
    List<String> holders = text.entities.entities().stream().filter(e -> e.type() == Entity.Type.PER)
        .filter(e -> Folding.key(e.name()).equals(called) || Folding.key(e.name()).endsWith(" " + called)).map(Entity::id).toList();
    return holders.size() == 1 ? holders : who;
  }

  private boolean person(Phrase p) {
    return participants.type(p) == Entity.Type.PER;
  }
}
