package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.claim.Reading;
import org.isnad.graph.Iris;
import org.isnad.pipeline.GraphBuild;
import org.isnad.pipeline.IndexTable;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Progress;
import org.isnad.pipeline.Workshop;
import org.isnad.source.ArticleSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad build`: articles into the graph.
@Command(name = "build", mixinStandardHelpOptions = true, description = "Reads articles into the graph: adds new ones, updates changed ones, leaves the others.", footer = {
    "", "Examples:", "  isnad build seeds", "  isnad build --fresh --kg news-kg news.jsonl.gz",
    "  isnad build seeds --write-index index.csv"})
final class Build implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  SourceMixin articles = new SourceMixin();

  @Mixin
  ConfidenceMixin confidence = new ConfidenceMixin();

  @Mixin
  ThreadsMixin threads = new ThreadsMixin();

  @Mixin
  KgMixin kg = new KgMixin();

  @Option(names = "--fresh", description = "Start anew: only these articles, no history; your decisions are kept.")
  boolean fresh;

  @Option(names = "--no-compare", description = "Only add the articles, within seconds whatever the graph's size; a later build without this compares them.")
  boolean uncompared;

  @Option(names = "--base", paramLabel = "IRI", defaultValue = Iris.DEFAULT_BASE, description = "The base of all IRIs; default: ${DEFAULT-VALUE}.")
  String base = Iris.DEFAULT_BASE;

  @Option(names = "--write-index", paramLabel = "FILE", description = "Write a table of the articles' metadata, to complete and to lie beside them as index.csv.")
  @Nullable
  Path index;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    ArticleSource source = articles.source();
    IndexTable table = new IndexTable();
    Progress progress = new Progress(source::bytesRead, source.bytesTotal(), System::nanoTime);
    GraphBuild build = new GraphBuild(Workshop.open(base, confidence.least()), kg.store(), threads.count());
    GraphBuild.Result result;
    try (ProgressLine line = new ProgressLine(err, progress, ProgressLine.Style.ofErrors())) {
      Reports told = new Reports(line::println);
      result = build.run(source, fresh, !uncompared, outcome -> {
        told.outcome(outcome);
        if (index != null && outcome instanceof Outcome.Kept(Reading reading)) {
          table.add(reading.article());
        }
      }, told::note, progress);
    }
    Reports reports = new Reports(err);
    if (index != null) {
      table.write(index);
      err.println("wrote " + index + ": complete it and put it beside the articles as index.csv");
    }
    reports.build(result, kg.kg, index == null);
    return result.read().exitCode();
  }
}
