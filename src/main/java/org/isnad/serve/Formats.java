package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.export.RdfSyntax;

/// The way from a page to the same thing as data.
final class Formats {

  private static final List<RdfSyntax> SYNTAXES = List.of(RdfSyntax.TURTLE, RdfSyntax.TRIG, RdfSyntax.JSONLD, RdfSyntax.NTRIPLES);

  private Formats() {
  }

  /// The thing's IRI and links to it in each syntax.
  static Html of(View view, Node thing) {
    String base = view.graphs().base();
    String path = thing.getURI().substring(base.length());
    List<Html> parts = new ArrayList<>();
    parts.add(Html.tag("code", Map.of("dir", "ltr"), Html.text(thing.getURI())));
    for (RdfSyntax syntax : SYNTAXES) {
      parts.add(Html.text(" · "));
      parts.add(Html.tag("a", Map.of("href", view.visit().root() + path + "." + syntax.ending(), "rel", "alternate", "type",
          syntax.mediaType()), Html.text(syntax.ending())));
    }
    return Html.of("footer", "data", Html.tag("p", Html.all(parts)));
  }
}
