package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;

/// Cuts headline and body into sentences: at a line's end, and at . ؟ ! … ؛ outside quotations when a new sentence follows.
final class Sentences {

  private Sentences() {
  }

  static List<Sentence> in(String text, List<Token> tokens, Layout layout) {
    List<Sentence> out = new ArrayList<>();
    Span headline = layout.headline();
    if (headline != null) {
      cut(text, tokens, headline, List.of(), true, out);
    }
    List<Quotation> quotations = Quotations.in(text, layout);
    List<Span> body = layout.body();
    for (int i = 0; i < body.size(); i++) {
      Span paragraph = body.get(i);
      // a quotation that runs over the paragraph's end takes the next one with it
      while (i + 1 < body.size() && runsOver(quotations, paragraph)) {
        paragraph = paragraph.union(body.get(++i));
      }
      cut(text, tokens, paragraph, quotations, false, out);
    }
    return out;
  }

  private static boolean runsOver(List<Quotation> quotations, Span paragraph) {
    return quotations.stream().anyMatch(q -> q.closed() && q.span().start() < paragraph.end() && q.span().end() > paragraph.end());
  }

  private static void cut(String text, List<Token> tokens, Span part, List<Quotation> quotations, boolean headline, List<Sentence> out) {
    int i = firstAt(tokens, part.start());
    int first = i;
    while (i < tokens.size() && tokens.get(i).span().end() <= part.end()) {
      if (endsSentence(text, tokens, i, part, quotations)) {
        int end = i + 1;
        while (end < tokens.size() && tokens.get(end).span().end() <= part.end() && trails(tokens.get(end))) {
          end++;
        }
        add(tokens, first, end, headline, out);
        first = end;
        i = end;
      } else {
        i++;
      }
    }
    add(tokens, first, i, headline, out);
  }

  private static void add(List<Token> tokens, int first, int end, boolean headline, List<Sentence> out) {
    boolean words = false;
    for (int i = first; i < end && !words; i++) {
      words = tokens.get(i).kind() != Token.Kind.MARK;
    }
    if (words) {
      out.add(new Sentence(out.size(), new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end()), first, end, headline));
    }
  }

  /// Closing marks that follow the full stop belong to its sentence.
  private static boolean trails(Token t) {
    return t.kind() == Token.Kind.MARK && ("”»›)\"".contains(t.bare()) || ".؟!…".contains(t.bare()));
  }

  private static boolean endsSentence(String text, List<Token> tokens, int i, Span part, List<Quotation> quotations) {
    Token t = tokens.get(i);
    if (t.kind() != Token.Kind.MARK || !".؟!?…؛".contains(t.bare())) {
      return false;
    }
    int at = t.span().start();
    for (Quotation q : quotations) {
      if (q.content().contains(at) && (q.closed() || !t.bare().equals("."))) {
        // the last mark inside a quotation ends the sentence when nothing but the closing mark follows
        return q.closed() && q.content().end() == t.span().end() && startsNew(text, q.span().end(), part.end());
      }
    }
    if (t.bare().equals(".") && i > 0 && i + 1 < tokens.size() && tokens.get(i + 1).span().start() == t.span().end()) {
      Token before = tokens.get(i - 1);
      Token after = tokens.get(i + 1);
      if (before.key().length() == 1 && before.span().end() == at || after.kind() == Token.Kind.FOREIGN) {
        return false; // "ج.م.ع", "site.com"
      }
    }
    return !(t.bare().equals(".") && i > 0 && tokens.get(i - 1).key().length() == 1 && tokens.get(i - 1).kind() != Token.Kind.MARK
        && !tokens.get(i - 1).isNumber());
  }

  private static boolean startsNew(String text, int from, int end) {
    int i = from;
    while (i < end && (Character.isWhitespace(text.charAt(i)) || Folding.isInvisible(text.charAt(i)))) {
      i++;
    }
    return i >= end || "،,".indexOf(text.charAt(i)) < 0;
  }

  /// The index of the first token that starts at or after the offset.
  private static int firstAt(List<Token> tokens, int offset) {
    int lo = 0;
    int hi = tokens.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (tokens.get(mid).span().start() < offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}
