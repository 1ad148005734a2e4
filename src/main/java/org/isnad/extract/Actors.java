package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Who is spoken of, for verbs and nouns whose subject is understood: "والتقى", "خلال لقائه". Mutable; lives within one reading.
final class Actors {

  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final SubjectFinder subjects;
  private final Participants participants;
  private final Circumstances circumstances;
  private final SubjectPosition position;
  private final Pronouns pronouns;
  private final Honoured honoured;
  private final Cited cited;
  private Sentence sentence = new Sentence(0, new Span(0, 0), 0, 0, false);
  /// subjects of earlier sentences, latest first
  private final List<List<String>> before = new ArrayList<>();

  /// the guest of the reception told last
  private List<String> received = List.of();
  /// Words behind a comma with which a clause begins that has a subject of its own.
  private static final Set<String> TURNS = WordSet.of("فيما", "بينما");
  private final PersonsNamed persons;
  /// who travelled, and who was received
  final Travellers travellers;
  final GoingOn goingOn;
  /// the tokens of those whom somebody met, called or received
  private final BitSet objects = new BitSet();
  /// the persons of the sentence before
  private Set<String> latest = Set.of();

  Actors(Text text, ContactCues cues, Cues speech, SubjectFinder subjects, Participants participants,
      Circumstances circumstances) {
    this.circumstances = circumstances;
    this.honoured = new Honoured(text, cues);
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.subjects = subjects;
    this.participants = participants;
    this.position = new SubjectPosition(text, cues, speech, participants);
    this.pronouns = new Pronouns(text, cues, speech, subjects);
    this.persons = new PersonsNamed(text, participants);
    this.travellers = new Travellers(text, pronouns);
    this.goingOn = new GoingOn(text);
    this.cited = new Cited(text, participants, pronouns, subjects);
  }

  void enter(Sentence next) {
    if (sentence.end() > 0) {
      latest = persons.between(sentence.first(), sentence.end());
      List<String> first = taken(first(sentence.first(), sentence.end(), null));
      if (!first.isEmpty()) {
        before.add(0, first);
      }
    }
    sentence = next;
    objects.set(next.first(), BylineEnd.of(text, next));
  }

  /// Whom the sentence tells of when a form of respect stands before all that it names, "وكان سموه قد غادر", else those.
  private List<String> taken(List<String> named) {
    for (int k = sentence.first(); k < sentence.end() && participants.phrase(k).isEmpty(); k++) {
      if (honoured.at(k)) {
        List<String> who = honoured(k);
        return who.isEmpty() ? named : who;
      }
    }
    return named;
  }

  /// Whether a form of respect stands at the token for somebody told before.
  boolean honours(int token) {
    return honoured.at(token);
  }

  /// Whom the form of respect at the token means: one with its title who is told before in the sentence, of whom sentences before told, or else the
  /// one spoken of.
  List<String> honoured(int token) {
    String address = text.key(token);
    for (int k = sentence.first(); k < token; k++) {
      Optional<Phrase> p = participants.phrase(k);
      if (p.isPresent() && honoured.fits(p.get().entities().get(0), address)) {
        return p.get().entities();
      }
    }
    for (List<String> who : before) {
      if (honoured.fits(who.get(0), address)) {
        return who.subList(0, 1);
      }
    }
    return owner(token, address.endsWith("ها") ? "ها" : "ه", Set.of());
  }

