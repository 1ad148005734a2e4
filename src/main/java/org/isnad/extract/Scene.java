package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.text.Clitics;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds where a contact took place: a place after "في" or "ب" that belongs to the contact, not to what was talked about.
final class Scene {

  /// Words that a place follows.
  static final Set<String> LEADING = WordSet.of("في", "فى", "وفي", "الي", "من", "ومن", "نحو", "صوب", "زار");
  /// Places behind the first that may go on with it: "في مكتبه في بيروت".
  private static final int WITHIN = 2;
  private static final Set<String> TIMES = WordSet.of("قبل", "بعد", "قبيل", "بعيد");
  /// Words that open a clause that tells of something else.
  private static final Set<String> ELSE = WordSet.of("كما", "فيما", "بينما");
  /// How far behind "هامش" the town that names an event may stand, in tokens.
  private static final int EVENT = 5;

  private final Text text;
  private final ContactCues cues;

  Scene(Text text, ContactCues cues) {
    this.text = text;
    this.cues = cues;
  }

  /// The place nearest to the cue within `[first, end)`, or null. What stands within `subject`, first and end, describes the actors.
  Contact.@Nullable Place place(int first, int end, int cue, int[] subject) {
    Contact.Place best = null;
    int distance = Integer.MAX_VALUE;
    boolean hall = false;
    for (int k = first; k < end; k++) {
      if (k > cue && text.mark(k, "،,")
          && (ELSE.contains(text.key(k + 1)) || text.key(k + 1).equals("علي") && text.key(k + 2).equals("ان"))) {
        break;
      }
      Contact.Place here = k > subject[0] && k < subject[1] && !text.mark(k - 1, "،,-–") ? null : in(k, first, end, cue);
      int far = Math.abs(k - cue) + (k < cue ? 3 : 0);
      boolean inside = here != null && hall(k);
      if (here != null && (hall ? inside && far < distance : inside || far < distance)) {
        best = here;
        distance = far;
        hall = inside;
      }
    }
    if (best != null) {
      return whole(best);
    }
    Contact.Place event = margin(first, end);
    return event != null ? event : atEnd(first, end);
  }

  /// The town that names the event on whose margins something happened: "على هامش قمة بغداد"; null when none does.
  private Contact.@Nullable Place margin(int first, int end) {
    for (int k = first; k < end; k++) {
      if (text.key(k).equals("هامش")) {
        for (int at = k + 1; at < Math.min(end, k + EVENT) && text.word(at) && !Particles.PREPOSITIONS.contains(text.key(at)); at++) {
          Optional<Phrase> p = text.phraseAt(at);
          if (p.isPresent()) {
            return clean(p, at) && !text.key(at - 1).equals("هامش")
                ? new Contact.Place(p.orElseThrow().span(), p.orElseThrow().entities().get(0))
                : null;
          }
        }
      }
    }
    return null;
  }

  /// The place with those it lies in: "مكتبه في بيروت".
  private Contact.Place whole(Contact.Place place) {
    Span span = place.span();
    String entity = place.entity();
    for (int n = 0; n < WITHIN; n++) {
      int k = text.tokenAt(span.end());
      Optional<Phrase> p = text.phraseAt(text.key(k).equals("في") ? k + 1 : k).filter(this::place);
      boolean by = text.key(k).startsWith("ب") && p.stream().anyMatch(q -> q.span().start() == text.token(k).span().start() + 1);
      if (p.isEmpty() || !by && !text.key(k).equals("في")) {
        break;
      }
      span = new Span(span.start(), p.get().span().end());
      entity = entity == null ? p.get().entities().get(0) : entity;
    }
    return new Contact.Place(span, entity);
  }

  /// Whether a kind of place that nothing but what is done can be in follows the preposition at the token: "في قصر", "بمكتبه".
  private boolean hall(int k) {
    String word = text.key(k).startsWith("ب") ? text.key(k).substring(1) : text.key(k + 1);
    return cues.is(Use.HALL, Clitics.withoutArticle(word)) || his(word, text.key(k).startsWith("ب") ? k : k + 1);
  }

