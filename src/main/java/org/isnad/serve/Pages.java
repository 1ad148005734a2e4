package org.isnad.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pages of one state of the graph that were written before, as long as there is room: those asked for longest ago leave first. Thread-safe.
final class Pages {

  /// Characters of all kept pages together.
  private static final long ROOM = 32_000_000;
  private static final int LARGEST = 2_000_000;

  private record Asked(String path, Map<String, String> parameters, String accept) {
  }

  private final LinkedHashMap<Asked, Reply> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long room = ROOM;

  /// The page that was written for such a visit, or a new one.
  Reply of(Visit visit, Supplier<Reply> writer) {
    Asked asked = new Asked(visit.path(), Map.copyOf(visit.parameters()), visit.accept());
    Reply known = find(asked);
    if (known != null) {
      return known;
    }
    Reply reply = writer.get();
    if (reply.status() == 200 && reply.mediaType().equals("text/html") && reply.body().length() <= LARGEST) {
      keep(asked, reply);
    }
    return reply;
  }

  private synchronized @Nullable Reply find(Asked asked) {
    return kept.get(asked);
  }

  private synchronized void keep(Asked asked, Reply reply) {
    Reply former = kept.put(asked, reply);
    room += (former == null ? 0 : former.body().length()) - reply.body().length();
    for (var oldest = kept.values().iterator(); room < 0 && oldest.hasNext();) {
      room += oldest.next().body().length();
      oldest.remove();
    }
  }
}
