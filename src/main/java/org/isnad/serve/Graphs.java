package org.isnad.serve;

import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.isnad.export.Addresses;
import org.isnad.export.QuadSet;
import org.isnad.export.Selection;
import org.isnad.query.Answer;
import org.isnad.query.Catalogue;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;

/// What the pages know: the graph, the questions to it, and below which IRI its things live.
///
/// @param base ends in a slash
record Graphs(DatasetGraph dataset, QueryRunner runner, Catalogue catalogue, String base, Survey survey) {

  static Graphs of(DatasetGraph dataset, Settings settings) {
    return new Graphs(dataset, QueryRunner.over(dataset).within(settings.timeout()), Catalogue.standard(),
        Addresses.of(dataset).base(), new Survey(dataset));
  }

  Answer.Table ask(String name, Map<String, String> values) {
    PreparedQuery query = catalogue.get(name).orElseThrow(() -> new IllegalArgumentException("no question \"" + name + "\""));
    return (Answer.Table) runner.run(query, values);
  }

  /// All that is said of a thing of the graph: an article's whole graph, anything else with what points at it.
  QuadSet about(String iri) {
    boolean graph = Txn.calculateRead(dataset, () -> dataset.containsGraph(NodeFactory.createURI(iri)));
    return (graph ? new Selection.OneGraph(iri) : new Selection.OneThing(iri)).of(dataset);
  }
}
