package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.export.Remote;
import org.isnad.serve.Language;
import org.isnad.serve.TopicReport;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `isnad report`: a topic with all its evidence as one page to print or pass on.
@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes a topic with its plot, claims, chains, quotations and verdicts as one HTML file to print; without --topic, lists the topics.", footer = {
    "", "Examples:", "  isnad report", "  isnad report --topic 4370874bc81e --out killed.html",
    "  isnad report --topic 4370874bc81e --lang ar"})
final class Report implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Option(names = "--topic", paramLabel = "ID", description = "The topic: its IRI, or what follows topic/ in it.")
  @Nullable
  String topic;

  @Option(names = "--lang", paramLabel = "ar|en", defaultValue = "en", description = "The language of the program's words; default: ${DEFAULT-VALUE}.")
  String language = "en";

  @Option(names = "--out", paramLabel = "FILE", description = "The file to write; default: standard output.")
  @Nullable
  Path out;

  @Override
  public Integer call() throws IOException {
    return switch (kg.store().openForReading()) {
      case Access.Served(URI url, String key) -> write(Remote.copy(url.resolve("sparql"), key));
      case Access.Local(Snapshot snapshot) -> {
        try (snapshot) {
          yield write(snapshot.graphs());
        }
      }
    };
  }

  private int write(DatasetGraph graph) throws IOException {
    PrintWriter console = spec == null ? Console.out() : spec.commandLine().getOut();
    TopicReport report = new TopicReport(graph, Language.of(language));
    String asked = topic;
    if (asked == null) {
      report.topics().forEach(console::println);
      console.flush();
      return 0;
    }
    String page = report.html(asked).orElseThrow(() -> spec == null
        ? new IllegalArgumentException(asked)
        : new ParameterException(spec.commandLine(), "no topic \"" + asked + "\" in the graph: `isnad report` lists them"));
    if (out == null) {
      console.print(page);
      console.flush();
    } else {
      Files.writeString(out, page, StandardCharsets.UTF_8);
    }
    return 0;
  }
}
