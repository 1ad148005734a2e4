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

  private static final int ROWS = 50;

  private final Graphs graphs;
  private final Labels labels;

  Overview(Graphs graphs, Labels labels) {
    this.graphs = graphs;
    this.labels = labels;
  }

  Reply page(Visit visit) {
    Language language = visit.language();
    Html body = Html.all(List.of(numbers(language), section(language, "side-by-side", "same-measure-side-by-side"),
        section(language, "who-met-whom", "who-met-whom"), section(language, "article-list", "articles-of"), questions(language),
        endpoint(language)));
    return Reply.html(200, new Page(language, language.word("title"), body).served("./", "./"));
  }

  private Html numbers(Language language) {
    List<Html> items = graphs.ask("overview", Map.of()).rows().stream()
        .map(r -> Html.tag("li", Html.tag("b", Html.text(Terms.plain(r.get(1)))),
            Html.text(" " + language.word(Terms.plain(r.get(0))))))
        .toList();
    return Html.tag("ul", Map.of("class", "numbers", "aria-label", language.word("holds")), Html.all(items));
  }

  private Html section(Language language, String heading, String question) {
    Answer.Table all = graphs.ask(question, Map.of());
    List<List<@Nullable Node>> some = all.rows().subList(0, Math.min(ROWS, all.rows().size()));
    Html table = new AnswerTable(labels, language, c -> Html.text(language.word(c)),
        iri -> ThingPages.address(graphs.base(), "./", iri, language))
        .of(new Answer.Table(all.columns(), some));
    String more = language.word("more") + " (" + all.rows().size() + " " + language.word("rows") + ")";
    return Html.all(List.of(Html.tag("h2", Map.of("id", heading), Html.text(language.word(heading))), table,
        Html.tag("p", Html.link("queries/" + question + "?lang=" + language.tag(), more), Html.text(" · "),
            Html.link("queries/" + question + "?format=csv", "CSV"), Html.text(" · "),
            Html.link("queries/" + question + "?format=json", "JSON"))));
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