  /// The subject understood at a token: the first actor of the sentence before it whom the form fits, else that of an earlier sentence.
  List<String> carried(int token, VerbForm form) {
    List<String> told = cited.himself(token, form, sentence);
    List<String> sent = goingOn.sent(token, sentence);
    if (!told.isEmpty() || !sent.isEmpty()) {
      return told.isEmpty() ? sent : told;
    }
    List<String> here = List.of();
    boolean team = false; // whether a delegation acts, who is somebody as well
    for (int from = clause(token); here.isEmpty() || !somebody(here.get(0)) && !team; from = clause(from - 1)) {
      List<String> found = first(from, token, form);
      team = here.isEmpty() && !found.isEmpty() && position.sent(found.getFirst(), from, token, sentence);
      here = here.isEmpty() || !found.isEmpty() && person(found.get(0)) ? found : here;
      if (from == sentence.first()) {
        break;
      }
    }
    if (!here.isEmpty()) {
      return here;
    }
    for (List<String> who : before.subList(0, Math.min(2, before.size()))) {
      if (subjects.agreement.agrees(who.get(0), form)) {
        return who;
      }
    }
    return List.of();
  }

  /// Those who speak where the token stands: whom "سألتقي", "اجتماعنا" mean; none in nobody's words, or where they cannot take part.
  List<String> speaking(int token) {
    List<String> who = circumstances.speaking(text.token(token).span());
    return who.stream().allMatch(participants::actor) ? who : List.of();
  }

  /// Whom a possessive pronoun at the token means ("ه", "ها", "هما", "هم"), or with "" the one who acts there; none of `others`.
  List<String> owner(int token, String pronoun, Set<String> others) {
    if (pronoun.equals("نا")) {
      return speaking(token);
    }
    if (pronoun.equals(Pronouns.LATTER)) {
      return latest(token);
    }
    if (pronoun.equals("هما") || pronoun.equals("هم")) {
      return several(token, pronoun);
    }
    if (position.fronted(token, sentence)) {
      List<String> ahead = ahead(token, pronoun);
      if (!ahead.isEmpty() && !others.containsAll(ahead)) {
        return ahead;
      }
    }
    List<String> words = pronoun.isEmpty() ? goingOn.sent(token, sentence) : cited.before(token, pronoun, sentence);
    if (!words.isEmpty() && !others.containsAll(words)) {
      return words;
    }
    int clause = clause(token);
    List<String> described = described(clause, token, pronoun);
    if (!described.isEmpty() && !others.containsAll(described)) {
      return described;
    }
    List<String> land = List.of();
    for (int pass = 0; pass < 4; pass++) {
      boolean strict = pass < 2;
      List<String> found = owner(pass % 2 == 0 ? clause : sentence.first(), token, pronoun, strict);
      if (!found.isEmpty() && !others.containsAll(found)) {
        boolean opens = pass == 0 && participants.phrase(clause).filter(p -> p.entities().equals(found)).isPresent(); // أن كييف طلبت عقد لقاء
        if (!pronoun.isEmpty() || opens || text.entities.entity(found.get(0)).type() != Entity.Type.LOC) {
          return found;
        }
        land = land.isEmpty() ? found : land; // يترك الأردن متوجها إلى قطر للقاء فلان: he who leaves it
      }
    }
    List<String> met = land.isEmpty() && !pronoun.isEmpty() && !objects.isEmpty()
        ? persons.met(clause, token, objects, id -> pronouns.fits(id, pronoun) && !others.contains(id))
        : List.of();
    if (!land.isEmpty() || !met.isEmpty()) {
      return land.isEmpty() ? met : land;
    }
    return before.isEmpty() || !pronouns.fits(before.get(0).get(0), pronoun) || others.containsAll(before.get(0)) && !others.isEmpty()
        ? List.of()
        : before.get(0);
  }

  /// The first who stands as a subject before the token in its clause or sentence; none of `others`.
  List<String> acting(int token, Set<String> others) {
    int clause = token;
    while (clause > sentence.first() && !text.clause(clause - 1)) {
      clause--;
    }
    List<String> found = owner(clause, token, "", true);
    found = found.isEmpty() || others.containsAll(found) ? owner(sentence.first(), token, "", true) : found;
    return others.containsAll(found) ? List.of() : found;
  }

