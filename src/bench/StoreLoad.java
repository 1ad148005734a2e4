import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.store.Access;
import org.isnad.store.ArticleGraph;
import org.isnad.store.Committed;
import org.isnad.store.Derivation;
import org.isnad.store.Edition;
import org.isnad.store.Gate;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.isnad.store.Writer;

/// Loads N-Quads, graph by graph, through the store as a build does: the part of a build that the plain loader does too.
///
/// `StoreLoad dump KG FILE` writes the quads of a graph in that order, `StoreLoad load KG FILE` loads them.
final class StoreLoad {

  public static void main(String... arguments) throws Exception {
    Path kg = Path.of(arguments[1]);
    Path file = Path.of(arguments[2]);
    if (arguments[0].equals("dump")) {
      dump(kg, file);
    } else {
      load(kg, file);
    }
  }

  private static void dump(Path kg, Path file) throws Exception {
    try (Snapshot snapshot = ((Access.Local) Store.at(kg).openForReading()).snapshot();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      DatasetGraph graphs = snapshot.graphs();
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      graphs.begin(TxnType.READ);
      writer.start();
      List<Node> names = new ArrayList<>();
      graphs.listGraphNodes().forEachRemaining(names::add);
      names.forEach(name -> graphs.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(writer::quad));
      writer.finish();
      graphs.end();
    }
  }

  private static void load(Path kg, Path file) throws Exception {
    long begin = System.nanoTime();
    Writer.Plan plan = new Writer.Plan(new Iris(Iris.DEFAULT_BASE), new Edition("bench", "bench"), Gate.OPEN, Derivation.NONE);
    long quads = 0;
    try (Writer writer = Store.at(kg).anew(plan);
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
      List<Quad> article = new ArrayList<>();
      Node graph = null;
      for (Iterator<Quad> all = AsyncParser.of(RDFParser.source(in).lang(Lang.NQUADS)).streamQuads().iterator(); all.hasNext();) {
        Quad quad = all.next();
        if (graph != null && !quad.getGraph().equals(graph)) {
          writer.put(new ArticleGraph(graph.getURI(), "h", article));
          article.clear();
        }
        graph = quad.getGraph();
        article.add(quad);
        quads++;
      }
      writer.put(new ArticleGraph(graph.getURI(), "h", article));
      long read = System.nanoTime();
      Committed done = writer.commit();
      System.err.printf("taken in %.1f s, committed in %.1f s; %d quads%n", (read - begin) / 1e9, (System.nanoTime() - read) / 1e9,
          done.manifest().quads());
    }
  }
}
