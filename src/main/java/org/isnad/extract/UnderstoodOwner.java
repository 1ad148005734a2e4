package org.isnad.extract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.extract.Holders.Holder;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Whose meeting or visit a noun tells when no genitive says so: whoever holds it, whom its pronoun means, or who acts in the clause.
record UnderstoodOwner(Text text, ContactCues cues, Participants participants, Holders holders, Actors actors) {

  /// Verbs of being and staying before "على اتصال".
  private static final Pattern STAYS = Pattern
      .compile("[وف]?(?:كان|كانت|كانوا|كنا|يكون|تكون|سيكون|ستكون|نكون|سنكون|يزال|تزال|نزال|زال|زالت|زلنا|ظل|ظلت|يظل|تظل|نظل|سيظل|ستظل|سنظل"
          + "|بقي|بقيت|يبقي|تبقي|نبقي|سيبقي|ستبقي|سنبقي|اصبح|اصبحت)");
  /// How far before the visit the word of thanks may stand, in tokens.
  private static final int THANKS = 16;
  private static final Pattern WE = Pattern
      .compile("[وف]?(?:نحن|اننا|باننا|لاننا|انا|انني|اني|بانني|كنا|نكون|سنكون|نزال|زلنا|نظل|سنظل|نبقي|سنبقي|ونحن)");

