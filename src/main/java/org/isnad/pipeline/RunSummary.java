package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.article.Metadata;
import org.isnad.article.Metadata.Field;

/// What a run came to.
///
/// @param kept articles read
/// @param skipped articles left out, by kind ("not in Arabic" → 3)
/// @param failed inputs missing or broken, by kind
/// @param repeated articles met again, counted once
/// @param unknown of how many kept articles a piece of metadata is not known
/// @param withheld claims left out because of their low confidence
public record RunSummary(int kept, Map<String, Integer> skipped, Map<String, Integer> failed, int repeated, Map<Field, Integer> unknown,
    long withheld) {

  public RunSummary {
    skipped = Map.copyOf(skipped);
    failed = Map.copyOf(failed);
    unknown = Map.copyOf(unknown);
  }

  /// The exit code of a command that did this: 0 all well, 3 done with articles skipped, 1 when nothing came of it because an
  /// input is missing or broken.
  public int exitCode() {
    if (skipped.isEmpty() && failed.isEmpty()) {
      return 0;
    }
    return kept == 0 && !failed.isEmpty() ? 1 : 3;
  }

  /// This summary with the claims that a filter left out.
  public RunSummary withheldBy(ConfidenceFilter filter) {
    return new RunSummary(kept, skipped, failed, repeated, unknown, filter.withheld());
  }

  /// The summary in lines for people: counts, then what is not known of the articles.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder counts = new StringBuilder().append(kept).append(kept == 1 ? " article read" : " articles read");
    new TreeMap<>(skipped).forEach((kind, n) -> counts.append(", ").append(n).append(" skipped: ").append(kind));
    new TreeMap<>(failed).forEach((kind, n) -> counts.append(", ").append(n).append(" failed: ").append(kind));
    if (repeated > 0) {
      counts.append(", ").append(repeated).append(" met again and counted once");
    }
    lines.add(counts.toString());
    if (withheld > 0) {
      lines.add(ConfidenceFilter.line(withheld));
    }
    for (Field field : List.of(Field.DATE, Field.PUBLISHER)) {
      int n = unknown.getOrDefault(field, 0);
      if (n > 0) {
        lines.add(field.name().toLowerCase(Locale.ROOT) + " unknown: " + n + " of " + kept);
      }
    }
    return lines;
  }

  /// Counts as a run goes. For one thread.
  static final class Counter {
    private int kept;
    private int repeated;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> failed = new TreeMap<>();
    private final Map<Field, Integer> unknown = new EnumMap<>(Field.class);

    void count(Outcome outcome) {
      switch (outcome) {
        case Outcome.Kept k -> {
          kept++;
          Metadata metadata = k.reading().article().metadata();
          for (Field field : Field.values()) {
            if (metadata.get(field).isEmpty()) {
              unknown.merge(field, 1, Integer::sum);
            }
          }
        }
        case Outcome.Skipped s -> skipped.merge(s.kind(), 1, Integer::sum);
        case Outcome.Failed f -> failed.merge(f.kind(), 1, Integer::sum);
      }
    }

    void repeated() {
      repeated++;
    }

    RunSummary summary() {
      return new RunSummary(kept, skipped, failed, repeated, unknown, 0);
    }
  }
}
