package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Contact;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells by which channel a contact took place when the text says so only when it takes the contact up: "تحدث X مع Y ... وقال المتحدث إن
/// الاجتماع تناول".
final class Channels {

  /// How far behind the contact its taking up may stand, in tokens.
  private static final int REACH = 30;
  private static final Map<String, Contact.Kind> TAKES_UP = Map.of("الاجتماع", Contact.Kind.MEETING, "اللقاء", Contact.Kind.MEETING,
      "المكالمه",
      Contact.Kind.CALL, "الاتصال", Contact.Kind.CALL);

  private final Text text;

  Channels(Text text) {
    this.text = text;
  }

  /// The contacts, those without a channel with the one that the text gives them afterwards.
  List<Contact> told(List<Contact> contacts) {
    List<Contact> out = new ArrayList<>();
    for (Contact c : contacts) {
      Contact.Kind kind = c.kind() == Contact.Kind.CONTACT && c.status() == Contact.Status.HELD ? takenUp(c, contacts) : null;
      out.add(kind == null
          ? c
          : new Contact(kind, c.status(), c.participants(), c.place(), c.time(), c.attribution(), c.evidence(), c.rule(), c.confidence()));
    }
    return out;
  }

  private Contact.@Nullable Kind takenUp(Contact contact, List<Contact> all) {
    int from = text.tokenAt(contact.evidence().end());
    int end = Math.min(sentenceEnd(from), from + REACH);
    for (int k = from; k < end; k++) {
      Contact.Kind kind = kind(text.key(k));
      int at = k;
      if (kind != null && all.stream().noneMatch(o -> o != contact && o.evidence().contains(text.token(at).span()))) {
        return kind;
      }
    }
    return null;
  }

  private static Contact.@Nullable Kind kind(String key) {
    Contact.Kind whole = TAKES_UP.get(key);
    for (Clitics.Split s : whole == null ? Clitics.splits(key) : List.<Clitics.Split>of()) {
      whole = whole == null ? TAKES_UP.get(s.rest()) : whole;
    }
    return whole;
  }

  private int sentenceEnd(int token) {
    for (Sentence s : text.document.sentences()) {
      if (token <= s.end()) {
        return s.end();
      }
    }
    return text.size();
  }
}
