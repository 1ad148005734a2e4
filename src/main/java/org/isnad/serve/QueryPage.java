package org.isnad.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.isnad.query.Answer;
import org.isnad.query.AnswerWriter;
import org.isnad.query.PreparedQuery;

/// Questions of one's own in SPARQL, with the prepared ones to begin from. Works without a script.
record QueryPage(View view) {

  private static final int LONGEST = 64 * 1024;
  private static final int ROWS = 1000;
  private static final String BEGIN = """
      PREFIX isn: <https://w3id.org/isnad/ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?article ?headline WHERE {
        ?article a isn:Article ; schema:headline ?headline .
      } LIMIT 20
      """;

  Reply page() {
    String prepared = view.given("from");
    String query = view.given("query");
    if (query.isEmpty()) {
      query = view.graphs().catalogue().get(prepared).map(PreparedQuery::text).orElse(BEGIN);
    }
    Html result = view.given("query").isEmpty() ? Html.NONE : answer(query);
    return view.page(view.word("query-own"), Html.of("p", "note", view.words("query-own-note")), examples(), form(query), result);
  }

  private Html examples() {
    List<Html> options = new ArrayList<>();
    for (PreparedQuery q : view.graphs().catalogue().queries()) {
      options.add(Html.tag("option", Map.of("value", q.name()), Html.text(Overview.title(q, view.language()))));
    }
    return Html.tag("form", Map.of("method", "get", "action", view.visit().root() + "query"),
        Html.tag("input", Map.of("type", "hidden", "name", "lang", "value", view.language().tag())),
        Html.tag("label", view.words("begin-from"), Html.tag("select", Map.of("name", "from"), Html.all(options))),
        Html.tag("button", view.words("take")));
  }

  private Html form(String query) {
    return Html.tag("form", Map.of("method", "post", "action", view.visit().root() + "query?lang=" + view.language().tag(), "class", "ask"),
        Html.tag("label", view.words("query-text"), Html.tag("textarea", Map.of("name", "query", "rows", "16", "cols", "100", "spellcheck",
            "false", "dir", "ltr"), Html.text(query))),
        Html.tag("button", view.words("ask")));
  }

  private Html answer(String words) {
    if (words.length() > LONGEST) {
      return problem("a query of more than " + LONGEST + " characters");
    }
    try {
      Query query = Guard.checked(QueryFactory.create(words));
      if (query.isSelectType() && (query.getLimit() == Query.NOLIMIT || query.getLimit() > ROWS)) {
        query.setLimit(ROWS);
      }
      view.graphs().search().fill();
      Answer.Table table = AnswerWriter.tabular(view.graphs().runner().run(query));
      Html rows = new AnswerTable(view.labels(), view.language(), c -> Html.text(c),
          iri -> ThingPages.address(view.graphs().base(), view.visit().root(), iri, view.language())).of(table);
      return Html.tag("section", Html.tag("h2", Html.text(view.word("rows") + " " + table.rows().size())), rows, formats(words));
    } catch (QueryException | Guard.Refused e) {
      return problem(String.valueOf(e.getMessage()));
    }
  }

  private Html formats(String query) {
    List<Html> parts = new ArrayList<>();
    for (String format : List.of("csv", "tsv", "json", "xml")) {
      String address = view.visit().root() + "sparql?format=" + format + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
      parts.add(Html.text(parts.isEmpty() ? "" : " · "));
      parts.add(Html.tag("a", Map.of("href", address), Html.text(format)));
    }
    return Html.tag("p", Html.all(parts));
  }

  private Html problem(String message) {
    return Html.tag("pre", Map.of("class", "problem", "role", "alert"), Html.text(message));
  }
}
