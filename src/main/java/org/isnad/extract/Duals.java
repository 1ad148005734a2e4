package org.isnad.extract;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// Whom a dual of an office means: "الوزيرين", "الرئيسان".
record Duals(Text text, Participants participants) {

  /// The two named last before the token who hold the office, none of `others`; none when they are not two.
  List<String> of(int token, Collection<String> others, String dual) {
    String office = dual.substring(2, dual.length() - 2);
    LinkedHashSet<String> found = new LinkedHashSet<>();
    for (int i = token - 1; i >= 0 && found.size() < 2; i--) {
      participants.phrase(i).map(p -> p.entities().getFirst()).filter(id -> !others.contains(id) && holds(id, office))
          .ifPresent(found::add);
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  private boolean holds(String id, String office) {
    Entity e = text.entities.entity(id);
    return e.type() == Entity.Type.PER
        && e.roles().stream().map(r -> Clitics.withoutArticle(Folding.key(r.text()))).anyMatch(r -> r.startsWith(office));
  }
}
