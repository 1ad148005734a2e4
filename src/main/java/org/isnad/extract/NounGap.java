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
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// What stands behind a noun of contact, as far as it belongs to it: its genitive, its adjectives, and the sides after بين, مع, ب or a verb
/// like "ضم". Words of topic, place and time in between are passed over; the noun's own words are over at a finite verb, at "أن", at the next
/// noun of contact and at the end of the sentence, so that "المحادثات تركز على الفجوات بين X وY" tells of no contact.
final class NounGap {

  /// Words that tell of something before or after the contact.
  private static final Set<String> BEFORE_OR_AFTER = WordSet.of("عقب", "بعد", "قبل", "اثر", "منذ");
  /// How many tokens behind the noun its sides may stand.
  private static final int REACH = 36;

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final Scene scene;
  final NounHit hit;
  private final Sentence sentence;
  private final Destination destination;
  private final GapVerbs verbs;
  private final Relations relations;
  private final Adjuncts adjuncts;
  private final NounGenitive genitive;
  private final GapWords words;
  /// whether a verb like "جمع" or "ضم" has told one of the sides
  boolean gathered;
  /// whether somebody held it of whom no more is known than a noun
  boolean strange;

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
  /// where a form of respect stands for the one whose it is, or -1
  int honoured = -1;
  /// where a form of respect behind مع stands for the other side, or -1
  int with = -1;
  /// the token after the last that was taken
  int end;

  NounGap(Text text, ContactCues cues, Cues speech, Participants participants, Scene scene, NounHit hit, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.scene = scene;
    this.hit = hit;
    this.sentence = sentence;
    this.adjuncts = new Adjuncts(text, cues, participants);
    this.relations = new Relations(text, cues);
    this.destination = new Destination(text, cues, participants, scene, hit, sentence);
    this.verbs = new GapVerbs(text, cues, speech, participants, scene, sentence);
    this.genitive = new NounGenitive(text, cues, participants, scene, hit, sentence, destination, adjuncts);
    this.words = new GapWords(text, cues, speech, participants, scene, hit, relations);
    this.end = hit.token() + 1;
  }

  void read() {
    if (!visit() && verbs.before(hit.token(), this)) {
      return;
    }
    genitive.read(this);
    if (visit() && owner.isEmpty() && Destination.intended(text, cues, hit.token()) > hit.token() + 1) {
      Subject meant = participants.list(hit.token() + 2, sentence); // زيارة كان فلان يعتزم القيام بها
      owner = meant == null ? owner : meant.entities();
    }
    end = visit() ? Math.max(end, Destination.behind(text, cues, hit.token())) : end;
    if (hit.suffix() && text.key(hit.token()).endsWith("هما")) {
      Subject third = text.key(end).equals("مع") ? participants.list(end + 1, sentence) : null;
      if (third != null) {
        who.addAll(third.entities()); // اجتماعهما مع فلان
        end = third.end();
      }
      complete = true; // لقائهما
      return;
    }
    boolean told = complete; // اجتماع فلان وفلان، ما أثار جدلا بين
    for (int k = end; k < Math.min(sentence.end(), hit.token() + REACH + (told ? 8 : 0)); k++) {
      k = told || visit() || touch() ? k : adjuncts.side(k, sentence);
      int next = told && (k > end || !text.key(k).equals("مع")) ? verbs.joining(k, this) : side(k);
      if (next > k) {
        end = next;
        k = next - 1;
        told = complete || !who.isEmpty();
        words.loose = gathered;
        words.relative = false;
        continue;
      }
      next = words.step(k, this);
      if (next < 0 && who.isEmpty() && !hit.definite() && !visit()) {
        next = verbs.resumed(k, hit.token());
      }
      if (next < 0 || visit() && words.loose && k > hit.token() + 14) {
        return;
      }
      k = next - 1;
    }
  }

  boolean visit() {
    return hit.kind() == Contact.Kind.VISIT;
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
    return text.key(p.first()).startsWith("ب") && p.span().start() == text.token(p.first()).span().start() + 1
        && (touch() || !scene.place(p));
  }

