package org.isnad.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/// Checks the graph of one article against the shapes, before it is staged: an article that violates them is reported and left out.
///
/// The shapes are read once; checking takes a fraction of a millisecond. Thread-safe.
public final class ArticleCheck {

  private static final String SHAPES = "/ontology/shapes.ttl";

  private final Shapes shapes;

  /// Checks against these shapes.
  public ArticleCheck(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /// Checks against the program's own shapes, `ontology/shapes.ttl`.
  public static ArticleCheck standard() {
    try (InputStream in = ArticleCheck.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks " + SHAPES + ": build it anew");
      }
      return new ArticleCheck(RDFParser.create().source(in).lang(Lang.TURTLE).toGraph());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with the graph of an article; empty when it is fit. In a fixed order.
  ///
  /// @param article the IRI of the article
  public List<Violation> violations(String article, Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    if (report.conforms()) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>();
    report.getEntries()
        .forEach(entry -> violations.add(new Violation(article, words(entry.focusNode()), entry.message(), words(entry.value()))));
    return violations.stream().distinct()
        .sorted(Comparator.comparing(Violation::place).thenComparing(Violation::what).thenComparing(Violation::value))
        .toList();
  }

  /// What is wrong with the quads of one article's graph.
  public List<Violation> violations(List<Quad> quads) {
    if (quads.isEmpty()) {
      return List.of();
    }
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return violations(words(quads.getFirst().getGraph()), graph);
  }

  private static String words(@Nullable Node node) {
    return node == null ? "" : node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
