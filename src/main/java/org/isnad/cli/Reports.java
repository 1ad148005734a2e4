package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.isnad.article.Metadata;
import org.isnad.pipeline.GraphBuild;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.RunSummary;
import org.isnad.source.Item;
import org.isnad.store.Committed;
import org.isnad.store.Manifest;

/// Tells people on standard error what became of their articles: one line each, `place: what is wrong; what to do`.
final class Reports {

  private final PrintWriter err;

  Reports(PrintWriter err) {
    this.err = err;
  }

  /// Says why an article was left out; nothing of one that was kept.
  void outcome(Outcome outcome) {
    switch (outcome) {
      case Outcome.Kept _ -> {
        // nothing to say
      }
      case Outcome.Skipped(String location, String _, String message) -> err.println("skipped " + location + ": " + message);
      case Outcome.Failed(String location, String _, String message) -> err.println("failed " + location + ": " + message);
    }
  }

  void note(Item.Note note) {
    err.println("note " + note.location() + ": " + note.message());
  }

  void summary(RunSummary summary) {
    summary.lines().forEach(err::println);
    err.flush();
  }

  /// What a build came to, in a few lines.
  ///
  /// @param offerIndex whether to tell how missing metadata can be given
  void build(GraphBuild.Result result, Path kg, boolean offerIndex) {
    summary(result.read());
    boolean missing = List.of(Metadata.Field.DATE, Metadata.Field.PUBLISHER).stream()
        .anyMatch(field -> result.read().unknown().getOrDefault(field, 0) > 0);
    if (missing && offerIndex) {
      err.println("  to give what is missing: add --write-index index.csv, complete that table, put it beside the articles, build again");
    }
    if (result.graph().isEmpty()) {
      err.println("nothing was written to " + kg);
    } else {
      Committed done = result.graph().get();
      Manifest holds = done.manifest();
      err.println(result.added() + " new, " + result.changed() + " changed, " + result.unchanged() + " unchanged"
          + (done.changed() ? "" : "; nothing to do"));
      err.println(kg + "/" + done.snapshot() + ": " + holds.articles() + " articles, " + holds.versions() + " earlier versions, "
          + holds.quads() + " quads, " + holds.articleQuads() / Math.max(1, holds.articles()) + " an article and "
          + (holds.quads() - holds.articleQuads()) + " derived");
    }
    err.flush();
  }
}
