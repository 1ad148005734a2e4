package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;

/// A text cut into its lines; a line that holds furniture between wide gaps is cut at them too.
final class Page {

  /// Blocks of more words are never compared with phrases.
  static final int SHORT = 30;

  private static final String ADVERTISEMENT = "إعلان";
  private static final String SOURCE_LINK = "رابط الخبر ب";

  final String text;
  /// whether labels of a database export were seen: "المحتوى الكامل"
  private boolean exported;
  final List<PageBlock> blocks = new ArrayList<>();

  Page(String text) {
    this.text = text;
    int start = 0;
    int breaks = 1;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        Span line = new Span(start, i).trim(text);
        if (!line.isEmpty()) {
          addLine(line, breaks);
          breaks = 0;
        }
        breaks++;
        start = i + 1;
      }
    }
  }

  PageBlock get(int i) {
    return blocks.get(i);
  }

  int size() {
    return blocks.size();
  }

  boolean isLine(int i) {
    return get(i).breaks > 0 && (i + 1 == size() || get(i + 1).breaks > 0);
  }

  private void addLine(Span line, int breaks) {
    List<Span> pieces = pieces(line);
    if (pieces.size() == 1) {
      blocks.add(classified(line, breaks));
      return;
    }
    Span open = new Span(line.start(), line.start());
    int left = breaks;
    for (Span piece : pieces) {
      PageBlock block = classified(piece, left);
      if (block.isBody()) {
        open = open.isEmpty() ? piece : open.union(piece);
        continue;
      }
      if (!open.isEmpty()) {
        blocks.add(new PageBlock(text, open, left));
        left = 0;
        open = new Span(line.start(), line.start());
      }
      blocks.add(left == block.breaks ? block : classified(piece, left));
      left = 0;
    }
    if (!open.isEmpty()) {
      blocks.add(new PageBlock(text, open, left));
    }
  }

  private PageBlock classified(Span span, int breaks) {
    PageBlock block = new PageBlock(text, span, breaks);
    if (PageCues.isFurniture(text, block)) {
      block.role = PageBlock.Role.NOISE;
      exported |= Furniture.shipped().is(Furniture.Use.EXPORT, block.plain);
    }
    return block;
  }

  /// The stretches of a line between gaps of two spaces or more, around embedded posts, and between the bars of a short line.
  private List<Span> pieces(Span line) {
    List<Span> out = new ArrayList<>();
    int start = line.start();
    int firstBar = text.indexOf('|', line.start(), line.end());
    boolean bars = firstBar >= 0 && (line.length() < 160 || firstBar - line.start() < 30);
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (exported && c == 'إ' && isAdvertisement(i, start, line.end())) {
        addPieces(new Span(start, i), line, out);
        out.add(new Span(i, i + ADVERTISEMENT.length()));
        start = i + ADVERTISEMENT.length();
        i = start - 1;
        continue;
      }
      if (c == 'ر' && i > start && text.startsWith(SOURCE_LINK, i) && !Character.isLetter(text.charAt(i - 1))) {
        addPieces(new Span(start, i), line, out); // the link to the source, run into the last paragraph
        start = i;
      }
      boolean wide = isSpace(c) && i + 1 < line.end() && isSpace(text.charAt(i + 1));
      if (wide || bars && c == '|' && (line.length() < 160 || i == firstBar)) {
        addPieces(new Span(start, i), line, out);
        start = i + 1;
      }
    }
    addPieces(new Span(start, line.end()), line, out);
    return out;
  }

  /// The word "إعلان" where a paragraph or a sentence begins; exports run it into the text that the advertisement parted.
  private boolean isAdvertisement(int at, int from, int end) {
    int after = at + ADVERTISEMENT.length();
    if (!text.startsWith(ADVERTISEMENT, at) || after >= end || !Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    Span before = new Span(from, at).trim(text);
    return before.isEmpty() || ".؟!".indexOf(PageBlock.last(text, before)) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\t';
  }

  private void addPieces(Span raw, Span line, List<Span> out) {
    Span piece = raw.trim(text);
    while (!piece.isEmpty()) {
      int end = EmbeddedPosts.end(text, piece);
      if (end < 0) {
        out.add(piece);
        return;
      }
      int start = EmbeddedPosts.start(text, new Span(piece.start(), end), piece.start() == line.start() && end == line.end());
      Span before = new Span(piece.start(), start).trim(text);
      if (!before.isEmpty()) {
        out.add(before);
      }
      out.add(new Span(start, end));
      piece = new Span(end, piece.end()).trim(text);
    }
  }
}