  /// Where a verb behind a noun of contact says that it was held: "استضافتها جدة", "احتضنه مقر الولاية"; null when none does.
  Contact.@Nullable Place hosted(int first, int end) {
    for (int k = first; k < end; k++) {
      ContactCues.LightVerb h = cues.helper(text.token(k));
      if (h != null && h.help() == ContactCues.Help.HOST && h.form().object() && text.phraseOver(k).isEmpty()) {
        return named(k + 1, end);
      }
    }
    return null;
  }

  /// The place behind a minister's title, which it does not belong to: "التقى وزير الدفاع في جدة فلانا".
  private Contact.@Nullable Place atEnd(int first, int end) {
    for (int k = first + 1; k < end; k++) {
      if (text.key(k).equals("في") && cues.is(Use.PORTFOLIO, text.key(k - 1))) {
        Optional<Phrase> role = text.phraseOver(k);
        if (role.isPresent() && hall(k)) {
          return named(k + 1, role.get().end());
        }
        Phrase place = role.isEmpty()
            ? null
            : role.get().inner().stream()
                .filter(q -> q.end() == role.get().end() && q.first() == text.tokenAt(q.span().start()) && place(q))
                .findFirst().orElse(null);
        if (place != null && text.key(place.first() - 1).equals("في")) {
          return new Contact.Place(place.span(), place.entities().get(0));
        }
      }
    }
    return null;
  }

  /// The places joined one to the other from the token on: "والأردن، وقطر".
  List<Contact.Place> further(int from) {
    List<Contact.Place> out = new ArrayList<>();
    int end = from;
    while (true) {
      int k = text.mark(end, "،,") ? end + 1 : end;
      Optional<Phrase> p = text.phraseAt(k).filter(this::place);
      if (p.isEmpty() || !text.key(k).startsWith("و") || p.get().span().start() != text.token(k).span().start() + 1) {
        return out;
      }
      out.add(new Contact.Place(p.get().span(), p.get().entities().get(0)));
      end = p.get().end();
    }
  }

  private Contact.@Nullable Place in(int k, int first, int end, int cue) {
    String key = text.key(k);
    Optional<Phrase> over = text.phraseOver(k);
    if (over.isPresent() && over.get().first() < k) {
      return null; // inside a role: مستشار الرئيس في الشرق الأوسط
    }
    int at = key.equals("في") || key.equals("فى") || key.equals("وفي") ? k + 1 : k;
    if (at == k && !key.startsWith("ب") || !belongs(k - 1, first, cue)) {
      return null;
    }
    Contact.Place there = at > k ? named(at, end) : behind(k, end);
    String kind = at > k ? text.key(at) : key.substring(1);
    return there == null && kind.startsWith("ال") && cues.is(Use.HALL, kind.substring(2)) && text.phraseOver(at).isEmpty()
        ? new Contact.Place(new Span(text.token(at).span().start() + (at > k ? 0 : 1), text.token(at).span().end()), null) // في المطار
        : there;
  }

  /// The place behind the preposition at the token, "ب" written to it or a word of its own; null when none stands there.
  Contact.@Nullable Place behind(int k, int end) {
    String key = text.key(k);
    if (!key.startsWith("ب")) {
      return named(k + 1, end);
    }
    Optional<Phrase> p = text.phraseAt(k);
    String bare = key.substring(1);
    boolean kind = cues.is(Use.HOUSE, Clitics.withoutArticle(bare)) || cues.is(Use.SEAT, Clitics.withoutArticle(bare)) || his(bare, k)
        || capital(bare);
    Contact.Place kept = kind && p.stream().noneMatch(q -> text.entities.entity(q.entities().get(0)).type() == Entity.Type.PER)
        ? named(k, end, true)
        : null;
    if (kept != null) {
      return kept;
    }
    boolean there = p.isPresent() && place(p.get()) && p.get().span().start() == text.token(k).span().start() + 1;
    return there ? new Contact.Place(p.orElseThrow().span(), p.orElseThrow().entities().get(0)) : null;
  }

