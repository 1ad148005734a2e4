package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.text.QuotationMarks.Turn;

/// Finds quotations, also with marks that are unbalanced, doubled, mixed or turned the wrong way round.
///
/// A paragraph's marks are turned by their surroundings first ([QuotationMarks]), then paired as parentheses are; what is left open is
/// repaired: it closes at the next closing mark of its sentence, or ends with its sentence where a further quotation opens, or where the
/// reporter speaks again, or with its paragraph. It runs over a paragraph's end only if the next paragraph's first mark closes.
/// Linear in the length of the text; thread-safe.
public final class Quotations {

  /// First words with which the reporter takes over again after an unclosed quotation.
  private static final Set<String> REPORTER = WordSet.of("كما", "وقال", "وقالت", "واضاف", "واضافت", "وتابع", "وتابعت", "واوضح", "واوضحت",
      "واكد",
      "واكدت", "واشار", "واشارت", "وذكر", "وذكرت", "ولفت", "ولفتت", "وشدد", "وشددت", "واعلن", "واعلنت", "وكان", "وكانت", "بدوره", "وبدوره",
      "بدورها");

  private static final int OPEN = -1;
  private static final int CLOSES = -2;

  private final String text;
  private final List<Quotation> out = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /// The outer quotations of headline and body, in order, without overlap.
  public static List<Quotation> in(String text, Layout layout) {
    Quotations found = new Quotations(text);
    Span headline = layout.headline();
    if (headline != null) {
      found.scan(QuotationMarks.in(text, headline), headline, 0, QuotationMarks.NONE);
    }
    QuotationMarks marks = QuotationMarks.NONE;
    int from = 0;
    List<Span> body = layout.body();
    for (int i = 0; i < body.size(); i++) {
      marks = i == 0 ? QuotationMarks.in(text, body.get(0)) : marks;
      QuotationMarks next = i + 1 < body.size() ? QuotationMarks.in(text, body.get(i + 1)) : QuotationMarks.NONE;
      from = found.scan(marks, body.get(i), from, next) ? 1 : 0;
      marks = next;
    }
    found.out.sort((a, b) -> a.span().compareTo(b.span()));
    return apart(found.out);
  }

  /// The quotations without those that begin inside an earlier one: a headline or a paragraph told twice may be read from both.
  private static List<Quotation> apart(List<Quotation> sorted) {
    List<Quotation> out = new ArrayList<>(sorted.size());
    int end = 0;
    for (Quotation q : sorted) {
      if (q.span().start() >= end) {
        out.add(q);
        end = q.span().end();
      }
    }
    return out;
  }

  /// Reads one paragraph from the mark with index `from`; returns whether its last quotation took the first mark of the next one.
  private boolean scan(QuotationMarks marks, Span paragraph, int from, QuotationMarks next) {
    int[] partner = partners(marks, from);
    int[] nextClose = nextCloses(marks, partner);
    int i = from;
    while (i < marks.size()) {
      if (partner[i] == CLOSES) {
        i++;
      } else if (partner[i] >= 0) {
        add(marks.start(i), marks.end(partner[i]), marks.end(i), marks.start(partner[i]), true);
        i = partner[i] + 1;
      } else if (i + 1 == marks.size() && next.size() > 0 && next.turn(0) == Turn.CLOSES) {
        add(marks.start(i), next.end(0), marks.end(i), next.start(0), true);
        return true;
      } else {
        i = repair(marks, i, nextClose[i], paragraph);
      }
    }
    return false;
  }

  /// Ends the quotation that mark `i` opens and nothing closes; returns the mark to go on at.
  private int repair(QuotationMarks marks, int i, int close, Span paragraph) {
    int nextMark = i + 1 < marks.size() ? i + 1 : -1;
    int limit = nextMark >= 0 ? marks.start(nextMark) : paragraph.end();
    boolean opensAgain = nextMark >= 0 && nextMark != close;
    int stop = sentenceEnd(marks.end(i), limit, !opensAgain);
    if (opensAgain && stop < 0 && close >= 0) {
      add(marks.start(i), marks.end(close), marks.end(i), marks.start(close), true);
      return close + 1;
    }
    int end = stop >= 0 ? stop : limit;
    add(marks.start(i), end, marks.end(i), end, false);
    return i + 1;
  }

  /// The end of the last sentence before `limit`, or of the first one after which the reporter speaks; -1 if there is none.
  private int sentenceEnd(int from, int limit, boolean reporterOnly) {
    int last = -1;
    for (int k = from; k + 1 < limit; k++) {
      if (".؟!…".indexOf(text.charAt(k)) < 0 || !Character.isWhitespace(text.charAt(k + 1))) {
        continue;
      }
      int word = k + 2;
      int end = word;
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (REPORTER.contains(Folding.key(text.substring(Math.min(word, end), end)))) {
        return k + 1;
      }
      last = reporterOnly ? -1 : k + 1;
    }
    return last;
  }

  /// For each mark the one that closes it, [#OPEN] if none does, or [#CLOSES] if it opens nothing.
  private static int[] partners(QuotationMarks marks, int from) {
    int[] partner = new int[marks.size()];
    int[] stack = new int[marks.size()];
    int depth = 0;
    for (int i = from; i < marks.size(); i++) {
      boolean closes = switch (marks.turn(i)) {
        case OPENS -> false;
        case CLOSES -> true;
        case EITHER -> depth > 0;
      };
      if (!closes) {
        partner[i] = OPEN;
        stack[depth++] = i;
      } else {
        partner[i] = CLOSES;
        if (depth > 0) {
          partner[stack[--depth]] = i;
        }
      }
    }
    return partner;
  }

  /// For each mark the next one after it that closes, or -1.
  private static int[] nextCloses(QuotationMarks marks, int[] partner) {
    int[] out = new int[marks.size()];
    int next = -1;
    for (int i = marks.size() - 1; i >= 0; i--) {
      out[i] = next;
      next = partner[i] == CLOSES ? i : next;
    }
    return out;
  }

  private void add(int start, int end, int contentStart, int contentEnd, boolean closed) {
    Span content = new Span(contentStart, Math.max(contentStart, contentEnd)).trim(text);
    if (closed) {
      content = withoutDoubled(content, text.charAt(start), text.charAt(end - 1)).trim(text);
    }
    if (!content.isEmpty()) {
      out.add(new Quotation(new Span(start, closed ? end : content.end()), content, closed));
    }
  }

  /// Without a second mark of the same shape at both ends: ""words"".
  private Span withoutDoubled(Span content, char opening, char closing) {
    int s = content.start();
    int e = content.end();
    while (e - s > 1 && isMark(text.charAt(s)) && text.charAt(s) == opening && text.charAt(e - 1) == closing) {
      s++;
      e--;
    }
    return new Span(s, e);
  }

  /// Whether the character is a quotation mark.
  public static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '‹' || c == '›' || c == '„' || c == '‟' || c == '＂';
  }
}
