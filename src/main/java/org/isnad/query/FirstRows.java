package org.isnad.query;

/// The beginning of an answer, and how long the whole of it is.
///
/// @param table the first rows
/// @param all how many rows the answer has
public record FirstRows(Answer.Table table, int all) {

  /// Whether these are all rows.
  public boolean isWhole() {
    return table.rows().size() == all;
  }
}
