package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Where, or to whom, a visit told by a noun goes: "زيارته إلى القاهرة", "زيارة للأردن", "جولة شملت الكويت وقطر", "زيارته لذوي الشهيد".
final class Destination {

  /// Words between a verb like "تشمل" and the stops.
  private static final Set<String> STOP = WordSet.of("محطات", "محطه", "محطتين", "في", "من", "الي", "كلا", "كل");
  private static final Set<String> HIS = WordSet.of("له", "لها", "لهما");
  /// Before them a visit is told about, not made: "وهي أول زيارة له إلى".
  private static final Set<String> IS = WordSet.of("هي", "وهي");
  /// How many words may describe a visit before its goal.
  private static final int DESCRIBED = 9;
  /// How far behind a visit the clause may go that tells who meant to make it, in tokens.
  private static final int INTENDED = 16;

  private final Text text;
  private final ContactCues cues;
  private final Participants participants;
  private final Scene scene;
  private final NounHit hit;
  private final Sentence sentence;

  Destination(Text text, ContactCues cues, Participants participants, Scene scene, NounHit hit, Sentence sentence) {
    this.text = text;
    this.cues = cues;
    this.participants = participants;
    this.scene = scene;
    this.hit = hit;
    this.sentence = sentence;
  }

  /// Where the words that tell the goal of the visit at the token begin, "إلى" or what ل is written to, behind adjectives and a clause that
  /// describe it: "زيارة رسمية إلى", "زيارة لم يعلن عنها مسبقا ل", "زيارة تستغرق يومين إلى"; the token when it is no indefinite visit or they do not
  /// follow.
  static int behind(Text text, ContactCues cues, int visit) {
    NounHit hit = cues.noun(text.token(visit));
    if (hit == null || hit.kind() != Contact.Kind.VISIT || hit.definite()) {
      return visit;
    }
    int intended = intended(text, cues, visit);
    for (int k = intended; k < Math.min(text.size() - 1, Math.max(intended + 2, visit + DESCRIBED)); k++) {
      String key = text.key(k);
      Optional<Phrase> p = text.phraseAt(k);
      if (key.equals("الي") || p.isPresent() && key.startsWith("ل") && p.get().span().start() > text.token(k).span().start()) {
        return k;
      }
      boolean describes = text.time(k) != null || cues.is(Use.NOT, key) || cues.is(Use.STRETCH, key) || cues.is(Use.MANNER, key)
          || k == visit + 1 && cues.is(Use.LASTS, key)
          || text.word(k) && p.isEmpty() && (cues.is(Use.NOT, text.key(k - 1)) || key.equals("غير") || key.startsWith("عنها")
              || key.length() > 3 && (key.endsWith("ه") || key.endsWith("ا")) || text.token(k).isNumber());
      if (!describes || text.phraseOver(k).isPresent() || cues.noun(text.token(k)) != null) {
        return visit;
      }
    }
    return visit;
  }

  /// The token behind a clause that tells that the visit was meant to be made: "زيارة كان فلان يعتزم القيام بها", "زيارة كان من المقرر أن يقوم بها"; the one
  /// behind the noun when no such clause stands there.
  static int intended(Text text, ContactCues cues, int visit) {
    boolean meant = false;
    for (int k = visit + 1; Particles.was(text.key(visit + 1)) && k < Math.min(text.size() - 1, visit + INTENDED); k++) {
      meant = meant || cues.is(Use.INTENDS, text.key(k)) || cues.is(Use.EXPECTED, text.key(k)) || text.key(k).startsWith("سي");
      if (meant && text.key(k).equals("بها")) {
        return k + 1;
      }
      if (text.mark(k, "،,.؛:")) {
        break;
      }
    }
    return visit + 1;
  }

