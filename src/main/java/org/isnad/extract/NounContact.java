package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.TimeExpression;
import org.isnad.extract.Holders.Holder;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The contact that a noun tells of those who take part in it: its kind, place, time, status and evidence.
record NounContact(Text text, Circumstances circumstances, Scene scene, ContactStatus status, Calls calls) {

  /// Words that make a visit what is spoken of, not when it is.
  private static final Set<String> TOPIC = WordSet.of("بمناسبه", "حول", "بشان", "عن", "علي", "قبيل", "قبل", "عشيه", "منذ", "غداه",
      "تمهيدا");

  /// The contact; null when too few take part in it or nothing tells where a visit leads.
  @Nullable
  Contact of(NounHit hit, NounGap gap, Holder holder, LinkedHashSet<String> who, Sentence sentence) {
    int i = hit.token();
    int[] clause = circumstances.clause(i, sentence);
    int reach = Math.min(clause[1], gap.end + 8);
    Contact.Place place = gap.place;
    boolean visit = hit.kind() == Contact.Kind.VISIT;
    boolean phone = calls.phone(i) || calls.line(i, Math.min(clause[1], gap.end + 4)) || calls.lineBefore(i, sentence);
    if (place == null && !visit && hit.kind() != Contact.Kind.CALL) {
      place = holder.place() != null ? holder.place() : scene.hosted(i + 1, reach);
      place = place != null ? place : scene.place(clause[0], reach, i, new int[]{i, i});
      if (place != null && place.entity() != null && who.contains(place.entity()) && place.span().start() > text.token(i).span().start()) {
        place = scene.place(clause[0], i, i, new int[]{i, i}); // وزراء المياه في مصر والسودان: who they are
      }
    }
    place = phone && !visit ? null : place; // بعد عودته من أبوظبي أجرى محادثة عبر الفيديو
    if (visit) {
      who.removeIf(id -> text.entities.entity(id).type() == Entity.Type.LOC);
    }
    if (who.isEmpty() || who.size() < 2 && !visit || visit && (gap.unknown || place == null && !(gap.sided && who.size() > 1 && one(i)))) {
      return null;
    }
    Contact.Kind kind = hit.kind() == Contact.Kind.CALL && !phone
        ? Contact.Kind.CONTACT
        : !visit && phone ? Contact.Kind.CALL : hit.kind();
    boolean topic = visit && holder.helper() == null && TOPIC.contains(text.key(i - 1)); // بيان صدر أمس بمناسبة زيارة
    TimeExpression time = circumstances.time(topic ? i : clause[0], reach, i);
    Span evidence = circumstances.evidence(clause, gap.end, place, time);
    boolean purpose = gap.future || text.key(i).contains("ايفاد") && !Modality.WHILE.contains(text.key(i - 1)) // عزمه إيفاد مبعوث
        || !gap.past && (text.key(i).startsWith("لل") || hit.taken() > 0 && text.key(i).charAt(hit.taken() - 1) == 'ل'
            || text.key(i - 1).startsWith("ل")
                && (holder.helper() != null && holder.helper().form().aspect() == Aspect.MASDAR || text.key(i - 1).equals("لحضور"))
            || text.key(i - 1).equals("في") && !hit.definite() && text.key(i - 2).equals("للمشاركه")
            || circumstances.aimed(i, holder.helper() != null && holder.helper().form().aspect() == Aspect.MASDAR));
    Contact.Status told = status.noun(i, gap.end, purpose, holder.helper(), sentence);
    boolean past = holder.helper() != null && holder.helper().form().aspect() == Aspect.PAST;
    if (told == Contact.Status.HELD && time != null && !past && time.span().start() > text.token(i).span().end()
        && text.tokenAt(time.span().start()) < gap.end + 4 && status.future.coming(time.span())) {
      told = Contact.Status.PLANNED; // لقائه فلانا في نيويورك الأسبوع المقبل
    }
    return new Contact(kind, told, new ArrayList<>(who), place,
        circumstances.ahead(time, told), circumstances.attribution(text.token(i).span()), evidence, "contact/noun", 1);
  }

  /// Whether the noun tells of one visit, not of many or of coming somewhere: "زيارة", "بزيارته".
  private boolean one(int i) {
    return text.key(i).contains("زياره") || text.key(i).contains("زيارت") && !text.key(i).endsWith("ين") && !text.key(i).endsWith("ان");
  }
}
