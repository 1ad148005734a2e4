package org.isnad.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// Who was in contact with whom: as a table, by day, and as a network.
record ContactPages(View view) {

  private static final int A_PAGE = 50;
  private static final List<String> SHAPES = List.of("table", "timeline", "network");

  Reply page() {
    String shape = SHAPES.contains(view.given("view")) ? view.given("view") : "table";
    List<Survey.EventLine> events = chosen();
    Html shown = switch (shape) {
      case "timeline" -> timeline(events);
      case "network" -> new Network(view, events).html();
      default -> {
        Paging paging = Paging.of(view, events.size(), A_PAGE);
        yield Html.all(List.of(table(events.subList(paging.from(), paging.to())), paging.links(view)));
      }
    };
    return view.page(view.word("contacts"), tabs(shape), filters(), shown);
  }

  private Html tabs(String shape) {
    return Html.tag("p", Map.of("class", "tabs"),
        Html.all(SHAPES.stream().map(s -> Html.tag("a", s.equals(shape)
            ? Map.of("href", view.changed("view", s), "aria-current", "true")
            : Map.of("href", view.changed("view", s)), view.words("view-" + s))).toList()));
  }

  private Html filters() {
    Map<String, String> kinds = new LinkedHashMap<>();
    List.of(Isn.MEETING, Isn.CALL, Isn.VISIT).forEach(k -> kinds.put(Verdict.key(k), view.term(k)));
    Map<String, String> states = new LinkedHashMap<>();
    List.of(Isn.HELD, Isn.PLANNED, Isn.DENIED, Isn.CANCELLED).forEach(s -> states.put(Verdict.key(s), view.term(s)));
    return new Form(view, "contacts").kept("view").words("who", view.word("who")).words("whom", view.word("whom"))
        .choice("kind", view.word("kind"), kinds, view.given("kind")).choice("status", view.word("status"), states, view.given("status"))
        .html();
  }

  private List<Survey.EventLine> chosen() {
    String kind = view.given("kind");
    String status = view.given("status");
    List<String> names = List.of(Folded.key(view.given("who")), Folded.key(view.given("whom"))).stream().filter(n -> !n.isEmpty()).toList();
    return view.graphs().survey().events().stream().filter(e -> kind.isEmpty() || Verdict.key(e.type()).equals(kind))
        .filter(e -> status.isEmpty() || Verdict.key(e.status()).equals(status))
        .filter(e -> names.stream().allMatch(n -> e.names().contains(n)))
        .toList();
  }

  /// Contacts of the world, each with the reports that tell it.
  Html table(List<Survey.EventLine> events) {
    List<Html> rows = events.stream().map(e -> Html.tag("tr", Html.of("td", "day", when(e)),
        Html.tag("td", kind(e)), Html.tag("td", actors(e)), Html.tag("td", places(e)), Html.tag("td", told(e)))).toList();
    return Tables.of(view, List.of("when", "kind", "who", "place", "told-by"), rows);
  }

  /// The day, else the words in which the reports tell it.
  private Html when(Survey.EventLine event) {
    if (!event.day().isEmpty()) {
      return Html.text(event.day());
    }
    List<Html> words = event.claims().stream().map(c -> view.facts().words(c, Isn.TIME_TEXT)).filter(w -> !w.isEmpty()).distinct()
        .map(ClaimText::bdi).toList();
    return words.isEmpty() ? Html.text("–") : Html.of("span", "told", new ClaimText(view).listed(words));
  }

  private Html kind(Survey.EventLine event) {
    return Html.all(List.of(ClaimText.badge("kind", view.term(event.type())), Html.text(" "),
        event.status().equals(Isn.HELD) ? Html.NONE : ClaimText.badge("status", view.term(event.status()))));
  }

  private Html actors(Survey.EventLine event) {
    return new ClaimText(view).listed(event.actors().stream().map(view::link).toList());
  }

  private Html places(Survey.EventLine event) {
    return new ClaimText(view).listed(event.places().stream().map(view::link).toList());
  }

  private Html told(Survey.EventLine event) {
    ClaimText text = new ClaimText(view);
    List<Html> items = new ArrayList<>();
    for (Node iri : event.claims()) {
      Optional<Claim> claim = Claim.of(view.facts(), iri);
      claim.ifPresent(c -> items.add(Html.tag("li", text.source(c), Html.text(" · "), text.chain(c), text.quotation(c))));
    }
    Html list = Html.of("ul", "plain", Html.all(items));
    return items.size() < 2
        ? list
        : Html.tag("details", Html.tag("summary", Html.text(items.size() + " " + view.word("reports"))), list);
  }

  private Html timeline(List<Survey.EventLine> events) {
    Paging paging = Paging.of(view, events.size(), 2 * A_PAGE);
    Map<String, List<Html>> days = new LinkedHashMap<>();
    for (Survey.EventLine e : events.subList(paging.from(), paging.to())) {
      String day = e.day().isEmpty() ? view.word("undated") : e.day();
      days.computeIfAbsent(day, d -> new ArrayList<>()).add(Html.tag("li", kind(e), Html.text(" "), actors(e),
          e.places().isEmpty() ? Html.NONE : Html.all(List.of(Html.text(" · "), places(e))), articles(e)));
    }
    List<Html> items = days.entrySet().stream()
        .map(d -> Html.tag("li", Html.tag("h2", Html.tag("bdi", Html.text(d.getKey()))), Html.of("ul", "plain", Html.all(d.getValue()))))
        .toList();
    return Html.all(List.of(Html.of("ol", "timeline", Html.all(items)), paging.links(view)));
  }

  private Html articles(Survey.EventLine event) {
    ClaimText text = new ClaimText(view);
    List<Html> sources = event.claims().stream().map(c -> Claim.of(view.facts(), c)).flatMap(Optional::stream).map(text::source).toList();
    return Html.of("span", "note", Html.text(" ("), text.listed(sources), Html.text(")"));
  }
}
