package org.isnad.claim;

import org.isnad.article.Span;

/// What became of a number of the text: every number is accounted for.
public record NumberUse(Span span, Use use) {

  /// The uses of a number.
  public enum Use {
    /// part of a [Figure]
    FIGURE,
    /// part of a date, clock time, year or age
    DATE,
    /// part of a name (G7)
    NAME,
    /// an ordinal, a counter or an anaphoric count
    ORDINAL,
    /// in page furniture
    FURNITURE,
    /// none of these
    UNCLAIMED
  }
}
