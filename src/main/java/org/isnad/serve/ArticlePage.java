package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.isnad.article.Span;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// An article as people read it: its text with every claim marked in place, and a card of evidence for each.
record ArticlePage(View view) {

  private static final Pattern PLACE = Pattern.compile(".*#char=(\\d+),(\\d+)");

  Reply of(Node article) {
    Facts facts = view.facts();
    List<Claim> claims = Claim.in(facts, article);
    MarkedText text = MarkedText.of(facts.words(article, Terms.ARTICLE_BODY), claims, furniture(article));
    String headline = facts.words(article, Terms.HEADLINE);
    List<Html> cards = new ArrayList<>();
    EvidenceCard card = new EvidenceCard(view);
    for (int i = 0; i < claims.size(); i++) {
      cards.add(card.of(claims.get(i), i + 1));
    }
    Html reading = Html.of("div", "reading", Html.of("section", "text", legend(text, claims), text.html()),
        Html.tag("section", Map.of("class", "cards", "aria-label", view.word("claims")), Html.all(cards)));
    return view.page(headline.isEmpty() ? facts.words(article, Terms.IDENTIFIER) : headline, metadata(article), reading,
        mentions(article), Formats.of(view, article));
  }

  private List<Span> furniture(Node article) {
    return view.facts().all(article, Isn.FURNITURE).stream().map(n -> PLACE.matcher(n.toString())).filter(Matcher::matches)
        .map(m -> new Span(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))).toList();
  }

  private Html metadata(Node article) {
    Facts facts = view.facts();
    List<Html> items = new ArrayList<>();
    known(items, "publisher", article, Terms.PUBLISHER, Isn.PUBLISHER_FROM);
    known(items, "date", article, Terms.DATE_PUBLISHED, Isn.DATE_FROM);
    known(items, "modified", article, Terms.DATE_MODIFIED, Isn.MODIFIED_FROM);
    known(items, "author", article, Terms.AUTHOR, Isn.AUTHOR_FROM);
    Optional<Node> agency = facts.one(article, Isn.AGENCY);
    String credit = facts.words(article, Terms.CREDIT_TEXT);
    if (agency.isPresent() || !credit.isEmpty()) {
      items.add(item("agency", agency.map(view::link).orElseGet(() -> ClaimText.bdi(credit)), Html.NONE));
    }
    String url = facts.words(article, Terms.URL);
    if (url.startsWith("http")) {
      items.add(item("url", Html.tag("a", Map.of("href", url, "rel", "noreferrer"), Html.text(view.word("at-publisher"))), Html.NONE));
    }
    int versions = VersionPage.of(view.graphs(), article).size();
    if (versions > 0) {
      String path = article.getURI().substring(view.graphs().base().length()).replaceFirst("^article/", "versions/");
      items.add(
          item("versions", Html.link(view.address(path), view.word("side-by-side-versions") + " (" + (versions + 1) + ")"), Html.NONE));
    }
    items.add(item("article", Html.tag("code", Html.text(facts.words(article, Terms.IDENTIFIER))), Html.NONE));
    return Html.of("ul", "facts", Html.all(items));
  }

  private void known(List<Html> items, String key, Node article, Node property, Node from) {
    String words = view.facts().words(article, property);
    if (!words.isEmpty()) {
      Html origin = view.facts().one(article, from).map(o -> Html.of("span", "note", Html.text(" (" + view.term(o) + ")")))
          .orElse(Html.NONE);
      items.add(item(key, ClaimText.bdi(words), origin));
    }
  }

  private Html item(String key, Html value, Html note) {
    return Html.tag("li", Html.of("span", "note", Html.text(view.word(key) + ": ")), value, note);
  }

  private Html legend(MarkedText text, List<Claim> claims) {
    List<Html> items = new ArrayList<>();
    for (ClaimKind kind : ClaimKind.values()) {
      long n = claims.stream().filter(c -> c.kind() == kind).count();
      items.add(Html.tag("li", Html.of("mark", kind.key(), Html.text(view.word(kind.key() + "s"))), Html.text(" " + n)));
    }
    MarkedText.Count numbers = text.numbers();
    items.add(Html.tag("li", Html.text(view.word("numbers-claimed") + " " + numbers.claimed())));
    items
        .add(Html.tag("li", Html.of("span", "unclaimed", Html.text(view.word("numbers-unclaimed"))), Html.text(" " + numbers.unclaimed())));
    items.add(Html.tag("li", Html.of("s", "furniture", Html.text(view.word("furniture")))));
    return Html.of("ul", "legend", Html.all(items));
  }

  private Html mentions(Node article) {
    Facts facts = view.facts();
    List<Html> items = new ArrayList<>();
    for (Node entity : facts.all(article, Terms.MENTIONS)) {
      List<String> roles = facts.all(entity, Isn.ROLE).stream().map(Node::getLiteralLexicalForm).toList();
      Html role = roles.isEmpty() ? Html.NONE : Html.of("span", "note", Html.text(" "), ClaimText.bdi(String.join("، ", roles)));
      String iri = entity.getURI();
      items.add(Html.tag("li", Map.of("id", iri.substring(iri.indexOf('#') + 1)), view.link(entity), role));
    }
    return items.isEmpty()
        ? Html.NONE
        : Html.of("section", "", Html.tag("h2", view.words("mentioned")), Html.of("ul", "names", Html.all(items)));
  }
}
