package org.isnad.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Comma-separated lines after RFC 4180, ended by a line feed, safe to open in a spreadsheet.
public final class Csv {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.]\\d+)?");

  private Csv() {
  }

  /// One line with its line feed.
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\n";
  }

  /// One cell. Words that a spreadsheet would take for a formula (they begin with `=`, `+`, `-`, `@`, a tab or a carriage return, and
  /// are no number) get an apostrophe in front.
  static String cell(String words) {
    String safe = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 && !NUMBER.matcher(words).matches() ? "'" + words : words;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
