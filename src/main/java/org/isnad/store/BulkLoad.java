package org.isnad.store;

import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.thrift.TException;

/// Fills a database that is empty. Terms are written as they come, quads wait in memory as four numbers each; at the end they are put in the
/// order of each index, which is then written once, from its first block to its last. An index that grows quad by quad costs more
/// processor time, and fills its blocks by half. Belongs to one thread; what it writes is seen after [#finish].
final class BulkLoad {

  private final DatasetGraph dataset;
  private final NodeTable nodes;
  private final Transaction transaction;
  private final TermTable terms;
  private final QuadRows rows = new QuadRows();
  private final ConcurrentMap<Long, Long> counts = new ConcurrentHashMap<>();
  private boolean written;

  /// @param dataset of a database without any quad or term, outside of a transaction; not to be used before the end
  BulkLoad(DatasetGraph dataset) {
    this.dataset = dataset;
    this.nodes = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().getNodeTable();
    TransactionCoordinator coordinator = CoLib.newCoordinator();
    CoLib.add(coordinator, nodes);
    CoLib.start(coordinator);
    this.transaction = coordinator.begin(TxnType.WRITE);
    try {
      this.terms = new TermTable(LoaderOps.ntDataFile(nodes));
    } catch (TException e) {
      throw new StoreException("terms cannot be written", e);
    }
  }

  void add(Quad quad) {
    rows.add(terms.number(quad.getGraph()), terms.number(quad.getSubject()), terms.number(quad.getPredicate()),
        terms.number(quad.getObject()));
  }

  /// How many quads came; one that came twice counts twice.
  int size() {
    return rows.size();
  }

  /// Writes all indexes.
  void finish() {
    pack(LoaderOps.ntBPTree(nodes), terms.byHash());
    transaction.commit();
    transaction.end();
    written = true;
    rows.rank(terms.ids());
    TupleIndex[] indexes = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
    Stream.of(indexes).parallel().forEach(this::write);
  }

  private void write(TupleIndex index) {
    int[] columns = index.getName().chars().map("GSPO"::indexOf).toArray();
    boolean byGraph = columns[0] == 0;
    int[] each = new int[byGraph ? terms.size() : 0];
    IntConsumer counter = byGraph ? place -> each[place]++ : _ -> {};
    CoLib.executeWrite(index, () -> pack(LoaderOps.idxBTree(index), rows.records(columns, counter)));
    for (int place = 0; place < each.length; place++) {
      if (each[place] > 0) {
        counts.put(rows.identifier(place), (long) each[place]);
      }
    }
  }

  private static void pack(BPlusTree tree, Iterator<Record> records) {
    BPlusTreeRewriter.packIntoBPlusTree(records, tree.getParams(), tree.getRecordFactory(), tree.getStateManager().getBufferChannel(),
        tree.getNodeManager().getBlockMgr(), tree.getRecordsMgr().getBlockMgr());
  }

  /// How many different quads a graph has that came with some. After [#finish].
  long count(Node graph) {
    return counts.getOrDefault(terms.identifier(graph), 0L);
  }

  /// Leaves the database as it was, but for what stands in its files without being counted; after [#finish] has failed, the database is lost.
  void giveUp() {
    if (!written) {
      transaction.abort();
      transaction.end();
    }
  }
}
