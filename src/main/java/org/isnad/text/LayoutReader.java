package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.text.PageBlock.Role;
import org.jspecify.annotations.Nullable;

/// Tells an article from the page around it.
///
/// What a block says by itself comes first ([Furniture], marks, addresses, posts), then headline and credit, then what only its place tells:
/// tags, blurbs, titles of other articles. Linear in the length of the text; thread-safe.
public final class LayoutReader {

  private LayoutReader() {
  }

  /// The layout of the text; never throws.
  public static Layout layout(String text) {
    Page page = new Page(text);
    boolean broken = BrokenLines.isBroken(page);
    if (broken) {
      BrokenLines.keepLinks(page);
    }
    PageBlock headline = HeadlineFinder.find(page);
    CreditFinder credits = new CreditFinder(page);
    CreditFinder.Credit credit = credits.sourceLine();
    PageTail.mark(page, broken);
    if (credit == null) {
      credit = credits.atTheEdges(headline);
    }
    List<Span> repeated = spans(page, Role.REPEATED);
    return new Layout(headline == null ? null : headline.span, repeated, credit == null ? null : credit.name(),
        credit == null ? null : credit.words(), BrokenLines.paragraphs(page, broken), noise(page));
  }

  private static List<Span> spans(Page page, Role role) {
    List<Span> out = new ArrayList<>();
    for (PageBlock block : page.blocks) {
      if (block.role == role) {
        out.add(block.span);
      }
    }
    return out;
  }

  /// Furniture blocks; neighbours inside one line make one span.
  private static List<Span> noise(Page page) {
    List<Span> out = new ArrayList<>();
    @Nullable
    PageBlock before = null;
    for (PageBlock block : page.blocks) {
      if (block.role == Role.NOISE) {
        if (before != null && before.role == Role.NOISE && block.breaks == 0) {
          out.set(out.size() - 1, out.getLast().union(block.span));
        } else {
          out.add(block.span);
        }
      }
      before = block;
    }
    return out;
  }
}
