package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// A list of participants as it grows, item by item. Mutable; made and used by [Participants] alone.
final class ParticipantList {

  private static final Set<String> ABSENCE = WordSet.of("غياب", "وغياب", "بغياب", "وبغياب", "وتغيب", "باستثناء", "عدا", "ماعدا", "دون", "بدون");

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Sentence sentence;
  private final Descriptions words;
  private final NextItem items;
  private final OfficeHolder holders;
  private final Asides asides;
  /// the preposition that governs the list, or ""
  private final String governor;
  final Listed listed;
  private final FurtherPhrase further;
  private final TrailingWords trailing;

  ParticipantList(Text text, ContactCues cues, Cues speech, Participants participants, Sentence sentence, String governor) {
    this.governor = governor;
    this.asides = new Asides(text, cues, participants, sentence);
    this.holders = new OfficeHolder(text, cues, speech, participants, sentence);
    this.words = new Descriptions(text, cues, participants, sentence);
    this.items = new NextItem(text, cues, participants, sentence, holders);
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.sentence = sentence;
    this.listed = new Listed(text, participants, words);
    this.further = new FurtherPhrase(text, participants, words, listed, sentence, governor);
    this.trailing = new TrailingWords(text, cues, participants, words, items, listed, sentence);
  }

  /// Takes the next participant or apposition; false when the list is over.
  boolean next() {
    while (text.quoteMark(listed.end) && listed.end < sentence.end() && text.quotation(listed.end) != null && !text.word(listed.end)) {
      listed.end++;
    }
    if (absent(text, text.mark(listed.end, "،,") ? listed.end + 1 : listed.end)) {
      return false;
    }
    int beyond = asides.after(listed.end);
    if (beyond > listed.end) {
      listed.end = beyond;
      return true;
    }
    if (text.mark(listed.end, "(")) {
      return false;
    }
    boolean comma = text.mark(listed.end, "،,");
    int k = comma ? listed.end + 1 : listed.end;
    if (k >= sentence.end()) {
      return false;
    }
    Phrase group = listed.last;
    int senders = group != null && !comma ? words.senders(group) : -1;
    if (senders > 0) {
      listed.forget(); // فريق من الوزارة
      listed.add(senders);
      return true;
    }
    int again = again(k);
    if (again > 0) {
      listed.add(again);
      return true;
    }
    if (text.key(k).equals("من") && cues.is(Use.AMONG, text.key(k + 1)) || cues.is(Use.AMONG, text.key(k))) {
      int first = participants.lead(text.key(k).equals("من") ? k + 2 : k + 1, sentence);
      if (first >= 0) {
        listed.add(first); // زعماء من بينهم فلان
        return true;
      }
    }
    int these = group != null && participants.type(group) == Entity.Type.GRP ? named(k) : -1;
    Subject members = these < 0 ? null : new Roll(text, cues, speech, participants, sentence).read(these);
    if (members != null && members.entities().stream().allMatch(id -> text.entities.entity(id).type() != Entity.Type.LOC)) {
      listed.ids.addAll(members.entities()); // السفراء، وهم: فلان وفلان
      listed.end = members.end();
      return true;
    }
    int example = group == null ? -1 : words.example(group, k);
    if (example >= 0) {
      listed.add(example); // قيادات الدفاع المدني منهم فلان; مزارعون من الريف، أبرزهم فلان
      return true;
    }
    int headed = group != null && !comma && text.key(k).equals("علي") && text.key(k + 1).equals("راس") && participants.team(text.key(k + 2))
        && (text.key(k + 3).equals("من") || text.key(k + 3).equals("عن"))
            ? participants.lead(k + 2, sentence)
            : -1;
    if (headed > 0) {
      listed.add(headed); // فلان على رأس وفد من الحركة
      return true;
    }
    if (text.key(k).equals("من") && !participants.states(k + 1).isEmpty()) {
      listed.forget(); // رؤساء الأجهزة من الدول الثلاث
      listed.take(participants.states(k + 1), k + 1);
      return true;
    }
    if (text.key(k).equals("و") && participants.phrase(quoted(k + 1)).isPresent()) {
      listed.add(quoted(k + 1));
      return true;
    }
    Optional<Phrase> next = participants.phrase(k);
    int holder = !comma && group != null && !listed.apposed && participants.office(group) && words.holders(text.key(group.first()))
        && (next.isEmpty() || participants.type(next.get()) == Entity.Type.LOC || participants.type(next.get()) == Entity.Type.ORG)
            ? holders.behind(k)
            : -1;
    if (holder >= 0) {
      listed.forget();
      listed.add(holder);
      return true;
    }
    if (next.isPresent()) {
      return further.take(next.get(), comma);
    }
    if (!comma && trailing.describes(k, group)) {
      listed.end = k + 1;
      return true;
    }
    if (trailing.titled(k) || trailing.adjective(k)) {
      return true;
    }
    int more = items.at(k, !listed.teams.isEmpty());
    if (more >= 0) {
      listed.add(more);
      return true;
    }
    return trailing.genitive(k) || trailing.tail(k, comma);
  }

  /// Whether those who stayed away are told from the token on: "وغياب فلان", "وفي غياب فلان", "باستثناء فلان".
  static boolean absent(Text text, int k) {
    return ABSENCE.contains(text.key(k)) || (text.key(k).equals("وفي") || text.key(k).equals("في") || text.key(k).equals("وسط") || text.key(k).equals("مع"))
        && text.key(k + 1).equals("غياب");
  }

  /// Where the next begins behind the repeated preposition that governs the list: "مع فلان ومع فلان", "بفلان وبرئيس الوزراء"; -1 when none does.
  private int again(int k) {
    String key = text.key(k);
    if (!governor.isEmpty() && key.equals("و" + governor)) {
      return participants.lead(k + 1, sentence);
    }
    Phrase opening = listed.first;
    if (opening == null || !governor.isEmpty() || !participants.clitic(opening) || participants.joined(opening)) {
      return -1;
    }
    Optional<Phrase> p = participants.phrase(k);
    return p.isPresent() && key.length() > 2 && key.charAt(0) == 'و' && key.charAt(1) == text.key(opening.first()).charAt(0)
        && p.get().span().start() == text.token(k).span().start() + 2 ? k : -1;
  }

  /// Where the names of those on the list so far begin: behind "وهم:", "والسفراء هم:", "هم كل من"; -1 when they do not.
  private int named(int k) {
    int at = text.key(k).startsWith("وال") && text.key(k + 1).equals("هم") ? k + 1 : k;
    if (!text.key(at).equals("هم") && !text.key(at).equals("وهم") && !text.key(at).equals("وهما")) {
      return -1;
    }
    return text.mark(at + 1, ":") ? at + 2 : text.key(at + 1).equals("كل") && text.key(at + 2).equals("من") ? at + 3 : -1;
  }

  private int quoted(int k) {
    return text.quoteMark(k) ? k + 1 : k;
  }
}
