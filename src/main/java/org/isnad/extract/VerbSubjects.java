package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The subject of a verb of contact that stands before it, or that its form tells: "فلان الذي التقى", "لكن فلانا التقى", "سبق لفلان أن التقى", "سألتقي".
record VerbSubjects(Text text, ContactCues cues, Participants participants, SubjectFinder subjects, Actors actors) {

  private static final Set<String> AUXILIARIES = WordSet.of("قد", "كان", "كانت", "كانوا", "وكان");
  private static final Set<String> SELF = WordSet.of("انه", "انها", "بانه", "بانها");
  private static final Set<String> IS = WordSet.of("هو", "هي");
  private static final Set<String> AFTERWARDS = WordSet.of("بعدها", "عقبها", "اثرها", "بعده", "عقبه");
  private static final Set<String> NEGATED = WordSet.of("لم", "لن", "لا");
  private static final Set<String> TWO = WordSet.of("انهما", "بانهما", "لكنهما", "وهما");
  private static final Set<String> MEMBERS = WordSet.of("عضوي", "عضوا", "اعضاء", "عضو", "عضوين");
  /// How many tokens an office behind the last of a delegation may take.
  private static final int TITLE = 8;
  private static final Set<String> HAS = WordSet.of("له", "لها", "لهم");
  /// How far before their relative clause the first of two may stand, in tokens.
  private static final int PAIR = 14;
  /// How many words may stand between "أول" and the verb: "أول رئيس وزراء أوروبي يزور".
  private static final int KIND = 4;
  /// How far before its holder the word for an office may stand, in tokens.
  private static final int OFFICE = 3;
  /// How far before the verb the delegation may begin that is its subject, in tokens.
  private static final int TEAM = 40;
  /// How far before the last of those sent the first may stand, in tokens.
  private static final int LIST = 14;

  /// The subject, empty where somebody is meant who is not known; null when none stands before the verb.
  @Nullable
  Subject of(VerbHit hit, Sentence sentence) {
    int i = hit.token();
    if (hit.ours()) {
      return new Subject(actors.speaking(i), i + 1, true);
    }
    Subject named = office(i, hit.verb().form());
    named = named != null ? named : ordinal(i, hit.verb().form(), sentence);
    if (named != null) {
      return named;
    }
    Subject subject = latter(i, sentence);
    subject = subject != null ? subject : both(i, hit.verb().form());
    subject = subject != null ? subject : relative(i, hit.verb().form(), sentence);
    boolean joined = hit.taken() == 1 && text.key(i).startsWith("و"); // وزار: the subject follows, or was told before
    subject = subject != null || joined ? subject : before(i, sentence);
    return subject != null ? subject : earlier(i, sentence);
  }

  /// "الوزير الذي يزور الدوحة": the one whom the relative clause describes.
  private @Nullable Subject relative(int at, VerbForm form, Sentence sentence) {
    int verb = at;
    while (AUXILIARIES.contains(text.key(verb - 1))) {
      verb--; // الذي كان قد التقى
    }
    if (!Particles.RELATIVE.contains(text.key(verb - 1)) || SubjectSlot.INTO.contains(text.key(at + 1))) {
      return null;
    }
    int k = text.mark(verb - 2, "،,") ? verb - 3 : verb - 2;
    Optional<Phrase> p = text.phraseOver(k);
    if (p.isPresent() && p.get().end() - 1 == k && text.key(p.get().first() - 1).equals("دول")) {
      p = text.phraseOver(p.get().first() - 2); // وزراء خارجية دول المجلس الذين
      k = p.isPresent() ? p.get().end() - 1 : k;
    }
    if (p.isEmpty() && form.object()) {
      return null; // الملفات التي بحثها فلان مع فلان
    }
    Subject two = form.number() == VerbForm.Number.DUAL ? pair(k, at, sentence) : null;
    if (two != null) {
      return two;
    }
    return p.isPresent() && p.get().end() - 1 == k && participants.phrase(p.get().first()).isPresent()
        && (participants.type(p.get()) == Entity.Type.PER || !text.key(p.get().first() - 1).equals("من"))
        && (participants.type(p.get()) == Entity.Type.PER || form.number() != VerbForm.Number.SINGULAR
            || subjects.agreement.agrees(p.get().entities().get(0), form))
                ? new Subject(participants.members(p.get()), at, true)
                : new Subject(List.of(), at, true);
  }

  /// "فلان وفلان اللذان سيجتمعان": the two whom the relative clause describes, the last of whom ends with the token; null when they are not two.
  private @Nullable Subject pair(int last, int verb, Sentence sentence) {
    for (int k = last; k >= Math.max(sentence.first(), last - PAIR); k--) {
      Subject both = participants.phrase(k).isPresent() ? participants.list(k, sentence) : null;
      if (both != null && both.entities().size() == 2 && (both.end() == last + 1 || both.end() == last + 2)) {
        return new Subject(both.entities(), verb, true);
      }
    }
    return null;
  }

