package org.isnad.claim;

import java.util.List;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/// A report that two or more actors were, will be or were not in contact; of a visit, at least one actor.
///
/// @param participants entity ids of the [Reading], in the order of the text, without repetition
/// @param place the words that tell where, with the place's entity if it is one
/// @param time the words that tell when
public record Contact(Kind kind, Status status, List<String> participants, @Nullable Place place, @Nullable TimeExpression time,
    Attribution attribution, Span evidence, String rule, double confidence) implements Claim {

  public Contact {
    participants = List.copyOf(participants);
    if (participants.isEmpty() || participants.size() == 1 && kind != Kind.VISIT) {
      throw new IllegalArgumentException("a contact needs two participants, a visit one");
    }
    if (participants.stream().distinct().count() != participants.size()) {
      throw new IllegalArgumentException("a participant twice in one contact");
    }
  }

  @Override
  public Contact withConfidence(double value) {
    return new Contact(kind, status, participants, place, time, attribution, evidence, rule, value);
  }

  /// How the actors came together.
  public enum Kind {
    /// met, held talks, received
    MEETING,
    /// by telephone or video
    CALL,
    /// one actor went to a place or to a host
    VISIT,
    /// in touch, channel not told
    CONTACT
  }

  /// Whether it happened, as the text says.
  public enum Status {
    HELD, PLANNED, DENIED, CANCELLED
  }

  /// Where.
  ///
  /// @param span the words of the text
  /// @param entity the id of the place's entity in the [Reading], or null
  public record Place(Span span, @Nullable String entity) {
  }
}
