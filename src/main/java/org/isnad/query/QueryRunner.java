package org.isnad.query;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/// Asks questions of a dataset, whose default graph is taken as it is: open it so that the default graph is the union of all.
/// Thread-safe as far as the dataset is.
public final class QueryRunner {

  private final @Nullable DatasetGraph dataset;
  private final @Nullable URI endpoint;
  private final Duration timeout;

  private QueryRunner(@Nullable DatasetGraph dataset, @Nullable URI endpoint, Duration timeout) {
    this.dataset = dataset;
    this.endpoint = endpoint;
    this.timeout = timeout;
  }

  /// Runs in this process.
  public static QueryRunner over(DatasetGraph dataset) {
    return new QueryRunner(dataset, null, Duration.ZERO);
  }

  /// Runs at a SPARQL query endpoint.
  public static QueryRunner at(URI endpoint) {
    return new QueryRunner(null, endpoint, Duration.ZERO);
  }

  /// The same, giving up on a question after that time.
  public QueryRunner within(Duration limit) {
    return new QueryRunner(dataset, endpoint, limit);
  }

  /// Asks a prepared question.
  ///
  /// @throws IllegalArgumentException if the values do not fit its parameters
  /// @throws QueryExecException if it takes too long or cannot be answered
  public Answer run(PreparedQuery query, Map<String, String> values) {
    return run(query.fill(values));
  }

  /// Asks any question.
  public Answer run(Query query) {
    DatasetGraph local = dataset;
    return local == null ? answer(query, remote()) : Txn.calculateRead(local, () -> answer(query, QueryExec.dataset(local)));
  }

  private QueryExecBuilder remote() {
    if (endpoint == null) {
      throw new IllegalStateException("neither a dataset nor an endpoint");
    }
    return QueryExecHTTP.service(endpoint.toString());
  }

  private Answer answer(Query query, QueryExecBuilder builder) {
    builder.query(query);
    if (!timeout.isZero()) {
      builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    try (QueryExec exec = builder.build()) {
      if (query.isAskType()) {
        return new Answer.Truth(exec.ask());
      }
      if (query.isConstructType()) {
        return new Answer.Triples(exec.construct());
      }
      if (query.isDescribeType()) {
        return new Answer.Triples(exec.describe());
      }
      return table(exec.select());
    } catch (QueryCancelledException e) {
      throw new QueryExecException("the question took longer than " + timeout.toMillis() + " ms; ask for less", e);
    }
  }

  private static Answer.Table table(RowSet rows) {
    List<Var> vars = rows.getResultVars();
    List<List<@Nullable Node>> cells = new ArrayList<>();
    while (rows.hasNext()) {
      Binding binding = rows.next();
      List<@Nullable Node> row = new ArrayList<>(vars.size());
      vars.forEach(v -> row.add(binding.get(v)));
      cells.add(row);
    }
    return new Answer.Table(vars.stream().map(Var::getVarName).toList(), cells);
  }
}
