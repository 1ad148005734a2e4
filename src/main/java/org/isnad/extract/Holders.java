package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Help;
import org.isnad.lexicon.ContactCues.LightVerb;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.VerbForm;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the verb that holds a noun of contact, with its subject: "عقد فلان اجتماعا", "قام بزيارة", "استضافت القاهرة قمة".
final class Holders {

  /// Words after which عقد is a noun.
  private static final Set<String> NOMINAL = WordSet.of("علي", "قبل", "بعد", "عن", "الي", "من", "في", "عدم", "لدي", "بشان", "حول");

  /// Words with a pronoun that is the subject of the verb behind them: "قال إنه أجرى محادثات".
  private static final Set<String> HE = WordSet.of("انه", "انها", "بانه", "بانها", "لكنه", "لكنها", "لانه", "لانها", "وانه", "وانها",
      "انهم",
      "بانهم");

  /// Verbs that take the noun after ب: "قام بزيارة"
  private static final Pattern UNDERTAKES = Pattern.compile("[وفس]*(?:قام|قامت|قاموا|يقوم|تقوم|يقومون)");
  /// To have, before ل and the one who has it.
  private static final Pattern POSSESSES = Pattern.compile("[وفس]*(?:كان|كانت|يكون|تكون)");
  /// To pay a visit, or to lead to something.
  private static final Pattern LEADS_TO = Pattern.compile("[وفس]*(?:ادي|ادت|ادوا|يودي|تودي)");
  private static final VerbForm BE = new VerbForm(Aspect.PAST, VerbForm.Gender.COMMON, VerbForm.Number.SINGULAR, false);
  private static final Holder NONE = new Holder(null, List.of(), null);

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final SubjectFinder subjects;
  private final Actors actors;
  private final Scene scene;
  private final Adjuncts adjuncts;
  private final Modality modality;
  private final Bureaus bureaus;

