package org.isnad.serve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// What the graph has on some words: people, bodies and places of that name in any of its spellings, the articles that name them or have the
/// words, and the claims whose evidence has them.
record SearchPage(View view) {

  private static final int MOST = 50;
  private static final int A_PAGE = 20;
  private static final int AROUND = 70;

  Reply page() {
    String words = view.given("q");
    Html form = Html.tag("form", Map.of("method", "get", "action", view.visit().root() + "search"),
        Html.tag("input", Map.of("type", "hidden", "name", "lang", "value", view.language().tag())),
        Html.tag("label", view.words("search-words"),
            Html.tag("input", Map.of("type", "search", "name", "q", "value", words, "dir", "auto"))),
        Html.tag("button", view.words("search")));
    if (words.isEmpty()) {
      return view.page(view.word("search"), form, Html.of("p", "note", view.words("search-note")));
    }
    List<Node> named = named(words);
    List<Node> articles = articles(words, named);
    List<Node> claims = claims(words);
    return view.page(view.word("search") + ": " + words, form, entities(named), list(articles, words), claims(claims),
        nothing(named, articles, claims));
  }

  /// Entities of that name.
  List<Node> named(String words) {
    Set<Node> found = new LinkedHashSet<>(view.graphs().search().find(RDFS.label.asNode(), words, MOST));
    found.addAll(view.graphs().search().find(SKOS.altLabel.asNode(), words, MOST));
    return List.copyOf(found);
  }

  /// Articles that have the words, then those that name an entity of that name.
  List<Node> articles(String words, List<Node> named) {
    Set<Node> found = new LinkedHashSet<>(view.graphs().search().find(Terms.HEADLINE, words, MOST));
    found.addAll(view.graphs().search().find(Terms.ARTICLE_BODY, words, MOST));
    for (Node entity : named) {
      if (found.size() < MOST) {
        view.facts().pointing(Isn.IS, entity).stream().map(Facts::article).distinct().limit(MOST).map(NodeFactory::createURI)
            .forEach(found::add);
      }
    }
    return found.stream().limit(MOST).toList();
  }

  private List<Node> claims(String words) {
    return view.graphs().search().find(Terms.EXACT, words, MOST).stream().flatMap(e -> view.facts().pointing(Isn.EVIDENCE, e).stream())
        .distinct().limit(MOST).toList();
  }

  private Html entities(List<Node> named) {
    List<Html> items = named.stream().map(e -> Html.tag("li", view.link(e), Html.of("span", "note", Html.text(" "),
        Html.text(String.join(" · ",
            view.facts().some(e, SKOS.altLabel.asNode()).stream().map(n -> "\u2068" + n.getLiteralLexicalForm() + "\u2069")
                .limit(6).toList())))))
        .toList();
    return section("entities", items.size(), Html.of("ul", "plain", Html.all(items)));
  }

  private Html list(List<Node> articles, String words) {
    List<Html> rows = new ArrayList<>();
    for (Node article : articles) {
      Survey.ArticleLine line = view.graphs().survey().article(article);
      String address = ThingPages.address(view.graphs().base(), view.visit().root(), article.getURI(), view.language());
      rows.add(Html.tag("tr", Html.of("td", "day", Html.text(line.day().isEmpty() ? "–" : line.day())),
          Html.tag("td", Html.link(address == null ? article.getURI() : address, line.headline().isEmpty() ? line.id() : line.headline()),
              Html.tag("div", Map.of("class", "note", "dir", "auto"), snippet(body(article), words))),
          Html.tag("td", ClaimText.bdi(line.publisher())), Html.tag("td", Html.tag("code", Html.text(line.id())))));
    }
    return section("articles", rows.size(), Tables.of(view, List.of("date", "headline", "publisher", "article"), rows));
  }

  private String body(Node article) {
    return view.facts().some(article, Terms.ARTICLE_BODY).stream().findFirst().map(Node::getLiteralLexicalForm).orElse("");
  }

  /// The first place of the words in a text, and what stands around it.
  private static Html snippet(String body, String words) {
    String typed = words.strip().split("\\s+", 2)[0];
    int found = typed.isEmpty() ? -1 : body.indexOf(typed);
    if (found >= 0) {
      int start = found;
      while (start > 0 && !Character.isWhitespace(body.charAt(start - 1))) {
        start--;
      }
      int end = found + typed.length();
      while (end < body.length() && !Character.isWhitespace(body.charAt(end))) {
        end++;
      }
      return snippet(body, start, end);
    }
    String first = Folded.key(words).split("\\s+", 2)[0];
    // folding drops characters, so places are found word by word
    int at = 0;
    for (String word : body.split("\\s+")) {
      int start = body.indexOf(word, at);
      at = start + word.length();
      if (!first.isEmpty() && Folded.key(word).contains(first)) {
        return snippet(body, start, at);
      }
    }
    return Html.NONE;
  }

  private static Html snippet(String body, int start, int end) {
    String before = body.substring(Math.max(0, start - AROUND), start);
    String after = body.substring(end, Math.min(body.length(), end + AROUND));
    return Html.all(List.of(Html.text("…" + before), Html.tag("b", Html.text(body.substring(start, end))), Html.text(after + "…")));
  }

  /// Only those that are shown are read: a card of evidence takes dozens of look-ups.
  private Html claims(List<Node> claims) {
    EvidenceCard card = new EvidenceCard(view);
    Paging paging = Paging.of(view, claims.size(), A_PAGE);
    List<Html> cards = claims.subList(paging.from(), paging.to()).stream().map(c -> Claim.of(view.facts(), c)).flatMap(Optional::stream)
        .map(c -> card.of(c, 0)).toList();
    return section("claims", claims.size(), Html.all(List.of(Html.all(cards), claims.size() > A_PAGE ? paging.links(view) : Html.NONE)));
  }

  private Html nothing(List<Node> named, List<Node> articles, List<Node> claims) {
    return named.isEmpty() && articles.isEmpty() && claims.isEmpty() ? Html.of("p", "note", view.words("none")) : Html.NONE;
  }

  private Html section(String key, int number, Html body) {
    return number == 0
        ? Html.NONE
        : Html.tag("section", Html.tag("h2", Html.text(view.word(key) + " "), Html.of("span", "count", Html.text(String.valueOf(number)))),
            body);
  }
}
