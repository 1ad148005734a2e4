package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.isnad.claim.Reading;
import org.isnad.extract.ArticleReader;
import org.isnad.graph.RecordWriter;
import org.isnad.pipeline.ConfidenceFilter;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Progress;
import org.isnad.pipeline.ReadingStage;
import org.isnad.pipeline.RunSummary;
import org.isnad.pipeline.StandardReader;
import org.isnad.source.ArticleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import org.jspecify.annotations.Nullable;

/// `isnad read`: what articles say.
@Command(name = "read", mixinStandardHelpOptions = true, description = "Shows what articles say: entities, contacts, figures, statements.", footer = {
    "", "Examples:", "  isnad read seeds/seed-004.txt", "  isnad read news.jsonl.gz --json > records.jsonl",
    "  curl -s https://example.org/story.html | isnad read -"})
final class Read implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  SourceMixin articles = new SourceMixin();

  @Mixin
  ConfidenceMixin confidence = new ConfidenceMixin();

  @Mixin
  ThreadsMixin threads = new ThreadsMixin();

  @Option(names = "--json", description = "One JSON object a line and article.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    ArticleSource source = articles.source();
    ConfidenceFilter filter = new ConfidenceFilter(confidence.least());
    ArticleReader reader = StandardReader.load();
    ReadingStage stage = new ReadingStage(article -> filter.apply(reader.read(article)), threads.count());
    ReadingView view = new ReadingView(out, Console.colours());
    Progress progress = new Progress(source::bytesRead, source.bytesTotal(), System::nanoTime);
    RunSummary summary;
    try (RecordWriter records = new RecordWriter(out);
        // results that scroll by are progress enough
        ProgressLine line = new ProgressLine(err, progress,
            Console.watched() && !Console.resultsWatched() ? ProgressLine.Style.FOOT : ProgressLine.Style.NONE)) {
      Reports reports = new Reports(line::println);
      summary = stage.run(source, outcome -> {
        reports.outcome(outcome);
        if (outcome instanceof Outcome.Kept(Reading reading)) {
          show(reading, records, view);
          if (out.checkError()) {
            throw new IllegalStateException("standard output cannot be written: it is closed or its disk is full");
          }
        }
      }, reports::note, progress);
    }
    out.flush();
    new Reports(err::println).summary(summary.withheldBy(filter));
    return summary.exitCode();
  }

  private void show(Reading reading, RecordWriter records, ReadingView view) {
    try {
      if (json) {
        records.write(reading);
      } else {
        view.show(reading);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
