package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What stands behind a noun of contact, as far as it belongs to it: its genitive, its adjectives, and the sides after بين, مع, ب or a verb
/// like "ضم". Words of topic, place and time in between are passed over; the noun's own words are over at a finite verb, at "أن", at the next
/// noun of contact and at the end of the sentence, so that "المحادثات تركز على الفجوات بين X وY" tells of no contact.
final class NounGap {

  /// How many tokens behind the noun its sides may stand.
  private static final int REACH = 36;

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Scene scene;
  final NounHit hit;
  private final Sentence sentence;
  private final Destination destination;
  private final GapVerbs verbs;
  private final Relations relations;
  private final Adjuncts adjuncts;
  private boolean loose;
  private boolean relative;
  /// whether a verb like "جمع" or "ضم" has told one of the sides
  boolean gathered;
  /// whether somebody held it of whom no more is known than a noun
  boolean strange;
  /// whether words of topic tell of a relation, which بين may complete as well as the noun
  private boolean relation;

  /// those found behind the noun
  final Set<String> who = new LinkedHashSet<>();
  /// those who joined in, beside the two sides
  final Set<String> extra = new LinkedHashSet<>();
  /// whose meeting or visit it is, when its genitive says so
  List<String> owner = List.of();
  Contact.@Nullable Place place;
  /// the further stops of a tour
  final List<Contact.Place> stops = new ArrayList<>();
  boolean belongs; // ل told whose meeting it is
  /// whether all sides are told
  boolean complete;
  /// whether one side is told and the other is to be looked for
  boolean sided;
  /// whether a verb behind the noun puts it in the future: "قمة سيعقدها"
  boolean future;
  /// whether a verb behind the noun tells that it happened: "الزيارة التي قام بها"
  boolean past;
  /// whether it is somebody's whom nothing tells: "زيارة يقوم بها المدير"
  boolean unknown;
  /// the pronoun of "بينه وبين", or ""
  String between = "";
  /// the token after the last that was taken
  int end;

  NounGap(Text text, ContactCues cues, Cues speech, Participants participants, Scene scene, NounHit hit, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.scene = scene;
    this.hit = hit;
    this.sentence = sentence;
    this.adjuncts = new Adjuncts(text, cues, participants);
    this.relations = new Relations(text, cues);
    this.destination = new Destination(text, cues, participants, scene, hit, sentence);
    this.verbs = new GapVerbs(text, cues, speech, participants, scene, sentence);
    this.end = hit.token() + 1;
  }

  void read() {
    if (!visit() && verbs.before(hit.token(), this)) {
      return;
    }
    genitive();
    end = visit() ? Math.max(end, Destination.behind(text, cues, hit.token())) : end;
    if (hit.suffix() && text.key(hit.token()).endsWith("هما")) {
      complete = true; // لقائهما
      return;
    }
    boolean told = false;
    for (int k = end; k < Math.min(sentence.end(), hit.token() + REACH + (told ? 8 : 0)); k++) {
      k = told || visit() ? k : adjuncts.side(k, sentence);
      int next = told && (k > end || !text.key(k).equals("مع")) ? verbs.joining(k, this) : side(k);
      if (next > k) {
        end = next;
        k = next - 1;
        told = complete || !who.isEmpty();
        loose = gathered;
        relative = false;
        continue;
      }
      next = step(k);
      if (next < 0 && who.isEmpty() && !hit.definite() && !visit()) {
        next = verbs.resumed(k, hit.token());
      }
      if (next < 0 || visit() && loose && k > hit.token() + 14) {
        return;
      }
      k = next - 1;
    }
  }

  boolean visit() {
    return hit.kind() == Contact.Kind.VISIT;
  }

