package org.isnad.serve;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryExecException;
import org.isnad.query.Answer;
import org.isnad.query.AnswerWriter;
import org.isnad.query.PreparedQuery;
import org.isnad.query.QueryRunner;

/// Answers to prepared questions over one state of the graph. A question is worked out once, however many ask it at the same time; answers are
/// kept while there is room, those asked for longest ago leave first. Thread-safe.
final class Answers {

  /// Cells of all kept answers together: some hundred bytes each.
  private static final long ROOM = 3_000_000;

  private record Asked(String name, Map<String, String> values) {
  }

  private final QueryRunner runner;
  private final Duration patience;
  private final LinkedHashMap<Asked, FutureTask<Answer.Table>> known = new LinkedHashMap<>(16, 0.75f, true);
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
  /// @throws QueryExecException if it takes too long
  Answer.Table of(PreparedQuery query, Map<String, String> values) {
    return wait(task(query, values, runner.within(patience)), patience);
  }

  /// Works an answer out ahead of those who will ask, taking more time than they would have.
  void prepare(PreparedQuery query, Duration limit) {
    wait(task(query, Map.of(), runner.within(limit)), limit);
  }

  private FutureTask<Answer.Table> task(PreparedQuery query, Map<String, String> values, QueryRunner asking) {
    Asked asked = new Asked(query.name(), Map.copyOf(values));
    FutureTask<Answer.Table> task;
    boolean mine = false;
    synchronized (known) {
      FutureTask<Answer.Table> running = known.get(asked);
      mine = running == null;
      task = running == null ? new FutureTask<>(() -> AnswerWriter.tabular(asking.run(query, values))) : running;
      known.put(asked, task);
    }
    if (mine) {
      task.run();
      keep(asked, task);
    }
    return task;
  }

  private void keep(Asked asked, FutureTask<Answer.Table> task) {
    long cells = task.state() == FutureTask.State.SUCCESS
        ? 1 + (long) task.resultNow().rows().size() * task.resultNow().columns().size()
        : -1;
    synchronized (known) {
      if (cells < 0 || cells > ROOM / 2) {
        known.remove(asked, task);
        return;
      }
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

  private static Answer.Table wait(FutureTask<Answer.Table> task, Duration longest) {
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new QueryExecException("the question took longer than " + longest.toMillis() + " ms; ask for less", e);
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
