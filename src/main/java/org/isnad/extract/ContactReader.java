package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Partner;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds who met, called, visited or was in touch with whom.
final class ContactReader {

  private final ContactCues cues;

  ContactReader(ContactCues cues) {
    this.cues = cues;
  }

  List<Contact> read(Text text, List<Statement> statements) {
    List<Contact> out = new ArrayList<>();
    SubjectFinder subjects = new SubjectFinder(text);
    Circumstances circumstances = new Circumstances(text, statements);
    Actors actors = new Actors(text, subjects);
    ContactNouns nouns = new ContactNouns(text, cues, subjects, circumstances, actors);
    for (Sentence sentence : text.document.sentences()) {
      if (sentence.headline()) {
        continue;
      }
      actors.enter(sentence);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (text.phraseOver(i).isPresent()) {
          continue;
        }
        VerbHit verb = cues.verb(text.token(i));
        Contact found = verb != null ? verb(text, sentence, verb, subjects, circumstances, actors) : null;
        if (found == null) {
          found = nouns.at(i, sentence);
        }
        if (found != null) {
          out.add(found);
        }
      }
    }
    return new ContactMerge(text).merge(out);
  }

  private static @Nullable Contact verb(Text text, Sentence sentence, VerbHit hit, SubjectFinder subjects, Circumstances circumstances,
      Actors actors) {
    int i = hit.token();
    ContactCues.Verb verb = hit.verb();
    Subject before = subjects.before(i, sentence);
    Subject subject = before;
    int from = i + 1;
    if (before == null && !verb.form().object()) {
      Subject after = subjects.after(i, sentence);
      if (after != null && !objectOnly(text, verb, after, sentence)) {
        subject = after;
        from = after.end();
      }
    }
    List<String> who = subject != null ? subject.entities() : actors.carried(i, verb.form());
    if (who.isEmpty()) {
      return null;
    }
    Set<Integer> taken = new HashSet<>();
    Side side = partner(text, verb, from, sentence, subjects, taken);
    if (side == null) {
      return null;
    }
    List<String> participants = new ArrayList<>(new LinkedHashSet<>(who));
    side.entities().stream().filter(e -> !participants.contains(e)).forEach(participants::add);
    int[] clause = circumstances.clause(i, sentence);
    Contact.Kind kind = verb.kind();
    Contact.Place place = side.place() != null
        ? side.place()
        : circumstances.place(clause[0], Math.min(clause[1], Math.max(side.end(), i) + 14), i, taken);
    if (kind == Contact.Kind.VISIT ? place == null && participants.size() < 2 : participants.size() < 2) {
      return null;
    }
    Span evidence = new Span(text.token(clause[0]).span().start(), text.token(clause[1] - 1).span().end());
    return new Contact(kind, Status.of(text, i, verb.form(), sentence), participants, place,
        circumstances.time(clause[0], Math.min(clause[1], Math.max(side.end(), i) + 14), i),
        circumstances.attribution(text.token(i).span()), evidence,
        "contact/verb/" + verb.id(), 1);
  }

  /// "والتقى لافروف" with no other side: the phrase after a transitive verb is its object when nothing else can be.
  private static boolean objectOnly(Text text, ContactCues.Verb verb, Subject after, Sentence sentence) {
    if (!verb.partners().contains(Partner.DIRECT)) {
      return false;
    }
    for (int k = after.end(); k < Math.min(sentence.end(), after.end() + 8); k++) {
      if (text.phraseAt(k).isPresent() || text.key(k).equals("مع")) {
        return false;
      }
      if (text.mark(k, ".؛")) {
        break;
      }
    }
    return true;
  }

  /// The other side of a contact.
  record Side(List<String> entities, int end, Contact.@Nullable Place place) {
  }

  private static @Nullable Side partner(Text text, ContactCues.Verb verb, int from, Sentence sentence, SubjectFinder subjects,
      Set<Integer> taken) {
    int end = Math.min(sentence.end(), from + 30);
    boolean near = true;
    for (int k = from; k < end; k++) {
      String key = text.key(k);
      Optional<Phrase> p = text.phraseAt(k);
      if (key.equals("مع")
          && (verb.partners().contains(Partner.WITH) || verb.partners().contains(Partner.DIRECT) && verb.kind() != Contact.Kind.VISIT)) {
        Side side = phraseAfter(text, k, sentence, subjects, taken);
        if (side != null) {
          return side;
        }
      }
      if (p.isPresent()) {
        boolean clitic = subjects.clitic(p.get());
        if (verb.partners().contains(Partner.BY) && clitic && key.startsWith("ب")
            && p.get().span().start() == text.token(k).span().start() + 1 && !place(text, p.get())) {
          return side(text, p.get(), sentence, subjects, taken);
        }
        if (near && !clitic && verb.partners().contains(Partner.DIRECT) && !preposition(text, k)) {
          if (verb.kind() == Contact.Kind.VISIT && place(text, p.get())) {
            taken.add(k);
            return new Side(List.of(), p.get().end(), new Contact.Place(p.get().span(), p.get().entities().get(0)));
          }
          return side(text, p.get(), sentence, subjects, taken);
        }
        if (verb.partners().contains(Partner.TO) && place(text, p.get()) && (to(text.key(k - 1)) || clitic && key.startsWith("ل")
            || to(text.key(k - 2)) && !text.phraseOver(k - 1).isPresent() || near && !clitic && verb.id().endsWith("arrive"))) {
          taken.add(k);
          return new Side(List.of(), p.get().end(), new Contact.Place(p.get().span(), p.get().entities().get(0)));
        }
        k = p.get().end() - 1;
      } else if (text.time(k) == null && !Particles.ADVERBS.contains(key) && text.word(k) && !key.equals("قد")) {
        near = near && (key.equals("كلا") || key.equals("كل") || key.equals("من") && text.key(k - 1).equals("كل") || key.equals("عددا")
            || key.equals("وفدا"));
      }
      if (text.mark(k, ".؛")) {
        return null;
      }
    }
    return null;
  }

  private static boolean preposition(Text text, int k) {
    String before = text.key(k - 1);
    return Particles.PREPOSITIONS.contains(before) && !(before.equals("من") && text.key(k - 2).startsWith("كل"));
  }

  private static boolean to(String key) {
    return key.equals("الي") || key.equals("نحو") || key.equals("صوب");
  }

  static boolean place(Text text, Phrase p) {
    return text.entities.entity(p.entities().get(0)).type() == Entity.Type.LOC;
  }

  /// The phrase that follows a preposition, at most three words on.
  static @Nullable Side phraseAfter(Text text, int preposition, Sentence sentence, SubjectFinder subjects, Set<Integer> taken) {
    for (int k = preposition + 1; k < Math.min(sentence.end(), preposition + 5); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent()) {
        return side(text, p.get(), sentence, subjects, taken);
      }
      if (text.mark(k, ".؛،,")) {
        return null;
      }
    }
    return null;
  }

  private static Side side(Text text, Phrase p, Sentence sentence, SubjectFinder subjects, Set<Integer> taken) {
    Subject joint = subjects.joint(p, sentence);
    for (int k = p.first(); k < joint.end(); k++) {
      taken.add(k);
    }
    return new Side(joint.entities(), joint.end(), null);
  }

  /// What the words before a cue say about whether it happened.
  static final class Status {

    private static final Set<String> EXPECTED = Set.of("المتوقع", "المقرر", "المنتظر", "المرتقب", "المفترض", "المرجح", "يعتزم", "تعتزم",
        "يعتزمون", "ينوي", "تنوي", "سوف", "يتوقع", "يرتقب", "ينتظر", "يجب", "يمكن", "يستعد", "يستعدون", "يخطط",
        "قرر", "المزمع", "بصدد", "يامل", "تامل", "طلب", "طلبت");

    private Status() {
    }

    static Contact.Status of(Text text, int verb, VerbForm form, Sentence sentence) {
      for (int k = verb - 1; k >= Math.max(sentence.first(), verb - 2); k--) {
        String key = text.key(k);
        if (key.equals("لم") || key.equals("ولم") || key.equals("لن") || key.equals("ولن")) {
          return Contact.Status.DENIED;
        }
      }
      if (form.aspect() == VerbForm.Aspect.FUTURE) {
        return Contact.Status.PLANNED;
      }
      if (form.aspect() == VerbForm.Aspect.PRESENT || form.aspect() == VerbForm.Aspect.MASDAR) {
        for (int k = verb - 1; k >= Math.max(sentence.first(), verb - 5); k--) {
          if (EXPECTED.contains(text.key(k))) {
            return Contact.Status.PLANNED;
          }
        }
      }
      return Contact.Status.HELD;
    }

    static boolean expects(String key) {
      return EXPECTED.contains(key);
    }
  }
}
