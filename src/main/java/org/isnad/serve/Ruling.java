package org.isnad.serve;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Isn;
import org.isnad.graph.Judgements;

/// What a person found of a thing of the graph, the latest that was said.
///
/// @param because empty if it is not told
record Ruling(Node what, String by, String when, String because) {

  static Optional<Ruling> on(Facts facts, Node thing) {
    return facts.pointing(Isn.JUDGES, thing).stream().filter(j -> facts.one(j, Isn.RULING).isPresent())
        .map(j -> new Ruling(facts.one(j, Isn.RULING).orElse(Isn.WRONG), facts.words(j, Judgements.WHO), facts.words(j, Judgements.WHEN),
            facts.words(j, RDFS.comment.asNode())))
        .max(Comparator.comparing(Ruling::when));
  }

  boolean wrong() {
    return what.equals(Isn.WRONG);
  }

  /// Who said what when and why.
  Html html(View view) {
    String day = when.length() > 10 ? when.substring(0, 10) : when;
    String reason = because.isEmpty() ? "" : ": " + because;
    return Html.of("p", "ruling", Html.text(view.word("judged") + " "), Html.tag("b", Html.text(view.term(what))),
        Html.text(" (\u2068" + by + "\u2069, " + day + ")\u2068" + reason + "\u2069"));
  }
}
