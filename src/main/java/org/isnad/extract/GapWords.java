package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.Partner;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;

/// Words that may stand between a noun of contact and its sides: its adjectives, topic, place and time. Mutable: it keeps how far they have led
/// away from the noun.
final class GapWords {

  /// Words behind a comma with which the sentence goes on to what came of it.
  private static final Set<String> TURNS = WordSet.of("ما", "مما", "الامر", "فيما", "بينما");

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Scene scene;
  private final NounHit hit;
  private final Relations relations;
  /// whether words that are not the noun's own stand in between
  boolean loose;
  /// whether a relative clause tells of the noun
  boolean relative;
  /// whether words of topic tell of a relation, which بين may complete as well as the noun
  boolean relation;

  GapWords(Text text, ContactCues cues, Cues speech, Participants participants, Scene scene, NounHit hit, Relations relations) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.scene = scene;
    this.hit = hit;
    this.relations = relations;
  }

  /// Steps over what may stand between the noun and its sides; -1 where the noun's own words are over.
  int step(int k, NounGap gap) {
    String key = text.key(k);
    if (text.mark(k, "،,") && TURNS.contains(text.key(k + 1))) {
      return -1; // اجتماع فلان وفلان، ما أثار جدلا بين
    }
    if (text.time(k) != null || text.mark(k, "،,\"«»“”()-–")) {
      return k + 1;
    }
    if (!text.word(k)) {
      return text.token(k).isNumber() ? k + 1 : -1;
    }
    boolean inside = participants.inside(k);
    if (Particles.RELATIVE.contains(key) && !inside) {
      int due = gap.visit() ? due(k) : k;
      if (due > k) {
        return due; // زيارة فلان التي كانت مقررة إلى
      }
      relative = relative || text.phraseOver(k - 1).isEmpty();
      loose = loose || text.phraseOver(k - 1).isPresent();
      return k + 1;
    }
    if (key.equals("في") || key.equals("فى") || key.equals("وفي")) {
      for (int j = k + 1; j <= k + 3 && !(gap.visit() && cues.is(Use.STOPS, text.key(j))); j++) { // جولة في المنطقة شملت الكويت
        Optional<Phrase> p = text.phraseAt(j);
        if (p.isPresent() && scene.place(p.get())) {
          relation = false;
          return p.get().end();
        }
      }
      loose = loose || text.time(k + 1) == null;
      return k + 1;
    }
    if (key.equals("ان") && gap.visit() && cues.is(Use.EXPECTED, text.key(k - 1))) {
      gap.future = true; // زيارة ينتظر أن يقوم بها فلان
      return k + 1;
    }
    if (Particles.that(key) || finite(k) || k > hit.token() + 1 && event(k)) {
      return -1;
    }
    Optional<Phrase> p = participants.phrase(k);
    if (p.isPresent()) {
      boolean there = key.startsWith("ب") && participants.clitic(p.get())
          && (scene.place(p.get()) || text.key(p.get().end()).equals("مع")); // اجتماعا بالوزارة مع
      return there || loose && !participants.joined(p.get()) ? p.get().end() : -1;
    }
    LightVerb h = cues.helper(text.token(k));
    if (h != null && (h.form().finite() || hit.definite())) {
      gap.future = gap.future || h.form().aspect() == VerbForm.Aspect.FUTURE;
      relation = false;
      return relative || !hit.definite() || text.mark(k - 1, "،,") || held(h, k) ? k + 1 : -1;
    }
    relation = relation || (k > hit.token() + 1 || hit.definite()) && relations.is(key); // تناول اللقاء الاتفاق بين
    if (cues.is(Use.OUTLET, Clitics.withoutArticle(key)) && hit.noun().telling() == Telling.EVENT) {
      return -1; // حوار في صحيفة
    }
    if (Particles.PREPOSITIONS.contains(key) || key.equals("وقد") || key.equals("قد") || key.startsWith("لل") || key.startsWith("ل")
        && key.length() > 3) {
      loose = true;
      return k + 1;
    }
    if (hit.suffix() && key.startsWith("ب") && cues.is(Use.HOUSE, key.substring(1))) {
      loose = true; // لقائه بمقر قيادته مع
      return k + 1;
    }
    if (loose || adjective(k, key, gap)) {
      return k + 1;
    }
    if (hit.definite() && !relative) {
      return -1; // المحادثات تركز على
    }
    if (gap.visit() && k == hit.token() + 1 && !hit.suffix() && text.phraseOver(k).isEmpty() && key.length() < 6) {
      return k + 1; // زيارة عمل، زيارة عزاء
    }
    loose = true;
    return k + 1;
  }

  /// Whether the verb right behind the noun tells that it is held and between whom: "المحادثات ستعقد بين", "الاجتماعات جرت أمس بين".
  private boolean held(LightVerb h, int k) {
    if (k != hit.token() + 1 || h.help() != ContactCues.Help.RUN && h.help() != ContactCues.Help.HOLD) {
      return false;
    }
    int at = k + 1;
    while (text.time(at) != null) {
      at++;
    }
    return text.key(at).equals("بين");
  }

  /// The token behind a relative clause that tells no more than when a visit was to be made: "التي كانت مقررة الأسبوع المقبل"; the token of the
  /// relative when it tells more.
  private int due(int relative) {
    int k = Particles.was(text.key(relative + 1)) ? relative + 2 : relative + 1;
    if (!cues.is(Use.COMING, text.key(k))) {
      return relative;
    }
    k++;
    while (text.time(k) != null) {
      k++;
    }
    return k;
  }

  /// Whether a clause of its own begins at the token.
  private boolean finite(int k) {
    Cues.Hit said = speech.at(text.token(k));
    return said != null && said.finite() && !relative && !cues.is(Use.NOT, text.key(k - 1))
        || cues.verb(text.token(k)) instanceof VerbHit verb && !verb.verb().partners().contains(Partner.PERSONS) // لقاء تناول الأوضاع مع
            && !participants.inside(k);
  }

  /// Whether another noun of contact stands at the token, not as the occasion of this one ("على هامش القمة") or in apposition.
  private boolean event(int k) {
    NounHit next = cues.noun(text.token(k));
    return next != null && !participants.inside(k) && !text.key(k - 1).equals("هامش") && (next.kind() == hit.kind() || !relative);
  }

  private boolean adjective(int k, String key, NounGap gap) {
    if (hit.definite() || hit.suffix()) {
      return key.startsWith("ال") || key.startsWith("وال") || key.equals("غير");
    }
    String bare = text.token(k).bare();
    boolean two = text.key(hit.token()).endsWith("ين") || text.key(hit.token()).endsWith("ان"); // اتصالين هاتفيين
    return key.endsWith("ي") || two && (key.endsWith("ين") || key.endsWith("ان")) || bare.endsWith("ة") || bare.endsWith("ا")
        || key.equals("غير") || key.equals("اخر") || text.key(k - 1).equals("غير") || k == hit.token() + 1 && plain(k, key, gap);
  }

  /// Whether the word, of which nothing else tells, can only be an adjective of the noun, for a side follows: "لقاء موسع بفلان".
  private boolean plain(int k, String key, NounGap gap) {
    boolean bare = text.phraseOver(k).isEmpty() && !key.startsWith("ب") && !key.startsWith("ل") && !key.startsWith("و");
    return bare && participants.phrase(k + 1).filter(gap::by).isPresent();
  }
}
