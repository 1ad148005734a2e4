package org.isnad.entity;

import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// "و" written to a name: it joins the name to what stands before, unless the whole is a name itself as وليد and ويلسون are ("والتقى فلان ومشهور الحربي",
/// "صالح القميزي وساري عمرو").
record AndNames(Scan scan) {

  /// A given name by the lists that is hardly there by chance.
  private static final int LISTED = 10;

  /// The name without the "و" before it, and ended before the "و" of the next one; null where "و" and one word were taken for a name.
  ///
  /// @param before the phrase before it, or null
  @Nullable
  Candidate apart(@Nullable Candidate before, Candidate c) {
    if (c.type != Entity.Type.PER || c.name == null || c.kind == Phrase.Kind.GROUP || c.known != null) {
      return c;
    }
    ended(c);
    if (c.kind != Phrase.Kind.NAME || !c.roles.isEmpty() || c.offset != scan.tokens.get(c.first).span().start() || !joins(c.first)) {
      return c;
    }
    String key = scan.key(c.first);
    boolean behind = before != null && before.type == Entity.Type.PER && before.name != null
        && (before.end == c.first || before.end == c.first - 1 && scan.mark(before.end, "،,"));
    String rest = key.substring(1);
    if (c.end == c.first + 1) {
      return behind ? stripped(c) : scan.writers.containsValue(c) ? c : null; // وتأزيم
    }
    String bare = scan.tokens.get(c.first).bare();
    boolean name = behind || bare.startsWith("وأ") || bare.startsWith("وإ") || given(rest) || scan.words.nameShare(rest) >= 0.3
        || scan.count(rest) > scan.count(key);
    return name ? stripped(c) : c;
  }

  /// Ends the name before a further one that "و" joins to it.
  private void ended(Candidate c) {
    int start = c.first;
    while (start < c.end && c.name != null && scan.tokens.get(start).span().end() <= c.name.start()) {
      start++;
    }
    for (int k = start + 1; k < c.end; k++) {
      if (scan.word(k) && joins(k) && next(k, start, c.end)) {
        int offset = c.name == null ? c.offset : c.name.start();
        c.end = k;
        c.name = scan.span(start, k, offset);
        c.nameKeys = scan.keys(start, k, offset);
        c.aliases.clear();
        return;
      }
    }
  }

  private boolean next(int k, int start, int end) {
    String bare = scan.tokens.get(k).bare();
    String rest = scan.key(k).substring(1);
    boolean name = given(rest) || scan.words.nameShare(rest) >= 0.4 || bare.startsWith("وأ") || bare.startsWith("وإ");
    return name && (k + 1 < end || k - start > 1) && !scan.lists.name.particles.contains(scan.key(k - 1));
  }

  /// Whether "و" stands before a word of which the whole is no name.
  private boolean joins(int i) {
    String key = scan.key(i);
    return key.length() > 3 && key.charAt(0) == 'و' && !scan.lexicon.givenNames().containsKey(key)
        && !scan.lexicon.surnames().containsKey(key) && scan.words.nameShare(key) < 0.5;
  }

  private boolean given(String key) {
    return scan.lexicon.givenNames().getOrDefault(key, 0) >= LISTED;
  }

  private Candidate stripped(Candidate c) {
    Candidate out = c.from(c.first, c.offset + 1);
    out.end = c.end;
    out.name = scan.span(c.first, c.end, out.offset);
    out.nameKeys = scan.keys(c.first, c.end, out.offset);
    return out;
  }
}
