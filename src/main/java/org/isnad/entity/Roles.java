package org.isnad.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Resolves a role that stands alone to the person whom the text names in it, else makes a holder without a name of it.
final class Roles {

  /// how far back a word for any official reaches, in UTF-16 units
  private static final int REACH = 700;

  private final Scan scan;
  private final List<Draft> drafts;
  private final OfficeMatch offices;

  Roles(Scan scan, List<Draft> drafts) {
    this.scan = scan;
    this.drafts = drafts;
    this.offices = new OfficeMatch(scan.lists.office);
  }

  Draft resolve(Candidate c) {
    Candidate.Role role = c.office != null ? c.office : c.roles.get(0);
    Draft before = null;
    long at = -1;
    Draft after = null;
    int next = Integer.MAX_VALUE;
    boolean told = !role.countries().isEmpty() || !role.bodies().isEmpty();
    boolean counterpart = c.office != null && c.roles.get(0).head().startsWith("نظير");
    Draft owner = counterpart && role.countries().isEmpty() ? latest(c.offset) : null;
    for (Draft d : drafts) {
      if (d.type != Entity.Type.PER && d.type != Entity.Type.GRP || !countryAllows(role, d)) {
        continue;
      }
      if (d == owner || counterpart && !role.countries().isEmpty() && d.type == Entity.Type.PER && !ofCountry(role, d)) {
        continue; // التقى وزير النقل سالم حسن نظيره التركي: he is not his own counterpart
      }
      int fit = d.roles.stream().mapToInt(r -> offices.fit(role, r)).max().orElse(0);
      boolean unnamed = d.type == Entity.Type.GRP && sameWords(c, d)
          && (definite(c) || !scan.lists.office.generic.contains(role.head()) || Groups.normal(d.name).equals(Groups.normal(name(c))));
      boolean generic = fit == 0 && definite(c) && scan.lists.office.generic.contains(role.head()) && role.title().equals(role.head())
          && (d.type == Entity.Type.PER || d.holder) && role.bodies().isEmpty() && sameCountry(role, d) && sameGender(role, d);
      if (d.type == Entity.Type.GRP && scan.lists.office.generic.contains(role.head()) && !unnamed) {
        fit = 0;
      }
      if (fit == 0 && !generic && !unnamed && d.type == Entity.Type.PER && !counterpart
          && d.roles.stream().anyMatch(r -> ShortenedOffice.of(scan, role, r))) {
        fit = 1;
      }
      if (fit == 0 && !generic && !unnamed) {
        continue;
      }
      for (Span place : d.places) {
        if (place.start() < c.offset) {
          if (generic && !unnamed && c.offset - place.start() > REACH) {
            continue;
          }
          long value = place.start() + 1_000_000L * (unnamed ? Math.max(fit, 2) : fit);
          if (value > at) {
            at = value;
            before = d;
          }
        } else if (fit > 0
            && d.roles.stream().anyMatch(r -> offices.fit(role, r) > 0)
            && (told || role.title().contains(" ") && d.roles.stream().anyMatch(r -> offices.fit(role, r) > 0 && bare(r)))
            && d.type == Entity.Type.PER && place.start() < next) {
          next = place.start();
          after = d;
        }
      }
    }
    Draft same = before != null ? before : after != null ? after : told ? namedLater(role, c.offset) : null;
    if (same != null) {
      same.roles.add(role);
      return same;
    }
    return unnamed(c);
  }