  /// Whether the body behind ب is where it was, for a verb of taking place stands before it or the other side follows: "اجتماعين عقدا بالجامعة"،
  /// "اجتماعا بالوزارة مع فلان".
  private boolean housed(int k, Phrase p) {
    LightVerb h = participants.type(p) == Entity.Type.ORG ? cues.helper(text.token(k - 1)) : null;
    return h != null && h.form().finite() && !h.form().object()
        || participants.type(p) == Entity.Type.ORG && text.key(p.end()).equals("مع");
  }

  /// "على اتصال بطهران": what ب brings in is the other side, not the place.
  private boolean touch() {
    return !visit() && text.key(hit.token() - 1).equals("علي");
  }

  /// Takes a side that begins at the token; the token after it, or the token itself when none does.
  private int side(int k) {
    String key = text.key(k);
    if (visit()) {
      int host = place == null && !owner.isEmpty() ? destination.invited(k, this) : k;
      int went = host > k ? host : destination.read(k, words.loose, this);
      return went > k || !owner.isEmpty() || hit.suffix() ? went : verbs.undertaken(k, this);
    }
    if (k == hit.token() + 1 && hit.suffix() && hit.noun().telling() == Telling.PLAIN && besides(k)) {
      Subject list = participants.list(k, sentence); // خلال لقائه ونظيره فلان
      if (list != null) {
        who.addAll(list.entities());
        sided = true;
        return list.end();
      }
    }
    boolean free = !relations.govern(k, hit.token() + 1); // محادثات السلام مع
    if ((key.equals("بين") || key.equals("وبين")) && free && !(words.relation && (words.loose || hit.definite()))) {
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
        between = Pronouns.of(key);
        return list.end();
      }
    }
    boolean got = key.equals("من") && (hit.kind() == Contact.Kind.CALL || hit.noun().telling() == Telling.RECEIVING && owner.isEmpty()
        || text.key(hit.token()).startsWith("احاط"));
    boolean honours = key.equals("تكريما") || key.equals("شرف") && text.key(k - 1).equals("علي"); // مأدبة تكريما لفلان
    if (key.equals("مع") && free && cues.is(Use.HONOUR, text.key(k + 1)) && text.phraseOver(k + 1).isEmpty()) {
      with = k + 1; // اجتماعا مع سموه
      sided = true;
      return k + 2;
    }
    if (key.equals("مع") && free && !later(k) || got && !words.loose || honours) {
      Subject list = participants.list(got && cues.is(Use.AGENT, text.key(k + 1)) ? k + 2 : k + 1, sentence); // باستقبال من طرف فلان
      if (list != null && !(words.loose && text.entities.entity(list.entities().get(0)).type() == Entity.Type.LOC && k > hit.token() + 8)) {
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
    boolean some = participants.led(key, "ب") || key.startsWith("ب") && cues.is(Use.COUNTERPART, key); // بكل من، بأخيه
    if ((some || p.isPresent() && by(p.get()) && !housed(k, p.get()))
        && (!words.loose || gathered || touch()) && !complete) {
      Subject list = participants.list(k, sentence);
      if (list != null) {
        who.addAll(list.entities());
        sided = true;
        return list.end();
      }
    }
    return verbs.read(k, this);
  }

  /// Whether "مع" at the token belongs to what was before or after the contact, which has its own before: "مفاوضات مع الاتحاد عقب فسخ عقده مع".
  private boolean later(int k) {
    boolean other = false;
    for (int j = k - 1; j > hit.token(); j--) {
      other = other || BEFORE_OR_AFTER.contains(text.key(j));
      if (other && text.key(j).equals("مع")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a person joined by "و" stands at the token.
  private boolean besides(int k) {
    return participants.phrase(k).filter(p -> participants.joined(p) && participants.type(p) == Entity.Type.PER).isPresent()
        || text.key(k).startsWith("و") && cues.is(Use.COUNTERPART, text.key(k).substring(1));
  }

  /// Takes those whose meeting it is, behind ل: "الاجتماع التشاوري لوزراء الخارجية مع فلان"; the token after them, or the token.
  private int belonging(int k) {
    boolean theirs = hit.kind() == Contact.Kind.MEETING && hit.noun().telling() == Telling.PLAIN && !hit.suffix() && !words.loose
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
}
