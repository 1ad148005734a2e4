package org.isnad.pipeline;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.article.Article;
import org.isnad.claim.Reading;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.jspecify.annotations.Nullable;

/// Reads articles on several cores: one thread opens files, `threads` read articles, the caller's finishes them and takes the outcomes
/// in the order of the input. Queues are bounded, so an input of any size needs the memory of a few hundred articles, and whoever is
/// slowest sets the pace.
public final class ReadingStage {

  private static final int QUEUED_PER_THREAD = 32;

  /// What stands in the queue: an outcome to come, a remark, or the end.
  private sealed interface Step {
    record Result(Future<Supplier<Outcome>> outcome) implements Step {
    }

    record Remark(Item item) implements Step {
    }

    record End(@Nullable Throwable failure) implements Step {
    }
  }

  private final Function<Article, Supplier<Outcome>> reader;
  private final int threads;

  /// @param reader pure and safe for several threads
  /// @param threads how many of them read, at least one
  public ReadingStage(Function<Article, Reading> reader, int threads) {
    this(threads, article -> {
      Outcome kept = new Outcome.Kept(reader.apply(article));
      return () -> kept;
    });
  }

  private ReadingStage(int threads, Function<Article, Supplier<Outcome>> reader) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread must read, not " + threads);
    }
    this.reader = reader;
    this.threads = threads;
  }

  /// A stage that works in two steps.
  ///
  /// @param reader pure and safe for several threads; what it returns is run by the caller's thread, in the order of the input
  /// @param threads how many of them read, at least one
  static ReadingStage inTwoSteps(Function<Article, Supplier<Outcome>> reader, int threads) {
    return new ReadingStage(threads, reader);
  }

  /// Reads all articles of a source. `outcomes` and `remarks` are called by this thread, in the order of the input; what they
  /// throw ends the run and is thrown on.
  ///
  /// @param remarks takes notes on metadata and the like, which cost no article
  public RunSummary run(ArticleSource source, Consumer<? super Outcome> outcomes, Consumer<? super Item.Note> remarks, Progress progress) {
    BlockingQueue<Step> queue = new ArrayBlockingQueue<>(QUEUED_PER_THREAD * threads);
    ExecutorService workers = Executors.newFixedThreadPool(threads, named("isnad-read"));
    Thread opener = named("isnad-open").newThread(() -> open(source, workers, queue));
    RunSummary.Counter counter = new RunSummary.Counter();
    try {
      opener.start();
      while (true) {
        switch (queue.take()) {
          case Step.Result(Future<Supplier<Outcome>> future) -> {
            Outcome outcome = future.get().get();
            counter.count(outcome);
            progress.count(outcome);
            outcomes.accept(outcome);
          }
          case Step.Remark(Item item) -> remark(item, counter, remarks);
          case Step.End(@Nullable Throwable failure) -> {
            if (failure != null) {
              throw new IllegalStateException("the reading of the input failed", failure);
            }
            return counter.summary();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("out of memory or worse while reading: " + e.getCause(), e);
    } finally {
      opener.interrupt();
      workers.shutdownNow();
    }
  }

  private static void remark(Item item, RunSummary.Counter counter, Consumer<? super Item.Note> remarks) {
    switch (item) {
      case Item.Note note -> remarks.accept(note);
      case Item.Repeated _ -> counter.repeated();
      case Item.Found _,Item.Rejected _ -> throw new IllegalStateException("not a remark: " + item);
    }
  }

  private void open(ArticleSource source, ExecutorService workers, BlockingQueue<Step> queue) {
    Step end = new Step.End(null);
    try {
      source.forEach(item -> put(queue, step(item, workers)));
    } catch (Stopped e) {
      return;
    } catch (RuntimeException | Error e) {
      end = new Step.End(e);
    }
    try {
      put(queue, end);
    } catch (Stopped e) {
      // the run is over, nobody waits
    }
  }

  private Step step(Item item, ExecutorService workers) {
    return switch (item) {
      case Item.Found(Article article) -> new Step.Result(workers.submit(() -> read(article)));
      case Item.Rejected(String location, Item.Reason reason, String message) -> done(reason.isFault()
          ? new Outcome.Failed(location, reason.label(), message)
          : new Outcome.Skipped(location, reason.label(), message));
      case Item.Repeated _,Item.Note _ -> new Step.Remark(item);
    };
  }

  private static Step done(Outcome outcome) {
    FutureTask<Supplier<Outcome>> task = new FutureTask<>(() -> () -> outcome);
    task.run();
    return new Step.Result(task);
  }

  private Supplier<Outcome> read(Article article) {
    try {
      return reader.apply(article);
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      Outcome failed = new Outcome.Failed(article.location(), "fault of the program",
          "a fault of the program, please report it: " + e + (trace.length > 0 ? " at " + trace[0] : ""));
      return () -> failed;
    }
  }

  private static void put(BlockingQueue<Step> queue, Step step) {
    try {
      queue.put(step);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  /// The run is over before the input is.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
