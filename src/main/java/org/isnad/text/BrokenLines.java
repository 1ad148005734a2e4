package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.text.PageBlock.Role;

/// Joins paragraphs that an export has broken at every link: "رئيس الوزراء⏎بنيامين نتنياهو⏎، الذي ...".
final class BrokenLines {

  private static final int LONGEST_LINK = 6;
  /// No more words stand in a name that is a link.
  private static final int LONGEST_NAME = 3;
  /// No fewer words stand in the half of a sentence before it.
  private static final int SHORTEST_HALF = 5;
  private static final int LONGEST_OPEN = 6;
  private static final int WIDEST = 110;
  /// Words that end no line unless it is broken.
  private static final Set<String> OPEN = WordSet.of("في", "من", "الي", "علي", "عن", "مع", "ان", "بان", "كان", "وكان", "بين", "بعد", "قبل",
      "او",
      "ضد", "منذ", "حتي", "لدي", "عبر", "الذي", "التي", "وقال", "وقالت", "ويقول", "وتقول", "وذكر", "وذكرت", "واكد", "واكدت", "واعلن",
      "واعلنت", "وافاد", "وافادت", "وكانت", "واتهم", "واتهمت");
  /// Words with which no paragraph begins behind an unfinished line.
  private static final Set<String> ON = WordSet.of("في", "من", "الي", "علي", "عن", "مع", "ان", "بان", "التي", "الذي", "الذين", "ضد", "بين",
      "عبر", "حول");

  private BrokenLines() {
  }

  /// Whether the page breaks lines inside sentences: a line begins with a mark that nothing begins with, or two end in a preposition.
  static boolean isBroken(Page page) {
    int signs = 0;
    for (int i = 1; i < page.size(); i++) {
      PageBlock block = page.get(i);
      if (block.breaks != 1 || page.get(i - 1).stopped) {
        continue;
      }
      if (continues(page, block)) {
        signs += 2;
      } else if (endsOpen(page.get(i - 1), page.text) || isLink(page, i) || aroundLink(page, i)) {
        signs++;
      }
    }
    return signs >= 2;
  }

  /// Whether a name alone stands on the line between two halves of a sentence: "التقى الوزير في العاصمة المصرية⏎عبد الفتاح السيسي⏎وبحث معه".
  private static boolean isLink(Page page, int i) {
    if (i < 2 || i + 1 >= page.size()) {
      return false;
    }
    PageBlock before = page.get(i - 1);
    PageBlock after = page.get(i + 1);
    return page.get(i).isNominal(LONGEST_NAME) && before.breaks == 1 && before.words >= SHORTEST_HALF && !before.isNominal(LONGEST_LINK)
        && after.breaks == 1 && !after.isNominal(LONGEST_NAME) && PageBlock.last(page.text, before.span) != ':'
        && PageBlock.last(page.text, page.get(i).span) != ':';
  }

  /// Whether the line goes on with the sentence that the line before the last one began, and that one is a link: "شنته⏎القوات⏎على المدينة".
  private static boolean aroundLink(Page page, int i) {
    PageBlock link = page.get(i - 1);
    return i > 1 && !page.get(i - 2).stopped && link.breaks == 1 && link.isNominal(LONGEST_LINK)
        && ON.contains(firstWord(page.get(i), page.text));
  }