  /// Whether the word at the token is a kind of place: "مستشفى".
  boolean house(int k) {
    return cues.is(Use.HOUSE, Clitics.withoutArticle(text.key(k)));
  }

  /// Whether the word is a kind of place that is somebody's: "مكتبه", but not "مكتبة".
  private boolean his(String key, int token) {
    return key.length() > 3 && token < text.size() && !text.token(token).bare().endsWith("ة") && (key.endsWith("ه") || key.endsWith("ها"))
        && cues.is(Use.HOUSE, key.substring(0, key.lastIndexOf('ه')));
  }

  private static boolean capital(String key) {
    return key.equals("العاصمه") || key.equals("مدينه") || key.equals("بلده");
  }

  /// The place named at the token: a place by name, perhaps after "العاصمة الفرنسية", or a kind of place with what completes it
  /// ("مستشفى القوات المسلحة بالرياض").
  Contact.@Nullable Place named(int k, int end) {
    return named(k, end, false);
  }

  private Contact.@Nullable Place named(int k, int end, boolean behind) {
    String key = text.key(k);
    Optional<Phrase> p = text.phraseAt(k);
    boolean by = behind && key.startsWith("ب");
    boolean fused = by || key.startsWith("لل") || key.startsWith("ل") && p.isEmpty();
    String bare = by ? key.substring(1) : key.startsWith("لل") ? "ا" + key : key;
    Contact.Place city = p.isPresent() && bare.equals("العاصمه") ? city(p.get()) : null;
    if (city != null) {
      return city;
    }
    if (capital(bare) && p.isEmpty()) {
      for (int at = k + 1; at < Math.min(end, k + 3); at++) {
        Optional<Phrase> q = text.phraseAt(at);
        if (q.isPresent()) {
          return clean(q, at)
              ? new Contact.Place(bare.equals("بلده")
                  ? new Span(text.token(k).span().start() + (by ? 1 : 0), q.get().span().end())
                  : q.get().span(), q.get().entities().get(0))
              : null;
        }
      }
      Span two = new Span(text.token(k).span().start() + (by ? 1 : 0), text.token(Math.min(k + 1, text.size() - 1)).span().end());
      if (!bare.equals("العاصمه") && text.word(k + 1) && k + 1 < end && text.phraseOver(k + 1).isEmpty()
          && text.key(k + 1).length() > 2 && !Particles.PREPOSITIONS.contains(text.key(k + 1)) && text.time(k + 1) == null) {
        return new Contact.Place(two, null); // مدينة no list knows
      }
      return bare.equals("العاصمه") && text.key(k + 1).startsWith("ال") && !Particles.RELATIVE.contains(text.key(k + 1))
          ? new Contact.Place(two, null)
          : null;
    }
    int taken = by || fused && !key.startsWith("لل") ? 1 : 0;
    if ((p.isEmpty() || by) && his(by ? bare : key, k)) {
      Contact.Place his = house(k, end, by ? 1 : 0); // في مكتبه بالديوان
      return his != null ? his : new Contact.Place(new Span(text.token(k).span().start() + (by ? 1 : 0), text.token(k).span().end()), null);
    }
    String kind = key.startsWith("لل") ? key.substring(2) : Clitics.withoutArticle(fused ? key.substring(1) : key);
    if (cues.is(Use.HOUSE, kind)) {
      return house(k, end, taken);
    }
    if (cues.is(Use.SEAT, kind) && text.phraseOver(k).stream().allMatch(q -> q.first() == k)) {
      Span name = p.isPresent() && !by ? p.get().span() : text.token(k).span();
      return new Contact.Place(new Span(Math.max(name.start(), text.token(k).span().start() + taken), name.end()), null); // الكرملين، البرلمان
    }
    return clean(p, k) ? new Contact.Place(p.orElseThrow().span(), p.orElseThrow().entities().get(0)) : null;
  }

