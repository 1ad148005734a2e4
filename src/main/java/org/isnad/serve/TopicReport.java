package org.isnad.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.isnad.graph.Isn;

/// A topic and all the evidence behind it as one file that needs nothing but itself: to print, to keep, to pass on. Links lead to the
/// IRIs of things and to the publishers.
public final class TopicReport {

  private final Graphs graphs;
  private final Language language;

  /// @param graph to be read outside of a transaction
  public TopicReport(DatasetGraph graph, Language language) {
    this.graphs = Graphs.of(graph, DatasetGraphFactory.createTxnMem(), Optional.empty(), Settings.STANDARD);
    this.language = language;
  }

  /// A line for each topic: its id, how many claims of how many articles, verdicts, what it is about.
  public List<String> topics() {
    return view("topics", view -> view.graphs().survey().topics().stream().map(t -> {
      String id = t.iri().getURI().substring(t.iri().getURI().lastIndexOf('/') + 1);
      StringBuilder verdicts = new StringBuilder();
      Verdict.KINDS.stream().filter(v -> t.count(v) > 0)
          .forEach(v -> verdicts.append(", ").append(view.term(v)).append(' ').append(t.count(v)));
      return id + "  " + t.members() + " " + view.word("claims") + ", " + t.articles() + " " + view.word("articles") + verdicts + ": \u2068"
          + new TopicPages(view).label(t).replaceAll("\\s+", " ") + "\u2069";
    }).toList());
  }

  /// The file's text, to be written as UTF-8.
  ///
  /// @param topic its IRI, or what follows `topic/` in it
  /// @return nothing if there is no such topic
  public Optional<String> html(String topic) {
    String iri = topic.contains("://") ? topic : graphs.base() + "topic/" + topic;
    Node node = NodeFactory.createURI(iri);
    return view("topic/x", view -> {
      if (!view.facts().is(node, Isn.TOPIC_CLASS)) {
        return Optional.empty();
      }
      String page = new TopicPages(view).document(node, true).alone(Site.style());
      // the site's own addresses are relative; outside of it, things are found by their IRIs
      return Optional
          .of(page.replaceAll("href=\"\\.\\./([^\"?#]*?)(\\.html)?(\\?lang=[a-z]+)?(?=[\"#])", "href=\"" + graphs.base() + "$1"));
    });
  }

  private <T> T view(String path, Function<View, T> page) {
    Visit visit = new Visit(path, Map.of("lang", language.tag()), "", "", "localhost");
    return Txn.calculateRead(graphs.dataset(), () -> page.apply(new View(visit, graphs, Labels.standard(), new Facts(graphs.dataset()))));
  }
}
