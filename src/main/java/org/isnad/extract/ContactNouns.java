package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Contacts told by a noun: "اجتماع ضم X وY", "محادثات بين X وY", "عقد X لقاء مع Y", "زيارة X إلى Y".
final class ContactNouns {

  private static final Set<String> GATHERS = Set.of("ضم", "ضمت", "يضم", "تضم", "جمع", "جمعت", "يجمع", "تجمع", "جمعه", "جمعته", "جمعهما",
      "حضره", "حضرها", "حضر", "شارك", "شاركت", "يشارك", "تشارك", "بمشاركه", "بحضور", "استضافه", "استضافته", "استضافها", "استضافتها",
      "سيعقدها", "سيعقده", "عقده", "عقدها", "اجراها", "اجراه");
  private static final Set<String> HOLDS = Set.of("عقد", "عقدت", "يعقد", "تعقد", "سيعقد", "ستعقد", "اجري", "اجرت", "يجري", "تجري", "سيجري",
      "ستجري", "اجريا", "عقدا", "عقدوا", "بدا", "بدات", "استانف", "استكمل", "اختتم", "انهي", "خاض", "تلقي", "تلقت", "واصل", "شارك", "حضر");
  private static final Set<String> CANCELS = Set.of("الغاء", "الغي", "الغت", "تاجيل", "ارجاء", "ارجا", "بالغاء");
  private static final Set<String> COMING = Set.of("المقبل", "المقبله", "القادم", "القادمه", "المرتقب", "المرتقبه", "المقرر", "المقرره",
      "المزمع", "المتوقع", "المتوقعه", "مرتقب", "مرتقبه");

  private final Text text;
  private final ContactCues cues;
  private final SubjectFinder subjects;
  private final Circumstances circumstances;
  private final Actors actors;

  ContactNouns(Text text, ContactCues cues, SubjectFinder subjects, Circumstances circumstances, Actors actors) {
    this.text = text;
    this.cues = cues;
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.actors = actors;
  }

  @Nullable
  Contact at(int i, Sentence sentence) {
    NounHit hit = cues.noun(text.token(i));
    if (hit == null) {
      return null;
    }
    Set<Integer> taken = new HashSet<>();
    LinkedHashSet<String> who = new LinkedHashSet<>();
    Contact.Place[] place = new Contact.Place[1];
    int from = i + 1;
    boolean genitive = false;
    Optional<Phrase> next = text.phraseAt(from);
    if (!hit.suffix() && !hit.definite() && next.isPresent() && !subjects.clitic(next.get())
        && !(hit.kind() == Contact.Kind.MEETING && ContactReader.place(text, next.get()) && !text.key(next.get().end()).equals("مع"))) {
      Subject owner = hit.kind() == Contact.Kind.VISIT
          ? new Subject(next.get().entities(), next.get().end(), true)
          : subjects.joint(next.get(), sentence);
      if (hit.kind() == Contact.Kind.VISIT && ContactReader.place(text, next.get())) {
        place[0] = new Contact.Place(next.get().span(), next.get().entities().get(0)); // زيارة القاهرة
        who.addAll(actors.owner(i));
      } else {
        who.addAll(owner.entities());
      }
      from = owner.end();
      genitive = true;
    }
    boolean told = ahead(hit, from, sentence, who, taken, place);
    int partners = who.size();
    if (told && (hit.suffix() || !genitive) && needsOwner(hit, from, sentence)) {
      List<String> owner = hit.suffix() ? actors.owner(i) : holder(i, sentence);
      LinkedHashSet<String> all = new LinkedHashSet<>(owner);
      all.addAll(who);
      who = all;
    }
    if (hit.kind() == Contact.Kind.VISIT && who.isEmpty() && place[0] != null && (hit.suffix() || visits(i))) {
      who.addAll(hit.suffix() ? actors.owner(i) : holder(i, sentence));
    }
    return contact(i, hit, sentence, who, place[0], taken, told || genitive && partners > 1);
  }

  private @Nullable Contact contact(int i, NounHit hit, Sentence sentence, LinkedHashSet<String> who, Contact.@Nullable Place told,
      Set<Integer> taken, boolean enough) {
    int[] clause = circumstances.clause(i, sentence);
    Contact.Place place = told != null ? told : circumstances.place(clause[0], clause[1], i, taken);
    if (hit.kind() == Contact.Kind.VISIT) {
      if (who.isEmpty() || place == null || told == null && who.size() < 2) {
        return null;
      }
    } else if (who.size() < 2 || !enough) {
      return null;
    }
    Contact.Kind kind = hit.kind() == Contact.Kind.CALL && !phone(i) ? Contact.Kind.CONTACT : hit.kind();
    Span evidence = new Span(text.token(clause[0]).span().start(), text.token(clause[1] - 1).span().end());
    return new Contact(kind, status(i, sentence), new ArrayList<>(who), place, circumstances.time(clause[0], clause[1], i),
        circumstances.attribution(text.token(i).span()), evidence, "contact/noun", 1);
  }

