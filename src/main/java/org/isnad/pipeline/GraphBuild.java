package org.isnad.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.article.Article;
import org.isnad.claim.Reading;
import org.isnad.extract.ArticleReader;
import org.isnad.source.ArticleSource;
import org.isnad.source.Item;
import org.isnad.store.Committed;
import org.isnad.store.Put;
import org.isnad.store.Store;
import org.isnad.store.Writer;

/// Reads articles into a store, in one run: all of them become the current snapshot at its end, or none.
public final class GraphBuild {

  /// What a run came to.
  ///
  /// @param read what became of the inputs; articles that do not fit the graph count as skipped
  /// @param graph the snapshot that is current now; empty when no article was kept, and nothing was written
  public record Result(RunSummary read, int added, int changed, int unchanged, Optional<Committed> graph) {
  }

  private final Workshop workshop;
  private final Store store;
  private final int threads;

  public GraphBuild(Workshop workshop, Store store, int threads) {
    this.workshop = workshop;
    this.store = store;
    this.threads = threads;
  }

  /// Runs.
  ///
  /// @param anew start from nothing rather than add
  /// @param outcomes takes the outcome of each article, in the order of the input
  /// @throws IOException when the user's decisions cannot be read
  /// @throws org.isnad.store.StoreException when the store cannot be written; it is as it was
  public Result run(ArticleSource source, boolean anew, Consumer<? super Outcome> outcomes, Consumer<? super Item.Note> notes,
      Progress progress) throws IOException {
    Writer.Plan plan = workshop.plan(store);
    try (Writer writer = anew ? store.anew(plan) : store.add(plan)) {
      Intake intake = new Intake(writer, outcomes);
      ArticleReader reader = workshop.reader();
      ConfidenceFilter filter = workshop.filter();
      Map<String, String> held = writer.hashes();
      RunSummary read = new ReadingStage(article -> isHeld(article, held) ? unread(article) : filter.apply(reader.read(article)), threads)
          .run(source, intake, notes, progress).without("does not fit the graph", intake.refused).withheldBy(filter);
      Optional<Committed> graph = read.kept() == 0 ? Optional.empty() : Optional.of(writer.commit());
      return new Result(read, intake.added, intake.changed, intake.unchanged, graph);
    }
  }

  private boolean isHeld(Article article, Map<String, String> held) {
    return workshop.fingerprint().of(article).equals(held.get(article.id()));
  }

  /// Stands for an article that the store holds already.
  private static Reading unread(Article article) {
    return new Reading(article, null, null, List.of(), List.of(), List.of(), List.of());
  }

  /// Takes the readings into the store, one after the other.
  private final class Intake implements Consumer<Outcome> {

    private final Writer writer;
    private final Consumer<? super Outcome> outcomes;
    private int added;
    private int changed;
    private int unchanged;
    private int refused;

    Intake(Writer writer, Consumer<? super Outcome> outcomes) {
      this.writer = writer;
      this.outcomes = outcomes;
    }

    @Override
    public void accept(Outcome outcome) {
      outcomes.accept(switch (outcome) {
        case Outcome.Kept(Reading reading) -> put(reading, outcome);
        case Outcome.Skipped _,Outcome.Failed _ -> outcome;
      });
    }

    private Outcome put(Reading reading, Outcome kept) {
      Article article = reading.article();
      String hash = workshop.fingerprint().of(article);
      if (writer.holds(article.id(), hash)) {
        unchanged++;
        return kept;
      }
      return switch (writer.put(workshop.graph(reading, hash))) {
        case Put.Added _ -> {
          added++;
          yield kept;
        }
        case Put.Changed _ -> {
          changed++;
          yield kept;
        }
        case Put.Unchanged _ -> {
          unchanged++;
          yield kept;
        }
        case Put.Refused(String reason) -> {
          refused++;
          yield new Outcome.Skipped(article.location(), "does not fit the graph", reason);
        }
      };
    }
  }
}
