package org.isnad.extract;

import java.util.Set;
import java.util.Optional;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads verbs behind a noun of contact, and words like بحضور, with those whom they bring into it.
final class GapVerbs {

  /// How far behind the noun those whom a verb before it brings together may stand, in tokens.
  private static final int BEFORE = 14;

  private static final Set<String> FIRST = WordSet.of("اول", "ثاني", "ثالث", "اخر");

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Sentence sentence;
  private final Scene scene;
  private final Adjuncts adjuncts;

  GapVerbs(Text text, ContactCues cues, Cues speech, Participants participants, Scene scene, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.sentence = sentence;
    this.scene = scene;
    this.adjuncts = new Adjuncts(text, cues, participants);
  }

  /// "بحضور فلان": those who joined in.
  int joining(int k, NounGap gap) {
    String key = text.key(k);
    boolean in = k > 0 && text.key(k).equals("حضور") && text.key(k - 1).endsWith("في"); // في حضور
    Subject list = in || cues.is(Use.JOINING, key) ? participants.list(k + 1, sentence) : null;
    if (in || key.endsWith("بحضور") || key.endsWith("بمشاركه")) {
      Subject roll = new Roll(text, cues, speech, participants, sentence).read(k + 1);
      list = roll != null && (list == null || roll.entities().size() > list.entities().size()) ? roll : list;
    }
    if (list == null) {
      list = sponsors(k);
      if (list == null) {
        return k;
      }
      gap.extra.addAll(list.entities());
      return list.end();
    }
    gap.extra.addAll(list.entities());
    gap.complete = gap.complete
        || list.entities().size() > 1 && !gap.sided && gap.owner.isEmpty() && !key.startsWith("بر") && !key.startsWith("بق")
            && !key.contains("وساط");
    return list.end();
  }

  /// "برعاية قطر ومصر": the states and bodies that sponsor talks; null where a person is the patron, who need not be there.
  private @Nullable Subject sponsors(int k) {
    String key = text.key(k).startsWith("و") ? text.key(k).substring(1) : text.key(k);
    boolean under = key.equals("رعايه") && text.key(k - 1).endsWith("تحت");
    Subject list = key.equals("برعايه") || under ? participants.list(k + 1, sentence) : null;
    boolean states = list != null && list.entities().stream().map(id -> text.entities.entity(id).type())
        .allMatch(t -> t == Entity.Type.LOC || t == Entity.Type.ORG);
    return states ? list : null;
  }

  /// "جمع لقاء في باريس فلانا وفلانا", "جمع لقاء فلانا بفلان": whether the verb before the noun brings them together, who are taken then.
  boolean before(int noun, NounGap gap) {
    LightVerb h = noun > sentence.first() ? cues.helper(text.token(noun - 1)) : null;
    if (h == null || h.help() != Help.GATHER || !h.form().finite() || h.form().object()) {
      return false;
    }
    int beyond = adjuncts.actor(gap.end, sentence);
    int at = beyond < 0 ? gap.end : beyond;
    while (at < Math.min(sentence.end(), gap.end + BEFORE) && participants.phrase(at).isEmpty() && participants.lead(at, sentence) < 0) {
      if (text.mark(at, ".؛:") || Particles.that(text.key(at))) {
        return false;
      }
      at = Math.max(at + 1, scene.after(at));
    }
    Subject list = participants.list(at, sentence);
    if (list == null || !gathers(list, gap)) {
      return false;
    }
    gap.future = h.form().aspect() == Aspect.FUTURE;
    return true;
  }

  /// Takes those whom a verb before the noun brings together, with who follows the first one: "جمع لقاء فلانا بفلان"; false when they are too few.
  private boolean gathers(Subject list, NounGap gap) {
    int at = list.end();
    Optional<Phrase> with = participants.phrase(at).filter(gap::by);
    Subject other = text.key(at).equals("مع") || with.isPresent() ? participants.list(with.isPresent() ? at : at + 1, sentence) : null;
    if (list.entities().size() + (other == null ? 0 : other.entities().size()) < 2) {
      return false;
    }
    gap.end = gap.all(list);
    if (other != null) {
      gap.end = gap.all(other);
    }
    return true;
  }

  /// The بين that a clause between commas parts from the noun: "اتصال، وصفته مصادر بأنه مهم، جرى بين"; -1 when there is none.
  int resumed(int from, int noun) {
    for (int k = from; k < Math.min(sentence.end() - 1, noun + 22); k++) {
      if (cues.noun(text.token(k)) != null && !participants.inside(k)) {
        return -1;
      }
      LightVerb h = text.key(k + 1).equals("بين") && text.mark(k - 1, "،,") ? cues.helper(text.token(k)) : null;
      if (h != null && h.help() == Help.RUN) {
        return k + 1;
      }
    }
    return -1;
  }

  /// "قام بها X", "أجراها X": whose visit it is; the token after them, or the token itself.
  int undertaken(int k, NounGap gap) {
    Subject led = cues.is(Use.LEADS, text.key(k)) && !participants.inside(k) ? participants.list(k + 1, sentence) : null;
    if (led != null) {
      gap.owner = led.entities(); // الجولة التي قادت فلانا إلى
      return led.end();
    }
    LightVerb h = participants.inside(k) ? null : cues.helper(text.token(k));
    boolean by = text.key(k + 1).equals("بها") || text.key(k + 1).equals("به");
    return h != null && h.help() == Help.HOLD && h.form().finite() && (by || h.form().object()) ? read(k, gap) : k;
  }

