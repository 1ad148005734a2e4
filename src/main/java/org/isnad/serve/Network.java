package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.graph.Isn;

/// Contacts that were held as a drawing: who was in contact with whom, the more often the thicker the line. A name leads to its page, a line
/// to the contacts of the two. The list below says the same to those who cannot see it.
record Network(View view, List<Survey.EventLine> events) {

  private static final int MOST = 36;
  private static final int WIDTH = 900;
  private static final int HEIGHT = 640;

  private record Pair(Node one, Node other) {
  }

  Network {
    events = List.copyOf(events);
  }

  Html html() {
    Map<Pair, Integer> pairs = pairs();
    Map<Node, Integer> degrees = new HashMap<>();
    pairs.keySet().forEach(p -> {
      degrees.merge(p.one(), 1, Integer::sum);
      degrees.merge(p.other(), 1, Integer::sum);
    });
    List<Node> shown = degrees.keySet().stream()
        .sorted(Comparator.<Node>comparingInt(n -> -degrees.getOrDefault(n, 0)).thenComparing(n -> n.toString())).limit(MOST).toList();
    if (shown.isEmpty()) {
      return Html.of("p", "note", view.words("none"));
    }
    List<Map.Entry<Pair, Integer>> lines = pairs.entrySet().stream()
        .filter(p -> shown.contains(p.getKey().one()) && shown.contains(p.getKey().other()))
        .sorted(Comparator.<Map.Entry<Pair, Integer>>comparingInt(p -> -p.getValue()).thenComparing(p -> p.getKey().toString())).toList();
    Springs springs = new Springs(shown.size(), WIDTH, HEIGHT);
    lines.forEach(l -> springs.tie(shown.indexOf(l.getKey().one()), shown.indexOf(l.getKey().other())));
    springs.settle();
    List<Html> parts = new ArrayList<>();
    lines.forEach(l -> parts.add(line(l.getKey(), l.getValue(), shown, springs)));
    Signs signs = new Signs();
    for (int i = 0; i < shown.size(); i++) {
      signs.keepFree(springs.x(i), springs.y(i), radius(degrees, shown.get(i)));
    }
    for (int i = 0; i < shown.size(); i++) {
      parts.add(node(shown.get(i), springs.x(i), springs.y(i), radius(degrees, shown.get(i)), signs));
    }
    Html svg = Html.tag("svg", Map.of("viewBox", "0 0 " + WIDTH + " " + HEIGHT, "class", "network", "role", "img", "aria-label",
        view.word("view-network")), Html.all(parts));
    String note = shown.size() < degrees.size()
        ? view.word("network-most") + " " + shown.size() + " / " + degrees.size()
        : view.word("network-note");
    return Html.tag("figure",
        Html.tag("div", Map.of("class", "wide", "tabindex", "0", "role", "region", "aria-label", view.word("view-network")),
            svg),
        Html.tag("figcaption", Html.of("p", "note", Html.text(note)), list(lines)));
  }

  private Map<Pair, Integer> pairs() {
    Map<Pair, Integer> pairs = new HashMap<>();
    for (Survey.EventLine event : events) {
      if (event.status().equals(Isn.HELD)) {
        List<Node> actors = new ArrayList<>(event.actors().stream()
            .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Node::toString)))));
        for (int i = 0; i < actors.size(); i++) {
          for (int j = i + 1; j < actors.size(); j++) {
            pairs.merge(new Pair(actors.get(i), actors.get(j)), 1, Integer::sum);
          }
        }
      }
    }
    return pairs;
  }

  private Html line(Pair pair, int times, List<Node> shown, Springs springs) {
    int i = shown.indexOf(pair.one());
    int j = shown.indexOf(pair.other());
    Html line = Html.tag("line", Map.of("x1", String.valueOf(springs.x(i)), "y1", String.valueOf(springs.y(i)), "x2",
        String.valueOf(springs.x(j)), "y2", String.valueOf(springs.y(j)), "stroke-width", String.valueOf(Math.min(8, 1 + times))),
        Html.tag("title", Html.text(view.name(pair.one()) + " – " + view.name(pair.other()) + ": " + times)));
    return Html.tag("a", Map.of("class", "tie", "href", both(pair), "tabindex", "-1"), line);
  }

  private String both(Pair pair) {
    return view.address("contacts", Map.of("who", view.name(pair.one()), "whom", view.name(pair.other())));
  }

  private static int radius(Map<Node, Integer> degrees, Node node) {
    return Math.min(14, 5 + degrees.getOrDefault(node, 0));
  }

  private Html node(Node entity, int x, int y, int radius, Signs signs) {
    String name = view.name(entity);
    String shown = name.length() > 24 ? "\u2068" + name.substring(0, 23).strip() + "…\u2069" : name;
    String address = ThingPages.address(view.graphs().base(), view.visit().root(), entity.getURI(), view.language());
    Signs.Place place = signs.place(x, y, radius, shown.length());
    return Html.tag("a", Map.of("class", "node", "href", address == null ? "#" : address), Html.tag("title", Html.text(name)),
        Html.tag("circle", Map.of("cx", String.valueOf(x), "cy", String.valueOf(y), "r", String.valueOf(radius))),
        Html.tag("text", Map.of("x", String.valueOf(place.x()), "y", String.valueOf(place.y())), Html.text(shown)));
  }

  private Html list(List<Map.Entry<Pair, Integer>> lines) {
    Set<String> seen = new TreeSet<>();
    List<Html> items = new ArrayList<>();
    for (Map.Entry<Pair, Integer> line : lines) {
      if (seen.size() < 200 && seen.add(line.getKey().toString())) {
        items.add(Html.tag("li", view.link(line.getKey().one()), Html.text(" – "), view.link(line.getKey().other()), Html.text(" · "),
            Html.link(both(line.getKey()), line.getValue() + " " + view.word("contacts"))));
      }
    }
    return Html.tag("details", Html.tag("summary", view.words("as-list")), Html.tag("ul", Html.all(items)));
  }
}
