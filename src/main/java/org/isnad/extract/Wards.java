package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Contact;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Visits of people whom nobody names, which are told by where those people are: "زار الجرحى في مستشفى المدينة", "زيارة لعائلات الضحايا في حي السلام".
record Wards(Text text, ContactCues cues, Scene scene) {

  /// How far behind the first word for those visited their place may stand, in tokens.
  private static final int REACH = 9;

  /// Where those are who are visited, behind the plain words for them at the token: "ذويهما في مخيم العزاء"; null when no place follows them.
  Contact.@Nullable Place behind(int from, Sentence sentence) {
    int first = from;
    while (first < sentence.end() && (text.time(first) != null || text.mark(first, "،,"))) {
      first++;
    }
    for (int k = first; k < Math.min(sentence.end(), first + REACH) && (text.word(k) || text.time(k) != null); k++) {
      String key = text.key(k);
      Contact.Place place = key.equals("في")
          ? scene.named(k + 1, sentence.end())
          : key.startsWith("ب") ? scene.behind(k, sentence.end()) : null;
      place = place == null && key.equals("في") ? scene.kind(k + 1) : place;
      boolean some = key.equals("من") && (k == from || cues.is(Use.SOME, text.key(k - 1))); // عددا من
      if (place != null || Particles.that(key) || Particles.PREPOSITIONS.contains(key) && !key.equals("في") && !some) {
        return place;
      }
    }
    return null;
  }

  /// The place that ends the name of a group, or stands right behind it: "الجرحى في المستشفى المدني"; null when none does.
  Contact.@Nullable Place inside(Phrase group, Sentence sentence) {
    Optional<Phrase> named = group.inner().stream().filter(q -> q.end() == group.end() && q.first() > group.first() && scene.place(q))
        .findFirst();
    if (named.isPresent()) {
      return new Contact.Place(named.get().span(), named.get().entities().get(0));
    }
    for (int k = group.first() + 1; k <= group.end() && k < sentence.end(); k++) {
      if (text.key(k).equals("في")) {
        Contact.Place there = scene.named(k + 1, sentence.end());
        return there != null ? there : scene.kind(k + 1);
      }
    }
    return null;
  }

  /// Where those are whom a noun of visiting names behind its ل: "لعدد من جرحى الانفجار في مستشفى المدينة"; null when the word at the token is no such
  /// group or no place follows it.
  Contact.@Nullable Place led(int k, Sentence sentence) {
    String key = text.key(k);
    String group = key.startsWith("لل") ? key.substring(2) : key.substring(1);
    return cues.is(Use.VISITED, group) ? behind(k + 1, sentence) : null;
  }
}
