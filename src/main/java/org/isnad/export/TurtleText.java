package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.query.Terms;

/// Turtle and TriG in a fixed order: one predicate and object a line, `a` first.
final class TurtleText {

  private final Writer out;
  private final NodeFormatter terms;

  TurtleText(Writer out) {
    this.out = out;
    PrefixMap prefixes = PrefixMapFactory.create();
    Terms.PREFIXES.forEach(prefixes::add);
    this.terms = new NodeFormatterTTL(null, prefixes);
  }

  void write(QuadSet quads) throws IOException {
    for (String prefix : Terms.PREFIXES.keySet().stream().sorted().toList()) {
      out.write("PREFIX " + prefix + ": <" + Terms.PREFIXES.get(prefix) + ">\n");
    }
    for (Map.Entry<Node, Map<Node, List<Quad>>> graph : quads.grouped().entrySet()) {
      boolean named = !Quad.isDefaultGraph(graph.getKey());
      if (named) {
        out.write("\n" + text(graph.getKey()) + " {");
      }
      for (Map.Entry<Node, List<Quad>> subject : graph.getValue().entrySet()) {
        block(subject.getKey(), subject.getValue());
      }
      if (named) {
        out.write("}\n");
      }
    }
  }

  private void block(Node subject, List<Quad> quads) throws IOException {
    out.write("\n" + text(subject));
    List<Quad> typesFirst = quads.stream().sorted(Comparator.comparing(q -> !q.getPredicate().equals(RDF.Nodes.type))).toList();
    for (int i = 0; i < typesFirst.size(); i++) {
      Quad quad = typesFirst.get(i);
      String predicate = quad.getPredicate().equals(RDF.Nodes.type) ? "a" : text(quad.getPredicate());
      out.write((i == 0 ? " " : "  ") + predicate + " " + text(quad.getObject()) + (i + 1 < typesFirst.size() ? " ;\n" : " .\n"));
    }
  }

  private String text(Node node) {
    IndentedLineBuffer buffer = new IndentedLineBuffer();
    terms.format(buffer, node);
    return buffer.asString();
  }
}
