package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;

/// Reads one more contact of the kind told before it, by the same one: "أجرى فلان اتصالا مع فلان، أعقبه آخر مع فلان".
record Further(Text text, ContactCues cues, Participants participants, Adjuncts adjuncts) {

  /// The contact that "آخر" at the token stands for; none where it stands for something else.
  ///
  /// @param told the contacts told so far, the latest last
  List<Contact> at(int i, Sentence sentence, List<Contact> told) {
    if (!text.key(i).equals("اخر") && !text.key(i).equals("اخري") || !cues.is(Use.FOLLOWS, text.key(i - 1)) || told.isEmpty()) {
      return List.of();
    }
    Contact before = told.getLast();
    int with = adjuncts.side(i + 1, sentence);
    String key = text.key(with);
    boolean another = key.equals("مع") || key.equals("من") && before.kind() == Contact.Kind.CALL;
    Subject others = another ? participants.list(with + 1, sentence) : null;
    if (others == null || before.kind() == Contact.Kind.VISIT || before.evidence().start() < sentence.span().start()) {
      return List.of();
    }
    LinkedHashSet<String> who = new LinkedHashSet<>(List.of(before.participants().getFirst()));
    who.addAll(others.entities());
    return who.size() < 2
        ? List.of()
        : List.of(new Contact(before.kind(), before.status(), List.copyOf(who), null, null, before.attribution(),
            new Span(text.token(i - 1).span().start(), text.token(others.end() - 1).span().end()), before.rule(), before.confidence()));
  }
}
