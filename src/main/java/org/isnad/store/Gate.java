package org.isnad.store;

import java.util.Optional;

/// Decides whether an article graph may enter the store, as SHACL shapes do.
@FunctionalInterface
public interface Gate {

  /// Lets everything in.
  Gate OPEN = article -> Optional.empty();

  /// Why the article must stay out, in one line for the user; empty when it may come in.
  Optional<String> objection(ArticleGraph article);
}
