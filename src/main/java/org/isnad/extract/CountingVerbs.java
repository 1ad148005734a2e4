package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Measures;

/// Knows the verbs of counting, recording and estimating, whose subject is credited with what they count: "وثق المرصد", "فقدرت الوزارة", "سجلت 8 وفيات".
record CountingVerbs(Text text, Measures measures) {

  /// Pronouns written to a verb for what it is about.
  private static final List<String> OBJECTS = List.of("ها", "هم", "هن");

  /// The verb at the token without a conjunction written to it.
  String bare(int k) {
    String key = text.key(k);
    boolean joined = (key.startsWith("و") || key.startsWith("ف")) && key.length() > 3 && !measures.words("tallies").contains(key);
    return joined ? key.substring(1) : key;
  }

  /// Whether such a verb stands at the token, before the figure at `token`.
  boolean counts(int k, int token) {
    return tallies(k) || cases(k, token) || estimates(bare(k)) || revises(k, token) || sees(k);
  }

  /// Whether a verb of recording stands at the token: "أحصى".
  boolean tallies(int k) {
    return measures.words("tallies").contains(bare(k));
  }

  /// Whether the verb changes a tally that stands: "رفع رئيس البلدية، سالم علي، الحصيلة إلى 40".
  private boolean revises(int k, int token) {
    if (!measures.words("revising-tallies").contains(bare(k))) {
      return false;
    }
    for (int i = k + 2; i < token && !text.mark(i, ".؛"); i++) {
      if (measures.words("revised-tallies").contains(text.key(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether somebody who reports sees it for himself: "شاهد مراسل لوكالة رويترز تسع سيارات".
  boolean sees(int k) {
    return measures.words("eyewitnesses").contains(text.key(k + 1)) && measures.words("seeing").contains(bare(k));
  }

  /// Whether the verb estimates, with its object written to it or not: "قدرتها مصالح الوزارة بـ".
  private boolean estimates(String verb) {
    return measures.words("estimating").contains(verb)
        || !verb.equals("قدرها") && !verb.equals("قدرهم") && OBJECTS.stream()
            .anyMatch(o -> verb.endsWith(o) && measures.words("estimating").contains(verb.substring(0, verb.length() - 2)));
  }

  /// Whether cases are what is recorded: "سجلت الوزارة 8 وفيات، ليرتفع العدد إلى 311".
  boolean cases(int k, int token) {
    if (!bare(k).startsWith("سجل")) {
      return false;
    }
    for (int i = k + 1; i <= token + 1; i++) {
      if (measures.words("cases").contains(text.key(i))) {
        return true;
      }
    }
    return false;
  }
}
