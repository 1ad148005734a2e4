package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;

/// Whose words follow where a spokesman, an office or a report tells what somebody did: "قال الناطق إن الوزير التقى السفراء، مشيرا إلى" goes on with
/// the minister.
record Mouthpieces(Text text, SubjectFinder subjects) {

  /// The person of whom a mouthpiece that speaks in the sentence tells how he met or addressed others, where the form fits him; else empty.
  ///
  /// @param speaking who speaks in the sentence
  /// @param verb the verb or participle whose speaker is looked for
  List<String> represented(List<String> speaking, int verb, Sentence sentence, VerbForm form) {
    if (speaking.size() != 1 || !mouthpiece(text.entities.entity(speaking.get(0)))) {
      return List.of();
    }
    for (int k = verb - 2; k > sentence.first(); k--) {
      if (text.mark(k, "؛.:") && !text.initial(k - 1)) {
        return List.of();
      }
      Optional<Phrase> p = text.that(k) ? text.phraseAt(k + 1) : Optional.empty();
      if (p.isEmpty() || subjects.clitic(p.get()) || p.get().entities().size() != 1 || p.get().entities().equals(speaking)
          || text.entities.entity(p.get().entities().get(0)).type() != Entity.Type.PER) {
        continue;
      }
      int end = subjects.joint(p.get(), sentence).end();
      int act = text.key(end).equals("قد") ? end + 1 : end;
      return text.is("meeting-others", act) && subjects.agreement.continues(p.get().entities().get(0), form)
          ? p.get().entities()
          : List.of();
    }
    return List.of();
  }

  private boolean mouthpiece(Entity e) {
    return Stream.concat(Stream.of(e.name()), e.roles().stream().map(Entity.Mention::text)).anyMatch(this::speaksFor);
  }

  private boolean speaksFor(String name) {
    String key = Folding.key(name);
    int space = key.indexOf(' ');
    return text.words("mouthpieces").contains(space < 0 ? key : key.substring(0, space));
  }
}