  /// Takes the destination that begins at the token into `gap`, behind words of purpose (`loose`) only where the visit was; the token after it, or the token itself when none begins.
  int read(int k, boolean loose, NounGap gap) {
    String key = text.key(k);
    if (gap.place != null) {
      return k;
    }
    if (HIS.contains(key) && text.key(k + 1).equals("الي") && gap.owner.isEmpty() && !hit.suffix()
        && !IS.contains(text.key(hit.token() - 1)) && !IS.contains(text.key(hit.token() - 2))) {
      gap.between = Pronouns.of(key); // زيارة قريبة له إلى القاهرة
      return k + 1;
    }
    boolean tour = text.key(hit.token()).contains("جول");
    boolean stops = cues.is(Use.STOPS, key) && (tour || !Particles.RELATIVE.contains(text.key(k - 1)));
    boolean over = tour && !text.key(hit.token()).contains("جولات") && (key.equals("علي") || key.equals("داخل")); // جولة على مدارس المدينة
    int at = stops ? stop(k + 1) : key.equals("الي") && !loose || (tour || loose) && key.equals("في") || over ? k + 1 : k;
    Optional<Phrase> p = text.phraseAt(at);
    boolean fused = at == k && !loose && key.startsWith("ل") && (p.isEmpty() || participants.clitic(p.get()));
    boolean object = at == k && !loose && !fused && !gap.owner.isEmpty() && k <= gap.end + 2 && !text.key(k - 1).equals("في");
    if (at == k && !fused && !object) {
      return k;
    }
    if (fused && p.isPresent()) {
      return named(k, p.get(), gap);
    }
    Contact.Place there = stops ? stopped(at) : scene.site(at, sentence.end());
    there = there == null && fused ? new Wards(text, cues, scene).led(k, sentence) : there;
    if (there == null) {
      return k;
    }
    gap.place = there;
    int end = Math.max(at + 1, text.tokenAt(there.span().end()));
    return stops || tour || key.equals("الي") ? joined(end, gap) : end;
  }

  /// "تشمل الجولة المرتقبة لفلان بيروت ودمشق": takes whose tour the verb before its noun tells of, and the stops; the token behind them, or the token itself.
  int tour(int from, NounGap gap) {
    if (!gap.visit() || !cues.is(Use.STOPS, text.key(hit.token() - 1))) {
      return from;
    }
    int at = from;
    while (text.key(at).startsWith("ال") && text.phraseAt(at).isEmpty() && text.word(at)) {
      at++;
    }
    boolean whose = participants.phrase(at).filter(participants::clitic).isPresent() && text.key(at).startsWith("ل");
    Subject list = whose ? participants.list(at, sentence) : null;
    Contact.Place first = list == null ? null : stopped(stop(list.end()));
    if (list == null || first == null) {
      return from;
    }
    gap.owner = list.entities();
    gap.place = first;
    return joined(Math.max(list.end() + 1, text.tokenAt(first.span().end())), gap);
  }

  /// Takes the further stops that follow the token: "والعراق", "، وتشمل أيضا بيروت"; the token behind them.
  private int joined(int from, NounGap gap) {
    int end = from;
    while (true) {
      Optional<Phrase> q = next(end);
      int verb = text.mark(end, "،,") ? end + 1 : end;
      Contact.Place stop = q.isPresent()
          ? new Contact.Place(q.get().span(), q.get().entities().get(0))
          : cues.is(Use.STOPS, text.key(verb)) ? stopped(stop(verb + 1)) : null;
      if (stop == null) {
        return end;
      }
      gap.stops.add(stop);
      end = q.isPresent() ? q.get().end() : Math.max(verb + 2, text.tokenAt(stop.span().end()));
    }
  }

  /// The token behind the words between a verb like "تشمل" and the first stop: "أيضا محطات في", "كلا من".
  private int stop(int from) {
    int k = from;
    while (k < Math.min(sentence.end(), from + 4) && (Particles.ADVERBS.contains(text.key(k)) || text.time(k) != null
        || STOP.contains(text.key(k)))) {
      k++;
    }
    return k;
  }

  private Contact.@Nullable Place stopped(int at) {
    Contact.Place there = scene.named(at, sentence.end());
    return there == null && text.key(at).startsWith("ب") ? scene.behind(at, sentence.end()) : there;
  }

  /// The body that is visited: an institution, or any body with the article ("زيارة للخطوط الجوية").
  private Contact.@Nullable Place body(int k, Phrase p) {
    Contact.Place site = scene.site(k, sentence.end());
    boolean visit = text.key(hit.token()).contains("زيار") && text.key(k).startsWith("لل");
    return site != null || !visit
        ? site
        : new Contact.Place(new Span(text.token(k).span().start(), p.span().end()), null);
  }

