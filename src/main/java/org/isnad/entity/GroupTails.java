package org.isnad.entity;

import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Where somebody without a name belongs, told behind his noun right before the words that he says: "ضابط بالجيش إن", "مسؤول من حركة X إن", "مصدر
/// ملاحي بمطار بيروت أن", "عضو في المجلس المحلي للمدينة إن". What follows keeps the same words from being what a verb is about ("رحب ضابط بالاتفاق").
final class GroupTails {

  private static final int MOST_WORDS = 5;

  private final Scan scan;
  private final BodyNames bodies;

  GroupTails(Scan scan, BodyNames bodies) {
    this.scan = scan;
    this.bodies = bodies;
  }

  /// The index behind the words on where he belongs, whose body is added to the candidate; `end` when there are none.
  int end(Candidate c, int end) {
    boolean tied = scan.word(end) && scan.lists.people.tied.contains(scan.key(end)); // مسؤول مقرب من الحكومة
    int tie = tied ? end + 1 : end;
    String key = scan.key(tie);
    // "عضو في المجلس المحلي للمدينة", not "قال ضابط للمحكمة"
    boolean fused = key.length() > 3
        && (key.startsWith("ب") || key.startsWith("لل") && !c.inner.isEmpty() && !scan.lists.people.press.contains(key.substring(2)));
    if (!scan.word(tie)
        || fused && (scan.lists.function.isStop(key) || scan.lists.people.untied.contains(key.substring(1)) || Outlets.addressed(scan, tie))
        || !fused && !key.equals("من") && !(tied && (key.equals("في") || key.equals("علي")))) {
      return end;
    }
    int at = fused ? tie : tie + 1;
    Candidate body = body(at, fused);
    int to = body != null ? body.end : nouns(at, fused);
    boolean alone = body == null && (key.startsWith("ب") && fused && to == at + 1 // تحدث ضابط بالهاتف
        || key.equals("من") && !tied && scan.word(to) && scan.tokens.get(to).bare().startsWith("أ")); // طلب ضابط من الجنود أن
    if (to <= at || alone || !closes(to)) {
      return end;
    }
    if (body != null) {
      body.agent = true;
      c.inner.add(body);
    }
    return to;
  }

  private @Nullable Candidate body(int at, boolean fused) {
    Candidate known = bodies.at(at);
    Candidate body = known == null ? References.at(scan, at) : known; // ضابط في الجيش
    boolean behind = body != null && body.offset > scan.tokens.get(at).span().start();
    return body == null || body.type == Entity.Type.PER || behind != fused ? null : body;
  }

  /// The end of a definite noun phrase: "بقطاع النفط", "من المسلحين", "للمدينة"; the token itself when none stands there.
  private int nouns(int at, boolean fused) {
    String key = scan.key(at);
    boolean definite = fused ? key.startsWith("بال") || key.startsWith("لل") : scan.definite(at);
    int end = at + 1;
    while (end < at + MOST_WORDS && scan.word(end) && scan.definite(end) && !scan.timed(end)
        && !scan.lists.function.isStop(scan.key(end))) {
      definite = true;
      end++;
    }
    return definite && !scan.lists.function.isStop(key) && !scan.timed(at) ? end : at;
  }

  /// Whether the words said begin at the token, or behind a time or an outlet to whom they were said.
  private boolean closes(int i) {
    int k = i;
    while (k < i + MOST_WORDS && scan.timed(k)) {
      k++;
    }
    return scan.lists.function.that.contains(scan.key(k)) && !scan.key(k).startsWith("ب") || Outlets.addressed(scan, k);
  }
}
