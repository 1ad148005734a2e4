package org.isnad.text;

import org.isnad.article.Span;
import org.isnad.text.Furniture.Use;
import org.isnad.text.PageBlock.Role;
import org.jspecify.annotations.Nullable;

/// Finds the title line: the first line that reads as one and has an article after it. What stands before it labels the section.
final class HeadlineFinder {

  private static final int LONGEST = 26;
  private static final int LONGEST_LABEL = 4;
  private static final int LONGEST_AFTER_LABEL = 18;

  private HeadlineFinder() {
  }

  /// Marks headline, its repetitions, and the labels before it; returns the headline, or null.
  static @Nullable PageBlock find(Page page) {
    PageBlock post = postTitle(page);
    if (post != null) {
      return post;
    }
    int first = next(page, 0);
    while (first >= 0 && isLabel(page, first)) {
      page.get(first).role = Role.NOISE;
      first = next(page, first + 1);
    }
    int second = first < 0 ? -1 : next(page, first + 1);
    if (second > 0 && page.isLine(first) && page.get(first).isNominal(6) && isByline(page, page.get(first)) && !isTitle(page, first)
        && isTitle(page, second)) {
      first = second; // the author's line stands above the title
    }
    if (first < 0 || !isTitle(page, first)) {
      return null;
    }
    PageBlock headline = page.get(first);
    headline.role = Role.HEADLINE;
    for (int i = first + 1; i < page.size(); i++) {
      PageBlock block = page.get(i);
      if (block.isBody() && !headline.plain.isEmpty() && block.plain.equals(headline.plain)) {
        block.role = Role.REPEATED;
      }
    }
    return headline;
  }

  /// The title of a post that a newsroom puts before its text in one line: "#الصحيفة| title lead". It ends where a verb of telling opens the lead.
  private static @Nullable PageBlock postTitle(Page page) {
    if (page.size() < 2 || page.get(0).role != Role.NOISE || page.text.charAt(page.get(0).span.start()) != '#' || page.get(1).breaks != 0) {
      return null;
    }
    Span line = page.get(1).span;
    int words = 0;
    for (int i = line.start(); i < line.end() && words <= LONGEST; i++) {
      if (page.text.charAt(i) != ' ') {
        continue;
      }
      words++;
      int end = page.text.indexOf(' ', i + 1);
      if (words >= 4 && end > 0 && end < line.end()
          && Furniture.shipped().is(Use.OPENING, Furniture.plain(page.text.substring(i + 1, end)))) {
        PageBlock title = new PageBlock(page.text, new Span(line.start(), i).trim(page.text), 0);
        title.role = Role.HEADLINE;
        page.blocks.set(1, title);
        page.blocks.add(2, new PageBlock(page.text, new Span(i, line.end()).trim(page.text), 0));
        return title;
      }
    }
    return null;
  }

  private static int next(Page page, int from) {
    for (int i = from; i < page.size(); i++) {
      if (page.get(i).isBody() && page.get(i).words > 0) {
        return i;
      }
    }
    return -1;
  }

  /// A short line before a line that is a better title.
  private static boolean isLabel(Page page, int i) {
    PageBlock block = page.get(i);
    int after = next(page, i + 1);
    if (after < 0 || !page.isLine(i) || block.stopped || block.words > LONGEST_LABEL || isByline(page, block)) {
      return false;
    }
    if (!isTitle(page, after) || page.get(after).words < 4) {
      return false;
    }
    boolean known = Furniture.shipped().start(Use.LABEL, block.plain) > 0;
    return known || block.words <= 3 && page.get(after).words > block.words + 1 && page.get(after).words <= LONGEST_AFTER_LABEL;
  }

  /// "name - city": an author's line.
  private static boolean isByline(Page page, PageBlock block) {
    String raw = block.span.of(page.text);
    return raw.contains(" - ") || raw.contains(" – ") || raw.contains(" ـ ");
  }

  private static boolean isTitle(Page page, int i) {
    PageBlock block = page.get(i);
    if (!page.isLine(i) || block.words < 3 || block.words > LONGEST || endsAsText(page, block)) {
      return false;
    }
    int after = next(page, i + 1);
    if (after < 0) {
      return false;
    }
    PageBlock following = page.get(after);
    if (CreditFinder.isDatedLine(block)) {
      return false;
    }
    if (block.words <= 6 && isByline(page, block) && Furniture.shipped().start(Use.LINE, block.plain) > 0) {
      return false;
    }
    if (block.words <= 4 && (isByline(page, block) || following.breaks < 2 && block.words == 3)) {
      return false;
    }
    return hasArticle(page, after, Math.max(block.words, 9));
  }

  /// Whether a paragraph follows that is longer than the title, or many lines that are so together.
  private static boolean hasArticle(Page page, int from, int title) {
    int sum = 0;
    for (int i = from; i < page.size() && i < from + 8; i++) {
      int words = page.get(i).isBody() ? page.get(i).words : 0;
      if (words > title) {
        return true;
      }
      sum += words;
    }
    return sum > 3 * title;
  }

  /// One full stop, a comma or a colon at the end: a lead, or the beginning of a broken line.
  private static boolean endsAsText(Page page, PageBlock block) {
    char last = PageBlock.last(page.text, block.span);
    if (last == '.') {
      return !block.span.of(page.text).contains("..");
    }
    return "،,:؛".indexOf(last) >= 0;
  }
}