  /// Takes the host on whose invitation the visit is made, when nothing else tells where it goes: "تلبية لدعوة من فلان"; the token behind him, or the
  /// token itself when no invitation stands there.
  int invited(int k, NounGap gap) {
    boolean answers = text.key(k).equals("تلبيه") && text.key(k + 1).startsWith("لدعو");
    int at = answers ? k + 2 : text.key(k).equals("بدعوه") ? k + 1 : k;
    while (at > k && at < k + 5 && (text.key(at).equals("من") || text.key(at).equals("كريمه") || text.key(at).equals("رسميه"))) {
      at++;
    }
    Subject host = at > k ? participants.list(at, sentence) : null;
    if (host == null || text.entities.entity(host.entities().get(0)).type() != Entity.Type.PER) {
      return k;
    }
    gap.who.addAll(host.entities());
    gap.sided = true;
    return host.end();
  }

  /// The place joined at the token: "وقطر".
  private Optional<Phrase> next(int k) {
    return text.phraseAt(text.mark(k, "،,") ? k + 1 : k).filter(q -> participants.joined(q) && scene.place(q));
  }

  private int named(int k, Phrase p, NounGap gap) {
    if (scene.place(p)) {
      boolean article = text.key(k).startsWith("لل"); // "للعراق" stays whole, for its ل stands for the article too
      Span words = article ? new Span(text.token(k).span().start(), p.span().end()) : p.span();
      gap.place = new Contact.Place(words, p.entities().get(0));
      return joined(p.end(), gap);
    }
    @Nullable
    Subject host = participants.list(k, sentence);
    Contact.Place site = host != null && text.entities.entity(host.entities().get(0)).type() == Entity.Type.ORG
        ? body(k, p)
        : null;
    if (site != null) {
      gap.place = site; // زيارة لشركة النفط
      return Math.max(p.end(), text.tokenAt(site.span().end()));
    }
    if (host != null && text.entities.entity(host.entities().get(0)).type() == Entity.Type.ORG && text.key(k - 1).contains("زيار")
        && text.key(k).startsWith("ل")) {
      gap.who.addAll(host.entities()); // زيارة لقوات الجهاز
      gap.sided = true;
      return host.end();
    }
    if (host == null || text.entities.entity(host.entities().get(0)).type() == Entity.Type.ORG || participants.cut(host.entities().get(0))
        || !gap.owner.isEmpty() && gap.who.size() > 2) {
      gap.place = new Wards(text, cues, scene).led(k, sentence);
      return gap.place == null ? k : text.tokenAt(gap.place.span().end());
    }
    boolean goes = text.key(host.end()).equals("الي"); // الزيارة الثانية لفلان إلى بيروت
    boolean visitor = gap.owner.isEmpty() && !hit.suffix()
        && (goes || !hit.definite() && cues.is(Use.OCCASION, text.key(hit.token() - 1)))
        && (text.entities.entity(host.entities().get(0)).type() == Entity.Type.PER || goes && participants.holder(host.entities().get(0)));
    if (visitor) {
      gap.owner = host.entities(); // خلال زيارة للوزير فلان إلى مسقط
      return host.end();
    }
    Contact.Place ward = new Wards(text, cues, scene).inside(p, sentence);
    if (ward != null) {
      gap.place = ward; // زيارة لجرحى الانفجار في مستشفى المدينة
      return host.end();
    }
    gap.who.addAll(host.entities());
    gap.sided = true;
    return host.end();
  }

  /// "زيارة ولي العهد للأردن": the place after ل that the role before it swallowed.
  Contact.@Nullable Place led(int last) {
    Optional<Phrase> over = text.phraseOver(last);
    return over.flatMap(p -> p.inner().stream()
        .filter(q -> q.end() == p.end() && scene.place(q) && q.first() > p.first() && text.key(q.first()).startsWith("ل")
            && q.span().start() > text.token(q.first()).span().start())
        .findFirst()).map(q -> new Contact.Place(
            text.key(q.first()).startsWith("لل") ? new Span(text.token(q.first()).span().start(), q.span().end()) : q.span(),
            q.entities().get(0)))
        .orElse(null);
  }
}
