package org.isnad.serve;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryExecException;
import org.isnad.query.FirstRows;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;

/// Answers to prepared questions over one state of the graph, the first rows of each. A question is worked out once, however many ask it at the
/// same time; answers are kept while there is room, those asked for longest ago leave first. Thread-safe.
final class Answers {

  /// Rows that are kept of an answer: nobody reads more of them on pages. Whoever wants all takes them as data.
  static final int MOST = 2_000;

  /// Cells of all kept answers together: some hundred bytes each.
  private static final long ROOM = 3_000_000;

  /// Somebody else's run of the question goes on: it is not too much to ask, only too early.
  static final class StillWorking extends QueryExecException {

    private static final long serialVersionUID = 1L;

    StillWorking() {
      super("the question is still being worked out");
    }
  }

  private record Asked(String name, Map<String, String> values) {
  }

  private final QueryRunner runner;
  private final Duration patience;
  private final LinkedHashMap<Asked, FutureTask<FirstRows>> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Asked, Long> sizes = new HashMap<>();
  private long room = ROOM;

  /// @param patience the longest that somebody waits
  Answers(QueryRunner runner, Duration patience) {
    this.runner = runner;
    this.patience = patience;
  }

  /// The answer to a question.
  ///
  /// @throws IllegalArgumentException if the values do not fit its parameters
  /// @throws StillWorking if somebody else's run of it takes longer than one waits
  /// @throws QueryExecException if it takes too long
  FirstRows of(PreparedQuery query, Map<String, String> values) {
    return wait(task(query, values, runner.within(patience)), patience);
  }

  /// The answer to a question if it has been worked out and all its rows were kept.
  Optional<FirstRows> whole(PreparedQuery query, Map<String, String> values) {
    FutureTask<FirstRows> task;
    synchronized (known) {
      task = known.get(new Asked(query.name(), Map.copyOf(values)));
    }
    return task != null && task.state() == FutureTask.State.SUCCESS
        ? Optional.of(task.resultNow()).filter(FirstRows::isWhole)
        : Optional.empty();
  }

  /// Asks without keeping: for all rows of long answers.
  QueryRunner asking() {
    return runner.within(patience);
  }

  /// Works an answer out ahead of those who will ask, taking more time than they would have.
  void prepare(PreparedQuery query, Duration limit) {
    wait(task(query, Map.of(), runner.within(limit)), limit);
  }

  private FutureTask<FirstRows> task(PreparedQuery query, Map<String, String> values, QueryRunner asking) {
    Asked asked = new Asked(query.name(), Map.copyOf(values));
    FutureTask<FirstRows> task;
    boolean mine = false;
    synchronized (known) {
      FutureTask<FirstRows> running = known.get(asked);
      mine = running == null;
      task = running == null ? new FutureTask<>(() -> asking.first(query, values, MOST)) : running;
      known.put(asked, task);
    }
    if (mine) {
      task.run();
      keep(asked, task);
    }
    return task;
  }

  private void keep(Asked asked, FutureTask<FirstRows> task) {
    synchronized (known) {
      if (task.state() != FutureTask.State.SUCCESS) {
        known.remove(asked, task);
        return;
      }
      FirstRows answer = task.resultNow();
      long cells = 1 + (long) answer.table().rows().size() * answer.table().columns().size();
      sizes.put(asked, cells);
      room -= cells;
      for (var oldest = known.keySet().iterator(); room < 0 && oldest.hasNext();) {
        Long size = sizes.remove(oldest.next());
        if (size != null) {
          room += size;
          oldest.remove();
        }
      }
    }
  }

  private static FirstRows wait(FutureTask<FirstRows> task, Duration longest) {
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new StillWorking();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryExecException("interrupted while waiting for an answer", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new QueryExecException("the question failed", e);
    }
  }
}
