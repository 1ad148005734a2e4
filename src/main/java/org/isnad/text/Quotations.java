package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;

/// Finds quotations, also with marks that are unbalanced, doubled or turned the wrong way round.
///
/// Directed marks (“ ” « » ‹ ›) open or close by their shape unless that makes no sense, the straight mark by its surroundings: it opens before a
/// letter after a space, a clitic or a colon, it closes otherwise. A quotation that is not closed runs over a paragraph break only when the
/// next paragraph goes on without a new opening and closes it; else it ends with its paragraph.
public final class Quotations {

  private Quotations() {
  }

  /// The outer quotations of headline and body, in order.
  public static List<Quotation> in(String text, Layout layout) {
    List<Quotation> out = new ArrayList<>();
    Span headline = layout.headline();
    if (headline != null) {
      scan(text, headline, List.of(), out);
    }
    List<Span> body = layout.body();
    int from = 0;
    for (int i = 0; i < body.size(); i++) {
      Span paragraph = body.get(i);
      Span rest = new Span(Math.max(paragraph.start(), from), Math.max(paragraph.end(), from));
      from = Math.max(from, scan(text, rest, body.subList(i + 1, body.size()), out));
    }
    return out;
  }

  /// Scans one paragraph; returns where to go on.
  private static int scan(String text, Span paragraph, List<Span> next, List<Quotation> out) {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      if (!opens(text, i, paragraph)) {
        i++;
        continue;
      }
      int close = close(text, i + 1, paragraph.end());
      if (close >= 0) {
        add(text, i, close, out);
        i = close + 1;
        while (i < paragraph.end() && isMark(text.charAt(i)) && !opensByShape(text.charAt(i))) {
          i++;
        }
        continue;
      }
      if (!next.isEmpty()) {
        Span after = next.get(0);
        int far = close(text, after.start(), after.end());
        int opening = firstOpening(text, after);
        if (far >= 0 && (opening < 0 || opening >= far)) {
          add(text, i, far, out);
          return far + 1;
        }
      }
      Span content = new Span(i + 1, paragraph.end()).trim(text);
      if (!content.isEmpty()) {
        out.add(new Quotation(new Span(i, paragraph.end()), content, false));
      }
      return paragraph.end();
    }
    return paragraph.end();
  }

  private static void add(String text, int open, int close, List<Quotation> out) {
    Span content = new Span(open + 1, close).trim(text);
    if (!content.isEmpty()) {
      out.add(new Quotation(new Span(open, close + 1), content, true));
    }
  }

  private static int firstOpening(String text, Span paragraph) {
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (opens(text, i, paragraph)) {
        return i;
      }
    }
    return -1;
  }

  /// The next mark from `from` that closes; directed openings inside nest.
  private static int close(String text, int from, int end) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!isMark(c)) {
        continue;
      }
      if ((c == '«' || c == '‹') && depth < 3) {
        depth++;
      } else if (opensByShape(c) && startsWord(text, i, end) && afterGap(text, i)) {
        depth++; // “ inside: a nested quotation
      } else if (depth > 0) {
        depth--;
      } else {
        return i;
      }
    }
    if (depth > 0) {
      for (int i = from; i < end; i++) {
        if (isMark(text.charAt(i)) && !opensByShape(text.charAt(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean opens(String text, int i, Span paragraph) {
    char c = text.charAt(i);
    if (!isMark(c)) {
      return false;
    }
    if (c == '«' || c == '‹') {
      return true;
    }
    return startsWord(text, i, paragraph.end()) || opensByShape(c);
  }

  private static boolean startsWord(String text, int i, int end) {
    int k = i + 1;
    while (k < end && (Folding.isInvisible(text.charAt(k)) || text.charAt(k) == '.' || text.charAt(k) == ' ' && k == i + 1)) {
      k++;
    }
    return k < end
        && (Character.isLetterOrDigit(text.charAt(k)) || isMark(text.charAt(k)) || text.charAt(k) == '(' || text.charAt(k) == '[');
  }

  private static boolean afterGap(String text, int i) {
    if (i == 0) {
      return true;
    }
    char c = text.charAt(i - 1);
    return Character.isWhitespace(c) || c == ':' || c == '(' || c == 'ـ'
        || (c == 'ب' || c == 'ل' || c == 'و') && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
  }

  private static boolean opensByShape(char c) {
    return c == '“' || c == '«' || c == '‹' || c == '„';
  }

  /// Whether the character is a quotation mark.
  public static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '‹' || c == '›' || c == '„' || c == '‟' || c == '＂';
  }
}
