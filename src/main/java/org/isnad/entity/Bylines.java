package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.text.Sentence;
import org.isnad.text.Token;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Who wrote the article, and for whom: a short line at its top that holds places, outlets and names, and nothing else ("أربيل: هيوا عزيز",
/// "كتب - صادق الحرز:", "محمد أبو شعر - سبق:"), alone or before the first sentence. In such a line a name is whatever stands between the marks, however
/// unusual its words, and an outlet is told by its bare name.
final class Bylines {

  private static final int SENTENCES = 5;
  private static final int TOKENS = 14;
  private static final int MOST_WORDS = 5;
  private static final String MARKS = "-–—ـ:/|()،,.«»\"{}[]*";
  private static final Set<String> PAPERS = WordSet.of("newspaper", "site");
  private static final Set<String> FROM = WordSet.of("من", "في");

  private final Scan scan;
  private final BodyNames bodies;

  Bylines(Scan scan) {
    this.scan = scan;
    this.bodies = new BodyNames(scan);
  }

  /// The names of writers, places and outlets, by their first token.
  Map<Integer, Candidate> find() {
    Map<Integer, Candidate> out = new HashMap<>();
    for (Sentence s : scan.document.sentences().stream().limit(SENTENCES).toList()) {
      int colon = s.first();
      boolean dash = false;
      while (colon < s.end() && colon < s.first() + TOKENS && !scan.tokens.get(colon).is(":")) {
        dash |= scan.tokens.get(colon).kind() == Token.Kind.MARK && DASHES.contains(scan.tokens.get(colon).bare());
        colon++;
      }
      if (s.end() - s.first() <= TOKENS) {
        scan.limit = s.end();
        line(s.first(), s.end(), out);
      } else if (dash && colon < s.end() && scan.tokens.get(colon).is(":")) {
        scan.limit = colon;
        line(s.first(), colon, out);
      }
    }
    return out;
  }

  private static final String DASHES = "-–—ـ(";

  /// The places and outlets of the line that credits the whole story above it ("القدس - رويترز"): it is no sentence of the article.
  List<Candidate> credit() {
    Span credit = scan.document.layout().agencyLine();
    List<Sentence> sentences = scan.document.sentences();
    Candidate foreign = english(scan.document.layout().agency());
    if (foreign != null) {
      return List.of(foreign);
    }
    Sentence last = sentences.isEmpty() ? null : sentences.getLast();
    if (credit == null || last == null || last.span().start() < credit.start()) {
      return List.of();
    }
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < scan.tokens.size() && scan.tokens.get(i).span().start() < credit.start()) {
      i++;
    }
    int end = i;
    while (end < scan.tokens.size() && scan.tokens.get(end).span().start() < credit.end()) {
      end++;
    }
    scan.limit = end;
    boolean apart = true;
    while (i < end) {
      Candidate one = apart ? named(i) : null;
      boolean whole = one != null && (one.end == end || scan.tokens.get(one.end).kind() != Token.Kind.WORD);
      if (one != null && whole) {
        out.add(one);
        i = one.end;
      } else {
        apart = scan.tokens.get(i).kind() != Token.Kind.WORD;
        i++;
      }
    }
    return out;
  }

  /// "المصدر: Al Jazeera": the outlet that a line outside the sentences credits by its English name, or null.
  private @Nullable Candidate english(@Nullable Span agency) {
    if (agency == null || scan.outlets == null
        || scan.document.sentences().stream().anyMatch(s -> s.span().start() < agency.end() && agency.start() < s.span().end())) {
      return null;
    }
    var outlet = scan.outlets.english(scan.document.text(agency));
    int first = 0;
    while (first < scan.tokens.size() && scan.tokens.get(first).span().start() < agency.start()) {
      first++;
    }
    int end = first;
    while (end < scan.tokens.size() && scan.tokens.get(end).span().end() <= agency.end()) {
      end++;
    }
    if (outlet == null || end == first) {
      return null;
    }
    Candidate c = new Candidate(first, end, agency.start(), Phrase.Kind.NAME, Entity.Type.ORG);
    c.known = outlet;
    c.sort = outlet.kind();
    c.name = agency;
    c.nameKeys = scan.keys(first, end, agency.start());
    return c;
  }

  private void line(int first, int end, Map<Integer, Candidate> out) {
    Map<Integer, Candidate> names = new HashMap<>();
    boolean placed = false;
    boolean paper = false;
    int i = first;
    while (i < end) {
      if (scan.mark(i, MARKS) || scan.quote(i) || scan.tokens.get(i).kind() == Token.Kind.FOREIGN) {
        i++;
        continue;
      }
      int to = i;
      while (scan.word(to)) {
        to++;
      }
      if (to == i) {
        return; // a number
      }
      int from = i;
      i = to;
      boolean signed = scan.lists.media.signing.contains(scan.key(from));
      if (signed) {
        placed = true;
        from++;
      }
      if (to - from > 1 && scan.key(to - 1).equals("في")) {
        to--; // كتبت فلانة في «الأخبار»
      }
      if (from < to && FROM.contains(scan.key(from))) {
        from++; // «الاقتصادية» من الرياض
      }
      Candidate place = from < to ? named(from) : null;
      if (from == to || place != null && place.end == to) {
        placed = true;
        if (place != null && !(paper && place.sort.equals("newspaper"))) { // اليوم - الخبر: the paper and a town
          names.put(from, place);
          paper |= PAPERS.contains(place.sort);
        }
        continue;
      }
      Candidate last = to - from > 2 ? named(to - 1) : null;
      if (last != null && (scan.mark(to, ":") || to - from > 3 && FROM.contains(scan.key(to - 2)))) {
        placed = true;
        names.put(to - 1, last);
        to -= FROM.contains(scan.key(to - 2)) ? 2 : 1; // صنعاء: فلان  الرياض: فلان
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

  /// The known place or body at the token, or an outlet by its bare name; or null.
  private @Nullable Candidate named(int i) {
    if (!scan.word(i)) {
      return null;
    }
    Candidate known = bodies.at(i);
    if (known != null && (known.type == Entity.Type.PER || known.known == null || known.offset > scan.tokens.get(i).span().start())) {
      known = null;
    }
    var outlet = scan.outlets == null ? null : scan.outlets.bare(scan, i);
    if (outlet == null || outlet.end() > scan.limit || known != null && known.end > outlet.end()) {
      return known;
    }
    if (known != null && known.end == outlet.end()) {
      if (known.type == Entity.Type.ORG) {
        known.known = known.known == Outlets.only(outlet) ? known.known : null; // الجزيرة: the channel or the newspaper
      }
      return known;
    }
    Candidate c = new Candidate(i, outlet.end(), scan.tokens.get(i).span().start(), Phrase.Kind.NAME, Entity.Type.ORG);
    c.known = Outlets.only(outlet);
    c.sort = outlet.values().get(0).kind();
    c.name = scan.span(i, outlet.end());
    c.nameKeys = scan.keys(i, outlet.end(), c.offset);
    return c;
  }

  private boolean surely(String key) {
    return scan.words.nameShare(key) >= 0.5 && scan.lexicon.givenNames().containsKey(key);
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
          || k > from && scan.lists.name.takingAny.contains(scan.key(k - 1));
      boolean family = k > from && k == to - 1 && to - from <= 3 && surely(scan.key(from)); // محمد طالبي
      if (!given && !god && !(signed && like) && !(family && !scan.lists.function.isStop(key)) && !scan.lists.name.particles.contains(key)
          && (scan.ordinary(k) || scan.lists.function.isStop(key) || scan.lexicon.titles().exactAt(scan.tokens, k) != null)) {
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
