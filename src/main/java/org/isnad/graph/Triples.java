package org.isnad.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/// The quads of one graph in the making: each once, in the order in which they came. A missing object is no quad. Not thread-safe.
final class Triples {

  private final Node graph;
  private final Set<Triple> triples = new LinkedHashSet<>();

  Triples(Node graph) {
    this.graph = graph;
  }

  Node graph() {
    return graph;
  }

  void add(Node subject, Node property, @Nullable Node object) {
    if (object != null) {
      triples.add(Triple.create(subject, property, object));
    }
  }

  void words(Node subject, Node property, @Nullable String words) {
    add(subject, property, words == null ? null : arabic(words));
  }

  void english(Node subject, Node property, @Nullable String words) {
    add(subject, property, words == null ? null : NodeFactory.createLiteralLang(words, "en"));
  }

  void decimal(Node subject, Node property, double value) {
    typed(subject, property, BigDecimal.valueOf(value).toPlainString(), XSDDatatype.XSDdecimal);
  }

  void string(Node subject, Node property, @Nullable String value) {
    add(subject, property, value == null ? null : NodeFactory.createLiteralString(value));
  }

  void number(Node subject, Node property, long value) {
    typed(subject, property, Long.toString(value), XSDDatatype.XSDinteger);
  }

  void number(Node subject, Node property, @Nullable BigDecimal value) {
    if (value != null) {
      boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
      String digits = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
      typed(subject, property, digits, whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }
  }

  void day(Node subject, Node property, @Nullable LocalDate day) {
    if (day != null) {
      typed(subject, property, day.toString(), XSDDatatype.XSDdate);
    }
  }

  void typed(Node subject, Node property, String lexical, RDFDatatype type) {
    add(subject, property, NodeFactory.createLiteralDT(lexical, type));
  }

  void emit(Consumer<? super Quad> out) {
    triples.forEach(triple -> out.accept(Quad.create(graph, triple)));
  }

  static Node arabic(String words) {
    return NodeFactory.createLiteralLang(words, "ar");
  }
}
