package org.isnad.query;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/// Asks questions of a dataset, whose default graph is taken as it is: open it so that the default graph is the union of all.
/// Thread-safe as far as the dataset is.
public final class QueryRunner {

  private final @Nullable DatasetGraph dataset;
  private final @Nullable URI endpoint;
  private final String key;
  private final Duration timeout;

  private QueryRunner(@Nullable DatasetGraph dataset, @Nullable URI endpoint, String key, Duration timeout) {
    this.dataset = dataset;
    this.endpoint = endpoint;
    this.key = key;
    this.timeout = timeout;
  }

  /// Runs in this process.
  public static QueryRunner over(DatasetGraph dataset) {
    return new QueryRunner(dataset, null, "", Duration.ZERO);
  }

  /// Runs at a SPARQL query endpoint that is open to everybody.
  public static QueryRunner at(URI endpoint) {
    return at(endpoint, "");
  }

  /// Runs at a SPARQL query endpoint.
  ///
  /// @param key sent as `Authorization: Bearer`, unless empty
  public static QueryRunner at(URI endpoint, String key) {
    return new QueryRunner(null, endpoint, key, Duration.ZERO);
  }

  /// The same, giving up on a question after that time.
  public QueryRunner within(Duration limit) {
    return new QueryRunner(dataset, endpoint, key, limit);
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
    if (!query.isSelectType()) {
      return ask(query, exec -> answer(query, exec));
    }
    RowOrder order = order(query);
    List<List<@Nullable Node>> rows = new ArrayList<>();
    ask(order.unordered(), exec -> {
      order.each(exec.select(), rows::add);
      return rows;
    });
    return new Answer.Table(order.columns(), rows);
  }

  /// Asks a prepared question and hands its rows over one by one, in order.
  ///
  /// @param head takes the names of the columns before any row
  /// @param to takes the rows; null in a cell without a value
  /// @throws IllegalArgumentException if the values do not fit its parameters or it is no SELECT
  /// @throws QueryExecException if it takes too long or cannot be answered
  public void each(PreparedQuery query, Map<String, String> values, Consumer<List<String>> head, Consumer<List<@Nullable Node>> to) {
    RowOrder order = order(query.fill(values));
    ask(order.unordered(), exec -> {
      head.accept(order.columns());
      order.each(exec.select(), to);
      return order;
    });
  }

  /// Asks a prepared question and keeps no more than the first rows of its answer.
  ///
  /// @throws IllegalArgumentException if the values do not fit its parameters or it is no SELECT
  /// @throws QueryExecException if it takes too long or cannot be answered
  public FirstRows first(PreparedQuery query, Map<String, String> values, int most) {
    RowOrder order = order(query.fill(values));
    return ask(order.unordered(), exec -> order.first(exec.select(), most));
  }

  private static RowOrder order(Query query) {
    if (!query.isSelectType()) {
      throw new IllegalArgumentException("no SELECT: its answer has no rows");
    }
    return RowOrder.of(query);
  }

  private <T> T ask(Query query, Function<QueryExec, T> use) {
    DatasetGraph local = dataset;
    return local == null ? ask(query, remote(), use) : Txn.calculateRead(local, () -> ask(query, QueryExec.dataset(local), use));
  }

  private QueryExecBuilder remote() {
    if (endpoint == null) {
      throw new IllegalStateException("neither a dataset nor an endpoint");
    }
    QueryExecHTTPBuilder service = QueryExecHTTP.service(endpoint.toString());
    return key.isEmpty() ? service : service.httpHeader("Authorization", "Bearer " + key);
  }

  private <T> T ask(Query query, QueryExecBuilder builder, Function<QueryExec, T> use) {
    builder.query(query);
    if (!timeout.isZero()) {
      builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    try (QueryExec exec = builder.build()) {
      return use.apply(exec);
    } catch (QueryCancelledException e) {
      throw new QueryExecException("the question took longer than " + timeout.toMillis() + " ms; ask for less", e);
    }
  }

  private static Answer answer(Query query, QueryExec exec) {
    if (query.isAskType()) {
      return new Answer.Truth(exec.ask());
    }
    if (query.isConstructType()) {
      return new Answer.Triples(exec.construct());
    }
    return new Answer.Triples(exec.describe());
  }
}
