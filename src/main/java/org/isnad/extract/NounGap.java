package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What stands behind a noun of contact, as far as it belongs to it: its genitive, its adjectives, and the sides after بين, مع, ب or a verb
/// like "ضم". It stops at the first word that cannot belong to the noun, so that "المحادثات تركز على الفجوات بين X وY" tells of no contact.
final class NounGap {

  private static final Set<String> QUALITIES = Set.of("غير", "مباشر", "مغلق", "مشترك", "سابق", "موسع", "عاجل", "مطول", "واحد", "رفيع",
      "المستوي", "رفيعه", "اول", "اخر", "اخري", "هامش", "عمل", "الرسمي", "كهذا", "تم", "تمت", "دارت", "انطلقت", "انعقد", "انعقدت",
      "المنعقد", "المنعقده", "وقد", "قد", "كان", "كانت", "طاوله", "قمه", "جمعت",
      "مطولا", "طارئ", "تشاوري", "وجيز", "قصير", "مطوله", "عن", "بعد");
  private static final Set<String> TOPICS = Set.of("بشان", "حول", "لبحث", "عن", "لمناقشه", "وقف", "اطلاق", "النار", "السلام", "الهدنه",
      "التهدئه", "تبادل", "الاسري", "لوقف", "للتوصل", "لانهاء", "من", "اجل", "علي", "هدنه", "صفقه", "وتبادل", "لتبادل");
  private static final Set<String> TAKING_PART = Set.of("بحضور", "بمشاركه", "وبمشاركه", "وبحضور", "برئاسه", "بقياده", "بوساطه", "وبوساطه",
      "ورئيس", "ترئسه", "تراسه", "ترائسه");
  private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين", "اللذين", "والذي", "والتي");

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final Scene scene;
  private final NounHit hit;
  private final Sentence sentence;
  private boolean loose;
  private boolean relative;

  /// those found behind the noun
  final Set<String> who = new LinkedHashSet<>();
  /// those who joined in, beside the two sides
  final Set<String> extra = new LinkedHashSet<>();
  /// whose meeting or visit it is, when its genitive says so
  List<String> owner = List.of();
  Contact.@Nullable Place place;
  /// whether all sides are told
  boolean complete;
  /// whether one side is told and the other is to be looked for
  boolean sided;
  /// whether a verb behind the noun puts it in the future: "قمة سيعقدها"
  boolean future;
  /// the pronoun of "بينه وبين", or ""
  String between = "";
  /// the token after the last that was taken
  int end;

  NounGap(Text text, ContactCues cues, Participants participants, Scene scene, NounHit hit, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.scene = scene;
    this.hit = hit;
    this.sentence = sentence;
    this.end = hit.token() + 1;
  }

  void read() {
    genitive();
    if (visit() && !owner.isEmpty() && place == null) {
      far();
    }
    if (hit.suffix() && text.key(hit.token()).endsWith("هما")) {
      complete = true; // لقائهما
      return;
    }
    int unknown = 0;
    for (int k = end; k < Math.min(sentence.end(), end + 14); k++) {
      int next = side(k);
      if (next > k) {
        end = next;
        k = next - 1;
        loose = false;
        relative = false;
        continue;
      }
      next = step(k);
      if (next < 0) {
        boolean found = complete || sided;
        if (!loose || found || ++unknown > 6 || text.mark(k, ".؛:")) {
          return;
        }
        Optional<Phrase> p = participants.phrase(k);
        next = p.isPresent() ? p.get().end() : k + 1;
      }
      k = next - 1;
    }
  }

  /// "زيارة فلان، نائب رئيس المجلس، إلى مصر": the place behind a long description of the visitor.
  private void far() {
    for (int k = end; k < Math.min(sentence.end(), end + 12) && !text.mark(k, ".؛:"); k++) {
      String key = text.key(k);
      if (key.equals("الي") || k == end) {
        int next = destination(k);
        if (next > k) {
          end = next;
          return;
        }
      }
      if (key.equals("الي") || Particles.PREPOSITIONS.contains(key) || Particles.that(key) || cues.verb(text.token(k)) != null) {
        return;
      }
    }
  }

  private boolean visit() {
    return hit.kind() == Contact.Kind.VISIT;
  }

