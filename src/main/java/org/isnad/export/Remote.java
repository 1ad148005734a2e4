package org.isnad.export;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.isnad.query.Answer;
import org.isnad.query.QueryRunner;
import org.jspecify.annotations.Nullable;

/// The graph of a running server.
public final class Remote {

  private Remote() {
  }

  /// A copy of all quads in memory.
  ///
  /// @throws org.apache.jena.query.QueryException if the server fails or gives up halfway
  public static DatasetGraph copy(URI endpoint) {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    Answer.Table quads = (Answer.Table) QueryRunner.at(endpoint).run(CsvTable.question("quads"), Map.of());
    Txn.executeWrite(copy, () -> {
      for (List<@Nullable Node> q : quads.rows()) {
        Node graph = q.get(0);
        Node subject = q.get(1);
        Node predicate = q.get(2);
        Node object = q.get(3);
        if (graph != null && subject != null && predicate != null && object != null) {
          copy.add(graph, subject, predicate, object);
        }
      }
    });
    return copy;
  }
}
