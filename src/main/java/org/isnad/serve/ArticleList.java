package org.isnad.serve;

import java.util.List;

/// Articles in a list, the newest first.
record ArticleList(View view) {

  private static final int A_PAGE = 50;

  Reply page() {
    String words = Folded.key(view.given("words"));
    List<Survey.ArticleLine> articles = view.graphs().survey().articles().stream().filter(a -> words.isEmpty()
        || Folded.key(a.headline() + " " + a.publisher() + " " + a.id()).contains(words)).toList();
    Paging paging = Paging.of(view, articles.size(), A_PAGE);
    return view.page(view.word("article-list"), new Form(view, "articles").words("words", view.word("words")).html(),
        table(articles.subList(paging.from(), paging.to())), paging.links(view));
  }

  Html table(List<Survey.ArticleLine> articles) {
    List<Html> rows = articles.stream().map(a -> {
      String address = ThingPages.address(view.graphs().base(), view.visit().root(), a.iri().getURI(), view.language());
      return Html.tag("tr", Html.of("td", "day", Html.text(a.day().isEmpty() ? "–" : a.day())),
          Html.tag("td", Html.link(address == null ? a.iri().getURI() : address, a.headline().isEmpty() ? a.id() : a.headline())),
          Html.tag("td", ClaimText.bdi(a.publisher())), Html.tag("td", Html.tag("code", Html.text(a.id()))));
    }).toList();
    return Tables.of(view, List.of("date", "headline", "publisher", "article"), rows);
  }
}