  /// The place, building or institution at the token that somebody visits: any place, and what nobody is said to be "in": "زار شركة النفط", "قسم الطوارئ في
  /// المستشفى"; null when the token begins none.
  Contact.@Nullable Place site(int k, int end) {
    Contact.Place there = named(k, end);
    String key = text.key(k);
    boolean fused = key.startsWith("ل") && !key.startsWith("لل");
    String kind = key.startsWith("لل") ? key.substring(2) : Clitics.withoutArticle(fused ? key.substring(1) : key);
    if (there != null || !cues.is(Use.SITE, kind)) {
      return there;
    }
    Optional<Phrase> p = text.phraseAt(k);
    if (p.isPresent() && text.entities.entity(p.get().entities().get(0)).type() == Entity.Type.ORG) {
      Span name = p.get().span();
      Span first = text.token(k).span();
      return whole(new Contact.Place(new Span(key.startsWith("لل") ? first.start() : name.start(), name.end()), null));
    }
    return p.isPresent() ? null : house(k, end, fused ? 1 : 0);
  }

  /// A kind of place with the article and nothing else, as the object of a visit: "زار المستشفى"; null for any other word.
  Contact.@Nullable Place kind(int k) {
    String key = text.key(k);
    boolean plain = key.startsWith("ال") && cues.is(Use.HOUSE, Clitics.withoutArticle(key)) && text.phraseOver(k).isEmpty();
    return plain ? new Contact.Place(text.token(k).span(), null) : null;
  }

  /// The city behind its apposition, when that is taken for a place of its own: "العاصمة السعودية الرياض".
  private Contact.@Nullable Place city(Phrase apposition) {
    Optional<Phrase> next = text.phraseAt(apposition.end());
    return clean(next, apposition.end()) ? new Contact.Place(next.orElseThrow().span(), next.orElseThrow().entities().get(0)) : null;
  }

  /// Whether the phrase at the token is a place with nothing written to its front.
  private boolean clean(Optional<Phrase> p, int at) {
    return p.isPresent() && place(p.get()) && p.get().span().start() == text.token(at).span().start();
  }

  /// A kind of place with its genitive, its adjectives and the places it lies in.
  private Contact.@Nullable Place house(int k, int end, int taken) {
    Optional<Phrase> whole = text.phraseAt(k).filter(this::place);
    String entity = whole.isPresent() ? whole.get().entities().get(0) : null;
    int j = whole.isPresent() ? whole.get().end() : k + 1;
    boolean named = whole.isPresent() || text.key(k).startsWith("لل"); // زيارة للمنطقة
    String kind = text.key(k).substring(taken);
    boolean the = kind.startsWith("ال");
    boolean his = his(kind, k); // في مكتبه وزير المالية: nothing completes it but where it lies
    while (j < Math.min(end, k + 14)) {
      String key = text.key(j);
      Optional<Phrase> p = text.phraseAt(j);
      boolean within = p.isPresent() && p.get().span().start() > text.token(j).span().start() && key.startsWith("ب") && place(p.get());
      if (key.equals("في") && text.phraseAt(j + 1).filter(this::place).isPresent()) {
        named = named || j == k + 1 && !the; // في فندق في بيروت
        j = text.phraseAt(j + 1).orElseThrow().end();
      } else if (p.isPresent() && j == k + 1 && !named && key.startsWith("لل") && p.get().span().start() > text.token(j).span().start()) {
        j = p.get().end(); // قاعدة للأمم المتحدة
        named = true;
      } else if (within || p.isPresent() && (j == k + 1 && !named && !his && !the || j > k + 1 && open(j, k))
          && p.get().span().start() == text.token(j).span().start()) {
        entity = entity == null && place(p.get()) ? p.get().entities().get(0) : entity;
        j = p.get().end();
        named = true;
      } else if (p.isEmpty() && text.word(j) && text.time(j) == null && !Particles.RELATIVE.contains(key)
          && (key.startsWith("ال") && !text.is("lying", j) || key.startsWith("بال") || key.startsWith("ب")
              && cues.is(Use.HOUSE, key.substring(1))
              || (j == k + 1 && !his && !the && !text.key(k).startsWith("لل")
                  || cues.is(Use.LEAD, text.key(j - 1)) || j > k + 1 && open(j, k)
                  || text.key(j - 1).equals("الملك"))
                  && !Particles.PREPOSITIONS.contains(key) && !key.startsWith("و"))) {
        named = named || his || key.startsWith("ال") || j == k + 1 && cues.is(Use.HALL, text.key(k)) && text.phraseOver(j).isEmpty();
        j++;
      } else {
        break;
      }
    }
    return named ? new Contact.Place(new Span(text.token(k).span().start() + taken, text.token(j - 1).span().end()), entity) : null;
  }

