package org.isnad.serve;

import org.isnad.search.TextSearch;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
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
/// @param answers to the prepared questions, those that were asked before
/// @param pages that were written before
record Graphs(DatasetGraph dataset, DatasetGraph history, QueryRunner runner, Catalogue catalogue, Answers answers, Pages pages,
    String base, Survey survey, TextSearch search) {

  private static final int LARGEST = 50_000;

  /// @param words the folder of the index of its words, if there is one
  static Graphs of(DatasetGraph dataset, DatasetGraph history, Optional<Path> words, Settings settings) {
    String base = Addresses.of(dataset).base();
    TextSearch search = TextSearch.over(dataset, words, base);
    QueryRunner runner = QueryRunner.over(search.dataset());
    return new Graphs(dataset, history, runner.within(settings.timeout()), Catalogue.standard(), new Answers(runner, settings.timeout()),
        new Pages(), base, new Survey(dataset), search);
  }

  /// Reads what the pages need, so that no visitor waits for it.
  void warmUp() {
    survey.topics();
    survey.events();
    survey.articles();
    survey.sources();
    survey.mentions();
    search.fill();
  }

  /// The first rows of the answer to a prepared question.
  Answer.Table ask(String name, Map<String, String> values) {
    PreparedQuery query = catalogue.get(name).orElseThrow(() -> new IllegalArgumentException("no question \"" + name + "\""));
    return answers.of(query, values).table();
  }

  /// Whether the graph, or the history, says anything of a thing.
  boolean knows(String iri) {
    return says(dataset, NodeFactory.createURI(iri)) || says(history, NodeFactory.createURI(iri));
  }

  private static boolean says(DatasetGraph in, Node thing) {
    return Txn.calculateRead(in, () -> in.containsGraph(thing) || in.contains(Node.ANY, thing, Node.ANY, Node.ANY));
  }

  /// Whether a named graph is too large to be sent as one document: the dump streams, a document does not.
  boolean isLarge(String graph) {
    return Txn.calculateRead(dataset, () -> {
      var quads = dataset.findNG(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY);
      int n = 0;
      while (quads.hasNext() && n <= LARGEST) {
        quads.next();
        n++;
      }
      return n > LARGEST;
    });
  }

  /// All that is said of a thing of the graph: an article's whole graph, anything else with what points at it.
  QuadSet about(String iri) {
    if (Txn.calculateRead(history, () -> history.containsGraph(NodeFactory.createURI(iri)))) {
      return new Selection.OneGraph(iri).of(history);
    }
    boolean graph = Txn.calculateRead(dataset, () -> dataset.containsGraph(NodeFactory.createURI(iri)));
    return (graph ? new Selection.OneGraph(iri) : new Selection.OneThing(iri)).of(dataset);
  }
}
