package org.isnad.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.graph.Isn;
import org.apache.jena.sparql.core.Quad;
import org.isnad.export.QuadSet;
import org.isnad.export.RdfExport;
import org.isnad.export.RdfSyntax;
import org.jspecify.annotations.Nullable;

/// Articles, entities and whatever else of the graph has an address: as a page, or as RDF for programs. A claim is answered on the page
/// of its article, at its own place there.
final class ThingPages {

  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String HEADLINE = "https://schema.org/headline";

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
    int fragment = path.indexOf('#');
    return fragment < 0
        ? root + path + "?lang=" + language.tag()
        : root + path.substring(0, fragment) + "?lang=" + language.tag() + path.substring(fragment);
  }

  static Reply missing(Visit visit) {
    Language language = visit.language();
    Html note = Html.tag("p", Html.text(language.word("not-found-note")));
    return Reply.html(404, new Page(language, language.word("not-found"), note).served(visit));
  }

  Reply page(Visit visit) {
    Optional<RdfSyntax> byEnding = Negotiation.ending(visit.path());
    String path = byEnding.map(s -> visit.path().substring(0, visit.path().length() - s.ending().length() - 1)).orElse(visit.path());
    QuadSet quads = graphs.about(graphs.base() + path);
    if (quads.quads().isEmpty() && byEnding.isPresent()) {
      path = visit.path();
      quads = graphs.about(graphs.base() + path);
    }
    if (quads.quads().isEmpty()) {
      return missing(visit);
    }
    Optional<RdfSyntax> syntax = byEnding.or(() -> Negotiation.accepted(visit.accept()));
    if (syntax.isPresent()) {
      return rdf(quads, syntax.get());
    }
    String iri = graphs.base() + path;
    QuadSet all = quads;
    return View.within(visit, graphs, labels, view -> page(view, NodeFactory.createURI(iri), all));
  }

  private Reply page(View view, Node thing, QuadSet quads) {
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
    return Reply.html(200, html(view.visit(), thing.getURI(), quads));
  }

  private static Reply rdf(QuadSet quads, RdfSyntax syntax) {
    try {
      StringWriter out = new StringWriter();
      RdfExport.write(quads.rdf11(), syntax, out);
      return new Reply(200, syntax.mediaType(), out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String html(Visit visit, String iri, QuadSet quads) {
    Language language = visit.language();
    Map<Node, List<Quad>> subjects = new LinkedHashMap<>();
    quads.rdf11().quads().forEach(q -> subjects.computeIfAbsent(q.getSubject(), s -> new ArrayList<>()).add(q));
    List<Html> sections = new ArrayList<>();
    List<Html> formats = List.of(RdfSyntax.TURTLE, RdfSyntax.JSONLD, RdfSyntax.NTRIPLES).stream()
        .map(s -> Html.link(visit.root() + iri.substring(graphs.base().length()) + "." + s.ending(), s.ending())).toList();
    sections.add(
        Html.tag("p", Html.tag("code", Html.text(iri)), Html.text(" "), formats.get(0), Html.text(" · "), formats.get(1), Html.text(" · "),
            formats.get(2)));
    subjects.entrySet().stream().filter(s -> s.getKey().isURI() && s.getKey().getURI().equals(iri))
        .forEach(s -> sections.add(section(visit, s.getValue())));
    subjects.entrySet().stream().filter(s -> !(s.getKey().isURI() && s.getKey().getURI().equals(iri))).forEach(s -> {
      sections.add(heading(visit, iri, s.getKey()));
      sections.add(section(visit, s.getValue()));
    });
    return new Page(language, title(iri, quads), Html.all(sections)).served(visit);
  }

  private Html heading(Visit visit, String page, Node subject) {
    String iri = subject.toString();
    boolean here = iri.startsWith(page + "#");
    String name = here ? iri.substring(page.length() + 1) : iri;
    Html words = here ? Html.text(name) : table(visit).value(subject);
    return Html.tag("h2", here ? Map.of("id", name) : Map.of(), words);
  }

  private Html section(Visit visit, List<Quad> quads) {
    List<Html> rows = quads.stream()
        .map(q -> Html.tag("tr", Html.tag("th", Map.of("scope", "row"), Html.text(labels.of(q.getPredicate(), visit.language()))),
            Html.tag("td", table(visit).value(q.getObject()))))
        .distinct().toList();
    return Html.tag("div", Map.of("class", "wide"), Html.tag("table", Html.all(rows)));
  }

  private AnswerTable table(Visit visit) {
    return new AnswerTable(labels, visit.language(), Html::text, iri -> {
      String address = address(graphs.base(), visit.root(), iri, visit.language());
      return address == null && iri.startsWith("http") && !iri.startsWith("https://w3id.org/isnad/") ? iri : address;
    });
  }

  private static String title(String iri, QuadSet quads) {
    return quads.quads().stream().filter(q -> q.getSubject().isURI() && q.getSubject().getURI().equals(iri))
        .filter(q -> q.getPredicate().getURI().equals(HEADLINE) || q.getPredicate().getURI().equals(LABEL))
        .map(q -> q.getObject().getLiteralLexicalForm()).findFirst().orElse(iri.substring(iri.lastIndexOf('/') + 1));
  }
}
