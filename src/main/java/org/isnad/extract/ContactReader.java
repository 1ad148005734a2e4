package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Finds who met, called, visited or was in touch with whom.
final class ContactReader {

  /// How many sentences about sport make the article one about it, with a third of all.
  private static final int SPORTS = 3;
  private static final Set<String> HOME = WordSet.of("منزله", "منزلها", "منزلهم", "بيته", "بيتها", "بيتهم");

  private final ContactCues cues;
  private final Cues speech;

  ContactReader(ContactCues cues, Cues speech) {
    this.cues = cues;
    this.speech = speech;
  }

  List<Contact> read(Text text, List<Statement> statements) {
    List<Contact> out = new ArrayList<>();
    SubjectFinder subjects = new SubjectFinder(text);
    Participants participants = new Participants(text, cues, speech);
    Circumstances circumstances = new Circumstances(text, statements, cues);
    Actors actors = new Actors(text, cues, speech, subjects, participants, circumstances);
    Scene scene = new Scene(text, cues);
    ContactStatus status = new ContactStatus(text, cues, participants);
    ContactVerbs verbs = new ContactVerbs(text, cues, speech, participants, subjects, circumstances, actors, scene, status);
    ContactNouns nouns = new ContactNouns(text, cues, speech, participants, subjects, circumstances, actors, scene, status);
    Stays stays = new Stays(text, cues, participants, scene, circumstances, actors);
    Attendance attendance = new Attendance(text, cues, speech, participants, circumstances, scene);
    Aims aims = new Aims(text, cues, participants, new Relations(text, cues));
    Further further = new Further(text, cues, participants, new Adjuncts(text, cues, participants));
    Delegations delegations = new Delegations(text, participants);
    Whereabouts whereabouts = new Whereabouts(text, scene);
    Announced announced = new Announced(text, cues, scene, circumstances);
    PlaceLater later = new PlaceLater(text, cues, scene);
    DayBeside days = new DayBeside(text, cues, circumstances);
    Company company = new Company(text, cues, speech, participants, attendance);
    NonContacts non = new NonContacts(text, cues, participants);
    OutletActs outlets = new OutletActs(text, cues, participants);
    List<Sentence> played = text.document.sentences().stream().filter(s -> sport(text, s)).toList();
    boolean sports = played.size() >= SPORTS && played.size() * 3 >= text.document.sentences().size();
    for (Sentence sentence : text.document.sentences()) {
      if (sentence.headline()) {
        continue;
      }
      actors.enter(sentence);
      boolean sport = played.contains(sentence);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (participants.inside(i) && !swallowed(i, text)) {
          continue;
        }
        company.add(i, sentence, out);
        int attended = Math.min(sentence.end() - 1, attendance.resumes(i, sentence));
        int before = out.size();
        int roll = attendance.add(attended, sentence, out);
        if (out.size() > before && (sport || sports)) {
          out.removeLast(); // حضر اللقاء: a match
        }
        if (roll > attended) {
          i = roll - 1;
          continue;
        }
        VerbHit verb = cues.verb(text.token(i));
        List<Contact> found = verb != null ? verbs.at(verb, sentence) : List.of();
        if (found.isEmpty()) {
          found = stays.present(i, sentence);
        }
        if (found.isEmpty()) {
          found = nouns.at(i, sentence);
        }
        if (found.isEmpty()) {
          found = further.at(i, sentence, out);
        }
        if (found.isEmpty()) {
          found = aims.at(i, sentence, out);
        }
        if (attendance.again(i, sentence, found, out)) {
          continue;
        }
        if (found.isEmpty()) {
          attendance.open(nouns.alone(i, sentence));
        }
        attendance.place(i, sentence, out, scene, circumstances);
        if (found.isEmpty()) {
          later.give(i, sentence, out, attendance.latest(out, sentence));
          days.later(i, sentence, out);
        }
        attendance.visited(i, sentence, found, out);
        int at = i;
        List<Contact> here = found.stream().map(c -> c.kind() == Contact.Kind.VISIT ? c : non.onDam(c)).filter(Objects::nonNull)
            .filter(c -> !((sport || sports && teams(c, text)) && match(c, at, text)) && !outlets.at(at, sentence) && !non.moving(c, at) && !non.paper(c))
            .map(c -> whereabouts.aimed(announced.takenUp(days.before(c, at, sentence), at, sentence), at, sentence, out))
            .map(c -> company.joined(whereabouts.placed(attendance.arrived(c, at, out), at, sentence, out))).toList();
        out.addAll(here);
        here.stream().filter(c -> c.kind() == Contact.Kind.VISIT).forEach(c -> actors.travellers.travelled(c.participants()));
      }
    }
    List<Contact> merged = new ContactMerge(text)
        .merge(new Standfirst(text, cues, speech).without(out.stream().flatMap(delegations::resolved).toList()));
    return new Channels(text).told(merged.stream().filter(c -> named(c, text)).toList());
  }

  /// Whether its sentence names whom it tells of. A journey has no second side that would bear it out: whose "his arrival" or "he left" is
  /// when he stands in another sentence is guessed wrong more often than right.
  private boolean named(Contact c, Text text) {
    if (c.kind() == Contact.Kind.VISIT && c.participants().size() == 1 && c.place() != null
        && HOME.contains(text.key(text.tokenAt(c.place().span().start())))) {
      return false; // توجه إلى منزله
    }
    if (c.kind() != Contact.Kind.VISIT || c.participants().size() > 1 || c.rule().startsWith("contact/verb")) {
      return true; // a verb takes its subject over from the sentence before when it begins its own
    }
    int at = text.tokenAt(c.evidence().start());
    for (int k = at; k < text.tokenAt(c.evidence().end()); k++) {
      if (cues.is(ContactCues.Use.HONOUR, text.key(k)) && cues.noun(text.token(k - 1)) != null) {
        return true; // زيارة سموه: an address that is said of one only
      }
    }
    if (text.document.sentences().stream().anyMatch(s -> s.first() <= at && at < s.end()
        && text.key(s.first()).endsWith("جاء") && text.key(s.first() + 1).equals("ذلك"))) {
      return true; // جاء ذلك خلال زيارته: of the one who spoke before
    }
    return text.document.sentences().stream().filter(s -> s.first() <= at && at < s.end())
        .flatMapToInt(s -> IntStream.range(s.first(), s.end()))
        .anyMatch(i -> text.phraseAt(i).filter(p -> p.entities().contains(c.participants().getFirst())).isPresent());
  }

  /// Whether the token is a noun of contact with a pronoun joined to a role: "ولي العهد ومحادثاته".
  private boolean swallowed(int i, Text text) {
    NounHit noun = cues.noun(text.token(i));
    return noun != null && noun.suffix() && text.key(i).startsWith("و") && text.phraseAt(i).isEmpty();
  }

  /// Whether nobody but countries and bodies take part, as teams do.
  private boolean teams(Contact c, Text text) {
    return c.participants().stream().map(id -> text.entities.entity(id).type())
        .allMatch(t -> t == Entity.Type.LOC || t == Entity.Type.ORG);
  }

  /// Whether the contact in a sentence about sport is teams playing, not people meeting: a meeting called by a word for both.
  private boolean match(Contact c, int cue, Text text) {
    boolean welcome = text.key(cue).contains("ستقب") && c.participants().stream()
        .allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER); // وكان في استقبال اللاعب فلان رئيس النادي فلان
    return !welcome && c.kind() == Contact.Kind.MEETING && !text.key(cue).contains("اجتماع") && !text.key(cue).contains("جتمع")
        && (!text.key(cue).contains("مفاوضات") || text.key(cue).contains("ال") && !text.key(cue + 1).startsWith("بين"));
  }

  private boolean sport(Text text, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String key = text.key(i);
      String bare = key.startsWith("لل") ? key.substring(2) : key.startsWith("وال") || key.startsWith("بال") ? key.substring(3) : key;
      if (cues.is(ContactCues.Use.SPORT, Clitics.withoutArticle(bare))) {
        return true;
      }
    }
    return false;
  }
}
