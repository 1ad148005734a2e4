package org.isnad.pipeline;

import org.isnad.claim.Reading;

/// What became of one article. Sealed: a bad article is a value, not an exception that ends the run.
public sealed interface Outcome {

  /// Where the article was met.
  String location();

  /// It was read.
  record Kept(Reading reading) implements Outcome {
    @Override
    public String location() {
      return reading.article().location();
    }
  }

  /// It was left out: not an article, not in Arabic, over a limit, malformed.
  ///
  /// @param kind a few words for a summary ("not in Arabic")
  /// @param message what is wrong and what to do, in one line
  record Skipped(String location, String kind, String message) implements Outcome {
  }

  /// An input is missing or broken as a whole, or the program itself failed on the article.
  record Failed(String location, String kind, String message) implements Outcome {
  }
}
