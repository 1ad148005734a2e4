package org.isnad.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// Claims in words: what they say, who passed them on, in which words of which article.
record ClaimText(View view) {

  private static final List<Node> KINDS_OF_CONTACT = List.of(Isn.MEETING, Isn.CALL, Isn.VISIT);
  private static final int SHORT = 140;

  /// What the claim says, in a line.
  Html says(Claim claim) {
    return switch (claim.kind()) {
      case CONTACT -> contact(claim);
      case FIGURE -> figure(claim);
      case STATEMENT -> statement(claim);
    };
  }

  /// The kind of a contact as told: meeting, call, visit, or contact.
  Node contactKind(Claim claim) {
    return KINDS_OF_CONTACT.stream().filter(k -> view.facts().is(claim.iri(), k)).findFirst().orElse(Isn.CONTACT);
  }

  private Html contact(Claim claim) {
    Facts facts = view.facts();
    List<Html> parts = new ArrayList<>();
    parts.add(badge("kind", view.term(contactKind(claim))));
    parts.add(status(claim));
    parts.add(listed(facts.all(claim.iri(), Terms.HAS_ACTOR).stream().map(view::link).toList()));
    told(parts, "place", claim, Isn.PLACE_TEXT);
    told(parts, "when", claim, Isn.TIME_TEXT);
    return Html.all(parts);
  }

  private Html figure(Claim claim) {
    Facts facts = view.facts();
    List<Html> parts = new ArrayList<>();
    parts.add(badge("kind", facts.one(claim.iri(), Isn.MEASURE).map(view::term).orElse(view.word("figure"))));
    parts.add(status(claim));
    parts.add(Html.text(" "));
    parts.add(value(claim));
    parts.add(Html.text(" "));
    parts.add(bdi(facts.words(claim.iri(), Terms.UNIT_TEXT)));
    facts.one(claim.iri(), Terms.HAS_PLACE).ifPresent(p -> parts.addAll(List.of(Html.text(" · "), view.link(p))));
    told(parts, "population", claim, Isn.POPULATION);
    told(parts, "cause", claim, Isn.CAUSE);
    told(parts, "window", claim, Isn.WINDOW);
    told(parts, "as-of", claim, Terms.OBSERVATION_DATE);
    return Html.all(parts);
  }

  /// The number of a figure with its qualifier: `at least 1,139`.
  Html value(Claim claim) {
    Facts facts = view.facts();
    Node exact = Isn.EXACT;
    String qualifier = facts.one(claim.iri(), Isn.QUALIFIER).filter(q -> !q.equals(exact)).map(view::term).orElse("");
    String max = facts.words(claim.iri(), Terms.MAX_VALUE);
    String number = Numbers.grouped(facts.words(claim.iri(), Terms.VALUE)) + (max.isEmpty() ? "" : "–" + Numbers.grouped(max));
    return Html.all(List.of(Html.text(qualifier.isEmpty() ? "" : qualifier + " "),
        Html.tag("b", Map.of("class", "value"), Html.tag("bdi", Html.text(number)))));
  }

  private Html statement(Claim claim) {
    Facts facts = view.facts();
    List<Node> speakers = facts.all(claim.iri(), Terms.SPOKEN_BY);
    Html who = speakers.isEmpty()
        ? Html.tag("span", Map.of("class", "note"), view.words("nobody-named"))
        : listed(speakers.stream().map(view::link).toList());
    String cue = facts.words(claim.iri(), Isn.CUE);
    List<Html> parts = new ArrayList<>();
    parts.add(badge("kind", facts.one(claim.iri(), Isn.FORM).map(view::term).orElse("")));
    parts.add(Html.text(" "));
    parts.add(who);
    if (!cue.isEmpty()) {
      parts.addAll(List.of(Html.text(" ("), bdi(cue), Html.text(")")));
    }
    parts.addAll(List.of(Html.text(": "), bdi(shortened(facts.words(claim.iri(), Terms.TEXT)))));
    return Html.all(parts);
  }

  private Html status(Claim claim) {
    return view.facts().one(claim.iri(), Isn.STATUS).filter(s -> !s.equals(Isn.REPORTED) && !s.equals(Isn.HELD))
        .map(s -> Html.all(List.of(Html.text(" "), badge("status", view.term(s))))).orElse(Html.NONE);
  }

  private void told(List<Html> parts, String key, Claim claim, Node property) {
    String words = view.facts().words(claim.iri(), property);
    if (!words.isEmpty()) {
      parts.addAll(List.of(Html.text(" · " + view.word(key) + ": "), bdi(words)));
    }
  }

