package org.isnad.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.isnad.identity.WorldEntity.Decision;

/// The user's decisions about who is who, in Turtle: `owl:sameAs` and `owl:differentFrom` between the IRIs of entities.
final class Decisions {

  private Decisions() {
  }

  /// @return no decisions when there is no such file
  /// @throws IOException when it cannot be read or is no Turtle; the message names file and place
  static List<Decision> read(Path file, String base) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(file).lang(Lang.TURTLE).base(base).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
    } catch (RiotException e) {
      throw new IOException(file + ": not valid Turtle: " + e.getMessage(), e);
    }
    List<Decision> decisions = new ArrayList<>();
    graph.find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
        .forEachRemaining(t -> decisions.add(new Decision(t.getSubject().getURI(), t.getObject().getURI(), true)));
    graph.find(Node.ANY, OWL.differentFrom.asNode(), Node.ANY)
        .forEachRemaining(t -> decisions.add(new Decision(t.getSubject().getURI(), t.getObject().getURI(), false)));
    return decisions;
  }
}