  private void genitive() {
    int at = end;
    int beyond = hit.suffix() && !visit() ? adjuncts.actor(at, sentence) : -1;
    if (beyond >= 0) {
      at = beyond;
    } else if (hit.suffix()) {
      while (text.time(at) != null || text.mark(at, "،,") && (text.time(at - 1) != null || text.time(at + 1) != null)) {
        at++;
      }
    } else if (hit.definite()) {
      end = destination.tour(end, this);
      return;
    }
    if (cues.is(Use.HONOUR, text.key(at)) && !hit.suffix()) {
      between = Actors.pronoun(text.key(at)); // زيارة سموه
      end = at + 1;
      return;
    }
    if (text.key(at).startsWith(Actors.LATTER) && !hit.suffix() && (follows(at + 1) || visit())) {
      between = Actors.LATTER;
      end = at + 1;
      return; // زيارة الأخير
    }
    Contact.Place there = visit() ? scene.named(at, sentence.end()) : null;
    if (there != null) {
      place = there;
      end = Math.max(at + 1, text.tokenAt(there.span().end()));
      return;
    }
    Optional<Phrase> next = participants.phrase(at);
    if (next.isPresent() && participants.clitic(next.get())
        || next.isEmpty() && (text.time(at) != null || Particles.PREPOSITIONS.contains(text.key(at)) || !text.word(at))) {
      return;
    }
    Subject list = participants.list(at, sentence);
    if (list == null) {
      return;
    }
    String lemma = text.key(hit.token());
    boolean meets = lemma.contains("لقا") || hit.noun().telling() == Telling.RECEIVING;
    boolean follows = follows(list.end());
    boolean aim = meets && hit.taken() > 0 && text.key(hit.token()).charAt(hit.taken() - 1) == 'ل'; // للقاء فلان وفلان: somebody else meets them
    if (hit.suffix()) {
      if (meets) {
        who.addAll(list.entities());
        sided = true;
        end = list.end();
      }
    } else if (!visit() && list.entities().size() > 1 && !follows && !aim) {
      who.addAll(list.entities());
      complete = hit.noun().telling() == Telling.PLAIN;
      end = list.end();
    } else if (!visit() && place(list) && !text.key(list.end()).equals("مع")) {
      Phrase p = next.orElseThrow();
      place = new Contact.Place(p.span(), p.entities().get(0));
      end = p.end();
    } else if (meets && !follows && hit.noun().telling() == Telling.PLAIN) {
      who.addAll(list.entities());
      sided = true; // للقاء فلان
      end = list.end();
    } else {
      owner = list.entities();
      end = list.end();
      place = visit() ? destination.led(end - 1) : null;
      if (hit.noun().telling() == Telling.RECEIVING) {
        int later = adjuncts.actor(end, sentence);
        Subject guest = participants.list(later < 0 ? end : later, sentence);
        if (guest != null) {
          who.addAll(guest.entities());
          sided = true;
          end = guest.end();
        }
      }
    }
  }

  private boolean place(Subject list) {
    return list.entities().size() == 1 && text.entities.entity(list.entities().get(0)).type() == Entity.Type.LOC
        && participants.phrase(end).isPresent();
  }

  /// Whether the other side follows the genitive: "لقاء فلان مع", "بفلان".
  boolean follows(int at) {
    for (int k = at; k < Math.min(sentence.end(), at + 5); k++) {
      if (text.key(k).equals("مع") || text.key(k).equals("وبين")) {
        return true;
      }
      Optional<Phrase> p = participants.phrase(k);
      if (p.isPresent()) {
        return by(p.get());
      }
      if (text.mark(k, ".؛") || text.mark(k, "،,") && k > at) {
        return false;
      }
    }
    return false;
  }

  boolean by(Phrase p) {
    return text.key(p.first()).startsWith("ب") && p.span().start() == text.token(p.first()).span().start() + 1 && !scene.place(p);
  }

  /// Takes a side that begins at the token; the token after it, or the token itself when none does.
  private int side(int k) {
    String key = text.key(k);
    if (visit()) {
      int host = place == null && !owner.isEmpty() ? destination.invited(k, this) : k;
      int went = host > k ? host : destination.read(k, loose, this);
      return went > k || !owner.isEmpty() || hit.suffix() ? went : verbs.undertaken(k, this);
    }
    boolean free = !relations.govern(k, hit.token() + 1); // محادثات السلام مع
    if ((key.equals("بين") || key.equals("وبين")) && free && !(loose && relation)) {
      Subject list = participants.list(k + 1, sentence);
      if (list != null && (list.entities().size() > 1 || key.equals("وبين") || follows(list.end()))) {
        return all(list);
      }
    }
    Subject other = key.equals("بين") && free ? participants.list(k + 1, sentence) : null;
    if (other != null && (text.key(other.end()).equals("وبيني") || text.key(other.end()).equals("وبيننا"))) {
      who.addAll(other.entities());
      sided = true;
      between = "نا";
      return other.end() + 1;
    }
    if ((key.equals("بينه") || key.equals("بينها") || key.equals("بيني") || key.equals("بيننا")) && text.key(k + 1).equals("وبين")) {
      Subject list = participants.list(k + 2, sentence);
      if (list != null) {
        who.addAll(list.entities());
        sided = true;
        between = Actors.pronoun(key);
        return list.end();
      }
    }
    boolean got = key.equals("من") && (hit.kind() == Contact.Kind.CALL || hit.noun().telling() == Telling.RECEIVING && owner.isEmpty()
        || text.key(hit.token()).startsWith("احاط"));
    boolean honours = key.equals("تكريما") || key.equals("شرف") && text.key(k - 1).equals("علي"); // مأدبة تكريما لفلان
    if (key.equals("مع") && free || got && !loose || honours) {
      Subject list = participants.list(k + 1, sentence);
      if (list != null && !(loose && text.entities.entity(list.entities().get(0)).type() == Entity.Type.LOC && k > hit.token() + 8)) {
        who.addAll(list.entities());
        sided = true;
        return list.end();
      }
    }
    int joined = verbs.joining(k, this);
    joined = joined > k ? joined : belonging(k);
    if (joined > k) {
      return joined;
    }
    Optional<Phrase> p = participants.phrase(k);
    boolean some = participants.led(key, "ب"); // بكل من
    if ((some || p.isPresent() && by(p.get())) && (!loose || gathered) && !complete) {
      Subject list = participants.list(k, sentence);
      if (list != null) {
        who.addAll(list.entities());
        sided = true;
        return list.end();
      }
    }
    return verbs.read(k, this);
  }

