package org.isnad.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table for terminals. Every cell with right-to-left letters stands between a first-strong isolate and its end (U+2068, U+2069), so
/// that it cannot reorder its neighbours; columns are as wide as they look, not as many characters as they have.
public final class TextTable {

  private static final char ISOLATE = '\u2068';
  private static final char END = '\u2069';

  private final int widest;

  /// @param widest the columns of a terminal that one cell may take; longer words are cut and end in `…`
  public TextTable(int widest) {
    this.widest = Math.max(widest, 8);
  }

  /// The table with its heading, one line a row, each ended by a line feed.
  public String format(List<String> columns, List<List<String>> rows) {
    List<List<String>> cells = rows.stream().map(r -> r.stream().map(this::cut).toList()).toList();
    List<Integer> widths = IntStream.range(0, columns.size())
        .mapToObj(i -> Math.max(width(columns.get(i)), cells.stream().mapToInt(r -> width(r.get(i))).max().orElse(0))).toList();
    StringBuilder out = new StringBuilder();
    out.append(line(columns, widths)).append('\n');
    out.append(widths.stream().map(w -> String.join("", Collections.nCopies(w, "─"))).collect(Collectors.joining("  "))).append('\n');
    cells.forEach(row -> out.append(line(row, widths)).append('\n'));
    return out.toString();
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size()).mapToObj(i -> isolated(cells.get(i)) + " ".repeat(widths.get(i) - width(cells.get(i))))
        .collect(Collectors.joining("  ")).stripTrailing();
  }

  /// The words between isolates if they hold right-to-left letters.
  static String isolated(String words) {
    return Bidi.requiresBidi(words.toCharArray(), 0, words.length()) ? ISOLATE + words + END : words;
  }

  private String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ").codePoints().filter(c -> !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    if (width(line) <= widest) {
      return line;
    }
    int end = 0;
    for (int used = 0; used < widest - 1;) {
      int c = line.codePointAt(end);
      used += width(c);
      end += Character.charCount(c);
    }
    return line.substring(0, end).strip() + "…";
  }

  /// The terminal columns that the words take.
  static int width(String words) {
    return words.codePoints().map(TextTable::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
  }
}
