package org.isnad.claim;

import org.isnad.article.Span;

/// Something that an article reports. Sealed: whoever handles claims handles all three kinds, and the compiler says where when a
/// fourth comes.
public sealed interface Claim permits Contact, Figure, Statement {

  /// The sentence or clause of the article that makes the claim.
  Span evidence();

  /// Who is credited with it.
  Attribution attribution();

  /// The name of the rule that found it, for [#confidence()] and for people who ask why.
  String rule();

  /// The measured precision of that rule, in (0, 1].
  double confidence();
}
