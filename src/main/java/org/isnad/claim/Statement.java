package org.isnad.claim;

import java.util.List;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// Somebody is reported as saying something.
///
/// @param speakers entity ids of the [Reading]; several when they speak jointly; empty when the text leaves it open
/// @param cue the reporting word as in the text, or null for a quotation without one
/// @param content the words said, without the cue, the complementiser and outer quotation marks
public record Statement(List<String> speakers, Form form, @Nullable Span cue, Span content, Attribution attribution, Span evidence, String rule,
    double confidence) implements Claim {

  public Statement {
    speakers = List.copyOf(speakers);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement that says nothing");
    }
  }

  @Override
  public Statement withConfidence(double value) {
    return new Statement(speakers, form, cue, content, attribution, evidence, rule, value);
  }

  /// How the words are told.
  public enum Form {
    /// all inside quotation marks
    DIRECT,
    /// reported
    INDIRECT,
    /// both
    MIXED
  }
}
