package org.isnad.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.article.Article;
import org.isnad.claim.Reading;
import org.isnad.extract.ArticleReader;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.store.ArticleGraph;
import org.isnad.store.Checked;
import org.isnad.store.Committed;
import org.isnad.store.Put;
import org.isnad.store.Store;
import org.isnad.store.Writer;

/// Reads articles into a store, in one run: all of them become the current snapshot at its end, or none.
public final class GraphBuild {

  /// What a run came to.
  ///
  /// @param read what became of the inputs; articles that do not fit the graph count as skipped
  /// @param resumed how many of the added and changed ones a run that was killed had read before
  /// @param graph the snapshot that is current now; empty when no article was kept, and nothing was written
  public record Result(RunSummary read, int added, int changed, int unchanged, int resumed, Optional<Committed> graph) {
  }

  private final Workshop workshop;
  private final Store store;
  private final int threads;

  public GraphBuild(Workshop workshop, Store store, int threads) {
    this.workshop = workshop;
    this.store = store;
    this.threads = threads;
  }

  /// Runs, and compares at its end.
  ///
  /// @see #run(ArticleSource, boolean, boolean, Consumer, Consumer, Progress)
  public Result run(ArticleSource source, boolean anew, Consumer<? super Outcome> outcomes, Consumer<? super Item.Note> notes,
      Progress progress) throws IOException {
    return run(source, anew, true, outcomes, notes, progress);
  }

  /// Runs.
  ///
  /// @param anew start from nothing rather than add
  /// @param compared whether the articles are compared in this run; if not, a later run does
  /// @param outcomes takes the outcome of each article, in the order of the input
  /// @throws IOException when the user's decisions cannot be read
  /// @throws org.isnad.store.StoreException when the store cannot be written; it is as it was
  public Result run(ArticleSource source, boolean anew, boolean compared, Consumer<? super Outcome> outcomes,
      Consumer<? super Item.Note> notes,
      Progress progress) throws IOException {
    Writer.Plan plan = workshop.plan(store);
    try (Writer writer = anew ? store.anew(plan) : store.add(plan)) {
      Intake intake = new Intake(writer);
      RunSummary read = ReadingStage.inTwoSteps(intake::read, threads).run(source, outcomes, notes, progress).withheldBy(intake.filter);
      progress.comparing();
      Optional<Committed> graph = read.kept() == 0 ? Optional.empty() : Optional.of(compared ? writer.commit() : writer.commitUncompared());
      return new Result(read, intake.added, intake.changed, intake.unchanged, intake.resumed, graph);
    }
  }

  /// Makes the graph of each article, on many threads, then takes it into the store, on one.
  private final class Intake {

    private final Writer writer;
    private final ArticleReader reader = workshop.reader();
    private final ConfidenceFilter filter = workshop.filter();
    private final Map<String, String> held;
    private int added;
    private int changed;
    private int unchanged;
    private int resumed;

    Intake(Writer writer) {
      this.writer = writer;
      this.held = writer.hashes();
    }

    /// Any thread: all that needs no order. What it returns is for the writer's thread.
    Supplier<Outcome> read(Article article) {
      String hash = workshop.fingerprint().of(article);
      if (hash.equals(held.get(article.id()))) {
        return () -> {
          unchanged++;
          return new Outcome.Kept(unread(article));
        };
      }
      Optional<ArticleGraph> before = writer.interrupted(article.id(), hash);
      if (before.isPresent()) {
        return () -> {
          resumed++;
          return put(unread(article), new Checked(before.get(), Optional.empty()));
        };
      }
      Reading reading = filter.apply(reader.read(article));
      Checked checked = Checked.by(workshop.gate(), workshop.graph(reading, hash));
      return () -> put(reading, checked);
    }

    private Outcome put(Reading reading, Checked checked) {
      return switch (writer.put(checked)) {
        case Put.Added _ -> {
          added++;
          yield new Outcome.Kept(reading);
        }
        case Put.Changed _ -> {
          changed++;
          yield new Outcome.Kept(reading);
        }
        case Put.Unchanged _ -> {
          unchanged++;
          yield new Outcome.Kept(reading);
        }
        case Put.Refused(String reason) -> new Outcome.Skipped(reading.article().location(), "does not fit the graph", reason);
      };
    }
  }

  /// Stands for an article whose graph is known already.
  private static Reading unread(Article article) {
    return new Reading(article, null, null, List.of(), List.of(), List.of(), List.of());
  }
}
