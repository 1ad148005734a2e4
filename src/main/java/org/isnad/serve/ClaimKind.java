package org.isnad.serve;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Isn;

/// The three kinds of claims.
enum ClaimKind {
  CONTACT(Isn.CONTACT), FIGURE(Isn.FIGURE), STATEMENT(Isn.STATEMENT);

  private final Node type;

  ClaimKind(Node type) {
    this.type = type;
  }

  /// Its class in the graph.
  Node type() {
    return type;
  }

  /// Its name in style sheets, addresses and word lists.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ClaimKind> of(Facts facts, Node claim) {
    for (ClaimKind kind : values()) {
      if (facts.is(claim, kind.type)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// The kind of that class; of that key.
  static Optional<ClaimKind> of(Node type) {
    for (ClaimKind kind : values()) {
      if (kind.type.equals(type)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
