package org.isnad.text;

import java.util.Arrays;
import org.isnad.article.Span;

/// The quotation marks of one paragraph, each turned by what stands around it; two apostrophes in a row are one mark.
///
/// A mark with a gap or a clitic before it and a word after it opens; one with a word before it and a gap after it closes, whatever its
/// shape. Where the surroundings say nothing the shape decides, and where that says nothing either, whether a quotation is open.
final class QuotationMarks {

  /// What a mark does.
  enum Turn {
    OPENS, CLOSES, EITHER
  }

  static final QuotationMarks NONE = new QuotationMarks();

  private static final Turn[] TURNS = Turn.values();
  private static final int LONGEST_CLITIC = 3;

  private int[] starts = new int[4];
  private byte[] widths = new byte[4];
  private byte[] turns = new byte[4];
  private int size;

  private QuotationMarks() {
  }

  static QuotationMarks in(String text, Span paragraph) {
    QuotationMarks out = new QuotationMarks();
    int i = paragraph.start();
    while (i < paragraph.end()) {
      if (width(text, i, paragraph.end()) == 0) {
        i++;
        continue;
      }
      int end = i;
      for (int w = width(text, end, paragraph.end()); w > 0; w = width(text, end, paragraph.end())) {
        end += w;
      }
      Turn turn = turn(text, new Span(i, end), paragraph);
      while (i < end) {
        int width = width(text, i, paragraph.end());
        // ” between blanks also opens: ” words ”
        boolean apart = text.charAt(i) == '”' && gapBefore(text, i, paragraph.start());
        out.add(i, width, turn == Turn.EITHER && !apart ? shape(text.charAt(i)) : turn);
        i += width;
      }
    }
    return out;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return starts[i] + widths[i];
  }

  Turn turn(int i) {
    return TURNS[turns[i]];
  }

  private void add(int start, int width, Turn turn) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      widths = Arrays.copyOf(widths, size * 2);
      turns = Arrays.copyOf(turns, size * 2);
    }
    starts[size] = start;
    widths[size] = (byte) width;
    turns[size++] = (byte) turn.ordinal();
  }

  private static int width(String text, int i, int end) {
    if (i >= end) {
      return 0;
    }
    char c = text.charAt(i);
    if (Quotations.isMark(c)) {
      return 1;
    }
    boolean pair = (c == '\'' || c == '‘' || c == '’') && i + 1 < end && text.charAt(i + 1) == c;
    return pair ? 2 : 0;
  }

  private static Turn shape(char c) {
    return switch (c) {
      case '“', '«', '‹', '„', '‘' -> Turn.OPENS;
      case '”', '»', '›', '’' -> Turn.CLOSES;
      default -> Turn.EITHER;
    };
  }

  /// What the surroundings of a run of marks say.
  private static Turn turn(String text, Span run, Span paragraph) {
    boolean gapBefore = gapBefore(text, run.start(), paragraph.start());
    boolean wordAfter = wordAfter(text, run.end(), paragraph.end());
    if (wordAfter && (gapBefore || cliticBefore(text, run.start(), paragraph.start()))) {
      return Turn.OPENS;
    }
    return !gapBefore && !wordAfter && gapAfter(text, run.end(), paragraph.end()) ? Turn.CLOSES : Turn.EITHER;
  }

  private static boolean gapBefore(String text, int at, int start) {
    if (at == start) {
      return true;
    }
    char c = text.charAt(at - 1);
    return isSpace(c) || "([{:،,-–—/".indexOf(c) >= 0;
  }

  private static boolean wordAfter(String text, int at, int end) {
    int i = at;
    while (i < end
        && (text.charAt(i) == '.' || text.charAt(i) == '…' || Folding.isInvisible(text.charAt(i)) && text.charAt(i) != '\u0640')) {
      i++; // "...words
    }
    if (i > at && i < end && text.charAt(at) == '.' && i - at == 1) {
      return false; // ". closes
    }
    return i < end && (Character.isLetterOrDigit(text.charAt(i)) || "([#@".indexOf(text.charAt(i)) >= 0);
  }

  private static boolean gapAfter(String text, int at, int end) {
    return at == end || isSpace(text.charAt(at)) || ".،,؛:؟?!…)]}-–—/".indexOf(text.charAt(at)) >= 0;
  }

  /// "ب", "لـ", "وب" written together with the mark.
  private static boolean cliticBefore(String text, int at, int start) {
    int i = at;
    while (i > start && at - i <= LONGEST_CLITIC && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '\u0640')) {
      i--;
    }
    if (i == at || at - i > LONGEST_CLITIC || i > start && !isSpace(text.charAt(i - 1)) && "([،".indexOf(text.charAt(i - 1)) < 0) {
      return false;
    }
    for (int k = i; k < at; k++) {
      char c = text.charAt(k);
      if ("وفبلك".indexOf(c) < 0 && c != '\u0640' && !(c == 'ا' && k + 1 < at && text.charAt(k + 1) == 'ل')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200f' || c == '\u200e' || c == '\u202b' || c == '\u202c';
  }
}