  /// The chain of those who passed the claim on, from the nearest to the claim outwards; the article itself if it credits nobody.
  Html chain(Claim claim) {
    if (claim.kind() == ClaimKind.STATEMENT && claim.links().isEmpty()) {
      List<Node> speakers = view.facts().all(claim.iri(), Terms.SPOKEN_BY);
      if (!speakers.isEmpty()) {
        return listed(speakers.stream().map(view::link).toList());
      }
    }
    if (claim.links().isEmpty()) {
      return Html.tag("span", Map.of("class", "note"), view.words("own-voice"));
    }
    List<Html> parts = new ArrayList<>();
    for (Node link : claim.links()) {
      if (!parts.isEmpty()) {
        parts.add(Html.tag("span", Map.of("class", "arrow"), Html.text(view.language() == Language.AR ? " ← " : " → ")));
      }
      Html who = view.facts().one(link, Isn.AGENT).map(view::link).orElseGet(() -> bdi(view.facts().words(link, RDFS.label.asNode())));
      String kind = view.facts().one(link, Isn.ORIGIN_KIND).map(view::term).orElse("");
      parts.add(Html.tag("span", Map.of("title", kind), who));
    }
    return Html.tag("span", Map.of("class", "chain"), Html.all(parts));
  }

  /// Who the claim goes back to, for legends: the origin nearest the claim, else the publisher or article.
  String origin(Claim claim) {
    return view.facts().one(claim.iri(), Isn.ORIGIN).map(view::name).orElseGet(() -> publisher(claim.article()));
  }

  /// The publisher, else the id of the article.
  String publisher(Node article) {
    String publisher = view.facts().words(article, Terms.PUBLISHER);
    return publisher.isEmpty() ? view.facts().words(article, Terms.IDENTIFIER) : publisher;
  }

  /// The article by its headline or id, leading to the claim's place in it.
  Html source(Claim claim) {
    Facts facts = view.facts();
    String publisher = facts.words(claim.article(), Terms.PUBLISHER);
    String date = date(claim.article());
    String label = publisher.isEmpty() ? facts.words(claim.article(), Terms.IDENTIFIER) : publisher;
    return Html.all(List.of(Html.link(address(claim), label), Html.text(date.isEmpty() ? "" : " · " + date)));
  }

  /// The claim's place on the page of its article.
  String address(Claim claim) {
    String address = ThingPages.address(view.graphs().base(), view.visit().root(), claim.iri().getURI(), view.language());
    return address == null ? claim.iri().getURI() : address;
  }

  /// The day of publication as far as it is known, `2024-02-25`.
  String date(Node article) {
    String date = view.facts().words(article, Terms.DATE_PUBLISHED);
    return date.length() > 10 ? date.substring(0, 10) : date;
  }

  /// The sentence at its publisher: a link with a text fragment, which browsers scroll to. Empty if the article has no address.
  String atPublisher(Claim claim) {
    String url = view.facts().words(claim.article(), Terms.URL);
    if (!url.startsWith("http")) {
      return "";
    }
    String[] words = claim.quotation().strip().split("\\s+");
    String first = List.of(words).subList(0, Math.min(4, words.length)).stream().collect(Collectors.joining(" "));
    String last = List.of(words).subList(Math.max(0, words.length - 4), words.length).stream().collect(Collectors.joining(" "));
    String fragment = words.length <= 8 ? fragment(String.join(" ", words)) : fragment(first) + "," + fragment(last);
    return url.split("#", 2)[0] + "#:~:text=" + fragment;
  }

  private static String fragment(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }

  Html quotation(Claim claim) {
    return Html.tag("blockquote", Map.of("lang", "ar", "dir", "auto"), Html.text(claim.quotation()));
  }

  static String shortened(String words) {
    int end = words.length() <= SHORT ? words.length() : words.lastIndexOf(' ', SHORT);
    return end == words.length() ? words : words.substring(0, Math.max(end, 1)) + "…";
  }

  static Html badge(String kind, String words) {
    return words.isEmpty() ? Html.NONE : Html.tag("span", Map.of("class", "badge " + kind), Html.text(words));
  }

  static Html bdi(String words) {
    return Html.tag("bdi", Html.text(words));
  }

  Html listed(List<Html> items) {
    List<Html> parts = new ArrayList<>();
    for (Html item : items) {
      parts.add(parts.isEmpty() ? Html.text(" ") : Html.text(view.language() == Language.AR ? "، " : ", "));
      parts.add(item);
    }
    return Html.all(parts);
  }
}
