package org.isnad.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/// The user's decisions about who is who, in Turtle: `owl:sameAs` and `owl:differentFrom` between the IRIs of entities;
/// and their judgements on claims and topics.
final class DecisionsFile {

  private DecisionsFile() {
  }

  /// @return an empty graph when there is no such file
  /// @throws IOException when it cannot be read or is no Turtle; the message names file and place
  static Graph read(Path file, String base) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    if (!Files.exists(file)) {
      return graph;
    }
    try {
      RDFParser.source(file).lang(Lang.TURTLE).base(base).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
    } catch (RiotException e) {
      throw new IOException(file + ": not valid Turtle: " + e.getMessage(), e);
    }
    return graph;
  }
}
