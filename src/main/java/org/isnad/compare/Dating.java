package org.isnad.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.claim.Contact;
import org.isnad.compare.Told.Source;
import org.isnad.compare.Told.ToldContact;
import org.isnad.compare.Told.ToldFigure;
import org.jspecify.annotations.Nullable;

/// When an article without a date may have been written: an interval with the reason, never a date that nobody told.
///
/// @param article its id
/// @param from not before that day, or null
/// @param until not after that day, or null
/// @param reason why, in words: what it tells, or the dated article that bounds it
public record Dating(String article, @Nullable LocalDate from, @Nullable LocalDate until, String reason) {

  /// Days between two tellings of one utterance, or two printings of one story.
  private static final int NEWS = 3;

  /// The measures that only rise.
  private static final List<String> RISING = List.of("killed", "injured");

  static List<Dating> of(Collection<Source> sources, Collection<Told> told, List<Topic> topics, List<Stories.Pair> stories) {
    Map<String, LocalDate> days = new HashMap<>();
    TreeMap<String, List<Dating>> bounds = new TreeMap<>();
    for (Source source : sources) {
      if (source.published() != null) {
        days.put(source.id(), source.published());
      } else {
        bounds.put(source.id(), new ArrayList<>());
      }
    }
    if (bounds.isEmpty()) {
      return List.of();
    }
    told.forEach(claim -> add(bounds, told(claim)));
    topics.forEach(topic -> topic(topic, days).forEach(bound -> add(bounds, bound)));
    for (Stories.Pair pair : stories) {
      add(bounds, near(pair.one(), pair.other(), days, "a printing of the same story in "));
      add(bounds, near(pair.other(), pair.one(), days, "a printing of the same story in "));
    }
    return bounds.entrySet().stream().map(e -> meet(e.getKey(), e.getValue())).filter(Objects::nonNull).map(Objects::requireNonNull)
        .toList();
  }

  private static void add(Map<String, List<Dating>> bounds, @Nullable Dating bound) {
    if (bound != null && bounds.containsKey(bound.article)) {
      bounds.getOrDefault(bound.article, new ArrayList<>()).add(bound);
    }
  }

  /// The day of what is told as past.
  private static @Nullable Dating told(Told claim) {
    LocalDate day = switch (claim) {
      case ToldContact contact -> contact.status() == Contact.Status.HELD ? contact.from() : null;
      case ToldFigure figure -> figure.asOf() == null ? figure.windowFrom() : figure.asOf();
      case Told.ToldStatement _ -> null;
    };
    return day == null ? null : new Dating(claim.telling().article(), day, null, "it tells of " + day);
  }

  private static List<Dating> topic(Topic topic, Map<String, LocalDate> days) {
    List<Dating> bounds = new ArrayList<>();
    for (Told member : topic.members()) {
      String article = member.telling().article();
      if (days.containsKey(article)) {
        continue;
      }
      if (member instanceof ToldFigure figure && topic.running() && RISING.contains(figure.measure())) {
        bounds.add(total(figure, topic, days));
      } else if (topic.kind() == Topic.Kind.STATEMENT) {
        topic.members().stream().map(other -> near(article, other.telling().article(), days, "the same utterance in "))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull).forEach(bounds::add);
      }
    }
    return bounds;
  }

  /// Between the last dated total below and the first above.
  private static Dating total(ToldFigure figure, Topic topic, Map<String, LocalDate> days) {
    LocalDate from = null;
    LocalDate until = null;
    for (Told other : topic.members()) {
      LocalDate day = days.get(other.telling().article());
      if (day != null && other instanceof ToldFigure total) {
        if (Interval.of(total).high() < figure.value().doubleValue() && (from == null || day.isAfter(from))) {
          from = day;
        } else if (total.value().doubleValue() > Interval.of(figure).high() && (until == null || day.isBefore(until))) {
          until = day;
        }
      }
    }
    return new Dating(figure.telling().article(), from, until,
        "its total of " + figure.value().toPlainString() + " stands between dated ones");
  }

  private static @Nullable Dating near(String article, String other, Map<String, LocalDate> days, String reason) {
    LocalDate day = days.get(other);
    return day == null ? null : new Dating(article, day.minusDays(NEWS), day.plusDays(NEWS), reason + other + " of " + day);
  }

  /// What all bounds leave; one that would leave nothing is not used.
  private static @Nullable Dating meet(String article, List<Dating> bounds) {
    LocalDate from = null;
    LocalDate until = null;
    List<String> reasons = new ArrayList<>();
    for (Dating bound : bounds.stream().sorted(Comparator.comparing(Dating::reason)).toList()) {
      LocalDate later = from == null || bound.from != null && bound.from.isAfter(from) ? bound.from : from;
      LocalDate earlier = until == null || bound.until != null && bound.until.isBefore(until) ? bound.until : until;
      boolean narrows = !Objects.equals(later, from) || !Objects.equals(earlier, until);
      if (narrows && (later == null || earlier == null || !earlier.isBefore(later))) {
        from = later;
        until = earlier;
        reasons.add(bound.reason);
      }
    }
    return reasons.isEmpty() ? null : new Dating(article, from, until, String.join("; ", reasons));
  }
}
