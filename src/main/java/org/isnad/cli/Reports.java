package org.isnad.cli;

import java.io.PrintWriter;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.RunSummary;
import org.isnad.source.Item;

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
}
