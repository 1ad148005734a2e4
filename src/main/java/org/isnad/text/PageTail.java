package org.isnad.text;

import org.isnad.article.Span;
import org.isnad.text.Furniture.Use;
import org.isnad.text.PageBlock.Role;

/// Finds the furniture that only its place tells: tags and blurbs after the article, titles of other articles, captions, comments.
final class PageTail {

  private static final int LONGEST_TAG = 7;
  private static final int LONGEST_TITLE = 28;
  private static final int LONGEST_BLURB = 70;
  private static final int LONGEST_LIST = 12;
  private static final int LONGEST_CAPTION = 25;

  private final Page page;
  private final boolean broken;

  private PageTail(Page page, boolean broken) {
    this.page = page;
    this.broken = broken;
  }

  /// Marks the furniture.
  ///
  /// @param broken whether the page breaks its sentences at links, so that short lines are no sign
  static void mark(Page page, boolean broken) {
    PageTail tail = new PageTail(page, broken);
    tail.comments();
    tail.otherTitles();
    tail.posts();
    tail.captions();
    tail.credited();
    tail.runIn();
    tail.tagsAndBlurb();
  }

  /// From the comment form on, when it stands in the page's second half.
  private void comments() {
    for (int i = page.size() / 2; i < page.size(); i++) {
      PageBlock block = page.get(i);
      if (block.role == Role.NOISE && PageCues.isEnd(block)
          && block.span.start() * 2 > page.text.length()) {
        for (int k = i + 1; k < page.size(); k++) {
          if (page.get(k).isBody() && !page.get(k).plain.startsWith("المصدر ")) {
            page.get(k).role = Role.NOISE;
          }
        }
        return;
      }
    }
  }

  private void otherTitles() {
    Furniture known = Furniture.shipped();
    for (int i = 0; i < page.size(); i++) {
      PageBlock head = page.get(i);
      if (head.role != Role.NOISE || !PageCues.isHead(head)) {
        continue;
      }
      boolean list = known.is(Use.LIST, head.plain);
      if (!list && known.start(Use.LINK, head.plain) < head.plain.length()) {
        continue; // the title stands in the same line
      }
      int most = list ? LONGEST_LIST : 1;
      for (int k = i + 1; k < page.size() && isOtherTitle(k); k++) {
        boolean row = !broken && k > i + 1 && page.get(k).breaks == 1; // titles without blank lines between them
        if (page.get(k).isBody() && (most > 0 || row && k <= i + LONGEST_LIST)) {
          page.get(k).role = Role.NOISE;
          most--;
        } else if (page.get(k).isBody()) {
          break;
        }
      }
    }
  }

  private boolean isOtherTitle(int k) {
    PageBlock block = page.get(k);
    boolean title = block.words > 0 && block.words <= LONGEST_TITLE && PageBlock.last(page.text, block.span) != '.';
    return block.role == Role.NOISE || block.role == Role.BODY && title && page.isLine(k)
        && !block.plain.startsWith("المصدر ");
  }

  /// The lines of a post stand above its signature or its English date.
  private void posts() {
    for (int i = 1; i < page.size(); i++) {
      PageBlock signature = page.get(i);
      if (signature.role != Role.NOISE || signature.words > 12) {
        continue;
      }
      boolean account = PageCues.isSignature(signature.span.of(page.text));
      if (!account && !isEnglishDate(signature)) {
        continue;
      }
      for (int k = i - 1; k >= 0 && k >= i - 5; k--) {
        PageBlock block = page.get(k);
        boolean above = account
            ? block.isNominal(LONGEST_TITLE)
            : isLatin(block)
                || block.words <= LONGEST_BLURB && PageCues.hasAccount(block.span.of(page.text));
        if (block.role != Role.NOISE && !(block.isBody() && above)) {
          break;
        }
        block.role = Role.NOISE;
      }
    }
  }

