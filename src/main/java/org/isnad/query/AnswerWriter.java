package org.isnad.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.resultset.RDFOutput;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// Answers as text. An answer that is no table becomes one where the format needs it: triples in three columns, truth in one cell.
public final class AnswerWriter {

  private final int widest;

  /// @param widest the terminal columns of one cell of a text table
  public AnswerWriter(int widest) {
    this.widest = widest;
  }

  /// The answer as text that ends in a line feed.
  public String write(Answer answer, Format format) {
    return switch (format) {
      case TABLE -> table(tabular(answer));
      case CSV -> csv(tabular(answer));
      case JSON -> json(answer);
      case TURTLE -> turtle(answer);
    };
  }

  /// Writes the whole answer to a prepared question: as CSV row by row. UTF-8.
  ///
  /// @throws IllegalArgumentException if the values do not fit its parameters or it is no SELECT
  /// @throws QueryExecException if it takes too long or cannot be answered
  public void write(QueryRunner runner, PreparedQuery query, Map<String, String> values, Format format, Writer out) throws IOException {
    if (format != Format.CSV) {
      out.write(write(runner.run(query, values), format));
      return;
    }
    try {
      runner.each(query, values, head -> append(out, Csv.line(head)), (List<@Nullable Node> row) -> append(out, csv(row)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void append(Writer out, String line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String table(Answer.Table table) {
    String body = new TextTable(widest).format(table.columns(), texts(table));
    return body + (table.rows().size() == 1 ? "1 row" : table.rows().size() + " rows") + "\n";
  }

  private static String csv(Answer.Table table) {
    StringBuilder out = new StringBuilder(Csv.line(table.columns()));
    for (List<@Nullable Node> row : table.rows()) {
      out.append(csv(row));
    }
    return out.toString();
  }

  private static String csv(List<@Nullable Node> row) {
    return Csv.line(row.stream().map(n -> n != null && n.isURI() ? n.getURI() : Terms.plain(n)).toList());
  }

  private static String json(Answer answer) {
    RowSetWriter writer = RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (answer instanceof Answer.Truth(boolean value)) {
      writer.write(out, value, new Context());
    } else {
      writer.write(out, rows(tabular(answer)), new Context());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String turtle(Answer answer) {
    Graph graph = switch (answer) {
      case Answer.Triples(Graph g) -> g;
      case Answer.Table t -> RDFOutput.encodeAsModel(ResultSet.adapt(rows(t))).getGraph();
      case Answer.Truth(boolean value) -> RDFOutput.encodeAsModel(value).getGraph();
    };
    Graph written = ModelFactory.createDefaultModel().getGraph();
    Terms.PREFIXES.forEach((p, ns) -> written.getPrefixMapping().setNsPrefix(p, ns));
    graph.find().forEachRemaining(written::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, written, RDFFormat.TURTLE_PRETTY);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// The answer as rows: triples in three columns, truth in one cell.
  public static Answer.Table tabular(Answer answer) {
    return switch (answer) {
      case Answer.Table t -> t;
      case Answer.Truth(boolean value) -> new Answer.Table(List.of("answer"),
          List.of(List.of(value ? NodeConst.nodeTrue : NodeConst.nodeFalse)));
      case Answer.Triples(Graph g) -> new Answer.Table(List.of("subject", "predicate", "object"), triples(g));
    };
  }

  private static List<List<@Nullable Node>> triples(Graph graph) {
    List<List<@Nullable Node>> rows = new ArrayList<>();
    graph.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).forEach((Triple t) -> {
      List<@Nullable Node> row = new ArrayList<>();
      row.add(t.getSubject());
      row.add(t.getPredicate());
      row.add(t.getObject());
      rows.add(row);
    });
    return rows;
  }

  private static List<List<String>> texts(Answer.Table table) {
    return table.rows().stream().map(r -> r.stream().map(Terms::plain).toList()).toList();
  }

  private static RowSet rows(Answer.Table table) {
    List<Var> vars = table.columns().stream().map(Var::alloc).toList();
    List<Binding> bindings = new ArrayList<>();
    for (List<@Nullable Node> row : table.rows()) {
      BindingBuilder binding = Binding.builder();
      for (int i = 0; i < vars.size(); i++) {
        Node node = row.get(i);
        if (node != null) {
          binding.add(vars.get(i), node);
        }
      }
      bindings.add(binding.build());
    }
    return RowSetStream.create(vars, bindings.iterator());
  }
}
