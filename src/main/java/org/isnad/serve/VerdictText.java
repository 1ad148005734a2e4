package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Isn;

/// Verdicts in words.
record VerdictText(View view) {

  Html badge(Node what) {
    return Html.of("span", "badge verdict " + Verdict.key(what), Html.text(view.term(what)));
  }

  /// How many verdicts of each kind there are.
  Html badges(Map<Node, Integer> counts) {
    List<Html> parts = new ArrayList<>();
    for (Node what : Verdict.KINDS) {
      int n = counts.getOrDefault(what, 0);
      if (n > 0) {
        parts.add(Html.of("span", "badge verdict " + Verdict.key(what), Html.text(view.term(what) + " " + n)));
        parts.add(Html.text(" "));
      }
    }
    return Html.all(parts);
  }

  /// Why: the rule and the flags in a sentence or two.
  Html why(Verdict verdict) {
    List<String> words = new ArrayList<>();
    words.add(explained("rule.", verdict.rule()));
    verdict.flags().forEach(flag -> words.add(explained("flag.", flag)));
    return Html.text(String.join(" ", words));
  }

  private String explained(String prefix, String name) {
    String words = view.word(prefix + name);
    return words.equals(prefix + name) ? name : words;
  }

  /// One claim beside the other: badge, both values or sources, and why.
  Html sentence(Verdict verdict) {
    ClaimText text = new ClaimText(view);
    Optional<Claim> left = Claim.of(view.facts(), verdict.left());
    Optional<Claim> right = Claim.of(view.facts(), verdict.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Html.NONE;
    }
    boolean turned = verdict.what().equals(Isn.UPDATING) && verdict.later().equals(Optional.of(verdict.left()));
    Claim first = turned ? right.get() : left.get();
    Claim second = turned ? left.get() : right.get();
    return Html.all(List.of(badge(verdict.what()), Html.text(" "), side(text, first), Html.of("span", "arrow", Html.text(sign(verdict))),
        side(text, second), Html.of("div", "note", why(verdict))));
  }

  private Html side(ClaimText text, Claim claim) {
    Html says = claim.kind() == ClaimKind.FIGURE ? text.value(claim) : Html.NONE;
    return Html.of("span", "side", says, Html.text(" "), text.source(claim));
  }

  private String sign(Verdict verdict) {
    boolean arabic = view.language() == Language.AR;
    return switch (verdict.key()) {
      case "agrees" -> " = ";
      case "contradicting" -> " ≠ ";
      case "updating" -> arabic ? " ← " : " → ";
      default -> " ~ ";
    };
  }
}
