package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.graph.Iris;
import org.isnad.pipeline.GraphBuild;
import org.isnad.pipeline.Progress;
import org.isnad.pipeline.Workshop;
import org.isnad.query.QueryRunner;
import org.isnad.query.Together;
import org.isnad.serve.Report;
import org.isnad.source.ArticleSource;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad run`: from articles to answers in one command.
@Command(name = "run", mixinStandardHelpOptions = true, description = "Builds the graph, prints what the sources say together, and serves it until Ctrl-C.", footer = {
    "", "Examples:", "  isnad run seeds", "  isnad run news.jsonl.gz --kg news --port 8080", "  isnad run seeds --no-serve"})
final class Run implements Callable<Integer> {

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

  @Mixin
  ServerMixin server = new ServerMixin();

  @Option(names = "--fresh", description = "Start anew: only these articles, no history; your decisions are kept.")
  boolean fresh;

  @Option(names = "--base", paramLabel = "IRI", defaultValue = Iris.DEFAULT_BASE, description = "The base of all IRIs; default: ${DEFAULT-VALUE}.")
  String base = Iris.DEFAULT_BASE;

  @Option(names = "--no-serve", description = "End after the report.")
  boolean noServe;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    Store store = kg.store();
    ArticleSource source = articles.source();
    Progress progress = new Progress(source::bytesRead, source.bytesTotal(), System::nanoTime);
    GraphBuild build = new GraphBuild(Workshop.open(base, confidence.least()), store, threads.count());
    GraphBuild.Result result;
    try (ProgressLine line = new ProgressLine(err, progress, ProgressLine.Style.ofErrors())) {
      Reports told = new Reports(line::println);
      result = build.run(source, fresh, told::outcome, told::note, progress);
    }
    new Reports(err).build(result, kg.kg, false);
    if (store.current().isEmpty()) {
      return result.read().exitCode();
    }
    switch (store.openForReading()) {
      case Access.Served(URI url, String key) -> {
        report(QueryRunner.at(url.resolve("sparql"), key), err);
        err.println(kg.kg + " is served already: " + url);
      }
      case Access.Local(Snapshot snapshot) -> {
        report(QueryRunner.over(snapshot.graphs()), err);
        if (noServe) {
          snapshot.close();
        } else {
          server.serve(store, snapshot, err);
        }
      }
    }
    return result.read().exitCode();
  }

  /// To the terminal, and as a page, since terminals garble Arabic.
  private void report(QueryRunner graph, PrintWriter err) throws IOException {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    Together together = Together.of(graph);
    out.print(together.text(40));
    out.flush();
    Path page = kg.kg.resolve("report.html").toAbsolutePath().normalize();
    Files.writeString(page, Report.html(together), StandardCharsets.UTF_8);
    err.println("the same to read in a browser: " + page);
  }
}