  /// Takes those whose meeting it is, behind ل: "الاجتماع التشاوري لوزراء الخارجية مع فلان"; the token after them, or the token.
  private int belonging(int k) {
    boolean theirs = hit.kind() == Contact.Kind.MEETING && hit.noun().telling() == Telling.PLAIN && !hit.suffix() && !loose
        && owner.isEmpty() && who.isEmpty() && place == null && text.key(k).startsWith("ل")
        && participants.phrase(k).filter(p -> participants.clitic(p) && participants.type(p) != Entity.Type.LOC).isPresent();
    Subject list = theirs ? participants.list(k, sentence) : null;
    if (list == null) {
      return k;
    }
    if (list.entities().size() > 1 && !follows(list.end())) {
      return all(list);
    }
    owner = list.entities();
    belongs = true;
    return list.end();
  }

  int all(Subject list) {
    who.addAll(list.entities());
    complete = true;
    return list.end();
  }

  /// Steps over what may stand between the noun and its sides; -1 where the noun's own words are over.
  private int step(int k) {
    String key = text.key(k);
    if (text.time(k) != null || text.mark(k, "،,\"«»“”()-–")) {
      return k + 1;
    }
    if (!text.word(k)) {
      return text.token(k).isNumber() ? k + 1 : -1;
    }
    boolean inside = participants.inside(k);
    if (Particles.RELATIVE.contains(key) && !inside) {
      relative = relative || text.phraseOver(k - 1).isEmpty();
      loose = loose || text.phraseOver(k - 1).isPresent();
      return k + 1;
    }
    if (key.equals("في") || key.equals("فى") || key.equals("وفي")) {
      for (int j = k + 1; j <= k + 3; j++) {
        Optional<Phrase> p = text.phraseAt(j);
        if (p.isPresent() && scene.place(p.get())) {
          relation = false;
          return p.get().end();
        }
      }
      loose = loose || text.time(k + 1) == null;
      return k + 1;
    }
    if (Particles.that(key) || finite(k) || k > hit.token() + 1 && event(k)) {
      return -1;
    }
    Optional<Phrase> p = participants.phrase(k);
    if (p.isPresent()) {
      boolean there = scene.place(p.get()) && key.startsWith("ب") && participants.clitic(p.get());
      return there || loose && !participants.joined(p.get()) ? p.get().end() : -1;
    }
    LightVerb h = cues.helper(text.token(k));
    if (h != null && (h.form().finite() || hit.definite())) {
      future = future || h.form().aspect() == VerbForm.Aspect.FUTURE;
      relation = false;
      return relative || !hit.definite() || text.mark(k - 1, "،,") ? k + 1 : -1;
    }
    relation = relation || k > hit.token() + 1 && relations.is(key);
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
    if (loose || adjective(k, key)) {
      return k + 1;
    }
    if (hit.definite() && !relative) {
      return -1; // المحادثات تركز على
    }
    if (visit() && k == hit.token() + 1 && !hit.suffix() && text.phraseOver(k).isEmpty() && key.length() < 6) {
      return k + 1; // زيارة عمل، زيارة عزاء
    }
    loose = true;
    return k + 1;
  }

  /// Whether a clause of its own begins at the token.
  private boolean finite(int k) {
    Cues.Hit said = speech.at(text.token(k));
    return said != null && said.finite() && !relative && !cues.is(Use.NOT, text.key(k - 1))
        || cues.verb(text.token(k)) != null && !participants.inside(k);
  }

  /// Whether another noun of contact stands at the token, not as the occasion of this one ("على هامش القمة") or in apposition.
  private boolean event(int k) {
    NounHit next = cues.noun(text.token(k));
    return next != null && !participants.inside(k) && !text.key(k - 1).equals("هامش") && (next.kind() == hit.kind() || !relative);
  }

  private boolean adjective(int k, String key) {
    if (hit.definite() || hit.suffix()) {
      return key.startsWith("ال") || key.startsWith("وال") || key.equals("غير");
    }
    String bare = text.token(k).bare();
    boolean two = text.key(hit.token()).endsWith("ين") || text.key(hit.token()).endsWith("ان"); // اتصالين هاتفيين
    return key.endsWith("ي") || two && (key.endsWith("ين") || key.endsWith("ان")) || bare.endsWith("ة") || bare.endsWith("ا")
        || key.equals("غير") || key.equals("اخر") || text.key(k - 1).equals("غير");
  }
}
