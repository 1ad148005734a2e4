package org.isnad.extract;

import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;

/// Which meetings, told before, a clause names that tells who attended them: "حضر الاستقبال وجلسة المباحثات".
record AttendedMeetings(Text text, ContactCues cues, Participants participants) {

  /// The token behind further meetings that are joined to the one before the token: "الاستقبال وجلسة المباحثات ومأدبة الغداء"; the token itself
  /// when there are none.
  int coordinated(int from, Sentence sentence) {
    int end = from;
    while (end < sentence.end() && text.key(end).startsWith("و") && text.phraseOver(end).isEmpty()) {
      NounHit next = cues.noun(text.token(end));
      boolean meal = cues.is(Use.OCCURS, text.key(end).substring(1));
      if (!meal && (next == null || next.kind() != Contact.Kind.MEETING)) {
        return end;
      }
      end++;
      while (end < sentence.end() && text.phraseOver(end).isEmpty() && text.key(end).startsWith("ال") && !titled(end)) {
        end++; // جلسة المباحثات الرسمية
      }
    }
    return end;
  }

  /// The token behind the adjectives of the meeting that stand at the token: "الاجتماع الوزاري الطارئ"; the token itself when none does.
  int adjectives(int from, Sentence sentence) {
    int end = from;
    while (end < sentence.end() && text.word(end) && text.key(end).startsWith("ال") && text.key(end).length() > 4
        && text.phraseOver(end).isEmpty() && text.time(end) == null && !Particles.RELATIVE.contains(text.key(end))
        && !cues.is(Use.LEAD, text.key(end)) && participants.lead(end, sentence) < 0) {
      end++;
    }
    return end;
  }

  private boolean titled(int k) {
    return cues.is(Use.LEAD, text.key(k)) || participants.phrase(k + 1).isPresent() && cues.noun(text.token(k)) == null;
  }

  /// Whether the noun tells of more than one meeting: "اللقاءات", "الاستقبالين".
  boolean several(int k) {
    String key = text.key(k);
    return key.endsWith("ات") && !key.endsWith("محادثات") && !key.endsWith("مباحثات") && !key.endsWith("مفاوضات")
        && !key.endsWith("مشاورات") && !key.endsWith("مناقشات") || key.endsWith("ين") || key.endsWith("ان");
  }

  /// Whether the noun means a meeting told before: "اللقاء".
  static boolean meeting(NounHit noun) {
    return noun.definite() && !noun.suffix() && noun.kind() == Contact.Kind.MEETING;
  }
}
