package org.isnad.text;

import org.isnad.article.Span;

/// Posts of social networks that a page shows inside an article. What tells them is the short link to a picture at their end.
final class EmbeddedPosts {

  /// A post is shorter than this; a line that is longer holds article text before the post.
  private static final int LONGEST_POST = 420;
  private static final int SHORTEST_POST = 20;
  /// Tags and a second link after a post's first link.
  private static final int LONGEST_ENDING = 80;

  private EmbeddedPosts() {
  }

  /// The offset after the first post's closing link in the span, or -1.
  static int end(String text, Span span) {
    int at = link(text, span.start(), span.end());
    if (at < 0) {
      return -1;
    }
    int end = linkEnd(text, at, span.end());
    // a shortened address may come before the picture's
    int picture = link(text, end, Math.min(span.end(), end + LONGEST_ENDING));
    return picture >= 0 ? linkEnd(text, picture, span.end()) : end;
  }

  /// The first ".co" of "pic.twitter.com/", "pic.x.com/" or "://t.co/", or -1.
  private static int link(String text, int from, int to) {
    for (int at = text.indexOf(".co", from, to); at >= 0; at = text.indexOf(".co", at + 1, to)) {
      boolean picture = text.startsWith(".com/", at) && (text.startsWith("pic.twitter", at - "pic.twitter".length())
          || text.startsWith("pic.x", at - "pic.x".length()));
      if (picture || text.startsWith("://t.co/", at - "://t".length())) {
        return at;
      }
    }
    return -1;
  }

  private static int linkEnd(String text, int at, int to) {
    int end = at;
    while (end < to && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00a0') {
      end++;
    }
    return end;
  }

  /// Where the post that ends with the span begins: with the line if that is short, else after the last full stop that a space follows -
  /// posts are printed without spaces at their own line ends - or, for a Latin one, after the last Arabic letter.
  ///
  /// @param line whether the span is a whole line
  static int start(String text, Span span, boolean line) {
    int link = span.end();
    while (link > span.start() && !Character.isWhitespace(text.charAt(link - 1))) {
      link--;
    }
    boolean latin = isLatin(text, new Span(span.start(), link));
    if (line && !latin && span.length() <= LONGEST_POST) {
      return span.start();
    }
    int lastLetter = -1;
    for (int i = link - 1; i > span.start(); i--) {
      char c = text.charAt(i);
      if (c >= '\u0620' && c <= '\u06ff' && latin) {
        lastLetter = i;
        break;
      }
      if (!latin && Character.isWhitespace(c) && endsSentence(text, i, span.start()) && link - i > SHORTEST_POST) {
        return i + 1;
      }
    }
    if (lastLetter < 0) {
      return span.start();
    }
    int i = lastLetter + 1;
    while (i < link && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return Math.min(i + 1, link);
  }

  private static boolean endsSentence(String text, int space, int from) {
    int i = space - 1;
    while (i > from && Quotations.isMark(text.charAt(i))) {
      i--;
    }
    return ".؟!".indexOf(text.charAt(i)) >= 0;
  }

  /// Whether most of the last sixty letters are Latin.
  private static boolean isLatin(String text, Span span) {
    int latin = 0;
    int arabic = 0;
    for (int i = span.end() - 1; i >= span.start() && latin + arabic < 60; i--) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        latin++;
      } else if (c >= '\u0620' && c <= '\u06ff') {
        arabic++;
      }
    }
    return latin > arabic;
  }
}
