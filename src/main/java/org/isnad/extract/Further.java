package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;

/// Reads one more contact of the kind told before it, by the same one: "أجرى فلان اتصالا مع فلان، أعقبه آخر مع فلان".
record Further(Text text, ContactCues cues, Participants participants, Adjuncts adjuncts) {

  /// How far behind the contact told before "وآخر" may stand, in tokens.
  private static final int NEAR = 24;

  /// The contact that "آخر" at the token stands for; none where it stands for something else.
  ///
  /// @param told the contacts told so far, the latest last
  List<Contact> at(int i, Sentence sentence, List<Contact> told) {
    String other = text.key(i);
    boolean joined = other.equals("واخر") || other.equals("واخري"); // اتصالا بفلان، وآخر بفلان
    boolean follows = (other.equals("اخر") || other.equals("اخري")) && cues.is(Use.FOLLOWS, text.key(i - 1));
    if (!follows && !joined || told.isEmpty() || participants.inside(i)) {
      return List.of();
    }
    Contact before = told.getLast();
    if (joined && (before.evidence().end() > text.token(i).span().start() + 1
        || text.tokenAt(before.evidence().end()) < i - NEAR || !before.rule().equals("contact/noun"))) {
      return List.of();
    }
    int with = adjuncts.side(i + 1, sentence);
    String key = text.key(with);
    boolean another = key.equals("مع") || key.equals("من") && (before.kind() == Contact.Kind.CALL || before.kind() == Contact.Kind.CONTACT);
    boolean by = before.kind() != Contact.Kind.VISIT && participants.phrase(with).filter(p -> key.startsWith("ب") && participants.clitic(p)
        && participants.type(p) != Entity.Type.LOC).isPresent();
    Subject others = another ? participants.list(with + 1, sentence) : by ? participants.list(with, sentence) : null;
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
