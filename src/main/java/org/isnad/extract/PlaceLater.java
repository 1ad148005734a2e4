package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Where the meeting told last took place, when only a later sentence says so that takes it up: "وأكد فلان خلال اللقاء الذي عقد في قصر المؤتمرات", "وجرى
/// خلال الاجتماع، المنعقد بمقر الوزارة، بحث".
record PlaceLater(Text text, ContactCues cues, Scene scene) {

  private static final Set<String> WHILE = WordSet.of("خلال", "اثناء", "وخلال", "ختام", "عقب", "اعقاب", "هامش", "اثر", "بعد");
  private static final Set<String> HELD = WordSet.of("المنعقد", "المنعقده", "الذي", "التي");
  /// How far behind the verb the place may stand, in tokens.
  private static final int REACH = 12;

  /// Gives the meeting the place that the clause of the noun at the token tells; nothing when it has one, or the token tells of no such noun.
  ///
  /// @param at where the meeting stands among those told, or -1
  void give(int i, Sentence sentence, List<Contact> told, int at) {
    if (at < 0 || told.get(at).place() != null || !WHILE.contains(text.key(i - 1)) && !HELD.contains(text.key(i + 1))) {
      return;
    }
    NounHit noun = cues.noun(text.token(i));
    if (noun == null || !noun.definite() || noun.suffix() || noun.kind() != Contact.Kind.MEETING) {
      return;
    }
    int k = text.mark(i + 1, "،,") ? i + 2 : i + 1;
    if (k + 1 >= sentence.end() || !HELD.contains(text.key(k))) {
      return;
    }
    Contact.Place place = null;
    int end = Math.min(sentence.end(), k + REACH);
    if (text.key(k).startsWith("المنعقد")) {
      place = scene.place(k + 1, end, k, new int[]{k, k});
    } else {
      LightVerb verb = cues.helper(text.token(k + 1));
      if (verb != null && verb.help() == Help.HOST) {
        place = scene.hosted(k + 1, end);
      } else if (verb != null && verb.form().finite() && (verb.help() == Help.RUN || verb.help() == Help.HOLD)) {
        place = scene.place(k + 2, end, k + 1, new int[]{k, k});
      }
    }
    if (place != null) {
      told.set(at, ContactMerge.at(told.get(at), place));
    }
  }
}
