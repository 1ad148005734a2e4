package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.extract.Holders.Holder;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// The other side of a contact told by a noun, when it stands between the verb that holds it and the noun: "أجرى فلان مع فلان محادثات", "عقد معه
/// اجتماعا", "جرت بين فلان وفلان مشاورات".
record SideBefore(Text text, ContactCues cues, Participants participants, Actors actors, Adjuncts adjuncts) {

  /// How far before the noun the side may stand, in tokens.
  private static final int REACH = 24;
  /// How many words may stand between the side and the noun: "سلسلة لقاءات".
  private static final int WORDS = 2;
  private static final Set<String> PRONOUNS = WordSet.of("معه", "معها");

  /// Takes those who stand there into what is known of the noun; nothing when a side behind the noun is known, or none stands before it.
  void take(NounHit hit, NounGap gap, Holder holder, Sentence sentence) {
    LightVerb verb = holder.helper();
    if (verb == null || gap.sided || gap.complete || !gap.who.isEmpty() || hit.kind() == Contact.Kind.VISIT || hit.suffix()
        || verb.help() != Help.HOLD && verb.help() != Help.RUN) {
      return;
    }
    for (int k = hit.token() - 1; k >= Math.max(sentence.first(), hit.token() - REACH); k--) {
      if (text.mark(k, "؛.:") || Particles.RELATIVE.contains(text.key(k)) || cues.noun(text.token(k)) != null && !participants.inside(k)
          || cues.helper(text.token(k)) != null && !participants.inside(k)) {
        return;
      }
      String key = text.key(k);
      if (PRONOUNS.contains(key) && near(k + 1, hit.token(), sentence) && verb.help() == Help.HOLD) {
        List<String> latest = actors.latest(k);
        if (!latest.isEmpty() && !holder.who().containsAll(latest)) {
          gap.who.addAll(latest);
          gap.sided = true;
          gap.owner = List.of();
        }
        return;
      }
      boolean between = key.equals("بين") && verb.help() == Help.RUN;
      Subject list = between || key.equals("مع") && verb.help() == Help.HOLD ? participants.list(k + 1, sentence) : null;
      if (list != null && list.end() <= hit.token() && near(list.end(), hit.token(), sentence)
          && (!between || list.entities().size() > 1)) {
        gap.who.addAll(list.entities());
        gap.sided = true;
        gap.complete = between;
        gap.owner = List.of();
        return;
      }
    }
  }

  /// Whether nothing but adjuncts and a word or two stand between the tokens.
  private boolean near(int from, int noun, Sentence sentence) {
    int at = text.mark(from, "،,") ? from + 1 : from;
    int beyond = Math.max(at, adjuncts.after(at, sentence));
    for (int k = beyond; k < noun; k++) {
      if (!text.word(k) || Particles.PREPOSITIONS.contains(text.key(k)) || Particles.that(text.key(k))) {
        return false;
      }
    }
    return noun - beyond <= WORDS;
  }
}
