package org.isnad.serve;

import java.util.List;
import java.util.Map;

/// Tables that scroll sideways on narrow screens; those of sentences flow there.
final class Tables {

  /// Columns of sentences: on phones such rows are read from top to bottom.
  private static final List<String> LONG = List.of("quotation", "told-by");

  private Tables() {
  }

  /// @param columns keys of the column's names
  /// @param rows each a `tr` with as many cells
  static Html of(View view, List<String> columns, List<Html> rows) {
    if (rows.isEmpty()) {
      return Html.of("p", "note", view.words("none"));
    }
    Html head = Html.tag("tr", columns.stream().map(c -> Html.tag("th", Map.of("scope", "col"), view.words(c))).toArray(Html[]::new));
    return Html.tag("div", Map.of("class", "wide", "tabindex", "0", "role", "region", "aria-label", view.word("table")),
        Html.of("table", columns.stream().anyMatch(LONG::contains) ? "flow" : "grid", Html.tag("thead", head),
            Html.tag("tbody", Html.all(rows))));
  }
}
