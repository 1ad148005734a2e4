package org.isnad.entity;

import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Companies that no list knows, named right behind a word for shares ("سهم موبايلي السعودية", "سهما التصنيع واتحاد عذيب") or in a list of companies
/// ("أسهم شركات الوفاق للتأمين، ومدار وسبكيم").
final class ListedCompanies {

  /// The sort of these candidates.
  static final String LISTED = "listed company";

  private ListedCompanies() {
  }

  /// The company that begins at the token, or null.
  static @Nullable Candidate at(Scan scan, @Nullable Candidate before, int i) {
    if (!scan.word(i) || !scan.market()) {
      return null;
    }
    String key = scan.key(i);
    boolean shares = scan.lists.topic.shares.contains(scan.key(i - 1));
    boolean several = scan.lists.topic.companies.contains(scan.key(i - 1)) && scan.definite(i) && scan.key(i + 1).startsWith("لل");
    if (shares || several) {
      return company(scan, i, 0);
    }
    if (scan.quote(i - 1) && scan.lists.topic.shares.contains(scan.key(i - 2))) {
      return new QuotedBodies(scan).at(i - 1);
    }
    boolean goesOn = before != null && before.sort.equals(LISTED) && key.startsWith("و") && key.length() > 3
        && (before.end == i || before.end + 1 == i && scan.mark(before.end, "،,"));
    return goesOn ? company(scan, i, 1) : null;
  }

  private static @Nullable Candidate company(Scan scan, int i, int taken) {
    String first = scan.key(i).substring(taken);
    if (scan.lists.topic.noCompanies.contains(first) || scan.lists.function.isStop(first) || first.length() < 3
        || scan.nisba(first) != null && taken > 0
        || first.endsWith("ها") && first.length() > 4 || taken > 0 && !first.startsWith("ال") && scan.count(first) > 400 || scan.future(i)
        || verb(first) && (taken > 0 || first.startsWith("ي"))) {
      return null;
    }
    int end = i + 1;
    boolean definite = first.startsWith("ال");
    if (!definite && scan.word(end) && !scan.lists.function.isStop(scan.key(end)) && !scan.key(end).startsWith("و")
        && !scan.key(end).startsWith("ب")
        && (scan.definite(end) || scan.lexicon.entityForms().exactAt(scan.tokens, end) != null || scan.count(scan.key(end)) <= 12)
        && !verb(scan.key(end))) {
      end++; // مصرف البلاد، اتحاد عذيب
    }
    while (end - i < 4 && scan.definite(end) && PersonNames.adjectival(scan.key(end))) {
      end++;
    }
    if (scan.key(end).startsWith("لل") && scan.key(end).length() > 4 && !scan.lists.body.aims.contains(scan.key(end))) {
      end++;
      while (end - i < 5 && scan.definite(end) && PersonNames.adjectival(scan.key(end))) {
        end++; // المواساة للخدمات الطبية
      }
    }
    int offset = scan.tokens.get(i).span().start() + taken;
    Candidate c = new Candidate(i, end, offset, Phrase.Kind.NAME, Entity.Type.ORG);
    c.name = scan.span(i, end, offset);
    c.nameKeys = scan.keys(i, end, offset);
    c.sort = LISTED;
    return c;
  }

  /// A verb of the present or past that tells what the shares did.
  private static boolean verb(String key) {
    return key.length() < 6 && ("يت".indexOf(key.charAt(0)) >= 0 || key.endsWith("ت")) && !key.startsWith("تا");
  }
}
