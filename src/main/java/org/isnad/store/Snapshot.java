package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/// A whole state of the store, open for reading. Never changes; later states are other snapshots. Thread-safe; close it after use.
public final class Snapshot implements AutoCloseable {

  private final Path directory;
  private final Manifest manifest;
  private final Register register;
  private final Database graph;
  private final @Nullable Database history;
  private final DatasetGraph earlier;

  private Snapshot(Path directory, Manifest manifest, Register register, Database graph, @Nullable Database history) {
    this.directory = directory;
    this.manifest = manifest;
    this.register = register;
    this.graph = graph;
    this.history = history;
    this.earlier = history == null ? DatasetGraphFactory.createTxnMem() : history.dataset();
  }

  /// The manifest of a snapshot whose files are all there.
  ///
  /// @throws StoreException when it is not whole
  static Manifest whole(Layout layout, Path directory) throws IOException {
    try {
      Manifest manifest = Manifest.read(directory);
      List<String> faults = manifest.faults(directory, false);
      if (faults.isEmpty()) {
        return manifest;
      }
      throw new StoreException(faults.getFirst());
    } catch (StoreException e) {
      throw new StoreException(e.getMessage() + layout.remedy(), e);
    }
  }

  /// @throws StoreException when the snapshot is not whole
  /// @throws Database.Held when another process has it open
  static Snapshot open(Layout layout, Path directory) throws IOException, Database.Held {
    Manifest manifest = whole(layout, directory);
    Register register = Register.read(directory);
    Path databases = directory.resolve(Layout.GRAPH);
    if (!Files.isWritable(databases)) {
      throw new StoreException(databases + " is read-only, and the database needs to put its lock there: copy " + layout.root()
          + " to where you may write, or give the right to write");
    }
    Database graph = Database.open(databases);
    try {
      if (manifest.quads() > 0 && isEmpty(graph.dataset())) {
        throw new StoreException(directory + ": the database is empty, the manifest says " + manifest.quads() + " quads" + layout.remedy());
      }
      Path earlier = directory.resolve(Layout.HISTORY);
      return new Snapshot(directory, manifest, register, graph, Files.isDirectory(earlier) ? Database.open(earlier) : null);
    } catch (Database.Held | RuntimeException e) {
      graph.close();
      throw e;
    }
  }

  private static boolean isEmpty(DatasetGraph dataset) {
    dataset.begin(TxnType.READ);
    try {
      return !dataset.find().hasNext();
    } finally {
      dataset.end();
    }
  }

  /// Its name, `db-7`; later snapshots have higher numbers.
  public String name() {
    return directory.getFileName().toString();
  }

  public Manifest manifest() {
    return manifest;
  }

  /// The article graphs and derived graphs; in queries the default graph is the union of all. Not to be written to.
  public DatasetGraph graphs() {
    return graph.dataset();
  }

  /// The folder of what is kept beside the databases; empty when there is none.
  public Optional<Path> beside(String folder) {
    return Optional.of(directory.resolve(folder)).filter(Files::isDirectory);
  }

  /// The graphs of earlier versions, each under the name of its version. Not to be written to.
  public DatasetGraph history() {
    return earlier;
  }

  /// The ids of all articles, sorted.
  public List<String> articles() {
    return List.copyOf(register.articles().keySet());
  }

  /// The graph name of an article.
  public Optional<String> graphOf(String id) {
    return register.article(id).map(Register.Held::graph);
  }

  /// The graph names of an article's earlier versions in [#history()], oldest first.
  public List<String> versionsOf(String id) {
    return register.versions(id).stream().map(Register.Held::graph).toList();
  }

  /// Quads in the graph and in the history, counted one by one.
  long[] count() {
    return new long[]{count(graph), history == null ? 0 : count(history)};
  }

  private static long count(Database database) {
    database.dataset().begin(TxnType.READ);
    try {
      return database.count();
    } finally {
      database.dataset().end();
    }
  }

  @Override
  public void close() {
    graph.close();
    if (history != null) {
      history.close();
    }
  }
}
