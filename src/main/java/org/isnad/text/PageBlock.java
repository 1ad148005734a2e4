package org.isnad.text;

import org.isnad.article.Span;

/// A line of a page, or a block inside a line, with what its shape tells. Mutable in its role only; lives inside one [Page].
final class PageBlock {

  /// What the block is to the article.
  enum Role {
    BODY, NOISE, HEADLINE, REPEATED, CREDIT
  }

  final Span span;
  /// line ends between the block before and this one; 0 when both stand in one line
  final int breaks;
  final int words;
  /// whether it ends as a sentence does, closing marks aside
  final boolean stopped;
  /// the text for comparison, empty for a block of more than [Page#SHORT] words
  final String plain;
  Role role = Role.BODY;

  PageBlock(String text, Span span, int breaks) {
    this.span = span;
    this.breaks = breaks;
    this.words = words(text, span);
    this.stopped = ".؟?!…؛".indexOf(last(text, span)) >= 0;
    this.plain = words <= Page.SHORT ? Furniture.plain(span.of(text)) : "";
  }

  boolean isBody() {
    return role == Role.BODY;
  }

  /// Whether it may be a tag, a label, a name or the title of another article: few words and no sentence's end.
  boolean isNominal(int most) {
    return words > 0 && words <= most && !stopped;
  }

  /// The last character that is neither white space nor a closing mark.
  static char last(String text, Span span) {
    int i = span.end() - 1;
    while (i >= span.start() && (Character.isWhitespace(text.charAt(i)) || Folding.isInvisible(text.charAt(i))
        || Quotations.isMark(text.charAt(i)) || ")]\u00a0'".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i >= span.start() ? text.charAt(i) : ' ';
  }

  private static int words(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
      }
    }
    return words;
  }
}