  /// Whether the word before the token is a kind of place that its genitive is still to complete: "مقر ولاية", "بمدارس", or the word behind one.
  private boolean open(int j, int first) {
    String key = text.key(j - 1);
    String kind = key.startsWith("ب") ? key.substring(1) : key;
    return !key.startsWith("ال") && (cues.is(Use.HOUSE, kind) || j - 2 >= first && open(j - 1, first) && text.phraseOver(j - 1).isEmpty());
  }

  /// Whether an addition of place after the token can belong to the contact.
  private boolean belongs(int before, int first, int cue) {
    if (before < first || text.mark(before, "،,()-–ـ") || text.time(before) != null || before == cue
        || cues.is(Use.BLESSING, text.key(before)) || hall(before + 1)) {
      return true;
    }
    ContactCues.NounHit noun = before > cue && text.phraseOver(before).isEmpty() ? cues.noun(text.token(before)) : null;
    if (noun != null && noun.kind() == Contact.Kind.MEETING && !noun.definite() && !noun.suffix()) {
      return true; // أبلغ فلان فلانا، خلال اجتماع في أنقرة
    }
    if (before > cue && text.key(before).equals("ذلك") && TIMES.contains(text.key(before - 1))) {
      return true; // يستقبل قبل ذلك في
    }
    if (before > cue && cues.is(Use.STRETCH, text.key(before)) && text.phraseOver(before).isEmpty()) {
      return true; // يلتقيه خلال أيام في
    }
    if (cues.is(Use.MANNER, text.key(before))) {
      return belongs(before - 1, first, cue); // سرا في زيورخ، على انفراد في
    }
    if (before > cue && text.key(before - 1).equals("من") && text.key(before - 2).equals("ايا")) {
      return true; // التقى فلانا أو أيا من معاونيه في
    }
    for (int k = before; k >= Math.max(first, before - 12) && !text.mark(k, "،,؛."); k--) {
      if (text.key(k).equals("هامش")) {
        return true; // على هامش أعمال القمة في بكين
      }
    }
    Optional<Phrase> p = text.phraseOver(before > cue && text.quoteMark(before) ? before - 1 : before); // التقى «فلانا» في
    if (p.isPresent()) {
      return p.get().kind() != Phrase.Kind.GROUP || before >= cue;
    }
    return before > cue && before <= cue + 3 && plain(cue + 1, before) || cues.helper(text.token(before)) != null
        || text.key(before).startsWith("المنعقد") || Particles.ADVERBS.contains(text.key(before))
        || text.key(before - 1).equals("الدول"); // الدول الثلاث
  }

  /// The token after "في القاهرة" at the token, or the token itself.
  int after(int k) {
    for (int j = k + 1; text.key(k).equals("في") && j <= k + 3; j++) {
      Optional<Phrase> p = text.phraseAt(j);
      if (p.isPresent() && place(p.get())) {
        return p.get().end();
      }
    }
    return k;
  }

  private boolean plain(int from, int last) {
    for (int k = from; k <= last; k++) {
      if (Particles.PREPOSITIONS.contains(text.key(k)) && !text.key(k).equals("علي") && !Particles.RELATIVE.contains(text.key(k))) {
        return false;
      }
    }
    return true;
  }

  boolean place(Phrase p) {
    return text.entities.entity(p.entities().get(0)).type() == Entity.Type.LOC;
  }
}
