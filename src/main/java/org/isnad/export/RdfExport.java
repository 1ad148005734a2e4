package org.isnad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/// Writes quads in an RDF syntax, in their order. The same quads give the same text.
public final class RdfExport {

  private RdfExport() {
  }

  /// Writes to `out`, which stays open. JSON-LD leaves triple terms out.
  public static void write(QuadSet quads, RdfSyntax syntax, Writer out) throws IOException {
    Writer text = new BufferedWriter(out);
    switch (syntax) {
      case NQUADS -> lines(quads, text);
      case NTRIPLES -> lines(quads.merged(), text);
      case TRIG -> new TurtleText(text).write(quads);
      case TURTLE -> new TurtleText(text).write(quads.merged());
      case JSONLD -> JsonLdText.write(quads.rdf11(), text);
    }
    text.flush();
  }

  private static void lines(QuadSet quads, Writer text) throws IOException {
    for (Quad quad : quads.quads()) {
      text.write(
          NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " " + NodeFmtLib.strNT(quad.getObject()));
      text.write(quad.isDefaultGraph() ? " .\n" : " " + NodeFmtLib.strNT(quad.getGraph()) + " .\n");
    }
  }
}
