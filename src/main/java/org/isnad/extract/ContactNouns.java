package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.TimeExpression;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Contacts told by a noun: "اجتماع ضم X وY", "محادثات بين X وY", "عقد X لقاء مع Y", "زيارة X إلى Y".
final class ContactNouns {

  private static final Set<String> OCCASIONS = Set.of("خلال", "عقب", "بعد", "قبل", "اثر", "لدي", "وخلال", "وعقب", "وبعد", "هامش", "ختام",
      "قبيل", "بعيد", "اثناء", "في", "علي");

  /// Words after which عقد is a noun.
  private static final Set<String> NOMINAL = Set.of("علي", "قبل", "بعد", "عن", "الي", "من", "في", "عدم", "لدي", "بشان", "حول");
  private static final Set<String> BOTH = Set.of("الطرفان", "الجانبان", "الوزيران", "الرئيسان", "الزعيمان", "المسوولان", "وزيران",
      "رئيسان");

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final SubjectFinder subjects;
  private final Circumstances circumstances;
  private final Actors actors;
  private final Scene scene;
  private final ContactStatus status;

  ContactNouns(Text text, ContactCues cues, Participants participants, SubjectFinder subjects, Circumstances circumstances, Actors actors,
      Scene scene, ContactStatus status) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.actors = actors;
    this.scene = scene;
    this.status = status;
  }

  /// The contacts that the noun tells: none, one, or of a call to several one each.
  List<Contact> at(int i, Sentence sentence) {
    NounHit hit = cues.noun(text.token(i));
    String kind = Clitics.withoutArticle(text.key(i + 1));
    if (hit == null || kind.startsWith("صح") || kind.startsWith("تلفزيون") || kind.startsWith("متلفز") || kind.startsWith("اذاعي")) {
      return List.of(); // مقابلة صحفية
    }
    if (hit.kind() == Contact.Kind.VISIT && text.key(i).contains("جول") && rounds(i)) {
      return List.of(); // جولة مفاوضات
    }
    boolean journey = hit.kind() == Contact.Kind.VISIT && !text.key(i).contains("زيار") && !text.key(i).contains("جول");
    if (hit.definite() && !hit.suffix() && (journey || hit.kind() == Contact.Kind.CALL && !phone(i))) {
      return List.of(); // الوصول إلى، الاتصال بـ
    }
    NounGap gap = new NounGap(text, cues, participants, scene, hit, sentence);
    gap.read();
    LinkedHashSet<String> who = new LinkedHashSet<>(gap.who);
    Holder holder = holder(i, sentence);
    List<String> caller = List.of();
    boolean headed = gap.extra.size() > 1 && hit.noun().telling() == Telling.PLAIN && hit.kind() == Contact.Kind.MEETING;
    if (!gap.complete && (gap.sided || headed || hit.kind() == Contact.Kind.VISIT && gap.place != null || holder.joint())) {
      LinkedHashSet<String> all = new LinkedHashSet<>(gap.owner.isEmpty() ? owner(i, hit, holder, gap.between) : gap.owner);
      if (headed && all.isEmpty()) {
        all.addAll(gap.extra); // اجتماع برئاسة فلان وبحضور فلان
      }
      if (gap.place != null && who.size() > 1 && hit.kind() != Contact.Kind.VISIT && holder.helper == null) {
        all.clear(); // اجتماع باريس مع فلان وفلان
      } else if (all.isEmpty()) {
        return List.of();
      }
      caller = List.copyOf(all);
      all.addAll(who);
      who = all;
    }
    if (hit.suffix() && text.key(i).endsWith("هما") && hit.kind() != Contact.Kind.VISIT) {
      who.addAll(actors.owner(i, "هما"));
    }
    who.addAll(gap.extra);
    if (who.isEmpty() && hit.kind() != Contact.Kind.VISIT && text.key(i - 1).equals("خلال")) {
      who.addAll(both(i, sentence));
      if (who.isEmpty() && phone(i)) {
        who.addAll(line(i, sentence));
      }
    }
    Contact all = contact(i, hit, gap, holder, who, sentence);
    return all == null ? List.of() : ContactMerge.each(all, caller, List.copyOf(gap.who));
  }

  /// "وشدد الطرفان، خلال اتصال هاتفي": the two of the sentence before.
  private List<String> both(int noun, Sentence sentence) {
    for (int k = sentence.first(); k < noun; k++) {
      if (BOTH.contains(text.key(k))) {
        return actors.pair();
      }
    }
    return List.of();
  }

  /// "أكد فلان لفلان خلال اتصال هاتفي": the two persons of the clause, when it names just two.
  private Set<String> line(int noun, Sentence sentence) {
    Set<String> out = new LinkedHashSet<>();
    for (int k = noun - 1; k >= sentence.first() && !Particles.that(text.key(k)); k--) {
      participants.phrase(k).filter(p -> participants.type(p) == Entity.Type.PER).ifPresent(p -> out.addAll(p.entities()));
    }
    return out.size() == 2 ? out : Set.of();
  }

  private boolean rounds(int i) {
    for (int k = i + 1; k < i + 6; k++) {
      NounHit next = cues.noun(text.token(Math.min(k, text.size() - 1)));
      if (next != null && next.kind() != Contact.Kind.VISIT) {
        return true;
      }
      if (participants.inside(k)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Contact contact(int i, NounHit hit, NounGap gap, Holder holder, LinkedHashSet<String> who, Sentence sentence) {
    int[] clause = circumstances.clause(i, sentence);
    int reach = Math.min(clause[1], gap.end + 8);
    Contact.Place place = gap.place;
    boolean visit = hit.kind() == Contact.Kind.VISIT;
    if (place == null && !visit && hit.kind() != Contact.Kind.CALL) {
      place = holder.place != null ? holder.place : scene.place(clause[0], reach, i, new int[]{i, i});
    }
    if (visit) {
      who.removeIf(id -> text.entities.entity(id).type() == Entity.Type.LOC);
    }
    if (who.isEmpty() || who.size() < 2 && !visit || visit && place == null) {
      return null;
    }
    Contact.Kind kind = hit.kind() == Contact.Kind.CALL && !phone(i)
        ? Contact.Kind.CONTACT
        : !visit && phone(i) ? Contact.Kind.CALL : hit.kind();
    TimeExpression time = circumstances.time(clause[0], reach, i);
    Span evidence = circumstances.evidence(clause, gap.end, place, time);
    boolean purpose = gap.future || text.key(i).startsWith("لل") || hit.taken() > 0 && text.key(i).charAt(hit.taken() - 1) == 'ل'
        || text.key(i - 1).startsWith("ل")
            && (holder.helper != null && holder.helper.form().aspect() == Aspect.MASDAR || text.key(i - 1).equals("لحضور"));
    return new Contact(kind, status.noun(i, gap.end, purpose, holder.helper, sentence), new ArrayList<>(who), place,
        time, circumstances.attribution(text.token(i).span()), evidence, "contact/noun", 1);
  }

  private List<String> owner(int i, NounHit hit, Holder holder, String between) {
    String key = text.key(i);
    if (hit.suffix() && hit.noun().telling() == Telling.RECEIVING && !key.endsWith("ه")) {
      return List.of(); // استقبالها: of an aircraft, a team
    }
    if (!between.isEmpty()) {
      return actors.owner(i, between);
    }
    if (hit.suffix() && key.startsWith("و") && hit.taken() == 1 && key.endsWith("ه")) {
      return actors.latest(i); // زيارة فلان واجتماعه مع
    }
    if (hit.suffix()) {
      return actors.owner(i, key.endsWith("هما") ? "هما" : key.endsWith("هم") ? "هم" : key.endsWith("ها") ? "ها" : "ه");
    }
    if (holder.helper != null) {
      return holder.who.isEmpty() && holder.helper.help() == Help.HOLD && !hit.definite()
          && !(key.endsWith("اجتماع") || key.endsWith("لقاء"))
              ? actors.owner(i, "")
              : holder.who;
    }
    String before = text.key(i - 1);
    boolean occasion = OCCASIONS.contains(before)
        || OCCASIONS.contains(text.key(i - 2)) && before.length() > 2 && text.phraseOver(i - 1).isEmpty();
    boolean aim = hit.taken() > 0 && (key.startsWith("ل") || key.startsWith("ب") && !hit.definite()) || key.startsWith("لل");
    if (hit.kind() == Contact.Kind.VISIT && (before.equals("علي") || before.equals("لدي"))) {
      return List.of(); // قادر على زيارة: nobody went
    }
    boolean off = before.equals("الغاء") || before.equals("رفض") || before.equals("عدم");
    return occasion && !hit.definite() || aim || off ? actors.owner(i, "") : List.of();
  }

  /// The verb before the noun, with its subject.
  private record Holder(@Nullable LightVerb helper, List<String> who, Contact.@Nullable Place place) {

    /// "عقد X وY اجتماعا": those who hold it are all.
    boolean joint() {
      return helper != null && helper.help() == Help.HOLD && who.size() > 1;
    }
  }

  private static final Holder NONE = new Holder(null, List.of(), null);

  private Holder holder(int noun, Sentence sentence) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 22); k--) {
      if (text.mark(k, ".؛") || Particles.that(text.key(k)) && k < noun - 1) {
        return NONE;
      }
      LightVerb h = participants.inside(k) ? null : cues.helper(text.token(k));
      if (h == null || h.form().object() || !free(k, noun)) {
        continue;
      }
      if (h.help() == Help.HOST) {
        return new Holder(h, List.of(), host(k, sentence));
      }
      if (h.help() == Help.GATHER) {
        continue;
      }
      if (h.form().aspect() == Aspect.MASDAR || h.form().aspect() == Aspect.PAST && NOMINAL.contains(text.key(k - 1))) {
        return new Holder(h, actors.owner(k, ""), null);
      }
      Subject s = participants.list(adverbs(k + 1, sentence), sentence);
      if (s != null && s.end() > noun) {
        s = null;
      }
      if (s == null) {
        s = subjects.before(k, sentence);
      }
      boolean passive = s == null && (k == noun - 1 || scene.place(k + 1, noun, k, new int[]{k, k}) != null);
      return new Holder(h, s != null ? s.entities() : passive && h.help() == Help.HOLD ? List.of() : actors.carried(k, h.form()), null);
    }
    return NONE;
  }

  /// Whether no other noun of contact or clause stands between.
  private boolean free(int helper, int noun) {
    for (int k = helper + 1; k < noun; k++) {
      if (cues.noun(text.token(k)) != null && !text.key(k).contains("جول") && !participants.inside(k)
          || text.key(k).equals("الذي") || text.key(k).equals("التي")) {
        return false;
      }
    }
    return true;
  }

  private Contact.@Nullable Place host(int helper, Sentence sentence) {
    Subject s = subjects.before(helper, sentence);
    if (s == null) {
      s = participants.list(adverbs(helper + 1, sentence), sentence);
    }
    if (s == null || s.entities().size() != 1 || text.entities.entity(s.entities().get(0)).type() != Entity.Type.LOC) {
      return null;
    }
    for (int k = sentence.first(); k < sentence.end(); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent() && p.get().entities().equals(s.entities())) {
        return new Contact.Place(p.get().span(), s.entities().get(0));
      }
    }
    return null;
  }

  private int adverbs(int from, Sentence sentence) {
    int k = scene.after(from);
    while (k < sentence.end() && participants.phrase(k).isEmpty()
        && (text.time(k) != null || Particles.ADVERBS.contains(text.key(k)) || text.mark(k, "،,"))) {
      k++;
    }
    return k;
  }

  private boolean phone(int i) {
    for (int k = i + 1; k <= i + 3; k++) {
      String key = text.key(k);
      if (key.startsWith("هاتفي") || key.startsWith("الهاتفي") || key.equals("عبر") && text.key(k + 1).matches("الهاتف|الفيديو|تقنيه")) {
        return true;
      }
    }
    return text.key(i).contains("مكالم") || text.key(i).contains("مهاتف");
  }
}
