package org.isnad.entity;

import java.util.List;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Cues;

/// Whom somebody calls upon or accuses, and who was read as the end of his own name: "طالبت لجنة الحقوق الحكومة ب". No definite noun but an adjective
/// stands behind a definite one in one noun phrase.
record SwallowedObjects(Scan scan, Cues cues, BodyNames bodies) {

  private static final int SHORTEST = 2;

  /// Cuts the candidate behind a verb of saying where another body or group begins in it.
  void cut(Candidate c) {
    if (c.end - c.first < SHORTEST || c.known != null || c.type == Entity.Type.PER && c.name != null || c.first == 0
        || c.type == Entity.Type.LOC || !c.members.isEmpty()
        || c.kind != Phrase.Kind.GROUP && c.kind != Phrase.Kind.NAME && (c.kind != Phrase.Kind.ROLE || c.name != null)) {
      return;
    }
    Cues.Hit verb = cues.at(scan.tokens.get(c.first - 1));
    if (scan.lists.function.that.contains(scan.key(c.end))) {
      return; // أكد مؤتمر الدول الأطراف أن: nobody is called upon
    }
    if (verb == null || !verb.finite() || verb.cue().form().object()) {
      return;
    }
    for (int k = c.first + (c.kind == Phrase.Kind.NAME ? SHORTEST : 1); k < c.end; k++) {
      if (scan.definite(k) && (another(c.first, k - 1)
          || (scan.definite(k - 1) || c.kind != Phrase.Kind.ROLE && described(c.first, k - 1)) && other(c.first, k))) {
        cut(c, k);
        return;
      }
    }
  }

  /// Whether an adjective of the indefinite noun stands at the token, which no definite noun can complete: "مصادر حقوقية الحكومة", not "كثير من أهالي
  /// المدينة" or "مسؤولي هيئة القناة".
  private boolean described(int first, int i) {
    return i > first && !scan.definite(first) && !scan.definite(i) && !scan.lists.function.isStop(scan.key(i - 1))
        && scan.lexicon.titles().exactAt(scan.tokens, i) == null && scan.lexicon.heads().exactAt(scan.tokens, i) == null
        && (scan.nisba(i) != null || scan.lists.office.modifiers.contains(scan.key(i)) || PersonNames.adjectival("ال" + scan.key(i)));
  }

  /// Whether "آخر" ends an indefinite noun phrase at the token: "مصدر آخر الحصيلة".
  private boolean another(int first, int i) {
    return i > first && !scan.definite(first) && (scan.key(i).equals("اخر") || scan.key(i).equals("اخري") || scan.key(i).equals("اخرون"));
  }

  /// Whether the definite noun at the token begins another body or group of people.
  private boolean other(int first, int i) {
    if (cues.words("called-upon").contains(scan.key(i))) {
      return true;
    }
    if (scan.nisba(i) != null || scan.lexicon.titles().exactAt(scan.tokens, i) != null || PersonNames.adjectival(scan.key(i))) {
      return false;
    }
    if (i > first + 1 && References.at(scan, i) != null) {
      return true;
    }
    Candidate body = bodies.at(i);
    return body != null && body.type == Entity.Type.ORG && body.offset == scan.tokens.get(i).span().start();
  }

  private void cut(Candidate c, int end) {
    c.end = end;
    c.inner.removeIf(in -> in.end > end);
    if (c.name != null) {
      c.name = scan.span(c.first, end, c.offset);
      c.nameKeys = scan.keys(c.first, end, c.offset);
    }
    if (!c.roles.isEmpty()) {
      Candidate.Role told = c.roles.get(0);
      c.roles.set(0, new Candidate.Role(scan.span(c.first, end, c.offset), told.head(), String.join(" ", scan.keys(c.first, end, c.offset)),
          told.countries(), told.bodies().stream().filter(b -> b.end <= end).toList()));
    }
    if (!c.groupNames.isEmpty()) {
      c.groupNames.clear();
      c.groupNames.addAll(List.of(scan.text(scan.span(c.first, end, c.offset))));
    }
  }
}
