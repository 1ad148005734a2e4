package org.isnad.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/// The hand-made graph of `sample.trig` in a database in memory, its union the default graph.
public final class Sample {

  private Sample() {
  }

  public static DatasetGraph graph() {
    DatasetGraph graph = DatabaseMgr.createDatasetGraph();
    graph.getContext().setTrue(TDB2.symUnionDefaultGraph);
    Txn.executeWrite(graph, () -> RDFDataMgr.read(graph, Sample.class.getResourceAsStream("/query/sample.trig"), Lang.TRIG));
    return graph;
  }
}
