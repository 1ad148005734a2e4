package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/// Who publishes, who is credited, and who relays whom; and everybody who is named.
record SourcePages(View view) {

  private static final int MOST = 100;

  Reply sources() {
    Sources sources = view.graphs().survey().sources();
    return view.page(view.word("sources"), Html.of("p", "note", view.words("sources-note")),
        counted("outlets", sources.outlets().entrySet().stream().map(e -> List.of(ClaimText.bdi(e.getKey().isEmpty()
            ? view.word("unknown-publisher")
            : e.getKey()), number(e.getValue()))).toList(), List.of("publisher", "articles")),
        counted("agencies", things(sources.agencies()), List.of("agency", "articles")),
        counted("origins", things(sources.origins()), List.of("origin", "claims")),
        counted("relays", sources.relays().entrySet().stream().sorted(Map.Entry.<Sources.Relay, Integer>comparingByValue().reversed()
            .thenComparing(e -> e.getKey().toString())).limit(MOST).map(e -> List.of(ClaimText.bdi(e.getKey().publisher()),
                view.link(e.getKey().origin()), number(e.getValue())))
            .toList(), List.of("publisher", "origin", "claims")),
        Html.tag("p", Html.link(view.address("queries/framing-words"), view.word("framing"))));
  }

  /// Everybody and everything that is named, the most named first.
  Reply entities() {
    String words = Folded.key(view.given("words"));
    String kind = view.given("kind");
    List<Sources.Named> named = view.graphs().survey().sources().named().stream().filter(n -> kind.isEmpty() || n.kind().equals(kind))
        .filter(n -> words.isEmpty() || n.folded().contains(words)).toList();
    Paging paging = Paging.of(view, named.size(), MOST);
    List<Html> rows = named.subList(paging.from(), paging.to()).stream().map(n -> Html.tag("tr", Html.tag("td", view.link(n.iri())),
        Html.tag("td", view.words(n.kind())), Html.of("td", "number", number(n.articles())))).toList();
    Map<String, String> kinds = new TreeMap<>();
    List.of("Person", "Organization", "Place").forEach(k -> kinds.put(k, view.word(k)));
    return view.page(view.word("entities"), new Form(view, "entities").words("words", view.word("words"))
        .choice("kind", view.word("kind"), kinds, kind).html(), Tables.of(view, List.of("entity", "kind", "articles"), rows),
        paging.links(view));
  }

  private List<List<Html>> things(Map<Node, Integer> counts) {
    return counts.entrySet().stream().sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
        .thenComparing(e -> e.getKey().toString())).limit(MOST).map(e -> List.of(view.link(e.getKey()), number(e.getValue()))).toList();
  }

  private static Html number(int n) {
    return Html.text(Numbers.grouped(n));
  }

  private Html counted(String key, List<List<Html>> cells, List<String> columns) {
    List<Html> rows = new ArrayList<>();
    for (List<Html> row : cells) {
      List<Html> tds = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        tds.add(i == row.size() - 1 ? Html.of("td", "number", row.get(i)) : Html.tag("td", row.get(i)));
      }
      rows.add(Html.tag("tr", Html.all(tds)));
    }
    return Html.tag("section", Html.tag("h2", view.words(key)), Tables.of(view, columns, rows));
  }
}
