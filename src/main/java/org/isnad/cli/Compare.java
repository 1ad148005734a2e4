package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.compare.ComparisonJson;
import org.isnad.compare.Topic;
import org.isnad.compare.TopicFilter;
import org.isnad.export.Addresses;
import org.isnad.export.Remote;
import org.isnad.graph.Derivation;
import org.isnad.pipeline.ConfidenceFilter;
import org.isnad.pipeline.RecordComparison;
import org.isnad.pipeline.Workshop;
import org.isnad.serve.ComparisonPage;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `isnad compare`: what articles say together.
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Shows what articles say together: where they agree, bound, contradict or update one another.", footer = {
    "", "Examples:", "  isnad compare", "  isnad compare --measure killed --since 2024-08-01",
    "  isnad compare --verdict contradicts --html conflicts.html", "  isnad compare --kg news --csv > news.csv",
    "  isnad compare --records records --articles seeds --json"})
final class Compare implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Mixin
  KgMixin kg = new KgMixin();

  @Option(names = "--records", paramLabel = "DIR", description = "Not the graph but given records: a folder with one <id>.json for each article of --articles.")
  @Nullable
  Path records;

  @Option(names = "--articles", paramLabel = "PATH", description = "The articles that the records are of.")
  List<String> articles = new ArrayList<>();

  @Mixin
  ConfidenceMixin confidence = new ConfidenceMixin();

  @Option(names = "--measure", paramLabel = "NAME", description = "Only figures of this measure: killed, taken_hostage, released ...")
  @Nullable
  String measure;

  @Option(names = "--entity", paramLabel = "NAME", description = "Only topics that name this person, body or place.")
  @Nullable
  String entity;

  @Option(names = "--since", paramLabel = "DATE", description = "Only topics told on this day or later (2024-08-15).")
  @Nullable
  LocalDate since;

  @Option(names = "--verdict", paramLabel = "VERDICT", split = ",", description = "Only topics with such a verdict: agrees, compatible, contradicts, updates.")
  Set<Topic.Verdict> verdicts = new LinkedHashSet<>();

  @Option(names = "--html", paramLabel = "FILE", description = "Write one page to read in a browser, in Arabic and English, with plots; nothing else is printed.")
  @Nullable
  Path html;

  /// How to print.
  static final class Shape {
    @Option(names = "--json", description = "One JSON object.")
    boolean json;

    @Option(names = "--csv", description = "Comma-separated lines for a spreadsheet, one for each verdict.")
    boolean csv;
  }

  @ArgGroup
  Shape shape = new Shape();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    ConfidenceFilter filter = new ConfidenceFilter(confidence.least());
    Derivation.Derived derived = derived(filter, err);
    if (filter.withheld() > 0) {
      err.println(ConfidenceFilter.line(filter.withheld()));
    }
    List<Topic> topics = new TopicFilter(measure, entity, since, verdicts).of(derived.topics());
    if (html != null) {
      Files.writeString(html, ComparisonPage.html(topics), StandardCharsets.UTF_8);
      err.println(topics.size() + " topics in " + html.toAbsolutePath().normalize());
    }
    if (shape.json) {
      ComparisonJson.write(derived.articles(), topics, out);
    } else if (shape.csv) {
      new ComparisonCsv(out).write(topics);
    } else if (html == null) {
      new ComparisonView(out).show(topics);
    }
    out.flush();
    return 0;
  }

  private Derivation.Derived derived(ConfidenceFilter filter, PrintWriter err) throws IOException {
    if ((records == null) != articles.isEmpty() && spec != null) {
      throw new ParameterException(spec.commandLine(), "--records and --articles go together");
    }
    if (records != null) {
      return RecordComparison.derive(records, articles, filter, err::println);
    }
    Store store = kg.store();
    return switch (store.openForReading()) {
      case Access.Served(URI url, String key) -> derived(store, filter, Remote.copy(url.resolve("sparql"), key));
      case Access.Local(Snapshot snapshot) -> {
        try (snapshot) {
          yield derived(store, filter, snapshot.graphs());
        }
      }
    };
  }

  private static Derivation.Derived derived(Store store, ConfidenceFilter filter, DatasetGraph graph) throws IOException {
    return Workshop.open(Addresses.of(graph).base()).together(store, filter, graph);
  }
}
