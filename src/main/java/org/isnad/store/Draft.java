package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

/// The databases of a snapshot in the making: nobody else knows its directory, so whatever goes wrong in it is thrown away.
///
/// A copy of an earlier snapshot is changed in one transaction. An empty one takes few quads in one transaction and many in bulk. Belongs to
/// one thread.
final class Draft implements AutoCloseable {

  /// From so many quads on a bulk load pays.
  static final int BULK = 100_000;

  /// A system property: how many quads a bulk load takes at most, what comes behind them goes in one by one. If not set, so many that they
  /// and their terms take a quarter of the memory.
  static final String MOST = "org.isnad.store.most";
  private static final int BYTES = 128;

  private final Path directory;
  private final boolean empty;
  private Database graph;
  private final Beside.Work beside;
  private final List<Quad> waiting = new ArrayList<>();
  private @Nullable Database history;
  private @Nullable BulkLoad bulk;
  private boolean filled;
  private final long most = Long.getLong(MOST, Runtime.getRuntime().maxMemory() / BYTES);
  private boolean closed;

  private Draft(Path directory, boolean empty, Database graph, Beside.Work beside) throws IOException {
    this.directory = directory;
    this.empty = empty;
    this.graph = graph;
    this.beside = beside;
    if (!empty) {
      graph.dataset().begin(TxnType.WRITE);
      if (!beside.goesOn()) {
        graph.dataset().find().forEachRemaining(beside::add);
      }
    }
  }

  static Draft empty(Path directory, Beside beside) throws IOException {
    return open(directory, true, beside);
  }

  static Draft copyOf(Path snapshot, Path directory, Beside beside) throws IOException {
    for (Path file : Manifest.contents(snapshot)) {
      Path to = directory.resolve(file);
      Files.createDirectories(to.getParent());
      share(snapshot.resolve(file), to, file.startsWith(beside.folder()));
    }
    return open(directory, false, beside);
  }

  /// A copy, or for indexes and terms a second name of the same file: this draft writes behind what the snapshot has only, see [Extent], and
  /// what is beside the databases is never written to.
  private static void share(Path from, Path to, boolean fixed) throws IOException {
    if (fixed || Extent.onlyGrows(from)) {
      try {
        Files.createLink(to, from);
        return;
      } catch (IOException | UnsupportedOperationException e) {
        Files.deleteIfExists(to); // a disk without hard links: then a copy
      }
    }
    Disk.copy(from, to);
  }

  private static Draft open(Path directory, boolean empty, Beside beside) throws IOException {
    try {
      Files.createDirectories(directory.resolve(Layout.GRAPH));
      return new Draft(directory, empty, Database.open(directory.resolve(Layout.GRAPH)), beside.open(directory.resolve(beside.folder())));
    } catch (Database.Held e) {
      throw new StoreException(directory + " is held by " + e.holder() + ": let nothing but isnad work in there", e);
    }
  }

  Path directory() {
    return directory;
  }

  void add(Collection<Quad> quads) {
    quads.forEach(beside::add);
    if (!empty) {
      quads.forEach(graph.dataset()::add);
    } else if (isBulk()) {
      quads.forEach(this::fill);
    } else {
      waiting.addAll(quads);
      if (waiting.size() >= BULK) {
        bulk = new BulkLoad(graph.dataset());
        waiting.forEach(this::fill);
        waiting.clear();
      }
    }
  }

  private boolean isBulk() {
    return bulk != null || filled;
  }

  private void fill(Quad quad) {
    if (bulk == null) {
      graph.dataset().add(quad);
      return;
    }
    bulk.add(quad);
    if (bulk.size() >= most) {
      bulk.finish();
      bulk = null;
      filled = true;
      graph.dataset().begin(TxnType.WRITE);
    }
  }

  void remove(Node name) {
    beside.remove(name);
    graph.dataset().removeGraph(name);
  }

  /// Moves a graph into the history under another name, with a quad there that says whose version it is.
  ///
  /// @return how many quads it has there
  long archive(Node name, Node version) {
    DatasetGraph earlier = openHistory().dataset();
    earlier.add(Quad.create(version, version, DCTerms.isVersionOf.asNode(), name));
    long moved = 1;
    for (Iterator<Quad> quads = graph.dataset().find(name, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); moved++) {
      earlier.add(Quad.create(version, quads.next().asTriple()));
    }
    remove(name);
    return moved;
  }

  void forgetVersion(Node version) {
    openHistory().dataset().removeGraph(version);
  }

  private Database openHistory() {
    if (history == null) {
      try {
        Path where = directory.resolve(Layout.HISTORY);
        Files.createDirectories(where);
        history = Database.open(where);
        history.dataset().begin(TxnType.WRITE);
      } catch (Database.Held | IOException e) {
        throw new StoreException(directory + ": the history cannot be opened: " + e.getMessage(), e);
      }
    }
    return history;
  }

