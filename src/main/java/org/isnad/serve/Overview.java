package org.isnad.serve;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.query.Answer;
import org.isnad.query.PreparedQuery;
import org.isnad.query.Terms;
import org.jspecify.annotations.Nullable;

/// The first page: what is in the graph, what the sources say together, and where to go on.
final class Overview {

  private static final int TOPICS = 12;
  private static final int CONTACTS = 8;
  private static final int ARTICLES = 10;

  private final Graphs graphs;
  private final Labels labels;

  Overview(Graphs graphs, Labels labels) {
    this.graphs = graphs;
    this.labels = labels;
  }

  Reply page(Visit visit) {
    return View.within(visit, graphs, labels, this::page);
  }

  private Reply page(View view) {
    List<Survey.TopicLine> topics = graphs.survey().topics().stream().limit(TOPICS).toList();
    List<Survey.EventLine> contacts = graphs.survey().events().stream().limit(CONTACTS).toList();
    List<Survey.ArticleLine> articles = graphs.survey().articles().stream().limit(ARTICLES).toList();
    return view.page(view.word("title"), Html.of("p", "note", view.words("lead")), numbers(view.language()),
        section(view, "topics", new TopicPages(view).table(topics)), section(view, "contacts", new ContactPages(view).table(contacts)),
        section(view, "articles", new ArticleList(view).table(articles)), questions(view.language()), endpoint(view.language()));
  }

  private Html numbers(Language language) {
    List<Html> items = graphs.survey().numbers(() -> graphs.ask("overview", Map.of())).rows().stream()
        .map(r -> Html.tag("li", Html.tag("b", Html.text(Numbers.grouped(Terms.plain(r.get(1))))),
            Html.text(" " + language.word(Terms.plain(r.get(0))))))
        .toList();
    return Html.tag("ul", Map.of("class", "numbers", "aria-label", language.word("holds")), Html.all(items));
  }

  private static Html section(View view, String key, Html table) {
    return Html.tag("section", Html.tag("h2", Map.of("id", key), view.words(key)), table,
        Html.tag("p", Html.link(view.address(key), view.word("more"))));
  }

  private Html questions(Language language) {
    return Html.all(
        List.of(Html.tag("h2", Html.text(language.word("queries"))), QuestionPages.links(graphs.catalogue().queries(), language, "./")));
  }

  private static Html endpoint(Language language) {
    return Html.all(List.of(Html.tag("h2", Html.text(language.word("endpoint"))),
        Html.tag("p", Html.tag("code", Html.text("/sparql")), Html.text(" · "), Html.tag("code", Html.text("/history/sparql"))),
        Html.tag("p", Html.text(language.word("endpoint-note")))));
  }

  /// The title of a question in the language of the page.
  static String title(PreparedQuery query, Language language) {
    return language == Language.AR ? query.titleAr() : query.title();
  }
}
