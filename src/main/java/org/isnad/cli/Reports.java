package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.article.Metadata;
import org.isnad.pipeline.GraphBuild;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.RunSummary;
import org.isnad.source.Item;
import org.isnad.store.Committed;
import org.isnad.store.Manifest;

/// Tells people on standard error what became of their articles: one line each, `place: what is wrong; what to do`.
final class Reports {

  private final Consumer<String> lines;

  Reports(PrintWriter err) {
    this(err::println);
  }

  /// @param lines takes each line
  Reports(Consumer<String> lines) {
    this.lines = lines;
  }

  /// Says why an article was left out; nothing of one that was kept.
  void outcome(Outcome outcome) {
    switch (outcome) {
      case Outcome.Kept _ -> {
        // nothing to say
      }
      case Outcome.Skipped(String location, String _, String message) -> lines.accept("skipped " + location + ": " + message);
      case Outcome.Failed(String location, String _, String message) -> lines.accept("failed " + location + ": " + message);
    }
  }

  void note(Item.Note note) {
    lines.accept("note " + note.location() + ": " + note.message());
  }

  void summary(RunSummary summary) {
    summary.lines().forEach(lines);
  }

  /// What a build came to, in a few lines.
  ///
  /// @param offerIndex whether to tell how missing metadata can be given
  void build(GraphBuild.Result result, Path kg, boolean offerIndex) {
    summary(result.read());
    boolean missing = List.of(Metadata.Field.DATE, Metadata.Field.PUBLISHER).stream()
        .anyMatch(field -> result.read().unknown().getOrDefault(field, 0) > 0);
    if (missing && offerIndex) {
      lines.accept("  to give what is missing: add --write-index index.csv, complete that table, put it beside the articles, build again");
    }
    if (result.graph().isEmpty()) {
      lines.accept("nothing was written to " + kg);
    } else {
      Committed done = result.graph().get();
      Manifest holds = done.manifest();
      if (result.resumed() > 0) {
        lines.accept(result.resumed() + " taken from a run that did not end");
      }
      lines.accept(result.added() + " new, " + result.changed() + " changed, " + result.unchanged() + " unchanged"
          + (done.changed() ? "" : "; nothing to do"));
      lines.accept(kg + "/" + done.snapshot() + ": " + holds.articles() + " articles, " + holds.versions() + " earlier versions, "
          + holds.quads() + " quads, " + holds.articleQuads() / Math.max(1, holds.articles()) + " an article and "
          + (holds.quads() - holds.articleQuads()) + " derived");
      if (holds.pending() > 0) {
        lines.accept(holds.pending() + " articles not compared yet: any build without --no-compare compares them");
      }
    }
  }
}
