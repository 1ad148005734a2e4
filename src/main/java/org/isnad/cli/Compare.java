package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.compare.ComparisonJson;
import org.isnad.graph.Derivation;
import org.isnad.pipeline.RecordComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `isnad compare`: what articles say together.
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Shows what articles say together: where they agree, bound, contradict or update one another.", footer = {
    "", "Example:", "  isnad compare --records records --articles seeds --json"})
final class Compare implements Callable<Integer> {

  @Spec
  @Nullable
  CommandSpec spec;

  @Option(names = "--records", paramLabel = "DIR", required = true, description = "A folder of given records, one <id>.json for each article.")
  Path records = Path.of("records");

  @Option(names = "--articles", paramLabel = "PATH", required = true, description = "The articles that the records are of.")
  List<String> articles = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec == null ? Console.out() : spec.commandLine().getOut();
    PrintWriter err = spec == null ? Console.err() : spec.commandLine().getErr();
    Derivation.Derived derived = RecordComparison.derive(records, articles, err::println);
    if (json) {
      ComparisonJson.write(derived.articles(), derived.topics(), out);
    } else {
      new ComparisonView(out).show(derived.topics());
    }
    out.flush();
    return 0;
  }
}
