package org.isnad.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What the sources say together: the figures side by side, and who met whom.
///
/// @param figures columns measure, value, valueMax, qualifier, unit, status, chain, article, quotation
/// @param people columns who, whom, place, when, article
/// @param meetings columns who, whom, place, when, article, quotation; bodies and groups too
public record Together(Answer.Table figures, Answer.Table people, Answer.Table meetings) {

  /// Asks the graph.
  public static Together of(QueryRunner graph) {
    return new Together(ask(graph, "same-measure-side-by-side"), ask(graph, "people-who-met"), ask(graph, "who-met-whom"));
  }

  private static Answer.Table ask(QueryRunner graph, String name) {
    return (Answer.Table) graph.run(Catalogue.named(name), Map.of());
  }

  /// For a terminal: a table of the figures, then one line for each pair of people.
  ///
  /// @param widest the terminal columns of one cell
  public String text(int widest) {
    List<List<String>> rows = figures.rows().stream()
        .map(r -> List.of(local(r.get(0)), range(r.get(1), r.get(2)), qualifier(r.get(3), r.get(5)), Terms.plain(r.get(4)), chain(r.get(6)),
            article(r.get(7))))
        .toList();
    StringBuilder out = new StringBuilder();
    out.append("Figures side by side\n")
        .append(new TextTable(widest).format(List.of("measure", "value", "qualifier", "unit", "chain", "article"), rows));
    out.append("\nWho met whom\n");
    Map<String, Set<String>> pairs = new LinkedHashMap<>();
    for (List<@Nullable Node> r : people.rows()) {
      String pair = TextTable.isolated(Terms.plain(r.get(0))) + " - " + TextTable.isolated(Terms.plain(r.get(1)));
      String where = List.of(Terms.plain(r.get(2)), Terms.plain(r.get(3)), article(r.get(4))).stream().filter(w -> !w.isEmpty())
          .map(TextTable::isolated)
          .collect(Collectors.joining(", "));
      pairs.computeIfAbsent(pair, p -> new LinkedHashSet<>()).add(where);
    }
    pairs.forEach((pair, where) -> out.append("  ").append(pair).append("  (").append(String.join("; ", where)).append(")\n"));
    if (pairs.isEmpty()) {
      out.append("  nobody, as far as these articles tell\n");
    }
    return out.toString();
  }

  private static String range(@Nullable Node value, @Nullable Node max) {
    return max == null ? Terms.plain(value) : Terms.plain(value) + "-" + Terms.plain(max);
  }

  /// Reported is the rule; what is only planned must not pass for it.
  private static String qualifier(@Nullable Node qualifier, @Nullable Node status) {
    String told = local(status);
    return told.equals("reported") ? local(qualifier) : local(qualifier) + ", " + told;
  }

  private static String chain(@Nullable Node chain) {
    return chain == null ? "-" : Terms.plain(chain);
  }

  private static String article(@Nullable Node article) {
    return Terms.plain(article).replaceFirst("^.*article/", "");
  }

  private static String local(@Nullable Node term) {
    return Terms.plain(term).replaceFirst("^(isn|measure):", "");
  }
}
