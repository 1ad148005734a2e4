package org.isnad.extract;

import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;

/// Words that bring the next one into a list of participants: "وآخر من فرنسا", "إلى جانب فلان", "ومعالي الوزير فلان", and behind a delegation
/// those at its head and in it: "وفد من الحركة ترأسه فلان، وضم فلانا وفلانا".
record NextItem(Text text, ContactCues cues, Participants participants, Sentence sentence, OfficeHolder holders) {

  /// Where the one begins whom the words at the token bring in; -1 when they bring in nobody.
  ///
  /// @param team whether a delegation is on the list
  int at(int k, boolean team) {
    int first = another(k);
    if (first < 0) {
      first = alongside(k);
    }
    if (first < 0) {
      first = led(k);
    }
    if (first < 0) {
      first = allied(k);
    }
    return first < 0 && team ? member(k) : first;
  }

  /// "وآخر من فرنسا".
  private int another(int k) {
    String key = text.key(k);
    int first = text.quoteMark(k + 2) ? k + 3 : k + 2;
    return (key.equals("واخر") || key.equals("واخري") || key.equals("واخرين") || key.equals("واخرون"))
        && (text.key(k + 1).equals("من") || text.key(k + 1).equals("عن")) && participants.phrase(first).isPresent() ? first : -1;
  }

  /// "وحلفائهم من حزب العهد", "وشركائه في التحالف".
  private int allied(int k) {
    String key = text.key(k);
    String next = text.key(k + 1);
    if (!key.startsWith("و") || !cues.is(Use.ALLIES, key.substring(1)) || !next.equals("من") && !next.equals("في") && !next.equals("ب")) {
      return -1;
    }
    int at = text.quoteMark(k + 2) ? k + 3 : k + 2;
    return participants.phrase(at).filter(p -> !participants.clitic(p)).isPresent() ? at : -1;
  }

  private int alongside(int k) {
    String key = text.key(k);
    int at = key.equals("الي") && text.key(k + 1).equals("جانب") ? k + 2 : -1;
    if (at < 0 && cues.is(Use.ALONGSIDE, key) && !key.equals("جانب")) {
      at = text.key(k + 1).equals("الي") || text.key(k + 1).equals("عن") || text.key(k + 1).equals("علي") ? k + 2 : k + 1;
    }
    return at < 0 ? -1 : begun(at);
  }

  /// Where the one begins of whom the words at the token speak; -1 when they speak of nobody.
  private int begun(int k) {
    int first = participants.lead(k, sentence);
    return first < 0 && text.key(k).startsWith("ال") ? holders.behind(k) : first;
  }

  /// "ونظيره الأردني أيمن الصفدي", "ومعالي الوزير فلان", "وعدد من المسؤولين".
  int led(int k) {
    String key = text.key(k);
    if (key.startsWith("و") && (cues.is(Use.COUNTERPART, key) || cues.is(Use.LEAD, key.substring(1)))) {
      return participants.lead(k, sentence);
    }
    if (key.startsWith("و") && aide(key) && participants.kept(k)) {
      return participants.lead(k, sentence); // ومعاونه العميد فلان
    }
    return key.startsWith("وال") ? holders.behind(k) : -1; // والملحق العسكري فلان
  }

  /// Whether the word says what somebody is to the one before: "ومعاونه", "ومستشارها".
  private boolean aide(String key) {
    int end = key.endsWith("ها") || key.endsWith("هم") ? key.length() - 2 : key.endsWith("ه") ? key.length() - 1 : 0;
    String stem = end > 2 ? key.substring(1, end) : "";
    stem = stem.length() > 3 && stem.endsWith("ي") && !text.words("counterparts").contains(stem) ? stem.substring(0, stem.length() - 1) : stem; // ونجليه
    return cues.is(Use.DEPUTY, stem) || text.words("counterparts").contains(stem);
  }

  /// "ترأسه فلان", "وعضوية كل من فلان وفلان", "ضم فلانا".
  private int member(int at) {
    int k = Particles.RELATIVE.contains(text.key(at)) ? at + 1 : at; // وفد من الحركة، الذي يترأسه فلان
    String key = text.key(k);
    if (!cues.is(Use.HEADS, key) && !cues.is(Use.MEMBERS, key)) {
      return -1;
    }
    int from = text.key(k + 1).equals("من") || text.key(k + 1).equals("في") ? k + 2 : k + 1;
    int first = participants.lead(text.mark(from, ":،,") ? from + 1 : from, sentence);
    return first >= 0 && participants.phrase(first).filter(participants::counted).isPresent() ? -1 : first;
  }
}
