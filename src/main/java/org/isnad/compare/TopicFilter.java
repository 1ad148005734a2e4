package org.isnad.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.compare.Told.Actor;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Told.ToldFigure;
import org.isnad.compare.Told.ToldStatement;
import org.isnad.identity.Identity;
import org.jspecify.annotations.Nullable;

/// Which topics somebody wants to see. What is not given does not narrow.
///
/// @param measure the local name of a measure (`killed`), or null
/// @param entity a name, or a part of one in whole words, of somebody or some place in it, or null
/// @param since the first day: a topic counts when one of its members was told or stood then or later; undated members do not
/// @param verdicts one of these must stand between two members; empty for all
public record TopicFilter(@Nullable String measure, @Nullable String entity, @Nullable LocalDate since, Set<Topic.Verdict> verdicts) {

  /// Everything.
  public static final TopicFilter ALL = new TopicFilter(null, null, null, Set.of());

  public TopicFilter {
    verdicts = Set.copyOf(verdicts);
  }

  /// The topics that pass, in their order.
  public List<Topic> of(List<Topic> topics) {
    return topics.stream().filter(this::admits).toList();
  }

  private boolean admits(Topic topic) {
    return (measure == null || topic.members().stream().anyMatch(m -> m instanceof ToldFigure f && f.measure().equals(measure)))
        && (verdicts.isEmpty() || topic.judgements().stream().anyMatch(j -> verdicts.contains(j.verdict())))
        && (since == null || topic.members().stream().anyMatch(m -> isSince(m, since)))
        && (entity == null || topic.members().stream().anyMatch(m -> names(m).anyMatch(name -> contains(name, entity))));
  }

  private static boolean isSince(Told member, LocalDate since) {
    LocalDate day = day(member);
    return day != null && !day.isBefore(since);
  }

  /// The day for which a member is told: its own, else that of its article's publication; null when neither is known.
  public static @Nullable LocalDate day(Told member) {
    LocalDate own = switch (member) {
      case ToldFigure figure -> figure.asOf();
      case ToldContact contact -> contact.from();
      case ToldStatement _ -> null;
    };
    return own == null ? member.telling().source().published() : own;
  }

  private static Stream<String> names(Told member) {
    Stream<Actor> actors = switch (member) {
      case ToldFigure figure -> Stream.ofNullable(figure.at());
      case ToldContact contact -> Stream.concat(contact.actors().stream(), Stream.ofNullable(contact.at()));
      case ToldStatement statement -> statement.speakers().stream();
    };
    Stream<String> words = member instanceof ToldFigure figure
        ? Stream.of(figure.unit(), member.telling().evidence())
        : Stream.of(member.telling().evidence());
    return Stream.concat(Stream.concat(words, member.telling().chain().stream().map(Told.Credit::name)),
        actors.flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.names().all().stream())));
  }

  private static boolean contains(String words, String wanted) {
    List<String> all = Arrays.asList(Identity.normalised(words).split(" "));
    return Collections.indexOfSubList(all, Arrays.asList(Identity.normalised(wanted).split(" "))) >= 0;
  }
}
