package org.isnad.entity;

import java.util.List;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Nisba;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks and is called by nothing but his trade or rank: "ويقول الشاعر" after "الشاعر السوري كامل الحمدان".
final class TradesTakenUp {

  /// Where headlines and leads end, in UTF-16 units: they call somebody so before he is named.
  private static final int LEAD = 120;

  private TradesTakenUp() {
  }

  /// The person of that trade told last, or, in a headline or lead, the only one of that trade whom the article names later; null when there is none.
  static @Nullable Draft of(Candidate c, Scan scan, List<Draft> drafts) {
    String key = scan.keys(c.first, c.first + 1, c.offset).get(0);
    int words = c.end - c.first;
    Nisba nisba = words == 2 ? scan.nisba(c.first + 1) : null;
    if (c.sort.equals(UnknownSpeakers.UNKNOWN) && words > 1 && words < 5 && scan.definite(c.end - 1)
        && office(c, scan, drafts) instanceof Draft holder) {
      return holder;
    }
    if (!c.sort.equals(UnknownSpeakers.UNKNOWN) || !key.startsWith("ال") || words > 2 || words == 2 && nisba == null || !c.inner.isEmpty()
        || scan.lexicon.heads().at(scan.tokens, c.first) != null) {
      return null;
    }
    String trade = Clitics.withoutArticle(key);
    Draft last = null;
    int at = -1;
    Draft next = null;
    int more = 0;
    for (Draft d : drafts) {
      if (d.type != Entity.Type.PER || d.roles.stream().noneMatch(r -> r.head().equals(trade) && allows(scan, r, nisba))
          && !(words == 1 && called(d, key, c.offset, scan))) {
        continue;
      }
      more++;
      next = d;
      for (Span place : d.places) {
        if (place.start() < c.offset && place.start() > at) {
          at = place.start();
          last = d;
        }
      }
    }
    return last != null ? last : c.offset < LEAD && more == 1 ? next : null;
  }

  /// Whether the noun stood right before the person's name, or an adjective of it did: "النازح" after "النازح محمد حسن", "المحامية" after "المحامية التونسية
  /// سعاد حسن".
  private static boolean called(Draft d, String noun, int before, Scan scan) {
    for (Span place : d.places) {
      int i = place.start() < before ? first(scan, place.start()) : 0;
      int described = i > 1 && scan.definite(i - 1) && PersonNames.adjectival(scan.key(i - 1)) ? i - 2 : i - 1;
      if (i > 0 && (scan.key(i - 1).equals(noun) || i > 1 && scan.key(described).equals(noun))) {
        return true;
      }
    }
    return false;
  }

  /// The index of the token that begins at the offset or holds it.
  private static int first(Scan scan, int offset) {
    int low = 0;
    int high = scan.tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (scan.tokens.get(mid).span().end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /// The person told before in the office that the words shorten, told last: "مدرب الهلال" after "مدرب فريق الهلال اليوناني سالم حسن".
  private static @Nullable Draft office(Candidate c, Scan scan, List<Draft> drafts) {
    Candidate.Role brief = new Candidate.Role(scan.span(c.first, c.end, c.offset), "", "", List.of(), List.of());
    Draft last = null;
    int at = -1;
    for (Draft d : drafts) {
      int place = d.type != Entity.Type.PER || d.roles.stream().noneMatch(r -> ShortenedOffice.of(scan, brief, r))
          ? -1
          : d.places.stream().mapToInt(Span::start).filter(p -> p < c.offset).max().orElse(-1);
      if (place > at) {
        at = place;
        last = d;
      }
    }
    return last;
  }

  private static boolean allows(Scan scan, Candidate.Role role, @Nullable Nisba nisba) {
    return nisba == null || role.countries().isEmpty() || role.countries().contains(scan.country(nisba));
  }
}
