package org.isnad.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.query.Answer;
import org.isnad.query.FirstRows;
import org.isnad.query.Format;
import org.isnad.query.Parameter;
import org.isnad.query.PreparedQuery;
import org.jspecify.annotations.Nullable;

/// The prepared questions: a list, and each with a form, its rows and its text.
final class QuestionPages {

  private static final int A_PAGE = 200;

  private final Graphs graphs;
  private final Labels labels;

  QuestionPages(Graphs graphs, Labels labels) {
    this.graphs = graphs;
    this.labels = labels;
  }

  Reply list(Visit visit) {
    Language language = visit.language();
    Html list = links(graphs.catalogue().queries(), language, visit.root());
    return Reply.html(200, new Page(language, language.word("queries"), list).served(visit));
  }

  static Html links(List<PreparedQuery> queries, Language language, String root) {
    return Html.tag("ul", queries.stream().map(q -> Html.tag("li",
        Html.link(root + "queries/" + q.name() + "?lang=" + language.tag(), Overview.title(q, language)),
        language == Language.EN ? Html.tag("span", Map.of("class", "note"), Html.text(" " + q.question())) : Html.NONE))
        .toArray(Html[]::new));
  }

  Reply page(Visit visit, String name) {
    Optional<PreparedQuery> query = graphs.catalogue().get(name);
    if (query.isEmpty()) {
      return ThingPages.missing(visit);
    }
    Map<String, String> values = values(query.get(), visit);
    return Reply.html(200, html(visit, query.get(), values, graphs.answers().of(query.get(), values)));
  }

  /// What the visitor fills into the blanks.
  static Map<String, String> values(PreparedQuery query, Visit visit) {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      @Nullable
      String given = visit.parameters().get(parameter.name());
      // as the form sends it: what the question takes anyway is no other question
      if (given != null && !given.equals(parameter.standard()) && !(given.isBlank() && parameter.type() != Parameter.Type.TEXT)) {
        values.put(parameter.name(), given);
      }
    }
    return values;
  }

  private String html(Visit visit, PreparedQuery query, Map<String, String> values, FirstRows answer) {
    Language language = visit.language();
    Answer.Table table = answer.table();
    Paging paging = Paging.of(visit, table.rows().size(), A_PAGE);
    Html rows = new AnswerTable(labels, language, c -> Html.text(language.word(c)),
        iri -> ThingPages.address(graphs.base(), visit.root(), iri, language))
        .of(new Answer.Table(table.columns(), table.rows().subList(paging.from(), paging.to())));
    Html body = Html
        .all(List.of(Html.tag("p", Map.of("lang", "en", "dir", "ltr"), Html.text(query.question())), form(query, values, language),
            rows, paging.links(visit), answer.isWhole() ? Html.NONE : allOf(answer, visit),
            Html.tag("details", Html.tag("summary", Html.text(language.word("query-text"))), Html.tag("pre", Html.text(query.text())))));
    return new Page(language, Overview.title(query, language), body).served(visit);
  }

  /// Where to get what the page does not show.
  private static Html allOf(FirstRows answer, Visit visit) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.text(visit.language().word("first-rows").formatted(Numbers.grouped(answer.table().rows().size()),
        Numbers.grouped(answer.all()))));
    for (Format format : List.of(Format.CSV, Format.JSON, Format.TURTLE)) {
      parts.addAll(List.of(Html.text(" "), Html.link(visit.with("format", format.name().toLowerCase(Locale.ROOT)), format.name())));
    }
    return Html.of("p", "note", Html.all(parts));
  }

  private static Html form(PreparedQuery query, Map<String, String> values, Language language) {
    List<Html> fields = query.parameters().stream()
        .map(p -> Html.tag("label", Html.text(p.name() + " (" + p.type().name().toLowerCase(Locale.ROOT) + ")"),
            Html.tag("input", Map.of("name", p.name(), "value", values.getOrDefault(p.name(), p.standard()), "dir", "auto")),
            Html.tag("span", Map.of("class", "note", "lang", "en", "dir", "ltr"), Html.text(p.description()))))
        .toList();
    return Html.tag("form", Map.of("method", "get"), Html.all(fields),
        Html.tag("input", Map.of("type", "hidden", "name", "lang", "value", language.tag())),
        Html.tag("button", Html.text(language.word("ask"))), Html.tag("button", Map.of("name", "format", "value", "csv"), Html.text("CSV")),
        Html.tag("button", Map.of("name", "format", "value", "json"), Html.text("JSON")));
  }
}
