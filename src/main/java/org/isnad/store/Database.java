package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/// TDB2 databases of this process, opened once each and let go when the last user closes. Thread-safe.
///
/// TDB2 lets one process at a time open a directory, readers included; inside a process it hands out one connection a directory.
final class Database implements AutoCloseable {

  /// Another process has the directory open.
  static final class Held extends Exception {

    private static final long serialVersionUID = 1L;

    private final String holder;

    Held(String holder, Throwable cause) {
      super(holder, cause);
      this.holder = holder;
    }

    /// `process 4711`, as far as known.
    String holder() {
      return holder;
    }
  }

  /// Questions go to the union of all graphs, and the graph of an article is read whole: nothing would ask GPOS and GOSP, which TDB2 has besides.
  private static final String[] INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

  /// How a new database is laid out; TDB2 writes it into the database's folder, and databases that are there stay as they are.
  private static final StoreParams LAYOUT = StoreParams.builder("isnad").quadIndexes(INDEXES.clone()).build();

  private static final Pattern PROCESS = Pattern.compile("process (\\d+)");

  private static final Map<Path, Integer> USERS = new HashMap<>();

  private final Path directory;
  private final DatasetGraph dataset;
  private boolean closed;

  private Database(Path directory, DatasetGraph dataset) {
    this.directory = directory;
    this.dataset = dataset;
  }

  /// Opens the database in a directory, a new one when that is empty.
  static Database open(Path where) throws Held {
    Path directory = where.toAbsolutePath().normalize();
    synchronized (USERS) {
      try {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.toString(), isEmpty(directory) ? LAYOUT : null);
        // queries see all graphs without GRAPH: the union is the default graph
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        USERS.merge(directory, 1, Integer::sum);
        return new Database(directory, dataset);
      } catch (DBOpEnvException e) {
        Matcher process = PROCESS.matcher(String.valueOf(e.getMessage()));
        throw new Held(process.find() ? process.group() : "another process", e);
      }
    }
  }

  private static boolean isEmpty(Path directory) {
    String[] files = directory.toFile().list();
    return files == null || files.length == 0;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /// The number of quads in named graphs, counted index entry by index entry. Inside a transaction.
  long count() {
    return TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().size();
  }

  /// Writes the database anew, without what was deleted, and closes it. Outside transactions.
  ///
  /// @param most how many quads memory can hold; more of them are copied by TDB2, which gives the copy all six indexes
  /// @return the new one, in the same place
  Database rewritten(long most) throws IOException, Held {
    dataset.begin(TxnType.READ);
    long quads = count();
    dataset.end();
    if (quads > most) {
      DatabaseMgr.compact(dataset, true);
      close();
    } else {
      Path fresh = directory.resolveSibling(directory.getFileName() + "-new");
      try (Database copy = open(Files.createDirectories(fresh))) {
        BulkLoad bulk = new BulkLoad(copy.dataset);
        dataset.begin(TxnType.READ);
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(bulk::add);
        dataset.end();
        bulk.finish();
      }
      close();
      Disk.delete(directory);
      Files.move(fresh, directory);
    }
    return open(directory);
  }

  @Override
  public void close() {
    synchronized (USERS) {
      if (!closed) {
        closed = true;
        if (USERS.merge(directory, -1, Integer::sum) == 0) {
          USERS.remove(directory);
          TDBInternal.expel(dataset, true);
        }
      }
    }
  }
}
