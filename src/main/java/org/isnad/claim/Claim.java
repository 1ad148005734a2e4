package org.isnad.claim;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// The same claim with another confidence.
  Claim withConfidence(double value);

  /// The ids of the entities that the claim is about: who took part or spoke, and who is credited.
  default Set<String> actors() {
    Stream<String> own = switch (this) {
      case Contact contact -> contact.participants().stream();
      case Figure _ -> Stream.empty();
      case Statement statement -> statement.speakers().stream();
    };
    return Stream.concat(own, attribution().chain().stream().map(Attribution.Link::entity).filter(Objects::nonNull))
        .collect(Collectors.toUnmodifiableSet());
  }
}