  private static String firstWord(PageBlock block, String text) {
    int end = block.span.start();
    while (end < block.span.end() && end - block.span.start() <= LONGEST_OPEN && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Folding.key(text.substring(block.span.start(), end));
  }

  /// Takes back what looked like furniture but is a link inside a sentence ("عبر⏎تويتر⏎، إن").
  static void keepLinks(Page page) {
    for (int i = 1; i + 1 < page.size(); i++) {
      PageBlock block = page.get(i);
      PageBlock before = page.get(i - 1);
      if (block.role == Role.NOISE && block.breaks == 1 && block.words <= 3 && before.isBody() && !before.stopped
          && page.get(i + 1).breaks == 1
          && (continues(page, page.get(i + 1)) || endsOpen(before, page.text))) {
        block.role = Role.BODY;
      }
    }
  }

  /// Whether the page is wrapped at a fixed width: its unfinished lines are about as long as the longest line, and none is longer.
  private static boolean isWrapped(Page page) {
    int width = 0;
    for (int i = 0; i < page.size(); i++) {
      width = Math.max(width, page.get(i).isBody() ? page.get(i).span.length() : 0);
    }
    int wrapped = 0;
    for (int i = 0; i + 1 < page.size(); i++) {
      PageBlock block = page.get(i);
      if (!block.isBody() || block.stopped || !page.get(i + 1).isBody() || page.get(i + 1).breaks != 1) {
        continue;
      }
      if (block.span.length() * 10 < width * 7) {
        return false;
      }
      wrapped++;
    }
    return width <= WIDEST && wrapped >= 3;
  }

  /// The body's paragraphs, broken ones joined.
  static List<Span> paragraphs(Page page, boolean broken) {
    boolean wrapped = isWrapped(page);
    List<Span> out = new ArrayList<>();
    int last = -1;
    boolean lastIsLink = false;
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.get(i);
      if (block.role != Role.BODY) {
        continue;
      }
      boolean next = last == i - 1 && last >= 0;
      boolean join = next && (wrapped && block.breaks == 1 && !page.get(last).stopped || broken && joins(page, last, i, lastIsLink));
      if (join) {
        out.set(out.size() - 1, out.getLast().union(block.span));
      } else {
        out.add(block.span);
      }
      lastIsLink = join && block.isNominal(LONGEST_LINK);
      last = i;
    }
    return out;
  }

  private static boolean joins(Page page, int before, int i, boolean beforeIsLink) {
    PageBlock a = page.get(before);
    PageBlock b = page.get(i);
    if (b.breaks > 1) {
      return false;
    }
    if (continues(page, b)) {
      return true;
    }
    if (a.stopped) {
      return false;
    }
    if (beforeIsLink || endsOpen(a, page.text) || PageBlock.last(page.text, a.span) == '،' || endsWithOpening(a, page.text)) {
      return true;
    }
    boolean crossHead = a.isNominal(LONGEST_LINK) && a.words > 1
        && (before == 0 || !page.get(before - 1).isBody() || page.get(before - 1).stopped);
    if (!b.isNominal(LONGEST_LINK)) {
      return false;
    }
    // a short line after a cross-head opens the next paragraph when it is a lone "وقالت"; otherwise it is the link in a broken sentence
    return !(crossHead && b.words == 1 && page.text.charAt(b.span.start()) == 'و');
  }

  /// Whether the line begins with a mark that only goes on: a comma, a full stop, a closing parenthesis.
  private static boolean continues(Page page, PageBlock block) {
    char c = page.text.charAt(block.span.start());
    if (c == '"' || c == '”') {
      return block.span.length() <= 3 || Character.isWhitespace(page.text.charAt(block.span.start() + 1));
    }
    return "،,.)؛:]»".indexOf(c) >= 0 && !(c == '.' && block.span.length() > 1 && page.text.charAt(block.span.start() + 1) == '.');
  }

  private static boolean endsWithOpening(PageBlock block, String text) {
    char c = text.charAt(block.span.end() - 1);
    return c == '(' || c == '“' || c == '«' || c == '[' || c == '"' && block.span.length() > 1
        && Character.isWhitespace(text.charAt(block.span.end() - 2));
  }

  private static boolean endsOpen(PageBlock block, String text) {
    int start = block.span.end();
    while (start > block.span.start() && block.span.end() - start <= LONGEST_OPEN && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return block.span.end() - start <= LONGEST_OPEN && OPEN.contains(Folding.key(text.substring(start, block.span.end())));
  }
}
