package org.isnad.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.graph.Isn;

/// What two claims of a topic are to each other, and why.
///
/// @param iri the comparison
/// @param what agrees, compatible, contradicting or updating
/// @param rule the name of the rule that gave it, empty if it is not told
/// @param flags what to know about it
/// @param later the later of the two, where that is known
record Verdict(Node iri, Node what, Node topic, Node left, Node right, String rule, List<String> flags, Optional<Node> later) {

  /// All verdicts, those that need most attention first.
  static final List<Node> KINDS = List.of(Isn.CONTRADICTING, Isn.UPDATING, Isn.COMPATIBLE, Isn.AGREES);

  private static final Comparator<Verdict> ORDER = Comparator.<Verdict>comparingInt(v -> KINDS.indexOf(v.what()))
      .thenComparing(v -> v.iri().toString());

  Verdict {
    flags = List.copyOf(flags);
  }

  /// The verdicts within a topic.
  static List<Verdict> in(Facts facts, Node topic) {
    return facts.pointing(Isn.TOPIC, topic).stream().map(c -> of(facts, c)).flatMap(Optional::stream).sorted(ORDER).toList();
  }

  /// The verdicts on a claim.
  static List<Verdict> on(Facts facts, Node claim) {
    List<Node> comparisons = new ArrayList<>(facts.pointing(Isn.LEFT, claim));
    comparisons.addAll(facts.pointing(Isn.RIGHT, claim));
    return comparisons.stream().map(c -> of(facts, c)).flatMap(Optional::stream).sorted(ORDER).toList();
  }

  private static Optional<Verdict> of(Facts facts, Node comparison) {
    Optional<Node> what = facts.one(comparison, Isn.VERDICT);
    Optional<Node> topic = facts.one(comparison, Isn.TOPIC);
    Optional<Node> left = facts.one(comparison, Isn.LEFT);
    Optional<Node> right = facts.one(comparison, Isn.RIGHT);
    if (Stream.of(what, topic, left, right).anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(new Verdict(comparison, what.orElseThrow(), topic.orElseThrow(), left.orElseThrow(), right.orElseThrow(),
        facts.words(comparison, Isn.RULE), facts.all(comparison, Isn.FLAG).stream().map(Node::getLiteralLexicalForm).toList(),
        facts.one(comparison, Isn.LATER)));
  }

  Node other(Node claim) {
    return left.equals(claim) ? right : left;
  }

  /// The verdict's name in style sheets and addresses.
  String key() {
    return key(what);
  }

  static String key(Node what) {
    return what.getURI().substring(Isn.NS.length());
  }
}