  /// "قال فلان وفلان إنهما لم يلتقيا": the two named before.
  private @Nullable Subject both(int verb, VerbForm form) {
    int k = NEGATED.contains(text.key(verb - 1)) || AUXILIARIES.contains(text.key(verb - 1)) ? verb - 2 : verb - 1;
    List<String> who = form.number() == VerbForm.Number.DUAL && TWO.contains(text.key(k)) ? actors.two(k) : List.of();
    return who.isEmpty() ? null : new Subject(who, verb, true);
  }

  /// "لكن الأخير لم يلتق", "وكان سموه قد التقى": the one named last, or told before with that title; null when the word stands otherwise.
  private @Nullable Subject latter(int verb, Sentence sentence) {
    int k = verb - 1;
    while (k > sentence.first() && (NEGATED.contains(text.key(k)) || AUXILIARIES.contains(text.key(k)))) {
      k--;
    }
    if (actors.honours(k)) {
      return new Subject(actors.honoured(k), verb, true); // وكان سموه قد التقى
    }
    if (!text.key(k).equals(Pronouns.LATTER) && !text.key(k).equals(Pronouns.LATTER + "ه") || k <= sentence.first()) {
      return null;
    }
    boolean opens = text.mark(k - 1, "،,:") || Particles.that(text.key(k - 1)) || text.key(k - 1).endsWith("لكن")
        || AUXILIARIES.contains(text.key(k - 1)) || text.key(k - 1).equals("فيما") || text.key(k - 1).equals("بينما");
    List<String> who = opens ? actors.latest(k) : List.of();
    return who.isEmpty() ? null : new Subject(who, verb, true);
  }

  /// "أعلن مكتب الوزيرة فلانة أنها استقبلت": the office tells what its holder did.
  private @Nullable Subject office(int verb, VerbForm form) {
    if (!SELF.contains(text.key(verb - 1))) {
      return null;
    }
    int k = text.mark(verb - 2, "،,") ? verb - 3 : verb - 2;
    Optional<Phrase> p = text.phraseOver(k).filter(h -> h.end() - 1 == k && participants.type(h) == Entity.Type.PER);
    if (p.isEmpty() || !subjects.agreement.agrees(p.get().entities().get(0), form)
        && !(form.gender() == VerbForm.Gender.FEMININE && text.key(p.get().first() - 1).endsWith("ه"))) {
      return null; // مكتب الوزيرة فلانة: her name alone does not tell
    }
    for (int at = p.get().first() - 1; at >= p.get().first() - OFFICE && text.word(at); at--) {
      if (text.key(at).endsWith("مكتب")) {
        return new Subject(participants.members(p.get()), verb, true);
      }
    }
    return null;
  }

  /// "فلان أول وزير أوروبي يزور", "ليكون أول رئيس يزور": the one who is the first to do it.
  private @Nullable Subject ordinal(int verb, VerbForm form, Sentence sentence) {
    int k = verb - 2;
    while (k > sentence.first() && k >= verb - 1 - KIND && text.word(k) && !text.key(k).equals("اول")) {
      k--;
    }
    if (k <= sentence.first() || !text.key(k).equals("اول") || text.key(verb + 1).equals("به") || text.key(verb + 1).equals("بها")) {
      return null; // أول من اجتمع به فلان: he is the one met
    }
    int before = IS.contains(text.key(k - 1)) || text.mark(k - 1, "،,") ? k - 2 : k - 1;
    int first = k;
    Optional<Phrase> p = text.phraseOver(before).filter(h -> (h.end() - 1 == before || h.end() > first)
        && participants.type(h) == Entity.Type.PER && !participants.clitic(h));
    if (p.isPresent()) {
      return new Subject(participants.members(p.get()), verb, true);
    }
    List<String> who = cues.is(ContactCues.Use.BECOMES, text.key(before)) ? actors.carried(verb, form) : List.of();
    return who.isEmpty() ? null : new Subject(who, verb, true);
  }