  /// "ضم X وY", "شارك فيه X", "استضافته X", "عقده X مع Y".
  int read(int k, NounGap gap) {
    LightVerb h = participants.inside(k) ? null : cues.helper(text.token(k));
    if (h == null || gap.complete && h.help() != Help.ATTEND) {
      return k;
    }
    int at = k + 1;
    gap.future = gap.future || h.form().aspect() == Aspect.FUTURE;
    gap.past = gap.past || h.form().aspect() == Aspect.PAST;
    if (h.help() == Help.HOLD && h.form().aspect() == Aspect.MASDAR && (text.key(at).equals("بها") || text.key(at).equals("به"))) {
      return at; // زيارة يعتزم فلان القيام بها
    }
    if (h.form().object() && (h.help() == Help.GATHER || h.help() == Help.HOLD)) {
      at = adjuncts.side(at, sentence); // اجتماع عقده بمقر الولاية مع فلان
    }
    if (h.help() == Help.GATHER && h.form().object()
        && (text.key(at).equals("مع") || participants.phrase(at).filter(gap::by).isPresent())) {
      gap.between = Pronouns.of(text.key(k));
      return at; // جمعته مع: the pronoun is the one spoken of
    }
    if (h.help() == Help.HOLD && h.form().object() && (text.key(at).equals("مع")
        || !gap.visit() && (participants.led(text.key(at), "ب") || participants.phrase(at).filter(gap::by).isPresent()))) {
      return at; // المحادثات التي أجراها مع X, اتصال أجراه بفلان: the one spoken of held them
    }
    if (h.help() == Help.GET && h.form().object() && text.key(at).equals("من")) {
      return at; // اتصال تلقاه من فلان: the one spoken of
    }
    boolean by = h.help() == Help.HOLD && (text.key(at).equals("بها") || text.key(at).equals("به")); // قامت بها
    boolean inside = by || text.key(at).equals("فيه") || text.key(at).equals("فيها") || text.key(at).equals("خلاله")
        || text.key(at).equals("خلالها");
    if (inside) {
      at++;
    }
    if (by && participants.phrase(at).filter(p -> participants.clitic(p) && !participants.joined(p)).isPresent()) {
      return at; // زيارة قام بها لبغداد: the one spoken of
    }
    int beyond = adjuncts.actor(at, sentence);
    at = beyond < 0 ? at : beyond;
    boolean takes = switch (h.help()) {
      case GATHER -> true;
      case ATTEND -> inside || h.form().object();
      case HOLD, HOST -> h.form().object() || by;
      case GET -> h.form().object(); // اتصال تلقاه فلان من فلان
      case RUN -> false;
    };
    Subject strict = takes ? participants.list(at, sentence) : null;
    boolean strangers = strict == null && h.help() == Help.GATHER && !h.form().object() && !gap.visit() && text.word(at)
        && text.phraseOver(at).isEmpty() && text.time(at) == null && !Particles.PREPOSITIONS.contains(text.key(at))
        && text.key(k).endsWith("ضم"); // ضم قيادة الشرطة ووزير الصحة فلانا
    Subject list = strangers ? new Roll(text, cues, speech, participants, sentence).read(at) : strict;
    if (list == null) {
      gap.strange = gap.strange || takes && h.help() == Help.HOLD && h.form().object() && text.word(at) && text.phraseOver(at).isEmpty()
          && text.time(at) == null && !Particles.PREPOSITIONS.contains(text.key(at)); // عقدتها لجنتهم مع
      gap.unknown = gap.unknown || by && gap.visit() && text.word(at) && !Particles.PREPOSITIONS.contains(text.key(at))
          && text.time(at) == null && !text.key(at).startsWith("ل");
      return k;
    }
    boolean host = h.help() == Help.HOST;
    if ((host || h.help() == Help.ATTEND) && text.key(gap.hit.token() - 1).equals("هامش")) {
      return list.end(); // التقيا على هامش قمة تستضيفها الأمم المتحدة: who is at the event is not with those who meet beside it
    }
    boolean anyone = gap.visit() && FIRST.contains(text.key(gap.hit.token() - 1)) && !text.key(at).startsWith("ال")
        && participants.phrase(at).filter(p -> !participants.named(p) && list.entities().size() == 1).isPresent();
    gap.unknown = gap.unknown || anyone; // زيارة يقوم بها وزير أفريقي: of nobody told
    if (host && list.entities().size() == 1 && text.entities.entity(list.entities().get(0)).type() == Entity.Type.LOC) {
      Phrase p = participants.phrase(list.end() - 1).or(() -> text.phraseOver(list.end() - 1)).orElseThrow();
      gap.place = new Contact.Place(p.span(), p.entities().get(0));
      return list.end();
    }
    if (text.key(k).contains("شمل") && !gap.visit()) {
      gap.who.addAll(list.entities());
      gap.sided = true; // أجرى اتصالات شملت فلانا وفلانا
      return list.end();
    }
    if (list.entities().size() > 1 && !host && h.help() != Help.ATTEND && (h.help() != Help.HOLD || !gap.follows(list.end()))) {
      gap.gathered = gap.gathered || h.help() == Help.GATHER;
      return gap.all(list);
    }
    if (host || h.help() == Help.ATTEND) {
      gap.extra.addAll(list.entities());
      gap.sided = gap.sided || host;
    } else {
      gap.owner = list.entities();
      gap.gathered = h.help() == Help.GATHER;
    }
    return list.end();
  }
}
