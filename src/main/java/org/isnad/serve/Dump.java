package org.isnad.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.isnad.query.Terms;

/// The whole graph in one file, as it streams from the store: nothing is held in memory. RDF 1.1 unless asked for more.
enum Dump {
  NQ("application/n-quads"), TTL("text/turtle");

  private final String mediaType;

  Dump(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  String path() {
    return "dump." + name().toLowerCase(Locale.ROOT) + ".gz";
  }

  /// @param rdf12 with the triple terms of RDF 1.2
  void write(DatasetGraph dataset, boolean rdf12, OutputStream to) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(to, 1 << 14)) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, this == NQ ? RDFFormat.NQUADS : RDFFormat.TURTLE_BLOCKS);
      stream.start();
      if (this == TTL) {
        Terms.PREFIXES.forEach(stream::prefix);
      }
      Txn.executeRead(dataset, () -> dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> send(stream, q, rdf12)));
      stream.finish();
    }
  }

  private void send(StreamRDF stream, Quad quad, boolean rdf12) {
    if (!rdf12 && quad.getObject().isTripleTerm()) {
      return;
    }
    if (this == NQ) {
      stream.quad(quad);
    } else {
      stream.triple(quad.asTriple());
    }
  }
}
