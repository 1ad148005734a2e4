package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/// Quads put aside while a dataset is read, to be written to it afterwards: TDB2 forbids both at once. In memory as long as they are
/// few, then in a file.
final class Stage implements AutoCloseable {

  private final Path file;
  private final List<Quad> few = new ArrayList<>();
  private final boolean spilled;

  private Stage(Path file, Iterator<Quad> quads, int room) throws IOException {
    this.file = file;
    while (quads.hasNext() && few.size() < room) {
      few.add(quads.next());
    }
    this.spilled = quads.hasNext();
    if (spilled) {
      try (OutputStream out = Files.newOutputStream(file)) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.RDFTHRIFT);
        writer.start();
        few.forEach(writer::quad);
        quads.forEachRemaining(writer::quad);
        writer.finish();
      }
      few.clear();
    }
  }

  /// Reads an iterator to its end.
  ///
  /// @param room how many quads are kept in memory at most
  static Stage of(Path file, Iterator<Quad> quads, int room) throws IOException {
    return new Stage(file, quads, room);
  }

  boolean isLarge() {
    return spilled;
  }

  void sendTo(StreamRDF sink) throws IOException {
    few.forEach(sink::quad);
    if (spilled) {
      // keeps start and finish from the sink: they are its owner's
      StreamRDF quadsOnly = new StreamRDFBase() {
        @Override
        public void quad(Quad quad) {
          sink.quad(quad);
        }
      };
      try (InputStream in = Files.newInputStream(file)) {
        RDFParser.source(in).lang(Lang.RDFTHRIFT).parse(quadsOnly);
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
