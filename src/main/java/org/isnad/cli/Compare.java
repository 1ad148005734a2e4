package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.compare.ComparisonJson;
import org.isnad.export.Addresses;
import org.isnad.export.Remote;
import org.isnad.graph.Derivation;
import org.isnad.pipeline.ConfidenceFilter;
import org.isnad.pipeline.RecordComparison;
import org.isnad.pipeline.Workshop;
import org.isnad.store.Access;
import org.isnad.store.Snapshot;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `isnad compare`: what articles say together.
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Shows what articles say together: where they agree, bound, contradict or update one another.", footer = {
    "", "Examples:", "  isnad compare", "  isnad compare --kg news --json", "  isnad compare --records records --articles seeds --json"})
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

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    ConfidenceFilter filter = new ConfidenceFilter(confidence.least());
    Derivation.Derived derived = derived(filter, err);
    if (filter.withheld() > 0) {
      err.println(ConfidenceFilter.line(filter.withheld()));
    }
    if (json) {
      ComparisonJson.write(derived.articles(), derived.topics(), out);
    } else {
      new ComparisonView(out).show(derived.topics());
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
      case Access.Served(URI url) -> derived(store, filter, Remote.copy(url.resolve("sparql")));
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
