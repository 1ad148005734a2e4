package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// All that stands behind a claim: its words, who passed them on, where they stand, and what others say. Made to be copied.
record EvidenceCard(View view) {

  /// @param number the claim's number in the text, 0 where there is no text beside the card
  Html of(Claim claim, int number) {
    ClaimText text = new ClaimText(view);
    List<Html> rows = new ArrayList<>();
    rows.add(row("chain", text.chain(claim)));
    if (number == 0) {
      rows.add(row("article", article(text, claim)));
    }
    String url = text.atPublisher(claim);
    if (!url.isEmpty()) {
      rows.add(row("at-publisher", Html.tag("a", Map.of("href", url, "rel", "noreferrer"), view.words("sentence-there"))));
    }
    Html head = Html.tag("h3", number > 0
        ? Html.tag("a", Map.of("class", "ref " + claim.kind().key(), "href", "#at-" + claim.anchor()), Html.text(String.valueOf(number)))
        : Html.NONE, Html.text(" "), text.says(claim));
    Optional<Ruling> ruling = Ruling.on(view.facts(), claim.iri());
    String held = ruling.filter(Ruling::wrong).isPresent() ? " wrong" : "";
    return Html.tag("article", Map.of("class", "card " + claim.kind().key() + held, "id", claim.anchor(), "tabindex", "-1"), head,
        ruling.map(r -> r.html(view)).orElse(Html.NONE),
        text.quotation(claim), Html.of("dl", "facts", Html.all(rows)), verdicts(claim), technical(claim));
  }

  private Html article(ClaimText text, Claim claim) {
    return Html.all(List.of(text.source(claim), Html.text(" "),
        Html.of("span", "note", ClaimText.bdi(view.facts().words(claim.article(), Terms.HEADLINE)))));
  }

  private Html verdicts(Claim claim) {
    VerdictText words = new VerdictText(view);
    List<Html> items = Verdict.on(view.facts(), claim.iri()).stream()
        .map(v -> Html.tag("li", words.sentence(v), Html.text(" "), topic(v))).toList();
    return items.isEmpty() ? Html.NONE : Html.of("ul", "verdicts", Html.all(items));
  }

  private Html topic(Verdict verdict) {
    String address = ThingPages.address(view.graphs().base(), view.visit().root(), verdict.topic().getURI(), view.language());
    return address == null ? Html.NONE : Html.link(address, view.word("whole-topic"));
  }

  private Html technical(Claim claim) {
    String iri = claim.iri().getURI();
    List<Html> rows = new ArrayList<>();
    rows.add(row("iri", Html.tag("code", Html.text(iri))));
    String rule = view.facts().words(claim.iri(), Isn.RULE);
    if (!rule.isEmpty()) {
      rows.add(row("rule", Html.tag("code", Html.text(rule))));
    }
    String confidence = view.facts().words(claim.iri(), Isn.CONFIDENCE);
    if (!confidence.isEmpty()) {
      rows.add(row("confidence", Html.text(confidence)));
    }
    rows.add(row("place-in-text", Html.text(claim.evidence().start() + "–" + claim.evidence().end())));
    return Html.tag("details", Html.tag("summary", view.words("details")), Html.of("dl", "facts", Html.all(rows)));
  }

  private Html row(String key, Html value) {
    return Html.tag("div", Html.tag("dt", view.words(key)), Html.tag("dd", value));
  }
}
