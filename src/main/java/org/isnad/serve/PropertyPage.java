package org.isnad.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.export.QuadSet;
import org.isnad.export.RdfSyntax;

/// A thing that has no page of its own kind: its properties as a table, and what points at it.
final class PropertyPage {

  private static final int MOST = 400;
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String HEADLINE = "https://schema.org/headline";

  private final Graphs graphs;
  private final Labels labels;

  PropertyPage(Graphs graphs, Labels labels) {
    this.graphs = graphs;
    this.labels = labels;
  }

  String html(Visit visit, String iri, QuadSet quads) {
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
    subjects.entrySet().stream().limit(MOST).filter(s -> !(s.getKey().isURI() && s.getKey().getURI().equals(iri))).forEach(s -> {
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
      String address = ThingPages.address(graphs.base(), visit.root(), iri, visit.language());
      return address == null && iri.startsWith("http") && !iri.startsWith("https://w3id.org/isnad/") ? iri : address;
    });
  }

  private static String title(String iri, QuadSet quads) {
    return quads.quads().stream().filter(q -> q.getSubject().isURI() && q.getSubject().getURI().equals(iri))
        .filter(q -> q.getPredicate().getURI().equals(HEADLINE) || q.getPredicate().getURI().equals(LABEL))
        .map(q -> q.getObject().getLiteralLexicalForm()).findFirst().orElse(iri.substring(iri.lastIndexOf('/') + 1));
  }
}
