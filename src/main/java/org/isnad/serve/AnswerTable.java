package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.isnad.query.Answer;
import org.jspecify.annotations.Nullable;

/// Rows of an answer as an HTML table.
///
/// @param heading a column's name as people read it
/// @param links the address of a thing, or null where it gets none
record AnswerTable(Labels labels, Language language, Function<String, Html> heading, Function<String, @Nullable String> links) {

  Html of(Answer.Table table) {
    if (table.rows().isEmpty()) {
      return Html.tag("p", Map.of("class", "note"), Html.text(language.word("none")));
    }
    Html head = Html.tag("tr",
        table.columns().stream().map(c -> Html.tag("th", Map.of("scope", "col"), heading.apply(c))).toArray(Html[]::new));
    List<Html> rows = new ArrayList<>();
    for (List<@Nullable Node> cells : table.rows()) {
      rows.add(row(table.columns(), cells));
    }
    return Html.tag("div", Map.of("class", "wide"), Html.tag("table", Html.tag("thead", head), Html.tag("tbody", Html.all(rows))));
  }

  private Html row(List<String> columns, List<@Nullable Node> cells) {
    Html[] written = new Html[cells.size()];
    for (int i = 0; i < written.length; i++) {
      written[i] = cell(columns.get(i), cells.get(i));
    }
    return Html.tag("tr", written);
  }

  private Html cell(String column, @Nullable Node node) {
    if (node == null) {
      return Html.tag("td",
          column.equals("chain") ? Html.tag("span", Map.of("class", "note"), Html.text(language.word("own-voice"))) : Html.NONE);
    }
    if (isNumber(node)) {
      return Html.tag("td", Map.of("class", "number"), Html.text(node.getLiteralLexicalForm()));
    }
    return column.toLowerCase(Locale.ROOT).endsWith("quotation")
        ? Html.tag("td", Map.of("class", "quotation"), value(node))
        : Html.tag("td", value(node));
  }

  /// A term with its language, isolated from its surroundings, linked where it has an address.
  Html value(Node node) {
    String words = labels.of(node, language);
    String address = node.isURI() ? links.apply(node.getURI()) : null;
    if (address != null) {
      return Html.link(address, words);
    }
    boolean told = node.isLiteral() && !node.getLiteralLanguage().isEmpty();
    return Html.tag("bdi", told ? Map.of("lang", node.getLiteralLanguage()) : Map.of(), Html.text(words));
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral() && node.getLiteralDatatypeURI().matches(".*#(integer|decimal|double|int)");
  }
}
