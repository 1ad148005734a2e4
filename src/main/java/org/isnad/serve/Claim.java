package org.isnad.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.isnad.article.Span;
import org.isnad.graph.Isn;
import org.isnad.graph.Terms;

/// A claim as pages show it.
///
/// @param iri its name
/// @param article the article that makes it
/// @param evidence the place of its evidence; offsets count code points of the article's text
/// @param place the stretch to mark: the number of a figure, the words of a statement, the evidence of a contact
/// @param quotation the words of the evidence
/// @param links the chain of those who passed it on, from the nearest outwards
record Claim(Node iri, ClaimKind kind, Node article, Span evidence, Span place, String quotation, List<Node> links) {

  /// By place in the text.
  static final Comparator<Claim> ORDER = Comparator.<Claim>comparingInt(c -> c.place().start()).thenComparingInt(c -> c.place().end())
      .thenComparing(c -> c.iri().toString());

  private static final Pattern PLACE = Pattern.compile(".*#[a-z]+-(\\d+)-(\\d+)-.*");

  Claim {
    links = List.copyOf(links);
  }

  /// What the graph says of a claim; nothing if it is none or lacks its evidence.
  static Optional<Claim> of(Facts facts, Node iri) {
    Optional<ClaimKind> kind = ClaimKind.of(facts, iri);
    Optional<Node> article = facts.one(iri, Terms.APPEARANCE);
    Optional<Node> evidence = facts.one(iri, Isn.EVIDENCE);
    if (kind.isEmpty() || article.isEmpty() || evidence.isEmpty()) {
      return Optional.empty();
    }
    int start = facts.number(evidence.get(), Terms.START, -1);
    int end = facts.number(evidence.get(), Terms.END, -1);
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    Span span = new Span(start, end);
    List<Node> links = facts.all(iri, Isn.LINK).stream()
        .sorted(Comparator.comparingInt(l -> facts.number(l, Isn.POSITION, Integer.MAX_VALUE))).toList();
    return Optional.of(new Claim(iri, kind.get(), article.get(), span, kind.get() == ClaimKind.CONTACT ? span : place(iri, span),
        facts.words(evidence.get(), Terms.EXACT), links));
  }

  /// The claims of an article, by place.
  static List<Claim> in(Facts facts, Node article) {
    return facts.pointing(Terms.APPEARANCE, article).stream().map(c -> of(facts, c)).flatMap(Optional::stream).sorted(ORDER).toList();
  }

  /// Its name within the page of its article.
  String anchor() {
    return iri.getURI().substring(iri.getURI().indexOf('#') + 1);
  }

  private static Span place(Node iri, Span otherwise) {
    Matcher m = PLACE.matcher(iri.getURI());
    if (!m.matches()) {
      return otherwise;
    }
    int start = Integer.parseInt(m.group(1));
    int end = Integer.parseInt(m.group(2));
    return start <= end ? new Span(start, end) : otherwise;
  }
}
