package org.isnad.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.export.QuadSet;
import org.isnad.export.RdfExport;
import org.isnad.export.RdfSyntax;
import org.isnad.graph.Isn;
import org.jspecify.annotations.Nullable;

/// Articles, entities and whatever else of the graph has an address: as a page, or as RDF for programs. A claim is answered on the page
/// of its article, at its own place there. A thing of the world cannot be sent: its address leads to a document about it.
final class ThingPages {

  private static final String PAGE = ".html";

  private final Graphs graphs;
  private final Labels labels;

  ThingPages(Graphs graphs, Labels labels) {
    this.graphs = graphs;
    this.labels = labels;
  }

  /// Where a page finds a thing of the graph, or null if it lives elsewhere. Other `http` addresses are their own.
  static @Nullable String address(String base, String root, String iri, Language language) {
    if (!iri.startsWith(base)) {
      return null;
    }
    String path = iri.substring(base.length());
    int end = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
    String document = path.substring(0, end);
    return root + document + (ofTheWorld(document) ? PAGE : "") + "?lang=" + language.tag() + path.substring(end);
  }

  private static boolean ofTheWorld(String path) {
    return path.startsWith("entity/") || path.startsWith("event/");
  }

  static Reply missing(Visit visit) {
    Language language = visit.language();
    Html note = Html.tag("p", Html.text(language.word("not-found-note")));
    return Reply.html(404, new Page(language, language.word("not-found"), note).served(visit));
  }

  Reply page(Visit visit) {
    String path = visit.path();
    if (path.startsWith("graph/") && graphs.isLarge(graphs.base() + path.replaceFirst("[.][a-z]+$", ""))) {
      return Reply.seeOther("/" + Dump.NQ.path());
    }
    if (graphs.knows(graphs.base() + path)) {
      return negotiated(visit, path);
    }
    Optional<RdfSyntax> byEnding = Negotiation.ending(path);
    String ending = path.endsWith(PAGE) ? PAGE : byEnding.map(s -> "." + s.ending()).orElse("");
    String thing = path.substring(0, path.length() - ending.length());
    if (ending.isEmpty() || !graphs.knows(graphs.base() + thing)) {
      return missing(visit);
    }
    return byEnding.map(s -> rdf(graphs.base() + thing, s, "1.2".equals(visit.parameters().get("version"))))
        .orElseGet(() -> html(visit, thing));
  }

  private Reply negotiated(Visit visit, String path) {
    Negotiation.Choice choice = Negotiation.accepted(visit.accept());
    return switch (choice) {
      case Negotiation.Choice.Nothing() -> nothing(visit, path);
      case Negotiation.Choice.Page() -> ofTheWorld(path) ? Reply.seeOther(visit.beside(path + PAGE)) : html(visit, path);
      case Negotiation.Choice.Rdf(RdfSyntax syntax, boolean rdf12) -> ofTheWorld(path)
          ? Reply.seeOther(visit.beside(path + "." + syntax.ending()))
          : rdf(graphs.base() + path, syntax, rdf12);
    };
  }

  private static Reply nothing(Visit visit, String path) {
    Language language = visit.language();
    Html forms = Html.tag("ul", Stream.of(RdfSyntax.values())
        .map(s -> Html.tag("li", Html.link(visit.root() + path + "." + s.ending(), s.mediaType()))).toArray(Html[]::new));
    Html body = Html.tag("div", Html.tag("p", Html.text(language.word("not-acceptable-note"))),
        Html.tag("p", Html.link(visit.root() + path + PAGE + "?lang=" + language.tag(), "text/html")), forms);
    return Reply.html(406, new Page(language, language.word("not-acceptable"), body).served(visit));
  }

  private Reply rdf(String iri, RdfSyntax syntax, boolean rdf12) {
    try {
      QuadSet quads = graphs.about(iri);
      StringWriter out = new StringWriter();
      RdfExport.write(rdf12 && syntax != RdfSyntax.JSONLD ? quads : quads.rdf11(), syntax, out);
      return new Reply(200, syntax.mediaType(), out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply html(Visit visit, String path) {
    Reply page = View.within(visit, graphs, labels, view -> page(view, NodeFactory.createURI(graphs.base() + path)));
    String others = Stream.of(RdfSyntax.values())
        .map(s -> "<" + visit.root() + path + "." + s.ending() + ">; rel=\"alternate\"; type=\"" + s.mediaType() + "\"")
        .collect(Collectors.joining(", "));
    return page.with("Link", others);
  }

  private Reply page(View view, Node thing) {
    Facts facts = view.facts();
    if (facts.is(thing, Isn.ARTICLE)) {
      return new ArticlePage(view).of(thing);
    }
    if (facts.is(thing, Isn.TOPIC_CLASS)) {
      return new TopicPages(view).of(thing);
    }
    if (thing.getURI().startsWith(graphs.base() + "entity/")) {
      return new EntityPage(view).of(thing);
    }
    return Reply.html(200, new PropertyPage(graphs, labels).html(view.visit(), thing.getURI(), graphs.about(thing.getURI())));
  }
}
