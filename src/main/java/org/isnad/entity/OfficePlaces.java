package org.isnad.entity;

import java.util.List;
import org.isnad.claim.Entity;
import org.isnad.text.Clitics;

/// Where an office is, told between it and its holder's name: "رئيس اللجنة بالغرفة التجارية بجدة سعيد الحارثي".
final class OfficePlaces {

  /// How far a name may stand behind the preposition where what it governs is unknown, in tokens.
  private static final int REACH = 6;

  private final Scan scan;
  private final BodyNames bodies;
  private final PersonNames persons;
  private final FramedNames framed;

  OfficePlaces(Scan scan, BodyNames bodies, PersonNames persons, FramedNames framed) {
    this.scan = scan;
    this.bodies = bodies;
    this.persons = persons;
    this.framed = framed;
  }

  /// "مدير البرامج في مجتمع جميل عبدالله طلب": where a full name begins behind words that no list knows, with nothing else behind it; or `at`.
  int beyond(int at) {
    boolean by = scan.key(at).startsWith("ب") && !scan.lists.function.isStop(scan.key(at)); // not "بعد", which tells when he spoke
    if (!scan.key(at).equals("في") && !by || titled(at)) {
      return at;
    }
    for (int k = at + 1; k < at + REACH && scan.word(k) && !scan.lists.function.isStop(scan.key(k)) && !scan.key(k).startsWith("و"); k++) {
      if (own(k - 1) || own(k)) {
        return at; // استقبل الأمير في مكتبه بالإمارة خالد العنزي
      }
      boolean given = scan.words.nameShare(scan.key(k)) >= 0.5 && scan.lexicon.givenNames().containsKey(scan.key(k));
      int end = k > at + 1 ? Math.max(persons.free(k), given ? framed.at(k) : k) : k;
      if (end > k + 1 && persons.offset(k) == scan.tokens.get(k).span().start()) {
        return !scan.word(end) || scan.lists.function.isStop(scan.key(end)) ? k : at;
      }
    }
    return at;
  }

  private boolean own(int i) {
    return WordShapes.owned(scan.tokens.get(i).bare()) && scan.words.nameShare(scan.key(i)) < 0.2
        && scan.words.placeShare(scan.key(i)) < 0.2;
  }

  /// Whether somebody else begins at the token, whom "ب" brings in: "اجتمع الوزير التونسي بالوزير سعيد الحارثي".
  private boolean titled(int i) {
    var title = scan.key(i).startsWith("ب") ? scan.lexicon.titles().at(scan.tokens, i) : null;
    return title != null && title.clitics() != null && title.clitics().preposition().equals("ب");
  }

  /// The index behind the places that "و" joins to the first: "بمنطقة الخليج وشمال أفريقيا ووسط آسيا".
  int joined(int from, List<Candidate> found) {
    int end = from;
    while (scan.key(end).startsWith("و")) {
      Candidate next = bodies.at(end);
      if (next == null || next.type != Entity.Type.LOC || next.offset != scan.tokens.get(end).span().start() + 1) {
        break;
      }
      found.add(next);
      end = next.end;
    }
    return end;
  }

  /// Whether somebody who is sent stands right before the token, with adjectives: "نائبة المبعوث الأممي إلى".
  private boolean sent(int i) {
    int k = i - 1;
    while (k > i - 4 && scan.definite(k) && !scan.lists.office.sent.contains(Clitics.withoutArticle(scan.key(k)))) {
      k--;
    }
    return scan.lists.office.sent.contains(Clitics.withoutArticle(scan.key(k)));
  }

  /// The end of what tells where an office is, or `i`; the bodies and places of it are added.
  int where(int i, List<Candidate> found) {
    String key = scan.key(i);
    boolean apart = key.equals("في") || key.equals("لدي") || key.equals("الي") && sent(i);
    if (!apart && !(key.startsWith("ب") && key.length() > 3) || titled(i)) {
      return i;
    }
    int at = apart ? i + 1 : i;
    if (apart && scan.lists.place.governed.contains(scan.key(at))) {
      at++;
    }
    Candidate body = scan.word(at) ? bodies.at(at) : null;
    if (body != null && body.type != Entity.Type.PER && (apart || body.offset > scan.tokens.get(i).span().start())) {
      found.add(body);
      return body.type == Entity.Type.LOC ? joined(body.end, found) : body.end;
    }
    var head = apart ? null : scan.lexicon.heads().at(scan.tokens, i);
    boolean headed = head != null && head.clitics() != null && scan.definite(head.end());
    if (!apart && key.startsWith("بال") && key.length() > 5 || headed) {
      int end = i + 1;
      while (scan.definite(end) && PersonNames.adjectival(scan.key(end)) && persons.afterTitle(end) == end) {
        end++;
      }
      return end;
    }
    return i;
  }
}
