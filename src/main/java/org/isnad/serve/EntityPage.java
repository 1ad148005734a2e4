package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Terms;

/// A person, body or place of the world: names, roles, contacts, what they said, figures credited to them, articles, links.
record EntityPage(View view) {

  private static final int MOST = 100;

  Reply of(Node entity) {
    Mentions.Of mentions = view.graphs().survey().mentions().of(entity);
    List<Node> articles = mentions.articles();
    ContactPages contacts = new ContactPages(view);
    List<Survey.EventLine> events = view.graphs().survey().eventsOf(entity);
    List<Html> parts = new ArrayList<>();
    parts.add(names(entity, mentions.roles()));
    parts.add(section("contacts", events.size(), contacts.table(events.subList(0, Math.min(MOST, events.size())))));
    parts.add(claims("statements", mentions.statements()));
    parts.add(claims("figures-credited", mentions.figures()));
    parts.add(section("articles", articles.size(), new ArticleList(view).table(articles.stream().limit(MOST)
        .map(view.graphs().survey()::article).toList())));
    parts.add(Formats.of(view, entity));
    return view.page(view.name(entity), parts.toArray(Html[]::new));
  }

  private Html names(Node entity, Map<String, Integer> roles) {
    Facts facts = view.facts();
    List<Html> items = new ArrayList<>();
    facts.all(entity, RDF.type.asNode()).stream().findFirst()
        .ifPresent(t -> items.add(item("kind", view.words(t.getURI().replaceFirst(".*[/#]", "")))));
    items.add(item("names", joined(Stream.concat(facts.all(entity, RDFS.label.asNode()).stream(),
        facts.all(entity, SKOS.altLabel.asNode()).stream()).map(Node::getLiteralLexicalForm))));
    if (!roles.isEmpty()) {
      items.add(item("roles", joined(roles.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
          .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey))));
    }
    facts.all(entity, OWL.sameAs.asNode()).stream().filter(Node::isURI).forEach(s -> items.add(item("same-as",
        Html.tag("a", Map.of("href", s.getURI(), "rel", "noreferrer"), Html.text(s.getURI().substring(s.getURI().lastIndexOf('/') + 1))))));
    facts.all(entity, Terms.HAS_GEOMETRY).stream().flatMap(g -> facts.all(g, Terms.AS_WKT).stream()).findFirst()
        .ifPresent(wkt -> items.add(item("lies-at", Html.tag("bdi", Html.text(wkt.getLiteralLexicalForm())))));
    return Html.of("ul", "facts", Html.all(items));
  }

  private Html joined(Stream<String> words) {
    return Html.text(String.join(" · ", words.distinct().map(w -> "\u2068" + w + "\u2069").toList()));
  }

  private Html item(String key, Html value) {
    return Html.tag("li", Html.of("span", "note", Html.text(view.word(key) + ": ")), value);
  }

  private Html claims(String key, List<Node> claims) {
    ClaimText text = new ClaimText(view);
    // only those that are shown are read
    List<Html> rows = claims.stream().limit(MOST).map(c -> Claim.of(view.facts(), c)).flatMap(Optional::stream)
        .map(c -> Html.tag("tr", Html.tag("td", text.says(c)), Html.tag("td", text.chain(c)),
            Html.tag("td", text.source(c)), Html.of("td", "quotation", text.quotation(c))))
        .toList();
    return section(key, claims.size(), Tables.of(view, List.of("says", "chain", "article", "quotation"), rows));
  }

  private Html section(String key, int number, Html body) {
    return number == 0
        ? Html.NONE
        : Html.tag("section", Html.tag("h2", Html.text(view.word(key) + " "), Html.of("span", "count", Html.text(Numbers.grouped(number)))),
            body);
  }
}