  /// Takes in what is waiting, replaces the derived graphs and commits.
  ///
  /// @param read the graphs of this run's articles
  /// @param old the names of the derived graphs so far
  /// @param asserted whether a graph of that name is an article's
  /// @return how many quads each derived graph has now
  SortedMap<String, Long> finish(Derivation derivation, DatasetGraph read, Collection<String> old, Predicate<String> asserted)
      throws IOException {
    if (isBulk()) {
      return fill(derivation.derive(read), asserted);
    }
    takeIn();
    DatasetGraph dataset = graph.dataset();
    Set<Quad> derived = new LinkedHashSet<>();
    derivation.derive(dataset).forEachRemaining(derived::add);
    SortedMap<String, Long> counts = new TreeMap<>();
    derived.forEach(quad -> counts.merge(name(quad, asserted), 1L, Long::sum));
    replace(derived, old);
    beside.commit(false);
    commit(dataset);
    if (history != null) {
      commit(history.dataset());
    }
    return counts;
  }

  /// The end of a bulk load: there is nothing that these could replace.
  private SortedMap<String, Long> fill(Iterator<Quad> derived, Predicate<String> asserted) throws IOException {
    Set<Node> names = new HashSet<>();
    derived.forEachRemaining(quad -> {
      if (names.add(quad.getGraph())) {
        name(quad, asserted);
      }
      beside.add(quad);
      fill(quad);
    });
    BulkLoad whole = bulk;
    finish();
    SortedMap<String, Long> counts = new TreeMap<>();
    names.forEach(name -> counts.put(name.getURI(), whole == null ? count(name.getURI()) : whole.count(name)));
    return counts;
  }

  private static String name(Quad quad, Predicate<String> asserted) {
    String name = quad.getGraph().isURI() ? quad.getGraph().getURI() : "";
    if (asserted.test(name) || name.isEmpty() || quad.isDefaultGraph()) {
      throw new StoreException("a derived quad in the graph of an article or in none: " + quad);
    }
    return name;
  }

  /// Most of what is derived stays as it is when some articles come: only what differs is written.
  private void replace(Set<Quad> derived, Collection<String> old) {
    DatasetGraph dataset = graph.dataset();
    List<Quad> gone = new ArrayList<>();
    Set<Quad> there = new HashSet<>();
    Set<Node> changed = new HashSet<>();
    for (String name : old) {
      dataset.find(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
        if (derived.contains(quad)) {
          there.add(quad);
        } else {
          gone.add(quad);
          changed.add(quad.getGraph());
        }
      });
    }
    List<Quad> come = derived.stream().filter(quad -> !there.contains(quad)).toList();
    come.forEach(quad -> changed.add(quad.getGraph()));
    changed.forEach(beside::remove);
    derived.stream().filter(quad -> changed.contains(quad.getGraph())).forEach(beside::add);
    gone.forEach(dataset::delete);
    come.forEach(dataset::add);
  }

  private void takeIn() {
    if (bulk != null) {
      bulk.finish();
      bulk = null;
    } else if (empty && !filled) {
      graph.dataset().begin(TxnType.WRITE);
      waiting.forEach(graph.dataset()::add);
    }
  }

  /// Takes in what is waiting and commits; the derived graphs stay as they are.
  void finish() throws IOException {
    takeIn();
    beside.commit(false);
    commit(graph.dataset());
    if (history != null) {
      commit(history.dataset());
    }
  }

  private static void commit(DatasetGraph dataset) {
    if (dataset.isInTransaction()) {
      dataset.commit();
      dataset.end();
    }
  }

  /// Rewrites both databases so that deleted text is nowhere in their files. After [#finish].
  void compact() throws IOException {
    beside.commit(true);
    try {
      graph = graph.rewritten(most);
      if (history != null) {
        history = history.rewritten(most);
      }
    } catch (Database.Held e) {
      throw new StoreException(directory + " is held by " + e.holder() + ": let nothing but isnad work in there", e);
    }
  }

  /// How many quads one graph has, counted. After [#finish].
  long count(String name) {
    DatasetGraph dataset = graph.dataset();
    dataset.begin(TxnType.READ);
    try {
      return Iter.count(dataset.find(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY));
    } finally {
      dataset.end();
    }
  }

  /// How many quads are in the history, counted; -1 when it was not touched. After [#finish].
  long countHistory() {
    return history == null ? -1 : count(history);
  }

  /// How many quads are in the graph, counted. After [#finish].
  long count() {
    return count(graph);
  }

  private static long count(Database database) {
    database.dataset().begin(TxnType.READ);
    try {
      return database.count();
    } finally {
      database.dataset().end();
    }
  }

  /// Lets go of the files. What was not finished is undone; its directory remains, to be deleted.
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (beside) {
      closeDatabases();
    }
  }

  private void closeDatabases() {
    if (bulk != null) {
      bulk.giveUp();
    }
    abort(graph);
    if (history != null) {
      abort(history);
    }
  }

  private static void abort(Database database) {
    try {
      if (database.dataset().isInTransaction()) {
        database.dataset().abort();
        database.dataset().end();
      }
    } finally {
      database.close();
    }
  }
}
