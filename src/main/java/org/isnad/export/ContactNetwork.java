package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.isnad.query.Answer;
import org.isnad.query.QueryRunner;
import org.isnad.query.Terms;
import org.jspecify.annotations.Nullable;

/// Who was in contact with whom as GraphML, for Gephi and its like: a node for each person, body and place with its names and kind, an edge
/// for each two sides of a contact with its kind, state, days and articles.
public final class ContactNetwork {

  private static final List<String> NODE = List.of("label", "english", "type");
  private static final List<String> EDGE = List.of("event", "kind", "status", "from", "until", "published", "articles");

  private ContactNetwork() {
  }

  /// Writes to `out`, which stays open. The same graph gives the same text.
  public static void write(QueryRunner graph, Writer out) throws IOException {
    Answer.Table rows = (Answer.Table) graph.run(CsvTable.question("network"), Map.of());
    Map<String, String> nodes = new TreeMap<>();
    StringBuilder edges = new StringBuilder();
    int number = 0;
    for (List<@Nullable Node> row : rows.rows()) {
      String one = text(rows, row, "one");
      String other = text(rows, row, "other");
      nodes.put(one, node(rows, row, one, "one"));
      nodes.put(other, node(rows, row, other, "other"));
      edges.append("    <edge id=\"e").append(number++).append("\" source=\"").append(Workbook.escaped(one)).append("\" target=\"")
          .append(Workbook.escaped(other)).append("\">");
      EDGE.forEach(key -> data(edges, "edge-" + key, text(rows, row, key)));
      edges.append("</edge>\n");
    }
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (String key : NODE) {
      out.write("  <key id=\"node-" + key + "\" for=\"node\" attr.name=\"" + key + "\" attr.type=\"string\"/>\n");
    }
    for (String key : EDGE) {
      out.write("  <key id=\"edge-" + key + "\" for=\"edge\" attr.name=\"" + key + "\" attr.type=\"string\"/>\n");
    }
    out.write("  <graph id=\"contacts\" edgedefault=\"undirected\">\n");
    for (String node : nodes.values()) {
      out.write(node);
    }
    out.write(edges + "  </graph>\n</graphml>\n");
  }

  private static String node(Answer.Table table, List<@Nullable Node> row, String iri, String side) {
    StringBuilder out = new StringBuilder("    <node id=\"" + Workbook.escaped(iri) + "\">");
    data(out, "node-label", text(table, row, side + "Name"));
    data(out, "node-english", text(table, row, side + "English"));
    data(out, "node-type", text(table, row, side + "Type"));
    return out.append("</node>\n").toString();
  }

  private static void data(StringBuilder out, String key, String words) {
    if (!words.isEmpty()) {
      out.append("<data key=\"").append(key).append("\">").append(Workbook.escaped(words)).append("</data>");
    }
  }

  private static String text(Answer.Table table, List<@Nullable Node> row, String column) {
    Node node = row.get(table.columns().indexOf(column));
    return node != null && node.isURI() && !column.endsWith("Type") && !column.equals("kind") && !column.equals("status")
        ? node.getURI()
        : Terms.plain(node).replaceFirst("^(isn|schema):", "");
  }
}