  /// The subject that stands right before the verbal noun at the token: "شرعت القاهرة في إجراء"; null when none does.
  @Nullable
  Subject beside(int token) {
    int k = text.key(token - 1).equals("في") ? token - 2 : token - 1;
    Optional<Phrase> p = text.phraseOver(k).filter(q -> q.end() - 1 == k && participants.phrase(q.first()).isPresent());
    return p.isPresent() && owns(p.get(), "") && position.at(p.get().first(), sentence)
        ? new Subject(joint(p.get(), token), token, true)
        : null;
  }

  /// The joint subject of the clause before the token, when it names two or more and the token is in an addition to it; else none.
  List<String> together(int token) {
    int clause = token;
    while (clause > sentence.first() && !text.clause(clause - 1)) {
      clause--;
    }
    for (int i = clause; i < token; i++) {
      Optional<Phrase> p = participants.phrase(i);
      if (p.isPresent()) {
        if (!owns(p.get(), "") || !position.at(i, sentence)) {
          return List.of();
        }
        List<String> all = joint(p.get(), token);
        return all.size() > 1 ? all : List.of();
      }
    }
    return List.of();
  }

  /// The subject behind the comma that ends the addition at the token.
  private List<String> ahead(int token, String pronoun) {
    int comma = token;
    while (comma < sentence.end() && !text.mark(comma, "،,")) {
      comma++;
    }
    for (int i = comma + 1; i < Math.min(sentence.end(), comma + 9) && !text.clause(i); i++) {
      Optional<Phrase> p = participants.phrase(i);
      if (p.isPresent()) {
        if (text.key(comma + 1).startsWith("و") && text.phraseOver(comma + 1).isEmpty() && speech.at(text.token(comma + 1)) == null) {
          return List.of(); // ومعالي الوزير: a list goes on
        }
        boolean she = text.key(i - 1).endsWith("ت") && pronoun.equals("ها") && person(p.get().entities().get(0));
        return (she || owns(p.get(), pronoun)) && position.at(i, sentence) ? joint(p.get(), sentence.end()) : List.of();
      }
    }
    return List.of();
  }

  /// The one whom the relative clause around the token describes: "فلان الذي حرص على لقائه".
  private List<String> described(int clause, int token, String pronoun) {
    for (int k = token - 1; k > clause && !text.mark(k, "،,؛"); k--) {
      if (Particles.RELATIVE.contains(text.key(k))) {
        Optional<Phrase> p = text.phraseOver(text.mark(k - 1, "،,") ? k - 2 : k - 1);
        return p.isPresent() && participants.phrase(p.get().first()).isPresent() && person(p.get().entities().get(0))
            && pronouns.fits(p.get().entities().get(0), pronoun) ? p.get().entities() : List.of();
      }
    }
    return List.of();
  }

  /// The first who can be meant, persons before others; if strict only one who stands as a subject.
  private List<String> owner(int from, int token, String pronoun, boolean strict) {
    List<String> any = List.of();
    for (int i = from; i < token; i++) {
      Optional<Phrase> p = participants.phrase(i);
      if (p.isPresent() && owns(p.get(), pronoun) && (!strict || position.at(i, sentence))) {
        if (person(p.get().entities().get(0))) {
          return any.containsAll(p.get().entities()) ? any : joint(p.get(), token); // وفد من الحركة برئاسة فلان
        }
        any = any.isEmpty() ? joint(p.get(), token) : any;
      }
    }
    return any;
  }

  private List<String> joint(Phrase p, int token) {
    Subject all = participants.list(p.first(), sentence);
    if (all == null || all.end() > token) {
      return p.entities();
    }
    return person(all.entities().getFirst())
        ? all.entities().stream().filter(id -> text.entities.entity(id).type() != Entity.Type.LOC).toList() // سيقصد الوزير مصر والأردن
        : all.entities();
  }

