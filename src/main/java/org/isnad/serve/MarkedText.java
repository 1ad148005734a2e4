package org.isnad.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.article.Span;

/// An article's text with every claim marked in place, each number shown as claimed or not, and what is no part of the article set back.
///
/// @param body the text
/// @param claims by place
/// @param places where each claim is marked, in UTF-16
/// @param furniture stretches that are no part of the article, in UTF-16
record MarkedText(String body, List<Claim> claims, List<Span> places, List<Span> furniture) {

  private static final Pattern NUMBER = Pattern.compile("[0-9\u0660-\u0669]+(?:[.,\u066b\u066c/:][0-9\u0660-\u0669]+)*");

  MarkedText {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
    furniture = List.copyOf(furniture);
  }

  /// From offsets that count code points, as everything in the graph.
  static MarkedText of(String body, List<Claim> claims, List<Span> furniture) {
    int most = body.codePointCount(0, body.length());
    UnaryOperator<Span> utf16 = s -> new Span(body.offsetByCodePoints(0, Math.min(s.start(), most)),
        body.offsetByCodePoints(0, Math.min(s.end(), most)));
    return new MarkedText(body, claims, claims.stream().map(Claim::place).map(utf16).toList(), furniture.stream().map(utf16).toList());
  }

  /// How many numbers in digits the article's own text has, and how many of them are part of a figure.
  record Count(int claimed, int unclaimed) {
  }

  Count numbers() {
    List<Span> all = digits();
    int claimed = (int) all.stream().filter(this::claimed).count();
    return new Count(claimed, all.size() - claimed);
  }

  /// The text; a claim's mark ends in a small number that leads to its card.
  Html html() {
    List<Span> unclaimed = digits().stream().filter(n -> !claimed(n)).toList();
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(0, body.length()));
    for (List<Span> spans : List.of(unclaimed, furniture, places)) {
      spans.forEach(s -> cuts.addAll(List.of(s.start(), s.end())));
    }
    List<Html> out = new ArrayList<>();
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
      Span piece = new Span(from, to);
      out.add(piece(piece, covering(piece), within(piece, unclaimed), within(piece, furniture)));
      for (int i = 0; i < claims.size(); i++) {
        if (places.get(i).end() == to) {
          out.add(reference(i));
        }
      }
    }
    return Html.tag("div", Map.of("class", "body", "dir", "auto", "lang", "ar"), Html.all(out));
  }

  private Html piece(Span piece, List<Claim> on, boolean unclaimed, boolean setBack) {
    Html text = Html.text(piece.of(body));
    if (setBack && on.isEmpty()) {
      return Html.tag("s", Map.of("class", "furniture"), text);
    }
    Html inner = unclaimed ? Html.tag("span", Map.of("class", "unclaimed"), text) : text;
    if (on.isEmpty()) {
      return inner;
    }
    Set<String> kinds = on.stream().map(c -> c.kind().key()).collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", String.join(" ", kinds));
    attributes.put("data-claims", on.stream().map(Claim::anchor).collect(Collectors.joining(" ")));
    return Html.tag("mark", attributes, inner);
  }

  private Html reference(int i) {
    Claim claim = claims.get(i);
    return Html.tag("a", Map.of("class", "ref " + claim.kind().key(), "id", "at-" + claim.anchor(), "href", "#" + claim.anchor()),
        Html.text(String.valueOf(i + 1)));
  }

  private List<Claim> covering(Span piece) {
    List<Claim> on = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (places.get(i).contains(piece)) {
        on.add(claims.get(i));
      }
    }
    return on;
  }

  private static boolean within(Span piece, List<Span> spans) {
    return spans.stream().anyMatch(s -> s.contains(piece));
  }

  private List<Span> digits() {
    List<Span> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(body);
    while (m.find()) {
      Span number = new Span(m.start(), m.end());
      if (furniture.stream().noneMatch(s -> s.contains(number.start()))) {
        found.add(number);
      }
    }
    return found;
  }

  private boolean claimed(Span number) {
    for (int i = 0; i < claims.size(); i++) {
      Span place = places.get(i);
      if (claims.get(i).kind() == ClaimKind.FIGURE && place.start() < number.end() && number.start() < place.end()) {
        return true;
      }
    }
    return false;
  }
}