  /// Those; none when nobody can be told.
  List<String> of(NounHit hit, Holder holder, NounGap gap, @Nullable Subject wants,
      Sentence sentence) {
    int i = hit.token();
    String key = text.key(i);
    if (hit.suffix() && hit.noun().telling() == Telling.RECEIVING && !key.endsWith("ه")) {
      List<String> she = key.endsWith("ها") && persons(gap.who) ? actors.owner(i, "ها", gap.who) : List.of();
      return persons(she) ? she : List.of(); // استقبالها فلانا; but of an aircraft, a team
    }
    if (gap.honoured >= 0) {
      List<String> who = actors.honoured(gap.honoured);
      return gap.who.containsAll(who) ? List.of() : who;
    }
    if (!gap.between.isEmpty()) {
      return actors.owner(i, gap.between, gap.who);
    }
    if (hit.suffix() && key.startsWith("و") && hit.taken() == 1 && key.endsWith("ه")) {
      List<String> holds = actors.goingOn.holder(i, sentence); // مباحثاته مع فلان واستقباله
      return holds.isEmpty() || gap.who.containsAll(holds) ? actors.latest(i) : holds; // زيارة فلان واجتماعه مع
    }
    List<String> thanked = hit.suffix() && hit.kind() == Contact.Kind.VISIT && text.key(i - 1).equals("علي")
        ? thanked(i, sentence)
        : List.of();
    if (!thanked.isEmpty()) {
      return thanked;
    }
    if (hit.suffix()) {
      List<String> guest = hit.kind() == Contact.Kind.VISIT ? actors.guest(i, Pronouns.of(key)) : List.of();
      return guest.isEmpty() ? actors.owner(i, Pronouns.of(key), gap.who) : guest; // استقبل فلان فلانا خلال زيارته
    }
    if (holder.helper() != null && holder.helper().help() != Help.RUN) {
      return holder.who().isEmpty() && holder.helper().help() == Help.HOLD && !hit.definite()
          && !(key.endsWith("اجتماع") || key.endsWith("لقاء") && !gap.sided) && !holder.strange() && !holders.unknown(i, sentence)
              ? actors.owner(i, "", gap.who)
              : holder.who();
    }
    String before = text.key(i - 1);
    boolean occasion = cues.is(Use.OCCASION, before)
        || cues.is(Use.OCCASION, text.key(i - 2)) && before.length() > 2 && text.phraseOver(i - 1).isEmpty();
    boolean aim = hit.taken() > 0 && (key.startsWith("ل") || key.startsWith("ب") && !hit.definite()) || key.startsWith("لل");
    if (hit.kind() == Contact.Kind.VISIT && (before.equals("علي") || before.equals("لدي"))) {
      return List.of(); // قادر على زيارة: nobody went
    }
    Optional<List<String>> touch = before.equals("علي") && hit.kind() != Contact.Kind.VISIT ? inTouch(i, gap, sentence) : Optional.empty();
    if (touch.isPresent()) {
      return touch.get();
    }
    boolean off = before.equals("الغاء") || before.equals("رفض") || before.equals("عدم");
    if (hit.kind() == Contact.Kind.VISIT && aim && !occasion && !cues.is(Use.EXPECTED, before)
        && text.phraseOver(i - 1).filter(p -> participants.type(p) != Entity.Type.GRP).isEmpty()) {
      return List.of(); // تحفز الشباب لزيارة
    }
    if (hit.definite() && key.startsWith("و") || hit.noun().telling() == Telling.EVENT && gap.who.stream()
        .allMatch(id -> text.entities.entity(id).type() == Entity.Type.LOC)) {
      return List.of(); // والاجتماع مع; حوار مع صحيفة
    }
    boolean wanted = cues.is(Use.INTENDS, before) || before.equals("في") && cues.is(Use.INTENDS, text.key(i - 2)); // ينوي زيارة، رغبته في لقاء
    if (wants != null) {
      return wants.entities(); // أعلن فلان عزمه زيارة، امتنع فلان عن استقبال
    }
    if (gap.strange || ofUnknown(i, hit)) {
      return List.of(); // توصيات لقاء الائتلاف مع فلان
    }
    boolean person = gap.who.stream().map(id -> text.entities.entity(id).type())
        .anyMatch(t -> t == Entity.Type.PER || t == Entity.Type.GRP);
    boolean told = hit.definite()
        ? person && hit.kind() != Contact.Kind.VISIT
        : occasion || before.equals("من") || hit.kind() != Contact.Kind.VISIT && gap.sided;
    List<String> understood = told || aim || off || wanted ? actors.owner(i, "", gap.who) : List.of();
    boolean persons = understood.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER || participants.holder(id));
    // a body or country that does not act in the sentence is too much of a guess
    boolean holders = hit.kind() != Contact.Kind.VISIT || occasion && !text.key(i - 2).equals("من")
        && understood.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.GRP); // المبعوث التقى خلال زيارة
    return persons || holders && understood.equals(actors.acting(i, gap.who)) ? understood : List.of();
  }

  /// Who is in touch, "بغداد على اتصال دائم بطهران", "نحن على تواصل مع": those right before "على", nobody where they are not known; empty where no subject
  /// stands there.
  private Optional<List<String>> inTouch(int noun, NounGap gap, Sentence sentence) {
    int k = noun - 2;
    while (k > sentence.first() && (STAYS.matcher(text.key(k)).matches() || text.time(k) != null || text.key(k).equals("لا")
        || text.key(k).equals("ما") || Particles.ADVERBS.contains(text.key(k)))) {
      if (WE.matcher(text.key(k)).matches()) {
        return Optional.of(actors.speaking(noun));
      }
      k--;
    }
    String key = text.key(k);
    if (k < sentence.first() || k == noun) {
      return Optional.empty();
    }
    if (WE.matcher(key).matches()) {
      return Optional.of(actors.speaking(noun));
    }
    Optional<Phrase> p = text.phraseOver(k);
    if (p.isPresent() && p.get().end() == k + 1 && participants.phrase(p.get().first()).isPresent() && !participants.clitic(p.get())) {
      List<String> who = participants.members(p.get());
      return Optional.of(gap.who.containsAll(who) ? List.of() : who);
    }
    boolean stranger = p.isEmpty() && key.startsWith("ال") && text.word(k) && !Particles.RELATIVE.contains(key); // إن المديرية على اتصال
    return stranger ? Optional.of(List.of()) : Optional.empty();
  }

  /// "وشكر فلانا على زيارته", "أعرب عن شكره لفلان على زيارته": the one who is thanked for the visit; none where nobody is.
  private List<String> thanked(int noun, Sentence sentence) {
    List<String> who = List.of();
    for (int k = noun - 2; k >= Math.max(sentence.first(), noun - THANKS) && !text.mark(k, ".؛:"); k--) {
      Optional<Phrase> p = text.phraseOver(k).filter(q -> participants.type(q) == Entity.Type.PER);
      if (p.isPresent()) {
        who = who.isEmpty() ? p.get().entities() : who;
        continue;
      }
      String key = text.key(k);
      if (key.contains("شكر") || key.endsWith("ترحيب") || key.endsWith("امتنانه") || key.endsWith("تقديره")) {
        return who;
      }
    }
    return List.of();
  }

  private boolean persons(Collection<String> who) {
    return who.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER);
  }

  /// Whether the noun stands in construct with one of whom no more is known than a noun, who is a side of it then.
  private boolean ofUnknown(int i, NounHit hit) {
    String key = text.key(i + 1);
    return !hit.definite() && !hit.suffix() && text.word(i + 1) && key.startsWith("ال") && key.length() > 4
        && text.phraseOver(i + 1).isEmpty()
        && text.time(i + 1) == null && hit.kind() != Contact.Kind.VISIT && text.key(i + 2).equals("مع");
  }
}
