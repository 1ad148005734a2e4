package org.isnad.text;

import org.isnad.article.Span;

/// Posts of social networks that a page shows inside an article. What tells them is the short link to a picture at their end.
final class EmbeddedPosts {

  private static final String[] LINKS = {"pic.twitter.com/", "pic.x.com/", "https://t.co/", "http://t.co/"};
  /// A post is shorter than this; a line that is longer holds article text before the post.
  private static final int LONGEST_POST = 420;
  private static final int SHORTEST_POST = 20;

  private EmbeddedPosts() {
  }

  /// The offset after the first post's closing link in the span, or -1.
  static int end(String text, Span span) {
    for (String link : LINKS) {
      int at = text.indexOf(link, span.start(), span.end());
      if (at >= 0) {
        int end = at;
        while (end < span.end() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00a0') {
          end++;
        }
        return end;
      }
    }
    return -1;
  }

  /// Where the post that ends with the span begins: with the line if that is short, else after the last full stop that a space follows -
  /// posts are printed without spaces at their own line ends - or, for a Latin one, after the last Arabic letter.
  ///
  /// @param line whether the span is a whole line
  static int start(String text, Span span, boolean line) {
    boolean latin = isLatin(text, span);
    if (line && !latin && span.length() <= LONGEST_POST) {
      return span.start();
    }
    int link = span.end();
    while (link > span.start() && !Character.isWhitespace(text.charAt(link - 1))) {
      link--;
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

  /// Whether most of the last sixty letters before the link are Latin.
  private static boolean isLatin(String text, Span span) {
    int latin = 0;
    int arabic = 0;
    int link = Math.max(text.lastIndexOf("pic.", span.end()), span.start());
    for (int i = link - 1; i >= span.start() && latin + arabic < 60; i--) {
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
