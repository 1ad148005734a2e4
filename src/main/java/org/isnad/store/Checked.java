package org.isnad.store;

import java.util.Optional;

/// An article graph with what the gate says of it: checking takes longer than writing, so it is done by the threads that read.
///
/// @param graph what is to be stored
/// @param objection why it must stay out; empty when it may come in
public record Checked(ArticleGraph graph, Optional<String> objection) {

  /// Asks the gate. Safe for any thread when the gate is.
  public static Checked by(Gate gate, ArticleGraph graph) {
    return new Checked(graph, gate.objection(graph));
  }
}
