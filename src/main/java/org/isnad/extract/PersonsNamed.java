package org.isnad.extract;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;

/// The persons whom a stretch of text names.
record PersonsNamed(Text text, Participants participants) {

  /// All from the one token to the other, in order.
  LinkedHashSet<String> between(int from, int until) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    for (int i = from; i < until; i++) {
      at(i).ifPresent(p -> found.addAll(p.entities()));
    }
    return found;
  }

  /// The one named last before the token; none when nobody is.
  List<String> latest(int from, int token) {
    for (int i = token - 1; i >= from; i--) {
      Optional<Phrase> p = at(i);
      if (p.isPresent()) {
        return p.get().entities();
      }
    }
    return List.of();
  }

  /// The first who was met and who fits: "أبلغت الحكومة فلانا خلال محادثات جمعته مع"; none when nobody was.
  ///
  /// @param met the tokens of those met
  List<String> met(int from, int token, BitSet met, Predicate<String> fits) {
    for (int i = from; i < token; i++) {
      Optional<Phrase> p = met.get(i) ? at(i) : Optional.empty();
      if (p.isPresent() && fits.test(p.get().entities().getFirst())) {
        return p.get().entities();
      }
    }
    return List.of();
  }

  private Optional<Phrase> at(int i) {
    return participants.phrase(i).filter(p -> text.entities.entity(p.entities().getFirst()).type() == Entity.Type.PER);
  }
}
