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
      if (d.type != Entity.Type.PER || d.roles.stream().noneMatch(r -> r.head().equals(trade) && allows(scan, r, nisba))) {
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

  private static boolean allows(Scan scan, Candidate.Role role, @Nullable Nisba nisba) {
    return nisba == null || role.countries().isEmpty() || role.countries().contains(scan.country(nisba));
  }
}
