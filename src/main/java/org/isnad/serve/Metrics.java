package org.isnad.serve;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts of requests in the text format of Prometheus. Thread-safe.
final class Metrics {

  private record Key(String what, int status) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byName = what.compareTo(other.what);
      return byName == 0 ? Integer.compare(status, other.status) : byName;
    }
  }

  private final Map<Key, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> nanos = new ConcurrentSkipListMap<>();

  void count(String path, int status, long took) {
    String what = what(path);
    requests.computeIfAbsent(new Key(what, status), k -> new LongAdder()).increment();
    nanos.computeIfAbsent(what, k -> new LongAdder()).add(took);
  }

  /// The first part of a path where it is one of the site's own, so that strangers cannot make up names.
  private static String what(String path) {
    String first = path.replaceFirst("^/+", "").split("[/?]", 2)[0];
    return switch (first) {
      case "" -> "overview";
      case "sparql", "history", "topics", "topic", "contacts", "sources", "entities", "entity", "articles", "article", "queries", "query",
          "search", "event", "health", "metrics" ->
        first;
      default -> "other";
    };
  }

  String text() {
    StringBuilder out = new StringBuilder(
        "# HELP isnad_requests_total Requests answered.\n# TYPE isnad_requests_total counter\n");
    requests.forEach((key, n) -> out.append("isnad_requests_total{what=\"").append(key.what()).append("\",status=\"").append(key.status())
        .append("\"} ").append(n.sum()).append('\n'));
    out.append("# HELP isnad_request_seconds_total Time spent on requests.\n# TYPE isnad_request_seconds_total counter\n");
    nanos.forEach((what, n) -> out.append("isnad_request_seconds_total{what=\"").append(what).append("\"} ")
        .append(String.format(Locale.ROOT, "%.3f", n.sum() / 1e9)).append('\n'));
    Runtime runtime = Runtime.getRuntime();
    out.append("# HELP isnad_memory_bytes Memory in use.\n# TYPE isnad_memory_bytes gauge\nisnad_memory_bytes ")
        .append(runtime.totalMemory() - runtime.freeMemory()).append('\n');
    return out.toString();
  }
}
