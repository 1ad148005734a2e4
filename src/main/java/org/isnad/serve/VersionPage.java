package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// An article and its earlier versions side by side, each with its claims marked.
record VersionPage(View view) {

  /// The names of the earlier versions of an article, in a fixed order.
  static List<Node> of(Graphs graphs, Node article) {
    DatasetGraph history = graphs.history();
    return Txn.calculateRead(history, () -> {
      List<Node> versions = new ArrayList<>();
      history.findNG(Node.ANY, article, Isn.FINGERPRINT, Node.ANY).forEachRemaining(q -> versions.add(q.getGraph()));
      return versions.stream().distinct().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    });
  }

  Reply of(Node article) {
    List<Html> columns = new ArrayList<>();
    columns.add(column(view, article, view.word("version-now")));
    for (Node version : of(view.graphs(), article)) {
      View then = new View(view.visit(), view.graphs(), view.labels(), new Facts(copy(version)));
      columns.add(column(then, article, view.word("version-then")));
    }
    return view.page(view.word("versions") + ": " + view.facts().words(article, Terms.IDENTIFIER), Html.tag("p", view.link(article)),
        Html.of("div", "versions", Html.all(columns)));
  }

  private static Html column(View of, Node article, String title) {
    List<Claim> claims = Claim.in(of.facts(), article);
    ClaimText text = new ClaimText(of);
    Html marked = MarkedText.of(of.facts().words(article, Terms.ARTICLE_BODY), claims, List.of()).html();
    List<Html> says = claims.stream().filter(c -> c.kind() != ClaimKind.STATEMENT).map(c -> Html.tag("li", text.says(c))).toList();
    // the marks of two texts of one article would have the same names
    Html unnamed = new Html(marked.markup().replaceAll(" (id|href)=\"[^\"]*\"", ""));
    return Html.tag("section", Html.tag("h2", Html.text(title)), Html.of("ul", "verdicts", Html.all(says)), unnamed);
  }

  /// One version by itself: versions share the IRIs of their article.
  private DatasetGraph copy(Node version) {
    DatasetGraph one = DatasetGraphFactory.createGeneral();
    DatasetGraph history = view.graphs().history();
    Txn.executeRead(history, () -> history.find(version, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(q -> one.add(Quad.create(q.getGraph(), q.asTriple()))));
    return one;
  }
}
