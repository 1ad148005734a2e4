package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// With whom somebody is to talk something over where he goes: "سيزور موسكو لمناقشة الأزمة مع نظيره فلان", "وصل إلى بغداد لبحث سير المعارك مع
/// فلان". The verbal noun tells of nobody, so the one who goes is the other side.
record Aims(Text text, ContactCues cues, Participants participants, Relations relations) {

  /// How far behind the verbal noun the one to talk with may stand, in tokens.
  private static final int REACH = 18;
  /// How far before it the journey may end, in characters.
  private static final int NEAR = 90;

  /// The contact that is the aim at the token; none where the word is no such aim or nobody went before.
  ///
  /// @param told the contacts told so far, the latest last
  List<Contact> at(int i, Sentence sentence, List<Contact> told) {
    if (told.isEmpty() || !cues.is(Use.TALKING, text.key(i)) || participants.inside(i)) {
      return List.of();
    }
    Contact visit = told.getLast();
    Span here = text.token(i).span();
    if (visit.kind() != Contact.Kind.VISIT || visit.evidence().start() < sentence.span().start() || visit.evidence().start() > here.start()
        || here.start() - visit.evidence().end() > NEAR || text.mark(i - 1, ".؛:") || other(visit, i)) {
      return List.of();
    }
    Subject others = with(i, sentence);
    if (others == null) {
      return List.of();
    }
    LinkedHashSet<String> who = new LinkedHashSet<>(visit.participants());
    return !who.addAll(others.entities())
        ? List.of()
        : List.of(new Contact(Contact.Kind.CONTACT,
            visit.status() == Contact.Status.HELD ? Contact.Status.PLANNED : visit.status(), List.copyOf(who), visit.place(), null,
            visit.attribution(), new Span(visit.evidence().start(), text.token(others.end() - 1).span().end()), "contact/aim", 1));
  }

  /// Whether another verb stands between the journey and the aim, whose aim it is: "وصل إلى بغداد، ودعا إلى جلسة لبحث".
  private boolean other(Contact visit, int aim) {
    for (int k = text.tokenAt(visit.evidence().end()); k < aim; k++) {
      if (text.mark(k, ".؛:") || Particles.that(text.key(k)) || !participants.inside(k)
          && (cues.verb(text.token(k)) != null || cues.helper(text.token(k)) != null || cues.noun(text.token(k)) != null)) {
        return true;
      }
    }
    return false;
  }

  /// Those behind the مع that belongs to the aim; null when none does.
  private @Nullable Subject with(int aim, Sentence sentence) {
    boolean relation = false;
    for (int k = aim + 1; k < Math.min(sentence.end(), aim + REACH); k++) {
      String key = text.key(k);
      if (key.equals("مع") && !participants.inside(k)) {
        boolean topic = relation || relations.govern(k, aim); // لبحث اتفاق الحكومة مع الصندوق
        Subject list = participants.list(k + 1, sentence);
        return list != null && list.entities().stream().allMatch(id -> talks(id, topic)) ? list : null;
      }
      relation |= relations.is(key);
      boolean clause = text.mark(k, ".؛:") || Particles.that(key) || Particles.RELATIVE.contains(key) && text.phraseOver(k).isEmpty();
      if (clause || !participants.inside(k) && (cues.verb(text.token(k)) != null || cues.noun(text.token(k)) != null
          || cues.helper(text.token(k)) instanceof ContactCues.LightVerb held && held.form().finite())) {
        return null;
      }
    }
    return null;
  }

  /// Whether somebody is to be talked with: people and bodies, but behind a noun of relation people only, for "العلاقات مع الحزب" is a topic.
  private boolean talks(String id, boolean relation) {
    Entity.Type type = text.entities.entity(id).type();
    return type == Entity.Type.PER || participants.holder(id) || type != Entity.Type.LOC && !relation;
  }
}
