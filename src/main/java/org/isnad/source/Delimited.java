package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import org.isnad.source.Item.Reason;
import org.jspecify.annotations.Nullable;

/// Tables as text: CSV after RFC 4180 (also with `;`), and TSV, where a quotation mark is a character like any other.
final class Delimited {

  /// One row.
  ///
  /// @param line the line of its first character, from 1
  record Row(int line, List<String> cells) {
  }

  private final String text;
  private final char separator;
  private int position;
  private int line = 1;

  private Delimited(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /// The rows of a table, empty lines left out; tab, comma or semicolon is told by the first line.
  ///
  /// @throws SourceException when a quoted cell is never closed
  static List<Row> rows(String text) throws SourceException {
    int newline = text.indexOf('\n');
    String header = newline < 0 ? text : text.substring(0, newline);
    char separator = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    Delimited table = new Delimited(text, separator);
    List<Row> rows = new ArrayList<>();
    for (Row row = table.next(); row != null; row = table.next()) {
      if (row.cells().stream().anyMatch(c -> !c.isBlank())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private @Nullable Row next() throws SourceException {
    if (position >= text.length()) {
      return null;
    }
    int begin = line;
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(separator != '\t' && position < text.length() && text.charAt(position) == '"' ? quoted() : plain());
      if (position >= text.length()) {
        return new Row(begin, cells);
      }
      char c = text.charAt(position++);
      if (c == '\n') {
        line++;
        return new Row(begin, cells);
      }
    }
  }

  /// Up to the next separator or line end, on which it stops.
  private String plain() {
    int start = position;
    while (position < text.length() && text.charAt(position) != separator && text.charAt(position) != '\n') {
      position++;
    }
    return text.substring(start, position).strip();
  }

  private String quoted() throws SourceException {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '"') {
        if (position < text.length() && text.charAt(position) == '"') {
          position++;
        } else {
          // anything between the closing mark and the separator is kept, as spreadsheets do
          return cell.append(plain()).toString().strip();
        }
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    throw new SourceException(Reason.MALFORMED, "line " + opened + ": a quoted cell that is never closed");
  }
}
