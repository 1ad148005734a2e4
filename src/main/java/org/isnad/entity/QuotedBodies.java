package org.isnad.entity;

import org.isnad.claim.Entity;
import org.jspecify.annotations.Nullable;

/// Bodies that no list knows, told in quotation marks where only a body can stand: "زعيم «جند الأرض»", "شبكتا «إن تي كي» و«سبوت»".
final class QuotedBodies {

  private static final int MOST_WORDS = 4;
  /// How far back the marks of a sentence are counted, in tokens.
  private static final int REACH = 60;
  private static final String OPENING = "«“";
  private static final String CLOSING = "»”";

  private final Scan scan;
  private final NameParts parts;

  QuotedBodies(Scan scan) {
    this.scan = scan;
    this.parts = new NameParts(scan);
  }

  /// The name without the quotation mark whose partner stands outside it: "الهلال الأحمر» الليبي".
  static String paired(String name) {
    int straight = name.indexOf('"');
    if (straight >= 0 && straight == name.lastIndexOf('"')) {
      return paired(without(name, straight));
    }
    for (int k = 0; k < OPENING.length(); k++) {
      int open = name.indexOf(OPENING.charAt(k));
      int close = name.indexOf(CLOSING.charAt(k));
      if (open < 0 != close < 0) {
        return paired(without(name, Math.max(open, close)));
      }
    }
    return name;
  }

  private static String without(String name, int at) {
    return (name.substring(0, at) + name.substring(at + 1)).replace("  ", " ").strip();
  }

  /// Whether the mark opens a quotation: by its shape, or because an even number of its kind stands before it in the sentence.
  private boolean opening(int quote) {
    String mark = scan.tokens.get(quote).bare();
    if ("»”’".contains(mark)) {
      return false;
    }
    int before = 0;
    for (int k = quote - 1; k >= 0 && k > quote - REACH && !scan.mark(k, ".؟!"); k--) {
      if (scan.tokens.get(k).bare().equals(mark)) {
        before++;
      }
    }
    return "«“‘".contains(mark) || before % 2 == 0;
  }

  /// The body whose name the opening mark begins, or null when words said stand in the marks. Its end is that of the closing mark's token, not counted.
  @Nullable
  Candidate at(int quote) {
    int end = scan.quote(quote) && opening(quote) ? parts.quoted(quote) : quote;
    if (scan.lists.function.isStop(scan.key(quote + 1)) || end <= quote + 1 || end - quote > MOST_WORDS + 2 || parts.said(quote)) {
      return null;
    }
    int first = quote + 1;
    int last = end - 1;
    while (first < last && scan.quote(first)) {
      first++;
    }
    while (last > first && scan.quote(last - 1)) {
      last--;
    }
    if (!scan.in(first) || !scan.tokens.get(first).isWord() || last <= first) {
      return null;
    }
    Candidate c = new Candidate(first, last, scan.tokens.get(first).span().start(), Phrase.Kind.NAME, Entity.Type.ORG);
    c.name = scan.span(first, last);
    c.nameKeys = scan.keys(first, last, c.offset);
    return c;
  }
}
