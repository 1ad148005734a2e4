package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.Partner;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.VerbForm;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the other side of a verb of contact behind its subject: the object, or who comes after مع, ب or إلى. Additions of place, time and
/// occasion, and a relative clause up to its comma, are passed over.
final class OtherSide {

  /// How many tokens behind the subject the other side may stand.
  private static final int REACH = 34;
  /// How many tokens behind the subject the one may stand from whom something is heard.
  private static final int ASKED = 12;
  /// How far behind the subject a relative clause may begin that no comma ends, and how long it may be, in tokens.
  private static final int OCCASION = 4;
  private static final int CLAUSE = 7;
  /// Words of one who goes home.
  private static final Set<String> BACK = WordSet.of("عايدا", "عايده", "عايدين", "عايدون", "راجعا");
  private final Text text;
  private final ContactCues cues;
  private final Cues speech;
  private final Participants participants;
  private final Scene scene;
  private final Additions additions;
  private final Relations relations;
  private final Adjuncts adjuncts;

  OtherSide(Text text, ContactCues cues, Cues speech, Participants participants, Scene scene) {
    this.text = text;
    this.cues = cues;
    this.speech = speech;
    this.participants = participants;
    this.scene = scene;
    this.relations = new Relations(text, cues);
    this.adjuncts = new Adjuncts(text, cues, participants);
    this.additions = new Additions(text, participants);
  }

  /// The other side of a contact.
  ///
  /// @param end the token after it
  /// @param place where a visit goes to
  record Side(List<String> entities, int end, Contact.@Nullable Place place) {
  }