  private void genitive() {
    int at = end;
    if (hit.suffix()) {
      while (text.time(at) != null || text.mark(at, "،,") && text.time(at - 1) != null) {
        at++;
      }
    } else if (hit.definite()) {
      return;
    }
    Contact.Place there = visit() ? scene.named(at, sentence.end()) : null;
    if (there != null) {
      place = there;
      Optional<Phrase> p = text.phraseAt(at);
      end = p.isPresent() ? p.get().end() : at + 2;
      return;
    }
    Optional<Phrase> next = participants.phrase(at);
    if (next.isPresent() && (participants.clitic(next.get()))) {
      return;
    }
    if (next.isEmpty() && (text.time(at) != null || Particles.PREPOSITIONS.contains(text.key(at)) || !text.word(at))) {
      return;
    }
    Subject list = participants.list(at, sentence);
    if (list == null) {
      return;
    }
    String lemma = text.key(hit.token());
    boolean meets = lemma.contains("لقا") || hit.noun().telling() == Telling.RECEIVING;
    boolean follows = follows(list.end());
    if (hit.suffix()) {
      if (meets) {
        who.addAll(list.entities());
        sided = true;
        end = list.end();
      }
    } else if (!visit() && list.entities().size() > 1 && !follows) {
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
      if (hit.noun().telling() == Telling.RECEIVING) {
        Subject guest = participants.list(end, sentence);
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
  private boolean follows(int at) {
    for (int k = at; k < Math.min(sentence.end(), at + 5); k++) {
      if (text.key(k).equals("مع") || text.key(k).equals("وبين")) {
        return true;
      }
      Optional<Phrase> p = participants.phrase(k);
      if (p.isPresent()) {
        return by(p.get());
      }
      if (text.mark(k, ".؛،,")) {
        return false;
      }
    }
    return false;
  }

  private boolean by(Phrase p) {
    return text.key(p.first()).startsWith("ب") && p.span().start() == text.token(p.first()).span().start() + 1 && !scene.place(p);
  }

  /// Takes a side that begins at the token; the token after it, or the token itself when none does.
  private int side(int k) {
    String key = text.key(k);
    if (visit()) {
      return destination(k);
    }
    if ((key.equals("بين") || key.equals("وبين")) && !ContactVerbs.RELATIONS.contains(text.key(k - 1))) {
      Subject list = participants.list(k + 1, sentence);
      if (list != null && (list.entities().size() > 1 || key.equals("وبين") || text.key(list.end()).equals("وبين"))) {
        return all(list);
      }
    }
    if ((key.equals("بينه") || key.equals("بينها")) && text.key(k + 1).equals("وبين")) {
      Subject list = participants.list(k + 2, sentence);
      if (list != null) {
        who.addAll(list.entities());
        sided = true;
        between = key.substring(3);
        return list.end();
      }
    }
    boolean got = key.equals("من") && (hit.kind() == Contact.Kind.CALL || text.key(hit.token()).startsWith("احاط"));
    if ((key.equals("مع") || got) && (k == hit.token() + 1 || !ContactVerbs.RELATIONS.contains(text.key(k - 1)))) {
      Subject list = participants.list(k + 1, sentence);
      if (list != null) {
        who.addAll(list.entities());
        sided = true;
        return list.end();
      }
    }
    if (TAKING_PART.contains(key)) {
      Subject list = participants.list(k + 1, sentence);
      if (list != null) {
        extra.addAll(list.entities());
        complete = complete || list.entities().size() > 1 && !sided && owner.isEmpty() && !key.startsWith("بر") && !key.startsWith("بق")
            && !key.contains("وساط");
        return list.end();
      }
    }
    Optional<Phrase> p = participants.phrase(k);
    if (p.isPresent() && by(p.get()) && !complete) {
      Subject list = participants.list(k, sentence);
      if (list != null) {
        who.addAll(list.entities());
        sided = true;
        return list.end();
      }
    }
    return helper(k);
  }

  private int all(Subject list) {
    who.addAll(list.entities());
    complete = true;
    return list.end();
  }

  /// "ضم X وY", "شارك فيه X", "استضافته X", "عقده X مع Y".
  private int helper(int k) {
    LightVerb h = participants.inside(k) ? null : cues.helper(text.token(k));
    if (h == null || complete && h.help() != Help.ATTEND) {
      return k;
    }
    int at = k + 1;
    if (h.help() == Help.GATHER && h.form().object()
        && (text.key(at).equals("مع") || participants.phrase(at).filter(this::by).isPresent())) {
      return at; // جمعته مع: the pronoun is the one spoken of
    }
    if (h.help() == Help.HOLD && h.form().object() && text.key(at).equals("مع")) {
      return at; // المحادثات التي أجراها مع X: the one spoken of held them
    }
    boolean inside = text.key(at).equals("فيه") || text.key(at).equals("فيها") || text.key(at).equals("خلاله")
        || text.key(at).equals("خلالها");
    if (inside) {
      at++;
    }
    while (text.time(at) != null && participants.phrase(at).isEmpty()) {
      at++;
    }
    future = future || h.form().aspect() == VerbForm.Aspect.FUTURE;
    boolean takes = switch (h.help()) {
      case GATHER -> true;
      case ATTEND -> inside || h.form().object();
      case HOLD, HOST -> h.form().object();
      case GET -> false;
    };
    Subject list = takes ? participants.list(at, sentence) : null;
    if (list == null) {
      return k;
    }
    boolean host = h.help() == Help.HOST;
    if (host && list.entities().size() == 1 && text.entities.entity(list.entities().get(0)).type() == Entity.Type.LOC) {
      Phrase p = participants.phrase(list.end() - 1).or(() -> text.phraseOver(list.end() - 1)).orElseThrow();
      place = new Contact.Place(p.span(), p.entities().get(0));
      return list.end();
    }
    if (list.entities().size() > 1 && !host) {
      return all(list);
    }
    if (host || h.help() == Help.ATTEND) {
      extra.addAll(list.entities());
      sided = sided || host;
    } else {
      owner = list.entities();
      sided = sided || follows(list.end());
    }
    return list.end();
  }

  /// "إلى القاهرة", "لمصر", and of a tour "في رفح".
  private int destination(int k) {
    String key = text.key(k);
    if (place != null) {
      return k;
    }
    boolean tour = text.key(hit.token()).contains("جول");
    int at = key.equals("الي") || tour && key.equals("في") ? k + 1 : k;
    Optional<Phrase> p = text.phraseAt(at);
    boolean to = at > k || key.startsWith("ل") && (p.isEmpty() || participants.clitic(p.get()));
    if (!to) {
      return k;
    }
    if (at == k && p.isPresent() && scene.place(p.get())) {
      boolean fused = key.startsWith("لل"); // "للعراق" stays whole, for its ل stands for the article too
      Span words = fused ? new Span(text.token(k).span().start(), p.get().span().end()) : p.get().span();
      place = new Contact.Place(words, p.get().entities().get(0));
      return p.get().end();
    }
    Contact.Place there = scene.named(at, sentence.end());
    if (there == null) {
      return k;
    }
    place = there;
    int j = at;
    while (j < sentence.end() && text.token(j).span().start() < there.span().end()) {
      j++;
    }
    return j;
  }

  /// Steps over what may stand between the noun and its sides; -1 where the noun's own words are over.
  private int step(int k) {
    String key = text.key(k);
    if (text.time(k) != null || text.mark(k, "،,\"«»“”()") || QUALITIES.contains(key) && !participants.inside(k)) {
      return k + 1;
    }
    if (RELATIVE.contains(key) && !participants.inside(k)) {
      relative = true;
      return k + 1;
    }
    if (key.equals("في") || key.equals("فى")) {
      for (int j = k + 1; j <= k + 3; j++) {
        Optional<Phrase> p = text.phraseAt(j);
        if (p.isPresent() && scene.place(p.get())) {
          return p.get().end();
        }
      }
      return text.time(k + 1) != null ? k + 1 : -1;
    }
    Optional<Phrase> p = participants.phrase(k);
    if (p.isPresent()) {
      return scene.place(p.get()) && key.startsWith("ب") ? p.get().end() : -1;
    }
    LightVerb h = cues.helper(text.token(k));
    if (h != null && h.help() == Help.HOLD && (relative || !h.form().object())) {
      return k + 1;
    }
    if (TOPICS.contains(key)) {
      loose = true;
      return k + 1;
    }
    return adjective(k, key) ? k + 1 : -1;
  }

  private boolean adjective(int k, String key) {
    if (!text.word(k) || Particles.PREPOSITIONS.contains(key) || cues.verb(text.token(k)) != null || k > hit.token() + 7) {
      return false;
    }
    String before = text.key(k - 1);
    boolean noun = k - 1 == hit.token() || QUALITIES.contains(before) || k > hit.token() + 1 && text.phraseOver(k - 1).isEmpty();
    if (hit.definite() || hit.suffix()) {
      return noun && (key.startsWith("ال") || key.startsWith("وال") && !participants.inside(k));
    }
    String bare = text.token(k).bare();
    return noun && (key.endsWith("ي") || bare.endsWith("ة") || bare.endsWith("ا") || before.equals("غير"));
  }
}