  /// "الوزير سامح شكري" after "وزير الخارجية المصري": the one person whom the text calls later by the head of the office alone, or null.
  private @Nullable Draft namedLater(Candidate.Role role, int offset) {
    if (!scan.lists.office.ministerial.contains(role.head()) && !scan.lists.office.sent.contains(role.head())
        || !role.title().contains(" ") && role.countries().isEmpty()) {
      return null;
    }
    Draft only = null;
    for (Draft d : drafts) {
      if (d.roles.stream().noneMatch(r -> r.head().equals(role.head())) || d.type != Entity.Type.PER && d.type != Entity.Type.GRP) {
        continue;
      }
      boolean bare = d.type == Entity.Type.PER && d.roles.stream()
          .allMatch(r -> !r.head().equals(role.head()) || r.title().equals(r.head()) && bare(r)) && countryAllows(role, d)
          && d.places.stream().allMatch(p -> p.start() > offset);
      if (!bare || only != null) {
        return null;
      }
      only = d;
    }
    return only;
  }

  /// The holder told last before the place.
  private @Nullable Draft latest(int offset) {
    Draft last = null;
    int at = -1;
    for (Draft d : drafts) {
      for (Span place : d.type == Entity.Type.PER ? d.places : List.<Span>of()) {
        if (place.start() < offset && place.start() > at) {
          at = place.start();
          last = d;
        }
      }
    }
    return last;
  }

  /// Whether the person is known, or told, to be of one of the countries.
  private static boolean ofCountry(Candidate.Role role, Draft d) {
    return d.known != null && d.known.country() != null && role.countries().contains(d.known.country())
        || d.roles.stream().anyMatch(r -> r.countries().stream().anyMatch(role.countries()::contains));
  }

  /// A holder without a name.
  Draft unnamed(Candidate c) {
    Candidate.Role role = c.roles.get(0);
    Draft d = new Draft(Entity.Type.GRP, c.groupNames.isEmpty() ? scan.text(role.span()) : c.groupNames.get(0), List.of());
    d.roles.add(role);
    d.holder = !c.plural;
    if (c.office != null) {
      d.roles.add(c.office);
    }
    drafts.add(d);
    return d;
  }

  private boolean definite(Candidate c) {
    return scan.key(c.first).startsWith("ال") || scan.key(c.first).startsWith("وال");
  }

  private static boolean bare(Candidate.Role r) {
    return r.countries().isEmpty() && r.bodies().isEmpty();
  }

  private String name(Candidate c) {
    return c.groupNames.isEmpty() ? scan.text(scan.span(c.first, c.end, c.offset)) : c.groupNames.get(0);
  }

  /// Whether all that the phrase says of a holder without a name was said of him: "المسؤول الأميركي" after "مسؤول أميركي كبير".
  private boolean sameWords(Candidate c, Draft d) {
    List<String> words = List.of(Groups.normal(name(c)).split(" "));
    List<String> said = List.of(Groups.normal(d.name).split(" "));
    return words.get(0).equals(said.get(0)) && said.containsAll(words) && !said.contains("اخر");
  }

  /// A person known to belong to one country holds no office of another.
  private boolean countryAllows(Candidate.Role role, Draft d) {
    return d.known == null || d.known.country() == null || role.countries().isEmpty() || role.countries().contains(d.known.country())
        || role.bodies().stream().anyMatch(b -> b.known == null || !b.known.kind().equals("country"));
  }

  /// "المسؤولة" takes up a woman, one whose offices are told in the feminine; "المسؤول" nobody whose are.
  private static boolean sameGender(Candidate.Role role, Draft d) {
    boolean woman = d.roles.stream().anyMatch(r -> r.head().endsWith("ه"));
    return role.head().endsWith("ه") == woman;
  }

  private static boolean sameCountry(Candidate.Role role, Draft d) {
    if (role.countries().isEmpty()) {
      return true;
    }
    Set<String> known = new HashSet<>();
    if (d.known != null && d.known.country() != null) {
      known.add(d.known.country());
    }
    d.roles.forEach(r -> {
      known.addAll(r.countries());
      r.bodies().forEach(b -> {
        if (b.known != null && b.known.country() != null) {
          known.add(b.known.country());
        }
      });
    });
    return known.isEmpty() || known.stream().anyMatch(role.countries()::contains);
  }
}
