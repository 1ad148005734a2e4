package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// What several articles, or several sources of one, say about one thing: the list of topics, and each with a plot of its figures over time, a
/// table of its claims and the verdicts between them in words.
record TopicPages(View view) {

  private static final int A_PAGE = 50;

  /// The list; filters by kind, verdict, and words of the label.
  Reply list() {
    String kind = view.given("kind");
    String verdict = view.given("verdict");
    String words = Folded.key(view.given("words"));
    boolean several = view.given("several").equals("1");
    List<Survey.TopicLine> topics = view.graphs().survey().topics().stream()
        .filter(t -> kind.isEmpty() || t.kind().key().equals(kind))
        .filter(t -> verdict.isEmpty() || t.verdicts().keySet().stream().anyMatch(v -> Verdict.key(v).equals(verdict)))
        .filter(t -> !several || t.articles() > 1)
        .filter(t -> words.isEmpty() || Folded.key(label(t)).contains(words)).toList();
    Paging paging = Paging.of(view, topics.size(), A_PAGE);
    return view.page(view.word("topics"), Html.of("p", "note", view.words("topics-note")), filters(kind, verdict, several),
        table(topics.subList(paging.from(), paging.to())), paging.links(view));
  }

  private Html filters(String kind, String verdict, boolean several) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (ClaimKind k : ClaimKind.values()) {
      kinds.put(k.key(), view.word(k.key() + "s"));
    }
    Map<String, String> verdicts = new LinkedHashMap<>();
    Verdict.KINDS.forEach(v -> verdicts.put(Verdict.key(v), view.term(v)));
    return new Form(view, "topics").choice("kind", view.word("kind"), kinds, kind)
        .choice("verdict", view.word("verdict"), verdicts, verdict)
        .words("words", view.word("words")).tick("several", view.word("several-articles"), several).html();
  }

  /// A list of topics as a table.
  Html table(List<Survey.TopicLine> topics) {
    VerdictText verdicts = new VerdictText(view);
    List<Html> rows = new ArrayList<>();
    for (Survey.TopicLine t : topics) {
      rows.add(Html.tag("tr",
          Html.of("td", "first", Html.link(address(t.iri()), ClaimText.shortened(label(t))),
              Html.of("div", "note", Html.text(view.word(t.kind().key() + "s")))),
          Html.tag("td", verdicts.badges(t.verdicts())), Html.of("td", "number", Html.text(Numbers.grouped(t.members()))),
          Html.of("td", "number", Html.text(Numbers.grouped(t.articles()))),
          Html.of("td", "number", Html.text(Numbers.grouped(t.origins())))));
    }
    return Tables.of(view, List.of("topic", "verdicts", "claims", "articles", "independent"), rows);
  }

  private String address(Node iri) {
    String address = ThingPages.address(view.graphs().base(), view.visit().root(), iri.getURI(), view.language());
    return address == null ? iri.getURI() : address;
  }

  /// The measure in the language of the page, and the rest of the label as the texts have it.
  String label(Survey.TopicLine topic) {
    return label(topic.label(), topic.measure());
  }

  private String label(String label, Optional<Node> measure) {
    if (measure.isEmpty() || !label.contains(":")) {
      return label;
    }
    String rest = label.substring(label.indexOf(':') + 1).strip().replaceFirst("^،\\s*", "");
    return view.term(measure.get()) + (rest.isEmpty() ? "" : ": " + rest);
  }

  /// One topic.
  Reply of(Node topic) {
    return Reply.html(200, document(topic, false).served(view.visit()));
  }

  /// @param evidence with a card of evidence for each claim, to stand alone
  Page document(Node topic, boolean evidence) {
    Facts facts = view.facts();
    List<Claim> claims = facts.all(topic, Isn.MEMBER).stream().map(c -> Claim.of(facts, c)).flatMap(Optional::stream)
        .sorted(Comparator.<Claim, String>comparing(this::day).thenComparing(c -> c.article().toString()).thenComparing(Claim.ORDER))
        .toList();
    Optional<ClaimKind> kind = facts.one(topic, DCTerms.type.asNode()).flatMap(ClaimKind::of);
    List<Verdict> verdicts = Verdict.in(facts, topic);
    Map<Node, Integer> counts = new HashMap<>();
    verdicts.forEach(v -> counts.merge(v.what(), 1, Integer::sum));
    Optional<Node> measure = claims.stream().findFirst().flatMap(c -> facts.one(c.iri(), Isn.MEASURE));
    long articles = claims.stream().map(Claim::article).distinct().count();
    Html summary = Html.tag("p", new VerdictText(view).badges(counts),
        Html.text(claims.size() + " " + view.word("claims") + " · " + articles
            + " " + view.word("articles") + " · " + facts.number(topic, Isn.INDEPENDENT_ORIGINS, 0) + " " + view.word("independent")));
    Html plot = kind.equals(Optional.of(ClaimKind.FIGURE)) ? new Plot(view, claims).html() : Html.NONE;
    Html cards = evidence ? Html.tag("section", claims.stream().map(c -> new EvidenceCard(view).of(c, 0)).toArray(Html[]::new)) : Html.NONE;
    Html ruling = Ruling.on(facts, topic).map(r -> r.html(view)).orElse(Html.NONE);
    return view.document(label(facts.words(topic, RDFS.label.asNode()), measure), ruling, summary, plot,
        Html.tag("h2", view.words("claims")),
        table(claims, verdicts), Html.tag("h2", view.words("verdicts")), verdicts(verdicts), cards, Formats.of(view, topic));
  }

  private Html table(List<Claim> claims, List<Verdict> verdicts) {
    ClaimText text = new ClaimText(view);
    VerdictText words = new VerdictText(view);
    List<Html> rows = new ArrayList<>();
    for (Claim claim : claims) {
      Map<Node, Integer> on = new HashMap<>();
      verdicts.stream().filter(v -> v.left().equals(claim.iri()) || v.right().equals(claim.iri()))
          .forEach(v -> on.merge(v.what(), 1, Integer::sum));
      rows.add(Html.tag("tr", Html.tag("td", text.says(claim)), Html.tag("td", text.chain(claim)), Html.tag("td", text.source(claim)),
          Html.of("td", "quotation", text.quotation(claim)), Html.tag("td", words.badges(on))));
    }
    return Tables.of(view, List.of("says", "chain", "article", "quotation", "verdicts"), rows);
  }

  private Html verdicts(List<Verdict> verdicts) {
    VerdictText words = new VerdictText(view);
    List<Html> items = verdicts.stream().map(v -> Html.tag("li", words.sentence(v))).toList();
    return items.isEmpty() ? Html.of("p", "note", view.words("none")) : Html.of("ul", "verdicts", Html.all(items));
  }

  private String day(Claim claim) {
    String observed = view.facts().words(claim.iri(), Terms.OBSERVATION_DATE);
    return observed.isEmpty() ? new ClaimText(view).date(claim.article()) : observed;
  }
}