  Holders(Text text, ContactCues cues, Participants participants, SubjectFinder subjects, Actors actors, Scene scene) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.subjects = subjects;
    this.actors = actors;
    this.scene = scene;
    this.adjuncts = new Adjuncts(text, cues, participants);
    this.modality = new Modality(text, cues, participants);
    this.bureaus = new Bureaus(text, participants);
  }

  /// The verb before the noun, with its subject.
  ///
  /// @param strange whether somebody is its subject of whom no more is known than a noun
  record Holder(@Nullable LightVerb helper, List<String> who, Contact.@Nullable Place place, boolean strange) {

    Holder(@Nullable LightVerb helper, List<String> who, Contact.@Nullable Place place) {
      this(helper, who, place, false);
    }

    /// "عقد فلان اجتماعا": a person held it.
    boolean held(Text text) {
      return helper != null && helper.help() == Help.HOLD && !who.isEmpty()
          && who.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER);
    }

    boolean persons(Text text) {
      return who.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER);
    }

    /// "عقد X وY اجتماعا": those who hold it, or take part in it, are all.
    boolean joint(Text text, Participants participants) {
      return helper != null && who.size() > 1 && (helper.help() == Help.HOLD || helper.help() == Help.ATTEND
          && who.stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER || text.entities.entity(id).type() == Entity.Type.LOC
              || participants.holder(id)));
    }

    /// "حضر X الاجتماع": whoever is told behind the noun met those who took part.
    boolean attended() {
      return helper != null && helper.help() == Help.ATTEND && !who.isEmpty();
    }
  }

  /// Words that count or rank the meetings behind them.
  private static final Set<String> COUNTING = WordSet.of("ثلاث", "خمس", "ثمان", "سبع", "تسع", "عشر", "عشرات", "بضع", "كذلك", "جميع", "معظم",
      "مجمل", "نفس", "غير", "مثل", "خير", "كبري", "سلسل");

  /// The holder of the noun at the token, without a verb when none holds it.
  Holder of(int noun, Sentence sentence) {
    boolean occasion = cues.is(Use.OCCASION, text.key(noun - 1)); // خلال لقاء: no object
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 22); k--) {
      if (text.mark(k, ".؛") || Particles.that(text.key(k)) && k < noun - 1) {
        return NONE;
      }
      if (k < noun - 1 && text.key(k + 1).startsWith("ل") && POSSESSES.matcher(text.key(k)).matches()) {
        Subject has = participants.list(k + 1, sentence); // كان لفلان لقاء
        if (has != null && has.end() == noun) {
          return new Holder(new LightVerb(Help.HOLD, BE), has.entities(), null);
        }
      }
      LightVerb h = participants.inside(k) || text.key(k).equals("راس") && text.key(k - 1).equals("علي")
          ? null
          : cues.helper(text.token(k));
      boolean undertakes = h != null && h.form().finite() && UNDERTAKES.matcher(text.key(k)).matches();
      if (undertakes && !text.key(noun).startsWith("ب") && !text.key(noun - 1).startsWith("ب")) {
        continue; // قامت بإضافة ... زيارة
      }
      if (h != null && LEADS_TO.matcher(text.key(k)).matches() && !pays(k, noun)) {
        continue; // أدى إلى إلغاء زيارة
      }
      if (h == null || h.form().object() || !free(k, noun)
          || occasion && !(h.help() == Help.ATTEND && text.key(noun - 1).equals("في"))) {
        continue;
      }
      if (h.ours()) {
        return new Holder(h, actors.speaking(k), null); // سنعقد اجتماعا
      }
      if (h.help() == Help.HOST) {
        return new Holder(h, List.of(), host(k, sentence));
      }
      if (h.help() == Help.GATHER) {
        continue;
      }
      if (h.help() == Help.RUN) {
        return new Holder(h, List.of(), null);
      }
      if (h.form().aspect() == Aspect.MASDAR || h.form().aspect() == Aspect.PAST
          && (NOMINAL.contains(text.key(k - 1)) || cues.is(ContactCues.Use.AIMING, text.key(k - 1))
              || (k == noun - 1 || k == noun - 2 && text.key(k + 1).equals("اي")) && h.form().number() == VerbForm.Number.SINGULAR
                  && modality.governs(k, sentence))) {
        h = new LightVerb(h.help(), new VerbForm(Aspect.MASDAR, VerbForm.Gender.COMMON, VerbForm.Number.SINGULAR, false));
        Subject own = k + 1 < noun && text.word(k + 1) ? participants.list(adverbs(k + 1, sentence), sentence) : null;
        if (own == null || own.end() > noun) {
          own = actors.beside(k);
        }
        boolean strange = own == null && text.key(k).endsWith("قيام") && stranger(k); // قيام الناس بزيارة
        if (own == null && (strange || unknown(k, sentence))) {
          return new Holder(h, List.of(), null, strange);
        }
        return new Holder(h, own != null ? own.entities() : actors.owner(k, "", Set.of()), null); // قيام فلان بجولة
      }
      Subject s = described(k);
      s = s != null ? s : participants.list(adverbs(k + 1, sentence), sentence);
      if (s != null && s.end() > noun) {
        s = null;
      }
      if (s == null && Particles.RELATIVE.contains(text.key(k - 1)) && text.phraseOver(k - 2).isEmpty()) {
        return new Holder(h, List.of(), null); // الفندق الذي عقد فيه اجتماعا
      }
      if (s == null && !goesOn(k)) {
        s = subjects.before(k, sentence);
      }
      Subject wants = s == null && k == noun - 1 && h.form().aspect() == Aspect.PAST ? actors.beside(k) : null;
      if (wants != null) {
        h = new LightVerb(h.help(), new VerbForm(Aspect.MASDAR, VerbForm.Gender.COMMON, VerbForm.Number.SINGULAR, false));
        return new Holder(h, wants.entities(), null); // رفض فلان عقد لقاء: the verbal noun, written like the verb
      }
      if (s == null) {
        Fronted fronted = new Fronted(text, cues, participants);
        s = h.help() == Help.HOLD ? fronted.list(k, sentence) : fronted.before(k, sentence);
      }
      boolean passive = s == null && !HE.contains(text.key(k - 1)) && !HE.contains(text.key(k - 2))
          && (k == noun - 1 || scene.place(k + 1, noun, k, new int[]{k, k}) != null);
      if (s == null && h.form().number() == VerbForm.Number.PLURAL && !several(actors.carried(k, h.form()))) {
        return new Holder(h, List.of(), null); // قاموا بزيارة: not one person
      }
      if (s == null && (unknown(k, sentence) || stranger(k) || surname(k, noun))) {
        return new Holder(h, List.of(), null, true); // أن مكاتب الإشراف ستعقد; وعقدت الجمعية اجتماعا
      }
      List<String> carried = s != null || passive && h.help() == Help.HOLD ? List.of() : bureaus.holder(actors.carried(k, h.form()), k);
      boolean odd = carried.size() > 1 && h.form().number() == VerbForm.Number.SINGULAR; // المرشحون والمرشحات ... يعقد لقاء
      return new Holder(h, s != null ? s.entities() : odd ? List.of() : carried, null);
    }
    return NONE;
  }

  /// Whether a subject of whom no more is known than a noun stands between "أن" and the verb.
  boolean unknown(int verb, Sentence sentence) {
    int k = verb - 1;
    while (k > sentence.first() && k > verb - 10 && !text.clause(k) && !text.mark(k, "،,.؛:") && text.phraseOver(k).isEmpty()) {
      k--;
    }
    return text.clause(k) && !HE.contains(text.key(k)) && k + 1 < verb && NounSigns.noun(text, k + 1)
        && cues.noun(text.token(k + 1)) == null
        && !text.key(k + 1).startsWith("ي") && !text.key(k + 1).startsWith("ت") && !text.key(k + 1).startsWith("س");
  }

  /// Whether the subject that stands right behind the verb is one of whom no more is known than a noun.
  private boolean stranger(int verb) {
    String key = text.key(verb + 1);
    return text.word(verb + 1) && key.startsWith("ال") && key.length() > 4 && text.phraseOver(verb + 1).isEmpty()
        && text.time(verb + 1) == null
        && cues.noun(text.token(verb + 1)) == null && !Particles.RELATIVE.contains(key);
  }

  /// Whether a single word between verb and noun is a subject of whom no more is known, a name that is an everyday word: "تلقى سلام اتصالا".
  private boolean surname(int verb, int noun) {
    int k = verb + 1;
    String key = text.key(k);
    int last = text.mark(noun - 1, "،,") ? noun - 2 : noun - 1;
    boolean masculine = !key.endsWith("ه") && !key.endsWith("ا") && !key.endsWith("ات") && !key.endsWith("ي") && !key.endsWith("ين");
    return k == last && masculine && key.length() > 3 && !key.startsWith("ال") && !key.startsWith("ا") && NounSigns.noun(text, k)
        && text.phraseOver(k).isEmpty() && cues.noun(text.token(k)) == null && !cues.is(Use.SOME, key) && !cues.is(Use.MANNER, key)
        && !cues.is(Use.STRETCH, key) && !cues.is(Use.OCCURS, key) && !COUNTING.contains(key) && !text.token(k).isNumber();
  }

  /// "فلان، الذي يقوم بزيارة": the one whom the relative clause of the verb describes, a person or group; null when it describes another thing.
  private @Nullable Subject described(int verb) {
    if (!Particles.RELATIVE.contains(text.key(verb - 1))) {
      return null;
    }
    Optional<Phrase> p = text.phraseOver(text.mark(verb - 2, "،,") ? verb - 3 : verb - 2);
    boolean person = p.isPresent() && participants.phrase(p.get().first()).isPresent()
        && (participants.type(p.get()) == Entity.Type.PER || participants.type(p.get()) == Entity.Type.GRP);
    return person ? new Subject(participants.members(p.orElseThrow()), verb, true) : null;
  }

  /// Whether the verb is joined to the one before, so that nobody named right before it is its subject: "التقى فلان فلانا، وأجرى".
  private boolean goesOn(int verb) {
    return text.key(verb).startsWith("و") && !text.key(verb).startsWith("واصل");
  }

  private boolean several(List<String> who) {
    return who.size() > 1 || who.size() == 1 && text.entities.entity(who.get(0)).type() == Entity.Type.GRP;
  }

  /// Whether nothing but somebody and times stand between the verb and the noun: "أدى فلان أمس زيارة".
  private boolean pays(int verb, int noun) {
    for (int k = verb + 1; k < noun; k++) {
      if (text.phraseOver(k).isEmpty() && text.time(k) == null && !text.mark(k, "،,") && !Particles.ADVERBS.contains(text.key(k))) {
        return false;
      }
    }
    return true;
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
      Contact.Place there = scene.named(helper + 1, sentence.end());
      if (there != null) {
        return there; // استضافت العاصمة العراقية بغداد
      }
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
    int beyond = adjuncts.actor(from, sentence);
    if (beyond >= 0) {
      return beyond;
    }
    int k = scene.after(from);
    while (k < sentence.end() && participants.phrase(k).isEmpty()
        && (text.time(k) != null || Particles.ADVERBS.contains(text.key(k)) || text.mark(k, "،,"))) {
      k++;
    }
    return k;
  }
}
