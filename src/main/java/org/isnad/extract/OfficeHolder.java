package org.isnad.extract;

import java.util.Optional;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;

/// Finds the holder's name behind the words of an office, known or not, as rolls give them: "السفير غير المقيم للدولة لدى المالديف فلان", "الملحق
/// العسكري في واشنطن اللواء فلان". Adjectives, genitives and complements of the office may stand between, but no verb, no comma, and nobody else.
record OfficeHolder(Text text, ContactCues cues, Cues speech, Participants participants, Sentence sentence) {

  /// How long the words of an office are at most, in tokens.
  private static final int REACH = 14;

  /// Where the holder is named whose office, or what is left of its words, begins at the token; -1 when nobody is.
  int behind(int from) {
    boolean placed = false; // behind words that tell where the office is
    for (int k = from; k < Math.min(sentence.end(), from + REACH); k++) {
      Optional<Phrase> p = participants.phrase(k);
      if (p.isPresent()) {
        Phrase q = p.get();
        if (participants.type(q) == Entity.Type.PER && participants.named(q)) {
          return participants.clitic(q) || Particles.PREPOSITIONS.contains(text.key(k - 1)) || placed && office(q) || place(k - 1) ? -1 : k;
        }
        boolean more = q.kind() == Phrase.Kind.ROLE && !participants.clitic(q); // a second office of the same holder
        boolean seat = participants.type(q) == Entity.Type.LOC || participants.type(q) == Entity.Type.ORG;
        if (!more && !(seat && (k > from || !participants.joined(q) || seat(k - 1)))) {
          return -1;
        }
        k = q.end() - 1;
        continue;
      }
      if (initial(k)) {
        k++;
        continue;
      }
      String key = text.key(k);
      if (text.mark(k, "،,") && k > from) {
        return apposed(k + 1) ? k + 1 : -1; // رئيس بعثة مراقبي المنظمة، فلان،
      }
      if (!text.word(k) || breaks(k)) {
        return -1;
      }
      if (key.equals("في") || key.equals("لدي") || key.equals("علي")) {
        placed = placed || !key.equals("علي");
        if (own(text.key(k + 1))) {
          return -1; // في مكتبه
        }
      } else if (Particles.PREPOSITIONS.contains(key) && !key.equals("عن")) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether the name of a person stands at the token by itself, between commas or at the end.
  private boolean apposed(int k) {
    return participants.phrase(k)
        .filter(p -> p.kind() == Phrase.Kind.NAME && participants.type(p) == Entity.Type.PER && !participants.clitic(p)
            && (text.mark(p.end(), "،,.") || p.end() >= sentence.end()))
        .isPresent();
  }

  /// "سفير الدولة لدى إيطاليا ومالطا فلان": whether a country ends the office before the one that joins it.
  private boolean seat(int k) {
    return text.phraseOver(k).filter(p -> p.inner().stream().anyMatch(q -> q.end() == k + 1 && participants.type(q) == Entity.Type.LOC))
        .isPresent();
  }

  /// Whether the phrase opens with an office, so that behind a place it is somebody else: "الوزير في بيروت الرئيس فلان".
  private boolean office(Phrase q) {
    return q.kind() == Phrase.Kind.ROLE && !cues.is(Use.LEAD, text.key(q.first()));
  }

  /// "بحديقة الملك فلان": whether the word is a place that is called by the name behind it.
  private boolean place(int k) {
    String key = text.key(k);
    String bare = key.startsWith("ب") ? key.substring(1) : key;
    return cues.is(Use.HOUSE, bare) || cues.is(Use.REGION, bare);
  }

  private boolean initial(int k) {
    return text.word(k) && text.key(k).length() == 1 && text.mark(k + 1, ".");
  }

  private boolean own(String key) {
    return key.endsWith("ه") && cues.is(Use.HOUSE, key.substring(0, key.length() - 1))
        || key.endsWith("ها") && cues.is(Use.HOUSE, key.substring(0, key.length() - 2));
  }

  private boolean breaks(int k) {
    String key = text.key(k);
    return text.time(k) != null || Particles.that(key) || Particles.RELATIVE.contains(key)
        || key.startsWith("و") && !key.startsWith("وال") && !key.equals("وشوون")
        || cues.verb(text.token(k)) != null || cues.noun(text.token(k)) != null
        || cues.helper(text.token(k)) instanceof LightVerb h && h.form().finite()
        || speech.at(text.token(k)) instanceof Cues.Hit said && said.finite();
  }
}
