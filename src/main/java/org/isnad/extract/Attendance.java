package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.text.Sentence;

/// Adds to a meeting those whom a later sentence tells to have attended it: "حضر اللقاء فلان وفلان".
final class Attendance {

  /// How many sentences may stand between the meeting and the list of those who attended.
  private static final int SENTENCES = 12;

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;

  Attendance(Text text, ContactCues cues, Participants participants) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
  }

  /// Adds the attendants told at the token to the latest meeting of `told`; whether there were any.
  boolean add(int i, Sentence sentence, List<Contact> told) {
    LightVerb verb = participants.inside(i) ? null : cues.helper(text.token(i));
    if (verb == null || verb.help() != Help.ATTEND || !verb.form().finite() || verb.form().object()) {
      return false;
    }
    int k = text.key(i + 1).equals("في") ? i + 2 : i + 1;
    while (k < i + 3 && (text.key(k).equals("جلسه") || text.key(k).equals("حفل"))) {
      k++;
    }
    NounHit noun = k < sentence.end() ? cues.noun(text.token(k)) : null;
    if (noun == null || !noun.definite() || noun.suffix() || noun.kind() != Contact.Kind.MEETING) {
      return false;
    }
    k++;
    if (text.key(k).equals("من") && text.key(k + 1).equals("الجانب")) {
      k += 3;
    }
    Subject list = participants.list(k, sentence);
    int at = list == null ? -1 : latest(told, sentence);
    if (at < 0 || list == null) {
      return false;
    }
    Contact meeting = told.get(at);
    LinkedHashSet<String> who = new LinkedHashSet<>(meeting.participants());
    list.entities().stream().filter(id -> text.entities.entity(id).type() != Entity.Type.LOC).forEach(who::add);
    told.set(at, new Contact(meeting.kind(), meeting.status(), List.copyOf(who), meeting.place(), meeting.time(), meeting.attribution(),
        meeting.evidence(), meeting.rule(), meeting.confidence()));
    return true;
  }

  private int latest(List<Contact> told, Sentence sentence) {
    int from = Math.max(0, text.document.sentences().indexOf(sentence) - SENTENCES);
    int offset = text.token(text.document.sentences().get(from).first()).span().start();
    for (int at = told.size() - 1; at >= 0; at--) {
      Contact c = told.get(at);
      if (c.kind() == Contact.Kind.MEETING && c.status() == Contact.Status.HELD && c.evidence().start() >= offset) {
        return at;
      }
    }
    return -1;
  }
}
