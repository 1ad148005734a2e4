package org.isnad.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What a question brought, all in memory and independent of the dataset it came from.
public sealed interface Answer permits Answer.Table, Answer.Triples, Answer.Truth {

  /// Rows of a SELECT.
  ///
  /// @param columns the names of the variables, in the order of the question
  /// @param rows one list a row, as long as `columns`; null where a variable is unbound
  record Table(List<String> columns, List<List<@Nullable Node>> rows) implements Answer {
    public Table {
      columns = List.copyOf(columns);
      List<List<@Nullable Node>> copy = new ArrayList<>(rows.size());
      for (List<@Nullable Node> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size() + " columns");
        }
        copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
      }
      rows = Collections.unmodifiableList(copy);
    }
  }

  /// The triples of a CONSTRUCT or DESCRIBE.
  record Triples(Graph graph) implements Answer {
  }

  /// The answer of an ASK.
  record Truth(boolean value) implements Answer {
  }
}
