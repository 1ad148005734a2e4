package org.isnad.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Who wrote the article: a short line at its top that holds a place or an outlet and a name, and nothing else ("أربيل: هيوا عزيز", "كتب - صادق الحرز:").
/// In such a line a name is whatever stands between the marks, however unusual its words.
final class Bylines {

  private static final int SENTENCES = 5;
  private static final int TOKENS = 14;
  private static final int MOST_WORDS = 5;
  private static final String MARKS = "-–—ـ:/|()،,.«»\"{}[]*";
  private static final Set<String> WRITES = Set.of("كتب", "كتبت", "تقرير", "حوار", "تصوير", "متابعه", "اعداد", "ترجمه", "تغطيه", "بقلم",
      "حاوره", "حاورته", "خاص", "مراسلنا", "وكالات", "ا", "د", "م");

  private final Scan scan;

  Bylines(Scan scan) {
    this.scan = scan;
  }

  /// The names of writers, by their first token.
  Map<Integer, Candidate> find() {
    Map<Integer, Candidate> out = new HashMap<>();
    List<Sentence> top = scan.document.sentences().stream().limit(SENTENCES).filter(s -> s.end() - s.first() <= TOKENS).toList();
    for (Sentence s : top) {
      scan.limit = s.end();
      line(s, out);
    }
    return out;
  }

  private void line(Sentence s, Map<Integer, Candidate> out) {
    Map<Integer, Candidate> names = new HashMap<>();
    boolean placed = false;
    int i = s.first();
    while (i < s.end()) {
      if (scan.mark(i, MARKS) || scan.quote(i)) {
        i++;
        continue;
      }
      int to = i;
      while (scan.word(to)) {
        to++;
      }
      if (to == i) {
        return; // a number or another script
      }
      int from = i;
      i = to;
      boolean signed = WRITES.contains(scan.key(from));
      if (signed) {
        placed = true;
        from++;
      }
      if (to - from > 1 && scan.key(to - 1).equals("في")) {
        to--; // كتبت فلانة في «الأخبار»
      }
      int place = named(from);
      if (from == to || place == to) {
        placed = true;
        continue;
      }
      if (to - from > 2 && scan.mark(to, ":") && named(to - 1) == to) {
        placed = true;
        to--; // صنعاء: فلان  الرياض: فلان
      }
      Candidate name = name(from, to, signed);
      if (name == null) {
        return;
      }
      names.put(from, name);
    }
    if (placed) {
      out.putAll(names);
    }
  }

  /// The end of a known place or body at the token, or the token.
  private int named(int i) {
    if (!scan.word(i)) {
      return i;
    }
    var m = scan.lexicon.entityForms().exactAt(scan.tokens, i);
    var outlet = scan.outlets == null ? null : scan.outlets.bare(scan, i);
    int end = m != null && m.values().get(0).type() != Entity.Type.PER ? m.end() : i;
    return outlet == null ? end : Math.max(end, outlet.end());
  }

  private @Nullable Candidate name(int from, int to, boolean signed) {
    if (to - from < 2 || to - from > MOST_WORDS) {
      return null;
    }
    boolean like = false;
    for (int k = from; k < to; k++) {
      String key = scan.key(k);
      boolean given = scan.lexicon.givenNames().getOrDefault(key, 0) >= 10 || scan.words.nameShare(key) >= 0.35;
      boolean god = key.equals("الله") && k > from || scan.key(k + 1).equals("الله") && k + 1 < to
          || k > from && scan.key(k - 1).equals("عبد");
      if (!given && !god && !(signed && like) && !FunctionWords.NAME_PARTICLES.contains(key)
          && (scan.ordinary(k) || FunctionWords.isStop(key) || scan.lexicon.titles().exactAt(scan.tokens, k) != null)) {
        return null;
      }
      like |= given;
    }
    if (!like) {
      return null;
    }
    Candidate c = new Candidate(from, to, scan.tokens.get(from).span().start(), Phrase.Kind.NAME, Entity.Type.PER);
    c.name = scan.span(from, to);
    c.nameKeys = scan.keys(from, to, c.offset);
    return c;
  }
}
