package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Statement;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;

/// Finds who met, called, visited or was in touch with whom.
final class ContactReader {

  /// Words of matches: teams that meet there are in no contact.
  private static final Set<String> SPORT = Set.of("مباراه", "مباراته", "مباراتها", "مباريات", "مبارياته", "مواجهات", "دوري", "بطوله",
      "منتخب",
      "منتخبات", "كاس", "ملعب", "ملعبه", "لاعب", "لاعبي", "لاعبين", "لاعبون", "وديه", "مران", "مرانه", "شباك", "معسكر", "معسكره", "مدرب",
      "مدربه", "ركله", "موسم", "هداف", "دوريات", "جوله تدريبيه");

  private final ContactCues cues;

  ContactReader(ContactCues cues) {
    this.cues = cues;
  }

  List<Contact> read(Text text, List<Statement> statements) {
    List<Contact> out = new ArrayList<>();
    SubjectFinder subjects = new SubjectFinder(text);
    Participants participants = new Participants(text, cues);
    Circumstances circumstances = new Circumstances(text, statements);
    Actors actors = new Actors(text, subjects, participants);
    Scene scene = new Scene(text, cues);
    ContactStatus status = new ContactStatus(text, cues, participants);
    ContactVerbs verbs = new ContactVerbs(text, cues, participants, subjects, circumstances, actors, scene, status);
    ContactNouns nouns = new ContactNouns(text, cues, participants, subjects, circumstances, actors, scene, status);
    for (Sentence sentence : text.document.sentences()) {
      if (sentence.headline()) {
        continue;
      }
      actors.enter(sentence);
      boolean sport = sport(text, sentence);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (participants.inside(i)) {
          continue;
        }
        VerbHit verb = cues.verb(text.token(i));
        List<Contact> found = verb != null ? verbs.at(verb, sentence) : List.of();
        if (found.isEmpty()) {
          found = nouns.at(i, sentence);
        }
        found.stream().filter(c -> !(sport && c.kind() == Contact.Kind.MEETING)).forEach(out::add);
      }
    }
    return new Channels(text).told(new ContactMerge(text).merge(out));
  }

  private static boolean sport(Text text, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String key = text.key(i);
      String bare = key.startsWith("لل") ? key.substring(2) : key.startsWith("وال") || key.startsWith("بال") ? key.substring(3) : key;
      if (SPORT.contains(Clitics.withoutArticle(bare))) {
        return true;
      }
    }
    return false;
  }
}