  /// Looks behind the noun for the ones in contact. Returns whether any were found.
  private boolean ahead(NounHit hit, int from, Sentence sentence, Set<String> who, Set<Integer> taken, Contact.Place[] place) {
    boolean found = false;
    for (int k = from; k < Math.min(sentence.end(), from + 16); k++) {
      String key = text.key(k);
      if (key.equals("بين") || key.equals("مع") || key.equals("وبين")
          || GATHERS.contains(key) && !(key.equals("شارك") && !text.key(k + 1).startsWith("في"))) {
        ContactReader.Side side = ContactReader.phraseAfter(text, k, sentence, subjects, taken);
        if (side != null) {
          who.addAll(side.entities());
          found = true;
          k = side.end() - 1;
          continue;
        }
      }
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent()) {
        boolean by = key.startsWith("ب") && p.get().span().start() == text.token(k).span().start() + 1
            && !ContactReader.place(text, p.get());
        if (by && k <= from + 3 && hit.kind() != Contact.Kind.VISIT) {
          Subject joint = subjects.joint(p.get(), sentence);
          who.addAll(joint.entities());
          found = true;
          k = joint.end() - 1;
          continue;
        }
        if (hit.kind() == Contact.Kind.VISIT && place[0] == null && ContactReader.place(text, p.get())
            && (text.key(k - 1).equals("الي") || key.startsWith("ل") && subjects.clitic(p.get()) || text.key(k - 2).equals("الي"))) {
          place[0] = new Contact.Place(p.get().span(), p.get().entities().get(0));
          found = true;
        }
        k = p.get().end() - 1;
        continue;
      }
      if (text.mark(k, ".؛") || k > from && Particles.that(key) || k > from + 1 && cues.noun(text.token(k)) != null && found) {
        break;
      }
    }
    return found;
  }

  /// Whether the ones found are only one side.
  private boolean needsOwner(NounHit hit, int from, Sentence sentence) {
    if (hit.kind() == Contact.Kind.VISIT) {
      return true;
    }
    for (int k = from; k < Math.min(sentence.end(), from + 16); k++) {
      String key = text.key(k);
      if (key.equals("بين") || GATHERS.contains(key)) {
        return false;
      }
      if (key.equals("مع")) {
        return true;
      }
    }
    return true;
  }

  /// Who holds the meeting: the subject of the verb before the noun ("عقد X اجتماعا مع").
  private List<String> holder(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 14); k--) {
      String key = text.key(k);
      String bare = key.startsWith("و") && HOLDS.contains(key.substring(1)) ? key.substring(1) : key;
      if (!HOLDS.contains(bare) || text.phraseOver(k).isPresent()) {
        continue;
      }
      Subject s = subjects.after(k, sentence);
      if (s == null) {
        s = subjects.before(k, sentence);
      }
      return s != null
          ? s.entities()
          : actors.carried(k,
              new VerbForm(VerbForm.Aspect.PAST,
                  bare.endsWith("ت") || bare.startsWith("ت") && bare.length() > 3 ? VerbForm.Gender.FEMININE : VerbForm.Gender.MASCULINE,
                  VerbForm.Number.SINGULAR, false));
    }
    String before = text.key(noun - 1);
    if (before.equals("لعقد") || before.equals("لاجراء") || before.equals("بعقد") || before.equals("باجراء") || before.equals("علي")
        || before.equals("خلال") || before.equals("عقب") || before.equals("بعد") || before.equals("قبل") || before.equals("اجراء")
        || before.equals("عقد") || text.key(noun).startsWith("لل")
        || text.key(noun).startsWith("لل") || text.key(noun).startsWith("للق")) {
      return actors.owner(noun);
    }
    return List.of();
  }

  private boolean visits(int i) {
    String before = text.key(i - 1);
    return before.equals("خلال") || before.equals("في") || before.equals("بعد") || before.equals("قبل");
  }

  private boolean phone(int i) {
    for (int k = i + 1; k <= i + 2; k++) {
      String key = text.key(k);
      if (key.startsWith("هاتفي") || key.startsWith("الهاتفي") || key.startsWith("هاتفيه")) {
        return true;
      }
    }
    return text.key(i).contains("مكالم") || text.key(i).contains("مهاتف");
  }

  private Contact.Status status(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - 3); k--) {
      if (CANCELS.contains(text.key(k))) {
        return Contact.Status.CANCELLED;
      }
    }
    if (COMING.contains(text.key(i + 1)) || COMING.contains(text.key(i + 2))) {
      return Contact.Status.PLANNED;
    }
    String before = text.key(i - 1);
    if (before.equals("لعقد") || before.equals("لاجراء") || before.equals("بعقد") || text.key(i).startsWith("للق")) {
      return Contact.Status.PLANNED;
    }
    for (int k = i - 1; k >= Math.max(sentence.first(), i - 8); k--) {
      String key = text.key(k);
      if (ContactReader.Status.expects(key) || key.startsWith("سي") && HOLDS.contains(key) || key.startsWith("ست") && HOLDS.contains(key)) {
        return Contact.Status.PLANNED;
      }
    }
    return Contact.Status.HELD;
  }
}