  /// "أوفدت الحكومة فلانا إلى أربيل": the one sent, who visits; null when the sentence does not tell.
  ///
  /// @param from where the sender begins
  /// @param behind where the next who can take part begins behind a token
  @Nullable
  Subject sent(int from, IntUnaryOperator behind, Sentence sentence) {
    Subject sender = participants.list(from, sentence);
    Subject one = sender == null ? null : participants.list(behind.applyAsInt(sender.end()), sentence);
    one = one == null && sender != null && text.key(sender.end()).equals("الي") ? sender : one; // كما أوفد وزير الدفاع إلى بغداد
    return one != null && one.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER
        || text.entities.entity(id).type() == Entity.Type.GRP) ? one : null;
  }

  /// "فلان وفلان اللذين أوفدتهما الحكومة إلى أربيل": those whom the relative clause says to be sent, up to the sender's end; null when nobody is described.
  @Nullable
  Subject described(int verb, IntUnaryOperator behind, Sentence sentence) {
    int k = text.mark(verb - 2, "،,") ? verb - 3 : verb - 2;
    Optional<Phrase> last = text.phraseOver(k);
    Subject sender = participants.list(behind.applyAsInt(verb + 1), sentence);
    if (last.isEmpty() || sender == null) {
      return null;
    }
    for (int at = Math.max(sentence.first(), last.get().first() - LIST); at <= last.get().first(); at++) {
      Subject all = text.phraseAt(at).isPresent() ? participants.list(at, sentence) : null;
      if (all != null && all.end() == k + 1 && text.key(verb - 1).equals("الذي") == (all.entities().size() == 1)) {
        return new Subject(all.entities(), sender.end(), true);
      }
    }
    return null;
  }

  /// "سبق لفلان أن التقى".
  private @Nullable Subject earlier(int verb, Sentence sentence) {
    if (text.key(verb - 1).equals("ان") && HAS.contains(text.key(verb - 2)) && text.key(verb - 3).endsWith("سبق")) {
      List<String> who = actors.owner(verb - 2, Pronouns.of(text.key(verb - 2)), Set.of()); // سبق له أن التقى
      return who.isEmpty() ? null : new Subject(who, verb, true);
    }
    Optional<Phrase> p = text.key(verb - 1).equals("ان") ? text.phraseOver(verb - 2) : Optional.empty();
    return p.isPresent() && text.key(p.get().first()).startsWith("ل") && participants.clitic(p.get())
        && text.key(p.get().first() - 1).endsWith("سبق") ? participants.list(p.get().first(), sentence) : null;
  }

  private @Nullable Subject before(int verb, Sentence sentence) {
    int from = verb;
    while (from > sentence.first() + 1 && NEGATED.contains(text.key(from - 1))) {
      from--; // فلان وفلان لم يلتقيا
    }
    Subject before = dateline(verb, sentence) || occasion(verb, sentence) || turns(verb) ? null : subjects.before(from, sentence);
    before = before == null || from == verb ? before : new Subject(before.entities(), verb + 1, true);
    Subject team = team(before, verb, sentence);
    if (before == null) {
      return team;
    }
    if (team != null) {
      return team;
    }
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - 8); k--) {
      Optional<Phrase> p = text.phraseOver(k);
      if (p.isPresent()) {
        return participants.phrase(p.get().first()).isPresent() ? before : null;
      }
    }
    return before;
  }

  /// "وفد من الحركة، برئاسة فلان وعضوية فلان، سيصل": the whole delegation whose head or last member stands before the verb; null when none does.
  private @Nullable Subject team(@Nullable Subject last, int verb, Sentence sentence) {
    for (int k = verb - 1; k >= Math.max(sentence.first(), verb - TEAM); k--) {
      if (text.mark(k, ".؛:") || cues.verb(text.token(k)) != null && !participants.inside(k)) {
        return null;
      }
      Subject all = participants.team(text.key(k)) ? participants.list(k, sentence) : null;
      if (all != null) {
        boolean ends = all.end() <= verb && all.end() >= verb - 3;
        boolean members = all.end() < verb && all.end() >= verb - TITLE && MEMBERS.contains(text.key(all.end()))
            && text.mark(verb - 1, "،,"); // وعضوية فلان وفلان عضوي المكتب السياسي، سيصل
        boolean whole = members
            || ends && all.entities().size() > (last == null ? 1 : last.entities().size())
                && (last == null || all.entities().containsAll(last.entities()));
        return whole ? new Subject(all.entities(), verb + 1, true) : null;
      }
    }
    return null;
  }

  /// "استقبله فلان وفلان، توجه بعدها الرئيس إلى": whether the verb goes on after a comma with somebody else.
  private boolean turns(int verb) {
    return text.mark(verb - 1, "،,") && AFTERWARDS.contains(text.key(verb + 1))
        && participants.phrase(verb + 2).filter(p -> !participants.clitic(p) && participants.type(p) == Entity.Type.PER).isPresent();
  }

  /// Whether a comma before the verb ends an addition with which the sentence begins, and the subject follows: "ضمن مشاوراته مع فلان وفلان، زار فلان".
  private boolean occasion(int verb, Sentence sentence) {
    int first = sentence.first();
    String key = text.key(first);
    boolean opens = text.mark(verb - 1, "،,")
        && (cues.is(Use.OCCASION, key) || key.startsWith("و") && cues.is(Use.OCCASION, key.substring(1)));
    return opens
        && participants.phrase(verb + 1).filter(p -> !participants.clitic(p) && participants.type(p) == Entity.Type.PER).isPresent();
  }

  /// Whether the first dash of the sentence stands right before the verb: "رام الله (الوكالة) - بحث".
  private boolean dateline(int verb, Sentence sentence) {
    for (int k = sentence.first(); k < verb - 1; k++) {
      if (text.mark(k, "-–") && !text.token(k - 1).isNumber()) {
        return false;
      }
    }
    return text.mark(verb - 1, "-–") && verb - sentence.first() < 14;
  }
}