  /// The other side of the verb whose subject ends before `from`; null when there is none.
  @Nullable
  Side find(ContactCues.Verb verb, int from, Sentence sentence) {
    Set<Partner> by = verb.partners();
    boolean speaks = verb.id().equals("contact-speak");
    boolean near = true; // nothing but additions so far
    boolean adding = false; // inside an addition
    Subject host = verb.id().equals("contact-visit") ? host(from, sentence) : null;
    if (host != null) {
      return new Side(host.entities(), host.end(), null);
    }
    int behind = verb.kind() == Contact.Kind.VISIT && by.contains(Partner.DIRECT) ? adjuncts.after(from, sentence) : from;
    Contact.Place goal = behind > from ? scene.site(behind, sentence.end()) : null;
    if (goal != null && !text.key(behind).startsWith("ل")) {
      return new Side(List.of(), behind + 1, goal); // زار فلان في وقت لاحق محافظة عدن
    }
    Subject beyond = beyond(verb, from, sentence);
    if (beyond != null) {
      return new Side(beyond.entities(), beyond.end(), null);
    }
    Side went = verb.kind() == Contact.Kind.VISIT ? behindAdjuncts(verb, from, sentence) : null;
    if (went != null) {
      return went;
    }
    for (int k = verb.kind() == Contact.Kind.VISIT ? from : begin(speaks, from, sentence); k < Math.min(sentence.end(),
        from + REACH); k++) {
      String key = text.key(k);
      if (text.mark(k, ".؛:") || Particles.that(key)
          || k > from && verb.kind() == Contact.Kind.VISIT && text.phraseOver(k).isEmpty()
              && (cues.verb(text.token(k)) != null || cues.is(Use.STOPS, key))
          || key.startsWith("و") && nextClause(k)) {
        return null;
      }
      if (key.equals("للمره") && text.key(k + 1).startsWith("ال")) {
        k++; // للمرة الثانية
        continue;
      }
      if (Particles.RELATIVE.contains(key) && !key.startsWith("و")) {
        int on = comma(k, sentence);
        k = on < 0 ? (adding && k <= from + OCCASION ? partner(k, by, sentence) : 0) - 1 : on;
        if (k < 0) {
          return null;
        }
        adding = false;
        continue;
      }
      if (key.equals("مع") && (by.contains(Partner.WITH) || by.contains(Partner.DIRECT) && verb.kind() == Contact.Kind.MEETING)
          && !relations.govern(k, from - 1)) {
        if (verb.id().equals("contact-communicate") && k > from + 2) {
          return null; // تواصل الوزارة جهودها مع
        }
        Subject list = verb.kind() == Contact.Kind.MEETING ? participants.roll(k + 1, sentence) : participants.list(k + 1, sentence);
        return list == null ? null : new Side(list.entities(), list.end(), null);
      }
      if (key.equals("من") && by.contains(Partner.DIRECT) && verb.kind() == Contact.Kind.MEETING && cues.is(Use.AGENT, text.key(k + 1))) {
        Subject agent = participants.list(k + 2, sentence); // استقبل من لدن فلان
        return agent == null ? null : new Side(agent.entities(), agent.end(), null);
      }
      if (key.equals("من") && by.contains(Partner.FROM) && k <= from + ASKED) {
        Subject list = participants.list(k + 1, sentence); // استمع إلى شرح من فلان
        if (list != null && list.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER)) {
          return new Side(list.entities(), list.end(), null);
        }
      }
      if ((speaks || verb.id().equals("contact-meet-with") || verb.id().equals("contact-sit")) && key.equals("الي") && near) {
        Subject list = participants.list(k + 1, sentence); // تحدث إلى فلان
        return list != null && list.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER)
            ? new Side(list.entities(), list.end(), null)
            : null;
      }
      if (speaks && (key.equals("عن") || key.equals("حول") || key.equals("في") && text.time(k + 1) == null && k > from)) {
        return null; // تحدث عن علاقته مع
      }
      if (k > from && !by.contains(Partner.FROM) && speech.at(text.token(k)) instanceof Cues.Hit said && said.finite()
          && !participants.inside(k)) {
        return null;
      }
      if (by.contains(Partner.BY) && (participants.led(key, "ب") || key.startsWith("ب") && cues.is(Use.COUNTERPART, key))) {
        Subject list = participants.list(k, sentence); // اتصل بكل من
        return list == null ? null : new Side(list.entities(), list.end(), null);
      }
      if (cues.is(Use.COMPANY, key) || cues.is(Use.ALONGSIDE, key) && !key.equals("جانب")) {
        Subject company = participants.list(k + 1, sentence); // زار يرافقه فلان المدينة
        if (company != null) {
          k = company.end() - 1;
          adding = false;
          continue;
        }
      }
      Optional<Phrase> p = participants.phrase(k);
      boolean within = adding && p.isPresent() && additions.completes(k);
      if (near && !within && by.contains(Partner.DIRECT)) {
        Side side = direct(verb, k, adding, sentence);
        if (side != null) {
          return side;
        }
      }
      if (verb.kind() == Contact.Kind.VISIT
          && (by.contains(Partner.ON) && key.equals("علي") || by.contains(Partner.BY) && key.startsWith("ب"))) {
        Contact.Place place = scene.behind(k, sentence.end());
        if (place != null) {
          return new Side(List.of(), k + 1, place);
        }
      }
      if (by.contains(Partner.TO) && (to(key) || key.startsWith("لل")) && !text.key(k - 1).startsWith("طريق")
          && !BACK.contains(text.key(k - 1))) {
        int to = to(key) && text.quoteMark(k + 1) ? k + 2 : k + 1; // إلى "تل أبيب"
        Contact.Place place = scene.named(to(key) ? to : k, sentence.end());
        if (place != null) {
          return new Side(List.of(), k + 2, place);
        }
        if (to(key) && p.isEmpty() && participants.phrase(to).isEmpty()) {
          return null; // لم يصل إلى حد
        }
      }
      if (p.isPresent()) {
        Side side = phrase(verb, p.get(), near, sentence);
        if (side != null) {
          return side;
        }
        near = near && (within || adding && scene.place(p.get()) || participants.clitic(p.get()) && (adding || scene.place(p.get())));
        k = p.get().end() - 1;
      } else if (text.mark(k, "،,") || text.time(k) != null) {
        adding = adding && !text.mark(k, "،,");
      } else if (additions.opens(k)) {
        adding = true;
      } else if (key.equals("من") && text.key(k - 1).startsWith("الم")) {
        adding = true; // المعارضة المدعومة من الغرب
      } else if (text.word(k) && !Particles.ADVERBS.contains(key)) {
        near = near && (adding || key.equals("كل") || cues.is(Use.BLESSING, key)
            || key.startsWith("ال") && (text.phraseOver(k - 1).isPresent() || text.key(k - 1).startsWith("ال")));
      }
    }
    return null;
  }

  /// "ويترأس مع فلان القمة": whether a further verb goes on there, whose side is not that of the verb before.
  private boolean nextClause(int k) {
    return text.phraseOver(k).isEmpty() && !participants.inside(k)
        && (cues.verb(text.token(k)) instanceof ContactCues.VerbHit v && v.taken() == 1 || cues.helper(text.token(k)) instanceof ContactCues.LightVerb h && h.form().aspect() != VerbForm.Aspect.MASDAR);
  }

  /// Where to look for the other side from: behind the adjuncts that part it from the subject.
  private int begin(boolean speaks, int from, Sentence sentence) {
    int beyond = adjuncts.after(from, sentence);
    return speaks && text.key(beyond).equals("الي") ? beyond : adjuncts.side(from, sentence); // تحدث هاتفيا إلى
  }

  /// Where the one met is told whose office stands right behind the office of the one who meets: "استقبل الوزير الفرنسي رئيس البرلمان فلان"; -1 when
  /// the phrase at the token is no office without a name or no other office with a name follows.
  int beside(int first) {
    Phrase p = participants.phrase(first).orElseThrow();
    Optional<Phrase> next = participants.phrase(p.end());
    boolean two = p.kind() == Phrase.Kind.ROLE && participants.office(p) && next.isPresent() && !next.get().entities().equals(p.entities())
        && next.get().kind() == Phrase.Kind.ROLE && participants.type(next.get()) == Entity.Type.PER
        && (participants.named(next.get()) || participants.phrase(next.get().end())
            .filter(q -> q.entities().equals(next.get().entities()) && participants.named(q)).isPresent())
        && !participants.clitic(next.get());
    return two ? p.end() : -1;
  }

  /// The persons whom somebody visited, who stand right behind him: "زار فلان فلانا في منزله"; null when he went to a place.
  private @Nullable Subject host(int from, Sentence sentence) {
    int beyond = adjuncts.actor(from, sentence);
    int first = participants.lead(beyond < 0 ? from : beyond, sentence);
    boolean person = first >= 0 && participants.phrase(first)
        .filter(p -> participants.type(p) == Entity.Type.PER && !participants.clitic(p)).isPresent();
    Subject list = person ? participants.list(beyond < 0 ? from : beyond, sentence) : null;
    return list != null && list.entities().stream().allMatch(id -> text.entities.entity(id).type() == Entity.Type.PER) ? list : null;
  }

  /// Where a visit goes that is told right behind adjuncts: "سيزور فلان من 12 إلى 15 سبتمبر تشيلي", "سيذهب بعد زيارته للأردن إلى مصر"; null when
  /// no adjuncts stand there or no goal follows them.
  private @Nullable Side behindAdjuncts(ContactCues.Verb verb, int from, Sentence sentence) {
    int at = adjuncts.after(from, sentence);
    boolean to = verb.partners().contains(Partner.TO) && to(text.key(at));
    if (at == from || at >= sentence.end() || !to && !verb.partners().contains(Partner.DIRECT)) {
      return null;
    }
    Contact.Place place = to ? scene.named(at + 1, sentence.end()) : null;
    return place != null ? new Side(List.of(), at + 2, place) : to ? null : direct(verb, at, false, sentence);
  }

  /// The object behind additions of time, place and manner; null when none stands there.
  private @Nullable Subject beyond(ContactCues.Verb verb, int from, Sentence sentence) {
    boolean content = verb.kind() == Contact.Kind.CONTACT && text.key(from).startsWith("ب")
        && !cues.is(Use.MANNER, text.key(from).substring(1)); // أبلغ بوفاة فلان
    boolean there = !verb.partners().contains(Partner.BY) && text.key(from).startsWith("بال") && text.mark(from + 1, "،,"); // استقبل بالقبة، عشية ذلك،
    int at = verb.partners().contains(Partner.DIRECT) && verb.kind() != Contact.Kind.VISIT && !content
        ? adjuncts.actor(there ? from + 1 : from, sentence)
        : -1;
    return at < 0 ? null : verb.kind() == Contact.Kind.MEETING ? participants.roll(at, sentence) : participants.list(at, sentence);
  }

  /// The comma that ends a relative clause, or -1.
  private int comma(int from, Sentence sentence) {
    String closing = text.mark(from - 1, "-–") ? "-–" : "،,"; // فلان -الذي وصل أمس- فلانا
    for (int k = from + 1; k < Math.min(sentence.end(), from + 16); k++) {
      if (text.mark(k, closing)) {
        return k;
      }
      if (text.mark(k, ".؛:") || Particles.that(text.key(k))) {
        return -1;
      }
    }
    return -1;
  }

  /// Where ب or مع brings in the other side behind a short relative clause that no comma ends: "خلال الزيارة التي تدوم يومين بنظيره"; 0 when none does.
  private int partner(int relative, Set<Partner> by, Sentence sentence) {
    for (int k = relative + 1; k < Math.min(sentence.end(), relative + CLAUSE) && text.word(k) && !Particles.that(text.key(k)); k++) {
      String key = text.key(k);
      if (!participants.inside(k)
          && (cues.verb(text.token(k)) != null || cues.noun(text.token(k)) != null || cues.helper(text.token(k)) != null)) {
        return 0; // الاجتماع الذي عقده مع فلان
      }
      boolean with = key.equals("مع") && by.contains(Partner.WITH) && participants.list(k + 1, sentence) != null;
      boolean counterpart = key.startsWith("ب") && cues.is(Use.COUNTERPART, key);
      boolean who = participants.led(key, "ب") || participants.phrase(k)
          .filter(p -> key.startsWith("ب") && participants.clitic(p) && participants.type(p) == Entity.Type.PER).isPresent();
      if (with || by.contains(Partner.BY) && k > relative + 1 && (counterpart || who)) {
        return k;
      }
    }
    return 0;
  }

  private @Nullable Side direct(ContactCues.Verb verb, int k, boolean adding, Sentence sentence) {
    if (Particles.PREPOSITIONS.contains(text.key(k - 1)) || additions.opens(k)) {
      return null;
    }
    if (verb.kind() == Contact.Kind.VISIT) {
      Contact.Place place = text.key(k).startsWith("لل") ? null : scene.site(k, sentence.end());
      place = place == null ? scene.kind(k) : place;
      return place == null ? host(verb, k, sentence) : new Side(List.of(), k + 1, place);
    }
    Optional<Phrase> here = participants.phrase(k);
    if (here.isPresent() && (participants.clitic(here.get()) || adding && participants.type(here.get()) == Entity.Type.LOC)) {
      return null;
    }
    if (here.isEmpty() && (!text.word(k) || text.time(k) != null || adding && !cues.is(Use.LEAD, text.key(k)))) {
      return null;
    }
    Subject list = verb.kind() == Contact.Kind.MEETING ? participants.roll(k, sentence) : participants.list(k, sentence);
    return list == null ? null : new Side(list.entities(), list.end(), null);
  }

  /// Those who are visited, perhaps with the place that their name ends with: "زار فلانا", "زار المصابين في مستشفى الجلاء".
  private @Nullable Side host(ContactCues.Verb verb, int k, Sentence sentence) {
    Optional<Phrase> here = participants.phrase(k).filter(p -> !participants.clitic(p));
    Entity.Type type = here.map(participants::type).orElse(Entity.Type.LOC);
    Subject list = verb.id().equals("contact-visit") || type == Entity.Type.GRP ? participants.list(k, sentence) : null;
    if (list == null || type != Entity.Type.PER && type != Entity.Type.GRP) {
      return null;
    }
    Phrase group = here.orElseThrow();
    Contact.Place place = type == Entity.Type.GRP ? new Wards(text, cues, scene).inside(group, sentence) : null;
    place = place == null && text.key(list.end()).equals("في") ? scene.named(list.end() + 1, sentence.end()) : place;
    place = place == null && text.key(list.end()).startsWith("ب") ? scene.behind(list.end(), sentence.end()) : place;
    boolean patients = type == Entity.Type.GRP && place != null && !cues.is(Use.FAMILY, text.key(k)); // it is the hospital that is visited
    return new Side(patients ? List.of() : list.entities(), list.end(), place);
  }

  private @Nullable Side phrase(ContactCues.Verb verb, Phrase p, boolean near, Sentence sentence) {
    String key = text.key(p.first());
    boolean clitic = participants.clitic(p);
    Set<Partner> by = verb.partners();
    if (by.contains(Partner.BY) && clitic && key.startsWith("ب") && p.span().start() == text.token(p.first()).span().start() + 1
        && !scene.place(p)) {
      Subject list = verb.kind() == Contact.Kind.MEETING ? participants.roll(p.first(), sentence) : participants.list(p.first(), sentence);
      return list == null ? null : new Side(list.entities(), list.end(), null);
    }
    boolean left = text.key(p.first() - 1).equals("من"); // وصل قادما من الرياض
    if (by.contains(Partner.TO) && !left && scene.place(p)
        && (clitic && key.startsWith("ل") || near && !clitic && verb.id().equals("contact-arrive"))) {
      return new Side(List.of(), p.end(), new Contact.Place(p.span(), p.entities().get(0)));
    }
    return null;
  }

  private static boolean to(String key) {
    return key.equals("الي") || key.equals("نحو") || key.equals("صوب");
  }
}
