package org.isnad.text;

import org.isnad.text.Furniture.Use;

/// Tells furniture by a block's own words and signs, wherever it stands.
final class PageCues {

  /// Words of a line of counters at most.
  private static final int COUNTERS = 8;
  /// Where the code points of arrows and little pictures begin.
  private static final int PICTURES = 0x2190;

  private PageCues() {
  }

  /// Whether the block is furniture by itself.
  static boolean isFurniture(String text, PageBlock block) {
    return isSigns(block) || isPhrase(block) || isClock(block.plain, text, block) || isCounter(text, block) || isCode(text, block)
        || isAddress(text, block)
        || isPost(text, block);
  }

  /// Nothing but marks: rules of stars or dots. A single mark may be the rest of a broken line.
  private static boolean isSigns(PageBlock block) {
    return block.words == 0 && block.span.length() >= 3 && !block.stopped;
  }

  private static boolean isPhrase(PageBlock block) {
    if (block.plain.isEmpty()) {
      return false;
    }
    Furniture known = Furniture.shipped();
    return known.is(Use.EXPORT, block.plain) || isOpening(block) || isHead(block) || isEnd(block) || isLines(block.plain)
        || block.words <= 12 && block.plain.contains("الحقوق محفوظه");
  }

  /// One phrase, or a row of them: the names of a share bar.
  private static boolean isLines(String plain) {
    String rest = plain;
    while (!rest.isEmpty()) {
      int taken = Furniture.shipped().start(Use.LINE, rest);
      if (taken == 0) {
        return false;
      }
      rest = rest.substring(taken).stripLeading();
    }
    return true;
  }

  /// Whether what follows the article begins: "التعليقات (3)".
  static boolean isEnd(PageBlock block) {
    int end = Furniture.shipped().start(Use.END, block.plain);
    return end > 0 && isNumber(block.plain.substring(end).strip());
  }

  /// A whole sentence of some length must open with a phrase that no reporter would use.
  private static boolean isOpening(PageBlock block) {
    int start = Furniture.shipped().start(Use.START, block.plain);
    return start > 0 && (!block.stopped || block.words <= 12 || start >= 20);
  }

  /// Whether the block announces other articles.
  static boolean isHead(PageBlock block) {
    Furniture known = Furniture.shipped();
    int link = known.start(Use.LINK, block.plain);
    return link > 0 && !block.stopped || known.is(Use.LIST, block.plain);
  }

  /// Times and dates of a page: numbers beside words of time, nothing else.
  private static boolean isClock(String plain, String text, PageBlock block) {
    if (plain.isEmpty() || block.stopped) {
      return false;
    }
    boolean number = false;
    boolean word = false;
    Furniture known = Furniture.shipped();
    for (int i = 0; i < plain.length();) {
      int space = plain.indexOf(' ', i);
      int end = space < 0 ? plain.length() : space;
      String token = plain.substring(i, end);
      if (isNumber(token)) {
        number = true;
      } else if (known.is(Use.CLOCK, token)) {
        word = true;
      } else {
        return false;
      }
      i = end + 1;
    }
    String raw = block.span.of(text);
    return number && (word || raw.indexOf(':') > 0 || raw.indexOf('/') > 0 || raw.indexOf('-') > 0)
        || plain.startsWith("منذ ") || plain.startsWith("قبل ");
  }

  /// The numbers of readers and reactions that a site prints: "عدد القراءات 512", "• 87 مشاهدة", "3دقائق", or numbers beside pictures.
  private static boolean isCounter(String text, PageBlock block) {
    if (block.plain.isEmpty() || block.stopped || block.words > COUNTERS) {
      return false;
    }
    boolean number = false;
    boolean word = false;
    for (String token : block.plain.split(" ")) {
      int digits = 0;
      while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
        digits++;
      }
      number |= digits > 0;
      String rest = token.substring(digits);
      if (!rest.isEmpty() && !Furniture.shipped().is(Use.COUNTER, rest)) {
        return false;
      }
      word |= rest.length() > 1;
    }
    return number && (word || block.span.of(text).codePoints().anyMatch(c -> c >= PICTURES));
  }

  private static boolean isNumber(String token) {
    // 1444هـ and 2023م are written together
    int end = token.length() > 4 && "هم".indexOf(token.charAt(token.length() - 1)) >= 0 ? token.length() - 1 : token.length();
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Style sheets and scripts: braces and no Arabic to speak of.
  private static boolean isCode(String text, PageBlock block) {
    int open = text.indexOf('{', block.span.start(), block.span.end());
    String raw = open >= 0 || block.words <= Page.SHORT ? block.span.of(text) : "";
    return open >= 0 && arabic(raw) * 5 < raw.length() || raw.startsWith("<script") || raw.startsWith("<style") || raw.startsWith("<!--")
        || raw.startsWith("window.") || raw.startsWith("var ") && raw.endsWith(";");
  }

  /// A web or mail address and little else.
  private static boolean isAddress(String text, PageBlock block) {
    if (block.words == 0 || block.words > 4) {
      return false;
    }
    String raw = block.span.of(text);
    boolean address = raw.contains("http://") || raw.contains("https://") || raw.startsWith("www.") || raw.indexOf('@') >= 0;
    return address && arabic(raw) * 2 < raw.length();
  }

  /// Posts: a closing picture link, or an account with the signs that only posts have.
  private static boolean isPost(String text, PageBlock block) {
    if (EmbeddedPosts.end(text, block.span) == block.span.end()) {
      return true;
    }
    if (block.span.length() > 500) {
      return false;
    }
    String raw = block.span.of(text);
    boolean tags = raw.startsWith("#") && raw.indexOf(' ') < 0;
    return tags || hasAccount(raw) && (raw.endsWith("…") || raw.indexOf('#') >= 0 || raw.contains("t.co/")) || isSignature(raw);
  }

  /// The line under a post, or a post that ends so: "– Name (@account) 20 فبراير 2024".
  static boolean isSignature(String raw) {
    return raw.contains("(@") && Character.isDigit(raw.charAt(raw.length() - 1));
  }

  /// Whether an account is named: "@name".
  static boolean hasAccount(String raw) {
    int at = raw.indexOf('@');
    return at >= 0 && at + 2 < raw.length() && raw.charAt(at + 1) < 128 && Character.isLetterOrDigit(raw.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(raw.charAt(at - 1)));
  }

  private static int arabic(String raw) {
    int n = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= '\u0620' && c <= '\u06ff') {
        n++;
      }
    }
    return n;
  }
}