  private List<String> several(int token, String pronoun) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    for (int i = token - 1; i >= sentence.first() && found.size() < 2; i--) {
      Optional<Phrase> p = text.phraseOver(i);
      if (p.isPresent() && participants.phrase(p.get().first()).isPresent()) {
        Entity.Type type = text.entities.entity(p.get().entities().get(0)).type();
        if (type == Entity.Type.GRP && pronoun.equals("هم")) {
          return p.get().entities();
        }
        if (type == Entity.Type.PER) {
          found.addAll(p.get().entities());
        }
      }
    }
    return found.size() == 2 ? List.copyOf(found) : before.isEmpty() || before.get(0).size() < 2 ? List.of() : before.get(0);
  }

  /// The two persons of the sentence up to the token, or of the sentence before; none when they are not two.
  List<String> two(int token) {
    LinkedHashSet<String> here = persons.between(sentence.first(), token);
    return here.size() == 2 ? List.copyOf(here) : here.isEmpty() && latest.size() == 2 ? List.copyOf(latest) : List.of();
  }

  /// The guest received earlier in the clause of the token, if the pronoun fits him; none when nobody was.
  List<String> guest(int token, String pronoun) {
    return travellers.guest(clause(token), token, pronoun);
  }

  /// Notes whom others received.
  void receive(List<String> guest) {
    received = guest;
  }

  /// The one whom others received last; none before anybody was.
  List<String> received() {
    return received;
  }

  /// The two told last, for "الطرفان", "الوزيران"; none when they were not two.
  List<String> pair() {
    return before.isEmpty() || before.get(0).size() != 2 ? List.of() : before.get(0);
  }

  /// The person named last before the token.
  List<String> latest(int token) {
    return persons.latest(sentence.first(), token);
  }

  private boolean person(String id) {
    return text.entities.entity(id).type() == Entity.Type.PER;
  }

  /// Whether it is a person, called by name or by his office alone: "رئيس الوزراء".
  private boolean somebody(String id) {
    return person(id) || participants.holder(id);
  }

  private boolean owns(Phrase p, String pronoun) {
    String id = p.entities().get(0);
    if (!participants.actor(id) || !pronouns.fits(id, pronoun) && !(pronoun.equals("ها") && pronouns.she(p))
        || objects.get(p.first()) || position.preposed(p.first(), sentence)) {
      return false;
    }
    return !subjects.clitic(p) || participants.joined(p);
  }

  /// Where the clause begins in which the token stands: behind the "أن", the "فيما" or the opening of the quotation before it, or with the sentence.
  private int clause(int token) {
    int first = token;
    while (first > sentence.first() && !text.clause(first - 1) && !turns(first - 1)) {
      first--;
    }
    return first;
  }

  /// Whether the sentence turns to somebody else behind the token: "، فيما غادر فلان", "قال فلان: «سيسافر فلان".
  private boolean turns(int k) {
    return TURNS.contains(text.key(k)) && text.mark(k - 1, "،,") || text.opens(k) != null && text.mark(k - 1, ":");
  }

  /// Notes that those from the one token to the other are whom somebody met, so that they do not act in what follows.
  void met(int from, int end) {
    objects.set(from, Math.max(from, end));
  }

  /// The first who stands as a subject before the token, else the first who may be one.
  private List<String> first(int from, int until, @Nullable VerbForm form) {
    List<String> any = List.of();
    List<String> acts = List.of();
    for (int i = from; i < until; i++) {
      Optional<Phrase> p = participants.phrase(i);
      if (p.isPresent() && !subjects.clitic(p.get()) && !objects.get(i) && !position.preposed(i, sentence)
          && participants.actor(p.get().entities().get(0))
          && (form == null || subjects.agreement.agrees(p.get().entities().get(0), form)
              || form.gender() != VerbForm.Gender.FEMININE && participants.delegation(i))) {
        if (position.at(i, sentence)) {
          if (form == null || person(p.get().entities().get(0))) {
            return joint(p.get(), until);
          }
          acts = acts.isEmpty() ? joint(p.get(), until) : acts; // a body, unless a person acts behind it
        }
        any = any.isEmpty() ? joint(p.get(), until) : any;
      }
    }
    return acts.isEmpty() ? any : acts;
  }
}
