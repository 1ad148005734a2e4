package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.TimeExpression;
import org.isnad.extract.OtherSide.Side;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The contact that a verb tells of those who take part in it: its kind, place, time, status and evidence.
record VerbContact(Text text, Circumstances circumstances, Scene scene, ContactStatus status, Calls calls, Arrivals arrivals) {

  private static final Set<String> TO = WordSet.of("الي", "نحو", "صوب", "باتجاه", "متوجها", "متوجهه");

  private static final Set<String> WITHIN = WordSet.of("في", "خلال", "اثناء", "عبر");

  /// The contact; null when too few take part in it or nothing tells where a visit leads.
  @Nullable
  Contact of(VerbHit hit, Sentence sentence, Subject subject, @Nullable Side side, int from) {
    int i = hit.token();
    LinkedHashSet<String> who = new LinkedHashSet<>(subject.entities());
    int end = Math.max(from, i + 1);
    Contact.Place place = null;
    if (side != null) {
      who.addAll(side.entities());
      place = side.place();
      end = Math.max(end, side.end());
    }
    boolean call = hit.verb().kind() == Contact.Kind.CONTACT && phone(i, end)
        || hit.verb().kind() != Contact.Kind.VISIT && calls.line(i + 1, Math.min(sentence.end(), end + 3)); // اجتمع عبر تقنية الفيديو مع
    Contact.Kind kind = call ? Contact.Kind.CALL : hit.verb().kind();
    if (kind == Contact.Kind.VISIT) {
      who.removeIf(id -> text.entities.entity(id).type() == Entity.Type.LOC);
    }
    int[] clause = circumstances.clause(i, sentence);
    int reach = Math.min(clause[1], end + 10);
    if (place == null && hit.verb().id().equals("contact-receive")) {
      place = arrivals.at(i + 1, end, sentence); // استقبله لدى وصوله مطار القاهرة فلان
    }
    if (place == null && kind != Contact.Kind.CALL) {
      place = scene.place(clause[0], reach, i, new int[]{scene.after(i + 1), from});
    }
    int resumed = resumed(end, sentence);
    if (place == null && kind != Contact.Kind.CALL && resumed > 0) {
      place = scene.place(resumed, Math.min(sentence.end(), resumed + 10), resumed - 1, new int[]{resumed, resumed});
    }
    if (who.isEmpty() || who.size() < 2 && (kind != Contact.Kind.VISIT || place == null)) {
      return null;
    }
    TimeExpression time = circumstances.time(clause[0], reach, i);
    if (time == null && resumed > 0) {
      time = circumstances.time(resumed, Math.min(sentence.end(), resumed + 6), i);
    }
    if (time != null && hit.verb().id().equals("contact-leave-for") && place != null && !goal(i, place)) {
      time = null; // غادر القاهرة أمس بعد زيارة: the day on which he left
    }
    Contact.Status told = status.verb(i, hit.verb().form(), sentence);
    if (time != null && told == Contact.Status.HELD && hit.verb().form().aspect() == VerbForm.Aspect.PAST
        && status.future.coming(time.span())) {
      time = null; // وصل الوفد إلى بيروت، ومن المنتظر أن يلتقي الأربعاء المقبل
    }
    Span evidence = circumstances.evidence(clause, end, place, time);
    return new Contact(kind, told, new ArrayList<>(who), place,
        circumstances.ahead(time, told), circumstances.attribution(text.token(i).span()), evidence,
        "contact/verb/" + hit.verb().id(), 1);
  }

  /// Whether the place is one that somebody leaves for, not the one he leaves: "غادر إلى القاهرة", "غادر الرياض للنمسا".
  private boolean goal(int verb, Contact.Place place) {
    int at = text.tokenAt(place.span().start());
    boolean to = text.key(at).startsWith("ل") && place.span().start() > text.token(at).span().start(); // not لندن
    for (int k = verb + 1; k < at; k++) {
      to = to || TO.contains(text.key(k));
    }
    return to;
  }

  /// Where the clause goes on with a time or a place behind a relative clause between commas: "اجتمع الوزراء، الذين يقودون ...، أمس في باريس"; -1 when
  /// it does not.
  private int resumed(int end, Sentence sentence) {
    if (!text.mark(end, "،,") || !Particles.RELATIVE.contains(text.key(end + 1))) {
      return -1;
    }
    for (int k = end + 2; k < sentence.end() - 1; k++) {
      if (text.mark(k, "،,")) {
        return text.time(k + 1) != null || text.key(k + 1).equals("في") || text.key(k + 1).equals("خلال") ? k + 1 : -1;
      }
    }
    return -1;
  }

  boolean phone(int from, int end) {
    for (int k = from; k < end + 3; k++) {
      if (text.key(k).startsWith("هاتفي") || text.key(k).equals("عبر") && text.key(k + 1).equals("الهاتف")
          || WITHIN.contains(text.key(k)) && text.key(k + 1).startsWith("مكالم")) {
        return true;
      }
    }
    return false;
  }
}