  /// "September 2, 2025"
  private static boolean isEnglishDate(PageBlock block) {
    char first = block.plain.isEmpty() ? ' ' : block.plain.charAt(0);
    return first >= 'a' && first <= 'z' && Furniture.shipped().start(Use.CLOCK, block.plain) > 0
        && Character.isDigit(block.plain.charAt(block.plain.length() - 1));
  }

  /// Letters, and none of them Arabic.
  private boolean isLatin(PageBlock block) {
    boolean letters = false;
    for (int i = block.span.start(); i < block.span.end(); i++) {
      char c = page.text.charAt(i);
      if (c >= '\u0620' && c <= '\u06ff') {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    return letters;
  }

  /// A name under the headline that the article names too: what the picture shows. An author is not named in the text.
  private void captions() {
    int i = 0;
    while (i < page.size() && page.get(i).role != Role.HEADLINE) {
      i++;
    }
    for (int k = i + 1; k < page.size() && k < i + 4; k++) {
      PageBlock block = page.get(k);
      if (!block.isBody()) {
        continue;
      }
      if (!block.isNominal(5) || !page.isLine(k) || broken) {
        return;
      }
      String words = block.span.of(page.text);
      if (words.indexOf('-') < 0 && words.indexOf('–') < 0 && words.indexOf(':') < 0 && page.text.indexOf(words, block.span.end()) >= 0) {
        block.role = Role.NOISE;
      }
    }
  }

  /// Captions that name the picture's agency: "الوزير في مكتبه (أ ف ب)" as a line between paragraphs, or "صورة: ...".
  private void credited() {
    boolean last = true;
    for (int i = page.size() - 1; i > 0; i--) {
      PageBlock block = page.get(i);
      if (!block.isBody()) {
        continue;
      }
      if (!block.stopped && block.words >= 3 && block.words <= LONGEST_CAPTION && page.isLine(i)) {
        String raw = block.span.of(page.text);
        int open = raw.lastIndexOf('(');
        boolean agency = !last && open > 0 && raw.endsWith(")") && CreditFinder.isOutlet(raw.substring(open))
            && ".؟!".indexOf(PageBlock.last(raw, new Span(0, open))) < 0;
        if (agency || raw.startsWith("صورة:") || raw.startsWith("الصورة:") || raw.startsWith("تصوير:")) {
          block.role = Role.NOISE;
        }
      }
      last = false;
    }
  }

  /// Tags run into the last paragraph behind its last full stop, where a page lost its line ends: "... أمس. سمات مصر اليمن".
  private void runIn() {
    int last = page.size() - 1;
    while (last >= 0 && !page.get(last).isBody()) {
      last--;
    }
    PageBlock block = last < 0 ? null : page.get(last);
    if (block == null || block.stopped) {
      return;
    }
    int stop = block.span.end() - 1;
    while (stop > block.span.start() && ".؟!".indexOf(page.text.charAt(stop)) < 0) {
      stop--;
    }
    Span tags = new Span(stop + 1, block.span.end());
    while (!tags.isEmpty()
        && (Character.isWhitespace(page.text.charAt(tags.start())) || Quotations.isMark(page.text.charAt(tags.start())))) {
      tags = new Span(tags.start() + 1, tags.end());
    }
    PageBlock cut = new PageBlock(page.text, tags, 0);
    int head = Furniture.shipped().start(Use.LIST, cut.plain);
    if (stop == block.span.start() || head == 0 || head == cut.plain.length() || !isRow(cut.plain.substring(head).strip())) {
      return;
    }
    cut.role = Role.NOISE;
    page.blocks.set(last, new PageBlock(page.text, new Span(block.span.start(), tags.start()).trim(page.text), block.breaks));
    page.blocks.add(last + 1, cut);
  }

  /// Whether the words are names in a row and no sentence: "سمات مصر اليمن", not "سمات المرحلة هي التقشف".
  private static boolean isRow(String plain) {
    for (String word : plain.split(" ")) {
      boolean verb = word.endsWith("ت") && word.length() < 6 && !word.endsWith("ات");
      if (FunctionWords.contains(word) || Furniture.shipped().is(Use.OPENING, word) || verb) {
        return false;
      }
    }
    return true;
  }

  private void tagsAndBlurb() {
    int end = page.size();
    while (end > 0 && page.get(end - 1).role != Role.BODY) {
      end--;
    }
    boolean anchored = end < page.size() && page.get(end).role == Role.NOISE;
    if (end == 0) {
      return;
    }
    if (broken) {
      return;
    }
    boolean blurb = anchored && isBlurb(end - 1);
    if (blurb) {
      page.get(end - 1).role = Role.NOISE;
      end--;
    } else if (anchored) {
      cutBlurb(end - 1);
    }
    int first = end;
    while (first > 0 && isTag(first - 1)) {
      first--;
    }
    int tags = end - first;
    boolean sure = anchored && page.get(Math.min(first, page.size() - 1)).breaks > 1 && (blurb || tags >= 2);
    if (tags > 0 && first > 0 && (sure || tags >= 3 && areTags(first, end))) {
      for (int i = first; i < end; i++) {
        page.get(i).role = Role.NOISE;
      }
    }
  }

  /// Without a side bar after them: names of a few words, no table, no verse, no list that the article announces.
  private boolean areTags(int first, int end) {
    int words = 0;
    for (int i = first; i < end; i++) {
      words += page.get(i).words;
      String plain = page.get(i).plain;
      if (page.get(i).words > 5 || plain.chars().anyMatch(Character::isDigit) || page.text.charAt(page.get(i).span.end() - 1) == ':') {
        return false;
      }
    }
    return words <= 3 * (end - first) && PageBlock.last(page.text, page.get(first - 1).span) != ':';
  }

  private boolean isTag(int i) {
    PageBlock block = page.get(i);
    return block.isBody() && page.isLine(i) && block.isNominal(LONGEST_TAG) && !CreditFinder.isOutlet(block.span.of(page.text));
  }

  /// A paragraph on the topic that a site sets under each of its stories: set apart from the article by tags or a wider gap.
  private boolean isBlurb(int i) {
    PageBlock block = page.get(i);
    if (i == 0 || !page.isLine(i) || !readsAsBlurb(block.span)) {
      return false;
    }
    boolean apart = block.breaks >= 3 && i > 1 && page.get(i - 1).breaks < block.breaks;
    return block.stopped && (isTag(i - 1) && isTag(i - 2 < 0 ? 0 : i - 2) || isTag(i - 1) && block.breaks > 1 || apart);
  }

  /// The same inside one long line: between a gap of two spaces after a full stop and a wider gap before the side bar.
  private void cutBlurb(int i) {
    PageBlock block = page.get(i);
    int next = i + 1 < page.size() ? page.get(i + 1).span.start() : block.span.end();
    if (next - block.span.end() < 3 || i + 1 < page.size() && page.get(i + 1).breaks > 0) {
      return;
    }
    int gap = page.text.lastIndexOf("  ", block.span.end() - 1);
    if (gap <= block.span.start() || PageBlock.last(page.text, new Span(block.span.start(), gap)) != '.') {
      return;
    }
    Span blurb = new Span(gap, block.span.end()).trim(page.text);
    if (block.stopped && readsAsBlurb(blurb)) {
      page.blocks.set(i, new PageBlock(page.text, new Span(block.span.start(), gap).trim(page.text), block.breaks));
      PageBlock cut = new PageBlock(page.text, blurb, 0);
      cut.role = Role.NOISE;
      page.blocks.add(i + 1, cut);
    }
  }

  /// Background in the site's own voice: no conjunction that ties it to the story, nobody cited, of a paragraph's length.
  private boolean readsAsBlurb(Span span) {
    PageBlock block = new PageBlock(page.text, span, 0);
    char first = page.text.charAt(span.start());
    String words = span.of(page.text);
    return block.words >= 10 && block.words <= LONGEST_BLURB && first != 'و' && !words.startsWith("ي") && !words.contains("وفق")
        && !words.contains("بحسب") && !words.contains("قال") && !words.contains("أكد") && !words.contains("أضاف");
  }
}
